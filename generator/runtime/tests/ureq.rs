//! Blocking calls over the network.

use super::api::{Client, Credential, RecommendError, RecommendForManyRequest};
use super::server::{Server, Turn, answer, json};
use crate::runtime::{
    Bytes, Core, Error, RetryPolicy, TimeLimit, TransportError, TransportErrorKind, UreqTransport,
};
use std::net::TcpListener;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

struct Read;

operation! { Read {
    id: "read",
    route: GET "/",
    success: json Vec<i64> {
        200,
    },
} }

#[derive(Clone)]
struct Write {
    body: Bytes,
}

operation! { Write {
    id: "write",
    route: POST "/",
    inputs: {
        body: bytes,
    },
    success: json Vec<i64> {
        200,
    },
} }

struct Start;

operation! { Start {
    id: "start",
    route: POST "/",
    success: empty () {
        200,
        302,
    },
} }

struct Remove {
    body: Vec<i64>,
}

operation! { Remove {
    id: "remove",
    route: DELETE "/",
    inputs: {
        body: json,
    },
    success: empty () {
        200,
    },
} }

struct Head;

operation! { Head {
    id: "head",
    route: HEAD "/",
    success: empty () {
        200,
        304,
    },
} }

/// Faulty calls must end long before this.
const LIMIT: Duration = Duration::from_secs(20);

/// A server that lives on a thread of its own, as the thread of the test is blocked.
fn serve(turns: impl IntoIterator<Item = Turn> + Send + 'static) -> Server {
    let (give, take) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            give.send(Server::start(turns).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    take.recv().unwrap()
}

/// The transport error of a call.
fn lost<E: std::fmt::Debug>(error: Error<E>) -> TransportError {
    match error {
        Error::Transport(error) => error,
        error => panic!("{error:?}"),
    }
}

#[test]
fn a_client_without_a_transport_sends_blocking_calls_without_tokio() {
    let server = serve([json(200, "{\"displays\":[{\"title\":\"t\"}]}")]);
    let core = Core::new(&server.url).credential(Credential::ApiKeyHeader("k".into()));
    let request = RecommendForManyRequest::new("t");
    let answer = Client(core).recommend("t", request).send_blocking();
    assert_eq!(answer.unwrap().displays[0].title.as_deref(), Some("t"));
    let seen = server.seen().remove(0);
    for expected in [
        "POST /v2/recommend/t HTTP/1.1\r\n",
        "\r\nx-api-key: k\r\n",
        "\r\ncontent-type: application/json\r\n",
        "\r\nuser-agent: runtime/0.1.0\r\n",
        "\"names\":[\"a\"]",
    ] {
        assert!(seen.contains(expected), "{expected}: {seen}");
    }
    assert!(!seen.contains("transfer-encoding"), "{seen}");
}

#[test]
fn documented_failures_are_read() {
    let server = serve([json(422, "{\"detail\":[{\"loc\":[\"a\"],\"msg\":\"m\"}]}")]);
    let error = Client::new(&server.url)
        .recommend("t", RecommendForManyRequest::new("t"))
        .credential(Credential::ApiKeyQuery("s3cr3t".into()))
        .send_blocking()
        .unwrap_err();
    let Some(RecommendError::UnprocessableEntity(body)) = error.api() else {
        panic!("{error}")
    };
    assert_eq!(body.detail.as_ref().unwrap()[0].msg, "m");
}

#[test]
fn bodies_have_their_length_whatever_the_method_is() {
    let server = serve([
        answer(200, "", ""),
        json(200, "[]"),
        answer(200, "", ""),
        json(200, "[]"),
    ]);
    let core = Core::new(&server.url);
    core.call(Start).send_blocking().unwrap();
    let body = Bytes::from(vec![b'x'; 300_000]);
    core.call(Write { body }).send_blocking().unwrap();
    core.call(Remove { body: vec![1] }).send_blocking().unwrap();
    core.call(Read).send_blocking().unwrap();
    let seen = server.seen();
    assert!(seen[0].contains("\r\ncontent-length: 0\r\n"), "{}", seen[0]);
    assert!(seen[1].contains("\r\ncontent-length: 300000\r\n"));
    assert!(seen[1].ends_with(&"x".repeat(300_000)));
    assert!(seen[2].starts_with("DELETE / "), "{}", seen[2]);
    assert!(seen[2].ends_with("\r\n\r\n[1]"), "{}", seen[2]);
    assert!(!seen[3].contains("content-length"), "{}", seen[3]);
}

/// What a call makes of these bytes, in one word.
fn outcome(bytes: impl Into<Vec<u8>>) -> &'static str {
    let server = serve([Turn::Bytes(bytes.into())]);
    let core = Core::new(&server.url).retries(0).timeout(LIMIT);
    match core.call(Read).send_blocking() {
        Ok(_) => "value",
        Err(Error::Transport(error)) => match error.kind() {
            TransportErrorKind::Body => "body",
            TransportErrorKind::RequestBody => panic!("no body is a stream"),
            TransportErrorKind::HiddenRedirect => panic!("every redirect is shown"),
            TransportErrorKind::Timeout => "timeout",
            TransportErrorKind::Connect => "connect",
            TransportErrorKind::TooLarge { .. } => "too large",
            TransportErrorKind::Credential { .. } => "credential",
            TransportErrorKind::Other => "other",
        },
        Err(Error::Decode(_)) => "decode",
        Err(Error::Unexpected(_)) => "unexpected",
        Err(error) => panic!("{error}"),
    }
}

