//! An emitted-looking client: the types, tables, operations and credentials that the tests use.

use crate::runtime::table_prelude::{operations::*, types::*};
use crate::runtime::{
    Call, Core, Json, Nullable, OrNull, Other, RequestBuilder, Secret, Security, Unknown,
};
use std::collections::BTreeMap;

#[non_exhaustive]
pub(crate) struct RecommendForManyRequest {
    pub(crate) tenant: String,
    pub(crate) r#type: String,
    pub(crate) names: Vec<String>,
    pub(crate) locale: Nullable<String>,
    pub(crate) limit: Nullable<i64>,
    pub(crate) rows: Option<i64>,
    pub(crate) title: Option<String>,
    pub(crate) fl: Option<Vec<String>>,
    pub(crate) metadata: Nullable<BTreeMap<String, String>>,
    pub(crate) ceiling: OrNull<f64>,
    pub(crate) place: Option<Box<Place>>,
}

impl RecommendForManyRequest {
    pub(crate) fn new(tenant: &str) -> Self {
        Self {
            tenant: tenant.to_owned(),
            r#type: "cross_sell".to_owned(),
            names: vec!["a".to_owned()],
            locale: Nullable::Absent,
            limit: Nullable::Absent,
            rows: None,
            title: None,
            fl: None,
            metadata: Nullable::Absent,
            ceiling: OrNull::Null,
            place: None,
        }
    }
}

object! { RecommendForManyRequest {
    tenant: "tenant",
    r#type: "type",
    names: "names" [MinItems(1), Each(&[MinLength(1)])],
    locale: "locale",
    limit: "limit" [Minimum(1), Maximum(128)],
    rows: "rows",
    title: "title",
    fl: "fl",
    metadata: "metadata" [Keys(&[Pattern("^[a-z]+$")]), Each(&[MaxLength(5)])],
    ceiling: "ceiling",
    place: "place",
} }
setters! { RecommendForManyRequest {
    locale(nullable String),
    limit(nullable i64),
    rows(i64),
    title(into String),
    fl(list String),
    metadata(map String),
    r#type(into String),
    place(Box<Place>),
} }

#[derive(Default)]
pub(crate) struct Place {
    pub(crate) city: Option<String>,
    pub(crate) lat: Option<f64>,
    pub(crate) lon: Option<f64>,
}

object! { Place { city: "city" [MaxLength(3)], lat: "lat" [MinimumFloat(-90.0)], lon: "lon" }
[MinProperties(1), AnyOf(&[&["city"], &["lat", "lon"]]), DependentRequired("lat", &["lon"])] }

pub(crate) struct RecommendResponse {
    pub(crate) displays: Vec<Display>,
    pub(crate) error: Nullable<String>,
}

object! { RecommendResponse { displays: "displays", error: "error", } }

#[derive(Default)]
pub(crate) struct Display {
    pub(crate) title: Option<String>,
    pub(crate) price: Option<f64>,
    pub(crate) tags: BTreeMap<String, i64>,
    pub(crate) other: Other,
}

object! { Display {
    title: "title",
    price: "price",
    ..tags ~ "^tags_",
    ..other,
} }

/// Names that must not clash with what the macros call things themselves.
#[derive(Default)]
pub(crate) struct Clashes {
    pub(crate) self_: Option<i64>,
    pub(crate) input: Option<i64>,
    pub(crate) output: Option<i64>,
    pub(crate) value: Option<i64>,
    pub(crate) visit: Option<i64>,
    pub(crate) r#match: Option<i64>,
}

