//! What every generated client shares.
//!
//! Comes in: operations, which are data. Goes out: requests, and answers that are read into
//! generated types. Deliberately absent: anything that knows a certain API.
//!
//! # In production
//!
//! **Limits of time.** A call has 60 seconds, with all attempts and the waits between them
//! (`timeout` of a client or a call). An attempt has 30 of them (`attempt_timeout`), and making a
//! connection 10 ([`HttpTransport`]). An error says which limit ran out:
//! [`TransportError::time_limit`]. A call can be dropped at any time; what it has under way is
//! dropped with it.
//!
//! **Streams.** `stream` of a call returns when the head of a successful response has arrived, and
//! its body is a [`BodyStream`], which is read chunk by chunk. The limits above are then those of
//! the head; the body has one for each read (`read_timeout`), and those that the call itself sets.
//! The other way round, a [`FilePart`] of a [`BodySource`], such as a file, is read while it is
//! sent. An attempt then has its limit anew whenever the body moves, and the call has one only if
//! it sets one. A body that cannot be opened again is not sent again.
//!
//! **Repeats.** A call is sent up to three times if that can help and does no harm. [`RetryPolicy`]
//! has the table, and [`RetryBudget`] says how many repeats a client affords. Results and errors
//! tell how many attempts there were.
//!
//! **Errors.** [`Error`] keeps all that came. `is_retryable`, `is_timeout`, `is_connect` and
//! `may_have_reached_server` say what to do, `problem` reads problem details, and `report` writes
//! all of it down for a log, without secrets. [`AnyError`] takes the errors of any operation by
//! `?`.
//!
//! **Credentials.** A [`Secret`] is in no message and no `Debug`, even where a server repeats it.
//! Redirects are not followed, or only within one origin (`follow_redirects`). A
//! [`DynamicCredential`] asks a [`TokenProvider`] for its token when a request needs it, replaces
//! the token before it expires and once after a 401, and lets all calls wait for one request. With
//! the feature `oauth2`, `OAuth2` is the provider for client credentials, refresh tokens and
//! devices of OAuth 2. [`RotatingToken`] is the provider for a server that replaces the token with
//! each response. For other flows a provider is a function that returns a future: it gets the token
//! as its server wants it, with [`TokenRequest::send`]. Client certificates are a setting of the
//! transport (`HttpTransport::with_builder` and `identity` of reqwest's builder).
//! [`CredentialFromEnv`] makes a credential of environment variables.
//!
//! **Transports.** `transport` of a client takes any [`Transport`]: one around [`HttpTransport`]
//! that signs requests, one for another HTTP client, or one in memory for tests. [`HttpTransport`]
//! takes the settings of reqwest, such as proxies and certificates. With the feature `tower` a
//! transport is a service of tower (`TowerService`), so that layers can be put around it, and a
//! service is a transport (`TowerTransport`). A [`RequestContext`] tells layers the operation.
//!
//! **Blocking.** With the feature `ureq` each call can also be made without an asynchronous
//! runtime: `send_blocking` in place of `.await`, and `response_blocking`, `tolerant_blocking`,
//! `raw_blocking` and `stream_blocking` in place of the calls of those names. A client that was
//! given no transport sends them with `UreqTransport`, which has the same limits, errors and
//! repeats. Programs that need nothing else turn the default features off and take those of their
//! APIs with `gzip`, `rustls` and `ureq`; their tree of dependencies has neither Tokio nor reqwest.
//! The feature `blocking` has these calls for transports of other kinds.
//!
//! **Observing.** With the feature `tracing` each call is a span and each attempt an event, with
//! OpenTelemetry's fields.
//!
//! **Testing.** The feature `test-util` has `MockTransport`, which answers in memory and only what
//! it was told to expect, and `TestEnvironment`, whose time passes only when the client waits, so
//! that tests of repeats take no time. The feature `cassette` has `RecordTransport`, which writes
//! what a server answered into a file, without credentials, and `ReplayTransport`, which plays such
//! a file.
//!
//! **Webhooks.** [`WebhookPayload`] reads the payloads of webhooks and callbacks. With the feature
//! `webhook-signatures`, `WebhookVerifier` checks their signatures first.
//!
//! **Other formats.** Generated types, and the types of the runtime that stand in their fields,
//! implement serde's `Serialize` and `Deserialize`, so that values can be stored and passed on.
//! JSON keeps every digit. CBOR and MessagePack keep everything but numbers that neither an integer
//! of 64 bits nor an `f64` can hold, which are rounded. A format that does not describe itself,
//! such as bincode or postcard, can write values but not read them back: it cannot hold which keys
//! are there, or which branch of a union a value is.
//!
//! **Features.** `reqwest`, `rustls` and `gzip` are on by default. `ureq` is the HTTP client for
//! blocking calls. `rustls`, or `native-tls` for the TLS of the system, and `gzip` are for both;
//! `brotli`, `zstd` and `deflate` are further content codings of `reqwest`; `test-util` and
//! `cassette` are for tests; `tower` is for its services; `charset` reads texts in other charsets
//! than UTF-8 and ISO-8859-1; `fetch` is for `wasm32-unknown-unknown`. Without an HTTP client a
//! client needs a transport, and without `tokio` an [`Environment`] that can wait.
//!
//! **`wasm32-unknown-unknown`.** With the feature `fetch` a client sends requests by the `fetch` of
//! the JavaScript host (`FetchTransport`), and [`SystemEnvironment`] has its clocks, timers and
//! random numbers. The module is then one of wasm-bindgen, whose tool makes the glue for the host.
//! Elsewhere the feature does nothing. Without it a client needs a transport of its own there,
//! since [`HttpTransport`] refuses every request, and an [`Environment`] that has a clock and can
//! wait. Neither has to be `Send`. `reqwest`, `tokio`, and the features for TLS and content codings
//! add nothing there, and the files of `cassette` cannot be opened. `blocking` and `ureq` do not
//! compile.

