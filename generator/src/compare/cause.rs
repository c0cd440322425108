//! Where a change comes from: lines of the document, of an overlay, or a rule of the generator.
//!
//! In: drafts. Out: changes, with the file and line of both states and some lines of text from there.

use std::sync::Arc;

use super::change::{Cause, CauseKind, Change, ChangeKind, Line, SourceLocation};
use super::draft::Draft;
use super::{State, shorten};
use crate::diagnostic::Place;
use crate::load::locate::{Location, Locator};
use crate::source::Pointer;

/// How many lines of a place are kept.
const MOST_LINES: usize = 12;

/// How many characters of a line are kept.
const MOST_CHARACTERS: usize = 160;

/// How far a change reaches.
#[derive(Debug, Default)]
pub(super) struct Reached {
    /// The operations that it reaches, as they are called in Rust.
    pub(super) operations: Arc<[String]>,
    /// Whether it comes with another change, which says it all.
    pub(super) follows: bool,
}

/// Completes all drafts.
pub(super) fn finish(
    drafts: Vec<Draft>,
    old: State<'_>,
    new: State<'_>,
    reach: &mut dyn FnMut(&Draft) -> Reached,
) -> Vec<Change> {
    let (old, new) = (Places::of(old), Places::of(new));
    let (same_document, same_overlays) = (
        old.documents() == new.documents(),
        old.overlays() == new.overlays(),
    );
    let complete = |draft: Draft| {
        let Reached {
            operations,
            follows,
        } = reach(&draft);
        let before = draft
            .at
            .0
            .as_ref()
            .and_then(|pointer| old.site(pointer, draft.rule.kind != ChangeKind::Added));
        let after = draft
            .at
            .1
            .as_ref()
            .and_then(|pointer| new.site(pointer, draft.rule.kind != ChangeKind::Removed));
        let in_overlay = |found: &Option<(SourceLocation, bool)>| {
            found
                .as_ref()
                .is_some_and(|(site, in_overlay)| site.exact && *in_overlay)
        };
        let kind = match (same_document, same_overlays) {
            _ if draft.only_name_changed => CauseKind::Generator,
            (true, true) => CauseKind::Options,
            (true, false) => CauseKind::Overlay,
            (false, _) if in_overlay(&before) || in_overlay(&after) => CauseKind::Overlay,
            (false, _) => CauseKind::Document,
        };
        let cause = Cause {
            kind,
            old: before.map(|(site, _)| site),
            new: after.map(|(site, _)| site),
        };
        let (wire, roles) = (
            draft.rule.wire(draft.sent, draft.received),
            draft.rule.roles(draft.sent, draft.received),
        );
        let (rule, item, path) = (draft.rule, draft.item, draft.path);
        let most = 4 * MOST_CHARACTERS;
        let (old_text, new_text) = (
            draft.before.map(|text| shorten(&text, most)),
            draft.after.map(|text| shorten(&text, most)),
        );
        Change {
            rule,
            item,
            path,
            before: old_text,
            after: new_text,
            roles,
            wire,
            cause,
            operations,
            follows,
        }
    };
    drafts.into_iter().map(complete).collect()
}

/// Finds places in the files of one state.
struct Places<'a> {
    locator: Locator<'a>,
    overlays: usize,
}

impl<'a> Places<'a> {
    fn of(state: State<'a>) -> Self {
        Self {
            locator: Locator::new(&state.report.sources, state.report.document.as_ref()),
            overlays: state.overlays,
        }
    }

    fn text(&self, source: usize) -> &str {
        self.locator
            .sources()
            .get(source)
            .map(|source| source.text())
            .unwrap_or_default()
    }

    fn overlays(&self) -> Vec<&str> {
        self.locator
            .sources()
            .iter()
            .skip(1)
            .take(self.overlays)
            .map(|source| source.text())
            .collect()
    }

    /// The document and the files that it refers to.
    fn documents(&self) -> Vec<&str> {
        let is_overlay = |source: usize| (1..=self.overlays).contains(&source);
        let sources = self.locator.sources().iter().enumerate();
        sources
            .filter(|(index, _)| !is_overlay(*index))
            .map(|(_, source)| source.text())
            .collect()
    }

    /// A place, and whether an overlay wrote it.
    fn site(&self, pointer: &Pointer, exact: bool) -> Option<(SourceLocation, bool)> {
        let location = self.locator.locate(&Place::Pointer(pointer.clone()))?;
        let site = SourceLocation {
            pointer: pointer.clone(),
            file: location.name.to_owned(),
            line: location.line,
            column: location.column,
            exact,
            excerpt: self.excerpt(&location),
        };
        Some((site, (1..=self.overlays).contains(&location.source)))
    }

    /// The lines of a value, the first ones if there are many. A long line is cut around the place.
    fn excerpt(&self, location: &Location<'_>) -> Vec<Line> {
        let text = self.text(location.source);
        let Some(first) = self.locator.line_at(location.source, location.span.start) else {
            return Vec::new();
        };
        let end = location.value.end.max(first.end);
        let whole = text
            .get(first.start..end.min(text.len()))
            .unwrap_or_default();
        let mut lines = Vec::new();
        for (offset, line) in whole.lines().take(MOST_LINES).enumerate() {
            let from = if offset == 0 {
                location.span.start.saturating_sub(first.start)
            } else {
                0
            };
            lines.push(Line {
                number: location.line + offset,
                text: cut(line, from),
            });
        }
        lines
    }
}

/// A line, or the part of it that begins a little before a byte.
fn cut(line: &str, from: usize) -> String {
    if line.len() <= MOST_CHARACTERS {
        return line.to_owned();
    }
    let mut start = from.saturating_sub(MOST_CHARACTERS / 4);
    while !line.is_char_boundary(start) {
        start -= 1;
    }
    let mark = if start > 0 { "…" } else { "" };
    format!(
        "{mark}{}",
        shorten(line.get(start..).unwrap_or_default(), MOST_CHARACTERS)
    )
}
