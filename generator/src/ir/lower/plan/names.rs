//! What branches of a union are called after.

use std::collections::BTreeSet;

use super::type_plan::{Branch, TypeKind, ValueProfile};
use super::{MergedSchema, Planner};
use crate::ir::{Guard, Kinds};
use crate::load::document::Node;

/// The longest title that a branch without a name is called after, in bytes: a longer one is taken
/// for a sentence, which would make a long name of a type. Measured: the longest of 1,810 titles of
/// branches has 59 bytes, so none of them is taken for a sentence.
const LONGEST_TITLE: usize = 60;

/// How many keys or tags a branch is called after at most. Three are about as long as the longest
/// titles; combinations of more lists are rare, and are numbered.
const COMBINED_KEYS: usize = 3;

impl<'d> Planner<'d, '_> {
    /// The name of its schema, or else its only tag, its title, or its kind.
    pub(super) fn branch_name(
        &mut self,
        merged: &MergedSchema<'d>,
        kind: &TypeKind<'d>,
        named: Option<Node<'d>>,
        tags: &[String],
    ) -> String {
        if let Some(key) = named.and_then(Node::key) {
            return key.to_owned();
        }
        if let [tag] = tags {
            return tag.clone();
        }
        if let Some(title) = merged.annotations.title.filter(is_name) {
            return title.to_owned();
        }
        match kind {
            TypeKind::List => self.list_name(merged),
            kind => kind.name().to_owned(),
        }
    }

    /// The names of all branches that hold together, one of each list; nothing if only one of them
    /// has a name, or there is only one.
    pub(super) fn combined_name(&mut self, node: Node<'d>, others: &[Node<'d>]) -> Option<String> {
        if others.is_empty() {
            return None;
        }
        let mut names: Vec<&str> = Vec::with_capacity(others.len() + 1);
        for branch in [node].iter().chain(others) {
            let label = self.label(*branch, false);
            let title = self.schemas.merged_node(*branch).annotations.title;
            names.extend(label.and_then(Node::key).or(title.filter(is_name)));
        }
        (names.len() > 1).then(|| names.join(" "))
    }

    /// A list is called after its items.
    fn list_name(&mut self, merged: &MergedSchema<'d>) -> String {
        let Some(items) = &merged.list.items else {
            return "List".to_owned();
        };
        let resolved = self.schemas.resolve(items);
        let named = resolved
            .target
            .filter(|target| self.schemas.is_named(*target));
        if let Some(key) = named.and_then(Node::key) {
            return format!("{key} list");
        }
        match resolved.local.effective_kinds() {
            Kinds::STRING => "String list",
            Kinds::INTEGER => "Integer list",
            Kinds::NUMBER => "Number list",
            Kinds::BOOLEAN => "Boolean list",
            Kinds::ARRAY => "List list",
            Kinds::OBJECT => "Object list",
            _ => "List",
        }
        .to_owned()
    }
}

fn is_name(title: &&str) -> bool {
    !title.trim().is_empty() && title.len() <= LONGEST_TITLE
}

