//! Builds the request of an operation out of its inputs.
//!
//! Comes in: the calls that an operation makes, in the order of the document. Goes out: a request, or everything
//! that is wrong with it. No I/O happens here.

use super::check::{Check, Violation};
use super::place::Place;
use super::rule::Rule;
use super::server::Server;
use super::style::{Encoding, Style, expand, pairs};
use super::tree::Tree;
use super::wire::{Wire, is_absent, serialize};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use std::fmt;

/// One `name=value` of a query or a cookie header.
pub(crate) struct Pair {
    pub(crate) text: String,
    pub(crate) secret: bool,
}

/// Collects what an operation sends.
pub struct RequestBuilder {
    pub(crate) place: Place,
    pub(crate) server: Server,
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: Vec<Pair>,
    pub(crate) cookies: Vec<Pair>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Bytes>,
    pub(crate) violations: Vec<Violation>,
    /// What must not be shown if an answer repeats it.
    pub(crate) secrets: Vec<String>,
}

impl RequestBuilder {
    /// An empty request to a server.
    pub(crate) fn new(id: &'static str, server: Server) -> Self {
        Self {
            place: Place { id, method: Method::GET, path: "" },
            server,
            path: Vec::new(),
            query: Vec::new(),
            cookies: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            violations: Vec::new(),
            secrets: Vec::new(),
        }
    }

    /// Sets the method and the path, with `{name}` wherever a path parameter stands.
    pub fn start(&mut self, method: Method, path: &'static str) {
        self.place.method = method;
        self.place.path = path;
    }

    /// Sends this operation to its own server, unless the caller has chosen one.
    pub fn server(&mut self, url: &str) {
        self.server.own(url);
    }

    /// Says which media types the answer may have.
    pub fn accept(&mut self, media_types: &str) {
        self.insert(header::ACCEPT, media_types, false);
    }

    /// Adds a path parameter.
    pub fn path<'a>(&'a mut self, name: &'static str, value: &'a dyn Wire, style: Style) -> Parameter<'a> {
        let tree = Tree::of(value);
        let text = match style {
            Style::Json => Encoding::Strict.encode(&json(value)),
            _ => expand(name, &tree, style, Encoding::Strict),
        };
        let parameter = Parameter::new(self, format!("path {name}"), value);
        // An empty value would be another path, and with it another operation.
        if text.is_empty() || tree == Tree::Nothing || tree == Tree::Text(String::new()) {
            parameter.request.violate(format!("path {name}"), "must not be empty");
        }
        parameter.request.path.push((name, text));
        parameter.checked(&[])
    }

    /// Adds a query parameter.
    pub fn query<'a>(&'a mut self, name: &'static str, value: &'a dyn Wire, style: Style) -> Parameter<'a> {
        let mut parameter = Parameter::new(self, format!("query {name}"), value);
        parameter.query = Some((name, style, parameter.request.query.len()));
        parameter.encoded(Encoding::Strict).checked(&[])
    }

    /// Adds a header.
    pub fn header<'a>(&'a mut self, name: &'static str, value: &'a dyn Wire, style: Style) -> Parameter<'a> {
        let tree = Tree::of(value);
        if tree != Tree::Nothing {
            let text = match style {
                Style::Json => json(value),
                _ => expand(name, &tree, style, Encoding::Verbatim),
            };
            self.set_header(name, &text, false);
        }
        Parameter::new(self, format!("header {name}"), value).checked(&[])
    }

    /// Adds a cookie.
    pub fn cookie<'a>(&'a mut self, name: &'static str, value: &'a dyn Wire, style: Style) -> Parameter<'a> {
        let found = spell(name, value, style, Encoding::Strict);
        self.cookies.extend(found.into_iter().map(|text| Pair { text, secret: false }));
        Parameter::new(self, format!("cookie {name}"), value).checked(&[])
    }

    /// Sends a value as JSON, or nothing if it is absent.
    pub fn json<'a>(&'a mut self, body: &'a dyn Wire) -> Parameter<'a> {
        self.body("application/json", body)
    }

    /// Sends a value as JSON under another media type, or nothing if it is absent.
    pub fn body<'a>(&'a mut self, media_type: &str, body: &'a dyn Wire) -> Parameter<'a> {
        if !is_absent(body) {
            self.send(media_type, json(body).into());
        }
        Parameter::new(self, "body".to_owned(), body).checked(&[])
    }

    /// Sends a value as plain text, or nothing if it is absent.
    pub fn text<'a>(&'a mut self, media_type: &str, body: &'a dyn Wire) -> Parameter<'a> {
        if let Some(text) = Tree::of(body).text() {
            self.send(media_type, text.into());
        }
        Parameter::new(self, "body".to_owned(), body).checked(&[])
    }

    /// Sends bytes as they are, or nothing if they are absent.
    pub fn bytes(&mut self, media_type: &str, body: &dyn Payload) {
        if let Some(bytes) = body.payload() {
            self.send(media_type, bytes);
        }
    }

    /// Sends the fields of an object as a form, or nothing if it is absent.
    pub fn form<'a>(&'a mut self, body: &'a dyn Wire) -> Parameter<'a> {
        if !is_absent(body) {
            let found = pairs("", &Tree::of(body), Style::FormExplode, Encoding::Strict);
            // Forms write a space as `+`, unlike everything else in a URL.
            self.send("application/x-www-form-urlencoded", found.join("&").replace("%20", "+").into());
        }
        Parameter::new(self, "body".to_owned(), body).checked(&[])
    }

    fn send(&mut self, media_type: &str, body: Bytes) {
        self.insert(header::CONTENT_TYPE, media_type, false);
        self.body = Some(body);
    }

    pub(crate) fn violate(&mut self, place: impl Into<String>, message: impl Into<String>) {
        self.violations.push(Violation::new(place, message));
    }

    /// Sets a header whose name comes from a document or a user.
    pub(crate) fn set_header(&mut self, name: &str, value: &str, secret: bool) {
        match HeaderName::from_bytes(name.as_bytes()) {
            Ok(name) => self.insert(name, value, secret),
            Err(_) => self.violate(format!("header {name}"), "is not a name that a header can have"),
        }
    }

    pub(crate) fn insert(&mut self, name: HeaderName, value: &str, secret: bool) {
        match HeaderValue::from_bytes(value.as_bytes()) {
            Ok(mut value) => {
                value.set_sensitive(secret);
                self.headers.insert(name, value);
            }
            Err(_) => self.violate(format!("header {name}"), "must not have control characters"),
        }
    }
}

