// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Optional, as methods of the call:
    /// - `limit`
    ///
    /// Returns [`Vec<types::Pet>`](types::Pet).
    ///
    /// Fails with [`ListPetsError`] where the document describes the failure.
    ///
    /// `GET /pets`
    pub fn list_pets(&self) -> Call<'_, ListPets> {
        self.call(ListPets { limit: None })
    }

    /// `POST /pets`
    pub fn add_pet(&self, body: impl Into<types::AddPetRequest>) -> Call<'_, AddPet> {
        self.call(AddPet { body: body.into() })
    }

    /// Returns [`types::Pet`].
    ///
    /// Fails with [`GetPetError`] where the document describes the failure.
    ///
    /// `GET /pets/{id}`
    pub fn get_pet(&self, id: impl Into<String>) -> Call<'_, GetPet> {
        self.call(GetPet { id: id.into() })
    }
}

/// The inputs of [`Client::list_pets`]: `GET /pets`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPets {
    pub limit: Option<types::ListPetsLimit>,
}
operation! { ListPets {
    id: "list_pets",
    route: GET "/pets",
    inputs: {
        limit: query,
    },
    success: json Vec<types::Pet> {
        200,
    },
    failure: ListPetsError {
        default: Default(json),
    },
} }
setters! { Call<ListPets> {
    limit(into types::ListPetsLimit),
} }

/// What the document says can go wrong in [`ListPets`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ListPetsError {
    /// Any other status: What went wrong
    Default(types::ErrorResponse),
}

/// The inputs of [`Client::add_pet`]: `POST /pets`
#[derive(Clone)]
#[non_exhaustive]
pub struct AddPet {
    pub body: types::AddPetRequest,
}
operation! { AddPet {
    id: "add_pet",
    route: POST "/pets",
    inputs: {
        body: json,
    },
    success: empty () {
        201,
    },
} }

/// The inputs of [`Client::get_pet`]: `GET /pets/{id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetPet {
    pub id: String,
}
operation! { GetPet {
    id: "get_pet",
    route: GET "/pets/{id}",
    inputs: {
        id: path,
    },
    success: json types::Pet {
        200,
    },
    failure: GetPetError {
        404: NotFound(json),
    },
} }

/// What the document says can go wrong in [`GetPet`].
#[derive(Clone)]
#[non_exhaustive]
pub enum GetPetError {
    /// 404: None
    NotFound(types::Error),
}
