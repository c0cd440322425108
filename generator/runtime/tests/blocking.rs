//! Blocking calls, whatever the transport is.

use super::carrying::Recorder;
use super::time::Time;
use crate::runtime::{
    BoxFuture, Core, Error, HttpTransport, Request, Response, RetryPolicy, StatusCode, TimeLimit,
    Transport, TransportError, TransportErrorKind,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

struct Get;

operation! { Get {
    id: "get",
    route: GET "/",
    success: text String {
        200,
    },
} }

/// A wait that ends within any test.
const SHORT: Duration = Duration::from_millis(20);

fn text(body: &str) -> Result<Response, TransportErrorKind> {
    let mut response = Response::new(StatusCode::OK, body.to_owned());
    let media = "text/plain".parse().unwrap();
    response.headers.insert("content-type", media);
    Ok(response)
}

fn status(status: StatusCode) -> Result<Response, TransportErrorKind> {
    Ok(Response::new(status, ""))
}

#[test]
fn a_call_has_a_blocking_form_of_each_end() {
    let recorder = Recorder::playing([text("a"), text("b"), text("c"), text("d")]);
    let core = Core::new("http://host").transport(recorder.clone());
    assert_eq!(core.call(Get).send_blocking().unwrap(), "a");
    let response = core.call(Get).response_blocking().unwrap();
    assert_eq!((response.body.as_str(), response.attempts()), ("b", 1));
    assert_eq!(core.call(Get).tolerant_blocking().unwrap().corrected(), "c");
    assert_eq!(core.call(Get).raw_blocking().unwrap().body, "d");
    assert_eq!(recorder.taken().len(), 4);
}

#[test]
fn repeats_wait_by_the_environment_of_the_client() {
    let unavailable = || status(StatusCode::SERVICE_UNAVAILABLE);
    let recorder = Recorder::playing([unavailable(), unavailable(), text("a")]);
    let time = Time::default().random(u64::MAX);
    let core = Core::new("http://host")
        .transport(recorder)
        .environment(time.clone());
    assert_eq!(core.call(Get).send_blocking().unwrap(), "a");
    assert_eq!(
        time.waits(),
        [Duration::from_millis(250), Duration::from_millis(500)]
    );
}

#[test]
fn repeats_wait_without_a_runtime() {
    let mut busy = Response::new(StatusCode::TOO_MANY_REQUESTS, "");
    busy.headers.insert("retry-after", "0".parse().unwrap());
    let recorder =
        Recorder::playing([status(StatusCode::SERVICE_UNAVAILABLE), Ok(busy), text("a")]);
    let core = Core::new("http://host")
        .transport(recorder)
        .retry_policy(RetryPolicy {
            first_wait: SHORT,
            ..RetryPolicy::default()
        });
    let response = core.call(Get).response_blocking().unwrap();
    assert_eq!((response.body.as_str(), response.attempts()), ("a", 3));
}

/// Never answers.
#[derive(Debug)]
struct Silent;

impl Transport for Silent {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(std::future::pending())
    }
}

#[test]
fn an_attempt_that_waits_for_nothing_ends_in_its_limit() {
    let begun = Instant::now();
    let error = Core::new("http://host")
        .transport(Silent)
        .attempt_timeout(SHORT)
        .retries(1)
        .retry_policy(RetryPolicy {
            first_wait: Duration::ZERO,
            ..RetryPolicy::default()
        })
        .call(Get)
        .send_blocking()
        .unwrap_err();
    let Error::Transport(error) = error else {
        panic!("{error}")
    };
    assert_eq!(error.time_limit(), Some(TimeLimit::Attempt));
    assert!(begun.elapsed() >= SHORT);
}

/// Answers from another thread.
#[derive(Debug, Default)]
struct Elsewhere(Arc<AtomicU32>);

impl Transport for Elsewhere {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let count = self.0.clone();
        let mut is_begun = false;
        Box::pin(async move {
            std::future::poll_fn(move |context| {
                if count.load(Ordering::SeqCst) > 0 {
                    return Poll::Ready(());
                }
                if !std::mem::replace(&mut is_begun, true) {
                    let (waker, count) = (context.waker().clone(), count.clone());
                    thread::spawn(move || {
                        thread::sleep(SHORT);
                        count.fetch_add(1, Ordering::SeqCst);
                        waker.wake();
                    });
                }
                Poll::Pending
            })
            .await;
            text("a").map_err(TransportError::new)
        })
    }
}

