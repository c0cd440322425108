//! Which feature of a crate that is split by tag has what.
//!
//! In: a pair of states. Out: drafts for features that are new or gone, and for items that need another one. Absent: what is new or gone itself,
//! and a crate that begins or ceases to be split, which is one change.

use super::draft::{About, Draft, Subject};
use super::{Pair, rules};
use crate::names::Names;
use crate::source::Pointer;

impl Pair<'_> {
    /// Compares the features.
    pub(super) fn features(&mut self) {
        let (old, new) = (features(self.old.names), features(self.new.names));
        match (old.is_empty(), new.is_empty()) {
            (true, true) => return,
            (true, false) => {
                return self.feature(
                    &rules::SPLIT,
                    None,
                    Some(&format!("{} features", new.len())),
                );
            }
            (false, true) => {
                return self.feature(
                    &rules::JOINED,
                    Some(&format!("{} features", old.len())),
                    None,
                );
            }
            (false, false) => {}
        }
        old.iter()
            .filter(|name| !new.contains(name))
            .for_each(|name| self.feature(&rules::FEATURE_REMOVED, Some(name), None));
        new.iter()
            .filter(|name| !old.contains(name))
            .for_each(|name| self.feature(&rules::FEATURE_ADDED, None, Some(name)));
        for (left, right) in self.matching.operation_pairs().collect::<Vec<_>>() {
            let subject = self.call_subject(Some(left), Some(right));
            let (was, is) = (
                self.old.spell.feature_of_operation(left),
                self.new.spell.feature_of_operation(right),
            );
            self.needed(&subject, was, is);
        }
        for (left, right) in self.matching.type_pairs().collect::<Vec<_>>() {
            let subject = self.subject(Some(left), Some(right));
            let (was, is) = (
                self.old.spell.feature_of_type(left),
                self.new.spell.feature_of_type(right),
            );
            self.needed(&subject, was, is);
        }
    }

    fn needed(&mut self, subject: &Subject, was: Option<String>, is: Option<String>) {
        let everything = everything(self.old.names);
        let rule = match (&was, &is) {
            (was, is) if was == is => return,
            // It implies all others.
            (Some(was), Some(_)) if Some(was) == everything => return,
            (_, Some(_)) => &rules::FEATURE_NEEDED,
            (_, None) => &rules::FEATURE_NOT_NEEDED,
        };
        let none = || "no feature of a tag".to_owned();
        self.note(
            Draft::new(rule, subject)
                .was(was.unwrap_or_else(none))
                .is(is.unwrap_or_else(none)),
        );
    }

    /// A change of the features themselves.
    fn feature(&mut self, rule: &'static rules::Rule, was: Option<&str>, is: Option<&str>) {
        let item = format!("{}features", self.new.prefix);
        let at = Pointer::root().child("tags");
        let subject = Subject {
            about: About::Api,
            members: item.clone(),
            item,
            at: (Some(at.clone()), Some(at)),
            sent: true,
            received: false,
        };
        let mut draft = Draft::new(rule, &subject);
        (draft.was, draft.is) = (was.map(str::to_owned), is.map(str::to_owned));
        self.note(draft);
    }
}

fn everything(names: &Names) -> Option<&String> {
    names.groups().all.last().map(|group| &group.feature)
}

fn features(names: &Names) -> Vec<String> {
    names
        .groups()
        .all
        .iter()
        .map(|group| group.feature.clone())
        .collect()
}
