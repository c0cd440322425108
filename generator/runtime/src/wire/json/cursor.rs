//! The grammar of JSON: a position in a text, and what can be read there.
//!
//! In: a text. Out: tokens, and values of any JSON. It is written by hand because no library keeps
//! all digits of numbers, reads past half of a surrogate pair or nesting of any depth, and can go
//! on behind a value that does not fit. Absent: types.

use super::number::number_length;
use super::spans::Spans;
use super::{Json, JsonNumber, JsonObject};
use crate::runtime::wire::WireError;
use std::borrow::Cow;

/// How deep values of any JSON are taken apart, counted from where such a value begins; a list or
/// an object that is deeper is kept as its text, so nothing is lost.
///
/// Code that walks over a value calls itself once for each level, so a text without a limit could
/// exhaust the stack. It is as deep as for generated types (`reader.rs`), where the reasons for the
/// number are.
const DEPTH: usize = 128;

/// The character that replaces half of a surrogate pair without its other half, which no text of
/// Rust can have.
const REPLACEMENT: char = '\u{fffd}';

/// A string of the text.
pub(super) struct JsonText<'t> {
    pub(super) text: Cow<'t, str>,
    /// Whether it is what was written; otherwise something stands for half of a surrogate pair: a
    /// replacement character, or in a key its escape.
    pub(super) is_exact: bool,
}

