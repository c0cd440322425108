// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Returns [`types::Tree`].
    ///
    /// `GET /trees`
    pub fn get_tree(&self) -> Call<'_, GetTree> {
        self.call(GetTree {})
    }

    /// `PUT /trees`
    pub fn set_tree(&self, body: types::Tree) -> Call<'_, SetTree> {
        self.call(SetTree { body })
    }
}

/// The inputs of [`Client::get_tree`]: `GET /trees`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetTree {}
operation! { GetTree {
    id: "getTree",
    route: GET "/trees",
    success: json types::Tree {
        200,
    },
} }

/// The inputs of [`Client::set_tree`]: `PUT /trees`
#[derive(Clone)]
#[non_exhaustive]
pub struct SetTree {
    pub body: types::Tree,
}
operation! { SetTree {
    id: "setTree",
    route: PUT "/trees",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }
