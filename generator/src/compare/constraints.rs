//! Compares the constraints of a value, such as `minimum` and `pattern`: are they tighter or looser
//! than before?
//!
//! Changing a constraint without loosening it counts as tightening, because some values are newly
//! refused; if some are newly accepted as well, that is said of new clients. Of what is only
//! received it counts as loosening, because readers relied on the old promise. What follows from
//! what is in `implication`.

use super::draft::Draft;
use super::implication::{implies, is_met_by_all};
use super::related_rules::RelatedRules;
use super::type_relation::TypeRelation;
use super::value_relation::Notation;
use super::{Comparison, rules, wire};
use crate::ir::{Rule as Constraint, Use, words};

/// How the new constraints relate to the old ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum ConstraintChange {
    #[default]
    Same,
    /// Others that allow the same values.
    Equivalent,
    Tighter,
    Looser,
    /// Some values are refused that were accepted, and the other way round.
    Both,
}

impl Comparison<'_> {
    /// Records that the constraints of a value became tighter or looser, or those of its items, of
    /// theirs, and of the values of maps. Those of an alias are compared where the alias is. Of two
    /// types, what speaks of values of both is compared; what else changed has changes of its own.
    pub(super) fn compare_rules(
        &mut self,
        uses: (&Use, &Use),
        notation: Notation,
        rules: (&'static rules::Rule, &'static rules::Rule),
        template: &Draft,
    ) {
        let related = self.relate_rules(uses, notation);
        if let Some(related) = &related {
            self.related_rules(related, uses, rules, template);
        }
        let (old, new) = uses;
        if self.relate_types(&old.ty, &new.ty) == TypeRelation::Same {
            self.encodings_of_texts(rules, template);
            let checked = related.unwrap_or_default();
            self.choices_of_uses((&checked.old, &checked.new), rules, template);
        }
    }

    /// Records a change of the rules of two uses.
    pub(super) fn related_rules(
        &mut self,
        related: &RelatedRules,
        uses: (&Use, &Use),
        rules: (&'static rules::Rule, &'static rules::Rule),
        template: &Draft,
    ) {
        let constraints = (&*related.old, &*related.new);
        if let Some(draft) = draft_of_change(related.change, constraints, rules, template) {
            self.record_rules(draft, constraints, uses);
        }
    }

    /// Records that the constraints of two types as a whole became tighter or looser. `template`
    /// has the item and the position of the change; its rule is replaced by one of the two.
    pub(super) fn compare_constraints(
        &mut self,
        constraints: (&[Constraint], &[Constraint]),
        uses: (&Use, &Use),
        rules: (&'static rules::Rule, &'static rules::Rule),
        template: &Draft,
    ) {
        if let Some(draft) = constraint_draft(constraints, rules, template) {
            self.record_rules(draft, constraints, uses);
        }
    }

    fn record_rules(
        &mut self,
        draft: Draft,
        constraints: (&[Constraint], &[Constraint]),
        uses: (&Use, &Use),
    ) {
        // Nothing that is only received fails by a rule, so no value is looked for.
        if !draft.sent {
            return self.record(draft);
        }
        let witnesses = self.witnesses_of_rules(uses, constraints, &draft.at);
        self.record(draft.witnesses(witnesses));
    }
}

/// The change of two lists of constraints, without witnesses; `None` if they are the same.
pub(super) fn constraint_draft(
    constraints: (&[Constraint], &[Constraint]),
    rules: (&'static rules::Rule, &'static rules::Rule),
    template: &Draft,
) -> Option<Draft> {
    let change = compare(constraints.0, constraints.1);
    draft_of_change(change, constraints, rules, template)
}

/// A change of constraints, without witnesses; `None` if they are the same.
pub(super) fn draft_of_change(
    change: ConstraintChange,
    (old, new): (&[Constraint], &[Constraint]),
    (tighter, looser): (&'static rules::Rule, &'static rules::Rule),
    template: &Draft,
) -> Option<Draft> {
    let (rule, effect) = match change {
        ConstraintChange::Same => return None,
        ConstraintChange::Equivalent if old.len() < new.len() => (tighter, Some(wire::UNSEEN)),
        ConstraintChange::Equivalent => (looser, Some(wire::UNSEEN)),
        ConstraintChange::Tighter => (tighter, template.effect),
        ConstraintChange::Looser => (looser, template.effect),
        // What is only received is a promise, of which one part does not hold any more.
        ConstraintChange::Both if !template.sent => (looser, template.effect),
        ConstraintChange::Both => (tighter, Some(wire::RULES_REPLACED)),
    };
    Some(Draft {
        rule,
        effect,
        before: Some(words::keywords(old)),
        after: Some(words::keywords(new)),
        ..template.clone()
    })
}

