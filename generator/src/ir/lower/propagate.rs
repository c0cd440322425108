//! What a use takes over from the named type it uses: nullness, and the rules of an alias.
//!
//! Runs when the queue is empty, over the types that are new since then. Absent: boxes and cycles (`check`).

use std::collections::BTreeMap;

use super::schemas::Types;
use crate::ir::{Rule, Shape, TypeRef, Use};

impl Types<'_, '_> {
    /// Settles the types that are new.
    pub(super) fn propagate(&mut self) {
        let first = self.propagated;
        self.propagate_nullness(first);
        self.propagate_rules(first);
        for index in first..self.drafts.len() {
            let Some(draft) = self.drafts.get_mut(index) else {
                continue;
            };
            let mut shape = std::mem::replace(
                &mut draft.item.shape,
                Shape::Alias(Use::plain(TypeRef::Tuple(Vec::new()))),
            );
            self.inherit_in_shape(&mut shape);
            if let Some(draft) = self.drafts.get_mut(index) {
                if matches!(shape, Shape::Alias(_)) {
                    draft.item.rules.clone_from(&draft.all_rules);
                }
                draft.item.shape = shape;
            }
        }
        self.propagated = self.drafts.len();
    }

    /// An alias of a nullable type is nullable, and so is a union with a nullable branch.
    fn propagate_nullness(&mut self, first: usize) {
        let mut users: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let mut open = Vec::new();
        for (index, draft) in self.drafts.iter().enumerate().skip(first) {
            let mut depends = |value: &Use| {
                if let TypeRef::Named(target) = value.ty {
                    users.entry(target.index()).or_default().push(index);
                    if self
                        .drafts
                        .get(target.index())
                        .is_some_and(|target| target.nullable)
                    {
                        open.push(target.index());
                    }
                }
            };
            match &draft.item.shape {
                Shape::Alias(value) => depends(value),
                Shape::Union(union) => union
                    .variants
                    .iter()
                    .for_each(|variant| depends(&variant.value)),
                Shape::Struct(_) | Shape::Enum(_) => {}
            }
        }
        while let Some(target) = open.pop() {
            for user in users.remove(&target).unwrap_or_default() {
                if let Some(draft) = self.drafts.get_mut(user).filter(|draft| !draft.nullable) {
                    draft.nullable = true;
                    open.push(user);
                }
            }
        }
    }

    /// The rules of an alias are its own and those of what it is an alias of.
    fn propagate_rules(&mut self, first: usize) {
        let mut done = vec![false; self.drafts.len() - first];
        let mut open = done.clone();
        let flag = |flags: &[bool], index: usize| {
            index < first || flags.get(index - first).copied().unwrap_or(true)
        };
        for start in first..self.drafts.len() {
            let mut walk = vec![start];
            while let Some(index) = walk.last().copied() {
                if flag(&done, index) {
                    walk.pop();
                    continue;
                }
                if let Some(open) = index
                    .checked_sub(first)
                    .and_then(|index| open.get_mut(index))
                {
                    *open = true;
                }
                let waiting = self.alias_in(index).filter(|index| !flag(&open, *index));
                if let Some(target) = waiting {
                    walk.push(target);
                    continue;
                }
                let rules = self.rules_of(index);
                if let Some(draft) = self.drafts.get_mut(index) {
                    draft.all_rules = rules;
                }
                if let Some(done) = index
                    .checked_sub(first)
                    .and_then(|index| done.get_mut(index))
                {
                    *done = true;
                }
            }
        }
    }

    /// The alias that an alias stands for.
    fn alias_in(&self, index: usize) -> Option<usize> {
        match self.drafts.get(index).map(|draft| &draft.item.shape) {
            Some(Shape::Alias(Use {
                ty: TypeRef::Named(target),
                ..
            })) => Some(target.index()),
            _ => None,
        }
    }

    fn rules_of(&self, index: usize) -> Vec<Rule> {
        let Some(draft) = self
            .drafts
            .get(index)
            .filter(|draft| matches!(draft.item.shape, Shape::Alias(_)))
        else {
            return Vec::new();
        };
        let mut rules = draft.item.rules.clone();
        if let Some(target) = self
            .alias_in(index)
            .and_then(|target| self.drafts.get(target))
        {
            add_rules(&mut rules, &target.all_rules);
        }
        rules
    }

    fn inherit_in_shape(&self, shape: &mut Shape) {
        match shape {
            Shape::Struct(item) => {
                item.fields
                    .iter_mut()
                    .for_each(|field| self.inherit(&mut field.value));
                item.patterns
                    .iter_mut()
                    .for_each(|pattern| self.inherit(&mut pattern.value));
                if let crate::ir::Other::Typed(value) = &mut item.other {
                    self.inherit(value);
                }
            }
            Shape::Union(union) => {
                for variant in &mut union.variants {
                    self.inherit(&mut variant.value);
                    variant.value.nullable = false;
                }
            }
            Shape::Alias(value) => self.inherit_inside(value),
            Shape::Enum(_) => {}
        }
    }

    /// Settles one use.
    pub(super) fn inherit(&self, value: &mut Use) {
        if let TypeRef::Named(id) = value.ty
            && let Some(draft) = self.drafts.get(id.index())
        {
            value.nullable |= draft.nullable;
            add_rules(&mut value.rules, &draft.all_rules);
        }
        self.inherit_inside(value);
    }

    fn inherit_inside(&self, value: &mut Use) {
        match &mut value.ty {
            TypeRef::List(item) | TypeRef::Map(item) => self.inherit(item),
            TypeRef::Tuple(items) => items.iter_mut().for_each(|item| self.inherit(item)),
            TypeRef::Scalar(_) | TypeRef::Named(_) | TypeRef::Any(_) => {}
        }
    }
}

fn add_rules(rules: &mut Vec<Rule>, more: &[Rule]) {
    for rule in more {
        if !rules.contains(rule) {
            rules.push(rule.clone());
        }
    }
}
