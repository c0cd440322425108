//! The type of a schema, and what is said of it beside its type.
//!
//! In: a schema and whose part it is. Out: [`AnnotatedUse`]. Structs, enums and unions get an identity here and their shape later
//! (`shapes`); references to named schemas become the use of their type. Absent: deciding what kind of type it is (`meaning`).

use std::rc::Rc;

use super::define::with_content;
use super::docs;
use super::kind::{TypeKind, TypePlan};
use super::merged::{Annotations, MergedSchema};
use super::rules;
use super::schema_ref::SchemaRef;
use super::schemas::{AnnotatedUse, Context, DEPTH, PendingType, Types};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Any, Origin, Rule, TypeRef, Use};
use crate::load::document::Node;

impl<'d> Types<'d, '_> {
    /// The type of a schema.
    pub(super) fn lower_schema(
        &mut self,
        schema: &SchemaRef<'d>,
        scope: &Context,
    ) -> AnnotatedUse<'d> {
        let annotated = self.lower_resolved(schema, scope);
        self.record_type(schema, &annotated.value);
        annotated
    }

    fn lower_resolved(&mut self, schema: &SchemaRef<'d>, scope: &Context) -> AnnotatedUse<'d> {
        let view = self.resolve(schema);
        match view.target {
            Some(target) if self.is_nameable(target) => self.lower_reference(target, &view.merged),
            Some(target) => {
                let mut annotated = self.lower_inline(&SchemaRef::of(target), None, scope);
                self.merge_siblings(&mut annotated, &view.merged);
                annotated
            }
            None => self.lower_inline(schema, Some(view.merged), scope),
        }
    }

    /// The use of a named schema.
    fn lower_reference(&mut self, target: Node<'d>, beside: &MergedSchema<'d>) -> AnnotatedUse<'d> {
        let id = self.declare(target);
        let said = self.merged_node(target);
        let annotations = Annotations {
            default: said.annotations.default,
            read_only: said.annotations.read_only,
            write_only: said.annotations.write_only,
            ..Annotations::default()
        };
        let constant = said.constants.as_deref().and_then(|list| {
            if let [only] = list {
                Some(only.value.clone())
            } else {
                None
            }
        });
        let constant = constant.filter(|value| !value.is_null());
        let mut annotated = AnnotatedUse {
            value: Use::plain(TypeRef::Named(id)),
            annotations,
            remarks: Vec::new(),
            constant,
        };
        self.merge_siblings(&mut annotated, beside);
        if !beside.bounds.is_empty() {
            let meaning = self.plan(&SchemaRef::of(target), &said);
            let mut remarks = Vec::new();
            let own = MergedSchema {
                bounds: beside.bounds.clone(),
                ..(*said).clone()
            };
            annotated.value.rules.extend(
                self.rules(&own, &meaning.kind, &mut remarks)
                    .into_iter()
                    .filter(|rule| !is_key_rule(rule)),
            );
            annotated.remarks.extend(remarks);
        }
        annotated
    }

    /// Adds what is said beside a reference.
    pub(super) fn merge_siblings(
        &mut self,
        annotated: &mut AnnotatedUse<'d>,
        beside: &MergedSchema<'d>,
    ) {
        let mut annotations = beside.annotations.clone();
        let below = std::mem::take(&mut annotated.annotations);
        annotations.default = annotations.default.or(below.default);
        annotations.read_only |= below.read_only;
        annotations.write_only |= below.write_only;
        annotated.annotations = annotations;
        annotated.value.nullable |= beside.is_nullable();
        annotated
            .remarks
            .extend(docs::remarks(beside, &self.alternatives));
    }

    /// A schema that no single reference stands for.
    fn lower_inline(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: Option<Rc<MergedSchema<'d>>>,
        scope: &Context,
    ) -> AnnotatedUse<'d> {
        let merged = merged.unwrap_or_else(|| self.merged_schema(schema));
        if schema.len() > 1 && !self.charge(schema.len(), schema.at()) {
            return self.annotated(
                TypeRef::Any(Any::Unsupported("combination".to_owned())),
                &merged,
                None,
            );
        }
        if let Some(id) = self.known(schema) {
            return self.annotated(TypeRef::Named(id), &merged, None);
        }
        if self.depth > DEPTH {
            let id = self.draft(schema.at(), Origin::Inside(scope.owner, scope.role.clone()));
            self.remember(schema, id);
            self.queue.push_back(PendingType {
                id,
                schema: schema.clone(),
                found: None,
            });
            return self.annotated(TypeRef::Named(id), &merged, None);
        }
        self.depth += 1;
        let meaning = self.plan(schema, &merged);
        let annotated = self.build(schema, merged, meaning, scope);
        self.depth -= 1;
        annotated
    }

    fn build(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: Rc<MergedSchema<'d>>,
        meaning: TypePlan<'d>,
        scope: &Context,
    ) -> AnnotatedUse<'d> {
        let annotated = self.build_unshared(schema, merged, meaning, scope);
        if let TypeRef::Named(id) = annotated.value.ty
            && self
                .drafts
                .get(id.index())
                .is_some_and(|draft| matches!(draft.item.origin, Origin::Inside(..)))
        {
            self.remember(schema, id);
        }
        annotated
    }

    /// The type of a schema that stands for more or less than its schemas say, so that other uses of them do not share it.
    pub(super) fn build_unshared(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: Rc<MergedSchema<'d>>,
        meaning: TypePlan<'d>,
        scope: &Context,
    ) -> AnnotatedUse<'d> {
        let merged = with_content(merged, &meaning);
        match &meaning.kind {
            TypeKind::Struct | TypeKind::Enum(_) | TypeKind::Union(_) => {
                let id = self.draft(schema.at(), Origin::Inside(scope.owner, scope.role.clone()));
                let mut annotated = self.annotated(TypeRef::Named(id), &merged, Some(&meaning));
                annotated.remarks.clear();
                self.queue.push_back(PendingType {
                    id,
                    schema: schema.clone(),
                    found: Some((merged, meaning)),
                });
                annotated
            }
            TypeKind::Same(other) => {
                let mut annotated = self.lower_schema(other, scope);
                self.merge_siblings(&mut annotated, &merged);
                annotated.value.nullable |= meaning.nullable;
                annotated.remarks.extend(meaning.remarks);
                annotated
            }
            kind => {
                let ty = self.anonymous(kind, &merged, scope);
                let mut annotated = self.annotated(ty, &merged, Some(&meaning));
                let rules = self.rules(&merged, kind, &mut annotated.remarks);
                annotated.value.rules.extend(rules);
                annotated
            }
        }
    }

    /// A type that needs no name.
    pub(super) fn anonymous(
        &mut self,
        kind: &TypeKind<'d>,
        merged: &Rc<MergedSchema<'d>>,
        scope: &Context,
    ) -> TypeRef {
        match kind {
            TypeKind::Scalar(scalar) => TypeRef::Scalar(*scalar),
            TypeKind::Map => self.map(merged, scope),
            TypeKind::List => self.list(merged, scope),
            TypeKind::Tuple => self.tuple(merged, scope),
            TypeKind::Any(why) => {
                self.report_any(why, merged.at);
                TypeRef::Any(why.clone())
            }
            TypeKind::Struct | TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Same(_) => {
                TypeRef::Any(Any::Unspecified)
            }
        }
    }

    pub(super) fn annotated(
        &self,
        ty: TypeRef,
        merged: &MergedSchema<'d>,
        meaning: Option<&TypePlan<'d>>,
    ) -> AnnotatedUse<'d> {
        let nullable = meaning.map_or(merged.is_nullable(), |meaning| meaning.nullable);
        let mut remarks = docs::remarks(merged, &self.alternatives);
        remarks.extend(
            meaning
                .into_iter()
                .flat_map(|meaning| meaning.remarks.iter().cloned()),
        );
        if let TypeRef::Any(why) = &ty {
            remarks.extend(reason(why).map(|reason| format!("Any JSON, since {reason}.")));
        }
        let rules = meaning.map_or_else(Vec::new, |meaning| meaning.rules.clone());
        let named = matches!(ty, TypeRef::Named(_));
        AnnotatedUse {
            value: Use {
                ty,
                nullable,
                rules: if named { Vec::new() } else { rules },
            },
            annotations: merged.annotations.clone(),
            remarks,
            constant: meaning.and_then(|meaning| meaning.constant.clone()),
        }
    }

    /// The rules that a kind can check.
    pub(super) fn rules(
        &mut self,
        merged: &MergedSchema<'d>,
        kind: &TypeKind<'d>,
        remarks: &mut Vec<String>,
    ) -> Vec<Rule> {
        match kind {
            TypeKind::Scalar(scalar) => {
                rules::of_scalar(&merged.bounds, *scalar, remarks, self.sink)
            }
            TypeKind::List => rules::of_list(merged),
            TypeKind::Tuple => merged
                .bounds
                .unique
                .then_some(Rule::UniqueItems)
                .into_iter()
                .collect(),
            TypeKind::Struct | TypeKind::Map => {
                let mut rules = rules::of_object(merged);
                rules.extend(self.key_rules(merged, remarks));
                rules
            }
            TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Same(_) | TypeKind::Any(_) => {
                Vec::new()
            }
        }
    }

    fn report_any(&mut self, why: &Any, at: Node<'d>) {
        if let Some(reason) = reason(why) {
            self.sink.push(Diagnostic::new(
                Code::AnyType,
                at.pointer(),
                format!("any JSON, since {reason}"),
            ));
        }
    }
}

/// Why a schema is any JSON, if the document does not want it so.
fn reason(why: &Any) -> Option<&'static str> {
    match why {
        Any::Unspecified | Any::FreeForm | Any::Never => None,
        Any::Undecided => Some("nothing tells its branches apart"),
        Any::Conflict => Some("its parts conflict"),
        Any::Broken => Some("the document's schema for it cannot be read"),
        Any::Unsupported(_) => Some("no type has this meaning"),
    }
}

fn is_key_rule(rule: &Rule) -> bool {
    matches!(rule, Rule::Keys(_) | Rule::DependentRequired(..))
}
