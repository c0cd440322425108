// @generated from an OpenAPI document; do not edit.
//! What can be called.
//!
//! What only one tag uses needs the feature of the tag.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::HeaderKey;
use crate::runtime::Style;

#[cfg(feature = "tags-mod-tag")]
mod mod_tag;
#[cfg(feature = "tags-mod-tag")]
pub use mod_tag::*;

#[cfg(feature = "tags-pets")]
mod pets;
#[cfg(feature = "tags-pets")]
pub use pets::*;

#[cfg(feature = "tags-store-orders")]
mod store_orders;
#[cfg(feature = "tags-store-orders")]
pub use store_orders::*;

#[cfg(feature = "tags-u540d-u524d")]
mod u540d_u524d;
#[cfg(feature = "tags-u540d-u524d")]
pub use u540d_u524d::*;

impl Client {
    /// Returns [`types::Health`].
    ///
    /// `GET /health`
    #[deprecated]
    pub fn health(&self) -> Call<'_, Health> {
        self.call(Health {})
    }
}

/// The inputs of [`Client::health`]: `GET /health`
#[derive(Clone)]
#[non_exhaustive]
pub struct Health {}
operation! { Health {
    id: "health",
    route: GET "/health",
    success: json types::Health {
        200,
    },
} }

/// The headers that the document describes, for `header` of an answer or an error.
#[derive(Debug)]
pub enum Headers {}

impl Headers {
    /// The header `X-Next`.
    pub const X_NEXT: HeaderKey<types::Cursor> = HeaderKey::new("X-Next", Style::Simple);
}
