//! The verdict of Semantic Versioning on two lists of public items, and nothing else: no document,
//! no meaning.

use std::collections::BTreeMap;

use generator::compare::Verdict;
use generator::surface::{Item, Kind, Surface};

/// The aliases of a crate, by their paths below `types` and by their names. An alias is the type
/// that it stands for.
fn aliases(surface: &Surface) -> Vec<(String, String)> {
    let aliases = surface.items().iter();
    let aliases = aliases.filter(|item| item.kind == Kind::Alias);
    aliases
        .map(|item| {
            let name = item.path.rsplit("::").next().unwrap().to_owned();
            let target = item.tail.trim_start_matches([' ', '=']).to_owned();
            (name, target)
        })
        .collect()
}

/// A signature or a trait without aliases.
fn plain(signature: &str, aliases: &[(String, String)]) -> String {
    let mut text = signature.to_owned();
    // A chain of aliases is replaced step by step; no case has a longer one.
    for _ in 0..3 {
        for (name, target) in aliases {
            for name in [&format!("types::{name}"), name] {
                text = replace_word(&text, name, target);
            }
        }
    }
    text
}

fn replace_word(text: &str, word: &str, by: &str) -> String {
    let is_part = |character: char| character.is_alphanumeric() || "_:".contains(character);
    let mut replaced = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let (before, found) = rest.split_at(at);
        let behind = &found[word.len()..];
        let is_whole = !before.ends_with(is_part) && !behind.starts_with(is_part);
        replaced.push_str(before);
        replaced.push_str(if is_whole { by } else { word });
        rest = behind;
    }
    replaced + rest
}

/// A verdict and the item that decided.
pub(crate) struct Judged {
    pub(crate) verdict: Verdict,
    pub(crate) why: Option<String>,
}

/// Compares item by item.
pub(crate) fn judge(old: &Surface, new: &Surface) -> Judged {
    let (before, after) = (by_key(old), by_key(new));
    let aliases = (aliases(old), aliases(new));
    let mut judged = Judged {
        verdict: Verdict::Patch,
        why: None,
    };
    let mut raise = |verdict, why: String| {
        if verdict > judged.verdict {
            judged = Judged {
                verdict,
                why: Some(why),
            };
        }
    };
    for (key, item) in &before {
        match after.get(key) {
            None => raise(Verdict::Major, format!("- {item}")),
            Some(counterpart) => raise(
                counterparts((item, &aliases.0), (counterpart, &aliases.1)),
                format!("{item} -> {counterpart}"),
            ),
        }
    }
    for (key, item) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
        let owner = before.values().find(|owner| owner.path == item.parent());
        let closed = owner.is_some_and(|owner| {
            !owner.non_exhaustive && matches!(item.kind, Kind::Field | Kind::Variant)
        });
        let _ = key;
        raise(
            if closed {
                Verdict::Major
            } else {
                Verdict::Minor
            },
            format!("+ {item}"),
        );
    }
    judged
}

fn by_key(surface: &Surface) -> BTreeMap<(String, Kind), &Item> {
    surface
        .items()
        .iter()
        .map(|item| ((item.path.clone(), item.kind), item))
        .collect()
}

type Aliases<'a> = &'a [(String, String)];

fn counterparts(
    (old, old_aliases): (&Item, Aliases<'_>),
    (new, new_aliases): (&Item, Aliases<'_>),
) -> Verdict {
    let traits = |item: &Item, aliases| -> Vec<String> {
        let traits = item.traits.iter();
        traits.map(|name| plain(name, aliases)).collect()
    };
    let (old_traits, new_traits) = (traits(old, old_aliases), traits(new, new_aliases));
    let lost = old_traits.iter().any(|name| !new_traits.contains(name));
    if lost
        || new.needs_more_than(old)
        || plain(&old.signature(), old_aliases) != plain(&new.signature(), new_aliases)
        || new.non_exhaustive && !old.non_exhaustive
    {
        Verdict::Major
    } else if old_traits != new_traits
        || new.feature.is_none() && old.feature.is_some()
        || new.deprecated && !old.deprecated
    {
        Verdict::Minor
    } else {
        Verdict::Patch
    }
}
