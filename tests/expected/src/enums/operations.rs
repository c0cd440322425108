// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Optional, as methods of the call:
    /// - `status`: Default: `"open"`.
    ///
    /// Returns [`types::Order`].
    ///
    /// `GET /orders`
    pub fn list_orders(&self) -> Call<'_, ListOrders> {
        self.call(ListOrders { status: None })
    }
}

/// The inputs of [`Client::list_orders`]: `GET /orders`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListOrders {
    /// Default: `"open"`.
    pub status: Option<types::Status>,
}
operation! { ListOrders {
    id: "listOrders",
    route: GET "/orders",
    inputs: {
        status: query,
    },
    success: json types::Order {
        200,
    },
} }
setters! { Call<ListOrders> {
    /// Default: `"open"`.
    status(into types::Status),
} }
