//! Compares the constants by which callers read the headers of responses. A constant is known by
//! its Rust name.

use super::draft::{Draft, Subject};
use super::operations::style_words;
use super::value_relation::Notation;
use super::{Comparison, Side, rules, wire};
use crate::ir::Header;

/// The constants for headers, by their names.
fn header_constants<'a>(side: &Side<'a>) -> Vec<(String, &'a Header)> {
    let named = side.api.headers().into_iter().enumerate();
    named
        .map(|(index, header)| (side.names.header(index).plain().to_owned(), header))
        .collect()
}

impl Comparison<'_> {
    /// Compares the constants for headers of responses.
    pub(super) fn headers(&mut self) {
        let subject = self.list_subject("operations::Headers", &["paths"]);
        let subject = Subject {
            sent: false,
            ..subject
        };
        let (old, new) = (header_constants(&self.old), header_constants(&self.new));
        for (name, before) in &old {
            let Some((_, after)) = new.iter().find(|(other, _)| other == name) else {
                let draft = Draft::of(&rules::HEADER_REMOVED, &subject, name)
                    .before(self.old.types.value(&before.value));
                self.record(draft.at(Some(&before.at), subject.at.1.as_ref()));
                continue;
            };
            if !self.is_same_use(&before.value, &after.value) {
                let notation = Notation::of(after.style);
                let relation = self.relate_values(&before.value, &after.value, notation);
                let at = (Some(before.at.clone()), Some(after.at.clone()));
                let (old_text, new_text) = (
                    self.old.types.value(&before.value),
                    self.new.types.value(&after.value),
                );
                self.record(
                    Draft::of(&rules::HEADER_TYPE, &subject, name)
                        .before(old_text)
                        .after(new_text)
                        .effect(relation.wire())
                        .witnesses(self.witnesses((&before.value, &after.value), notation, &at))
                        .at(Some(&before.at), Some(&after.at)),
                );
            }
            if before.style != after.style {
                self.record(
                    Draft::of(&rules::HEADER_STYLE, &subject, name)
                        .before(style_words(before.style, false))
                        .after(style_words(after.style, false))
                        .at(Some(&before.at), Some(&after.at)),
                );
            }
            self.header_marks(name, before, after, &subject);
            let path = format!("{}::{name}", subject.members);
            self.compare_docs(&path, &before.docs, &after.docs);
        }
        for (name, after) in new
            .iter()
            .filter(|(name, _)| !old.iter().any(|(other, _)| other == name))
        {
            let draft = Draft::of(&rules::HEADER_ADDED, &subject, name)
                .after(self.new.types.value(&after.value));
            self.record(draft.at(subject.at.0.as_ref(), Some(&after.at)));
        }
    }

    /// Reports another spelling of a header's name, and whether the header is deprecated.
    fn header_marks(&mut self, name: &str, before: &Header, after: &Header, subject: &Subject) {
        let draft = |rule| Draft::of(rule, subject, name).at(Some(&before.at), Some(&after.at));
        if before.wire != after.wire {
            let draft = draft(&rules::HEADER_RESPELLED)
                .before(before.wire.clone())
                .after(after.wire.clone());
            // Headers are found in any case.
            let is_same = before.wire.eq_ignore_ascii_case(&after.wire);
            self.record(if is_same {
                draft.effect(wire::UNSEEN)
            } else {
                draft
            });
        }
        match (before.docs.deprecated, after.docs.deprecated) {
            (false, true) => self.record(draft(&rules::HEADER_DEPRECATED)),
            (true, false) => self.record(draft(&rules::HEADER_RESTORED)),
            _ => {}
        }
    }
}
