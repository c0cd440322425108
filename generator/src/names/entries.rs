//! Which entry of the lock belongs to which operation, scheme, header or server.
//!
//! In: a lock, and the keys that everything has now. Out: the entry of each thing of a kind, also
//! if its key changed because something else came to its place or went. Absent: types, whose keys
//! do not depend on others (`locked` knows those that were renamed).

use std::collections::{BTreeMap, BTreeSet};

use super::server;
use crate::ir::Server;
use crate::ir::identity::{Key, Keys};
use crate::lock::{Entry, ModuleLock};
use crate::source::Pointer;

/// The entries of a lock, and the keys that something has now.
pub(super) struct Entries<'a, 'k> {
    lock: &'a ModuleLock,
    current: BTreeSet<&'k Pointer>,
}

impl<'a, 'k> Entries<'a, 'k> {
    pub(super) fn new(lock: &'a ModuleLock, keys: &'k Keys) -> Self {
        let several = [
            &keys.operations,
            &keys.schemes,
            &keys.headers,
            &keys.servers,
        ];
        let several = several.into_iter().flatten().map(|key| &key.key);
        Self {
            lock,
            current: keys
                .types
                .iter()
                .chain(keys.tags.values())
                .chain(several)
                .collect(),
        }
    }

    /// The entry of each thing of a kind: under its key, or else under the key that it had when
    /// more or fewer things were declared at its place. Only one of several can have had that key:
    /// the one whose own name it is, or else the first.
    pub(super) fn of(
        &self,
        keys: &[Key],
        is_own: impl Fn(usize, &str) -> bool,
    ) -> Vec<Option<&'a Entry>> {
        let entries = &self.lock.entries;
        let mut found: Vec<Option<&'a Entry>> = keys
            .iter()
            .map(|key| entries.get(key.key.as_str()))
            .collect();
        let mut waiting: BTreeMap<&Pointer, Vec<usize>> = BTreeMap::new();
        for (index, key) in keys.iter().enumerate() {
            if found[index].is_none() && !self.current.contains(&key.other) {
                waiting.entry(&key.other).or_default().push(index);
            }
        }
        for (other, indices) in waiting {
            let Some(entry) = entries.get(other.as_str()) else {
                continue;
            };
            let owner = indices.iter().find(|index| is_own(**index, &entry.name));
            if let Some(index) = owner.or(indices.first()) {
                found[*index] = Some(entry);
            }
        }
        found
    }
}

impl<'a> Entries<'a, '_> {
    /// The entries of servers. One of several at one address is known by its description there,
    /// which may be put into other words; then it is the one that has the same variables and
    /// values.
    pub(super) fn of_servers(&self, keys: &[Key], servers: &[&Server]) -> Vec<Option<&'a Entry>> {
        let mut found = self.of(keys, |_, _| false);
        let mut left: BTreeMap<String, BTreeMap<Vec<String>, Vec<&'a Entry>>> = BTreeMap::new();
        for (found, server) in found.iter_mut().zip(servers) {
            if found.is_none() {
                let below = format!("{}/", server.key());
                let of_address = left
                    .entry(below)
                    .or_insert_with_key(|below| self.unused_below(below));
                *found = of_address
                    .get_mut(&server::parts(server))
                    .and_then(Vec::pop);
            }
        }
        found
    }

    /// The entries of servers at one address that are none of now, by their parts; the last of them
    /// first.
    fn unused_below(&self, below: &str) -> BTreeMap<Vec<String>, Vec<&'a Entry>> {
        let mut entries: BTreeMap<Vec<String>, Vec<&'a Entry>> = BTreeMap::new();
        let all = self.lock.entries.range(below.to_owned()..);
        let all = all.take_while(|(place, _)| place.starts_with(below));
        for (place, entry) in all {
            if !self.current.contains(&Pointer::new(place.as_str())) {
                let parts = server::known_parts(entry);
                entries.entry(parts).or_default().push(entry);
            }
        }
        entries.values_mut().for_each(|same| same.reverse());
        entries
    }
}
