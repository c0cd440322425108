// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Say words
    ///
    /// Says words. */ // "quotes" \backslash
    ///
    /// ```text
    /// let code = 1;
    /// ```
    ///
    /// ```text
    /// indented
    /// ```
    ///
    /// ```text
    /// {"a": [1]}
    /// ```
    ///
    /// More: <https://docs.example.com/words>
    ///
    /// Returns [`types::WordsResponse`].
    ///
    /// `GET /words`
    pub fn words(&self) -> Call<'_, Words> {
        self.call(Words {})
    }
}

/// The inputs of [`Client::words`]: `GET /words`
#[derive(Clone)]
#[non_exhaustive]
pub struct Words {}
operation! { Words {
    id: "words",
    route: GET "/words",
    success: json types::WordsResponse {
        200,
    },
} }
