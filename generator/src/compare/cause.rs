//! Finds what a change comes from: lines of the document, lines of an overlay, an option, or a rule
//! of the generator.
//!
//! Completes drafts with the file, the line and an excerpt of both states.

use std::borrow::Cow;
use std::sync::Arc;

use super::change::{Cause, CauseKind, Change, ChangeKind, Line, OtherName, SourceLocation};
use super::draft::Draft;
use super::{State, shorten};
use crate::diagnostic::Place;
use crate::load::document::Document;
use crate::load::locate::{Location, Locator};
use crate::source::Pointer;

/// The number of lines of an excerpt, one of each state, which a review as HTML shows. After the
/// last one a line with an ellipsis stands for the rest, and its number says where that begins.
///
/// A whole schema or operation may have thousands of lines, of which the first usually show which
/// it is. Measured: of 135,986 schemas of properties, 93% have at most 12 lines as JSON with a key
/// a line. Much fewer would cut many of those, and more make the page larger: two excerpts of 30
/// lines that are cut (`MAX_LINE_CHARACTERS`) have about 10,000 characters for one change.
const MAX_EXCERPT_LINES: usize = 12;

/// A line of an excerpt is shown whole up to this number of bytes. Of a longer one, at most this
/// number of characters are shown, and an ellipsis stands for what is left out.
///
/// A document may be one line of megabytes, and a page may show hundreds of lines. Measured: 1.2%
/// of the lines of real documents are longer; with a tenth, 80% would be. With ten times as much,
/// the two excerpts of a change of a document without line breaks would take 3 KB, more than all
/// the rest of the change on a page. The length of other texts ([`MAX_TEXT_CHARACTERS`]) grows with
/// it.
const MAX_LINE_CHARACTERS: usize = 160;

/// The length of the text before or after a change, in characters, such as the type of a field; a
/// longer one ends with an ellipsis. A tuple can be as long as its document, and so can an item
/// that another generator listed. Measured: of 3,251 such texts between versions of real documents,
/// the longest has 194 characters, a third of this; with a tenth, 383 would be cut. With ten times
/// as much, six such texts could take all the room of a comment on a pull request.
pub(super) const MAX_TEXT_CHARACTERS: usize = 4 * MAX_LINE_CHARACTERS;

/// What a change affects.
#[derive(Debug, Default)]
pub(super) struct Reached {
    /// The methods of the operations that it affects.
    pub(super) operations: Arc<[String]>,
    /// The other names of the type that it is about.
    pub(super) other_names: Arc<[OtherName]>,
    /// Whether it follows from another change.
    pub(super) follows: bool,
}

/// Completes all drafts.
pub(super) fn finish(
    drafts: Vec<Draft>,
    old: State<'_>,
    new: State<'_>,
    reached: &mut dyn FnMut(&Draft) -> Reached,
) -> Vec<Change> {
    let causes = Causes::of(old, new);
    let complete = |draft: Draft| {
        let Reached {
            operations,
            other_names,
            follows,
        } = reached(&draft);
        let cause = causes.of_draft(&draft);
        let shortened = |text: Option<String>| text.map(|text| shorten(&text, MAX_TEXT_CHARACTERS));
        Change {
            rule: draft.rule,
            roles: draft.rule.roles_of(
                draft.sent,
                draft.received,
                draft.effect.unwrap_or(draft.rule.effect()),
            ),
            wire: draft.wire(),
            item: draft.item,
            path: draft.path,
            hint: draft
                .hint
                .map_or(Cow::Borrowed(draft.rule.hint), Cow::Owned),
            before: shortened(draft.before),
            after: shortened(draft.after),
            cause,
            operations,
            other_names,
            follows,
            was_allowed: draft.was_allowed,
        }
    };
    drafts.into_iter().map(complete).collect()
}

/// The files of both states, and which of them are equal.
struct Causes<'a> {
    old: SourceFiles<'a>,
    new: SourceFiles<'a>,
    same_documents: bool,
    same_overlays: bool,
    /// Both documents, if the filters differ.
    filtered: Option<(&'a Document, &'a Document)>,
}

