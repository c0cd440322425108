//! Actions that take away what later ones put back: each of them changes something, and together
//! they change nothing.
//!
//! In: what was taken away. Out: a finding for each action of which all that it took away stands in
//! the document again. Absent: items of lists, which have no place of their own.

use std::collections::BTreeMap;

use super::budget::{Excess, OverlayBudget};
use super::same::same;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::document::{Document, NodeId, Removal};
use crate::load::tree::Label;

/// Reports the actions that are needless now.
///
/// All actions were applied before. So when the steps of the overlays end here, the search ends
/// without an error, and only what is known by then is reported.
pub(super) fn report(document: &Document, budget: &mut OverlayBudget, sink: &mut Sink) {
    let mut actions: BTreeMap<NodeId, Vec<Option<NodeId>>> = BTreeMap::new();
    for Removal { action, node } in &document.origins.removed {
        let again = put_back(document, *node, budget);
        let is_over = again.is_err();
        actions
            .entry(*action)
            .or_default()
            .push(again.unwrap_or_default());
        if is_over {
            break;
        }
    }
    for (action, again) in actions {
        let Some(again) = again.into_iter().collect::<Option<Vec<NodeId>>>() else {
            continue;
        };
        let headline = "the action changes nothing: what it removes is put back as it was";
        let mut finding = Diagnostic::new(
            Code::OverlayNoChange,
            document.node(action).pointer(),
            headline,
        );
        if let Some(first) = again.first() {
            finding = finding.label(
                document.node(document.original(*first)).pointer(),
                "the document said so before",
            );
        }
        sink.push(finding.help("delete the action, and the one that puts it back"));
    }
}

/// The steps for finding the place of a removed value again: its pointer is made and followed.
///
/// Measured: that takes 2 to 5 microseconds for a pointer of five keys, and these steps last about
/// a quarter of one, so the search takes some ten times as long as its steps say. It is done once
/// for each value that an action removed, which bounds the excess; with a tenth it would be some
/// hundred times. A price that covers the time would be some 500 steps, about all that overlays
/// have for a node, and actions need steps, too.
const FIND_STEPS: usize = 32;

/// The copy that an overlay put in the place of a node, if it says the same.
fn put_back(
    document: &Document,
    removed: NodeId,
    budget: &mut OverlayBudget,
) -> Result<Option<NodeId>, Excess> {
    if !matches!(document.tree.cell(removed).label, Label::Key(_)) {
        return Ok(None);
    }
    budget.charge(FIND_STEPS)?;
    let Some(found) = document.find(&document.node(removed).pointer()) else {
        return Ok(None);
    };
    let found = found.id();
    let again = document.origins.copies.contains_key(&found)
        && same(&document.tree, found, removed, budget)?;
    Ok(again.then_some(found))
}
