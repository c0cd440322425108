//! Names of tags, where a crate is split by them: a cargo feature and a module for each.
//!
//! In: the tags of operations. Out: [`Groups`]. A name is made of ASCII, since modules are files
//! and registries take no other features. Tags that are spelled with the same words are one group,
//! so that no two can clash. Absent: which items belong to a group.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::given::Unusable;
use super::locked::{Case, Given, LockedNames};
use super::reserved::{is_device, is_reserved_feature};
use super::{Ident, Naming, words};
use crate::diagnostic::{Code, Diagnostic, Place, Sink};
use crate::ir::{Api, Operation};

/// How the items of an API are spread over files and features.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Split {
    /// They are not: each kind of item has one file.
    #[default]
    None,
    /// By the first tag of operations.
    Tag,
}

/// Tags that are one feature, or everything, which is the last group and has no tags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The feature, in kebab case.
    pub feature: String,
    /// The module of its files.
    pub module: Ident,
    /// The tags as written, sorted.
    pub tags: Vec<String>,
}

/// All groups of an API, and the group of each operation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Groups {
    /// Sorted by feature, everything last; empty if the crate is not split.
    pub all: Vec<Group>,
    /// By index into `Api::operations`; none for one without tags. Empty if the crate is not split.
    pub of_operation: Vec<Option<usize>>,
}

/// The feature of everything: it implies all tags, and has what no operation uses. So a type that
/// comes into use needs no feature that was not there.
const ALL: &str = "all";

/// What no tag is called besides the reserved features: the feature of everything, the feature for
/// what the tags share, names of modules above that of a tag, and what no file may be called beside
/// a module.
const TAKEN: &[&str] = &[
    ALL,
    "client",
    "mod",
    "operations",
    "runtime",
    "types",
    "wire",
];

/// Whether a tag cannot have a feature of this name, since something else is called so.
fn is_taken(name: &str) -> bool {
    TAKEN.contains(&name) || is_reserved_feature(name) || is_device(name)
}

/// Names the groups.
pub(super) fn allocate(
    api: &Api,
    locked_names: &LockedNames<'_>,
    naming: &Naming,
    sink: &mut Sink,
) -> Groups {
    if naming.split == Split::None {
        return Groups::default();
    }
    let mut features: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let named: Vec<Option<String>> = api
        .operations
        .iter()
        .map(|operation| Some(feature(tag(operation)?, locked_names, naming, sink)))
        .collect();
    for (operation, feature) in api.operations.iter().zip(&named) {
        let Some((tag, feature)) = tag(operation).zip(feature.clone()) else {
            continue;
        };
        let tags = features.entry(feature).or_default();
        if !tags.iter().any(|known| known == tag) {
            tags.push(tag.to_owned());
        }
    }
    refuse_features(&features, naming, sink);
    let position: BTreeMap<String, usize> = features.keys().cloned().zip(0..).collect();
    let of_operation = named
        .iter()
        .map(|feature| position.get(feature.as_ref()?).copied())
        .collect();
    let group = |(feature, mut tags): (String, Vec<String>)| {
        tags.sort();
        Group {
            module: super::allocate::module(&feature),
            feature,
            tags,
        }
    };
    if features.is_empty() {
        return Groups::default();
    }
    let everything = Group {
        feature: ALL.to_owned(),
        module: super::allocate::module(ALL),
        tags: Vec::new(),
    };
    Groups {
        all: features
            .into_iter()
            .map(group)
            .chain([everything])
            .collect(),
        of_operation,
    }
}

/// An operation belongs to its first tag.
fn tag(operation: &Operation) -> Option<&str> {
    operation.tags.first().map(String::as_str)
}

/// The feature that is asked for, or the one that the lock has, or else the words of the tag.
fn feature(tag: &str, locked_names: &LockedNames<'_>, naming: &Naming, sink: &mut Sink) -> String {
    let given = naming.tag_features.get(tag);
    if let Some(given) = given.filter(|given| check(given).is_ok()) {
        return given.clone();
    }
    let at = locked_names.keys.tags.get(tag);
    let asked = at.and_then(|key| locked_names.rename(key, Case::Lower));
    if let Some(asked) = asked {
        return free(kebab(asked));
    }
    let Some((entry, at)) = locked_names.tag(tag).zip(at) else {
        return free(kebab(tag));
    };
    match check(&entry.name) {
        Ok(()) => entry.name.clone(),
        Err(why) => {
            locked_names.refuse(&Given::entry(entry, at), why, sink);
            free(kebab(tag))
        }
    }
}

