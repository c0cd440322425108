//! Operations, their parameters, bodies and answers, and how callers prove who they are.

use std::fmt;

use serde_json::Value;

use super::idempotency::Idempotency;
use super::servers::Server;
use super::types::{Docs, Use};
use crate::source::Pointer;

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 8] = [
        Self::Get,
        Self::Put,
        Self::Post,
        Self::Delete,
        Self::Options,
        Self::Head,
        Self::Patch,
        Self::Trace,
    ];

    /// In capitals, as on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }
}

/// One operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Its Operation Object.
    pub at: Pointer,
    /// `operationId` as written.
    pub id: Option<String>,
    /// Its method.
    pub method: Method,
    /// Its path template as written, with `{name}`s.
    pub path: String,
    /// The parts of the path template.
    pub parts: Vec<PathPart>,
    /// Its tags as written.
    pub tags: Vec<String>,
    /// What the document says of it.
    pub docs: Docs,
    /// Its parameters: those of the path and its own, overridden ones left out, in the document's
    /// order.
    pub parameters: Vec<Parameter>,
    /// Its request body.
    pub body: Option<Body>,
    /// Its responses in the document's order.
    pub responses: Vec<Response>,
    /// Any one of these credentials will do; empty if it needs none. An empty alternative means
    /// that it may also go without.
    pub security: Vec<Alternative>,
    /// What the document says of sending it twice.
    pub idempotency: Idempotency,
    /// A server of its own, or its path's, instead of the document's.
    pub servers: Vec<Server>,
}

/// A part of a path template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// Text as it is.
    Text(String),
    /// The value of the path parameter with this name.
    Parameter(String),
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

impl Location {
    /// As documents spell it in `in`, and the lock as well.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How a parameter is spelled: `style` with `explode`, or `content`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "named after the standard's table; the runtime has a twin of each"
)]
pub enum Style {
    Simple,
    SimpleExplode,
    Label,
    LabelExplode,
    Matrix,
    MatrixExplode,
    Form,
    FormExplode,
    Space,
    Pipe,
    DeepObject,
    /// JSON text, from `content`.
    Json,
}

/// One parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its Parameter Object.
    pub at: Pointer,
    /// Its name on the wire.
    pub wire: String,
    /// Where it goes.
    pub location: Location,
    /// How it is spelled.
    pub style: Style,
    /// `allowReserved`.
    pub reserved: bool,
    /// Its type.
    pub value: Use,
    /// Whether it must be given.
    pub required: bool,
    /// What the document says of it.
    pub docs: Docs,
    /// `default` of its schema.
    pub default: Option<Value>,
}

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// Its Request Body Object.
    pub at: Pointer,
    /// Whether it must be given.
    pub required: bool,
    /// The most bytes that it may have (`x-max-bytes`).
    pub max_bytes: Option<u32>,
    /// What the document says of it.
    pub docs: Docs,
    /// One entry for each media type; never empty. The first is preferred.
    pub contents: Vec<Content>,
}

/// A body in one media type.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// Its Media Type Object.
    pub at: Pointer,
    /// The media type as written.
    pub media: String,
    /// How it is read and written.
    pub codec: Codec,
    /// Its type (of bytes and text, a scalar).
    pub value: Use,
    /// What the document says of the fields of a form.
    pub encodings: Vec<Encoding>,
}

/// How a field of a form is spelled, where that is not left to its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encoding {
    /// Its Encoding Object.
    pub at: Pointer,
    /// The key of the field.
    pub key: String,
    /// How it is spelled.
    pub spelling: Spelling,
}

/// The spelling of a field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spelling {
    /// That of a parameter.
    Style {
        /// `style` with `explode`.
        style: Style,
        /// `allowReserved`.
        reserved: bool,
    },
    /// A content of its own.
    Media {
        /// `contentType` as written: a media type, or several or ranges.
        media: String,
        /// Whether all of them are bytes, whatever the schema says.
        binary: bool,
    },
}

/// How a body is read and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Codec {
    /// JSON.
    Json,
    /// Key-value pairs of a form.
    Form,
    /// Parts of a form, with files.
    Multipart,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// A documented answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Its Response Object.
    pub at: Pointer,
    /// Its status.
    pub status: Status,
    /// What the document says of it.
    pub docs: Docs,
    /// One entry for each media type; empty if it has no body.
    pub contents: Vec<Content>,
    /// Its headers.
    pub headers: Vec<Header>,
}