/// A value as JSON text. Writing into memory cannot fail, so a failure has no other form than the empty text.
fn json(value: &dyn Wire) -> String {
    let mut text = Vec::with_capacity(128);
    let written = serialize(value, &mut serde_json::Serializer::new(&mut text));
    written.ok().and_then(|()| String::from_utf8(text).ok()).unwrap_or_default()
}

/// The pairs of a query or cookie parameter.
fn spell(name: &str, value: &dyn Wire, style: Style, encoding: Encoding) -> Vec<String> {
    match style {
        Style::Json if is_absent(value) => Vec::new(),
        Style::Json => pairs(name, &Tree::Text(json(value)), Style::FormExplode, encoding),
        _ => pairs(name, &Tree::of(value), style, encoding),
    }
}

impl fmt::Debug for RequestBuilder {
    /// Shows what is sent where, but no value: any of them may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBuilder")
            .field("operation", &format_args!("{}", self.place))
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &format_args!("{} bytes", self.body.as_ref().map_or(0, Bytes::len)))
            .field("violations", &self.violations)
            .finish_non_exhaustive()
    }
}

/// A parameter or body that was just added, to say more about it.
pub struct Parameter<'a> {
    request: &'a mut RequestBuilder,
    place: String,
    value: &'a dyn Wire,
    /// How many violations there were before this parameter was checked.
    violations: usize,
    /// The name and style of a query parameter, and where its pairs start.
    query: Option<(&'static str, Style, usize)>,
}

impl<'a> Parameter<'a> {
    fn new(request: &'a mut RequestBuilder, place: String, value: &'a dyn Wire) -> Self {
        Self { violations: request.violations.len(), request, place, value, query: None }
    }

    /// Checks the value against its rules. Rules inside the value are checked always.
    pub fn check(self, rules: &'static [Rule]) -> Self {
        self.request.violations.truncate(self.violations);
        self.checked(rules)
    }

    /// Leaves reserved characters of a query parameter as they are.
    pub fn reserved(self) -> Self {
        self.encoded(Encoding::Reserved)
    }

    fn checked(mut self, rules: &'static [Rule]) -> Self {
        self.violations = self.request.violations.len();
        let mut check = Check::at(std::mem::take(&mut self.place));
        self.value.check(rules, &mut check);
        self.place = check.finish(&mut self.request.violations);
        self
    }

    fn encoded(self, encoding: Encoding) -> Self {
        if let Some((name, style, start)) = self.query {
            self.request.query.truncate(start);
            let found = spell(name, self.value, style, encoding);
            self.request.query.extend(found.into_iter().map(|text| Pair { text, secret: false }));
        }
        self
    }
}

impl fmt::Debug for Parameter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Parameter").field(&self.place).finish()
    }
}

/// Bytes that can be sent as they are.
pub trait Payload {
    /// The bytes, if there are any to send.
    fn payload(&self) -> Option<Bytes>;
}

impl Payload for Bytes {
    fn payload(&self) -> Option<Bytes> {
        Some(self.clone())
    }
}

impl Payload for Vec<u8> {
    fn payload(&self) -> Option<Bytes> {
        Some(Bytes::copy_from_slice(self))
    }
}

impl<T: Payload> Payload for Option<T> {
    fn payload(&self) -> Option<Bytes> {
        self.as_ref()?.payload()
    }
}
