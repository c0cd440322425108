//! What a review says below its changes: descriptions with other words, and keywords without
//! effect.
//!
//! In: an [`ApiReview`]. Out: descriptions as differences of words, those first whose words carry
//! meaning, and a sentence about keywords.

use similar::ChangeTag;

use super::markdown::code;
use super::{plural, some_of};
use crate::compare::change::{ApiReview, WordChange};

/// If the old or the new text has more words, the two are not compared word by word. The old one is
/// shown as gone and the new one as new, each as far as words in a row are shown.
///
/// A text can be as long as its document, and the algorithm can take time of the square of its
/// length. Measured: two texts of 2,000 words of which most differ take some 40 milliseconds in a
/// debug build, so those of 20,000 could take 4 seconds, for each such description. Of 119,181
/// descriptions four have more than 2,000 words, and with a tenth 374 would be shown as written
/// anew.
const MOST_WORDS: usize = 2_000;

/// How many words are shown between a difference and an ellipsis, on each side. They are for
/// finding the place in the description. Chosen by eye: one or two words often stand at several
/// places of a description; with many more, unchanged words would fill the review.
const CONTEXT: usize = 4;

/// How many words that are gone or new in a row are shown unless all are asked for; an ellipsis
/// stands for the rest. A description that was written anew would otherwise stand in the review
/// nearly in full, the old and the new one. Measured: of 119,181 descriptions 94 of 100 have at
/// most 40 words, and half at most eight, so with four most that are written anew would be cut
/// before they say what it is about. With 400, the two could take 60 lines of a terminal.
pub(super) const MOST_IN_A_ROW: usize = 40;

/// How many keywords without effect are named unless all are asked for; the others are counted.
/// They stand in one sentence, and a document can have an extension of its own in each place.
/// Measured: of 12 pairs of versions nine have at most eight, and none more than ten. Eight names
/// with their counts are two or three lines of a terminal; with one, nearly all would be counted
/// only, and 80 could be a screen.
pub(super) const KEYWORDS: usize = 8;

/// Words that mean something for callers, in small letters: what is asked of them, units, and what
/// becomes of old behaviour. A number does as well. Descriptions whose difference has one come
/// first where only some are shown. A word that is missing here, or is used in another sense,
/// changes only that order and what a terminal shows without `--all`. The words are English, as
/// nearly all descriptions are.
const MEANINGFUL: &[&str] = &[
    "always",
    "bytes",
    "characters",
    "deadline",
    "default",
    "defaults",
    "deprecated",
    "exactly",
    "expires",
    "ignored",
    "least",
    "limit",
    "limited",
    "longer",
    "maximum",
    "minimum",
    "most",
    "must",
    "never",
    "no",
    "not",
    "null",
    "obsolete",
    "only",
    "optional",
    "removed",
    "replaced",
    "required",
    "seconds",
    "shall",
    "should",
    "timezone",
    "unique",
    "until",
    "utc",
];

/// A part of a text that was compared word by word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Same(String),
    Gone(String),
    New(String),
}

/// A description with other words than before.
pub(super) struct Described<'a> {
    pub(super) change: &'a WordChange,
    pub(super) pieces: Vec<Piece>,
    /// Whether a word that is gone or new carries meaning.
    pub(super) is_meaningful: bool,
}

/// All descriptions that differ, those first whose words carry meaning. Of words that are gone or
/// new in a row, at most so many are kept.
pub(super) fn descriptions(api: &ApiReview, most_in_a_row: usize) -> Vec<Described<'_>> {
    let words = api.words.iter();
    let mut all: Vec<Described<'_>> = words
        .map(|change| describe(change, most_in_a_row))
        .collect();
    all.sort_by_key(|described| !described.is_meaningful);
    all
}

/// What is to be said of keywords that have no effect on the client, and at most so many of them.
pub(super) fn unread(api: &ApiReview, most: usize) -> Option<String> {
    let count: usize = api.unread.iter().map(|unread| unread.places.len()).sum();
    let names = api.unread.iter();
    let names: Vec<String> = names
        .map(|unread| format!("{} ({})", code(&unread.keyword), unread.places.len()))
        .collect();
    let names = some_of(&names, most);
    (count > 0).then(|| {
        format!(
            "{} changed in keywords that do not shape the client: {names}",
            plural(count, "place")
        )
    })
}

/// How many descriptions of one API a terminal shows unless all are asked for: only those whose
/// words carry meaning. The others are counted. Measured: each takes four lines of 80 columns on
/// average, so ten are one or two screens. Of 12 pairs of versions seven have more, up to 209. With
/// one, most of those whose words carry meaning would not be seen; a hundred would take 400 lines.
const SHOWN: usize = 10;

