//! What a call does on the wire beyond its parameters: keys, cookies, lists, versions, charsets,
//! and failures without a body.

use crate::answer::Answer;
use crate::server::Server;
use expected::calls::operations::{Headers, PayError, VersionsOutput};
use expected::calls::types::{Amount, ScanRequest, Why};
use expected::calls::{Client, Credential};
use expected::runtime::{AnyError, Error, FilePart, ServerUrl};
use serde_json::json;
use std::time::Duration;

/// A client whose repeats come at once.
fn client(server: &Server) -> Client {
    Client::new(server.url(), Credential::session("s-1"))
}

fn why(text: &str) -> Why {
    serde_json::from_value(json!({"why": text})).unwrap()
}

fn busy() -> Answer {
    Answer::new(503, "text/html", "<h1>Busy</h1>").header("Retry-After", "0")
}

#[tokio::test]
async fn a_payment_is_repeated_under_one_key() {
    let paid = Answer::json(200, &json!({"n": 3})).header("X-Request-Id", "r-7");
    let server = Server::start([busy(), Answer::hangup(), paid]).await;
    let client = client(&server);
    let paid = client.pay(Amount::new(3)).response().await.unwrap();
    assert_eq!((paid.body.n, paid.attempts()), (3, 3));
    assert_eq!(paid.request_id(), Some("r-7"));
    let key = paid.idempotency_key().unwrap().to_owned();
    assert_eq!(key.len(), 36);
    for request in server.requests().await {
        // The server of the document is relative to the one that the client is given.
        assert_eq!(request.line(), "POST /api/v2/pay HTTP/1.1");
        assert_eq!(request.header("idempotency-key"), Some(key.as_str()));
        assert_eq!(request.header("x-request-id"), None);
    }
}

#[tokio::test]
async fn a_documented_failure_is_typed_or_keeps_its_status() {
    let typed = Answer::json(503, &json!({"why": "full"}));
    let server = Server::start([typed, busy()]).await;
    let client = client(&server).retries(0);
    let error = client.pay(Amount::new(1)).await.unwrap_err();
    let full = PayError::ServiceUnavailable(why("full"));
    assert_eq!(error.api(), Some(&full));
    let error = client.pay(Amount::new(1)).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::ZERO));
    assert!(matches!(&error, Error::Unexpected(found) if found.is_documented()));
    assert!(error.is_retryable());
    let any = AnyError::from(error);
    assert_eq!(any.status().unwrap(), 503);
}

#[tokio::test]
async fn a_post_without_a_body_announces_that() {
    let server = Server::start([Answer::empty(204)]).await;
    client(&server).run().await.unwrap();
    assert_eq!(server.request().await.header("content-length"), Some("0"));
}

#[tokio::test]
async fn cookies_lists_and_reserved_characters() {
    let seen = Answer::empty(204)
        .header("Link", "<a>; rel=next")
        .header("Link", "<b>; rel=last")
        .header("X-Tags", "a, \"b,c\"")
        .header("X-Tags", "d");
    let server = Server::start([seen]).await;
    let client = client(&server);
    let call = client.look().cookie("a=1").theme("dark");
    let call = call.x_ids(["1,2", "3"]).select("a%2Fb/c,d");
    let response = call.query_pair("debug", "1").response().await.unwrap();
    assert_eq!(
        response.header(Headers::LINK).unwrap().as_deref(),
        Some("<a>; rel=next, <b>; rel=last")
    );
    assert_eq!(
        response.header(Headers::X_TAGS).unwrap().unwrap(),
        ["a", "b,c", "d"]
    );
    let request = server.request().await;
    assert_eq!(
        request.line(),
        "GET /api/v2/look?select=a%2Fb/c,d&debug=1 HTTP/1.1"
    );
    assert_eq!(request.header("cookie"), Some("a=1; theme=dark; sid=s-1"));
    assert_eq!(request.header("x-ids"), Some("\"1,2\",3"));
}

#[tokio::test]
async fn versions_of_a_response_and_charsets_are_told_apart() {
    let acme = |version: u8, body: &str| {
        let media = format!("application/vnd.acme+json; charset=utf-8; version={version}");
        Answer::new(200, &media, body)
    };
    let text = Answer::new(200, "text/plain; charset=iso-8859-1", b"caf\xe9".to_vec());
    let answers = [acme(1, r#"{"n":1}"#), acme(2, r#"{"why":"w"}"#), text];
    let server = Server::start(answers).await;
    let client = client(&server);
    use VersionsOutput::*;
    for expected in [
        OkApplicationVndAcmeJsonVersion1(Amount::new(1)),
        OkApplicationVndAcmeJsonVersion2(why("w")),
        OkTextPlain("caf\u{e9}".to_owned()),
    ] {
        assert_eq!(client.versions().await.unwrap(), expected);
    }
    assert_eq!(
        server.requests().await[0].header("accept"),
        Some(
            "application/vnd.acme+json;version=1, application/vnd.acme+json;version=2, text/plain;q=0.9"
        )
    );
}

#[tokio::test]
async fn a_file_is_asked_for_its_type() {
    let server = Server::start([Answer::empty(204)]).await;
    let client = client(&server);
    let refused = client.scan(ScanRequest::new("x")).await.unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("body/scan must say its media type"),
        "{refused}"
    );
    let scan = FilePart::new("x").content_type("image/png");
    client.scan(ScanRequest::new(scan)).await.unwrap();
    let request = server.request().await;
    let body = String::from_utf8_lossy(request.body()).into_owned();
    assert!(
        body.contains("Content-Type: image/png\r\n\r\nx\r\n"),
        "{body}"
    );
}

#[tokio::test]
async fn a_call_can_go_to_a_whole_address_of_its_own() {
    let server = Server::start([Answer::empty(204)]).await;
    let client = Client::anonymous("http://nowhere.invalid");
    let url = ServerUrl::from(format!("{}/other", server.url()));
    client.run().base_url(url).await.unwrap();
    assert_eq!(server.request().await.line(), "POST /other/run HTTP/1.1");
}
