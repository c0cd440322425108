//! Access tokens by OAuth 2 (RFC 6749): client credentials, and refresh tokens.
//!
//! In: what identifies the client, and the flows that the document declares. Out: tokens. Absent:
//! flows in which a person takes part, that is authorization codes and devices. An application that
//! has done one of them continues with its refresh token.

use super::secret::Secret;
use super::secrets::{Hidden, Secrets};
use super::send::{BoxFuture, MaybeSend};
use super::style::{Encoding, pair_up};
use super::token::{AccessToken, TokenError, TokenProvider, TokenRequest};
use super::token_response::{self, TokenResponse};
use ::base64::Engine;
use ::base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderValue, Uri, header};
use std::fmt;
use std::sync::{Mutex, PoisonError};

/// A flow of OAuth 2 that the document declares for a security scheme, and by which a client gets
/// tokens from a token URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flow {
    /// The key of the flow in the document, such as `clientCredentials`.
    pub name: &'static str,
    /// Where tokens are asked for.
    pub token_url: &'static str,
    /// Where tokens are renewed, if not at the token URL; empty otherwise.
    pub refresh_url: &'static str,
}

/// The key of the flow for which a client needs nothing but its own secret.
const CLIENT_CREDENTIALS: &str = "clientCredentials";

/// Gets tokens by OAuth 2, from the token URL of the document and for the scopes of the operation.
///
/// ```ignore
/// let provider = OAuth2::client_credentials("client id", "client secret");
/// let client = Client::new(DynamicCredential::new(Credential::OAuth, provider));
/// ```
///
/// Requests for tokens go through the transport of the client, and to the token URL alone: a
/// redirect is an error.
pub struct OAuth2 {
    client_id: String,
    client_secret: Option<Secret>,
    has_secret_in_body: bool,
    token_url: Option<String>,
    scopes: Option<Vec<String>>,
    parameters: Vec<(String, Secret)>,
    /// The refresh token, if that is the grant. A server can send another one with each access
    /// token.
    refresh_token: Option<Mutex<Secret>>,
    on_refresh_token: Option<Box<dyn RefreshTokenHook>>,
}

/// A function that is told of refresh tokens; a trait, since whether it must be `Send` depends on
/// the target.
trait RefreshTokenHook: MaybeSend {
    fn call(&self, token: &Secret);
}

impl<F: Fn(&Secret) + MaybeSend> RefreshTokenHook for F {
    fn call(&self, token: &Secret) {
        self(token);
    }
}

impl OAuth2 {
    /// The grant by client credentials (RFC 6749, section 4.4): the client acts for itself.
    pub fn client_credentials(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self::new(client_id.into(), None).client_secret(client_secret)
    }

    /// The grant by a refresh token (RFC 6749, section 6), which another flow has given to the
    /// application. A client that has a secret gives it to [`Self::client_secret`].
    ///
    /// Some servers replace the refresh token each time it is used. If all calls that wait for an
    /// access token are dropped, the request for it is dropped too, and a refresh token in its
    /// response is lost. A call that may be cancelled should run in a task of its own there.
    pub fn refresh_token(client_id: impl Into<String>, refresh_token: impl Into<Secret>) -> Self {
        Self::new(client_id.into(), Some(refresh_token.into()))
    }

    fn new(client_id: String, refresh_token: Option<Secret>) -> Self {
        Self {
            client_id,
            client_secret: None,
            has_secret_in_body: false,
            token_url: None,
            scopes: None,
            parameters: Vec::new(),
            refresh_token: refresh_token.map(Mutex::new),
            on_refresh_token: None,
        }
    }

    /// The secret of the client.
    #[must_use]
    pub fn client_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(secret.into());
        self
    }

    /// Sends id and secret of the client in the body (`client_secret_post`), for servers that do
    /// not take them in the header `Authorization` (`client_secret_basic`), which the standard
    /// prefers.
    #[must_use]
    pub fn secret_in_body(mut self) -> Self {
        self.has_secret_in_body = true;
        self
    }

    /// Asks for tokens at this address instead of the one in the document. It must be absolute.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// Asks for these scopes, and uses one token for all operations. Without this, a token by
    /// client credentials has the scopes that the operation needs, and one by a refresh token those
    /// that it was granted.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sends one more parameter to the token URL, such as `audience` or `resource`. Its value is
    /// treated as a secret.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Calls a function with each new refresh token, to keep it over a restart. The last one may
    /// not be valid any more then.
    #[must_use]
    pub fn on_refresh_token(mut self, hook: impl Fn(&Secret) + MaybeSend + 'static) -> Self {
        self.on_refresh_token = Some(Box::new(hook));
        self
    }

    /// Where tokens are asked for.
    fn address(&self, flows: &'static [Flow]) -> Result<Uri, TokenError> {
        let url = match &self.token_url {
            Some(url) => url,
            None => self.declared_url(flows).ok_or_else(|| {
                TokenError::new(
                    "the document has no token URL for this grant; `OAuth2::token_url` takes one",
                )
            })?,
        };
        let uri: Option<Uri> = url.parse().ok();
        let uri = uri.filter(|uri| {
            let is_http = matches!(uri.scheme_str(), Some("http" | "https"));
            let authority = uri.authority().map_or("@", |authority| authority.as_str());
            is_http && !authority.contains('@')
        });
        // The address is not shown: it can have a password.
        uri.ok_or_else(|| {
            TokenError::new(
                "the token URL is not an absolute http or https address without a user; `OAuth2::token_url` takes one",
            )
        })
    }

    fn declared_url(&self, flows: &'static [Flow]) -> Option<&'static str> {
        if self.refresh_token.is_none() {
            let flow = flows.iter().find(|flow| flow.name == CLIENT_CREDENTIALS)?;
            return Some(flow.token_url);
        }
        // Any flow gives out refresh tokens, and documents that declare several have one server.
        let flow = flows.first()?;
        Some(match flow.refresh_url {
            "" => flow.token_url,
            url => url,
        })
    }

    /// The parameters of a request for a token.
    fn form(&self, scopes: &[&'static str]) -> Vec<(&str, Secret)> {
        let mut form = Vec::new();
        match self.present_refresh_token() {
            None => form.push(("grant_type", "client_credentials".into())),
            Some(token) => {
                form.push(("grant_type", "refresh_token".into()));
                form.push(("refresh_token", token));
            }
        }
        let scopes = match &self.scopes {
            Some(scopes) => scopes.join(" "),
            None if self.refresh_token.is_some() => String::new(),
            None => scopes.join(" "),
        };
        if !scopes.is_empty() {
            form.push(("scope", scopes.into()));
        }
        match &self.client_secret {
            Some(_) if !self.has_secret_in_body => {}
            secret => {
                form.push(("client_id", self.client_id.as_str().into()));
                form.extend(
                    secret
                        .iter()
                        .map(|secret| ("client_secret", secret.clone())),
                );
            }
        }
        let parameters = self.parameters.iter();
        form.extend(parameters.map(|(name, value)| (name.as_str(), value.clone())));
        form
    }

    /// The header by which a client with a secret proves who it is.
    fn authorization(&self) -> Result<Option<HeaderValue>, TokenError> {
        let Some(secret) = self
            .client_secret
            .as_ref()
            .filter(|_| !self.has_secret_in_body)
        else {
            return Ok(None);
        };
        let id = Encoding::Strict.encode(&self.client_id);
        let secret = Encoding::Strict.encode(secret.expose());
        let pair = format!("{id}:{secret}");
        let value = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(pair)));
        let mut value =
            value.map_err(|_| TokenError::new("the id of the client cannot be sent"))?;
        value.set_sensitive(true);
        Ok(Some(value))
    }

    fn present_refresh_token(&self) -> Option<Secret> {
        let token = self.refresh_token.as_ref()?.lock();
        Some(token.unwrap_or_else(PoisonError::into_inner).clone())
    }

    /// Keeps the refresh token that came with an access token.
    fn keep_refresh_token(&self, response: &TokenResponse) {
        let (Some(kept), Some(new)) = (&self.refresh_token, &response.refresh_token) else {
            return;
        };
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        if *kept != *new {
            *kept = new.clone();
            drop(kept);
            if let Some(hook) = &self.on_refresh_token {
                hook.call(new);
            }
        }
    }

    async fn fetch(&self, request: TokenRequest) -> Result<AccessToken, TokenError> {
        let url = self.address(request.flows())?;
        let form = self.form(request.scopes());
        let pairs = form
            .iter()
            .map(|(name, value)| pair_up(name, &Encoding::Strict.encode(value.expose())));
        let body = Bytes::from(pairs.collect::<Vec<_>>().join("&"));
        let mut message = http::Request::post(&url)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ACCEPT, "application/json");
        if let Some(value) = self.authorization()? {
            message = message.header(header::AUTHORIZATION, value);
        }
        let message = message.body(body);
        let message = message.map_err(|error| TokenError::new(error.to_string()))?;
        let response = request.send(message).await.map_err(TokenError::transport)?;
        let token = token_response::read(&response, &self.secrets(&form))?;
        self.keep_refresh_token(&token);
        Ok(token.access_token)
    }

    /// What a server may repeat in its errors, and must not be shown.
    fn secrets(&self, form: &[(&str, Secret)]) -> Secrets {
        let is_public = |name: &str| matches!(name, "grant_type" | "scope" | "client_id");
        let values = form.iter().filter(|(name, _)| !is_public(name));
        let values = values.map(|(_, value)| value).chain(&self.client_secret);
        let hidden = values.map(|value| Hidden::Credential(value.clone()));
        Secrets::from(hidden.collect::<Vec<_>>())
    }
}

impl TokenProvider for OAuth2 {
    fn token(&self, request: TokenRequest) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        Box::pin(self.fetch(request))
    }

    fn is_scoped(&self) -> bool {
        self.refresh_token.is_none() && self.scopes.is_none()
    }
}

impl fmt::Debug for OAuth2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth2")
            .field("client_id", &self.client_id)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
