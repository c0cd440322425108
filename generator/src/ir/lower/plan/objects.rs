//! What sets one object of a union apart from the others, where they have no tag in common.
//!
//! In: profiles of objects. Out: their order and guards: keys that only one has, constants that
//! only one has, in itself or in an object inside it (`paths`). Pairs that nothing sets apart are
//! listed, to be joined or reported.

use serde_json::Value;

use super::can_hold::can_hold;
use super::discriminate::BranchGuards;
use crate::ir::lower::schemas::values::same_value;
use crate::ir::{Guard, Kinds};

impl<'d> BranchGuards<'_, 'd, '_> {
    /// Branch after branch: the first one that something tells from all that are left.
    pub(super) fn one_by_one(&mut self, objects: Vec<usize>) {
        let mut left = objects.clone();
        while left.len() > 1 {
            let distinct = self.position_of_distinct(&left);
            let position = distinct.unwrap_or_else(|| self.most_demanding(&left));
            let index = left.remove(position);
            let guards = self.guards_against(index, &left);
            if distinct.is_none() {
                self.note_ambiguities(index, &left);
            }
            self.assign(index, guards);
        }
        if let Some(last) = left.pop() {
            let guards = self.guards_of_last(last, &objects);
            self.assign(last, guards);
        }
        self.ask_for_constants(&objects);
    }

    fn position_of_distinct(&mut self, left: &[usize]) -> Option<usize> {
        left.iter().position(|index| {
            left.iter()
                .all(|other| index == other || self.is_distinct(*index, *other))
        })
    }

    /// Lists the branches that a value of this one may be taken for, or that may be taken for it.
    fn note_ambiguities(&mut self, index: usize, left: &[usize]) {
        for other in left {
            if self.is_distinct(index, *other) || self.is_distinct(*other, index) {
                continue;
            }
            let (mine, theirs) = (&self.profiles[index], &self.profiles[*other]);
            if can_hold(mine, theirs, self.schemas) {
                self.overlaps.push((index, *other));
            } else {
                self.ambiguous.push((index, *other));
            }
        }
    }

    /// The last branch is asked for a key of its own too, or for a constant inside it, so that an
    /// object of a branch that the document will list one day is not taken for it.
    fn guards_of_last(&mut self, last: usize, objects: &[usize]) -> Vec<Guard> {
        let required = &self.profiles[last].required;
        let own = required.iter().find(|key| {
            objects
                .iter()
                .all(|other| *other == last || !self.profiles[*other].keys.contains_key(**key))
        });
        let mut keys: Vec<String> = match own {
            Some(own) => vec![(*own).to_owned()],
            None => required.iter().map(|key| (*key).to_owned()).collect(),
        };
        let path = match own {
            Some(_) => None,
            None => {
                let mut others = objects.iter().filter(|other| **other != last);
                others.find_map(|other| {
                    let path = self.distinguishing_path(last, *other);
                    path.or_else(|| self.distinguishing_kinds(last, *other))
                })
            }
        };
        let asked = match &path {
            Some(Guard::KeyKind(key, _)) => Some(key.as_str()),
            _ => None,
        };
        keys.retain(|key| asked != Some(key.as_str()));
        let has = (!keys.is_empty()).then_some(Guard::Has(keys));
        let guards: Vec<_> = has.into_iter().chain(path).collect();
        match guards.is_empty() {
            true => vec![Guard::Kind(Kinds::OBJECT)],
            false => guards,
        }
    }

    /// The branch that asks most of its values: one that allows no other keys, then most required
    /// keys, then most declared ones. Asked first, it leaves to the others what it does not take.
    fn most_demanding(&self, left: &[usize]) -> usize {
        let demand = |index: &usize| {
            let profile = &self.profiles[*index];
            (
                !profile.typed_others,
                profile.required.len(),
                profile.keys.len(),
            )
        };
        let most = left.iter().map(demand).max();
        left.iter()
            .position(|index| Some(demand(index)) == most)
            .unwrap_or(0)
    }

    /// Whether each value of one branch can be seen not to be of the other.
    fn is_distinct(&mut self, one: usize, other: usize) -> bool {
        self.is_distinct_by_keys(one, other) || self.distinguishing_kinds(one, other).is_some()
    }

    /// Whether this can be seen by a key that is there, or by a constant.
    fn is_distinct_by_keys(&mut self, one: usize, other: usize) -> bool {
        self.distinguishing_key(one, other).is_some()
            || self.distinguishing_tag(one, other).is_some()
            || self.distinguishing_path(one, other).is_some()
    }

