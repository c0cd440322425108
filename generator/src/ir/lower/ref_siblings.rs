//! What stands beside a `$ref` and contradicts its target.
//!
//! In: a schema with a `$ref`, and what its target says. Out: whether the target alone counts, and the finding. OpenAPI 3.0 ignores
//! all siblings of a `$ref`; here they count as in 3.1, since people who write them mean them, until they cannot hold. Absent:
//! following references (`flatten`).

use super::intersect;
use super::merged::{Annotations, MergedSchema};
use super::schemas::Types;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::load::document::Node;
use crate::spec::schema::Schema;

impl<'d> Types<'d, '_> {
    /// The target of a `$ref` that contradicts what stands beside it, and wins.
    pub(super) fn overriding_target(
        &mut self,
        schema: &Schema<'d>,
        own: &MergedSchema<'d>,
    ) -> Option<Node<'d>> {
        let reference = schema
            .reference
            .filter(|_| self.target_overrides_siblings && own.kinds.is_some())?;
        let target = self.references.resolve(schema.node, reference, self.sink)?;
        let said = self.merged_node(target);
        self.overrides_siblings(own, &said).then_some(target)
    }

    /// Whether a document of 3.0 says another type beside a `$ref` than the target has, and so says nothing beside it.
    pub(super) fn overrides_siblings(
        &mut self,
        own: &MergedSchema<'d>,
        target: &MergedSchema<'d>,
    ) -> bool {
        let (Some(mine), Some(theirs)) = (own.kinds, target.kinds) else {
            return false;
        };
        if !self.target_overrides_siblings
            || mine.is_empty()
            || theirs.is_empty()
            || !mine.and(theirs).is_empty()
        {
            return false;
        }
        let headline = format!(
            "what stands beside this `$ref` is ignored: it allows {}, the target {}",
            intersect::words(mine),
            intersect::words(theirs)
        );
        let mut finding = Diagnostic::new(Code::ConflictingTypes, own.at.pointer(), headline);
        finding.severity = Severity::Warning;
        let finding = finding.label(target.at.pointer(), "the target");
        self.sink
            .push(finding.help("in OpenAPI 3.0 a `$ref` stands alone; leave out the other type"));
        true
    }
}

/// What is left of a schema whose words do not count: those for people, which do no harm.
pub(super) fn annotations_only<'d>(own: &MergedSchema<'d>) -> MergedSchema<'d> {
    let Annotations {
        title,
        description,
        deprecated,
        ..
    } = own.annotations;
    MergedSchema {
        annotations: Annotations {
            title,
            description,
            deprecated,
            ..Annotations::default()
        },
        ..MergedSchema::nothing(own.at)
    }
}
