// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::{Bytes, Call, Json};
use crate::runtime::words::of_operations::*;

impl Client {
    /// Parameters that may be left out.
    ///
    /// The parameter `sort` is left out, since the document's description of it cannot be read.
    ///
    /// A parameter is left out, since the document's description of it cannot be read.
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
    /// `OPTIONS /items`
    pub fn look(&self) -> Call<'_, Look> {
        self.call(Look {})
    }

    /// A part of the path is not declared, and one answer cannot be read.
    ///
    /// - `shop`: The document does not say what this part of the path is.
    ///
    /// `GET /shops/{shop}/items/{item}`
    pub fn get_item(&self, item: i64, shop: impl Into<String>) -> Call<'_, GetItem> {
        self.call(GetItem { item, shop: shop.into() })
    }
}

/// The inputs of [`Client::list_items`]: `GET /items`
#[derive(Clone)] #[non_exhaustive]
pub struct ListItems {
    pub limit: Option<i64>,
}
operation! { ListItems -> Json, std::convert::Infallible:
    GET "/items" as "list_items" needs [["key"]] {
    limit: Query("limit", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<ListItems> {
    limit(i64),
} }

/// The inputs of [`Client::list_items_items`]: `DELETE /items`
#[derive(Clone)] #[non_exhaustive]
pub struct ListItemsItems {}
operation! { ListItemsItems -> (), std::convert::Infallible:
    DELETE "/items" as "list_items" {
    => empty ["204"],
} }

/// The inputs of [`Client::look`]: `OPTIONS /items`
#[derive(Clone)] #[non_exhaustive]
pub struct Look {}
operation! { Look -> Bytes, std::convert::Infallible:
    OPTIONS "/items" as "look" needs [["key"]] {
    => bytes ["2XX" "*/*"],
} }

/// The inputs of [`Client::get_item`]: `GET /shops/{shop}/items/{item}`
#[derive(Clone)] #[non_exhaustive]
pub struct GetItem {
    pub item: i64,
    /// The document does not say what this part of the path is.
    pub shop: String,
}
outcomes! { GetItemError, failures of GetItem {
    /// 404: The document's description of this answer cannot be read.
    NotFound(Bytes) bytes: "404" "*/*",
    /// 500: Broken content
    ///
    /// The document's description of this answer cannot be read.
    InternalServerError(Bytes) bytes: "500" "*/*",
} }
operation! { GetItem -> types::Item, GetItemError:
    GET "/shops/{shop}/items/{item}" as "get_item" needs [["key"]] {
    item: Path("item", Simple),
    shop: Path("shop", Simple),
    => json ["200" "application/json"],
} }
