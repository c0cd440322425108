// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::Call;
use crate::runtime::words::of_operations::*;

impl Client {
    /// `POST /keywords`
    pub fn post_keywords(&self, body: types::Keywords) -> Call<'_, PostKeywords> {
        self.call(PostKeywords { body })
    }
}

/// The inputs of [`Client::post_keywords`]: `POST /keywords`
#[derive(Clone)] #[non_exhaustive]
pub struct PostKeywords {
    pub body: types::Keywords,
}
operation! { PostKeywords -> types::Keywords, std::convert::Infallible:
    POST "/keywords" as "postKeywords" {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
