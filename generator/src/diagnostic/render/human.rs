//! One diagnostic in rustc's look.
//!
//! In: a diagnostic with the location of its primary place. Out: the headline, the lines with
//! carets, the help. `annotate-snippets`, which rustc and cargo use, draws; here is chosen what it
//! sees, which is never a whole file.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Options, shown, unlocated};
use crate::diagnostic::{Diagnostic, Severity};
use crate::load::locate::{Location, Locator};
use crate::source::Span;

/// Places that begin fewer than this number of bytes from the first one, in the same file, are
/// drawn in one picture with it. The first label that is farther away begins another picture, with
/// those of the others that are near to it, and so on.
///
/// The library leaves out the lines between but has to be given all of them, so two places at the
/// ends of a file of megabytes would be read for each finding. Measured: 93% of the `properties` of
/// real documents have at most 4,000 bytes, so that a key and its second occurrence in them are
/// drawn together; with a tenth it would be 36%. With ten times as much, each of thousands of
/// findings could read 40 KB.
const NEAR: usize = 4_000;

/// A line with more bytes in which a place begins is cut before it is drawn, with an ellipsis, and
/// each place of its picture gets one of its own. A line between two places is left to the library;
/// it has fewer than [`NEAR`] bytes. The library cuts lines as well, but reads all of a line to do
/// so, and in JSON without line breaks that is the whole file for each finding. Measured: a fifth
/// of the documents are such; of the 1.3 million lines of the others, 332 are longer than this.
/// With a tenth, 12,000 of these would be drawn apart; with ten times as much, each of thousands of
/// findings could read 20 KB. Of a cut line, the library is given about three times [`AROUND`], so
/// the value must be well above that. It draws as much as fits in the width, and all of a place
/// that does not.
const LONG: usize = 2_000;

/// How many bytes of a long line, about, the library is given on each side of what is pointed at,
/// and of that itself. The library cuts this once more, to [`Options::width`] columns. One side
/// alone is to fill the usual width (140), since what is pointed at may stand at the beginning or
/// the end of the line. It does if each character has one byte; 200 bytes of Cyrillic are 100
/// columns, and the rest stays empty. With much less, a part of most pictures would; much more
/// would be cut away again.
const AROUND: usize = 200;

/// A span to draw, and what is said there.
struct Mark<'d> {
    location: Location<'d>,
    kind: AnnotationKind,
    text: Option<String>,
}

pub(super) fn render<'d>(
    diagnostic: &Diagnostic,
    location: Option<&Location<'d>>,
    locator: &Locator<'d>,
    options: &Options,
) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut group = Group::with_title(
        level
            .primary_title(shown::line(&diagnostic.headline))
            .id(diagnostic.code.name()),
    );
    let pictures = pictures(marks(diagnostic, location, locator));
    if location.is_none_or(|location| location.whole) {
        group = group.element(Origin::path(location.map_or_else(
            || unlocated(&diagnostic.at),
            |location| shown::line(location.name),
        )));
    }
    let first = pictures.first();
    let first_is_apart = first.is_some_and(|marks| is_drawn_apart(marks, locator));
    for marks in &pictures {
        group = draw(group, marks, locator);
    }
    for label in &diagnostic.labels {
        if locator
            .locate(&label.at)
            .is_none_or(|location| location.whole)
        {
            group = group.element(Level::NOTE.message(format!(
                "{}: {}",
                unlocated(&label.at),
                shown::lines(&label.text)
            )));
        }
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(shown::lines(help)));
    }
    let renderer = if options.colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let text = renderer.term_width(options.width).render(&[group]);
    if first_is_apart {
        without_empty_path(&text)
    } else {
        text
    }
}

/// The primary place and the labels that are somewhere in a file.
fn marks<'m, 'd: 'm>(
    diagnostic: &'m Diagnostic,
    location: Option<&Location<'d>>,
    locator: &Locator<'d>,
) -> Vec<Mark<'m>> {
    let primary = location.filter(|location| !location.whole).cloned();
    let primary = primary.map(|location| Mark {
        location,
        kind: AnnotationKind::Primary,
        text: None,
    });
    let labels = diagnostic.labels.iter().filter_map(|label| {
        let location = locator
            .locate(&label.at)
            .filter(|location| !location.whole)?;
        Some(Mark {
            location,
            kind: AnnotationKind::Context,
            text: Some(shown::lines(&label.text)),
        })
    });
    primary.into_iter().chain(labels).collect()
}

/// The marks that are drawn together: those that are near enough to the first one, then those that
/// are to the first that is left, and so on.
fn pictures(marks: Vec<Mark<'_>>) -> Vec<Vec<Mark<'_>>> {
    let mut pictures: Vec<Vec<Mark<'_>>> = Vec::new();
    for mark in marks {
        let is_near = |picture: &&mut Vec<Mark<'_>>| {
            picture.first().is_some_and(|first| {
                mark.location.source == first.location.source
                    && mark.location.span.start.abs_diff(first.location.span.start) < NEAR
            })
        };
        match pictures.iter_mut().find(is_near) {
            Some(picture) => picture.push(mark),
            None => pictures.push(vec![mark]),
        }
    }
    pictures
}

