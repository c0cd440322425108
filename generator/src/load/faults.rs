//! What a tree could not hold, as diagnostics.
//!
//! In: the [`Faults`] of a reading. Out: diagnostics at their places in the file.

use super::Parse;
use super::plant::{Faults, Limit};
use super::tree::{NodeId, Tree};
use super::{MAX_DEPTH, MAX_NODES};
use crate::diagnostic::{Code, Diagnostic, Place, Sink};

/// Reports everything but the limit.
pub(super) fn report(parse: Parse<'_>, root: NodeId, faults: Faults, tree: &Tree, sink: &mut Sink) {
    let _ = (root, tree);
    for duplicate in faults.duplicates {
        let headline = format!("the key `{}` stands twice in one mapping", duplicate.key);
        sink.push(Diagnostic::new(Code::DuplicateKey, Place::File(parse.source.name().to_owned()), headline));
    }
}

/// A budget was exceeded.
pub(super) fn limit(limit: Limit, at: Place) -> Diagnostic {
    let headline = match limit {
        Limit::Depth => format!("the document is nested more than {MAX_DEPTH} levels deep"),
        Limit::Nodes => format!("the document has more than {MAX_NODES} values"),
        Limit::Text => "the document's texts are too long".to_owned(),
    };
    Diagnostic::new(Code::TooLarge, at, headline).help("no OpenAPI document needs that; look for aliases that multiply each other")
}
