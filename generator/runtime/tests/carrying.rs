//! Transports that keep requests in memory.

use crate::runtime::{
    BoxFuture, Bytes, Request, Response, StatusCode, Transport, TransportError, TransportErrorKind,
};
use std::sync::{Arc, Mutex};

/// Keeps every request and plays prepared answers, then empty ones.
#[derive(Debug, Clone, Default)]
pub(crate) struct Recorder(Arc<Mutex<Log>>);

#[derive(Debug, Default)]
struct Log {
    taken: Vec<Request>,
    answers: Vec<Result<Response, TransportErrorKind>>,
}

impl Recorder {
    pub(crate) fn playing(
        answers: impl IntoIterator<Item = Result<Response, TransportErrorKind>>,
    ) -> Self {
        let answers = answers.into_iter().collect();
        Self(Arc::new(Mutex::new(Log {
            answers,
            ..Log::default()
        })))
    }

    pub(crate) fn taken(&self) -> Vec<Request> {
        self.0.lock().unwrap().taken.clone()
    }
}

impl Transport for Recorder {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let mut log = self.0.lock().unwrap();
        log.taken.push(request);
        let answer = match log.answers.is_empty() {
            true => Ok(Response::new(StatusCode::OK, Bytes::new())),
            false => log.answers.remove(0),
        };
        Box::pin(std::future::ready(answer.map_err(TransportError::new)))
    }
}
