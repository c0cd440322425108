//! What is left of a document when some of its operations are not generated.
//!
//! In: the operations and webhooks that are kept. Out: the component schemas that they use,
//! directly or through others. Absent: which operations those are (`filter`).

use std::collections::BTreeSet;

use super::reference::References;
use super::{Operation, Webhook};
use crate::diagnostic::Sink;
use crate::load::document::{Document, Node, NodeId};

/// Leaves the schemas that operations or webhooks use, and says how many are gone.
pub(super) fn retain_used<'d>(
    schemas: &mut Vec<(&'d str, Node<'d>)>,
    document: &'d Document,
    operations: &[Operation<'d>],
    webhooks: &[Webhook<'d>],
) -> usize {
    let mut uses = Uses {
        references: References::new(document),
        // What is wrong with a reference is reported where it is read.
        sink: Sink::new(),
        components: schemas.iter().map(|(_, node)| node.id()).collect(),
        seen: BTreeSet::new(),
        open: Vec::new(),
    };
    for operation in operations {
        uses.open.push(operation.node);
        uses.open.extend(operation.item.get("parameters"));
    }
    uses.open
        .extend(webhooks.iter().map(|webhook| webhook.node));
    uses.follow();
    let all = schemas.len();
    schemas.retain(|(_, node)| uses.seen.contains(&node.id()));
    all - schemas.len()
}

/// All nodes that something refers to.
struct Uses<'d> {
    references: References<'d>,
    sink: Sink,
    components: BTreeSet<NodeId>,
    seen: BTreeSet<NodeId>,
    open: Vec<Node<'d>>,
}

impl<'d> Uses<'d> {
    /// Looks at everything below the open nodes and behind their references. A text at a key `$ref`
    /// that is no reference, as in an example, may keep a schema that nothing uses.
    fn follow(&mut self) {
        while let Some(node) = self.open.pop() {
            if !self.seen.insert(node.id()) {
                continue;
            }
            for (key, value) in node.entries() {
                match value
                    .text()
                    .filter(|_| key == "$ref" || key == "$dynamicRef")
                {
                    Some(reference) => self.refer(node, reference),
                    None => self.open.push(value),
                }
            }
            self.open.extend(node.items());
        }
    }

    /// A target may be a part of a component; then all of that is used, since what is inside is
    /// named after it.
    fn refer(&mut self, at: Node<'d>, reference: &str) {
        let mut around = self.references.resolve(at, reference, &mut self.sink);
        self.open.extend(around);
        while let Some(node) = around {
            if self.components.contains(&node.id()) {
                self.open.push(node);
                break;
            }
            around = node.parent();
        }
    }
}
