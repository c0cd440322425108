//! What a use takes over from the named type that it uses: nullness, and the rules of an alias, an
//! enum or a union.
//!
//! This runs when no type waits for its turn, over the types that are new since then. Absent: boxes
//! and cycles of types (`check`).

use std::collections::BTreeMap;

use super::type_table::TypeTable;
use crate::ir::{Other, Rule, Shape, TypeRef, Use};

impl TypeTable {
    /// Completes the types that are new.
    pub(super) fn propagate(&mut self) {
        let first = self.propagated;
        self.propagate_nullness(first);
        self.propagate_rules(first);
        for index in first..self.drafts.len() {
            let Some(draft) = self.drafts.get_mut(index) else {
                continue;
            };
            // The shape is taken out while the other types are looked at.
            let mut shape = std::mem::replace(
                &mut draft.item.shape,
                Shape::Alias(Use::plain(TypeRef::Tuple(Vec::new()))),
            );
            self.inherit_within(&mut shape);
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
        let mut nullable = Vec::new();
        for (index, draft) in self.drafts.iter().enumerate().skip(first) {
            for target in targets(&draft.item.shape) {
                users.entry(target).or_default().push(index);
                let target_draft = self.drafts.get(target);
                nullable.extend(target_draft.filter(|draft| draft.nullable).map(|_| target));
            }
        }
        while let Some(target) = nullable.pop() {
            for user in users.remove(&target).unwrap_or_default() {
                if let Some(draft) = self.drafts.get_mut(user).filter(|draft| !draft.nullable) {
                    draft.nullable = true;
                    nullable.push(user);
                }
            }
        }
    }

    /// The rules of an enum or a union are its own; those of an alias are its own and those of what
    /// it is an alias of, and so is whether it is any JSON. Chains of aliases are followed to their
    /// end first, with a list of their own, since a document may chain thousands.
    fn propagate_rules(&mut self, first: usize) {
        let mut progress = vec![Progress::New; self.drafts.len() - first];
        for start in first..self.drafts.len() {
            let mut chain = vec![start];
            while let Some(index) = chain.last().copied() {
                match progress_of(&mut progress, first, index) {
                    None | Some(Progress::Done) => {
                        chain.pop();
                        continue;
                    }
                    Some(progress) => *progress = Progress::Entered,
                }
                // What is entered already closes a cycle, which `check` reports.
                let target = self.alias_target(index).filter(|target| {
                    matches!(
                        progress_of(&mut progress, first, *target),
                        Some(Progress::New)
                    )
                });
                if let Some(target) = target {
                    chain.push(target);
                    continue;
                }
                let (rules, is_any) = (self.rules_of(index), self.is_any(index));
                if let Some(draft) = self.drafts.get_mut(index) {
                    draft.all_rules = rules;
                    draft.is_any = is_any;
                }
                if let Some(progress) = progress_of(&mut progress, first, index) {
                    *progress = Progress::Done;
                }
            }
        }
    }

    /// The type that an alias is another name of.
    fn alias_target(&self, index: usize) -> Option<usize> {
        match self.drafts.get(index).map(|draft| &draft.item.shape) {
            Some(Shape::Alias(Use {
                ty: TypeRef::Named(target),
                ..
            })) => Some(target.index()),
            _ => None,
        }
    }

    fn rules_of(&self, index: usize) -> Vec<Rule> {
        // The rules of a struct stand in its table. Those of the other types have no place but
        // their uses.
        let Some(draft) = self
            .drafts
            .get(index)
            .filter(|draft| !matches!(draft.item.shape, Shape::Struct(_)))
        else {
            return Vec::new();
        };
        let mut rules = draft.item.rules.clone();
        if let Some(target) = self
            .alias_target(index)
            .and_then(|target| self.drafts.get(target))
        {
            add_rules(&mut rules, &target.all_rules);
        }
        rules
    }

    /// Whether a type is another name of any JSON; of its target that is known.
    fn is_any(&self, index: usize) -> bool {
        let draft = |index: usize| self.drafts.get(index);
        match draft(index).and_then(|draft| draft.item.shape.as_alias()) {
            Some(Use {
                ty: TypeRef::Any(_),
                ..
            }) => true,
            Some(Use {
                ty: TypeRef::Named(target),
                ..
            }) => draft(target.index()).is_some_and(|draft| draft.is_any),
            _ => false,
        }
    }

    fn inherit_within(&self, shape: &mut Shape) {
        match shape {
            Shape::Struct(item) => {
                item.fields
                    .iter_mut()
                    .for_each(|field| self.inherit(&mut field.value));
                item.patterns
                    .iter_mut()
                    .for_each(|pattern| self.inherit(&mut pattern.value));
                if let Other::Typed(value) = &mut item.other {
                    self.inherit(value);
                }
            }
            Shape::Union(union) => {
                for variant in &mut union.variants {
                    self.inherit(&mut variant.value);
                    // Null is nullness of the union.
                    variant.value.nullable = false;
                }
            }
            // Cycles are broken later, so that there are no newtypes yet.
            Shape::Newtype(_) => {}
            // The nullness and rules of an alias itself are those of its uses.
            Shape::Alias(value) => self.inherit_items(value),
            Shape::Enum(_) => {}
        }
    }

    /// Adds to a use the nullness and rules of the type that it uses.
    pub(super) fn inherit(&self, value: &mut Use) {
        if let TypeRef::Named(id) = value.ty
            && let Some(draft) = self.drafts.get(id.index())
        {
            let adds_null = value.nullable && !draft.nullable;
            value.nullable |= draft.nullable;
            if adds_null && draft.is_any {
                let rules: Vec<Rule> = draft.all_rules.iter().map(or_null).collect();
                add_rules(&mut value.rules, &rules);
            } else {
                add_rules(&mut value.rules, &draft.all_rules);
            }
        }
        self.inherit_items(value);
    }

    fn inherit_items(&self, value: &mut Use) {
        match &mut value.ty {
            TypeRef::List(item) | TypeRef::Map(item) => self.inherit(item),
            TypeRef::Tuple(items) => items.iter_mut().for_each(|item| self.inherit(item)),
            TypeRef::Scalar(_) | TypeRef::Named(_) | TypeRef::Any(_) => {}
        }
    }
}

/// The same rule where null is a further value. Any JSON holds null itself, so its conditions are
/// asked about null as well; all other rules are about one kind.
pub(super) fn or_null(rule: &Rule) -> Rule {
    match rule {
        Rule::Fits(condition) => Rule::Fits(condition.or_null()),
        rule => rule.clone(),
    }
}

/// How far the rules of a new type are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    New,
    /// Those of its target come first.
    Entered,
    Done,
}

/// The entry of a type; none if it is older than the new ones, and so is complete.
fn progress_of(progress: &mut [Progress], first: usize, index: usize) -> Option<&mut Progress> {
    index
        .checked_sub(first)
        .and_then(|index| progress.get_mut(index))
}

/// The types whose nullness becomes that of a type of this shape.
fn targets(shape: &Shape) -> Vec<usize> {
    let target = |value: &Use| match value.ty {
        TypeRef::Named(target) => Some(target.index()),
        _ => None,
    };
    match shape {
        Shape::Alias(value) => target(value).into_iter().collect(),
        Shape::Union(union) => union
            .variants
            .iter()
            .filter_map(|variant| target(&variant.value))
            .collect(),
        Shape::Struct(_) | Shape::Enum(_) | Shape::Newtype(_) => Vec::new(),
    }
}

/// Adds rules that are not there yet.
pub(super) fn add_rules(rules: &mut Vec<Rule>, more: &[Rule]) {
    for rule in more {
        if !rules.contains(rule) {
            rules.push(rule.clone());
        }
    }
}
