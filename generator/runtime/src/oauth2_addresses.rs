//! Where tokens, and the codes of devices, are asked for.
//!
//! An address is the one that the caller has given, or the one of a discovery document (OpenID
//! Connect Discovery 1.0, section 4), or the one in the document of the API. The metadata of
//! servers of OAuth 2 (RFC 8414) have the same keys as a discovery document.

use super::flow::Flow;
use super::oauth2::Proof;
use super::token::{TokenError, TokenRequest};
use bytes::Bytes;
use http::{StatusCode, Uri, header};
use serde_json::Value;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The key of the flow for which a client needs nothing but its own secret.
const CLIENT_CREDENTIALS: &str = "clientCredentials";

/// The key of the flow for devices.
const DEVICE_AUTHORIZATION: &str = "deviceAuthorization";

/// The addresses that the caller has given, and those that were found.
#[derive(Default)]
pub(crate) struct Addresses {
    pub(crate) token_url: Option<String>,
    pub(crate) device_url: Option<String>,
    pub(crate) discovery_url: Option<String>,
    /// What the discovery document says, once it has been read.
    discovered: Mutex<Option<Endpoints>>,
}

/// What a discovery document says.
struct Endpoints {
    token_url: String,
    /// Many providers have no such address.
    device_url: Option<String>,
}

impl Addresses {
    /// Where a token is asked for with this proof.
    pub(crate) async fn token(
        &self,
        request: &TokenRequest,
        proof: &Proof,
    ) -> Result<Uri, TokenError> {
        let given = self.token_url.as_deref();
        let declared = declared_token_url(request.flows(), proof);
        let pick = |endpoints: &Endpoints| Some(endpoints.token_url.clone());
        let url = self.find(request, given, declared, pick).await?;
        let url = url.ok_or_else(|| {
            TokenError::new(
                "the document has no token URL for this grant; `OAuth2::token_url` takes one",
            )
        })?;
        parse(&url, "the token URL", "token_url")
    }

    /// Where a device asks for a code.
    pub(crate) async fn device(&self, request: &TokenRequest) -> Result<Uri, TokenError> {
        let given = self.device_url.as_deref();
        let mut urls = request.flows().iter().map(|flow| flow.device_url);
        let declared = urls.find(|url| !url.is_empty());
        let pick = |endpoints: &Endpoints| endpoints.device_url.clone();
        let url = self.find(request, given, declared, pick).await?;
        let url = url.ok_or_else(|| {
            TokenError::new(
                "the document has no address for devices; `OAuth2::device_url` takes one",
            )
        })?;
        parse(&url, "the address for devices", "device_url")
    }

    async fn find(
        &self,
        request: &TokenRequest,
        given: Option<&str>,
        declared: Option<&'static str>,
        pick: impl Fn(&Endpoints) -> Option<String>,
    ) -> Result<Option<String>, TokenError> {
        if let Some(url) = given {
            return Ok(Some(url.to_owned()));
        }
        let discovery_url = match (&self.discovery_url, declared) {
            (Some(url), _) => url.as_str(),
            (None, Some(url)) => return Ok(Some(url.to_owned())),
            (None, None) => {
                let mut urls = request.flows().iter().map(|flow| flow.discovery_url);
                match urls.find(|url| !url.is_empty()) {
                    Some(url) => url,
                    None => return Ok(None),
                }
            }
        };
        let known = self.discovered().as_ref().map(&pick);
        if let Some(url) = known {
            return Ok(url);
        }
        let endpoints = discover(request, discovery_url).await?;
        let url = pick(&endpoints);
        *self.discovered() = Some(endpoints);
        Ok(url)
    }

    fn discovered(&self) -> MutexGuard<'_, Option<Endpoints>> {
        self.discovered
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

fn declared_token_url(flows: &'static [Flow], proof: &Proof) -> Option<&'static str> {
    let mut flows = flows.iter().filter(|flow| !flow.token_url.is_empty());
    let named = |name| flows.clone().find(|flow| flow.name == name);
    match proof {
        Proof::ClientCredentials => Some(named(CLIENT_CREDENTIALS)?.token_url),
        // Any flow of a person gives out tokens for that person, and documents that declare several
        // have one server.
        Proof::DeviceCode(_) => {
            let flow = named(DEVICE_AUTHORIZATION).or_else(|| flows.next())?;
            Some(flow.token_url)
        }
        Proof::RefreshToken(_) => {
            let flow = flows.next()?;
            Some(match flow.refresh_url {
                "" => flow.token_url,
                url => url,
            })
        }
    }
}

/// Reads a discovery document.
async fn discover(request: &TokenRequest, url: &str) -> Result<Endpoints, TokenError> {
    let url = parse(
        url,
        "the address of the discovery document",
        "discovery_url",
    )?;
    let message = http::Request::get(&url)
        .header(header::ACCEPT, "application/json")
        .body(Bytes::new())
        .map_err(|error| TokenError::new(error.to_string()))?;
    let response = request.send(message).await.map_err(TokenError::transport)?;
    if response.status != StatusCode::OK {
        return Err(TokenError::of_status(
            "the address of the discovery document",
            response.status,
        ));
    }
    let body: Option<Value> = serde_json::from_slice(&response.body).ok();
    let endpoint = |key: &str| {
        let text = body.as_ref()?.get(key)?.as_str()?;
        Some(text.to_owned()).filter(|text| !text.is_empty())
    };
    let token_url = endpoint("token_endpoint")
        .ok_or_else(|| TokenError::new("the discovery document has no `token_endpoint`"))?;
    let device_url = endpoint("device_authorization_endpoint");
    // Whoever can read along must not get secrets because of what the document says. That it names
    // its own issuer is not asked for: that matters for identity tokens, which a client of an API
    // does not read, and some providers have one document for many issuers.
    let is_secure = |url: &String| url.starts_with("https:");
    let are_secure = is_secure(&token_url) && device_url.iter().all(is_secure);
    if url.scheme_str() == Some("https") && !are_secure {
        return Err(TokenError::new(
            "the discovery document came over https, and names an address without it",
        ));
    }
    Ok(Endpoints {
        token_url,
        device_url,
    })
}

/// An address that a client may send its secret to. `what` names it, and `setter` takes another
/// one.
fn parse(url: &str, what: &str, setter: &str) -> Result<Uri, TokenError> {
    let uri: Option<Uri> = url.parse().ok();
    let uri = uri.filter(|uri| {
        let is_http = matches!(uri.scheme_str(), Some("http" | "https"));
        let authority = uri.authority().map_or("@", |authority| authority.as_str());
        is_http && !authority.contains('@')
    });
    // The address is not shown: it can have a password.
    uri.ok_or_else(|| {
        TokenError::new(format!(
            "{what} is not an absolute http or https address without a user; `OAuth2::{setter}` takes one"
        ))
    })
}
