//! Rules of a union as a whole: which of its branches hold.
//!
//! In: a `oneOf` or `anyOf` whose branches only require keys, or were joined to one type and have
//! rules that differ. Out: rules, or findings about what is not checked. Absent: the branches as
//! types (`union`, `join_scalars`).

use std::collections::BTreeSet;

use super::required_groups::{RequiredGroup, RequiredGroups};
use super::type_plan::{TypeKind, TypePlan};
use super::{MergedSchema, Planner};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::lower::budget::COMPARED_KEYS;
use crate::ir::lower::schemas::values::are_distinct;
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
        let RequiredGroups { groups, exclusive } = branches;
        let is_contained = exclusive && contain_each_other(&groups);
        if is_contained {
            self.report_contained(alternatives);
        }
        let exclusive = exclusive && !is_contained;
        if groups.iter().any(|group| group.says_more) {
            let branches = (alternatives.branches.as_slice(), Kinds::NONE);
            return self.add_condition(alternatives, exclusive, branches, plan);
        }
        if is_contained {
            let remark = "Exactly one of the groups of keys is present.";
            plan.remarks.push(remark.to_owned());
        }
        let groups: Vec<Vec<String>> = groups.into_iter().map(|group| group.keys).collect();
        if exclusive {
            plan.rules.push(Rule::OneOf(groups));
        } else if groups.iter().all(|group| !group.is_empty()) {
            // A branch that requires no key allows every object.
            plan.rules.push(Rule::AnyOf(groups));
        }
    }

    /// Adds the rules of branches that were joined, if the type stands for any. Values of the kinds
    /// of other branches have the rules of these.
    pub(super) fn add_branch_rules(
        &mut self,
        alternatives: &Alternatives<'d>,
        plan: &mut TypePlan<'d>,
    ) {
        let joined = self.joined_kinds(plan);
        if joined.is_empty() {
            return self.report_shared_scalars(std::slice::from_ref(alternatives));
        }
        let described = self.describe(alternatives, joined, constraint);
        let is_contained = alternatives.exclusive && self.may_share_values(&described);
        if is_contained {
            self.report_contained(alternatives);
        }
        let exclusive = alternatives.exclusive && !is_contained;
        if exclusive || constrain_together(&described.branches) {
            let branches = (described.schemas.as_slice(), described.others);
            self.add_condition(alternatives, exclusive, branches, plan);
        }
    }

    /// Reports scalars that several branches of a `oneOf` allow, which forbids them although no
    /// rule was lost with a branch.
    pub(super) fn report_shared_scalars(&mut self, lists: &[Alternatives<'d>]) {
        let scalars = SCALARS.into_iter().fold(Kinds::NONE, Kinds::with);
        for alternatives in lists.iter().filter(|one| one.exclusive) {
            let described = self.describe(alternatives, scalars, constraint_or_format);
            if self.may_share_values(&described) {
                self.report_contained(alternatives);
            }
        }
    }

    /// What the branches say of the values of some kinds.
    fn describe(
        &mut self,
        alternatives: &Alternatives<'d>,
        judged: Kinds,
        constraint: fn(&MergedSchema<'_>) -> Constraint,
    ) -> DescribedList<'d> {
        let mut list = DescribedList {
            schemas: Vec::new(),
            branches: Vec::new(),
            others: Kinds::NONE,
            nullable: 0,
        };
        for branch in &alternatives.branches {
            let merged = self.schemas.defining_schema(branch);
            let kinds = self.schemas.allowed_kinds(branch, 0);
            // All kinds are those of a branch of which nothing is known.
            list.nullable += usize::from(kinds != Kinds::ALL && kinds.contains(Kinds::NULL));
            let kinds = kinds.without(Kinds::NULL);
            if kinds.and(judged).is_empty() {
                list.others = list.others.with(kinds);
            } else {
                list.schemas.push(branch.clone());
                list.branches.push(Described {
                    kinds: kinds.and(judged),
                    constraint: constraint(&merged),
                });
            }
        }
        list
    }

    /// Whether several branches can hold of one value although that cannot be meant.
    fn may_share_values(&mut self, list: &DescribedList<'d>) -> bool {
        list.nullable > 1
            || overlap_by_nature(&list.branches)
            || self.list_values_of_another(&list.schemas)
    }

    /// Whether a branch lists a value that another one lists too, or only values that another one
    /// allows: `oneOf` would forbid what it names.
    fn list_values_of_another(&mut self, branches: &[SchemaRef<'d>]) -> bool {
        let all: Vec<_> = branches
            .iter()
            .map(|branch| self.schemas.defining_schema(branch))
            .collect();
        let (listing, free): (Vec<_>, Vec<_>) =
            all.iter().partition(|branch| branch.constants.is_some());
        let lists = listing.iter().filter_map(|one| one.constants.as_ref());
        let values = lists.clone().flatten().map(|constant| &constant.value);
        !are_distinct(values)
            || lists.into_iter().any(|constants| {
                free.iter().any(|other| {
                    let mut values = constants.iter().map(|constant| &constant.value);
                    values.all(|value| self.schemas.may_fit(other, value))
                })
            })
    }

    /// The kinds of the values that a type holds for branches whose rules it does not have.
    fn joined_kinds(&mut self, plan: &TypePlan<'d>) -> Kinds {
        match &plan.kind {
            TypeKind::Union(union) => {
                let joined = union.branches.iter().filter(|branch| branch.drops_rules);
                joined.fold(Kinds::NONE, |all, branch| {
                    all.with(branch.kind.json_kinds())
                })
            }
            TypeKind::Same(other) if plan.drops_rules => {
                self.schemas.defining_schema(other).effective_kinds()
            }
            kind if plan.drops_rules => kind.json_kinds(),
            _ => Kinds::NONE,
        }
    }

    /// One branch, or exactly one, of those given must hold, unless the value is of one of the
    /// other kinds.
    fn add_condition(
        &mut self,
        alternatives: &Alternatives<'d>,
        exclusive: bool,
        (branches, others): (&[SchemaRef<'d>], Kinds),
        plan: &mut TypePlan<'d>,
    ) {
        let keyword = if exclusive { "oneOf" } else { "anyOf" };
        match self.schemas.one_of_several(keyword, branches, others) {
            Ok(condition) => plan.rules.push(Rule::Fits(condition)),
            Err(reason) => {
                let headline = format!("which branch holds is not checked, since of one {reason}");
                self.report_at(Code::UnsupportedKeyword, alternatives, headline);
            }
        }
    }

    fn report_contained(&mut self, alternatives: &Alternatives<'d>) {
        let headline =
            "several branches of `oneOf` can hold of one value; it is checked as `anyOf`";
        self.report_at(Code::UnionOverlap, alternatives, headline.to_owned());
    }

    fn report_at(&mut self, code: Code, alternatives: &Alternatives<'d>, headline: String) {
        let keyword = alternatives.keyword();
        let at = alternatives.at.get(keyword).unwrap_or(alternatives.at);
        self.report(Diagnostic::new(code, at.pointer(), headline));
    }
}

/// Whether all keys of one group are in another, so that the second one can never be the only one.
/// Of a branch that says more than its keys this is not known. Of groups that are too many to be
/// compared, it is taken to be so.
fn contain_each_other(groups: &[RequiredGroup]) -> bool {
    let groups: Vec<(BTreeSet<&str>, bool)> = groups
        .iter()
        .map(|group| {
            let keys = group.keys.iter().map(String::as_str).collect();
            (keys, group.says_more)
        })
        .collect();
    let keys: usize = groups.iter().map(|(keys, _)| 1 + keys.len()).sum();
    keys.saturating_mul(groups.len()) > COMPARED_KEYS
        || any_pair(&groups, |(one, says_more), (other, _)| {
            !says_more && one.is_subset(other)
        })
}

/// Whether something holds of any two of a list, in this order or the other.
fn any_pair<T>(list: &[T], holds: impl Fn(&T, &T) -> bool) -> bool {
    list.iter().enumerate().any(|(index, one)| {
        let mut others = list.iter().enumerate();
        others.any(|(other, it)| other != index && holds(one, it))
    })
}

/// The kinds of values that are no lists or objects; null is nullness of the union.
const SCALARS: [Kinds; 4] = [
    Kinds::BOOLEAN,
    Kinds::INTEGER,
    Kinds::FRACTION,
    Kinds::STRING,
];

/// The branches of a list that have values of some kinds.
struct DescribedList<'d> {
    schemas: Vec<SchemaRef<'d>>,
    branches: Vec<Described>,
    /// The kinds of the other branches.
    others: Kinds,
    /// How many branches null is a value of.
    nullable: usize,
}

/// What a branch says of the values of its kinds.
struct Described {
    kinds: Kinds,
    constraint: Constraint,
}

/// How a schema forbids values of its kinds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Constraint {
    /// It forbids none.
    Nothing,
    /// By its keys and items.
    Shape,
    /// By bounds or conditions.
    Rule,
    /// It lists the values that it allows.
    Values,
}

fn constraint(merged: &MergedSchema<'_>) -> Constraint {
    let has_rules = !merged.bounds.is_empty()
        || !merged.alternatives.is_empty()
        || !merged.conditional_keywords.is_empty();
    if merged.constants.is_some() {
        Constraint::Values
    } else if has_rules {
        Constraint::Rule
    } else if merged.object.is_empty() && merged.list.is_empty() {
        Constraint::Nothing
    } else {
        Constraint::Shape
    }
}

/// The same, where a format of strings is a rule: none is checked, but authors who list two formats
/// mean two sets of strings.
fn constraint_or_format(merged: &MergedSchema<'_>) -> Constraint {
    let has_format = merged.format.is_some() && merged.effective_kinds() == Kinds::STRING;
    match has_format {
        true => Constraint::Rule,
        false => constraint(merged),
    }
}

/// Whether several branches can hold although that cannot be meant: one of two that have a kind in
/// common has no rule, or both are about objects or lists, whose authors seldom mean that what fits
/// one shape must not fit the other. Branches that list values are compared by these
/// (`list_values_of_another`).
fn overlap_by_nature(branches: &[Described]) -> bool {
    let sharing = |kind: Kinds| -> Vec<&Described> {
        let sharing = branches.iter().filter(|branch| branch.kinds.contains(kind));
        sharing.collect()
    };
    let is_free = |branch: &&Described| match branch.constraint {
        Constraint::Nothing | Constraint::Shape => true,
        Constraint::Rule | Constraint::Values => false,
    };
    let describes_shape = |branch: &&Described| branch.constraint != Constraint::Values;
    [Kinds::ARRAY, Kinds::OBJECT]
        .into_iter()
        .any(|kind| sharing(kind).into_iter().filter(describes_shape).count() > 1)
        || SCALARS
            .into_iter()
            .map(sharing)
            .any(|sharing| sharing.len() > 1 && sharing.iter().any(is_free))
}

/// Whether there are values of these kinds that no branch allows.
fn constrain_together(branches: &[Described]) -> bool {
    let (mut all, mut free) = (Kinds::NONE, Kinds::NONE);
    for Described { kinds, constraint } in branches {
        all = all.with(*kinds);
        if *constraint == Constraint::Nothing {
            free = free.with(*kinds);
        }
    }
    !free.contains(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(keys: &[&str], says_more: bool) -> RequiredGroup {
        RequiredGroup {
            keys: keys.iter().map(|key| (*key).to_owned()).collect(),
            says_more,
        }
    }

    #[test]
    fn a_group_with_all_keys_of_another_contains_it() {
        let groups = |groups: &[&[&str]]| -> Vec<RequiredGroup> {
            groups.iter().map(|keys| group(keys, false)).collect()
        };
        assert!(contain_each_other(&groups(&[&["a"], &["b", "a"]])));
        assert!(contain_each_other(&groups(&[&["a", "b"], &["a"]])));
        assert!(contain_each_other(&groups(&[&["a"], &["a"]])));
        assert!(contain_each_other(&groups(&[&[], &["a"]])));
        assert!(!contain_each_other(&groups(&[&["a", "b"], &["a", "c"]])));
        assert!(!contain_each_other(&groups(&[&["a"]])));
        // `oneOf: [{required: [a, b]}, {not: …}]`: both keys or none.
        assert!(!contain_each_other(&[
            group(&["a", "b"], false),
            group(&[], true)
        ]));
        assert!(contain_each_other(&[
            group(&["a", "b"], true),
            group(&["a"], false)
        ]));
    }

    #[test]
    fn too_many_groups_are_not_compared() {
        let groups = |count: usize| -> Vec<RequiredGroup> {
            let key = |index: usize| group(&[&index.to_string()], false);
            (0..count).map(key).collect()
        };
        assert!(!contain_each_other(&groups(500)));
        assert!(contain_each_other(&groups(20_000)));
    }
}
