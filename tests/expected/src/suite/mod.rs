// @generated from an OpenAPI document; do not edit.
//! Schemas at every position 1
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use expected::suite::Client;
//!
//! let client = Client::new();
//! client.param_boolean_const(true).await?;
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
#[allow(
    deprecated,
    clippy::large_enum_variant,
    reason = "the document is taken as it is"
)]
pub mod types;
#[allow(deprecated, reason = "what is deprecated is still read and written")]
mod wire;

pub use client::Client;
pub use types::*;
