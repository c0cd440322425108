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

/// Schema: `#/components/pathItems/Shared/get/parameters/sort`
#[derive(Clone)]
#[non_exhaustive]
pub enum GetFirstSort {
    Up,
    Down,
    Unknown(Unknown),
}

/// Schema: `#/components/schemas/Same`
#[derive(Clone)]
#[non_exhaustive]
pub enum Same {
    Tree(Tree),
    Integer(SameInteger),
    Unknown(Json),
}
branches! { Same {
    Tree(Tree),
    Integer(SameInteger),
} }

/// Schema: `#/components/schemas/Same/oneOf/Integer`
#[derive(Clone)]
#[non_exhaustive]
pub enum SameInteger {
    N1,
    N2,
    Unknown(i64),
}

/// Schema: `#/components/schemas/Tree`
#[derive(Clone)]
#[non_exhaustive]
pub enum Tree {
    Node(TreeNode),
    NodeVariant(TreeNodeBranch),
    NodeBranch(TreeNodeSchema),
    Unknown(Json),
}
branches! { Tree {
    Node(TreeNode),
    NodeVariant(TreeNodeBranch),
    NodeBranch(TreeNodeSchema),
} }

/// Node
///
/// Schema: `#/components/schemas/Tree/oneOf/Node`
#[non_exhaustive]
pub struct TreeNode {
    pub leaf: String,
    pub other: Other,
}

/// Node
///
/// Schema: `#/components/schemas/Tree/oneOf/Node/2`
#[non_exhaustive]
pub struct TreeNodeBranch {
    pub next: Box<Tree>,
    pub other: Other,
}

/// Node
///
/// Schema: `#/components/schemas/Tree/oneOf/Node/3`
#[non_exhaustive]
pub struct TreeNodeSchema {
    pub left: Box<Tree>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Word`
#[derive(Clone)]
#[non_exhaustive]
pub enum Word {
    True,
    N1,
    /// `one`
    OneLower,
    One,
    /// `one_`
    OneUnderscore,
    Unknown(Unknown),
}

/// Schema: `#/paths/~1bodies/post/requestBody/content/application~1vnd.a-b+json/schema`
#[derive(Default)]
#[non_exhaustive]
pub struct BodiesVndABJsonRequest {
    pub a: Option<String>,
    pub other: Other,
}
setters! { BodiesVndABJsonRequest {
    a(into String),
} }

/// Schema: `#/paths/~1bodies/post/requestBody/content/application~1vnd.a.b+json/schema`
#[derive(Default)]
#[non_exhaustive]
pub struct BodiesVndABJsonRequestSchema {
    pub c: Option<String>,
    pub other: Other,
}
setters! { BodiesVndABJsonRequestSchema {
    c(into String),
} }

/// Schema: `#/paths/~1bodies/post/requestBody/content/application~1vnd.a_b+json/schema`
#[derive(Default)]
#[non_exhaustive]
pub struct BodiesVndABJsonRequestApplicationVndABJson {
    pub b: Option<String>,
    pub other: Other,
}
setters! { BodiesVndABJsonRequestApplicationVndABJson {
    b(into String),
} }

/// Schema: `#/paths/~1bodies/post/responses/200/content/application~1vnd.a-b+json/schema`
pub type BodiesVndABJsonResponse = BodiesVndABJsonRequest;
/// Schema: `#/paths/~1bodies/post/responses/200/content/application~1vnd.a.b+json/schema`
pub type BodiesVndABJsonResponseSchema = BodiesVndABJsonRequestSchema;
/// Schema: `#/paths/~1bodies/post/responses/200/content/application~1vnd.a_b+json/schema`
pub type BodiesVndABJsonResponseApplicationVndABJson = BodiesVndABJsonRequestApplicationVndABJson;

/// Schema: `#/paths/~1bodies/post/responses/200/headers/X-Kind/2`
#[derive(Clone)]
#[non_exhaustive]
pub enum BodiesResponseXKindHeader {
    A,
    B,
    Unknown(Unknown),
}