const HEAD: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\n";

#[test]
fn every_faulty_response_ends_in_a_result() {
    let with = |rest: &str| format!("{HEAD}{rest}");
    let early_hints = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n".repeat(100);
    let long_header = format!("x-long: {}\r\n\r\n[1]", "a".repeat(2 << 20));
    for (bytes, expected) in [
        (with("content-length: 3\r\n\r\n[1]"), "value"),
        (with("\r\n[1]"), "value"),
        (with("content-length: 9\r\n\r\n[1]"), "body"),
        (with("content-length: 2\r\n\r\n[1]"), "decode"),
        (with("content-length: -1\r\n\r\n[1]"), "other"),
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
        (with("content-length: 0\r\n\r\n"), "decode"),
        (with("content-length: 99999999999\r\n\r\n[1]"), "too large"),
        (with(&long_header), "other"),
        (early_hints + &with("content-length: 3\r\n\r\n[1]"), "value"),
        ("HTTP/1.1 200".to_owned(), "other"),
        ("HTTP/9.9 200 OK\r\n\r\n".to_owned(), "other"),
        ("<html>no HTTP</html>".to_owned(), "other"),
        (String::new(), "other"),
    ] {
        let shown: String = bytes.chars().take(200).collect();
        assert_eq!(outcome(bytes), expected, "{shown}");
    }
    let no_text = [HEAD.as_bytes(), b"\r\n[\"\xff\"]"].concat();
    assert_eq!(outcome(no_text), "decode");
}

#[test]
fn a_body_is_read_up_to_the_limit() {
    for (limit, fits) in [(3, true), (2, false)] {
        for head in ["", "content-length: 3\r\n"] {
            let server = serve([Turn::Say(format!("{HEAD}{head}\r\n[1]"))]);
            let core = Core::new(&server.url).response_limit(limit);
            match core.call(Read).send_blocking() {
                Ok(value) => assert!(fits && value == [1]),
                Err(error) => {
                    let kind = lost(error).kind();
                    assert_eq!(
                        (kind, fits),
                        (TransportErrorKind::TooLarge { limit }, false)
                    );
                }
            }
        }
    }
}

#[test]
fn redirects_are_not_followed_whatever_the_settings_are() {
    let settings = UreqTransport::settings()
        .max_redirects(9)
        .http_status_as_error(true);
    for transport in [UreqTransport::new(), UreqTransport::with_builder(settings)] {
        let other = serve([]);
        let to = format!("location: {}/stolen\r\n", other.url);
        let server = serve([answer(307, &to, "moved"), answer(302, &to, "")]);
        let core = Core::new(&server.url).transport(transport);
        let error = core.call(Start).send_blocking().unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
        assert_eq!(error.raw().unwrap(), "moved");
        core.call(Start).send_blocking().unwrap();
        assert_eq!(server.seen().len(), 2);
        assert!(other.seen().is_empty());
    }
}