/// A header of an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Its Header Object.
    pub at: Pointer,
    /// Its name.
    pub wire: String,
    /// How it is spelled: [`Style::Simple`], [`Style::SimpleExplode`] or [`Style::Json`].
    pub style: Style,
    /// Its type.
    pub value: Use,
    /// Whether it is always there.
    pub required: bool,
    /// What the document says of it.
    pub docs: Docs,
}

impl Header {
    /// Whether two headers are of one name, type and spelling.
    pub fn is_like(&self, other: &Self) -> bool {
        self.wire.eq_ignore_ascii_case(&other.wire)
            && self.style == other.style
            && (&self.value.ty, self.value.nullable) == (&other.value.ty, other.value.nullable)
    }
}

/// The status of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One status.
    Code(u16),
    /// All statuses with this first digit, `4XX`.
    Range(u8),
    /// All statuses that are not listed.
    Default,
}

impl fmt::Display for Status {
    /// As documents spell it: `404`, `4XX`, `default`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(formatter, "{code}"),
            Self::Range(digit) => write!(formatter, "{digit}XX"),
            Self::Default => formatter.write_str("default"),
        }
    }
}

/// Schemes that must all be given together, by index into `Api::schemes`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Alternative {
    /// The schemes, sorted; empty for "no credential".
    pub schemes: Vec<usize>,
    /// The scopes that the document asks for: for each requirement with these schemes, those of
    /// each scheme, sorted.
    pub scopes: Vec<Vec<Vec<String>>>,
}

impl Alternative {
    /// The schemes, each with the scopes that its token needs. Of several lists of scopes, any of
    /// which is enough, it is the first.
    pub fn needed(&self) -> impl Iterator<Item = (usize, &[String])> {
        let scopes = self.scopes.first();
        let schemes = self.schemes.iter().enumerate();
        schemes.map(move |(position, scheme)| {
            let scopes = scopes.and_then(|lists| lists.get(position));
            (*scheme, scopes.map(Vec::as_slice).unwrap_or_default())
        })
    }
}

/// A security scheme.
#[derive(Debug, Clone, PartialEq)]
pub struct Scheme {
    /// Its Security Scheme Object.
    pub at: Pointer,
    /// Its key under `components.securitySchemes`.
    pub name: String,
    /// What the caller gives.
    pub kind: SchemeKind,
    /// The ways in which a token can be got, in the order of their names.
    pub flows: Vec<Flow>,
    /// What the document says of it.
    pub docs: Docs,
}

/// A way in which a token can be got: a flow of OAuth 2, or OpenID Connect.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flow {
    /// The key of the flow, such as `clientCredentials`; `openIdConnect` for a discovery document.
    pub name: String,
    /// Its addresses by their keys, such as `tokenUrl`; `openIdConnectUrl` for a discovery
    /// document.
    pub urls: Vec<(String, String)>,
    /// Its scopes, sorted.
    pub scopes: Vec<TokenScope>,
}

impl Flow {
    /// Its address with this key.
    pub fn url(&self, key: &str) -> Option<&str> {
        let mut urls = self.urls.iter();
        urls.find(|(known, _)| known == key)
            .map(|(_, url)| url.as_str())
    }
}

/// A scope that a token can have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TokenScope {
    /// Its name.
    pub name: String,
    /// What the document says of it; may be empty.
    pub description: String,
}

/// What a caller gives to prove who is calling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeKind {
    /// A key in a query parameter, header or cookie of this name.
    ApiKey(Location, String),
    /// User name and password.
    Basic,
    /// A token in `Authorization: Bearer` (http bearer, OAuth 2, OpenID Connect).
    Bearer,
    /// Another HTTP authentication scheme: `Authorization: <scheme> <value>`.
    Http(String),
    /// Client certificates; the transport's business.
    MutualTls,
}

/// A webhook or callback: only its payload concerns a client.
#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// Its Operation Object.
    pub at: Pointer,
    /// Its name.
    pub name: String,
    /// What the document says of it.
    pub docs: Docs,
    /// The payload in each media type.
    pub contents: Vec<Content>,
}