/// A position in a text.
pub(super) struct Cursor<'t> {
    text: &'t str,
    at: usize,
    /// Where the lists and objects end of the value that was looked at last.
    spans: Spans,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            spans: Spans::default(),
        }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn go_to(&mut self, at: usize) {
        self.at = at;
    }

    pub(super) fn slice(&self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or_default()
    }

    #[inline]
    pub(super) fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no white space.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                other => return other,
            }
        }
    }

    /// Goes past the next byte if it is this one.
    #[inline]
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    #[inline]
    pub(super) fn require(&mut self, byte: u8) -> Result<(), WireError> {
        if self.eat(byte) {
            Ok(())
        } else {
            Err(self.fault(&format!("expected `{}`", char::from(byte))))
        }
    }

    /// Goes past `null` if that is the next value.
    #[inline]
    pub(super) fn eat_null(&mut self) -> Result<bool, WireError> {
        if self.peek() == Some(b'n') {
            self.literal("null")?;
            return Ok(true);
        }
        Ok(false)
    }

    pub(super) fn literal(&mut self, literal: &str) -> Result<(), WireError> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        if rest.starts_with(literal.as_bytes()) {
            self.at += literal.len();
            Ok(())
        } else {
            Err(self.fault("expected a value"))
        }
    }

    /// Fails unless nothing but white space is left.
    pub(super) fn end(&mut self) -> Result<(), WireError> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.fault("expected the end of the text")),
        }
    }

    /// A fault of the text itself, which nobody can read past.
    #[cold]
    pub(super) fn fault(&self, message: &str) -> WireError {
        if self.at < self.text.len() {
            WireError::syntax(message, self.at)
        } else {
            WireError::syntax("the text ends too early", self.at)
        }
    }

    /// Opens a list or an object, and says whether anything is in it.
    #[inline]
    pub(super) fn open(&mut self, closing: u8) -> bool {
        self.at += 1;
        !self.eat(closing)
    }

    /// Goes past the comma in front of the next item, or past the closing bracket: then there is
    /// none.
    #[inline]
    pub(super) fn next(&mut self, closing: u8) -> Result<bool, WireError> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == closing => {
                self.at += 1;
                Ok(false)
            }
            _ => Err(self.fault(&format!("expected `,` or `{}`", char::from(closing)))),
        }
    }

    /// A key and the colon behind it. Half of a surrogate pair in it stays an escape of six
    /// characters, so that two such keys of an object are not the same.
    #[inline]
    pub(super) fn key(&mut self) -> Result<JsonText<'t>, WireError> {
        if self.peek() != Some(b'"') {
            return Err(self.fault("expected a key"));
        }
        let start = self.at;
        let mut key = self.string()?;
        if !key.is_exact {
            self.at = start;
            key = self.string_with(|half| half.to_ascii_lowercase())?;
        }
        self.require(b':')?;
        Ok(key)
    }

    /// The number at the position.
    pub(super) fn number(&mut self) -> Result<&'t str, WireError> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let Some(length) = number_length(rest) else {
            return Err(self.fault("expected a value"));
        };
        let start = self.at;
        self.at += length;
        Ok(self.slice(start, self.at))
    }

    /// The string at the position, which is at its opening quote.
    #[inline]
    pub(super) fn string(&mut self) -> Result<JsonText<'t>, WireError> {
        self.string_with(|_| REPLACEMENT.to_string())
    }

    /// The same with a text of its own in place of the escape of half of a surrogate pair.
    #[inline]
    fn string_with(&mut self, replace: fn(&str) -> String) -> Result<JsonText<'t>, WireError> {
        let start = self.at + 1;
        let end = self.plain_end(start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(JsonText {
                text: Cow::Borrowed(self.slice(start, end)),
                is_exact: true,
            });
        }
        self.escaped_string(start, end, replace)
    }

    /// The rest of a string in which something is escaped; up to `end` nothing is.
    fn escaped_string(
        &mut self,
        start: usize,
        end: usize,
        replace: fn(&str) -> String,
    ) -> Result<JsonText<'t>, WireError> {
        let (mut start, mut end) = (start, end);
        let mut text = String::new();
        let mut is_exact = true;
        loop {
            text.push_str(self.slice(start, end));
            self.at = end;
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(JsonText {
                        text: Cow::Owned(text),
                        is_exact,
                    });
                }
                Some(b'\\') => match self.escape()? {
                    Some(character) => text.push(character),
                    None => {
                        text.push_str(&replace(self.slice(end, self.at)));
                        is_exact = false;
                    }
                },
                _ => return Err(self.fault("a string has a control character")),
            }
            start = self.at;
            end = self.plain_end(start);
        }
    }

    /// The character of an escape, or nothing for half of a surrogate pair.
    fn escape(&mut self) -> Result<Option<char>, WireError> {
        let sign = self.text.as_bytes().get(self.at + 1).copied();
        let plain = match sign {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return Err(self.fault("a string has an unknown escape")),
        };
        self.at += 2;
        Ok(Some(plain))
    }

    fn unicode(&mut self) -> Result<Option<char>, WireError> {
        let Some(unit) = self.unit(self.at) else {
            return Err(self.fault("a string has an unknown escape"));
        };
        self.at += UNIT;
        if let Some(Ok(character)) = char::decode_utf16([unit]).next() {
            return Ok(Some(character));
        }
        let pair = self
            .unit(self.at)
            .and_then(|second| char::decode_utf16([unit, second]).next()?.ok());
        self.at += if pair.is_some() { UNIT } else { 0 };
        Ok(pair)
    }

    /// The code unit of `\u002b`.
    fn unit(&self, at: usize) -> Option<u16> {
        let digits = self.text.get(at..at + UNIT)?.strip_prefix("\\u")?;
        let is_hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        u16::from_str_radix(digits, 16)
            .ok()
            .filter(|_| is_hexadecimal)
    }

    /// Where the characters of a string end that stand for themselves.
    #[inline]
    fn plain_end(&self, from: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = from;
        while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
            let special = special_bytes(u64::from_le_bytes(*chunk));
            if special != 0 {
                return at + (special.trailing_zeros() / 8) as usize;
            }
            at += 8;
        }
        let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
        let rest = bytes.get(at..).unwrap_or_default();
        at + rest.iter().position(is_special).unwrap_or(rest.len())
    }

    /// Goes past a value of any kind, without recursion.
    pub(super) fn skip(&mut self) -> Result<(), WireError> {
        self.peek();
        if let Some(end) = self.spans.end_of(self.at) {
            self.at = end;
            return Ok(());
        }
        let mut closing = Vec::new();
        loop {
            let first = self.peek();
            let start = self.at;
            match first {
                Some(b'{') if self.open(b'}') => {
                    closing.push(b'}');
                    self.spans.open(start);
                    self.key()?;
                    continue;
                }
                Some(b'[') if self.open(b']') => {
                    closing.push(b']');
                    self.spans.open(start);
                    continue;
                }
                Some(b'{' | b'[') => {}
                Some(b'"') => _ = self.string()?,
                Some(b't') => self.literal("true")?,
                Some(b'f') => self.literal("false")?,
                Some(b'n') => self.literal("null")?,
                _ => _ = self.number()?,
            }
            loop {
                let Some(last) = closing.last().copied() else {
                    return Ok(());
                };
                if self.next(last)? {
                    if last == b'}' {
                        self.key()?;
                    }
                    break;
                }
                closing.pop();
                self.spans.close(self.at);
            }
        }
    }

    /// A value of any kind.
    pub(super) fn json(&mut self) -> Result<Json, WireError> {
        self.json_below(DEPTH)
    }

    fn json_below(&mut self, depth: usize) -> Result<Json, WireError> {
        let first = self.peek();
        let start = self.at;
        let value = match first {
            Some(b'{' | b'[') if depth == 0 => None,
            Some(b'{') => self.json_object(depth)?.map(Json::Object),
            Some(b'[') => {
                let mut items = Vec::new();
                let mut is_item = self.open(b']');
                while is_item {
                    items.push(self.json_below(depth - 1)?);
                    is_item = self.next(b']')?;
                }
                Some(Json::Array(items))
            }
            _ => self.json_scalar()?,
        };
        match value {
            Some(value) => Ok(value),
            None => self.raw(start),
        }
    }

    /// An object, unless a key of it is no text.
    fn json_object(&mut self, depth: usize) -> Result<Option<JsonObject>, WireError> {
        let mut entries = Vec::new();
        let mut is_entry = self.open(b'}');
        while is_entry {
            let key = self.key()?;
            if !key.is_exact {
                return Ok(None);
            }
            let value = self.json_below(depth - 1)?;
            entries.push((key.text.into_owned(), value));
            is_entry = self.next(b'}')?;
        }
        Ok(Some(JsonObject::of(entries)))
    }

    /// A value that holds no others, unless it is a string that is no text.
    fn json_scalar(&mut self) -> Result<Option<Json>, WireError> {
        Ok(Some(match self.peek() {
            Some(b'"') => {
                let string = self.string()?;
                if !string.is_exact {
                    return Ok(None);
                }
                Json::String(string.text.into_owned())
            }
            Some(b't') => {
                self.literal("true")?;
                Json::Bool(true)
            }
            Some(b'f') => {
                self.literal("false")?;
                Json::Bool(false)
            }
            Some(b'n') => {
                self.literal("null")?;
                Json::Null
            }
            _ => Json::Number(JsonNumber::of_text(self.number()?)),
        }))
    }

    /// The text of the value that begins at a position.
    fn raw(&mut self, start: usize) -> Result<Json, WireError> {
        self.at = start;
        self.skip()?;
        Ok(Json::raw(self.slice(start, self.at)))
    }

    /// A value of any kind in which lists are empty if they stand inside another value, and objects
    /// if they stand deeper than so many levels of objects: all that tells the branches of a union
    /// apart. The position stays where it is.
    pub(super) fn outline(&mut self, levels: usize) -> Result<Json, WireError> {
        let first = self.peek();
        let start = self.at;
        let is_new = matches!(first, Some(b'{' | b'[')) && self.spans.begin(start);
        let outline = match first {
            Some(b'[') => {
                let mut items = Vec::new();
                let mut is_item = self.open(b']');
                while is_item {
                    items.push(self.outline_inside(0)?);
                    is_item = self.next(b']')?;
                }
                Json::Array(items)
            }
            _ => self.outline_inside(levels)?,
        };
        if is_new {
            self.spans.end(start, self.at);
        }
        self.at = start;
        Ok(outline)
    }

    fn outline_inside(&mut self, levels: usize) -> Result<Json, WireError> {
        match self.peek() {
            Some(b'{') if levels > 0 => {
                let mut entries = Vec::new();
                let mut is_entry = self.open(b'}');
                while is_entry {
                    let key = self.key()?.text.into_owned();
                    entries.push((key, self.outline_inside(levels - 1)?));
                    is_entry = self.next(b'}')?;
                }
                Ok(Json::Object(JsonObject::of(entries)))
            }
            Some(b'{') => self.skip().map(|()| Json::Object(JsonObject::new())),
            Some(b'[') => self.skip().map(|()| Json::Array(Vec::new())),
            Some(b'"') => Ok(Json::String(self.string()?.text.into_owned())),
            _ => self.json(),
        }
    }
}

/// The bytes of `\u002b`: a backslash, `u` and four digits (RFC 8259, section 7).
const UNIT: usize = 6;

/// The high bit of each byte that does not stand for itself in a string: quotes, backslashes and
/// control characters. Bits above the lowest one may be wrong.
#[inline]
fn special_bytes(word: u64) -> u64 {
    // A one in each of the eight bytes; times a byte, that byte in each.
    const ONES: u64 = 0x0101_0101_0101_0101;
    // The high bit of each byte.
    const HIGH: u64 = ONES << 7;
    // Taking a one off a byte that is zero sets its high bit.
    let is_zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let quotes = is_zero(word ^ (ONES * b'"' as u64));
    let backslashes = is_zero(word ^ (ONES * b'\\' as u64));
    let controls = word.wrapping_sub(ONES * 0x20) & !word;
    (quotes | backslashes | controls) & HIGH
}
