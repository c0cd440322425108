//! OpenAPI Overlay 1.0 and 1.1: changes to a document that is not ours to edit.
//!
//! In: a document with its overlays as further roots. Out: the document as the overlays want it;
//! what they put into it remembers where it was written. Every action must do something: a target
//! that matches nothing is an error (the specification would let it pass), because it means that
//! the document has changed under the overlay. Absent: `extends`, since the caller says which
//! document an overlay is for.

pub(super) mod budget;
pub(super) mod edit;
mod path;
mod read;
mod restored;
pub(super) mod same;

use std::ops::ControlFlow;

use super::document::{Document, Kind, NodeId, Removal};
use crate::diagnostic::{Code, Diagnostic, Sink};
use budget::{Excess, OverlayBudget};
use edit::{Edit, EditError};
use path::{Misspelt, Patterns, Query, Selection};
use read::{Action, Change};

/// Applies the overlays that are the roots of some sources, in this order.
pub(super) fn apply(document: &mut Document, overlays: &[usize], sink: &mut Sink) {
    let mut means = Means {
        budget: OverlayBudget::of(document),
        patterns: Patterns::default(),
    };
    for overlay in overlays {
        for action in read::actions(document, *overlay, sink) {
            if run(document, &action, &mut means, sink).is_break() {
                return;
            }
        }
    }
    restored::report(document, &mut means.budget, sink);
}

/// What all actions share.
struct Means {
    budget: OverlayBudget,
    patterns: Patterns,
}

impl Means {
    fn select(&mut self, document: &Document, query: &Query) -> Result<Vec<NodeId>, Excess> {
        Selection::new(document, &mut self.budget, &mut self.patterns).of(query)
    }

    fn misspelt(&mut self, document: &Document, query: &Query) -> Option<Misspelt> {
        Selection::new(document, &mut self.budget, &mut self.patterns).misspelt(query)
    }
}

/// Applies one action; `Break` if no other may be applied.
fn run(
    document: &mut Document,
    action: &Action,
    means: &mut Means,
    sink: &mut Sink,
) -> ControlFlow<()> {
    let targets = match means.select(document, &action.target) {
        Ok(targets) => targets,
        Err(excess) => {
            sink.push(too_costly(document, action.at, excess));
            return after(excess);
        }
    };
    if let Some(fault) = wrong_number(document, action, targets.len(), means) {
        sink.push(fault);
        return ControlFlow::Continue(());
    }
    document
        .origins
        .actions
        .push((document.tree.len(), action.at));
    match change(document, action, &targets, means) {
        Ok(false) if !targets.is_empty() => sink.push(no_change(document, action)),
        Ok(_) => {}
        Err(refusal) => {
            sink.push(refused(document, action, &refusal));
            return match refusal {
                EditError::Large => ControlFlow::Break(()),
                EditError::Costly(excess) => after(excess),
                _ => ControlFlow::Continue(()),
            };
        }
    }
    ControlFlow::Continue(())
}

/// Whether other actions may be applied. Without steps none can be.
fn after(excess: Excess) -> ControlFlow<()> {
    match excess {
        Excess::Steps => ControlFlow::Break(()),
        Excess::Pattern => ControlFlow::Continue(()),
    }
}

/// Changes the targets; says whether the document is another one afterwards.
fn change(
    document: &mut Document,
    action: &Action,
    targets: &[NodeId],
    means: &mut Means,
) -> Result<bool, EditError> {
    let source = match &action.change {
        Change::Remove => {
            Edit::new(document, &mut means.budget).remove(targets)?;
            let removed = targets.iter().map(|node| Removal {
                action: action.at,
                node: *node,
            });
            document.origins.removed.extend(removed);
            return Ok(true);
        }
        Change::Update(source) => *source,
        Change::Copy(query, at) => match means.select(document, query)?.as_slice() {
            [source] => *source,
            found => {
                return Err(EditError::Copy {
                    at: *at,
                    found: found.len(),
                });
            }
        },
    };
    let mut edit = Edit::new(document, &mut means.budget);
    let mut kinds = targets.iter().map(|target| edit.value_kind(*target));
    let first = kinds.next();
    if kinds.any(|kind| Some(kind) != first) {
        return Err(EditError::Mixed);
    }
    // Looked at for all targets before any is changed: an item that one list has already may be
    // missing in another.
    if edit.says_all(targets, source)? {
        return Ok(false);
    }
    edit.update(targets, source).map(|()| true)
}

