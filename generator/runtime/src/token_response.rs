//! Reads what a token URL answers (RFC 6749, section 5).
//!
//! Keys that are not known are ignored, and times may be texts: many servers differ from the
//! standard in that. Of an error the code and the description are told, without secrets.

use super::response::Response;
use super::secret::Secret;
use super::secrets::Secrets;
use super::shown;
use super::token::{AccessToken, TokenError};
use http::StatusCode;
use serde_json::Value;
use std::time::Duration;

/// A token with its refresh token.
pub(crate) struct TokenResponse {
    pub(crate) access_token: AccessToken,
    pub(crate) refresh_token: Option<Secret>,
}

/// The token of a response, or the reason why there is none.
pub(crate) fn read(response: &Response, secrets: &Secrets) -> Result<TokenResponse, TokenError> {
    let body: Option<Value> = serde_json::from_slice(&response.body).ok();
    check("the token URL", response, body.as_ref(), secrets)?;
    let text = |key: &str| body.as_ref()?.get(key)?.as_str();
    let Some(token) = text("access_token").filter(|token| !token.is_empty()) else {
        return Err(TokenError::new(
            "the response of the token URL has no `access_token`",
        ));
    };
    if let Some(kind) = text("token_type").filter(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        let kind = shown::cut(&shown::escape(kind));
        return Err(TokenError::new(format!(
            "the token is of the type `{kind}`, and only `Bearer` can be sent"
        )));
    }
    let mut access_token = AccessToken::new(token);
    access_token.expires_in = body
        .as_ref()
        .and_then(|body| seconds(body.get("expires_in")?));
    Ok(TokenResponse {
        access_token,
        // Some servers send an empty text where they keep the refresh token.
        refresh_token: text("refresh_token")
            .filter(|token| !token.is_empty())
            .map(Secret::from),
    })
}

/// Whether a response is a success. `asked` names the address that it came from.
pub(crate) fn check(
    asked: &str,
    response: &Response,
    body: Option<&Value>,
    secrets: &Secrets,
) -> Result<(), TokenError> {
    let status = response.status;
    let text = |key: &str| body?.get(key)?.as_str();
    // Some servers send errors with the status 200.
    if let Some(code) = text("error") {
        let description = text("error_description");
        return Err(refusal(asked, code, description, status, secrets));
    }
    if status.is_success() {
        Ok(())
    } else {
        Err(TokenError::of_status(asked, status))
    }
}

/// A time in seconds, as a number or as the text of one.
pub(crate) fn seconds(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    Duration::try_from_secs_f64(seconds).ok()
}

/// What a server says about a request that it refuses.
fn refusal(
    asked: &str,
    code: &str,
    description: Option<&str>,
    status: StatusCode,
    secrets: &Secrets,
) -> TokenError {
    let show = |text: &str| shown::cut(&shown::escape(&secrets.redact(text)));
    let mut message = format!("{asked} refused the request: {}", show(code));
    if let Some(description) = description {
        message.push_str(&format!(" ({})", show(description)));
    }
    TokenError::refused(message, code, status)
}
