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
use crate::runtime::Other;
use crate::runtime::Unknown;

/// `else`: `{"properties":{"size":{"maximum":99}}}`
///
/// `if`: `{"properties":{"kind":{"const":"big"}},"required":["kind"]}`
///
/// `then`: `{"properties":{"size":{"minimum":100}},"required":["size"]}`
///
/// Schema: `#/components/schemas/Conditional`
#[derive(Default)]
#[non_exhaustive]
pub struct Conditional {
    pub kind: Option<String>,
    pub size: Option<i64>,
    pub note: Nullable<String>,
    pub other: Other,
}
setters! { Conditional {
    kind(into String),
    size(i64),
    note(nullable String),
} }

/// Schema: `#/components/schemas/Conditions`
#[derive(Default)]
#[non_exhaustive]
pub struct Conditions {
    /// `not`: `{"enum":["a","b"]}`
    pub text: Option<String>,
    /// `not`: `{"multipleOf":3}`
    pub count: Option<i64>,
    /// `not`: `{"maximum":2,"minimum":1}`
    pub ratio: Option<f64>,
    /// Always `true`.
    pub flag: Option<bool>,
    /// One of `0.5`, `1.5`.
    pub level: Option<f64>,
    /// One of `{"a":[1,"x"],"b":null}`.
    pub fixed: Option<BTreeMap<String, Json>>,
    /// `not`: `{"type":["string","null"]}`
    pub anything: Option<Json>,
    /// `contains`: `{"minimum":10}`
    ///
    /// `maxContains`: `3`
    ///
    /// `minContains`: `2`
    pub list: Option<Vec<i64>>,
    /// `contains`: `{"const":"x"}`
    ///
    /// `maxContains`: `1`
    ///
    /// `minContains`: `0`
    pub counted: Option<Vec<String>>,
    pub conditional: Option<Conditional>,
    pub dependent: Option<ConditionsDependent>,
    /// `dependencies`: `{"properties":{"b":{"maximum":5}}}`
    ///
    /// With `c`, `d` must be given.
    pub older: Option<BTreeMap<String, i64>>,
    /// `propertyNames`: `{"anyOf":[{"pattern":"^a"},{"const":"b"}]}`
    pub keys: Option<BTreeMap<String, i64>>,
    pub one_group: Option<ConditionsOneGroup>,
    pub without: Option<ConditionsWithout>,
    /// Each form of it has rules of its own.
    pub one_range: Option<i64>,
    pub any_range: Option<ConditionsAnyRange>,
    pub open_enum: Option<ConditionsOpenEnum>,
    pub enumerated: Option<ConditionsEnumerated>,
    pub either: Option<Either>,
    /// `not`: `{"maxLength":2}`
    ///
    /// At least 1 character.
    pub shared: Option<Text>,
    pub several: Option<Vec<ConditionsSeveralItem>>,
    pub mapped: Option<BTreeMap<String, String>>,
    /// `not`: `{"not":{"not":{"$ref":"#/components/schemas/Text"}}}`
    pub nested: Option<String>,
    pub recursive: Option<ConditionsRecursive>,
    /// `not`: `{"pattern":"(?=a)"}`
    pub ahead: Option<String>,
    /// `if`: `{"minLength":1}`
    pub alone: Option<String>,
    /// `contains`: `{"type":"string"}`
    ///
    /// `unevaluatedItems`: `false`
    pub left: Option<Vec<Json>>,
    pub other: Other,
}
setters! { Conditions {
    /// `not`: `{"enum":["a","b"]}`
    text(into String),
    /// `not`: `{"multipleOf":3}`
    count(i64),
    /// `not`: `{"maximum":2,"minimum":1}`
    ratio(f64),
    /// Always `true`.
    flag(bool),
    /// One of `0.5`, `1.5`.
    level(f64),
    /// One of `{"a":[1,"x"],"b":null}`.
    fixed(map Json),
    /// `not`: `{"type":["string","null"]}`
    anything(into Json),
    /// `contains`: `{"minimum":10}`
    list(list i64),
    /// `contains`: `{"const":"x"}`
    counted(list String),
    conditional(Conditional),
    dependent(ConditionsDependent),
    /// `dependencies`: `{"properties":{"b":{"maximum":5}}}`
    ///
    /// With `c`, `d` must be given.
    older(map i64),
    /// `propertyNames`: `{"anyOf":[{"pattern":"^a"},{"const":"b"}]}`
    keys(map i64),
    one_group(ConditionsOneGroup),
    without(ConditionsWithout),
    /// Each form of it has rules of its own.
    one_range(i64),
    any_range(into ConditionsAnyRange),
    open_enum(into ConditionsOpenEnum),
    enumerated(into ConditionsEnumerated),
    either(into Either),
    /// `not`: `{"maxLength":2}`
    ///
    /// At least 1 character.
    shared(into Text),
    several(list ConditionsSeveralItem),
    mapped(map String),
    /// `not`: `{"not":{"not":{"$ref":"#/components/schemas/Text"}}}`
    nested(into String),
    recursive(ConditionsRecursive),
    /// `not`: `{"pattern":"(?=a)"}`
    ahead(into String),
    /// `if`: `{"minLength":1}`
    alone(into String),
    /// `contains`: `{"type":"string"}`
    left(list Json),
} }

