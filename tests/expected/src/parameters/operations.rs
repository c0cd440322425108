// @generated from an OpenAPI document; do not edit.
//! What can be called.

use std::collections::BTreeMap;

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::Json;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// Take more arguments than clippy likes
    ///
    /// Optional, as methods of the call:
    /// - `nine`
    ///
    /// `GET /many`
    pub fn many_arguments(
        &self,
        one: impl Into<String>,
        two: impl Into<String>,
        three: impl Into<String>,
        four: impl Into<String>,
        five: impl Into<String>,
        six: impl Into<String>,
        seven: impl Into<String>,
        eight: impl Into<String>,
    ) -> Call<'_, ManyArguments> {
        self.call(ManyArguments {
            one: one.into(),
            two: two.into(),
            three: three.into(),
            four: four.into(),
            five: five.into(),
            six: six.into(),
            seven: seven.into(),
            eight: eight.into(),
            nine: None,
        })
    }

    /// Search the items of a shop
    ///
    /// - `shop`: The shop.
    ///
    /// Optional, as methods of the call:
    /// - `verbose`: Overrides that of the path.
    /// - `filter`
    /// - `sizes`
    /// - `colors`
    /// - `where`
    /// - `raw_query`
    /// - `id`
    /// - `email`: Format: `email`.
    /// - `x_trace`
    /// - `session`
    /// - `timeout_query`
    /// - `type`
    ///
    /// Give at least 1 of `id`, `email`.
    ///
    /// Returns [`Json`].
    ///
    /// `GET /shops/{shop}/{path}/items{format}`
    pub fn search_items(
        &self,
        shop: impl Into<String>,
        path: impl IntoIterator<Item = impl Into<String>>,
        format: impl Into<String>,
    ) -> Call<'_, SearchItems> {
        self.call(SearchItems {
            shop: shop.into(),
            path: path.into_iter().map(Into::into).collect(),
            format: format.into(),
            verbose: None,
            filter: None,
            sizes: None,
            colors: None,
            r#where: None,
            raw_query: None,
            who: Default::default(),
            x_trace: None,
            session: None,
            timeout_query: None,
            r#type: None,
        })
    }
}

/// The inputs of [`Client::many_arguments`]: `GET /many`
#[derive(Clone)]
#[non_exhaustive]
pub struct ManyArguments {
    pub one: String,
    pub two: String,
    pub three: String,
    pub four: String,
    pub five: String,
    pub six: String,
    pub seven: String,
    pub eight: String,
    pub nine: Option<types::ManyArgumentsNine>,
}
operation! { ManyArguments {
    id: "manyArguments",
    route: GET "/many",
    inputs: {
        one: query,
        two: query,
        three: query,
        four: query,
        five: query,
        six: query,
        seven: query,
        eight: query,
        nine: query,
    },
    success: empty () {
        204,
    },
} }
setters! { Call<ManyArguments> {
    nine(types::ManyArgumentsNine),
} }

/// The inputs of [`Client::search_items`]: `GET /shops/{shop}/{path}/items{format}`
#[derive(Clone)]
#[non_exhaustive]
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
operation! { SearchItems {
    id: "search-items",
    route: GET "/shops/{shop}/{path}/items{format}",
    inputs: {
        shop: path,
        path: path SimpleExplode,
        format: path Label,
        verbose: query,
        filter: query DeepObject,
        sizes: query Form,
        colors: query Pipe,
        r#where: query "where" Json,
        raw_query: reserved_query "raw",
        who: query,
        x_trace: header "X-Trace",
        session: cookie,
        timeout_query: query "timeout",
        r#type: query "type",
    },
    success: json Json {
        200,
    },
} }
setters! { Call<SearchItems>.who {
    id(i64),
    /// Format: `email`.
    email(into String),
} }
setters! { Call<SearchItems> {
    /// Overrides that of the path.
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
