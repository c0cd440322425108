//! Branches of which one may hold, or exactly one: `anyOf` became `oneOf`, or the other way round.
//!
//! In: the places of two schemas whose types are the same. Out: changes of their rules. The type in
//! Rust is the same, so this is read from the documents. Where no value can be of two branches,
//! both keywords say the same.

use std::collections::BTreeSet;

use serde_json::Value;

use super::draft::Draft;
use super::schemas_of_use::target;
use super::value_relation::{Notation, ValueRelation, same};
use super::{Comparison, rules, wire};
use crate::ir::{Guard, Rule as Constraint, Shape, TypeId, Union, Variant};
use crate::load::document::Node;

impl Comparison<'_> {
    /// Reports the branches of two uses, and of what they hold inline. Types have a comparison of
    /// their own.
    pub(super) fn choices_of_uses(
        &mut self,
        checked: (&[Constraint], &[Constraint]),
        rules: (&'static rules::Rule, &'static rules::Rule),
        template: &Draft,
    ) {
        if choices_among(checked.0) == choices_among(checked.1) {
            self.choices(None, rules, template);
        }
    }

    /// Reports the branches of two named types.
    pub(super) fn choices_of_types(
        &mut self,
        types: (TypeId, TypeId),
        rules: (&'static rules::Rule, &'static rules::Rule),
        template: &Draft,
    ) {
        let (old, new) = (self.old.api.type_of(types.0), self.new.api.type_of(types.1));
        if choices_among(&old.rules) == choices_among(&new.rules) {
            self.choices(Some(types), rules, template);
        }
    }

    fn choices(
        &mut self,
        types: Option<(TypeId, TypeId)>,
        (tighter, looser): (&'static rules::Rule, &'static rules::Rule),
        template: &Draft,
    ) {
        let mut found = Vec::new();
        for (step, (before, after)) in self.schemas_of_use(template).into_iter().enumerate() {
            if !self
                .seen_choices
                .insert((before.pointer(), after.pointer()))
            {
                continue;
            }
            let own = types.filter(|_| step == 0);
            if let Some(is_exclusive) = changed_choice(before, after)
                && self.may_share_values(own, (before, after))
            {
                found.push((is_exclusive, before.pointer(), after.pointer()));
            }
        }
        for (is_exclusive, before, after) in found {
            let (rule, effect) = if is_exclusive {
                (tighter, wire::CHOICE_TIGHTENED)
            } else {
                (looser, wire::CHOICE_LOOSENED)
            };
            let (was, is) = (keyword(!is_exclusive), keyword(is_exclusive));
            let draft = Draft {
                rule,
                ..template.clone()
            };
            let draft = draft.before(was).after(is).effect(effect);
            self.record(draft.at(Some(&before.child(was)), Some(&after.child(is))));
        }
    }

    /// Whether a value can be of two branches.
    fn may_share_values(
        &self,
        types: Option<(TypeId, TypeId)>,
        (before, after): (Node<'_>, Node<'_>),
    ) -> bool {
        let unions = types.and_then(|(left, right)| {
            let shapes = (
                &self.old.api.type_of(left).shape,
                &self.new.api.type_of(right).shape,
            );
            match shapes {
                (Shape::Union(old), Shape::Union(new)) => Some((old, new)),
                _ => None,
            }
        });
        match unions {
            Some((old, new)) => self.branches_share_values(old, new),
            None => branches_may_overlap(before) || branches_may_overlap(after),
        }
    }

    /// Whether two different branches of a union have a value in common. Each old branch is
    /// compared with the new ones behind it, since a comparison has an old and a new side.
    fn branches_share_values(&self, old: &Union, new: &Union) -> bool {
        let branches = old.variants.iter().enumerate();
        branches.clone().any(|(position, left)| {
            let partner = |right: &Variant| right.name == left.name || right.at == left.at;
            let others = new.variants.iter().skip(position.saturating_sub(1));
            others.filter(|right| !partner(right)).any(|right| {
                !are_tagged_apart(left, right)
                    && self.relate_values(&left.value, &right.value, Notation::Json)
                        != ValueRelation::Disjoint
            })
        })
    }
}

