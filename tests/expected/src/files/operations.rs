// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::Call;
use crate::runtime::words::of_operations::*;

impl Client {
    /// `GET /pets`
    pub fn list_pets(&self) -> Call<'_, ListPets> {
        self.call(ListPets { limit: None })
    }

    /// `POST /pets`
    pub fn add_pet(&self, body: impl Into<types::AddPetRequest>) -> Call<'_, AddPet> {
        self.call(AddPet { body: body.into() })
    }

    /// `GET /pets/{id}`
    pub fn get_pet(&self, id: impl Into<String>) -> Call<'_, GetPet> {
        self.call(GetPet { id: id.into() })
    }
}

/// The inputs of [`Client::list_pets`]: `GET /pets`
#[derive(Clone)] #[non_exhaustive]
pub struct ListPets {
    pub limit: Option<types::ListPetsLimit>,
}
outcomes! { ListPetsError, failures of ListPets {
    /// Any other status: What went wrong
    Default(types::ErrorResponse) json: "default" "application/json",
} }
operation! { ListPets -> Vec<types::Pet>, ListPetsError:
    GET "/pets" as "list_pets" {
    limit: Query("limit", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<ListPets> {
    limit(into types::ListPetsLimit),
} }

/// The inputs of [`Client::add_pet`]: `POST /pets`
#[derive(Clone)] #[non_exhaustive]
pub struct AddPet {
    pub body: types::AddPetRequest,
}
operation! { AddPet -> (), std::convert::Infallible:
    POST "/pets" as "add_pet" {
    body: JsonBody("application/json"),
    => empty ["201"],
} }

/// The inputs of [`Client::get_pet`]: `GET /pets/{id}`
#[derive(Clone)] #[non_exhaustive]
pub struct GetPet {
    pub id: String,
}
outcomes! { GetPetError, failures of GetPet {
    /// 404: None
    NotFound(types::Error) json: "404" "application/json",
} }
operation! { GetPet -> types::Pet, GetPetError:
    GET "/pets/{id}" as "get_pet" {
    id: Path("id", Simple),
    => json ["200" "application/json"],
} }
