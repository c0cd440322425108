//! Names that are not up for choice: those of the last time, and those that were asked for.
//!
//! In: the lock, and renames by place. Out: for a place the name it must have, and the names it had before. A schema that the vendor
//! renamed is recognised by its members, and keeps its old name as a second one. Absent: claiming names, and free choice.

use std::collections::{BTreeMap, BTreeSet};

use super::{Ident, Naming, Was, operation, server, words};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::identity::{Key, Keys};
use crate::ir::{Api, Server, Shape};
use crate::lock::{self, Entry, Member, ModuleLock};
use crate::source::Pointer;

/// The case of a name: types and variants begin with a capital, fields and methods do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Upper,
    Lower,
}

/// What is known of the names of one API before any is chosen.
pub(super) struct LockedNames<'a> {
    naming: &'a Naming,
    pub(super) keys: Keys,
    /// The key that a renamed type had before.
    renamed_from: BTreeMap<usize, &'a str>,
    /// What the lock says of each operation.
    operations: Vec<Option<&'a Entry>>,
    /// The same of security schemes.
    schemes: Vec<Option<&'a Entry>>,
    /// The same of headers.
    headers: Vec<Option<&'a Entry>>,
    /// The same of servers.
    servers: Vec<Option<&'a Entry>>,
}

impl<'a> LockedNames<'a> {
    pub(super) fn new(api: &Api, naming: &'a Naming, sink: &mut Sink) -> Self {
        let keys = Keys::of(api);
        let renamed_from = if naming.keep == 0 {
            BTreeMap::new()
        } else {
            renamed_from(api, &keys.types, naming)
        };
        for (index, old) in &renamed_from {
            let name = naming
                .lock
                .entries
                .get(*old)
                .map_or("", |entry| &entry.name);
            let headline = format!(
                "this schema has the members of `{old}`, which is gone, so `{name}` stays as another name for it"
            );
            sink.push(Diagnostic::new(
                Code::Renamed,
                &api.types[*index].at,
                headline,
            ));
        }
        let known = Known::new(&naming.lock, &keys);
        let wires: Vec<String> = api
            .headers()
            .into_iter()
            .map(|header| words::shouted(&header.wire))
            .collect();
        Self {
            naming,
            operations: known.entries(&keys.operations, |index| {
                words::snake(&operation::preferred(&api.operations[index]))
            }),
            schemes: known.entries(&keys.schemes, |index| {
                words::camel(&api.schemes[index].name)
            }),
            headers: known.entries(&keys.headers, |index| wires[index].clone()),
            servers: known.servers(&keys.servers, &api.choices()),
            keys,
            renamed_from,
        }
    }

    /// What the lock says of an operation.
    pub(super) fn operation(&self, index: usize) -> Option<&'a Entry> {
        self.operations.get(index).copied().flatten()
    }

    /// What the lock says of a security scheme.
    pub(super) fn scheme(&self, index: usize) -> Option<&'a Entry> {
        self.schemes.get(index).copied().flatten()
    }

    /// What the lock says of a header.
    pub(super) fn header(&self, index: usize) -> Option<&'a Entry> {
        self.headers.get(index).copied().flatten()
    }

    /// What the lock says of a server.
    pub(super) fn server(&self, index: usize) -> Option<&'a Entry> {
        self.servers.get(index).copied().flatten()
    }

    /// What the lock says of a tag.
    pub(super) fn tag(&self, tag: &str) -> Option<&'a Entry> {
        let key = self.keys.tags.get(tag)?;
        self.naming.lock.entries.get(key.as_str())
    }

    /// What the lock says of a type, be it under the key of the past.
    pub(super) fn type_entry(&self, index: usize) -> Option<&'a Entry> {
        let key = self.keys.types.get(index)?.as_str();
        let entries = &self.naming.lock.entries;
        entries
            .get(key)
            .or_else(|| entries.get(*self.renamed_from.get(&index)?))
    }

    /// The name that a type must have.
    pub(super) fn type_name(&self, index: usize, at: &Pointer) -> Option<&'a str> {
        let key = self.keys.types.get(index)?;
        let locked = || {
            self.naming
                .lock
                .entries
                .get(key.as_str())
                .map(|entry| entry.name.as_str())
        };
        self.rename(at, Case::Upper)
            .or_else(|| self.rename(key, Case::Upper))
            .or_else(locked)
    }

    /// The name that `codegen.toml` gives a place. The schema of a field may be a type as well; the case says which of the two is meant.
    pub(super) fn rename(&self, at: &Pointer, case: Case) -> Option<&'a str> {
        let is_upper = |name: &&str| name.starts_with(char::is_uppercase) == (case == Case::Upper);
        self.naming
            .renames
            .get(at.as_str())
            .map(String::as_str)
            .filter(is_upper)
    }

    /// The name that a part must have.
    pub(super) fn part_name(
        &self,
        at: &Pointer,
        case: Case,
        member: Option<&'a Member>,
    ) -> Option<&'a str> {
        self.rename(at, case)
            .or_else(|| member.map(|member| member.name.as_str()))
    }

    /// The names that a place had before and can still be called by.
    pub(super) fn was(&self, now: &Ident, before: &str, earlier: &[lock::Was]) -> Vec<Was> {
        let last = lock::Was {
            name: before.to_owned(),
            since: self.naming.version.clone(),
        };
        let all = earlier
            .iter()
            .filter(|was| self.lives(was))
            .chain((self.naming.keep > 0).then_some(&last));
        let mut names: Vec<Was> = Vec::new();
        for was in all.filter(|was| was.name != now.plain()) {
            if !names.iter().any(|known| known.ident.plain() == was.name) {
                names.push(Was {
                    ident: Ident::exact(&was.name),
                    since: was.since.clone(),
                });
            }
        }
        names
    }

    /// Whether a name of the past is still there in this version.
    fn lives(&self, was: &lock::Was) -> bool {
        let numbers = |version: &str| -> Option<(u64, u64)> {
            let mut parts = version.split(['.', '-', '+']);
            Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
        };
        match (numbers(&was.since), numbers(&self.naming.version)) {
            (Some((major, minor)), Some((now, since))) => {
                major == now && since.saturating_sub(minor) < u64::from(self.naming.keep)
            }
            _ => true,
        }
    }
}

