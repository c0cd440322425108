//! What a review says of clients and servers that do not get on: the reason, and an example.

use std::collections::BTreeMap;

use crate::compare::change::{Change, Grade, Judgement};
use crate::compare::shorten;

/// Who fails or may fail, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Failure<'a> {
    /// `old client` or `new client`.
    pub(super) who: &'static str,
    pub(super) judgement: &'a Judgement,
}

impl Failure<'_> {
    /// Who, and how badly.
    pub(super) fn in_short(self) -> String {
        format!("{} {}", self.who, self.judgement.grade.name())
    }

    /// The reason, with an example if there is one, which `shown` quotes.
    pub(super) fn words(self, shown: impl Fn(&str) -> String) -> String {
        let reason = self.judgement.reason;
        match self.example() {
            None => reason.to_owned(),
            Some(value) => format!("{reason}, for instance {}", shown(&value)),
        }
    }

    /// A value with which it happens, as JSON.
    pub(super) fn example(self) -> Option<String> {
        let witness = self.judgement.witness.as_ref()?;
        Some(shorten(&witness.value.to_string(), MAX_WITNESS_CHARACTERS))
    }
}

/// The length of an example, in characters, where it stands within a sentence for people; a longer
/// one ends with an ellipsis. An object with dozens of required keys can be an example. Measured:
/// of 156 examples between versions of real documents half have at most 10 characters, 15 have more
/// than 100, and the longest has 478. Those are cut behind their first keys, which tell which
/// object it is; with a tenth, half would be cut. With ten times as much, an example could take
/// twelve lines of a terminal.
const MAX_WITNESS_CHARACTERS: usize = 100;

/// Where clients and servers of different age may fail, old clients first. Each reason is listed
/// once, with the first example there is.
pub(super) fn judgements<'a>(changes: &[&'a Change]) -> Vec<Failure<'a>> {
    let old = changes
        .iter()
        .map(|change| ("old client", &change.wire.old_client));
    let new = changes
        .iter()
        .filter(|change| !change.only_adds())
        .map(|change| ("new client", &change.wire.new_client));
    let mut list: Vec<Failure<'a>> = Vec::new();
    // A group can have thousands of changes.
    let mut positions = BTreeMap::new();
    for (who, judgement) in old.chain(new) {
        if judgement.grade == Grade::Works {
            continue;
        }
        let key = (who, judgement.grade, judgement.reason);
        let position = *positions.entry(key).or_insert(list.len());
        match list.get_mut(position) {
            None => list.push(Failure { who, judgement }),
            Some(listed) if listed.judgement.witness.is_none() => listed.judgement = judgement,
            Some(_) => {}
        }
    }
    list
}
