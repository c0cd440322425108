//! Names that are not up for choice: those of the last time, and those that were asked for.
//!
//! In: the lock, and renames by place. Out: for a place the name it must have, and the names it had before. A schema that the vendor
//! renamed is recognised by its members, and keeps its old name as a second one. Absent: claiming names, and free choice.

use std::collections::{BTreeMap, BTreeSet};

use super::{Ident, Naming, Was};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::{Api, Shape, identity};
use crate::lock::{self, Entry, Member};
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
    /// By type.
    pub(super) keys: Vec<Pointer>,
    /// The key that a renamed type had before.
    renamed_from: BTreeMap<usize, &'a str>,
}

impl<'a> LockedNames<'a> {
    pub(super) fn new(api: &Api, naming: &'a Naming, sink: &mut Sink) -> Self {
        let keys = identity::keys(api);
        let renamed_from = if naming.keep == 0 {
            BTreeMap::new()
        } else {
            renamed_from(api, &keys, naming)
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
        Self {
            naming,
            keys,
            renamed_from,
        }
    }

    /// What the lock says of a type, be it under the key of the past.
    pub(super) fn type_entry(&self, index: usize) -> Option<&'a Entry> {
        let key = self.keys.get(index)?.as_str();
        let entries = &self.naming.lock.entries;
        entries
            .get(key)
            .or_else(|| entries.get(*self.renamed_from.get(&index)?))
    }

    /// The name that a type must have.
    pub(super) fn type_name(&self, index: usize, at: &Pointer) -> Option<&'a str> {
        let key = self.keys.get(index)?;
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

    /// What the lock says of an operation or scheme.
    pub(super) fn entry(&self, at: &Pointer) -> Option<&'a Entry> {
        self.naming.lock.entries.get(at.as_str())
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
