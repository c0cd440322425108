//! Chains of references: to their end, or round in a circle.

use std::collections::BTreeSet;

use super::References;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::document::{Node, NodeId};

/// Where a chain of references that starts at a node leads.
#[derive(Debug, Clone, Copy)]
pub(super) enum End {
    /// To a node that says more than `$ref`.
    At(NodeId),
    /// To nothing, which was reported.
    Broken,
    /// Back to itself, which was reported.
    Circle,
}

impl<'d> References<'d> {
    /// The node meant by a reference: chains of objects that say nothing but `$ref` are followed to
    /// the first that says more. A chain that leads back to itself is reported once, siblings or
    /// not, since nothing it says could ever be reached.
    pub fn resolve_all(
        &mut self,
        at: Node<'d>,
        reference: &str,
        sink: &mut Sink,
    ) -> Option<Node<'d>> {
        let start = self.resolve(at, reference, sink)?;
        match self.end(start, sink) {
            End::At(id) => Some(self.document.node(id)),
            End::Broken | End::Circle => None,
        }
    }

    /// Walks a chain once and remembers the end of each of its nodes.
    fn end(&mut self, start: Node<'d>, sink: &mut Sink) -> End {
        let mut passed: Vec<Node<'d>> = Vec::new();
        let mut seen: BTreeSet<NodeId> = BTreeSet::new();
        let mut node = start;
        let mut end = loop {
            if let Some(end) = self.ends.get(&node.id()) {
                break *end;
            }
            let Some(next) = node.get("$ref").and_then(Node::text) else {
                break End::At(node.id());
            };
            if !seen.insert(node.id()) {
                let first = passed
                    .iter()
                    .position(|earlier| earlier.id() == node.id())
                    .unwrap_or_default();
                report(&passed[first..], sink);
                break End::Circle;
            }
            passed.push(node);
            match self.resolve(node, next, sink) {
                Some(target) => node = target,
                None => break End::Broken,
            }
        };
        if let End::At(id) = end {
            self.ends.insert(id, end);
        }
        for node in passed.into_iter().rev() {
            if !matches!(end, End::Circle) && node.entries().len() > 1 {
                end = End::At(node.id());
            }
            self.ends.insert(node.id(), end);
        }
        end
    }
}

/// Reports a circle at its first node in the document, with some of the others as labels.
fn report(nodes: &[Node<'_>], sink: &mut Sink) {
    let least = nodes.iter().map(|node| node.id()).min();
    let first = nodes
        .iter()
        .position(|node| Some(node.id()) == least)
        .unwrap_or_default();
    let mut turned = nodes.iter().cycle().skip(first).take(nodes.len());
    let Some(start) = turned.next() else { return };
    let mut finding = Diagnostic::new(
        Code::RefCycle,
        start.pointer(),
        "the reference leads back to itself",
    )
    .help("give one of them a schema of its own instead of a `$ref`");
    for node in turned.by_ref().take(LABELS) {
        finding = finding.label(node.pointer(), "by way of this");
    }
    if let Some(next) = turned.next() {
        let more = nodes.len() - 1 - LABELS;
        finding = finding.label(next.pointer(), format!("and further places: {more}"));
    }
    sink.push(finding);
}

/// How many places of a circle of references a finding points to, besides the first; where there
/// are more, one more label counts the rest.
///
/// A circle can go through thousands of places, and changing one of them is enough to mend it.
/// Chosen by eye: a label takes about three lines, so nine places are about a screen. With one
/// label a reader would not see the way of a circle of four; eighty would be five screens or more.
/// Measured: no description known has such a circle.
const LABELS: usize = 8;
