//! What kind of type a schema is.
//!
//! In: a schema with everything that is said of it. Out: a [`TypePlan`]. This is the one decision
//! between what a document says and what is built from it; unions are decided here as well, with
//! the guards of their branches. Absent: making types and naming them (`build`).

mod branch;
mod branch_rules;
mod can_hold;
mod candidates;
mod constant_guards;
mod constants;
mod discriminate;
mod example;
mod join_branches;
mod join_scalars;
mod lone_items;
mod names;
mod objects;
mod optional_tags;
mod paths;
mod profile;
mod proof;
mod required_groups;
mod scalars;
mod tag_values;
mod type_plan;
mod union;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use type_plan::{Branch, TypeKind, TypePlan};

use super::schemas::{Conflict, MergedSchema, Nullness, SchemaKey, SchemaRef, Schemas};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Any, Formats, Kinds};
use crate::load::document::Kind;

/// Decides the types of the schemas of one document.
#[derive(Debug)]
pub(super) struct Planner<'d, 's> {
    schemas: Schemas<'d, 's>,
    /// Which types a user chose for formats.
    formats: Formats,
    /// Unknown formats that were reported.
    unknown_formats: BTreeSet<String>,
    /// What was decided for schemas with `oneOf` or `anyOf`.
    unions: BTreeMap<SchemaKey, TypePlan<'d>>,
    /// The unions that are being planned, each inside the one before.
    in_progress: BTreeSet<SchemaKey>,
    /// Whether a union was met again inside itself since the innermost one was entered.
    hit_cycle: bool,
    /// The lists of branches that are being collected, by their first branch.
    collecting: Vec<SchemaKey>,
}

impl<'d, 's> Planner<'d, 's> {
    /// Nothing is decided yet.
    pub(super) fn new(schemas: Schemas<'d, 's>, formats: Formats) -> Self {
        Self {
            schemas,
            formats,
            unknown_formats: BTreeSet::new(),
            unions: BTreeMap::new(),
            in_progress: BTreeSet::new(),
            hit_cycle: false,
            collecting: Vec::new(),
        }
    }

    /// What the schemas say.
    pub(super) fn schemas(&mut self) -> &mut Schemas<'d, 's> {
        &mut self.schemas
    }

    /// Which types a user chose for formats.
    pub(super) fn formats(&self) -> &Formats {
        &self.formats
    }

    fn report(&mut self, finding: Diagnostic) {
        self.schemas.report(finding);
    }

    /// What kind of type a schema is. What makes it no type comes first, then what narrows it most.
    pub(super) fn plan(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
    ) -> TypePlan<'d> {
        let any = |why, nullable| TypePlan::new(TypeKind::Any(why), nullable);
        if merged.broken {
            return any(Any::Broken, false);
        }
        if let Some(conflict) = &merged.conflict {
            self.report_conflict(conflict);
            return any(Any::Conflict, merged.is_nullable());
        }
        if merged.never {
            return any(Any::Never, false);
        }
        if let Some(constants) = &merged.constants {
            return self.plan_constants(schema, merged, constants);
        }
        if !merged.alternatives.is_empty() {
            return self.plan_union(schema, merged);
        }
        if let Some(items) = self.lone_items(merged) {
            return self.plan_lone_items(schema, merged, &items);
        }
        self.plan_kinds(schema, merged)
    }

    /// A schema that is decided by the kinds of its values.
    fn plan_kinds(&mut self, schema: &SchemaRef<'d>, merged: &MergedSchema<'d>) -> TypePlan<'d> {
        let kinds = merged.effective_kinds();
        let nullable = merged.is_nullable();
        if kinds.is_empty() {
            return TypePlan::null_or_never(nullable);
        }
        if kinds == Kinds::ALL.without(Kinds::NULL) {
            self.report_positions(merged);
            // Any JSON holds null by itself, unless the document asks for null as a value of its
            // own.
            let nullable = nullable && merged.null == Nullness::Requested;
            return TypePlan::new(TypeKind::Any(why_any(merged)), nullable);
        }
        let kind = match kinds {
            Kinds::OBJECT => object_kind(merged),
            Kinds::ARRAY => list_kind(merged),
            Kinds::STRING | Kinds::BOOLEAN | Kinds::INTEGER | Kinds::FRACTION | Kinds::NUMBER => {
                TypeKind::Scalar(self.scalar(merged, kinds))
            }
            several => self.union_of_kinds(schema, several),
        };
        TypePlan::new(kind, nullable)
    }

    /// Positions without a `type` are any JSON: people write them who mean alternatives.
    fn report_positions(&mut self, merged: &MergedSchema<'d>) {
        if merged.list.prefix.is_empty() {
            return;
        }
        let keyword = ["prefixItems", "items"]
            .into_iter()
            .find_map(|key| merged.at.get(key).map(|node| (key, node)));
        if let Some((key, node)) = keyword {
            let headline = format!(
                "`{key}` gives positions a schema, but nothing says that the value is a list; it is any JSON"
            );
            let finding = Diagnostic::new(Code::UnsupportedKeyword, node.pointer(), headline);
            self.report(finding.help(
                "add `type: array`, or write the schemas under `oneOf` if the value is one of them",
            ));
        }
    }

    fn report_conflict(&mut self, conflict: &Conflict<'d>) {
        let headline = format!("the parts of `allOf` cannot all hold: {}", conflict.reason);
        let finding = Diagnostic::new(Code::ConflictingTypes, conflict.one.pointer(), headline);
        self.report(finding.label(conflict.other.pointer(), "the other part"));
    }
}

/// Why a schema that allows every kind does so.
fn why_any(merged: &MergedSchema<'_>) -> Any {
    // A `type` that is there and gave no kind could not be read.
    let has_unread_type = merged
        .at
        .get("type")
        .is_some_and(|node| node.kind() != Kind::Null);
    match merged.kinds {
        Some(_) => Any::FreeForm,
        None if has_unread_type => Any::Broken,
        None => Any::Unspecified,
    }
}

/// An object without known keys is a map, unless it forbids all keys. A map has one type of values,
/// so that keys by several patterns, or by a pattern among others, need a struct.
fn object_kind<'d>(merged: &MergedSchema<'d>) -> TypeKind<'d> {
    let object = &merged.object;
    let has_keys = !object.properties.is_empty() || !object.required.is_empty();
    let needs_patterns = match object.patterns.len() {
        0 => false,
        1 => !object.closed,
        _ => true,
    };
    let is_empty = object.closed && object.patterns.is_empty();
    if has_keys || needs_patterns || is_empty {
        TypeKind::Struct
    } else {
        TypeKind::Map
    }
}

/// A list with a schema for each position is a tuple, if it can be neither shorter nor longer.
fn list_kind<'d>(merged: &MergedSchema<'d>) -> TypeKind<'d> {
    let length = merged.list.prefix.len() as u64;
    let is_full = merged.bounds.min_items.is_some_and(|least| least >= length);
    let ends = merged.list.closed || merged.bounds.max_items == Some(length);
    if length > 0 && is_full && ends {
        TypeKind::Tuple
    } else {
        TypeKind::List
    }
}