impl<'a> Causes<'a> {
    fn of(old: State<'a>, new: State<'a>) -> Self {
        let filtered = if old.report.filter == new.report.filter {
            None
        } else {
            let documents = [old, new].map(|state| state.report.document.as_ref());
            documents[0].zip(documents[1])
        };
        let (old, new) = (SourceFiles::of(old), SourceFiles::of(new));
        Self {
            same_documents: old.documents() == new.documents(),
            same_overlays: old.overlays() == new.overlays(),
            filtered,
            old,
            new,
        }
    }

    /// Whether something is gone that the new document still has, or is new that the old one had
    /// already.
    fn is_filtered(&self, draft: &Draft) -> bool {
        let has = |document: &Document, at: Option<&Pointer>| {
            at.is_some_and(|at| document.find(at).is_some())
        };
        self.filtered
            .is_some_and(|(old, new)| match draft.rule.kind {
                ChangeKind::Removed => has(new, draft.at.0.as_ref()),
                ChangeKind::Added => has(old, draft.at.1.as_ref()),
                _ => false,
            })
    }

    /// The cause is what differs between the two states: the documents, only the overlays, or
    /// neither. If the documents differ and overlays may differ as well, the file decides in which
    /// the change is.
    fn of_draft(&self, draft: &Draft) -> Cause {
        let (is_addition, is_removal) = (
            draft.rule.kind == ChangeKind::Added,
            draft.rule.kind == ChangeKind::Removed,
        );
        let (old_at, new_at) = (draft.at.0.as_ref(), draft.at.1.as_ref());
        let old = old_at.and_then(|pointer| self.old.location(pointer, !is_addition));
        let new = new_at.and_then(|pointer| self.new.location(pointer, !is_removal));
        let in_overlay = |found: &Option<(SourceLocation, bool)>| {
            found
                .as_ref()
                .is_some_and(|(location, in_overlay)| location.exact && *in_overlay)
        };
        let kind = match (self.same_documents, self.same_overlays) {
            _ if draft.only_name_changed => CauseKind::Generator,
            _ if self.is_filtered(draft) => CauseKind::Filter,
            (true, true) => CauseKind::Options,
            (true, false) => CauseKind::Overlay,
            (false, _) if in_overlay(&old) || in_overlay(&new) => CauseKind::Overlay,
            (false, _) => CauseKind::Document,
        };
        Cause {
            kind,
            old: old.map(|(location, _)| location),
            new: new.map(|(location, _)| location),
        }
    }
}

/// The files of one state.
struct SourceFiles<'a> {
    locator: Locator<'a>,
    overlays: usize,
}

impl<'a> SourceFiles<'a> {
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

    /// The line of a position, and whether it is in an overlay.
    fn location(&self, pointer: &Pointer, exact: bool) -> Option<(SourceLocation, bool)> {
        let location = self.locator.locate(&Place::Pointer(pointer.clone()))?;
        let found = SourceLocation {
            pointer: pointer.clone(),
            file: location.name.to_owned(),
            line: location.line,
            column: location.column,
            exact,
            excerpt: self.excerpt(&location),
        };
        Some((found, (1..=self.overlays).contains(&location.source)))
    }

    /// The first lines of a value. A long line is cut around the position.
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
        for (offset, line) in whole.lines().take(MAX_EXCERPT_LINES).enumerate() {
            let from = if offset == 0 {
                location.span.start.saturating_sub(first.start)
            } else {
                0
            };
            lines.push(Line {
                number: location.line + offset,
                text: excerpt_of_line(line, from),
            });
        }
        if whole.lines().nth(MAX_EXCERPT_LINES).is_some() {
            lines.push(Line {
                number: location.line + MAX_EXCERPT_LINES,
                text: "…".to_owned(),
            });
        }
        lines
    }
}

/// A line, or the part of it that begins a little before a byte.
fn excerpt_of_line(line: &str, from: usize) -> String {
    if line.len() <= MAX_LINE_CHARACTERS {
        return line.to_owned();
    }
    let mut start = from.saturating_sub(MAX_LINE_CHARACTERS / 4);
    while !line.is_char_boundary(start) {
        start -= 1;
    }
    let mark = if start > 0 { "…" } else { "" };
    format!(
        "{mark}{}",
        shorten(line.get(start..).unwrap_or_default(), MAX_LINE_CHARACTERS)
    )
}
