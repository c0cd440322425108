// @generated from an OpenAPI document; do not edit.
//! Reserved names 1
//!
//! Schemas and operations that are called like what the emitted files use, and like what they do not.
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use expected::reserved::{Client, Credential};
//!
//! let client = Client::new(Credential::key("key"));
//! client.bytes_bytes().await?;
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
