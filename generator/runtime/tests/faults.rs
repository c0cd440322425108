//! Faults of networks and servers: every call ends in a result, and nothing is sent twice that must
//! not be.

use super::server::{Server, Turn};
use crate::runtime::{
    BoxFuture, Core, Error, Operation, Request, Response, RetryPolicy, StatusCode, Transport,
    TransportError, TransportErrorKind,
};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

struct Read;

operation! { Read {
    id: "read",
    route: GET "/",
    success: json Vec<i64> {
        200,
    },
} }

struct Write;

operation! { Write {
    id: "write",
    route: POST "/",
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

/// How many calls there are in the run with faults, and how many at a time.
const CALLS: u32 = 10_000;
const AT_A_TIME: u32 = 64;

/// One request in so many fails.
const FAULTS: u32 = 10;

/// Which call a request belongs to.
#[derive(Debug, Clone, Copy)]
struct CallNumber(u32);

/// Answers most requests, and counts what became of those of each call.
#[derive(Debug, Clone, Default)]
struct Faulty(Arc<Mutex<Log>>);

#[derive(Debug, Default)]
struct Log {
    sent: u32,
    /// For each call how each of its requests ended: whether it can have been processed.
    calls: BTreeMap<u32, Vec<bool>>,
}

impl Transport for Faulty {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let CallNumber(call) = *request.extensions().get().unwrap();
        let mut log = self.0.lock().unwrap();
        log.sent += 1;
        let number = log.sent;
        let status = |status: u16| {
            let status = StatusCode::from_u16(status).unwrap();
            Ok(Response::new(status, "[]"))
        };
        let is_faulty = number.is_multiple_of(FAULTS);
        let outcome = match (is_faulty, number / FAULTS % 6) {
            (false, _) => status(200),
            (true, 0) => Err(TransportErrorKind::Connect),
            (true, 1) => Err(TransportErrorKind::Body),
            (true, 2) => Err(TransportErrorKind::Timeout),
            (true, 3) => Err(TransportErrorKind::Other),
            (true, 4) => status(429),
            (true, _) => status(503),
        };
        let is_processed = match &outcome {
            Ok(response) => response.status != StatusCode::TOO_MANY_REQUESTS,
            Err(kind) => *kind != TransportErrorKind::Connect,
        };
        log.calls.entry(call).or_default().push(is_processed);
        Box::pin(async move {
            tokio::task::yield_now().await;
            outcome.map_err(TransportError::new)
        })
    }
}

async fn call(core: &Core, operation: impl Operation, number: u32) -> bool {
    let call = core.call(operation).extension(CallNumber(number));
    call.await.is_ok()
}

#[tokio::test]
async fn ten_thousand_calls_with_faults_end_and_are_sent_as_often_as_they_may() {
    let faulty = Faulty::default();
    let core = Core::new("http://host")
        .transport(faulty.clone())
        .retry_policy(RetryPolicy {
            first_wait: Duration::ZERO,
            ..RetryPolicy::default()
        });
    let workers = (0..AT_A_TIME).map(|worker| {
        let core = core.clone();
        tokio::spawn(async move {
            let mut good = 0;
            for number in (worker..CALLS).step_by(AT_A_TIME as usize) {
                let is_good = match number.is_multiple_of(2) {
                    true => call(&core, Read, number).await,
                    false => call(&core, Write, number).await,
                };
                good += u32::from(is_good);
            }
            good
        })
    });
    let mut good = 0;
    for worker in workers.collect::<Vec<_>>() {
        good += worker.await.unwrap();
    }
    let log = faulty.0.lock().unwrap();
    assert_eq!(log.calls.len(), CALLS as usize);
    for (call, sent) in &log.calls {
        assert!(sent.len() <= 3, "call {call} was sent {} times", sent.len());
        let (_, before) = sent.split_last().unwrap();
        let is_written = !call.is_multiple_of(2);
        assert!(
            !(is_written && before.contains(&true)),
            "call {call} was processed twice"
        );
    }
    // Most faults are mended by a repeat; those of a POST that may have been processed are not.
    assert!(
        good > CALLS * 9 / 10 && good < CALLS,
        "{good} of {} requests",
        log.sent
    );
}
