//! Unions: a variant for each branch.

use std::rc::Rc;

use super::{Builder, Context};
use crate::ir::lower::plan::{Branch, TypePlan};
use crate::ir::{Role, Shape, TypeId, Union, Use, Variant};

impl<'d> Builder<'d, '_> {
    /// The union of branches that have their guards.
    pub(super) fn union(&mut self, id: TypeId, branches: &[Branch<'d>]) -> Shape {
        let variants = branches.iter().map(|branch| self.variant(id, branch));
        Shape::Union(Union {
            variants: variants.collect(),
        })
    }

    fn variant(&mut self, id: TypeId, branch: &Branch<'d>) -> Variant {
        let role = Role::Branch(Box::new(Role::Itself), branch.name.clone());
        let context = Context::within(id, role);
        let mut found = if branch.is_joined {
            // Other uses of the schema are not of the joined type.
            let plan = TypePlan {
                content: Some(Rc::clone(&branch.merged)),
                ..TypePlan::new(branch.kind.clone(), false)
            };
            self.planned_use(&branch.schema, Rc::clone(&branch.merged), plan, &context)
        } else {
            self.build_use(&branch.schema, &context)
        };
        found.remarks.extend(branch.remarks.iter().cloned());
        Variant {
            // What stands beside the branches comes first, the branch last.
            at: branch.schema.last().pointer(),
            name: branch.name.clone(),
            docs: found.docs(&branch.name),
            guards: branch.guards.clone(),
            boxed: false,
            // Null is nullness of the union.
            value: Use {
                nullable: false,
                ..found.value
            },
        }
    }
}
