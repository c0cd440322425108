// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;
use crate::runtime::HeaderKey;
use crate::runtime::Style;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// Optional, as methods of the call:
    /// - `cookie`
    /// - `theme`
    /// - `x_ids`
    /// - `select`
    ///
    /// Headers of the answer: [`Headers::LINK`], [`Headers::X_TAGS`].
    ///
    /// `GET /look`
    pub fn look(&self) -> Call<'_, Look> {
        self.call(Look {
            cookie: None,
            theme: None,
            x_ids: None,
            select: None,
        })
    }

    /// Optional, as methods of the call:
    /// - `idempotency_key`: At most 36 characters. The client makes a random one unless it is given. All attempts of a call have the same, so that the call is repeated after every failure that may pass.
    /// - `x_request_id`
    ///
    /// Returns [`types::Amount`].
    ///
    /// Fails with [`PayError`] where the document describes the failure.
    ///
    /// `POST /pay`
    pub fn pay(&self, body: types::Amount) -> Call<'_, Pay> {
        self.call(Pay {
            idempotency_key: None,
            x_request_id: None,
            body,
        })
    }

    /// `POST /run`
    pub fn run(&self) -> Call<'_, Run> {
        self.call(Run {})
    }

    /// `POST /scan`
    pub fn scan(&self, body: types::ScanRequest) -> Call<'_, Scan> {
        self.call(Scan { body })
    }

    /// Returns [`VersionsOutput`].
    ///
    /// `GET /versions`
    pub fn versions(&self) -> Call<'_, Versions> {
        self.call(Versions {})
    }
}

/// The inputs of [`Client::look`]: `GET /look`
#[derive(Clone)]
#[non_exhaustive]
pub struct Look {
    pub cookie: Option<String>,
    pub theme: Option<String>,
    pub x_ids: Option<Vec<String>>,
    pub select: Option<String>,
}
operation! { Look {
    id: "look",
    route: GET "/look",
    security: [["session"]],
    inputs: {
        cookie: header "Cookie",
        theme: cookie,
        x_ids: header "X-Ids",
        select: reserved_query,
    },
    success: empty () {
        204,
    },
} }
setters! { Call<Look> {
    cookie(into String),
    theme(into String),
    x_ids(list String),
    select(into String),
} }

/// The inputs of [`Client::pay`]: `POST /pay`
#[derive(Clone)]
#[non_exhaustive]
pub struct Pay {
    /// At most 36 characters.
    /// The client makes a random one unless it is given. All attempts of a call have the same, so that the call is repeated after every failure that may pass.
    pub idempotency_key: Option<String>,
    pub x_request_id: Option<String>,
    pub body: types::Amount,
}
operation! { Pay {
    id: "pay",
    route: POST "/pay",
    inputs: {
        idempotency_key: header "Idempotency-Key" [MaxLength(36)],
        x_request_id: header "X-Request-Id",
        body: json,
    },
    success: json types::Amount {
        200,
    },
    failure: PayError {
        503: ServiceUnavailable(json),
    },
} }
setters! { Call<Pay> {
    /// At most 36 characters.
    /// The client makes a random one unless it is given. All attempts of a call have the same, so that the call is repeated after every failure that may pass.
    idempotency_key(into String),
    x_request_id(into String),
} }

/// What the document says can go wrong in [`Pay`].
#[derive(Clone)]
#[non_exhaustive]
pub enum PayError {
    /// 503: Busy
    ServiceUnavailable(types::Why),
}

/// The inputs of [`Client::run`]: `POST /run`
#[derive(Clone)]
#[non_exhaustive]
pub struct Run {}
operation! { Run {
    id: "run",
    route: POST "/run",
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::scan`]: `POST /scan`
#[derive(Clone)]
#[non_exhaustive]
pub struct Scan {
    pub body: types::ScanRequest,
}
operation! { Scan {
    id: "scan",
    route: POST "/scan",
    inputs: {
        body: multipart {
            Media("scan", "image/png, image/jpeg"),
        },
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::versions`]: `GET /versions`
#[derive(Clone)]
#[non_exhaustive]
pub struct Versions {}
operation! { Versions {
    id: "versions",
    route: GET "/versions",
    success: enum VersionsOutput {
        200: OkApplicationVndAcmeJsonVersion1(json "application/vnd.acme+json;version=1"),
        200: OkApplicationVndAcmeJsonVersion2(json "application/vnd.acme+json;version=2"),
        200: OkTextPlain(text),
    },
} }

/// What [`Versions`] answers.
#[derive(Clone)]
#[non_exhaustive]
pub enum VersionsOutput {
    /// 200: One of two versions
    OkApplicationVndAcmeJsonVersion1(types::Amount),
    /// 200: One of two versions
    OkApplicationVndAcmeJsonVersion2(types::Why),
    /// 200: One of two versions
    OkTextPlain(String),
}

/// The headers that the document describes, for `header` of an answer or an error.
#[derive(Debug)]
pub enum Headers {}

impl Headers {
    /// The header `Link`.
    pub const LINK: HeaderKey<String> = HeaderKey::new("Link", Style::Simple);

    /// The header `X-Tags`.
    pub const X_TAGS: HeaderKey<Vec<String>> = HeaderKey::new("X-Tags", Style::Simple);
}
