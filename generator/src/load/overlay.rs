//! OpenAPI Overlay 1.0 and 1.1: changes to a document that is not ours to edit.
//!
//! In: a document with its overlays as further roots. Out: the document as the overlays want it; what they put into it
//! remembers where it was written. Every action must do something: a target that matches nothing is an error (the
//! specification would let it pass), because it means that the document has changed under the overlay.
//! Absent: `extends`, since the caller says which document an overlay is for.

mod edit;
mod mirror;
mod read;
mod restored;

use std::ops::ControlFlow;

use super::MAX_NODES;
use super::document::{Document, Kind, NodeId, Removal};
use crate::diagnostic::{Code, Diagnostic, Sink};
use edit::{Edit, Refusal};
use mirror::Mirror;
use read::{Action, Change};

/// Applies the overlays that are the roots of some sources, in this order.
pub(super) fn apply(document: &mut Document, overlays: &[usize], sink: &mut Sink) {
    let mut mirror = None;
    let budget = MAX_NODES.min(4 * document.tree.len() + (1 << 20));
    for overlay in overlays {
        for action in read::actions(document, *overlay, sink) {
            let mirror = mirror.get_or_insert_with(|| Mirror::of(document));
            if run(document, mirror, &action, budget, sink).is_break() {
                return;
            }
        }
    }
    restored::report(document, sink);
}

/// Applies one action; `Break` if the document has become too large for another.
fn run(
    document: &mut Document,
    mirror: &mut Mirror,
    action: &Action,
    budget: usize,
    sink: &mut Sink,
) -> ControlFlow<()> {
    let targets = mirror.select(document, &action.target);
    if let Some(fault) = wrong_number(document, action, targets.len()) {
        sink.push(fault);
        return ControlFlow::Continue(());
    }
    document
        .origins
        .actions
        .push((document.tree.len(), action.at));
    let mut edit = Edit::new(document, budget);
    let result = match &action.change {
        Change::Remove => edit.remove(&targets).map(|()| true),
        Change::Update(source) => update(&mut edit, &targets, *source),
        Change::Copy(path, at) => match mirror.select(edit.document(), path).as_slice() {
            [source] => update(&mut edit, &targets, *source),
            found => Err(Refusal::Copy {
                at: *at,
                found: found.len(),
            }),
        },
    };
    let changed = edit.changed();
    if matches!(action.change, Change::Remove) && result.is_ok() {
        document
            .origins
            .removed
            .extend(targets.iter().map(|node| Removal {
                action: action.at,
                node: *node,
            }));
    }
    match result {
        Ok(false) if !targets.is_empty() => sink.push(no_change(document, action)),
        Ok(_) => {}
        Err(refusal) => {
            sink.push(refused(document, action, &refusal));
            if matches!(refusal, Refusal::Large) {
                return ControlFlow::Break(());
            }
        }
    }
    mirror.refresh(document, &changed);
    ControlFlow::Continue(())
}

/// Says whether the document is another one afterwards.
fn update(edit: &mut Edit<'_>, targets: &[NodeId], source: NodeId) -> Result<bool, Refusal> {
    let kinds: Vec<_> = targets.iter().map(|target| edit.sort(*target)).collect();
    if kinds.windows(2).any(|pair| pair[0] != pair[1]) {
        return Err(Refusal::Mixed);
    }
    // Looked at for all targets before any is changed: an item that one list has already may be missing in another.
    if targets.iter().all(|target| edit.says(*target, source)) {
        return Ok(false);
    }
    edit.update(targets, source).map(|()| true)
}

fn wrong_number(document: &Document, action: &Action, found: usize) -> Option<Diagnostic> {
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
            Some(fault.help("the document may have changed: mend `target`, delete the action, or say `x-matches: 0`"))
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

fn refused(document: &Document, action: &Action, refusal: &Refusal) -> Diagnostic {
    let pointer = |id: NodeId| document.node(document.original(id)).pointer();
    let path = &action.path;
    match refusal {
        Refusal::Root => Diagnostic::new(
            Code::OverlayInvalid,
            pointer(action.at),
            "the whole document cannot be removed or replaced",
        )
        .help("let `target` select something in the document"),
        Refusal::Mixed => {
            let headline = format!("`{path}` matches values of different kinds");
            Diagnostic::new(Code::OverlayInvalid, pointer(action.at), headline)
                .help("make one action for each kind")
        }
        Refusal::Copy { at, found } => {
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
        Refusal::Kinds { target, source } => {
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
        Refusal::Large => Diagnostic::new(
            Code::TooLarge,
            pointer(action.at),
            "the action makes the document too large or too deep",
        )
        .help("copy less"),
    }
}

/// The kinds that an update tells apart.
fn sort(kind: Kind<'_>) -> Sort {
    match kind {
        Kind::Map => Sort::Map,
        Kind::List => Sort::List,
        Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::Text(_) => Sort::Primitive,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Map,
    List,
    Primitive,
}

#[cfg(test)]
mod tests;
