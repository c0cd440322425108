//! Sends a request, and sends it again as its policy says.

use super::core::{Core, Failure, Prepared};
use super::error::TransportError;
use super::limits::Deadline;
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
            limits,
            mut record,
            request,
        } = prepared;
        let request = request.map_err(Failure::Invalid)?;
        let deadline = Deadline::begin(limits, &*self.environment);
        let outcome = self
            .attempt(&request, &retry, is_idempotent, &deadline, &mut record)
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
        deadline: &Deadline<'_>,
        record: &mut Record,
    ) -> Result<Response, TransportError> {
        loop {
            record.attempts += 1;
            let limit = deadline.next();
            let sending = self.transport.send(request.clone().within(limit.0));
            let outcome = deadline.keep(sending, limit).await;
            let environment = &*self.environment;
            let Some(wait) = retry.wait(record.attempts, is_idempotent, &outcome, environment)
            else {
                return outcome;
            };
            // An attempt that could not end in time would only hide how this one ended.
            if wait >= deadline.left() {
                return outcome;
            }
            if !wait.is_zero() {
                match environment.sleep(wait) {
                    Some(sleep) => sleep.await,
                    None => return outcome,
                }
            }
        }
    }
}
