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
#[non_exhaustive]
pub struct Endless {
    pub next: Option<Box<Endless>>,
    pub other: Other,
}

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
pub type ListOfMaps = Vec<MapOfLists>;

/// Schema: `#/components/schemas/Lists`
#[derive(Clone)]
#[non_exhaustive]
pub enum Lists {
    /// At most 2 items. Each: at most 2 items.
    List(Vec<Lists>),
    Unknown(Json),
}
branches! { Lists {
    List(Vec<Lists>),
} }

/// Schema: `#/components/schemas/MapOfLists`
#[non_exhaustive]
pub struct MapOfLists {
    /// Every other key.
    pub other: BTreeMap<String, ListOfMaps>,
}

/// At most 2 keys. Each value of another key: at most 2 keys.
///
/// Schema: `#/components/schemas/Maps`
#[non_exhaustive]
pub struct Maps {
    /// Every other key.
    pub other: BTreeMap<String, OrNull<Maps>>,
}

/// Schema: `#/components/schemas/Sum`
#[non_exhaustive]
pub struct Sum {
    pub left: Box<Expression>,
    pub right: Box<Expression>,
    pub other: Other,
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
    pub other: Other,
}
