//! A review as text.
//!
//! In: a [`Review`]. Out: texts for a terminal, a pull request, a browser or a
//! program. What comes from a document is never trusted: each form escapes it in its own way.
//! Absent: deciding anything.

mod changelog;
mod failure;
mod group;
mod html;
mod json;
mod markdown;
mod notes;
mod paint;
mod refused;
mod text;

pub use changelog::changelog;
pub use html::html;
pub use json::{SCHEMA, json};
pub use markdown::markdown;
pub use refused::{refused_html, refused_json, refused_markdown};
pub use text::{Options, text};

use super::change::{ApiReview, Change, Grade, Review, Verdict, WireCount, WireSummary};

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
    let count = |verdict| {
        let independent = api.changes.iter().filter(|change| !change.follows);
        independent
            .filter(|change| change.verdict() == verdict)
            .count()
    };
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
            "{} that follow from these",
            plural(following, "change")
        ));
    }
    if !api.words.is_empty() {
        parts.push(plural(api.words.len(), "description"));
    }
    if parts.is_empty() && !api.unread.is_empty() {
        parts.push(NO_EFFECT.to_owned());
    }
    if parts.is_empty() {
        UNCHANGED.to_owned()
    } else {
        parts.join(", ")
    }
}

const UNCHANGED: &str = "nothing changed";

/// Some keywords changed, but none that the client depends on.
const NO_EFFECT: &str = "nothing changed that shapes the client";

/// What a review says instead of a verdict if it has none.
fn without_verdict(review: &Review) -> &'static str {
    if review.has_differences() {
        NO_EFFECT
    } else {
        UNCHANGED
    }
}

/// How clients of both ages get on, in words.
fn wire_words(summary: WireSummary) -> String {
    let words = |count: WireCount| match (count.fails, count.may_fail) {
        (0, 0) => "safe".to_owned(),
        (0, may) => format!("risky (may fail in {})", plural(may, "place")),
        (fails, 0) => format!("breaking (fails in {})", plural(fails, "place")),
        (fails, may) => format!(
            "breaking (fails in {}, may fail in {may})",
            plural(fails, "place")
        ),
    };
    format!(
        "old clients with the new server: {}; new clients with the old server: {}",
        words(summary.old_clients),
        words(summary.new_clients)
    )
}

/// Who fails or may fail with a change; empty if nobody does.
fn grade_words(change: &Change) -> String {
    let old = ("old clients", change.wire.old_client.grade);
    let new = ("new clients", change.new_client_grade());
    let parts: Vec<String> = [old, new]
        .into_iter()
        .filter_map(|(who, grade)| match grade {
            Grade::Works => None,
            Grade::MayFail => Some(format!("{who} may fail")),
            Grade::Fails => Some(format!("{who} fail")),
        })
        .collect();
    parts.join(", ")
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
