//! In place of the default transport where there is none: in builds without the feature `reqwest`,
//! and where requests are sent by `fetch`, which is in browsers and in other hosts of
//! `wasm32-unknown-unknown`.
//!
//! `fetch` follows redirects by itself, and reqwest has no setting that stops it. When a redirect
//! leads to another origin, `fetch` takes `Authorization` away and nothing else: keys in other
//! headers go along, and with 307 and 308 the method and the body do too. All of that has happened
//! before the client sees an answer, so nothing is sent at all.

use super::error::{TransportError, TransportErrorKind};
use super::response::Response;
use super::send::BoxFuture;
use super::transport::{Request, Transport};

/// Why nothing is sent.
const REASON: &str = if cfg!(feature = "reqwest") {
    "`fetch` of reqwest follows redirects to other origins; turn on the feature `fetch`, or give the client a transport that does not"
} else if cfg!(feature = "ureq") {
    "the crate is built without the feature `reqwest`; give the client a transport, or call `send_blocking`"
} else {
    "the crate is built without the feature `reqwest`; give the client a transport"
};

/// Refuses every request: there is no HTTP client in this build, or only `fetch`, which would carry
/// keys and bodies to wherever a redirect leads.
///
/// Such a client needs a transport: give it to `transport` of the client. With the feature `fetch`
/// a client on `wasm32-unknown-unknown` has one (`FetchTransport`). Another one that calls `fetch`
/// must do so with `redirect: "manual"`.
#[derive(Debug, Default)]
pub struct HttpTransport {}

impl HttpTransport {
    /// A transport that sends nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Transport for HttpTransport {
    fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let error = TransportError::new(TransportErrorKind::Other)
            .unsent()
            .because(REASON);
        Box::pin(std::future::ready(Err(error)))
    }
}
