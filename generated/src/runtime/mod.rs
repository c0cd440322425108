//! What every generated client shares.
//!
//! Comes in: operations, which are data. Goes out: requests, and answers that are read into generated types.
//! Deliberately absent: anything that knows a certain API.
//!
//! # In production
//!
//! **Limits of time.** A call has 60 seconds, with all attempts and the waits between them (`timeout` of a client or a call). An
//! attempt has 30 of them (`attempt_timeout`), and making a connection 10 ([`HttpTransport`]). An error says which limit ran out:
//! [`TransportError::time_limit`]. A call can be dropped at any time; what it has under way is dropped with it.
//!
//! **Repeats.** A call is sent up to three times if that can help and does no harm. [`RetryPolicy`] has the table, and
//! [`RetryBudget`] says how many repeats a client affords. Results and errors tell how many attempts there were.
//!
//! **Errors.** [`Error`] keeps all that came. `is_retryable`, `is_timeout`, `is_connect` and `may_have_reached_server` say what to do,
//! `problem` reads problem details, and `report` writes all of it down for a log, without secrets. [`AnyError`] takes the errors of any
//! operation by `?`.
//!
//! **Credentials.** A [`Secret`] is in no message and no `Debug`, even where a server repeats it. Redirects are not followed, or
//! only within one origin (`follow_redirects`).
//!
//! **Transports.** `transport` of a client takes any [`Transport`]: one around [`HttpTransport`] that signs requests, one for
//! another HTTP client, or one in memory for tests. [`HttpTransport`] takes the settings of reqwest, such as proxies and certificates.
//!
//! **Blocking.** With the feature `ureq` each call can also be made without an asynchronous runtime: `send_blocking` in place of
//! `.await`, and `response_blocking`, `tolerant_blocking` and `raw_blocking` in place of the calls of those names. A client that was
//! given no transport sends them with `UreqTransport`, which has the same limits, errors and repeats. Programs that need nothing else
//! turn the default features off and take those of their APIs with `gzip`, `rustls` and `ureq`; their tree of dependencies has neither
//! Tokio nor reqwest. The feature `blocking` has these calls for transports of other kinds.
//!
//! **Observing.** With the feature `tracing` each call is a span and each attempt an event, with OpenTelemetry's fields.
//!
//! **Testing.** Give a client a transport that answers in memory, and an [`Environment`] whose time passes only when the client
//! waits, so that tests of repeats take no time.
//!
//! **Features.** `reqwest`, `rustls` and `gzip` are on by default. `ureq` is the HTTP client for blocking calls. `rustls`, or
//! `native-tls` for the TLS of the system, and `gzip` are for both; `brotli`, `zstd` and `deflate` are further content codings of
//! `reqwest`; `charset` reads texts in other charsets than UTF-8 and ISO-8859-1. Without an HTTP client a client needs a transport, and
//! without `tokio` or on `wasm32-unknown-unknown` an [`Environment`] that can wait. `blocking` and `ureq` are not for that target.

#[macro_use]
mod operation_macros;
#[macro_use]
mod macros;

mod address;
mod any_error;
mod attempts;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod call;
mod call_info;
mod charset;
mod check;
pub mod codec;
#[cfg(feature = "json-schema")]
mod condition;
mod core;
mod deviation;
mod drift;
mod environment;
mod equality;
mod error;
mod error_report;
mod header_list;
mod headers;
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
mod idempotency;
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
mod multipart;
mod observe;
mod pattern;
mod place;
mod plan;
mod problem;
mod received_response;
mod record;
mod redirect;
mod request;
mod request_headers;
mod response;
mod response_reader;
mod retry;
mod retry_budget;
mod rule;
mod secret;
mod secrets;
mod security;
mod send;
mod server;
mod shown;
mod style;
pub mod table_prelude;
mod transport;
mod transport_error;
mod transports;
mod tree;
#[cfg(feature = "ureq")]
mod ureq;
#[cfg(feature = "ureq")]
mod ureq_proxy;
mod variables;
mod wire;

pub use self::core::Core;
pub use self::http::HttpTransport;
#[cfg(feature = "ureq")]
pub use self::ureq::UreqTransport;
pub use ::bytes::Bytes;
pub use ::http::{Extensions, HeaderMap, Method, StatusCode};
pub use any_error::{AnyBody, AnyError};
pub use call::{Call, CallResult, Operation};
pub use check::{Check, Violation};
pub use deviation::{Correction, Decoded, Deviation};
pub use drift::Drift;
pub use environment::{Environment, SystemEnvironment};
pub use equality::{is_same_call, is_same_outcome, show_inputs, show_outcome};
pub use error::{
    ApiError, DecodeError, Error, InvalidRequest, TimeLimit, TransportError, TransportErrorKind,
    UnexpectedStatus,
};
pub use headers::{HeaderError, HeaderKey};
pub use maybe::Maybe;
pub use plan::{Bodies, Case, Entry, Inputs, Outcomes, Part, Plan, Slot};
pub use problem::ProblemDetails;
pub use request::RequestBuilder;
pub use response::Response;
pub use response_reader::{Cases, ResponseReader};
pub use retry::RetryPolicy;
pub use retry_budget::RetryBudget;
pub use rule::Rule;
pub use secret::Secret;
pub use security::Security;
pub use send::{BoxFuture, MaybeSend};
pub use server::ServerUrl;
pub use style::Style;
pub use transport::{Request, Transport};
pub use wire::*;