/// The rules that say how many branches hold. Where they differ, they were compared as rules.
fn choices_among(rules: &[Constraint]) -> Vec<&Constraint> {
    let is_choice = |rule: &&Constraint| match rule {
        Constraint::AnyOf(_) | Constraint::OneOf(_) => true,
        Constraint::Fits(condition) => {
            let schema = condition.schema();
            schema.get("anyOf").is_some() || schema.get("oneOf").is_some()
        }
        _ => false,
    };
    let inner = rules.iter().filter_map(|rule| match rule {
        Constraint::Each(inner) => Some(inner.as_slice()),
        _ => None,
    });
    let own = rules.iter();
    own.chain(inner.flatten()).filter(is_choice).collect()
}

/// Whether the discriminator tells two branches apart.
fn are_tagged_apart(left: &Variant, right: &Variant) -> bool {
    left.guards.iter().any(|one| {
        right.guards.iter().any(|other| match (one, other) {
            (Guard::Tag(key, values), Guard::Tag(other_key, others)) => {
                key == other_key && !values.iter().any(|value| others.contains(value))
            }
            _ => false,
        })
    })
}

fn keyword(is_exclusive: bool) -> &'static str {
    if is_exclusive { "oneOf" } else { "anyOf" }
}

/// Whether `anyOf` became `oneOf` (`true`) or the other way round (`false`).
fn changed_choice(before: Node<'_>, after: Node<'_>) -> Option<bool> {
    let has = |node: Node<'_>, keyword| branches(node, keyword).len() > 1;
    let was = (has(before, "anyOf"), has(before, "oneOf"));
    let is = (has(after, "anyOf"), has(after, "oneOf"));
    match (was, is) {
        ((true, false), (false, true)) => Some(true),
        ((false, true), (true, false)) => Some(false),
        _ => None,
    }
}

/// The branches below a keyword that allow more than null.
fn branches<'d>(node: Node<'d>, keyword: &str) -> Vec<Node<'d>> {
    let list = node.get(keyword).into_iter();
    let branches = list.flat_map(Node::items);
    branches.filter(|branch| !is_null(*branch)).collect()
}

fn is_null(branch: Node<'_>) -> bool {
    branch.get("type").and_then(Node::text) == Some("null")
}

/// Whether two branches may have a value in common, as far as their types and constants tell.
fn branches_may_overlap(node: Node<'_>) -> bool {
    let all: Vec<Said> = ["anyOf", "oneOf"]
        .iter()
        .flat_map(|keyword| branches(node, keyword))
        .map(Said::of)
        .collect();
    let mut pairs = all.iter().enumerate();
    pairs.any(|(position, one)| {
        all.iter()
            .skip(position + 1)
            .any(|other| one.may_share(other))
    })
}

/// What a branch says of its values.
struct Said {
    kinds: Option<BTreeSet<String>>,
    constants: Option<Vec<Value>>,
}

impl Said {
    fn of(branch: Node<'_>) -> Self {
        let branch = target(branch);
        let kinds = branch.get("type").map(|kinds| match kinds.text() {
            Some(one) => BTreeSet::from([one.to_owned()]),
            None => kinds
                .items()
                .filter_map(Node::text)
                .map(str::to_owned)
                .collect(),
        });
        let list = branch
            .get("enum")
            .map(|list| list.items().map(Node::to_json).collect());
        let constant = branch.get("const").map(|value| vec![value.to_json()]);
        Self {
            kinds,
            constants: constant.or(list),
        }
    }

    fn may_share(&self, other: &Self) -> bool {
        let constants = match (&self.constants, &other.constants) {
            (Some(own), Some(others)) => own
                .iter()
                .any(|value| others.iter().any(|other| same(value, other, false))),
            _ => true,
        };
        let kinds = match (&self.kinds, &other.kinds) {
            (Some(own), Some(others)) => own.iter().any(|kind| {
                others.contains(kind)
                    || kind == "integer" && others.contains("number")
                    || kind == "number" && others.contains("integer")
            }),
            _ => true,
        };
        constants && kinds
    }
}
