//! Which of a user's types must be usable from several threads: all of them, but not where there is
//! one thread.
//!
//! On `wasm32-unknown-unknown`, values of JavaScript belong to their thread, and a transport that
//! calls `fetch` holds some.

#[cfg(not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown"))))]
mod bounds {
    use super::super::error::TransportError;
    use bytes::Bytes;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    /// `Send` and `Sync`; nothing on `wasm32-unknown-unknown`.
    pub trait MaybeSend: Send + Sync {}

    impl<T: Send + Sync + ?Sized> MaybeSend for T {}

    /// A future that is `Send`; any future on `wasm32-unknown-unknown`.
    pub trait MaybeSendFuture: Future + Send {}

    impl<F: Future + Send + ?Sized> MaybeSendFuture for F {}

    /// `Send`; nothing on `wasm32-unknown-unknown`. It is for what one thread at a time uses.
    pub trait MaybeSendOwned: Send {}

    impl<T: Send + ?Sized> MaybeSendOwned for T {}

    /// A future that can be kept, and sent between threads where there are several.
    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

    /// A function that is polled for chunks of a body.
    pub(crate) type BoxPoll =
        Box<dyn FnMut(&mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> + Send>;
}

#[cfg(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown")))]
mod bounds {
    use super::super::error::TransportError;
    use bytes::Bytes;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    /// `Send` and `Sync`; nothing on `wasm32-unknown-unknown`.
    pub trait MaybeSend {}

    impl<T: ?Sized> MaybeSend for T {}

    /// A future that is `Send`; any future on `wasm32-unknown-unknown`.
    pub trait MaybeSendFuture: Future {}

    impl<F: Future + ?Sized> MaybeSendFuture for F {}

    /// `Send`; nothing on `wasm32-unknown-unknown`. It is for what one thread at a time uses.
    pub trait MaybeSendOwned {}

    impl<T: ?Sized> MaybeSendOwned for T {}

    /// A future that can be kept, and sent between threads where there are several.
    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

    /// A function that is polled for chunks of a body.
    pub(crate) type BoxPoll =
        Box<dyn FnMut(&mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>>>;
}

pub(crate) use bounds::BoxPoll;
pub use bounds::{BoxFuture, MaybeSend, MaybeSendFuture, MaybeSendOwned};
