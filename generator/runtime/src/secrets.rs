//! What a message must not show: credentials, and values of the caller that may be some.
//!
//! In: the secrets of a request, and a text that a server, a transport or `Debug` has written. Out:
//! the text without them. A server may escape a secret, so a text is also searched with the escapes
//! of JSON, of Rust, of URLs and of HTML decoded.

use super::secret::Secret;
use super::shown;
use ::base64::Engine;
use ::base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode;
use std::error::Error;
use std::ops::Range;
use std::sync::Arc;

/// The text that replaces a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// A value of the caller with fewer bytes is not looked for as a whole. Codes of languages and
/// countries, and small numbers, often have two or three bytes, and hiding them wherever they stand
/// inside other words would make messages unreadable. PINs commonly have four, which a larger
/// number would show. Credentials are hidden whatever their length, and so is the password in a
/// value of the scheme `Basic`.
const SHORTEST_VALUE: usize = 4;

/// A word with fewer bytes inside such a value is taken for an ordinary word, such as `Bearer`, and
/// is not looked for by itself, unless it is the whole value. Many services take passwords of eight
/// characters, which a larger number would show; tokens that services make usually have 16 and
/// more. Much less would hide ordinary words wherever they stand.
const SHORTEST_WORD: usize = 8;

/// The most bytes that one byte of a secret is expected to take in a text. It says how far around
/// an excerpt secrets are looked for. Usual escapes take up to 7, as `\\u{2b}` or `\\u002b` in a
/// literal of a literal; the rest is for zeros in front, as in `&#x0000002b;`. Less than 7 could
/// show parts of secrets with usual escapes. More would find escapes with more zeros as well, and
/// takes longer.
const LONGEST_ESCAPE: usize = 12;

/// A text that may have to be hidden.
#[derive(Debug, Clone)]
pub(crate) enum Hidden {
    /// A credential, or a part of one.
    Credential(Secret),
    /// A header or a query pair that the caller added to the client or to the call, or a cookie. It
    /// may be a credential, or contain one. Header parameters of an operation are not among them.
    Value(String),
}

/// All secrets of a request.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<[Hidden]>);

impl From<Vec<Hidden>> for Secrets {
    fn from(hidden: Vec<Hidden>) -> Self {
        Self(hidden.into())
    }
}

impl Secrets {
    /// These secrets and more.
    #[cfg(feature = "cassette")]
    pub(crate) fn with(&self, more: impl Iterator<Item = Hidden>) -> Self {
        self.0
            .iter()
            .cloned()
            .chain(more)
            .collect::<Vec<_>>()
            .into()
    }

    /// Adds further secrets.
    pub(crate) fn add(&mut self, hidden: &[Hidden]) {
        self.0 = self.0.iter().chain(hidden).cloned().collect();
    }

    /// The text without the secrets.
    pub(crate) fn redact(&self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        let mut end = 0;
        for range in self.find(text) {
            shown.push_str(text.get(end..range.start).unwrap_or_default());
            shown.push_str(REDACTED);
            end = range.end;
        }
        shown.push_str(text.get(end..).unwrap_or_default());
        shown
    }

    /// The beginning of a text that may be as long as an answer, without the secrets. Only what can
    /// be shown is searched, so that the time does not grow with the text.
    pub(crate) fn redact_beginning(&self, text: &str) -> String {
        let end = shown::end(text);
        // A secret that the end cuts must be found as well.
        let reach = end.saturating_add(self.reach()).min(text.len());
        let near = (reach..=text.len()).find_map(|reach| text.get(..reach));
        let mut shown = String::new();
        let mut at = 0;
        for range in self.find(near.unwrap_or(text)) {
            if range.start >= end {
                break;
            }
            shown.push_str(text.get(at..range.start).unwrap_or_default());
            shown.push_str(REDACTED);
            at = range.end;
        }
        shown.push_str(text.get(at..end).unwrap_or_default());
        if at.max(end) < text.len() {
            shown.push('…');
        }
        shown
    }

    /// The cause of a failure; if it has a secret, its text without the secret.
    pub(crate) fn redact_cause(
        &self,
        cause: Box<dyn Error + Send + Sync>,
    ) -> Box<dyn Error + Send + Sync> {
        let mut last: &dyn Error = &*cause;
        let mut texts = format!("{last:?} {last}");
        while let Some(inner) = last.source() {
            last = inner;
            texts.push_str(&format!(" {last:?} {last}"));
        }
        if self.find(&texts).is_empty() {
            return cause;
        }
        self.redact(&last.to_string()).into()
    }

    /// How many bytes in front of a position and behind it can belong to a secret at the position.
    pub(crate) fn reach(&self) -> usize {
        let lengths = self.0.iter().map(|hidden| match hidden {
            Hidden::Credential(secret) => secret.expose().len(),
            Hidden::Value(text) => text.len(),
        });
        lengths.max().unwrap_or_default() * LONGEST_ESCAPE
    }

    /// Where the secrets are in a text, in order and without overlaps.
    pub(crate) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let secrets = self.texts();
        if secrets.is_empty() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for reading in readings(text) {
            reading.find(&secrets, &mut found);
        }
        found.sort_by_key(|range| (range.start, range.end));
        found.dedup_by(|next, kept| {
            let is_joined = next.start < kept.end;
            if is_joined {
                kept.end = kept.end.max(next.end);
            }
            is_joined
        });
        found
    }

    /// The texts to look for.
    fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        for hidden in self.0.iter() {
            match hidden {
                Hidden::Credential(secret) => texts.push(secret.expose().trim().to_owned()),
                Hidden::Value(text) => add_value(text, &mut texts),
            }
        }
        texts.retain(|text| !text.is_empty());
        texts.sort_unstable();
        texts.dedup();
        texts
    }
}

