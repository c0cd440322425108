//! Responses that no server should send: each ends in a result.

use super::server::{Server, Turn};
use crate::runtime::{Core, Error, TransportErrorKind};
use std::time::Duration;

struct Read;

operation! { Read {
    id: "read",
    route: GET "/",
    success: json Vec<i64> {
        200,
    },
} }

/// Faulty calls must end long before this.
const LIMIT: Duration = Duration::from_secs(20);

/// What a call makes of these bytes, in one word.
async fn outcome(bytes: impl Into<Vec<u8>>) -> &'static str {
    let server = Server::start([Turn::Bytes(bytes.into())]).await;
    let core = Core::new(&server.url).retries(0).timeout(LIMIT);
    match core.call(Read).await {
        Ok(_) => "value",
        Err(Error::Transport(error)) => match error.kind() {
            TransportErrorKind::Credential { .. } => panic!("no token is asked for"),
            TransportErrorKind::Body => "body",
            TransportErrorKind::RequestBody => panic!("no body is a stream"),
            TransportErrorKind::HiddenRedirect => panic!("every redirect is shown"),
            TransportErrorKind::Timeout => "timeout",
            TransportErrorKind::Connect => "connect",
            TransportErrorKind::TooLarge { .. } => "too large",
            TransportErrorKind::Other => "other",
        },
        Err(Error::Decode(_)) => "decode",
        Err(Error::Unexpected(_)) => "unexpected",
        Err(error) => panic!("{error}"),
    }
}

const HEAD: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\n";

#[tokio::test]
async fn every_faulty_response_ends_in_a_result() {
    let with = |rest: &str| format!("{HEAD}{rest}");
    let early_hints = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n".repeat(500);
    let long_header = format!("x-long: {}\r\n\r\n[1]", "a".repeat(2 << 20));
    for (bytes, expected) in [
        (with("content-length: 3\r\n\r\n[1]"), "value"),
        (with("\r\n[1]"), "value"),
        (with("content-length: 9\r\n\r\n[1]"), "body"),
        (with("content-length: 2\r\n\r\n[1]"), "decode"),
        (with("content-length: -1\r\n\r\n[1]"), "other"),
        (
            with("content-length: 3\r\ncontent-length: 4\r\n\r\n[1]"),
            "other",
        ),
        (
            with("transfer-encoding: chunked\r\n\r\n3\r\n[1]\r\n0\r\n\r\n"),
            "value",
        ),
        (
            with("transfer-encoding: chunked\r\n\r\n3\r\n[1]\r\n"),
            "body",
        ),
        (with("transfer-encoding: chunked\r\n\r\n9\r\n[1]"), "body"),
        (with("transfer-encoding: chunked\r\n\r\nzz\r\n[1]"), "body"),
        (
            with("transfer-encoding: chunked\r\n\r\nffffffffffffffffff\r\n[1]"),
            "body",
        ),
        (with("content-length: 0\r\n\r\n"), "decode"),
        (with("content-length: 99999999999\r\n\r\n[1]"), "too large"),
        (
            with("content-encoding: gzip\r\ncontent-length: 3\r\n\r\n[1]"),
            "body",
        ),
        (with(&long_header), "other"),
        (
            early_hints.clone() + &with("content-length: 3\r\n\r\n[1]"),
            "value",
        ),
        (early_hints, "other"),
        ("HTTP/1.1 200".to_owned(), "other"),
        ("HTTP/9.9 200 OK\r\n\r\n".to_owned(), "other"),
        (
            "HTTP/1.1 999 X\r\nconnection: close\r\n\r\n".to_owned(),
            "unexpected",
        ),
        ("<html>no HTTP</html>".to_owned(), "other"),
        (String::new(), "other"),
    ] {
        let shown: String = bytes.chars().take(200).collect();
        assert_eq!(outcome(bytes).await, expected, "{shown}");
    }
    let latin = [HEAD.as_bytes(), b"x-a: \xe9\r\n\r\n[1]"].concat();
    assert_eq!(outcome(latin).await, "value");
    let no_text = [HEAD.as_bytes(), b"\r\n[\"\xff\"]"].concat();
    assert_eq!(outcome(no_text).await, "decode");
}
