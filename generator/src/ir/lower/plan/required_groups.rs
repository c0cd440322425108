//! `anyOf` and `oneOf` whose branches only say which keys must be there: they constrain an object
//! and are no types of their own.

use super::Planner;
use crate::ir::Kinds;
use crate::ir::lower::schemas::{Alternatives, MergedSchema};

/// Groups of keys of which one must be there.
pub(super) struct RequiredGroups {
    pub(super) groups: Vec<RequiredGroup>,
    /// `oneOf`: exactly one.
    pub(super) exclusive: bool,
}

/// The keys that one branch requires.
pub(super) struct RequiredGroup {
    pub(super) keys: Vec<String>,
    /// The branch says more than which keys must be there, such as which must not (`not`).
    pub(super) says_more: bool,
}

impl<'d> Planner<'d, '_> {
    /// The groups of keys, if the branches say nothing else.
    pub(super) fn required_groups(
        &mut self,
        alternatives: &Alternatives<'d>,
    ) -> Option<RequiredGroups> {
        let mut groups = Vec::with_capacity(alternatives.branches.len());
        let mut constrains = false;
        for branch in &alternatives.branches {
            let node = branch.as_node()?;
            let merged = self.schemas.resolve(branch).local;
            // A reference to such a schema names a type, and so does an `allOf`.
            let is_own = node.get("$ref").is_none() && node.get("allOf").is_none();
            if !is_own || !only_requires(&merged) {
                return None;
            }
            // `not: {required: […]}` is the other way to write such a branch.
            let says_more = !merged.conditional_keywords.is_empty();
            constrains |= !merged.object.required.is_empty() || says_more;
            let keys = merged.object.required.iter();
            groups.push(RequiredGroup {
                keys: keys.map(|key| (*key).to_owned()).collect(),
                says_more,
            });
        }
        constrains.then_some(RequiredGroups {
            groups,
            exclusive: alternatives.exclusive,
        })
    }
}

/// Whether a schema says nothing of a value but which keys must be there.
fn only_requires(merged: &MergedSchema<'_>) -> bool {
    let object = &merged.object;
    let is_untyped = match merged.kinds {
        None => true,
        // `type: object` alone is a type.
        Some(kinds) => kinds == Kinds::OBJECT && !object.required.is_empty(),
    };
    is_untyped
        && merged.alternatives.is_empty()
        && merged.constants.is_none()
        && merged.format.is_none()
        && merged.bounds.is_empty()
        && object.properties.is_empty()
        && object.additional.is_none()
        && !object.closed
        && object.patterns.is_empty()
}
