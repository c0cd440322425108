//! Sends a request, and sends it again as its policy says.

use super::core::{Core, Failure, Prepared};
use super::error::TransportError;
use super::received_response::ReceivedResponse;
use super::record::Record;
use super::response::Response;
use super::retry::RetryPolicy;
use super::transport::Request;

impl Core {
    /// Sends a request, as often as its policy says.
    pub(crate) async fn send(&self, prepared: Prepared) -> Result<ReceivedResponse, Failure> {
        let Prepared {
            place,
            secrets,
            retry,
            is_idempotent,
            mut record,
            request,
        } = prepared;
        let request = request.map_err(Failure::Invalid)?;
        let outcome = self
            .attempt(&request, &retry, is_idempotent, &mut record)
            .await;
        record.ended = self.environment.unix_time();
        match outcome {
            Ok(Response {
                status,
                headers,
                body,
                ..
            }) => Ok(ReceivedResponse {
                place,
                status,
                headers,
                raw: body,
                secrets,
                record,
            }),
            Err(error) => Err(Failure::Transport(error.of(place, &secrets, record))),
        }
    }

    async fn attempt(
        &self,
        request: &Request,
        retry: &RetryPolicy,
        is_idempotent: bool,
        record: &mut Record,
    ) -> Result<Response, TransportError> {
        loop {
            record.attempts += 1;
            let outcome = self.transport.send(request.clone()).await;
            let environment = &*self.environment;
            let Some(wait) = retry.wait(record.attempts, is_idempotent, &outcome, environment)
            else {
                return outcome;
            };
            if !wait.is_zero() {
                match environment.sleep(wait) {
                    Some(sleep) => sleep.await,
                    None => return outcome,
                }
            }
        }
    }
}
