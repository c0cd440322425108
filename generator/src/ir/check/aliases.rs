//! Aliases that lead back to themselves.

use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::{Any, Shape, Type, TypeRef, Use};

/// Finds circles of aliases; the one that closes a circle becomes any JSON.
pub(super) fn break_circles(types: &mut [Type], sink: &mut Sink) {
    let mut done = vec![false; types.len()];
    for start in 0..types.len() {
        let mut chain = Vec::new();
        let mut next = Some(start);
        while let Some(at) = next.filter(|at| !done.get(*at).copied().unwrap_or(true)) {
            chain.push(at);
            if let Some(done) = done.get_mut(at) {
                *done = true;
            }
            next = target(types, at);
        }
        // The walk ended at a type that is done: a circle only if it was done on this very walk.
        if let (Some(end), Some(last)) = (next, chain.last().copied())
            && chain.contains(&end)
        {
            cut(types, last, end, sink);
        }
    }
}

fn target(types: &[Type], index: usize) -> Option<usize> {
    match &types.get(index)?.shape {
        Shape::Alias(Use { ty: TypeRef::Named(target), .. }) => Some(target.index()),
        _ => None,
    }
}

fn cut(types: &mut [Type], last: usize, start: usize, sink: &mut Sink) {
    let back_to = types.get(start).map(|item| item.at.clone());
    let Some(item) = types.get_mut(last) else { return };
    item.shape = Shape::Alias(Use::plain(TypeRef::Any(Any::Broken)));
    let finding = Diagnostic::new(Code::RefCycle, item.at.clone(), "this schema is only a reference that leads back to itself");
    sink.push(match back_to.filter(|at| *at != item.at) {
        Some(at) => finding.label(at, "it leads back to this one"),
        None => finding,
    });
}
