//! Requests whose bodies are streams.

use super::carrying::Recorder;
use super::styles::sent;
use super::time::Time;
use super::tokens::{Counter, Credential};
use crate::runtime::{
    BodySource, BodyStream, BoxFuture, Bytes, Core, DynamicCredential, Entry, Error, FilePart,
    Part, Request, Response, RetryPolicy, Slot, StatusCode, Style, TimeLimit, Transport,
    TransportError, TransportErrorKind, Wire,
};
use Style::Simple;
use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

pub(super) struct Upload {
    pub(super) body: FilePart,
}

operation! { Upload {
    id: "upload",
    route: PUT "/",
    inputs: {
        body: bytes,
    },
    success: empty () {
        204,
    },
} }

struct Form {
    body: BTreeMap<String, FilePart>,
}

operation! { Form {
    id: "form",
    route: POST "/",
    inputs: {
        body: multipart,
    },
    success: empty () {
        204,
    },
} }

struct Measured {
    length: i64,
    body: FilePart,
}

operation! { Measured {
    id: "measured",
    route: PUT "/",
    inputs: {
        length: header "content-length" Simple,
        body: bytes,
    },
    success: empty () {
        204,
    },
} }

pub(super) fn upload(source: impl Into<BodySource>) -> Upload {
    Upload {
        body: FilePart::streamed(source),
    }
}

/// A body of these chunks.
pub(super) fn stream<const COUNT: usize>(chunks: [&'static str; COUNT]) -> BodyStream {
    let mut chunks = chunks.into_iter();
    BodyStream::new(move |_| Poll::Ready(chunks.next().map(|chunk| Ok(chunk.into()))))
}

/// The same as a source that can be opened again.
pub(super) fn source<const COUNT: usize>(chunks: [&'static str; COUNT]) -> BodySource {
    BodySource::new(move || async move { Ok(stream(chunks)) })
}

pub(super) fn policy() -> RetryPolicy {
    RetryPolicy {
        first_wait: Duration::ZERO,
        ..RetryPolicy::default()
    }
}

fn core(transport: impl Transport + 'static) -> Core {
    let core = Core::new("http://host").transport(transport);
    core.retry_policy(policy())
}

pub(super) fn lost<E: std::fmt::Debug>(error: Error<E>) -> TransportError {
    match error {
        Error::Transport(error) => error,
        error => panic!("{error:?}"),
    }
}

/// Takes a chunk of the body, then another one, each after some time, and fails when it is told to.
#[derive(Debug, Clone, Default)]
struct Reading {
    time: Time,
    /// How long it takes for a chunk.
    pause: Duration,
    /// How many attempts fail, and after how many chunks.
    failures: Arc<Mutex<Vec<usize>>>,
    bodies: Arc<Mutex<Vec<String>>>,
    /// The status of each response, the last first, and 204 after them.
    statuses: Arc<Mutex<Vec<StatusCode>>>,
}

impl Reading {
    fn failing_after(chunks: impl IntoIterator<Item = usize>) -> Self {
        Self {
            failures: Arc::new(Mutex::new(chunks.into_iter().collect())),
            ..Self::default()
        }
    }

    async fn read(&self, request: Request) -> Result<Response<BodyStream>, TransportError> {
        let failure = self.failures.lock().unwrap().pop();
        let mut body = request.open_body().await?.unwrap_or_default();
        let mut taken = String::new();
        for number in 0.. {
            if failure == Some(number) {
                let kind = match number {
                    0 => TransportErrorKind::Connect,
                    _ => TransportErrorKind::Other,
                };
                return Err(TransportError::new(kind));
            }
            self.time.pass(self.pause);
            let Some(chunk) = body.chunk().await? else {
                break;
            };
            taken.push_str(std::str::from_utf8(&chunk).unwrap());
        }
        self.bodies.lock().unwrap().push(taken);
        let status = self.statuses.lock().unwrap().pop();
        let status = status.unwrap_or(StatusCode::NO_CONTENT);
        Ok(Response::streamed(status, Bytes::new()))
    }
}

impl Transport for Reading {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        panic!("only streams are sent")
    }

    fn send_streaming(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        Box::pin(self.read(request))
    }
}

#[tokio::test]
async fn what_can_be_opened_again_is_sent_again() {
    let reading = Reading::failing_after([1]);
    let core = core(reading.clone());
    let call = core.call(upload(source(["a", "b"])));
    assert_eq!(call.response().await.unwrap().attempts(), 2);
    assert_eq!(*reading.bodies.lock().unwrap(), ["ab"]);
}

#[tokio::test]
async fn what_cannot_be_opened_again_is_sent_once() {
    let reading = Reading::failing_after([1]);
    let core = core(reading.clone());
    let call = core.call(upload(stream(["a", "b"])));
    let error = lost(call.await.unwrap_err());
    assert_eq!(error.attempts(), 1);
    assert_eq!(
        error.to_string(),
        "PUT / (upload): the request failed (not repeated, as the body can be read only once)"
    );
    assert!(error.may_have_reached_server());
}

#[tokio::test]
async fn a_body_of_which_nothing_was_taken_is_sent_again() {
    let reading = Reading::failing_after([0]);
    let core = core(reading.clone());
    let call = core.call(upload(stream(["a", "b"])));
    assert_eq!(call.response().await.unwrap().attempts(), 2);
    assert_eq!(*reading.bodies.lock().unwrap(), ["ab"]);
}

#[tokio::test]
async fn of_two_openings_of_a_stream_the_last_one_reads() {
    let shared = BodySource::from(stream(["a", "b"]));
    let mut first = shared.open().await.unwrap();
    let second = shared.open().await.unwrap();
    let error = first.chunk().await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::RequestBody);
    assert_eq!(second.collect(2).await.unwrap(), "ab");
    assert!(!shared.can_be_opened());
    let error = shared.open().await.unwrap_err();
    assert!(!error.may_have_reached_server());
}

