//! Compares webhooks and callbacks: which there are, how they are called, what they send, and what
//! they are answered.
//!
//! A crate has the types of their payloads and nothing else, since another program receives them.
//! That program has to follow the document all the same, so what it has to follow is said.
//! Parameters and answers are compared as they are written.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::bodies::{content_pairs, payload_of_answer};
use super::draft::{Draft, Subject};
use super::rules::{self, Rule};
use super::type_relation::TypeRelation;
use super::unread_bodies::meaning;
use super::value_relation::Notation;
use super::wire::{self, WireEffect};
use super::{Comparison, shorten};
use crate::ir::{Content, Webhook};
use crate::load::Document;
use crate::load::document::Node;
use crate::source::Pointer;

/// How many characters of a parameter or an answer are shown, of which there are two in a change.
/// Descriptions, titles, examples, defaults and extensions are not shown and do not count
/// ([`meaning`]). Chosen by eye, two lines of a terminal. Measured: of 1,904 parameters of webhooks
/// and callbacks none has more than 116 characters as JSON, and 71% have at most 80; of 354 answers
/// none has more than 93. With half as many characters, 29% of the parameters would be cut, and
/// with a tenth all. With ten times as many, a hostile document could fill a screen with one
/// change.
const MAX_OBJECT_CHARACTERS: usize = 160;

/// How many references in a row are followed. One that leads back to itself would have no end; what
/// is left after the last is compared as it is written. In the documents measured one reference
/// leads to the object. The others are for references that an author gives a second name; more
/// would find nothing else there.
const MOST_REFERENCES: usize = 8;

impl<'a> Comparison<'a> {
    /// Compares all webhooks and callbacks, which are known by their names. Of several callbacks of
    /// one name, those of the same place are the same, or else those of the same position.
    pub(super) fn webhooks(&mut self) {
        let subject = self.client_subject("webhooks", &["webhooks"]);
        let subject = Subject {
            sent: false,
            received: true,
            ..subject
        };
        let (old, new) = (&self.old.api.webhooks, &self.new.api.webhooks);
        let mut left: Vec<&Webhook> = new.iter().collect();
        let mut gone = Vec::new();
        let mut pairs = Vec::new();
        for before in old {
            match left.iter().position(|after| after.at == before.at) {
                Some(position) if left[position].name == before.name => {
                    pairs.push((before, left.remove(position)));
                }
                _ => gone.push(before),
            }
        }
        for before in gone {
            match left.iter().position(|after| after.name == before.name) {
                Some(position) => pairs.push((before, left.remove(position))),
                None => self.record(
                    Draft::of(&rules::WEBHOOK_REMOVED, &subject, &before.name)
                        .at(Some(&before.at), subject.at.1.as_ref()),
                ),
            }
        }
        for after in left {
            self.record(
                Draft::of(&rules::WEBHOOK_ADDED, &subject, &after.name)
                    .at(subject.at.0.as_ref(), Some(&after.at)),
            );
        }
        for (before, after) in pairs {
            self.webhook(before, after, &subject);
        }
    }

    fn webhook(&mut self, old: &Webhook, new: &Webhook, subject: &Subject) {
        let template =
            Draft::of(&rules::WEBHOOK_CALLED, subject, &new.name).at(Some(&old.at), Some(&new.at));
        let draft = |rule| Draft {
            rule,
            ..template.clone()
        };
        let (before, after) = (call(&old.at), call(&new.at));
        if before != after {
            let draft = draft(&rules::WEBHOOK_CALLED);
            self.record(draft.before(before).after(after));
        }
        match (old.docs.deprecated, new.docs.deprecated) {
            (false, true) => self.record(draft(&rules::WEBHOOK_DEPRECATED)),
            (true, false) => self.record(draft(&rules::WEBHOOK_RESTORED)),
            _ => {}
        }
        self.compare_docs(&template.path, &old.docs, &new.docs);
        self.payload(old, new, &template);
        let (left, right) = (self.old.document, self.new.document);
        let objects = (parameters(left, &old.at), parameters(right, &new.at));
        self.objects(objects, PARAMETERS, &template);
        let objects = (answers(left, &old.at), answers(right, &new.at));
        self.objects(objects, ANSWERS, &template);
    }

