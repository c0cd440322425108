//! The calls that are tried, and what must come of each.

use recommenders::runtime::{Environment, StatusCode, SystemEnvironment, TransportErrorKind};
use recommenders::{yespo, yespo_tracking};
use std::fmt::Debug;
use std::pin::Pin;
use std::time::Duration;
use yespo_tracking::{EventName, GeneralInfo, TrackingEvent};

type Scenario = Pin<Box<dyn Future<Output = Result<(), String>>>>;

/// Ports on the loopback interface.
#[derive(Clone, Copy)]
pub(crate) struct Ports {
    pub(crate) open: u16,
    pub(crate) closed: u16,
}

/// What the server in `run.mjs` does with a request, by the number in its path.
mod at_server {
    /// 503 to the first request and products to the next.
    pub(super) const FAILS_ONCE: i32 = 1;
    /// A redirect to another origin.
    pub(super) const REDIRECTS: i32 = 2;
    /// Nothing.
    pub(super) const IS_SILENT: i32 = 3;
    /// A redirect, which the host hides.
    pub(super) const REDIRECTS_UNSEEN: i32 = 4;
    /// A part of the products, and the rest a moment later.
    pub(super) const PAUSES: i32 = 5;
    /// A part of the products, and the end of the connection.
    pub(super) const BREAKS_OFF: i32 = 6;
    /// Products in gzip.
    pub(super) const COMPRESSES: i32 = 7;
    /// Products.
    pub(super) const ANSWERS: i32 = 8;
}

pub(crate) const SCENARIOS: [(&str, fn(Ports) -> Scenario); 13] = [
    ("a call is repeated after a real wait", |ports| {
        Box::pin(repeats(ports))
    }),
    ("a body is sent", |ports| Box::pin(sends(ports))),
    ("a compressed body is decoded", |ports| {
        Box::pin(decodes(ports))
    }),
    ("a request ends when its time is over", |ports| {
        Box::pin(ends_in_time(ports))
    }),
    ("a request ends when its call is dropped", |ports| {
        Box::pin(ends_when_dropped(ports))
    }),
    ("no redirect is followed", |ports| Box::pin(stays(ports))),
    ("a redirect that the host hides is an error", |ports| {
        Box::pin(reports_hidden_redirect(ports))
    }),
    ("a header that the host leaves out is an error", |ports| {
        Box::pin(refuses_header(ports))
    }),
    ("a connection that is refused is told", |ports| {
        Box::pin(tells_connection(ports))
    }),
    ("a body is read as it comes", |ports| {
        Box::pin(streams(ports))
    }),
    ("a body that breaks off is an error", |ports| {
        Box::pin(notices_break(ports))
    }),
    ("a body that is too large is an error", |ports| {
        Box::pin(limits(ports))
    }),
    ("time passes, and random numbers differ", |_| {
        Box::pin(measures())
    }),
];

fn client(port: u16) -> yespo::Client {
    yespo::Client::new(yespo::Credential::basic_auth("user", "key"))
        .base_url(format!("http://127.0.0.1:{port}"))
}

fn equal<T: PartialEq + Debug>(found: T, expected: T) -> Result<(), String> {
    if found == expected {
        Ok(())
    } else {
        Err(format!("expected {expected:?}, found {found:?}"))
    }
}

/// The kind of the failure that a call must end with.
fn kind<T, E>(
    outcome: Result<T, recommenders::runtime::Error<E>>,
) -> Result<TransportErrorKind, String> {
    match outcome {
        Err(recommenders::runtime::Error::Transport(error)) => Ok(error.kind()),
        Err(error) => Err(format!("another failure: {}", error.attempts())),
        Ok(_) => Err("there is no failure".to_owned()),
    }
}

async fn repeats(ports: Ports) -> Result<(), String> {
    let client = client(ports.open);
    let call = client.contact_recoms(at_server::FAILS_ONCE).contact_id(1);
    let response = call.response().await.map_err(|error| error.report())?;
    equal(response.body.len(), 2)?;
    equal(response.attempts(), 2)
}

/// The server answers only what has the body.
async fn sends(ports: Ports) -> Result<(), String> {
    let client = yespo_tracking::Client::new().base_url(format!("http://127.0.0.1:{}", ports.open));
    let general_info = GeneralInfo::new(EventName::ProductPage, "söme");
    let call = client.track(TrackingEvent::new(general_info));
    call.await.map(drop).map_err(|error| error.report())
}

async fn decodes(ports: Ports) -> Result<(), String> {
    let client = client(ports.open);
    let call = client.contact_recoms(at_server::COMPRESSES).contact_id(1);
    let response = call.response().await.map_err(|error| error.report())?;
    equal(response.body.len(), 2)?;
    equal(response.headers.get("content-encoding"), None)
}

