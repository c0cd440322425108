// @generated from an OpenAPI document; do not edit.
//! A case.
//!
//! One module and one cargo feature for each API; all are on by default.
//!
//! - [`bodies`] – Bodies and answers 1
//! - [`calls`] – Calls 1
//! - [`comments`] – \# Comments \`\`\` \~\~\~ 1
//! - [`conditions`] – Conditions that no type has 1
//! - [`constants`] – Constants of every kind 1
//! - [`construction`] – Many required fields 1
//! - [`docs`] – Words \<b\>of\</b\> a vendor 1
//! - [`enums`] – Enums 1
//! - [`faults`] – Faults 1
//! - [`files`] – Files 1
//! - [`formats`] – A type for every format 1
//! - [`forms`] – Forms 1
//! - [`headers`] – Headers of answers 1
//! - [`hierarchies`] – Schemas that build on each other 1
//! - [`hostile`] – Hostile */ pub fn evil() {} /* 1 pub fn evil() {}
//! - [`idempotency`] – Idempotency 1
//! - [`imports`] – Imports 1
//! - [`integers`] – Integers beyond i64 1
//! - [`intersections`] – Intersections 1
//! - [`keywords`] – Keywords that are checked where that is cheap 1
//! - [`lifted`] – Spellings of 3.0 1
//! - [`names`] – Names 1
//! - [`nullness`] – Presence and nullness 1
//! - [`oauth`] – Tokens 1
//! - [`objects`] – Objects 1
//! - [`page`] – Page 1.0
//! - [`parameters`] – Parameters 1
//! - [`recursion`] – Recursion 1
//! - [`repeated`] – Repeated 1
//! - [`reserved`] – Reserved names 1
//! - [`rules`] – Rules 1
//! - [`scalars`] – Scalars 1
//! - [`security`] – Security 1
//! - [`servers`] – Servers 1
//! - [`tags`] – Tags 1
//! - [`twice`] – Things that are there twice 1
//! - [`types_only`] – Types only 1
//! - [`unions`] – Unions 1
//! - [`webhooks`] – Requests that the API sends 1
//! - [`chain`] – Chain 1
//! - [`renamed`] – Pets 1
//! - [`suite`] – Schemas at every position 1
//!
//! # In production
//!
//! The settings of a client are those of all its calls, and a call can have its own. The documentation of the
//! module [`runtime`] says more about each of them, and what the defaults are.
//!
//! ## Limits and repeats
//!
//! A call has one deadline for all its attempts and the waits between them. It is repeated after failures that
//! may pass, if its operation can be sent twice or if the server has not processed the request; a budget limits
//! repeats to a server that is down. An error says whether another call can help (`is_retryable`), whether the
//! server may have done what was asked (`may_have_reached_server`), and all that is known for a log (`report`).
//!
//! ```rust
//! # #![recursion_limit = "1024"]
//! # #[cfg(not(all(feature = "bodies")))] fn main() {}
//! # #[cfg(all(feature = "bodies"))]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//!
//! use expected::bodies::Client;
//! use expected::runtime::RetryPolicy;
//!
//! let client = Client::new()
//!     .timeout(Duration::from_secs(20))
//!     .attempt_timeout(Duration::from_secs(5))
//!     .retry_policy(RetryPolicy { retries: 3, ..RetryPolicy::default() });
//! # let _ = client;
//! # Ok(()) }
//! ```
//!
//! ## Transports and observing
//!
//! A transport around another one is a middleware. It sees each attempt with its operation and can change
//! request and response: to count, to sign, to cache. One that has `send_streaming` too hands on responses that are
//! read as they come; without it they are read as a whole. `HttpTransport::with_builder` takes the settings of reqwest,
//! such as proxies and certificates. The feature `ureq` has calls that block, `tower` has layers and services, and
//! `tracing` has a span for each call and an event for each attempt.
//!
//! ```rust
//! # #![recursion_limit = "1024"]
//! # #[cfg(not(all(feature = "bodies", feature = "test-util")))] fn main() {}
//! # #[cfg(all(feature = "bodies", feature = "test-util"))]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Instant;
//!
//! use expected::bodies::Client;
//! use expected::runtime::{BoxFuture, HttpTransport, Request, Response, Transport, TransportError};
//!
//! /// Measures each attempt.
//! #[derive(Debug)]
//! struct Timed<T>(T);
//!
//! impl<T: Transport> Transport for Timed<T> {
//!     fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
//!         Box::pin(async move {
//!             let (operation, start) = (request.operation_id(), Instant::now());
//!             let outcome = self.0.send(request).await;
//!             println!("{operation}: {:?}", start.elapsed());
//!             outcome
//!         })
//!     }
//! }
//!
//! let client = Client::new().transport(Timed(HttpTransport::new()));
//! # let mock = expected::runtime::MockTransport::new();
//! # let client = client.transport(Timed(mock.clone())).retries(0);
//! # let kind = expected::runtime::TransportErrorKind::Connect;
//! # mock.expect::<expected::bodies::operations::Post>().breaks(kind);
//! # {
//! # let outcome = client.post().await;
//! # assert!(outcome.is_err());
//! # }
//! # mock.verify()?;
//! # Ok(()) }
//! ```
//!
//! ## Testing
//!
//! With the feature `test-util`, in `[dev-dependencies]`, a client answers in memory, and only what a test expects:
//!
//! ```rust
//! # #![recursion_limit = "1024"]
//! # #[cfg(not(all(feature = "bodies", feature = "test-util")))] fn main() {}
//! # #[cfg(all(feature = "bodies", feature = "test-util"))]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use expected::bodies::operations::Post;
//! use expected::bodies::Client;
//! use expected::runtime::{MockTransport, TransportErrorKind};
//!
//! let mock = MockTransport::new();
//! mock.expect::<Post>().breaks(TransportErrorKind::Connect);
//!
//! let client = Client::new().transport(mock.clone()).retries(0);
//! let outcome = client.post().await;
//! assert!(outcome.is_err_and(|error| error.is_connect()));
//! mock.verify()?;
//! # Ok(()) }
//! ```
//!
//! `answers` and `answers_error` take values, `answers_json` JSON, `responds` any response, and `replies` a function. Further conditions of an
//! expectation are `path`, `query`, `header`, `json_body` and `matching`. Requests are checked by the rules of the document as always;
//! `mock.requests()` has them all. `TestEnvironment` has a time that passes only when the client waits.
//!
//! With the feature `cassette`, `RecordTransport` writes what a server answers into a file, without credentials, and `ReplayTransport` plays that file.

