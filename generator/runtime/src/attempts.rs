//! Sends a request, follows its redirects if the client does, and sends it again as its policy
//! says.

use super::authentication::{Authentication, SentTokens};
use super::body_source::Payload;
use super::body_stream::{Arrived, BodyStream};
use super::bounded_body::{BoundedBody, StreamLimits};
use super::core::{Core, Failure, Prepared};
use super::error::TransportError;
use super::limits::Deadline;
use super::observe::Observed;
use super::plan::Case;
use super::progress::Progress;
use super::received_response::ReceivedResponse;
use super::record::Record;
use super::redirect;
use super::response::Response;
use super::response_reader::is_success;
use super::retry::{RetryPolicy, is_repeatable};
use super::secrets::Secrets;
use super::send::BoxFuture;
use super::transport::Request;
use bytes::Bytes;
use http::StatusCode;
use std::borrow::Cow;
use std::mem;
use std::sync::Arc;

impl Core {
    /// Sends a request, as often as its policy says until the head of an answer has arrived, and
    /// reads the answer as a whole. If it is to be streamed, the body of a success is returned
    /// beside it instead.
    ///
    /// The future is erased here, where it depends on no operation. Otherwise rustc would look
    /// through all futures inside it again for each way to make a call.
    pub(crate) fn send(
        &self,
        prepared: Prepared,
        stream: Option<StreamLimits>,
    ) -> BoxFuture<'_, Result<(ReceivedResponse, Option<BodyStream>), Failure>> {
        Box::pin(self.deliver(prepared, stream))
    }

    async fn deliver(
        &self,
        prepared: Prepared,
        stream: Option<StreamLimits>,
    ) -> Result<(ReceivedResponse, Option<BodyStream>), Failure> {
        let Prepared {
            place,
            mut secrets,
            retry,
            is_idempotent,
            limits,
            redirects,
            cases,
            mut record,
            request,
            authentication,
        } = prepared;
        let request = request.map_err(Failure::Invalid)?;
        let sending = Sending {
            core: self,
            retry: &retry,
            is_idempotent,
            redirects,
            cases,
            stream,
            deadline: Deadline::begin(limits, &*self.environment),
            observed: Observed::begin(&request),
            authentication,
        };
        let run = sending.run(&request, &mut record, &mut secrets);
        let outcome = sending.observed.watch(run).await;
        record.ended = self.environment.unix_time();
        let response = match outcome {
            Ok(response) => response,
            Err(error) => return Err(Failure::Transport(error.of(place, &secrets, record))),
        };
        let (raw, stream) = match (response.body, stream) {
            (Arrived::Whole(raw), _) => (raw, None),
            (Arrived::Streamed(body), limits) => {
                let bounded = limits.map(|limits| BoundedBody {
                    body,
                    environment: self.environment.clone(),
                    limits,
                    end: limits.is_within_call.then(|| sending.deadline.end()),
                    place: place.clone(),
                    secrets: secrets.clone(),
                    record: record.clone(),
                    received: 0,
                    timer: None,
                });
                (Bytes::new(), bounded.map(BoundedBody::into_stream))
            }
        };
        let received = ReceivedResponse {
            place,
            status: response.status,
            headers: response.headers,
            raw,
            secrets,
            record,
        };
        Ok((received, stream))
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
    /// What the body must keep if the answer is to be streamed.
    stream: Option<StreamLimits>,
    deadline: Deadline<'a>,
    observed: Observed,
    /// The tokens that are asked for at each attempt, if there are any.
    authentication: Option<Authentication>,
}

/// What an attempt came to.
struct Exchange {
    outcome: Result<Response<Arrived>, TransportError>,
    /// Whether a redirect was followed, so that the outcome is that of another request.
    is_redirected: bool,
}

