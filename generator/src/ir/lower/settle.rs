//! What a use takes over from the named type it uses: nullness, and the rules of an alias.
//!
//! Runs when the queue is empty, over the types that are new since then. Absent: boxes and cycles (`check`).

use std::collections::BTreeMap;

use super::schemas::Types;
use crate::ir::{Rule, Shape, TypeRef, Use};

impl Types<'_, '_> {
    /// Settles the types that are new.
    pub(super) fn settle(&mut self) {
        let first = self.settled;
        self.spread_nullness(first);
        for index in first..self.drafts.len() {
            self.gather_rules(index);
        }
        for index in first..self.drafts.len() {
            let Some(draft) = self.drafts.get_mut(index) else { continue };
            let mut shape = std::mem::replace(&mut draft.item.shape, Shape::Alias(Use::plain(TypeRef::Tuple(Vec::new()))));
            self.settle_shape(&mut shape);
            if let Some(draft) = self.drafts.get_mut(index) {
                draft.item.shape = shape;
            }
        }
        self.settled = self.drafts.len();
    }

    /// An alias of a nullable type is nullable, and so is a union with a nullable branch.
    fn spread_nullness(&mut self, first: usize) {
        let mut users: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let mut open = Vec::new();
        for (index, draft) in self.drafts.iter().enumerate().skip(first) {
            let mut depends = |value: &Use| {
                if let TypeRef::Named(target) = value.ty {
                    users.entry(target.index()).or_default().push(index);
                    if self.drafts.get(target.index()).is_some_and(|target| target.nullable) {
                        open.push(target.index());
                    }
                }
            };
            match &draft.item.shape {
                Shape::Alias(value) => depends(value),
                Shape::Union(union) => union.variants.iter().for_each(|variant| depends(&variant.value)),
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
    fn gather_rules(&mut self, index: usize) {
        let mut chain = Vec::new();
        let mut next = Some(index);
        while let Some(at) = next {
            let Some(draft) = self.drafts.get(at) else { break };
            let known = at < self.settled || !draft.all_rules.is_empty() || chain.contains(&at) || chain.len() > 64;
            let Shape::Alias(value) = &draft.item.shape else { break };
            if known {
                break;
            }
            chain.push(at);
            next = if let TypeRef::Named(target) = value.ty { Some(target.index()) } else { None };
        }
        for at in chain.into_iter().rev() {
            let Some(draft) = self.drafts.get(at) else { continue };
            let mut rules = draft.item.rules.clone();
            if let Shape::Alias(Use { ty: TypeRef::Named(target), .. }) = &draft.item.shape {
                add_rules(&mut rules, self.drafts.get(target.index()).map_or(&[], |target| target.all_rules.as_slice()));
            }
            if let Some(draft) = self.drafts.get_mut(at) {
                draft.all_rules = rules;
            }
        }
    }

    fn settle_shape(&self, shape: &mut Shape) {
        match shape {
            Shape::Struct(item) => {
                item.fields.iter_mut().for_each(|field| self.settle_use(&mut field.value));
                item.patterns.iter_mut().for_each(|pattern| self.settle_use(&mut pattern.value));
                if let crate::ir::Other::Typed(value) = &mut item.other {
                    self.settle_use(value);
                }
            }
            Shape::Union(union) => {
                for variant in &mut union.variants {
                    self.settle_use(&mut variant.value);
                    variant.value.nullable = false;
                }
            }
            Shape::Alias(value) => {
                self.settle_inside(value);
            }
            Shape::Enum(_) => {}
        }
    }

    /// Settles one use.
    pub(super) fn settle_use(&self, value: &mut Use) {
        if let TypeRef::Named(id) = value.ty
            && let Some(draft) = self.drafts.get(id.index())
        {
            value.nullable |= draft.nullable;
            add_rules(&mut value.rules, &draft.all_rules);
        }
        self.settle_inside(value);
    }

    fn settle_inside(&self, value: &mut Use) {
        match &mut value.ty {
            TypeRef::List(item) | TypeRef::Map(item) => self.settle_use(item),
            TypeRef::Tuple(items) => items.iter_mut().for_each(|item| self.settle_use(item)),
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
