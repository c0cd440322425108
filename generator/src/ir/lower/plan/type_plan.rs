//! What the planner decides: the kind of a type, and the branches of a union.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

use crate::ir::lower::schemas::{MergedSchema, SchemaKey, SchemaRef};
use crate::ir::{Any, Enum, Guard, Kinds, Rule, Scalar};
use crate::load::document::Node;

/// What kind of type a schema is.
#[derive(Debug, Clone)]
pub(crate) enum TypeKind<'d> {
    Scalar(Scalar),
    Enum(Enum),
    Struct,
    Map,
    List,
    Tuple,
    Union(Rc<UnionPlan<'d>>),
    /// The same as the type of another schema.
    Same(SchemaRef<'d>),
    Any(Any),
}

/// The kind of a type, with what else was found on the way.
#[derive(Debug, Clone)]
pub(crate) struct TypePlan<'d> {
    pub(crate) kind: TypeKind<'d>,
    pub(crate) nullable: bool,
    /// Rules that come from branches which only constrain.
    pub(crate) rules: Vec<Rule>,
    /// What holds of the values and has no counterpart in the type.
    pub(crate) remarks: Vec<String>,
    /// Branches were joined that have rules of their own, which are in no list of rules.
    pub(crate) drops_rules: bool,
    /// The only value there can be.
    pub(crate) constant: Option<Value>,
    /// The keywords that give the type its content, where branches were joined and it is not the
    /// schema itself.
    pub(crate) content: Option<Rc<MergedSchema<'d>>>,
}

/// A branch of a union that is a type of its own.
#[derive(Debug, Clone)]
pub(crate) struct Branch<'d> {
    /// The schema of its type.
    pub(crate) schema: SchemaRef<'d>,
    /// Everything that the schema says.
    pub(crate) merged: Rc<MergedSchema<'d>>,
    pub(crate) kind: TypeKind<'d>,
    /// Several branches were joined into it: `kind` and `merged` give its type, and no longer
    /// `schema`.
    pub(crate) is_joined: bool,
    /// The named schema that it is.
    pub(crate) named: Option<Node<'d>>,
    /// The named schema that it refers to as it is written, whatever was merged with it.
    pub(crate) label: Option<Node<'d>>,
    /// The key that `discriminator` names.
    pub(crate) property: Option<&'d str>,
    /// The values of that key by which `discriminator` means this branch.
    pub(crate) tags: Vec<String>,
    /// It is the base of the other branches: what has none of their tags.
    pub(crate) is_base: bool,
    /// What holds of the values and has no counterpart in the type.
    pub(crate) remarks: Vec<String>,
    /// It stands for branches that have rules of their own, which are in no list of rules.
    pub(super) drops_rules: bool,
    /// What it is called after.
    pub(crate) name: String,
    pub(crate) guards: Vec<Guard>,
}

/// The branches of a union in the order in which their guards are asked, and what is known of its
/// values.
#[derive(Debug)]
pub(crate) struct UnionPlan<'d> {
    pub(crate) branches: Vec<Branch<'d>>,
    pub(super) profile: ValueProfile<'d>,
}

/// What is known of the values of a branch, as far as guards can ask for it.
#[derive(Debug, Clone, Default)]
pub(super) struct ValueProfile<'d> {
    pub(super) kinds: Kinds,
    /// Keys that each object has.
    pub(super) required: BTreeSet<&'d str>,
    /// Keys that objects declare, with their schemas in each of the objects.
    pub(super) keys: BTreeMap<&'d str, Vec<SchemaRef<'d>>>,
    /// How many objects the values may be; a key with fewer schemas is not declared by all of them.
    pub(super) objects: usize,
    /// Objects can have keys that are not declared, of a type of their own.
    pub(super) typed_others: bool,
    /// The kinds of the items of lists.
    pub(super) items: Kinds,
    /// The length of lists, if it is fixed.
    pub(super) length: Option<usize>,
}

impl<'d> TypePlan<'d> {
    /// A kind, and nothing else.
    pub(crate) fn new(kind: TypeKind<'d>, nullable: bool) -> Self {
        Self {
            kind,
            nullable,
            rules: Vec::new(),
            remarks: Vec::new(),
            drops_rules: false,
            constant: None,
            content: None,
        }
    }

    /// A schema that allows `null` at most.
    pub(super) fn null_or_never(nullable: bool) -> Self {
        let kind = if nullable {
            TypeKind::Scalar(Scalar::Null)
        } else {
            TypeKind::Any(Any::Never)
        };
        Self::new(kind, false)
    }
}

impl<'d> TypePlan<'d> {
    /// The keywords that give the type of a schema its content, with what the schema itself says of
    /// the use.
    pub(crate) fn content_of(&self, merged: &Rc<MergedSchema<'d>>) -> Rc<MergedSchema<'d>> {
        let Some(content) = &self.content else {
            return Rc::clone(merged);
        };
        Rc::new(MergedSchema {
            at: merged.at,
            null: merged.null,
            annotations: merged.annotations.clone(),
            conditional_keywords: merged.conditional_keywords.clone(),
            conditions: merged.conditions.clone(),
            ..(**content).clone()
        })
    }
}

impl TypeKind<'_> {
    /// The kinds of JSON that its values are.
    pub(super) fn json_kinds(&self) -> Kinds {
        match self {
            Self::Scalar(Scalar::Integer(_)) => Kinds::INTEGER,
            Self::Scalar(Scalar::Number(_)) => Kinds::NUMBER,
            Self::Scalar(Scalar::Boolean) => Kinds::BOOLEAN,
            Self::Scalar(Scalar::Null) => Kinds::NULL,
            Self::Scalar(_) => Kinds::STRING,
            Self::Enum(item) if item.kind.is_integer() => Kinds::INTEGER,
            Self::Enum(_) => Kinds::STRING,
            Self::Struct | Self::Map => Kinds::OBJECT,
            Self::List | Self::Tuple => Kinds::ARRAY,
            Self::Union(union) => union.profile.kinds,
            Self::Same(_) | Self::Any(_) => Kinds::ALL,
        }
    }

    /// The word that a branch of this kind is called after.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Scalar(Scalar::Integer(_)) => "Integer",
            Self::Scalar(Scalar::Number(_)) => "Number",
            Self::Scalar(Scalar::Boolean) => "Boolean",
            Self::Scalar(Scalar::Null) => "Null",
            Self::Scalar(_) => "String",
            Self::Enum(item) if item.kind.is_integer() => "Integer",
            Self::Enum(_) => "String",
            Self::Struct => "Object",
            Self::Map => "Map",
            Self::List => "List",
            Self::Tuple => "Tuple",
            Self::Union(_) | Self::Same(_) => "Other",
            Self::Any(_) => "Any",
        }
    }
}

impl Branch<'_> {
    /// What makes two branches the same: the schema that names them, or else their own.
    pub(super) fn identity(&self) -> SchemaKey {
        self.named
            .map_or_else(|| self.schema.key(), |named| SchemaRef::of(named).key())
    }

    /// Whether it is an object that a `discriminator` knows by its name or by a mapping. Even where
    /// it is the only branch, values with another tag are none of it.
    pub(super) fn has_tag_of_its_own(&self) -> bool {
        let is_known = self.label.is_some() || !self.tags.is_empty();
        matches!(self.kind, TypeKind::Struct) && self.property.is_some() && is_known
    }

    /// Whether it is a union itself.
    pub(super) fn is_union(&self) -> bool {
        matches!(self.kind, TypeKind::Union(_))
    }
}
