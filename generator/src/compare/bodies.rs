//! Compares the bodies of requests, and the payloads that bodies of requests and responses have.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::Comparison;
use super::draft::{Draft, Subject};
use super::operations::{Called, style_words};
use super::rules;
use super::type_relation::{NullChange, TypeRelation};
use super::value_relation::Notation;
use super::wire::{self, WireEffect};
use super::witness::Witnesses;
use crate::ir::{Body, Codec, Content, Encoding, Spelling};

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
        let template = Draft::of(&rules::BODY_TYPE, subject, "body");
        match (&before.operation.body, &after.operation.body) {
            (None, None) => {}
            (None, Some(new)) => {
                let rule = if new.required {
                    &rules::BODY_ADDED_REQUIRED
                } else {
                    &rules::BODY_ADDED
                };
                self.record(
                    Draft { rule, ..template }
                        .after(slot(after))
                        .at(subject.at.0.as_ref(), Some(&new.at)),
                );
            }
            (Some(old), None) => {
                self.record(
                    Draft {
                        rule: &rules::BODY_REMOVED,
                        ..template
                    }
                    .before(slot(before))
                    .at(Some(&old.at), subject.at.1.as_ref()),
                );
            }
            (Some(old), Some(new)) => {
                let template = template
                    .before(slot(before))
                    .after(slot(after))
                    .at(Some(&old.at), Some(&new.at));
                match (old.required, new.required) {
                    (false, true) => self.record(Draft {
                        rule: &rules::BODY_NOW_REQUIRED,
                        ..template.clone()
                    }),
                    (true, false) => self.record(Draft {
                        rule: &rules::BODY_NOW_OPTIONAL,
                        ..template.clone()
                    }),
                    _ => {}
                }
                self.body_limits(old, new, &template);
                self.body_types(before, after, &old.contents, &new.contents, &template);
                self.compare_docs(&template.path, &old.docs, &new.docs);
            }
        }
    }

    /// Compares the most bytes that two bodies may have.
    fn body_limits(&mut self, old: &Body, new: &Body, template: &Draft) {
        let limit = |body: &Body| body.max_bytes.map_or(u64::MAX, u64::from);
        let rule = match limit(new).cmp(&limit(old)) {
            Ordering::Equal => return,
            Ordering::Less => &rules::BODY_TIGHTENED,
            Ordering::Greater => &rules::BODY_LOOSENED,
        };
        let words = |body: &Body| match body.max_bytes {
            Some(bytes) => format!("x-max-bytes: {bytes}"),
            None => "no x-max-bytes".to_owned(),
        };
        let draft = Draft {
            rule,
            ..template.clone()
        };
        self.record(draft.before(words(old)).after(words(new)));
    }

    fn body_types(
        &mut self,
        before: &Called<'_>,
        after: &Called<'_>,
        old: &[Content],
        new: &[Content],
        template: &Draft,
    ) {
        let (old_choices, new_choices) = (
            self.old.types.bodies(before.index),
            self.new.types.bodies(after.index),
        );
        let changed = |rule| Draft {
            rule,
            ..template.clone()
        };
        match (old_choices.is_empty(), new_choices.is_empty()) {
            (true, true) => {
                if let (Some(first), Some(counterpart)) = (old.first(), new.first()) {
                    self.only_body(first, counterpart, template);
                    for (old, new) in content_pairs(&old[1..], &new[1..]) {
                        let template = template.clone().at(Some(&old.at), Some(&new.at));
                        self.unread_body(old, new, &template);
                    }
                    // Further media types are others for the same bytes.
                    let (before, after) = (media_types(old), media_types(new));
                    if first.media == counterpart.media && before != after {
                        let draft = changed(&rules::BODY_MEDIA);
                        let has_more = after.iter().any(|media| !before.contains(media));
                        let has_less = before.iter().any(|media| !after.contains(media));
                        let effect = match (has_more, has_less) {
                            (true, false) => wire::VALUE_ADDED,
                            (false, true) => wire::VALUE_REMOVED,
                            (true, true) => wire::OVERLAPPING,
                            (false, false) => wire::UNSEEN,
                        };
                        let draft = draft.before(before.join(", ")).after(after.join(", "));
                        self.record(draft.effect(effect));
                    }
                }
            }
            (false, false) => {
                self.body_choices(&old_choices, &new_choices, (old, new), template);
            }
            (true, false) => {
                self.record(changed(&rules::BODY_CHOICE));
                self.kept_contents(old, new, template);
            }
            (false, true) => {
                self.record(changed(&rules::BODY_NO_CHOICE));
                self.kept_contents(old, new, template);
            }
        }
    }

    /// Compares the contents of the media types that one body and several have in common.
    fn kept_contents(&mut self, old: &[Content], new: &[Content], template: &Draft) {
        for (before, after) in content_pairs(old, new) {
            let template = template
                .clone()
                .before(self.old.types.value(&before.value))
                .after(self.new.types.value(&after.value))
                .at(Some(&before.at), Some(&after.at));
            self.body_type(before, after, &template);
            self.encodings(before, after, &template);
            self.body_rules(before, after, &template);
        }
    }

    /// Compares two bodies that have one media type each.
    fn only_body(&mut self, old: &Content, new: &Content, template: &Draft) {
        let template = template.clone().at(Some(&old.at), Some(&new.at));
        self.body_type(old, new, &template);
        if old.media != new.media {
            self.record(
                Draft {
                    rule: &rules::BODY_MEDIA,
                    ..template.clone()
                }
                .before(old.media.clone())
                .after(new.media.clone()),
            );
        }
        self.encodings(old, new, &template);
        self.body_rules(old, new, &template);
    }

    /// Compares the rules of two bodies that are one kind of payload in Rust.
    fn body_rules(&mut self, old: &Content, new: &Content, template: &Draft) {
        if payload_of_body(old.codec) == payload_of_body(new.codec) {
            self.compare_rules(
                (&old.value, &new.value),
                Notation::Json,
                (&rules::BODY_TIGHTENED, &rules::BODY_LOOSENED),
                template,
            );
            self.unread_body(old, new, template);
        }
    }

    /// Compares how the fields of two forms are spelled.
    fn encodings(&mut self, old: &Content, new: &Content, template: &Draft) {
        let keys: BTreeSet<&str> = old
            .encodings
            .iter()
            .chain(&new.encodings)
            .map(|encoding| encoding.key.as_str())
            .collect();
        for key in keys {
            let (before, after) = (encoding_of(old, key), encoding_of(new, key));
            let spelling = |encoding: Option<&Encoding>| encoding.map(|one| one.spelling.clone());
            if spelling(before) == spelling(after) {
                continue;
            }
            let (old_at, new_at) = (
                before.map_or(&old.at, |encoding| &encoding.at),
                after.map_or(&new.at, |encoding| &encoding.at),
            );
            let draft = Draft {
                rule: &rules::BODY_ENCODING,
                ..template.clone()
            };
            self.record(
                draft
                    .before(encoding_words(key, before))
                    .after(encoding_words(key, after))
                    .at(Some(old_at), Some(new_at)),
            );
        }
    }

    /// Compares the variants of two enums of bodies. A variant is known by its Rust name, which
    /// comes from the media type.
    fn body_choices(
        &mut self,
        before: &[(String, usize)],
        after: &[(String, usize)],
        (old, new): (&[Content], &[Content]),
        template: &Draft,
    ) {
        let variant = |rule, name: &str| Draft {
            rule,
            path: format!("{}::{name}", template.path),
            before: None,
            after: None,
            ..template.clone()
        };
        for (name, position) in before {
            let content = &old[*position];
            match after.iter().find(|(other, _)| other == name) {
                None => self.record(
                    variant(&rules::BODY_CHOICE_REMOVED, name)
                        .before(content.media.clone())
                        .at(Some(&content.at), template.at.1.as_ref()),
                ),
                Some((_, counterpart)) => {
                    let draft = variant(&rules::BODY_TYPE, name)
                        .at(Some(&content.at), Some(&new[*counterpart].at));
                    let (old_text, new_text) = (
                        self.old.types.value(&content.value),
                        self.new.types.value(&new[*counterpart].value),
                    );
                    let draft = draft.before(old_text).after(new_text);
                    let counterpart = &new[*counterpart];
                    if content.media != counterpart.media {
                        let media = draft
                            .clone()
                            .before(&content.media)
                            .after(&counterpart.media);
                        self.record(Draft {
                            rule: &rules::BODY_MEDIA,
                            ..media
                        });
                    }
                    self.encodings(content, counterpart, &draft);
                    self.body_type(content, counterpart, &draft);
                    self.body_rules(content, counterpart, &draft);
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
                    .at(template.at.0.as_ref(), Some(&content.at)),
            );
        }
    }

    /// Reports a change of a body's type.
    fn body_type(&mut self, old: &Content, new: &Content, template: &Draft) {
        let by_type = match self.relate_contents(old, new, payload_of_body) {
            TypeRelation::Same => return,
            TypeRelation::Wider => &rules::BODY_WIDENED,
            TypeRelation::Narrower => &rules::BODY_NARROWED,
            TypeRelation::Unrelated => &rules::BODY_TYPE,
        };
        self.record(Draft {
            rule: by_type,
            effect: self.effect_of_contents(old, new),
            witnesses: self.witnesses_of_contents(old, new),
            ..template.clone()
        });
    }

    /// What other values of a body mean on the wire, if both are JSON. Of other bodies the rule
    /// says all that is known.
    pub(super) fn effect_of_contents(&self, old: &Content, new: &Content) -> Option<WireEffect> {
        let are_json = (old.codec, new.codec) == (Codec::Json, Codec::Json);
        are_json.then(|| self.effect_of_values((&old.value, &new.value), Notation::Json))
    }

    /// Values that are of one of two bodies only, if both are JSON.
    pub(super) fn witnesses_of_contents(&self, old: &Content, new: &Content) -> Witnesses {
        if (old.codec, new.codec) != (Codec::Json, Codec::Json) {
            return Witnesses::default();
        }
        let at = (Some(old.at.clone()), Some(new.at.clone()));
        self.witnesses((&old.value, &new.value), Notation::Json, &at)
    }

    /// How the Rust types of two contents relate: those of the document, or one type for all texts,
    /// and one for all bytes.
    pub(super) fn relate_contents(
        &self,
        old: &Content,
        new: &Content,
        kind: fn(Codec) -> PayloadKind,
    ) -> TypeRelation {
        match (kind(old.codec), kind(new.codec)) {
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
}

fn media_types(contents: &[Content]) -> Vec<String> {
    contents
        .iter()
        .map(|content| content.media.clone())
        .collect()
}

/// Contents of the same media type; the only ones of two states are a pair in any case.
pub(super) fn content_pairs<'c>(
    old: &'c [Content],
    new: &'c [Content],
) -> Vec<(&'c Content, &'c Content)> {
    if let ([before], [after]) = (old, new) {
        return vec![(before, after)];
    }
    let partner = |before: &&Content| new.iter().find(|after| after.media == before.media);
    old.iter()
        .filter_map(|before| Some((before, partner(&before)?)))
        .collect()
}

fn encoding_of<'c>(content: &'c Content, key: &str) -> Option<&'c Encoding> {
    content
        .encodings
        .iter()
        .find(|encoding| encoding.key == key)
}

fn encoding_words(key: &str, encoding: Option<&Encoding>) -> String {
    let spelling = match encoding.map(|encoding| &encoding.spelling) {
        None => "as its type asks for".to_owned(),
        Some(Spelling::Style { style, reserved }) => style_words(*style, *reserved),
        Some(Spelling::Media { media, .. }) => media.clone(),
    };
    format!("`{key}`: {spelling}")
}

/// What holds a body in Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PayloadKind {
    Typed,
    Text,
    Bytes,
}

/// What holds the body of a request: forms and parts are written from types of the document.
fn payload_of_body(codec: Codec) -> PayloadKind {
    match codec {
        Codec::Json | Codec::Form | Codec::Multipart => PayloadKind::Typed,
        Codec::Text => PayloadKind::Text,
        Codec::Bytes => PayloadKind::Bytes,
    }
}

/// What holds an answer: forms and parts are not read, so they are bytes.
pub(super) fn payload_of_answer(codec: Codec) -> PayloadKind {
    match codec {
        Codec::Json => PayloadKind::Typed,
        Codec::Text => PayloadKind::Text,
        Codec::Bytes | Codec::Form | Codec::Multipart => PayloadKind::Bytes,
    }
}
