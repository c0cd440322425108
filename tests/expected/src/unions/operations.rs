// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::All`].
    ///
    /// `POST /unions`
    pub fn post_unions(&self, body: impl Into<types::Shape>) -> Call<'_, PostUnions> {
        self.call(PostUnions { body: body.into() })
    }
}

/// The inputs of [`Client::post_unions`]: `POST /unions`
#[derive(Clone)]
#[non_exhaustive]
pub struct PostUnions {
    pub body: types::Shape,
}
operation! { PostUnions {
    id: "postUnions",
    route: POST "/unions",
    inputs: {
        body: json,
    },
    success: json types::All {
        200,
    },
} }
