//! What the document says of an operation, as tables: where each input goes, and what each status
//! means.
//!
//! The tables are emitted, and read here by code that is compiled once. Nothing in them depends on
//! a call.

use super::error::DecodeError;
use super::response_reader::ResponseReader;
use super::rule::Rule;
use super::style::Style;
use super::wire::Wire;
use http::Method;
use std::convert::Infallible;
use std::fmt;

/// The media types of bodies of which a table names none. The macros spell them out for answers.
const BYTES: &str = "application/octet-stream";
const JSON: &str = "application/json";
const MULTIPART: &str = "multipart/form-data";
const TEXT: &str = "text/plain";

/// An operation without its inputs.
#[derive(Debug)]
pub struct Plan {
    /// The name of its type in Rust and those of its inputs, with spaces between them; that of one
    /// of several bodies comes last.
    pub names: &'static str,
    /// Its id in the document.
    pub id: &'static str,
    /// Its method.
    pub method: PlanMethod,
    /// Its path, with `{name}` wherever a path parameter stands.
    pub path: &'static str,
    /// Where it is sent if not to the client's server; empty otherwise.
    pub server: &'static str,
    /// Alternatives of schemes that prove who is calling; all of one alternative are needed. Empty
    /// if none is needed.
    pub security: &'static [&'static [Requirement]],
    /// What the document says (`x-idempotent`) of whether sending it twice does no more than
    /// sending it once. If it says nothing, a key or the method decides.
    pub idempotent: Option<bool>,
    /// The header that the document names for an idempotency key; empty if it names none.
    pub key: &'static str,
    /// The most bytes that the body may have (`x-max-bytes`), if the document says.
    pub body_limit: Option<usize>,
    /// Where its inputs go, in the order in which they are handed over.
    pub inputs: &'static [Location],
    /// How inputs are spelled where that is not what is usual at their locations: the name of the
    /// input in Rust, and what differs. They are in the order of the inputs.
    pub spellings: &'static [(&'static str, Spelling)],
    /// The rules of the inputs: for each input that has any, a rule with its name in Rust, and then
    /// its rules. Those of its parts are in the tables of their types.
    pub rules: &'static [Rule],
    /// Its successes, unless they are an enum, which has a table of its own.
    pub successes: &'static [Case],
}

/// What a table leaves out: it is a literal that takes the rest from one of these. Calls of macros
/// that would say `None` or an empty list for each operation cost rustc more.
impl Plan {
    /// Of an operation with this method.
    pub const DELETE: Self = Self::of(PlanMethod::DELETE);
    /// Of an operation with this method.
    pub const GET: Self = Self::of(PlanMethod::GET);
    /// Of an operation with this method.
    pub const HEAD: Self = Self::of(PlanMethod::HEAD);
    /// Of an operation with this method.
    pub const OPTIONS: Self = Self::of(PlanMethod::OPTIONS);
    /// Of an operation with this method.
    pub const PATCH: Self = Self::of(PlanMethod::PATCH);
    /// Of an operation with this method.
    pub const POST: Self = Self::of(PlanMethod::POST);
    /// Of an operation with this method.
    pub const PUT: Self = Self::of(PlanMethod::PUT);
    /// Of an operation with this method.
    pub const TRACE: Self = Self::of(PlanMethod::TRACE);

    const fn of(method: PlanMethod) -> Self {
        Self {
            names: "",
            id: "",
            method,
            path: "",
            server: "",
            security: &[],
            idempotent: None,
            key: "",
            body_limit: None,
            inputs: &[],
            spellings: &[],
            rules: &[],
            successes: &[],
        }
    }

    /// The name of the type of the operation in Rust.
    pub(crate) fn name(&self) -> &'static str {
        self.names.split_whitespace().next().unwrap_or_default()
    }

    /// The names of its inputs in Rust; that of one of several bodies comes last.
    pub(crate) fn input_names(&self) -> impl Iterator<Item = &'static str> {
        self.names.split_whitespace().skip(1)
    }

    /// The inputs but one of several bodies, in order: the name of each in Rust, and its slot.
    pub(crate) fn slots(&self) -> impl Iterator<Item = (&'static str, Slot)> {
        let mut spellings = self.spellings;
        let inputs = self.inputs.iter().zip(self.input_names());
        inputs.map(move |(location, name)| {
            let own = spellings.iter().take_while(|(of, _)| *of == name);
            let (own, others) = spellings.split_at(own.count());
            spellings = others;
            (name, location.slot(name, own.iter().map(|(_, own)| *own)))
        })
    }
}