/// Adds a value of the caller, and the words of it that can be secrets by themselves: the token
/// behind `Bearer`, the values of cookies, the password in `Basic`.
fn add_value(value: &str, texts: &mut Vec<String>) {
    let decoded = percent_decode(value.as_bytes()).decode_utf8_lossy();
    for value in [value.trim(), decoded.trim()] {
        let is_literal = matches!(value, "true" | "false" | "null");
        if value.len() >= SHORTEST_VALUE && !is_literal {
            texts.push(value.to_owned());
        }
        let words = value.split(|character: char| " \t,;\"".contains(character));
        for word in words {
            let assigned = word.split_once('=').map_or("", |(_, assigned)| assigned);
            let words = [word, assigned].into_iter();
            let long = words.filter(|word| word.len() >= SHORTEST_WORD);
            texts.extend(long.map(str::to_owned));
        }
    }
    if let Some((scheme, pair)) = value.trim().split_once(' ')
        && scheme.eq_ignore_ascii_case("basic")
        && let Ok(pair) = STANDARD.decode(pair.trim())
        && let Ok(pair) = String::from_utf8(pair)
        && let Some((_, password)) = pair.split_once(':')
    {
        texts.push(password.to_owned());
    }
}

/// A decoded text, and the position of each of its bytes in the original.
struct Reading {
    text: String,
    /// For each byte, and for the end, the place in the original.
    places: Vec<usize>,
}

/// A text as it is, and as it is read by those who know its escapes.
fn readings(text: &str) -> Vec<Reading> {
    let plain = Reading {
        text: text.to_owned(),
        places: (0..=text.len()).collect(),
    };
    let mut readings = Vec::new();
    if text.contains('\\') {
        // `Debug` shows the JSON of a server as a literal, so that there are two layers of
        // backslashes.
        let literal = plain.decode(read_backslash);
        readings.push(literal.decode(read_backslash));
        readings.push(literal);
    }
    if text.contains('%') {
        readings.push(plain.decode(read_percent));
    }
    if text.contains('+') {
        readings.push(plain.decode(read_form));
    }
    if text.contains('&') {
        readings.push(plain.decode(read_entity));
    }
    readings.push(plain);
    readings
}

impl Reading {
    /// Decodes escapes. `read` returns the character at the beginning of a text, and how many bytes
    /// it takes.
    fn decode(&self, read: fn(&str) -> Option<(char, usize)>) -> Self {
        let mut decoded = Self {
            text: String::with_capacity(self.text.len()),
            places: Vec::with_capacity(self.text.len() + 1),
        };
        let mut at = 0;
        while let Some(rest) = self.text.get(at..).filter(|rest| !rest.is_empty()) {
            let plain = || rest.chars().next().map(|plain| (plain, plain.len_utf8()));
            let Some((character, length)) = read(rest).or_else(plain) else {
                break;
            };
            decoded.text.push(character);
            let place = self.places.get(at).copied().unwrap_or_default();
            decoded.places.resize(decoded.text.len(), place);
            at += length;
        }
        decoded.places.extend(self.places.last());
        decoded
    }

    fn find(&self, secrets: &[String], found: &mut Vec<Range<usize>>) {
        for secret in secrets {
            for (start, _) in self.text.match_indices(secret.as_str()) {
                let place = |at: usize| self.places.get(at).copied();
                if let Some((start, end)) = place(start).zip(place(start + secret.len())) {
                    found.push(start..end);
                }
            }
        }
    }
}

/// An escape of JSON or of Rust.
fn read_backslash(text: &str) -> Option<(char, usize)> {
    let rest = text.strip_prefix('\\')?;
    let sign = rest.chars().next()?;
    let plain = match sign {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => return read_unicode(rest),
        '"' | '\'' | '\\' | '/' => sign,
        _ => return None,
    };
    Some((plain, 2))
}

/// The rest of `\u002b`, of two of those, or of `\u{2b}`.
fn read_unicode(rest: &str) -> Option<(char, usize)> {
    if let Some(braced) = rest.strip_prefix("u{") {
        let (digits, _) = braced.split_once('}')?;
        let character = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
        return Some((character, "\\u{}".len() + digits.len()));
    }
    let unit = |text: &str| u16::from_str_radix(text.get(1..5)?, 16).ok();
    let first = unit(rest)?;
    if let Some(Ok(character)) = char::decode_utf16([first]).next() {
        return Some((character, 6));
    }
    let second = unit(rest.get(5..)?.strip_prefix('\\')?)?;
    let pair = char::decode_utf16([first, second]).next()?.ok()?;
    Some((pair, 12))
}

/// A character of a form, in which a plus is a space.
fn read_form(text: &str) -> Option<(char, usize)> {
    if text.starts_with('+') {
        Some((' ', 1))
    } else {
        read_percent(text)
    }
}

/// A character of a URL, which has up to four percent-encoded bytes.
fn read_percent(text: &str) -> Option<(char, usize)> {
    if !text.starts_with('%') {
        return None;
    }
    (1..=4).find_map(|count| {
        let triples = text.get(..3 * count)?;
        let bytes: Vec<u8> = percent_decode(triples.as_bytes()).collect();
        let decoded = std::str::from_utf8(&bytes).ok()?;
        let character = decoded.chars().next()?;
        (bytes.len() == count && decoded.len() == character.len_utf8())
            .then_some((character, 3 * count))
    })
}

/// A character reference of HTML.
fn read_entity(text: &str) -> Option<(char, usize)> {
    let (name, _) = text.strip_prefix('&')?.split_once(';')?;
    let character = match name {
        "amp" => '&',
        "apos" => '\'',
        "gt" => '>',
        "lt" => '<',
        "quot" => '"',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    };
    Some((character, name.len() + 2))
}