async fn ends_in_time(ports: Ports) -> Result<(), String> {
    let client = client(ports.open)
        .attempt_timeout(Duration::from_millis(50))
        .retries(0);
    let call = client.contact_recoms(at_server::IS_SILENT).contact_id(1);
    equal(kind(call.await)?, TransportErrorKind::Timeout)
}

async fn ends_when_dropped(ports: Ports) -> Result<(), String> {
    let client = client(ports.open);
    let call = client.contact_recoms(at_server::IS_SILENT).contact_id(1);
    let wait = SystemEnvironment::new();
    let mut call = Box::pin(call.into_future());
    let mut waiting = wait
        .sleep(Duration::from_millis(50))
        .ok_or("the host has no timers")?;
    std::future::poll_fn(|context| {
        if call.as_mut().poll(context).is_ready() {
            return std::task::Poll::Ready(Err("there is no answer to return".to_owned()));
        }
        waiting.as_mut().poll(context).map(Ok)
    })
    .await
}

/// The other origin notices if a request comes.
async fn stays(ports: Ports) -> Result<(), String> {
    let client = client(ports.open);
    let call = client.contact_recoms(at_server::REDIRECTS).contact_id(1);
    match call.await {
        Ok(_) => Err("the redirect was followed".to_owned()),
        Err(error) => equal(error.status(), Some(StatusCode::TEMPORARY_REDIRECT)),
    }
}

async fn reports_hidden_redirect(ports: Ports) -> Result<(), String> {
    let client = client(ports.open);
    let call = client
        .contact_recoms(at_server::REDIRECTS_UNSEEN)
        .contact_id(1);
    match call.await {
        Ok(_) => Err("the redirect was followed".to_owned()),
        Err(error) => {
            equal(error.attempts(), 1)?;
            equal(
                kind::<(), _>(Err(error))?,
                TransportErrorKind::HiddenRedirect,
            )
        }
    }
}

async fn refuses_header(ports: Ports) -> Result<(), String> {
    let client = client(ports.open);
    let call = client.contact_recoms(at_server::ANSWERS).contact_id(1);
    match call.header("x-unsendable", "1").await {
        Ok(_) => Err("the call was sent without the header".to_owned()),
        Err(error) => {
            equal(error.may_have_reached_server(), false)?;
            let report = error.report();
            equal(report.contains("`x-unsendable`"), true)
        }
    }
}

async fn tells_connection(ports: Ports) -> Result<(), String> {
    let client = client(ports.closed).retries(0);
    match client.contact_recoms(1).contact_id(1).await {
        Ok(_) => Err("there is nobody to answer".to_owned()),
        Err(error) => equal(
            (error.is_connect(), error.may_have_reached_server()),
            (true, false),
        ),
    }
}

async fn streams(ports: Ports) -> Result<(), String> {
    let client = client(ports.open);
    let call = client.contact_recoms(at_server::PAUSES).contact_id(1);
    let response = call.stream().await.map_err(|error| error.report())?;
    let mut body = response.body;
    let mut chunks = Vec::new();
    while let Some(chunk) = body.chunk().await.map_err(|error| error.to_string())? {
        chunks.push(chunk);
    }
    // The server pauses, so that what it has sent before is not held back.
    equal(chunks.len() > 1, true)?;
    equal(chunks.concat().last().copied(), Some(b']'))
}

async fn notices_break(ports: Ports) -> Result<(), String> {
    let client = client(ports.open).retries(0);
    let call = client.contact_recoms(at_server::BREAKS_OFF).contact_id(1);
    equal(kind(call.await)?, TransportErrorKind::Body)
}

async fn limits(ports: Ports) -> Result<(), String> {
    let client = client(ports.open).response_limit(10);
    let call = client.contact_recoms(at_server::ANSWERS).contact_id(1);
    equal(
        kind(call.await)?,
        TransportErrorKind::TooLarge { limit: 10 },
    )
}

async fn measures() -> Result<(), String> {
    let environment = SystemEnvironment::new();
    let wait = Duration::from_millis(5);
    let before = environment.now();
    environment
        .sleep(wait)
        .ok_or("the host has no timers")?
        .await;
    // Half a millisecond is what browsers round their clock to.
    equal(
        environment.now() >= before + wait - Duration::from_millis(1),
        true,
    )?;
    equal(environment.unix_time() > Some(Duration::ZERO), true)?;
    // One of two equal numbers in 2^64 would be chance.
    equal(environment.random() == environment.random(), false)
}
