// @generated from an OpenAPI document; do not edit.
//! Depict API 1.0
//!
//! Product recommendations, search and listings by [Depict](https://depict.ai) for the pages of a shop, the events
//! that they learn from, and the catalogue.
//!
//! Send the `recommendation_id` of a display with the events that follow from it (`create_events`).
//!
//! The store is told by `tenant` and `market`. An API key is optional: Depict's guides call these operations from
//! browsers, without a key. `Client::anonymous` makes a client that does the same; with a key, use `Client::new`.
//! Operations of the catalogue need a token of their own (`Credential::http_bearer`).
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use recommenders::depict::{Client, Credential, RecommendForManyRequest};
//!
//! let client = Client::new(Credential::api_key_header("key"));
//! let answer = client
//!     .recommend_for_products_and_user(RecommendForManyRequest::new("acme", "se", "cross_sell", ["P-1"]).session_id("s-91"))
//!     .await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```
//!
//! - [`Client`] has a method for each operation, and the settings of all calls. A call is sent when it
//!   is awaited. Its methods set what is optional, and change settings for this call alone.
//! - [`Credential`] says who is calling.
//! - [`types`] has what is sent and received, and [`operations`] for each call its inputs and an enum
//!   of what the document says can go wrong in it.
//! - A call fails with [`Error`](crate::runtime::Error): a failure that the document describes, an
//!   answer that it does not describe, or the reason why no answer came.
//! - The [module `runtime`](crate::runtime) says what a client does about limits of time, repeats,
//!   secrets, and answers that are not as the document says.

#[allow(
    deprecated,
    clippy::large_enum_variant,
    clippy::match_overlapping_arm,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = "the document is taken as it is"
)]
pub mod operations;
#[allow(
    deprecated,
    clippy::large_enum_variant,
    clippy::should_implement_trait,
    clippy::type_complexity,
    reason = "the document is taken as it is"
)]
pub mod types;
#[allow(deprecated, reason = "what is deprecated is still read and written")]
mod wire;

mod client;

pub use client::{Client, Credential};
pub use types::*;
