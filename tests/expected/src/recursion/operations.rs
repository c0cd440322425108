// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::Tree`].
    ///
    /// `GET /trees`
    pub fn get_tree(&self) -> Call<'_, GetTree> {
        self.call(GetTree {})
    }
}

/// The inputs of [`Client::get_tree`]: `GET /trees`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetTree {}
operation! { GetTree {
    id: "getTree",
    route: GET "/trees",
    success: json types::Tree {
        200,
    },
} }