#[cfg(all(
    feature = "blocking",
    target_arch = "wasm32",
    any(target_os = "none", target_os = "unknown")
))]
compile_error!(
    "the features `blocking` and `ureq` are not for this target, whose threads cannot wait: turn them off and await calls"
);

#[macro_use]
mod operation_macros;
#[macro_use]
mod enum_macros;
#[macro_use]
mod macros;

mod address;
mod amount;
mod any_error;
mod attempts;
mod authentication;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod body_file;
#[cfg(feature = "blocking")]
mod body_reader;
mod body_source;
mod body_stream;
mod bounded_body;
mod call;
mod call_info;
#[cfg(feature = "cassette")]
mod cassette;
#[cfg(feature = "cassette")]
mod cassette_failure;
#[cfg(feature = "cassette")]
mod cassette_message;
#[cfg(feature = "cassette")]
mod cassette_secrets;
mod charset;
mod check;
pub mod codec;
#[cfg(feature = "json-schema")]
mod condition;
mod core;
mod credential_from_env;
mod decimal;
mod deviation;
mod deviation_kind;
#[cfg(feature = "pattern")]
mod dialect;
mod drift;
mod dynamic_credential;
mod environment;
mod equality;
mod error;
mod error_report;
#[cfg(all(
    feature = "fetch",
    target_arch = "wasm32",
    any(target_os = "none", target_os = "unknown")
))]
mod fetch;
#[cfg(feature = "json-schema")]
mod fits;
mod flow;
mod header_list;
mod headers;
#[cfg(all(
    feature = "fetch",
    target_arch = "wasm32",
    any(target_os = "none", target_os = "unknown")
))]
mod host;
#[cfg(all(
    feature = "reqwest",
    not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown")))
))]
mod http;
#[cfg(any(
    not(feature = "reqwest"),
    all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown"))
))]
#[path = "no_http.rs"]
mod http;
#[cfg(any(
    feature = "tower",
    all(
        feature = "reqwest",
        not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown")))
    )
))]
mod http_body_stream;
mod idempotency;
mod idempotency_names;
mod limits;
mod maybe;
mod media_type;
#[cfg(any(
    feature = "ureq",
    all(
        feature = "reqwest",
        not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown")))
    )
))]
mod message;
#[cfg(feature = "test-util")]
mod mock;
#[cfg(feature = "test-util")]
mod mock_answer;
#[cfg(feature = "test-util")]
mod mock_expectation;
mod multipart;
#[cfg(feature = "oauth2")]
mod oauth2;
#[cfg(feature = "oauth2")]
mod oauth2_addresses;
#[cfg(feature = "oauth2")]
mod oauth2_device;
mod observe;
mod pattern;
mod place;
mod plan;
mod pointers;
mod problem;
mod progress;
mod received_response;
mod record;
#[cfg(feature = "cassette")]
mod recording;
mod redirect;
#[cfg(feature = "cassette")]
mod replaying;
mod request;
mod request_context;
mod request_headers;
mod response;
mod response_reader;
mod retry;
mod retry_budget;
mod rotating_token;
mod rule;
mod secret;
mod secrets;
mod security;
mod send;
mod server;
mod shared;
mod shown;
mod style;
pub mod table_prelude;
#[cfg(feature = "test-util")]
mod test_environment;
mod token;
mod token_cache;
#[cfg(feature = "oauth2")]
mod token_refusal;
#[cfg(feature = "oauth2")]
mod token_response;
mod tolerance;
#[cfg(feature = "tower")]
mod tower;
#[cfg(feature = "tower")]
mod tower_body;
mod transport;
mod transport_error;
mod transports;
mod tree;
#[cfg(feature = "ureq")]
mod ureq;
#[cfg(feature = "ureq")]
mod ureq_proxy;
mod variables;
mod webhook;
#[cfg(feature = "webhook-signatures")]
mod webhook_signature;
mod wire;