object! { Clashes { self_: "self", input: "input", output: "output", value: "value", visit: "visit", r#match: "match" } }
setters! { Clashes { self_(i64), input(i64), output(i64), value(into i64), visit(i64), r#match(i64) } }

#[derive(Default)]
pub(crate) struct Nothing {}

object! { Nothing {} }

#[derive(Clone)]
pub(crate) enum EventType {
    PageView,
    Click,
    Unknown(Unknown),
}

open_enum! { EventType: text { PageView = "page_view", Click = "click", } }

#[derive(Clone)]
pub(crate) enum Level {
    N1,
    N2,
    Unknown(i64),
}

open_enum! { Level: integer { N1 = 1, N2 = 2, } }

#[derive(Clone)]
pub(crate) enum LocItem {
    String(String),
    Integer(i64),
    Number(f64),
    Unknown(Json),
}

union! { LocItem {
    String: [Kind(STRING)],
    Integer: [Kind(INTEGER)],
    Number: [Kind(NUMBER)],
} }
branches! { LocItem {
    String(text),
    Integer(i64),
    Number(f64),
} }

pub(crate) struct Range {
    pub(crate) r#type: String,
    pub(crate) low: i64,
}

object! { Range { r#type: "type", low: "low" [Minimum(0)], } }

#[derive(Clone)]
pub(crate) enum Filter {
    Range(Box<Range>),
    Purchase(BTreeMap<String, Json>),
    Flag(String),
    Numbers(Vec<i64>),
    Unknown(Json),
}

union! { Filter {
    Range: [Tag("type", &["range", "span"])],
    Purchase: [Has(&["products"])],
    Flag: [Value(&[Text("true"), Text("false")])],
    Numbers: [Items(INTEGER)],
} }
branches! { Filter {
    Range(boxed Range),
    Numbers(Vec<i64>),
} }

#[derive(Default)]
pub(crate) struct Tree {
    pub(crate) name: Option<String>,
    pub(crate) left: Option<Box<Tree>>,
    pub(crate) children: Option<Vec<Tree>>,
}

object! { Tree { name: "name", left: "left", children: "children", } }

pub(crate) struct ValidationError {
    pub(crate) loc: Vec<LocItem>,
    pub(crate) msg: String,
}

object! { ValidationError { loc: "loc", msg: "msg", } }

#[derive(Default)]
pub(crate) struct HttpValidationError {
    pub(crate) detail: Option<Vec<ValidationError>>,
}

object! { HttpValidationError { detail: "detail", } }

/// Recommend For Many: `POST /v2/recommend/{tenant}`
#[derive(Clone)]
pub(crate) struct Recommend {
    pub(crate) tenant: String,
    pub(crate) limit: Option<i64>,
    pub(crate) referer: Option<String>,
    pub(crate) body: RecommendForManyRequest,
}

#[derive(Clone)]
pub(crate) enum RecommendError {
    BadRequest(String),
    Unauthorized,
    UnprocessableEntity(HttpValidationError),
}

operation! { Recommend {
    id: "recommend_for_many",
    route: POST "/v2/recommend/{tenant}",
    security: [["APIKeyQuery"], ["APIKeyHeader"], ["Basic"], []],
    inputs: {
        tenant: path,
        limit: query [Maximum(128)],
        referer: header "referer" Simple,
        body: json "application/json",
    },
    success: json RecommendResponse {
        200,
    },
    failure: RecommendError {
        400: BadRequest(text),
        401: Unauthorized,
        422: UnprocessableEntity(json "application/json"),
    },
} }

/// Something to read: `GET /v1/things`
#[derive(Clone, Default)]
pub(crate) struct Things {
    pub(crate) sid: Option<String>,
}

#[derive(Clone)]
pub(crate) enum ThingsOutput {
    Ok(Option<Vec<i64>>),
    Text(String),
    NoContent,
}

#[derive(Clone)]
pub(crate) enum ThingsError {
    ClientError(Json),
}

operation! { Things {
    id: "things",
    route: GET "/v1/things",
    inputs: {
        sid: cookie,
    },
    success: enum ThingsOutput {
        200: Ok(json "application/json, application/hal+json"),
        200: Text(text),
        204: NoContent,
    },
    failure: ThingsError {
        4XX: ClientError(json),
    },
} }

setters! { Call<Things> {
    /// The session.
    sid(into String),
} }

#[derive(Debug, Clone)]
pub(crate) enum Credential {
    ApiKeyQuery(Secret),
    ApiKeyHeader(Secret),
    Basic { user: String, password: Secret },
    Cookie(Secret),
}

impl Security for Credential {
    fn schemes(&self) -> &'static [&'static str] {
        match self {
            Self::ApiKeyQuery(_) => &["APIKeyQuery"],
            Self::ApiKeyHeader(_) => &["APIKeyHeader"],
            Self::Basic { .. } => &["Basic"],
            Self::Cookie(_) => &["Cookie"],
        }
    }

    fn apply(&self, request: &mut RequestBuilder) {
        match self {
            Self::ApiKeyQuery(key) => request.secret_query("api_key", key),
            Self::ApiKeyHeader(key) => request.secret_header("x-api-key", key),
            Self::Basic { user, password } => request.basic(user, password),
            Self::Cookie(key) => request.secret_cookie("session", key),
        }
    }
}

/// Client for the sample API.
#[derive(Debug, Clone)]
pub(crate) struct Client(pub(crate) Core);

impl Client {
    pub(crate) fn new(url: &str) -> Self {
        Self(Core::new(url))
    }

    pub(crate) fn recommend(
        &self,
        tenant: &str,
        body: RecommendForManyRequest,
    ) -> Call<'_, Recommend> {
        self.0.call(Recommend {
            tenant: tenant.to_owned(),
            limit: None,
            referer: None,
            body,
        })
    }

    pub(crate) fn things(&self) -> Call<'_, Things> {
        self.0.call(Things::default())
    }
}