/// Schema: `#/components/schemas/Conditions/properties/any_range`
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionsAnyRange {
    /// Each form of it has rules of its own.
    String(String),
    Object(ConditionsAnyRangeObject),
    Unknown(Json),
}
branches! { ConditionsAnyRange {
    String(text),
    Object(ConditionsAnyRangeObject),
} }

/// Schema: `#/components/schemas/Conditions/properties/any_range/oneOf/Object`
#[derive(Default)]
#[non_exhaustive]
pub struct ConditionsAnyRangeObject {
    pub a: Option<String>,
    pub other: Other,
}
setters! { ConditionsAnyRangeObject {
    a(into String),
} }

/// `dependentSchemas`: `{"properties":{"address":{"minLength":3}},"required":["address"]}`
///
/// Schema: `#/components/schemas/Conditions/properties/dependent`
#[derive(Default)]
#[non_exhaustive]
pub struct ConditionsDependent {
    pub card: Option<String>,
    pub address: Option<String>,
    pub other: Other,
}
setters! { ConditionsDependent {
    card(into String),
    address(into String),
} }

/// `not`: `{"const":"b"}`
///
/// Schema: `#/components/schemas/Conditions/properties/enumerated`
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionsEnumerated {
    A,
    B,
    C,
    Unknown(Unknown),
}

/// Exactly one of these must be given: `a`, `b`.
///
/// Schema: `#/components/schemas/Conditions/properties/one_group`
#[derive(Default)]
#[non_exhaustive]
pub struct ConditionsOneGroup {
    pub a: Option<String>,
    pub b: Option<String>,
    pub other: Other,
}
setters! { ConditionsOneGroup {
    a(into String),
    b(into String),
} }

/// Other values are allowed as well.
///
/// Schema: `#/components/schemas/Conditions/properties/open_enum`
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionsOpenEnum {
    A,
    B,
    Unknown(Unknown),
}

/// `not`: `{"$ref":"#/components/schemas/Tree"}`
///
/// Schema: `#/components/schemas/Conditions/properties/recursive`
#[derive(Default)]
#[non_exhaustive]
pub struct ConditionsRecursive {
    pub a: Option<String>,
    pub other: Other,
}
setters! { ConditionsRecursive {
    a(into String),
} }

/// `not`: `{"required":["x"]}`
///
/// Schema: `#/components/schemas/Conditions/properties/several/items`
#[derive(Default)]
#[non_exhaustive]
pub struct ConditionsSeveralItem {
    pub k: Option<String>,
    pub other: Other,
}
setters! { ConditionsSeveralItem {
    k(into String),
} }

/// Schema: `#/components/schemas/Conditions/properties/without`
#[derive(Default)]
#[non_exhaustive]
pub struct ConditionsWithout {
    pub a: Option<String>,
    pub b: Option<String>,
    pub other: Other,
}
setters! { ConditionsWithout {
    a(into String),
    b(into String),
} }

/// `not`: `{"required":["c"]}`
///
/// Schema: `#/components/schemas/Either`
#[derive(Clone)]
#[non_exhaustive]
pub enum Either {
    A(EitherA),
    B(EitherB),
    Unknown(Json),
}
branches! { Either {
    A(EitherA),
    B(EitherB),
} }

/// Schema: `#/components/schemas/Either/oneOf/a`
#[non_exhaustive]
pub struct EitherA {
    pub a: String,
    pub other: Other,
}

impl EitherA {
    /// A value with its required fields; the others are set by methods.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Either/oneOf/b`
#[non_exhaustive]
pub struct EitherB {
    pub b: i64,
    pub other: Other,
}

impl EitherB {
    /// A value with its required fields; the others are set by methods.
    pub fn new(b: i64) -> Self {
        Self {
            b,
            ..crate::runtime::placeholder()
        }
    }
}

/// At least 1 character.
///
/// Schema: `#/components/schemas/Text`
pub type Text = String;

/// Schema: `#/components/schemas/Tree`
#[non_exhaustive]
pub struct Tree {
    pub child: Option<Box<Tree>>,
    pub other: Other,
}
