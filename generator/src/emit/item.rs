//! The items of a crate as values.
//!
//! In: what the emitters know of a type or an operation. Out: values with names, signatures,
//! documentation and origins. The files of a crate, `API.txt` and the review are projections of
//! them: `layout` prints them, and `surface` lists what is public in them. Absent: text that would
//! have to be parsed again.

use proc_macro2::TokenStream;

use super::docs::Comment;
use crate::surface::Origin;

/// What an item or a member is called, where it comes from, and what is said of it.
#[derive(Debug, Clone)]
pub(super) struct Meta {
    /// Its name as Rust spells it: `r#type`.
    pub(super) name: String,
    pub(super) docs: Comment,
    pub(super) deprecation: Deprecation,
    /// What of the API it is made from.
    pub(super) origin: Origin,
}

/// Whether an item is marked as deprecated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Deprecation {
    /// It is not.
    #[default]
    No,
    /// The document says so.
    Document,
    /// It is the former name of something.
    Renamed {
        /// The version that renamed it.
        since: String,
        /// What to write instead.
        note: String,
    },
}

/// An item of a file.
#[derive(Debug, Clone)]
pub(super) enum Item {
    Struct(Struct),
    Enum(Enum),
    Alias(Alias),
    Constant(Constant),
    Implementation(Implementation),
    Table(Table),
    Setters(Setters),
}

/// A struct.
#[derive(Debug, Clone)]
pub(super) struct Struct {
    pub(super) meta: Meta,
    /// The traits that are derived.
    pub(super) derives: Vec<String>,
    pub(super) is_non_exhaustive: bool,
    pub(super) fields: Fields,
}

/// A list of traits that are derived.
pub(super) fn derived(traits: &[&str]) -> Vec<String> {
    traits.iter().map(|name| (*name).to_owned()).collect()
}

/// The fields of a struct.
#[derive(Debug, Clone)]
pub(super) enum Fields {
    /// Public fields with names.
    Named(Vec<Field>),
    /// One public field without a name.
    Nameless(String),
    /// One field without a name, which nobody outside sees.
    Private(String),
}

/// A public field.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) meta: Meta,
    pub(super) ty: String,
}

/// An enum.
#[derive(Debug, Clone)]
pub(super) struct Enum {
    pub(super) meta: Meta,
    /// The traits that are derived.
    pub(super) derives: Vec<String>,
    pub(super) is_non_exhaustive: bool,
    pub(super) variants: Vec<Variant>,
}

/// A variant of an enum.
#[derive(Debug, Clone)]
pub(super) struct Variant {
    pub(super) meta: Meta,
    pub(super) payload: Payload,
}

/// What a variant holds.
#[derive(Debug, Clone)]
pub(super) enum Payload {
    Nothing,
    /// One value of this type.
    Value(String),
    /// Values with names, each with its documentation and its type.
    Named(Vec<(String, Comment, String)>),
}

/// Another name for a type.
#[derive(Debug, Clone)]
pub(super) struct Alias {
    pub(super) meta: Meta,
    pub(super) ty: String,
}

/// A constant.
#[derive(Debug, Clone)]
pub(super) struct Constant {
    pub(super) meta: Meta,
    /// The attributes above it, without brackets.
    pub(super) attributes: Vec<String>,
    pub(super) is_public: bool,
    pub(super) ty: String,
    pub(super) value: Value,
}

/// The value of a constant.
#[derive(Debug, Clone)]
pub(super) enum Value {
    /// An expression that cannot be broken.
    Plain(String),
    /// A call with its arguments.
    Call(String, Vec<String>),
}

/// An `impl`.
#[derive(Debug, Clone)]
pub(super) struct Implementation {
    pub(super) owner: Owner,
    /// The trait, as it is written in a bound.
    pub(super) of: Option<&'static str>,
    pub(super) members: Vec<Member>,
}

/// A type that members belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Owner {
    /// A type of the API.
    Type(String),
    /// The call of an operation.
    Call(String),
}

/// A member of an `impl`.
#[derive(Debug, Clone)]
pub(super) enum Member {
    Constant(Constant),
    Function(Function),
}

/// A function.
#[derive(Debug, Clone)]
pub(super) struct Function {
    pub(super) meta: Meta,
    /// The attributes above it, without brackets.
    pub(super) attributes: Vec<String>,
    /// The words before `fn`.
    pub(super) visibility: Visibility,
    /// Parameters in angle brackets, or nothing.
    pub(super) generics: &'static str,
    /// `&self`, `self` or `mut self`.
    pub(super) receiver: Option<&'static str>,
    pub(super) arguments: Vec<Argument>,
    pub(super) returns: String,
    pub(super) body: Body,
}