/// Reports the features that `codegen.toml` gives to tags and that they cannot have.
fn refuse_features(features: &BTreeMap<String, Vec<String>>, naming: &Naming, sink: &mut Sink) {
    for (tag, wanted) in &naming.tag_features {
        let is_known = features.values().any(|tags| tags.contains(tag));
        let same = features.get(wanted).into_iter().flatten();
        let other = same.into_iter().find(|other| *other != tag);
        let headline = match (check(wanted), other) {
            _ if !is_known => {
                format!(
                    "the tag `{tag}` has no feature that could be named: it is the first of no operation"
                )
            }
            (Err(why), _) => format!(
                "the feature of the tag `{tag}` cannot be `{wanted}`, which {}",
                why.words()
            ),
            (Ok(()), Some(other)) => {
                format!("the tags `{tag}` and `{other}` cannot both have the feature `{wanted}`")
            }
            (Ok(()), None) => continue,
        };
        let place = naming.files.place(naming.files.features.get(tag));
        let place = place.unwrap_or_else(|| Place::File("codegen.toml".to_owned()));
        sink.push(Diagnostic::new(Code::InvalidRename, place, headline));
    }
}

/// Whether a tag can have a feature of this name.
///
/// # Errors
/// It cannot, for the reason that ends the sentence about it.
pub fn check_tag_feature(name: &str) -> Result<(), &'static str> {
    check(name).map_err(Unusable::words)
}

/// Whether a feature can be called so.
fn check(name: &str) -> Result<(), Unusable> {
    if name.len() > LONGEST {
        Err(Unusable::LongFeature)
    } else if kebab(name) != name {
        Err(Unusable::Feature)
    } else if is_taken(name) {
        Err(Unusable::Reserved)
    } else {
        Ok(())
    }
}

/// How many bytes a feature in `names.lock` or `codegen.toml` has at most; a longer one is an error
/// where it would be used.
///
/// A feature has to be what `kebab` makes of it, and that has at most 199 bytes: `LONGEST` in
/// `words` counts an underscore behind each word, the last included. So a smaller value would
/// refuse features that the generator made. With a larger one the same features would be refused,
/// only for another reason.
const LONGEST: usize = 199;

/// A name that is not taken.
fn free(name: String) -> String {
    if is_taken(&name) {
        format!("{name}-tag")
    } else {
        name
    }
}

/// The words of a tag in ASCII: marks above letters are left out, and every other letter is written
/// as its number.
fn kebab(text: &str) -> String {
    let spelled = text
        .nfkd()
        .filter(|character| !unicode_normalization::char::is_combining_mark(*character))
        .map(|character| {
            let is_letter = character.is_alphanumeric() && !character.is_ascii();
            if is_letter {
                format!(" u{:x} ", u32::from(character))
            } else {
                character.to_string()
            }
        });
    words::snake(&spelled.collect::<String>())
        .replace('_', "-")
        .chars()
        .filter(char::is_ascii)
        .collect()
}

impl Groups {
    /// The group of everything.
    pub fn everything(&self) -> Option<usize> {
        self.all.len().checked_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_has_a_feature_that_cargo_takes() {
        for (tag, feature) in [
            ("Issues", "issues"),
            ("code-scanning", "code-scanning"),
            ("Pull Requests", "pull-requests"),
            ("v2/Orders", "v2-orders"),
            ("Größe", "gro-udf-e"),
            ("名前", "u540d-u524d"),
            ("", "empty"),
            ("❤", "u2764"),
            ("3D", "n3d"),
            ("../..", "dot-dot-slash-dot-dot"),
        ] {
            assert_eq!(kebab(tag), feature, "{tag:?}");
        }
    }
    /// A feature that `names.lock` has is checked by being made again.
    #[test]
    fn a_long_feature_is_made_again_as_it_was() {
        for tag in [
            "3".to_owned() + &"a".repeat(198),
            "3 a".repeat(90),
            "a".repeat(199),
        ] {
            let feature = kebab(&tag);
            assert_eq!(check(&feature), Ok(()), "{feature}");
        }
    }

    #[test]
    fn a_feature_is_as_long_as_the_generator_makes_them() {
        assert_eq!(check(&"a".repeat(LONGEST)), Ok(()));
        assert_eq!(check(&"a".repeat(LONGEST + 1)), Err(Unusable::LongFeature));
        let bytes = format!("{LONGEST} bytes");
        assert!(Unusable::LongFeature.words().ends_with(&bytes));
    }
}
