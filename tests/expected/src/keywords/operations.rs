// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::Keywords`].
    ///
    /// `POST /keywords`
    pub fn post_keywords(&self, body: types::Keywords) -> Call<'_, PostKeywords> {
        self.call(PostKeywords { body })
    }
}

/// The inputs of [`Client::post_keywords`]: `POST /keywords`
#[derive(Clone)]
#[non_exhaustive]
pub struct PostKeywords {
    pub body: types::Keywords,
}
operation! { PostKeywords {
    id: "postKeywords",
    route: POST "/keywords",
    inputs: {
        body: json,
    },
    success: json types::Keywords {
        200,
    },
} }