#[test]
fn a_response_from_another_thread_wakes_the_call() {
    for timeout in [Duration::from_secs(60), Duration::MAX] {
        let core = Core::new("http://host")
            .transport(Elsewhere::default())
            .timeout(timeout)
            .attempt_timeout(timeout);
        assert_eq!(core.call(Get).send_blocking().unwrap(), "a");
    }
}

/// Is woken while it is polled, and then parks the thread, as a channel of the standard library
/// can.
#[derive(Debug)]
struct Parking;

impl Transport for Parking {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let mut is_second = false;
        Box::pin(std::future::poll_fn(move |context| {
            if is_second {
                return Poll::Ready(text("a").map_err(TransportError::new));
            }
            is_second = true;
            context.waker().wake_by_ref();
            thread::park();
            Poll::Pending
        }))
    }
}

#[test]
fn a_thread_that_parks_elsewhere_loses_no_wake() {
    let core = Core::new("http://host")
        .transport(Parking)
        .timeout(Duration::MAX)
        .attempt_timeout(Duration::MAX);
    assert_eq!(core.call(Get).send_blocking().unwrap(), "a");
}

/// Sends a blocking call of another client before it answers.
#[derive(Debug)]
struct Nested(Core);

impl Transport for Nested {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async {
            let inner = self.0.call(Get).send_blocking().unwrap();
            text(&inner).map_err(TransportError::new)
        })
    }
}

#[test]
fn a_blocking_call_can_be_inside_another() {
    let unavailable = status(StatusCode::SERVICE_UNAVAILABLE);
    let inner = Core::new("http://host")
        .transport(Recorder::playing([unavailable, text("inner")]))
        .retry_policy(RetryPolicy {
            first_wait: SHORT,
            ..RetryPolicy::default()
        });
    let outer = Core::new("http://host").transport(Nested(inner));
    assert_eq!(outer.call(Get).send_blocking().unwrap(), "inner");
}

// The runtime of this test has one thread, which the call holds up. A timer of Tokio would never
// fire.
#[tokio::test]
async fn a_blocking_call_ends_on_a_thread_of_tokio() {
    let unavailable = status(StatusCode::SERVICE_UNAVAILABLE);
    let core = Core::new("http://host")
        .transport(Recorder::playing([unavailable, text("a")]))
        .retry_policy(RetryPolicy {
            first_wait: SHORT,
            ..RetryPolicy::default()
        });
    assert_eq!(core.call(Get).send_blocking().unwrap(), "a");
}

#[test]
fn a_transport_that_needs_tokio_says_so() {
    let core = Core::new("http://host").transport(HttpTransport::new());
    let error = core.call(Get).send_blocking().unwrap_err();
    assert!(!error.may_have_reached_server(), "{error}");
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn a_transport_of_tokio_works_on_a_thread_for_blocking_work() {
    let server = super::server::Server::start([super::server::answer(
        200,
        "content-type: text/plain\r\n",
        "a",
    )])
    .await;
    let core = Core::new(&server.url).transport(HttpTransport::new());
    let call = tokio::task::spawn_blocking(move || core.call(Get).send_blocking());
    assert_eq!(call.await.unwrap().unwrap(), "a");
}

/// How many threads share a client, so that calls overlap.
const THREADS: usize = 8;

/// How many calls each of them makes: enough that the threads are not done one after the other.
const CALLS: usize = 50;

#[test]
fn threads_can_share_a_client() {
    let answers = (0..THREADS * CALLS).map(|number| match number % 10 {
        0 => Err(TransportErrorKind::Connect),
        _ => text("a"),
    });
    let recorder = Recorder::playing(answers);
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .retry_policy(RetryPolicy {
            retries: 9,
            first_wait: Duration::from_micros(10),
            ..RetryPolicy::default()
        });
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for _ in 0..CALLS - CALLS / 5 {
                    assert_eq!(core.call(Get).send_blocking().unwrap(), "a");
                }
            });
        }
    });
}
