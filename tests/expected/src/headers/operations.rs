// @generated from an OpenAPI document; do not edit.
//! What can be called.

use std::collections::BTreeMap;

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::DateTime;
use crate::runtime::HeaderKey;
use crate::runtime::Style;

impl Client {
    /// Returns `Vec<String>`.
    ///
    /// Fails with [`ListPetsError`] where the document describes the failure.
    ///
    /// Headers of the answer: [`Headers::LINK`], [`Headers::X_COLORS`], [`Headers::X_META`], [`Headers::X_RATE_LIMIT`], [`Headers::X_TAGS`], [`Headers::RETRY_AFTER`].
    ///
    /// `GET /pets`
    pub fn list_pets(&self) -> Call<'_, ListPets> {
        self.call(ListPets {})
    }

    /// An operation whose name is that of the constants.
    ///
    /// Headers of the answer: [`Headers::LAST_SEEN`], [`Headers::LINK_201`], [`Headers::LOCATION`], [`Headers::X_KIND`], [`Headers::X_RATE_LIMIT`].
    ///
    /// `POST /pets`
    pub fn headers_pets(&self) -> Call<'_, HeadersPets> {
        self.call(HeadersPets {})
    }
}

/// The inputs of [`Client::list_pets`]: `GET /pets`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPets {}
operation! { ListPets {
    id: "list-pets",
    route: GET "/pets",
    success: json Vec<String> {
        200,
    },
    failure: ListPetsError {
        429: TooManyRequests,
    },
} }

/// What the document says can go wrong in [`ListPets`].
#[derive(Clone)]
#[non_exhaustive]
pub enum ListPetsError {
    /// 429: Too often
    TooManyRequests,
}

/// The inputs of [`Client::headers_pets`]: `POST /pets`
#[derive(Clone)]
#[non_exhaustive]
pub struct HeadersPets {}
operation! { HeadersPets {
    id: "headers",
    route: POST "/pets",
    success: empty () {
        201,
    },
} }

/// The headers that the document describes, for `header` of an answer or an error.
#[derive(Debug)]
pub enum Headers {}

impl Headers {
    /// The next page.
    pub const LINK: HeaderKey<String> = HeaderKey::new("Link", Style::Simple);

    /// The header `X-Colors`.
    pub const X_COLORS: HeaderKey<BTreeMap<String, i64>> =
        HeaderKey::new("X-Colors", Style::SimpleExplode);

    /// The header `X-Meta`.
    pub const X_META: HeaderKey<types::ListPetsResponseXMetaHeader> =
        HeaderKey::new("X-Meta", Style::Json);

    /// How many calls are left, see \[this\].
    pub const X_RATE_LIMIT: HeaderKey<i64> = HeaderKey::new("X-Rate-Limit", Style::Simple);

    /// The header `X-Tags`.
    pub const X_TAGS: HeaderKey<Vec<String>> = HeaderKey::new("X-Tags", Style::Simple);

    /// The header `Retry-After`.
    pub const RETRY_AFTER: HeaderKey<i64> = HeaderKey::new("Retry-After", Style::Simple);

    /// The header `Last-Seen`.
    pub const LAST_SEEN: HeaderKey<DateTime> = HeaderKey::new("Last-Seen", Style::Simple);

    /// The header `Link`.
    pub const LINK_201: HeaderKey<i64> = HeaderKey::new("Link", Style::Simple);

    /// Format: `uri`.
    #[deprecated]
    pub const LOCATION: HeaderKey<String> = HeaderKey::new("Location", Style::Simple);

    /// The header `X-Kind`.
    pub const X_KIND: HeaderKey<types::HeadersCreatedResponseXKindHeader> =
        HeaderKey::new("X-Kind", Style::Simple);
}