fn wrong_number(
    document: &Document,
    action: &Action,
    found: usize,
    means: &mut Means,
) -> Option<Diagnostic> {
    let at = document.node(action.at).pointer();
    let path = &action.path;
    match action.matches {
        Some(wanted) if wanted == found => None,
        Some(wanted) => {
            let headline = format!(
                "`{path}` matches {}, but `x-matches` says {wanted}",
                places(found)
            );
            let fault = Diagnostic::new(Code::OverlayMatches, at, headline);
            Some(
                fault.help(
                    "look at what the document has there now; then mend `target` or `x-matches`",
                ),
            )
        }
        None if found == 0 => {
            let fault = Diagnostic::new(
                Code::OverlayNoMatch,
                at,
                format!("`{path}` matches nothing in the document"),
            );
            let remedy = "the document may have changed: mend `target`, delete the action, or say `x-matches: 0`";
            Some(fault.help(match means.misspelt(document, &action.target) {
                Some(Misspelt { name, meant }) => {
                    format!("there is no `{name}`; did you mean `{meant}`?")
                }
                None => remedy.to_owned(),
            }))
        }
        None => None,
    }
}

fn places(count: usize) -> String {
    if count == 1 {
        "one place".to_owned()
    } else {
        format!("{count} places")
    }
}

fn no_change(document: &Document, action: &Action) -> Diagnostic {
    let headline = format!(
        "the action changes nothing: the document says the same at `{}`",
        action.path
    );
    Diagnostic::new(
        Code::OverlayNoChange,
        document.node(action.at).pointer(),
        headline,
    )
    .help("delete the action")
}

fn refused(document: &Document, action: &Action, refusal: &EditError) -> Diagnostic {
    let pointer = |id: NodeId| document.node(document.original(id)).pointer();
    let path = &action.path;
    match refusal {
        EditError::Root => Diagnostic::new(
            Code::OverlayInvalid,
            pointer(action.at),
            "the whole document cannot be removed or replaced",
        )
        .help("let `target` select something in the document"),
        EditError::Mixed => {
            let headline = format!("`{path}` matches values of different kinds");
            Diagnostic::new(Code::OverlayInvalid, pointer(action.at), headline)
                .help("make one action for each kind")
        }
        EditError::Copy { at, found } => {
            let code = if *found == 0 {
                Code::OverlayNoMatch
            } else {
                Code::OverlayMatches
            };
            let headline = format!(
                "`copy` matches {}, but must match one",
                if *found == 0 {
                    "nothing".to_owned()
                } else {
                    places(*found)
                }
            );
            Diagnostic::new(code, pointer(*at), headline).help("name the one place to copy from")
        }
        EditError::Kinds { target, source } => {
            let (old, new) = (document.node(*target), document.node(*source));
            let headline = format!(
                "{} cannot be merged into {}",
                new.kind_name(),
                old.kind_name()
            );
            let fault = Diagnostic::new(Code::OverlayInvalid, pointer(*source), headline);
            let fault = fault.label(old.pointer(), format!("this is {}", old.kind_name()));
            fault.help("remove the old value by an action of its own first, or give a value of the same kind")
        }
        EditError::Large => Diagnostic::new(
            Code::TooLarge,
            pointer(action.at),
            "the action makes the document too large or too deep; the rest of it and the actions behind it are not applied",
        )
        .help("copy less"),
        EditError::Costly(excess) => too_costly(document, action.at, *excess),
    }
}

/// What exceeds the budget, at the `target` of an action.
fn too_costly(document: &Document, action: NodeId, excess: Excess) -> Diagnostic {
    let (headline, help) = match excess {
        Excess::Steps => (
            "the overlays look at more values than they may; the rest of this action and those behind it are not applied".to_owned(),
            "name the keys on the way to what is changed; `..` in a filter searches once for each value that the filter looks at",
        ),
        Excess::Pattern => (
            format!(
                "a regular expression of the JSONPath is longer than {} bytes, or larger than {} bytes when it is compiled",
                budget::MAX_PATTERN,
                budget::MAX_PATTERN_MEMORY
            ),
            "repeat less: `.{100}` is a hundred expressions, and a class such as `\\w` has hundreds of ranges",
        ),
    };
    Diagnostic::new(
        Code::OverlayLimit,
        document.node(action).pointer(),
        headline,
    )
    .help(help)
}

/// The kinds that an update tells apart.
fn value_kind(kind: Kind<'_>) -> ValueKind {
    match kind {
        Kind::Map => ValueKind::Map,
        Kind::List => ValueKind::List,
        Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::Text(_) => ValueKind::Primitive,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ValueKind {
    Map,
    List,
    Primitive,
}

#[cfg(test)]
mod tests;
