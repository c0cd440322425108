//! Siblings of a `$ref` that contradict its target.
//!
//! OpenAPI 3.0 ignores all siblings of a `$ref`, 3.1 none, and people mean what they write. So they
//! count in both, until they cannot hold: where a document of 3.0 names another type beside a
//! `$ref` than the target has, the target alone counts, and this is reported.

use super::Schemas;
use super::kind_words;
use super::merged::{Annotations, MergedSchema};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::load::document::Node;

impl<'d> Schemas<'d, '_> {
    /// The target of a reference, if it overrides the siblings of the reference.
    pub(super) fn overriding_target(
        &mut self,
        node: Node<'d>,
        reference: &str,
        siblings: &MergedSchema<'d>,
    ) -> Option<Node<'d>> {
        if !self.target_overrides_siblings || siblings.kinds.is_none() {
            return None;
        }
        let target = self.resolve_reference(node, reference)?;
        let merged = self.merged_node(target);
        self.overrides_siblings(siblings, &merged).then_some(target)
    }

    /// Whether a target overrides the siblings of the reference to it; if so, this is reported.
    pub(super) fn overrides_siblings(
        &mut self,
        siblings: &MergedSchema<'d>,
        target: &MergedSchema<'d>,
    ) -> bool {
        let (Some(mine), Some(theirs)) = (siblings.kinds, target.kinds) else {
            return false;
        };
        let contradicts = !mine.is_empty() && !theirs.is_empty() && mine.and(theirs).is_empty();
        if !self.target_overrides_siblings || !contradicts {
            return false;
        }
        let headline = format!(
            "what stands beside this `$ref` is ignored: it allows {}, the target {}",
            kind_words::names(mine),
            kind_words::names(theirs)
        );
        let mut finding = Diagnostic::new(Code::ConflictingTypes, siblings.at.pointer(), headline);
        finding.severity = Severity::Warning;
        self.report(
            finding
                .label(target.at.pointer(), "the target")
                .help("in OpenAPI 3.0 a `$ref` stands alone; leave out the other type"),
        );
        true
    }
}

impl<'d> MergedSchema<'d> {
    /// What is left of siblings that do not count: the texts for people, which contradict nothing.
    pub(super) fn without_constraints(&self) -> MergedSchema<'d> {
        let Annotations {
            title,
            description,
            deprecated,
            ..
        } = self.annotations;
        MergedSchema {
            annotations: Annotations {
                title,
                description,
                deprecated,
                ..Annotations::default()
            },
            ..MergedSchema::empty(self.at)
        }
    }
}
