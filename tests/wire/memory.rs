//! A client that talks to nobody: the transport of a user's own tests.

use recommenders::runtime::{
    BoxFuture, Environment, Error, Request, Response, StatusCode, Transport, TransportError,
    TransportErrorKind,
};
use recommenders::yespo::{Client, Credential, RecomEntry};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Answers every request with the next of some answers, and remembers what happened.
#[derive(Debug, Clone, Default)]
struct Memory {
    answers: Arc<Mutex<Vec<(u16, &'static str)>>>,
    urls: Arc<Mutex<Vec<String>>>,
}

impl Memory {
    /// Without answers, there is no connection.
    fn with(answers: impl IntoIterator<Item = (u16, &'static str)>) -> Self {
        let mut answers: Vec<_> = answers.into_iter().collect();
        answers.reverse();
        Self {
            answers: Arc::new(Mutex::new(answers)),
            ..Self::default()
        }
    }

    fn client(&self) -> Client {
        Client::new(Credential::basic_auth("any", "key-1")).transport(self.clone())
    }
}

impl Transport for Memory {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            self.urls.lock().unwrap().push(request.url().to_owned());
            let answer = self.answers.lock().unwrap().pop();
            let (status, body) = answer.ok_or_else(|| {
                TransportError::new(TransportErrorKind::Connect).because("unplugged")
            })?;
            Ok(Response::new(StatusCode::from_u16(status).unwrap(), body))
        })
    }
}

/// Keeps how long a client waits, and does not.
#[derive(Debug, Clone, Default)]
struct Waits(Arc<Mutex<Vec<Duration>>>);

impl Environment for Waits {
    fn now(&self) -> Duration {
        self.0.lock().unwrap().iter().sum()
    }

    fn unix_time(&self) -> Option<Duration> {
        None
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'_, ()>> {
        self.0.lock().unwrap().push(duration);
        Some(Box::pin(std::future::ready(())))
    }

    fn random(&self) -> u64 {
        1 << 63
    }
}

#[tokio::test]
async fn a_client_can_be_answered_in_memory() {
    let memory = Memory::with([(200, r#"[{"id": "1", "name": "Boots"}]"#)]);
    let recoms = memory
        .client()
        .contact_recoms(1244)
        .contact_id(7)
        .await
        .unwrap();
    let [RecomEntry::ContactRecom(boots)] = &recoms[..] else {
        panic!("{recoms:?}")
    };
    assert_eq!(boots.name.value().map(String::as_str), Some("Boots"));
    assert_eq!(
        *memory.urls.lock().unwrap(),
        ["https://yespo.io/api/v2/contacts/recoms/1244?contactId=7"]
    );
}

#[tokio::test]
async fn a_failure_of_a_transport_is_told_as_it_is() {
    let error = Memory::default()
        .client()
        .contact_recoms(1)
        .contact_id(7)
        .retries(0)
        .await
        .unwrap_err();
    let Error::Transport(lost) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(
        (lost.kind(), lost.may_have_reached_server()),
        (TransportErrorKind::Connect, false)
    );
    assert!(
        error
            .to_string()
            .contains("GET /api/v2/contacts/recoms/{dataSourceId}")
            && error.to_string().ends_with(": unplugged"),
        "{error}"
    );
}

#[tokio::test]
async fn a_connection_that_fails_is_tried_again_with_growing_waits() {
    let (memory, waits) = (Memory::default(), Waits::default());
    let client = memory.client().environment(waits.clone());
    client
        .contact_recoms(1)
        .contact_id(7)
        .retries(3)
        .await
        .unwrap_err();
    assert_eq!(memory.urls.lock().unwrap().len(), 4);
    let waits = waits.0.lock().unwrap().clone();
    assert_eq!(waits, [125, 250, 500].map(Duration::from_millis));
}

/// A request as a transport sees it, without its body.
#[derive(Debug)]
struct Look(Arc<Mutex<String>>);

impl Transport for Look {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let sensitive = request
            .headers()
            .iter()
            .filter(|(_, value)| value.is_sensitive())
            .map(|(name, _)| name.as_str());
        let sensitive: Vec<&str> = sensitive.collect();
        *self.0.lock().unwrap() = format!(
            "{} {:?} {} {sensitive:?}",
            request.method(),
            request.timeout(),
            request.response_limit()
        );
        Box::pin(std::future::ready(Ok(Response::new(StatusCode::OK, "[]"))))
    }
}

#[tokio::test]
async fn a_transport_is_told_what_to_keep() {
    let seen = Arc::new(Mutex::new(String::new()));
    let client = Client::new(Credential::basic_auth("any", "key-1"))
        .transport(Look(seen.clone()))
        .response_limit(9);
    client
        .contact_recoms(1)
        .contact_id(7)
        .attempt_timeout(Duration::from_secs(3))
        .await
        .unwrap();
    assert_eq!(*seen.lock().unwrap(), r#"GET 3s 9 ["authorization"]"#);
}
