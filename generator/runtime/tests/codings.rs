//! Responses with a content coding.

use super::server::{Server, Turn};
use crate::runtime::{Bytes, Core, Error, HttpTransport, TransportErrorKind};

struct Text;

operation! { Text {
    id: "text",
    route: GET "/",
    success: text String {
        200,
    },
} }

/// `hello hello hello hello`, as gzip writes it.
const HELLO: &[u8] = &[
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 203, 72, 205, 201, 201, 87, 200, 64, 39, 1, 227, 81, 61, 141,
    23, 0, 0, 0,
];

/// A hundred thousand spaces, as gzip writes them.
const BOMB: &[u8] = &[
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 237, 193, 49, 1, 0, 0, 0, 194, 160, 42, 235, 159, 210, 26, 30,
    64, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 175, 6, 45, 240, 121, 202, 160, 134, 1, 0,
];

fn coded(coding: &str, body: &[u8]) -> Turn {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 200 X\r\ncontent-type: text/plain\r\ncontent-encoding: {coding}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
    );
    Turn::Bytes([head.as_bytes(), body].concat())
}

#[tokio::test]
async fn gzip_is_asked_for_and_decoded() {
    let server = Server::start([coded("gzip", HELLO)]).await;
    let core = Core::new(&server.url);
    assert_eq!(core.call(Text).await.unwrap(), "hello hello hello hello");
    let request = server.seen().remove(0);
    let accepted = request
        .lines()
        .find_map(|line| line.strip_prefix("accept-encoding: "));
    assert!(accepted.unwrap().contains("gzip"), "{request}");
}

#[tokio::test]
async fn the_limit_is_on_what_a_body_decodes_to() {
    assert!(BOMB.len() < 200);
    for (limit, fits) in [(100_000, true), (99_999, false)] {
        let server = Server::start([coded("gzip", BOMB)]).await;
        let core = Core::new(&server.url).response_limit(limit);
        match core.call(Text).await {
            Ok(text) => assert!(fits && text.len() == limit),
            Err(Error::Transport(error)) => {
                assert_eq!(
                    (error.kind(), fits),
                    (TransportErrorKind::TooLarge { limit }, false)
                );
            }
            Err(error) => panic!("{error}"),
        }
    }
}

#[tokio::test]
async fn a_body_that_is_no_gzip_broke_off() {
    let server = Server::start([coded("gzip", b"hello")]).await;
    let error = Core::new(&server.url)
        .retries(0)
        .call(Text)
        .await
        .unwrap_err();
    let Error::Transport(error) = error else {
        panic!("{error}")
    };
    assert_eq!(error.kind(), TransportErrorKind::Body);
}

#[tokio::test]
async fn a_coding_that_nobody_decodes_is_named() {
    let server = Server::start([coded("x-rot13", b"uryyb"), coded("x-rot13", b"uryyb")]).await;
    let core = Core::new(&server.url).transport(HttpTransport::new());
    let error = core.call(Text).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the body has the content coding x-rot13"),
        "{error}"
    );
    let raw = core.call(Text).raw().await.unwrap();
    assert_eq!(raw.body, Bytes::from_static(b"uryyb"));
    let server = Server::start([coded("identity", b"hello")]).await;
    assert_eq!(Core::new(&server.url).call(Text).await.unwrap(), "hello");
}

struct Part {
    range: Option<String>,
}

operation! { Part {
    id: "part",
    route: GET "/",
    inputs: {
        range: header "Range",
    },
    success: bytes Bytes {
        200: "*/*",
        206: "*/*",
    },
} }

#[tokio::test]
async fn a_part_of_a_body_is_asked_for_without_a_coding() {
    // A range counts bytes of what is sent, and a part of a compressed body cannot be decoded.
    for (range, expected) in [(Some("bytes=0-9"), "identity"), (None, "gzip")] {
        let server = Server::start([coded("identity", b"0123456789")]).await;
        let range = range.map(str::to_owned);
        let part = Core::new(&server.url).call(Part { range }).await;
        assert_eq!(part.unwrap(), "0123456789");
        let request = server.seen().remove(0);
        let accepted = request
            .lines()
            .find_map(|line| line.strip_prefix("accept-encoding: "));
        assert!(accepted.unwrap().contains(expected), "{request}");
        assert!(request.contains("\r\naccept: */*\r\n"), "{request}");
    }
}

struct Head;

operation! { Head {
    id: "head",
    route: HEAD "/",
    success: empty () {
        200,
        304,
    },
} }

#[tokio::test]
async fn a_response_without_a_body_has_nothing_to_decode() {
    for status in [200, 304] {
        let head =
            format!("HTTP/1.1 {status} X\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n");
        let server = Server::start([Turn::Say(head)]).await;
        Core::new(&server.url).call(Head).await.unwrap();
    }
    let server = Server::start([coded("gzip", b"")]).await;
    let raw = Core::new(&server.url).retries(0).call(Text).raw().await;
    assert_eq!(raw.unwrap().body, Bytes::new());
}
