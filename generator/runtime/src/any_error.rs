//! Errors of any operation as one type, for functions that call several of them.

use super::error::{ApiError, Error};
use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::ops::Deref;

/// The error of any operation: `?` makes one of each [`Error`].
///
/// It has everything of an [`Error`], and [`AnyBody::get`] gives back what the document says can go
/// wrong.
pub struct AnyError(Error<AnyBody>);

/// What the document says about a failure, of any operation.
pub struct AnyBody(Box<dyn ErasedBody>);

/// What can be kept so.
trait ErasedBody: fmt::Debug + Any + Send + Sync {}

impl<T: fmt::Debug + Any + Send + Sync> ErasedBody for T {}

impl AnyBody {
    /// The failure, if it is of this type.
    #[must_use]
    pub fn get<E: 'static>(&self) -> Option<&E> {
        let body: &dyn Any = &*self.0;
        body.downcast_ref()
    }
}

impl fmt::Debug for AnyBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl AnyError {
    /// The error of an operation that is not known.
    #[must_use]
    pub fn into_error(self) -> Error<AnyBody> {
        self.0
    }
}

impl Deref for AnyError {
    type Target = Error<AnyBody>;

    fn deref(&self) -> &Error<AnyBody> {
        &self.0
    }
}

impl fmt::Debug for AnyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for AnyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl StdError for AnyError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

impl<E: fmt::Debug + Send + Sync + 'static> From<Error<E>> for AnyError {
    fn from(error: Error<E>) -> Self {
        Self(error.map(|body| AnyBody(Box::new(body))))
    }
}

impl<E> Error<E> {
    /// The same error with what the document says about the failure as another type.
    pub fn map<F>(self, change: impl FnOnce(E) -> F) -> Error<F> {
        match self {
            Self::Invalid(error) => Error::Invalid(error),
            Self::Api(ApiError { body, answer }) => Error::Api(ApiError {
                body: change(body),
                answer,
            }),
            Self::Unexpected(error) => Error::Unexpected(error),
            Self::Decode(error) => Error::Decode(error),
            Self::Transport(error) => Error::Transport(error),
        }
    }

    /// The same error without what the document says about the failure; its status, headers and
    /// body stay.
    pub fn erase(self) -> Error<()> {
        self.map(|_| ())
    }
}
