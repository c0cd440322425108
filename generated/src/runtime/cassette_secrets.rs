//! What must not be in a recording, and how a request is compared with a recording that lacks it.

use super::secrets::{Hidden, REDACTED, Secrets};
use super::transport::Request;
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// Keys of bodies whose values are credentials, without `-` and `_`: those of OAuth 2.0 and of
/// usual forms to log in. The client does not know them as secrets, because the server gives them
/// out, or because the document has them as ordinary values.
const KEYS: [&str; 9] = [
    "accesstoken",
    "apikey",
    "clientassertion",
    "clientsecret",
    "devicecode",
    "idtoken",
    "password",
    "refreshtoken",
    "secret",
];

/// How a part of a multipart form begins, as this crate writes it, up to its name.
const PART: &str = "Content-Disposition: form-data; name=\"";

/// Removes credentials from texts of an exchange.
pub(crate) struct Cleaner(Secrets);

impl Cleaner {
    /// Of a request: its own secrets, and further ones.
    pub(crate) fn new(request: &Request, more: impl IntoIterator<Item = String>) -> Self {
        let more = more.into_iter().map(Hidden::Credential);
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
    match serde_json::from_str(text) {
        Ok(value) => of_json(&value, &mut found),
        Err(_) if text.contains(PART) => of_parts(text, &mut found),
        Err(_) => of_form(text, &mut found),
    }
    // Nothing is left to remove of one that is removed already.
    found.retain(|value| !value.is_empty() && !REDACTED.contains(value.as_str()));
    found
}

fn is_credential(key: &str) -> bool {
    let key = key.to_ascii_lowercase().replace(['-', '_'], "");
    KEYS.contains(&key.as_str())
}

/// `serde_json` refuses values that are deep, so that this ends.
fn of_json(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| of_json(item, found)),
        Value::Object(entries) => {
            for (key, value) in entries {
                match value {
                    Value::String(text) if is_credential(key) => found.push(text.clone()),
                    other => of_json(other, found),
                }
            }
        }
        _ => {}
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
