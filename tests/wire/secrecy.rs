//! A secret is shown nowhere: not by a client, not by a call, and not by an error, even if a server
//! repeats it.
//!
//! The raw body of an answer is the server's word and kept as it came; whoever asks for it gets it.
//! What is written to a log without being asked for, `Debug` and `Display` of anything, must not
//! have the secret.

use crate::answer::Answer;
use crate::server::{Server, refusing};
use recommenders::runtime::{
    BoxFuture, Error, Request, Response, Security, StatusCode, Transport, TransportError,
};
use recommenders::{depict, miso, yespo};
use serde_json::json;
use std::error::Error as StdError;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const SECRET: &str = "sk/live+0f9e=8d";

/// The secret as a query spells it.
const ENCODED: &str = "sk%2Flive%2B0f9e%3D8d";

/// The secret as basic authentication spells it, together with its user.
const PAIR: &str = "YW55OnNrL2xpdmUrMGY5ZT04ZA==";

/// The secret as many servers spell it in JSON.
const ESCAPED: &str = r"sk\/live+0f9e=8d";

/// Where a failing call goes, and what its error says.
struct Failure {
    texts: Vec<String>,
    raw: Option<Vec<u8>>,
}

/// One way to prove who is calling.
struct Case {
    name: String,
    /// How a request spells the secret, so that the server can repeat it.
    spellings: Vec<&'static str>,
    /// What the credential, the client and a call show of themselves.
    shown: Vec<String>,
    /// A failure that the document lists and that has words in it.
    documented: u16,
    /// Calls a server at an address, which must fail.
    fail: Box<dyn Fn(String) -> BoxFuture<'static, Failure>>,
}

fn debug(value: &dyn Debug) -> String {
    format!("{value:?}\n{value:#?}")
}

fn failure<E: Debug + 'static>(error: &Error<E>) -> Failure {
    let mut texts = vec![debug(error), error.to_string()];
    match error {
        Error::Invalid(inner) => texts.extend([debug(inner), inner.to_string()]),
        Error::Unexpected(inner) => {
            texts.extend([debug(inner), inner.to_string(), inner.excerpt()])
        }
        Error::Decode(inner) => texts.extend([
            debug(inner),
            inner.to_string(),
            inner.excerpt(),
            inner.message().to_owned(),
        ]),
        Error::Transport(inner) => texts.extend([debug(inner), inner.to_string()]),
        _ => {}
    }
    let mut source = StdError::source(error);
    while let Some(cause) = source {
        texts.extend([debug(&cause), cause.to_string()]);
        source = cause.source();
    }
    Failure {
        texts,
        raw: error.raw().map(|raw| raw.to_vec()),
    }
}

/// The case of a credential, given the client with it and the call to make.
macro_rules! case {
    ($api:ident, $documented:literal, $credential:expr, |$client:ident| $call:expr) => {{
        let credential: $api::Credential = $credential;
        let name = format!("{} {:?}", stringify!($api), credential.schemes());
        let spellings = match credential.schemes() {
            ["APIKeyQuery" | "SecretApiKey" | "PublishableApiKey"] => vec![SECRET, ENCODED],
            ["basicAuth"] => vec![SECRET, PAIR],
            _ => vec![SECRET],
        };
        let $client = $api::Client::new(credential.clone()).header("X-Session", SECRET);
        let shown = vec![
            debug(&credential),
            debug(&$client),
            debug(&$call),
            debug(&$call.header("X-Token", SECRET)),
        ];
        let fail = move |url: String| -> BoxFuture<'static, Failure> {
            let $client = $api::Client::new(credential.clone())
                .base_url(url)
                .timeout(Duration::from_secs(10))
                .retries(0);
            Box::pin(async move { failure(&$call.await.unwrap_err()) })
        };
        Case {
            name,
            spellings,
            shown,
            documented: $documented,
            fail: Box::new(fail),
        }
    }};
}

