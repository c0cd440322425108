//! Groups changes as people read them: by item, by member, and by rule.
//!
//! Few changes are shown item by item. Many of the same rule are shown as one line with a count.
//! How a group looks is up to each form.

#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::failure::{Failure, judgements};
use super::some_of;
use crate::compare::change::{ApiReview, Change, Effect, Grade, Verdict};

/// The most changes in one part of an API that breaks code or fails on the wire which are shown in
/// full without an overview, on a terminal and, as far as it has room, in a comment on a pull
/// request. With more, an overview by what happened comes first, and unless all are asked for,
/// about [`EXAMPLES`] of them follow. Changes that follow from others are not counted.
///
/// Chosen by eye: a change in full usually has two to six lines, so 20 are a few screens, which a
/// person still reads to the end. Of the reviews of 12 pairs of versions, four have that few; with
/// a tenth, each would begin with an overview. With ten times as many none would, and 56 changes
/// would take some 300 lines.
pub(super) const IN_FULL: usize = 20;

/// About how many changes of such a part follow its overview in full, to show what they look like.
/// An item with several changes can exceed it. Chosen by eye: half of [`IN_FULL`], because the
/// overview takes room as well. With one, a person would see only one kind of change; more than
/// [`IN_FULL`] would show more of many changes than of few.
pub(super) const EXAMPLES: usize = 10;

/// How many operations the heading of an item names unless all are asked for; the others are
/// counted. Measured: of 2,775 changes 324 affect more, 49 more than forty, and none more than 82.
/// Chosen by eye: four names take a line or two of a terminal. With one, 937 would lose names; with
/// forty, the heading could be longer than the change.
pub(super) const OPERATIONS: usize = 4;

/// How many operations are listed with another name of a type unless all are asked for; the others
/// are counted. Measured: of 713 other names 607 have at most two, and one has 70. Chosen by eye:
/// two are enough to recognize whose name it is. With twenty, the [`OTHER_NAMES`] of one item could
/// have 400 operations, in place of 40.
pub(super) const OPERATIONS_OF_NAME: usize = 2;

/// The number of other names of an item that Markdown and HTML list unless all are asked for; the
/// others are counted. A document can give a type hundreds, each with its operations, and one item
/// must not take the room of the whole comment. With some 100 bytes for a name and its operations,
/// 20 take a twentieth of the room for items in a comment (`MOST` in `markdown`), and 200 half of
/// it. Measured: of 2,775 changes 32 have more than two, and four more than 20, up to 111.
pub(super) const OTHER_NAMES: usize = 20;

/// The changes of one verdict that belong to one item, in their order.
pub(super) struct ItemChanges<'a> {
    pub(super) item: &'a str,
    pub(super) members: Vec<MemberChanges<'a>>,
}

/// The changes of one member that show the same text before and after. The first one stands for all
/// of them.
pub(super) struct MemberChanges<'a> {
    pub(super) changes: Vec<&'a Change>,
}

/// The changes under one rule, of data that is sent, received, or both.
pub(super) struct RuleChanges<'a> {
    pub(super) changes: Vec<&'a Change>,
}

/// A part of a review, in the order in which the parts are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// Changes that break no code and fail on the wire. They come first, because no compiler finds
    /// them.
    FailsOnWire,
    /// Changes that break code.
    Breaks,
    /// New items.
    New,
    /// The others.
    WithoutEffect,
}

impl Section {
    pub(super) const ALL: [Self; 4] = [
        Self::FailsOnWire,
        Self::Breaks,
        Self::New,
        Self::WithoutEffect,
    ];

    /// The section that a change belongs to.
    fn of(change: &Change) -> Self {
        match change.verdict() {
            Verdict::Major => Self::Breaks,
            _ if change.worst_grade() == Grade::Fails => Self::FailsOnWire,
            Verdict::Minor => Self::New,
            Verdict::Patch => Self::WithoutEffect,
        }
    }

    /// The verdict whose colour the section has.
    pub(super) fn verdict(self) -> Verdict {
        match self {
            Self::FailsOnWire | Self::Breaks => Verdict::Major,
            Self::New => Verdict::Minor,
            Self::WithoutEffect => Verdict::Patch,
        }
    }

    /// What its changes do, as a heading.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::FailsOnWire => "fails on the wire",
            Self::Breaks => "breaks",
            Self::New => "new",
            Self::WithoutEffect => "without effect on code that compiles",
        }
    }

    /// The words before the name of an item.
    pub(super) fn before_item(self) -> &'static str {
        match self {
            Self::FailsOnWire => "fails on the wire:",
            Self::Breaks | Self::New | Self::WithoutEffect => self.title(),
        }
    }

    /// A name for links and styles.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::FailsOnWire => "wire",
            Self::Breaks => "major",
            Self::New => "minor",
            Self::WithoutEffect => "patch",
        }
    }

    /// Whether its changes are shown in full.
    pub(super) fn is_grave(self) -> bool {
        matches!(self, Self::FailsOnWire | Self::Breaks)
    }
}

/// The changes of one section, split by whether they follow from others.
pub(super) struct Partition<'a> {
    pub(super) independent: Vec<&'a Change>,
    pub(super) following: Vec<&'a Change>,
}

/// The changes of one section: those that stand by themselves, and those that follow from others.
pub(super) fn partition(api: &ApiReview, section: Section) -> Partition<'_> {
    let (following, independent) = api
        .changes
        .iter()
        .filter(|change| Section::of(change) == section)
        .partition(|change| change.follows);
    Partition {
        independent,
        following,
    }
}

