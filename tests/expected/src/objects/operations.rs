// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::Call;
use crate::runtime::words::of_operations::*;

impl Client {
    /// `POST /objects`
    pub fn post_object(&self, body: types::Open) -> Call<'_, PostObject> {
        self.call(PostObject { body })
    }
}

/// The inputs of [`Client::post_object`]: `POST /objects`
#[derive(Clone)] #[non_exhaustive]
pub struct PostObject {
    pub body: types::Open,
}
operation! { PostObject -> types::All, std::convert::Infallible:
    POST "/objects" as "postObject" {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
