// @generated from an OpenAPI document; do not edit.
//! \# Comments \`\`\` \~\~\~ 1
//!
//! ```text
//! x
//! ```
//! std::fs::write("ran", "").unwrap();
//!
//! ```text
//! x
//! ```
//! std::fs::write("ran", "by a test").unwrap();
//! ```text
//! ```
//!
//! Contact: ```
//! x
//! ```text
//! std::fs::write("ran", "by a test").unwrap();
//! ```, ab@example.com, data:text/html,x
//! ```
//!
//! Licence: \<b\>MIT\</b\>, <https://example.com/>
//!
//! Terms of service: javascript:alert(1)
//!
//! ``` x ``` std::fs::write("ran", "by a test").unwrap(); ```: `https://docs.example.com/a\rb`

mod client;
#[allow(deprecated, clippy::large_enum_variant, clippy::match_overlapping_arm, reason = "the document is taken as it is")]
pub mod operations;
#[allow(clippy::module_inception, reason = "an API may be called so")]
pub mod servers;
#[allow(deprecated, clippy::large_enum_variant, reason = "the document is taken as it is")]
pub mod types;
#[allow(deprecated, reason = "what is deprecated is still read and written")]
mod wire;

pub use client::{Client, Credential};
pub use types::*;
