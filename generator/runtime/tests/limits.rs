//! How long a call may take, and what is told if it takes longer.

use super::carrying::Recorder;
use super::server::{Server, Turn};
use super::time::Time;
use crate::runtime::{
    BoxFuture, Core, Error, HttpTransport, Request, Response, StatusCode, TimeLimit, Transport,
    TransportError, TransportErrorKind,
};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

struct Get;

operation! { Get {
    id: "get",
    route: GET "/",
    success: empty () {
        204,
    },
} }

/// Never answers, and keeps how long each attempt may take.
#[derive(Debug, Clone, Default)]
struct Silent(Arc<Mutex<Vec<Duration>>>);

impl Transport for Silent {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        self.0.lock().unwrap().push(request.timeout());
        Box::pin(std::future::pending())
    }
}

fn seconds(seconds: &[u64]) -> Vec<Duration> {
    seconds.iter().copied().map(Duration::from_secs).collect()
}

/// The error of a call to a silent server, and how long each attempt had.
async fn silence(change: impl FnOnce(Core) -> Core) -> (TransportError, Vec<Duration>) {
    let silent = Silent::default();
    let core = Core::new("http://host")
        .transport(silent.clone())
        .environment(Time::default());
    let Error::Transport(error) = change(core).call(Get).await.unwrap_err() else {
        panic!()
    };
    let limits = silent.0.lock().unwrap().clone();
    (error, limits)
}

#[tokio::test]
async fn an_attempt_and_the_whole_call_have_limits() {
    let (error, limits) = silence(|core| core).await;
    assert_eq!(limits, seconds(&[30, 30]));
    assert_eq!(
        (error.kind(), error.time_limit(), error.attempts()),
        (TransportErrorKind::Timeout, Some(TimeLimit::Attempt), 2)
    );
    assert!(error.is_timeout() && error.may_have_reached_server());
    assert_eq!(
        error.to_string(),
        "GET / (get): no answer in time (an attempt has 30s) (after 2 attempts)"
    );
    let (error, limits) = silence(|core| core.timeout(Duration::from_secs(40))).await;
    assert_eq!(limits, seconds(&[30, 10]));
    assert_eq!(
        (error.time_limit(), error.attempts()),
        (Some(TimeLimit::Total), 2)
    );
    assert!(error.to_string().contains("(the call has 40s)"), "{error}");
    let (error, limits) = silence(|core| {
        let core = core.attempt_timeout(Duration::from_secs(1));
        core.retries(9).timeout(Duration::from_millis(3500))
    })
    .await;
    assert_eq!(limits[..3], seconds(&[1, 1, 1]));
    assert_eq!(limits[3..], [Duration::from_millis(500)]);
    assert_eq!(error.time_limit(), Some(TimeLimit::Total));
}

/// Gives up by itself, for a reason of its own.
#[derive(Debug)]
struct Impatient;

impl Transport for Impatient {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let error = TransportError::new(TransportErrorKind::Timeout)
            .unsent()
            .because("the queue is full");
        Box::pin(std::future::ready(Err(error)))
    }
}

#[tokio::test]
async fn what_a_transport_says_of_its_own_limit_is_kept() {
    let core = Core::new("http://host").transport(Impatient).retries(0);
    let error = core.call(Get).await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_reached_server());
    assert!(
        error.to_string().ends_with(": the queue is full"),
        "{error}"
    );
}

/// A system that sleeps during an attempt, after which the server is busy.
#[derive(Debug)]
struct Sleeping(Time);

impl Transport for Sleeping {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        self.0.pass(Duration::from_secs(86_400));
        let busy = Response::new(StatusCode::SERVICE_UNAVAILABLE, "");
        Box::pin(std::future::ready(Ok(busy)))
    }
}

#[tokio::test]
async fn a_clock_that_jumps_ahead_ends_the_call() {
    let time = Time::default();
    let core = Core::new("http://host")
        .transport(Sleeping(time.clone()))
        .environment(time.clone());
    let error = core.call(Get).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!((error.attempts(), time.waits().len()), (1, 0));
}

#[tokio::test]
async fn a_call_can_have_limits_of_its_own() {
    let silent = Silent::default();
    let core = Core::new("http://host")
        .transport(silent.clone())
        .environment(Time::default());
    let call = core.call(Get).timeout(Duration::from_secs(5));
    _ = call.attempt_timeout(Duration::from_secs(3)).await;
    assert_eq!(*silent.0.lock().unwrap(), seconds(&[3, 2]));
}

