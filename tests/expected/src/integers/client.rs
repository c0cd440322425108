// @generated from an OpenAPI document; do not edit.
//! How to connect, and how to prove who is calling.

use crate::runtime::Call;
use crate::runtime::Core;
use crate::runtime::Drift;
use crate::runtime::Environment;
use crate::runtime::Operation;
use crate::runtime::RetryPolicy;
use crate::runtime::Security;
use crate::runtime::ServerUrl;
use crate::runtime::Tolerance;
use crate::runtime::Transport;

/// Where requests go unless another server is chosen.
const BASE_URL: &str = "https://api.example.com";

/// A client of Integers beyond i64.
#[derive(Debug, Clone)]
pub struct Client(Core);

impl Client {
    /// A client.
    pub fn new() -> Self {
        Self(Core::new(BASE_URL))
    }

    pub(super) fn call<O: Operation>(&self, operation: O) -> Call<'_, O> {
        self.0.call(operation)
    }

    /// Talks to another server; operations that have one of their own go there as well.
    ///
    /// [`ServerUrl`] says which addresses, and which values of a server's variables, can be used; a call to another one is
    /// refused before anything is sent.
    #[must_use]
    pub fn base_url(self, url: impl Into<ServerUrl>) -> Self {
        Self(self.0.base_url(url))
    }

    /// Holds one more credential; each operation uses the one it accepts.
    #[must_use]
    pub fn credential(self, credential: impl Security + 'static) -> Self {
        Self(self.0.credential(credential))
    }

    /// Sends a header with every request. Those that frame or route the message, such as `Content-Length` and `Host`, are
    /// refused when a request is sent. The value is treated as a secret: no message shows it, even if a server repeats it.
    #[must_use]
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.header(name, value))
    }

    /// How long a call may take, with all attempts and the waits between them; 60 seconds unless this is called.
    /// A call whose body is read while it is sent has only the limit that the call itself sets.
    #[must_use]
    pub fn timeout(self, timeout: std::time::Duration) -> Self {
        Self(self.0.timeout(timeout))
    }

    /// How long one attempt may take; 30 seconds unless this is called, and never longer than what is left for the call.
    #[must_use]
    pub fn attempt_timeout(self, timeout: std::time::Duration) -> Self {
        Self(self.0.attempt_timeout(timeout))
    }

    /// How many bytes the body of an answer may have; 8 MiB unless this is called. A larger one is an error, of which no
    /// more than that is read.
    ///
    /// What is read takes a multiple of that in memory: 5 times for an ordinary list of objects that is read as any
    /// JSON, 16 to 24 times for `[0,0,…]`, and up to 64 times for lists in lists. A list of objects with a type takes the
    /// size of that type for each `{}`.
    #[must_use]
    pub fn response_limit(self, bytes: usize) -> Self {
        Self(self.0.response_limit(bytes))
    }

    /// How often a failed attempt is repeated; twice unless this is called.
    ///
    /// [`RetryPolicy`] says after which failures it is: a `POST` or `PATCH` only if the server has not processed it,
    /// or if it has an idempotency key.
    #[must_use]
    pub fn retries(self, retries: u32) -> Self {
        Self(self.0.retries(retries))
    }

    /// How often and how patiently a failed attempt is repeated.
    #[must_use]
    pub fn retry_policy(self, policy: RetryPolicy) -> Self {
        Self(self.0.retry_policy(policy))
    }

    /// The number of redirects that one attempt follows within one origin: none unless this is called.
    ///
    /// A redirect to another scheme, host or port is never followed, so that credentials and bodies stay with their
    /// server. Nor is one whose status the document lists for the operation, or that would make a `GET` of a `POST`
    /// (301 and 302).
    #[must_use]
    pub fn follow_redirects(self, most: u32) -> Self {
        Self(self.0.follow_redirects(most))
    }

    /// Takes time, waiting and randomness from elsewhere, for example from a test that drives the time.
    #[must_use]
    pub fn environment(self, environment: impl Environment + 'static) -> Self {
        Self(self.0.environment(environment))
    }

    /// Calls a function where an answer deviates from the document: an unknown value of an enumeration, a text that is not of
    /// its format, a missing key, a status that is not listed. It is called once for each place, for this client and its
    /// clones, with a JSON Pointer into the document. Reading an answer then takes longer, since all of its deviations are
    /// collected.
    #[must_use]
    pub fn on_drift(self, hook: impl Fn(&Drift) + Send + Sync + 'static) -> Self {
        Self(self.0.on_drift(include_str!("pointers.txt"), hook))
    }

    /// Says what tolerant calls may correct in an answer. By default they correct all that can be corrected. Other calls
    /// correct nothing.
    #[must_use]
    pub fn tolerance(self, tolerance: Tolerance) -> Self {
        Self(self.0.tolerance(tolerance))
    }

    /// Sends requests in another way, for example to answer them in memory.
    #[must_use]
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        Self(self.0.transport(transport))
    }
}

impl Default for Client {
    fn default() -> Self {
        Self::new()
    }
}
