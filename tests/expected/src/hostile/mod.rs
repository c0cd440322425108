// @generated from an OpenAPI document; do not edit.
//! Hostile */ pub fn evil() {} /* 1 pub fn evil() {}
//!
//! */ #!\[allow(warnings)\]
//! "#; \]\] {} txet
//!
//! ```text
//! fn main() { panic!() }
//! ```
//!
//! ````text
//! ```
//! ~~~~
//! ````
//!
//! ````text
//! never closed
//! ````
//!
//! Licence: x"\]
//! \[dependencies\]
//! evil = '1'
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use expected::hostile::{Client, Credential};
//!
//! let client = Client::new("https://api.example.com", Credential::star_slash_double_quote_hash("key"));
//! let answer = client.evil("b c", "x").await?;
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

pub use client::{Client, Credential};
pub use types::*;
