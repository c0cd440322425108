//! Compares the cargo features of a crate that is split by tag: which are new or gone, and which
//! items need another one.
//!
//! A crate that begins or ceases to be split is one change. Items that are new or gone themselves
//! are not mentioned again.

use super::draft::{About, Draft, Subject};
use super::{Comparison, rules};
use crate::names::Names;
use crate::source::Pointer;

impl Comparison<'_> {
    /// Compares the features.
    pub(super) fn features(&mut self) {
        self.feature_of_api();
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
            let (old_text, new_text) = (
                self.old.types.feature_of_operation(left),
                self.new.types.feature_of_operation(right),
            );
            self.needed(&subject, old_text, new_text);
        }
        for (left, right) in self.matching.type_pairs().collect::<Vec<_>>() {
            let subject = self.subject(Some(left), Some(right));
            let (old_text, new_text) = (
                self.old.types.feature_of_type(left),
                self.new.types.feature_of_type(right),
            );
            self.needed(&subject, old_text, new_text);
        }
    }

    /// Compares the feature of the API as a whole, which a crate with one API does not have.
    fn feature_of_api(&mut self) {
        let (old, new) = (&self.old.names.feature, &self.new.names.feature);
        let is_among_others = !self.old.prefix.is_empty() && !self.new.prefix.is_empty();
        if is_among_others && old != new {
            self.feature(&rules::FEATURE_RENAMED, Some(old), Some(new));
        }
    }

    fn needed(&mut self, subject: &Subject, old_text: Option<String>, new_text: Option<String>) {
        let everything = everything(self.old.names);
        let rule = match (&old_text, &new_text) {
            (old_text, new_text) if old_text == new_text => return,
            // It implies all others.
            (Some(old_text), Some(_)) if Some(old_text) == everything => return,
            (_, Some(_)) => &rules::FEATURE_NEEDED,
            (_, None) => &rules::FEATURE_NOT_NEEDED,
        };
        let none = || "no feature of a tag".to_owned();
        self.record(
            Draft::new(rule, subject)
                .before(old_text.unwrap_or_else(none))
                .after(new_text.unwrap_or_else(none)),
        );
    }

    /// A change of the features themselves.
    fn feature(
        &mut self,
        rule: &'static rules::Rule,
        old_text: Option<&str>,
        new_text: Option<&str>,
    ) {
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
        (draft.before, draft.after) = (old_text.map(str::to_owned), new_text.map(str::to_owned));
        self.record(draft);
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
