// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// `POST /parcels`
    pub fn send_parcel(&self, body: types::Parcel) -> Call<'_, SendParcel> {
        self.call(SendParcel { body })
    }
}

/// The inputs of [`Client::send_parcel`]: `POST /parcels`
#[derive(Clone)]
#[non_exhaustive]
pub struct SendParcel {
    pub body: types::Parcel,
}
operation! { SendParcel {
    id: "sendParcel",
    route: POST "/parcels",
    inputs: {
        body: json,
    },
    success: empty () {
        202,
    },
} }
