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
use super::witness::requires;
use super::{Comparison, Side, rules, wire};
use crate::ir::{Guard, Rule as Constraint, Shape, Type, TypeId, Union, Variant};
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
        // What a name stands for is compared as a type.
        let is_type = template.item == template.path;
        if !is_type && choices_among(checked.0) == choices_among(checked.1) {
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
        let (before, after) = (rules_of_type(old), rules_of_type(new));
        if choices_among(&before) == choices_among(&after) {
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
            let (old, new) = (self.old.api.type_of(left), self.new.api.type_of(right));
            match (&old.shape, &new.shape) {
                (Shape::Union(old), Shape::Union(new)) => Some(((left, old), (right, new))),
                _ => None,
            }
        });
        let Some((old, new)) = unions else {
            return branches_may_overlap(before, |_| true) || branches_may_overlap(after, |_| true);
        };
        let all = branches(after, "oneOf").len() + branches(after, "anyOf").len();
        let has_joined = all != new.1.variants.len();
        // Texts and numbers may be joined to one branch.
        self.branches_share_values(old, new)
            || has_joined && branches_may_overlap(after, Said::is_plain)
    }

    /// Whether two different branches of a union have a value in common. Each old branch is
    /// compared with all new ones but its partner, since a comparison has an old and a new side.
    fn branches_share_values(
        &self,
        (left, old): (TypeId, &Union),
        (right, new): (TypeId, &Union),
    ) -> bool {
        let names = |side: &Side<'_>, id, shape: &Union| -> Vec<String> {
            let positions = 0..shape.variants.len();
            positions
                .map(|position| side.member(id, position))
                .collect()
        };
        let (old_names, new_names) = (names(&self.old, left, old), names(&self.new, right, new));
        let partners = self.match_variants((old, &old_names), (new, &new_names));
        let branches = old.variants.iter().zip(partners);
        branches.into_iter().any(|(before, partner)| {
            let others = new.variants.iter().enumerate();
            let others = others.filter(|(position, _)| Some(*position) != partner);
            others.into_iter().any(|(_, after)| {
                !self.are_tagged_apart(before, after)
                    && self.relate_values(&before.value, &after.value, Notation::Json)
                        != ValueRelation::Disjoint
            })
        })
    }

    /// Whether a key with constants tells two branches apart. One of them must require it, or an
    /// object without it is of both.
    fn are_tagged_apart(&self, left: &Variant, right: &Variant) -> bool {
        let required_by = |api, variant: &Variant, key: &str| {
            let id = variant.value.ty.as_named();
            id.is_some_and(|id| requires((api, id), key))
        };
        left.guards.iter().any(|one| {
            right.guards.iter().any(|other| match (one, other) {
                (Guard::Tag(key, values), Guard::Tag(other_key, others)) => {
                    key == other_key
                        && !values.iter().any(|value| others.contains(value))
                        && (required_by(self.old.api, left, key)
                            || required_by(self.new.api, right, key))
                }
                _ => false,
            })
        })
    }
}

/// The rules of a type, and of what it is another name for.
fn rules_of_type(item: &Type) -> Vec<Constraint> {
    let target = item.shape.as_alias().into_iter();
    let rules = target.flat_map(|target| &target.rules);
    item.rules.iter().chain(rules).cloned().collect()
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

/// Whether two of these branches may have a value in common, as far as their types and constants
/// tell.
fn branches_may_overlap(node: Node<'_>, is_asked: impl Fn(&Said) -> bool) -> bool {
    let all: Vec<Said> = ["anyOf", "oneOf"]
        .iter()
        .flat_map(|keyword| branches(node, keyword))
        .map(Said::of)
        .filter(is_asked)
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

    /// Whether its values are no lists and no objects.
    fn is_plain(&self) -> bool {
        let is_plain = |kind: &String| kind != "object" && kind != "array";
        let kinds = self.kinds.as_ref();
        kinds.is_some_and(|kinds| kinds.iter().all(is_plain))
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
