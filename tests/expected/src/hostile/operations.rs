// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::words::of_operations::*;
use crate::runtime::{Call, Json};
use std::collections::BTreeMap;

impl Client {
    /// - `b_c`: */ }}
    /// - `x`: Pattern: `"#\\`.
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
outcomes! { EvilError, failures of Evil {
    /// Any other status: }
    Default(BTreeMap<String, Json>) json: "default" "application/json",
} }
operation! { Evil -> types::Hostile, EvilError:
    GET "/a/{b c}/\"#/{x}" as "*/ evil(\"#)" needs [["*/\"#"]] {
    b_c: Path("b c", Simple),
    x: Path("x", Simple) [Pattern("\"#\\\\")],
    double_quote_hash: Query("\"#", FormExplode),
    x_hash: Header("X-\"#", Simple),
    self_: Query("self", FormExplode),
    self_camel: Query("Self", FormExplode),
    request: Query("request", FormExplode),
    new: Query("new", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<Evil> {
    double_quote_hash(into types::EvilHash),
    x_hash(into String),
    self_(into String),
    self_camel(into String),
    request(into String),
    new(into String),
} }
