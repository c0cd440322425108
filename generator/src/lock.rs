//! The names that places of documents have, kept from one run to the next.
//!
//! In: the text of `names.lock`, or what `names` decided. Out: [`Lock`], and its text: one name a
//! line, sorted by place, the members of a place in the order in which they are emitted. Absent:
//! deciding names, and what the places are.

mod text;

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::Value;

pub use text::LockError;

/// The kind of a part that says that a field or branch is in a box.
const BOXED: &str = "(boxed)";

/// The kind of a part that says that a branch has no `From`, because another one of its type has
/// it.
const NO_FROM: &str = "(no-from)";

/// The kind of a part that says which value a key has or had without having a field.
const CONSTANT: &str = "(constant)";

/// The names of all APIs of a crate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock {
    /// By module; a crate with one API has one without a name.
    pub modules: BTreeMap<String, ModuleLock>,
}

/// The names of one API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ModuleLock {
    /// The operation that its examples call.
    pub example: Option<String>,
    /// The security schemes that the examples use, joined by `+`.
    pub credential: Option<String>,
    /// Types, operations, security schemes, servers, headers and tags by their places.
    pub entries: BTreeMap<String, Entry>,
}

/// The name of a type, an operation or a security scheme, and those of its parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its name, without `r#`.
    pub name: String,
    /// The names it had before, which still can be used.
    pub former_names: Vec<FormerName>,
    /// Its fields, values, branches or parameters, in the order in which they are emitted.
    pub members: Vec<Member>,
    /// Where its name stands.
    pub site: Site,
}

/// The name of a part.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Member {
    /// What it is, where an entry has parts of several kinds: `query`, `(other)`.
    pub kind: String,
    /// Its name on the wire.
    pub wire: String,
    /// Its name, without `r#`.
    pub name: String,
    /// The names it had before, which still can be used.
    pub former_names: Vec<FormerName>,
    /// Where its name stands.
    pub site: Site,
}

/// A former name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormerName {
    /// The name, without `r#`.
    pub name: String,
    /// The version of the crate in which it was given up.
    pub since: String,
    /// Where it stands.
    pub site: Site,
}

/// The bytes of `names.lock` in which a name stands, so that a finding can show them; none for a
/// name that was read nowhere.
///
/// It is no part of what a lock says: all sites are equal, so that two locks are equal if they have
/// the same names.
#[derive(Debug, Clone, Default)]
pub struct Site(Option<Range<usize>>);

impl Site {
    /// These bytes.
    pub fn new(bytes: Range<usize>) -> Self {
        Self(Some(bytes))
    }

    /// The bytes, if the name was read.
    pub fn bytes(&self) -> Option<&Range<usize>> {
        self.0.as_ref()
    }
}

impl PartialEq for Site {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Site {}

impl Entry {
    /// The part of this kind and name on the wire, the first if there are several.
    pub fn member(&self, kind: &str, wire: &str) -> Option<&Member> {
        self.members
            .iter()
            .find(|member| member.kind == kind && member.wire == wire)
    }

    /// The value of a key that has or had no field.
    pub fn constant(&self, wire: &str) -> Option<Value> {
        let member = self.member(CONSTANT, wire)?;
        let value = serde_json::from_str(&member.name);
        Some(value.unwrap_or_else(|_| Value::String(member.name.clone())))
    }

    /// All parts, to look up many of them.
    pub fn index(&self) -> MemberIndex<'_> {
        let mut index = MemberIndex::default();
        for member in &self.members {
            let of_kind = index.0.entry(&member.kind).or_default();
            of_kind.entry(&member.wire).or_default().push(member);
        }
        index
    }
}

/// The parts of an entry by kind and name on the wire; there may be several of one.
#[derive(Debug, Clone, Default)]
pub struct MemberIndex<'a>(BTreeMap<&'a str, BTreeMap<&'a str, Vec<&'a Member>>>);

impl<'a> MemberIndex<'a> {
    /// The part of this kind and name on the wire before which so many others of them stand.
    pub fn get(&self, kind: &str, wire: &str, before: usize) -> Option<&'a Member> {
        self.0.get(kind)?.get(wire)?.get(before).copied()
    }

    /// Whether a field or branch is in a box.
    pub fn is_boxed(&self, wire: &str, before: usize) -> bool {
        self.is_marked(BOXED, wire, before)
    }

    /// Whether a branch has no `From`, because another one of its type has it.
    pub fn has_no_from(&self, wire: &str, before: usize) -> bool {
        self.is_marked(NO_FROM, wire, before)
    }

    fn is_marked(&self, kind: &str, wire: &str, before: usize) -> bool {
        let name = marked_name(wire, before);
        let marks = self.0.get(kind).and_then(|marks| marks.get(wire));
        marks.is_some_and(|marks| marks.iter().any(|member| member.name == name))
    }
}

impl Member {
    /// Says of a field or branch that it is in a box.
    pub fn boxed(wire: &str, before: usize) -> Self {
        Self::mark(BOXED, wire, before)
    }

    /// Says of a branch that it has no `From`, because another one of its type has it.
    pub fn without_from(wire: &str, before: usize) -> Self {
        Self::mark(NO_FROM, wire, before)
    }

    fn mark(kind: &str, wire: &str, before: usize) -> Self {
        Self {
            kind: kind.to_owned(),
            wire: wire.to_owned(),
            name: marked_name(wire, before),
            ..Self::default()
        }
    }
}

impl Member {
    /// Says which value a key has or had without having a field. The value stands in the place of a
    /// name: as it is if that is clear, or else as JSON.
    pub fn constant(wire: &str, value: &Value) -> Self {
        let is_clear =
            |text: &&str| !text.is_empty() && serde_json::from_str::<Value>(text).is_err();
        let text = value.as_str().filter(is_clear);
        Self {
            kind: CONSTANT.to_owned(),
            wire: wire.to_owned(),
            name: text.map_or_else(|| value.to_string(), str::to_owned),
            ..Self::default()
        }
    }
}

/// What tells a field or branch from those of the same name before it. It stands in the place of a
/// name, since a mark has none.
fn marked_name(wire: &str, before: usize) -> String {
    if before == 0 {
        wire.to_owned()
    } else {
        format!("{wire}#{}", before + 1)
    }
}

/// For each part, how many parts with the same name on the wire stand before it.
pub fn repetitions<'w>(wires: impl IntoIterator<Item = &'w str>) -> Vec<usize> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut count = |wire| {
        let known = counts.entry(wire).or_default();
        std::mem::replace(known, *known + 1)
    };
    wires.into_iter().map(&mut count).collect()
}

impl Lock {
    /// Reads the text of `names.lock`.
    ///
    /// # Errors
    /// The first line that says nothing, or says something twice.
    pub fn parse(text: &str) -> Result<Self, LockError> {
        text::parse(text)
    }

    /// The names of one module.
    pub fn module(&self, name: &str) -> Option<&ModuleLock> {
        self.modules.get(name)
    }
}

#[cfg(test)]
mod tests;
