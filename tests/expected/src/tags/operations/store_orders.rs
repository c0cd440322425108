// @generated from an OpenAPI document; do not edit.
//! What can be called.
//!
//! All of it needs the feature `tags-store-orders`.

use super::super::client::Client;
use super::super::types;

use crate::runtime::Call;

impl Client {
    /// Optional, as methods of the call:
    /// - `body`
    ///
    /// Returns [`PlaceOrderOutput`].
    ///
    /// Fails with [`PlaceOrderError`] where the document describes the failure.
    ///
    /// `POST /orders`
    pub fn place_order(&self) -> Call<'_, PlaceOrder> {
        self.call(PlaceOrder { body: None })
    }
}

/// The inputs of [`Client::place_order`]: `POST /orders`
#[derive(Clone)]
#[non_exhaustive]
pub struct PlaceOrder {
    pub body: Option<PlaceOrderBody>,
}
operation! { PlaceOrder {
    id: "placeOrder",
    route: POST "/orders",
    inputs: {
        ..body,
    },
    success: enum PlaceOrderOutput {
        200: Ok(json),
        202: Accepted(json),
    },
    failure: PlaceOrderError {
        default: Default(json),
    },
} }
setters! { Call<PlaceOrder> {
    body(into PlaceOrderBody),
} }

/// What [`PlaceOrder`] answers.
#[derive(Clone)]
#[non_exhaustive]
pub enum PlaceOrderOutput {
    /// 200: The order
    Ok(types::Order),
    /// 202: A ticket
    Accepted(types::PlaceOrderAcceptedResponse),
}

/// What the document says can go wrong in [`PlaceOrder`].
#[derive(Clone)]
#[non_exhaustive]
pub enum PlaceOrderError {
    /// Any other status: Problem
    Default(types::Problem),
}

/// A body of [`PlaceOrder`], in one of its media types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PlaceOrderBody {
    /// `application/json`
    Json(types::Order),
    /// `application/x-www-form-urlencoded`
    Form(types::Order),
}
bodies! { PlaceOrderBody {
    Json: json,
    Form: form,
} }
