//! A transport that records what another one exchanges.

use super::cassette::{CassetteError, Exchange, write};
use super::cassette_failure::Failure;
use super::cassette_message::{Message, Played};
use super::cassette_secrets::{Cleaner, credentials};
use super::error::{TransportError, TransportErrorKind};
use super::response::Response;
use super::send::BoxFuture;
use super::token::TOKEN_OPERATION;
use super::transport::{Request, Transport};
use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// Records what another transport exchanges with a server into a file, for
/// [`ReplayTransport`](super::ReplayTransport).
///
/// The file has no credentials: not those of the client, no header or query pair that the caller
/// has set, no header whose name speaks of a token, a key, a secret, a session or a cookie, and no
/// values of keys such as `access_token` and `password` in queries and bodies, wherever a server
/// repeats them. Of requests for tokens neither the bodies nor the tokens are recorded. Read it all
/// the same before you publish it: what a server says of its users is recorded, and bytes that are
/// no text are recorded as they are. [`hide`](Self::hide) removes further texts.
///
/// The file is written anew after each exchange. Attempts of one call are exchanges of their own.
/// One that is dropped before it has ended is recorded as one that took too long.
pub struct RecordTransport<T> {
    transport: T,
    path: PathBuf,
    hidden: Vec<String>,
    exchanges: Mutex<Vec<Exchange>>,
}

impl<T: Transport> RecordTransport<T> {
    /// Records into a file, which is replaced, what this transport exchanges.
    ///
    /// # Errors
    /// If the file cannot be written. Its folder must exist.
    pub fn new(path: impl Into<PathBuf>, transport: T) -> Result<Self, CassetteError> {
        let recording = Self {
            transport,
            path: path.into(),
            hidden: Vec::new(),
            exchanges: Mutex::default(),
        };
        recording.save(&[])?;
        Ok(recording)
    }

    /// Removes a text as well.
    #[must_use]
    pub fn hide(mut self, text: impl Into<String>) -> Self {
        self.hidden.push(text.into());
        self
    }

    fn save(&self, exchanges: &[Exchange]) -> Result<(), CassetteError> {
        fs::write(&self.path, write(exchanges)).map_err(|error| {
            CassetteError::new(format!("cannot write {}: {error}", self.path.display()))
        })
    }

    async fn exchange(&self, request: Request) -> Result<Response, TransportError> {
        let mut unfinished = Unfinished {
            recording: self,
            request: Some(request.clone()),
        };
        let outcome = self.transport.send(request).await;
        let asked = unfinished.request.take();
        let recorded = asked.map(|asked| self.record(&asked, Played::of(&outcome)));
        match recorded.unwrap_or(Ok(())) {
            Ok(()) => outcome,
            // A recording with a gap would be played as if nothing had happened.
            Err(error) => Err(TransportError::new(TransportErrorKind::Other).because(error)),
        }
    }

    fn record(&self, request: &Request, mut outcome: Played) -> Result<(), CassetteError> {
        let mut message = Message::of_request(request);
        if request.operation_id() == TOKEN_OPERATION {
            outcome.hide_tokens();
        }
        let query = request.url().split_once('?').map_or("", |(_, query)| query);
        let found = [query, message.text(), outcome.text()].map(credentials);
        let found = found.into_iter().flatten();
        let cleaner = Cleaner::new(request, found.chain(self.hidden.iter().cloned()));
        message.clean(&cleaner);
        outcome.clean(&cleaner);
        let mut exchanges = self
            .exchanges
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        exchanges.push(Exchange {
            operation: request.operation_id().to_owned(),
            method: request.method().to_string(),
            url: cleaner.clean(request.shown_url()),
            request: message,
            outcome,
        });
        self.save(&exchanges)
    }
}

/// A request without a response yet. If it is dropped, it is recorded as one that took too long:
/// the client that plays the recording asks for it too.
struct Unfinished<'a, T: Transport> {
    recording: &'a RecordTransport<T>,
    request: Option<Request>,
}

impl<T: Transport> Drop for Unfinished<'_, T> {
    fn drop(&mut self) {
        if let Some(request) = self.request.take() {
            // If the file cannot be written now, the next exchange writes all of it or says so.
            _ = self
                .recording
                .record(&request, Played::Failure(Failure::DROPPED));
        }
    }
}

impl<T: Transport> Transport for RecordTransport<T> {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

impl<T: fmt::Debug> fmt::Debug for RecordTransport<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordTransport")
            .field("transport", &self.transport)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
