// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;

use crate::runtime::Call;

impl Client {
    /// Needs a token of `machine` with the scope `read`, or of `person` with the scopes `openid`, `read`, or of `device` with the scope `read`.
    ///
    /// `GET /things`
    pub fn list_things(&self) -> Call<'_, ListThings> {
        self.call(ListThings {})
    }

    /// Needs a token of `machine` with the scopes `read`, `write`.
    ///
    /// `POST /things`
    pub fn add_thing(&self) -> Call<'_, AddThing> {
        self.call(AddThing {})
    }

    /// Needs a token of `machine` with the scope `write`, or of `machine` with the scope `admin`.
    ///
    /// `PUT /things`
    pub fn replace_things(&self) -> Call<'_, ReplaceThings> {
        self.call(ReplaceThings {})
    }

    /// `DELETE /things`
    pub fn remove_things(&self) -> Call<'_, RemoveThings> {
        self.call(RemoveThings {})
    }
}

/// The inputs of [`Client::list_things`]: `GET /things`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListThings {}
operation! { ListThings {
    id: "listThings",
    route: GET "/things",
    security: [["machine" ["read"]], ["person" ["openid", "read"]], ["device" ["read"]]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::add_thing`]: `POST /things`
#[derive(Clone)]
#[non_exhaustive]
pub struct AddThing {}
operation! { AddThing {
    id: "addThing",
    route: POST "/things",
    security: [["machine" ["read", "write"]], ["key"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::replace_things`]: `PUT /things`
#[derive(Clone)]
#[non_exhaustive]
pub struct ReplaceThings {}
operation! { ReplaceThings {
    id: "replaceThings",
    route: PUT "/things",
    security: [["key", "machine" ["write"]]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::remove_things`]: `DELETE /things`
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveThings {}
operation! { RemoveThings {
    id: "removeThings",
    route: DELETE "/things",
    security: [["connect"]],
    success: empty () {
        204,
    },
} }
