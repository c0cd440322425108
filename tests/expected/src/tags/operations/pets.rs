// @generated from an OpenAPI document; do not edit.
//! What can be called.
//!
//! All of it needs the feature `tags-pets`.

use super::super::client::Client;
use super::super::types;

use crate::runtime::Call;
use crate::runtime::Date;

impl Client {
    /// Optional, as methods of the call:
    /// - `kind`
    /// - `born`
    ///
    /// Returns [`Vec<types::Pet>`](types::Pet).
    ///
    /// Fails with [`ListPetsError`] where the document describes the failure.
    ///
    /// Headers of the answer: [`Headers::X_NEXT`](super::Headers::X_NEXT).
    ///
    /// `GET /pets`
    pub fn list_pets(&self) -> Call<'_, ListPets> {
        self.call(ListPets {
            filter: Default::default(),
        })
    }

    /// `POST /pets`
    pub fn add_pet(&self, body: impl Into<types::NewPet>) -> Call<'_, AddPet> {
        self.call(AddPet { body: body.into() })
    }
}

/// The inputs of [`Client::list_pets`]: `GET /pets`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPets {
    pub filter: types::PetFilter,
}
operation! { ListPets {
    id: "listPets",
    route: GET "/pets",
    inputs: {
        filter: query,
    },
    success: json Vec<types::Pet> {
        200,
    },
    failure: ListPetsError {
        404: NotFound(json),
    },
} }
setters! { Call<ListPets>.filter {
    kind(into types::PetKind),
    born(into Date),
} }

/// What the document says can go wrong in [`ListPets`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ListPetsError {
    /// 404: None
    NotFound(types::Problem),
}

/// The inputs of [`Client::add_pet`]: `POST /pets`
#[derive(Clone)]
#[non_exhaustive]
pub struct AddPet {
    pub body: types::NewPet,
}
operation! { AddPet {
    id: "addPet",
    route: POST "/pets",
    inputs: {
        body: json,
    },
    success: empty () {
        201,
    },
} }
