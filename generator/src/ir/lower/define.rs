//! The shapes of named types, when their turn comes.
//!
//! In: a [`PendingType`]. Out: the shape, docs and rules of its type. Absent: the order of the turns (`schemas`).

use std::rc::Rc;

use super::docs;
use super::kind::{TypeKind, TypePlan};
use super::merged::MergedSchema;
use super::schema_ref::SchemaRef;
use super::schemas::{AnnotatedUse, Context, PendingType, Types};
use crate::ir::{Docs, Origin, Owner, Role, Rule, Shape, TypeId, Use};

impl<'d> Types<'d, '_> {
    /// Gives a type its shape.
    pub(super) fn complete(&mut self, pending: PendingType<'d>) {
        let PendingType { id, schema, found } = pending;
        if let Some((merged, meaning)) = found {
            return self.define(id, &merged, meaning);
        }
        let view = self.resolve(&schema);
        if view.target.is_some() {
            let annotated = self.lower_schema(
                &schema,
                &Context {
                    owner: Owner::Type(id),
                    role: Role::Itself,
                },
            );
            return self.alias(id, annotated);
        }
        let meaning = self.plan(&schema, &view.merged);
        self.define(id, &view.merged, meaning);
    }

    fn define(&mut self, id: TypeId, merged: &Rc<MergedSchema<'d>>, meaning: TypePlan<'d>) {
        let merged = &with_content(Rc::clone(merged), &meaning);
        let shape = match &meaning.kind {
            TypeKind::Struct => self.structure(id, merged),
            TypeKind::Enum(item) => Shape::Enum(item.clone()),
            TypeKind::Union(branches) => self.union(id, &branches.list),
            TypeKind::Same(other) => return self.define_same(id, other, merged, &meaning),
            kind => {
                let scope = Context {
                    owner: Owner::Type(id),
                    role: Role::Itself,
                };
                let ty = self.anonymous(kind, merged, &scope);
                let mut annotated = self.annotated(ty, merged, Some(&meaning));
                let rules = self.rules(merged, kind, &mut annotated.remarks);
                annotated.value.rules.extend(rules);
                return self.alias(id, annotated);
            }
        };
        let mut remarks = docs::remarks(merged, &self.alternatives);
        remarks.extend(meaning.remarks);
        let mut rules = meaning.rules;
        if matches!(shape, Shape::Struct(_)) {
            rules.extend(self.rules(merged, &TypeKind::Struct, &mut remarks));
        }
        let name = self.name_of(id);
        let docs = docs::docs(&merged.annotations, &name, remarks);
        self.set(id, shape, docs, rules, meaning.nullable);
    }

    /// A type that is the same as one of its branches: that branch's shape, unless the branch has a name.
    fn define_same(
        &mut self,
        id: TypeId,
        other: &SchemaRef<'d>,
        merged: &Rc<MergedSchema<'d>>,
        meaning: &TypePlan<'d>,
    ) {
        let view = self.resolve(other);
        if view.target.is_some() || self.known(other).is_some() {
            let mut annotated = self.lower_schema(
                other,
                &Context {
                    owner: Owner::Type(id),
                    role: Role::Itself,
                },
            );
            self.merge_siblings(&mut annotated, merged);
            annotated.value.nullable |= meaning.nullable;
            annotated.remarks.extend(meaning.remarks.iter().cloned());
            return self.alias(id, annotated);
        }
        self.remember(other, id);
        let mut both = (*view.merged).clone();
        let inner = std::mem::replace(&mut both.annotations, merged.annotations.clone());
        both.annotations.under(&inner);
        let mut inner = self.plan(other, &both);
        inner.nullable |= meaning.nullable;
        inner.remarks.extend(meaning.remarks.iter().cloned());
        self.define(id, &Rc::new(both), inner);
    }

    fn alias(&mut self, id: TypeId, annotated: AnnotatedUse<'d>) {
        let name = self.name_of(id);
        let docs = annotated.docs(&name);
        let shape = Shape::Alias(Use::plain(annotated.value.ty));
        self.set(
            id,
            shape,
            docs,
            annotated.value.rules,
            annotated.value.nullable,
        );
    }

    fn set(&mut self, id: TypeId, shape: Shape, docs: Docs, rules: Vec<Rule>, nullable: bool) {
        if let Some(draft) = self.drafts.get_mut(id.index()) {
            draft.item.shape = shape;
            draft.item.docs = docs;
            draft.item.rules = rules;
            draft.nullable = nullable;
        }
    }

    fn name_of(&self, id: TypeId) -> String {
        match self.drafts.get(id.index()).map(|draft| &draft.item.origin) {
            Some(Origin::Named(name) | Origin::Inside(_, Role::Property(name))) => name.clone(),
            _ => String::new(),
        }
    }
}

/// What gives a kind its content, with the annotations and the nullness of its schema.
pub(super) fn with_content<'d>(
    merged: Rc<MergedSchema<'d>>,
    meaning: &TypePlan<'d>,
) -> Rc<MergedSchema<'d>> {
    match &meaning.content {
        Some(content) => {
            let MergedSchema {
                annotations,
                null,
                unsupported_keywords,
                at,
                ..
            } = &*merged;
            Rc::new(MergedSchema {
                annotations: annotations.clone(),
                null: *null,
                unsupported_keywords: unsupported_keywords.clone(),
                at: *at,
                ..(**content).clone()
            })
        }
        None => merged,
    }
}
