use super::*;
use std::sync::Arc;

use crate::compare::change::{Cause, CauseKind, Witness};
use crate::compare::refusal::Age;
use crate::compare::rules::{self, Rule};
use crate::source::Pointer;

/// A change of data that is sent.
fn change(rule: &'static Rule, path: &str, operations: &[&str]) -> Change {
    let operations: Vec<String> = operations.iter().map(ToString::to_string).collect();
    let item = path.split("::").next().unwrap_or_default();
    Change {
        rule,
        item: item.to_owned(),
        path: path.to_owned(),
        before: None,
        after: None,
        roles: rule.roles(true, false),
        wire: rule.wire(true, false),
        cause: Cause {
            kind: CauseKind::Document,
            old: None,
            new: None,
        },
        operations: operations.into(),
        other_names: Vec::new().into(),
        hint: rule.hint.into(),
        follows: false,
        was_allowed: false,
    }
}

fn ids(groups: &[RuleChanges<'_>]) -> Vec<String> {
    let line = |group: &RuleChanges<'_>| format!("{} × {}", group.changes.len(), group.rule());
    groups.iter().map(line).collect()
}

#[test]
fn neighbours_of_one_item_are_one_group() {
    let changes = ["A::a", "A::b", "B::a"].map(|path| change(&rules::FIELD_REMOVED, path, &[]));
    let changes: Vec<&Change> = changes.iter().collect();
    let items: Vec<&str> = by_item(&changes).iter().map(|group| group.item).collect();
    assert_eq!(items, ["A", "B"]);
}

#[test]
fn who_fails_is_said_once_of_a_kind_of_change() {
    let changes = ["A::a", "B::b"].map(|path| change(&rules::FIELD_TIGHTENED, path, &[]));
    let groups = by_rule_and_direction(&changes.iter().collect::<Vec<_>>());
    assert_eq!(groups[0].grades(), "; old client may fail");
    let changes = [change(&rules::TYPE_RENAMED, "A", &[])];
    let groups = by_rule_and_direction(&changes.iter().collect::<Vec<_>>());
    assert_eq!(groups[0].grades(), "");
}

#[test]
fn two_changes_of_one_member_are_shown_together() {
    let changes = [
        change(&rules::FIELD_TYPE, "A::a", &[]),
        change(&rules::FIELD_NOW_REQUIRED, "A::a", &[]),
    ];
    let groups = by_item(&changes.iter().collect::<Vec<_>>());
    let rules: Vec<String> = groups[0].members.iter().map(MemberChanges::rules).collect();
    assert_eq!(rules, ["field-type-changed, field-now-required"]);
}

#[test]
fn two_changes_of_an_item_itself_are_shown_one_by_one() {
    let changes = [
        change(&rules::TYPE_RENAMED, "A", &[]),
        change(&rules::TYPE_NOT_SENT, "A", &[]),
    ];
    let groups = by_item(&changes.iter().collect::<Vec<_>>());
    assert_eq!(groups[0].members.len(), 2);
}

#[test]
fn many_changes_of_one_rule_are_one_group() {
    let changes =
        ["A::a", "B::a", "C::a"].map(|path| change(&rules::FIELD_REMOVED, path, &["send"]));
    let groups = by_rule_and_direction(&changes.iter().collect::<Vec<_>>());
    assert_eq!(ids(&groups), ["3 × field-removed"]);
}

#[test]
fn a_failure_on_the_wire_comes_before_three_renames() {
    let renames = ["A::a", "A::b", "A::c"].map(|path| change(&rules::FIELD_RENAMED, path, &[]));
    let failure = change(&rules::FIELD_ADDED_SENT, "B::a", &[]);
    let changes: Vec<&Change> = renames.iter().chain([&failure]).collect();
    assert_eq!(
        ids(&by_rule_and_direction(&changes)),
        ["1 × required-field-added-to-request", "3 × field-renamed"]
    );
}

#[test]
fn what_affects_most_operations_is_listed_first() {
    let changes = [
        change(&rules::FIELD_REMOVED, "A::a", &["one"]),
        change(&rules::FIELD_REMOVED, "B::a", &["one", "two"]),
    ];
    let groups = by_rule_and_direction(&changes.iter().collect::<Vec<_>>());
    assert_eq!(groups[0].paths(), ["B::a", "A::a"]);
}

#[test]
fn the_direction_is_named_only_for_data_that_an_operation_uses() {
    let used = change(&rules::FIELD_REMOVED, "A::a", &["send"]);
    let unused = change(&rules::FIELD_REMOVED, "A::a", &[]);
    assert_eq!(
        (direction(&used), direction(&unused)),
        (", in requests", "")
    );
}

#[test]
fn an_addition_is_not_said_to_be_missing_on_an_old_server() {
    let addition = change(&rules::FIELD_ADDED, "A::a", &[]);
    assert_eq!(judgements(&[&addition]), []);
}

#[test]
fn a_reason_is_listed_once_with_the_first_example() {
    let changes = [None, Some(1), Some(2)].map(|example| {
        let mut change = change(&rules::FIELD_TYPE, "A::a", &["send"]);
        let at = Pointer::new("#/a");
        let witness = example.map(|value: i32| Witness {
            value: value.into(),
            allowed_by: Age::Old,
            schemas: (at.clone(), at.clone()),
        });
        change.wire.old_client.witness = witness.map(Arc::new);
        change
    });
    let found = judgements(&changes.iter().collect::<Vec<_>>());
    let shown: Vec<_> = found.iter().map(|one| (one.who, one.example())).collect();
    let expected = [("old client", Some("1".to_owned())), ("new client", None)];
    assert_eq!(shown, expected);
}
