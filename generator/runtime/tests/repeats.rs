//! When an attempt is repeated, and after which wait.

use super::carrying::Recorder;
use super::server::{Server, answer};
use super::time::Time;
use crate::runtime::table_prelude::operations::*;
use crate::runtime::{
    BoxFuture, Core, Environment, Operation, Request, Response, RetryBudget, RetryPolicy,
    StatusCode, Transport, TransportError, TransportErrorKind,
};
use std::time::Duration;

/// An operation for each method that a document can have.
macro_rules! methods {
    ($($name:ident: $method:ident,)*) => { $(
        struct $name;

        operation! { $name {
            id: "method",
            route: $method "/",
            success: empty () { 204 },
        } }
    )* };
}

methods! {
    Delete: DELETE,
    Get: GET,
    Head: HEAD,
    Options: OPTIONS,
    Patch: PATCH,
    Post: POST,
    Put: PUT,
    Trace: TRACE,
}

#[tokio::test]
async fn a_busy_server_is_asked_again() {
    let busy = || answer(503, "retry-after: 0\r\n", "");
    let server = Server::start([busy(), busy(), answer(204, "", "")]).await;
    assert!(Core::new(&server.url).call(Get).await.is_ok());
    assert_eq!(server.seen().len(), 3);
}

fn status(code: u16) -> Result<Response, TransportErrorKind> {
    Ok(Response::new(StatusCode::from_u16(code).unwrap(), ""))
}

/// How often an operation is sent if its first attempt ends like this.
async fn attempts<O: Operation>(
    operation: O,
    first: &Result<Response, TransportErrorKind>,
) -> usize {
    let recorder = Recorder::playing([first.clone()]);
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .environment(Time::default());
    _ = core.call(operation).raw().await;
    recorder.taken().len()
}

#[tokio::test]
async fn what_is_asked_again() {
    for (first, idempotent, other) in [
        (status(425), 2, 2),
        (status(429), 2, 2),
        (status(408), 2, 1),
        (status(500), 2, 1),
        (status(502), 2, 1),
        (status(503), 2, 1),
        (status(504), 2, 1),
        (status(501), 1, 1),
        (status(505), 1, 1),
        (status(400), 1, 1),
        (status(404), 1, 1),
        (status(302), 1, 1),
        (Err(TransportErrorKind::Connect), 2, 2),
        (Err(TransportErrorKind::Timeout), 2, 1),
        (Err(TransportErrorKind::Body), 2, 1),
        (Err(TransportErrorKind::Other), 2, 1),
        (Err(TransportErrorKind::TooLarge { limit: 1 }), 1, 1),
        (Err(TransportErrorKind::HiddenRedirect), 1, 1),
    ] {
        let found = [
            attempts(Get, &first).await,
            attempts(Head, &first).await,
            attempts(Options, &first).await,
            attempts(Trace, &first).await,
            attempts(Put, &first).await,
            attempts(Delete, &first).await,
            attempts(Keyed::default(), &first).await,
        ];
        assert_eq!(found, [idempotent; 7], "{first:?}");
        let found = [attempts(Post, &first).await, attempts(Patch, &first).await];
        assert_eq!(found, [other; 2], "{first:?}");
    }
}

/// An operation that takes an idempotency key.
#[derive(Clone, Default)]
struct Keyed {
    key: Option<String>,
    request_id: Option<String>,
}

operation! { Keyed {
    id: "keyed",
    route: POST "/",
    inputs: {
        key: header "Idempotency-Key",
        request_id: header "X-Request-Id",
    },
    success: empty () {
        204,
    },
} }

/// The same with rules that a UUID breaks.
struct Short {
    key: Option<String>,
}

operation! { Short {
    id: "short",
    route: POST "/",
    inputs: {
        key: header "x-idempotency-key" [MaxLength(20), Pattern("^[0-9a-f]+$")],
    },
    success: empty () {
        204,
    },
} }

struct Impossible {
    key: Option<String>,
}

operation! { Impossible {
    id: "impossible",
    route: POST "/",
    inputs: {
        key: header "Idempotency-Key" [MaxLength(3)],
    },
    success: empty () {
        204,
    },
} }

