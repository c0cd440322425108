//! Which headers a caller can set.

use super::api::{Client, Credential, RecommendForManyRequest};
use super::carrying::Recorder;
use super::server::Server;
use crate::runtime::{Core, Error, Request};
use crate::runtime::{RequestBuilder, Secret, Security};

fn body() -> RecommendForManyRequest {
    RecommendForManyRequest::new("t")
}

/// What is sent with a header of a call, or why nothing is.
async fn sent(name: &str, value: &str) -> Result<Request, String> {
    let recorder = Recorder::default();
    let client = Client(Core::new("http://host").transport(recorder.clone()));
    let call = client.recommend("t", body()).header(name, value);
    let outcome = call.raw().await;
    assert_eq!(recorder.taken().len(), usize::from(outcome.is_ok()));
    let error = match outcome {
        Ok(_) => return Ok(recorder.taken().remove(0)),
        Err(error) => error,
    };
    assert!(!error.may_have_reached_server());
    Err(error.to_string())
}

#[tokio::test]
async fn headers_that_frame_or_route_the_message_are_refused() {
    for name in [
        "Content-Length",
        "content-length",
        "CONTENT_LENGTH",
        "Transfer-Encoding",
        "transfer_encoding",
        "Connection",
        "Host",
        "TE",
        "Trailer",
        "Upgrade",
        "Keep-Alive",
        "Proxy-Authorization",
        "Proxy-Connection",
        "proxy-anything",
        "Expect",
        "HTTP2-Settings",
        "Alt-Used",
    ] {
        let error = sent(name, "1").await.unwrap_err();
        let expected = format!(
            "header {} must be left to the transport, because it frames or routes the message",
            name.to_ascii_lowercase()
        );
        assert!(error.ends_with(&expected), "{error}");
    }
    for name in [
        "X-Host",
        "Accept",
        "Prefer",
        "Te-X",
        "Proxies",
        "Upgrade-Insecure-Requests",
    ] {
        let request = sent(name, "1").await.unwrap();
        assert_eq!(request.headers()[name], "1");
    }
}

#[tokio::test]
async fn a_client_is_held_to_the_same() {
    let server = Server::start([]).await;
    let client = Client(Core::new(&server.url).header("Transfer-Encoding", "chunked"));
    let error = client.things().await.unwrap_err();
    assert!(matches!(error, Error::Invalid(_)), "{error:?}");
    assert!(server.seen().is_empty());
}

/// A scheme whose header a hostile document has named.
#[derive(Debug)]
struct Routing;

impl Security for Routing {
    fn schemes(&self) -> &'static [&'static str] {
        &["APIKeyHeader"]
    }

    fn apply(&self, request: &mut RequestBuilder) {
        request.secret_header("Host", &Secret::from("s3cr3t"));
    }
}

#[tokio::test]
async fn a_credential_is_held_to_the_same() {
    let client = Client(Core::new("http://host").transport(Recorder::default()));
    let call = client.recommend("t", body()).credential(Routing);
    let error = call.await.unwrap_err();
    assert!(
        error.to_string().contains("header host must be left"),
        "{error}"
    );
    let fine = Credential::ApiKeyHeader("k".into());
    assert!(
        client
            .recommend("t", body())
            .credential(fine)
            .raw()
            .await
            .is_ok()
    );
}

struct Upload {
    length: Option<i64>,
    connection: Option<String>,
    body: String,
}

operation! { Upload {
    id: "upload",
    route: POST "/",
    inputs: {
        length: header "Content-Length",
        connection: header "Connection",
        body: text,
    },
    success: empty () {
        204,
    },
} }

#[tokio::test]
async fn a_length_that_a_document_asks_for_is_that_of_the_body() {
    let upload = |length: Option<i64>, connection: Option<&str>| Upload {
        length,
        connection: connection.map(str::to_owned),
        body: "four".to_owned(),
    };
    let recorder = Recorder::default();
    let core = Core::new("http://host").transport(recorder.clone());
    core.call(upload(Some(4), None)).raw().await.unwrap();
    core.call(upload(None, None)).raw().await.unwrap();
    for request in recorder.taken() {
        assert!(!request.headers().contains_key("content-length"));
    }
    for length in [0, 3, 5, -4] {
        let error = core.call(upload(Some(length), None)).await.unwrap_err();
        let shown = error.to_string();
        assert!(
            shown.ends_with("header content-length must be 4, the length of the body"),
            "{shown}"
        );
    }
    let error = core.call(upload(None, Some("close"))).await.unwrap_err();
    assert!(
        error.to_string().contains("header connection must be left"),
        "{error}"
    );
    assert_eq!(recorder.taken().len(), 2);
}

#[test]
fn the_boundary_of_parts_is_not_overwritten() {
    let mut request = Core::new("http://host").start("id", None);
    request.set_header("Content-Type", "text/plain", true);
    request.insert(
        http::header::CONTENT_TYPE,
        "multipart/form-data; boundary=b",
        false,
    );
    request.set_header("content-type", "multipart/form-data", true);
    assert_eq!(
        request.headers["content-type"],
        "multipart/form-data; boundary=b"
    );
    assert_eq!(request.violations.len(), 1);
}

#[tokio::test]
async fn a_name_that_no_header_can_have_is_shown_harmlessly() {
    for (name, shown) in [
        ("", ""),
        ("a b", "a…"),
        ("x\r\ny: z", "x…"),
        ("\u{1b}[31m\u{9b}", "\\u{1b}…"),
        ("Content-Length\u{200b}", "Content-Length…"),
        ("\u{202e}tsoH", "\\u{202e}tsoH"),
        ("Authorization: Bearer s3cr3t", "Authorization…"),
        (":authority", ":authority"),
    ] {
        let error = sent(name, "1").await.unwrap_err();
        let expected = format!("not sent: header {shown} is not a name that a header can have");
        assert!(error.ends_with(&expected), "{error}");
    }
    let error = sent(&" ".repeat(100_000), "1").await.unwrap_err();
    assert!(error.len() < 300 && error.contains('…'), "{}", error.len());
}
