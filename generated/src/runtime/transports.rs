//! Which transport a call is sent with: the one that the client was given, or the default for
//! awaited or for blocking calls.

#[cfg(all(
    feature = "fetch",
    target_arch = "wasm32",
    any(target_os = "none", target_os = "unknown")
))]
use super::fetch::FetchTransport as DefaultTransport;
#[cfg(not(all(
    feature = "fetch",
    target_arch = "wasm32",
    any(target_os = "none", target_os = "unknown")
)))]
use super::http::HttpTransport as DefaultTransport;
use super::transport::Transport;
use std::fmt;
use std::sync::Arc;

/// The transports of a client.
#[derive(Clone)]
pub(crate) struct Transports {
    /// The one that the client was given, or the default for calls that are awaited.
    transport: Arc<dyn Transport>,
    /// The default for calls that block. A client that was given a transport has none, and uses
    /// that one for all calls.
    #[cfg(feature = "ureq")]
    blocking: Option<Arc<dyn Transport>>,
}

impl Transports {
    /// Those of a client that was given none.
    ///
    /// Which of them is used depends on the call and not on the features. Otherwise a crate
    /// elsewhere in the program that turns on `reqwest` would change how blocking calls are sent.
    pub(crate) fn of_new_client() -> Self {
        Self {
            #[cfg(feature = "ureq")]
            blocking: Some(Arc::new(super::ureq::UreqTransport::new())),
            ..Self::one(DefaultTransport::new())
        }
    }

    /// The same transport for all calls.
    pub(crate) fn one(transport: impl Transport + 'static) -> Self {
        Self {
            transport: Arc::new(transport),
            #[cfg(feature = "ureq")]
            blocking: None,
        }
    }

    /// The transport of a call that is under way on this thread.
    pub(crate) fn current(&self) -> &Arc<dyn Transport> {
        #[cfg(feature = "ureq")]
        if let Some(blocking) = &self.blocking
            && is_blocking()
        {
            return blocking;
        }
        &self.transport
    }
}

/// Whether the call that is under way on this thread blocks it.
pub(crate) fn is_blocking() -> bool {
    #[cfg(feature = "blocking")]
    return super::blocking::is_blocking();
    #[cfg(not(feature = "blocking"))]
    false
}

impl fmt::Debug for Transports {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.transport.fmt(f)
    }
}
