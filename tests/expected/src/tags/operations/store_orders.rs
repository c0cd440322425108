// @generated from an OpenAPI document; do not edit.
//! What can be called.
//!
//! All of it needs the feature `tags-store-orders`.

use super::super::client::Client;
use super::super::types;
use crate::runtime::Call;
use crate::runtime::words::of_operations::*;

impl Client {
    /// `POST /orders`
    pub fn place_order(&self) -> Call<'_, PlaceOrder> {
        self.call(PlaceOrder { body: None })
    }
}

/// The inputs of [`Client::place_order`]: `POST /orders`
#[derive(Clone)] #[non_exhaustive]
pub struct PlaceOrder {
    pub body: Option<PlaceOrderBody>,
}
outcomes! { PlaceOrderOutput, successes of PlaceOrder {
    /// 200: The order
    Ok(types::Order) json: "200" "application/json",
    /// 202: A ticket
    Accepted(types::PlaceOrderAcceptedResponse) json: "202" "application/json",
} }
outcomes! { PlaceOrderError, failures of PlaceOrder {
    /// Any other status: Problem
    Default(types::Problem) json: "default" "application/json",
} }
bodies! { PlaceOrderBody of PlaceOrder {
    /// `application/json`
    Json(types::Order): JsonBody("application/json"),
    /// `application/x-www-form-urlencoded`
    Form(types::Order): FormBody(FormExplode, &[]),
} }
operation! { PlaceOrder -> PlaceOrderOutput, PlaceOrderError:
    POST "/orders" as "placeOrder" {
    ..body,
} }
setters! { Call<PlaceOrder> {
    body(into PlaceOrderBody),
} }
