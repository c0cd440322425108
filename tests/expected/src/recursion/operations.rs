// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// `POST /form`
    pub fn send_form(&self, body: types::Sent) -> Call<'_, SendForm> {
        self.call(SendForm { body })
    }

    /// `POST /parts`
    pub fn send_parts(&self, body: types::Sent) -> Call<'_, SendParts> {
        self.call(SendParts { body })
    }

    /// Optional, as methods of the call:
    /// - `lists`: At most 2 items.
    /// - `json`: At most 2 items.
    ///
    /// `GET /search/{pair}`
    pub fn search(&self, pair: impl Into<types::Pair>) -> Call<'_, Search> {
        self.call(Search {
            pair: pair.into(),
            lists: None,
            json: None,
        })
    }

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

/// The inputs of [`Client::send_form`]: `POST /form`
#[derive(Clone)]
#[non_exhaustive]
pub struct SendForm {
    pub body: types::Sent,
}
operation! { SendForm {
    id: "sendForm",
    route: POST "/form",
    inputs: {
        body: form,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::send_parts`]: `POST /parts`
#[derive(Clone)]
#[non_exhaustive]
pub struct SendParts {
    pub body: types::Sent,
}
operation! { SendParts {
    id: "sendParts",
    route: POST "/parts",
    inputs: {
        body: multipart,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::search`]: `GET /search/{pair}`
#[derive(Clone)]
#[non_exhaustive]
pub struct Search {
    pub pair: types::Pair,
    /// At most 2 items.
    pub lists: Option<types::Lists>,
    /// At most 2 items.
    pub json: Option<types::Lists>,
}
operation! { Search {
    id: "search",
    route: GET "/search/{pair}",
    inputs: {
        pair: path,
        lists: query [MaxItems(2)],
        json: query Json [MaxItems(2)],
    },
    success: empty () {
        204,
    },
} }
setters! { Call<Search> {
    /// At most 2 items.
    lists(into types::Lists),
    /// At most 2 items.
    json(into types::Lists),
} }

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
