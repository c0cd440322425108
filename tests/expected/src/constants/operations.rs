// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::Call;
use crate::runtime::words::of_operations::*;

impl Client {
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
#[derive(Clone)] #[non_exhaustive]
pub struct PostConstants {
    pub body: types::Constants,
}
operation! { PostConstants -> types::Constants, std::convert::Infallible:
    POST "/constants" as "postConstants" {
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }

/// The inputs of [`Client::post_pet`]: `POST /pets`
#[derive(Clone)] #[non_exhaustive]
pub struct PostPet {
    pub body: types::Pet,
}
operation! { PostPet -> (), std::convert::Infallible:
    POST "/pets" as "postPet" {
    body: JsonBody("application/json"),
    => empty ["204"],
} }