/// It is no answer that breaks off, which would be asked for again.
#[tokio::test]
async fn a_body_that_is_too_short_ends_the_call() {
    let short = BodySource::new(|| async { Ok(stream(["a"]).with_length(2)) });
    let error = lost(
        core(Reading::default())
            .call(upload(short))
            .await
            .unwrap_err(),
    );
    assert_eq!(error.kind(), TransportErrorKind::RequestBody);
    assert_eq!(error.attempts(), 1);
    assert!(
        error.to_string().contains("the body ended 1 bytes early"),
        "{error}"
    );
}

/// Bytes beyond the length would not be sent, and nobody would notice.
#[tokio::test]
async fn a_length_that_the_body_does_not_have_stops_the_call() {
    let body = BodySource::new(|| async { Ok(stream(["a", "b"]).with_length(2)) });
    let call = Measured {
        length: 1,
        body: FilePart::streamed(body),
    };
    let error = lost(core(Reading::default()).call(call).await.unwrap_err());
    assert_eq!(error.kind(), TransportErrorKind::RequestBody);
    assert!(!error.may_have_reached_server());
    assert!(
        error.to_string().contains("the body has 2 bytes, not 1"),
        "{error}"
    );
}

/// A transport may hand a body to a thread of its own.
#[cfg(all(feature = "blocking", feature = "tokio"))]
#[tokio::test]
async fn a_file_is_read_on_a_thread_without_a_runtime() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let body = BodySource::file(path).open().await.unwrap();
    let reading = std::thread::spawn(|| {
        let mut text = String::new();
        io::Read::read_to_string(&mut body.into_reader(), &mut text).map(|_| text)
    });
    let text = reading.join().unwrap().unwrap();
    assert_eq!(text, std::fs::read_to_string(path).unwrap());
}

#[tokio::test]
async fn a_form_with_a_stream_is_sent_again_if_all_its_parts_can_be() {
    for (can_be, attempts) in [(true, 2), (false, 1)] {
        let file = match can_be {
            true => FilePart::from(source(["a", "b"])),
            false => FilePart::streamed(stream(["a", "b"])),
        };
        let body = [("file".to_owned(), file), ("x".to_owned(), "y".into())].into();
        // The first chunk is the beginning of the form.
        let reading = Reading::failing_after([2]);
        let core = core(reading.clone());
        let call = core.call(Form { body }).idempotent(true);
        let outcome = call.response().await;
        let made = match &outcome {
            Ok(response) => response.attempts(),
            Err(error) => error.attempts(),
        };
        assert_eq!((outcome.is_ok(), made), (can_be, attempts));
        if can_be {
            let bodies = reading.bodies.lock().unwrap();
            assert!(bodies[0].contains("name=\"file\""), "{bodies:?}");
            assert!(bodies[0].contains("\r\n\r\nab\r\n--part-"), "{bodies:?}");
            assert!(bodies[0].contains("\r\n\r\ny\r\n--part-"), "{bodies:?}");
        }
    }
}

#[tokio::test]
async fn a_token_that_is_refused_is_replaced_if_the_body_can_be_sent_again() {
    struct Guarded {
        body: FilePart,
    }
    operation! { Guarded {
        id: "guarded",
        route: PUT "/",
        security: [["token" []]],
        inputs: {
            body: bytes,
        },
        success: empty () {
            204,
        },
    } }
    for (can_be, attempts) in [(true, 2), (false, 1)] {
        let reading = Reading {
            statuses: Arc::new(Mutex::new(vec![StatusCode::UNAUTHORIZED])),
            ..Reading::default()
        };
        let body = match can_be {
            true => FilePart::from(source(["a"])),
            false => FilePart::streamed(stream(["a"])),
        };
        let token = DynamicCredential::new(Credential::Token, Counter::default());
        let core = core(reading).credential(token);
        match core.call(Guarded { body }).response().await {
            Ok(response) => assert!(can_be && response.attempts() == attempts),
            Err(error) => {
                assert!(!can_be && error.attempts() == attempts);
                assert_eq!(error.status(), Some(StatusCode::UNAUTHORIZED));
                assert!(error.to_string().contains("(not repeated, "), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn a_source_that_fails_ends_the_call() {
    let opened = Arc::new(AtomicU32::new(0));
    let count = opened.clone();
    let missing = BodySource::new(move || {
        count.fetch_add(1, Ordering::Relaxed);
        async { Err(io::Error::other("no such thing")) }
    });
    let error = lost(
        core(Reading::default())
            .call(upload(missing))
            .await
            .unwrap_err(),
    );
    assert_eq!(error.kind(), TransportErrorKind::RequestBody);
    assert!(!error.may_have_reached_server());
    assert!(error.to_string().ends_with(": no such thing"), "{error}");
    assert_eq!(opened.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_body_that_moves_has_more_time() {
    let time = Time::default();
    let reading = |pause| Reading {
        time: time.clone(),
        pause: Duration::from_secs(pause),
        ..Reading::default()
    };
    let long = source(["a", "b", "c", "d", "e"]);
    // That is two and a half minutes, with half a minute for an attempt and one for a call.
    let call = |pause| {
        let core = core(reading(pause)).environment(time.clone());
        core.retries(0)
    };
    call(29).call(upload(long.clone())).await.unwrap();
    // A call that says how long it may take does not take longer.
    let core = call(29);
    let limited = core.call(upload(long)).timeout(Duration::from_secs(60));
    let error = lost(limited.await.unwrap_err());
    assert_eq!(error.time_limit(), Some(TimeLimit::Total));
    assert!(error.to_string().contains("(the call has 60s)"), "{error}");
}

#[tokio::test]
async fn a_body_that_does_not_move_ends_in_the_limit_of_an_attempt() {
    let silent = BodyStream::new(|_| Poll::Pending);
    let time = Time::default();
    let core = core(Reading::default())
        .environment(time.clone())
        .retries(0);
    let error = lost(core.call(upload(silent)).await.unwrap_err());
    assert_eq!(error.time_limit(), Some(TimeLimit::Attempt));
    assert_eq!(time.waits(), [Duration::from_secs(30)]);
}

#[tokio::test]
async fn a_transport_of_whole_bodies_gets_bytes() {
    let done = || Ok(Response::new(StatusCode::NO_CONTENT, ""));
    let recorder = Recorder::playing([done(), done()]);
    let core = core(recorder.clone());
    core.call(upload(stream(["a", "b"]))).await.unwrap();
    let bytes = Bytes::from_static(b"in memory");
    let body = FilePart::new(bytes.clone());
    core.call(Upload { body }).await.unwrap();
    let taken = recorder.taken();
    assert_eq!(taken[0].body().unwrap(), "ab");
    // Bytes are not copied.
    assert_eq!(taken[1].body().unwrap().as_ptr(), bytes.as_ptr());
    assert_eq!(
        taken[0].headers()["content-type"],
        "application/octet-stream"
    );
}

#[test]
fn a_stream_is_refused_where_text_is_written() {
    const STYLED: &[Part] = &[Part::Styled("file", Style::FormExplode)];
    let refused = |slot, value: &(dyn Wire + Sync)| {
        let error = sent(|request| request.put(Entry { slot, rules: &[] }, value)).unwrap_err();
        let rule = "a stream can be the whole body or a file of a form, and nothing else";
        assert!(error.contains(rule), "{error}");
    };
    let file = || FilePart::from(source(["a"]));
    let map = BTreeMap::from([("file".to_owned(), file())]);
    refused(Slot::JsonBody("application/json"), &map);
    refused(Slot::FormBody(Style::FormExplode, &[]), &map);
    refused(Slot::MultipartBody("multipart/form-data", STYLED), &map);
    let nested = BTreeMap::from([("file".to_owned(), vec![vec![file()]])]);
    refused(Slot::MultipartBody("multipart/form-data", &[]), &nested);
}

#[tokio::test]
async fn a_length_that_the_caller_says_is_that_of_the_stream() {
    for (length, is_right) in [(2, true), (3, false)] {
        let body = FilePart::streamed(stream(["a", "b"]));
        let core = core(Reading::default());
        let call = core.call(Measured { length, body });
        assert_eq!(call.await.is_ok(), is_right);
    }
}

#[test]
fn sources_are_equal_if_they_are_one() {
    let one = FilePart::from(source(["a"]));
    assert_eq!(one, one.clone());
    assert_ne!(one, FilePart::from(source(["a"])));
    assert_ne!(one, FilePart::default());
    let shown = format!("{one:?}");
    assert!(shown.contains("a stream"), "{shown}");
}

#[cfg(feature = "tower")]
mod through_tower {
    use super::*;
    use crate::runtime::{TowerBody, TowerTransport};
    use ::tower::service_fn;
    use http_body::Body;
    use std::future::poll_fn;
    use std::pin::pin;

    #[tokio::test]
    async fn a_service_of_another_kind_reads_a_stream() {
        let service = service_fn(|request: http::Request<TowerBody>| async move {
            let mut body = pin!(request.into_body());
            let mut taken = Vec::new();
            while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
                taken.extend_from_slice(&frame?.into_data().unwrap());
            }
            assert_eq!(taken, b"ab");
            let mut response = http::Response::new(TowerBody::default());
            *response.status_mut() = StatusCode::NO_CONTENT;
            Ok::<_, TransportError>(response)
        });
        let core = core(TowerTransport::new(service));
        core.call(upload(stream(["a", "b"]))).await.unwrap();
    }
}
