// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::Thing`].
    ///
    /// `POST /things`
    pub fn create_thing(&self, body: types::Thing) -> Call<'_, CreateThing> {
        self.call(CreateThing { body })
    }
}

/// The inputs of [`Client::create_thing`]: `POST /things`
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateThing {
    pub body: types::Thing,
}
operation! { CreateThing {
    id: "createThing",
    route: POST "/things",
    inputs: {
        body: json,
    },
    success: json types::Thing {
        201,
    },
} }
