//! One diagnostic in rustc's look.
//!
//! In: a diagnostic with the location of its primary place. Out: the headline, the lines with carets, the help.
//! `annotate-snippets`, which rustc and cargo use, draws; here is chosen what it sees, which is never a whole file.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Options, shown, unlocated};
use crate::diagnostic::{Diagnostic, Severity};
use crate::load::locate::{Location, Locator};

/// Labels within so many bytes of another place in the same file are drawn in one picture with it.
const NEAR: usize = 4_000;

/// Longer lines are cut before they are drawn: minified JSON has all its text in one line.
const LONG: usize = 2_000;

/// How much of a long line stays on both sides of what is pointed at.
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
    let mut marks = marks(diagnostic, location, locator);
    if location.is_none_or(|location| location.whole) {
        group = group.element(Origin::path(location.map_or_else(
            || unlocated(&diagnostic.at),
            |location| location.name.to_owned(),
        )));
    }
    let cut_first = marks
        .first()
        .is_some_and(|mark| line_length(locator, &mark.location) > LONG);
    while !marks.is_empty() {
        let rest = marks.split_off(picture_length(&marks));
        group = draw(group, &marks, locator);
        marks = rest;
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
    if cut_first {
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

/// How many of the first marks are near enough to the first to be drawn together.
fn picture_length(marks: &[Mark<'_>]) -> usize {
    let Some(first) = marks.first() else { return 0 };
    let near = |mark: &&Mark<'_>| {
        mark.location.source == first.location.source
            && mark.location.span.start.abs_diff(first.location.span.start) < NEAR
    };
    marks.iter().take_while(near).count()
}

fn line_length(locator: &Locator<'_>, location: &Location<'_>) -> usize {
    locator
        .line_at(location.source, location.span.start)
        .map_or(0, |line| line.end - line.start)
}

/// Draws marks that are near each other.
fn draw<'m, 'd: 'm>(group: Group<'m>, marks: &[Mark<'m>], locator: &Locator<'d>) -> Group<'m> {
    let Some(first) = marks.first() else {
        return group;
    };
    if marks
        .iter()
        .any(|mark| line_length(locator, &mark.location) > LONG)
    {
        return marks
            .iter()
            .fold(group, |group, mark| draw_cut(group, mark, locator));
    }
    let source = first.location.source;
    let text = locator
        .sources()
        .get(source)
        .map_or("", |source| source.text());
    let lines = marks
        .iter()
        .filter_map(|mark| locator.line_at(source, mark.location.span.start));
    let (start, end) = lines.fold((text.len(), 0), |(start, end), line| {
        (start.min(line.start), end.max(line.end))
    });
    let top = marks
        .iter()
        .map(|mark| mark.location.line)
        .min()
        .unwrap_or(1);
    let window = text.get(start..end).unwrap_or_default();
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
            .path(first.location.name)
            .annotations(annotations),
    )
}

/// Draws a mark in a line that is too long to be drawn. The library would count columns from the cut, so the place is
/// given apart.
fn draw_cut<'m, 'd: 'm>(group: Group<'m>, mark: &Mark<'m>, locator: &Locator<'d>) -> Group<'m> {
    let Location {
        source,
        line,
        column,
        name,
        span,
        ..
    } = mark.location;
    let text = locator
        .sources()
        .get(source)
        .map_or("", |source| source.text());
    let Some(bounds) = locator.line_at(source, span.start) else {
        return group;
    };
    let to = span.end.clamp(
        span.start,
        bounds.end.min(span.start + AROUND).max(span.start),
    );
    let (start, end) = (
        floor(text, bounds.start.max(span.start.saturating_sub(AROUND))),
        floor(text, bounds.end.min(to + AROUND)),
    );
    let before = if start > bounds.start { "…" } else { "" };
    let after = if end < bounds.end { "…" } else { "" };
    let window = format!(
        "{before}{}{after}",
        text.get(start..end).unwrap_or_default()
    );
    let from = before.len() + span.start.saturating_sub(start);
    let to = before.len() + floor(text, to).saturating_sub(start);
    let annotation = mark.kind.span(from..to.max(from)).label(mark.text.clone());
    let group = group.element(Origin::path(name).line(line).char_column(column));
    group.element(
        Snippet::source(window)
            .line_start(line)
            .annotation(annotation),
    )
}

fn floor(text: &str, offset: usize) -> usize {
    text.floor_char_boundary(offset)
}

/// The library announces the picture of a cut line by a line without a path; it says nothing.
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
