//! Sends a request, follows its redirects if the client does, and sends it again as its policy says.

use super::core::{Core, Failure, Prepared};
use super::error::TransportError;
use super::limits::Deadline;
use super::observe::Observed;
use super::plan::Case;
use super::received_response::ReceivedResponse;
use super::record::Record;
use super::redirect;
use super::response::Response;
use super::retry::RetryPolicy;
use super::secrets::Secrets;
use super::transport::Request;
use http::StatusCode;

impl Core {
    /// Sends a request, as often as its policy says.
    pub(crate) async fn send(&self, prepared: Prepared) -> Result<ReceivedResponse, Failure> {
        let Prepared {
            place,
            secrets,
            retry,
            is_idempotent,
            limits,
            redirects,
            cases,
            mut record,
            request,
        } = prepared;
        let request = request.map_err(Failure::Invalid)?;
        let sending = Sending {
            core: self,
            retry: &retry,
            is_idempotent,
            redirects,
            cases,
            secrets: &secrets,
            deadline: Deadline::begin(limits, &*self.environment),
            observed: Observed::begin(&request),
        };
        let run = sending.run(&request, &mut record);
        let outcome = sending.observed.watch(run).await;
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
}

/// A call on its way.
struct Sending<'a> {
    core: &'a Core,
    retry: &'a RetryPolicy,
    is_idempotent: bool,
    /// How many redirects of an attempt are followed.
    redirects: u32,
    /// The responses that the document lists.
    cases: [&'static [Case]; 2],
    secrets: &'a Secrets,
    deadline: Deadline<'a>,
    observed: Observed,
}

impl Sending<'_> {
    async fn run(
        &self,
        request: &Request,
        record: &mut Record,
    ) -> Result<Response, TransportError> {
        let environment = &*self.core.environment;
        loop {
            record.attempts += 1;
            let outcome = self.attempt(request).await;
            let attempts = record.attempts;
            self.observed.attempted(attempts, &outcome);
            let wait = self
                .retry
                .wait(attempts, self.is_idempotent, &outcome, environment);
            // An attempt that could not end in time would only hide how this one ended.
            let Some(wait) = wait.filter(|wait| *wait < self.deadline.left()) else {
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

    /// Sends a request once, and then to where its responses point.
    async fn attempt(&self, request: &Request) -> Result<Response, TransportError> {
        let mut response = self.exchange(request.clone()).await?;
        let mut followed: Option<Request> = None;
        for _ in 0..self.redirects {
            if self.is_documented(response.status) {
                break;
            }
            let last = followed.as_ref().unwrap_or(request);
            let Some(next) = redirect::follow(last, &response, self.secrets) else {
                break;
            };
            response = self.exchange(next.clone()).await?;
            followed = Some(next);
        }
        Ok(response)
    }

    /// Whether the document lists a status by itself or in a range, so that it must reach the caller.
    fn is_documented(&self, status: StatusCode) -> bool {
        let mut cases = self.cases.iter().copied().flatten();
        cases.any(|case| case.status != "default" && case.fit(status.as_u16()) > 0)
    }

    async fn exchange(&self, request: Request) -> Result<Response, TransportError> {
        let limit = self.deadline.next();
        let sending = self.core.transports.current().send(request.within(limit.0));
        self.deadline.keep(sending, limit).await
    }
}