/// Calls objects without a name of their own after their tag, a key that only they have, or a key
/// with values of another kind than in the others. A single one stays "Object".
pub(super) fn name_objects(
    branches: &mut [Branch<'_>],
    profiles: &[ValueProfile<'_>],
    guards: &[Vec<Guard>],
) {
    let unnamed: Vec<_> = (0..branches.len())
        .filter(|index| branches[*index].name == "Object")
        .collect();
    if unnamed.len() < 2 {
        return;
    }
    let tags: Vec<Vec<&str>> = unnamed.iter().map(|index| tags(&guards[*index])).collect();
    for (index, own) in unnamed.into_iter().zip(&tags) {
        // Branches that share their first tag are called after all that they have.
        let sharing = tags.iter().filter(|other| other.first() == own.first());
        let count = if sharing.count() > 1 { own.len() } else { 1 };
        let tag: Vec<&str> = own.iter().copied().take(count).collect();
        let tag = Some(tag.join(" ")).filter(|tag| !tag.is_empty());
        let name = tag.or_else(|| own_key(index, profiles).map(str::to_owned));
        let name = name.or_else(|| guards[index].iter().find_map(name_by_kind));
        if let Some(name) = name.filter(|name| !name.is_empty()) {
            branches[index].name = name;
        }
    }
    name_combinations(branches, profiles);
}

/// The texts that guards ask for as tags, of each tag the first.
fn tags(guards: &[Guard]) -> Vec<&str> {
    let tags = guards.iter().filter_map(|guard| match guard {
        Guard::Tag(_, values) | Guard::Path(_, values) => values.first()?.as_str(),
        _ => None,
    });
    tags.take(COMBINED_KEYS).collect()
}

/// The key whose kind tells a branch apart, with the kind, such as `data list`.
fn name_by_kind(guard: &Guard) -> Option<String> {
    let Guard::KeyKind(key, kinds) = guard else {
        return None;
    };
    let word = match *kinds {
        Kinds::NULL => "null",
        Kinds::BOOLEAN => "boolean",
        Kinds::INTEGER => "integer",
        Kinds::FRACTION | Kinds::NUMBER => "number",
        Kinds::STRING => "string",
        Kinds::ARRAY => "list",
        Kinds::OBJECT => "object",
        _ => return None,
    };
    Some(format!("{key} {word}"))
}

/// Calls objects that have no key of their own after the few that not all of them require, if these
/// are different for each: combinations of the branches of two lists are called after a key of
/// each.
fn name_combinations(branches: &mut [Branch<'_>], profiles: &[ValueProfile<'_>]) {
    let unnamed = (0..branches.len()).filter(|index| branches[*index].name == "Object");
    let unnamed: Vec<_> = unnamed.collect();
    let required = unnamed.iter().map(|index| &profiles[*index].required);
    let shared = required.cloned().reduce(|shared, other| &shared & &other);
    let shared = shared.unwrap_or_default();
    let keys_of = |index: usize| -> Vec<&str> {
        let profile = &profiles[index];
        let mut keys = profile.keys_by_length();
        keys.retain(|key| profile.required.contains(key) && !shared.contains(key));
        keys
    };
    let keys: Vec<_> = unnamed.iter().map(|index| keys_of(*index)).collect();
    let distinct: BTreeSet<_> = keys.iter().collect();
    let are_names = keys
        .iter()
        .all(|keys| (1..=COMBINED_KEYS).contains(&keys.len()));
    if unnamed.len() < 2 || distinct.len() < keys.len() || !are_names {
        return;
    }
    for (index, keys) in unnamed.into_iter().zip(keys) {
        branches[index].name = keys.join(" ");
    }
}

/// A key that one object has and no other: best one that it requires and no other declares.
fn own_key<'d>(index: usize, profiles: &[ValueProfile<'d>]) -> Option<&'d str> {
    let profile = &profiles[index];
    let others = || {
        profiles
            .iter()
            .enumerate()
            .filter(move |(other, _)| *other != index)
            .map(|(_, other)| other)
    };
    let is_undeclared_elsewhere = |key: &&str| others().all(|other| !other.keys.contains_key(*key));
    let is_optional_elsewhere = |key: &&str| others().all(|other| !other.required.contains(*key));
    let keys = profile.keys_by_length();
    let required = || {
        keys.iter()
            .copied()
            .filter(|key| profile.required.contains(key))
    };
    required()
        .find(is_undeclared_elsewhere)
        .or_else(|| keys.iter().copied().find(is_undeclared_elsewhere))
        .or_else(|| required().find(is_optional_elsewhere))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::lower::schemas::testing::with_schemas;

    /// The key that the first of two objects is called after.
    fn own(one: &str, other: &str) -> Option<String> {
        let object = |rest: &str| format!("{{type: object, {rest}}}");
        let text = format!("A: {}\nB: {}", object(one), object(other));
        with_schemas(&text, |schemas, schema| {
            let profiles =
                ["A", "B"].map(|name| ValueProfile::of_object(&schemas.merged(&schema(name))));
            own_key(0, &profiles).map(str::to_owned)
        })
    }

    #[test]
    fn an_object_is_called_after_a_key_of_its_own() {
        let both = "properties: {id: {}, name: {}, kind: {}}";
        for (one, other, expected) in [
            // The shortest, but one that is required rather than one that is not.
            ("properties: {id: {}, x: {}, longer: {}}", both, Some("x")),
            (
                "required: [longer], properties: {x: {}, longer: {}}",
                both,
                Some("longer"),
            ),
            // A key that the other declares as well is the last choice.
            (
                "required: [name], properties: {id: {}, name: {}}",
                both,
                Some("name"),
            ),
            ("properties: {id: {}, name: {}}", both, None),
        ] {
            assert_eq!(own(one, other).as_deref(), expected, "{one}");
        }
    }
}
