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
use crate::runtime::Unknown;

/// ```text
/// x
/// ```
/// compile_error!("by a document");
/// ```text
/// ```
///
/// ``` x ``` compile_error!("by a document"); ```: <https://docs.example.com>
///
/// Schema: `#/components/schemas/Thing`
#[non_exhaustive]
pub struct Thing {
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    ///
    /// ~~~~text
    /// compile_error!("by a document");
    /// ~~~~
    pub id: String,
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    pub kind: Option<ThingKind>,
    /// `not`: ````{"const":"`\n```\n"}````
    ///
    /// Format: `` ` ``.
    /// Default: `"\u{2066}"`.
    pub a_b: Option<String>,
    pub choice: Option<ThingChoice>,
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    ///
    /// Every key that matches `` ^x-` ``.
    pub x: BTreeMap<String, String>,
    pub other: Other,
}

impl Thing {
    /// A value with its required fields; the others are set by methods.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Thing {
    kind(into ThingKind),
    /// `not`: ````{"const":"`\n```\n"}````
    ///
    /// Default: `"\u{2066}"`.
    a_b(into String),
    choice(into ThingChoice),
} }

/// Schema: `#/components/schemas/Thing/properties/choice`
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingChoice {
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    A(i64),
    /// 👩‍💻 is three characters
    B(bool),
    Unknown(Json),
}
branches! { ThingChoice {
    A(i64),
    B(bool),
} }

/// ```text
/// x
/// ```
/// compile_error!("by a document");
/// ```text
/// ```
///
/// Schema: `#/components/schemas/Thing/properties/kind`
#[derive(Clone)]
#[non_exhaustive]
pub enum ThingKind {
    /// ```text
    /// x
    /// ```
    /// compile_error!("by a document");
    /// ```text
    /// ```
    A,
    /// ~~~text
    /// ```
    /// ~~~
    U202e,
    Unknown(Unknown),
}
