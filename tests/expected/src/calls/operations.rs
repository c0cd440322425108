// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::{Call, HeaderKey, Style};
use crate::runtime::words::of_operations::*;

impl Client {
    /// Headers of the answer: [`Headers::LINK`], [`Headers::X_TAGS`].
    ///
    /// `GET /look`
    pub fn look(&self) -> Call<'_, Look> {
        self.call(Look { cookie: None, theme: None, x_ids: None, select: None })
    }

    /// `POST /pay`
    pub fn pay(&self, body: types::Amount) -> Call<'_, Pay> {
        self.call(Pay { idempotency_key: None, x_request_id: None, body })
    }

    /// `POST /run`
    pub fn run(&self) -> Call<'_, Run> {
        self.call(Run {})
    }

    /// `POST /scan`
    pub fn scan(&self, body: types::ScanRequest) -> Call<'_, Scan> {
        self.call(Scan { body })
    }

    /// `GET /versions`
    pub fn versions(&self) -> Call<'_, Versions> {
        self.call(Versions {})
    }
}

/// The inputs of [`Client::look`]: `GET /look`
#[derive(Clone)] #[non_exhaustive]
pub struct Look {
    pub cookie: Option<String>,
    pub theme: Option<String>,
    pub x_ids: Option<Vec<String>>,
    pub select: Option<String>,
}
operation! { Look -> (), std::convert::Infallible:
    GET "/look" as "look" needs [["session"]] {
    cookie: Header("Cookie", Simple),
    theme: Cookie("theme", FormExplode),
    x_ids: Header("X-Ids", Simple),
    select: ReservedQuery("select", FormExplode),
    => empty ["204"],
} }
setters! { Call<Look> { cookie(into String), theme(into String), x_ids(list String), select(into String) } }

/// The inputs of [`Client::pay`]: `POST /pay`
#[derive(Clone)] #[non_exhaustive]
pub struct Pay {
    /// At most 36 characters.
    /// The client makes a random one unless it is given. All attempts of a call have the same, so that the call is repeated after every failure that may pass.
    pub idempotency_key: Option<String>,
    pub x_request_id: Option<String>,
    pub body: types::Amount,
}
outcomes! { PayError, failures of Pay {
    /// 503: Busy
    ServiceUnavailable(types::Why) json: "503" "application/json",
} }
operation! { Pay -> types::Amount, PayError:
    POST "/pay" as "pay" {
    idempotency_key: Header("Idempotency-Key", Simple) [MaxLength(36)],
    x_request_id: Header("X-Request-Id", Simple),
    body: JsonBody("application/json"),
    => json ["200" "application/json"],
} }
setters! { Call<Pay> { idempotency_key(into String), x_request_id(into String) } }

/// The inputs of [`Client::run`]: `POST /run`
#[derive(Clone)] #[non_exhaustive]
pub struct Run {}
operation! { Run -> (), std::convert::Infallible:
    POST "/run" as "run" {
    => empty ["204"],
} }

/// The inputs of [`Client::scan`]: `POST /scan`
#[derive(Clone)] #[non_exhaustive]
pub struct Scan {
    pub body: types::ScanRequest,
}
operation! { Scan -> (), std::convert::Infallible:
    POST "/scan" as "scan" {
    body: MultipartBody("multipart/form-data", &[Media("scan", "image/png, image/jpeg")]),
    => empty ["204"],
} }

/// The inputs of [`Client::versions`]: `GET /versions`
#[derive(Clone)] #[non_exhaustive]
pub struct Versions {}
outcomes! { VersionsOutput, successes of Versions {
    /// 200: One of two versions
    OkApplicationVndAcmeJsonVersion1(types::Amount) json: "200" "application/vnd.acme+json;version=1",
    /// 200: One of two versions
    OkApplicationVndAcmeJsonVersion2(types::Why) json: "200" "application/vnd.acme+json;version=2",
    /// 200: One of two versions
    OkTextPlain(String) text: "200" "text/plain",
} }
operation! { Versions -> VersionsOutput, std::convert::Infallible:
    GET "/versions" as "versions" {
} }

/// The headers that the document describes, for `header` of an answer or an error.
#[derive(Debug)]
pub enum Headers {}

impl Headers {
    /// The header `Link`.
    pub const LINK: HeaderKey<String> = HeaderKey::new("Link", Style::Simple);

    /// The header `X-Tags`.
    pub const X_TAGS: HeaderKey<Vec<String>> = HeaderKey::new("X-Tags", Style::Simple);
}
