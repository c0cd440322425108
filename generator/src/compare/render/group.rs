//! Changes put together as people read them: item by item, what is said of one place in one entry, and alike ones in one line.
//!
//! In: the changes of one API, what matters first. Out: [`ItemChanges`]s, [`MemberChanges`]s and [`RuleChanges`]s. Absent: how they look.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::compare::change::{ApiReview, Change, ChangeKind, Effect, Grade, Verdict};

/// The changes of one weight that belong to one item, in their order.
pub(super) struct ItemChanges<'a> {
    pub(super) item: &'a str,
    pub(super) members: Vec<MemberChanges<'a>>,
}

/// Everything that is said of one place; the first change says what it was and is.
pub(super) struct MemberChanges<'a> {
    pub(super) changes: Vec<&'a Change>,
}

/// Changes that one rule judges, of what travels in one direction.
pub(super) struct RuleChanges<'a> {
    pub(super) changes: Vec<&'a Change>,
}

/// What stands by itself, and what only comes with it.
pub(super) struct Partition<'a> {
    pub(super) independent: Vec<&'a Change>,
    pub(super) following: Vec<&'a Change>,
}

/// The changes of one weight.
pub(super) fn partition(api: &ApiReview, verdict: Verdict) -> Partition<'_> {
    let (following, independent) = api
        .changes
        .iter()
        .filter(|change| change.verdict() == verdict)
        .partition(|change| change.follows);
    Partition {
        independent,
        following,
    }
}

/// Changes item by item.
pub(super) fn by_item<'a>(changes: &[&'a Change]) -> Vec<ItemChanges<'a>> {
    let mut by_item: Vec<ItemChanges<'a>> = Vec::new();
    for change in changes {
        match by_item.last_mut().filter(|group| group.item == change.item) {
            Some(group) => group.add(change),
            None => by_item.push(ItemChanges {
                item: &change.item,
                members: vec![MemberChanges {
                    changes: vec![change],
                }],
            }),
        }
    }
    by_item
}

/// Changes by rule and direction, what weighs most first: how often it happens, and whether the wire can take it.
pub(super) fn by_rule_and_direction<'a>(changes: &[&'a Change]) -> Vec<RuleChanges<'a>> {
    let mut known: BTreeMap<(&str, &str), Vec<&'a Change>> = BTreeMap::new();
    for change in changes {
        known
            .entry((change.rule.id, direction(change)))
            .or_default()
            .push(change);
    }
    let mut by_rule_and_direction: Vec<RuleChanges<'a>> = known
        .into_values()
        .map(|changes| RuleChanges { changes })
        .collect();
    by_rule_and_direction.sort_by_key(|group| Reverse(group.weight()));
    by_rule_and_direction
}

/// What only comes with other changes, rule by rule.
pub(super) fn following<'a>(changes: &[&'a Change]) -> Vec<RuleChanges<'a>> {
    let mut known: BTreeMap<&str, Vec<&'a Change>> = BTreeMap::new();
    for change in changes {
        known.entry(change.rule.id).or_default().push(change);
    }
    let mut by_rule_and_direction: Vec<RuleChanges<'a>> = known
        .into_values()
        .map(|changes| RuleChanges { changes })
        .collect();
    by_rule_and_direction.sort_by_key(|group| Reverse(group.changes.len()));
    by_rule_and_direction
}

/// In which direction data travels that a change is about.
fn direction(change: &Change) -> &'static str {
    let notices = |effect: Effect| effect != Effect::None;
    // What no operation uses travels in no direction.
    match (
        change.rule.is_about_data() && !change.operations.is_empty(),
        notices(change.roles.builds),
        notices(change.roles.reads),
    ) {
        (false, ..) | (_, false, false) => "",
        (true, true, true) => ", in requests and responses",
        (true, true, false) => ", in requests",
        (true, false, true) => ", in responses",
    }
}

