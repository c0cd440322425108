//! What kind of type a schema is: the one decision between what is said ([`MergedSchema`]) and what is built.
//!
//! In: a schema with everything said about it. Out: [`TypePlan`]. Absent: making types; nothing is named here.

use std::rc::Rc;

use serde_json::Value;

use super::candidates::NESTING;
use super::merged::{MergedSchema, Nullness};
use super::schema_ref::SchemaRef;
use super::schemas::Types;
use super::union::UnionPlan;
use super::{enums, scalar};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Any, Constant, Enum, Kinds, Rule, Scalar};
use crate::load::document::Kind;

/// What kind of type a schema is.
#[derive(Debug, Clone)]
pub(super) enum TypeKind<'d> {
    Scalar(Scalar),
    Enum(Enum),
    Struct,
    Map,
    List,
    Tuple,
    Union(Rc<UnionPlan<'d>>),
    /// The same as another schema.
    Same(SchemaRef<'d>),
    Any(Any),
}

/// A kind with what else was found on the way.
#[derive(Debug, Clone)]
pub(super) struct TypePlan<'d> {
    pub(super) kind: TypeKind<'d>,
    pub(super) nullable: bool,
    /// Rules that come from branches which only constrain.
    pub(super) rules: Vec<Rule>,
    /// What is true of the schema but has no counterpart in the type.
    pub(super) remarks: Vec<String>,
    /// The only value there can be.
    pub(super) constant: Option<Value>,
    /// What gives the kind its content, if branches were joined and it is not what is said at the schema.
    pub(super) content: Option<Rc<MergedSchema<'d>>>,
}

impl<'d> TypePlan<'d> {
    pub(super) fn of(kind: TypeKind<'d>, nullable: bool) -> Self {
        Self {
            kind,
            nullable,
            rules: Vec::new(),
            remarks: Vec::new(),
            constant: None,
            content: None,
        }
    }

    pub(super) fn remark(mut self, text: impl Into<String>) -> Self {
        self.remarks.push(text.into());
        self
    }
}

