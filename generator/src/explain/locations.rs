//! Where places are written, and by whom.
//!
//! In: pointers. Out: `file:line:column` of the document or page, and a line for each overlay
//! action that touched them.

use std::collections::{BTreeMap, BTreeSet};

use super::shown;
use crate::analysis::Analysis;
use crate::diagnostic::Place;
use crate::load::Document;
use crate::load::locate::Locator;
use crate::load::overlay_edits::OverlayEdit;
use crate::source::Pointer;

/// How many of the places that an action of an overlay removed are named, and how many of those
/// that it put there; the others are counted. One action can change thousands, and those that are
/// named stand in one line. Chosen by eye: in real documents a pointer to a property of a component
/// has some 65 characters, and one to a property of an inline schema often more than 100 (the
/// median of all is 83), so three are three or four lines of a terminal. One alone would not show
/// what the places have in common; thirty would fill a screen for each action.
const NAMED: usize = 3;

/// Finds places in the files of one API.
pub(super) struct Locations<'a> {
    locator: Locator<'a>,
    pub(super) document: Option<&'a Document>,
    overlays: usize,
}

impl<'a> Locations<'a> {
    pub(super) fn new(analysis: &'a Analysis) -> Self {
        let document = analysis.report.document.as_ref();
        Self {
            locator: Locator::new(&analysis.report.sources, document),
            document,
            overlays: analysis.overlays,
        }
    }

    /// `file:line:column`, and whether an overlay wrote it.
    pub(super) fn place(&self, at: &Pointer) -> String {
        let Some(location) = self.locator.locate(&Place::Pointer(at.clone())) else {
            return "nowhere".to_owned();
        };
        let by = if (1..=self.overlays).contains(&location.source) {
            " (the overlay)"
        } else {
            ""
        };
        format!(
            "{}:{}:{}{by}",
            location.name, location.line, location.column
        )
    }

    /// `file:line`.
    pub(super) fn line(&self, at: &Pointer) -> String {
        let location = self.locator.locate(&Place::Pointer(at.clone()));
        location.map_or_else(
            || "nowhere".to_owned(),
            |location| format!("{}:{}", location.name, location.line),
        )
    }

    /// A line for each action that touched one of some places, and one below it with its reason.
    pub(super) fn overlay_edits(&self, places: &[Pointer]) -> Vec<String> {
        let Some(document) = self.document.filter(|_| self.overlays > 0) else {
            return Vec::new();
        };
        let order = |edit: &OverlayEdit| {
            let location = self.locator.locate(&Place::Pointer(edit.action.clone()));
            location.map(|location| (location.source, location.line))
        };
        // One action can touch several of the places.
        let mut by_action: BTreeMap<Pointer, OverlayEdit> = BTreeMap::new();
        for edit in outermost(places)
            .into_iter()
            .flat_map(|place| document.overlay_edits(place))
        {
            match by_action.get_mut(&edit.action) {
                Some(known) => {
                    add(&mut known.made, edit.made);
                    add(&mut known.removed, edit.removed);
                }
                None => _ = by_action.insert(edit.action.clone(), edit),
            }
        }
        let mut edits: Vec<OverlayEdit> = by_action.into_values().collect();
        edits.sort_by_key(order);
        let mut lines = Vec::new();
        edits
            .iter()
            .for_each(|edit| self.edit(document, edit, &mut lines));
        if lines.is_empty() {
            lines.push("no action touched it".to_owned());
        }
        lines
    }

    fn edit(&self, document: &Document, edit: &OverlayEdit, lines: &mut Vec<String>) {
        let target = document.find(&edit.action);
        let path = target.and_then(|target| target.text()).unwrap_or_default();
        lines.push(format!(
            "{}  the action on `{}`",
            self.line(&edit.action),
            shown(path)
        ));
        for (verb, places) in [("removed", &edit.removed), ("put there", &edit.made)] {
            let named: Vec<String> = places
                .iter()
                .take(NAMED)
                .map(|place| format!("`{place}`"))
                .collect();
            let more = if places.len() > NAMED {
                format!(" and {} more", places.len() - NAMED)
            } else {
                String::new()
            };
            if !named.is_empty() {
                lines.push(format!("    {verb}: {}{more}", named.join(", ")));
            }
        }
        let reason = target
            .and_then(|target| target.parent())
            .and_then(|action| action.get("description"))
            .and_then(|words| words.text());
        lines.extend(reason.map(|reason| format!("    {}", shown(reason))));
    }
}

/// The places that are in no other: what touched something in a place has touched the place.
fn outermost(places: &[Pointer]) -> Vec<&Pointer> {
    let all: BTreeSet<&Pointer> = places.iter().collect();
    let is_outermost = |place: &&&Pointer| {
        let mut around = std::iter::successors(place.parent(), Pointer::parent);
        !around.any(|place| all.contains(&place))
    };
    all.iter().filter(is_outermost).copied().collect()
}

/// Adds to the places of an action. It may have removed what is around both.
fn add(known: &mut Vec<Pointer>, places: Vec<Pointer>) {
    let before: BTreeSet<Pointer> = known.iter().cloned().collect();
    known.extend(places.into_iter().filter(|place| !before.contains(place)));
}