/// Every way to prove who is calling that the three clients have.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for credential in [
        depict::Credential::api_key_query,
        depict::Credential::api_key_header,
        depict::Credential::api_key_cookie,
    ] {
        cases.push(case!(depict, 422, credential(SECRET), |client| client
            .recommend_for_products_and_user(crate::depict::request())));
    }
    let keys = [
        miso::Credential::secret_api_key,
        miso::Credential::secret_api_key_header,
        miso::Credential::publishable_api_key,
    ];
    for credential in keys {
        cases.push(case!(miso, 422, credential(SECRET), |client| client
            .user_to_products(miso::UserToProductsRequest::default())));
    }
    cases.push(case!(
        yespo,
        401,
        yespo::Credential::basic_auth("any", SECRET),
        |client| client.contact_recoms(1).contact_id(2)
    ));
    cases
}

/// The secret in a text, in any spelling.
fn found_in(text: &str) -> Option<&'static str> {
    [SECRET, ENCODED, PAIR, ESCAPED]
        .into_iter()
        .find(|secret| text.contains(secret))
}

fn assert_hidden(case: &Case, texts: &[String]) {
    assert!(!texts.is_empty());
    for text in texts {
        assert_eq!(found_in(text), None, "{} shows it: {text}", case.name);
    }
}

/// Fails every case with answers that repeat the secret, and looks at what the errors show. What
/// the server said is kept.
async fn assert_hidden_in_answer(body: impl Fn(&str) -> String, status: impl Fn(&Case) -> u16) {
    for case in cases() {
        for body in case.spellings.iter().map(|secret| body(secret)) {
            let answer = Answer::new(status(&case), "application/json", body.clone())
                .header("X-Echo", SECRET);
            let server = Server::start([answer]).await;
            let failure = (case.fail)(server.url()).await;
            assert_hidden(&case, &failure.texts);
            assert_eq!(
                failure.raw.as_deref(),
                Some(body.as_bytes()),
                "{}",
                case.name
            );
        }
    }
}

/// A body that repeats a secret, and that every documented failure can have.
fn echo(secret: &str) -> String {
    let message = format!("bad key {secret}, really: {secret}");
    json!({"detail": [{"loc": [message], "msg": message, "type": message, message.clone(): message}]}).to_string()
}

#[test]
fn clients_and_calls_show_no_secret() {
    for case in cases() {
        assert_hidden(&case, &case.shown);
    }
    let address = depict::Client::anonymous().base_url(format!("https://any:{SECRET}@shop.test"));
    assert!(!debug(&address).contains(SECRET));
}

#[tokio::test]
async fn an_invalid_request_shows_no_secret() {
    for case in cases() {
        for url in [
            format!("ftp://any:{SECRET}@shop.test"),
            format!("https://shop.test/?key={SECRET}"),
        ] {
            assert_hidden(&case, &(case.fail)(url).await.texts);
        }
    }
}

#[tokio::test]
async fn a_secret_that_cannot_be_sent_is_not_shown() {
    let (line, cookie) = (format!("{SECRET}\n"), format!("{SECRET};"));
    let credentials = [
        depict::Credential::api_key_header(line),
        depict::Credential::api_key_cookie(cookie),
    ];
    for credential in credentials {
        let case = case!(depict, 422, credential, |client| client
            .recommend_for_products_and_user(crate::depict::request()));
        assert_hidden(
            &case,
            &(case.fail)("http://127.0.0.1".to_owned()).await.texts,
        );
    }
    let credential = yespo::Credential::basic_auth("any:", SECRET);
    let case = case!(yespo, 401, credential, |client| client
        .contact_recoms(1)
        .contact_id(2));
    assert_hidden(
        &case,
        &(case.fail)("http://127.0.0.1".to_owned()).await.texts,
    );
}

#[tokio::test]
async fn a_lost_request_shows_no_secret() {
    let (_socket, url) = refusing();
    for case in cases() {
        assert_hidden(&case, &(case.fail)(url.clone()).await.texts);
        for answer in [
            Answer::hangup(),
            Answer::text(200, "{}").truncated(),
            Answer::new(200, "a/b", vec![b' '; 99]).truncated(),
        ] {
            let server = Server::start([answer]).await;
            assert_hidden(&case, &(case.fail)(server.url()).await.texts);
        }
    }
}

