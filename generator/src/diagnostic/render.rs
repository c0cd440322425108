//! Diagnostics as text for people and editors.
//!
//! In: diagnostics and a [`Locator`]. Out: text, in the order of severity and then of the files.
//! Absent: output, and the decision whether a terminal shows colours.

mod human;
mod shown;

use std::collections::BTreeMap;

use super::{Diagnostic, Place, Severity};
use crate::load::locate::{Location, Locator};

/// How much is said about one finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The line with carets, other places, and help.
    Human,
    /// One line, `file:line:column: error[code]: headline`, which editors understand.
    Concise,
}

/// How diagnostics are shown.
#[derive(Debug, Clone)]
pub struct Options {
    /// How much is said about one finding.
    pub style: Style,
    /// Whether the text has ANSI colours.
    pub colour: bool,
    /// How many lines there may be; at least one finding is shown, those behind are counted by
    /// their codes.
    pub lines: Option<usize>,
    /// What to do to see the others, as in `--all shows them`.
    pub more: String,
    /// Whether a last line counts all findings.
    pub summary: bool,
    /// How wide the text may be; longer lines of a file are cut around what is pointed at.
    pub width: usize,
}

/// The width of a finding unless its caller says otherwise, in columns. A line of a file that is
/// longer is cut around what is pointed at, with an ellipsis. Measured: 98% of the lines of real
/// documents have at most 130 characters, to which the number of the line and the marks are added.
/// With 80 columns more than one line in twenty would be cut; with twice as many, the long ones
/// would wrap on most terminals, and the marks would not be below what they mean.
const USUAL_WIDTH: usize = 140;

impl Default for Options {
    fn default() -> Self {
        Self {
            style: Style::Human,
            colour: false,
            lines: None,
            more: String::new(),
            summary: true,
            width: USUAL_WIDTH,
        }
    }
}

/// Shows diagnostics, the gravest first, then in the order of the files; then how many there are.
/// Nothing for none.
pub fn render(diagnostics: &[Diagnostic], locator: &Locator<'_>, options: &Options) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let list = ordered(diagnostics, locator);
    let (mut text, mut lines, mut shown) = (String::new(), 0, 0);
    for (diagnostic, location) in &list {
        let found = match options.style {
            Style::Human => human::render(diagnostic, location.as_ref(), locator, options) + "\n\n",
            Style::Concise => concise(diagnostic, location.as_ref()) + "\n",
        };
        lines += found.lines().count();
        if shown > 0 && options.lines.is_some_and(|limit| lines > limit) {
            break;
        }
        text.push_str(&found);
        shown += 1;
    }
    text.push_str(&others(
        list.get(shown..).unwrap_or_default(),
        &options.more,
    ));
    if options.summary {
        text.push_str(&summary(diagnostics));
        text.push('\n');
    }
    text
}

/// Diagnostics with their locations: the gravest first, then in the order of the files.
pub fn ordered<'a, 'd>(
    diagnostics: &'a [Diagnostic],
    locator: &Locator<'d>,
) -> Vec<(&'a Diagnostic, Option<Location<'d>>)> {
    let mut list: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| (diagnostic, location(diagnostic, locator)))
        .collect();
    list.sort_by_key(|(diagnostic, location)| {
        (
            diagnostic.gravity(),
            diagnostic.count > 1,
            location
                .as_ref()
                .map(|location| (location.source, location.span.start)),
        )
    });
    list
}

/// What a finding points at: the value that is at fault, or the key of all that is.
pub fn location<'d>(diagnostic: &Diagnostic, locator: &Locator<'d>) -> Option<Location<'d>> {
    if diagnostic.code.is_about_value() {
        locator.locate_value(&diagnostic.at)
    } else {
        locator.locate(&diagnostic.at)
    }
}

/// What is not shown: how many findings of each code. Nothing for none.
fn others(list: &[(&Diagnostic, Option<Location<'_>>)], more: &str) -> String {
    let mut codes = BTreeMap::<(Severity, &str), u32>::new();
    for (diagnostic, _) in list {
        *codes
            .entry((diagnostic.severity, diagnostic.code.name()))
            .or_default() += diagnostic.count;
    }
    if codes.is_empty() {
        return String::new();
    }
    let hint = if more.is_empty() {
        String::new()
    } else {
        format!("; {more}")
    };
    let mut text = format!("… and {} more{hint}\n", codes.values().sum::<u32>());
    let width = codes
        .values()
        .max()
        .map_or(1, |most| most.to_string().len());
    for ((severity, code), count) in codes {
        text.push_str(&format!("  {count:>width$} {}[{code}]\n", severity.name()));
    }
    text
}

/// How many findings there are: `2 errors, 1 warning`.
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    let counts = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| {
        let count: u32 = diagnostics
            .iter()
            .filter(|found| found.severity == severity)
            .map(|found| found.count)
            .sum();
        (count > 0).then(|| {
            format!(
                "{count} {}{}",
                severity.name(),
                if count == 1 { "" } else { "s" }
            )
        })
    });
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    if counts.is_empty() {
        "nothing found".to_owned()
    } else {
        counts.join(", ")
    }
}

fn concise(diagnostic: &Diagnostic, location: Option<&Location<'_>>) -> String {
    let place = match location {
        Some(location) if location.whole => shown::line(location.name),
        Some(location) => format!(
            "{}:{}:{}",
            shown::line(location.name),
            location.line,
            location.column
        ),
        None => unlocated(&diagnostic.at),
    };
    format!(
        "{place}: {}[{}]: {}",
        diagnostic.severity.name(),
        diagnostic.code,
        shown::line(&diagnostic.headline)
    )
}

/// A text that quotes a document, as one line that shows what it is and controls nothing.
pub fn one_line(text: &str) -> String {
    shown::line(text)
}

/// A place in a text that is not at hand.
fn unlocated(place: &Place) -> String {
    match place {
        Place::File(name) | Place::Span(name, _) => shown::line(name),
        Place::Pointer(pointer) => shown::line(pointer.as_str()),
    }
}

#[cfg(test)]
mod tests;
