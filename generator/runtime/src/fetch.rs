//! In place of the default transport where requests are sent by `fetch`: in browsers, and in other hosts of
//! `wasm32-unknown-unknown`.
//!
//! `fetch` follows redirects by itself, and reqwest has no setting that stops it. When a redirect leads to another origin,
//! `fetch` takes `Authorization` away and nothing else: keys in other headers go along, and with 307 and 308 the method and the
//! body do too. All of that has happened before the client sees an answer, so nothing is sent at all.

use super::error::{TransportError, TransportErrorKind};
use super::response::Response;
use super::transport::{BoxFuture, Request, Transport};

/// Refuses every request: `fetch` would carry keys and bodies to wherever a redirect leads.
///
/// On this target a client needs a transport that calls `fetch` with `redirect: "manual"`, or none of whose servers
/// redirects: give it to `transport` of the client.
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
            .because("`fetch` follows redirects to other origins; give the client a transport that does not");
        Box::pin(std::future::ready(Err(error)))
    }
}
