//! Which guards lead each value of a union to its branch, and in which order they are asked.
//!
//! In: branches of a union. Out: the same branches, reordered, each with guards; or those that no
//! guard tells apart. The kinds of JSON come first. Objects are told apart by a tag, or else by
//! keys that only one of those left has (`objects`); lists by the kinds of their items. Absent:
//! deciding at run time by trying to decode.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

use super::Schemas;
use super::names::name_objects;
use super::optional_tags;
use super::paths::{self, ConstantPath};
use super::proof::{self, GuardedBranches};
use super::tag_values::tag_values;
use super::type_plan::{Branch, TypeKind, ValueProfile};
use crate::ir::lower::schemas::values::json_text;
use crate::ir::{Guard, Kinds};
use crate::load::document::Node;

/// What came of choosing guards.
pub(super) enum Discrimination {
    /// Each branch has its guards.
    Complete,
    /// These branches are unions that no guard tells from the others, although their own branches
    /// may be.
    NestedUnions(BTreeSet<usize>),
    /// The branches of each group cannot be told apart.
    Ambiguous(Vec<Vec<usize>>),
}

/// The guards of branches while they are chosen; branches are meant by their index.
pub(super) struct BranchGuards<'p, 'd, 's> {
    pub(super) schemas: &'p mut Schemas<'d, 's>,
    pub(super) profiles: Vec<ValueProfile<'d>>,
    /// The constants of a key in a branch.
    tags: BTreeMap<(usize, &'d str), Option<Vec<Value>>>,
    /// The paths of a branch that lead to constants.
    paths: BTreeMap<usize, Rc<Vec<ConstantPath<'d>>>>,
    /// The order in which branches are asked.
    order: Vec<usize>,
    pub(super) guards: Vec<Vec<Guard>>,
    /// Pairs that a value can fit at once, the one that is asked first first.
    pub(super) overlaps: Vec<(usize, usize)>,
    /// Pairs that nothing tells apart, and of which neither can hold the values of the other.
    pub(super) ambiguous: Vec<(usize, usize)>,
}

/// Gives each branch its guards and orders them.
pub(super) fn discriminate<'d>(
    schemas: &mut Schemas<'d, '_>,
    branches: &mut Vec<Branch<'d>>,
    at: Node<'d>,
) -> Discrimination {
    let profiles: Vec<_> = branches
        .iter()
        .map(|branch| ValueProfile::of(branch, schemas))
        .collect();
    let mut chosen = BranchGuards::new(profiles, schemas);
    chosen.by_kind(branches);
    if !chosen.ambiguous.is_empty() {
        return chosen.ambiguity(branches);
    }
    chosen.assign_rest();
    chosen.restore_order();
    let BranchGuards {
        schemas,
        profiles,
        order,
        guards,
        overlaps,
        ..
    } = chosen;
    name_objects(branches, &profiles, &guards);
    let guarded = GuardedBranches {
        profiles: &profiles,
        order: &order,
        guards: &guards,
        overlaps: &overlaps,
    };
    proof::report(&guarded, branches, schemas, at);
    for finding in optional_tags::findings(branches, &profiles, &guards, at) {
        schemas.report(finding);
    }
    for (branch, guards) in branches.iter_mut().zip(guards) {
        branch.guards = guards;
    }
    let mut unordered: Vec<_> = branches.drain(..).map(Some).collect();
    branches.extend(
        order
            .iter()
            .filter_map(|index| unordered.get_mut(*index).and_then(Option::take)),
    );
    Discrimination::Complete
}

impl<'p, 'd, 's> BranchGuards<'p, 'd, 's> {
    fn new(profiles: Vec<ValueProfile<'d>>, schemas: &'p mut Schemas<'d, 's>) -> Self {
        Self {
            guards: vec![Vec::new(); profiles.len()],
            schemas,
            profiles,
            tags: BTreeMap::new(),
            paths: BTreeMap::new(),
            order: Vec::new(),
            overlaps: Vec::new(),
            ambiguous: Vec::new(),
        }
    }

    /// Gives a branch its guards; it is asked behind all that have theirs.
    pub(super) fn assign(&mut self, index: usize, guards: Vec<Guard>) {
        self.guards[index] = guards;
        self.order.push(index);
    }