pub use self::core::Core;
pub use self::http::HttpTransport;
#[cfg(feature = "tower")]
pub use self::tower::{TowerService, TowerTransport};
#[cfg(feature = "ureq")]
pub use self::ureq::UreqTransport;
pub use ::bytes::Bytes;
pub use ::http::{Extensions, HeaderMap, Method, StatusCode};
pub use any_error::{AnyBody, AnyError};
#[cfg(feature = "blocking")]
pub use body_reader::BodyReader;
pub use body_source::BodySource;
pub use body_stream::BodyStream;
pub use call::{Call, CallResult, Operation};
#[cfg(feature = "cassette")]
pub use cassette::CassetteError;
pub use check::{Check, Violation};
pub use credential_from_env::{CredentialFromEnv, MissingVariables};
pub use deviation::{Correction, Decoded, Deviation};
pub use deviation_kind::DeviationKind;
pub use drift::Drift;
pub use dynamic_credential::DynamicCredential;
pub use environment::{Environment, SystemEnvironment};
pub use equality::{is_same_call, is_same_outcome, show_inputs, show_outcome};
pub use error::{
    ApiError, DecodeError, Error, InvalidRequest, TimeLimit, TransportError, TransportErrorKind,
    UnexpectedStatus,
};
#[cfg(all(
    feature = "fetch",
    target_arch = "wasm32",
    any(target_os = "none", target_os = "unknown")
))]
pub use fetch::FetchTransport;
pub use flow::Flow;
pub use headers::{HeaderError, HeaderKey};
pub use maybe::Maybe;
#[cfg(feature = "test-util")]
pub use mock::{MockError, MockTransport};
#[cfg(feature = "test-util")]
pub use mock_expectation::Expectation;
#[cfg(feature = "oauth2")]
pub use oauth2::OAuth2;
#[cfg(feature = "oauth2")]
pub use oauth2_device::DevicePrompt;
pub use plan::{
    Bodies, Case, Entry, Inputs, Location, Outcomes, Part, Plan, PlanMethod, Requirement, Slot,
    Spelling,
};
pub use problem::ProblemDetails;
#[cfg(feature = "cassette")]
pub use recording::RecordTransport;
#[cfg(feature = "cassette")]
pub use replaying::ReplayTransport;
pub use request::RequestBuilder;
pub use request_context::RequestContext;
pub use response::Response;
pub use response_reader::{Cases, ResponseReader};
pub use retry::RetryPolicy;
pub use retry_budget::RetryBudget;
pub use rotating_token::RotatingToken;
pub use rule::Rule;
pub use secret::Secret;
pub use security::{ExternalCredential, Security};
pub use send::{BoxFuture, MaybeSend, MaybeSendFuture, MaybeSendOwned};
pub use server::ServerUrl;
pub use style::Style;
#[cfg(feature = "test-util")]
pub use test_environment::TestEnvironment;
pub use token::{AccessToken, TokenError, TokenProvider, TokenRequest};
pub use tolerance::Tolerance;
#[cfg(feature = "tower")]
pub use tower_body::TowerBody;
pub use transport::{Request, Transport};
pub use webhook::{WebhookError, WebhookPayload};
#[cfg(feature = "webhook-signatures")]
pub use webhook_signature::WebhookVerifier;
pub use wire::*;
