// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// - `ids`: At least 1 item. Each: pattern: `^[a-z]+$`.
    ///
    /// Optional, as methods of the call:
    /// - `page`: Allowed: at least 1. Default: `1`.
    ///
    /// `POST /rules`
    pub fn post_rules(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
        body: types::Ruled,
    ) -> Call<'_, PostRules> {
        self.call(PostRules {
            page: None,
            ids: ids.into_iter().map(Into::into).collect(),
            body,
        })
    }
}

/// The inputs of [`Client::post_rules`]: `POST /rules`
#[derive(Clone)]
#[non_exhaustive]
pub struct PostRules {
    /// Allowed: at least 1.
    /// Default: `1`.
    pub page: Option<i64>,
    /// At least 1 item. Each: pattern: `^[a-z]+$`.
    pub ids: Vec<String>,
    pub body: types::Ruled,
}
operation! { PostRules {
    id: "postRules",
    route: POST "/rules",
    inputs: {
        page: query [Minimum(1)],
        ids: query [MinItems(1), Each(&[Pattern("^[a-z]+$")])],
        body: json,
    },
    success: empty () {
        204,
    },
} }
setters! { Call<PostRules> {
    /// Allowed: at least 1.
    /// Default: `1`.
    page(i64),
} }
