// @generated from an OpenAPI document; do not edit.
//! Calls 1
//!
//! What a call does on the wire beyond its parameters.
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use expected::calls::{Client, Credential};
//!
//! let client = Client::new("https://api.example.com", Credential::session("key"));
//! client.look().await?;
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

pub use client::{Client, Credential};
pub use types::*;