/// The method of an operation.
///
/// A table cannot hold a [`Method`]: a value that may have to be dropped has no place in a literal
/// that lives as long as the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanMethod {
    /// `DELETE`
    DELETE,
    /// `GET`
    GET,
    /// `HEAD`
    HEAD,
    /// `OPTIONS`
    OPTIONS,
    /// `PATCH`
    PATCH,
    /// `POST`
    POST,
    /// `PUT`
    PUT,
    /// `TRACE`
    TRACE,
}

impl From<PlanMethod> for Method {
    fn from(method: PlanMethod) -> Self {
        match method {
            PlanMethod::DELETE => Self::DELETE,
            PlanMethod::GET => Self::GET,
            PlanMethod::HEAD => Self::HEAD,
            PlanMethod::OPTIONS => Self::OPTIONS,
            PlanMethod::PATCH => Self::PATCH,
            PlanMethod::POST => Self::POST,
            PlanMethod::PUT => Self::PUT,
            PlanMethod::TRACE => Self::TRACE,
        }
    }
}

/// A security scheme that an operation needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Requirement {
    /// The name of the scheme.
    pub scheme: &'static str,
    /// The scopes that its token must have, sorted.
    pub scopes: &'static [&'static str],
}

/// Where an input goes, and what must hold of it.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// Where it goes, and how it is spelled there.
    pub slot: Slot,
    /// Its rules; those inside the value are checked always.
    pub rules: &'static [Rule],
}

