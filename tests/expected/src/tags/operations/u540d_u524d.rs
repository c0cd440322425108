// @generated from an OpenAPI document; do not edit.
//! What can be called.
//!
//! All of it needs the feature `tags-u540d-u524d`.

use super::super::client::Client;
use super::super::types;
use crate::runtime::Call;
use crate::runtime::words::of_operations::*;

impl Client {
    /// `GET /names/{name}`
    pub fn get_name(&self, name: impl Into<String>) -> Call<'_, GetName> {
        self.call(GetName { name: name.into() })
    }
}

/// The inputs of [`Client::get_name`]: `GET /names/{name}`
#[derive(Clone)] #[non_exhaustive]
pub struct GetName {
    pub name: String,
}
operation! { GetName -> types::GetNameResponse, std::convert::Infallible:
    GET "/names/{name}" as "getName" {
    name: Path("name", Simple),
    => json ["200" "application/json"],
} }