/// The lines for a terminal.
pub(super) fn lines(api: &ApiReview, all: bool) -> Vec<String> {
    let mut lines = Vec::new();
    let most = |usual| if all { usize::MAX } else { usual };
    let descriptions = descriptions(api, most(MOST_IN_A_ROW));
    let is_shown = |(position, described): &(usize, &Described<'_>)| {
        all || described.is_meaningful && *position < SHOWN
    };
    let shown: Vec<&Described<'_>> = descriptions
        .iter()
        .enumerate()
        .filter(is_shown)
        .map(|(_, described)| described)
        .collect();
    if !shown.is_empty() {
        lines.push(String::new());
        lines.push(format!("descriptions ({})", descriptions.len()));
    }
    for described in &shown {
        let pieces = described.pieces.iter().map(|piece| match piece {
            Piece::Same(words) => words.clone(),
            Piece::Gone(words) => format!("[-{words}-]"),
            Piece::New(words) => format!("{{+{words}+}}"),
        });
        let pieces: Vec<String> = pieces.collect();
        let (path, keyword) = (&described.change.path, described.change.keyword);
        lines.push(format!("  ~ {path}: {keyword}: {}", pieces.join(" ")));
    }
    match descriptions.len() - shown.len() {
        0 => {}
        more if shown.is_empty() => lines.push(format!(
            "  {} with other words; `--all` shows them",
            plural(more, "description")
        )),
        more => lines.push(format!("  … and {more} more; `--all` shows them")),
    }
    lines.extend(unread(api, most(KEYWORDS)).map(|words| format!("  {words}")));
    lines
}

fn describe(change: &WordChange, most_in_a_row: usize) -> Described<'_> {
    let words = |text: &str| {
        text.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (old, new) = (words(&change.before), words(&change.after));
    let mut runs: Vec<(ChangeTag, Vec<&str>)> = Vec::new();
    if old.len() > MOST_WORDS || new.len() > MOST_WORDS {
        runs.push((ChangeTag::Delete, old.iter().map(String::as_str).collect()));
        runs.push((ChangeTag::Insert, new.iter().map(String::as_str).collect()));
    } else {
        for op in similar::capture_diff_slices(similar::Algorithm::Myers, &old, &new) {
            for (tag, words) in op.iter_slices(&old, &new) {
                runs.push((tag, words.iter().map(String::as_str).collect()));
            }
        }
    }
    let differs = |tag: &ChangeTag| *tag != ChangeTag::Equal;
    // An example shows values and promises nothing, whatever numbers are in it.
    let is_meaningful = change.keyword != "examples"
        && runs
            .iter()
            .filter(|(tag, _)| differs(tag))
            .any(|(_, words)| words.iter().any(|word| is_meaningful(word)));
    let last = runs.len().saturating_sub(1);
    let pieces = runs
        .iter()
        .enumerate()
        .filter(|(_, (_, words))| !words.is_empty())
        .map(|(position, (tag, words))| match tag {
            ChangeTag::Equal => Piece::Same(context(words, position > 0, position < last)),
            ChangeTag::Delete => Piece::Gone(cut(words, most_in_a_row)),
            ChangeTag::Insert => Piece::New(cut(words, most_in_a_row)),
        })
        .collect();
    Described {
        change,
        pieces,
        is_meaningful,
    }
}

fn is_meaningful(word: &str) -> bool {
    let word = word
        .trim_matches(|character: char| !character.is_alphanumeric())
        .to_lowercase();
    MEANINGFUL.contains(&word.as_str()) || word.chars().any(|character| character.is_ascii_digit())
}

/// The words beside a difference: the first of them behind one, and the last of them before one.
fn context(words: &[&str], is_behind: bool, is_before: bool) -> String {
    let head = if is_behind { CONTEXT } else { 0 };
    let tail = if is_before { CONTEXT } else { 0 };
    if words.len() <= head + tail {
        return words.join(" ");
    }
    let first = words.iter().take(head);
    let last = words.iter().skip(words.len() - tail);
    first
        .chain([&"…"])
        .chain(last)
        .copied()
        .collect::<Vec<_>>()
        .join(" ")
}

fn cut(words: &[&str], most: usize) -> String {
    let more = if words.len() > most { " …" } else { "" };
    let shown: Vec<&str> = words.iter().take(most).copied().collect();
    format!("{}{more}", shown.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(before: &str, after: &str) -> WordChange {
        WordChange {
            path: "Pet::name".to_owned(),
            keyword: "description",
            before: before.to_owned(),
            after: after.to_owned(),
        }
    }

    #[test]
    fn words_that_differ_are_shown_with_some_around_them() {
        let change = change(
            "One two three four five six a seven eight.",
            "One two three four five six the seven eight.",
        );
        let described = describe(&change, MOST_IN_A_ROW);
        assert_eq!(
            described.pieces,
            [
                Piece::Same("… three four five six".to_owned()),
                Piece::Gone("a".to_owned()),
                Piece::New("the".to_owned()),
                Piece::Same("seven eight.".to_owned()),
            ]
        );
        assert!(!described.is_meaningful);
    }

    #[test]
    fn a_word_that_asks_something_of_callers_carries_meaning() {
        for (before, after) in [
            ("It may be set.", "It must be set."),
            ("Up to 5 items.", "Up to 6 items."),
            ("A time.", "A time (UTC)."),
            ("Use it.", "Deprecated: use it."),
        ] {
            assert!(
                describe(&change(before, after), MOST_IN_A_ROW).is_meaningful,
                "{after}"
            );
        }
        assert!(!describe(&change("The color.", "The colour."), MOST_IN_A_ROW).is_meaningful);
    }

    #[test]
    fn a_long_text_is_not_compared_word_by_word() {
        let long = |word: &str| vec![word; MOST_WORDS + 1].join(" ");
        let change = change(&long("a"), &long("b"));
        assert_eq!(describe(&change, MOST_IN_A_ROW).pieces.len(), 2);
    }
}
