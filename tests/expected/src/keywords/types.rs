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
use crate::runtime::Other;

/// Schema: `#/components/schemas/Keywords`
#[derive(Default)]
#[non_exhaustive]
pub struct Keywords {
    pub pair: Option<(String, i64)>,
    /// At most 2 items.
    pub may_be_shorter: Option<Vec<KeywordsMayBeShorterItem>>,
    /// At most 2 items.
    pub unevaluated: Option<Vec<KeywordsUnevaluatedItem>>,
    pub goes_on: Option<Vec<Json>>,
    pub then_flags: Option<Vec<KeywordsThenFlagsItem>>,
    /// `contains`: `{"const":"x"}`
    ///
    /// `maxContains`: `2`
    ///
    /// `minContains`: `1`
    pub contains: Option<Vec<String>>,
    /// `minContains`: `1`
    pub counts_nothing: Option<Vec<String>>,
    /// Each key: pattern: `^(?:a\.b|c-d)$`.
    pub listed_keys: Option<BTreeMap<String, String>>,
    /// `propertyNames`: `{"format":"uuid"}`
    pub keys_of_a_format: Option<BTreeMap<String, Json>>,
    /// At most 0 keys.
    pub no_keys: Option<BTreeMap<String, Json>>,
    pub patterned: Option<KeywordsPatterned>,
    pub needs: Option<Needs>,
    pub conditional: Option<KeywordsConditional>,
    /// `then`: `{"minLength":1}`
    pub unconditional: Option<String>,
    /// `not`: `{"enum":["a"]}`
    pub unlike: Option<String>,
    pub nothing_left: Option<KeywordsNothingLeft>,
    pub all_there: Option<KeywordsAllThere>,
    pub any_left: Option<KeywordsAnyLeft>,
    pub open_part: Option<KeywordsOpenPart>,
    pub then_more: Option<KeywordsThenMore>,
    /// Default: `"x"`.
    pub misfit: Option<i64>,
    /// `$dynamicRef`: `"#node"`
    pub recursive: Option<Json>,
    pub other: Other,
}
setters! { Keywords {
    pair((String, i64)),
    /// At most 2 items.
    may_be_shorter(list KeywordsMayBeShorterItem),
    /// At most 2 items.
    unevaluated(list KeywordsUnevaluatedItem),
    goes_on(list Json),
    then_flags(list KeywordsThenFlagsItem),
    /// `contains`: `{"const":"x"}`
    contains(list String),
    /// `minContains`: `1`
    counts_nothing(list String),
    /// Each key: pattern: `^(?:a\.b|c-d)$`.
    listed_keys(map String),
    /// `propertyNames`: `{"format":"uuid"}`
    keys_of_a_format(map Json),
    /// At most 0 keys.
    no_keys(map Json),
    patterned(KeywordsPatterned),
    needs(Needs),
    conditional(KeywordsConditional),
    /// `then`: `{"minLength":1}`
    unconditional(into String),
    /// `not`: `{"enum":["a"]}`
    unlike(into String),
    nothing_left(KeywordsNothingLeft),
    all_there(KeywordsAllThere),
    any_left(into KeywordsAnyLeft),
    open_part(KeywordsOpenPart),
    then_more(KeywordsThenMore),
    /// Default: `"x"`.
    misfit(i64),
    /// `$dynamicRef`: `"#node"`
    recursive(into Json),
} }

/// `dependentSchemas`: `{"properties":{"a":{"maxLength":3}}}`
///
/// `unevaluatedProperties`: `false`
///
/// With `a`, `b` must be given. With `b`, `c` must be given.
///
/// Schema: `#/components/schemas/Keywords/properties/all_there`
#[derive(Default)]
#[non_exhaustive]
pub struct KeywordsAllThere {
    pub a: Option<String>,
    pub b: Option<String>,
    pub c: Option<String>,
    pub other: Other,
}
setters! { KeywordsAllThere {
    a(into String),
    b(into String),
    c(into String),
} }