impl<'a> ItemChanges<'a> {
    /// Two facts about one place with one spelling before and after are one entry.
    fn add(&mut self, change: &'a Change) {
        let same = |member: &&mut MemberChanges<'a>| {
            let first = member.changes.first();
            first.is_some_and(|first| {
                (&first.path, &first.before, &first.after)
                    == (&change.path, &change.before, &change.after)
            })
        };
        match self.members.iter_mut().find(same) {
            Some(member) if change.path != change.item => member.changes.push(change),
            _ => self.members.push(MemberChanges {
                changes: vec![change],
            }),
        }
    }

    /// The operations that the changes reach; none if the item is one itself.
    pub(super) fn operations(&self) -> &'a [String] {
        let all = self
            .members
            .iter()
            .flat_map(|member| &member.changes)
            .map(|change| &*change.operations);
        if self.item.contains("Client::") {
            &[]
        } else {
            all.max_by_key(|reaches| reaches.len()).unwrap_or_default()
        }
    }
}

impl<'a> MemberChanges<'a> {
    /// What happened, each fact once.
    pub(super) fn summary(&self) -> String {
        let says: Vec<&str> = self
            .changes
            .iter()
            .map(|change| change.rule.summary)
            .collect();
        says.join("; ")
    }

    /// The rules that judge.
    pub(super) fn rules(&self) -> String {
        let ids: Vec<&str> = self.changes.iter().map(|change| change.rule.id).collect();
        ids.join(", ")
    }

    /// How clients and servers of different age get on, where they may not.
    pub(super) fn judgements(&self) -> Vec<(&'static str, &'static str, Grade)> {
        judgements(&self.changes)
    }

    /// What to do, each hint once.
    pub(super) fn hints(&self) -> Vec<&'a Change> {
        let mut hints: Vec<&Change> = Vec::new();
        for change in self
            .changes
            .iter()
            .filter(|change| !change.rule.hint.is_empty())
        {
            if !hints
                .iter()
                .any(|known| known.rule.hint == change.rule.hint)
            {
                hints.push(change);
            }
        }
        hints
    }
}

impl<'a> RuleChanges<'a> {
    /// What happened, in the singular: how often is said in front of it.
    pub(super) fn summary(&self) -> String {
        self.changes
            .first()
            .map(|change| format!("{}{}", change.rule.summary, direction(change)))
            .unwrap_or_default()
    }

    /// What happened, and that it comes with something else.
    pub(super) fn follows(&self) -> String {
        let says = self
            .changes
            .first()
            .map_or("", |change| change.rule.summary);
        format!("{says}, with what uses it or is equal to it")
    }

    /// The rule that judges.
    pub(super) fn rule(&self) -> &'static str {
        self.changes.first().map_or("", |change| change.rule.id)
    }

    /// What fails at run time counts for more than what the compiler finds.
    fn weight(&self) -> usize {
        let worst = self
            .changes
            .iter()
            .map(|change| change.wire.worst())
            .max()
            .unwrap_or(Grade::Works);
        let each = match worst {
            Grade::Works => 1,
            Grade::MayFail => 2,
            Grade::Fails => 4,
        };
        each * self.changes.len()
    }

    /// How clients and servers of different age get on, where they may not.
    pub(super) fn judgements(&self) -> Vec<(&'static str, &'static str, Grade)> {
        judgements(&self.changes)
    }

    /// The paths of its changes, what reaches most operations first.
    pub(super) fn paths(&self) -> Vec<String> {
        let mut changes = self.changes.clone();
        changes.sort_by_key(|change| Reverse(change.operations.len()));
        changes.iter().map(|change| change.path.clone()).collect()
    }
}

/// Whether a change only adds: that a server of before lacks it goes without saying.
pub(super) fn only_adds(change: &Change) -> bool {
    change.rule.kind == ChangeKind::Added && change.verdict() < Verdict::Major
}

fn judgements(changes: &[&Change]) -> Vec<(&'static str, &'static str, Grade)> {
    let mut list: Vec<(&str, &str, Grade)> = Vec::new();
    let pairs = [
        (
            "old client",
            changes
                .iter()
                .map(|change| change.wire.old_client)
                .collect::<Vec<_>>(),
        ),
        (
            "new client",
            changes
                .iter()
                .filter(|change| !only_adds(change))
                .map(|change| change.wire.new_client)
                .collect(),
        ),
    ];
    for (who, judgements) in pairs {
        for judgement in judgements
            .into_iter()
            .filter(|judgement| judgement.grade > Grade::Works)
        {
            if !list.contains(&(who, judgement.reason, judgement.grade)) {
                list.push((who, judgement.reason, judgement.grade));
            }
        }
    }
    list
}
