//! Which operations and webhooks of a document are read.
//!
//! In: a filter, and the nodes of operations. Out: whether each is read, how many are not, and
//! findings about selectors that name nothing.

use std::collections::BTreeSet;

use super::Operation;
use crate::diagnostic::{Code, Diagnostic, Place, Severity, Sink};
use crate::filter::{By, Candidate, Filter, Filtered, Selector};
use crate::ir::Method;
use crate::load::document::Node;

/// A filter, and what it did so far.
pub(super) struct Sieve<'f> {
    filter: &'f Filter,
    /// The selectors that named something, by their positions in the filter.
    named: BTreeSet<usize>,
    filtered: Filtered,
}

impl<'f> Sieve<'f> {
    pub(super) fn new(filter: &'f Filter) -> Self {
        Self {
            filter,
            named: BTreeSet::new(),
            filtered: Filtered::default(),
        }
    }

    /// Whether an operation is read; a webhook has no route.
    pub(super) fn keeps(&mut self, operation: Node<'_>, route: Option<(&str, Method)>) -> bool {
        if self.filter.is_empty() {
            return true;
        }
        let tags = operation.get("tags");
        let candidate = Candidate {
            tags: tags
                .into_iter()
                .flat_map(Node::items)
                .filter_map(Node::text)
                .collect(),
            id: operation.get("operationId").and_then(Node::text),
            route,
        };
        let named = self.filter.selectors().enumerate();
        let named = named.filter(|(_, selector)| selector.names(&candidate));
        self.named.extend(named.map(|(index, _)| index));
        let is_kept = self.filter.keeps(&candidate);
        match (is_kept, route) {
            (true, _) => {}
            (false, Some(_)) => self.filtered.operations += 1,
            (false, None) => self.filtered.webhooks += 1,
        }
        is_kept
    }

    /// How much was left out. Reports what names nothing, and a filter that leaves nothing.
    pub(super) fn finish(
        &self,
        operations: &[Operation<'_>],
        root: Node<'_>,
        sink: &mut Sink,
    ) -> Filtered {
        let paths = root.get("paths").unwrap_or(root).pointer();
        for (index, selector) in self.filter.selectors().enumerate() {
            if self.named.contains(&index) {
                continue;
            }
            let place = selector.at.clone().unwrap_or(Place::Pointer(paths.clone()));
            let key = if index < self.filter.include.len() {
                "include"
            } else {
                "exclude"
            };
            sink.push(
                Diagnostic::new(Code::FilterNoMatch, place, nothing(key, selector)).help(HELP),
            );
        }
        if operations.is_empty() && self.filtered.operations > 0 {
            let finding = Diagnostic::new(
                Code::FilterNoMatch,
                Place::Pointer(paths),
                "the filter leaves no operation of the document",
            );
            sink.push(Diagnostic {
                severity: Severity::Error,
                ..finding
            });
        }
        self.filtered
    }
}

const HELP: &str =
    "mend it or delete it; tags, paths and ids are compared as the document writes them";

fn nothing(key: &str, selector: &Selector) -> String {
    let Selector { by, text, .. } = selector;
    match by {
        By::Tag => format!("`{key}` names the tag `{text}`, which no operation has"),
        By::Path => format!("`{key}` names the path `{text}`, which no operation has"),
        By::Operation => format!("`{key}` names the operation `{text}`, which is not there"),
        By::Method => format!("`{key}` names the method `{text}`, which no operation has"),
    }
}
