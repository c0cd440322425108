//! Which guards lead each value of a union to its branch, and in which order they are asked.
//!
//! In: branches of a union. Out: the same branches, reordered, each with guards; whether nothing decides. The kinds of
//! JSON come first; objects are told apart by a tag, or else by keys that only one of those left has; lists by the kind of
//! their first item. Where a value fits two branches, or a branch cannot be asked for, this is reported with an example.
//! Absent: deciding at run time by trying.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::intersect::same_value;
use super::kind::TypeKind;
use super::profile::ValueProfile;
use super::schemas::Types;
use super::union::Branch;
use crate::ir::{Guard, Kinds};
use crate::load::document::Node;

/// UnionPlan on the way to a plan, by index.
pub(super) struct BranchGuards<'d> {
    pub(super) profiles: Vec<ValueProfile<'d>>,
    /// The constants of a key in a branch.
    constants: BTreeMap<(usize, &'d str), Option<Vec<Value>>>,
    /// The order in which branches are asked.
    pub(super) order: Vec<usize>,
    pub(super) guards: Vec<Vec<Guard>>,
    /// Pairs that a value can fit at once, the one that is asked first first.
    pub(super) overlaps: Vec<(usize, usize)>,
    /// Pairs that nothing tells apart, and of which neither can hold the values of the other.
    pub(super) ambiguous: Vec<(usize, usize)>,
}

/// What came of planning.
pub(super) enum Discrimination {
    /// Each branch has its guards.
    Planned,
    /// These unions hide what would tell the others apart.
    Open(Vec<usize>),
    /// The branches of each group cannot be told apart.
    Join(Vec<Vec<usize>>),
}

/// Gives each branch its guards and orders them.
pub(super) fn discriminate<'d>(
    types: &mut Types<'d, '_>,
    branches: &mut Vec<Branch<'d>>,
    at: Node<'d>,
) -> Discrimination {
    let profiles: Vec<_> = branches
        .iter()
        .map(|branch| types.profile(branch))
        .collect();
    let count = profiles.len();
    let mut plan = BranchGuards {
        profiles,
        constants: BTreeMap::new(),
        order: Vec::new(),
        guards: vec![Vec::new(); count],
        overlaps: Vec::new(),
        ambiguous: Vec::new(),
    };
    plan.single_kinds(types, branches);
    if !plan.ambiguous.is_empty() {
        return plan.resolve_ambiguity(branches);
    }
    let anything: Vec<_> = (0..count)
        .filter(|index| !plan.order.contains(index))
        .collect();
    for index in anything {
        plan.assign(index, vec![Guard::Kind(Kinds::ALL)]);
    }
    plan.restore_order();
    plan.name_objects(branches);
    super::proof::report(types, &plan, branches, at);
    for (branch, guards) in branches.iter_mut().zip(std::mem::take(&mut plan.guards)) {
        branch.guards = guards;
    }
    let mut slots: Vec<_> = branches.drain(..).map(Some).collect();
    branches.extend(
        plan.order
            .iter()
            .filter_map(|index| slots.get_mut(*index).and_then(Option::take)),
    );
    Discrimination::Planned
}

impl<'d> BranchGuards<'d> {
    pub(super) fn assign(&mut self, index: usize, guards: Vec<Guard>) {
        self.guards[index] = guards;
        self.order.push(index);
    }

