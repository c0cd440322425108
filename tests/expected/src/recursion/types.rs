// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use std::collections::BTreeMap;

use crate::runtime::Json;
use crate::runtime::Nullable;
use crate::runtime::OrNull;
use crate::runtime::Other;

/// Schema: `#/components/schemas/Endless`
#[derive(Default)]
#[non_exhaustive]
pub struct Endless {
    pub next: Option<Box<Endless>>,
    pub other: Other,
}
setters! { Endless {
    next(into Box<Endless>),
} }

/// Schema: `#/components/schemas/Expression`
#[derive(Clone)]
#[non_exhaustive]
pub enum Expression {
    Number(f64),
    Sum(Sum),
    Unknown(Json),
}
branches! { Expression {
    Number(f64),
    Sum(Sum),
} }

/// Schema: `#/components/schemas/ListOfMaps`
#[derive(Clone, Default)]
pub struct ListOfMaps(pub Vec<MapOfLists>);
newtype_from! { ListOfMaps {
    Vec<MapOfLists>,
} }

/// At most 2 items. Each: at most 2 items.
///
/// Schema: `#/components/schemas/Lists`
#[derive(Clone, Default)]
pub struct Lists(pub Vec<Lists>);
newtype_from! { Lists {
    Vec<Lists>,
} }

/// Schema: `#/components/schemas/MapOfLists`
#[derive(Clone, Default)]
pub struct MapOfLists(pub BTreeMap<String, ListOfMaps>);
newtype_from! { MapOfLists {
    BTreeMap<String, ListOfMaps>,
} }

/// At most 2 keys. Each: at most 2 keys.
///
/// Schema: `#/components/schemas/Maps`
#[derive(Clone, Default)]
pub struct Maps(pub BTreeMap<String, OrNull<Maps>>);
newtype_from! { Maps {
    BTreeMap<String, OrNull<Maps>>,
} }

/// Item 0: at least 1 character.
///
/// Schema: `#/components/schemas/Pair`
#[derive(Clone)]
pub struct Pair(pub Box<(String, OrNull<Pair>)>);
newtype_from! { Pair {
    boxed (String, OrNull<Pair>),
} }

/// Schema: `#/components/schemas/Pairs`
#[derive(Clone)]
pub struct Pairs(pub (String, Vec<Pairs>));
newtype_from! { Pairs {
    (String, Vec<Pairs>),
} }

/// Schema: `#/components/schemas/Sent`
#[derive(Default)]
#[non_exhaustive]
pub struct Sent {
    pub either: Option<SentEither>,
    /// At most 2 items.
    pub lists: Option<Lists>,
    pub maps: Option<MapOfLists>,
    pub pair: Option<Pair>,
    pub other: Other,
}
setters! { Sent {
    either(into SentEither),
    /// At most 2 items.
    lists(into Lists),
    maps(into MapOfLists),
    pair(into Pair),
} }

/// Schema: `#/components/schemas/Sent/properties/either`
#[derive(Clone)]
#[non_exhaustive]
pub enum SentEither {
    String(String),
    /// At most 2 items.
    Lists(Lists),
    MapOfLists(MapOfLists),
    Unknown(Json),
}
branches! { SentEither {
    String(text),
    Lists(Lists),
    MapOfLists(MapOfLists),
} }

/// Schema: `#/components/schemas/Sum`
#[non_exhaustive]
pub struct Sum {
    pub left: Box<Expression>,
    pub right: Box<Expression>,
    pub other: Other,
}

impl Sum {
    /// A value with its required fields; the others are set by methods.
    pub fn new(left: impl Into<Box<Expression>>, right: impl Into<Box<Expression>>) -> Self {
        Self {
            left: left.into(),
            right: right.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Tree`
#[non_exhaustive]
pub struct Tree {
    pub children: Vec<Tree>,
    pub parent: Option<Box<Tree>>,
    pub value: Option<Expression>,
    pub endless: Option<Endless>,
    /// At most 2 items.
    pub lists: Option<Lists>,
    /// At most 2 keys.
    pub maps: Nullable<Maps>,
    pub in_turn: Option<MapOfLists>,
    pub pair: Option<Pair>,
    pub pairs: Option<Pairs>,
    pub other: Other,
}

impl Tree {
    /// A value with its required fields; the others are set by methods.
    pub fn new(children: impl IntoIterator<Item = impl Into<Tree>>) -> Self {
        Self {
            children: children.into_iter().map(Into::into).collect(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Tree {
    parent(into Box<Tree>),
    value(into Expression),
    endless(Endless),
    /// At most 2 items.
    lists(into Lists),
    /// At most 2 keys.
    maps(nullable Maps),
    in_turn(into MapOfLists),
    pair(into Pair),
    pairs(into Pairs),
} }
