//! Findings that documents repeat from operation to operation, each reported once.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Severity, Sink};
use crate::load::document::{Node, NodeId};

/// Findings by their headline.
#[derive(Default)]
pub(super) struct RepeatedFindings {
    found: BTreeMap<String, (Diagnostic, BTreeSet<NodeId>)>,
}

impl RepeatedFindings {
    /// Adds a finding that a media type is read otherwise than its schema says.
    pub(super) fn add_media(&mut self, severity: Severity, headline: String, node: Node<'_>) {
        self.add(Code::UnsupportedMedia, severity, headline, node);
    }

    /// Adds a finding at a node; the first node is where it will be reported.
    pub(super) fn add(&mut self, code: Code, severity: Severity, headline: String, node: Node<'_>) {
        let entry = self.found.entry(headline).or_insert_with_key(|headline| {
            let mut finding = Diagnostic::new(code, node.pointer(), headline.as_str());
            finding.severity = severity;
            (finding, BTreeSet::new())
        });
        entry.1.insert(node.id());
    }

    /// Reports each finding with the number of its places.
    pub(super) fn report(self, sink: &mut Sink) {
        for (mut finding, places) in self.found.into_values() {
            if places.len() > 1 {
                finding.headline = format!("{} ({} places)", finding.headline, places.len());
            }
            sink.push(finding);
        }
    }
}
