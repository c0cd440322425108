// @generated from an OpenAPI document; do not edit.
//! How to connect, and how to prove who is calling.

use crate::runtime::Call;
use crate::runtime::Core;
use crate::runtime::Drift;
use crate::runtime::Environment;
use crate::runtime::Operation;
use crate::runtime::RetryPolicy;
use crate::runtime::Secret;
use crate::runtime::Security;
use crate::runtime::ServerUrl;
use crate::runtime::Tolerance;
use crate::runtime::Transport;

/// A way to prove who is calling.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Credential {
    /// `connect`: bearer token
    ///
    /// OpenID Connect, discovery at `https://login.example.com/.well-known/openid-configuration`. The client finds out where tokens are asked for: see [`OAuth2`](crate::runtime::OAuth2).
    ///
    /// In the environment: `OAUTH_CONNECT`.
    Connect(Secret),
    /// `device`: bearer token
    ///
    /// OAuth 2, device authorization, devices at `https://login.example.com/device`, renewed at `https://login.example.com/refresh`, tokens at `https://login.example.com/token`. The client gets tokens once a person has let it in: see [`OAuth2`](crate::runtime::OAuth2).
    ///
    /// Its scopes:
    /// - `read`: Read things.
    ///
    /// In the environment: `OAUTH_DEVICE`.
    Device(Secret),
    /// `key`: header `X-Key`
    ///
    /// In the environment: `OAUTH_KEY`.
    Key(Secret),
    /// `key`: header `X-Key`
    ///
    /// `machine`: bearer token
    ///
    /// For services.
    ///
    /// OAuth 2, client credentials, tokens at `https://login.example.com/token`. The client gets tokens by itself: see [`OAuth2`](crate::runtime::OAuth2).
    ///
    /// Its scopes:
    /// - `admin`
    /// - `read`: Read things.
    /// - `write`: Write things.
    ///
    /// In the environment: `OAUTH_KEY`, `OAUTH_MACHINE`.
    KeyAndMachine {
        /// The key key.
        key_key: Secret,
        /// The machine token.
        machine_token: Secret,
    },
    /// `machine`: bearer token
    ///
    /// For services.
    ///
    /// OAuth 2, client credentials, tokens at `https://login.example.com/token`. The client gets tokens by itself: see [`OAuth2`](crate::runtime::OAuth2).
    ///
    /// Its scopes:
    /// - `admin`
    /// - `read`: Read things.
    /// - `write`: Write things.
    ///
    /// In the environment: `OAUTH_MACHINE`.
    Machine(Secret),
    /// `person`: bearer token
    ///
    /// OAuth 2, authorization code, authorized at `https://login.example.com/authorize`, renewed at `https://login.example.com/refresh`, tokens at `https://login.example.com/token`. The client does not do this flow, but renews its tokens: see [`OAuth2`](crate::runtime::OAuth2).
    ///
    /// Its scopes:
    /// - `openid`: Who you are.
    /// - `read`: Read `things`.
    ///
    /// OAuth 2, implicit, authorized at `https://login.example.com/authorize`. The client does not do this flow: give it a token, or a [`DynamicCredential`](crate::runtime::DynamicCredential) with a provider of tokens.
    ///
    /// In the environment: `OAUTH_PERSON`.
    Person(Secret),
}
credentials! { Credential {
    Connect(token) = [token: "OAUTH_CONNECT"] => {
        "connect": bearer(token) {
            "openIdConnect": discovery "https://login.example.com/.well-known/openid-configuration",
        },
    },
    Device(token) = [token: "OAUTH_DEVICE"] => {
        "device": bearer(token) {
            "deviceAuthorization": "https://login.example.com/token" "https://login.example.com/refresh" device "https://login.example.com/device",
        },
    },
    Key(key) = [key: "OAUTH_KEY"] => {
        "key": secret_header("X-Key", key),
    },
    KeyAndMachine { key_key, machine_token } = [key_key: "OAUTH_KEY", machine_token: "OAUTH_MACHINE"] => {
        "key": secret_header("X-Key", key_key),
        "machine": bearer(machine_token) {
            "clientCredentials": "https://login.example.com/token",
        },
    },
    Machine(token) = [token: "OAUTH_MACHINE"] => {
        "machine": bearer(token) {
            "clientCredentials": "https://login.example.com/token",
        },
    },
    Person(token) = [token: "OAUTH_PERSON"] => {
        "person": bearer(token) {
            "authorizationCode": "https://login.example.com/token" "https://login.example.com/refresh",
        },
    },
} }

impl Credential {
    /// Makes a [`Credential::Connect`].
    pub fn connect(token: impl Into<Secret>) -> Self {
        Self::Connect(token.into())
    }

    /// Makes a [`Credential::Device`].
    pub fn device(token: impl Into<Secret>) -> Self {
        Self::Device(token.into())
    }

    /// Makes a [`Credential::Key`].
    pub fn key(key: impl Into<Secret>) -> Self {
        Self::Key(key.into())
    }

    /// Makes a [`Credential::KeyAndMachine`].
    pub fn key_and_machine(key_key: impl Into<Secret>, machine_token: impl Into<Secret>) -> Self {
        Self::KeyAndMachine {
            key_key: key_key.into(),
            machine_token: machine_token.into(),
        }
    }

    /// Makes a [`Credential::Machine`].
    pub fn machine(token: impl Into<Secret>) -> Self {
        Self::Machine(token.into())
    }

    /// Makes a [`Credential::Person`].
    pub fn person(token: impl Into<Secret>) -> Self {
        Self::Person(token.into())
    }
}

/// Where requests go unless another server is chosen.
const BASE_URL: &str = "https://api.example.com";

/// A client of Tokens.
#[derive(Debug, Clone)]
pub struct Client(Core);

impl Client {
    /// A client that proves who is calling, by a [`Credential`], or by a [`DynamicCredential`](crate::runtime::DynamicCredential) whose tokens come from elsewhere.
    pub fn new(credential: impl Security + 'static) -> Self {
        Self(Core::new(BASE_URL).credential(credential))
    }

    /// A client without a credential; for operations that need none. Calls of others are refused before they are sent.
    pub fn anonymous() -> Self {
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
