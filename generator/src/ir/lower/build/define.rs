//! The shapes of types with an identity, when their turn comes.
//!
//! In: a [`PendingType`]. Out: the shape, docs and rules of its type. Absent: the order of the
//! turns (`build`).

use std::rc::Rc;

use super::docs;
use super::propagate::add_rules;
use super::rules::{condition_rules, sibling_conditions};
use super::{AnnotatedUse, Builder, Context, PendingType};
use crate::ir::lower::plan::{TypeKind, TypePlan};
use crate::ir::lower::schemas::{MergedSchema, SchemaRef};
use crate::ir::{Shape, TypeId, Use};

impl<'d> Builder<'d, '_> {
    /// Gives a type its shape.
    pub(super) fn complete(&mut self, pending: PendingType<'d>) {
        let PendingType { id, schema, plan } = pending;
        if let Some((merged, plan)) = plan {
            return self.define(id, &merged, plan);
        }
        let resolved = self.schemas().resolve(&schema);
        if resolved.target.is_some() {
            let found = self.build_use(&schema, &Context::itself(id));
            return self.define_alias(id, found);
        }
        let plan = self.planner.plan(&schema, &resolved.local);
        self.define(id, &resolved.local, plan);
    }

    fn define(&mut self, id: TypeId, merged: &Rc<MergedSchema<'d>>, plan: TypePlan<'d>) {
        let merged = &plan.content_of(merged);
        let shape = match &plan.kind {
            TypeKind::Struct => self.structure(id, merged),
            TypeKind::Enum(item) => Shape::Enum(item.clone()),
            TypeKind::Union(union) => self.union(id, &union.branches),
            TypeKind::Same(other) => return self.define_same(id, other, merged, &plan),
            TypeKind::Scalar(_)
            | TypeKind::Map
            | TypeKind::List
            | TypeKind::Tuple
            | TypeKind::Any(_) => {
                let found = self.anonymous_use(&plan, merged, &Context::itself(id));
                return self.define_alias(id, found);
            }
        };
        let mut remarks = docs::remarks(merged, self.planner.formats());
        remarks.extend(plan.remarks);
        let mut rules = plan.rules;
        add_rules(&mut rules, &condition_rules(merged, &plan.kind));
        // The rules of a union are those of its branches.
        if !matches!(shape, Shape::Union(_)) {
            rules.extend(self.rules(merged, &merged.bounds, &plan.kind, &mut remarks));
        }
        let docs = docs::docs(&merged.annotations, self.table.name(id), remarks);
        self.table.define(id, shape, docs, rules, plan.nullable);
    }

    /// A type that is the same as its only branch. If the branch has a type, this is another name
    /// for it; otherwise it takes its shape.
    fn define_same(
        &mut self,
        id: TypeId,
        other: &SchemaRef<'d>,
        merged: &Rc<MergedSchema<'d>>,
        plan: &TypePlan<'d>,
    ) {
        let resolved = self.schemas().resolve(other);
        if resolved.target.is_some() || self.table.find(other).is_some() {
            let mut found = self.build_use(other, &Context::itself(id));
            self.merge_siblings(&mut found, merged);
            found.value.nullable |= plan.nullable;
            add_rules(&mut found.value.rules, &plan.rules);
            found.remarks.extend(plan.remarks.iter().cloned());
            return self.define_alias(id, found);
        }
        self.table.insert(other, id);
        let mut branch = (*resolved.local).clone();
        let inner = std::mem::replace(&mut branch.annotations, merged.annotations.clone());
        branch.annotations.fill_from(&inner);
        let mut inner = self.planner.plan(other, &branch);
        inner.nullable |= plan.nullable;
        add_rules(&mut inner.rules, &plan.rules);
        add_rules(&mut inner.rules, &sibling_conditions(merged));
        inner.remarks.extend(plan.remarks.iter().cloned());
        self.define(id, &Rc::new(branch), inner);
    }

    fn define_alias(&mut self, id: TypeId, found: AnnotatedUse<'d>) {
        let docs = found.docs(self.table.name(id));
        let Use {
            ty,
            nullable,
            rules,
        } = found.value;
        let shape = Shape::Alias(Use::plain(ty));
        self.table.define(id, shape, docs, rules, nullable);
    }
}