impl<'d> Types<'d, '_> {
    /// What kind of type a schema is.
    pub(super) fn plan(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
    ) -> TypePlan<'d> {
        if merged.broken {
            return TypePlan::of(TypeKind::Any(Any::Broken), false);
        }
        if let Some(conflict) = &merged.conflict {
            self.report_clash(conflict);
            return TypePlan::of(TypeKind::Any(Any::Conflict), merged.is_nullable());
        }
        if merged.never {
            return TypePlan::of(TypeKind::Any(Any::Never), false);
        }
        if let Some(constants) = &merged.constants {
            return self.plan_constants(schema, merged, constants);
        }
        if !merged.alternatives.is_empty() {
            return self.plan_union(schema, merged);
        }
        self.plan_kinds(schema, merged)
    }

    /// A schema with branches, looked at once. A union that is met again inside itself adds nothing to itself.
    fn plan_union(&mut self, schema: &SchemaRef<'d>, merged: &MergedSchema<'d>) -> TypePlan<'d> {
        let key = schema.key();
        if let Some(known) = self.union_plans.get(&key) {
            return known.clone();
        }
        if self.unions_in_progress.contains(&key) {
            self.hit_cycle = true;
            return TypePlan::of(TypeKind::Any(Any::Never), false);
        }
        if self.nesting >= NESTING || !self.charge(schema.len(), merged.at) {
            return TypePlan::of(TypeKind::Any(Any::FreeForm), false);
        }
        self.nesting += 1;
        self.unions_in_progress.insert(key.clone());
        let outside = std::mem::take(&mut self.hit_cycle);
        let meaning = self.plan_alternatives(schema, merged);
        self.nesting -= 1;
        self.unions_in_progress.remove(&key);
        // Within a circle of unions an inner one was seen without the outer ones, which is only right for those.
        if !self.hit_cycle || self.unions_in_progress.is_empty() || self.cyclic_unions_left == 0 {
            self.union_plans.insert(key, meaning.clone());
        } else {
            self.cyclic_unions_left -= 1;
        }
        self.hit_cycle |= outside;
        meaning
    }

    /// A schema that only its kinds tell about.
    pub(super) fn plan_kinds(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
    ) -> TypePlan<'d> {
        let kinds = kinds_of(merged);
        let nullable = merged.is_nullable();
        if kinds.is_empty() {
            return TypePlan::of(
                if nullable {
                    TypeKind::Scalar(Scalar::Null)
                } else {
                    TypeKind::Any(Any::Never)
                },
                false,
            );
        }
        if kinds == Kinds::ALL.without(Kinds::NULL) {
            let unread = merged
                .at
                .get("type")
                .is_some_and(|node| node.kind() != Kind::Null);
            let why = match merged.kinds {
                Some(_) => Any::FreeForm,
                None if unread => Any::Broken,
                None => Any::Unspecified,
            };
            self.report_positions(merged);
            return TypePlan::of(
                TypeKind::Any(why),
                nullable && merged.null == Nullness::Requested,
            );
        }
        let kind = match kinds {
            Kinds::OBJECT => object(merged),
            Kinds::ARRAY => list(merged),
            Kinds::STRING | Kinds::BOOLEAN | Kinds::INTEGER | Kinds::FRACTION | Kinds::NUMBER => {
                TypeKind::Scalar(scalar::scalar(merged, kinds, self))
            }
            several => self.union_of_kinds(schema, several),
        };
        TypePlan::of(kind, nullable)
    }

    /// Shapes for positions say nothing of a value that need not be a list.
    fn report_positions(&mut self, merged: &MergedSchema<'d>) {
        let keyword = ["prefixItems", "items"]
            .into_iter()
            .find_map(|key| merged.at.get(key).map(|node| (key, node)));
        if let (false, Some((key, node))) = (merged.list.prefix.is_empty(), keyword) {
            let headline = format!(
                "`{key}` gives positions a schema, but nothing says that the value is a list; it is any JSON"
            );
            let finding = Diagnostic::new(Code::UnsupportedKeyword, node.pointer(), headline);
            self.sink.push(finding.help(
                "add `type: array`, or write the schemas under `oneOf` if the value is one of them",
            ));
        }
    }

    /// Several kinds: one branch each.
    pub(super) fn union_of_kinds(&mut self, schema: &SchemaRef<'d>, kinds: Kinds) -> TypeKind<'d> {
        let single = [
            Kinds::STRING,
            Kinds::NUMBER,
            Kinds::BOOLEAN,
            Kinds::ARRAY,
            Kinds::OBJECT,
        ];
        let parts = single
            .into_iter()
            .map(|kind| kinds.and(kind))
            .filter(|kind| !kind.is_empty());
        let branches = parts
            .filter_map(|kind| self.branch_of_kind(schema, kind))
            .collect();
        TypeKind::Union(Rc::new(self.union_plan(branches)))
    }

    fn plan_constants(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
        constants: &[Constant],
    ) -> TypePlan<'d> {
        let nullable = merged.is_nullable();
        let allowed = merged.kinds.unwrap_or(Kinds::ALL);
        let listed = self.constants_of_kinds(merged, constants, allowed);
        let mut meaning = match enums::classify(&listed) {
            enums::ConstantList::Nothing if nullable => {
                TypePlan::of(TypeKind::Scalar(Scalar::Null), false)
            }
            enums::ConstantList::Nothing => TypePlan::of(TypeKind::Any(Any::Never), false),
            enums::ConstantList::Enum(item) => TypePlan::of(TypeKind::Enum(item), nullable),
            enums::ConstantList::Boolean => {
                TypePlan::of(TypeKind::Scalar(Scalar::Boolean), nullable)
            }
            enums::ConstantList::Plain(kinds) => {
                let plain = MergedSchema {
                    constants: None,
                    kinds: Some(kinds),
                    ..merged.clone()
                };
                let text: Vec<_> = listed
                    .iter()
                    .map(|constant| format!("`{}`", constant.value))
                    .collect();
                let finding = Diagnostic::new(
                    Code::UnsupportedKeyword,
                    merged.at.pointer(),
                    "the values of `enum` are documentation only",
                );
                self.sink
                    .push(finding.help("only strings, integers and booleans become constants"));
                let plain = self.plan_kinds(schema, &plain);
                plain.remark(format!("One of {}.", text.join(", ")))
            }
            enums::ConstantList::Mixed(kinds) => {
                TypePlan::of(self.union_of_kinds(schema, kinds), nullable)
            }
        };
        if let [only] = listed.as_slice()
            && !meaning.nullable
            && only.value != Value::Null
        {
            meaning.constant = Some(only.value.clone());
            if meaning.kind.is_boolean() {
                meaning.remarks.push(format!("Always `{}`.", only.value));
            }
        }
        meaning
    }

    /// The constants that are of the kinds allowed. A number among strings was written without quotes, and is taken as a string.
    fn constants_of_kinds(
        &mut self,
        merged: &MergedSchema<'d>,
        constants: &[Constant],
        allowed: Kinds,
    ) -> Vec<Constant> {
        let mut listed: Vec<Constant> = Vec::with_capacity(constants.len());
        for constant in constants {
            let kind = super::intersect::kind_of(&constant.value);
            if constant.value.is_null() || allowed.contains(kind) {
                listed.push(constant.clone());
                continue;
            }
            let at = merged.at.get("enum").unwrap_or(merged.at).pointer();
            let headline = format!("the value {} is not of the schema's type", constant.value);
            let finding = Diagnostic::new(Code::UnsupportedKeyword, at, headline);
            match enums::coerce(&constant.value, allowed) {
                Some(value) => {
                    self.sink
                        .push(finding.help(format!("it is taken as {value}")));
                    listed.push(Constant {
                        value,
                        ..constant.clone()
                    });
                }
                None => self
                    .sink
                    .push(finding.help("the value is left out; mend `type` or the value")),
            }
        }
        listed
    }

    fn report_clash(&mut self, conflict: &super::merged::Conflict<'d>) {
        let headline = format!("the parts of `allOf` cannot all hold: {}", conflict.reason);
        let finding = Diagnostic::new(Code::ConflictingTypes, conflict.one.pointer(), headline);
        self.sink
            .push(finding.label(conflict.other.pointer(), "the other part"));
    }
}