#[tokio::test]
async fn a_wait_that_would_end_too_late_is_not_begun() {
    let mut busy = Response::new(StatusCode::SERVICE_UNAVAILABLE, "busy");
    busy.headers.insert("retry-after", "20".parse().unwrap());
    let time = Time::default();
    let recorder = Recorder::playing([Ok(busy)]);
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .environment(time.clone())
        .timeout(Duration::from_secs(20));
    let error = core.call(Get).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(20)));
    assert_eq!((error.attempts(), time.waits().len()), (1, 0));
}

#[tokio::test]
async fn a_server_that_hangs_ends_in_the_limit_that_ran_out() {
    // Long enough for the request to be sent on a machine that is busy.
    const SHORT: u64 = 500;
    for (total, attempt, expected) in [
        (60_000, SHORT, (TimeLimit::Attempt, 2)),
        (SHORT, 60_000, (TimeLimit::Total, 1)),
    ] {
        let server = Server::start([Turn::Hang, Turn::Hang]).await;
        let error = Core::new(&server.url)
            .timeout(Duration::from_millis(total))
            .attempt_timeout(Duration::from_millis(attempt))
            .retries(1)
            .call(Get)
            .await
            .unwrap_err();
        let Error::Transport(error) = error else {
            panic!("{error:?}")
        };
        assert_eq!(
            (error.time_limit().unwrap(), error.attempts()),
            expected,
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_connection_that_takes_too_long_is_told_as_such() {
    // The server never answers the first message of TLS.
    let transport = HttpTransport::new().connect_timeout(Duration::from_millis(20));
    let server = Server::start([Turn::Hang]).await;
    let url = server.url.replace("http:", "https:");
    let core = Core::new(url).transport(transport).retries(0);
    let error = core.call(Get).await.unwrap_err();
    assert!(error.is_timeout() && error.is_connect(), "{error:?}");
    assert!(!error.may_have_reached_server());
    let Error::Transport(error) = error else {
        panic!()
    };
    assert_eq!(error.time_limit(), Some(TimeLimit::Connect));
    assert!(
        error
            .to_string()
            .contains("no connection to the server in 20ms"),
        "{error}"
    );
}

/// Takes a while for each response, and counts attempts that are under way.
#[derive(Debug, Clone, Default)]
struct Slow(Arc<AtomicU32>);

struct UnderWay(Arc<AtomicU32>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Transport for Slow {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        let under_way = UnderWay(self.0.clone());
        Box::pin(async move {
            for _ in 0..3 {
                let mut is_second = false;
                std::future::poll_fn(|context| {
                    context.waker().wake_by_ref();
                    let ready = std::mem::replace(&mut is_second, true);
                    if ready {
                        Poll::Ready(())
                    } else {
                        Poll::Pending
                    }
                })
                .await;
            }
            drop(under_way);
            Ok(Response::new(StatusCode::SERVICE_UNAVAILABLE, ""))
        })
    }
}

/// Waits that take one turn of the executor.
#[derive(Debug)]
struct Turns;

impl crate::runtime::Environment for Turns {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn unix_time(&self) -> Option<Duration> {
        None
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'_, ()>> {
        if duration >= Duration::from_secs(30) {
            return Some(Box::pin(std::future::pending()));
        }
        Some(Box::pin(async {
            let mut is_second = false;
            std::future::poll_fn(|_| {
                let ready = std::mem::replace(&mut is_second, true);
                if ready {
                    Poll::Ready(())
                } else {
                    Poll::Pending
                }
            })
            .await;
        }))
    }

    fn random(&self) -> u64 {
        u64::MAX
    }
}

#[test]
fn a_call_can_be_dropped_at_every_step() {
    let slow = Slow::default();
    let core = Core::new("http://host")
        .transport(slow.clone())
        .environment(Turns);
    let mut context = Context::from_waker(Waker::noop());
    let mut polls = 0;
    loop {
        let mut call = core.call(Get).into_future();
        let is_done = (0..=polls).any(|_| call.as_mut().poll(&mut context).is_ready());
        drop(call);
        assert_eq!(slow.0.load(Ordering::Relaxed), 0, "after {polls} polls");
        if is_done {
            break;
        }
        polls += 1;
    }
    // Three attempts with three turns each, and two waits.
    assert_eq!(polls, 3 * 3 + 2);
}

/// The error names no limit of the client, since none has run out.
#[cfg(feature = "reqwest")]
#[tokio::test]
async fn a_limit_of_the_settings_of_reqwest_counts_as_well() {
    let server = Server::start([Turn::Hang]).await;
    let builder = reqwest::Client::builder().timeout(Duration::from_millis(50));
    let core = Core::new(&server.url)
        .transport(HttpTransport::with_builder(builder))
        .retries(0);
    let error = core.call(Get).await.unwrap_err();
    let Error::Transport(error) = error else {
        panic!("{error}")
    };
    assert_eq!(
        (error.kind(), error.time_limit()),
        (TransportErrorKind::Timeout, None)
    );
}
