//! The verdict of Semantic Versioning on two lists of public items, and nothing else: no document,
//! no meaning.

use std::collections::BTreeMap;

use generator::compare::Verdict;
use generator::surface::{Item, Kind, Surface};

/// A verdict and the item that decided.
pub(crate) struct Judged {
    pub(crate) verdict: Verdict,
    pub(crate) why: Option<String>,
}

/// Compares item by item.
pub(crate) fn judge(old: &Surface, new: &Surface) -> Judged {
    let (before, after) = (by_key(old), by_key(new));
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
                counterparts(item, counterpart),
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

fn counterparts(old: &Item, new: &Item) -> Verdict {
    let lost = old.traits.iter().any(|name| !new.traits.contains(name));
    if lost
        || new.needs_more_than(old)
        || old.signature() != new.signature()
        || new.non_exhaustive && !old.non_exhaustive
    {
        Verdict::Major
    } else if old.traits != new.traits
        || new.feature.is_none() && old.feature.is_some()
        || new.deprecated && !old.deprecated
    {
        Verdict::Minor
    } else {
        Verdict::Patch
    }
}