    /// Compares whether there is a payload, its media types, whether it is always there, and what
    /// it is.
    fn payload(&mut self, old: &Webhook, new: &Webhook, template: &Draft) {
        let draft = |rule| Draft {
            rule,
            ..template.clone()
        };
        let (before, after) = (media_types(&old.contents), media_types(&new.contents));
        let missing = |one: &[&str], other: &[&str]| one.iter().any(|media| !other.contains(media));
        let found = match (missing(&before, &after), missing(&after, &before)) {
            (false, false) => None,
            (true, _) if after.is_empty() => {
                Some((&rules::WEBHOOK_PAYLOAD_REMOVED, wire::PART_REMOVED))
            }
            (_, true) if before.is_empty() => {
                Some((&rules::WEBHOOK_PAYLOAD_ADDED, wire::PART_ADDED))
            }
            (true, false) => Some((&rules::WEBHOOK_MEDIA, wire::FORM_REMOVED)),
            (false, true) => Some((&rules::WEBHOOK_MEDIA, wire::FORM_ADDED)),
            (true, true) => Some((&rules::WEBHOOK_MEDIA, wire::CALLED_OTHERWISE)),
        };
        let shown = |media: &[&str]| match media {
            [] => "no body".to_owned(),
            media => media.join(", "),
        };
        if let Some((rule, effect)) = found {
            let draft = draft(rule);
            self.record(
                draft
                    .before(shown(&before))
                    .after(shown(&after))
                    .effect(effect),
            );
        }
        let are_required = [(self.old.document, old), (self.new.document, new)].map(is_required);
        if !old.contents.is_empty() && !new.contents.is_empty() {
            match are_required {
                [false, true] => self.record(draft(&rules::WEBHOOK_NOW_REQUIRED)),
                [true, false] => self.record(draft(&rules::WEBHOOK_NOW_OPTIONAL)),
                _ => {}
            }
        }
        for (before, after) in content_pairs(&old.contents, &new.contents) {
            self.payload_in_one_media_type(before, after, template);
        }
    }

    /// Compares one payload. Another media type that is read otherwise is said already.
    fn payload_in_one_media_type(&mut self, old: &Content, new: &Content, template: &Draft) {
        if payload_of_answer(old.codec) != payload_of_answer(new.codec) {
            return;
        }
        let template = template.clone().at(Some(&old.at), Some(&new.at));
        let rules = (&rules::WEBHOOK_TIGHTENED, &rules::WEBHOOK_LOOSENED);
        self.compare_rules((&old.value, &new.value), Notation::Json, rules, &template);
        if self.relate_contents(old, new, payload_of_answer) == TypeRelation::Same {
            self.unread_schema((old, new), &rules::WEBHOOK_UNREAD, &template);
            return;
        }
        let draft = Draft {
            rule: &rules::WEBHOOK_PAYLOAD,
            effect: self.effect_of_contents(old, new),
            witnesses: self.witnesses_of_contents(old, new),
            ..template
        };
        let (before, after) = (
            self.old.types.value(&old.value),
            self.new.types.value(&new.value),
        );
        self.record(draft.before(before).after(after));
    }

