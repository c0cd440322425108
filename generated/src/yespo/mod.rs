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

mod client;
#[allow(
    deprecated,
    clippy::large_enum_variant,
    clippy::match_overlapping_arm,
    reason = "the document is taken as it is"
)]
pub mod operations;
#[allow(clippy::module_inception, reason = "an API may be called so")]
pub mod servers;
#[allow(
    deprecated,
    clippy::large_enum_variant,
    reason = "the document is taken as it is"
)]
pub mod types;
#[allow(deprecated, reason = "what is deprecated is still read and written")]
mod wire;

pub use client::{Client, Credential};
pub use types::*;
