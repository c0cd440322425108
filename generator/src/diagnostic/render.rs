//! Diagnostics as text for people and editors.
//!
//! In: diagnostics and a [`Locator`]. Out: text, in the order of severity and then of the files. Absent: output, and the
//! decision whether a terminal shows colours.

mod human;
mod shown;

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
    /// How many findings are shown; the others are only counted.
    pub limit: Option<usize>,
    /// What to do to see the others, as in `--all shows them`.
    pub more: String,
    /// Whether a last line counts all findings.
    pub summary: bool,
    /// How wide the text may be; longer lines of a file are cut around what is pointed at.
    pub width: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { style: Style::Human, colour: false, limit: None, more: String::new(), summary: true, width: 140 }
    }
}

/// Shows diagnostics, the gravest first, then in the order of the files; then how many there are. Nothing for none.
pub fn render(diagnostics: &[Diagnostic], locator: &Locator<'_>, options: &Options) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let mut list: Vec<_> = diagnostics.iter().map(|diagnostic| (diagnostic, locator.locate(&diagnostic.at))).collect();
    list.sort_by_key(|(diagnostic, location)| {
        (diagnostic.gravity(), location.as_ref().map(|location| (location.source, location.span.start)))
    });
    let shown = options.limit.unwrap_or(list.len()).min(list.len());
    let mut text = String::new();
    for (diagnostic, location) in list.iter().take(shown) {
        match options.style {
            Style::Human => text.push_str(&human::render(diagnostic, location.as_ref(), locator, options)),
            Style::Concise => text.push_str(&concise(diagnostic, location.as_ref())),
        }
        text.push_str(if options.style == Style::Human { "\n\n" } else { "\n" });
    }
    if shown < list.len() {
        let hint = if options.more.is_empty() { String::new() } else { format!("; {}", options.more) };
        text.push_str(&format!("… and {} more{hint}\n", list.len() - shown));
    }
    if options.summary {
        text.push_str(&summary(diagnostics));
        text.push('\n');
    }
    text
}

/// How many findings there are: `2 errors, 1 warning`.
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    let counts = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| {
        let count = diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        (count > 0).then(|| format!("{count} {}{}", severity.name(), if count == 1 { "" } else { "s" }))
    });
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    if counts.is_empty() { "nothing found".to_owned() } else { counts.join(", ") }
}

fn concise(diagnostic: &Diagnostic, location: Option<&Location<'_>>) -> String {
    let place = match location {
        Some(location) if location.whole => shown::line(location.name),
        Some(location) => format!("{}:{}:{}", shown::line(location.name), location.line, location.column),
        None => unlocated(&diagnostic.at),
    };
    format!("{place}: {}[{}]: {}", diagnostic.severity.name(), diagnostic.code, shown::line(&diagnostic.headline))
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
