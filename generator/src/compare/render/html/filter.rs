//! The form that filters the page, and what each entry tells it.
//!
//! In: a review. Out: a form, and attributes of entries that `page.js` compares with the form. No
//! text of a document is in the script; all of it is in elements and attributes, escaped as
//! everywhere on the page. Without scripts the form stays hidden, and the page is whole.

use std::collections::{BTreeMap, BTreeSet};

use super::escape;
use crate::compare::change::{Change, Effect, Grade, Review, Roles, Verdict};
use crate::compare::render::plural;

/// What the form asks for besides words, as `value` and text of each choice.
const VERDICTS: &[(Verdict, &str)] = &[
    (Verdict::Major, "breaks"),
    (Verdict::Minor, "new"),
    (Verdict::Patch, "without effect"),
];

const GRADES: &[Grade] = &[Grade::Fails, Grade::MayFail, Grade::Works];

/// The values of the roles, in the order of [`Roles::each`].
const ROLES: [&str; 4] = ["builds", "reads", "matches", "transports"];

/// The operations of a review, each with its number on the page.
///
/// An entry has numbers instead of names: a type can be used by hundreds of operations, and each of
/// its changes would repeat their names.
pub(super) struct Filter<'a> {
    operations: BTreeMap<&'a str, usize>,
    changes: usize,
}

impl<'a> Filter<'a> {
    pub(super) fn new(review: &'a Review) -> Self {
        let names = review.changes().flat_map(|change| &*change.operations);
        let names: BTreeSet<&str> = names.map(String::as_str).collect();
        Self {
            operations: names.into_iter().zip(0..).collect(),
            changes: review.changes().filter(|change| !change.follows).count(),
        }
    }

    /// The form. It is hidden until the script shows it.
    pub(super) fn form(&self, text: &mut String) {
        text.push_str(
            "<form id=\"filter\" role=\"search\" hidden>\n\
             <label>Text <input id=\"words\" type=\"search\" autocomplete=\"off\"></label>\n",
        );
        let verdicts = VERDICTS.iter();
        let verdicts = verdicts.map(|(verdict, words)| (verdict.name().to_owned(), *words));
        select("verdict", "In Rust", verdicts, text);
        let grades = GRADES.iter().map(|grade| grade.name());
        let grades = grades.map(|name| (name.to_owned(), name));
        select("grade", "On the wire", grades, text);
        let roles = Roles::NOBODY.each().map(|(words, _)| words);
        let roles = ROLES.iter().map(ToString::to_string).zip(roles);
        select("role", "Who", roles, text);
        let operations = self.operations.iter();
        let operations = operations.map(|(name, number)| (number.to_string(), *name));
        select("operation", "Operation", operations, text);
        text.push_str(&format!(
            "<div><button id=\"expand\" type=\"button\">Expand all</button>\n\
             <button id=\"collapse\" type=\"button\">Collapse all</button>\n\
             <button type=\"reset\">Clear</button>\n\
             <output id=\"shown\">{}</output></div>\n</form>\n",
            plural(self.changes, "change")
        ));
    }

    /// The attributes of an entry that stands for these changes, which are of one section.
    ///
    /// What is the same for most entries is left out: one change, which works on the wire.
    pub(super) fn attributes(&self, changes: &[&Change]) -> String {
        let verdict = changes.iter().map(|change| change.verdict()).max();
        let grade = changes.iter().map(|change| change.worst_grade()).max();
        let verdict = verdict.unwrap_or(Verdict::Patch).name();
        let mut text = format!(" data-verdict=\"{verdict}\"");
        if let Some(grade) = grade.filter(|grade| *grade != Grade::Works) {
            text.push_str(&format!(" data-grade=\"{}\"", grade.name()));
        }
        if changes.len() != 1 {
            text.push_str(&format!(" data-size=\"{}\"", changes.len()));
        }
        let roles = ROLES.iter().enumerate();
        let roles = roles.filter(|(position, _)| {
            let effects = changes.iter().map(|change| change.roles.each()[*position]);
            effects
                .map(|(_, effect)| effect)
                .any(|effect| effect != Effect::None)
        });
        let roles: Vec<&str> = roles.map(|(_, role)| *role).collect();
        if !roles.is_empty() {
            text.push_str(&format!(" data-roles=\"{}\"", roles.join(" ")));
        }
        let operations = self.numbers(changes);
        if !operations.is_empty() {
            text.push_str(&format!(" data-operations=\"{operations}\""));
        }
        text
    }

    /// The numbers of the operations that changes affect, as ranges: `0-3 7`. What affects most of
    /// an API has few ranges, and what affects little has few numbers.
    fn numbers(&self, changes: &[&Change]) -> String {
        let names = changes.iter().flat_map(|change| &*change.operations);
        let numbers: BTreeSet<usize> = names
            .filter_map(|name| self.operations.get(name.as_str()).copied())
            .collect();
        let mut ranges: Vec<(usize, usize)> = Vec::new();
        for number in numbers {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == number => *last = number,
                _ => ranges.push((number, number)),
            }
        }
        let ranges: Vec<String> = ranges
            .into_iter()
            .map(|(first, last)| match last - first {
                0 => first.to_string(),
                _ => format!("{first}-{last}"),
            })
            .collect();
        ranges.join(" ")
    }
}

/// A choice with a value and words for each option, of which the first one asks for nothing.
fn select<'t>(
    id: &str,
    label: &str,
    options: impl Iterator<Item = (String, &'t str)>,
    text: &mut String,
) {
    text.push_str(&format!(
        "<label>{label} <select id=\"{id}\"><option value=\"\">any</option>"
    ));
    for (value, words) in options {
        text.push_str(&format!(
            "<option value=\"{value}\">{}</option>",
            escape(words)
        ));
    }
    text.push_str("</select></label>\n");
}
