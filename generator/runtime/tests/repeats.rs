//! When an attempt is repeated, and after which wait.

use super::carrying::Recorder;
use super::server::{Server, answer};
use super::time::Time;
use crate::runtime::{
    BoxFuture, Core, Environment, Operation, Request, Response, StatusCode, Transport,
    TransportError, TransportErrorKind,
};
use std::time::Duration;

/// An operation for each method that a document can have.
macro_rules! methods {
    ($($name:ident: $method:ident,)*) => { $(
        struct $name;

        operation! { $name -> (), std::convert::Infallible: $method "/" as "method" {
            => empty ["204"],
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
        (status(503), 2, 1),
        (status(502), 2, 1),
        (status(504), 2, 1),
        (status(500), 1, 1),
        (status(408), 1, 1),
        (status(400), 1, 1),
        (Err(TransportErrorKind::Connect), 2, 2),
        (Err(TransportErrorKind::Timeout), 1, 1),
        (Err(TransportErrorKind::Body), 1, 1),
        (Err(TransportErrorKind::Other), 1, 1),
    ] {
        let found = [
            attempts(Get, &first).await,
            attempts(Head, &first).await,
            attempts(Options, &first).await,
            attempts(Trace, &first).await,
            attempts(Put, &first).await,
            attempts(Delete, &first).await,
        ];
        assert_eq!(found, [idempotent; 6], "{first:?}");
        let found = [attempts(Post, &first).await, attempts(Patch, &first).await];
        assert_eq!(found, [other; 2], "{first:?}");
    }
}

/// The waits before the attempts that end like this, with every random number at its greatest.
async fn waits(
    outcomes: impl IntoIterator<Item = Result<Response, TransportErrorKind>>,
) -> Vec<Duration> {
    let time = Time::default().random(u64::MAX);
    let core = Core::new("http://host")
        .transport(Recorder::playing(outcomes))
        .environment(time.clone())
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