    /// A key that each value of one branch has and no value of the other.
    fn distinguishing_key(&self, one: usize, other: usize) -> Option<&'d str> {
        let (mine, theirs) = (&self.profiles[one], &self.profiles[other]);
        mine.required.iter().find(|key| !theirs.knows(key)).copied()
    }

    /// A key that one branch requires, with constants that the other does not have.
    fn distinguishing_tag(&mut self, one: usize, other: usize) -> Option<&'d str> {
        let required = &self.profiles[one].required;
        let mut keys = self.profiles[one].keys_by_length();
        keys.retain(|key| required.contains(key));
        keys.into_iter().find(|key| {
            let Some(mine) = self.tags(one, key).map(<[Value]>::to_vec) else {
                return false;
            };
            match self.tags(other, key) {
                Some(theirs) => {
                    let is_shared = |value| theirs.iter().any(|known| same_value(known, value));
                    !mine.iter().any(is_shared)
                }
                None => self.refuses(other, key, &mine),
            }
        })
    }

    /// A key that one branch requires, with kinds of values that the other does not allow for it.
    /// It is asked only of two branches that nothing else tells apart: keys and constants say more
    /// about what is meant, and branches are called after them.
    fn distinguishing_kinds(&mut self, one: usize, other: usize) -> Option<Guard> {
        if self.is_distinct_by_keys(one, other) || self.is_distinct_by_keys(other, one) {
            return None;
        }
        let required = &self.profiles[one].required;
        let mut keys = self.profiles[one].keys_by_length();
        keys.retain(|key| required.contains(key));
        keys.into_iter().find_map(|key| {
            let mine = self.known_kinds(one, key)?;
            let theirs = self.known_kinds(other, key)?;
            // A number that is written as an integer may be meant as a fraction.
            let numbers = [mine, theirs].map(|kinds| !kinds.and(Kinds::NUMBER).is_empty());
            let is_distinct = mine.and(theirs).is_empty() && numbers != [true, true];
            is_distinct.then(|| Guard::KeyKind(key.to_owned(), mine))
        })
    }

    /// The kinds that a key has in all of the objects of a branch, if they declare it.
    fn known_kinds(&mut self, index: usize, key: &str) -> Option<Kinds> {
        let profile = &self.profiles[index];
        let declared = profile.keys.get(key)?;
        let declared = (declared.len() == profile.objects).then(|| declared.clone())?;
        let kinds = declared
            .iter()
            .map(|schema| self.schemas.allowed_kinds(schema, 0));
        kinds.reduce(Kinds::with)
    }

    /// Whether the schemas that a key has in a branch allow none of these values, as
    /// `not: {enum: …}` does.
    fn refuses(&mut self, index: usize, key: &str, values: &[Value]) -> bool {
        let profile = &self.profiles[index];
        let declared = profile.keys.get(key);
        let Some(declared) = declared.filter(|all| all.len() == profile.objects) else {
            return false;
        };
        declared.iter().all(|schema| {
            // What is said beside a reference holds as well.
            let siblings = self.schemas.resolve(schema).local;
            let parts = [siblings, self.schemas.defining_schema(schema)];
            values.iter().all(|value| {
                let mut parts = parts.iter();
                parts.any(|part| !self.schemas.may_fit(part, value))
            })
        })
    }

    /// Guards that keep values of the branches left out, as far as that is possible.
    fn guards_against(&mut self, index: usize, left: &[usize]) -> Vec<Guard> {
        let mut has: Vec<String> = Vec::new();
        let mut tags: Vec<&'d str> = Vec::new();
        let mut inner: Vec<Guard> = Vec::new();
        let mut indistinct = Vec::new();
        for other in left {
            let theirs = &self.profiles[*other];
            if has.iter().any(|key| !theirs.knows(key)) {
                continue;
            }
            if let Some(key) = self.distinguishing_key(index, *other) {
                has.push(key.to_owned());
            } else if let Some(key) = self.distinguishing_tag(index, *other) {
                if !tags.contains(&key) {
                    tags.push(key);
                }
            } else if let Some(path) = self.distinguishing_path(index, *other) {
                if !inner.contains(&path) {
                    inner.push(path);
                }
            } else if let Some(kinds) = self.distinguishing_kinds(index, *other) {
                if !inner.contains(&kinds) {
                    inner.push(kinds);
                }
            } else {
                indistinct.push(*other);
                let mut partial = self.partial_tags(index, *other);
                partial.retain(|key| !tags.contains(key));
                tags.extend(partial);
            }
        }
        let mut guards: Vec<Guard> = Vec::new();
        for key in tags {
            let values = self.tags(index, key).unwrap_or_default().to_vec();
            guards.push(Guard::Tag(key.to_owned(), values));
        }
        guards.extend(inner);
        if !indistinct.is_empty() {
            has.extend(self.keys_not_required_by(&indistinct, index));
            has.sort();
            has.dedup();
            let lacks = self.keys_only_in(&indistinct, index);
            guards.extend((!lacks.is_empty()).then_some(Guard::Lacks(lacks)));
        }
        if !has.is_empty() {
            guards.insert(0, Guard::Has(has));
        }
        if guards.is_empty() {
            guards.push(Guard::Kind(Kinds::OBJECT));
        }
        guards
    }

    /// Keys whose constants keep some values of the other branch out, although others have them as
    /// well: those of which both have constants, or this branch has only one.
    fn partial_tags(&mut self, index: usize, other: usize) -> Vec<&'d str> {
        let objects = self.profiles[index].objects;
        let required = self.profiles[index].required.clone();
        let mut partial: Vec<&'d str> = required.into_iter().collect();
        partial.retain(|key| {
            let count = self.tags(index, key).map(<[Value]>::len);
            count.is_some_and(|count| count <= objects || self.tags(other, key).is_some())
        });
        partial
    }

    /// Keys that this branch requires and one of the others does not: its values may lack them.
    fn keys_not_required_by(&self, others: &[usize], index: usize) -> Vec<String> {
        let is_optional = |key: &&&'d str| {
            others
                .iter()
                .any(|other| !self.profiles[*other].required.contains(**key))
        };
        let required = self.profiles[index].required.iter();
        required
            .filter(is_optional)
            .map(|key| (*key).to_owned())
            .collect()
    }

    /// Keys that others declare and this branch does not: its values have none of them, unless all
    /// keys are of one type.
    fn keys_only_in(&self, others: &[usize], index: usize) -> Vec<String> {
        let mine = &self.profiles[index];
        if mine.typed_others {
            return Vec::new();
        }
        let mut keys: Vec<String> = others
            .iter()
            .flat_map(|other| self.profiles[*other].keys.keys())
            .filter(|key| !mine.keys.contains_key(**key))
            .map(|key| (*key).to_owned())
            .collect();
        keys.sort();
        keys.dedup();
        keys
    }
}
