//! Constants inside the objects of a union: `{meta: {type: cat}}`.
//!
//! In: profiles of objects. Out: the paths of keys that every value of an object has, and that end
//! at constants; and guards for branches that such a path tells apart. Absent: constants of the
//! objects themselves, which are tags (`discriminate`).

use serde_json::Value;

use super::discriminate::BranchGuards;
use super::type_plan::ValueProfile;
use super::{SchemaRef, Schemas};
use crate::ir::lower::schemas::values::same_value;
use crate::ir::{Guard, Kinds};

/// How many keys a path has at most. JSON:API has two (`data.type`), and deeper envelopes three.
/// Each more would look at all required objects of one more level, for each branch that no tag and
/// no key of its own tells from another.
const DEPTH: usize = 3;

/// How many paths of a branch are looked at. Those of two branches are compared each with each, and
/// so are the branches of a union, of which there can be five hundred. Chosen by eye: envelopes
/// have two or three constants. A quarter could miss the one that differs; with ten times as many,
/// a union could take a hundred times as long.
const PATHS: usize = 16;

/// A path of required keys, and the constants that are at its end.
#[derive(Debug)]
pub(super) struct ConstantPath<'d> {
    keys: Vec<&'d str>,
    values: Vec<Value>,
}

impl ConstantPath<'_> {
    /// That a value has one of the constants there.
    pub(super) fn guard(&self) -> Guard {
        let keys = self.keys.iter().map(|key| (*key).to_owned());
        Guard::Path(keys.collect(), self.values.clone())
    }

    /// Whether both are the same path and have no value in common.
    fn is_disjoint(&self, other: &Self) -> bool {
        let is_shared = |value| other.values.iter().any(|known| same_value(known, value));
        self.keys == other.keys && !self.values.iter().any(is_shared)
    }
}

/// The paths of more than one key, shorter ones first.
pub(super) fn of<'d>(
    profile: &ValueProfile<'d>,
    schemas: &mut Schemas<'d, '_>,
) -> Vec<ConstantPath<'d>> {
    let mut found = Vec::new();
    if profile.objects != 1 {
        return found;
    }
    let required = profile.keys_by_length().into_iter();
    let required = required.filter(|key| profile.required.contains(key));
    let schemas_of = |key: &'d str| profile.keys.get(key).into_iter().flatten().cloned();
    let mut level: Vec<(Vec<&'d str>, SchemaRef<'d>)> = required
        .flat_map(|key| schemas_of(key).map(move |schema| (vec![key], schema)))
        .collect();
    for _ in 1..DEPTH {
        let mut next = Vec::new();
        for (keys, schema) in level {
            if !schemas.charge(1, schema.at()) || schemas.allowed_kinds(&schema, 0) != Kinds::OBJECT
            {
                continue;
            }
            let object = schemas.defining_schema(&schema);
            for property in &object.object.properties {
                if !object.object.required.contains(&property.key) {
                    continue;
                }
                let mut keys = keys.clone();
                keys.push(property.key);
                match schemas.allowed_tags(&property.schema) {
                    Some(values) => found.push(ConstantPath { keys, values }),
                    None => next.push((keys, property.schema.clone())),
                }
            }
        }
        level = next;
    }
    found.truncate(PATHS);
    found
}

impl BranchGuards<'_, '_, '_> {
    /// A path with constants that are different in each branch.
    pub(super) fn by_path(&mut self, objects: &[usize]) -> bool {
        let all: Vec<_> = objects.iter().map(|index| self.paths(*index)).collect();
        let Some((first, others)) = all.split_first() else {
            return false;
        };
        let guards: Option<Vec<Guard>> = first.iter().find_map(|path| {
            let mut chosen = vec![path];
            for other in others {
                let is_apart =
                    |one: &&ConstantPath<'_>| chosen.iter().all(|it| it.is_disjoint(one));
                chosen.push(other.iter().find(is_apart)?);
            }
            Some(chosen.into_iter().map(ConstantPath::guard).collect())
        });
        let Some(guards) = guards else {
            return false;
        };
        for (index, guard) in objects.iter().zip(guards) {
            self.assign(*index, vec![guard]);
        }
        true
    }

    /// The guard of a path that both branches have, with constants of one that the other does not
    /// have.
    pub(super) fn distinguishing_path(&mut self, one: usize, other: usize) -> Option<Guard> {
        let (mine, theirs) = (self.paths(one), self.paths(other));
        let mut mine = mine.iter();
        let found = mine.find(|path| theirs.iter().any(|other| path.is_disjoint(other)))?;
        Some(found.guard())
    }
}
