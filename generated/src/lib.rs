// @generated from an OpenAPI document; do not edit.
//! Typed clients for the recommendation APIs of Depict, Miso and Yespo
//!
//! One module and one cargo feature for each API; all are on by default.
//!
//! - [`depict`] – Depict API 1.0
//! - [`miso`] – Miso recommendation API 1.1.4
//! - [`yespo`] – Yespo API 1.0
//! - [`yespo_tracking`] – Yespo website tracking 2
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
//! # #[cfg(not(all(feature = "depict")))] fn main() {}
//! # #[cfg(all(feature = "depict"))]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Duration;
//!
//! use recommenders::depict::{Client, Credential};
//! use recommenders::runtime::RetryPolicy;
//!
//! let client = Client::new(Credential::api_key_header("key"))
//!     .timeout(Duration::from_secs(20))
//!     .attempt_timeout(Duration::from_secs(5))
//!     .retry_policy(RetryPolicy { retries: 3, ..RetryPolicy::default() });
//! # let _ = client;
//! # Ok(()) }
//! ```
//!
//! ## Credentials
//!
//! `Credential::from_env` reads environment variables, which the documentation of each variant names. Where
//! tokens expire, a `DynamicCredential` asks for one when a request needs it, once for all calls that wait, and
//! replaces it in time and after a 401. With the feature `oauth2`, which APIs turn on that declare such a scheme,
//! `OAuth2` gets tokens by client credentials, by a refresh token, or by a code that a person enters.
//!
//! ```no_run
//! # #[cfg(not(all(feature = "depict")))] fn main() {}
//! # #[cfg(all(feature = "depict"))]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use recommenders::depict::{Client, Credential};
//! use recommenders::runtime::CredentialFromEnv;
//!
//! let client = Client::new(Credential::from_env()?);
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
//! # #[cfg(not(all(feature = "depict", feature = "test-util")))] fn main() {}
//! # #[cfg(all(feature = "depict", feature = "test-util"))]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::time::Instant;
//!
//! use recommenders::depict::{Client, Credential};
//! use recommenders::runtime::{BoxFuture, HttpTransport, Request, Response, Transport, TransportError};
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
//! let client = Client::new(Credential::api_key_header("key")).transport(Timed(HttpTransport::new()));
//! # let mock = recommenders::runtime::MockTransport::new();
//! # let client = client.transport(Timed(mock.clone())).retries(0);
//! # let kind = recommenders::runtime::TransportErrorKind::Connect;
//! # mock.expect::<recommenders::depict::operations::RecommendForProductsAndUser>().breaks(kind);
//! # {
//! # use recommenders::depict::RecommendForManyRequest;
//! # let outcome = client
//! #     .recommend_for_products_and_user(RecommendForManyRequest::new("acme", "se", "cross_sell", ["P-1"]).session_id("s-91"))
//! #     .await;
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
//! # #[cfg(not(all(feature = "depict", feature = "test-util")))] fn main() {}
//! # #[cfg(all(feature = "depict", feature = "test-util"))]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use recommenders::depict::operations::RecommendForProductsAndUser;
//! use recommenders::depict::{Client, Credential, RecommendForManyRequest};
//! use recommenders::runtime::{MockTransport, TransportErrorKind};
//!
//! let mock = MockTransport::new();
//! mock.expect::<RecommendForProductsAndUser>().breaks(TransportErrorKind::Connect);
//!
//! let client = Client::new(Credential::api_key_header("key")).transport(mock.clone()).retries(0);
//! let outcome = client
//!     .recommend_for_products_and_user(RecommendForManyRequest::new("acme", "se", "cross_sell", ["P-1"]).session_id("s-91"))
//!     .await;
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

#![allow(
    clippy::doc_lazy_continuation,
    reason = "descriptions are those of the document"
)]

#[macro_use]
pub mod runtime;

#[cfg(feature = "depict")]
pub mod depict;

#[cfg(feature = "miso")]
pub mod miso;

#[cfg(feature = "yespo")]
pub mod yespo;

#[cfg(feature = "yespo_tracking")]
pub mod yespo_tracking;
