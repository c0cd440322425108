//! Builds the request of an operation out of its plan and its inputs.
//!
//! Comes in: the plan, and a value for each of its inputs. Goes out: a request, or everything that
//! is wrong with it. No I/O happens here.

use super::body_source::Payload;
use super::check::{Check, Violation};
use super::dynamic_credential::Tokens;
use super::media_type::MediaType;
use super::place::Place;
use super::plan::{Bodies, Case, Entry, Inputs, Plan, Slot};
use super::rule::{Rule, Sections};
use super::secrets::Hidden;
use super::server::Server;
use super::style::{Encoding, Style, expand, pair_up, pairs};
use super::tree::{Tree, plain_text};
use super::wire::{Wire, is_absent, serialize};
use http::{Extensions, HeaderMap, Method, header};
use std::fmt;

/// How many media types a request lists as accepted, the preferred ones first; where there are
/// more, `*/*` stands for the rest. A document can list any number, and servers refuse long
/// headers: by default Tomcat limits all headers of a request together to 8 KiB, and Apache each of
/// them. A media type without parameters has at most 255 characters (RFC 6838, section 4.2), so
/// eight of them take about a quarter of that at most. Measured: of 9,693 operations none has more
/// than five.
const ACCEPTED: usize = 8;

/// How much a media type is preferred, the most preferred first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Preference {
    Json,
    Text,
    Bytes,
    Any,
}

impl Preference {
    fn of(media: &str) -> Self {
        let media = MediaType::read(media);
        match media.essence() {
            "*/*" => Self::Any,
            _ if media.is_json() => Self::Json,
            essence if essence.starts_with("text/") => Self::Text,
            _ => Self::Bytes,
        }
    }

    /// The weight as a header says it, where there is something that is preferred more.
    fn weight(self) -> &'static str {
        match self {
            Self::Json => "",
            Self::Text => ";q=0.9",
            Self::Bytes => ";q=0.8",
            Self::Any => ";q=0.1",
        }
    }
}

/// One `name=value` of a query or a cookie header.
#[derive(Clone)]
pub(crate) struct Pair {
    pub(crate) text: String,
    pub(crate) secret: bool,
}

/// Collects what an operation sends.
#[derive(Clone)]
pub struct RequestBuilder {
    pub(crate) place: Place,
    pub(crate) server: Server,
    pub(crate) path: Vec<(&'static str, String)>,
    pub(crate) query: Vec<Pair>,
    pub(crate) cookies: Vec<Pair>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Payload>,
    /// The length that the caller says the body has, if the document has a parameter for it.
    pub(crate) length: Option<String>,
    /// The header parameter for an idempotency key that the caller has not given, and its rules.
    pub(crate) key_parameter: Option<(&'static str, &'static [Rule])>,
    /// The header that the document names for an idempotency key; empty if it names none.
    pub(crate) key_header: &'static str,
    /// Whether the document says that the operation can be sent twice.
    pub(crate) is_idempotent: Option<bool>,
    /// The idempotency key.
    pub(crate) idempotency_key: Option<String>,
    /// What the caller wants the transport to know.
    pub(crate) extensions: Extensions,
    /// The tokens that are asked for at each attempt.
    pub(crate) tokens: Tokens,
    pub(crate) violations: Vec<Violation>,
    /// What must not be shown if an answer repeats it.
    pub(crate) secrets: Vec<Hidden>,
}

impl Inputs for RequestBuilder {
    fn inputs(&mut self, plan: &'static Plan, values: &[&dyn Wire], body: Option<&dyn Bodies>) {
        self.place.method = plan.method.into();
        self.place.path = plan.path;
        self.is_idempotent = plan.idempotent;
        self.key_header = plan.key;
        // A parameter of that name has rules besides.
        self.key_parameter = Some((plan.key, &[] as &[Rule])).filter(|(key, _)| !key.is_empty());
        if !plan.server.is_empty() {
            self.server.own(plan.server);
        }
        let (_, mut rules) = Sections::new(plan.rules);
        for ((name, slot), value) in plan.slots().zip(values) {
            let rules = rules.of(name);
            self.put(Entry { slot, rules }, *value);
        }
        if let Some((_, input, value)) = body.and_then(|body| body.chosen()) {
            self.put(input, value);
        }
        if let Some(limit) = plan.body_limit {
            self.check_size(limit);
        }
    }
}

impl RequestBuilder {
    /// An empty request to a server.
    pub(crate) fn new(id: &'static str, server: Server) -> Self {
        Self {
            place: Place {
                id,
                method: Method::GET,
                path: "",
            },
            server,
            path: Vec::new(),
            query: Vec::new(),
            cookies: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            length: None,
            key_parameter: None,
            key_header: "",
            is_idempotent: None,
            idempotency_key: None,
            extensions: Extensions::new(),
            tokens: Tokens::default(),
            violations: Vec::new(),
            secrets: Vec::new(),
        }
    }

