//! A review as text.
//!
//! In: a [`Review`](super::Review). Out: texts for a terminal, a pull request, a browser or a program. What comes from a document is never
//! trusted: each form escapes it in its own way. Absent: deciding anything.

mod changelog;
mod group;
mod html;
mod json;
mod markdown;
mod refused;
mod text;

pub use changelog::changelog;
pub use html::html;
pub use json::{SCHEMA, json};
pub use markdown::markdown;
pub use refused::{refused_html, refused_json, refused_markdown};
pub use text::{Options, text};

use super::change::{ApiReview, Change, Verdict};

/// `1 file`, `2 files`.
pub(super) fn plural(number: usize, noun: &str) -> String {
    if number == 1 {
        format!("1 {noun}")
    } else {
        format!("{number} {noun}s")
    }
}

/// What there is of each weight, in words; what only comes with another change is not counted.
fn counts(api: &ApiReview) -> String {
    let count = |verdict| group::partition(api, verdict).independent.len();
    let (major, minor, patch) = (
        count(Verdict::Major),
        count(Verdict::Minor),
        count(Verdict::Patch),
    );
    let following = api.changes.iter().filter(|change| change.follows).count();
    let mut parts = Vec::new();
    if major > 0 {
        parts.push(format!("{major} breaking"));
    }
    if minor > 0 {
        parts.push(format!("{minor} new"));
    }
    if patch > 0 {
        parts.push(format!("{patch} without effect on code that compiles"));
    }
    if following > 0 {
        parts.push(format!(
            "{} that come with these",
            plural(following, "type")
        ));
    }
    if api.wording > 0 {
        parts.push(plural(api.wording, "description"));
    }
    if parts.is_empty() {
        "nothing changed".to_owned()
    } else {
        parts.join(", ")
    }
}

/// The first names of a list, and how many more there are.
fn some_of(names: &[String], most: usize) -> String {
    let shown = names
        .iter()
        .take(most)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    match names.len().saturating_sub(most) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// The path of a change below its item.
fn below(change: &Change) -> &str {
    let rest = change
        .path
        .strip_prefix(change.item.as_str())
        .and_then(|rest| rest.strip_prefix("::"));
    rest.or_else(|| change.path.rsplit_once("::").map(|(_, last)| last))
        .unwrap_or(&change.path)
}
