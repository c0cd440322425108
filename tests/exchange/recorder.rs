//! A transport that answers every request with an empty 204 and keeps the request, for tests of
//! what is sent and what is not.

use std::sync::{Arc, Mutex};

use expected::runtime::{
    BoxFuture, Call, Error, Operation, Request, Response, StatusCode, Transport, TransportError,
};

#[derive(Debug, Clone, Default)]
pub(crate) struct Recorder(Arc<Mutex<Vec<Request>>>);

impl Transport for Recorder {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        self.0.lock().unwrap().push(request);
        let response = Response::new(StatusCode::NO_CONTENT, "");
        Box::pin(std::future::ready(Ok(response)))
    }
}

impl Recorder {
    /// Makes a call of a client with this transport. Gives the request that was sent, or what it
    /// was stopped for before that; anything else that happens is a fault.
    pub(crate) async fn outcome<O: Operation>(
        &self,
        call: Call<'_, O>,
    ) -> Result<Request, Vec<Violation>> {
        let result = call.await;
        let mut requests = std::mem::take(&mut *self.0.lock().unwrap());
        match result {
            Ok(_) => {
                assert_eq!(requests.len(), 1, "a call is one request");
                Ok(requests.remove(0))
            }
            Err(Error::Invalid(invalid)) => {
                assert!(requests.is_empty(), "what is stopped is not sent");
                let violations = invalid.violations().iter();
                Err(violations
                    .map(|violation| Violation {
                        place: violation.place().to_owned(),
                        text: violation.to_string(),
                    })
                    .collect())
            }
            Err(_) => panic!("the call fails after it was sent"),
        }
    }
}

/// What a request is stopped for.
#[derive(Debug)]
pub(crate) struct Violation {
    pub(crate) place: String,
    pub(crate) text: String,
}
