// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// `POST /subscriptions`
    pub fn subscribe(&self, body: types::SubscribeRequest) -> Call<'_, Subscribe> {
        self.call(Subscribe { body })
    }

    /// `DELETE /subscriptions/{id}`
    pub fn unsubscribe(&self, id: impl Into<String>) -> Call<'_, Unsubscribe> {
        self.call(Unsubscribe { id: id.into() })
    }
}

/// The inputs of [`Client::subscribe`]: `POST /subscriptions`
#[derive(Clone)]
#[non_exhaustive]
pub struct Subscribe {
    pub body: types::SubscribeRequest,
}
operation! { Subscribe {
    id: "subscribe",
    route: POST "/subscriptions",
    inputs: {
        body: json,
    },
    success: empty () {
        201,
    },
} }

/// The inputs of [`Client::unsubscribe`]: `DELETE /subscriptions/{id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct Unsubscribe {
    pub id: String,
}
operation! { Unsubscribe {
    id: "unsubscribe",
    route: DELETE "/subscriptions/{id}",
    inputs: {
        id: path,
    },
    success: empty () {
        204,
    },
} }
