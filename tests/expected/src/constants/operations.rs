// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::Constants`].
    ///
    /// `POST /constants`
    pub fn post_constants(&self, body: types::Constants) -> Call<'_, PostConstants> {
        self.call(PostConstants { body })
    }

    /// `POST /pets`
    pub fn post_pet(&self, body: impl Into<types::Pet>) -> Call<'_, PostPet> {
        self.call(PostPet { body: body.into() })
    }
}

/// The inputs of [`Client::post_constants`]: `POST /constants`
#[derive(Clone)]
#[non_exhaustive]
pub struct PostConstants {
    pub body: types::Constants,
}
operation! { PostConstants {
    id: "postConstants",
    route: POST "/constants",
    inputs: {
        body: json,
    },
    success: json types::Constants {
        200,
    },
} }

/// The inputs of [`Client::post_pet`]: `POST /pets`
#[derive(Clone)]
#[non_exhaustive]
pub struct PostPet {
    pub body: types::Pet,
}
operation! { PostPet {
    id: "postPet",
    route: POST "/pets",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }
