//! Calls that wait for one token at the same time, and calls that are dropped meanwhile.

use super::carrying::Recorder;
use super::time::Time;
use super::tokens::{Counter, Credential, Get, Post, core, sent};
use crate::runtime::{
    AccessToken, BoxFuture, Core, DynamicCredential, Environment, Request, Response, StatusCode,
    SystemEnvironment, TokenError, TokenRequest, Transport, TransportError,
};
use std::future::poll_fn;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;
use tokio::task::JoinSet;

#[tokio::test]
async fn calls_at_the_same_time_wait_for_one_token() {
    let (recorder, counter) = (Recorder::default(), Counter::default());
    let core = core(&recorder, &counter, &Time::default()).environment(SystemEnvironment::new());
    counter.gate.close();
    let mut calls = JoinSet::new();
    for _ in 0..100 {
        let core = core.clone();
        calls.spawn(async move {
            core.call(Get)
                .raw()
                .await
                .map(|_| ())
                .map_err(|error| error.to_string())
        });
    }
    tokio::task::yield_now().await;
    counter.gate.open();
    while let Some(outcome) = calls.join_next().await {
        outcome.unwrap().unwrap();
    }
    assert_eq!(counter.count(), 1);
    assert_eq!(sent(&recorder), vec!["Bearer token-1"; 100]);
}

/// Never ends a wait.
#[derive(Debug)]
struct Patient;

impl Environment for Patient {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn unix_time(&self) -> Option<Duration> {
        None
    }

    fn sleep(&self, _: Duration) -> Option<BoxFuture<'_, ()>> {
        None
    }

    fn random(&self) -> u64 {
        0
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_keeps_no_other_from_its_token() {
    for dropped in 0..3 {
        let (recorder, counter) = (Recorder::default(), Counter::default());
        let core = core(&recorder, &counter, &Time::default()).environment(Patient);
        counter.gate.close();
        let mut context = Context::from_waker(Waker::noop());
        let mut calls: Vec<_> = (0..3).map(|_| core.call(Get).raw()).collect();
        for call in &mut calls {
            assert!(call.as_mut().poll(&mut context).is_pending());
        }
        drop(calls.remove(dropped));
        counter.gate.open();
        for call in calls {
            call.await.unwrap();
        }
        assert_eq!(counter.count(), 1);
    }
}

#[tokio::test]
async fn a_request_for_a_token_that_nobody_waits_for_is_dropped() {
    let (recorder, counter) = (Recorder::default(), Counter::default());
    let core = core(&recorder, &counter, &Time::default()).environment(Patient);
    counter.gate.close();
    let mut context = Context::from_waker(Waker::noop());
    let mut call = core.call(Get).raw();
    assert!(call.as_mut().poll(&mut context).is_pending());
    drop(call);
    counter.gate.open();
    core.call(Get).raw().await.unwrap();
    assert_eq!(
        (counter.count(), sent(&recorder)),
        (2, vec!["Bearer token-2".to_owned()])
    );
}

#[tokio::test]
async fn each_waiting_call_is_woken() {
    let (recorder, counter) = (Recorder::default(), Counter::default());
    let core = core(&recorder, &counter, &Time::default()).environment(Patient);
    counter.gate.close();
    let first = tokio::spawn(call(core.clone()));
    let second = tokio::spawn(call(core));
    tokio::task::yield_now().await;
    first.abort();
    tokio::task::yield_now().await;
    counter.gate.open();
    second.await.unwrap();
    assert_eq!(counter.count(), 1);
}

async fn call(core: Core) {
    core.call(Get).raw().await.unwrap();
}

#[tokio::test]
async fn a_hundred_calls_with_a_refused_token_ask_for_one_more() {
    /// Refuses the first token.
    #[derive(Debug, Clone)]
    struct Guard;

    impl Transport for Guard {
        fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
            Box::pin(async move {
                tokio::task::yield_now().await;
                let status = match request.headers()["authorization"].to_str() {
                    Ok("Bearer token-1") => StatusCode::UNAUTHORIZED,
                    _ => StatusCode::NO_CONTENT,
                };
                Ok(Response::new(status, ""))
            })
        }
    }

    let counter = Counter::default();
    let core = core(&Recorder::default(), &counter, &Time::default())
        .environment(SystemEnvironment::new())
        .transport(Guard);
    let mut calls = JoinSet::new();
    for _ in 0..100 {
        let core = core.clone();
        calls.spawn(async move { core.call(Post).await.map_err(|error| error.to_string()) });
    }
    while let Some(outcome) = calls.join_next().await {
        outcome.unwrap().unwrap();
    }
    assert_eq!(counter.count(), 2);
}

/// A clock that a test moves, and waits that end when it has come that far.
#[derive(Debug, Clone, Default)]
struct Clock(Arc<Mutex<Duration>>);

impl Clock {
    fn pass(&self, seconds: u64) {
        *self.0.lock().unwrap() += Duration::from_secs(seconds);
    }
}

impl Environment for Clock {
    fn now(&self) -> Duration {
        *self.0.lock().unwrap()
    }

