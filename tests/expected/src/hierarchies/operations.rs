// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::Fleet`].
    ///
    /// `POST /hierarchies`
    pub fn post_hierarchies(&self, body: types::Fleet) -> Call<'_, PostHierarchies> {
        self.call(PostHierarchies { body })
    }
}

/// The inputs of [`Client::post_hierarchies`]: `POST /hierarchies`
#[derive(Clone)]
#[non_exhaustive]
pub struct PostHierarchies {
    pub body: types::Fleet,
}
operation! { PostHierarchies {
    id: "postHierarchies",
    route: POST "/hierarchies",
    inputs: {
        body: json,
    },
    success: json types::Fleet {
        200,
    },
} }