    /// Reports each object that is new, gone or another one.
    fn objects(&mut self, (old, new): (Objects, Objects), kind: Kind, template: &Draft) {
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            let (before, after) = (old.get(name), new.get(name));
            if before == after {
                continue;
            }
            let effect = match (before, after) {
                (None, _) => kind.added,
                (_, None) => kind.removed,
                _ => kind.changed,
            };
            let shown = |object: Option<&Value>| match object {
                None => "none".to_owned(),
                Some(Value::Object(keys)) if keys.is_empty() => "only words".to_owned(),
                Some(object) => shorten(&object.to_string(), MAX_OBJECT_CHARACTERS),
            };
            let draft = Draft {
                rule: kind.rule,
                path: format!("{}::{name}", template.path),
                ..template.clone()
            };
            let draft = draft.before(shown(before)).after(shown(after));
            self.record(draft.effect(effect));
        }
    }
}

/// Parameters or answers by their names, without words.
type Objects = BTreeMap<String, Value>;

/// What it means that an object is new, gone or another one.
struct Kind {
    rule: &'static Rule,
    added: WireEffect,
    removed: WireEffect,
    changed: WireEffect,
}

const PARAMETERS: Kind = Kind {
    rule: &rules::WEBHOOK_PARAMETER,
    added: wire::PART_ADDED,
    removed: wire::PART_REMOVED,
    changed: wire::CALLED_OTHERWISE,
};

const ANSWERS: Kind = Kind {
    rule: &rules::WEBHOOK_ANSWER,
    added: wire::REPLY_ADDED,
    removed: wire::REPLY_REMOVED,
    changed: wire::REPLY_CHANGED,
};

/// The method of a webhook, and of a callback the address as well.
fn call(at: &Pointer) -> String {
    let tokens: Vec<String> = at.tokens().collect();
    let [.., address, method] = tokens.as_slice() else {
        return String::new();
    };
    let method = method.to_uppercase();
    // The key of a webhook is its name, and that of a callback an expression.
    if address.contains('$') || address.contains("//") {
        format!("{method} {address}")
    } else {
        method
    }
}

fn media_types(contents: &[Content]) -> Vec<&str> {
    contents
        .iter()
        .map(|content| content.media.as_str())
        .collect()
}

/// Whether the payload is always there.
fn is_required((document, webhook): (&Document, &Webhook)) -> bool {
    let body = document.find(&webhook.at.child("requestBody"));
    body.and_then(|body| target(document, body).get("required"))
        .and_then(Node::bool)
        .unwrap_or(false)
}

/// The parameters of a webhook and of its path.
fn parameters(document: &Document, at: &Pointer) -> Objects {
    let lists = [at.parent(), Some(at.clone())];
    let lists = lists.into_iter().flatten();
    let lists = lists.filter_map(|around| document.find(&around.child("parameters")));
    let items = lists.flat_map(Node::items);
    let named = items.map(|item| {
        let item = target(document, item);
        let text = |key: &str| item.get(key).and_then(Node::text).unwrap_or_default();
        let name = format!("{} {}", text("in"), text("name"));
        (name, meaning(&item.to_json()))
    });
    named.collect()
}

/// The answers of a webhook by their statuses.
fn answers(document: &Document, at: &Pointer) -> Objects {
    let responses = document.find(&at.child("responses"));
    let entries = responses.into_iter().flat_map(Node::entries);
    let entries = entries.filter(|(status, _)| !status.starts_with("x-"));
    entries
        .map(|(status, response)| {
            let response = target(document, response);
            (status.to_owned(), meaning(&response.to_json()))
        })
        .collect()
}

/// What a node refers to within its file; the node itself if it refers to nothing there.
fn target<'d>(document: &'d Document, mut node: Node<'d>) -> Node<'d> {
    for _ in 0..MOST_REFERENCES {
        let Some(fragment) = node
            .get("$ref")
            .and_then(Node::text)
            .and_then(|reference| reference.strip_prefix('#'))
        else {
            break;
        };
        let own = node.pointer();
        let file = own.as_str().split_once('#').map_or("", |(file, _)| file);
        match document.find(&Pointer::new(format!("{file}#{fragment}"))) {
            Some(found) => node = found,
            None => break,
        }
    }
    node
}
