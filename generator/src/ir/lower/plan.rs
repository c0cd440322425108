//! Which guards lead each value of a union to its branch, and in which order they are asked.
//!
//! In: branches of a union. Out: the same branches, reordered, each with guards; whether nothing decides. The kinds of
//! JSON come first; objects are told apart by a tag, or else by keys that only one of those left has; lists by the kind of
//! their first item. Where a value fits two branches, or a branch cannot be asked for, this is reported with an example.
//! Absent: deciding at run time by trying.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::meaning::Form;
use super::merge::same_value;
use super::schemas::Types;
use super::sketch::Sketch;
use super::union::Branch;
use crate::ir::{Guard, Kinds};
use crate::load::document::Node;

/// Branches on the way to a plan, by index.
pub(super) struct Planner<'d> {
    pub(super) sketches: Vec<Sketch<'d>>,
    /// The constants of a key in a branch.
    constants: BTreeMap<(usize, &'d str), Option<Vec<Value>>>,
    /// The order in which branches are asked.
    pub(super) order: Vec<usize>,
    pub(super) guards: Vec<Vec<Guard>>,
    /// Pairs that a value can fit at once, the one that is asked first first.
    pub(super) overlaps: Vec<(usize, usize)>,
    /// Pairs that nothing tells apart, and of which neither can hold the values of the other.
    alike: Vec<(usize, usize)>,
}

/// What came of planning.
pub(super) enum Outcome {
    /// Each branch has its guards.
    Planned,
    /// These unions hide what would tell the others apart.
    Open(Vec<usize>),
    /// The branches of each group cannot be told apart.
    Join(Vec<Vec<usize>>),
}

/// Gives each branch its guards and orders them.
pub(super) fn plan<'d>(types: &mut Types<'d, '_>, branches: &mut Vec<Branch<'d>>, at: Node<'d>) -> Outcome {
    let sketches: Vec<_> = branches.iter().map(|branch| types.sketch(branch)).collect();
    let count = sketches.len();
    let mut planner = Planner {
        sketches,
        constants: BTreeMap::new(),
        order: Vec::new(),
        guards: vec![Vec::new(); count],
        overlaps: Vec::new(),
        alike: Vec::new(),
    };
    planner.single_kinds(types, branches);
    if !planner.alike.is_empty() {
        return planner.give_up(branches);
    }
    let anything: Vec<_> = (0..count).filter(|index| !planner.order.contains(index)).collect();
    for index in anything {
        planner.put(index, vec![Guard::Kind(Kinds::ALL)]);
    }
    planner.restore_order();
    super::overlap::report(types, &planner, branches, at);
    for (branch, guards) in branches.iter_mut().zip(std::mem::take(&mut planner.guards)) {
        branch.guards = guards;
    }
    let mut slots: Vec<_> = branches.drain(..).map(Some).collect();
    branches.extend(planner.order.iter().filter_map(|index| slots.get_mut(*index).and_then(Option::take)));
    Outcome::Planned
}

impl<'d> Planner<'d> {
    fn put(&mut self, index: usize, guards: Vec<Guard>) {
        self.guards[index] = guards;
        self.order.push(index);
    }

