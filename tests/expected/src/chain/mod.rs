// @generated from an OpenAPI document; do not edit.
//! Chain 1
//!
//! Types hold each other deeper here than rustc looks by itself, so a crate that uses them begins with `#![recursion_limit = "1024"]`.
//!
//! ```no_run
//! # #![recursion_limit = "1024"]
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use expected::chain::Client;
//!
//! let client = Client::new();
//! let answer = client.chain().await?;
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
