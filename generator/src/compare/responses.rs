//! Compares the responses of operations: the successes, the failures, and the media types and
//! headers of each status.

use super::Comparison;
use super::bodies::{content_pairs, payload_of_answer};
use super::draft::{Draft, Subject};
use super::operations::Called;
use super::rules::{self, Rule};
use super::type_relation::TypeRelation;
use super::value_relation::Notation;
use super::wire::{self, WireEffect};
use super::witness::Witnesses;
use crate::emit::{ResponseText, ResponsesText};
use crate::ir::{Codec, Content, Operation, Response, TypeRef};

impl Comparison<'_> {
    /// Compares the successes and the failures of two operations.
    pub(super) fn responses(&mut self, before: &Called<'_>, after: &Called<'_>, subject: &Subject) {
        let (old, new) = (
            self.old.types.answers(before.index),
            self.new.types.answers(after.index),
        );
        let (left, right) = (before.operation, after.operation);
        let received = Subject {
            sent: false,
            received: true,
            ..subject.clone()
        };
        self.successes((left, &old), (right, &new), &received);
        // Before the first failure the error of an operation has a type without values, which code
        // may name.
        let added = if old.failures.is_empty() {
            &rules::FAILURE_ADDED_FIRST
        } else {
            &rules::FAILURE_ADDED
        };
        let rules = Rules {
            added,
            removed: &rules::FAILURE_REMOVED,
            changed: &rules::FAILURE_TYPE,
        };
        let (old, new) = ((left, &*old.failures), (right, &*new.failures));
        self.response_variants(old, new, &received, &rules);
        self.response_details(left, right, &received);
    }

    /// Compares successes. Those of several types are the variants of an enum, and those of one
    /// type are that type.
    fn successes(
        &mut self,
        (left, old): (&Operation, &ResponsesText),
        (right, new): (&Operation, &ResponsesText),
        subject: &Subject,
    ) {
        let output_changed = |rule| {
            Draft::new(rule, subject)
                .before(old.output.clone())
                .after(new.output.clone())
        };
        match (old.wrapped, new.wrapped) {
            (false, false) => self.only_success(
                (left, &old.successes, &old.output),
                (right, &new.successes, &new.output),
                subject,
            ),
            (true, true) => {
                let rules = Rules {
                    added: &rules::SUCCESS_ADDED,
                    removed: &rules::SUCCESS_REMOVED,
                    changed: &rules::OUTPUT_TYPE,
                };
                let (old, new) = ((left, &*old.successes), (right, &*new.successes));
                self.response_variants(old, new, subject, &rules);
            }
            (false, true) => {
                self.record(output_changed(&rules::OUTPUT_CHOICE));
                self.kept_successes((left, &old.successes), (right, &new.successes), subject);
            }
            (true, false) => {
                self.record(output_changed(&rules::OUTPUT_NO_CHOICE));
                self.kept_successes((left, &old.successes), (right, &new.successes), subject);
            }
        }
    }

    /// Compares the answers of the statuses that one type and several have in common.
    fn kept_successes(
        &mut self,
        (left, old): (&Operation, &[ResponseText]),
        (right, new): (&Operation, &[ResponseText]),
        subject: &Subject,
    ) {
        for answer in old {
            let Some(before) = response_of(left, answer) else {
                continue;
            };
            let answers = new.iter().filter_map(|answer| {
                let after = response_of(right, answer)?;
                (after.status == before.status).then_some((answer, after))
            });
            let Some((counterpart, after)) = answers.into_iter().next() else {
                continue;
            };
            let contents = (content_of(left, answer), content_of(right, counterpart));
            let Some(rule) = rule_of(self.relate_payloads(contents.0, contents.1)) else {
                continue;
            };
            let mut draft = Draft::of(rule, subject, &before.status.to_string())
                .before(shown(answer))
                .after(shown(counterpart));
            draft.effect = self.effect_of_payloads(contents.0, contents.1);
            draft.witnesses = self.witnesses_of_payloads(contents.0, contents.1);
            self.record(draft.at(Some(&before.at), Some(&after.at)));
        }
    }

    /// Compares successes that have one type, and the statuses that they come with.
    fn only_success(
        &mut self,
        (left, old, old_output): (&Operation, &[ResponseText], &str),
        (right, new, new_output): (&Operation, &[ResponseText], &str),
        subject: &Subject,
    ) {
        let at = |operation, list: &[ResponseText]| {
            list.first()
                .and_then(|answer| response_of(operation, answer))
                .map(|response| response.at.clone())
        };
        let (old_at, new_at) = (
            at(left, old).or_else(|| subject.at.0.clone()),
            at(right, new).or_else(|| subject.at.1.clone()),
        );
        let changed = |rule| Draft::new(rule, subject).at(old_at.as_ref(), new_at.as_ref());
        let relation = self.relate_payloads(
            old.first().and_then(|answer| content_of(left, answer)),
            new.first().and_then(|answer| content_of(right, answer)),
        );
        if let Some(rule) = rule_of(relation) {
            let contents = (
                old.first().and_then(|answer| content_of(left, answer)),
                new.first().and_then(|answer| content_of(right, answer)),
            );
            let mut draft = changed(rule).before(old_output).after(new_output);
            draft.effect = self.effect_of_payloads(contents.0, contents.1);
            draft.witnesses = self.witnesses_of_payloads(contents.0, contents.1);
            self.record(draft);
        }
        let (old_statuses, new_statuses) = (statuses(left, old), statuses(right, new));
        if old_statuses != new_statuses {
            let draft = changed(&rules::SUCCESS_STATUS);
            self.record(draft.before(old_statuses).after(new_statuses));
        }
    }

    fn relate_payloads(&self, old: Option<&Content>, new: Option<&Content>) -> TypeRelation {
        match (old, new) {
            (None, None) => TypeRelation::Same,
            (Some(old), Some(new)) => self.relate_contents(old, new, payload_of_answer),
            _ => TypeRelation::Unrelated,
        }
    }

    fn effect_of_payloads(
        &self,
        old: Option<&Content>,
        new: Option<&Content>,
    ) -> Option<WireEffect> {
        match (old, new) {
            (Some(old), Some(new)) => self.effect_of_contents(old, new),
            (Some(content), None) if needs_body(content) => Some(wire::ANSWER_EMPTIED),
            (None, Some(content)) if needs_body(content) => Some(wire::ANSWER_FILLED),
            (Some(_), None) | (None, Some(_)) => Some(wire::ANSWER_BODY_IGNORED),
            (None, None) => None,
        }
    }

    fn witnesses_of_payloads(&self, old: Option<&Content>, new: Option<&Content>) -> Witnesses {
        let both = old.zip(new);
        both.map(|(old, new)| self.witnesses_of_contents(old, new))
            .unwrap_or_default()
    }

    /// Compares the variants of two enums of responses. A variant is known by its Rust name, which
    /// comes from the status.
    fn response_variants(
        &mut self,
        (left, old): (&Operation, &[ResponseText]),
        (right, new): (&Operation, &[ResponseText]),
        subject: &Subject,
        rules: &Rules,
    ) {
        let at = |operation, answer| response_of(operation, answer).map(|response| &response.at);
        for answer in old {
            let draft = |rule| Draft::of(rule, subject, &answer.variant).before(shown(answer));
            let old_at = at(left, answer);
            match new.iter().find(|other| other.variant == answer.variant) {
                None => self.record(draft(rules.removed).at(old_at, subject.at.1.as_ref())),
                Some(counterpart) => {
                    let (before, after) =
                        (content_of(left, answer), content_of(right, counterpart));
                    if self.relate_payloads(before, after) != TypeRelation::Same {
                        let mut draft = draft(rules.changed).after(shown(counterpart));
                        draft.effect = self.effect_of_payloads(before, after);
                        draft.witnesses = self.witnesses_of_payloads(before, after);
                        self.record(draft.at(old_at, at(right, counterpart)));
                    }
                }
            }
        }
        for answer in new {
            if !old.iter().any(|other| other.variant == answer.variant) {
                let draft = Draft::of(rules.added, subject, &answer.variant).after(shown(answer));
                self.record(draft.at(subject.at.0.as_ref(), at(right, answer)));
            }
        }
    }

    /// Compares the descriptions, media types and headers of responses with the same status.
    fn response_details(&mut self, left: &Operation, right: &Operation, subject: &Subject) {
        for old in &left.responses {
            let Some(new) = right.responses.iter().find(|new| new.status == old.status) else {
                continue;
            };
            let path = format!("{}::{}", subject.members, old.status);
            self.compare_docs(&path, &old.docs, &new.docs);
            let draft = |rule| {
                Draft::of(rule, subject, &old.status.to_string()).at(Some(&old.at), Some(&new.at))
            };
            let codecs = |response: &Response| -> Vec<_> {
                response
                    .contents
                    .iter()
                    .map(|content| content.codec)
                    .collect()
            };
            let (before, after) = (media_types(old), media_types(new));
            // Another codec of the only media type changes the type of the answer, which has a rule
            // of its own.
            let is_other_type =
                old.contents.len() <= 1 && new.contents.len() <= 1 && codecs(old) != codecs(new);
            if before != after && !is_other_type {
                let mut draft = draft(&rules::RESPONSE_MEDIA).before(before).after(after);
                if asks_for_more(old, new) {
                    draft = draft.effect(wire::ASKS_MORE);
                }
                self.record(draft);
            }
            self.answer_rules(old, new, &draft(&rules::ANSWER_TIGHTENED));
            let (before, after) = (header_names(old), header_names(new));
            if before != after {
                self.record(draft(&rules::RESPONSE_HEADERS).before(before).after(after));
            }
        }
    }

    /// Compares the rules of the bodies of one status, and the schemas that the client does not
    /// read.
    fn answer_rules(&mut self, old: &Response, new: &Response, template: &Draft) {
        for (before, after) in content_pairs(&old.contents, &new.contents) {
            let template = template.clone().at(Some(&before.at), Some(&after.at));
            self.unread_answer(before, after, &template);
            if payload_of_answer(before.codec) == payload_of_answer(after.codec) {
                self.compare_rules(
                    (&before.value, &after.value),
                    Notation::Json,
                    (&rules::ANSWER_TIGHTENED, &rules::ANSWER_LOOSENED),
                    &template,
                );
            }
        }
    }
}

