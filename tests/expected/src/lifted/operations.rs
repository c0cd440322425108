// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::Call;
use crate::runtime::words::of_operations::*;

impl Client {
    /// `GET /items`
    pub fn list_items(&self) -> Call<'_, ListItems> {
        self.call(ListItems { limit: None })
    }
}

/// The inputs of [`Client::list_items`]: `GET /items`
#[derive(Clone)] #[non_exhaustive]
pub struct ListItems {
    /// Allowed: more than 0, at most 100.
    pub limit: Option<i64>,
}
operation! { ListItems -> Vec<types::Item>, std::convert::Infallible:
    GET "/items" as "listItems" {
    limit: Query("limit", FormExplode) [ExclusiveMinimum(0), Maximum(100)],
    => json ["200" "application/json"],
} }
setters! { Call<ListItems> {
    limit(i64),
} }
