//! Headers of answers, each with the type that the document gives it.
//!
//! Comes in: the headers of an answer, and the key of one. Goes out: its value, read when it is
//! asked for. An answer is not refused for a header that nobody looks at.

use super::received_response::ReceivedResponse;

use super::error::{ApiError, Error};
use super::response::Response;
use super::style::Style;
use super::wire::{Target, Wire, decode, read_text};
use http::HeaderMap;
use http::header::SET_COOKIE;
use std::fmt;
use std::marker::PhantomData;

/// The name of a header together with the type of its value.
pub struct HeaderKey<T> {
    name: &'static str,
    style: Style,
    value: PhantomData<fn() -> T>,
}

impl<T> HeaderKey<T> {
    /// A header of this name, spelled in this style.
    #[must_use]
    pub const fn new(name: &'static str, style: Style) -> Self {
        Self {
            name,
            style,
            value: PhantomData,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl<T> Clone for HeaderKey<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for HeaderKey<T> {}

impl<T> fmt::Debug for HeaderKey<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("HeaderKey").field(&self.name).finish()
    }
}

impl<T: Wire> HeaderKey<T> {
    /// The value among these headers; none if the header is not there.
    ///
    /// # Errors
    /// If the header is there and does not fit.
    pub fn read(self, headers: &HeaderMap) -> Result<Option<T>, HeaderError> {
        let mut value = T::placeholder();
        let found = fill(self.name, self.style, headers, value.target())?;
        Ok(found.then_some(value))
    }
}

/// Reads a header into a place; returns false if it is not there. Compiled once, whatever the value
/// is.
fn fill(
    name: &'static str,
    style: Style,
    headers: &HeaderMap,
    target: Target<'_>,
) -> Result<bool, HeaderError> {
    let fault = |message: String| HeaderError { name, message };
    let mut texts = Vec::new();
    for value in headers.get_all(name) {
        texts.push(
            std::str::from_utf8(value.as_bytes())
                .map_err(|_| fault("the value is not UTF-8".to_owned()))?,
        );
    }
    let text = match texts.as_slice() {
        [] => return Ok(false),
        // A cookie has commas of its own, so that several cannot be one list (RFC 9110, section
        // 5.3).
        [first, ..] if name.eq_ignore_ascii_case(SET_COOKIE.as_str()) => (*first).to_owned(),
        [first, rest @ ..] if !is_list(&target) && rest.iter().all(|line| line == first) => {
            (*first).to_owned()
        }
        // Any other header in several lines is one list.
        lines => lines.join(", "),
    };
    let read = match style {
        Style::Json => decode(text.as_bytes(), target).map_err(|(error, _)| error),
        _ => read_text(text.trim(), style == Style::SimpleExplode, target),
    };
    read.map(|()| true)
        .map_err(|error| fault(error.to_string()))
}

fn is_list(target: &Target<'_>) -> bool {
    matches!(target, Target::ListText(_) | Target::List(_))
}

/// A header of an answer that does not fit the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeaderError {
    name: &'static str,
    message: String,
}

impl HeaderError {
    /// The name of the header.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What does not fit.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl HeaderError {
    /// The same without the secrets that the answer repeats.
    fn without(mut self, answer: &ReceivedResponse) -> Self {
        self.message = answer.redact(&self.message);
        self
    }
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the header {} does not fit the document: {}",
            self.name, self.message
        )
    }
}

impl std::error::Error for HeaderError {}

impl<T> Response<T> {
    /// The value of a header that the document describes; none if it is not there.
    ///
    /// # Errors
    /// If the header is there and does not fit.
    pub fn header<H: Wire>(&self, key: HeaderKey<H>) -> Result<Option<H>, HeaderError> {
        key.read(&self.headers)
    }
}

impl<E> ApiError<E> {
    /// The value of a header that the document describes; none if it is not there.
    ///
    /// # Errors
    /// If the header is there and does not fit.
    pub fn header<H: Wire>(&self, key: HeaderKey<H>) -> Result<Option<H>, HeaderError> {
        key.read(self.headers())
            .map_err(|error| error.without(&self.answer))
    }
}

impl<E> Error<E> {
    /// The value of a header that the document describes; none if it is not there, or if there is
    /// no answer.
    ///
    /// # Errors
    /// If the header is there and does not fit.
    pub fn header<H: Wire>(&self, key: HeaderKey<H>) -> Result<Option<H>, HeaderError> {
        self.answer().map_or(Ok(None), |answer| {
            key.read(&answer.headers)
                .map_err(|error| error.without(answer))
        })
    }
}
