// @generated from an OpenAPI document; do not edit.
//! What can be called.

use std::collections::BTreeMap;

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::Json;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// - `b_c`: */ }}
    /// - `x`: Pattern: `"#\\`.
    ///
    /// Optional, as methods of the call:
    /// - `double_quote_hash`
    /// - `x_hash`
    /// - `self_`
    /// - `self_camel`
    /// - `request`
    /// - `new`
    ///
    /// Returns [`types::Hostile`].
    ///
    /// Fails with [`EvilError`] where the document describes the failure.
    ///
    /// `GET /a/{b c}/"#/{x}`
    pub fn evil(&self, b_c: impl Into<String>, x: impl Into<String>) -> Call<'_, Evil> {
        self.call(Evil {
            b_c: b_c.into(),
            x: x.into(),
            double_quote_hash: None,
            x_hash: None,
            self_: None,
            self_camel: None,
            request: None,
            new: None,
        })
    }
}

/// The inputs of [`Client::evil`]: `GET /a/{b c}/"#/{x}`
#[derive(Clone)]
#[non_exhaustive]
pub struct Evil {
    /// */
    /// }}
    ///
    /// Default: `"\"#"`.
    pub b_c: String,
    /// Pattern: `"#\\`.
    pub x: String,
    pub double_quote_hash: Option<types::EvilHash>,
    pub x_hash: Option<String>,
    pub self_: Option<String>,
    pub self_camel: Option<String>,
    pub request: Option<String>,
    pub new: Option<String>,
}
operation! { Evil {
    id: "*/ evil(\"#)",
    route: GET "/a/{b c}/\"#/{x}",
    security: [["*/\"#"]],
    inputs: {
        b_c: path "b c",
        x: path [Pattern("\"#\\\\")],
        double_quote_hash: query "\"#",
        x_hash: header "X-\"#",
        self_: query "self",
        self_camel: query "Self",
        request: query,
        new: query,
    },
    success: json types::Hostile {
        200,
    },
    failure: EvilError {
        default: Default(json),
    },
} }
setters! { Call<Evil> {
    double_quote_hash(into types::EvilHash),
    x_hash(into String),
    self_(into String),
    self_camel(into String),
    request(into String),
    new(into String),
} }

/// What the document says can go wrong in [`Evil`].
#[derive(Clone)]
#[non_exhaustive]
pub enum EvilError {
    /// Any other status: }
    Default(BTreeMap<String, Json>),
}