#[test]
fn each_limit_of_time_is_told() {
    for (total, attempt, expected) in [
        (60_000, 20, (TimeLimit::Attempt, 2)),
        (20, 60_000, (TimeLimit::Total, 1)),
    ] {
        let server = serve([Turn::Hang, Turn::Hang]);
        let error = Core::new(&server.url)
            .timeout(Duration::from_millis(total))
            .attempt_timeout(Duration::from_millis(attempt))
            .retries(1)
            .call(Read)
            .send_blocking()
            .unwrap_err();
        let error = lost(error);
        assert!(error.is_timeout() && error.may_have_reached_server());
        assert_eq!(
            (error.time_limit().unwrap(), error.attempts()),
            expected,
            "{error}"
        );
    }
    // The server announces a body that never comes.
    let server = serve([
        Turn::Bytes(format!("{HEAD}content-length: 3\r\n\r\n").into()),
        Turn::Hang,
    ]);
    let core = Core::new(&server.url).attempt_timeout(Duration::from_millis(50));
    let error = lost(core.retries(0).call(Read).send_blocking().unwrap_err());
    assert!(matches!(
        error.kind(),
        TransportErrorKind::Timeout | TransportErrorKind::Body
    ));
}

#[cfg(feature = "rustls")]
#[test]
fn a_connection_that_takes_too_long_is_told_as_such() {
    // The server never answers the first message of TLS.
    let limit = Duration::from_millis(20);
    let settings = UreqTransport::settings().timeout_connect(Some(limit));
    let server = serve([Turn::Hang]);
    let core = Core::new(server.url.replace("http:", "https:"))
        .transport(UreqTransport::with_builder(settings))
        .retries(0);
    let error = lost(core.call(Read).send_blocking().unwrap_err());
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert!(error.is_timeout() && !error.may_have_reached_server());
    assert_eq!(error.time_limit(), Some(TimeLimit::Connect));
}

#[test]
fn what_cannot_have_reached_the_server_is_known() {
    let closed = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let quick = RetryPolicy {
        first_wait: Duration::ZERO,
        ..RetryPolicy::default()
    };
    for url in [closed.as_str(), "http://host.invalid"] {
        let core = Core::new(url).retry_policy(quick.clone());
        let write = Write { body: "x".into() };
        let error = core.call(write).send_blocking().unwrap_err();
        assert!(error.is_connect(), "{error:?}");
        assert!(!error.may_have_reached_server());
        // No connection was made, so that a `POST` can be repeated.
        assert_eq!(error.attempts(), 3, "{error}");
        let error = core.call(Read).send_blocking().unwrap_err();
        assert!(error.is_connect() && !error.may_have_reached_server());
    }
    // A server that hangs up after it has read the request.
    let server = serve([Turn::Bytes(Vec::new())]);
    let write = Write { body: "x".into() };
    let core = Core::new(&server.url).retry_policy(quick);
    let error = core.call(write).send_blocking().unwrap_err();
    assert!(error.may_have_reached_server(), "{error:?}");
    assert_eq!(error.attempts(), 1);
}

/// A server that answers the first message of TLS with text.
#[cfg(feature = "rustls")]
fn serve_without_tls(turns: usize) -> String {
    use std::io::{Read as _, Write as _};
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for _ in 0..turns {
            let (mut stream, _) = listener.accept().unwrap();
            _ = stream.read(&mut [0; 1024]);
            _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        }
    });
    url
}

#[cfg(feature = "rustls")]
#[test]
fn a_server_without_tls_is_no_connection() {
    let core = Core::new(serve_without_tls(2)).retries(0);
    let write = Write { body: "x".into() };
    let error = core.call(write).send_blocking().unwrap_err();
    assert!(
        error.is_connect() && !error.may_have_reached_server(),
        "{error:?}"
    );
    let error = core.call(Read).send_blocking().unwrap_err();
    assert!(
        error.is_connect() && !error.may_have_reached_server(),
        "{error:?}"
    );
}

