// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::State`].
    ///
    /// `PUT /states`
    pub fn put_state(&self, body: types::State) -> Call<'_, PutState> {
        self.call(PutState { body })
    }
}

/// The inputs of [`Client::put_state`]: `PUT /states`
#[derive(Clone)]
#[non_exhaustive]
pub struct PutState {
    pub body: types::State,
}
operation! { PutState {
    id: "putState",
    route: PUT "/states",
    inputs: {
        body: json,
    },
    success: json types::State {
        200,
    },
} }
