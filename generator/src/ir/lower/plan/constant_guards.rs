//! Constants that the values of an object have in any case, as further guards of its branch.
//!
//! In: the guards of objects, each chosen against those that were left behind it. Out: the same
//! guards, with the constants that the branch requires where a guard asks for their key. Absent:
//! choosing which guards set a branch apart (`objects`).

use std::collections::BTreeSet;

use serde_json::Value;

use super::discriminate::BranchGuards;
use crate::ir::{Guard, Kinds};

impl BranchGuards<'_, '_, '_> {
    /// Lets each branch ask for its constants where guards ask for their keys. Two of three objects
    /// may have constants of `type`, and the third one no such key: then that `type` is there sets
    /// the second one apart from the third. Without its constant, the branch would take the values
    /// of the first one that do not fit it, and those with a new `type`.
    pub(super) fn ask_for_constants(&mut self, objects: &[usize]) {
        for index in objects {
            self.ask_for_fixed_keys(*index);
        }
        let guards = objects.iter().flat_map(|index| &self.guards[*index]);
        let (mut keys, mut paths) = (BTreeSet::new(), BTreeSet::new());
        for guard in guards {
            match guard {
                Guard::Tag(key, _) => drop(keys.insert(key.clone())),
                Guard::Path(path, _) => drop(paths.insert(path.clone())),
                _ => {}
            }
        }
        for index in objects {
            for key in &keys {
                self.ask_for_key(*index, key);
            }
            self.ask_for_paths(*index, &paths);
        }
    }

    /// Asks for the constant of a key, and not only for the key. Of a key with several constants,
    /// another value is more likely one that the document will list one day.
    fn ask_for_fixed_keys(&mut self, index: usize) {
        let guards = self.guards[index].iter();
        let keys = guards.filter_map(|guard| match guard {
            Guard::Has(keys) => Some(keys.clone()),
            _ => None,
        });
        let keys: Vec<String> = keys.flatten().collect();
        for key in keys {
            let objects = self.profiles[index].objects;
            let values = self.constants_of_required(index, &key);
            if values.is_some_and(|values| values.len() <= objects) {
                self.ask_for_key(index, &key);
            }
        }
    }

    /// Asks for the constants of a key, if the branch requires it and has no other values of it.
    fn ask_for_key(&mut self, index: usize, key: &str) {
        let mut guards = self.guards[index].iter();
        if !guards.any(|guard| matches!(guard, Guard::Tag(asked, _) if asked == key)) {
            let Some(values) = self.constants_of_required(index, key) else {
                return;
            };
            self.guards[index].push(Guard::Tag(key.to_owned(), values));
        }
        // The constant says that the key is there, and that the value is an object.
        let guards = &mut self.guards[index];
        for guard in guards.iter_mut() {
            if let Guard::Has(keys) = guard {
                keys.retain(|asked| asked != key);
            }
        }
        guards.retain(|guard| match guard {
            Guard::Has(keys) => !keys.is_empty(),
            guard => *guard != Guard::Kind(Kinds::OBJECT),
        });
    }

    fn constants_of_required(&mut self, index: usize, key: &str) -> Option<Vec<Value>> {
        let key = self.profiles[index].required.get(key).copied()?;
        self.tags(index, key).map(<[Value]>::to_vec)
    }

    fn ask_for_paths(&mut self, index: usize, asked: &BTreeSet<Vec<String>>) {
        let paths = self.paths(index);
        let found = paths.iter().map(|path| path.guard());
        let found = found.filter(|guard| match guard {
            Guard::Path(path, _) => asked.contains(path),
            _ => false,
        });
        let guards = &mut self.guards[index];
        for guard in found {
            if !guards.contains(&guard) {
                guards.retain(|known| *known != Guard::Kind(Kinds::OBJECT));
                guards.push(guard);
            }
        }
    }
}