    /// Branches of one kind of JSON: lists and objects among themselves, then those that are alone
    /// in their kind.
    fn by_kind(&mut self, branches: &[Branch<'d>]) {
        let of_kind = |kind: Kinds| -> Vec<usize> {
            let indices = 0..self.profiles.len();
            indices
                .filter(|index| self.profiles[*index].kinds == kind)
                .collect()
        };
        let (lists, objects) = (of_kind(Kinds::ARRAY), of_kind(Kinds::OBJECT));
        let mut others: Vec<_> = (0..self.profiles.len())
            .filter(|index| {
                ![Kinds::ARRAY, Kinds::OBJECT, Kinds::ALL].contains(&self.profiles[*index].kinds)
            })
            .collect();
        // A branch of few kinds is asked before one of many, which would take its values.
        others.sort_by_key(|index| self.profiles[*index].kinds.names().len());
        self.by_items(&lists);
        self.by_content(branches, objects);
        for index in others {
            let kinds = self.profiles[index].kinds;
            let overlapping = self
                .order
                .iter()
                .filter(|other| !self.profiles[**other].kinds.and(kinds).is_empty())
                .map(|other| (*other, index));
            self.overlaps.extend(overlapping);
            self.assign(index, vec![Guard::Kind(kinds)]);
        }
    }

    /// Lists: by the kinds of their items, or tuples by their length.
    fn by_items(&mut self, lists: &[usize]) {
        if let [only] = lists {
            let items = self.profiles[*only].items;
            // A list of other items is a value that the document does not list, which is kept and
            // no fault.
            // Items without a schema can be null as well.
            let is_known = !items.is_empty() && items.with(Kinds::NULL) != Kinds::ALL;
            let guard = if is_known {
                Guard::Items(items)
            } else {
                Guard::Kind(Kinds::ARRAY)
            };
            return self.assign(*only, vec![guard]);
        }
        let mut seen = Kinds::NONE;
        let have_own_items = lists.iter().all(|index| {
            let items = self.profiles[*index].items;
            let is_new = seen.and(items).is_empty();
            seen = seen.with(items);
            is_new
        });
        let lengths: BTreeSet<usize> = lists
            .iter()
            .filter_map(|index| self.profiles[*index].length)
            .collect();
        let have_own_lengths = lengths.len() == lists.len();
        for index in lists {
            let profile = &self.profiles[*index];
            match profile.length {
                _ if have_own_items => self.assign(*index, vec![Guard::Items(profile.items)]),
                Some(length) if have_own_lengths => {
                    self.assign(*index, vec![Guard::Length(length)]);
                }
                _ => {
                    let first = lists.first().filter(|first| *first != index);
                    self.ambiguous.extend(first.map(|first| (*first, *index)));
                }
            }
        }
    }

    /// Objects: by a tag, or else one after the other by what sets each apart from those left.
    fn by_content(&mut self, branches: &[Branch<'d>], objects: Vec<usize>) {
        if let [only] = objects.as_slice()
            && !branches[*only].has_tag_of_its_own()
        {
            return self.assign(*only, vec![Guard::Kind(Kinds::OBJECT)]);
        }
        if objects.is_empty() || self.by_discriminator(branches, &objects) {
            return;
        }
        self.by_tag_or_keys(objects);
    }

    /// The tag that `discriminator` names, if any two branches have either the same tag values or
    /// no value in common. Branches with the same values, as where a second list of branches is
    /// next to the `discriminator`, are told apart by what else they have.
    fn by_discriminator(&mut self, branches: &[Branch<'d>], objects: &[usize]) -> bool {
        let Some(property) = branches.iter().find_map(|branch| branch.property) else {
            return false;
        };
        let mut taken = BTreeSet::new();
        let mut groups: BTreeMap<Vec<String>, (Vec<Value>, Vec<usize>)> = BTreeMap::new();
        let (bases, tagged): (Vec<usize>, Vec<usize>) = objects
            .iter()
            .copied()
            .partition(|index| branches[*index].is_base);
        let mut order = Vec::new();
        for index in tagged {
            let mut values = self.discriminator_values(&branches[index], index, property);
            if branches[index].tags.is_empty() {
                values.extend(names_of_members(&branches[index], branches));
            }
            let texts: Vec<String> = values.iter().map(json_text).collect();
            if let Some((_, members)) = groups.get_mut(&texts) {
                members.push(index);
                continue;
            }
            if texts.is_empty() || texts.iter().any(|text| !taken.insert(text.clone())) {
                return false;
            }
            order.push(texts.clone());
            groups.insert(texts, (values, vec![index]));
        }
        if groups.len() < 2 && bases.is_empty() && objects.len() > 1 {
            return false;
        }
        for (values, members) in order.iter().filter_map(|texts| groups.remove(texts)) {
            self.by_tag_and_content(Guard::Tag(property.to_owned(), values), members);
        }
        for index in bases {
            self.assign(index, vec![Guard::OtherTag(property.to_owned())]);
        }
        true
    }

    /// Objects that no `discriminator` tells apart.
    fn by_tag_or_keys(&mut self, objects: Vec<usize>) {
        if !self.by_tag(&objects) && !self.by_path(&objects) {
            self.one_by_one(objects);
        }
    }

    /// Branches of one tag: by the tag, and by what sets each apart from the others of the tag.
    fn by_tag_and_content(&mut self, tag: Guard, members: Vec<usize>) {
        if let [only] = members.as_slice() {
            return self.assign(*only, vec![tag]);
        }
        self.by_tag_or_keys(members.clone());
        for index in members {
            let guards = &mut self.guards[index];
            guards.retain(|guard| *guard != Guard::Kind(Kinds::OBJECT));
            guards.insert(0, tag.clone());
        }
    }

    /// The values that are mapped to a branch, or else its constants, or else its name.
    fn discriminator_values(
        &mut self,
        branch: &Branch<'d>,
        index: usize,
        property: &'d str,
    ) -> Vec<Value> {
        let constants = self.tags(index, property).unwrap_or_default().to_vec();
        let kinds = self.kinds_of_key(index, property);
        if !branch.tags.is_empty() {
            return branch
                .tags
                .iter()
                .flat_map(|tag| tag_values(tag, &constants, kinds))
                .collect();
        }
        if !constants.is_empty() {
            return constants;
        }
        let name = branch.label.and_then(Node::key);
        name.map(Value::from).into_iter().collect()
    }

    /// The kinds that a key has in a branch; all of them if it is not declared.
    fn kinds_of_key(&mut self, index: usize, key: &str) -> Kinds {
        let declared = self.profiles[index].keys.get(key).cloned();
        let kinds = declared
            .into_iter()
            .flatten()
            .map(|schema| self.schemas.allowed_kinds(&schema, 0));
        kinds.reduce(Kinds::with).unwrap_or(Kinds::ALL)
    }

    /// The constants that a key has in a branch, found once.
    pub(super) fn tags(&mut self, index: usize, key: &'d str) -> Option<&[Value]> {
        let profile = &self.profiles[index];
        self.tags
            .entry((index, key))
            .or_insert_with(|| profile.tags(key, self.schemas))
            .as_deref()
    }

    /// The paths of a branch that lead to constants, found once.
    pub(super) fn paths(&mut self, index: usize) -> Rc<Vec<ConstantPath<'d>>> {
        let known = self.paths.get(&index).cloned();
        known.unwrap_or_else(|| {
            let found = Rc::new(paths::of(&self.profiles[index], self.schemas));
            self.paths.insert(index, Rc::clone(&found));
            found
        })
    }

    /// A key with constants that are different in each branch; best one that all branches require.
    fn by_tag(&mut self, objects: &[usize]) -> bool {
        let Some(first) = objects.first() else {
            return false;
        };
        let is_everywhere = |key: &&'d str| {
            objects
                .iter()
                .all(|index| self.profiles[*index].keys.contains_key(*key))
        };
        let mut keys: Vec<_> = self.profiles[*first]
            .keys_by_length()
            .into_iter()
            .filter(is_everywhere)
            .collect();
        keys.sort_by_key(|key| {
            objects
                .iter()
                .filter(|index| !self.profiles[**index].required.contains(key))
                .count()
        });
        for key in keys {
            let Some(values) = self.disjoint_tags(objects, key) else {
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
    fn disjoint_tags(&mut self, objects: &[usize], key: &'d str) -> Option<Vec<Vec<Value>>> {
        let mut seen = BTreeSet::new();
        let mut all = Vec::with_capacity(objects.len());
        for index in objects {
            let values = self.tags(*index, key)?;
            let own: BTreeSet<String> = values.iter().map(json_text).collect();
            all.push(values.to_vec());
            if !own.into_iter().all(|text| seen.insert(text)) {
                return None;
            }
        }
        Some(all)
    }

    /// What can be anything is asked last.
    fn assign_rest(&mut self) {
        let assigned: BTreeSet<usize> = self.order.iter().copied().collect();
        let indices = 0..self.profiles.len();
        let rest: Vec<usize> = indices.filter(|index| !assigned.contains(index)).collect();
        for index in &rest {
            self.assign(*index, vec![Guard::Kind(Kinds::ALL)]);
        }
        // The first of them takes every value that is left.
        if let Some((first, others)) = rest.split_first() {
            self.overlaps
                .extend(others.iter().map(|other| (*first, *other)));
        }
    }

    /// Branches whose guards cannot both hold keep the order of the document. Only what must be
    /// asked earlier moves.
    fn restore_order(&mut self) {
        let ask_once = self.guards.iter().all(|guards| {
            matches!(
                guards.as_slice(),
                [Guard::Kind(_) | Guard::Tag(..) | Guard::Items(_)]
            )
        });
        let is_tagged = |index: usize| matches!(self.guards[index].as_slice(), [Guard::Tag(..)]);
        let are_disjoint = |one: usize, other: usize| {
            let shared = self.profiles[one].kinds.and(self.profiles[other].kinds);
            shared.is_empty() || is_tagged(one) && is_tagged(other)
        };
        if ask_once
            && (0..self.profiles.len()).all(|one| (0..one).all(|other| are_disjoint(one, other)))
        {
            self.order.sort_unstable();
        }
    }

    /// Ambiguous branches that are unions are to be inlined first: their own branches may not be
    /// ambiguous.
    fn ambiguity(&self, branches: &[Branch<'d>]) -> Discrimination {
        let ambiguous: BTreeSet<usize> = self
            .ambiguous
            .iter()
            .flat_map(|(one, other)| [*one, *other])
            .collect();
        let unions: BTreeSet<usize> = ambiguous
            .iter()
            .copied()
            .filter(|index| branches[*index].is_union())
            .collect();
        if !unions.is_empty() {
            return Discrimination::NestedUnions(unions);
        }
        // Each branch points to an earlier one of its group, the first to itself.
        let mut group: Vec<_> = (0..branches.len()).collect();
        for (one, other) in &self.ambiguous {
            let (one, other) = (first_of(&group, *one), first_of(&group, *other));
            group[one.max(other)] = one.min(other);
        }
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for index in ambiguous {
            groups
                .entry(first_of(&group, index))
                .or_default()
                .push(index);
        }
        Discrimination::Ambiguous(groups.into_values().collect())
    }
}

/// The names of the schemas that a branch lists, if it is a union of named schemas that are no
/// branches themselves.
fn names_of_members(branch: &Branch<'_>, branches: &[Branch<'_>]) -> Vec<Value> {
    let TypeKind::Union(union) = &branch.kind else {
        return Vec::new();
    };
    let is_branch = |label: &Node<'_>| {
        branches
            .iter()
            .any(|other| other.label.map(Node::id) == Some(label.id()))
    };
    let labels = union.branches.iter().filter_map(|member| member.label);
    labels
        .filter(|label| !is_branch(label))
        .filter_map(Node::key)
        .map(Value::from)
        .collect()
}

fn first_of(group: &[usize], mut index: usize) -> usize {
    while group[index] != index {
        index = group[index];
    }
    index
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_known_by_its_first_member() {
        assert_eq!(first_of(&[0, 0, 1, 3], 2), 0);
        assert_eq!(first_of(&[0, 0, 1, 3], 3), 3);
    }
}
