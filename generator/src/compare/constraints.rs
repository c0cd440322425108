//! Compares the constraints of a value, such as `minimum` and `pattern`: are they tighter or looser
//! than before?
//!
//! Changing a constraint without loosening it counts as tightening, because some values are newly
//! refused; if some are newly accepted as well, that is said of new clients. Two patterns are never
//! compared by the texts they match.

use serde_json::Number;

use super::draft::Draft;
use super::{Comparison, Side, rules, wire};
use crate::ir::{Rule as Constraint, Use, words};

/// How the new constraints relate to the old ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ConstraintChange {
    Same,
    Tighter,
    Looser,
    /// Some values are refused that were accepted, and the other way round.
    Both,
}

impl Comparison<'_> {
    /// Records that the constraints of a value became tighter or looser, or those of its items, of
    /// theirs, and of the values of maps. Those of an alias are compared where the alias is.
    pub(super) fn compare_rules(
        &mut self,
        old: &Use,
        new: &Use,
        rules: (&'static rules::Rule, &'static rules::Rule),
        template: &Draft,
    ) {
        let (mut before, mut after) = (self.old.types.rules(old), self.new.types.rules(new));
        let of_aliases = (
            rules_of_alias(&self.old, old),
            rules_of_alias(&self.new, new),
        );
        if let (Some(left), Some(right)) = of_aliases {
            before.retain(|rule| !left.contains(rule));
            after.retain(|rule| !right.contains(rule));
        }
        self.compare_constraints((&before, &after), (old, new), rules, template);
        self.encodings_of_texts(rules, template);
        self.choices_of_uses((&before, &after), rules, template);
    }

    /// Records that the constraints of two uses became tighter or looser. `template` has the item
    /// and the position of the change; its rule is replaced by one of the two.
    pub(super) fn compare_constraints(
        &mut self,
        constraints: (&[Constraint], &[Constraint]),
        uses: (&Use, &Use),
        rules: (&'static rules::Rule, &'static rules::Rule),
        template: &Draft,
    ) {
        if let Some(draft) = constraint_draft(constraints, rules, template) {
            let witnesses = self.witnesses_of_rules(uses, constraints, &template.at);
            self.record(draft.witnesses(witnesses));
        }
    }
}

/// The change of two lists of constraints, without witnesses; `None` if they are the same.
pub(super) fn constraint_draft(
    (old, new): (&[Constraint], &[Constraint]),
    (tighter, looser): (&'static rules::Rule, &'static rules::Rule),
    template: &Draft,
) -> Option<Draft> {
    let (rule, effect) = match compare(old, new) {
        ConstraintChange::Same => return None,
        ConstraintChange::Tighter => (tighter, template.effect),
        ConstraintChange::Looser => (looser, template.effect),
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

/// The constraints of the alias that a value names; `None` if it names none.
fn rules_of_alias(side: &Side<'_>, value: &Use) -> Option<Vec<Constraint>> {
    let item = side.api.type_of(value.ty.as_named()?);
    let mut rules = side.types.rules(item.shape.as_alias()?);
    rules.extend(item.rules.iter().cloned());
    Some(rules)
}

/// Compares two lists of constraints.
pub(super) fn compare(old: &[Constraint], new: &[Constraint]) -> ConstraintChange {
    if old == new {
        return ConstraintChange::Same;
    }
    let tighter = new
        .iter()
        .any(|rule| !old.iter().any(|other| implies(other, rule)));
    let looser = old
        .iter()
        .any(|rule| !new.iter().any(|other| implies(other, rule)));
    match (tighter, looser) {
        (true, true) => ConstraintChange::Both,
        (true, false) => ConstraintChange::Tighter,
        (false, true) => ConstraintChange::Looser,
        (false, false) => ConstraintChange::Same,
    }
}

/// Whether every value that satisfies the first constraint satisfies the second. `false` if that is
/// not known: a pattern is only known to imply itself.
fn implies(strong: &Constraint, weak: &Constraint) -> bool {
    match (strong, weak) {
        (Constraint::Minimum(strong), Constraint::Minimum(weak))
        | (Constraint::ExclusiveMinimum(strong), Constraint::ExclusiveMinimum(weak)) => {
            at_least(strong, weak)
        }
        (Constraint::ExclusiveMinimum(strong), Constraint::Minimum(weak)) => at_least(strong, weak),
        (Constraint::Maximum(strong), Constraint::Maximum(weak))
        | (Constraint::ExclusiveMaximum(strong), Constraint::ExclusiveMaximum(weak)) => {
            at_least(weak, strong)
        }
        (Constraint::ExclusiveMaximum(strong), Constraint::Maximum(weak)) => at_least(weak, strong),
        (Constraint::MinLength(strong), Constraint::MinLength(weak))
        | (Constraint::MinItems(strong), Constraint::MinItems(weak))
        | (Constraint::MinProperties(strong), Constraint::MinProperties(weak)) => strong >= weak,
        (Constraint::MaxLength(strong), Constraint::MaxLength(weak))
        | (Constraint::MaxItems(strong), Constraint::MaxItems(weak))
        | (Constraint::MaxProperties(strong), Constraint::MaxProperties(weak)) => strong <= weak,
        // Exactly one of some groups, or branches, is at least one of them.
        (Constraint::OneOf(strong), Constraint::AnyOf(weak)) => strong == weak,
        (Constraint::Each(strong), Constraint::Each(weak))
        | (Constraint::Keys(strong), Constraint::Keys(weak)) => weak
            .iter()
            .all(|weak| strong.iter().any(|strong| implies(strong, weak))),
        (strong, weak) => strong == weak,
    }
}

/// Integers are compared as integers, because two large ones can have the same `f64`.
fn at_least(left: &Number, right: &Number) -> bool {
    match (left.as_i64(), right.as_i64()) {
        (Some(left), Some(right)) => left >= right,
        _ => left.as_f64() >= right.as_f64(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ConstraintChange::{Both, Looser, Same, Tighter};

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
    fn constraints_of_items_are_compared_one_by_one() {
        let (old, new) = (
            Constraint::Each(vec![minimum(1)]),
            Constraint::Each(vec![minimum(0)]),
        );
        assert_eq!(compare(&[old], &[new]), Looser);
    }
}