/// The lines from the first mark to the last, which are in one file.
fn window(marks: &[Mark<'_>], locator: &Locator<'_>) -> Span {
    let lines = marks.iter().filter_map(|mark| {
        let Location { source, span, .. } = mark.location;
        locator.line_at(source, span.start)
    });
    lines
        .reduce(|all, line| Span {
            start: all.start.min(line.start),
            end: all.end.max(line.end),
        })
        .unwrap_or(Span { start: 0, end: 0 })
}

fn text<'d>(locator: &Locator<'d>, source: usize) -> &'d str {
    locator
        .sources()
        .get(source)
        .map_or("", |source| source.text())
}

/// Whether each mark of a picture gets a picture of its own, of its line alone: the line is too
/// long, or not all of the text can be shown as it is. The library counts columns in what it is
/// given, so that it must not see more of such a text.
fn is_drawn_apart(marks: &[Mark<'_>], locator: &Locator<'_>) -> bool {
    let Some(first) = marks.first() else {
        return false;
    };
    let is_long = |mark: &Mark<'_>| {
        let line = locator.line_at(mark.location.source, mark.location.span.start);
        line.is_some_and(|line| line.end - line.start > LONG)
    };
    let window = window(marks, locator);
    let shown = text(locator, first.location.source)
        .get(window.start..window.end)
        .unwrap_or_default();
    marks.iter().any(is_long) || !shown::is_plain(shown)
}

/// Draws marks that are near each other.
fn draw<'m, 'd: 'm>(group: Group<'m>, marks: &[Mark<'m>], locator: &Locator<'d>) -> Group<'m> {
    let Some(first) = marks.first() else {
        return group;
    };
    if is_drawn_apart(marks, locator) {
        return marks
            .iter()
            .fold(group, |group, mark| draw_apart(group, mark, locator));
    }
    let source = first.location.source;
    let Span { start, end } = window(marks, locator);
    let top = marks
        .iter()
        .map(|mark| mark.location.line)
        .min()
        .unwrap_or(1);
    let window = text(locator, source).get(start..end).unwrap_or_default();
    let annotations = marks.iter().map(|mark| {
        let line = locator
            .line_at(source, mark.location.span.start)
            .map_or(end, |line| line.end);
        let from = mark.location.span.start.clamp(start, end) - start;
        let to = mark.location.span.end.min(line).clamp(start, end) - start;
        mark.kind.span(from..to.max(from)).label(mark.text.clone())
    });
    group.element(
        Snippet::source(window)
            .line_start(top)
            .path(shown::line(first.location.name))
            .annotations(annotations),
    )
}

/// Draws a mark in a line of which only a part is shown, or not as it is written. The library would
/// count columns in what is shown, so the place is given apart.
fn draw_apart<'m, 'd: 'm>(group: Group<'m>, mark: &Mark<'m>, locator: &Locator<'d>) -> Group<'m> {
    let Location {
        source,
        line,
        column,
        name,
        span,
        ..
    } = mark.location;
    let text = text(locator, source);
    let Some(bounds) = locator.line_at(source, span.start) else {
        return group;
    };
    let is_long = bounds.end - bounds.start > LONG;
    let around = if is_long { AROUND } else { LONG };
    let to = span.end.clamp(
        span.start,
        bounds.end.min(span.start + around).max(span.start),
    );
    let (start, end) = (
        text.floor_char_boundary(bounds.start.max(span.start.saturating_sub(around))),
        text.floor_char_boundary(bounds.end.min(to + around)),
    );
    let part = |from: usize, to: usize| shown::source(text.get(from..to).unwrap_or_default());
    let (from, to) = (
        text.floor_char_boundary(span.start),
        text.floor_char_boundary(to),
    );
    let before = if start > bounds.start { "…" } else { "" };
    let after = if end < bounds.end { "…" } else { "" };
    let (left, marked) = (
        format!("{before}{}", part(start, from)),
        part(from, to.max(from)),
    );
    let range = left.len()..left.len() + marked.len();
    let window = format!("{left}{marked}{}{after}", part(to.max(from), end));
    let annotation = mark.kind.span(range).label(mark.text.clone());
    let origin = Origin::path(shown::line(name))
        .line(line)
        .char_column(column);
    group.element(origin).element(
        Snippet::source(window)
            .line_start(line)
            .annotation(annotation),
    )
}

/// The library announces a picture that is drawn apart by a line without a path; it says nothing.
fn without_empty_path(text: &str) -> String {
    let empty = text
        .lines()
        .enumerate()
        .skip(1)
        .find(|(_, line)| line.contains(":::"))
        .map(|(number, _)| number);
    let lines = text
        .lines()
        .enumerate()
        .filter(|(number, _)| Some(*number) != empty);
    lines.map(|(_, line)| line).collect::<Vec<_>>().join("\n")
}