    /// UnionPlan of one kind each: those alone in their kind, then lists and objects among themselves.
    fn single_kinds(&mut self, types: &mut Types<'d, '_>, branches: &[Branch<'d>]) {
        let mut lists = Vec::new();
        let mut objects = Vec::new();
        for (index, profile) in self.profiles.iter().enumerate() {
            match profile.kinds {
                Kinds::ARRAY => lists.push(index),
                Kinds::OBJECT => objects.push(index),
                _ => {}
            }
        }
        let mut alone: Vec<_> = (0..self.profiles.len())
            .filter(|index| {
                !lists.contains(index)
                    && !objects.contains(index)
                    && self.profiles[*index].kinds != Kinds::ALL
            })
            .collect();
        alone.sort_by_key(|index| self.profiles[*index].kinds.names().len());
        self.lists(&lists);
        self.objects(types, branches, objects);
        for index in alone {
            let kinds = self.profiles[index].kinds;
            for other in self.order.clone() {
                if !self.profiles[other].kinds.and(kinds).is_empty() {
                    self.overlaps.push((other, index));
                }
            }
            self.assign(index, vec![Guard::Kind(kinds)]);
        }
    }

    /// Lists: by the kinds of their items, or tuples by length; others are ambiguous.
    fn lists(&mut self, lists: &[usize]) {
        if let [only] = lists {
            let items = self.profiles[*only].items;
            // A list of other items is a value that the document does not list, which is kept and no fault.
            let known = !items.is_empty() && items != Kinds::ALL;
            return self.assign(
                *only,
                vec![if known {
                    Guard::Items(items)
                } else {
                    Guard::Kind(Kinds::ARRAY)
                }],
            );
        }
        let mut seen = Kinds::NONE;
        let apart = lists.iter().all(|index| {
            let items = self.profiles[*index].items;
            let new = seen.and(items).is_empty();
            seen = seen.with(items);
            new
        });
        let mut lengths: Vec<_> = lists
            .iter()
            .filter_map(|index| self.profiles[*index].length)
            .collect();
        lengths.sort_unstable();
        lengths.dedup();
        for index in lists {
            let profile = &self.profiles[*index];
            match profile.length {
                _ if apart => self.assign(*index, vec![Guard::Items(profile.items)]),
                Some(length) if lengths.len() == lists.len() => {
                    self.assign(*index, vec![Guard::Length(length)])
                }
                _ => self.ambiguous.extend(
                    lists
                        .first()
                        .filter(|first| *first != index)
                        .map(|first| (*first, *index)),
                ),
            }
        }
    }

    /// Objects: by a tag, or else one after the other by what sets it apart from those left.
    fn objects(&mut self, types: &mut Types<'d, '_>, branches: &[Branch<'d>], objects: Vec<usize>) {
        if let [only] = objects.as_slice() {
            return self.assign(*only, vec![Guard::Kind(Kinds::OBJECT)]);
        }
        if objects.is_empty()
            || self.by_discriminator(types, branches, &objects)
            || self.by_tag(types, &objects)
        {
            return;
        }
        self.one_by_one(types, objects);
    }

    /// A tag that `discriminator` names.
    fn by_discriminator(
        &mut self,
        types: &mut Types<'d, '_>,
        branches: &[Branch<'d>],
        objects: &[usize],
    ) -> bool {
        let Some(property) = branches.iter().find_map(|branch| branch.property) else {
            return false;
        };
        let mut taken: Vec<Value> = Vec::new();
        let mut found = Vec::new();
        for index in objects {
            let Some(branch) = branches.get(*index) else {
                return false;
            };
            let values = self.tag_values(types, branch, *index, property);
            let conflict = values
                .iter()
                .any(|value| taken.iter().any(|known| same_value(known, value)));
            if values.is_empty() || conflict {
                return false;
            }
            taken.extend(values.iter().cloned());
            found.push((*index, values));
        }
        for (index, values) in found {
            self.assign(index, vec![Guard::Tag(property.to_owned(), values)]);
        }
        true
    }

    /// The values of the named tag in a branch: those mapped to it, or else its constants, or else its name.
    fn tag_values(
        &mut self,
        types: &mut Types<'d, '_>,
        branch: &Branch<'d>,
        index: usize,
        property: &'d str,
    ) -> Vec<Value> {
        if !branch.tags.is_empty() {
            return branch
                .tags
                .iter()
                .map(|tag| tag_value(tag, self.constants(types, index, property)))
                .collect();
        }
        if let Some(constants) = self.constants(types, index, property) {
            return constants.clone();
        }
        branch
            .named
            .and_then(Node::key)
            .map(|key| vec![Value::String(key.to_owned())])
            .unwrap_or_default()
    }

    pub(super) fn constants(
        &mut self,
        types: &mut Types<'d, '_>,
        index: usize,
        key: &'d str,
    ) -> Option<&Vec<Value>> {
        let profile = &self.profiles[index];
        self.constants
            .entry((index, key))
            .or_insert_with(|| types.constants_of(profile, key))
            .as_ref()
    }

    /// A key with constants that are different in each branch.
    fn by_tag(&mut self, types: &mut Types<'d, '_>, objects: &[usize]) -> bool {
        let Some(first) = objects.first() else {
            return false;
        };
        let everywhere = |key: &&'d str| {
            objects
                .iter()
                .all(|index| self.profiles[*index].keys.contains_key(*key))
        };
        let mut keys: Vec<_> = self.profiles[*first]
            .by_length()
            .into_iter()
            .filter(everywhere)
            .collect();
        let optional = |key: &str| {
            objects
                .iter()
                .filter(|index| !self.profiles[**index].required.contains(key))
                .count()
        };
        keys.sort_by_key(|key| optional(key));
        for key in keys {
            let Some(values) = self.disjoint(types, objects, key) else {
                continue;
            };
            for (index, values) in objects.iter().zip(values) {
                self.assign(*index, vec![Guard::Tag(key.to_owned(), values)]);
            }
            return true;
        }
        false
    }

    /// The constants of a key in each branch, if no two branches share one.
    fn disjoint(
        &mut self,
        types: &mut Types<'d, '_>,
        objects: &[usize],
        key: &'d str,
    ) -> Option<Vec<Vec<Value>>> {
        let mut seen = std::collections::BTreeSet::new();
        let mut all = Vec::with_capacity(objects.len());
        for index in objects {
            let values = self.constants(types, *index, key)?.clone();
            let mut own = std::collections::BTreeSet::new();
            for value in &values {
                let text = value.to_string();
                if own.insert(text.clone()) && !seen.insert(text) {
                    return None;
                }
            }
            all.push(values);
        }
        Some(all)
    }

    /// Objects without a name of their own are called after a key that only they have.
    fn name_objects(&self, branches: &mut [Branch<'d>]) {
        let plain: Vec<_> = (0..branches.len())
            .filter(|index| {
                branches
                    .get(*index)
                    .is_some_and(|branch| branch.name == "Object")
            })
            .collect();
        if plain.len() < 2 {
            return;
        }
        for index in plain {
            let profile = &self.profiles[index];
            let own = |key: &&&str| {
                (0..branches.len())
                    .all(|other| other == index || !self.profiles[other].keys.contains_key(**key))
            };
            let tag = self.guards[index].iter().find_map(|guard| match guard {
                Guard::Tag(_, values) => values.first().and_then(Value::as_str),
                _ => None,
            });
            let keys = profile.by_length();
            let required = keys
                .iter()
                .filter(|key| profile.required.contains(*key))
                .find(own);
            let others = |key: &&&str| {
                (0..branches.len())
                    .all(|other| other == index || !self.profiles[other].required.contains(**key))
            };
            let demanded = keys
                .iter()
                .filter(|key| profile.required.contains(*key))
                .find(others);
            let key = required
                .or_else(|| keys.iter().find(own))
                .or(demanded)
                .copied();
            let name = tag.or(key).map(str::to_owned);
            if let (Some(name), Some(branch)) = (
                name.filter(|name| !name.is_empty()),
                branches.get_mut(index),
            ) {
                branch.name = name;
            }
        }
    }

    /// UnionPlan whose guards cannot both hold keep the document's order; only what must be asked earlier moves.
    fn restore_order(&mut self) {
        let exclusive = self.guards.iter().all(|guards| {
            matches!(
                guards.as_slice(),
                [Guard::Kind(_) | Guard::Tag(..) | Guard::Items(_)]
            )
        });
        let disjoint = (0..self.profiles.len()).all(|one| {
            (0..one).all(|other| {
                let tagged =
                    |index: usize| matches!(self.guards[index].as_slice(), [Guard::Tag(..)]);
                self.profiles[one]
                    .kinds
                    .and(self.profiles[other].kinds)
                    .is_empty()
                    || (tagged(one) && tagged(other))
            })
        });
        if exclusive && disjoint {
            self.order.sort_unstable();
        }
    }

    /// UnionPlan that are ambiguous are unions_in_progress, if they are unions, or else joined.
    fn resolve_ambiguity(&self, branches: &[Branch<'d>]) -> Discrimination {
        let ambiguous: BTreeSet<_> = self
            .ambiguous
            .iter()
            .flat_map(|(one, other)| [*one, *other])
            .collect();
        let unions = ambiguous.iter().copied().filter(|index| {
            matches!(
                branches.get(*index),
                Some(Branch {
                    kind: TypeKind::Union(_),
                    ..
                })
            )
        });
        let unions: Vec<_> = unions.collect();
        if !unions.is_empty() {
            return Discrimination::Open(unions);
        }
        let mut group: Vec<_> = (0..branches.len()).collect();
        for (one, other) in &self.ambiguous {
            let (one, other) = (root(&group, *one), root(&group, *other));
            group[one.max(other)] = one.min(other);
        }
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for index in ambiguous {
            groups.entry(root(&group, index)).or_default().push(index);
        }
        Discrimination::Join(groups.into_values().collect())
    }
}

fn root(group: &[usize], mut index: usize) -> usize {
    while group[index] != index {
        index = group[index];
    }
    index
}

/// The tag's value in the kind that the branch's own constants have.
fn tag_value(tag: &str, constants: Option<&Vec<Value>>) -> Value {
    let spelt = |value: &&Value| {
        let text = value.to_string();
        !value.is_string() && text == tag
    };
    let known = constants.and_then(|values| values.iter().find(spelt));
    known
        .cloned()
        .unwrap_or_else(|| Value::String(tag.to_owned()))
}