impl TypeKind<'_> {
    fn is_boolean(&self) -> bool {
        matches!(self, Self::Scalar(Scalar::Boolean))
    }
}

/// The kinds a schema allows, without null: those it says, or else those that its keywords speak of, or else all.
pub(super) fn kinds_of(merged: &MergedSchema<'_>) -> Kinds {
    if let Some(kinds) = merged.kinds {
        return kinds;
    }
    let implied = merged.implied();
    if implied.is_empty() {
        Kinds::ALL.without(Kinds::NULL)
    } else {
        implied
    }
}

/// An object without known keys is a map, unless it forbids all keys.
fn object<'d>(merged: &MergedSchema<'d>) -> TypeKind<'d> {
    let object = &merged.object;
    let keyless = object.properties.is_empty() && object.required.is_empty();
    let patterned = match object.patterns.len() {
        0 => false,
        1 => !object.closed,
        _ => true,
    };
    if !keyless || patterned || (object.closed && object.patterns.is_empty()) {
        TypeKind::Struct
    } else {
        TypeKind::Map
    }
}

/// A list with a shape for each position is a tuple, if it cannot be shorter or longer.
fn list<'d>(merged: &MergedSchema<'d>) -> TypeKind<'d> {
    let length = merged.list.prefix.len() as u64;
    let full = merged.bounds.min_items.is_some_and(|least| least >= length);
    let ends = merged.list.closed || merged.bounds.max_items == Some(length);
    if length > 0 && full && ends {
        TypeKind::Tuple
    } else {
        TypeKind::List
    }
}
