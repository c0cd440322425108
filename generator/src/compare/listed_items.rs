//! What a change of the generator or of its runtime does to the public items of a crate.
//!
//! In: for each state the list of items that was committed with it (`API.txt`), and the items that
//! its documents give now. Where these differ, another generator wrote the list, or documents or
//! options were committed without generating again: nothing in a state tells the two apart. Out: a
//! change for each such item, with the generator as its cause. Absent: modules that the list does
//! not have; which features an item needs and whether it is deprecated, both of which come from the
//! documents.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::cause::MAX_TEXT_CHARACTERS;
use super::change::{ApiReview, Cause, CauseKind, Change, Review, Sizes};
use super::rules::{self, Rule};
use super::shorten;
use crate::emit::RUNTIME_ITEMS;
use crate::surface::{Item, Surface};

/// The module of what all generated crates share.
const RUNTIME: &str = "runtime";

/// The public items of one state.
#[derive(Debug)]
pub struct ListedItems<'a> {
    /// The text of `API.txt`, as it was committed.
    pub committed: &'a str,
    /// The public items that the documents of the state give now, by module.
    pub surfaces: Vec<(&'a str, &'a Surface)>,
}

/// What is listed of an item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Listed {
    /// The line without its traits.
    signature: String,
    traits: BTreeSet<String>,
}

/// What stands before the path of an item, and the path.
type Key = (String, String);

/// An item that the generator changed: what is committed, and what it gives now.
type Difference = (Key, Option<Listed>, Option<Listed>);

/// Adds to a review what the generator changed between two states: what differs from the list of
/// the old state, unless the list of the new state, if there is one, differs in the same way.
pub fn add_generator_changes(
    review: &mut Review,
    old: &ListedItems<'_>,
    new: Option<&ListedItems<'_>>,
) {
    let known: BTreeSet<Difference> = new.map(differences).into_iter().flatten().collect();
    let found = differences(old).into_iter();
    for difference in found.filter(|difference| !known.contains(difference)) {
        let ((_, path), ..) = &difference;
        let module = module_of(path).to_owned();
        let change = change(difference);
        match review.apis.iter_mut().find(|api| api.module == module) {
            Some(api) => api.changes.push(change),
            None => review.apis.push(ApiReview {
                module,
                changes: vec![change],
                words: Vec::new(),
                unread: Vec::new(),
                sizes: Sizes::default(),
            }),
        }
    }
    for api in &mut review.apis {
        super::sort_by_importance(&mut api.changes);
    }
}

/// The items of modules that are there in both lists, or in the runtime, and that differ.
fn differences(state: &ListedItems<'_>) -> Vec<Difference> {
    let modules: BTreeSet<&str> = state.surfaces.iter().map(|(module, _)| *module).collect();
    let mut committed = listed(state.committed);
    committed.retain(|(_, path), _| {
        let module = module_of(path);
        module == RUNTIME || modules.contains(module)
    });
    // What a list says nothing of is no change: an older version did not list the runtime, and a
    // document may have been added without generating.
    let lists = |module: &str| committed.keys().any(|(_, path)| module_of(path) == module);
    let mut given = BTreeMap::new();
    for (module, surface) in state.surfaces.iter().filter(|(module, _)| lists(module)) {
        for item in surface.items() {
            let path = format!("{module}::{}", item.path);
            let item = Item {
                path,
                ..item.clone()
            };
            given.extend(listed(&item.to_string()));
        }
    }
    if lists(RUNTIME) {
        given.extend(listed(RUNTIME_ITEMS));
    }
    let keys: BTreeSet<&Key> = committed.keys().chain(given.keys()).collect();
    keys.into_iter()
        .filter(|key| committed.get(*key) != given.get(*key))
        .map(|key| {
            let (before, after) = (committed.get(key), given.get(key));
            (key.clone(), before.cloned(), after.cloned())
        })
        .collect()
}

fn module_of(path: &str) -> &str {
    path.split("::").next().unwrap_or_default()
}

/// The items of a list.
fn listed(text: &str) -> BTreeMap<Key, Listed> {
    let lines = text.lines().filter(|line| !line.starts_with("//"));
    lines.filter_map(line).collect()
}

/// One line of a list.
fn line(line: &str) -> Option<(Key, Listed)> {
    let mut rest = line;
    while let Some((_, behind)) = rest
        .strip_prefix("#[")
        .and_then(|rest| rest.split_once("] "))
    {
        rest = behind;
    }
    let (signature, traits) = match rest.split_once(": ") {
        Some((signature, traits)) if has_traits(rest) => (signature, traits),
        _ => (rest, ""),
    };
    // A method of a call is listed with the operation in angle brackets:
    // `pub fn Call<'_, shop::operations::List>::limit(…)`.
    let (head, path) = match rest.split_once("Call<'_, ") {
        Some((head, behind)) if !head.contains("::") => {
            let (owner, member) = behind.split_once(">::")?;
            (head, format!("{owner}::{}", end_of_path(member)))
        }
        _ => {
            let start = rest.find("::")?;
            let start = rest[..start].rfind(' ').map_or(0, |space| space + 1);
            (&rest[..start], end_of_path(&rest[start..]).to_owned())
        }
    };
    let listed = Listed {
        signature: signature.to_owned(),
        traits: traits
            .split(" + ")
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
    };
    Some(((head.trim_end().to_owned(), path), listed))
}

/// Whether the traits of an item stand behind a colon.
fn has_traits(line: &str) -> bool {
    line.starts_with("pub struct ") || line.starts_with("pub enum ")
}

/// A path without what follows it.
fn end_of_path(text: &str) -> &str {
    let is_part = |character: char| character.is_alphanumeric() || "_:*#".contains(character);
    let end = text
        .find(|character| !is_part(character))
        .unwrap_or(text.len());
    text[..end].trim_end_matches(':')
}

fn change(((_, path), before, after): Difference) -> Change {
    let rule: &'static Rule = match (&before, &after) {
        (None, _) => &rules::GENERATOR_ADDED,
        (_, None) => &rules::GENERATOR_REMOVED,
        (Some(before), Some(after))
            if before.signature == after.signature && before.traits.is_subset(&after.traits) =>
        {
            &rules::GENERATOR_EXTENDED
        }
        _ => &rules::GENERATOR_CHANGED,
    };
    let text = |listed: Listed| {
        let traits: Vec<String> = listed.traits.into_iter().collect();
        let sign = if traits.is_empty() { "" } else { ": " };
        let text = format!("{}{sign}{}", listed.signature, traits.join(" + "));
        shorten(&text, MAX_TEXT_CHARACTERS)
    };
    let item = match path.rsplit_once("::") {
        Some((owner, _)) if owner.contains("::") => owner.to_owned(),
        _ => path.clone(),
    };
    Change {
        rule,
        item,
        path,
        before: before.map(text),
        after: after.map(text),
        roles: rule.roles(true, true),
        wire: rule.wire(true, true),
        cause: Cause {
            kind: CauseKind::Generator,
            old: None,
            new: None,
        },
        operations: Arc::from([]),
        other_names: Arc::from([]),
        hint: Cow::Borrowed(rule.hint),
        follows: false,
        was_allowed: false,
    }
}
