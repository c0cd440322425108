//! What stands beside a `$ref` and contradicts its target.
//!
//! In: a schema with a `$ref`, and what its target says. Out: whether the target alone counts, and the finding. OpenAPI 3.0 ignores
//! all siblings of a `$ref`; here they count as in 3.1, since people who write them mean them, until they cannot hold. Absent:
//! following references (`flatten`).

use super::flat::{Flat, Words};
use super::merge;
use super::schemas::Types;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::load::document::Node;
use crate::spec::schema::Schema;

impl<'d> Types<'d, '_> {
    /// The target of a `$ref` that contradicts what stands beside it, and wins.
    pub(super) fn overruling(&mut self, schema: &Schema<'d>, own: &Flat<'d>) -> Option<Node<'d>> {
        let reference = schema
            .reference
            .filter(|_| self.lets_targets_win && own.kinds.is_some())?;
        let target = self.references.resolve(schema.node, reference, self.sink)?;
        let said = self.flat(target);
        self.is_overruled(own, &said).then_some(target)
    }

    /// Whether a document of 3.0 says another type beside a `$ref` than the target has, and so says nothing beside it.
    pub(super) fn is_overruled(&mut self, own: &Flat<'d>, target: &Flat<'d>) -> bool {
        let (Some(mine), Some(theirs)) = (own.kinds, target.kinds) else {
            return false;
        };
        if !self.lets_targets_win
            || mine.is_empty()
            || theirs.is_empty()
            || !mine.and(theirs).is_empty()
        {
            return false;
        }
        let headline = format!(
            "what stands beside this `$ref` is ignored: it allows {}, the target {}",
            merge::words(mine),
            merge::words(theirs)
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
pub(super) fn words_of<'d>(own: &Flat<'d>) -> Flat<'d> {
    let Words {
        title,
        description,
        deprecated,
        ..
    } = own.words;
    Flat {
        words: Words {
            title,
            description,
            deprecated,
            ..Words::default()
        },
        ..Flat::nothing(own.at)
    }
}