/// The entries of a lock, and the keys that something has now.
struct Known<'a, 'k> {
    lock: &'a ModuleLock,
    current: BTreeSet<&'k Pointer>,
}

impl<'a, 'k> Known<'a, 'k> {
    fn new(lock: &'a ModuleLock, keys: &'k Keys) -> Self {
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

    /// The entry of each thing of a kind: under its key, or else under the key that it had while something more, or nothing else, stood at
    /// its place. Only one of several can have had that: the one whose own name it is, or else the first.
    fn entries(&self, keys: &[Key], own: impl Fn(usize) -> String) -> Vec<Option<&'a Entry>> {
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
            let owner = indices.iter().find(|index| own(**index) == entry.name);
            if let Some(index) = owner.or(indices.first()) {
                found[*index] = Some(entry);
            }
        }
        found
    }
}

impl<'a> Known<'a, '_> {
    /// The entries of servers. One of several at one address is known by its description there, which may be put into other words; then
    /// it is the one that has the same variables and values.
    fn servers(&self, keys: &[Key], servers: &[&Server]) -> Vec<Option<&'a Entry>> {
        let mut found = self.entries(keys, |_| String::new());
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

    /// The entries of servers at one address that are none of now, by their parts; the last of them first.
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

/// Types under a new key that have exactly the members of one under a key that is gone, if that is true of no other pair.
fn renamed_from<'a>(api: &Api, keys: &[Pointer], naming: &'a Naming) -> BTreeMap<usize, &'a str> {
    let known: BTreeSet<&str> = keys.iter().map(Pointer::as_str).collect();
    let mut gone: BTreeMap<BTreeSet<&str>, Vec<&'a str>> = BTreeMap::new();
    for (key, entry) in naming
        .lock
        .entries
        .iter()
        .filter(|(key, _)| is_component(key) && !known.contains(key.as_str()))
    {
        gone.entry(
            entry
                .members
                .iter()
                .filter(|member| member.kind.is_empty())
                .map(|member| member.wire.as_str())
                .collect(),
        )
        .or_default()
        .push(key);
    }
    let mut new: BTreeMap<BTreeSet<String>, Vec<usize>> = BTreeMap::new();
    for (index, _) in keys.iter().enumerate().filter(|(_, key)| {
        is_component(key.as_str()) && !naming.lock.entries.contains_key(key.as_str())
    }) {
        new.entry(wires(&api.types[index].shape).into_iter().collect())
            .or_default()
            .push(index);
    }
    let mut renamed_from = BTreeMap::new();
    for (members, indices) in new.iter().filter(|(members, _)| members.len() > 1) {
        let members: BTreeSet<&str> = members.iter().map(String::as_str).collect();
        if let ([index], Some([old])) = (indices.as_slice(), gone.get(&members).map(Vec::as_slice))
        {
            renamed_from.insert(*index, *old);
        }
    }
    inherit(keys, naming, renamed_from)
}

/// What is inside a renamed type was renamed with it.
fn inherit<'a>(
    keys: &[Pointer],
    naming: &'a Naming,
    renamed_from: BTreeMap<usize, &'a str>,
) -> BTreeMap<usize, &'a str> {
    let moved: BTreeMap<&str, &str> = renamed_from
        .iter()
        .filter_map(|(index, old)| Some((keys.get(*index)?.as_str(), *old)))
        .collect();
    let known: BTreeSet<&str> = keys.iter().map(Pointer::as_str).collect();
    let mut all = renamed_from;
    if moved.is_empty() {
        return all;
    }
    for (index, key) in keys
        .iter()
        .enumerate()
        .filter(|(_, key)| !naming.lock.entries.contains_key(key.as_str()))
    {
        let text = key.as_str();
        let above = text
            .match_indices('/')
            .find_map(|(end, _)| Some((moved.get(text.get(..end)?)?, text.get(end..)?)));
        let before = above
            .and_then(|(old, rest)| naming.lock.entries.get_key_value(&format!("{old}{rest}")));
        if let Some((before, _)) = before.filter(|(before, _)| !known.contains(before.as_str())) {
            all.entry(index).or_insert(before);
        }
    }
    all
}

/// Only schemas with names of their own are compared; what is inside them goes with them.
fn is_component(key: &str) -> bool {
    key.rsplit_once('/').is_some_and(|(above, _)| {
        above.ends_with("/schemas") || above.ends_with("/$defs") || above.ends_with("/definitions")
    })
}

/// The members of a type by their names on the wire, as the lock has them.
pub(super) fn wires(shape: &Shape) -> Vec<String> {
    if let Shape::Enum(shape) = shape {
        let values = shape.values.iter();
        return values.map(|value| value_text(&value.value)).collect();
    }
    shape
        .members()
        .map(|member| member.wire.to_owned())
        .collect()
}

/// A value of an enum as the lock has it.
pub(super) fn value_text(value: &serde_json::Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
