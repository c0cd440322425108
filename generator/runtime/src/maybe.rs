//! Values that a caller may not have.

/// Calls a setter with a value that may not be there.
///
/// Every setter takes a value. This calls a setter if an [`Option`] has one, for every request and
/// every call: `request.maybe(limit, SearchRequest::limit)`, or
/// `client.list_pets().maybe(limit, |call, limit| call.limit(limit))`.
pub trait Maybe: Sized {
    /// Calls the setter if there is a value. Without one the field stays as it is; to send `null`,
    /// give [`Nullable::Null`](super::Nullable::Null) to the setter.
    #[must_use]
    fn maybe<T>(self, value: Option<T>, set: impl FnOnce(Self, T) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }
}

impl<T> Maybe for T {}
