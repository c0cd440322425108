// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::{Call, HeaderKey, Style};
use crate::runtime::words::of_operations::*;

impl Client {
    /// Headers of the answer: [`Headers::X_KIND`].
    ///
    /// `POST /bodies`
    pub fn bodies(&self) -> Call<'_, Bodies> {
        self.call(Bodies { body: None })
    }

    /// Headers of the answer: [`Headers::X_LEFT`], [`Headers::X_USED`], [`Headers::X_LEFT_200`].
    ///
    /// `GET /first`
    pub fn get_first(&self) -> Call<'_, GetFirst> {
        self.call(GetFirst { sort: None })
    }

    /// Headers of the answer: [`Headers::X_LEFT`], [`Headers::X_USED`], [`Headers::X_LEFT_200`].
    ///
    /// `GET /second`
    pub fn get_second(&self) -> Call<'_, GetSecond> {
        self.call(GetSecond { sort: None })
    }
}

/// The inputs of [`Client::bodies`]: `POST /bodies`
#[derive(Clone)] #[non_exhaustive]
pub struct Bodies {
    pub body: Option<BodiesBody>,
}
outcomes! { BodiesOutput, successes of Bodies {
    /// 200: In one of three media types with the same words. The type of the header is known by the place of the header.
    OkApplicationVndABJson(types::BodiesVndABJsonResponse) json: "200" "application/vnd.a-b+json",
    /// 200: In one of three media types with the same words. The type of the header is known by the place of the header.
    OkApplicationVndABJsonJson(types::BodiesVndABJsonResponseSchema) json: "200" "application/vnd.a.b+json",
    /// 200: In one of three media types with the same words. The type of the header is known by the place of the header.
    OkApplicationVndABJson2(types::BodiesVndABJsonResponseApplicationVndABJson) json: "200" "application/vnd.a_b+json",
} }
bodies! { BodiesBody of Bodies {
    /// `application/vnd.a-b+json`
    ApplicationVndABJson(types::BodiesVndABJsonRequest): JsonBody("application/vnd.a-b+json"),
    /// `application/vnd.a.b+json`
    ApplicationVndABJson2(types::BodiesVndABJsonRequestSchema): JsonBody("application/vnd.a.b+json"),
    /// `application/vnd.a_b+json`
    ApplicationVndABJson3(types::BodiesVndABJsonRequestApplicationVndABJson): JsonBody("application/vnd.a_b+json"),
} }
operation! { Bodies -> BodiesOutput, std::convert::Infallible:
    POST "/bodies" as "bodies" needs [["A", "B"], ["AAndB"], ["alias"]] {
    ..body,
} }
setters! { Call<Bodies> {
    body(into BodiesBody),
} }

/// The inputs of [`Client::get_first`]: `GET /first`
#[derive(Clone)] #[non_exhaustive]
pub struct GetFirst {
    pub sort: Option<types::GetFirstSort>,
}
outcomes! { GetFirstError, failures of GetFirst {
    /// 404: None
    NotFound: "404",
} }
operation! { GetFirst -> (), GetFirstError:
    GET "/first" as "GET /first" needs [["A", "B"], ["AAndB"], ["alias"]] {
    sort: Query("sort", FormExplode),
    => empty ["200"],
} }
setters! { Call<GetFirst> {
    sort(into types::GetFirstSort),
} }

/// The inputs of [`Client::get_second`]: `GET /second`
#[derive(Clone)] #[non_exhaustive]
pub struct GetSecond {
    pub sort: Option<types::GetFirstSort>,
}
outcomes! { GetSecondError, failures of GetSecond {
    /// 404: None
    NotFound: "404",
} }
operation! { GetSecond -> (), GetSecondError:
    GET "/second" as "GET /second" needs [["A", "B"], ["AAndB"], ["alias"]] {
    sort: Query("sort", FormExplode),
    => empty ["200"],
} }
setters! { Call<GetSecond> {
    sort(into types::GetFirstSort),
} }

/// The headers that the document describes, for `header` of an answer or an error.
#[derive(Debug)]
pub enum Headers {}

impl Headers {
    /// The header `X-Kind`.
    pub const X_KIND: HeaderKey<types::BodiesResponseXKindHeader> = HeaderKey::new("X-Kind", Style::Simple);

    /// The header `X-Left`.
    pub const X_LEFT: HeaderKey<i64> = HeaderKey::new("X-Left", Style::Simple);

    /// The header `X-Used`.
    pub const X_USED: HeaderKey<i64> = HeaderKey::new("X-Used", Style::Simple);

    /// The header `X_Left`.
    pub const X_LEFT_200: HeaderKey<String> = HeaderKey::new("X_Left", Style::Simple);
}
