// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Optional, as methods of the call:
    /// - `language`
    ///
    /// Returns [`types::Animal`].
    ///
    /// Fails with [`FetchPetError`] where the document describes the failure.
    ///
    /// `GET /pets/{id}`
    pub fn fetch_pet(&self, id: impl Into<String>) -> Call<'_, FetchPet> {
        self.call(FetchPet {
            id: id.into(),
            language: None,
        })
    }

    /// `PUT /pets/{id}`
    pub fn put_pet(&self, id: impl Into<String>, body: types::Animal) -> Call<'_, PutPet> {
        self.call(PutPet {
            id: id.into(),
            body,
        })
    }
}

/// The inputs of [`Client::fetch_pet`]: `GET /pets/{id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct FetchPet {
    pub id: String,
    pub language: Option<String>,
}
operation! { FetchPet {
    id: "get_pet",
    route: GET "/pets/{id}",
    inputs: {
        id: path,
        language: query "lang",
    },
    success: json types::Animal {
        200,
    },
    failure: FetchPetError {
        404: NotFound,
    },
} }
setters! { Call<FetchPet> {
    language(into String),
} }

/// What the document says can go wrong in [`FetchPet`].
#[derive(Clone)]
#[non_exhaustive]
pub enum FetchPetError {
    /// 404: No pet
    NotFound,
}

/// The former name of [`FetchPet`].
#[deprecated(since = "0.2.0", note = "renamed to `FetchPet`")]
pub type GetPet = FetchPet;

/// A former name.
#[deprecated(since = "0.2.0", note = "renamed to `FetchPetError`")]
pub type GetPetError = FetchPetError;

impl Client {
    /// The former name of [`Client::fetch_pet`].
    #[deprecated(since = "0.2.0", note = "renamed to `fetch_pet`")]
    pub fn get_pet(&self, id: impl Into<String>) -> Call<'_, FetchPet> {
        self.fetch_pet(id)
    }
}

impl Call<'_, FetchPet> {
    /// The former name of `language`.
    #[deprecated(since = "0.2.0", note = "renamed to `language`")]
    pub fn lang(self, value: impl Into<String>) -> Self {
        self.language(value)
    }
}

/// The inputs of [`Client::put_pet`]: `PUT /pets/{id}`
#[derive(Clone)]
#[non_exhaustive]
pub struct PutPet {
    pub id: String,
    pub body: types::Animal,
}
operation! { PutPet {
    id: "put_pet",
    route: PUT "/pets/{id}",
    inputs: {
        id: path,
        body: json,
    },
    success: empty () {
        204,
    },
} }