#![recursion_limit = "1024"]
#![allow(
    uncommon_codepoints,
    confusable_idents,
    mixed_script_confusables,
    reason = "names are spelled as the document spells them"
)]
#![allow(
    clippy::doc_lazy_continuation,
    reason = "descriptions are those of the document"
)]

#[macro_use]
#[path = "../../../generator/runtime/src/mod.rs"]
pub mod runtime;

#[cfg(feature = "bodies")]
pub mod bodies;

#[cfg(feature = "calls")]
pub mod calls;

#[cfg(feature = "comments")]
pub mod comments;

#[cfg(feature = "conditions")]
pub mod conditions;

#[cfg(feature = "constants")]
pub mod constants;

#[cfg(feature = "construction")]
pub mod construction;

#[cfg(feature = "docs")]
pub mod docs;

#[cfg(feature = "enums")]
pub mod enums;

#[cfg(feature = "faults")]
pub mod faults;

#[cfg(feature = "files")]
pub mod files;

#[cfg(feature = "formats")]
pub mod formats;

#[cfg(feature = "forms")]
pub mod forms;

#[cfg(feature = "headers")]
pub mod headers;

#[cfg(feature = "hierarchies")]
pub mod hierarchies;

#[cfg(feature = "hostile")]
pub mod hostile;

#[cfg(feature = "idempotency")]
pub mod idempotency;

#[cfg(feature = "imports")]
pub mod imports;

#[cfg(feature = "integers")]
pub mod integers;

#[cfg(feature = "intersections")]
pub mod intersections;

#[cfg(feature = "keywords")]
pub mod keywords;

#[cfg(feature = "lifted")]
pub mod lifted;

#[cfg(feature = "names")]
pub mod names;

#[cfg(feature = "nullness")]
pub mod nullness;

#[cfg(feature = "oauth")]
pub mod oauth;

#[cfg(feature = "objects")]
pub mod objects;

#[cfg(feature = "page")]
pub mod page;

#[cfg(feature = "parameters")]
pub mod parameters;

#[cfg(feature = "recursion")]
pub mod recursion;

#[cfg(feature = "repeated")]
pub mod repeated;

#[cfg(feature = "reserved")]
pub mod reserved;

#[cfg(feature = "rules")]
pub mod rules;

#[cfg(feature = "scalars")]
pub mod scalars;

#[cfg(feature = "security")]
pub mod security;

#[cfg(feature = "servers")]
pub mod servers;

#[cfg(feature = "tags")]
pub mod tags;

#[cfg(feature = "twice")]
pub mod twice;

#[cfg(feature = "types_only")]
pub mod types_only;

#[cfg(feature = "unions")]
pub mod unions;

#[cfg(feature = "webhooks")]
pub mod webhooks;

#[cfg(feature = "chain")]
pub mod chain;

#[cfg(feature = "renamed")]
pub mod renamed;

#[cfg(feature = "suite")]
pub mod suite;
