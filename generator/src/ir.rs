//! What the API means: types, operations, security, free of how the document wrote it and of how
//! Rust spells it.
//!
//! In: nothing; `ir::lower` builds it from `spec`. Out: [`Api`], and [`check::Checked`], the only
//! ticket to `names` and `emit`. Absent: document nodes, openapiv3, identifiers, tokens. Constants
//! are `serde_json::Value`s, since they are JSON.

pub mod aliases;
pub mod arrange;
pub mod check;
pub mod formats;
pub mod graph;
pub(crate) mod guards;
mod idempotency;
pub mod identity;
pub mod kinds;
pub mod lower;
pub(crate) mod numbers;
pub mod operations;
pub mod print;
pub mod reach;
pub mod roots;
pub mod rules;
pub mod servers;
pub mod types;
pub mod untyped;
pub mod visit;
pub mod words;

pub use aliases::AliasResolver;
pub use check::Checked;
pub use formats::Formats;
pub use idempotency::Idempotency;
pub use kinds::Kinds;

pub use operations::{
    Alternative, Body, Codec, Content, Encoding, Flow, Header, Location, Method, Operation,
    Parameter, PathPart, Response, Scheme, SchemeKind, Spelling, Status, Style, TokenScope,
    Webhook,
};
pub use rules::{Condition, Rule};
pub use servers::{Server, ServerVariable};
pub use types::{
    Any, ChosenFormat, Constant, Docs, Enum, EnumKind, Field, Float, Guard, Int, Newtype, Origin,
    Other, Owner, Patterned, Role, Scalar, Shape, Struct, Type, TypeId, TypeRef, Union, Use,
    Variant,
};

use std::collections::{BTreeMap, BTreeSet};

use crate::source::Pointer;

/// One API, as one document describes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.summary` and `info.description`, contact, licence and terms as the document gives
    /// them.
    pub docs: Docs,
    /// `servers` of the document, the default first.
    pub servers: Vec<Server>,
    /// Security schemes that some operation uses, in the order of `components.securitySchemes`.
    pub schemes: Vec<Scheme>,
    /// Tags with their descriptions, in the document's order.
    pub tags: Vec<Tag>,
    /// All types that have a name of their own; a [`TypeId`] is an index into it. In the order of
    /// discovery: components first, in the document's order, then those inside them and inside
    /// operations.
    pub types: Vec<Type>,
    /// Inline types that only keys without a field had. They are no part of the API, but their
    /// places are not given to others; set by `check`.
    pub removed: Vec<Type>,
    /// All operations, in the document's order.
    pub operations: Vec<Operation>,
    /// Operations of the document that are not among them: name, and which part of it is faulty.
    pub left_out: Vec<(String, String)>,
    /// Webhooks and callbacks: their payload types are generated, the rest is documentation.
    pub webhooks: Vec<Webhook>,
}

/// A tag and what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
    /// Where it is declared.
    pub at: Pointer,
}

impl Api {
    /// The type with this identity.
    pub fn type_of(&self, id: TypeId) -> &Type {
        &self.types[id.index()]
    }

    /// Every combination of schemes that some operation accepts, each once, in the order of the
    /// schemes. Those that the client does not apply itself are left out.
    pub fn credentials(&self) -> Vec<Vec<usize>> {
        let alternatives = self
            .operations
            .iter()
            .flat_map(|operation| &operation.security);
        let usable = |index: &usize| {
            self.schemes
                .get(*index)
                .is_some_and(|scheme| scheme.kind != SchemeKind::MutualTls)
        };
        let sets: BTreeSet<Vec<usize>> = alternatives
            .map(|item| item.schemes.iter().copied().filter(usable).collect())
            .collect();
        sets.into_iter()
            .filter(|schemes| !schemes.is_empty())
            .collect()
    }

    /// Headers of answers, each once: those of one name, type and spelling are one, whichever
    /// answers have them.
    pub fn headers(&self) -> Vec<&Header> {
        let mut known: BTreeMap<String, Vec<&Header>> = BTreeMap::new();
        let mut headers = Vec::new();
        for header in self
            .operations
            .iter()
            .flat_map(|operation| &operation.responses)
            .flat_map(|response| &response.headers)
        {
            let alike = known.entry(header.wire.to_ascii_lowercase()).or_default();
            if !alike.iter().any(|other| other.is_like(header)) {
                alike.push(header);
                headers.push(header);
            }
        }
        headers
    }

    /// All types with their identities.
    pub fn types(&self) -> impl Iterator<Item = (TypeId, &Type)> {
        self.types
            .iter()
            .enumerate()
            .map(|(index, item)| (TypeId::new(index), item))
    }
}
