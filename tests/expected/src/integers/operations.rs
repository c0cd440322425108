// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::Call;
use crate::runtime::words::of_operations::*;

impl Client {
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
operation! { PostIntegers -> types::Integers, std::convert::Infallible:
    POST "/integers/{big}" as "postIntegers" {
    big: Path("big", Simple),
    level: Query("level", FormExplode),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<PostIntegers> {
    level(into types::PostIntegersLevel),
} }
