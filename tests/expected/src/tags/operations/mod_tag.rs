// @generated from an OpenAPI document; do not edit.
//! What can be called.
//!
//! All of it needs the feature `tags-mod-tag`.

use super::super::client::Client;
use super::super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::Tree`].
    ///
    /// `GET /mod`
    pub fn get_mod(&self) -> Call<'_, GetMod> {
        self.call(GetMod {})
    }
}

/// The inputs of [`Client::get_mod`]: `GET /mod`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetMod {}
operation! { GetMod {
    id: "getMod",
    route: GET "/mod",
    success: json types::Tree {
        200,
    },
} }
