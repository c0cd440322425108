// @generated from an OpenAPI document; do not edit.
//! Tags 1
//!
//! Each tag is a cargo feature, with its operations and the types that nothing else uses; all are on by default. What several
//! share is there with any of them, and alone with `tags`.
//!
//! - `tags-mod-tag` (`mod`): 1 operation
//! - `tags-pets` (`Pets`): 2 operations
//! - `tags-store-orders` (`Store Orders`): 1 operation
//! - `tags-u540d-u524d` (`名前`): 1 operation
//! - `tags-all`: all of them, and the types that no operation uses
//!
#![cfg_attr(feature = "tags-mod-tag", doc = "```no_run")]
#![cfg_attr(not(feature = "tags-mod-tag"), doc = "```ignore")]
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use expected::tags::Client;
//!
//! let client = Client::new();
//! let answer = client.get_mod().await?;
//! println!("{answer:?}");
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
