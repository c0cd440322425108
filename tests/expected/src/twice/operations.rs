// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::HeaderKey;
use crate::runtime::Style;

impl Client {
    /// Optional, as methods of the call:
    /// - `body`
    ///
    /// Returns [`BodiesOutput`].
    ///
    /// Headers of the answer: [`Headers::X_KIND`].
    ///
    /// `POST /bodies`
    pub fn bodies(&self) -> Call<'_, Bodies> {
        self.call(Bodies { body: None })
    }

    /// Optional, as methods of the call:
    /// - `sort`
    ///
    /// Fails with [`GetFirstError`] where the document describes the failure.
    ///
    /// Headers of the answer: [`Headers::X_LEFT`], [`Headers::X_USED`], [`Headers::X_LEFT_200`].
    ///
    /// `GET /first`
    pub fn get_first(&self) -> Call<'_, GetFirst> {
        self.call(GetFirst { sort: None })
    }

    /// Optional, as methods of the call:
    /// - `sort`
    ///
    /// Fails with [`GetSecondError`] where the document describes the failure.
    ///
    /// Headers of the answer: [`Headers::X_LEFT`], [`Headers::X_USED`], [`Headers::X_LEFT_200`].
    ///
    /// `GET /second`
    pub fn get_second(&self) -> Call<'_, GetSecond> {
        self.call(GetSecond { sort: None })
    }
}

/// The inputs of [`Client::bodies`]: `POST /bodies`
#[derive(Clone)]
#[non_exhaustive]
pub struct Bodies {
    pub body: Option<BodiesBody>,
}
operation! { Bodies {
    id: "bodies",
    route: POST "/bodies",
    security: [["A", "B"], ["AAndB"], ["alias"]],
    inputs: {
        ..body,
    },
    success: enum BodiesOutput {
        200: OkApplicationVndABJson(json "application/vnd.a-b+json"),
        200: OkApplicationVndABJsonJson(json "application/vnd.a.b+json"),
        200: OkApplicationVndABJson2(json "application/vnd.a_b+json"),
    },
} }
setters! { Call<Bodies> {
    body(into BodiesBody),
} }

/// What [`Bodies`] answers.
#[derive(Clone)]
#[non_exhaustive]
pub enum BodiesOutput {
    /// 200: In one of three media types with the same words. The type of the header is known by the place of the header.
    OkApplicationVndABJson(types::BodiesVndABJsonResponse),
    /// 200: In one of three media types with the same words. The type of the header is known by the place of the header.
    OkApplicationVndABJsonJson(types::BodiesVndABJsonResponseSchema),
    /// 200: In one of three media types with the same words. The type of the header is known by the place of the header.
    OkApplicationVndABJson2(types::BodiesVndABJsonResponseApplicationVndABJson),
}

/// A body of [`Bodies`], in one of its media types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BodiesBody {
    /// `application/vnd.a-b+json`
    ApplicationVndABJson(types::BodiesVndABJsonRequest),
    /// `application/vnd.a.b+json`
    ApplicationVndABJson2(types::BodiesVndABJsonRequestSchema),
    /// `application/vnd.a_b+json`
    ApplicationVndABJson3(types::BodiesVndABJsonRequestApplicationVndABJson),
}
bodies! { BodiesBody {
    ApplicationVndABJson: json "application/vnd.a-b+json",
    ApplicationVndABJson2: json "application/vnd.a.b+json",
    ApplicationVndABJson3: json "application/vnd.a_b+json",
} }

/// The inputs of [`Client::get_first`]: `GET /first`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetFirst {
    pub sort: Option<types::GetFirstSort>,
}
operation! { GetFirst {
    id: "GET /first",
    route: GET "/first",
    security: [["A", "B"], ["AAndB"], ["alias"]],
    inputs: {
        sort: query,
    },
    success: empty () {
        200,
    },
    failure: GetFirstError {
        404: NotFound,
    },
} }
setters! { Call<GetFirst> {
    sort(into types::GetFirstSort),
} }

/// What the document says can go wrong in [`GetFirst`].
#[derive(Clone)]
#[non_exhaustive]
pub enum GetFirstError {
    /// 404: None
    NotFound,
}

/// The inputs of [`Client::get_second`]: `GET /second`
#[derive(Clone)]
#[non_exhaustive]
pub struct GetSecond {
    pub sort: Option<types::GetFirstSort>,
}
operation! { GetSecond {
    id: "GET /second",
    route: GET "/second",
    security: [["A", "B"], ["AAndB"], ["alias"]],
    inputs: {
        sort: query,
    },
    success: empty () {
        200,
    },
    failure: GetSecondError {
        404: NotFound,
    },
} }
setters! { Call<GetSecond> {
    sort(into types::GetFirstSort),
} }

/// What the document says can go wrong in [`GetSecond`].
#[derive(Clone)]
#[non_exhaustive]
pub enum GetSecondError {
    /// 404: None
    NotFound,
}

/// The headers that the document describes, for `header` of an answer or an error.
#[derive(Debug)]
pub enum Headers {}

impl Headers {
    /// The header `X-Kind`.
    pub const X_KIND: HeaderKey<types::BodiesResponseXKindHeader> =
        HeaderKey::new("X-Kind", Style::Simple);

    /// The header `X-Left`.
    pub const X_LEFT: HeaderKey<i64> = HeaderKey::new("X-Left", Style::Simple);

    /// The header `X-Used`.
    pub const X_USED: HeaderKey<i64> = HeaderKey::new("X-Used", Style::Simple);

    /// The header `X_Left`.
    pub const X_LEFT_200: HeaderKey<String> = HeaderKey::new("X_Left", Style::Simple);
}
