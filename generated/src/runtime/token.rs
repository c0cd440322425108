//! Access tokens, and where they come from.
//!
//! In: what an operation needs. Out: a token, or the reason why there is none. Absent: keeping
//! tokens and renewing them in time (`token_cache.rs`), and putting them into requests
//! (`dynamic_credential.rs`).

use super::body_source::Payload;
use super::environment::Environment;
use super::error::{TransportError, TransportErrorKind};
use super::flow::Flow;
use super::place::Place;
use super::request_context::without_query;
use super::response::Response;
use super::secret::Secret;
use super::secrets::Secrets;
use super::send::{BoxFuture, MaybeSend, MaybeSendFuture};
#[cfg(feature = "oauth2")]
use super::token_refusal::Refusal;
use super::transport::{Request, Transport};
use bytes::Bytes;
use http::{Extensions, HeaderMap};
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// What a transport is told as the operation of a request for a token.
pub(crate) const TOKEN_OPERATION: &str = "(token request)";

/// How many bytes the response to a request for a token may have, so that a server cannot fill the
/// memory with one. A transport ends a longer one with the error `TooLarge`.
///
/// Access tokens are sent in headers, and servers limit those: by default Tomcat to 8 KiB for all
/// headers of a request together. A tenth would hold such tokens as well, but not every further
/// member, such as an id token that lists the thousands of groups of a person. As JSON a megabyte
/// can take some 100 MB, as a list of `{"":0}` does; ten times as much would take a gigabyte.
const TOKEN_RESPONSE_LIMIT: usize = 1 << 20;

/// Gets access tokens. A [`DynamicCredential`](super::DynamicCredential) asks it for a token before
/// the first attempt, ahead of the expiry of the last token, and once after the server has answered
/// 401 to it.
///
/// A function that returns a future is a provider, too:
///
/// ```ignore
/// let provider = |_| async { Ok::<_, std::io::Error>(AccessToken::new(read_token().await?)) };
/// let client = Client::new(DynamicCredential::new(Credential::BearerAuth, provider));
/// ```
pub trait TokenProvider: MaybeSend {
    /// Gets a new token. There is one request at a time, for which all calls that need the token
    /// wait. While the last token is still valid they wait for ten seconds at most, and go on with
    /// that one; a provider that blocks its thread, as one does that sends through a blocking
    /// transport, holds them up until it returns. The future is dropped if no call waits for it any
    /// more.
    ///
    /// # Errors
    /// If there is no token. The calls that wait for it fail without being sent.
    fn token(&self, request: TokenRequest) -> BoxFuture<'_, Result<AccessToken, TokenError>>;

    /// Whether a token is good for certain scopes only. If so, a token is asked for whenever none
    /// of the present ones covers the scopes of an operation. Otherwise one token is used for all
    /// operations.
    fn is_scoped(&self) -> bool {
        false
    }

    /// The token that takes the place of the present one, if the server has sent one in the headers
    /// of a response. It is called for each response to a request with a token.
    fn rotated(&self, headers: &HeaderMap) -> Option<AccessToken> {
        _ = headers;
        None
    }
}

impl<F, R, T, E> TokenProvider for F
where
    F: Fn(TokenRequest) -> R + MaybeSend,
    R: MaybeSendFuture + Future<Output = Result<T, E>> + 'static,
    T: Into<AccessToken>,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    fn token(&self, request: TokenRequest) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        let token = self(request);
        Box::pin(async move {
            match token.await {
                Ok(token) => Ok(token.into()),
                Err(error) => Err(TokenError::from_source(error.into())),
            }
        })
    }
}

/// A token, and how long it is valid.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AccessToken {
    /// The token itself.
    pub secret: Secret,
    /// How long it is valid from the time at which it was asked for; unknown if `None`, and then it
    /// is used until the server answers 401.
    pub expires_in: Option<Duration>,
}

impl AccessToken {
    /// A token that is used until the server answers 401 to it.
    #[must_use]
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self {
            secret: secret.into(),
            expires_in: None,
        }
    }

    /// The same token, valid for this long. One that is valid for no time at all is asked for at
    /// each attempt.
    #[must_use]
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.expires_in = Some(lifetime);
        self
    }
}

impl From<Secret> for AccessToken {
    fn from(secret: Secret) -> Self {
        Self::new(secret)
    }
}

impl From<String> for AccessToken {
    fn from(secret: String) -> Self {
        Self::new(secret)
    }
}

