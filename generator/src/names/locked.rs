//! Names that are not up for choice: those of the last time, and those that were asked for.
//!
//! In: the lock, and renames by place. Out: for a place the name it must have, if that can be used,
//! and the names it had before. A schema that the vendor renamed is recognised by its members, and
//! keeps its old name as a second one. Absent: claiming names, and free choice.

use std::collections::{BTreeMap, BTreeSet};

use super::allocate::Scope;
use super::entries::Entries;
use super::given::{self, Unusable};
use super::words::{self, recase};
use super::{FormerName, Ident, Naming, operation};
use crate::diagnostic::{Code, Diagnostic, Place, Severity, Sink};
use crate::ir::identity::Keys;
use crate::ir::{Api, Shape};
use crate::lock::{self, Entry, Member, Site};
use crate::source::{Pointer, Span};

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
        let known = Entries::new(&naming.lock, &keys);
        let wires: Vec<&str> = api
            .headers()
            .into_iter()
            .map(|header| header.wire.as_str())
            .collect();
        // Earlier versions of the generator split some terms in another way.
        let is_own = |text: &str, name: &str, cases: [fn(&str) -> String; 2]| {
            cases.iter().any(|case| case(text) == name)
        };
        Self {
            naming,
            operations: known.of(&keys.operations, |index, name| {
                let preferred = operation::preferred(&api.operations[index]);
                is_own(&preferred, name, [words::snake, recase::snake])
            }),
            schemes: known.of(&keys.schemes, |index, name| {
                let own = &api.schemes[index].name;
                is_own(own, name, [words::camel, recase::camel])
            }),
            headers: known.of(&keys.headers, |index, name| {
                is_own(wires[index], name, [words::shouted, recase::shouted])
            }),
            servers: known.of_servers(&keys.servers, &api.choices()),
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

    /// The lock's entry of a type, under its key or under a former key.
    pub(super) fn type_entry(&self, index: usize) -> Option<&'a Entry> {
        let key = self.keys.types.get(index)?.as_str();
        let entries = &self.naming.lock.entries;
        entries
            .get(key)
            .or_else(|| entries.get(*self.renamed_from.get(&index)?))
    }

    /// What the lock says of a type under the key that it has.
    pub(super) fn own_entry(&self, index: usize) -> Option<&'a Entry> {
        let key = self.keys.types.get(index)?;
        self.naming.lock.entries.get(key.as_str())
    }

    /// The name that `codegen.toml` gives a place. The schema of a field may be a type as well; the
    /// case says which of the two is meant.
    pub(super) fn rename(&self, at: &Pointer, case: Case) -> Option<&'a str> {
        let is_upper = |name: &&str| name.starts_with(char::is_uppercase) == (case == Case::Upper);
        self.naming
            .renames
            .get(at.as_str())
            .map(String::as_str)
            .filter(is_upper)
    }

    /// Takes the name that `[api.rename]` asks for. Whether it could be given is checked once all
    /// names are known.
    pub(super) fn asked(&self, scope: &mut Scope, at: &Pointer, case: Case) -> Option<Ident> {
        self.rename(at, case)
            .filter(|name| scope.check(name).is_ok())
            .map(|name| scope.take_exactly(name))
    }

    /// Takes a name that the lock has, unless it cannot be used, which is reported.
    pub(super) fn locked(
        &self,
        scope: &mut Scope,
        given: Given<'_>,
        sink: &mut Sink,
    ) -> Option<Ident> {
        match scope.check(given.name) {
            Ok(()) => Some(scope.take_exactly(given.name)),
            Err(why) => {
                self.refuse(&given, why, sink);
                None
            }
        }
    }

    /// Takes the name that a part must have.
    pub(super) fn part(
        &self,
        scope: &mut Scope,
        (at, case): (&Pointer, Case),
        member: Option<&Member>,
        sink: &mut Sink,
    ) -> Option<Ident> {
        self.asked(scope, at, case)
            .or_else(|| self.locked(scope, Given::member(member?, at), sink))
    }

    /// The former names that a thing can still be called by. Those whose time is over are taken
    /// as well, so that nothing new gets a name that belonged to something else until now.
    pub(super) fn former_names(
        &self,
        now: Option<&Ident>,
        (earlier, at): (&[lock::FormerName], &Pointer),
        sink: &mut Sink,
        mut take: impl FnMut(&str) -> Result<(), Unusable>,
    ) -> Vec<FormerName> {
        let mut names = Vec::new();
        for former in earlier {
            let is_version = given::is_version(&former.since);
            if is_version && !self.lives(former) {
                // Nobody will see it again, so that it does not matter whether it could be used.
                _ = take(&former.name);
                continue;
            }
            if now.is_some_and(|now| now.plain() == former.name) {
                continue;
            }
            let fit = if is_version {
                take(&former.name)
            } else {
                Err(Unusable::Version)
            };
            match fit {
                Ok(()) => names.push(FormerName {
                    ident: Ident::exact(&former.name),
                    since: former.since.clone(),
                }),
                Err(why) => self.refuse(&Given::of_former(former, at), why, sink),
            }
        }
        names
    }

    /// The name that a thing had the last time and has no longer, if it can still be called by it.
    pub(super) fn last(
        &self,
        now: Option<&Ident>,
        before: &str,
        mut take: impl FnMut(&str) -> Result<(), Unusable>,
    ) -> Option<FormerName> {
        let gone = now.is_none_or(|now| now.plain() != before);
        (gone && take(before).is_ok() && self.naming.keep > 0).then(|| FormerName {
            ident: Ident::exact(before),
            since: self.naming.version.clone(),
        })
    }

    /// Reports a name of the lock that cannot be used.
    pub(super) fn refuse(&self, given: &Given<'_>, why: Unusable, sink: &mut Sink) {
        let place = match (&self.naming.files.lock, given.site.bytes()) {
            (Some(file), Some(bytes)) => Place::Span(
                file.name().to_owned(),
                Span {
                    start: bytes.start,
                    end: bytes.end,
                },
            ),
            _ => Place::from(given.at),
        };
        let headline = format!(
            "`names.lock` calls `{}` `{}`, which {}",
            given.at,
            given.name,
            why.words()
        );
        let finding = Diagnostic::new(Code::LockedName, place, headline);
        let severity = why.severity();
        let help = if severity == Severity::Error {
            "mend the name, or delete the line to have the place named anew"
        } else {
            "it gets a new name, which `names.lock` has from now on"
        };
        sink.push(
            Diagnostic {
                severity,
                ..finding
            }
            .help(help),
        );
    }

    /// Whether a former name is still there in this version.
    fn lives(&self, former: &lock::FormerName) -> bool {
        let numbers = |version: &str| -> Option<(u64, u64)> {
            let mut parts = version.split(['.', '-', '+']);
            Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
        };
        match (numbers(&former.since), numbers(&self.naming.version)) {
            (Some((major, minor)), Some((now, since))) => {
                major == now && since.saturating_sub(minor) < u64::from(self.naming.keep)
            }
            _ => true,
        }
    }
}

/// A name that the lock has.
pub(super) struct Given<'a> {
    pub(super) name: &'a str,
    pub(super) site: &'a Site,
    /// What is called so.
    pub(super) at: &'a Pointer,
}

impl<'a> Given<'a> {
    pub(super) fn entry(entry: &'a Entry, at: &'a Pointer) -> Self {
        Self {
            name: &entry.name,
            site: &entry.site,
            at,
        }
    }

    pub(super) fn member(member: &'a Member, at: &'a Pointer) -> Self {
        Self {
            name: &member.name,
            site: &member.site,
            at,
        }
    }

    fn of_former(former: &'a lock::FormerName, at: &'a Pointer) -> Self {
        Self {
            name: &former.name,
            site: &former.site,
            at,
        }
    }
}

/// Types under a new key that have exactly the members of one under a key that is gone, if that is
/// true of no other pair.
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
