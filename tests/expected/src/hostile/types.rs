// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::Json;
use crate::runtime::Other;
use crate::runtime::Unknown;

/// Schema: `#/components/schemas/`
#[non_exhaustive]
pub struct Empty {
    pub x: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/*~1`
#[non_exhaustive]
pub struct StarSlash {
    pub a: Option<Ω>,
    pub other: Other,
}

/// */ } "# ```
///   ```text
///   fn x() { panic!() }
/// ```
///
/// Has `"#: "\"#\n*/ {} \u{202e}\u0000"`: ends: */ "# \]\]
///
/// Schema: `#/components/schemas/Hostile`
#[non_exhaustive]
pub struct Hostile {
    /// Pattern: `["#]{1,3}\\`.
    pub star_slash: String,
    pub open_brace_close_brace: HostileProperty,
    pub x: Option<i64>,
    pub space: Option<bool>,
    pub ud_space: Option<bool>,
    pub u202e: Option<String>,
    pub u0: Option<String>,
    pub close_bracket_close_bracket: Option<Vec<String>>,
    pub 名前: Option<String>,
    pub имя: Option<String>,
    pub ιο: Option<String>,
    pub ⱥ: Option<String>,
    pub ω_property: Option<String>,
    pub ω_upper: Option<String>,
    pub ω: Option<String>,
    pub e: Option<String>,
    pub é: Option<String>,
    pub ß: Option<String>,
    pub ſ: Option<String>,
    pub ﬁ: Option<String>,
    pub u1f980: Option<String>,
    pub empty: Option<String>,
    pub underscore: Option<String>,
    pub underscore_underscore: Option<String>,
    pub dot_dot: Option<String>,
    pub r_type: Option<String>,
    pub crate_: Option<String>,
    pub err: Option<String>,
    pub macro_rules: Option<String>,
    pub r#gen: Option<String>,
    pub r#static: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Hostile/properties/{}`
#[derive(Clone)]
#[non_exhaustive]
pub enum HostileProperty {
    OpenBraceCloseBrace,
    N0,
    X,
    PercentS,
    U2028,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/Self`
#[non_exhaustive]
pub struct SelfSchema {
    pub x: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/_`
#[non_exhaustive]
pub struct Underscore {
    pub y: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Ω`
#[derive(Clone)]
#[non_exhaustive]
pub enum Ω {
    Ω,
    /// `Ω`
    ΩUpper,
    /// `ω`
    ΩLower,
    日本,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/\u{202e}`
#[non_exhaustive]
pub struct U202e {
    pub z: Option<String>,
    pub other: Other,
}

/// Schema: `#/components/schemas/日本語`
#[derive(Clone)]
#[non_exhaustive]
pub enum 日本語 {
    String(String),
    Integer(i64),
    Unknown(Json),
}
branches! { 日本語 {
    String(text),
    Integer(i64),
} }

/// Schema: `#/paths/~1a~1{b c}~1"#~1{x}/get/parameters/"#`
#[derive(Clone)]
#[non_exhaustive]
pub enum EvilHash {
    DoubleQuoteHash,
    StarSlash,
    U202e,
    Space,
    Empty,
    OpenBraceCloseBrace,
    OpenBrace,
    X,
    U0,
    CloseBracketCloseBracket,
    Unknown(Unknown),
}
