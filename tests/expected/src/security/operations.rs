// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use crate::runtime::Call;

impl Client {
    /// `GET /both`
    pub fn both(&self) -> Call<'_, Both> {
        self.call(Both {})
    }

    /// `GET /default`
    pub fn inherited(&self) -> Call<'_, Inherited> {
        self.call(Inherited {})
    }

    /// `GET /digest`
    pub fn digest(&self) -> Call<'_, Digest> {
        self.call(Digest {})
    }

    /// `GET /either`
    pub fn either(&self) -> Call<'_, Either> {
        self.call(Either {})
    }

    /// `GET /maybe`
    pub fn maybe(&self) -> Call<'_, Maybe> {
        self.call(Maybe {})
    }

    /// `GET /none`
    pub fn none_none(&self) -> Call<'_, NoneNone> {
        self.call(NoneNone {})
    }
}

/// The inputs of [`Client::both`]: `GET /both`
#[derive(Clone)] #[non_exhaustive]
pub struct Both {}
operation! { Both -> (), std::convert::Infallible:
    GET "/both" as "both" needs [["key", "token"]] {
    => empty ["204"],
} }

/// The inputs of [`Client::inherited`]: `GET /default`
#[derive(Clone)] #[non_exhaustive]
pub struct Inherited {}
operation! { Inherited -> (), std::convert::Infallible:
    GET "/default" as "inherited" needs [["key"]] {
    => empty ["204"],
} }

/// The inputs of [`Client::digest`]: `GET /digest`
#[derive(Clone)] #[non_exhaustive]
pub struct Digest {}
operation! { Digest -> (), std::convert::Infallible:
    GET "/digest" as "digest" needs [["hawk"], []] {
    => empty ["204"],
} }

/// The inputs of [`Client::either`]: `GET /either`
#[derive(Clone)] #[non_exhaustive]
pub struct Either {}
operation! { Either -> (), std::convert::Infallible:
    GET "/either" as "either" needs [["key"], ["basic"]] {
    => empty ["204"],
} }

/// The inputs of [`Client::maybe`]: `GET /maybe`
#[derive(Clone)] #[non_exhaustive]
pub struct Maybe {}
operation! { Maybe -> (), std::convert::Infallible:
    GET "/maybe" as "maybe" needs [["oauth"], []] {
    => empty ["204"],
} }

/// The inputs of [`Client::none_none`]: `GET /none`
#[derive(Clone)] #[non_exhaustive]
pub struct NoneNone {}
operation! { NoneNone -> (), std::convert::Infallible:
    GET "/none" as "none" {
    => empty ["204"],
} }
