//! A safety net below the rules: compares the public items of both crates one by one.
//!
//! An item that changed more severely than every change that the rules found shows that a rule is
//! missing. It is reported as it is, so that no break is overlooked.

use std::collections::BTreeMap;

use super::change::Verdict;
use super::draft::{About, Draft, Subject};
use super::rules;
use super::spelling::Spelling;
use crate::surface::{Item, Kind, Surface};

/// Changes of items that are more severe than everything that the rules found. A signature in which
/// an alias is written by its type, or the other way round, is the same one.
pub(super) fn more_severe(
    (old, old_spelling): (&Surface, &Spelling),
    (new, new_spelling): (&Surface, &Spelling),
    worst_reported: Option<Verdict>,
) -> Vec<Draft> {
    let (before, after) = (by_key(old), by_key(new));
    let mut drafts = Vec::new();
    for (key, item) in &before {
        match after.get(key) {
            None => drafts.push(draft(&rules::ITEM_REMOVED, Some(item), None)),
            Some(counterpart)
                if is_incompatible((item, old_spelling), (counterpart, new_spelling)) =>
            {
                drafts.push(draft(&rules::ITEM_CHANGED, Some(item), Some(counterpart)))
            }
            Some(_) => {}
        }
    }
    let added = after.iter().filter(|(key, _)| !before.contains_key(*key));
    drafts.extend(added.map(|(_, item)| draft(&rules::ITEM_ADDED, None, Some(item))));
    drafts.retain(|draft| {
        worst_reported.is_none_or(|worst_reported| draft.rule.verdict > worst_reported)
            && draft.rule.verdict > Verdict::Patch
    });
    drafts
}

fn by_key(surface: &Surface) -> BTreeMap<(&str, Kind), &Item> {
    surface
        .items()
        .iter()
        .map(|item| ((item.path.as_str(), item.kind), item))
        .collect()
}

fn is_incompatible(
    (old, old_spelling): (&Item, &Spelling),
    (new, new_spelling): (&Item, &Spelling),
) -> bool {
    let is_same =
        |old: &str, new: &str| old == new || old_spelling.expand(old) == new_spelling.expand(new);
    let is_lost = |name: &String| !new.traits.iter().any(|other| is_same(name, other));
    new.needs_more_than(old)
        || old.traits.iter().any(is_lost)
        || old.head != new.head
        || !is_same(&old.tail, &new.tail)
}

fn draft(rule: &'static rules::Rule, old: Option<&Item>, new: Option<&Item>) -> Draft {
    let path = new
        .or(old)
        .map(|item| item.path.clone())
        .unwrap_or_default();
    let at = (
        old.and_then(|item| item.at.clone()),
        new.and_then(|item| item.at.clone()),
    );
    let subject = Subject {
        about: About::Api,
        members: path.clone(),
        item: path,
        at,
        sent: true,
        received: true,
    };
    let mut draft = Draft::new(rule, &subject);
    (draft.before, draft.after) = (old.map(ToString::to_string), new.map(ToString::to_string));
    draft
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{File, Input, analyze};

    /// The public items of a document with one schema.
    fn surface(schema: &str) -> Surface {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{A: {schema}}}}}\n"
        );
        let document = File {
            name: "a.yaml".to_owned(),
            bytes: text.into_bytes(),
        };
        analyze(&Input {
            module: "a".to_owned(),
            document,
            ..Input::default()
        })
        .surface
        .expect("a document without faults")
    }

    #[test]
    fn what_no_rule_found_is_said_item_by_item() {
        let text = surface("{type: object, properties: {a: {type: string}}}");
        let number = surface("{type: object, properties: {a: {type: integer}}}");
        let more = surface("{type: object, properties: {a: {type: string}, b: {type: string}}}");
        let ids = |old, new, worst_reported| {
            let none = Spelling::default();
            more_severe((old, &none), (new, &none), worst_reported)
                .iter()
                .map(|draft| draft.rule.id)
                .collect::<Vec<_>>()
        };
        assert_eq!(ids(&text, &number, Some(Verdict::Minor)), ["item-changed"]);
        assert_eq!(
            ids(&text, &number, Some(Verdict::Major)),
            [""; 0],
            "a rule has said that something breaks"
        );
        assert_eq!(ids(&text, &more, None), ["item-added"]);
        assert_eq!(ids(&more, &text, Some(Verdict::Patch)), ["item-removed"]);
    }
}
