// @generated from an OpenAPI document; do not edit.
//! What can be called.
//!
//! All of it needs the feature `tags-pets`.

use super::super::client::Client;
use super::super::types;
use crate::runtime::{Call, Date};
use crate::runtime::words::of_operations::*;

impl Client {
    /// Headers of the answer: [`Headers::X_NEXT`](super::Headers::X_NEXT).
    ///
    /// `GET /pets`
    pub fn list_pets(&self) -> Call<'_, ListPets> {
        self.call(ListPets { filter: Default::default() })
    }

    /// `POST /pets`
    pub fn add_pet(&self, body: impl Into<types::NewPet>) -> Call<'_, AddPet> {
        self.call(AddPet { body: body.into() })
    }
}

/// The inputs of [`Client::list_pets`]: `GET /pets`
#[derive(Clone)] #[non_exhaustive]
pub struct ListPets {
    pub filter: types::PetFilter,
}
outcomes! { ListPetsError, failures of ListPets {
    /// 404: None
    NotFound(types::Problem) json: "404" "application/json",
} }
operation! { ListPets -> Vec<types::Pet>, ListPetsError:
    GET "/pets" as "listPets" {
    filter: Query("filter", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<ListPets>.filter {
    kind(into types::PetKind),
    born(into Date),
} }

/// The inputs of [`Client::add_pet`]: `POST /pets`
#[derive(Clone)] #[non_exhaustive]
pub struct AddPet {
    pub body: types::NewPet,
}
operation! { AddPet -> (), std::convert::Infallible:
    POST "/pets" as "addPet" {
    body: JsonBody("application/json"),
    => empty ["201"],
} }
