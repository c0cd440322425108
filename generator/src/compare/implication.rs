//! Whether one rule, or one condition, says no more than another: every value that meets the first
//! one meets the second.
//!
//! In: two rules. Out: yes, or that it is not known. Conditions are JSON Schemas, which
//! `conditions` compares.

mod conditions;

use serde_json::Number;

use conditions::{Implication, is_any};

use super::every_text::matches_every_text;
use crate::ir::{Rule, numbers};

/// Whether every value that satisfies the first rule satisfies the second. `false` if that is not
/// known: of two patterns only equal ones, and those that every text matches.
pub(super) fn implies(strong: &Rule, weak: &Rule) -> bool {
    if strong == weak || is_met_by_all(weak) {
        return true;
    }
    match (strong, weak) {
        (Rule::Nothing, _) => true,
        (Rule::Minimum(strong), Rule::Minimum(weak))
        | (Rule::ExclusiveMinimum(strong), Rule::ExclusiveMinimum(weak) | Rule::Minimum(weak)) => {
            at_least(strong, weak)
        }
        (Rule::Minimum(strong), Rule::ExclusiveMinimum(weak)) => !at_least(weak, strong),
        (Rule::Maximum(strong), Rule::Maximum(weak))
        | (Rule::ExclusiveMaximum(strong), Rule::ExclusiveMaximum(weak) | Rule::Maximum(weak)) => {
            at_least(weak, strong)
        }
        (Rule::Maximum(strong), Rule::ExclusiveMaximum(weak)) => !at_least(strong, weak),
        (Rule::MultipleOf(strong), Rule::MultipleOf(weak)) => numbers::is_multiple(strong, weak),
        (Rule::MinLength(strong), Rule::MinLength(weak))
        | (Rule::MinItems(strong), Rule::MinItems(weak))
        | (Rule::MinProperties(strong), Rule::MinProperties(weak)) => strong >= weak,
        (Rule::MaxLength(strong), Rule::MaxLength(weak))
        | (Rule::MaxItems(strong), Rule::MaxItems(weak))
        | (Rule::MaxProperties(strong), Rule::MaxProperties(weak)) => strong <= weak,
        (Rule::Each(strong), Rule::Each(weak))
        | (Rule::Keys(strong), Rule::Keys(weak))
        | (Rule::Others(strong), Rule::Others(weak)) => all_follow(strong, weak),
        (Rule::At(position, strong), Rule::At(other, weak)) => {
            position == other && all_follow(strong, weak)
        }
        (Rule::Matching(pattern, strong), Rule::Matching(other, weak)) => {
            pattern == other && all_follow(strong, weak)
        }
        (Rule::Fits(strong), Rule::Fits(weak)) => Implication::of(strong.schema(), weak.schema()),
        // Exactly one of some groups is at least one of them.
        (Rule::OneOf(strong), Rule::AnyOf(weak)) => any_group(strong, weak),
        (Rule::AnyOf(strong), Rule::AnyOf(weak)) => any_group(strong, weak),
        (Rule::DependentRequired(key, strong), Rule::DependentRequired(other, weak)) => {
            key == other && weak.iter().all(|key| strong.contains(key))
        }
        _ => false,
    }
}

/// Whether every value satisfies a rule.
pub(super) fn is_met_by_all(rule: &Rule) -> bool {
    match rule {
        Rule::Pattern(pattern) => matches_every_text(pattern),
        Rule::MinLength(0) | Rule::MinItems(0) | Rule::MinProperties(0) => true,
        Rule::Each(rules)
        | Rule::Keys(rules)
        | Rule::Others(rules)
        | Rule::At(_, rules)
        | Rule::Matching(_, rules) => rules.iter().all(is_met_by_all),
        Rule::AnyOf(groups) => groups.iter().any(Vec::is_empty),
        Rule::DependentRequired(key, others) => others.iter().all(|other| other == key),
        Rule::Fits(condition) => is_any(condition.schema()),
        _ => false,
    }
}

fn all_follow(strong: &[Rule], weak: &[Rule]) -> bool {
    let follows = |weak: &Rule| strong.iter().any(|strong| implies(strong, weak));
    weak.iter().all(|weak| is_met_by_all(weak) || follows(weak))
}

/// Whether each group of the first list has all keys of one of the second.
fn any_group(strong: &[Vec<String>], weak: &[Vec<String>]) -> bool {
    let has_all = |strong: &[String], weak: &[String]| weak.iter().all(|key| strong.contains(key));
    let follows = |strong: &Vec<String>| weak.iter().any(|weak| has_all(strong, weak));
    strong.iter().all(follows)
}

fn at_least(left: &Number, right: &Number) -> bool {
    numbers::compare(left, right).is_ge()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiples_are_compared_by_their_digits() {
        let number = |text: &str| serde_json::from_str::<Number>(text).expect("a number");
        for (of, step, expected) in [
            ("4", "2", true),
            ("2", "4", false),
            ("1", "0.1", true),
            ("0.3", "0.1", true),
            ("0.5", "0.3", false),
            ("6", "4", false),
            ("1.5", "0.5", true),
            ("2e300", "1e300", true),
        ] {
            let (strong, weak) = (Rule::MultipleOf(number(of)), Rule::MultipleOf(number(step)));
            assert_eq!(implies(&strong, &weak), expected, "{of} {step}");
        }
    }

    #[test]
    fn limits_that_are_one_double_are_told_apart() {
        let (less, more) = (
            Rule::Minimum((u64::MAX - 1).into()),
            Rule::Minimum(u64::MAX.into()),
        );
        assert!(implies(&more, &less) && !implies(&less, &more));
    }

    #[test]
    fn rules_inside_a_value_follow_one_by_one() {
        let bound = |least| vec![Rule::MinLength(least)];
        let key = || "a".to_owned();
        for (strong, weak) in [
            (Rule::At(1, bound(2)), Rule::At(1, bound(1))),
            (Rule::Others(bound(2)), Rule::Others(bound(1))),
            (
                Rule::Matching(key(), bound(2)),
                Rule::Matching(key(), bound(1)),
            ),
            (
                Rule::DependentRequired(key(), vec!["b".to_owned(), "c".to_owned()]),
                Rule::DependentRequired(key(), vec!["b".to_owned()]),
            ),
            (Rule::Nothing, Rule::MinLength(1)),
            (
                Rule::Pattern("a".to_owned()),
                Rule::Pattern(".*".to_owned()),
            ),
        ] {
            assert!(implies(&strong, &weak), "{strong:?} {weak:?}");
            assert!(!implies(&weak, &strong), "{weak:?} {strong:?}");
        }
        assert!(!implies(&Rule::At(0, bound(2)), &Rule::At(1, bound(1))));
    }
}
