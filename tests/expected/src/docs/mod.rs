// @generated from an OpenAPI document; do not edit.
//! Words \<b\>of\</b\> a vendor 1
//!
//! See <https://docs.example.com/start> and [the guide](https://docs.example.com).
//!
//! Lists like \[a, b\] and types like Vec\<String\> are words, not links.
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use expected::docs::Client;
//!
//! let client = Client::new();
//! let answer = client.words().await?;
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

pub use client::Client;
pub use types::*;
