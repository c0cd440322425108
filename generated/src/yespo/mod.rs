// @generated from an OpenAPI document; do not edit.
//! Yespo API 1.0
//!
//! Product recommendations for the contacts of a [Yespo](https://yespo.io) account, and the contacts, orders, events
//! and product feeds that they are made from.
//!
//! What is recommended, by which algorithm and how many, is configured in the account as a *data source*, one for each
//! kind of recommendation: alternatives to what is out of stock, bought together, upsell, bestsellers, personal, or
//! your own. An operation names the data source by its number.
//!
//! The vendor's documentation: <https://docs.yespo.io>
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use recommenders::yespo::{Client, Credential};
//!
//! let client = Client::new(Credential::basic_auth("user", "password"));
//! let answer = client.contact_recoms(1244).contact_id(162688150).await?;
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
#[allow(clippy::module_inception, reason = "an API may be called so")]
pub mod servers;
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
