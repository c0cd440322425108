// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use std::collections::BTreeMap;
use super::types;
use crate::runtime::{Call, Json};
use crate::runtime::words::of_operations::*;

impl Client {
    /// Search the items of a shop
    ///
    /// - `shop`: The shop.
    ///
    /// `GET /shops/{shop}/{path}/items{format}`
    pub fn search_items(
        &self,
        shop: impl Into<String>,
        path: impl IntoIterator<Item = impl Into<String>>,
        format: impl Into<String>,
    ) -> Call<'_, SearchItems> {
        self.call(SearchItems {
            shop: shop.into(), path: path.into_iter().map(Into::into).collect(), format: format.into(), verbose: None,
            filter: None, sizes: None, colors: None, r#where: None, raw_query: None, who: Default::default(),
            x_trace: None, session: None, timeout_query: None, r#type: None,
        })
    }
}

/// The inputs of [`Client::search_items`]: `GET /shops/{shop}/{path}/items{format}`
#[derive(Clone)] #[non_exhaustive]
pub struct SearchItems {
    /// The shop.
    pub shop: String,
    pub path: Vec<String>,
    pub format: String,
    /// Overrides that of the path.
    pub verbose: Option<i64>,
    pub filter: Option<types::SearchItemsFilter>,
    pub sizes: Option<Vec<i64>>,
    pub colors: Option<Vec<String>>,
    pub r#where: Option<BTreeMap<String, String>>,
    pub raw_query: Option<String>,
    pub who: types::Who,
    pub x_trace: Option<String>,
    pub session: Option<String>,
    pub timeout_query: Option<i64>,
    pub r#type: Option<String>,
}
operation! { SearchItems -> Json, std::convert::Infallible:
    GET "/shops/{shop}/{path}/items{format}" as "search-items" {
    shop: Path("shop", Simple),
    path: Path("path", SimpleExplode),
    format: Path("format", Label),
    verbose: Query("verbose", FormExplode),
    filter: Query("filter", DeepObject),
    sizes: Query("sizes", Form),
    colors: Query("colors", Pipe),
    r#where: Query("where", Json),
    raw_query: ReservedQuery("raw", FormExplode),
    who: Query("who", FormExplode),
    x_trace: Header("X-Trace", Simple),
    session: Cookie("session", FormExplode),
    timeout_query: Query("timeout", FormExplode),
    r#type: Query("type", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<SearchItems>.who {
    id(i64),
    email(into String),
} }
setters! { Call<SearchItems> {
    verbose(i64),
    filter(types::SearchItemsFilter),
    sizes(list i64),
    colors(list String),
    r#where(map String),
    raw_query(into String),
    x_trace(into String),
    session(into String),
    timeout_query(i64),
    r#type(into String),
} }