    /// Says which media types the response may have, unless the caller says it.
    ///
    /// What has a type in Rust comes before text, and text before bytes. The order of the document
    /// does not count.
    pub(crate) fn accept(&mut self, cases: &[&'static [Case]]) {
        if self.headers.contains_key(header::ACCEPT) {
            return;
        }
        let listed = || {
            let cases = cases.iter().copied().flatten();
            cases.flat_map(|case| MediaType::list(case.media))
        };
        // Most operations answer in one media type, which needs no weight.
        if let Some(only) = listed().next()
            && listed().all(|media| media == only)
        {
            return self.insert_static(header::ACCEPT, only);
        }
        let mut accepted: Vec<(Preference, &str)> = listed()
            .map(|media| (Preference::of(media), media))
            .collect();
        accepted.sort_unstable();
        accepted.dedup();
        let is_cut = accepted.len() > ACCEPTED;
        accepted.truncate(ACCEPTED);
        let best = accepted.first().map(|(preference, _)| *preference);
        let weight = |preference: Preference| match best {
            Some(best) if best == preference => "",
            _ => preference.weight(),
        };
        let mut texts: Vec<String> = accepted
            .iter()
            .map(|(preference, media)| format!("{media}{}", weight(*preference)))
            .collect();
        if is_cut {
            texts.push(format!("*/*{}", Preference::Any.weight()));
        }
        if !texts.is_empty() {
            self.insert(header::ACCEPT, &texts.join(", "), false);
        }
    }

    /// Writes one input into its place, and checks it.
    pub(crate) fn put(&mut self, input: Entry, value: &dyn Wire) {
        match input.slot {
            Slot::Path(name, style) => self.put_path(name, style, value, input.rules),
            Slot::Query(name, style) => {
                self.put_query(name, style, Encoding::Strict, value, input.rules)
            }
            Slot::ReservedQuery(name, style) => {
                self.put_query(name, style, Encoding::Reserved, value, input.rules)
            }
            Slot::Header(name, style) => self.put_header(name, style, value, input.rules),
            Slot::Cookie(name, style) => self.put_cookie(name, style, value, input.rules),
            Slot::JsonBody(_)
            | Slot::TextBody(_)
            | Slot::BytesBody(_)
            | Slot::FormBody(..)
            | Slot::MultipartBody(..) => {
                if !is_absent(value) {
                    self.put_body(input.slot, value);
                }
                self.check(Check::of_body(), value, input.rules);
            }
        }
    }

    fn put_path(
        &mut self,
        name: &'static str,
        style: Style,
        value: &dyn Wire,
        rules: &'static [Rule],
    ) {
        let (text, is_empty) = match (style, plain_text(value)) {
            (Style::Simple | Style::SimpleExplode, Some(text)) => {
                (Encoding::Strict.encode(&text).into_owned(), text.is_empty())
            }
            _ => {
                let tree = Tree::of(value);
                let text = match style {
                    Style::Json => Encoding::Strict.encode(&json(value)).into_owned(),
                    _ => expand(name, &tree, style, Encoding::Strict),
                };
                let is_empty = tree == Tree::Nothing || tree == Tree::Text(String::new());
                (text, is_empty)
            }
        };
        // An empty value would be another path, and with it another operation.
        if text.is_empty() || is_empty {
            self.violate(format!("path {name}"), "must not be empty");
        }
        self.path.push((name, text));
        self.check(Check::at("path", name), value, rules);
    }

    fn put_query(
        &mut self,
        name: &'static str,
        style: Style,
        encoding: Encoding,
        value: &dyn Wire,
        rules: &'static [Rule],
    ) {
        let pair = |text| Pair {
            text,
            secret: false,
        };
        match (style, plain_text(value)) {
            (Style::FormExplode, Some(text)) => {
                let text = pair_up(name, &encoding.encode(&text));
                self.query.push(pair(text));
            }
            _ => {
                let found = query_pairs(name, value, style, encoding);
                self.query.extend(found.into_iter().map(pair));
            }
        }
        self.check(Check::at("query", name), value, rules);
    }

    /// Cookies are how browsers keep who somebody is, so that each may be a secret.
    fn put_cookie(
        &mut self,
        name: &'static str,
        style: Style,
        value: &dyn Wire,
        rules: &'static [Rule],
    ) {
        for text in query_pairs(name, value, style, Encoding::Strict) {
            let value = text.split_once('=').map_or("", |(_, value)| value);
            self.secrets.push(Hidden::Value(value.to_owned()));
            self.cookies.push(Pair { text, secret: true });
        }
        self.check(Check::at("cookie", name), value, rules);
    }

    fn put_header(
        &mut self,
        name: &'static str,
        style: Style,
        value: &dyn Wire,
        rules: &'static [Rule],
    ) {
        let tree = Tree::of(value);
        if tree == Tree::Nothing && self.is_key(name) {
            self.key_parameter = Some((name, rules));
        }
        if tree != Tree::Nothing {
            let text = match style {
                Style::Json => json(value),
                _ if matches!(tree, Tree::List(_) | Tree::Parts(_)) => {
                    expand(name, &tree, style, Encoding::Item)
                }
                _ => expand(name, &tree, style, Encoding::Verbatim),
            };
            if name.eq_ignore_ascii_case(header::CONTENT_LENGTH.as_str()) {
                self.length = Some(text);
            } else {
                self.set_header(name, &text, false);
            }
        }
        self.check(Check::at("header", name), value, rules);
    }

    /// Lists what in a value breaks a rule.
    fn check(&mut self, mut check: Check, value: &dyn Wire, rules: &'static [Rule]) {
        value.check(rules, &mut check);
        check.finish(&mut self.violations);
    }

    /// Adds a pair that the caller wants in the query. It may be a secret.
    pub(crate) fn add_pair(&mut self, name: &str, value: &str) {
        self.query.push(Pair {
            text: pair_up(name, &Encoding::Strict.encode(value)),
            secret: true,
        });
        self.secrets.push(Hidden::Value(value.to_owned()));
    }

    pub(crate) fn violate(&mut self, place: impl Into<String>, message: impl Into<String>) {
        self.violations.push(Violation::new(place, message));
    }
}

/// A value as JSON text. Writing into memory cannot fail, so a failure has no other form than the
/// empty text.
pub(crate) fn json(value: &dyn Wire) -> String {
    let mut text = Vec::with_capacity(128);
    let written = serialize(value, &mut serde_json::Serializer::new(&mut text));
    written
        .ok()
        .and_then(|()| String::from_utf8(text).ok())
        .unwrap_or_default()
}

/// The pairs of a query or cookie parameter.
fn query_pairs(name: &str, value: &dyn Wire, style: Style, encoding: Encoding) -> Vec<String> {
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
            .field("body", &self.body)
            .field("violations", &self.violations)
            .finish_non_exhaustive()
    }
}
