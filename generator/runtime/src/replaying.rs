//! A transport that plays a recording.

use super::cassette::{CassetteError, Exchange, read};
use super::cassette_message::Message;
use super::cassette_secrets::{Cleaner, fits};
use super::error::{TransportError, TransportErrorKind};
use super::response::Response;
use super::send::BoxFuture;
use super::transport::{Request, Transport};
use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Answers requests with what [`RecordTransport`](super::RecordTransport) has recorded, without a
/// network.
///
/// Requests must be those of the recording, in its order: operation, method, address, headers and
/// body. Where a credential was removed anything can stand, so that a client needs no real one. The
/// first request that differs fails and says how, and so does every later one. `User-Agent`, the
/// boundary of multipart bodies and made idempotency keys may differ.
#[derive(Clone)]
pub struct ReplayTransport {
    exchanges: Arc<[Exchange]>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    played: usize,
    /// How the first request that differs does so.
    difference: Option<String>,
}

impl ReplayTransport {
    /// Plays the recording in a file.
    ///
    /// # Errors
    /// If the file is no recording.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, CassetteError> {
        Ok(Self {
            exchanges: read(path.as_ref())?.into(),
            state: Arc::default(),
        })
    }

    /// Whether all of the recording was played, and nothing else was asked for.
    ///
    /// # Errors
    /// If not; the error says what differs, or what was not asked for.
    pub fn verify(&self) -> Result<(), CassetteError> {
        let state = self.state();
        if let Some(difference) = &state.difference {
            return Err(CassetteError::new(difference.clone()));
        }
        match self.exchanges.get(state.played) {
            Some(next) => Err(CassetteError::new(format!(
                "{} of {} requests of the recording were sent; the next is {} {} ({})",
                state.played,
                self.exchanges.len(),
                next.method,
                next.url,
                next.operation
            ))),
            None => Ok(()),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn play(&self, request: &Request) -> Result<Response, TransportError> {
        let mut state = self.state();
        let exchange = self.exchanges.get(state.played);
        let difference = state.difference.clone().or_else(|| {
            let how = match exchange {
                Some(exchange) => difference(exchange, request)?,
                None => "the recording has no further one".to_owned(),
            };
            Some(format!(
                "request {}, {} {} ({}), differs from the recording: {how}",
                state.played + 1,
                request.method(),
                request.shown_url(),
                request.operation_id()
            ))
        });
        match (exchange, difference) {
            (Some(exchange), None) => {
                state.played += 1;
                exchange.outcome.play(request.response_limit())
            }
            (_, difference) => {
                let difference = difference.unwrap_or_default();
                state.difference = Some(difference.clone());
                Err(TransportError::new(TransportErrorKind::Other)
                    .unsent()
                    .because(difference))
            }
        }
    }
}

/// How a request differs from a recorded one.
fn difference(recorded: &Exchange, request: &Request) -> Option<String> {
    let asked = (request.operation_id(), request.method().as_str());
    if asked != (recorded.operation.as_str(), recorded.method.as_str()) {
        let (operation, method) = (&recorded.operation, &recorded.method);
        return Some(format!("the recording has {method} ({operation})"));
    }
    if !fits(&recorded.url, request.shown_url()) {
        return Some(format!("the recording has the address {}", recorded.url));
    }
    let cleaner = Cleaner::new(request, []);
    let sent = Message::of_request(request);
    recorded.request.difference(&sent, &cleaner)
}

impl Transport for ReplayTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move { self.play(&request) })
    }
}

impl fmt::Debug for ReplayTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayTransport")
            .field("exchanges", &self.exchanges.len())
            .field("played", &self.state().played)
            .finish_non_exhaustive()
    }
}
