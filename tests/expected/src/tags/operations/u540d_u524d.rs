// @generated from an OpenAPI document; do not edit.
//! What can be called.
//!
//! All of it needs the feature `tags-u540d-u524d`.

use super::super::client::Client;
use super::super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::StateResponse`].
    ///
    /// `GET /names/{name}`
    pub fn get_name(&self, name: impl Into<String>) -> Call<'_, GetName> {
        self.call(GetName { name: name.into() })
    }
}

/// The inputs of [`Client::get_name`]: `GET /names/{name}`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetName {
    pub name: String,
}
operation! { GetName {
    id: "getName",
    route: GET "/names/{name}",
    inputs: {
        name: path,
    },
    success: json types::StateResponse {
        200,
    },
} }
