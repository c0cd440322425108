// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. All of them are written back as they came.

use crate::runtime::{Json, Other};

/// Schema: `#/components/schemas/Endless`
#[derive(Clone)] #[non_exhaustive]
pub struct Endless {
    pub next: Option<Box<Endless>>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Expression`
#[derive(Clone)] #[non_exhaustive]
pub enum Expression {
    Number(f64),
    Sum(Sum),
    Unknown(Json),
}

/// Schema: `#/components/schemas/Sum`
#[derive(Clone)] #[non_exhaustive]
pub struct Sum {
    pub left: Box<Expression>,
    pub right: Box<Expression>,
    pub other: Other,
}

/// Schema: `#/components/schemas/Tree`
#[derive(Clone)] #[non_exhaustive]
pub struct Tree {
    pub children: Vec<Tree>,
    pub parent: Option<Box<Tree>>,
    pub value: Option<Expression>,
    pub endless: Option<Endless>,
    pub other: Other,
}
