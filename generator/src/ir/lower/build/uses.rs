//! The use of a schema: its type, and what is said of the use beside the type.
//!
//! Structs, enums and unions get an identity here and their shape later (`define`); references to
//! named schemas become the use of their type. Absent: deciding what kind of type it is (`plan`).

use std::rc::Rc;

use super::docs;
use super::propagate::{add_rules, or_null};
use super::rules;
use super::{AnnotatedUse, Builder, Context, PendingType};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::lower::plan::{TypeKind, TypePlan};
use crate::ir::lower::schemas::{Annotations, MergedBounds, MergedSchema, SchemaRef, Schemas};
use crate::ir::words;
use crate::ir::{Any, Enum, EnumKind, Int, Rule, Scalar, TypeRef, Use};
use crate::load::document::Node;
use crate::quoting::code_span;

impl<'d> Builder<'d, '_> {
    /// The use of a schema.
    pub(super) fn build_use(
        &mut self,
        schema: &SchemaRef<'d>,
        context: &Context,
    ) -> AnnotatedUse<'d> {
        let resolved = self.schemas().resolve(schema);
        let found = match resolved.target {
            Some(target) if self.schemas().is_named(target) => {
                self.named_use(target, &resolved.local)
            }
            Some(target) => {
                let schema = SchemaRef::of(target);
                let merged = self.schemas().merged_node(target);
                let mut found = self.inline_use(&schema, Rc::clone(&merged), context);
                self.merge_siblings(&mut found, &resolved.local);
                self.add_sibling_rules(&mut found, &schema, &merged, &resolved.local);
                found
            }
            None => self.inline_use(schema, resolved.local, context),
        };
        self.record_type(schema, &found.value);
        found
    }

    /// The use of a named schema, with what is said beside the reference.
    fn named_use(&mut self, target: Node<'d>, siblings: &MergedSchema<'d>) -> AnnotatedUse<'d> {
        let id = self.declare(target, || Schemas::name(target));
        let merged = self.schemas().merged_node(target);
        // Title and description of the schema are those of the type; these belong to each of its
        // uses.
        let annotations = Annotations {
            default: merged.annotations.default,
            read_only: merged.annotations.read_only,
            write_only: merged.annotations.write_only,
            ..Annotations::default()
        };
        let mut found = AnnotatedUse {
            value: Use::plain(TypeRef::Named(id)),
            annotations,
            remarks: Vec::new(),
            constant: merged.only_constant(),
            is_const: merged.has_const,
        };
        self.merge_siblings(&mut found, siblings);
        self.add_sibling_rules(&mut found, &SchemaRef::of(target), &merged, siblings);
        found
    }

    /// Adds the rules that bounds beside a reference are for the type of its target, and reports
    /// conditions that the target has no value for.
    fn add_sibling_rules(
        &mut self,
        found: &mut AnnotatedUse<'d>,
        target: &SchemaRef<'d>,
        merged: &Rc<MergedSchema<'d>>,
        siblings: &MergedSchema<'d>,
    ) {
        let bounds = &siblings.bounds;
        if bounds.is_empty() && siblings.conditions.is_empty() {
            return;
        }
        let plan = self.planner.plan(target, merged);
        if matches!(plan.kind, TypeKind::Scalar(Scalar::Binary)) {
            self.report_conditions_of_bytes(siblings);
        }
        if bounds.is_empty() {
            return;
        }
        let rules = match &plan.kind {
            TypeKind::Any(Any::Never) => Vec::new(),
            TypeKind::Union(_) | TypeKind::Same(_) | TypeKind::Any(_) => {
                let kinds = self.schemas().allowed_kinds(target, 0);
                rules::of_kinds(bounds, kinds, &mut found.remarks, self.schemas())
            }
            kind => self.rules(merged, bounds, kind, &mut found.remarks),
        };
        // What the target says of its keys and positions are rules of it already.
        let rules: Vec<Rule> = rules
            .into_iter()
            .filter(|rule| !is_key_rule(rule))
            .collect();
        add_rules(&mut found.value.rules, &rules);
    }

    /// Adds what is said beside a reference.
    pub(super) fn merge_siblings(
        &mut self,
        found: &mut AnnotatedUse<'d>,
        siblings: &MergedSchema<'d>,
    ) {
        let target = std::mem::replace(&mut found.annotations, siblings.annotations.clone());
        let annotations = &mut found.annotations;
        annotations.default = annotations.default.or(target.default);
        annotations.read_only |= target.read_only;
        annotations.write_only |= target.write_only;
        found.value.nullable |= siblings.is_nullable();
        add_rules(&mut found.value.rules, &rules::sibling_conditions(siblings));
        found
            .remarks
            .extend(docs::remarks(siblings, self.planner.formats()));
    }

    /// The use of a schema that is written where it is used.
    fn inline_use(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: Rc<MergedSchema<'d>>,
        context: &Context,
    ) -> AnnotatedUse<'d> {
        if schema.len() > 1 && !self.schemas().charge(schema.len(), schema.at()) {
            let too_much = Any::Unsupported("combination".to_owned());
            return self.annotated(TypeRef::Any(too_much), &merged, None);
        }
        if let Some(found) = self.inline_uses.get(&schema.key()) {
            return found.clone();
        }
        if let Some(id) = self.table.find(schema) {
            return self.annotated(TypeRef::Named(id), &merged, None);
        }
        if !self.schemas().budget().enter_inline() {
            let id = self.reserve_inline(schema, context);
            self.table.insert(schema, id);
            self.pending.push_back(PendingType {
                id,
                schema: schema.clone(),
                plan: None,
            });
            return self.annotated(TypeRef::Named(id), &merged, None);
        }
        let plan = self.planner.plan(schema, &merged);
        let found = self.planned_use(schema, merged, plan, context);
        self.schemas().budget().leave_inline();
        if let TypeRef::Named(id) = found.value.ty
            && self.table.is_inline(id)
        {
            self.table.insert(schema, id);
            self.inline_uses.insert(schema.key(), found.clone());
        }
        found
    }

    /// The use of a type that is not built yet, and that other uses of the schema need not share.
    pub(super) fn planned_use(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: Rc<MergedSchema<'d>>,
        plan: TypePlan<'d>,
        context: &Context,
    ) -> AnnotatedUse<'d> {
        let merged = plan.content_of(&merged);
        match &plan.kind {
            TypeKind::Struct | TypeKind::Enum(_) | TypeKind::Union(_) => {
                let id = self.reserve_inline(schema, context);
                let mut found = self.annotated(TypeRef::Named(id), &merged, Some(&plan));
                // They stand at the type.
                found.remarks.clear();
                self.pending.push_back(PendingType {
                    id,
                    schema: schema.clone(),
                    plan: Some((merged, plan)),
                });
                found
            }
            TypeKind::Same(other) => {
                let mut found = self.build_use(other, context);
                // A choice of one value is how some documents write a list that may grow.
                found.is_const = false;
                if plan.nullable && !found.value.nullable && self.is_any(other, &found.value) {
                    found.value.rules = found.value.rules.iter().map(or_null).collect();
                }
                self.merge_siblings(&mut found, &merged);
                found.value.nullable |= plan.nullable;
                add_rules(&mut found.value.rules, &plan.rules);
                found.remarks.extend(plan.remarks);
                found
            }
            TypeKind::Scalar(_)
            | TypeKind::Map
            | TypeKind::List
            | TypeKind::Tuple
            | TypeKind::Any(_) => self.anonymous_use(&plan, &merged, context),
        }
    }

    /// Whether the type of a schema is any JSON, or another name for it.
    fn is_any(&mut self, schema: &SchemaRef<'d>, found: &Use) -> bool {
        if let TypeRef::Named(_) = found.ty
            && !found.rules.is_empty()
            && let Some(target) = self.schemas().resolve(schema).target
        {
            let merged = self.schemas().merged_node(target);
            let plan = self.planner.plan(&SchemaRef::of(target), &merged);
            return matches!(plan.kind, TypeKind::Any(_));
        }
        matches!(found.ty, TypeRef::Any(_))
    }

    /// The use of a type that needs no identity.
    pub(super) fn anonymous_use(
        &mut self,
        plan: &TypePlan<'d>,
        merged: &Rc<MergedSchema<'d>>,
        context: &Context,
    ) -> AnnotatedUse<'d> {
        let ty = self.anonymous_type(&plan.kind, merged, context);
        let mut found = self.annotated(ty, merged, Some(plan));
        let rules = self.rules(merged, &merged.bounds, &plan.kind, &mut found.remarks);
        found.value.rules.extend(rules);
        found
            .value
            .rules
            .extend(rules::condition_rules(merged, &plan.kind));
        found
    }

    fn anonymous_type(
        &mut self,
        kind: &TypeKind<'d>,
        merged: &MergedSchema<'d>,
        context: &Context,
    ) -> TypeRef {
        match kind {
            TypeKind::Scalar(scalar) => TypeRef::Scalar(*scalar),
            TypeKind::Map => self.map(merged, context),
            TypeKind::List => self.list(merged, context),
            TypeKind::Tuple => self.tuple(merged, context),
            TypeKind::Any(why) => {
                self.report_any(why, merged.at);
                TypeRef::Any(why.clone())
            }
            // These have an identity and are declared, so none of them comes here.
            TypeKind::Struct | TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Same(_) => {
                TypeRef::Any(Any::Unspecified)
            }
        }
    }

    /// A type with what its schema says of this use.
    fn annotated(
        &self,
        ty: TypeRef,
        merged: &MergedSchema<'d>,
        plan: Option<&TypePlan<'d>>,
    ) -> AnnotatedUse<'d> {
        let mut remarks = docs::remarks(merged, self.planner.formats());
        remarks.extend(
            plan.into_iter()
                .flat_map(|plan| plan.remarks.iter().cloned()),
        );
        if let TypeRef::Any(why) = &ty
            && !why.is_intended()
        {
            remarks.push(format!("Any JSON, since {}.", words::any_reason(why)));
        }
        // The rules of a type with an identity stand at the type.
        let is_named = matches!(ty, TypeRef::Named(_));
        let rules = plan.filter(|_| !is_named).map(|plan| plan.rules.clone());
        AnnotatedUse {
            value: Use {
                ty,
                nullable: plan.map_or(merged.is_nullable(), |plan| plan.nullable),
                rules: rules.unwrap_or_default(),
            },
            annotations: merged.annotations.clone(),
            remarks,
            // The type of a schema that was met before is not planned anew.
            constant: match plan {
                Some(plan) => plan.constant.clone(),
                None => merged.only_constant().filter(|_| !merged.is_nullable()),
            },
            is_const: merged.has_const,
        }
    }

    /// The rules that the bounds and keywords of a schema are for a type of this kind.
    pub(super) fn rules(
        &mut self,
        merged: &MergedSchema<'d>,
        bounds: &MergedBounds<'d>,
        kind: &TypeKind<'d>,
        remarks: &mut Vec<String>,
    ) -> Vec<Rule> {
        match kind {
            TypeKind::Scalar(Scalar::Binary) => {
                self.report_rules_of_bytes(merged, bounds, remarks);
                Vec::new()
            }
            TypeKind::Scalar(scalar) => rules::of_scalar(bounds, *scalar, remarks, self.schemas()),
            TypeKind::List => {
                let mut rules = rules::of_list(bounds, &merged.list);
                rules.extend(self.position_rule(merged));
                rules
            }
            TypeKind::Tuple => bounds
                .unique
                .then_some(Rule::UniqueItems)
                .into_iter()
                .collect(),
            TypeKind::Struct | TypeKind::Map => {
                let mut rules = rules::of_object(bounds, &merged.object);
                rules.extend(self.key_rules(&merged.object, remarks));
                rules
            }
            TypeKind::Any(Any::Never) => vec![Rule::Nothing],
            TypeKind::Enum(item) => self.enum_rules(item, merged, bounds, remarks),
            TypeKind::Union(_) | TypeKind::Same(_) | TypeKind::Any(_) => Vec::new(),
        }
    }

    /// The bounds of an enum are rules where they forbid one of its constants, as a bound beside a
    /// reference can, or where other values are allowed as well. All others would only repeat the
    /// list.
    fn enum_rules(
        &mut self,
        item: &Enum,
        merged: &MergedSchema<'d>,
        bounds: &MergedBounds<'d>,
        remarks: &mut Vec<String>,
    ) -> Vec<Rule> {
        let constants = merged.constants.clone().unwrap_or_default();
        let bounded = MergedSchema {
            bounds: bounds.clone(),
            constants: None,
            format: None,
            alternatives: Vec::new(),
            conditions: Vec::new(),
            ..merged.clone()
        };
        let mut values = constants.iter().map(|constant| &constant.value);
        let mut fit = || values.all(|value| self.schemas().may_fit(&bounded, value));
        if bounds.is_empty() || !item.allows_others && fit() {
            return Vec::new();
        }
        let scalar = match item.kind {
            EnumKind::Text => Scalar::Text,
            EnumKind::Integer => Scalar::Integer(Int::I64),
            EnumKind::Unsigned => Scalar::Integer(Int::U64),
        };
        rules::of_scalar(bounds, scalar, remarks, self.schemas())
    }

    /// Reports the rules of strings that are bytes: a file may be a stream, whose length is not
    /// known before it is sent, and which is no text.
    pub(super) fn report_rules_of_bytes(
        &mut self,
        merged: &MergedSchema<'d>,
        bounds: &MergedBounds<'d>,
        remarks: &mut Vec<String>,
    ) {
        let lengths = [
            ("minLength", bounds.min_length),
            ("maxLength", bounds.max_length),
        ];
        let lengths = lengths
            .into_iter()
            .filter_map(|(keyword, length)| Some((keyword, merged.at, length?.to_string())));
        let patterns = bounds
            .patterns
            .iter()
            .map(|pattern| ("pattern", pattern.node, pattern.text.to_owned()));
        for (keyword, schema, value) in lengths.chain(patterns) {
            self.report_of_bytes(keyword, schema.get(keyword).unwrap_or(schema));
            remarks.push(format!("`{keyword}`: {}", code_span(&value)));
        }
        self.report_conditions_of_bytes(merged);
    }

    /// Reports the conditions of strings that are bytes. All others than these are about lists and
    /// objects.
    fn report_conditions_of_bytes(&mut self, merged: &MergedSchema<'d>) {
        if merged.conditions.is_empty() {
            return;
        }
        for (keyword, at) in &merged.conditional_keywords {
            if matches!(*keyword, "not" | "if") {
                self.report_of_bytes(keyword, *at);
            }
        }
    }

    pub(super) fn report_of_bytes(&mut self, keyword: &str, at: Node<'d>) {
        let headline = format!("`{keyword}` of bytes is not checked; it stays documentation");
        let finding = Diagnostic::new(Code::UnsupportedKeyword, at.pointer(), headline);
        self.report(finding);
    }

    fn report_any(&mut self, why: &Any, at: Node<'d>) {
        if !why.is_intended() {
            let headline = format!("any JSON, since {}", words::any_reason(why));
            self.report(Diagnostic::new(Code::AnyType, at.pointer(), headline));
        }
    }
}

fn is_key_rule(rule: &Rule) -> bool {
    matches!(
        rule,
        Rule::Keys(_) | Rule::DependentRequired(..) | Rule::Fits(_)
    )
}
