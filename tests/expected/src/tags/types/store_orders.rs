// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! All of it needs the feature `tags-store-orders`.

use super::*;

use crate::runtime::Other;
use crate::runtime::Unknown;
use crate::runtime::Uuid;

/// Schema: `#/components/schemas/Order`
#[non_exhaustive]
pub struct Order {
    pub id: Option<Uuid>,
    pub price: Money,
    pub parts: Option<Vec<Order>>,
    pub states: Option<OrderStates>,
    pub other: Other,
}

impl Order {
    /// A value with its required fields; the others are set by methods.
    pub fn new(price: Money) -> Self {
        Self {
            price,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Order {
    id(into Uuid),
    parts(list Order),
    states(list OrderState),
} }

/// Schema: `#/components/schemas/OrderState`
#[derive(Clone)]
#[non_exhaustive]
pub enum OrderState {
    Placed,
    Sent,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/OrderStates`
pub type OrderStates = Vec<OrderState>;
/// Schema: `#/paths/~1orders/post/responses/202/content/application~1json/schema`
pub type PlaceOrderAcceptedResponse = StateResponse;
/// Schema: `#/paths/~1orders/post/responses/202/content/application~1json/schema/properties/state`
pub type PlaceOrderAcceptedResponseState = StateResponseState;