#[tokio::test]
async fn an_undocumented_status_shows_no_secret_that_the_server_repeats() {
    assert_hidden_in_answer(echo, |_| 418).await;
}

#[tokio::test]
async fn a_documented_failure_shows_no_secret_that_the_server_repeats() {
    assert_hidden_in_answer(echo, |case| case.documented).await;
}

#[tokio::test]
async fn a_misfit_shows_no_secret_that_the_server_repeats() {
    assert_hidden_in_answer(
        |secret| json!(format!("bad key {secret}")).to_string(),
        |_| 200,
    )
    .await;
}

#[tokio::test]
async fn a_secret_is_not_shown_when_the_server_escapes_its_slashes() {
    assert_hidden_in_answer(|secret| echo(secret).replace('/', r"\/"), |_| 418).await;
}

#[tokio::test]
async fn a_header_of_the_caller_is_not_shown_when_the_server_repeats_it() {
    for value in [SECRET.to_owned(), format!("Bearer {SECRET}")] {
        for (name, of_client) in [
            ("X-Session", true),
            ("Authorization", false),
            ("Cookie", true),
        ] {
            for repeated in [SECRET, ESCAPED, "sk\\u002Flive\\u002b0f9e=8d", ENCODED] {
                let server = Server::start([Answer::text(418, &echo(repeated))]).await;
                let client = depict::Client::anonymous().base_url(server.url());
                let request = crate::depict::request();
                let error = if of_client {
                    let client = client.header(name, value.as_str());
                    client.recommend_for_products_and_user(request).await
                } else {
                    let call = client.recommend_for_products_and_user(request);
                    call.header(name, value.as_str()).await
                };
                for text in failure(&error.unwrap_err()).texts {
                    assert!(!text.contains("0f9e"), "{name}: {text}");
                }
                assert_eq!(server.request().await.headers(name), [value.as_str()]);
            }
        }
    }
}

#[tokio::test]
async fn an_answer_cannot_control_a_terminal() {
    let body = "\u{1b}[2J\u{9b}31m\u{202e}\u{200b}\u{feff}\rdone";
    for status in [418, 422, 200] {
        let server = Server::start([Answer::text(status, body)]).await;
        let client = depict::Client::anonymous().base_url(server.url());
        let call = client.recommend_for_products_and_user(crate::depict::request());
        let error = call.await.unwrap_err().to_string();
        assert!(
            error.contains(r"\u{1b}[2J\u{9b}31m\u{202e}\u{200b}\u{feff}\rdone"),
            "{error}"
        );
    }
}

/// Keeps what a request shows of itself.
#[derive(Debug)]
struct Mirror(Arc<Mutex<Vec<String>>>);

impl Transport for Mirror {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        self.0.lock().unwrap().extend([
            debug(&request),
            request.shown_url().to_owned(),
            debug(request.headers()),
        ]);
        Box::pin(std::future::ready(Ok(Response::new(
            StatusCode::IM_A_TEAPOT,
            "",
        ))))
    }
}

#[tokio::test]
async fn a_request_shows_its_transport_no_secret() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    for credential in [
        miso::Credential::secret_api_key(SECRET),
        miso::Credential::secret_api_key_header(SECRET),
    ] {
        let client = miso::Client::new(credential)
            .transport(Mirror(seen.clone()))
            .header("X-Session", SECRET);
        client
            .user_to_products(miso::UserToProductsRequest::default())
            .await
            .unwrap_err();
    }
    let client = depict::Client::new(depict::Credential::api_key_cookie(SECRET))
        .transport(Mirror(seen.clone()));
    client
        .recommend_for_products_and_user(crate::depict::request())
        .await
        .unwrap_err();
    let client = yespo::Client::new(yespo::Credential::basic_auth("any", SECRET))
        .transport(Mirror(seen.clone()));
    client.contact_recoms(1).contact_id(2).await.unwrap_err();
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 12);
    for text in seen.iter() {
        assert_eq!(found_in(text), None, "{text}");
    }
    assert!(seen[1].ends_with("?api_key=redacted"), "{}", seen[1]);
}
