// @generated from an OpenAPI document; do not edit.
//! Yespo website tracking 2
//!
//! Tells a [Yespo](https://yespo.io) account what visitors do on a website, so that it can recommend products to them.
//!
//! Report a block of recommended products that was shown with the event `ProductImpressions`.
//!
//! No key is needed: the site is told by `siteId`, and the visitor by the tracking cookie `sc`.
//!
//! The vendor's documentation: <https://docs.yespo.io>
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use recommenders::yespo_tracking::{Client, EventName, GeneralInfo, TrackingEvent};
//!
//! let client = Client::new();
//! client
//!     .track(TrackingEvent::new(GeneralInfo::new(EventName::ProductPage, "65E5FD2B-7D9B-4E67-AC6C-B5A4B1EDD2E9")))
//!     .await?;
//! # Ok(()) }
//! ```
//!
//! - [`Client`] has a method for each operation, and the settings of all calls. A call is sent when it
//!   is awaited. Its methods set what is optional, and change settings for this call alone.
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

pub use client::Client;
pub use types::*;
