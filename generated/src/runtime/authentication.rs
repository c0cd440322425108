//! Puts tokens into the request of an attempt.
//!
//! In: a request without its tokens. Out: the request with them, or the reason why there are none.
//! A token that was good for the last attempt can be replaced before the next one.

use super::core::Core;
use super::dynamic_credential::{DynamicCredential, NeededToken};
use super::error::{TransportError, TransportErrorKind};
use super::limits::Deadline;
use super::request::RequestBuilder;
use super::response::Response;
use super::secrets::{Hidden, Secrets};
use super::security::Security;
use super::token::TokenRequest;
use super::token_cache::HeldToken;
use super::transport::Request;
use super::transports::is_blocking;
use http::StatusCode;
use std::sync::Arc;
use std::time::Duration;

/// A request whose tokens are asked for at each attempt.
pub(crate) struct Authentication {
    builder: RequestBuilder,
    timeout: Duration,
    response_limit: usize,
}

/// The tokens that an attempt is sent with.
#[derive(Default)]
pub(crate) struct SentTokens(Vec<(DynamicCredential, Arc<HeldToken>)>);

impl SentTokens {
    /// Whether a response refuses the tokens, so that others are needed. These are forgotten then.
    pub(crate) fn are_refused_by<T>(&self, response: &Response<T>) -> bool {
        let is_refused = response.status == StatusCode::UNAUTHORIZED && !self.0.is_empty();
        if is_refused {
            for (credential, token) in &self.0 {
                credential.cache().refused(token);
            }
        }
        is_refused
    }

    /// Whether other tokens were sent.
    pub(crate) fn differ_from(&self, other: &Self) -> bool {
        let mut pairs = self.0.iter().zip(&other.0);
        pairs.any(|((_, new), (_, old))| new.secret != old.secret)
    }

    /// Keeps the tokens that a response has in place of these.
    pub(crate) fn receive<T>(&self, response: &Response<T>, now: Duration, secrets: &mut Secrets) {
        for (credential, token) in &self.0 {
            let rotated = credential.cache().received(token, &response.headers, now);
            if let Some(secret) = rotated {
                secrets.add(&[Hidden::Credential(secret)]);
            }
        }
    }
}

impl Authentication {
    /// What is to be done for a request; nothing if it needs no token.
    pub(crate) fn of(
        builder: &RequestBuilder,
        timeout: Duration,
        response_limit: usize,
    ) -> Option<Self> {
        (!builder.tokens.needed.is_empty()).then(|| Self {
            builder: builder.clone(),
            timeout,
            response_limit,
        })
    }

    /// The request of an attempt with its tokens, whose secrets are added to those of the call.
    pub(crate) async fn authenticate(
        &self,
        core: &Core,
        deadline: &Deadline<'_>,
        secrets: &mut Secrets,
    ) -> Result<(Request, SentTokens), TransportError> {
        let mut builder = self.builder.clone();
        let mut tokens = SentTokens::default();
        for needed in &self.builder.tokens.needed {
            let token = self.token(needed, core, deadline).await?;
            token.credential.apply(&mut builder);
            tokens.0.push((needed.credential.clone(), token));
        }
        for name in &self.builder.tokens.kept_headers {
            if let Some(value) = self.builder.headers.get(name) {
                builder.headers.insert(name, value.clone());
            }
        }
        let known = self.builder.secrets.len();
        secrets.add(builder.secrets.get(known..).unwrap_or_default());
        let request = builder.finish(self.timeout, self.response_limit, secrets.clone());
        // A token with a line break, for example.
        let request = request.map_err(|error| {
            unsent(TransportErrorKind::Credential {
                is_temporary: false,
            })
            .because(error)
        })?;
        Ok((request, tokens))
    }

    async fn token(
        &self,
        needed: &NeededToken,
        core: &Core,
        deadline: &Deadline<'_>,
    ) -> Result<Arc<HeldToken>, TransportError> {
        let limit = deadline.next();
        let request = TokenRequest {
            schemes: needed.credential.schemes(),
            scopes: needed.scopes.clone(),
            flows: needed.credential.flows(),
            transport: core.transports.current().clone(),
            environment: core.environment.clone(),
            // Calls that have more time can wait for the same token. A blocking transport cannot be
            // stopped, so that it needs the limit of the call that waits for it.
            timeout: match is_blocking() {
                true => limit.0,
                false => core.limits.attempt,
            },
        };
        let fetching = async {
            let token = needed.credential.cache().get(request).await;
            token.map_err(|error| error.into_transport_error())
        };
        let token = deadline.keep(Box::pin(fetching), limit, None).await;
        token.map_err(|error| match error.kind() {
            TransportErrorKind::Credential { .. } => error,
            _ => {
                let late = unsent(TransportErrorKind::Credential { is_temporary: true });
                late.ran_out(error.limit().unwrap_or((limit.1, limit.0)))
            }
        })
    }
}

fn unsent(kind: TransportErrorKind) -> TransportError {
    TransportError::new(kind).unsent()
}
