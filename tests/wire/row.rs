//! One operation as a row of a table: what it sends, what it reads, and which failures it
//! documents.

use crate::answer::Answer;
use crate::received::Received;
use serde_json::Value;

/// A status that no document of these APIs has.
pub(crate) const UNDOCUMENTED: u16 = 418;

/// A success with a body, or with none.
pub(crate) fn success(body: &Value) -> Answer {
    match body {
        Value::Null => Answer::empty(200),
        body => Answer::json(200, body),
    }
}

/// What a proxy says.
pub(crate) fn undocumented() -> Answer {
    Answer::new(UNDOCUMENTED, "text/html", "<p>odd</p>")
}

/// The JSON that was sent, or null if nothing was.
pub(crate) fn body(received: &Received) -> Value {
    match received.body() {
        b"" => Value::Null,
        _ => received.json(),
    }
}

/// Tests one operation: the bytes of its request, its success, a status that is not documented, and
/// each that is.
///
/// The module that uses this has a function `client` and a function `failure`, which makes the
/// answer for a status.
macro_rules! operation {
    ($name:ident: |$client:ident| $call:expr, sends $line:literal $sent:tt, reads $read:tt, fails $failures:expr) => {
        #[tokio::test]
        async fn $name() {
            use crate::row;
            use serde_json::{json, to_value};
            let (sent, read) = (json!($sent), json!($read));
            let statuses: &[u16] = &$failures;
            let mut answers = vec![row::success(&read), row::undocumented()];
            answers.extend(statuses.iter().map(|status| failure(*status)));
            let server = crate::server::Server::start(answers).await;
            let $client = client(&server).retries(0);
            let answer = $call.await.unwrap();
            assert_eq!(to_value(&answer).unwrap(), read);
            let error = $call.await.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), row::UNDOCUMENTED);
            assert!(
                matches!(error, recommenders::runtime::Error::Unexpected(_)),
                "{error:?}"
            );
            for status in statuses {
                let error = $call.await.unwrap_err();
                assert_eq!(error.status().unwrap().as_u16(), *status);
                assert!(error.api().is_some(), "{error:?}");
            }
            for received in server.requests().await {
                assert_eq!(received.line(), concat!($line, " HTTP/1.1"));
                assert_eq!(row::body(&received), sent);
            }
        }
    };
}

pub(crate) use operation;
