// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::{Bytes, Call, HeaderKey, Nullable, Style};
use crate::runtime::words::of_operations::*;

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

    /// `POST /path`
    pub fn path(&self) -> Call<'_, Path> {
        self.call(Path { body: None })
    }

    /// - `path`: At most 9 characters.
    ///
    /// Headers of the answer: [`Headers::X_STYLE`].
    ///
    /// `GET /query/{path}`
    pub fn query(&self, path: impl Into<String>) -> Call<'_, Query> {
        self.call(Query { path: path.into(), query: Nullable::Absent })
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
#[derive(Clone)] #[non_exhaustive]
pub struct BytesBytes {}
operation! { BytesBytes -> (), std::convert::Infallible:
    GET "/bytes" as "bytes" needs [["key"]] {
    => empty ["204"],
} }

/// The inputs of [`Client::call_call`]: `GET /call`
#[derive(Clone)] #[non_exhaustive]
pub struct CallCall {}
operation! { CallCall -> (), std::convert::Infallible:
    GET "/call" as "call" needs [["key"]] {
    => empty ["204"],
} }

/// The inputs of [`Client::client_client`]: `GET /client`
#[derive(Clone)] #[non_exhaustive]
pub struct ClientClient {}
operation! { ClientClient -> (), std::convert::Infallible:
    GET "/client" as "client" needs [["key"]] {
    => empty ["204"],
} }

/// The inputs of [`Client::header_key_header_key`]: `GET /header-key`
#[derive(Clone)] #[non_exhaustive]
pub struct HeaderKeyHeaderKey {}
operation! { HeaderKeyHeaderKey -> (), std::convert::Infallible:
    GET "/header-key" as "header key" needs [["key"]] {
    => empty ["204"],
} }

/// The inputs of [`Client::headers_headers`]: `GET /headers`
#[derive(Clone)] #[non_exhaustive]
pub struct HeadersHeaders {}
operation! { HeadersHeaders -> (), std::convert::Infallible:
    GET "/headers" as "headers" needs [["key"]] {
    => empty ["204"],
} }

/// The inputs of [`Client::json_body`]: `GET /json-body`
#[derive(Clone)] #[non_exhaustive]
pub struct JsonBody {}
operation! { JsonBody -> (), std::convert::Infallible:
    GET "/json-body" as "json body" needs [["key"]] {
    => empty ["204"],
} }

/// The inputs of [`Client::path`]: `POST /path`
#[derive(Clone)] #[non_exhaustive]
pub struct Path {
    pub body: Option<Bytes>,
}
operation! { Path -> Bytes, std::convert::Infallible:
    POST "/path" as "path" needs [["key"]] {
    body: BytesBody("application/octet-stream"),
    => bytes ["200" "application/octet-stream"],
} }
setters! { Call<Path> {
    body(into Bytes),
} }

/// The inputs of [`Client::query`]: `GET /query/{path}`
#[derive(Clone)] #[non_exhaustive]
pub struct Query {
    /// At most 9 characters.
    pub path: String,
    pub query: Nullable<String>,
}
operation! { Query -> types::Everything, std::convert::Infallible:
    GET "/query/{path}" as "query" needs [["key"]] {
    path: Path("path", Simple) [MaxLength(9)],
    query: Query("query", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<Query> {
    query(nullable String),
} }

/// The inputs of [`Client::secret`]: `GET /secret`
#[derive(Clone)] #[non_exhaustive]
pub struct Secret {}
operation! { Secret -> (), std::convert::Infallible:
    GET "/secret" as "secret" needs [["key"]] {
    => empty ["204"],
} }

/// The inputs of [`Client::string_string`]: `GET /string`
#[derive(Clone)] #[non_exhaustive]
pub struct StringString {}
operation! { StringString -> (), std::convert::Infallible:
    GET "/string" as "string" needs [["key"]] {
    => empty ["204"],
} }

/// The inputs of [`Client::style_style`]: `GET /style`
#[derive(Clone)] #[non_exhaustive]
pub struct StyleStyle {}
operation! { StyleStyle -> (), std::convert::Infallible:
    GET "/style" as "style" needs [["key"]] {
    => empty ["204"],
} }

/// The inputs of [`Client::time`]: `GET /time`
#[derive(Clone)] #[non_exhaustive]
pub struct Time {}
operation! { Time -> (), std::convert::Infallible:
    GET "/time" as "time" needs [["key"]] {
    => empty ["204"],
} }

/// The inputs of [`Client::unknown`]: `GET /unknown`
#[derive(Clone)] #[non_exhaustive]
pub struct Unknown {}
operation! { Unknown -> (), std::convert::Infallible:
    GET "/unknown" as "unknown" needs [["key"]] {
    => empty ["204"],
} }

/// The headers that the document describes, for `header` of an answer or an error.
#[derive(Debug)]
pub enum Headers {}

impl Headers {
    /// The header `X-Style`.
    pub const X_STYLE: HeaderKey<Vec<String>> = HeaderKey::new("X-Style", Style::Simple);
}
