//! An answer together with what is needed to speak about it.

use super::place::Place;
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use std::fmt;
use std::sync::Arc;

/// How many characters of a body a message shows.
const EXCERPT: usize = 200;

/// Status, headers and body of an answer, and the operation it answers.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) place: Place,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) raw: Bytes,
    /// What the request held that must not be shown, should the server repeat it.
    pub(crate) secrets: Arc<[String]>,
}

impl Answer {
    /// The media type without its parameters, in small letters.
    pub(crate) fn media_type(&self) -> Option<String> {
        let text = self.headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
        Some(
            text.split(';')
                .next()
                .unwrap_or_default()
                .trim()
                .to_ascii_lowercase(),
        )
    }

    /// The media type, if there is one that is not JSON.
    pub(crate) fn foreign_type(&self) -> Option<String> {
        self.media_type()
            .filter(|media_type| !media_type.ends_with("json"))
    }

    /// About 200 characters of the body around a byte, on one line.
    pub(crate) fn excerpt(&self, offset: usize) -> String {
        let text = self.redact(&String::from_utf8_lossy(&self.raw));
        let mut start = offset.saturating_sub(EXCERPT / 2).min(text.len());
        start = (0..=start)
            .rev()
            .find(|place| text.is_char_boundary(*place))
            .unwrap_or_default();
        let rest = text.get(start..).unwrap_or_default();
        let shown: String = rest
            .chars()
            .take(EXCERPT)
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        let before = if start > 0 { "…" } else { "" };
        let after = if shown.chars().count() < rest.chars().count() {
            "…"
        } else {
            ""
        };
        format!("{before}{}{after}", shown.trim())
    }

    /// A text without the secrets of the request, however a server or `Debug` spells them.
    pub(crate) fn redact(&self, text: &str) -> String {
        let secrets = self.secrets.iter().filter(|secret| !secret.is_empty());
        secrets
            .flat_map(|secret| spellings(secret))
            .fold(text.to_owned(), |text, secret| {
                text.replace(&secret, "[redacted]")
            })
    }
}

/// A secret as it is, as JSON writes it, with the slashes that some servers escape, and each of these in a Rust literal.
fn spellings(secret: &str) -> Vec<String> {
    let quoted = secret.replace('\\', "\\\\").replace('"', "\\\"");
    let slashed = quoted.replace('/', "\\/");
    let mut all = vec![secret.to_owned(), quoted, slashed];
    let literal: Vec<String> = all
        .iter()
        .map(|text| text.escape_debug().to_string())
        .collect();
    all.extend(literal);
    // The longest first, since a shorter one may be a part of it.
    all.sort_by_key(|text| std::cmp::Reverse(text.len()));
    all.dedup();
    all
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("operation", &format_args!("{}", self.place))
            .field("status", &self.status.as_u16())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &self.excerpt(0))
            .finish()
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.status)?;
        let excerpt = self.excerpt(0);
        if excerpt.is_empty() {
            Ok(())
        } else {
            write!(f, ": {excerpt}")
        }
    }
}
