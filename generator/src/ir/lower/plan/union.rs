//! `oneOf` and `anyOf`: from branches as written to those that are types of their own.
//!
//! The result is a union whose branches have guards, or something simpler: branches that are
//! constants become one enum, `null` becomes nullness, a single branch is the type itself, scalars
//! of one kind are one scalar. Absent: choosing guards (`discriminate`).

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::candidates::Candidate;
use super::discriminate::{Discrimination, discriminate};
use super::join_scalars::join_scalars;
use super::proof;
use super::required_groups::RequiredGroups;
use super::type_plan::{Branch, TypeKind, TypePlan, UnionPlan};
use super::{MergedSchema, Nullness, Planner, SchemaRef};
use crate::ir::lower::budget::{BRANCHES, ROUNDS};
use crate::ir::lower::schemas::Alternatives;
use crate::ir::{Any, Condition, Guard, Kinds, Scalar};
use crate::load::document::Node;

impl<'d> Planner<'d, '_> {
    /// A schema with branches, planned once. A union that is met again inside itself adds no value
    /// to itself.
    pub(super) fn plan_union(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
    ) -> TypePlan<'d> {
        let key = schema.key();
        if let Some(known) = self.unions.get(&key) {
            return known.clone();
        }
        if self.in_progress.contains(&key) {
            self.hit_cycle = true;
            return TypePlan::new(TypeKind::Any(Any::Never), false);
        }
        let too_much = TypePlan::new(TypeKind::Any(Any::FreeForm), false);
        if !self.schemas.enter_union(merged.at) {
            return too_much;
        }
        if !self.schemas.charge(schema.len(), merged.at) {
            self.schemas.budget().leave_union();
            return too_much;
        }
        self.in_progress.insert(key.clone());
        let hit_cycle_outside = std::mem::take(&mut self.hit_cycle);
        let plan = self.plan_alternatives(schema, merged);
        self.schemas.budget().leave_union();
        self.in_progress.remove(&key);
        // Inside a cycle, the plan lacks what the unions around it add, so that it holds only
        // there. The outermost one lacks nothing.
        let holds_everywhere = !self.hit_cycle || self.in_progress.is_empty();
        if holds_everywhere || !self.schemas.charge_cyclic_union(merged.at) {
            self.unions.insert(key, plan.clone());
        }
        self.hit_cycle |= hit_cycle_outside;
        plan
    }

    /// What the branches of a schema make of it: those that only require keys become rules, the
    /// others types.
    fn plan_alternatives(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
    ) -> TypePlan<'d> {
        let mut constraints: Vec<(&Alternatives<'d>, RequiredGroups)> = Vec::new();
        let mut alternatives: Vec<&Alternatives<'d>> = Vec::new();
        for one in &merged.alternatives {
            match self.required_groups(one) {
                Some(groups) => constraints.push((one, groups)),
                None => alternatives.push(one),
            }
        }
        let mut plan = if alternatives.is_empty() {
            self.plan_constrained(schema, merged)
        } else {
            let mut plan = match self.candidates(schema, merged, &alternatives) {
                Some(candidates) => self.plan_candidates(candidates, merged.at),
                None => TypePlan::new(TypeKind::Any(Any::FreeForm), false),
            };
            let is_derived = alternatives.iter().all(|one| one.is_derived);
            if is_derived && matches!(plan.kind, TypeKind::Any(_)) {
                // The document asks for no union, so the base is the better answer where its
                // branches cannot be told apart.
                return self.plan_constrained(schema, merged);
            }
            // A `type` without null beside the branches takes the null of a branch away, and so
            // does a condition that null does not meet.
            let is_forbidden = merged.null == Nullness::Forbidden
                && (merged.kinds.is_some()
                    || merged.conditions.iter().any(Condition::refuses_null));
            plan.nullable = merged.is_nullable() || plan.nullable && !is_forbidden;
            for one in &alternatives {
                self.add_branch_rules(one, &mut plan);
            }
            plan
        };
        for (one, groups) in constraints {
            self.add_group_rules(one, groups, &mut plan);
        }
        plan
    }

    /// A schema whose branches only require keys. If it says nothing of its kinds, it is about
    /// objects.
    fn plan_constrained(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
    ) -> TypePlan<'d> {
        let kinds = match merged.effective_kinds() {
            all if merged.kinds.is_none() && all == Kinds::ALL.without(Kinds::NULL) => {
                Kinds::OBJECT
            }
            kinds => kinds,
        };
        let constrained = MergedSchema {
            alternatives: Vec::new(),
            kinds: Some(kinds),
            ..merged.clone()
        };
        self.plan_kinds(schema, &constrained)
    }

    /// What a list of branches is, when those that are no types of their own are gone.
    pub(super) fn plan_candidates(
        &mut self,
        candidates: Vec<Candidate<'d>>,
        at: Node<'d>,
    ) -> TypePlan<'d> {
        let mut nullable = false;
        let mut branches: Vec<Branch<'d>> = Vec::new();
        let mut seen = BTreeSet::new();
        let has_others = candidates.len() > 1;
        for candidate in candidates {
            let Some((branch, is_nullable)) = self.branch(candidate, has_others) else {
                continue;
            };
            nullable |= is_nullable;
            // `{nullable: true}` is how 3.0 writes a branch for null: a schema of its own would
            // allow anything.
            let is_null = match branch.kind {
                TypeKind::Scalar(Scalar::Null) => true,
                TypeKind::Any(Any::Unspecified) => is_nullable,
                _ => false,
            };
            nullable |= is_null;
            let is_never = matches!(branch.kind, TypeKind::Any(Any::Never));
            if !is_null && !is_never && seen.insert(branch.identity()) {
                branches.push(branch);
            }
        }
        self.simplify(&mut branches, at);
        if branches.len() < 2 && !branches.iter().any(Branch::has_tag_of_its_own) {
            return match branches.pop() {
                Some(branch) => sole_branch(branch, nullable),
                None => TypePlan::null_or_never(nullable),
            };
        }
        if branches.iter().any(|branch| branch.guards.is_empty()) {
            return TypePlan::new(TypeKind::Any(Any::Undecided), nullable);
        }
        TypePlan::new(self.union_of(branches), nullable)
    }

    /// Inlines unions and joins branches until guards tell the branches apart. If nothing does,
    /// they are left without guards.
    fn simplify(&mut self, branches: &mut Vec<Branch<'d>>, at: Node<'d>) {
        self.join_rows(branches, at);
        for _ in 0..ROUNDS {
            inline_mixed_unions(branches);
            join_scalars(branches);
            if branches.len() < 2 && !branches.iter().any(Branch::has_tag_of_its_own) {
                return;
            }
            if branches.len() > BRANCHES || !self.schemas.charge(branches.len().pow(2), at) {
                break;
            }
            match discriminate(&mut self.schemas, branches, at) {
                Discrimination::Complete => return,
                Discrimination::NestedUnions(indices) => inline_unions(branches, &indices),
                Discrimination::Ambiguous(groups) => {
                    if !self.join(branches, &groups, at) {
                        break;
                    }
                }
            }
        }
        self.report(proof::undecided(at));
        branches.iter_mut().for_each(|branch| branch.guards.clear());
    }

    /// Several kinds of JSON: one branch for each.
    pub(super) fn union_of_kinds(&mut self, schema: &SchemaRef<'d>, kinds: Kinds) -> TypeKind<'d> {
        let single = [
            Kinds::STRING,
            Kinds::NUMBER,
            Kinds::BOOLEAN,
            Kinds::ARRAY,
            Kinds::OBJECT,
        ];
        let branches = single
            .into_iter()
            .map(|kind| kinds.and(kind))
            .filter(|kind| !kind.is_empty())
            .filter_map(|kind| self.branch_of_kind(schema, kind))
            .collect();
        self.union_of(branches)
    }

    /// One kind of a schema that allows several.
    fn branch_of_kind(&mut self, schema: &SchemaRef<'d>, kind: Kinds) -> Option<Branch<'d>> {
        let narrowed = schema.narrowed(kind);
        let at = self.schemas.merged(&narrowed).at;
        let (branch, _) = self.branch(Candidate::of(narrowed, at), true)?;
        Some(Branch {
            guards: vec![Guard::Kind(kind)],
            ..branch
        })
    }

    fn union_of(&mut self, branches: Vec<Branch<'d>>) -> TypeKind<'d> {
        TypeKind::Union(Rc::new(UnionPlan::of(branches, &mut self.schemas)))
    }
}

/// The only branch that is left is the type.
fn sole_branch(branch: Branch<'_>, nullable: bool) -> TypePlan<'_> {
    if !branch.is_joined {
        return TypePlan {
            drops_rules: branch.drops_rules,
            ..TypePlan::new(TypeKind::Same(branch.schema), nullable)
        };
    }
    TypePlan {
        content: Some(branch.merged),
        remarks: branch.remarks,
        drops_rules: branch.drops_rules,
        ..TypePlan::new(branch.kind, nullable)
    }
}

/// Inlines unions of several kinds of JSON that have one in common with another branch: no guard
/// asks for one of several things, as in "a string, or an object with this key".
fn inline_mixed_unions(branches: &mut Vec<Branch<'_>>) {
    for _ in 0..ROUNDS {
        let kinds: Vec<_> = branches
            .iter()
            .map(|branch| branch.kind.json_kinds())
            .collect();
        let is_shared = |index: usize, own: Kinds| {
            kinds.iter().enumerate().any(|(other, kinds)| {
                other != index && *kinds != Kinds::ALL && !kinds.and(own).is_empty()
            })
        };
        let mixed: BTreeSet<usize> = branches
            .iter()
            .zip(&kinds)
            .enumerate()
            .filter(|(_, (branch, _))| branch.is_union())
            .filter(|(index, (_, kinds))| {
                ![Kinds::ARRAY, Kinds::OBJECT].contains(kinds) && is_shared(*index, **kinds)
            })
            .map(|(index, _)| index)
            .collect();
        if mixed.is_empty() {
            return;
        }
        inline_unions(branches, &mixed);
    }
}

/// Puts the branches of unions in the place of the unions, each once.
fn inline_unions(branches: &mut Vec<Branch<'_>>, unions: &BTreeSet<usize>) {
    let mut flat = Vec::with_capacity(branches.len());
    let mut seen = BTreeSet::new();
    for (index, branch) in branches.drain(..).enumerate() {
        match &branch.kind {
            TypeKind::Union(inner) if unions.contains(&index) => {
                flat.extend(inner.branches.iter().cloned());
            }
            _ => flat.push(branch),
        }
    }
    // Of two that are the same schema, one may be known by the tags of the inner union.
    let mut tagged: BTreeMap<_, Branch<'_>> = flat
        .iter()
        .filter(|branch| !branch.is_joined && !branch.tags.is_empty())
        .map(|branch| (branch.identity(), branch.clone()))
        .collect();
    flat.retain_mut(|branch| {
        if branch.is_joined {
            return true;
        }
        let identity = branch.identity();
        if branch.tags.is_empty()
            && let Some(other) = tagged.remove(&identity)
        {
            *branch = other;
        }
        seen.insert(identity)
    });
    *branches = flat;
}
