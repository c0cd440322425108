//! Idempotency keys where the random numbers of a program can be those of another one.

use super::carrying::Recorder;
use super::time::Time;
use crate::runtime::{BoxFuture, Core, Environment, Response, StatusCode};
use std::time::Duration;

#[derive(Default)]
struct Pay {
    key: Option<String>,
}

operation! { Pay {
    id: "pay",
    route: POST "/",
    inputs: {
        key: header "Idempotency-Key",
    },
    success: empty () {
        204,
    },
} }

/// Gives other programs the same numbers.
#[derive(Debug)]
struct Predictable(Time);

impl Environment for Predictable {
    fn now(&self) -> Duration {
        self.0.now()
    }

    fn unix_time(&self) -> Option<Duration> {
        self.0.unix_time()
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'_, ()>> {
        self.0.sleep(duration)
    }

    fn random(&self) -> u64 {
        Environment::random(&self.0)
    }

    fn has_unique_numbers(&self) -> bool {
        false
    }
}

#[tokio::test]
async fn no_key_is_made_of_numbers_that_other_programs_have() {
    let answers = [StatusCode::SERVICE_UNAVAILABLE, StatusCode::NO_CONTENT];
    let recorder = Recorder::playing(answers.map(|status| Ok(Response::new(status, ""))));
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .environment(Predictable(Time::default()));
    let error = core.call(Pay::default()).await.unwrap_err();
    assert_eq!((error.attempts(), error.idempotency_key()), (1, None));
    let key = Some("own".to_owned());
    core.call(Pay { key }).await.unwrap();
    let taken = recorder.taken();
    let keys = taken
        .iter()
        .map(|sent| sent.headers().get("idempotency-key"));
    let keys: Vec<_> = keys.flatten().collect();
    assert_eq!(keys, ["own"]);
}
