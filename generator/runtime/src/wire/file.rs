//! Bytes that are sent as they are: the body of a request, or a file among the parts of a form.

use super::super::body_source::{BodySource, Payload};
use super::{Input, View, Wire, WireError};
use bytes::Bytes;
use std::fmt;

/// A file, or other bytes, together with what its receiver is told of it. It is in memory, or a
/// [`BodySource`] that is read while it is sent, which can only be the whole body or a file of a
/// form.
#[derive(Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct FilePart {
    /// Its bytes; none if they are those of a [`BodySource`].
    pub bytes: Bytes,
    pub(crate) source: Option<BodySource>,
    /// The name that the receiver is told; a part of a form without one is called `blob`.
    pub file_name: Option<String>,
    /// Its media type; without one it is what the document says, or `application/octet-stream`.
    pub content_type: Option<String>,
    /// Further headers of the part.
    pub headers: Vec<(String, String)>,
}

impl FilePart {
    /// A file without a name.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            ..Self::default()
        }
    }

    /// A file without a name, which is read while it is sent.
    pub fn streamed(source: impl Into<BodySource>) -> Self {
        Self {
            source: Some(source.into()),
            ..Self::default()
        }
    }

    /// What is sent.
    pub(crate) fn payload(&self) -> Payload {
        match &self.source {
            Some(source) => Payload::Source(source.clone()),
            None => Payload::Bytes(self.bytes.clone()),
        }
    }

    /// Sets the name that the receiver is told.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Adds a header to the part.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl fmt::Debug for FilePart {
    /// Shows how many bytes there are, not which.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("content", &self.payload())
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

macro_rules! from {
    ($($source:ty)*) => { $(
        impl From<$source> for FilePart {
            fn from(bytes: $source) -> Self {
                Self::new(bytes)
            }
        }
    )* };
}

from! { Bytes Vec<u8> Box<[u8]> &'static [u8] String &'static str }

impl From<BodySource> for FilePart {
    fn from(source: BodySource) -> Self {
        Self::streamed(source)
    }
}

impl Wire for FilePart {
    fn placeholder() -> Self {
        Self::default()
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        self.bytes.read(input)
    }
    fn view(&self) -> View<'_> {
        View::File(self)
    }
}

impl Wire for Bytes {
    fn placeholder() -> Self {
        Self::new()
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        input.text(&mut |text| {
            *self = Self::copy_from_slice(text.as_bytes());
            Ok(())
        })
    }
    fn view(&self) -> View<'_> {
        View::Bytes(self)
    }
}
