//! How bodies and answers of operations differ.

use super::Comparison;
use super::draft::{Draft, Subject};
use super::operations::Called;
use super::rules::{self, Rule};
use super::type_relation::{NullChange, TypeRelation};
use crate::emit::SpelledAnswer;
use crate::ir::{Codec, Content, Operation, Response};

impl Comparison<'_> {
    /// Compares what two operations take as their body.
    pub(super) fn bodies(&mut self, before: &Called<'_>, after: &Called<'_>, subject: &Subject) {
        let slot = |called: &Called<'_>| {
            called
                .inputs
                .last()
                .map(|input| input.slot.clone())
                .unwrap_or_default()
        };
        let like = Draft::of(&rules::BODY_TYPE, subject, "body");
        match (&before.operation.body, &after.operation.body) {
            (None, None) => {}
            (None, Some(new)) => {
                let rule = if new.required {
                    &rules::BODY_ADDED_REQUIRED
                } else {
                    &rules::BODY_ADDED
                };
                self.record(
                    Draft { rule, ..like }
                        .after(slot(after))
                        .at(subject.at.0.as_ref(), Some(&new.at)),
                );
            }
            (Some(old), None) => {
                self.record(
                    Draft {
                        rule: &rules::BODY_REMOVED,
                        ..like
                    }
                    .before(slot(before))
                    .at(Some(&old.at), subject.at.1.as_ref()),
                );
            }
            (Some(old), Some(new)) => {
                let like = like
                    .before(slot(before))
                    .after(slot(after))
                    .at(Some(&old.at), Some(&new.at));
                match (old.required, new.required) {
                    (false, true) => self.record(Draft {
                        rule: &rules::BODY_NOW_REQUIRED,
                        ..like.clone()
                    }),
                    (true, false) => self.record(Draft {
                        rule: &rules::BODY_NOW_OPTIONAL,
                        ..like.clone()
                    }),
                    _ => {}
                }
                self.body_types(before, after, &old.contents, &new.contents, &like);
                self.count_docs(&old.docs, &new.docs);
            }
        }
    }

    fn body_types(
        &mut self,
        before: &Called<'_>,
        after: &Called<'_>,
        old: &[Content],
        new: &[Content],
        like: &Draft,
    ) {
        let (choices, others) = (
            self.old.spell.bodies(before.index),
            self.new.spell.bodies(after.index),
        );
        match (choices.is_empty(), others.is_empty()) {
            (true, true) => {
                if let (Some(old), Some(new)) = (old.first(), new.first()) {
                    let like = like.clone().at(Some(&old.at), Some(&new.at));
                    let differs = self.body_type(old, new, &like);
                    if old.media != new.media {
                        self.record(
                            Draft {
                                rule: &rules::BODY_MEDIA,
                                ..like.clone()
                            }
                            .before(old.media.clone())
                            .after(new.media.clone()),
                        );
                    }
                    if !differs && !self.is_name(&old.value.ty) {
                        self.compare_constraints(
                            &old.value.rules,
                            &new.value.rules,
                            (&rules::BODY_TIGHTENED, &rules::BODY_LOOSENED),
                            &like,
                        );
                    }
                }
            }
            (false, false) => self.body_choices(&choices, &others, (old, new), like),
            (true, false) => self.record(Draft {
                rule: &rules::BODY_CHOICE,
                ..like.clone()
            }),
            (false, true) => self.record(Draft {
                rule: &rules::BODY_NO_CHOICE,
                ..like.clone()
            }),
        }
    }

    fn body_choices(
        &mut self,
        before: &[(String, usize)],
        after: &[(String, usize)],
        (old, new): (&[Content], &[Content]),
        like: &Draft,
    ) {
        let variant = |rule, name: &str| Draft {
            rule,
            path: format!("{}::{name}", like.path),
            before: None,
            after: None,
            ..like.clone()
        };
        for (name, position) in before {
            let content = &old[*position];
            match after.iter().find(|(other, _)| other == name) {
                None => self.record(
                    variant(&rules::BODY_CHOICE_REMOVED, name)
                        .before(content.media.clone())
                        .at(Some(&content.at), like.at.1.as_ref()),
                ),
                Some((_, counterpart)) => {
                    let draft = variant(&rules::BODY_TYPE, name)
                        .at(Some(&content.at), Some(&new[*counterpart].at));
                    let (old_text, new_text) = (
                        self.old.spell.value(&content.value),
                        self.new.spell.value(&new[*counterpart].value),
                    );
                    self.body_type(
                        content,
                        &new[*counterpart],
                        &draft.before(old_text).after(new_text),
                    );
                }
            }
        }
        for (name, position) in after
            .iter()
            .filter(|(name, _)| !before.iter().any(|(other, _)| other == name))
        {
            let content = &new[*position];
            self.record(
                variant(&rules::BODY_CHOICE_ADDED, name)
                    .after(content.media.clone())
                    .at(like.at.0.as_ref(), Some(&content.at)),
            );
        }
    }

    /// Whether two bodies differ in type.
    fn body_type(&mut self, old: &Content, new: &Content, like: &Draft) -> bool {
        let by_type = match self.contents(old, new) {
            TypeRelation::Same => return false,
            TypeRelation::Wider => &rules::BODY_WIDENED,
            TypeRelation::Narrower => &rules::BODY_NARROWED,
            TypeRelation::Unrelated => &rules::BODY_TYPE,
        };
        self.record(Draft {
            rule: by_type,
            ..like.clone()
        });
        true
    }

    /// Compares the Rust types of two contents: only JSON and forms have types of the document.
    fn contents(&self, old: &Content, new: &Content) -> TypeRelation {
        match (payload_kind(old.codec), payload_kind(new.codec)) {
            (PayloadKind::Typed, PayloadKind::Typed) => match (
                self.relate_types(&old.value.ty, &new.value.ty),
                self.null_change(&old.value, &new.value),
            ) {
                (relation, NullChange::Same) => relation,
                (TypeRelation::Same | TypeRelation::Wider, NullChange::NowAllowed) => {
                    TypeRelation::Wider
                }
                (TypeRelation::Same | TypeRelation::Narrower, NullChange::NoLongerAllowed) => {
                    TypeRelation::Narrower
                }
                _ => TypeRelation::Unrelated,
            },
            (old, new) if old == new => TypeRelation::Same,
            _ => TypeRelation::Unrelated,
        }
    }

    /// Compares what two operations answer.
    pub(super) fn responses(&mut self, before: &Called<'_>, after: &Called<'_>, subject: &Subject) {
        let (old, new) = (
            self.old.spell.answers(before.index),
            self.new.spell.answers(after.index),
        );
        let (left, right) = (before.operation, after.operation);
        let received = Subject {
            sent: false,
            received: true,
            ..subject.clone()
        };
        match (old.wrapped, new.wrapped) {
            (false, false) => self.plain_answer(
                (left, &old.successes, &old.output),
                (right, &new.successes, &new.output),
                &received,
            ),
            (true, true) => {
                let rules = Rules {
                    added: &rules::SUCCESS_ADDED,
                    removed: &rules::SUCCESS_REMOVED,
                    changed: &rules::OUTPUT_TYPE,
                };
                self.variants_of(
                    (left, &old.successes),
                    (right, &new.successes),
                    &received,
                    &rules,
                );
            }
            (false, true) => self.record(
                Draft::new(&rules::OUTPUT_CHOICE, &received)
                    .before(old.output.clone())
                    .after(new.output.clone()),
            ),
            (true, false) => self.record(
                Draft::new(&rules::OUTPUT_NO_CHOICE, &received)
                    .before(old.output.clone())
                    .after(new.output.clone()),
            ),
        }
        let first = old.failures.is_empty() && !new.failures.is_empty();
        let added = if first {
            &rules::FAILURE_ADDED_FIRST
        } else {
            &rules::FAILURE_ADDED
        };
        let rules = Rules {
            added,
            removed: &rules::FAILURE_REMOVED,
            changed: &rules::FAILURE_TYPE,
        };
        self.variants_of(
            (left, &old.failures),
            (right, &new.failures),
            &received,
            &rules,
        );
        self.response_details(left, right, &received);
    }

    fn plain_answer(
        &mut self,
        (left, old, old_text): (&Operation, &[SpelledAnswer], &str),
        (right, new, new_text): (&Operation, &[SpelledAnswer], &str),
        subject: &Subject,
    ) {
        let body = |operation, list: &[SpelledAnswer]| {
            list.first()
                .and_then(|answer| content(operation, answer))
                .cloned()
        };
        let (before, after) = (body(left, old), body(right, new));
        let place = |operation: &Operation, list: &[SpelledAnswer]| {
            list.first()
                .and_then(|answer| operation.responses.get(answer.response))
                .map(|response| response.at.clone())
        };
        let at = (
            place(left, old).or_else(|| subject.at.0.clone()),
            place(right, new).or_else(|| subject.at.1.clone()),
        );
        let relation = match (&before, &after) {
            (None, None) => TypeRelation::Same,
            (Some(old), Some(new)) => self.contents(old, new),
            _ => TypeRelation::Unrelated,
        };
        let rule = match relation {
            TypeRelation::Same => None,
            TypeRelation::Wider => Some(&rules::OUTPUT_WIDENED),
            TypeRelation::Narrower => Some(&rules::OUTPUT_NARROWED),
            TypeRelation::Unrelated => Some(&rules::OUTPUT_TYPE),
        };
        if let Some(rule) = rule {
            self.record(
                Draft::new(rule, subject)
                    .before(old_text)
                    .after(new_text)
                    .at(at.0.as_ref(), at.1.as_ref()),
            );
        }
        let statuses = |operation: &Operation, list: &[SpelledAnswer]| -> Vec<String> {
            let names = list
                .iter()
                .filter_map(|answer| operation.responses.get(answer.response))
                .map(|response| response.status.to_string());
            names.collect()
        };
        let (old_text, new_text) = (statuses(left, old), statuses(right, new));
        if old_text != new_text {
            self.record(
                Draft::new(&rules::SUCCESS_STATUS, subject)
                    .before(old_text.join(", "))
                    .after(new_text.join(", "))
                    .at(at.0.as_ref(), at.1.as_ref()),
            );
        }
    }

    fn variants_of(
        &mut self,
        (left, old): (&Operation, &[SpelledAnswer]),
        (right, new): (&Operation, &[SpelledAnswer]),
        subject: &Subject,
        rules: &Rules,
    ) {
        let place = |operation: &Operation, answer: &SpelledAnswer| {
            operation
                .responses
                .get(answer.response)
                .map(|response| response.at.clone())
        };
        let shown = |answer: &SpelledAnswer| {
            answer
                .payload
                .clone()
                .unwrap_or_else(|| "no body".to_owned())
        };
        for answer in old {
            let at = place(left, answer);
            let Some(counterpart) = new
                .iter()
                .find(|counterpart| counterpart.variant == answer.variant)
            else {
                let draft =
                    Draft::of(rules.removed, subject, &answer.variant).before(shown(answer));
                self.record(draft.at(at.as_ref(), subject.at.1.as_ref()));
                continue;
            };
            let relation = match (content(left, answer), content(right, counterpart)) {
                (None, None) => TypeRelation::Same,
                (Some(old), Some(new)) => self.contents(old, new),
                _ => TypeRelation::Unrelated,
            };
            if relation != TypeRelation::Same {
                let draft = Draft::of(rules.changed, subject, &answer.variant)
                    .before(shown(answer))
                    .after(shown(counterpart));
                self.record(draft.at(at.as_ref(), place(right, counterpart).as_ref()));
            }
        }
        for answer in new
            .iter()
            .filter(|answer| !old.iter().any(|other| other.variant == answer.variant))
        {
            let draft = Draft::of(rules.added, subject, &answer.variant).after(shown(answer));
            self.record(draft.at(subject.at.0.as_ref(), place(right, answer).as_ref()));
        }
    }

    /// What is said of answers of the same status beside their types.
    fn response_details(&mut self, left: &Operation, right: &Operation, subject: &Subject) {
        for old in &left.responses {
            let Some(new) = right.responses.iter().find(|new| new.status == old.status) else {
                continue;
            };
            self.count_docs(&old.docs, &new.docs);
            let media = |response: &Response| {
                response
                    .contents
                    .iter()
                    .map(|content| content.media.clone())
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            let (old_text, new_text) = (media(old), media(new));
            let same_codecs = old
                .contents
                .iter()
                .map(|content| content.codec)
                .eq(new.contents.iter().map(|content| content.codec));
            let draft = |rule| {
                Draft::of(rule, subject, &old.status.to_string()).at(Some(&old.at), Some(&new.at))
            };
            if old_text != new_text && same_codecs {
                self.record(draft(&rules::ANSWER_MEDIA).before(old_text).after(new_text));
            }
            let headers = |response: &Response| {
                response
                    .headers
                    .iter()
                    .map(|header| header.wire.clone())
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            let (old_text, new_text) = (headers(old), headers(new));
            if old_text != new_text {
                self.record(
                    draft(&rules::ANSWER_HEADERS)
                        .before(old_text)
                        .after(new_text),
                );
            }
        }
    }
}

/// The rules for the variants of one enum of answers.
struct Rules {
    added: &'static Rule,
    removed: &'static Rule,
    changed: &'static Rule,
}

/// How a body is spelled in Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PayloadKind {
    Typed,
    Text,
    Bytes,
}

fn payload_kind(codec: Codec) -> PayloadKind {
    match codec {
        Codec::Json | Codec::Form => PayloadKind::Typed,
        Codec::Text => PayloadKind::Text,
        Codec::Bytes | Codec::Multipart => PayloadKind::Bytes,
    }
}

fn content<'a>(operation: &'a Operation, answer: &SpelledAnswer) -> Option<&'a Content> {
    operation
        .responses
        .get(answer.response)?
        .contents
        .get(answer.content?)
}
