// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::T0`].
    ///
    /// `GET /chain`
    pub fn chain(&self) -> Call<'_, Chain> {
        self.call(Chain {})
    }
}

/// The inputs of [`Client::chain`]: `GET /chain`
#[derive(Clone)]
#[non_exhaustive]
pub struct Chain {}
operation! { Chain {
    id: "chain",
    route: GET "/chain",
    success: json types::T0 {
        200,
    },
} }
