// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Bytes;
use crate::runtime::Call;
use crate::runtime::Json;

impl Client {
    /// Parameters that may be left out.
    ///
    /// The parameter `sort` is left out, since the document's description of it cannot be read.
    ///
    /// A parameter is left out, since the document's description of it cannot be read.
    ///
    /// Optional, as methods of the call:
    /// - `limit`
    ///
    /// Returns [`Json`].
    ///
    /// `GET /items`
    pub fn list_items(&self) -> Call<'_, ListItems> {
        self.call(ListItems { limit: None })
    }

    /// Another operation has this name, and the credential is unknown.
    ///
    /// The document also asks for the credential `secret`, which it does not describe.
    ///
    /// `DELETE /items`
    pub fn list_items_items(&self) -> Call<'_, ListItemsItems> {
        self.call(ListItemsItems {})
    }

    /// Nothing is known of its answers.
    ///
    /// Returns `Bytes`.
    ///
    /// `OPTIONS /items`
    pub fn look(&self) -> Call<'_, Look> {
        self.call(Look {})
    }

    /// A part of the path is not declared, and one answer cannot be read.
    ///
    /// - `shop`: The document does not say what this part of the path is.
    ///
    /// Returns [`types::Item`].
    ///
    /// Fails with [`GetItemError`] where the document describes the failure.
    ///
    /// `GET /shops/{shop}/items/{item}`
    pub fn get_item(&self, item: i64, shop: impl Into<String>) -> Call<'_, GetItem> {
        self.call(GetItem {
            item,
            shop: shop.into(),
        })
    }
}

/// The inputs of [`Client::list_items`]: `GET /items`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListItems {
    pub limit: Option<i64>,
}
operation! { ListItems {
    id: "list_items",
    route: GET "/items",
    security: [["key"]],
    inputs: {
        limit: query,
    },
    success: json Json {
        200,
    },
} }
setters! { Call<ListItems> {
    limit(i64),
} }

/// The inputs of [`Client::list_items_items`]: `DELETE /items`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListItemsItems {}
operation! { ListItemsItems {
    id: "list_items",
    route: DELETE "/items",
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::look`]: `OPTIONS /items`
#[derive(Clone)]
#[non_exhaustive]
pub struct Look {}
operation! { Look {
    id: "look",
    route: OPTIONS "/items",
    security: [["key"]],
    success: bytes Bytes {
        2XX: "*/*",
    },
} }

/// The inputs of [`Client::get_item`]: `GET /shops/{shop}/items/{item}`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetItem {
    pub item: i64,
    /// The document does not say what this part of the path is.
    pub shop: String,
}
operation! { GetItem {
    id: "get_item",
    route: GET "/shops/{shop}/items/{item}",
    security: [["key"]],
    inputs: {
        item: path,
        shop: path,
    },
    success: json types::Item {
        200,
    },
    failure: GetItemError {
        404: NotFound(bytes "*/*"),
        500: InternalServerError(bytes "*/*"),
    },
} }

/// What the document says can go wrong in [`GetItem`].
#[derive(Clone)]
#[non_exhaustive]
pub enum GetItemError {
    /// 404: The document's description of this answer cannot be read.
    NotFound(Bytes),
    /// 500: Broken content
    ///
    /// The document's description of this answer cannot be read.
    InternalServerError(Bytes),
}
