// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::All`].
    ///
    /// `POST /objects`
    pub fn post_object(&self, body: types::Open) -> Call<'_, PostObject> {
        self.call(PostObject { body })
    }
}

/// The inputs of [`Client::post_object`]: `POST /objects`
#[derive(Clone)]
#[non_exhaustive]
pub struct PostObject {
    pub body: types::Open,
}
operation! { PostObject {
    id: "postObject",
    route: POST "/objects",
    inputs: {
        body: json,
    },
    success: json types::All {
        200,
    },
} }
