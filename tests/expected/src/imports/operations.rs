// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::{Call, OrNull};
use crate::runtime::words::of_operations::*;

impl Client {
    /// `GET /a`
    pub fn get_a(&self, m: impl Into<OrNull<types::GetAM>>) -> Call<'_, GetA> {
        self.call(GetA { m: m.into() })
    }
}

/// The inputs of [`Client::get_a`]: `GET /a`
#[derive(Clone)] #[non_exhaustive]
pub struct GetA {
    pub m: OrNull<types::GetAM>,
}
operation! { GetA -> (), std::convert::Infallible:
    GET "/a" as "getA" {
    m: Query("m", FormExplode),
    => empty ["204"],
} }