/// The same error can come after the request was sent, which only a body would tell.
#[cfg(feature = "rustls")]
#[test]
fn a_call_without_a_body_is_not_taken_for_unsent_when_tls_fails() {
    let core = Core::new(serve_without_tls(1));
    let error = core.call(Start).send_blocking().unwrap_err();
    assert!(error.may_have_reached_server(), "{error:?}");
    assert_eq!(error.attempts(), 1);
}

/// `[1,2,3]`, as gzip writes it.
#[cfg(feature = "gzip")]
const CODED: &[u8] = &[
    31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 139, 54, 212, 49, 210, 49, 142, 5, 0, 233, 179, 109, 253, 7,
    0, 0, 0,
];

#[cfg(feature = "gzip")]
#[test]
fn compressed_responses_are_read_up_to_what_they_decode_to() {
    let coded = || {
        let length = CODED.len();
        let head = format!("{HEAD}content-encoding: gzip\r\ncontent-length: {length}\r\n\r\n");
        Turn::Bytes([head.as_bytes(), CODED].concat())
    };
    let server = serve([coded(), coded()]);
    let core = Core::new(&server.url);
    assert_eq!(core.call(Read).send_blocking().unwrap(), [1, 2, 3]);
    assert!(server.seen()[0].contains("\r\naccept-encoding: gzip"));
    let error = core.response_limit(6).call(Read).send_blocking();
    let kind = lost(error.unwrap_err()).kind();
    assert_eq!(kind, TransportErrorKind::TooLarge { limit: 6 });
    let broken = format!("{HEAD}content-encoding: gzip\r\ncontent-length: 5\r\n\r\nhello");
    let server = serve([Turn::Say(broken)]);
    let error = Core::new(&server.url).retries(0).call(Read).send_blocking();
    assert_eq!(lost(error.unwrap_err()).kind(), TransportErrorKind::Body);
}

#[test]
fn a_coding_that_nobody_decodes_is_named() {
    let server = serve([answer(200, "content-encoding: x-rot13\r\n", "uryyb")]);
    let error = Core::new(&server.url).call(Read).send_blocking();
    let error = error.unwrap_err().to_string();
    assert!(error.contains("the content coding x-rot13"), "{error}");
}

#[test]
fn a_response_without_a_body_has_nothing_to_decode() {
    for status in [200, 304] {
        let head =
            format!("HTTP/1.1 {status} X\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n");
        let server = serve([Turn::Say(head)]);
        let call = Core::new(&server.url);
        call.call(Head).send_blocking().unwrap();
    }
}

#[test]
fn no_message_shows_a_secret() {
    let core = Core::new("http://127.0.0.1:1")
        .credential(Credential::ApiKeyQuery("s3cr3t".into()))
        .retries(0);
    let client = Client(core);
    let error = client
        .recommend("t", RecommendForManyRequest::new("t"))
        .send_blocking()
        .unwrap_err();
    assert!(!format!("{error:?} {error}").contains("s3cr3t"));
    let proxy = ::ureq::Proxy::new("http://any:s3cr3t@proxy.test").unwrap();
    let settings = ::ureq::Agent::config_builder().proxy(Some(proxy));
    let transport = UreqTransport::with_builder(settings);
    assert!(!format!("{transport:?}").contains("s3cr3t"));
}

// Awaited calls need a transport of their own: this one would hold up the thread of the executor.
#[tokio::test]
async fn an_awaited_call_is_not_sent_with_the_transport_that_blocks() {
    let server = Server::start([json(200, "[1]")]).await;
    let outcome = Core::new(&server.url).call(Read).await;
    assert_eq!(outcome.is_ok(), cfg!(feature = "reqwest"));
}

#[test]
fn settings_of_the_builder_are_kept() {
    let proxy = serve([answer(403, "", "")]);
    let named = ::ureq::Proxy::new(&proxy.url).unwrap();
    let settings = UreqTransport::settings().proxy(Some(named));
    let core = Core::new("http://api.invalid")
        .transport(UreqTransport::with_builder(settings))
        .retries(0);
    let error = core.call(Read).send_blocking().unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    let seen = proxy.seen().remove(0);
    assert!(seen.contains("api.invalid"), "{seen}");
}