/// The place of an input in a request: its name there, and its spelling.
#[derive(Debug, Clone, Copy)]
pub enum Slot {
    /// A part of the path.
    Path(&'static str, Style),
    /// A pair of the query.
    Query(&'static str, Style),
    /// A pair of the query whose reserved characters stay as they are.
    ReservedQuery(&'static str, Style),
    /// A header.
    Header(&'static str, Style),
    /// A cookie.
    Cookie(&'static str, Style),
    /// The body as JSON in this media type.
    JsonBody(&'static str),
    /// The body as text in this media type.
    TextBody(&'static str),
    /// The body as it is, in this media type, or in one of these if there are several.
    BytesBody(&'static str),
    /// The body as a form: how composite values are spelled, and the fields that differ.
    FormBody(Style, &'static [Part]),
    /// The body as parts in this media type, with the parts of which the document says more.
    MultipartBody(&'static str, &'static [Part]),
}

/// The part of a request that an input goes into.
///
/// A table has one for each input, and lists apart what is not usual there: rustc takes less time
/// for a list of constants than for a list of structs that leave out most of their fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// The path.
    Path,
    /// The query.
    Query,
    /// The query; reserved characters stay as they are.
    ReservedQuery,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// The body, as JSON.
    Json,
    /// The body, as text.
    Text,
    /// The body, as bytes.
    Bytes,
    /// The body, as a form.
    Form,
    /// The body, as one of several parts.
    Multipart,
}

/// The locations by the names that tables have for them.
#[allow(
    non_upper_case_globals,
    reason = "the macros of tables name them as the tables do"
)]
impl Location {
    /// [`Location::Path`]
    pub const path: Self = Self::Path;
    /// [`Location::Query`]
    pub const query: Self = Self::Query;
    /// [`Location::ReservedQuery`]
    pub const reserved_query: Self = Self::ReservedQuery;
    /// [`Location::Header`]
    pub const header: Self = Self::Header;
    /// [`Location::Cookie`]
    pub const cookie: Self = Self::Cookie;
    /// [`Location::Json`]
    pub const json: Self = Self::Json;
    /// [`Location::Text`]
    pub const text: Self = Self::Text;
    /// [`Location::Bytes`]
    pub const bytes: Self = Self::Bytes;
    /// [`Location::Form`]
    pub const form: Self = Self::Form;
    /// [`Location::Multipart`]
    pub const multipart: Self = Self::Multipart;
}

/// How an input is spelled where that is not what is usual at its location.
#[derive(Debug, Clone, Copy)]
pub enum Spelling {
    /// The name of a parameter in the request, or the media type of a body.
    Name(&'static str),
    /// How composite values are spelled.
    Style(Style),
    /// The parts of a form of which the document says more.
    Parts(&'static [Part]),
}

impl Location {
    /// The slot of an input of this name in Rust, with all that its spelling leaves out.
    #[must_use]
    pub fn slot(self, input: &'static str, spelling: impl IntoIterator<Item = Spelling>) -> Slot {
        let (mut name, mut style, mut parts) = (None, None, &[] as &[Part]);
        for difference in spelling {
            match difference {
                Spelling::Name(given) => name = Some(given),
                Spelling::Style(given) => style = Some(given),
                Spelling::Parts(given) => parts = given,
            }
        }
        let media = |usual| name.unwrap_or(usual);
        let style = |usual| style.unwrap_or(usual);
        let name = name.unwrap_or(input);
        match self {
            Self::Path => Slot::Path(name, style(Style::Simple)),
            Self::Query => Slot::Query(name, style(Style::FormExplode)),
            Self::ReservedQuery => Slot::ReservedQuery(name, style(Style::FormExplode)),
            Self::Header => Slot::Header(name, style(Style::Simple)),
            Self::Cookie => Slot::Cookie(name, style(Style::FormExplode)),
            Self::Json => Slot::JsonBody(media(JSON)),
            Self::Text => Slot::TextBody(media(TEXT)),
            Self::Bytes => Slot::BytesBody(media(BYTES)),
            Self::Form => Slot::FormBody(style(Style::FormExplode), parts),
            Self::Multipart => Slot::MultipartBody(media(MULTIPART), parts),
        }
    }
}

/// What the document says of a field of a form.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// It is spelled in a style of parameters.
    Styled(&'static str, Style),
    /// The same; reserved characters stay as they are.
    ReservedStyled(&'static str, Style),
    /// It is of this media type, or of one of these.
    Media(&'static str, &'static str),
}

impl Part {
    /// The key of the field.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Styled(name, _) | Self::ReservedStyled(name, _) | Self::Media(name, _) => name,
        }
    }
}

/// One documented answer in one of its media types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case {
    /// The status as the document spells it: `404`, `4XX` or `default`.
    pub status: &'static str,
    /// Its media types, with commas; empty if it has no body.
    pub media: &'static str,
}

impl Case {
    /// How well a status fits, from 1 to 3; 0 if it does not.
    pub(crate) fn fit(&self, status: u16) -> u8 {
        let hundreds = u16::from(b'0') + status / 100;
        let is_in = |range: &str| range.bytes().next().map(u16::from) == Some(hundreds);
        match self.status {
            "default" => 1,
            range if range.ends_with("XX") && is_in(range) => 2,
            exact if exact.parse() == Ok(status) => 3,
            _ => 0,
        }
    }
}

/// Answers of an operation as an enum with one variant for each case.
pub trait Outcomes: Sized {
    /// The cases, in the order of the variants.
    fn cases() -> &'static [Case];

    /// Reads an answer as the variant of a case.
    ///
    /// # Errors
    /// If the answer does not fit the document.
    fn read(response: &ResponseReader, case: usize) -> Result<Self, DecodeError>;

    /// The name of the variant that is there, and what it holds.
    fn held(&self) -> (&'static str, Option<&dyn Wire>);
}

/// Of an operation of which the document lists no failures.
impl Outcomes for Infallible {
    fn cases() -> &'static [Case] {
        &[]
    }

    fn read(response: &ResponseReader, _: usize) -> Result<Self, DecodeError> {
        Err(response.misfit("the answer has no case"))
    }

    fn held(&self) -> (&'static str, Option<&dyn Wire>) {
        match *self {}
    }
}

/// Is handed the inputs of an operation.
pub trait Inputs {
    /// Called once by an operation: its plan, a value for each input in it, and the body if it is
    /// one of several.
    fn inputs(&mut self, plan: &'static Plan, values: &[&dyn Wire], body: Option<&dyn Bodies>);
}

/// A body in one of several media types.
pub trait Bodies: fmt::Debug {
    /// The name of the variant that is given, where it goes, and the body.
    fn chosen(&self) -> Option<(&'static str, Entry, &dyn Wire)>;
}

impl<T: Bodies> Bodies for Option<T> {
    fn chosen(&self) -> Option<(&'static str, Entry, &dyn Wire)> {
        self.as_ref()?.chosen()
    }
}
