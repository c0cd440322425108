//! The branches of a schema as schemas of their own: the siblings of `oneOf` and `anyOf` hold for
//! each branch.
//!
//! In: a schema with alternatives. Out: [`Candidate`]s, with nested inline alternatives flattened.
//! Absent: what they are (`branch`).

use std::borrow::Cow;

use super::{MergedSchema, Planner, SchemaRef};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::Kinds;
use crate::ir::lower::budget::COMBINATIONS;
use crate::ir::lower::schemas::Alternatives;
use crate::load::document::Node;
use crate::quoting::code_span;
use crate::spec::schema::Discriminator;

/// A branch of which it is not known yet what it is.
#[derive(Debug, Clone)]
pub(super) struct Candidate<'d> {
    pub(super) schema: SchemaRef<'d>,
    /// The branch as written.
    pub(super) node: Node<'d>,
    /// The branches of other lists that hold as well, as written.
    pub(super) others: Vec<Node<'d>>,
    /// The key that `discriminator` names.
    pub(super) property: Option<&'d str>,
    /// The values of that key by which `discriminator` means this branch.
    pub(super) tags: Vec<String>,
    /// It is the base of the other branches: what has none of their tags.
    pub(super) is_base: bool,
}

impl<'d> Candidate<'d> {
    /// A branch that no `discriminator` speaks of.
    pub(super) fn of(schema: SchemaRef<'d>, node: Node<'d>) -> Self {
        Self {
            schema,
            node,
            others: Vec::new(),
            property: None,
            tags: Vec::new(),
            is_base: false,
        }
    }

    /// A value that is of this branch, and of another one of the next list. The tag is that of the
    /// branch that has one.
    fn and(&self, other: &Candidate<'d>) -> Self {
        let has_tag = |candidate: &Self| (!candidate.tags.is_empty(), candidate.property.is_some());
        let (tagged, untagged) = if has_tag(self) >= has_tag(other) {
            (self, other)
        } else {
            (other, self)
        };
        let others = [&untagged.node]
            .into_iter()
            .chain(&self.others)
            .chain(&other.others);
        Self {
            schema: self.schema.and(&other.schema),
            others: others.copied().collect(),
            ..tagged.clone()
        }
    }
}

