//! Whether the rules of a value ask for more or for less.
//!
//! In: two lists of rules. Out: [`Limits`]. A rule that is merely another asks for more, since values exist that it newly refuses.

use serde_json::Number;

use crate::ir::Rule;

/// How the new rules relate to the old ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limits {
    Same,
    Tighter,
    Looser,
}

/// Compares two lists of rules; if some ask for more and some for less, they ask for more.
pub(super) fn compare(old: &[Rule], new: &[Rule]) -> Limits {
    if old == new {
        return Limits::Same;
    }
    let tighter = new
        .iter()
        .any(|rule| !old.iter().any(|other| implies(other, rule)));
    let looser = old
        .iter()
        .any(|rule| !new.iter().any(|other| implies(other, rule)));
    match (tighter, looser) {
        (true, _) => Limits::Tighter,
        (false, true) => Limits::Looser,
        (false, false) => Limits::Same,
    }
}

/// Whether what keeps the first rule also keeps the second.
fn implies(strong: &Rule, weak: &Rule) -> bool {
    match (strong, weak) {
        (Rule::Minimum(strong), Rule::Minimum(weak))
        | (Rule::ExclusiveMinimum(strong), Rule::ExclusiveMinimum(weak)) => at_least(strong, weak),
        (Rule::ExclusiveMinimum(strong), Rule::Minimum(weak)) => at_least(strong, weak),
        (Rule::Maximum(strong), Rule::Maximum(weak))
        | (Rule::ExclusiveMaximum(strong), Rule::ExclusiveMaximum(weak)) => at_least(weak, strong),
        (Rule::ExclusiveMaximum(strong), Rule::Maximum(weak)) => at_least(weak, strong),
        (Rule::MinLength(strong), Rule::MinLength(weak))
        | (Rule::MinItems(strong), Rule::MinItems(weak))
        | (Rule::MinProperties(strong), Rule::MinProperties(weak)) => strong >= weak,
        (Rule::MaxLength(strong), Rule::MaxLength(weak))
        | (Rule::MaxItems(strong), Rule::MaxItems(weak))
        | (Rule::MaxProperties(strong), Rule::MaxProperties(weak)) => strong <= weak,
        (Rule::Each(strong), Rule::Each(weak)) | (Rule::Keys(strong), Rule::Keys(weak)) => weak
            .iter()
            .all(|weak| strong.iter().any(|strong| implies(strong, weak))),
        (strong, weak) => strong == weak,
    }
}

fn at_least(left: &Number, right: &Number) -> bool {
    match (left.as_i64(), right.as_i64()) {
        (Some(left), Some(right)) => left >= right,
        _ => left.as_f64() >= right.as_f64(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_asks_for_more_is_tighter() {
        let least = |number: i64| Rule::Minimum(number.into());
        for (old, new, limits) in [
            (vec![], vec![Rule::MinLength(1)], Limits::Tighter),
            (vec![Rule::MinLength(1)], vec![], Limits::Looser),
            (vec![least(1)], vec![least(2)], Limits::Tighter),
            (vec![least(2)], vec![least(1)], Limits::Looser),
            (
                vec![Rule::MaxItems(2)],
                vec![Rule::MaxItems(1)],
                Limits::Tighter,
            ),
            (
                vec![Rule::Pattern("a".into())],
                vec![Rule::Pattern("b".into())],
                Limits::Tighter,
            ),
            (
                vec![least(1), Rule::UniqueItems],
                vec![Rule::UniqueItems, least(1)],
                Limits::Same,
            ),
            (
                vec![Rule::Each(vec![least(1)])],
                vec![Rule::Each(vec![least(0)])],
                Limits::Looser,
            ),
            (
                vec![least(1)],
                vec![Rule::ExclusiveMinimum(1.into())],
                Limits::Tighter,
            ),
        ] {
            assert_eq!(compare(&old, &new), limits, "{old:?} {new:?}");
        }
    }
}