/// What a token is needed for, and the means to get it.
#[derive(Clone)]
pub struct TokenRequest {
    pub(crate) schemes: &'static [&'static str],
    pub(crate) scopes: Vec<&'static str>,
    pub(crate) flows: &'static [Flow],
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) environment: Arc<dyn Environment>,
    pub(crate) timeout: Duration,
}

impl TokenRequest {
    /// The names of the security schemes that the token is for, as the document has them.
    #[must_use]
    pub fn schemes(&self) -> &'static [&'static str] {
        self.schemes
    }

    /// The scopes that the operation needs, sorted. There are none if the document names none.
    #[must_use]
    pub fn scopes(&self) -> &[&'static str] {
        &self.scopes
    }

    /// The flows of OAuth 2 that the document declares for the schemes.
    #[must_use]
    pub fn flows(&self) -> &'static [Flow] {
        self.flows
    }

    /// The time, waiting and randomness of the client.
    #[must_use]
    pub fn environment(&self) -> &dyn Environment {
        &*self.environment
    }

    /// Sends a request through the transport of the client, so that its proxy and its certificates
    /// are used. No redirect is followed, and nothing is repeated.
    ///
    /// # Errors
    /// If there is no response.
    pub async fn send(&self, request: http::Request<Bytes>) -> Result<Response, TransportError> {
        let (parts, body) = request.into_parts();
        let request = Request {
            place: Place {
                id: TOKEN_OPERATION,
                method: parts.method,
                path: "",
            },
            shown: Some(without_query(&parts.uri)),
            url: parts.uri.to_string(),
            headers: Arc::new(parts.headers),
            body: Some(body)
                .filter(|body| !body.is_empty())
                .map(Payload::Bytes),
            extensions: Extensions::new(),
            timeout: self.timeout,
            read_timeout: None,
            limit: TOKEN_RESPONSE_LIMIT,
            secrets: Secrets::default(),
            #[cfg(feature = "cassette")]
            key_header: "",
        };
        self.transport.send(request).await
    }
}

impl fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenRequest")
            .field("schemes", &self.schemes)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// Why there is no token. All calls that waited for it get the same.
#[derive(Debug, Clone)]
pub struct TokenError(pub(super) Arc<Details>);

#[derive(Debug)]
pub(super) struct Details {
    message: String,
    is_temporary: bool,
    /// What a token URL said.
    #[cfg(feature = "oauth2")]
    pub(super) refusal: Option<Refusal>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Details {
    pub(super) fn new(message: String, is_temporary: bool) -> Self {
        Self {
            message,
            is_temporary,
            #[cfg(feature = "oauth2")]
            refusal: None,
            source: None,
        }
    }
}

impl TokenError {
    /// A failure with this message, which must not show a secret. The message is shown by the error
    /// of the call.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self(Arc::new(Details::new(message.into(), false)))
    }

    /// A failure that can be over a little later, such as a server that is busy. Calls that wait
    /// for the token are then repeated as their retry policy says.
    #[must_use]
    pub fn temporary(message: impl Into<String>) -> Self {
        Self(Arc::new(Details::new(message.into(), true)))
    }

    /// A failure of the transport.
    #[must_use]
    pub fn transport(error: TransportError) -> Self {
        let is_temporary = matches!(
            error.kind(),
            TransportErrorKind::Connect | TransportErrorKind::Timeout | TransportErrorKind::Body
        );
        let message = "the request for a token failed".to_owned();
        Self::because(message, is_temporary, Box::new(error))
    }

    fn because(
        message: String,
        is_temporary: bool,
        source: Box<dyn StdError + Send + Sync>,
    ) -> Self {
        Self(Arc::new(Details {
            source: Some(source),
            ..Details::new(message, is_temporary)
        }))
    }

    /// A failure of any kind; one that is a `TokenError` already stays as it is.
    fn from_source(source: Box<dyn StdError + Send + Sync>) -> Self {
        let source = match source.downcast::<Self>() {
            Ok(error) => return *error,
            Err(source) => source,
        };
        match source.downcast::<TransportError>() {
            Ok(error) => Self::transport(*error),
            Err(source) => {
                let message = "the provider of tokens failed".to_owned();
                Self::because(message, false, source)
            }
        }
    }

    /// Whether the same request can succeed later.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        self.0.is_temporary
    }

    /// The error of a call that needs the token.
    pub(crate) fn into_transport_error(self) -> TransportError {
        let is_temporary = self.is_temporary();
        TransportError::new(TransportErrorKind::Credential { is_temporary })
            .unsent()
            .because(self)
    }
}

impl From<TransportError> for TokenError {
    fn from(error: TransportError) -> Self {
        Self::transport(error)
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
