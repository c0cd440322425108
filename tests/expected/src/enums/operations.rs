// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::Call;
use crate::runtime::words::of_operations::*;

impl Client {
    /// `GET /orders`
    pub fn list_orders(&self) -> Call<'_, ListOrders> {
        self.call(ListOrders { status: None })
    }
}

/// The inputs of [`Client::list_orders`]: `GET /orders`
#[derive(Clone)] #[non_exhaustive]
pub struct ListOrders {
    /// Default: `"open"`.
    pub status: Option<types::Status>,
}
operation! { ListOrders -> types::Order, std::convert::Infallible:
    GET "/orders" as "listOrders" {
    status: Query("status", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<ListOrders> {
    status(into types::Status),
} }