impl<'d> Planner<'d, '_> {
    /// All branches of a schema: every combination of one branch of each list, with what is said
    /// beside them. `None` if no list could be taken, which is reported: then nothing is known of
    /// the branches, which is not the same as a schema without any.
    pub(super) fn candidates(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
        alternatives: &[&Alternatives<'d>],
    ) -> Option<Vec<Candidate<'d>>> {
        let mut combined: Option<Vec<Candidate<'d>>> = None;
        let mut left_out = 0;
        for one in alternatives {
            let branches = self.branch_candidates(schema, merged, one);
            let known = combined.as_deref().unwrap_or_default();
            let count = combined.as_ref().map_or(1, Vec::len) * branches.len();
            let cost = known.iter().map(|known| known.schema.len()).max();
            if count > COMBINATIONS || !self.schemas.charge(count * cost.unwrap_or(1), merged.at) {
                left_out += 1;
                continue;
            }
            combined = Some(match combined {
                None => branches,
                Some(known) => known
                    .iter()
                    .flat_map(|known| branches.iter().map(|branch| known.and(branch)))
                    .collect(),
            });
        }
        let is_derived = alternatives.iter().all(|one| one.is_derived);
        let instead =
            combined
                .is_none()
                .then_some(if is_derived { "its base" } else { "any JSON" });
        self.report_left_out(merged, left_out, instead);
        // Conditions stand at the union, unless its branches become those of the union around it.
        let is_nested = !self.collecting.is_empty();
        let siblings = if is_nested || merged.conditions.is_empty() {
            Cow::Borrowed(merged)
        } else {
            Cow::Owned(MergedSchema {
                conditions: Vec::new(),
                ..merged.clone()
            })
        };
        let with_siblings = combined?
            .into_iter()
            .map(|candidate| self.with_siblings(schema, &siblings, candidate))
            .collect();
        Some(with_siblings)
    }

    /// Reports lists of branches that were not taken, and what the schema is instead if none was.
    fn report_left_out(
        &mut self,
        merged: &MergedSchema<'d>,
        count: usize,
        instead: Option<&'static str>,
    ) {
        let headline = match (count, instead) {
            (0, _) => return,
            (_, Some(instead)) => format!("too many branches; the schema is {instead}"),
            (1, None) => "too many combinations of branches; one choice is left out".to_owned(),
            (_, None) => {
                format!("too many combinations of branches; {count} choices are left out")
            }
        };
        let at = merged.at.pointer();
        self.report(Diagnostic::new(Code::UnsupportedKeyword, at, headline));
    }

    /// The branches of one list. Inline ones that are lists of branches themselves are replaced by
    /// those.
    fn branch_candidates(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
        alternatives: &Alternatives<'d>,
    ) -> Vec<Candidate<'d>> {
        // A list that is met again inside itself adds no value that its other branches do not
        // allow.
        let Some(key) = alternatives
            .branches
            .first()
            .map(SchemaRef::key)
            .filter(|key| !self.collecting.contains(key))
        else {
            return Vec::new();
        };
        self.collecting.push(key);
        // A schema may take its branches from one part of an `allOf` and their `discriminator` from
        // another.
        let is_elsewhere = merged
            .alternatives
            .iter()
            .all(|one| one.discriminator.is_none());
        let inherited = merged
            .discriminator
            .as_ref()
            .filter(|discriminator| is_elsewhere && self.speaks_of(discriminator, alternatives));
        let own = alternatives.discriminator.as_ref().or(inherited);
        if let Some(discriminator) = own {
            self.report_unlisted(alternatives, discriminator);
        }
        // That of a base may map children that this list leaves out.
        let of_base = match own {
            Some(_) => None,
            None => self.schemas.common_discriminator(&alternatives.branches),
        };
        let discriminator = own.or(of_base.as_ref());
        let mut list = Vec::with_capacity(alternatives.branches.len());
        for branch in &alternatives.branches {
            list.extend(self.candidates_of_branch(schema, discriminator, branch));
        }
        self.collecting.pop();
        list
    }

    /// One branch as written; several if it is an inline list of branches; none if it is the union
    /// itself.
    fn candidates_of_branch(
        &mut self,
        schema: &SchemaRef<'d>,
        discriminator: Option<&Discriminator<'d>>,
        branch: &SchemaRef<'d>,
    ) -> Vec<Candidate<'d>> {
        let resolved = self.schemas.resolve(branch);
        let is_itself = resolved
            .target
            .is_some_and(|target| schema.contains(target));
        if is_itself && schema.len() == 1 {
            return Vec::new();
        }
        let target = resolved.target.unwrap_or(branch.at());
        let tags = discriminator.map(|discriminator| self.tags(discriminator, target));
        let tags = tags.unwrap_or_default();
        let property = discriminator.map(|discriminator| discriminator.property);
        let inline = match resolved.target {
            Some(target) if self.schemas.is_named(target) => None,
            // A schema that builds on a base is listed without a reference.
            None if branch
                .as_node()
                .is_some_and(|node| self.schemas.is_named(node)) =>
            {
                None
            }
            Some(target) => Some((SchemaRef::of(target), self.schemas.merged_node(target))),
            None => Some((branch.clone(), resolved.local)),
        };
        // Branches that only require keys are rules of one type and no types of their own.
        let nested = inline.filter(|(_, inline)| {
            inline.constants.is_none()
                && inline
                    .alternatives
                    .iter()
                    .any(|one| self.required_groups(one).is_none())
                && self.schemas.enter_union(inline.at)
        });
        let inlined = nested.map(|(inner_schema, inner)| {
            let alternatives: Vec<_> = inner.alternatives.iter().collect();
            let candidates = self.candidates(&inner_schema, &inner, &alternatives);
            self.schemas.budget().leave_union();
            // The list is none any more, so that nothing else says it.
            self.report_shared_scalars(&inner.alternatives);
            candidates
        });
        // A branch without a list of its own is one candidate. So is one whose list could not be
        // taken, and that one is any JSON.
        let Some(candidates) = inlined.flatten() else {
            return vec![Candidate {
                schema: branch.clone(),
                node: branch.at(),
                others: Vec::new(),
                property,
                tags,
                is_base: branch.is_without_alternatives(),
            }];
        };
        // The discriminator of the outer union speaks of the whole branch, unless the inner one has
        // its own.
        let inherit = |candidate: Candidate<'d>| match candidate.property {
            Some(_) => candidate,
            None => Candidate {
                tags: tags.clone(),
                property,
                ..candidate
            },
        };
        candidates.into_iter().map(inherit).collect()
    }

    /// The tags that the mapping of `discriminator` gives a schema.
    fn tags(&mut self, discriminator: &Discriminator<'d>, target: Node<'d>) -> Vec<String> {
        let mut tags = Vec::new();
        for (tag, reference) in &discriminator.mapping {
            let meant = self.schemas.resolve_mapping(discriminator.node, reference);
            if meant.is_some_and(|meant| meant.id() == target.id()) {
                tags.push((*tag).to_owned());
            }
        }
        tags
    }

    /// Whether a `discriminator` from another part of an `allOf` is about these branches. That of a
    /// base is about the schemas that build on it, and not about the branches that one of them has.
    fn speaks_of(
        &mut self,
        discriminator: &Discriminator<'d>,
        alternatives: &Alternatives<'d>,
    ) -> bool {
        let mut mapping = discriminator.mapping.iter();
        mapping.len() == 0
            || mapping.any(|(_, reference)| {
                let target = self.schemas.resolve_mapping(discriminator.node, reference);
                target.is_some_and(|target| self.schemas.leads_to(alternatives, target))
            })
    }

    /// Reports schemas that a mapping names and that are no branches. A value with such a tag is of
    /// no branch.
    fn report_unlisted(
        &mut self,
        alternatives: &Alternatives<'d>,
        discriminator: &Discriminator<'d>,
    ) {
        for (tag, reference) in &discriminator.mapping {
            let target = self.schemas.resolve_mapping(discriminator.node, reference);
            let Some(target) = target.filter(|it| !self.schemas.leads_to(alternatives, *it)) else {
                continue;
            };
            let mapping = discriminator.node.get("mapping").and_then(|it| it.get(tag));
            let at = mapping.unwrap_or(discriminator.node).pointer();
            let finding = Diagnostic::new(
                Code::UnlistedMapping,
                at,
                format!("{} is mapped to a schema that is no branch", code_span(tag)),
            );
            let help = "list the schema under `oneOf`, or take it out of the mapping; a value with this tag is kept as it came";
            self.report(finding.label(target.pointer(), "the schema").help(help));
        }
    }

    /// A branch with what is said beside it. If the branch says all that itself, it stays the
    /// schema that it is, whose type others share.
    fn with_siblings(
        &mut self,
        schema: &SchemaRef<'d>,
        siblings: &MergedSchema<'d>,
        candidate: Candidate<'d>,
    ) -> Candidate<'d> {
        let branch = self.schemas.defining_schema(&candidate.schema);
        // A branch for null beside `type: object` adds null; it does not contradict the type.
        let is_null = branch.kinds.is_some_and(Kinds::is_empty);
        if is_null || self.schemas.implies(&branch, siblings) {
            return candidate;
        }
        Candidate {
            schema: schema.without_alternatives().and(&candidate.schema),
            ..candidate
        }
    }
}