/// Whether an answer without a body is no value of its type. An empty text is a text, and where
/// JSON is expected, nothing means null.
fn needs_body(content: &Content) -> bool {
    let takes_null = content.value.nullable || matches!(content.value.ty, TypeRef::Any(_));
    content.codec == Codec::Json && !takes_null
}

/// The rule for an answer whose type changed; `None` if it did not.
fn rule_of(relation: TypeRelation) -> Option<&'static Rule> {
    match relation {
        TypeRelation::Same => None,
        TypeRelation::Wider => Some(&rules::OUTPUT_WIDENED),
        TypeRelation::Narrower => Some(&rules::OUTPUT_NARROWED),
        TypeRelation::Unrelated => Some(&rules::OUTPUT_TYPE),
    }
}

/// The body of an answer as Rust has it.
fn shown(answer: &ResponseText) -> String {
    let payload = answer.payload.clone();
    payload.unwrap_or_else(|| "no body".to_owned())
}

/// The rules for the variants of one enum of responses.
struct Rules {
    added: &'static Rule,
    removed: &'static Rule,
    changed: &'static Rule,
}

fn response_of<'a>(operation: &'a Operation, answer: &ResponseText) -> Option<&'a Response> {
    operation.responses.get(answer.response)
}

fn content_of<'a>(operation: &'a Operation, answer: &ResponseText) -> Option<&'a Content> {
    response_of(operation, answer)?
        .contents
        .get(answer.content?)
}

fn statuses(operation: &Operation, list: &[ResponseText]) -> String {
    let responses = list
        .iter()
        .filter_map(|answer| response_of(operation, answer));
    joined(responses.map(|response| response.status.to_string()))
}

/// Whether every media type of before is still there.
fn asks_for_more(old: &Response, new: &Response) -> bool {
    old.contents
        .iter()
        .all(|old| new.contents.iter().any(|new| new.media == old.media))
}

fn media_types(response: &Response) -> String {
    joined(
        response
            .contents
            .iter()
            .map(|content| content.media.clone()),
    )
}

fn header_names(response: &Response) -> String {
    joined(response.headers.iter().map(|header| header.wire.clone()))
}

fn joined(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join(", ")
}
