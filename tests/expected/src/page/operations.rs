// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::PageResponse`].
    ///
    /// `GET /page`
    pub fn page(&self) -> Call<'_, Page> {
        self.call(Page {})
    }
}

/// The inputs of [`Client::page`]: `GET /page`
#[derive(Clone)]
#[non_exhaustive]
pub struct Page {}
operation! { Page {
    id: "page",
    route: GET "/page",
    success: json types::PageResponse {
        200,
    },
} }