/// Groups changes by item. They must be sorted so that those of one item are neighbours.
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

/// Groups changes by rule and direction. Groups that fail on the wire or have many changes come
/// first.
pub(super) fn by_rule_and_direction<'a>(changes: &[&'a Change]) -> Vec<RuleChanges<'a>> {
    let mut by_key: BTreeMap<(&str, &str), Vec<&'a Change>> = BTreeMap::new();
    for change in changes {
        let key = (change.rule.id, direction(change));
        by_key.entry(key).or_default().push(change);
    }
    let groups = by_key.into_values().map(|changes| RuleChanges { changes });
    let mut groups: Vec<RuleChanges<'a>> = groups.collect();
    groups.sort_by_key(|group| Reverse(group.weight()));
    groups
}

/// Groups changes that follow from others by rule, the largest group first.
pub(super) fn following_by_rule<'a>(changes: &[&'a Change]) -> Vec<RuleChanges<'a>> {
    let mut by_rule: BTreeMap<&str, Vec<&'a Change>> = BTreeMap::new();
    for change in changes {
        by_rule.entry(change.rule.id).or_default().push(change);
    }
    let groups = by_rule.into_values().map(|changes| RuleChanges { changes });
    let mut groups: Vec<RuleChanges<'a>> = groups.collect();
    groups.sort_by_key(|group| Reverse(group.changes.len()));
    groups
}

/// The direction in which the changed data travels, as the end of a sentence.
fn direction(change: &Change) -> &'static str {
    let notices = |effect: Effect| effect != Effect::None;
    // A type that no operation uses is neither sent nor received.
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
    /// Adds a change to the member that it is about. Two changes of one member, such as another
    /// type and another presence, have the same text before and after, so they are shown once with
    /// both reasons. Changes of the item itself are never merged.
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

    /// The operations that the changes affect. Empty if the item is an operation, because that
    /// would repeat its name.
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

impl<'a> ItemChanges<'a> {
    /// The other names of the item, each with the operations that use it by that name, of which at
    /// most so many are listed.
    pub(super) fn other_names(&self, most_operations: usize) -> Vec<String> {
        let changes = self.members.iter().flat_map(|member| &member.changes);
        let names = changes.map(|change| &*change.other_names);
        let names = names.max_by_key(|names| names.len()).unwrap_or_default();
        names
            .iter()
            .map(|name| match some_of(&name.operations, most_operations) {
                operations if operations.is_empty() => name.path.clone(),
                operations => format!("{} in {operations}", name.path),
            })
            .collect()
    }
}

impl<'a> MemberChanges<'a> {
    /// What happened, one clause for each change.
    pub(super) fn summary(&self) -> String {
        self.once(|change| change.rule.summary).join("; ")
    }

    /// The ids of the rules.
    pub(super) fn rules(&self) -> String {
        self.once(|change| change.rule.id).join(", ")
    }

    /// What the changes say, each once: types that became one may have the same change.
    fn once(&self, says: impl Fn(&Change) -> &'static str) -> Vec<&'static str> {
        let mut words = Vec::new();
        for change in &self.changes {
            let word = says(change);
            if !words.contains(&word) {
                words.push(word);
            }
        }
        words
    }

    /// Where a client and a server of different age may fail, each reason once.
    pub(super) fn judgements(&self) -> Vec<Failure<'a>> {
        judgements(&self.changes)
    }

    /// The changes whose hints differ, in their order.
    pub(super) fn hints(&self) -> Vec<&'a Change> {
        let mut hints: Vec<&Change> = Vec::new();
        for change in self.changes.iter().filter(|change| !change.hint.is_empty()) {
            if !hints.iter().any(|known| known.hint == change.hint) {
                hints.push(change);
            }
        }
        hints
    }
}

impl<'a> RuleChanges<'a> {
    /// What happened, in the singular, because the count is written in front of it.
    pub(super) fn summary(&self) -> String {
        self.changes
            .first()
            .map(|change| format!("{}{}", change.rule.summary, direction(change)))
            .unwrap_or_default()
    }

    /// What happened, and that it follows from another change.
    pub(super) fn follows(&self) -> String {
        let says = self
            .changes
            .first()
            .map_or("", |change| change.rule.summary);
        format!("{says}, because of another change")
    }

    /// The id of the rule.
    pub(super) fn rule(&self) -> &'static str {
        self.changes.first().map_or("", |change| change.rule.id)
    }

    /// What the overview is sorted by: the number of changes, times the severity on the wire.
    ///
    /// The compiler finds what breaks code, and nothing but the review warns of what fails at run
    /// time, so that counts more. The factors are a choice without a measurement: fewer than four
    /// times as many renames come behind one kind of failure.
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

    /// Who fails or may fail, as the end of a sentence; empty if nobody does.
    pub(super) fn grades(&self) -> String {
        let mut grades: Vec<String> = Vec::new();
        for failure in judgements(&self.changes) {
            let words = failure.in_short();
            if !grades.contains(&words) {
                grades.push(words);
            }
        }
        if grades.is_empty() {
            String::new()
        } else {
            format!("; {}", grades.join(", "))
        }
    }

    /// The changes, those that affect most operations first.
    pub(super) fn widest_first(&self) -> Vec<&'a Change> {
        let mut changes = self.changes.clone();
        changes.sort_by_key(|change| Reverse(change.operations.len()));
        changes
    }

    /// The paths of the changes, those that affect most operations first.
    pub(super) fn paths(&self) -> Vec<String> {
        let changes = self.widest_first();
        changes.iter().map(|change| change.path.clone()).collect()
    }
}
