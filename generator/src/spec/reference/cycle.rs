//! Chains of references: to their end, or round in a circle.

use super::References;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::document::{Node, NodeId};

impl<'d> References<'d> {
    /// The node meant by a reference: chains of objects that say nothing but `$ref` are followed to the first that says more.
    /// A chain that leads back to itself is reported once, siblings or not, since nothing it says could ever be reached.
    pub fn resolve_all(&mut self, at: Node<'d>, reference: &str, sink: &mut Sink) -> Option<Node<'d>> {
        let mut node = self.resolve(at, reference, sink)?;
        let mut meant = None;
        let mut passed: Vec<Node<'d>> = Vec::new();
        while let Some(next) = node.get("$ref").and_then(Node::text) {
            if let Some(start) = passed.iter().position(|earlier| earlier.id() == node.id()) {
                self.circle(&passed[start..], sink);
                return None;
            }
            if meant.is_none() && node.entries().len() > 1 {
                meant = Some(node);
            }
            passed.push(node);
            match self.resolve(node, next, sink) {
                Some(target) => node = target,
                None => return meant,
            }
        }
        meant.or(Some(node))
    }

    /// Reports a circle at its first node in the document, with the others as labels.
    fn circle(&mut self, nodes: &[Node<'d>], sink: &mut Sink) {
        let mut ids: Vec<NodeId> = nodes.iter().map(|node| node.id()).collect();
        ids.sort();
        if ids.iter().any(|id| !self.circles.insert(*id)) {
            return;
        }
        let first = nodes.iter().position(|node| Some(&node.id()) == ids.first()).unwrap_or_default();
        let mut turned = nodes.iter().cycle().skip(first).take(nodes.len());
        let Some(start) = turned.next() else { return };
        let mut finding = Diagnostic::new(Code::RefCycle, start.pointer(), "the reference leads back to itself")
            .help("give one of them a schema of its own instead of a `$ref`");
        for node in turned {
            finding = finding.label(node.pointer(), "by way of this");
        }
        sink.push(finding);
    }
}
