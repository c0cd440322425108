// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// Optional, as methods of the call:
    /// - `unlike`: `not`: `{"pattern":"^x"}`
    ///
    /// `POST /conditions`
    pub fn post_conditions(&self, body: types::Conditions) -> Call<'_, PostConditions> {
        self.call(PostConditions { unlike: None, body })
    }
}

/// The inputs of [`Client::post_conditions`]: `POST /conditions`
#[derive(Clone)]
#[non_exhaustive]
pub struct PostConditions {
    /// `not`: `{"pattern":"^x"}`
    pub unlike: Option<String>,
    pub body: types::Conditions,
}
operation! { PostConditions {
    id: "postConditions",
    route: POST "/conditions",
    inputs: {
        unlike: query [Fits("{\"not\":{\"pattern\":\"^x\"}}")],
        body: json,
    },
    success: empty () {
        204,
    },
} }
setters! { Call<PostConditions> {
    /// `not`: `{"pattern":"^x"}`
    unlike(into String),
} }
