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

    /// Needs a token of `oauth` with the scope `read`.
    ///
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
#[derive(Clone)]
#[non_exhaustive]
pub struct Both {}
operation! { Both {
    id: "both",
    route: GET "/both",
    security: [["key", "token"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::inherited`]: `GET /default`
#[derive(Clone)]
#[non_exhaustive]
pub struct Inherited {}
operation! { Inherited {
    id: "inherited",
    route: GET "/default",
    security: [["key"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::digest`]: `GET /digest`
#[derive(Clone)]
#[non_exhaustive]
pub struct Digest {}
operation! { Digest {
    id: "digest",
    route: GET "/digest",
    security: [["hawk"], []],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::either`]: `GET /either`
#[derive(Clone)]
#[non_exhaustive]
pub struct Either {}
operation! { Either {
    id: "either",
    route: GET "/either",
    security: [["key"], ["basic"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::maybe`]: `GET /maybe`
#[derive(Clone)]
#[non_exhaustive]
pub struct Maybe {}
operation! { Maybe {
    id: "maybe",
    route: GET "/maybe",
    security: [["oauth" ["read"]], []],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::none_none`]: `GET /none`
#[derive(Clone)]
#[non_exhaustive]
pub struct NoneNone {}
operation! { NoneNone {
    id: "none",
    route: GET "/none",
    success: empty () {
        204,
    },
} }
