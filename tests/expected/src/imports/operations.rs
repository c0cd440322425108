// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::OrNull;

impl Client {
    /// `GET /a`
    pub fn get_a(&self, m: impl Into<OrNull<types::GetAM>>) -> Call<'_, GetA> {
        self.call(GetA { m: m.into() })
    }
}

/// The inputs of [`Client::get_a`]: `GET /a`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetA {
    pub m: OrNull<types::GetAM>,
}
operation! { GetA {
    id: "getA",
    route: GET "/a",
    inputs: {
        m: query,
    },
    success: empty () {
        204,
    },
} }
