//! Access tokens by OAuth 2 (RFC 6749): client credentials, refresh tokens and devices.
//!
//! In: what identifies the client, and the flows that the document declares. Out: tokens. How a
//! person lets a device in is in `oauth2_device.rs`, and where tokens are asked for in
//! `oauth2_addresses.rs`. Absent: authorization codes, for which a person is sent to a
//! page and back. An application that has done that continues with its refresh token.

use super::oauth2_addresses::Addresses;
use super::oauth2_device::{DeviceGrant, DevicePrompt};
use super::response::Response;
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

/// The grant type of the code of a device (RFC 8628, section 3.4).
const DEVICE_CODE: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// How a client shows that it may have a token.
enum Grant {
    ClientCredentials,
    /// The refresh token. A server can send another one with each access token.
    RefreshToken(Mutex<Secret>),
    Device(DeviceGrant),
}

/// What a token is asked for with.
pub(crate) enum Proof {
    ClientCredentials,
    RefreshToken(Secret),
    DeviceCode(Secret),
}

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
    addresses: Addresses,
    scopes: Option<Vec<String>>,
    parameters: Vec<(String, Secret)>,
    grant: Grant,
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
        Self::new(client_id.into(), Grant::ClientCredentials).client_secret(client_secret)
    }

    /// The grant by a refresh token (RFC 6749, section 6), which another flow has given to the
    /// application. A client that has a secret gives it to [`Self::client_secret`].
    ///
    /// Some servers replace the refresh token each time it is used. If all calls that wait for an
    /// access token are dropped, the request for it is dropped too, and a refresh token in its
    /// response is lost. A call that may be cancelled should run in a task of its own there.
    pub fn refresh_token(client_id: impl Into<String>, refresh_token: impl Into<Secret>) -> Self {
        let refresh_token = Mutex::new(refresh_token.into());
        Self::new(client_id.into(), Grant::RefreshToken(refresh_token))
    }

    /// The grant of devices (RFC 8628), for programs without a browser: a person enters a code on a
    /// page. The function shows the person what to do, and must not wait for it.
    ///
    /// The first call that needs a token waits for the person, as long as its limits of time allow;
    /// the usual ones are short for that. If it ends before, the next call goes on with the same
    /// code until that expires. Afterwards the refresh token renews the access, if the
    /// server has given one; many do that only for the scope `offline_access`. The function is
    /// called again when the person has to let the device in once more.
    ///
    /// ```ignore
    /// let provider = OAuth2::device("client id", |prompt| {
    ///     println!("Enter {} on {}", prompt.user_code, prompt.verification_uri);
    /// });
    /// let client = Client::new(DynamicCredential::new(Credential::OAuth, provider));
    /// let wait = Duration::from_secs(900);
    /// client.list_things().timeout(wait).attempt_timeout(wait).await?;
    /// ```
    pub fn device(
        client_id: impl Into<String>,
        prompt: impl Fn(&DevicePrompt) + MaybeSend + 'static,
    ) -> Self {
        Self::new(client_id.into(), Grant::Device(DeviceGrant::new(prompt)))
    }

    fn new(client_id: String, grant: Grant) -> Self {
        Self {
            client_id,
            client_secret: None,
            has_secret_in_body: false,
            addresses: Addresses::default(),
            scopes: None,
            parameters: Vec::new(),
            grant,
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
        self.addresses.token_url = Some(url.into());
        self
    }

    /// Asks for the codes of devices at this address instead of the one in the document. It must be
    /// absolute.
    #[must_use]
    pub fn device_url(mut self, url: impl Into<String>) -> Self {
        self.addresses.device_url = Some(url.into());
        self
    }

    /// Reads the addresses in the discovery document at this address (OpenID Connect Discovery 1.0,
    /// section 4, or RFC 8414), instead of taking those of the document of the API. It must be
    /// absolute, and usually ends in `/.well-known/openid-configuration`. Addresses that are set
    /// here take precedence. It is read once, before the first token.
    ///
    /// Without this, it is read where the document of the API has it, if that has no token URL.
    #[must_use]
    pub fn discovery_url(mut self, url: impl Into<String>) -> Self {
        self.addresses.discovery_url = Some(url.into());
        self
    }

    /// Asks for these scopes, and uses one token for all operations. Without this, a token by
    /// client credentials has the scopes that the operation needs, one by a refresh token those
    /// that it was granted, and one of a device those that the server chooses.
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

    /// The parameters of a request for a token.
    fn form(&self, proof: &Proof, scopes: &[&'static str]) -> Vec<(&str, Secret)> {
        let mut form = Vec::new();
        match proof {
            Proof::ClientCredentials => form.push(("grant_type", "client_credentials".into())),
            Proof::RefreshToken(token) => {
                form.push(("grant_type", "refresh_token".into()));
                form.push(("refresh_token", token.clone()));
            }
            Proof::DeviceCode(code) => {
                form.push(("grant_type", DEVICE_CODE.into()));
                form.push(("device_code", code.clone()));
            }
        }
        let scopes = match (proof, &self.scopes) {
            // They were asked for with the code.
            (Proof::DeviceCode(_), _) => String::new(),
            (_, Some(scopes)) => scopes.join(" "),
            (Proof::RefreshToken(_), None) => String::new(),
            (Proof::ClientCredentials, None) => scopes.join(" "),
        };
        if !scopes.is_empty() {
            form.push(("scope", scopes.into()));
        }
        self.identify(&mut form);
        form
    }

    /// Asks for the code of a device, and returns the response with what must not be shown of it.
    pub(crate) async fn ask_for_code(
        &self,
        request: &TokenRequest,
    ) -> Result<(Response, Secrets), TokenError> {
        let url = self.addresses.device(request).await?;
        let form = self.device_form();
        let response = self.post(request, &url, &form).await?;
        Ok((response, self.secrets(&form)))
    }

    /// The parameters of a request for the code of a device.
    fn device_form(&self) -> Vec<(&str, Secret)> {
        let mut form = Vec::new();
        let scopes = self.scopes.iter().flatten();
        let scopes = scopes.map(String::as_str).collect::<Vec<_>>().join(" ");
        if !scopes.is_empty() {
            form.push(("scope", scopes.into()));
        }
        self.identify(&mut form);
        form
    }

    /// Adds who the client is, unless a header says so, and the parameters that the caller wants.
    fn identify<'s>(&'s self, form: &mut Vec<(&'s str, Secret)>) {
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

    /// Keeps the refresh token that came with an access token.
    fn keep_refresh_token(&self, response: &TokenResponse) {
        let Some(new) = &response.refresh_token else {
            return;
        };
        let is_new = match &self.grant {
            Grant::ClientCredentials => false,
            Grant::RefreshToken(kept) => {
                let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                let is_new = *kept != *new;
                *kept = new.clone();
                is_new
            }
            Grant::Device(device) => device.keep_refresh_token(new),
        };
        if is_new && let Some(hook) = &self.on_refresh_token {
            hook.call(new);
        }
    }

    async fn fetch(&self, request: TokenRequest) -> Result<AccessToken, TokenError> {
        let proof = match &self.grant {
            Grant::ClientCredentials => Proof::ClientCredentials,
            Grant::RefreshToken(token) => {
                let token = token.lock().unwrap_or_else(PoisonError::into_inner);
                Proof::RefreshToken(token.clone())
            }
            Grant::Device(device) => return device.token(self, &request).await,
        };
        self.exchange(&request, &proof).await
    }

    /// Asks for a token.
    pub(crate) async fn exchange(
        &self,
        request: &TokenRequest,
        proof: &Proof,
    ) -> Result<AccessToken, TokenError> {
        let url = self.addresses.token(request, proof).await?;
        let form = self.form(proof, request.scopes());
        let response = self.post(request, &url, &form).await?;
        let token = token_response::read(&response, &self.secrets(&form))?;
        self.keep_refresh_token(&token);
        Ok(token.access_token)
    }

    /// Sends a form with what proves who the client is.
    async fn post(
        &self,
        request: &TokenRequest,
        url: &Uri,
        form: &[(&str, Secret)],
    ) -> Result<Response, TokenError> {
        let pairs = form
            .iter()
            .map(|(name, value)| pair_up(name, &Encoding::Strict.encode(value.expose())));
        let body = Bytes::from(pairs.collect::<Vec<_>>().join("&"));
        let mut message = http::Request::post(url)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ACCEPT, "application/json");
        if let Some(value) = self.authorization()? {
            message = message.header(header::AUTHORIZATION, value);
        }
        let message = message.body(body);
        let message = message.map_err(|error| TokenError::new(error.to_string()))?;
        request.send(message).await.map_err(TokenError::transport)
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
        matches!(self.grant, Grant::ClientCredentials) && self.scopes.is_none()
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
