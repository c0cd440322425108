//! Rules of a union as a whole: which of its branches hold.
//!
//! In: a `oneOf` or `anyOf` whose branches only require keys, or were joined to one type and have rules that differ. Out: rules, or findings about what is
//! not checked. Absent: the branches as types (`union`, `join_scalars`).

use super::required_groups::RequiredGroups;
use super::type_plan::TypePlan;
use super::{MergedSchema, Planner};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::lower::schemas::{Alternatives, SchemaRef};
use crate::ir::{Kinds, Rule};

impl<'d> Planner<'d, '_> {
    /// Adds the rules of branches that only say which keys must be there.
    pub(super) fn add_group_rules(
        &mut self,
        alternatives: &Alternatives<'d>,
        branches: RequiredGroups,
        plan: &mut TypePlan<'d>,
    ) {
        let RequiredGroups {
            groups,
            exclusive,
            say_more,
        } = branches;
        if say_more {
            return self.add_condition(alternatives, exclusive, &alternatives.branches, plan);
        }
        let is_contained = exclusive && contain_each_other(&groups);
        if is_contained {
            self.report_contained(alternatives);
            let remark = "Exactly one of the groups of keys is present.";
            plan.remarks.push(remark.to_owned());
        }
        if exclusive && !is_contained {
            plan.rules.push(Rule::OneOf(groups));
        } else if groups.iter().all(|group| !group.is_empty()) {
            // A branch that requires no key allows every object.
            plan.rules.push(Rule::AnyOf(groups));
        }
    }

    /// Adds the rules of branches that were joined to one type. Lists and objects are told apart by their types, so that only their kinds count.
    pub(super) fn add_branch_rules(
        &mut self,
        alternatives: &Alternatives<'d>,
        plan: &mut TypePlan<'d>,
    ) {
        let mut scalars: Vec<SchemaRef<'d>> = Vec::new();
        let mut described: Vec<(Kinds, bool)> = Vec::new();
        for branch in &alternatives.branches {
            let merged = self.schemas.defining_schema(branch);
            let kinds = merged.effective_kinds();
            let is_composite = kinds.and(Kinds::ARRAY.with(Kinds::OBJECT)) == kinds;
            if kinds.is_empty() || !is_composite {
                scalars.push(branch.clone());
                described.push((kinds, constrains(&merged)));
            }
        }
        let is_contained = alternatives.exclusive && allow_all_of_another(&described);
        if is_contained {
            self.report_contained(alternatives);
        }
        let exclusive = alternatives.exclusive && !is_contained;
        if exclusive || constrain_together(&described) {
            self.add_condition(alternatives, exclusive, &scalars, plan);
        }
    }

    /// One branch, or exactly one, of those given must hold, if the value is of another kind than those left out.
    fn add_condition(
        &mut self,
        alternatives: &Alternatives<'d>,
        exclusive: bool,
        branches: &[SchemaRef<'d>],
        plan: &mut TypePlan<'d>,
    ) {
        let has_others = branches.len() < alternatives.branches.len();
        let keyword = if exclusive { "oneOf" } else { "anyOf" };
        match self.schemas.one_of_several(keyword, branches, has_others) {
            Ok(condition) => plan.rules.push(Rule::Fits(condition)),
            Err(reason) => {
                let headline = format!("which branch holds is not checked, since of one {reason}");
                self.report_at(alternatives, headline);
            }
        }
    }

    fn report_contained(&mut self, alternatives: &Alternatives<'d>) {
        let headline = "a branch of `oneOf` allows all values of another one, so that several may hold; it is checked as `anyOf`";
        self.report_at(alternatives, headline.to_owned());
    }

    fn report_at(&mut self, alternatives: &Alternatives<'d>, headline: String) {
        let keyword = if alternatives.exclusive {
            "oneOf"
        } else {
            "anyOf"
        };
        let at = alternatives.at.get(keyword).unwrap_or(alternatives.at);
        self.report(Diagnostic::new(
            Code::UnsupportedKeyword,
            at.pointer(),
            headline,
        ));
    }
}

/// Whether all keys of one group are in another, so that the second one can never be the only one.
fn contain_each_other(groups: &[Vec<String>]) -> bool {
    groups.iter().enumerate().any(|(index, group)| {
        groups
            .iter()
            .enumerate()
            .any(|(other, keys)| other != index && group.iter().all(|key| keys.contains(key)))
    })
}

/// Whether a branch without any constraint has a kind in common with another one.
fn allow_all_of_another(branches: &[(Kinds, bool)]) -> bool {
    branches
        .iter()
        .enumerate()
        .any(|(index, (kinds, constrains))| {
            !constrains
                && branches
                    .iter()
                    .enumerate()
                    .any(|(other, (others, _))| other != index && !kinds.and(*others).is_empty())
        })
}

/// Whether there are values of these kinds that no branch allows.
fn constrain_together(branches: &[(Kinds, bool)]) -> bool {
    let all = |constrained: bool| {
        let kinds = branches
            .iter()
            .filter(|(_, constrains)| *constrains == constrained);
        kinds.fold(Kinds::NONE, |all, (kinds, _)| all.with(*kinds))
    };
    !all(false).contains(all(true))
}

/// Whether a schema forbids values of its kinds.
fn constrains(merged: &MergedSchema<'_>) -> bool {
    !merged.bounds.is_empty()
        || merged.constants.is_some()
        || !merged.unsupported_keywords.is_empty()
}
