//! The calls that are tried, and what must come of each.

use crate::host::{HostEnvironment, Timer};
use crate::task::Task;
use recommenders::runtime::{
    BoxFuture, Environment, MockTransport, Request, Response, StatusCode, SystemEnvironment,
    TestEnvironment, TowerService, TowerTransport, Transport, TransportError,
};
use recommenders::yespo::operations::ContactRecoms;
use recommenders::yespo::{Client, Credential};
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

/// Two recommendations, as the vendor answers them.
const PRODUCTS: &str = r#"[{"id": "MX-1", "name": "Chair"}, {"id": "MX-2", "name": "Table"}]"#;

pub(crate) const SCENARIOS: [(&str, fn() -> Task); 5] = [
    ("a call is repeated after a real wait", || {
        Box::pin(repeats(Memory::failing_once()))
    }),
    (
        "layers of tower are around a transport of one thread",
        || {
            let service = TowerService::new(Memory::failing_once());
            Box::pin(repeats(TowerTransport::new(service)))
        },
    ),
    (
        "waits of a test take no time",
        || Box::pin(waits_in_tests()),
    ),
    ("the default environment repeats nothing", || {
        Box::pin(does_not_wait())
    }),
    ("an attempt ends when its time is over", || {
        Box::pin(ends_in_time())
    }),
];

/// Answers in memory. It cannot be sent between threads, as a transport with values of JavaScript
/// cannot.
#[derive(Debug)]
struct Memory(Rc<RefCell<Vec<(StatusCode, &'static str)>>>);

impl Memory {
    fn failing_once() -> Self {
        let answers = vec![
            (StatusCode::OK, PRODUCTS),
            (StatusCode::SERVICE_UNAVAILABLE, ""),
        ];
        Self(Rc::new(RefCell::new(answers)))
    }
}

impl Transport for Memory {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let answers = self.0.clone();
        Box::pin(async move {
            // As a network does, it answers later than at once.
            Timer::start(Duration::from_millis(1)).await;
            let (status, body) = answers
                .borrow_mut()
                .pop()
                .unwrap_or((StatusCode::IM_A_TEAPOT, ""));
            let mut response = Response::new(status, body);
            let json = http::HeaderValue::from_static("application/json; charset=UTF-8");
            response.headers.insert("content-type", json);
            Ok(response)
        })
    }
}

/// Never answers.
#[derive(Debug)]
struct Silent;

impl Transport for Silent {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(std::future::pending())
    }
}

fn client(transport: impl Transport + 'static) -> Client {
    Client::new(Credential::basic_auth("user", "key"))
        .transport(transport)
        .environment(HostEnvironment)
}

fn equal<T: PartialEq + std::fmt::Debug>(found: T, expected: T) -> Result<(), String> {
    if found == expected {
        Ok(())
    } else {
        Err(format!("expected {expected:?}, found {found:?}"))
    }
}

async fn repeats(transport: impl Transport + 'static) -> Result<(), String> {
    let client = client(transport);
    let call = client.contact_recoms(1).contact_id(1);
    let response = call.response().await.map_err(|error| error.report())?;
    equal(response.body.len(), 2)?;
    equal(response.attempts(), 2)
}

async fn waits_in_tests() -> Result<(), String> {
    let mock = MockTransport::in_order();
    let mut unavailable = Response::new(StatusCode::SERVICE_UNAVAILABLE, "");
    let seconds = http::HeaderValue::from_static("3");
    unavailable.headers.insert("retry-after", seconds);
    mock.expect::<ContactRecoms>().responds(unavailable);
    mock.expect::<ContactRecoms>().answers_json(PRODUCTS);
    let environment = TestEnvironment::new();
    let client = client(mock.clone()).environment(environment.clone());
    let products = client.contact_recoms(1).contact_id(1).await;
    equal(products.map_err(|error| error.report())?.len(), 2)?;
    mock.verify().map_err(|error| error.to_string())?;
    equal(environment.waits().contains(&Duration::from_secs(3)), true)
}

async fn does_not_wait() -> Result<(), String> {
    equal(SystemEnvironment::new().unix_time(), None)?;
    let client = client(Memory::failing_once()).environment(SystemEnvironment::new());
    match client.contact_recoms(1).contact_id(1).await {
        Ok(_) => Err("the call was repeated".to_owned()),
        Err(error) => {
            equal(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE))?;
            equal(error.attempts(), 1)
        }
    }
}

async fn ends_in_time() -> Result<(), String> {
    let limit = Duration::from_millis(20);
    let client = client(Silent).attempt_timeout(limit).retries(0);
    match client.contact_recoms(1).contact_id(1).await {
        Ok(_) => Err("there is no answer to return".to_owned()),
        Err(error) => equal((error.is_timeout(), error.attempts()), (true, 1)),
    }
}
