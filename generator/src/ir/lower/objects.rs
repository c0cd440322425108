//! What sets one object of a union apart from the others.
//!
//! In: profiles of objects that have no tag in common. Out: their order and guards: keys that only one has, constants that
//! only one has. Pairs that nothing sets apart are listed for `plan` to join or report. Absent: the other kinds of JSON.

use super::discriminate::BranchGuards;
use super::intersect::same_value;
use super::schemas::Types;
use crate::ir::{Guard, Kinds};

impl<'d> BranchGuards<'d> {
    /// Branch after branch: the first that something sets apart from all that are left.
    pub(super) fn one_by_one(&mut self, types: &mut Types<'d, '_>, mut left: Vec<usize>) {
        let all = left.clone();
        while left.len() > 1 {
            let found = left.iter().position(|index| {
                left.iter()
                    .all(|other| index == other || self.can_discriminate(types, *index, *other))
            });
            let position = found.unwrap_or_else(|| self.most_demanding(&left));
            let index = left.remove(position);
            let guards = self.guards_against(types, index, &left);
            if found.is_none() {
                for other in left.clone() {
                    if self.can_discriminate(types, index, other)
                        || self.can_discriminate(types, other, index)
                    {
                        continue;
                    }
                    if types.can_hold(&self.profiles[index], &self.profiles[other]) {
                        self.overlaps.push((index, other));
                    } else {
                        self.ambiguous.push((index, other));
                    }
                }
            }
            self.assign(index, guards);
        }
        if let Some(last) = left.pop() {
            let guards = self.guards_of_last(last, &all);
            self.assign(last, guards);
        }
    }

    /// The last branch is asked for a key of its own too, so that an object of a branch yet to come is not taken for it.
    fn guards_of_last(&self, last: usize, all: &[usize]) -> Vec<Guard> {
        let required = &self.profiles[last].required;
        let own = |key: &&&'d str| {
            all.iter()
                .all(|other| *other == last || !self.profiles[*other].keys.contains_key(**key))
        };
        let keys: Vec<_> = required
            .iter()
            .filter(own)
            .take(1)
            .map(|key| (*key).to_owned())
            .collect();
        let keys = if keys.is_empty() {
            required.iter().map(|key| (*key).to_owned()).collect()
        } else {
            keys
        };
        vec![if keys.is_empty() {
            Guard::Kind(Kinds::OBJECT)
        } else {
            Guard::Has(keys)
        }]
    }

    /// The branch that asks most of its values: most required keys, then most declared ones.
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

    /// Whether a value of one branch can be seen not to be of the other.
    fn can_discriminate(&mut self, types: &mut Types<'d, '_>, one: usize, other: usize) -> bool {
        if self.distinguishing_key(one, other).is_some() {
            return true;
        }
        self.distinguishing_tag(types, one, other).is_some()
    }

    /// A key that each value of one branch has and no value of the other.
    fn distinguishing_key(&self, one: usize, other: usize) -> Option<&'d str> {
        let (mine, theirs) = (&self.profiles[one], &self.profiles[other]);
        mine.required
            .iter()
            .find(|key| !theirs.keys.contains_key(*key) && !theirs.required.contains(*key))
            .copied()
    }

    /// A key that is required here with constants that the other does not have.
    fn distinguishing_tag(
        &mut self,
        types: &mut Types<'d, '_>,
        one: usize,
        other: usize,
    ) -> Option<&'d str> {
        let keys: Vec<_> = self.profiles[one]
            .by_length()
            .into_iter()
            .filter(|key| self.profiles[one].required.contains(key))
            .collect();
        keys.into_iter().find(|key| {
            let Some(mine) = self.constants(types, one, key).cloned() else {
                return false;
            };
            let Some(theirs) = self.constants(types, other, key) else {
                return false;
            };
            mine.iter()
                .all(|value| !theirs.iter().any(|known| same_value(known, value)))
        })
    }

    /// Guards that keep values of the others out, as far as that is possible.
    fn guards_against(
        &mut self,
        types: &mut Types<'d, '_>,
        index: usize,
        left: &[usize],
    ) -> Vec<Guard> {
        let mut has: Vec<String> = Vec::new();
        let mut tags: Vec<&'d str> = Vec::new();
        let mut unsettled = Vec::new();
        for other in left {
            let kept_out = has.iter().any(|key| {
                let theirs = &self.profiles[*other];
                !theirs.keys.contains_key(key.as_str()) && !theirs.required.contains(key.as_str())
            });
            if kept_out {
                continue;
            }
            if let Some(key) = self.distinguishing_key(index, *other) {
                has.push(key.to_owned());
            } else if let Some(key) = self.distinguishing_tag(types, index, *other) {
                if !tags.contains(&key) {
                    tags.push(key);
                }
            } else {
                unsettled.push(*other);
            }
        }
        let mut guards: Vec<Guard> = Vec::new();
        for key in tags {
            let values = self
                .constants(types, index, key)
                .cloned()
                .unwrap_or_default();
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
    fn guards_of_last_resort(
        &self,
        index: usize,
        unsettled: &[usize],
        has: &mut Vec<String>,
        guards: &mut Vec<Guard>,
    ) {
        if unsettled.is_empty() {
            return;
        }
        let mine = &self.profiles[index];
        let optional_there = |key: &&&'d str| {
            unsettled
                .iter()
                .any(|other| !self.profiles[*other].required.contains(**key))
        };
        has.extend(
            mine.required
                .iter()
                .filter(optional_there)
                .map(|key| (*key).to_owned()),
        );
        let mut lacks: Vec<String> = Vec::new();
        for other in unsettled {
            let theirs = &self.profiles[*other];
            if mine.typed_others {
                continue;
            }
            lacks.extend(
                theirs
                    .keys
                    .keys()
                    .filter(|key| !mine.keys.contains_key(**key))
                    .map(|key| (*key).to_owned()),
            );
        }
        lacks.sort();
        lacks.dedup();
        has.sort();
        has.dedup();
        if !lacks.is_empty() {
            guards.push(Guard::Lacks(lacks));
        }
    }
}