    /// Branches of one kind each: those alone in their kind, then lists and objects among themselves.
    fn single_kinds(&mut self, types: &mut Types<'d, '_>, branches: &[Branch<'d>]) {
        let mut lists = Vec::new();
        let mut objects = Vec::new();
        for (index, sketch) in self.sketches.iter().enumerate() {
            match sketch.kinds {
                Kinds::ARRAY => lists.push(index),
                Kinds::OBJECT => objects.push(index),
                _ => {}
            }
        }
        let mut alone: Vec<_> = (0..self.sketches.len())
            .filter(|index| !lists.contains(index) && !objects.contains(index) && self.sketches[*index].kinds != Kinds::ALL)
            .collect();
        alone.sort_by_key(|index| self.sketches[*index].kinds.names().len());
        self.lists(&lists);
        self.objects(types, branches, objects);
        for index in alone {
            let kinds = self.sketches[index].kinds;
            for other in self.order.clone() {
                if !self.sketches[other].kinds.and(kinds).is_empty() {
                    self.overlaps.push((other, index));
                }
            }
            self.put(index, vec![Guard::Kind(kinds)]);
        }
    }

    /// Lists: by the kind of the first item, or tuples by length; others are alike.
    fn lists(&mut self, lists: &[usize]) {
        if let [only] = lists {
            return self.put(*only, vec![Guard::Kind(Kinds::ARRAY)]);
        }
        let mut seen = Kinds::NONE;
        let apart = lists.iter().all(|index| {
            let items = self.sketches[*index].items;
            let new = seen.and(items).is_empty();
            seen = seen.with(items);
            new
        });
        let mut lengths: Vec<_> = lists.iter().filter_map(|index| self.sketches[*index].length).collect();
        lengths.sort_unstable();
        lengths.dedup();
        for index in lists {
            let sketch = &self.sketches[*index];
            match sketch.length {
                _ if apart => self.put(*index, vec![Guard::First(sketch.items)]),
                Some(length) if lengths.len() == lists.len() => self.put(*index, vec![Guard::Length(length)]),
                _ => self.alike.extend(lists.first().filter(|first| *first != index).map(|first| (*first, *index))),
            }
        }
    }

    /// Objects: by a tag, or else one after the other by what sets it apart from those left.
    fn objects(&mut self, types: &mut Types<'d, '_>, branches: &[Branch<'d>], objects: Vec<usize>) {
        if let [only] = objects.as_slice() {
            return self.put(*only, vec![Guard::Kind(Kinds::OBJECT)]);
        }
        if objects.is_empty() || self.by_discriminator(types, branches, &objects) || self.by_tag(types, &objects) {
            return;
        }
        self.one_by_one(types, objects);
    }

    /// A tag that `discriminator` names.
    fn by_discriminator(&mut self, types: &mut Types<'d, '_>, branches: &[Branch<'d>], objects: &[usize]) -> bool {
        let Some(property) = branches.iter().find_map(|branch| branch.property) else { return false };
        let mut taken: Vec<Value> = Vec::new();
        let mut found = Vec::new();
        for index in objects {
            let Some(branch) = branches.get(*index) else { return false };
            let values = self.tag_values(types, branch, *index, property);
            let clash = values.iter().any(|value| taken.iter().any(|known| same_value(known, value)));
            if values.is_empty() || clash {
                return false;
            }
            taken.extend(values.iter().cloned());
            found.push((*index, values));
        }
        for (index, values) in found {
            self.put(index, vec![Guard::Tag(property.to_owned(), values)]);
        }
        true
    }

    /// The values of the named tag in a branch: those mapped to it, or else its constants, or else its name.
    fn tag_values(&mut self, types: &mut Types<'d, '_>, branch: &Branch<'d>, index: usize, property: &'d str) -> Vec<Value> {
        if !branch.tags.is_empty() {
            return branch.tags.iter().map(|tag| tag_value(tag, self.constants(types, index, property))).collect();
        }
        if let Some(constants) = self.constants(types, index, property) {
            return constants.clone();
        }
        branch.named.and_then(Node::key).map(|key| vec![Value::String(key.to_owned())]).unwrap_or_default()
    }

    fn constants(&mut self, types: &mut Types<'d, '_>, index: usize, key: &'d str) -> Option<&Vec<Value>> {
        let sketch = &self.sketches[index];
        self.constants.entry((index, key)).or_insert_with(|| types.constants_of(sketch, key)).as_ref()
    }

    /// A key with constants that are different in each branch.
    fn by_tag(&mut self, types: &mut Types<'d, '_>, objects: &[usize]) -> bool {
        let Some(first) = objects.first() else { return false };
        let everywhere = |key: &&'d str| objects.iter().all(|index| self.sketches[*index].keys.contains_key(*key));
        let mut keys: Vec<_> = self.sketches[*first].order.iter().copied().filter(everywhere).collect();
        let optional = |key: &str| objects.iter().filter(|index| !self.sketches[**index].required.contains(key)).count();
        keys.sort_by_key(|key| optional(key));
        for key in keys {
            let Some(values) = self.disjoint(types, objects, key) else { continue };
            for (index, values) in objects.iter().zip(values) {
                self.put(*index, vec![Guard::Tag(key.to_owned(), values)]);
            }
            return true;
        }
        false
    }

    /// The constants of a key in each branch, if no two branches share one.
    fn disjoint(&mut self, types: &mut Types<'d, '_>, objects: &[usize], key: &'d str) -> Option<Vec<Vec<Value>>> {
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

    /// Branch after branch: the first that something sets apart from all that are left.
    fn one_by_one(&mut self, types: &mut Types<'d, '_>, mut left: Vec<usize>) {
        while left.len() > 1 {
            let found = left.iter().position(|index| left.iter().all(|other| index == other || self.is_apart(types, *index, *other)));
            let position = found.unwrap_or_else(|| self.most_demanding(&left));
            let index = left.remove(position);
            let guards = self.guards_against(types, index, &left);
            if found.is_none() {
                for other in left.clone() {
                    if self.is_apart(types, index, other) || self.is_apart(types, other, index) {
                        continue;
                    }
                    if types.reads(&self.sketches[index], &self.sketches[other]) {
                        self.overlaps.push((index, other));
                    } else {
                        self.alike.push((index, other));
                    }
                }
            }
            self.put(index, guards);
        }
        if let Some(last) = left.pop() {
            self.put(last, vec![Guard::Kind(Kinds::OBJECT)]);
        }
    }

    /// The branch that asks most of its values: most required keys, then most declared ones.
    fn most_demanding(&self, left: &[usize]) -> usize {
        let demand = |index: &usize| {
            let sketch = &self.sketches[*index];
            (!sketch.typed_others, sketch.required.len(), sketch.keys.len())
        };
        let most = left.iter().map(demand).max();
        left.iter().position(|index| Some(demand(index)) == most).unwrap_or(0)
    }

    /// Whether a value of one branch can be seen not to be of the other.
    fn is_apart(&mut self, types: &mut Types<'d, '_>, one: usize, other: usize) -> bool {
        if self.own_key(one, other).is_some() {
            return true;
        }
        self.own_tag(types, one, other).is_some()
    }

    /// A key that each value of one branch has and no value of the other.
    fn own_key(&self, one: usize, other: usize) -> Option<&'d str> {
        let (mine, theirs) = (&self.sketches[one], &self.sketches[other]);
        mine.required.iter().find(|key| !theirs.keys.contains_key(*key) && !theirs.required.contains(*key)).copied()
    }

    /// A key that is required here with constants that the other does not have.
    fn own_tag(&mut self, types: &mut Types<'d, '_>, one: usize, other: usize) -> Option<&'d str> {
        let keys: Vec<_> = self.sketches[one].order.iter().copied().filter(|key| self.sketches[one].required.contains(key)).collect();
        keys.into_iter().find(|key| {
            let Some(mine) = self.constants(types, one, key).cloned() else { return false };
            let Some(theirs) = self.constants(types, other, key) else { return false };
            mine.iter().all(|value| !theirs.iter().any(|known| same_value(known, value)))
        })
    }

    /// Guards that keep values of the others out, as far as that is possible.
    fn guards_against(&mut self, types: &mut Types<'d, '_>, index: usize, left: &[usize]) -> Vec<Guard> {
        let mut has: Vec<String> = Vec::new();
        let mut tags: Vec<&'d str> = Vec::new();
        let mut unsettled = Vec::new();
        for other in left {
            let kept_out = has.iter().any(|key| {
                let theirs = &self.sketches[*other];
                !theirs.keys.contains_key(key.as_str()) && !theirs.required.contains(key.as_str())
            });
            if kept_out {
                continue;
            }
            if let Some(key) = self.own_key(index, *other) {
                has.push(key.to_owned());
            } else if let Some(key) = self.own_tag(types, index, *other) {
                if !tags.contains(&key) {
                    tags.push(key);
                }
            } else {
                unsettled.push(*other);
            }
        }
        let mut guards: Vec<Guard> = Vec::new();
        for key in tags {
            let values = self.constants(types, index, key).cloned().unwrap_or_default();
            guards.push(Guard::Tag(key.to_owned(), values));
        }
        self.guards_of_last_resort(index, &unsettled, &mut has, &mut guards);
        if !has.is_empty() {
            guards.insert(0, Guard::Has(has));
        }
        if guards.is_empty() {
            guards.push(Guard::Kind(Kinds::OBJECT));
        }
        guards
    }

    /// Against branches that share all keys that are required here: what they need not have, and what only they have.
    fn guards_of_last_resort(&self, index: usize, unsettled: &[usize], has: &mut Vec<String>, guards: &mut Vec<Guard>) {
        if unsettled.is_empty() {
            return;
        }
        let mine = &self.sketches[index];
        let optional_there = |key: &&&'d str| unsettled.iter().any(|other| !self.sketches[*other].required.contains(**key));
        has.extend(mine.required.iter().filter(optional_there).map(|key| (*key).to_owned()));
        let mut lacks: Vec<String> = Vec::new();
        for other in unsettled {
            let theirs = &self.sketches[*other];
            if mine.typed_others {
                continue;
            }
            lacks.extend(theirs.order.iter().filter(|key| !mine.keys.contains_key(**key)).map(|key| (*key).to_owned()));
        }
        lacks.sort();
        lacks.dedup();
        has.sort();
        has.dedup();
        if !lacks.is_empty() {
            guards.push(Guard::Lacks(lacks));
        }
    }

    /// Branches whose guards cannot both hold keep the document's order; only what must be asked earlier moves.
    fn restore_order(&mut self) {
        let exclusive = self.guards.iter().all(|guards| matches!(guards.as_slice(), [Guard::Kind(_) | Guard::Tag(..)]));
        let disjoint = (0..self.sketches.len()).all(|one| {
            (0..one).all(|other| {
                let tagged = |index: usize| matches!(self.guards[index].as_slice(), [Guard::Tag(..)]);
                self.sketches[one].kinds.and(self.sketches[other].kinds).is_empty() || (tagged(one) && tagged(other))
            })
        });
        if exclusive && disjoint {
            self.order.sort_unstable();
        }
    }

    /// Branches that are alike are opened, if they are unions, or else joined.
    fn give_up(&self, branches: &[Branch<'d>]) -> Outcome {
        let alike: BTreeSet<_> = self.alike.iter().flat_map(|(one, other)| [*one, *other]).collect();
        let unions = alike.iter().copied().filter(|index| matches!(branches.get(*index), Some(Branch { form: Form::Union(_), .. })));
        let unions: Vec<_> = unions.collect();
        if !unions.is_empty() {
            return Outcome::Open(unions);
        }
        let mut group: Vec<_> = (0..branches.len()).collect();
        for (one, other) in &self.alike {
            let (one, other) = (root(&group, *one), root(&group, *other));
            group[one.max(other)] = one.min(other);
        }
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for index in alike {
            groups.entry(root(&group, index)).or_default().push(index);
        }
        Outcome::Join(groups.into_values().collect())
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
    let known = constants.and_then(|values| values.iter().find(|value| !value.is_string() && value.to_string() == tag));
    known.cloned().unwrap_or_else(|| Value::String(tag.to_owned()))
}
