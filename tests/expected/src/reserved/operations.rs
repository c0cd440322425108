// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Bytes;
use crate::runtime::Call;
use crate::runtime::FilePart;
use crate::runtime::HeaderKey;
use crate::runtime::Nullable;
use crate::runtime::Style;
use crate::runtime::table_prelude::operations::*;

impl Client {
    /// `GET /bytes`
    pub fn bytes_bytes(&self) -> Call<'_, BytesBytes> {
        self.call(BytesBytes {})
    }

    /// `GET /call`
    pub fn call_call(&self) -> Call<'_, CallCall> {
        self.call(CallCall {})
    }

    /// `GET /client`
    pub fn client_client(&self) -> Call<'_, ClientClient> {
        self.call(ClientClient {})
    }

    /// `GET /header-key`
    pub fn header_key_header_key(&self) -> Call<'_, HeaderKeyHeaderKey> {
        self.call(HeaderKeyHeaderKey {})
    }

    /// `GET /headers`
    pub fn headers_headers(&self) -> Call<'_, HeadersHeaders> {
        self.call(HeadersHeaders {})
    }

    /// `GET /json-body`
    pub fn json_body(&self) -> Call<'_, JsonBody> {
        self.call(JsonBody {})
    }

    /// Optional, as methods of the call:
    /// - `clone_query`
    /// - `inputs`
    /// - `plan`
    /// - `body`
    ///
    /// `POST /methods`
    pub fn methods(&self) -> Call<'_, Methods> {
        self.call(Methods {
            clone_query: None,
            inputs: None,
            plan: None,
            body: None,
        })
    }

    /// Optional, as methods of the call:
    /// - `body`
    ///
    /// Returns `Bytes`.
    ///
    /// `POST /path`
    pub fn path(&self) -> Call<'_, Path> {
        self.call(Path { body: None })
    }

    /// - `path`: At most 9 characters.
    ///
    /// Optional, as methods of the call:
    /// - `query`
    ///
    /// Returns [`types::Everything`].
    ///
    /// Headers of the answer: [`Headers::X_STYLE`].
    ///
    /// `GET /query/{path}`
    pub fn query(&self, path: impl Into<String>) -> Call<'_, Query> {
        self.call(Query {
            path: path.into(),
            query: Nullable::Absent,
        })
    }

    /// `GET /secret`
    pub fn secret(&self) -> Call<'_, Secret> {
        self.call(Secret {})
    }

    /// `GET /string`
    pub fn string_string(&self) -> Call<'_, StringString> {
        self.call(StringString {})
    }

    /// `GET /style`
    pub fn style_style(&self) -> Call<'_, StyleStyle> {
        self.call(StyleStyle {})
    }

    /// `GET /time`
    pub fn time(&self) -> Call<'_, Time> {
        self.call(Time {})
    }

    /// `GET /unknown`
    pub fn unknown(&self) -> Call<'_, Unknown> {
        self.call(Unknown {})
    }
}

/// The inputs of [`Client::bytes_bytes`]: `GET /bytes`
#[derive(Clone)]
#[non_exhaustive]
pub struct BytesBytes {}
operation! { BytesBytes {
    id: "bytes",
    route: GET "/bytes",
    security: [["key"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::call_call`]: `GET /call`
#[derive(Clone)]
#[non_exhaustive]
pub struct CallCall {}
operation! { CallCall {
    id: "call",
    route: GET "/call",
    security: [["key"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::client_client`]: `GET /client`
#[derive(Clone)]
#[non_exhaustive]
pub struct ClientClient {}
operation! { ClientClient {
    id: "client",
    route: GET "/client",
    security: [["key"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::header_key_header_key`]: `GET /header-key`
#[derive(Clone)]
#[non_exhaustive]
pub struct HeaderKeyHeaderKey {}
operation! { HeaderKeyHeaderKey {
    id: "header key",
    route: GET "/header-key",
    security: [["key"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::headers_headers`]: `GET /headers`
#[derive(Clone)]
#[non_exhaustive]
pub struct HeadersHeaders {}
operation! { HeadersHeaders {
    id: "headers",
    route: GET "/headers",
    security: [["key"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::json_body`]: `GET /json-body`
#[derive(Clone)]
#[non_exhaustive]
pub struct JsonBody {}
operation! { JsonBody {
    id: "json body",
    route: GET "/json-body",
    security: [["key"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::methods`]: `POST /methods`
#[derive(Clone)]
#[non_exhaustive]
pub struct Methods {
    pub clone_query: Option<String>,
    pub inputs: Option<String>,
    pub plan: Option<String>,
    pub body: Option<types::Methods>,
}
operation! { Methods {
    id: "methods",
    route: POST "/methods",
    security: [["key"]],
    inputs: {
        clone_query: query "clone",
        inputs: query,
        plan: query,
        body: json,
    },
    success: empty () {
        204,
    },
} }
setters! { Call<Methods> {
    clone_query(into String),
    inputs(into String),
    plan(into String),
    body(types::Methods),
} }

/// The inputs of [`Client::path`]: `POST /path`
#[derive(Clone)]
#[non_exhaustive]
pub struct Path {
    pub body: Option<FilePart>,
}
operation! { Path {
    id: "path",
    route: POST "/path",
    security: [["key"]],
    inputs: {
        body: bytes,
    },
    success: bytes Bytes {
        200,
    },
} }
setters! { Call<Path> {
    body(into FilePart),
} }

/// The inputs of [`Client::query`]: `GET /query/{path}`
#[derive(Clone)]
#[non_exhaustive]
pub struct Query {
    /// At most 9 characters.
    pub path: String,
    pub query: Nullable<String>,
}
operation! { Query {
    id: "query",
    route: GET "/query/{path}",
    security: [["key"]],
    inputs: {
        path: path [MaxLength(9)],
        query: query,
    },
    success: json types::Everything {
        200,
    },
} }
setters! { Call<Query> {
    query(nullable String),
} }

/// The inputs of [`Client::secret`]: `GET /secret`
#[derive(Clone)]
#[non_exhaustive]
pub struct Secret {}
operation! { Secret {
    id: "secret",
    route: GET "/secret",
    security: [["key"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::string_string`]: `GET /string`
#[derive(Clone)]
#[non_exhaustive]
pub struct StringString {}
operation! { StringString {
    id: "string",
    route: GET "/string",
    security: [["key"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::style_style`]: `GET /style`
#[derive(Clone)]
#[non_exhaustive]
pub struct StyleStyle {}
operation! { StyleStyle {
    id: "style",
    route: GET "/style",
    security: [["key"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::time`]: `GET /time`
#[derive(Clone)]
#[non_exhaustive]
pub struct Time {}
operation! { Time {
    id: "time",
    route: GET "/time",
    security: [["key"]],
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::unknown`]: `GET /unknown`
#[derive(Clone)]
#[non_exhaustive]
pub struct Unknown {}
operation! { Unknown {
    id: "unknown",
    route: GET "/unknown",
    security: [["key"]],
    success: empty () {
        204,
    },
} }

/// The headers that the document describes, for `header` of an answer or an error.
#[derive(Debug)]
pub enum Headers {}

impl Headers {
    /// The header `X-Style`.
    pub const X_STYLE: HeaderKey<Vec<String>> = HeaderKey::new("X-Style", Style::Simple);
}