impl Sending<'_> {
    async fn run(
        &self,
        request: &Request,
        record: &mut Record,
        secrets: &mut Secrets,
    ) -> Result<Response<Arrived>, TransportError> {
        let environment = &*self.core.environment;
        // The policy does not count an attempt that the server refused for its token.
        let mut counted_attempts = 0;
        let mut refusal: Option<(SentTokens, Response<Arrived>)> = None;
        let mut is_renewed = false;
        loop {
            // What follows a redirect says nothing of the request that was redirected: the server
            // may have processed that one.
            let mut is_final = false;
            let outcome = match self.authenticate(request, secrets).await {
                Ok((request, tokens)) => {
                    if let Some((refused, response)) = refusal.take()
                        && !tokens.differ_from(&refused)
                    {
                        return Ok(response);
                    }
                    let exchange = self.attempt(&request, &tokens, record, secrets).await;
                    is_final = exchange.is_redirected && !self.is_idempotent;
                    match exchange.outcome {
                        Ok(response)
                            if !is_final && !is_renewed && tokens.are_refused_by(&response) =>
                        {
                            if !can_be_sent(&request) {
                                record.is_body_spent = true;
                                return Ok(response);
                            }
                            is_renewed = true;
                            refusal = Some((tokens, response));
                            continue;
                        }
                        outcome => outcome,
                    }
                }
                Err(error) => Err(error),
            };
            counted_attempts += 1;
            let mut is_repeatable = !is_final && is_repeatable(self.is_idempotent, &outcome);
            let is_allowed = counted_attempts <= self.retry.retries;
            if is_repeatable && is_allowed && !can_be_sent(request) {
                record.is_body_spent = true;
                is_repeatable = false;
            }
            // An attempt that could not begin before the deadline would only hide how this one
            // ended.
            let left = self.deadline.left();
            let wait =
                self.retry
                    .wait(counted_attempts, is_repeatable, left, &outcome, environment);
            let Some(wait) = wait else {
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

    /// The request with its tokens, if it has any.
    async fn authenticate<'r>(
        &self,
        request: &'r Request,
        secrets: &mut Secrets,
    ) -> Result<(Cow<'r, Request>, SentTokens), TransportError> {
        match &self.authentication {
            None => Ok((Cow::Borrowed(request), SentTokens::default())),
            Some(authentication) => {
                let authenticated = authentication.authenticate(self.core, &self.deadline, secrets);
                let (request, tokens) = authenticated.await?;
                Ok((Cow::Owned(request), tokens))
            }
        }
    }

    /// Makes an attempt, and keeps the tokens that its response has in place of those that were
    /// sent.
    async fn attempt(
        &self,
        request: &Request,
        tokens: &SentTokens,
        record: &mut Record,
        secrets: &mut Secrets,
    ) -> Exchange {
        record.attempts += 1;
        let exchange = self.exchange(request, secrets).await;
        self.observed.attempted(record.attempts, &exchange.outcome);
        match &exchange.outcome {
            Ok(response) => {
                record.may_have_reached_server = true;
                tokens.receive(response, self.core.environment.now(), secrets);
            }
            Err(error) => record.may_have_reached_server |= error.was_sent(),
        }
        exchange
    }

    /// Sends a request once, and then to where its responses point.
    async fn exchange(&self, request: &Request, secrets: &Secrets) -> Exchange {
        let mut outcome = self.transmit(request.clone()).await;
        let mut followed: Option<Request> = None;
        for _ in 0..self.redirects {
            let Ok(response) = &outcome else { break };
            if self.is_documented(response.status) {
                break;
            }
            let last = followed.as_ref().unwrap_or(request);
            let Some(next) = redirect::follow(last, response, secrets) else {
                break;
            };
            outcome = self.transmit(next.clone()).await;
            followed = Some(next);
        }
        let is_redirected = followed.is_some();
        Exchange {
            outcome: match outcome {
                Err(error) if is_redirected => Err(error.after_redirect()),
                outcome => outcome,
            },
            is_redirected,
        }
    }

    /// Whether the document lists a status by itself or in a range, so that it must reach the
    /// caller.
    fn is_documented(&self, status: StatusCode) -> bool {
        let mut cases = self.cases.iter().copied().flatten();
        cases.any(|case| case.status != "default" && case.fit(status.as_u16()) > 0)
    }

    /// Sends a request once. A body that is to be streamed is not read, unless it is the body of a
    /// failure, which belongs to an error.
    async fn transmit(&self, request: Request) -> Result<Response<Arrived>, TransportError> {
        let limit = self.deadline.next();
        let transport = self.core.transports.current();
        let mut request = request.within(limit.0);
        let progress = self.watch(&mut request);
        if self.stream.is_none() && progress.is_none() {
            let sent = self.deadline.keep(transport.send(request), limit, None);
            return sent.await.map(|mut response| {
                let body = mem::take(&mut response.body);
                response.with_body(Arrived::Whole(body))
            });
        }
        let most = request.limit;
        request.read_timeout = self.stream.map(|stream| match stream.is_within_call {
            true => self.deadline.left().min(stream.read),
            false => stream.read,
        });
        let arriving = async {
            let mut response = transport.send_streaming(request).await?;
            let body = mem::take(&mut response.body);
            let arrived = match self.stream {
                Some(stream) if is_success(self.cases, response.status) => {
                    Arrived::Streamed(stream.accept(body)?)
                }
                _ => Arrived::Whole(body.collect(most).await?),
            };
            Ok(response.with_body(arrived))
        };
        let arriving = Box::pin(arriving);
        self.deadline
            .keep(arriving, limit, progress.as_deref())
            .await
    }

    /// Notices when the body of a request moves, if it is a stream.
    fn watch(&self, request: &mut Request) -> Option<Arc<Progress>> {
        let Some(Payload::Source(source)) = &request.body else {
            return None;
        };
        let environment = self.core.environment.clone();
        let progress = Progress::begin(environment, self.deadline.end());
        let watched = source.clone().watched(progress.clone());
        request.body = Some(Payload::Source(watched));
        Some(progress)
    }
}

/// Whether the body of a request is there from its beginning.
fn can_be_sent(request: &Request) -> bool {
    request.body.as_ref().is_none_or(Payload::can_be_opened)
}
