//! What must not be in a recording, and how a request is compared with a recording that lacks it.

use super::secrets::{Hidden, REDACTED, Secrets};
use super::transport::Request;
use super::wire::{Json, JsonObject};
use http::HeaderName;
use percent_encoding::percent_decode_str;

/// How the keys of bodies and queries end whose values are credentials, without `-` and `_`: those
/// of OAuth 2.0 and of usual forms to log in. The client does not know them as secrets, because the
/// server gives them out, or because the document has them as ordinary values. Page tokens are
/// removed too, which does no harm: a replay takes any text where one was removed.
const ENDINGS: [&str; 9] = [
    "apikey",
    "assertion",
    "codeverifier",
    "devicecode",
    "passphrase",
    "password",
    "privatekey",
    "secret",
    "token",
];

/// Words in the name of a header whose value is a credential, or is likely to be one.
const HEADER_WORDS: [&str; 8] = [
    "apikey",
    "authorization",
    "cookie",
    "key",
    "password",
    "secret",
    "session",
    "token",
];

/// What a replay needs of the response to a request for a token, for the code of a device, or for a
/// discovery document.
const OF_TOKEN_RESPONSES: [&str; 8] = [
    "device_authorization_endpoint",
    "error",
    "error_description",
    "scope",
    "token_endpoint",
    "token_type",
    "verification_uri",
    "verification_url",
];

/// How a part of a multipart form begins, as this crate writes it, up to its name.
const PART: &str = "Content-Disposition: form-data; name=\"";

/// Removes credentials from texts of an exchange.
pub(crate) struct Cleaner(Secrets);

impl Cleaner {
    /// Of a request: its own secrets, and further ones.
    pub(crate) fn new(request: &Request, more: impl IntoIterator<Item = String>) -> Self {
        let more = more.into_iter().map(|text| Hidden::Credential(text.into()));
        Self(request.secrets.with(more))
    }

    /// A text without credentials.
    pub(crate) fn clean(&self, text: &str) -> String {
        self.0.redact(text)
    }
}

/// The credentials in a body or a query, by the names of their keys.
pub(crate) fn credentials(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    match json(text) {
        Some(value) => of_json(&value, &mut found),
        None if text.contains(PART) => of_parts(text, &mut found),
        // It cannot be searched.
        None if text.trim_start().starts_with(['{', '[']) => found.push(text.to_owned()),
        None => of_form(text, &mut found),
    }
    // Nothing is left to remove of one that is removed already.
    found.retain(|value| !value.is_empty() && !REDACTED.contains(value.as_str()));
    found
}

fn is_credential(key: &str) -> bool {
    let key = key.to_ascii_lowercase().replace(['-', '_'], "");
    ENDINGS.iter().any(|ending| key.ends_with(ending))
}

/// Whether the value of a header is removed because of its name.
pub(crate) fn is_credential_header(name: &HeaderName) -> bool {
    let mut words = name.as_str().split(['-', '_']);
    words.any(|word| HEADER_WORDS.contains(&word))
}

/// The body of a response to a request for a token, without anything that can be one.
pub(crate) fn without_tokens(text: &str) -> String {
    match json(text) {
        Some(value) => hidden(&value).to_string(),
        None => REDACTED.to_owned(),
    }
}

fn hidden(value: &Json) -> Json {
    match value {
        Json::Array(items) => Json::Array(items.iter().map(hidden).collect()),
        Json::Object(entries) => {
            let entry = |(key, value): (&String, &Json)| {
                let is_kept = OF_TOKEN_RESPONSES.contains(&key.as_str());
                let value = if is_kept {
                    value.clone()
                } else {
                    hidden(value)
                };
                (key.clone(), value)
            };
            Json::Object(entries.iter().map(entry).collect::<JsonObject>())
        }
        Json::String(_) | Json::Raw(_) => Json::String(REDACTED.to_owned()),
        Json::Null | Json::Bool(_) | Json::Number(_) => value.clone(),
    }
}

/// A body as JSON, also one that begins with a byte order mark.
fn json(text: &str) -> Option<Json> {
    text.trim_start_matches('\u{feff}').parse().ok()
}

/// Values that are nested deep are kept as text, so that this ends.
fn of_json(value: &Json, found: &mut Vec<String>) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| of_json(item, found)),
        Json::Object(entries) => {
            for (key, value) in entries {
                match value {
                    Json::String(text) if is_credential(key) => found.push(text.clone()),
                    other => of_json(other, found),
                }
            }
        }
        // It cannot be searched.
        Json::Raw(raw) => found.push(raw.as_str().to_owned()),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

fn of_form(body: &str, found: &mut Vec<String>) {
    for pair in body.split('&') {
        let Some((key, value)) = pair.split_once('=') else {
            continue;
        };
        if is_credential(key) {
            let value = value.replace('+', " ");
            found.push(percent_decode_str(&value).decode_utf8_lossy().into_owned());
        }
    }
}

fn of_parts(body: &str, found: &mut Vec<String>) {
    for part in body.split(PART).skip(1) {
        let value = part
            .split_once('"')
            .filter(|(key, _)| is_credential(key))
            .and_then(|(_, rest)| rest.split_once("\r\n\r\n")?.1.split_once("\r\n--"));
        found.extend(value.map(|(value, _)| value.to_owned()));
    }
}

/// Whether a text is one of a recording, in which anything can stand where a credential was
/// removed.
pub(crate) fn fits(recorded: &str, text: &str) -> bool {
    let mut parts = recorded.split(REDACTED);
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else {
        return rest.is_empty();
    };
    for part in parts {
        match rest.find(part).and_then(|at| rest.get(at + part.len()..)) {
            Some(behind) => rest = behind,
            None => return false,
        }
    }
    rest.ends_with(last)
}
