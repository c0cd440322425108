//! An answer, and what messages about it need.

use super::error::DecodeError;
use super::media_type::MediaType;
use super::place::Place;
use super::record::Record;
use super::secrets::{REDACTED, Secrets};
use super::shown;
use super::wire::WireError;
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use std::fmt;
use std::ops::Range;

/// How many characters of a body are shown around the place that a message is about, or of its
/// beginning; an ellipsis stands for the rest. The mark for a secret and the escape of a character
/// that is not seen count as one. A body can have megabytes, and messages go to logs. Chosen by
/// eye: two to three lines of a terminal, which usually hold the title of a page of HTML, or an
/// error in other words. Twenty characters hardly go beyond `<!doctype html>`; 2,000 would be 25
/// lines in each message.
const EXCERPT: usize = 200;

/// How many characters of the value of one deviation are shown; an ellipsis stands for the rest. A
/// value can be as long as its answer, and an answer can have a thousand deviations that are
/// described, whose values are 60,000 characters then. Chosen by eye: less than a line of a
/// terminal; a time, a UUID or a short address is whole, and can be searched for in the body. The
/// first 6 characters are often those of other values as well; with 600, the values would take ten
/// times the room, mostly for texts of which the beginning is enough.
const VALUE: usize = 60;

/// The most bytes that a character has in UTF-8 (RFC 3629, section 3).
const LONGEST_CHARACTER: usize = 4;

/// Status, headers and body of an answer, and the operation it answers.
#[derive(Clone)]
pub(crate) struct ReceivedResponse {
    pub(crate) place: Place,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) raw: Bytes,
    /// What the request held that must not be shown, should the server repeat it.
    pub(crate) secrets: Secrets,
    pub(crate) record: Record,
}

impl ReceivedResponse {
    /// The media type, if the response says one.
    pub(crate) fn media_type(&self) -> Option<MediaType<'_>> {
        let text = self.headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
        Some(MediaType::read(text))
    }

    /// The media type, if there is one that is not JSON.
    pub(crate) fn foreign_type(&self) -> Option<String> {
        let found = self.media_type()?;
        (!found.is_json()).then(|| self.redact_beginning(found.essence()))
    }

    /// The body without a byte order mark, which is not JSON, but some servers cannot help it.
    pub(crate) fn json_text(&self) -> &[u8] {
        self.raw.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&self.raw)
    }

    /// The number of bytes before the JSON text.
    pub(crate) fn skipped(&self) -> usize {
        self.raw.len() - self.json_text().len()
    }

    /// Why the JSON text cannot be read, and how many bytes of it were understood.
    pub(crate) fn decode_error(&self, (error, offset): (WireError, usize)) -> DecodeError {
        DecodeError::new(self.clone(), error, offset + self.skipped())
    }

    /// About 200 characters of the body around a byte, on one line. Secrets are left out, and what
    /// would not be seen as what it is is spelled out.
    pub(crate) fn excerpt(&self, offset: usize) -> String {
        let raw = &self.raw;
        let offset = offset.min(raw.len());
        let start = character_start(raw, offset.saturating_sub(EXCERPT / 2));
        // A secret that is cut by either end must be found as well.
        let reach = self.secrets.reach();
        let before = character_start(raw, start.saturating_sub(reach));
        let end = raw.len().min(offset + EXCERPT * LONGEST_CHARACTER + reach);
        let lossy = |from: usize, to: usize| String::from_utf8_lossy(&raw[from..to]).into_owned();
        let (mut text, mut at) = (lossy(before, start), 0);
        at += text.len();
        text.push_str(&lossy(start, end));
        at = text.len() - text.get(at..).unwrap_or_default().trim_start().len();
        if end == raw.len() {
            text.truncate(text.trim_end().len().max(at));
        }
        let (shown, rest) = self.show(&text, at..text.len(), EXCERPT);
        let before = if start > 0 { "…" } else { "" };
        let after = if rest || end < raw.len() { "…" } else { "" };
        format!("{before}{shown}{after}")
    }

    /// The beginning of the bytes of one value, on one line and without secrets.
    pub(crate) fn excerpt_of(&self, value: Range<usize>) -> String {
        let reach = self.secrets.reach();
        let start = character_start(&self.raw, value.start);
        // A secret that begins in front of the value, or is cut by the end of the excerpt, must be
        // found as well.
        let before = character_start(&self.raw, start.saturating_sub(reach));
        let end = value.end.min(start + VALUE * LONGEST_CHARACTER).max(start);
        let behind = self.raw.len().min(end + reach);
        let lossy = |range: Range<usize>| {
            String::from_utf8_lossy(self.raw.get(range).unwrap_or_default()).into_owned()
        };
        let (mut text, inside) = (lossy(before..start), lossy(start..end));
        let (at, last) = (text.len(), text.len() + inside.len());
        text.push_str(&inside);
        text.push_str(&lossy(end..behind));
        let (shown, is_cut) = self.show(&text, at..last, VALUE);
        let rest = if is_cut || end < value.end { "…" } else { "" };
        format!("{shown}{rest}")
    }

    /// The first characters of a range of a text, without secrets that begin or end outside of it,
    /// and whether there are more.
    fn show(&self, text: &str, range: Range<usize>, most: usize) -> (String, bool) {
        let secrets = self.secrets.find(text);
        let mut at = range.start;
        let mut shown = String::new();
        for _ in 0..most {
            if at >= range.end {
                break;
            }
            if let Some(secret) = secrets.iter().find(|secret| secret.contains(&at)) {
                shown.push_str(REDACTED);
                at = secret.end;
            } else if let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) {
                shown::push(&mut shown, character);
                at += character.len_utf8();
            } else {
                break;
            }
        }
        (shown, at < range.end)
    }

    /// A text without the secrets of the request, however a server or `Debug` spells them.
    pub(crate) fn redact(&self, text: &str) -> String {
        self.secrets.redact(text)
    }

    /// The beginning of a text without the secrets of the request, however a server or `Debug`
    /// spells them.
    pub(crate) fn redact_beginning(&self, text: &str) -> String {
        self.secrets.redact_beginning(text)
    }
}

/// The beginning of the character that has this byte.
fn character_start(text: &[u8], at: usize) -> usize {
    let is_start = |at: &usize| text.get(*at).is_none_or(|byte| byte & 0xC0 != 0x80);
    let first = at.saturating_sub(LONGEST_CHARACTER - 1);
    (first..=at).rev().find(is_start).unwrap_or(at)
}

impl fmt::Debug for ReceivedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceivedResponse")
            .field("operation", &format_args!("{}", self.place))
            .field("status", &self.status.as_u16())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &self.excerpt(0))
            .finish()
    }
}

impl fmt::Display for ReceivedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}{}", self.place, self.status, self.record)?;
        let excerpt = self.excerpt(0);
        if excerpt.is_empty() {
            Ok(())
        } else {
            write!(f, ": {excerpt}")
        }
    }
}
