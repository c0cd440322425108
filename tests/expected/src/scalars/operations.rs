// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::Call;
use crate::runtime::words::of_operations::*;

impl Client {
    /// `POST /things`
    pub fn create_thing(&self, body: types::Thing) -> Call<'_, CreateThing> {
        self.call(CreateThing { body })
    }
}

/// The inputs of [`Client::create_thing`]: `POST /things`
#[derive(Clone)] #[non_exhaustive]
pub struct CreateThing {
    pub body: types::Thing,
}
operation! { CreateThing -> types::Thing, std::convert::Infallible:
    POST "/things" as "createThing" {
    body: JsonBody("application/json"),
    => json ["201" "application/json"],
} }