    fn unix_time(&self) -> Option<Duration> {
        None
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'_, ()>> {
        let end = self.now() + duration;
        Some(Box::pin(poll_fn(move |_| match self.now() < end {
            true => Poll::Pending,
            false => Poll::Ready(()),
        })))
    }

    fn random(&self) -> u64 {
        0
    }
}

#[tokio::test]
async fn a_valid_token_is_used_while_the_next_one_takes_long() {
    let (recorder, counter, clock) = (Recorder::default(), Counter::lasting(100), Clock::default());
    let core = core(&recorder, &counter, &Time::default()).environment(clock.clone());
    core.call(Get).raw().await.unwrap();
    clock.pass(75);
    counter.gate.close();
    let mut context = Context::from_waker(Waker::noop());
    let mut call = core.call(Get).raw();
    assert!(call.as_mut().poll(&mut context).is_pending());
    clock.pass(10);
    call.await.unwrap();
    assert_eq!(sent(&recorder), ["Bearer token-1"; 2]);
    // The request that nobody has waited for is not made again.
    counter.gate.open();
    core.call(Get).raw().await.unwrap();
    assert_eq!(sent(&recorder)[2], "Bearer token-2");
    assert_eq!(counter.count(), 2);
}

/// A token that expires in the first seconds of a wait for the next one, which is asked for when
/// half of this life is over.
#[tokio::test]
async fn a_token_that_expires_during_the_wait_is_not_sent() {
    let (recorder, counter, clock) = (Recorder::default(), Counter::lasting(10), Clock::default());
    let core = core(&recorder, &counter, &Time::default()).environment(clock.clone());
    core.call(Get).raw().await.unwrap();
    clock.pass(6);
    counter.gate.close();
    let mut context = Context::from_waker(Waker::noop());
    let mut call = core.call(Get).raw();
    assert!(call.as_mut().poll(&mut context).is_pending());
    clock.pass(10);
    assert!(call.as_mut().poll(&mut context).is_pending());
    counter.gate.open();
    call.await.unwrap();
    assert_eq!(sent(&recorder), ["Bearer token-1", "Bearer token-2"]);
}

#[tokio::test]
async fn a_token_that_expires_while_the_next_one_fails_is_not_sent() {
    let (recorder, clock) = (Recorder::default(), Clock::default());
    let (requests, passing) = (AtomicUsize::new(0), clock.clone());
    let provider = move |_| {
        let is_first = requests.fetch_add(1, Ordering::SeqCst) == 0;
        let clock = passing.clone();
        async move {
            if is_first {
                return Ok(AccessToken::new("first").expires_in(Duration::from_secs(10)));
            }
            clock.pass(5);
            Err(TokenError::new("there is no other token"))
        }
    };
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .environment(clock.clone())
        .credential(DynamicCredential::new(Credential::Token, provider));
    core.call(Get).raw().await.unwrap();
    clock.pass(6);
    let error = core.call(Get).raw().await.unwrap_err();
    assert!(!error.may_have_reached_server(), "{error}");
    assert_eq!(sent(&recorder), ["Bearer first"]);
}

/// The first call that needs a token decides when it is asked for, but not how long it may take.
#[tokio::test]
async fn a_token_that_calls_share_has_the_limit_of_the_client() {
    let (recorder, time) = (Recorder::default(), Time::default());
    let exchange = async |request: TokenRequest| {
        let message = http::Request::post("http://login/").body("".into());
        request.send(message.unwrap()).await?;
        Ok::<_, TransportError>("token".to_owned())
    };
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .environment(time)
        .attempt_timeout(Duration::from_secs(20))
        .credential(DynamicCredential::new(Credential::Token, exchange));
    let call = core.call(Get).timeout(Duration::from_secs(1));
    call.raw().await.unwrap();
    let limits: Vec<u64> = recorder
        .taken()
        .iter()
        .map(|sent| sent.timeout().as_secs())
        .collect();
    assert_eq!(limits, [20, 1]);
}

#[test]
fn clients_that_share_a_credential_count_from_the_same_moment() {
    let first = SystemEnvironment::new();
    std::thread::sleep(Duration::from_millis(5));
    let before = first.now();
    assert!(SystemEnvironment::new().now() >= before);
}

/// A waker that counts how often it is used.
#[derive(Default)]
struct Wakes(AtomicUsize);

impl Wake for Wakes {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn each_call_that_waits_for_a_token_is_woken_a_few_times() {
    let (recorder, counter) = (Recorder::default(), Counter::default());
    let core = core(&recorder, &counter, &Time::default()).environment(Patient);
    counter.gate.close();
    let wakes = Arc::new(Wakes::default());
    let waker = Waker::from(wakes.clone());
    let mut context = Context::from_waker(&waker);
    let mut calls: Vec<_> = (0..100).map(|_| core.call(Get).raw()).collect();
    for call in &mut calls {
        assert!(call.as_mut().poll(&mut context).is_pending());
    }
    counter.gate.open();
    for call in calls {
        call.await.unwrap();
    }
    let wakes = wakes.0.load(Ordering::SeqCst);
    assert!(wakes <= 300, "100 calls were woken {wakes} times");
}
