// @generated from an OpenAPI document; do not edit.
//! Miso recommendation API 1.1.4
//!
//! Recommendations, search and answers to questions by [Miso](https://miso.ai), and the data that they are made from:
//! interactions, products and users.
//!
//! Nearly every operation answers with the same envelope: `message` and `data`. Which environment answers (playground,
//! development or production) is decided by the API key alone.
//!
//! Send the `miso_id` of an answer with the interactions that follow from it (`upload_interactions`), so that the
//! engine learns what worked.
//!
//! Give each request a `user_id`, or an `anonymous_id` for a visitor: without either, the answer is personalized for
//! nobody.
//!
//! The vendor's documentation: <https://docs.miso.ai>
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use recommenders::miso::{Client, Credential, UserToProductsRequest};
//!
//! let client = Client::new(Credential::secret_api_key_header("key"));
//! let answer = client
//!     .user_to_products(UserToProductsRequest::default().user_id("u-17").rows(5))
//!     .await?;
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
