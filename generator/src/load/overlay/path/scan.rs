//! The words of a query: blanks, names, numbers and strings.
//!
//! In: a text and a position in it. Out: the word there, and the position behind it. Absent: what
//! words make together.

use serde_json::Number;

use super::PathError;

/// The largest index, and the largest start, end or step of a slice, in a JSONPath; the smallest
/// has the other sign. RFC 9535 (section 2.1) takes the range from I-JSON, in which a 64-bit float
/// holds every integer exactly. Others are a syntax error.
const MAX_INTEGER: i64 = (1 << 53) - 1;

/// A position in the text of a query.
#[derive(Debug)]
pub(super) struct Scan<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scan<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Goes back to a position where it was before.
    pub(super) fn back_to(&mut self, at: usize) {
        self.at = at;
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Passes a sign or word, if it is next.
    pub(super) fn eat(&mut self, word: &str) -> bool {
        let found = self.rest().starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    pub(super) fn require(&mut self, sign: &str) -> Result<(), PathError> {
        if self.eat(sign) {
            Ok(())
        } else {
            Err(self.expected(&format!("`{sign}`")))
        }
    }

    /// Passes all characters of a kind.
    fn run(&mut self, is_wanted: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|sign| !is_wanted(sign)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    pub(super) fn blanks(&mut self) {
        self.run(|sign| matches!(sign, ' ' | '\t' | '\n' | '\r'));
    }

    pub(super) fn expected(&self, what: &str) -> PathError {
        Self::wrong(self.at, format!("expected {what}"))
    }

    pub(super) fn wrong(at: usize, reason: impl Into<String>) -> PathError {
        PathError::Syntax {
            at,
            reason: reason.into(),
        }
    }

    /// A key without quotes, as in `.key`.
    pub(super) fn name(&mut self) -> Result<String, PathError> {
        let is_first = |sign: char| sign.is_ascii_alphabetic() || sign == '_' || !sign.is_ascii();
        if !self.peek().is_some_and(is_first) {
            return Err(self.expected("a key or `*`"));
        }
        Ok(self
            .run(|sign| is_first(sign) || sign.is_ascii_digit())
            .to_owned())
    }

    /// The name of a function, or `true`, `false` or `null`.
    pub(super) fn word(&mut self) -> &'t str {
        self.run(|sign| matches!(sign, 'a'..='z' | '0'..='9' | '_'))
    }

    /// An integer of a selector, if one is next.
    pub(super) fn integer(&mut self) -> Result<Option<i64>, PathError> {
        if !matches!(self.peek(), Some('-' | '0'..='9')) {
            return Ok(None);
        }
        let start = self.at;
        self.digits()?;
        let text = &self.text[start..self.at];
        let number = text
            .parse::<i64>()
            .ok()
            .filter(|number| (-MAX_INTEGER..=MAX_INTEGER).contains(number));
        match number {
            Some(0) if text != "0" => Err(Self::wrong(start, "`-0` is no index")),
            Some(number) => Ok(Some(number)),
            None => Err(Self::wrong(
                start,
                format!("the integer is beyond {MAX_INTEGER}"),
            )),
        }
    }

    /// A sign and digits that do not begin with a needless zero.
    fn digits(&mut self) -> Result<(), PathError> {
        self.eat("-");
        let start = self.at;
        let digits = self.run(|sign| sign.is_ascii_digit());
        match digits.as_bytes() {
            [] => Err(self.expected("a digit")),
            [b'0', _, ..] => Err(Self::wrong(start, "a number does not begin with `0`")),
            _ => Ok(()),
        }
    }

    /// A number to compare with.
    pub(super) fn number(&mut self) -> Result<Number, PathError> {
        let start = self.at;
        self.digits()?;
        if self.eat(".") && self.run(|sign| sign.is_ascii_digit()).is_empty() {
            return Err(self.expected("a digit"));
        }
        if self.eat("e") || self.eat("E") {
            _ = self.eat("-") || self.eat("+");
            if self.run(|sign| sign.is_ascii_digit()).is_empty() {
                return Err(self.expected("a digit"));
            }
        }
        self.text[start..self.at]
            .parse()
            .map_err(|_| Self::wrong(start, "the number is larger than any number of JSON here"))
    }

    /// A string in quotes of either sort.
    pub(super) fn string(&mut self) -> Result<String, PathError> {
        let start = self.at;
        let quote = match self.peek() {
            Some(quote @ ('\'' | '"')) => quote,
            _ => return Err(self.expected("a string")),
        };
        self.at += 1;
        let mut value = String::new();
        loop {
            value.push_str(self.run(|sign| sign != quote && sign != '\\' && sign >= ' '));
            match self.peek() {
                Some('\\') => value.push(self.escape(quote)?),
                Some(sign) if sign == quote => {
                    self.at += 1;
                    return Ok(value);
                }
                Some(_) => {
                    return Err(Self::wrong(
                        self.at,
                        "a control character in a string is written as an escape",
                    ));
                }
                None => return Err(Self::wrong(start, "the string has no end")),
            }
        }
    }

    fn escape(&mut self, quote: char) -> Result<char, PathError> {
        let start = self.at;
        self.at += 1;
        let sign = self.peek();
        self.at += sign.map_or(0, char::len_utf8);
        match sign {
            Some('b') => Ok('\u{8}'),
            Some('f') => Ok('\u{c}'),
            Some('n') => Ok('\n'),
            Some('r') => Ok('\r'),
            Some('t') => Ok('\t'),
            Some(sign @ ('/' | '\\')) => Ok(sign),
            Some(sign) if sign == quote => Ok(sign),
            Some('u') => self
                .unicode()
                .ok_or_else(|| Self::wrong(start, "no character has this escape")),
            _ => Err(Self::wrong(start, "JSON has no such escape")),
        }
    }

    /// The character whose code follows on `\u`. Two codes make one character above U+FFFF.
    fn unicode(&mut self) -> Option<char> {
        let first = self.code()?;
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first);
        }
        let second = self.eat("\\u").then(|| self.code()).flatten()?;
        let low = second.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
        char::from_u32(0x10000 + ((first - 0xD800) << 10) + low)
    }

    fn code(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }
}
