//! Calls that wait for one token at the same time, and calls that are dropped meanwhile.

use super::carrying::Recorder;
use super::time::Time;
use super::tokens::{Counter, Get, Post, core, sent};
use crate::runtime::{
    BoxFuture, Core, Environment, Request, Response, StatusCode, SystemEnvironment, Transport,
    TransportError,
};
use std::task::{Context, Waker};
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