/// Compares two lists of constraints.
pub(super) fn compare(old: &[Constraint], new: &[Constraint]) -> ConstraintChange {
    let follows = |rule: &Constraint, of: &[Constraint]| {
        is_met_by_all(rule) || of.iter().any(|other| implies(other, rule))
    };
    change(
        (old, new),
        |rule| follows(rule, old),
        |rule| follows(rule, new),
    )
}

/// How constraints relate, given which of the new ones hold of all old values, and which of the old
/// ones of all new values.
pub(super) fn change(
    (old, new): (&[Constraint], &[Constraint]),
    held_before: impl Fn(&Constraint) -> bool,
    holds_after: impl Fn(&Constraint) -> bool,
) -> ConstraintChange {
    if old == new {
        return ConstraintChange::Same;
    }
    let tighter = new.iter().any(|rule| !held_before(rule));
    let looser = old.iter().any(|rule| !holds_after(rule));
    match (tighter, looser) {
        (true, true) => ConstraintChange::Both,
        (true, false) => ConstraintChange::Tighter,
        (false, true) => ConstraintChange::Looser,
        (false, false) if old.iter().all(|rule| new.contains(rule)) && old.len() == new.len() => {
            ConstraintChange::Same
        }
        (false, false) => ConstraintChange::Equivalent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ConstraintChange::{Both, Equivalent, Looser, Same, Tighter};

    fn minimum(number: i64) -> Constraint {
        Constraint::Minimum(number.into())
    }

    fn pattern(text: &str) -> Constraint {
        Constraint::Pattern(text.into())
    }

    #[test]
    fn a_new_constraint_is_tighter() {
        assert_eq!(compare(&[], &[Constraint::MinLength(1)]), Tighter);
    }

    #[test]
    fn a_removed_constraint_is_looser() {
        assert_eq!(compare(&[Constraint::MinLength(1)], &[]), Looser);
    }

    #[test]
    fn a_greater_minimum_is_tighter() {
        assert_eq!(compare(&[minimum(1)], &[minimum(2)]), Tighter);
    }

    #[test]
    fn a_smaller_minimum_is_looser() {
        assert_eq!(compare(&[minimum(2)], &[minimum(1)]), Looser);
    }

    #[test]
    fn a_smaller_maximum_is_tighter() {
        let (old, new) = (Constraint::MaxItems(2), Constraint::MaxItems(1));
        assert_eq!(compare(&[old], &[new]), Tighter);
    }

    #[test]
    fn an_exclusive_minimum_is_tighter_than_the_same_inclusive_one() {
        let exclusive = Constraint::ExclusiveMinimum(1.into());
        assert_eq!(compare(&[minimum(1)], &[exclusive]), Tighter);
    }

    #[test]
    fn integers_above_the_precision_of_a_float_are_told_apart() {
        let large = 9_007_199_254_740_992;
        assert_eq!(compare(&[minimum(large)], &[minimum(large + 1)]), Tighter);
    }

    #[test]
    fn another_pattern_is_tighter_and_looser() {
        assert_eq!(compare(&[pattern("a")], &[pattern("b")]), Both);
    }

    #[test]
    fn one_tighter_and_one_looser_constraint_are_both() {
        let old = [minimum(1), Constraint::MaxItems(1)];
        let new = [minimum(0), Constraint::MaxItems(0)];
        assert_eq!(compare(&old, &new), Both);
    }

    #[test]
    fn the_order_of_constraints_does_not_matter() {
        let old = [minimum(1), Constraint::UniqueItems];
        let new = [Constraint::UniqueItems, minimum(1)];
        assert_eq!(compare(&old, &new), Same);
    }

    #[test]
    fn a_pattern_of_every_text_is_no_constraint() {
        assert_eq!(compare(&[], &[pattern(".*")]), Equivalent);
        assert_eq!(compare(&[pattern("a")], &[pattern(".*")]), Looser);
        assert_eq!(compare(&[pattern("")], &[pattern("a")]), Tighter);
    }

    #[test]
    fn constraints_of_items_are_compared_one_by_one() {
        let (old, new) = (
            Constraint::Each(vec![minimum(1)]),
            Constraint::Each(vec![minimum(0)]),
        );
        assert_eq!(compare(&[old], &[new]), Looser);
    }
}
