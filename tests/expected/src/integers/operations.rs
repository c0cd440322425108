// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Optional, as methods of the call:
    /// - `level`
    ///
    /// Returns [`types::Integers`].
    ///
    /// `POST /integers/{big}`
    pub fn post_integers(
        &self,
        big: impl Into<types::Big>,
        body: types::Integers,
    ) -> Call<'_, PostIntegers> {
        self.call(PostIntegers {
            big: big.into(),
            level: None,
            body,
        })
    }
}

/// The inputs of [`Client::post_integers`]: `POST /integers/{big}`
#[derive(Clone)]
#[non_exhaustive]
pub struct PostIntegers {
    pub big: types::Big,
    pub level: Option<types::PostIntegersLevel>,
    pub body: types::Integers,
}
operation! { PostIntegers {
    id: "postIntegers",
    route: POST "/integers/{big}",
    inputs: {
        big: path,
        level: query,
        body: json,
    },
    success: json types::Integers {
        200,
    },
} }
setters! { Call<PostIntegers> {
    level(into types::PostIntegersLevel),
} }
