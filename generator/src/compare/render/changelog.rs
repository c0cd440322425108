//! A review as a part of a changelog: for those who use the crate, so without lines of documents
//! and rules.

use super::markdown::code;
use crate::compare::change::{Change, Review, Verdict};

/// The number of changes listed under one verdict of a release; the others are counted. Two
/// versions of a large document can differ in thousands of items, which would bury the other
/// releases. Measured: of 12 pairs of versions of real documents none has more than 65 changes that
/// break code, and seven have more than 100 new items, up to 503. With a tenth, 11 of them would
/// lose changes that break code; with ten times as many, 503 new items would be ten pages.
const MOST: usize = 100;

/// The changes of a review under headings, the most severe first; empty if there are none.
pub fn changelog(review: &Review) -> String {
    let mut text = String::new();
    for (verdict, title) in [
        (Verdict::Major, "Breaking"),
        (Verdict::Minor, "New"),
        (Verdict::Patch, "Changed without effect on code"),
    ] {
        let changes: Vec<&Change> = review
            .changes()
            .filter(|change| change.verdict() == verdict)
            .collect();
        if changes.is_empty() {
            continue;
        }
        text.push_str(&format!("### {title}\n\n"));
        changes
            .iter()
            .take(MOST)
            .for_each(|change| line(change, verdict, &mut text));
        if let Some(more) = changes.len().checked_sub(MOST).filter(|more| *more > 0) {
            text.push_str(&format!(
                "- and {more} more of this kind, which `cargo xtask diff --all` shows between {} and this version\n",
                code(&review.titles.0)
            ));
        }
        text.push('\n');
    }
    let wording = review.wording();
    if wording > 0 {
        let noun = if wording == 1 {
            "description"
        } else {
            "descriptions"
        };
        text.push_str(&format!(
            "### Documentation\n\n- {wording} {noun} in other words.\n\n"
        ));
    }
    text
}

fn line(change: &Change, verdict: Verdict, text: &mut String) {
    let what = match (&change.before, &change.after) {
        (Some(before), Some(after)) => format!(": {} is now {}", code(before), code(after)),
        (Some(one), None) | (None, Some(one)) => format!(": {}", code(one)),
        (None, None) => String::new(),
    };
    text.push_str(&format!(
        "- {}: {}{what}.",
        code(&change.path),
        change.rule.summary
    ));
    if verdict == Verdict::Major && !change.rule.hint.is_empty() {
        let mut hint = change.rule.hint.chars();
        let first: String = hint
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect();
        text.push_str(&format!(
            "\n  {first}{}.",
            hint.as_str().trim_end_matches('.')
        ));
    }
    text.push('\n');
}
