//! Reads an answer the way an operation asks for.

use super::answer::Answer;
use super::error::{ApiError, DecodeError, Error, UnexpectedStatus};
use super::wire::{Target, Wire, WireError, decode, decode_nothing};
use bytes::Bytes;
use http::HeaderMap;

/// The answer to a request: status, headers and body.
#[derive(Debug)]
pub struct Parts(pub(crate) Answer);

impl Parts {
    /// The status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.0.status.as_u16()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body as it came.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        &self.0.raw
    }

    /// Whether the body is of a media type: `text/plain`, `text/*` or `*/*`. Parameters do not count.
    #[must_use]
    pub fn is(&self, media_type: &str) -> bool {
        let wanted = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let Some(found) = self.0.media_type() else {
            return wanted == "*/*";
        };
        match wanted.strip_suffix("/*") {
            Some("*") => true,
            Some(kind) => found.split('/').next() == Some(kind),
            None => found == wanted,
        }
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// If the body does not fit.
    pub fn json<T: Wire, E>(&self) -> Result<T, Error<E>> {
        self.json_as(|value| value)
    }

    /// The body as JSON, wrapped.
    ///
    /// # Errors
    /// If the body does not fit.
    pub fn json_as<T: Wire, U, E>(&self, wrap: impl FnOnce(T) -> U) -> Result<U, Error<E>> {
        let mut value = T::blank();
        self.decode(value.target()).map_err(Error::Decode)?;
        Ok(wrap(value))
    }

    /// The body as text.
    ///
    /// # Errors
    /// If the body is not UTF-8.
    pub fn text<E>(&self) -> Result<String, Error<E>> {
        self.utf8().map_err(Error::Decode)
    }

    /// The body as text, wrapped.
    ///
    /// # Errors
    /// If the body is not UTF-8.
    pub fn text_as<U, E>(&self, wrap: impl FnOnce(String) -> U) -> Result<U, Error<E>> {
        self.text().map(wrap)
    }

    /// The body as bytes.
    ///
    /// # Errors
    /// Never.
    pub fn bytes<E>(&self) -> Result<Bytes, Error<E>> {
        Ok(self.0.raw.clone())
    }

    /// The body as bytes, wrapped.
    ///
    /// # Errors
    /// Never.
    pub fn bytes_as<U, E>(&self, wrap: impl FnOnce(Bytes) -> U) -> Result<U, Error<E>> {
        self.bytes().map(wrap)
    }

    /// No body is needed; one that came is ignored.
    ///
    /// # Errors
    /// Never.
    pub fn empty<E>(&self) -> Result<(), Error<E>> {
        Ok(())
    }

    /// No body is needed; the status alone says it.
    ///
    /// # Errors
    /// Never.
    pub fn empty_as<U, E>(&self, value: U) -> Result<U, Error<E>> {
        Ok(value)
    }

    /// A failure with a JSON body.
    ///
    /// # Errors
    /// Always: the failure, or why the body does not fit.
    pub fn error<T: Wire, U, E>(&self, wrap: impl FnOnce(T) -> E) -> Result<U, Error<E>> {
        self.json_as(wrap).and_then(|body| self.error_empty(body))
    }

    /// A failure with a text body.
    ///
    /// # Errors
    /// Always: the failure, or why the body does not fit.
    pub fn error_text<U, E>(&self, wrap: impl FnOnce(String) -> E) -> Result<U, Error<E>> {
        self.text_as(wrap).and_then(|body| self.error_empty(body))
    }

    /// A failure with a body of bytes.
    ///
    /// # Errors
    /// Always: the failure.
    pub fn error_bytes<U, E>(&self, wrap: impl FnOnce(Bytes) -> E) -> Result<U, Error<E>> {
        self.error_empty(wrap(self.0.raw.clone()))
    }

    /// A failure that has no body.
    ///
    /// # Errors
    /// Always: the failure.
    pub fn error_empty<U, E>(&self, body: E) -> Result<U, Error<E>> {
        Err(Error::Api(ApiError::new(body, self.0.clone())))
    }

    /// A status that the document does not list.
    ///
    /// # Errors
    /// Always.
    pub fn unexpected<U, E>(&self) -> Result<U, Error<E>> {
        Err(Error::Unexpected(UnexpectedStatus::new(self.0.clone())))
    }

    /// Reads JSON into a place. Compiled once, whatever the value is.
    fn decode(&self, target: Target<'_>) -> Result<(), DecodeError> {
        let raw = &self.0.raw;
        // A byte order mark is not JSON, but some servers cannot help it.
        let text = raw.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(raw);
        if text.trim_ascii().is_empty() {
            let nothing = |_| DecodeError::new(self.0.clone(), WireError::new("the body is empty"), 0);
            return decode_nothing(target).map_err(nothing);
        }
        let skipped = raw.len() - text.len();
        decode(text, target).map_err(|(error, offset)| DecodeError::new(self.0.clone(), error, offset + skipped))
    }

    fn utf8(&self) -> Result<String, DecodeError> {
        String::from_utf8(self.0.raw.to_vec()).map_err(|error| {
            let offset = error.utf8_error().valid_up_to();
            DecodeError::new(self.0.clone(), WireError::new("the text is not UTF-8"), offset)
        })
    }
}
