//! What every generated client shares.
//!
//! Comes in: operations, which are data. Goes out: requests, and answers that are read into generated types.
//! Deliberately absent: anything that knows a certain API.

#[macro_use]
mod operation_macros;
#[macro_use]
mod macros;

mod address;
mod any_error;
mod attempts;
mod body;
mod call;
mod call_info;
mod charset;
mod check;
pub mod codec;
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
mod media_type;
mod likeness;
mod lost;
mod maybe;
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
mod server;
mod shown;
mod style;
mod transport;
mod transport_error;
mod tree;
mod variables;
mod wire;
pub mod words;

pub use self::core::Core;
pub use self::http::HttpTransport;
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
pub use likeness::{is_same_call, is_same_outcome, show_inputs, show_outcome};
pub use maybe::Maybe;
pub use parts::{Cases, Parts};
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
pub use server::ServerUrl;
pub use style::Style;
pub use transport::{BoxFuture, Request, Transport};
pub use wire::*;
