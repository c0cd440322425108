// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! All of it needs the feature `tags-mod-tag`.

use crate::runtime::Other;

/// Schema: `#/components/schemas/Tree`
#[non_exhaustive]
pub struct Tree {
    pub left: Option<Box<Tree>>,
    pub right: Option<Box<Tree>>,
    pub other: Other,
}
