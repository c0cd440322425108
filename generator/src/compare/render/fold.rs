//! Changes put together as people read them: item by item, what is said of one place in one entry, and alike ones in one line.
//!
//! In: the changes of one API, what matters first. Out: [`Group`]s, [`Entry`]s and [`Fold`]s. Absent: how they look.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::compare::change::{ApiReview, Change, Effect, Grade, Kind, Verdict};

/// The changes of one weight that belong to one item, in their order.
pub(super) struct Group<'a> {
    pub(super) item: &'a str,
    pub(super) entries: Vec<Entry<'a>>,
}

/// Everything that is said of one place; the first change says what it was and is.
pub(super) struct Entry<'a> {
    pub(super) changes: Vec<&'a Change>,
}

/// Changes that one rule judges, of what travels in one direction.
pub(super) struct Fold<'a> {
    pub(super) changes: Vec<&'a Change>,
}

/// What stands by itself, and what only comes with it.
pub(super) struct Parted<'a> {
    pub(super) own: Vec<&'a Change>,
    pub(super) following: Vec<&'a Change>,
}

/// The changes of one weight.
pub(super) fn parted(api: &ApiReview, verdict: Verdict) -> Parted<'_> {
    let (following, own) = api
        .changes
        .iter()
        .filter(|change| change.verdict() == verdict)
        .partition(|change| change.follows);
    Parted { own, following }
}

/// Changes item by item.
pub(super) fn groups<'a>(changes: &[&'a Change]) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for change in changes {
        match groups.last_mut().filter(|group| group.item == change.item) {
            Some(group) => group.add(change),
            None => groups.push(Group {
                item: &change.item,
                entries: vec![Entry {
                    changes: vec![change],
                }],
            }),
        }
    }
    groups
}

/// Changes by rule and direction, what weighs most first: how often it happens, and whether the wire can take it.
pub(super) fn folds<'a>(changes: &[&'a Change]) -> Vec<Fold<'a>> {
    let mut known: BTreeMap<(&str, &str), Vec<&'a Change>> = BTreeMap::new();
    for change in changes {
        known
            .entry((change.rule.id, direction(change)))
            .or_default()
            .push(change);
    }
    let mut folds: Vec<Fold<'a>> = known
        .into_values()
        .map(|changes| Fold { changes })
        .collect();
    folds.sort_by_key(|fold| Reverse(fold.weight()));
    folds
}

/// What only comes with other changes, rule by rule.
pub(super) fn following<'a>(changes: &[&'a Change]) -> Vec<Fold<'a>> {
    let mut known: BTreeMap<&str, Vec<&'a Change>> = BTreeMap::new();
    for change in changes {
        known.entry(change.rule.id).or_default().push(change);
    }
    let mut folds: Vec<Fold<'a>> = known
        .into_values()
        .map(|changes| Fold { changes })
        .collect();
    folds.sort_by_key(|fold| Reverse(fold.changes.len()));
    folds
}

/// In which direction data travels that a change is about.
fn direction(change: &Change) -> &'static str {
    let is = |effect: Effect| effect != Effect::None;
    // What no operation uses travels in no direction.
    match (
        change.rule.is_about_data() && !change.reaches.is_empty(),
        is(change.roles.builds),
        is(change.roles.reads),
    ) {
        (false, ..) | (_, false, false) => "",
        (true, true, true) => ", in requests and responses",
        (true, true, false) => ", in requests",
        (true, false, true) => ", in responses",
    }
}

impl<'a> Group<'a> {
    /// Two facts about one place with one spelling before and after are one entry.
    fn add(&mut self, change: &'a Change) {
        let same = |entry: &&mut Entry<'a>| {
            let first = entry.changes.first();
            first.is_some_and(|first| {
                (&first.path, &first.was, &first.is) == (&change.path, &change.was, &change.is)
            })
        };
        match self.entries.iter_mut().find(same) {
            Some(entry) if change.path != change.item => entry.changes.push(change),
            _ => self.entries.push(Entry {
                changes: vec![change],
            }),
        }
    }

    /// The operations that the changes reach; none if the item is one itself.
    pub(super) fn reaches(&self) -> &'a [String] {
        let all = self
            .entries
            .iter()
            .flat_map(|entry| &entry.changes)
            .map(|change| &*change.reaches);
        if self.item.contains("Client::") {
            &[]
        } else {
            all.max_by_key(|reaches| reaches.len()).unwrap_or_default()
        }
    }
}

impl<'a> Entry<'a> {
    /// What happened, each fact once.
    pub(super) fn says(&self) -> String {
        let says: Vec<&str> = self.changes.iter().map(|change| change.rule.says).collect();
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

impl<'a> Fold<'a> {
    /// What happened, in the singular: how often is said in front of it.
    pub(super) fn says(&self) -> String {
        self.changes
            .first()
            .map(|change| format!("{}{}", change.rule.says, direction(change)))
            .unwrap_or_default()
    }

    /// What happened, and that it comes with something else.
    pub(super) fn follows(&self) -> String {
        let says = self.changes.first().map_or("", |change| change.rule.says);
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
        changes.sort_by_key(|change| Reverse(change.reaches.len()));
        changes.iter().map(|change| change.path.clone()).collect()
    }
}

/// Whether a change only adds: that a server of before lacks it goes without saying.
pub(super) fn only_adds(change: &Change) -> bool {
    change.rule.kind == Kind::Added && change.verdict() < Verdict::Major
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
            if !list.contains(&(who, judgement.says, judgement.grade)) {
                list.push((who, judgement.says, judgement.grade));
            }
        }
    }
    list
}
