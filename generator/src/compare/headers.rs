//! Compares the constants by which callers read the headers of responses, and what answers promise
//! of their headers. A constant is known by its Rust name.

use std::collections::BTreeMap;

use super::draft::{Draft, Subject};
use super::operations::style_words;
use super::value_relation::Notation;
use super::{Comparison, Side, rules, wire};
use crate::ir::{Header, Status};
use crate::source::Pointer;

/// The constants for headers, by their names.
fn header_constants<'a>(side: &Side<'a>) -> Vec<(String, &'a Header)> {
    let named = side.api.headers().into_iter().enumerate();
    named
        .map(|(index, header)| (side.names.header(index).plain().to_owned(), header))
        .collect()
}

/// A header of an answer in both states.
struct HeaderPair<'a> {
    operations: (usize, usize),
    status: Status,
    old: &'a Header,
    new: &'a Header,
}

impl<'a> Comparison<'a> {
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
        self.header_promises(&subject);
    }

    /// Compares what is promised of the headers of each answer: their rules, and whether they are
    /// always there. Headers of one name and type share a constant whatever is promised of them, so
    /// that each answer is looked at.
    fn header_promises(&mut self, subject: &Subject) {
        let constants = header_constants(&self.new);
        for pairs in self.header_pairs().into_values() {
            let Some((first, others)) = pairs.split_first() else {
                continue;
            };
            // What several answers refer to is one header, and no operation's own.
            let template = if others.is_empty() {
                let received = Subject {
                    sent: false,
                    received: true,
                    ..self.call_subject(Some(first.operations.0), Some(first.operations.1))
                };
                let name = format!("{}::{}", first.status, first.new.wire);
                Draft::of(&rules::HEADER_TIGHTENED, &received, &name)
            } else {
                let named = constants.iter().find(|(_, known)| known.is_like(first.new));
                let name = named.map_or(first.new.wire.as_str(), |(name, _)| name.as_str());
                Draft::of(&rules::HEADER_TIGHTENED, subject, name)
            };
            let template = template.at(Some(&first.old.at), Some(&first.new.at));
            self.header_promise(first.old, first.new, &template);
        }
    }

    /// The headers of one name in answers of one status, by their places.
    fn header_pairs(&self) -> BTreeMap<(&'a Pointer, &'a Pointer), Vec<HeaderPair<'a>>> {
        let (old, new) = (self.old.api, self.new.api);
        let mut pairs: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for operations in self.matching.operation_pairs() {
            for before in &old.operations[operations.0].responses {
                let mut others = new.operations[operations.1].responses.iter();
                let Some(after) = others.find(|after| after.status == before.status) else {
                    continue;
                };
                for header in &before.headers {
                    let mut others = after.headers.iter();
                    let is_same = |other: &&Header| other.wire.eq_ignore_ascii_case(&header.wire);
                    if let Some(other) = others.find(is_same) {
                        let pair = HeaderPair {
                            operations,
                            status: before.status,
                            old: header,
                            new: other,
                        };
                        pairs.entry((&header.at, &other.at)).or_default().push(pair);
                    }
                }
            }
        }
        pairs
    }

    fn header_promise(&mut self, old: &Header, new: &Header, template: &Draft) {
        let draft = |rule| Draft {
            rule,
            ..template.clone()
        };
        match (old.required, new.required) {
            (false, true) => self.record(draft(&rules::HEADER_NOW_REQUIRED)),
            (true, false) => self.record(draft(&rules::HEADER_NOW_OPTIONAL)),
            _ => {}
        }
        self.compare_rules(
            (&old.value, &new.value),
            Notation::of(new.style),
            (&rules::HEADER_TIGHTENED, &rules::HEADER_LOOSENED),
            template,
        );
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
