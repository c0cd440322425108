// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::ListPetsResponse`].
    ///
    /// `GET /pages`
    pub fn list_pets(&self) -> Call<'_, ListPets> {
        self.call(ListPets {})
    }

    /// Returns [`types::Dog`].
    ///
    /// `POST /pets`
    pub fn add_pet(&self, body: types::Dog) -> Call<'_, AddPet> {
        self.call(AddPet { body })
    }
}

/// The inputs of [`Client::list_pets`]: `GET /pages`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPets {}
operation! { ListPets {
    id: "listPets",
    route: GET "/pages",
    success: json types::ListPetsResponse {
        200,
    },
} }

/// The inputs of [`Client::add_pet`]: `POST /pets`
#[derive(Clone)]
#[non_exhaustive]
pub struct AddPet {
    pub body: types::Dog,
}
operation! { AddPet {
    id: "addPet",
    route: POST "/pets",
    inputs: {
        body: json,
    },
    success: json types::Dog {
        200,
    },
} }