fn playing(
    outcomes: impl IntoIterator<Item = Result<Response, TransportErrorKind>>,
) -> (Recorder, Core) {
    let recorder = Recorder::playing(outcomes);
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .environment(Time::default());
    (recorder, core)
}

fn keys(recorder: &Recorder, name: &str) -> Vec<String> {
    let taken = recorder.taken();
    let keys = taken
        .iter()
        .filter_map(|request| request.headers().get(name));
    keys.map(|key| key.to_str().unwrap().to_owned()).collect()
}

/// An operation that takes a key, and that must not be sent twice all the same.
#[derive(Clone, Default)]
struct Once {
    key: Option<String>,
}

operation! { Once {
    id: "once",
    route: POST "/",
    idempotent: false,
    inputs: {
        key: header "Idempotency-Key",
    },
    success: empty () {
        204,
    },
} }

#[tokio::test]
async fn the_document_decides_before_the_key() {
    let (recorder, core) = playing([status(503), status(204)]);
    let response = core.call(Once::default()).raw().await.unwrap();
    assert_eq!(response.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(keys(&recorder, "idempotency-key").len(), 1);
    // The caller decides before the document.
    let (recorder, core) = playing([status(503), status(204)]);
    let call = core.call(Once::default()).idempotent(true);
    assert_eq!(call.raw().await.unwrap().attempts(), 2);
    assert_eq!(keys(&recorder, "idempotency-key").len(), 2);
}

/// The budget is for attempts that are made.
#[tokio::test]
async fn a_repeat_that_would_come_too_late_costs_nothing() {
    let (_, core) = playing((0..200).map(|_| status(503)));
    let late = core.clone().timeout(Duration::ZERO);
    for _ in 0..100 {
        let response = late.call(Get).raw().await.unwrap();
        assert_eq!(response.attempts(), 1);
    }
    assert_eq!(core.call(Get).raw().await.unwrap().attempts(), 3);
}

#[tokio::test]
async fn an_idempotency_key_is_made_and_kept() {
    let (recorder, core) = playing([status(503), status(503), status(204)]);
    let core = core.environment(Time::default().random(u64::MAX));
    let response = core.call(Keyed::default()).response().await.unwrap();
    let key = "ffffffff-ffff-4fff-bfff-ffffffffffff";
    assert_eq!(keys(&recorder, "idempotency-key"), [key; 3]);
    assert_eq!(keys(&recorder, "x-request-id").len(), 0);
    assert_eq!(
        (response.attempts(), response.idempotency_key()),
        (3, Some(key))
    );
    let (recorder, core) = playing([Err(TransportErrorKind::Body), status(500), status(400)]);
    let error = core.call(Keyed::default()).await.unwrap_err();
    let key = "00000000-0000-4000-8000-000000000000";
    assert_eq!(keys(&recorder, "idempotency-key"), [key; 3]);
    assert_eq!((error.attempts(), error.idempotency_key()), (3, Some(key)));
    assert!(
        error
            .to_string()
            .contains("400 Bad Request (after 3 attempts)"),
        "{error}"
    );
}

#[tokio::test]
async fn a_key_of_the_caller_is_kept() {
    let own = Keyed {
        key: Some("own".to_owned()),
        ..Keyed::default()
    };
    let (recorder, core) = playing([status(503)]);
    let response = core.call(own).raw().await.unwrap();
    assert_eq!(keys(&recorder, "idempotency-key"), ["own"; 2]);
    assert_eq!(response.idempotency_key(), Some("own"));
    let (recorder, core) = playing([status(503)]);
    let call = core.call(Keyed::default());
    call.header("Idempotency-Key", "told").raw().await.unwrap();
    assert_eq!(keys(&recorder, "idempotency-key"), ["told"; 2]);
    let (_, core) = playing([Err(TransportErrorKind::TooLarge { limit: 1 })]);
    let call = core.call(Keyed::default());
    let error = call.header("Idempotency-Key", "s3cr3t").await.unwrap_err();
    let shown = format!("{error:?} {error}");
    assert!(!shown.contains("s3cr3t"), "{shown}");
    // An operation whose document knows no key can be given one too.
    let (recorder, core) = playing([status(503)]);
    core.call(Post)
        .header("Idempotency-Key", "told")
        .raw()
        .await
        .unwrap();
    assert_eq!(keys(&recorder, "idempotency-key"), ["told"; 2]);
}

#[tokio::test]
async fn a_key_keeps_the_rules_of_its_parameter() {
    let (recorder, core) = playing([status(503)]);
    let core = core.environment(Time::default().random(0xabcd << 48));
    core.call(Short { key: None }).raw().await.unwrap();
    assert_eq!(
        keys(&recorder, "x-idempotency-key"),
        ["abcd000000000000abcd"; 2]
    );
    let (recorder, core) = playing([status(503)]);
    core.call(Impossible { key: None }).raw().await.unwrap();
    assert!(keys(&recorder, "idempotency-key").is_empty());
    assert_eq!(recorder.taken().len(), 1);
}

#[tokio::test]
async fn keys_of_two_calls_differ() {
    let recorder = Recorder::default();
    let core = Core::new("http://host").transport(recorder.clone());
    core.call(Keyed::default()).raw().await.unwrap();
    core.call(Keyed::default()).raw().await.unwrap();
    let keys = keys(&recorder, "idempotency-key");
    assert_ne!(keys[0], keys[1]);
}

#[tokio::test]
async fn the_caller_can_say_what_is_idempotent() {
    let (recorder, core) = playing([status(503)]);
    core.call(Post).idempotent(true).raw().await.unwrap();
    assert_eq!(recorder.taken().len(), 2);
    let (recorder, core) = playing([status(503)]);
    core.call(Get).idempotent(false).raw().await.unwrap();
    assert_eq!(recorder.taken().len(), 1);
}

#[tokio::test]
async fn a_repeated_delete_tells_its_attempts() {
    let (_, core) = playing([Err(TransportErrorKind::Body), status(404)]);
    let error = core.call(Delete).await.unwrap_err();
    assert_eq!(
        (error.status(), error.attempts()),
        (Some(StatusCode::NOT_FOUND), 2)
    );
    let (_, core) = playing([
        Err(TransportErrorKind::Connect),
        Err(TransportErrorKind::Connect),
        Err(TransportErrorKind::Connect),
    ]);
    let error = core.call(Delete).await.unwrap_err();
    assert_eq!(error.attempts(), 3);
    assert!(
        error
            .to_string()
            .contains("no connection to the server (after 3 attempts)"),
        "{error}"
    );
}

#[tokio::test]
async fn a_client_affords_only_so_many_repeats() {
    let failing = (0..1000).map(|_| status(503));
    let (recorder, core) = playing(failing);
    let shared = core.clone();
    for _ in 0..150 {
        shared.call(Get).raw().await.unwrap();
    }
    // Of 150 calls with two repeats each, a hundred repeats are paid for.
    assert_eq!(recorder.taken().len(), 250);
    assert_eq!(core.retry.budget.repeats_left(), Some(0));
    let (_, unlimited) = playing((0..1000).map(|_| status(503)));
    let unlimited = unlimited.retry_policy(RetryPolicy {
        budget: RetryBudget::unlimited(),
        ..RetryPolicy::default()
    });
    for _ in 0..150 {
        let response = unlimited.call(Get).raw().await.unwrap();
        assert_eq!(response.attempts(), 3);
    }
}

#[tokio::test]
async fn successes_bring_repeats_back() {
    let (_, core) = playing((0..300).map(|_| status(503)));
    for _ in 0..100 {
        core.call(Get).raw().await.unwrap();
    }
    assert_eq!(core.retry.budget.repeats_left(), Some(0));
    // What is left of the failures comes first.
    while core.call(Get).raw().await.unwrap().status != StatusCode::OK {}
    for _ in 0..9 {
        core.call(Get).raw().await.unwrap();
    }
    assert_eq!(core.retry.budget.repeats_left(), Some(2));
}

/// The waits before the attempts that end like this, with every random number at its greatest.
async fn waits(
    outcomes: impl IntoIterator<Item = Result<Response, TransportErrorKind>>,
) -> Vec<Duration> {
    let time = Time::default().random(u64::MAX);
    let core = Core::new("http://host")
        .transport(Recorder::playing(outcomes))
        .environment(time.clone())
        .timeout(Duration::from_hours(1))
        .retries(9);
    _ = core.call(Get).raw().await;
    time.waits()
}

fn asking(headers: &[(&'static str, &str)]) -> Result<Response, TransportErrorKind> {
    let mut answer = status(503).unwrap();
    for (name, value) in headers {
        answer.headers.insert(*name, value.parse().unwrap());
    }
    Ok(answer)
}

#[tokio::test]
async fn waits_double_up_to_a_limit() {
    let outcomes = (0..9).map(|_| status(503));
    let expected = [250, 500, 1000, 2000, 4000, 8000, 16000, 30000, 30000];
    assert_eq!(waits(outcomes).await, expected.map(Duration::from_millis));
    let time = Time::default().random(u64::MAX / 2);
    let core = Core::new("http://host")
        .transport(Recorder::playing([status(503)]))
        .environment(time.clone());
    core.call(Get).raw().await.unwrap();
    let [wait] = time.waits()[..] else { panic!() };
    assert!((124..=125).contains(&wait.as_millis()), "{wait:?}");
}

#[tokio::test]
async fn the_longest_times_of_all_are_no_panic() {
    let policy = RetryPolicy {
        retries: u32::MAX,
        first_wait: Duration::MAX,
        longest_wait: Duration::MAX,
        budget: RetryBudget::unlimited(),
    };
    for random in [0, 1 << 63, u64::MAX] {
        let core = Core::new("http://host")
            .transport(Recorder::playing([
                status(503),
                asking(&[("retry-after", "18446744073709551615")]),
            ]))
            .environment(Time::default().random(random))
            .timeout(Duration::MAX)
            .attempt_timeout(Duration::MAX)
            .retry_policy(policy.clone());
        core.call(Get).raw().await.unwrap();
    }
}

#[tokio::test]
async fn the_server_can_say_how_long_to_wait() {
    let retry_after = |text| asking(&[("retry-after", text)]);
    let seconds = Duration::from_secs;
    assert_eq!(waits([retry_after("7")]).await, [seconds(7)]);
    assert!(waits([retry_after("0")]).await.is_empty());
    // A date that has passed.
    assert!(
        waits([retry_after("Sun, 09 Sep 2001 01:46:30 GMT")])
            .await
            .is_empty()
    );
    assert_eq!(
        waits([retry_after("Sun, 09 Sep 2001 01:46:49 GMT")]).await,
        [seconds(9)]
    );
    // The server's own clock counts, though it differs by years.
    let dated = asking(&[
        ("date", "Wed, 21 Oct 2015 07:28:00 GMT"),
        ("retry-after", "Wed, 21 Oct 2015 07:28:04 GMT"),
    ]);
    assert_eq!(waits([dated]).await, [seconds(4)]);
    // Nobody waits for longer than the policy allows.
    assert!(waits([retry_after("9999")]).await.is_empty());
}

/// A transport around another one, as a user writes it for logs.
#[derive(Debug)]
struct Wrapped(Recorder);

impl Transport for Wrapped {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        self.0.send(request)
    }
}

#[tokio::test]
async fn a_wrapped_transport_waits_as_well() {
    let time = Time::default().random(u64::MAX);
    let core = Core::new("http://host")
        .transport(Wrapped(Recorder::playing([status(503)])))
        .environment(time.clone());
    core.call(Get).raw().await.unwrap();
    assert_eq!(time.waits(), [Duration::from_millis(250)]);
}

/// A system without timers.
#[derive(Debug)]
struct Timeless;

impl Environment for Timeless {
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
        u64::MAX
    }
}

#[tokio::test]
async fn where_nothing_can_wait_only_what_needs_no_wait_is_repeated() {
    for (first, expected) in [(status(503), 1), (asking(&[("retry-after", "0")]), 2)] {
        let recorder = Recorder::playing([first]);
        let core = Core::new("http://host")
            .transport(recorder.clone())
            .environment(Timeless);
        core.call(Get).raw().await.unwrap();
        assert_eq!(recorder.taken().len(), expected);
    }
}