impl Function {
    /// A public function that returns the type it belongs to.
    pub(super) fn returning_self(meta: Meta, arguments: Vec<Argument>, body: Body) -> Self {
        Self {
            meta,
            attributes: Vec::new(),
            visibility: Visibility::Public,
            generics: "",
            receiver: None,
            arguments,
            returns: "Self".to_owned(),
            body,
        }
    }
}

/// Who can see a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Visibility {
    /// Everybody.
    Public,
    /// The module above.
    Super,
    /// Everybody who can see its trait.
    Trait,
}

/// An argument with its type.
#[derive(Debug, Clone)]
pub(super) struct Argument {
    pub(super) name: String,
    pub(super) ty: String,
}

/// The body of a function.
#[derive(Debug, Clone)]
pub(super) enum Body {
    /// A macro writes it.
    Macro,
    /// Short expressions, which every printer lays out alike.
    Tokens(TokenStream),
    /// A struct literal, inside a call if there is one: `self.call(ListPets { limit: None })`.
    Literal {
        call: Option<&'static str>,
        name: String,
        fields: Vec<(String, Expression)>,
        /// What the other fields are taken from.
        rest: Option<&'static str>,
    },
    /// Statements, one a line.
    Lines(Vec<String>),
    /// A call with its arguments.
    Call(String, Vec<String>),
}

/// The value of a field in a literal.
#[derive(Debug, Clone)]
pub(super) struct Expression {
    /// What methods are called on.
    pub(super) root: String,
    /// Calls of methods, one after the other: `.into()`.
    pub(super) calls: Vec<String>,
}

/// A macro call with entries: `object! { Pet {` … `} }`.
#[derive(Debug, Clone)]
pub(super) struct Table {
    /// The macro.
    pub(super) name: &'static str,
    /// What it is a table of, with the rest of the head: `EventType: text`.
    pub(super) head: String,
    pub(super) entries: Vec<Entry>,
    /// The text after the entries, or nothing.
    pub(super) tail: String,
    /// The traits that the macro implements, by type; each as in a bound, with its associated
    /// types.
    pub(super) traits: Vec<(String, Vec<String>)>,
    /// The members that the macro adds to a type.
    pub(super) members: Vec<Member>,
}

/// A line of a table.
#[derive(Debug, Clone)]
pub(super) enum Entry {
    /// One entry.
    Line(String),
    /// Entries with a name, in braces.
    Block {
        head: String,
        entries: Vec<Entry>,
        /// The text after the brace.
        tail: String,
    },
}

/// `setters!`: a method for each entry.
#[derive(Debug, Clone)]
pub(super) struct Setters {
    pub(super) owner: Owner,
    /// The input of the operation whose fields are set, if it is not the operation itself.
    pub(super) group: Option<String>,
    pub(super) entries: Vec<Setter>,
}

/// One setter.
#[derive(Debug, Clone)]
pub(super) struct Setter {
    pub(super) meta: Meta,
    /// How the table says what is given: `into String`.
    pub(super) given: String,
    /// The type of the argument.
    pub(super) argument: String,
}

impl Meta {
    pub(super) fn new(name: impl Into<String>, origin: Origin, docs: Comment) -> Self {
        Self {
            name: name.into(),
            docs,
            deprecation: Deprecation::No,
            origin,
        }
    }

    /// The same, deprecated if the document says so.
    pub(super) fn deprecated(mut self, is_deprecated: bool) -> Self {
        if is_deprecated {
            self.deprecation = Deprecation::Document;
        }
        self
    }
}

impl Entry {
    /// Entries with a name, and nothing behind them.
    pub(super) fn block(head: impl Into<String>, entries: Vec<Self>) -> Self {
        Self::Block {
            head: head.into(),
            entries,
            tail: String::new(),
        }
    }
}

impl Owner {
    /// The type of the API that it is about.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Type(name) | Self::Call(name) => name,
        }
    }
}

impl Expression {
    pub(super) fn plain(text: impl Into<String>) -> Self {
        Self {
            root: text.into(),
            calls: Vec::new(),
        }
    }

    /// On one line.
    pub(super) fn line(&self) -> String {
        format!("{}{}", self.root, self.calls.concat())
    }
}
