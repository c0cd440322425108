// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// Optional, as methods of the call:
    /// - `limit`: Allowed: more than 0, at most 100.
    ///
    /// Returns [`Vec<types::Item>`](types::Item).
    ///
    /// `GET /items`
    pub fn list_items(&self) -> Call<'_, ListItems> {
        self.call(ListItems { limit: None })
    }
}

/// The inputs of [`Client::list_items`]: `GET /items`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListItems {
    /// Allowed: more than 0, at most 100.
    pub limit: Option<i64>,
}
operation! { ListItems {
    id: "listItems",
    route: GET "/items",
    inputs: {
        limit: query [ExclusiveMinimum(0), Maximum(100)],
    },
    success: json Vec<types::Item> {
        200,
    },
} }
setters! { Call<ListItems> {
    /// Allowed: more than 0, at most 100.
    limit(i64),
} }