/// `unevaluatedProperties`: `false`
///
/// Schema: `#/components/schemas/Keywords/properties/any_left`
#[derive(Clone)]
#[non_exhaustive]
pub enum KeywordsAnyLeft {
    A(KeywordsAnyLeftA),
    B(KeywordsAnyLeftB),
    Unknown(Json),
}
branches! { KeywordsAnyLeft {
    A(KeywordsAnyLeftA),
    B(KeywordsAnyLeftB),
} }

/// Schema: `#/components/schemas/Keywords/properties/any_left/oneOf/a`
#[non_exhaustive]
pub struct KeywordsAnyLeftA {
    pub a: String,
    pub other: Other,
}

impl KeywordsAnyLeftA {
    /// A value with its required fields; the others are set by methods.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Keywords/properties/any_left/oneOf/b`
#[non_exhaustive]
pub struct KeywordsAnyLeftB {
    pub b: String,
    pub other: Other,
}

impl KeywordsAnyLeftB {
    /// A value with its required fields; the others are set by methods.
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// `if`: `{"required":["a"]}`
///
/// `then`: `{"required":["b"]}`
///
/// Schema: `#/components/schemas/Keywords/properties/conditional`
#[derive(Default)]
#[non_exhaustive]
pub struct KeywordsConditional {
    pub a: Option<String>,
    pub other: Other,
}
setters! { KeywordsConditional {
    a(into String),
} }

/// Schema: `#/components/schemas/Keywords/properties/may_be_shorter/items`
#[derive(Clone)]
#[non_exhaustive]
pub enum KeywordsMayBeShorterItem {
    String(String),
    Integer(i64),
    Unknown(Json),
}
branches! { KeywordsMayBeShorterItem {
    String(text),
    Integer(i64),
} }

/// Schema: `#/components/schemas/Keywords/properties/nothing_left`
#[derive(Default)]
#[non_exhaustive]
pub struct KeywordsNothingLeft {
    pub a: Option<String>,
    pub other: Other,
}
setters! { KeywordsNothingLeft {
    a(into String),
} }

/// Schema: `#/components/schemas/Keywords/properties/open_part`
pub type KeywordsOpenPart = KeywordsNothingLeft;

/// Schema: `#/components/schemas/Keywords/properties/patterned`
#[derive(Default)]
#[non_exhaustive]
pub struct KeywordsPatterned {
    /// Every key that matches `^a\d`.
    pub a_d: BTreeMap<String, String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Keywords/properties/then_flags/items`
#[derive(Clone)]
#[non_exhaustive]
pub enum KeywordsThenFlagsItem {
    String(String),
    Integer(i64),
    Boolean(bool),
    Unknown(Json),
}
branches! { KeywordsThenFlagsItem {
    String(text),
    Integer(i64),
    Boolean(bool),
} }

/// `if`: `{"properties":{"k":{"const":"x"}}}`
///
/// `then`: `{"properties":{"t":{"type":"string"}}}`
///
/// `unevaluatedProperties`: `false`
///
/// Schema: `#/components/schemas/Keywords/properties/then_more`
#[derive(Default)]
#[non_exhaustive]
pub struct KeywordsThenMore {
    pub k: Option<String>,
    pub other: Other,
}
setters! { KeywordsThenMore {
    k(into String),
} }

/// Schema: `#/components/schemas/Keywords/properties/unevaluated/items`
pub type KeywordsUnevaluatedItem = KeywordsMayBeShorterItem;

/// `dependentSchemas`: `{"properties":{"a":{"maxLength":3}}}`
///
/// With `a`, `b` must be given. With `b`, `c` must be given.
///
/// Schema: `#/components/schemas/Needs`
#[derive(Default)]
#[non_exhaustive]
pub struct Needs {
    pub a: Option<String>,
    pub b: Option<String>,
    pub c: Option<String>,
    pub other: Other,
}
setters! { Needs {
    a(into String),
    b(into String),
    c(into String),
} }
