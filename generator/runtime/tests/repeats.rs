//! When an attempt is repeated, and after which wait.

use super::carrying::Recorder;
use super::server::{Server, answer};
use crate::runtime::{Core, Operation, Response, StatusCode, TransportErrorKind};
use std::time::Duration;

/// An operation for each method that a document can have.
macro_rules! methods {
    ($($name:ident: $method:ident,)*) => { $(
        struct $name;

        operation! { $name -> (), std::convert::Infallible: $method "/" as "method" {
            => empty ["204"],
        } }
    )* };
}

methods! {
    Delete: DELETE,
    Get: GET,
    Head: HEAD,
    Options: OPTIONS,
    Patch: PATCH,
    Post: POST,
    Put: PUT,
    Trace: TRACE,
}

#[tokio::test]
async fn a_busy_server_is_asked_again() {
    let busy = || answer(503, "retry-after: 0\r\n", "");
    let server = Server::start([busy(), busy(), answer(204, "", "")]).await;
    assert!(Core::new(&server.url).call(Get).await.is_ok());
    assert_eq!(server.seen().len(), 3);
}

fn status(code: u16) -> Result<Response, TransportErrorKind> {
    Ok(Response::new(StatusCode::from_u16(code).unwrap(), ""))
}

/// How often an operation is sent if its first attempt ends like this.
async fn attempts<O: Operation>(
    operation: O,
    first: &Result<Response, TransportErrorKind>,
) -> usize {
    let recorder = Recorder::playing([first.clone()]);
    let core = Core::new("http://host").transport(recorder.clone());
    _ = core.call(operation).raw().await;
    recorder.taken().len()
}

#[tokio::test]
async fn what_is_asked_again() {
    for (first, idempotent, other) in [
        (status(425), 2, 2),
        (status(429), 2, 2),
        (status(503), 2, 1),
        (status(502), 2, 1),
        (status(504), 2, 1),
        (status(500), 1, 1),
        (status(408), 1, 1),
        (status(400), 1, 1),
        (Err(TransportErrorKind::Connect), 2, 2),
        (Err(TransportErrorKind::Timeout), 1, 1),
        (Err(TransportErrorKind::Body), 1, 1),
        (Err(TransportErrorKind::Other), 1, 1),
    ] {
        let found = [
            attempts(Get, &first).await,
            attempts(Head, &first).await,
            attempts(Options, &first).await,
            attempts(Trace, &first).await,
            attempts(Put, &first).await,
            attempts(Delete, &first).await,
        ];
        assert_eq!(found, [idempotent; 6], "{first:?}");
        let found = [attempts(Post, &first).await, attempts(Patch, &first).await];
        assert_eq!(found, [other; 2], "{first:?}");
    }
}

#[tokio::test]
async fn waits_grow_and_follow_the_server() {
    let asking = |seconds: &str| {
        let mut answer = status(503).unwrap();
        answer
            .headers
            .insert("retry-after", seconds.parse().unwrap());
        Ok(answer)
    };
    let past = "Wed, 21 Oct 2015 07:28:00 GMT";
    let recorder = Recorder::playing([
        status(503),
        status(503),
        asking("7"),
        asking(past),
        asking("9999"),
        status(200),
    ]);
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .retries(9);
    assert_eq!(
        core.call(Get).await.unwrap_err().status(),
        Some(StatusCode::SERVICE_UNAVAILABLE)
    );
    let waits = recorder.waits();
    assert!((125..=250).contains(&waits[0].as_millis()), "{waits:?}");
    assert!((250..=500).contains(&waits[1].as_millis()), "{waits:?}");
    assert_eq!(waits[2..], [Duration::from_secs(7), Duration::ZERO]);
}
