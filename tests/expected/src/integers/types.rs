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

/// Schema: `#/components/schemas/Big`
#[derive(Clone)]
#[non_exhaustive]
pub enum Big {
    N9007199254740993,
    N18446744073709551615,
    Unknown(u64),
}

/// Sends `largest: 18446744073709551615`.
///
/// Schema: `#/components/schemas/Integers`
#[derive(Default)]
#[non_exhaustive]
pub struct Integers {
    pub least: Option<IntegersLeast>,
    pub quoted: Option<IntegersQuoted>,
    pub formatted: Option<IntegersFormatted>,
    pub unsigned: Nullable<IntegersUnsigned>,
    pub listed: Option<Vec<Big>>,
    pub mapped: Option<BTreeMap<String, IntegersMappedValue>>,
    pub joined: Option<IntegersJoined>,
    pub branched: Option<IntegersBranched>,
    /// One of `-1`, `18446744073709551615`.
    ///
    /// Any JSON, since no type has the meaning of `enum`.
    pub both: Option<Json>,
    /// Each form of it has rules of its own.
    ///
    /// Any JSON, since no type has the meaning of `enum`.
    pub joined_both: Option<Json>,
    pub tagged: Option<IntegersTagged>,
    pub other: Other,
}
setters! { Integers {
    least(into IntegersLeast),
    quoted(into IntegersQuoted),
    formatted(into IntegersFormatted),
    unsigned(nullable IntegersUnsigned),
    listed(list Big),
    mapped(map IntegersMappedValue),
    joined(into IntegersJoined),
    branched(into IntegersBranched),
    /// One of `-1`, `18446744073709551615`.
    both(into Json),
    /// Each form of it has rules of its own.
    joined_both(into Json),
    tagged(into IntegersTagged),
} }

/// Schema: `#/components/schemas/Integers/properties/branched`
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegersBranched {
    Integer(IntegersBranchedInteger),
    String(String),
    Unknown(Json),
}
branches! { IntegersBranched {
    Integer(IntegersBranchedInteger),
    String(text),
} }

/// Schema: `#/components/schemas/Integers/properties/branched/oneOf/Integer`
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegersBranchedInteger {
    N10000000000000000000,
    Unknown(u64),
}

/// Schema: `#/components/schemas/Integers/properties/formatted`
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegersFormatted {
    N1,
    N18446744073709551614,
    Unknown(u64),
}

/// Schema: `#/components/schemas/Integers/properties/joined`
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegersJoined {
    N1,
    N10000000000000000000,
    Unknown(u64),
}

/// Schema: `#/components/schemas/Integers/properties/least`
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegersLeast {
    Minus9223372036854775808,
    Unknown(i64),
}

/// Schema: `#/components/schemas/Integers/properties/mapped/additionalProperties`
pub type IntegersMappedValue = IntegersBranchedInteger;

/// Schema: `#/components/schemas/Integers/properties/quoted`
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegersQuoted {
    N1,
    N18446744073709551615,
    Unknown(u64),
}

/// Schema: `#/components/schemas/Integers/properties/tagged`
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegersTagged {
    High(IntegersTaggedHigh),
    Higher(IntegersTaggedHigher),
    Unknown(Json),
}
branches! { IntegersTagged {
    High(IntegersTaggedHigh),
    Higher(IntegersTaggedHigher),
} }

/// High
///
/// Sends `v: 18446744073709551615`.
///
/// Schema: `#/components/schemas/Integers/properties/tagged/oneOf/High`
#[derive(Default)]
#[non_exhaustive]
pub struct IntegersTaggedHigh {
    pub a: Option<String>,
    pub other: Other,
}
setters! { IntegersTaggedHigh {
    a(into String),
} }

/// Higher
///
/// Sends `v: 18446744073709551614`.
///
/// Schema: `#/components/schemas/Integers/properties/tagged/oneOf/Higher`
#[derive(Default)]
#[non_exhaustive]
pub struct IntegersTaggedHigher {
    pub b: Option<String>,
    pub other: Other,
}
setters! { IntegersTaggedHigher {
    b(into String),
} }

/// Schema: `#/components/schemas/Integers/properties/unsigned`
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegersUnsigned {
    N18446744073709551614,
    Unknown(u64),
}

/// Schema: `#/paths/~1integers~1{big}/post/parameters/level`
#[derive(Clone)]
#[non_exhaustive]
pub enum PostIntegersLevel {
    N0,
    N9223372036854775808,
    Unknown(u64),
}
