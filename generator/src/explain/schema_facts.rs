//! The schema keywords that apply to a place: its own, and those of the schemas that are merged
//! with it.
//!
//! In: a subject. Out: [`SchemaFacts`]: lines in the order in which schemas refer to each other,
//! and the keywords that reasons ask for. This reads the tree as it is, overlays applied. Absent:
//! what any of it means.

use std::collections::BTreeSet;

use super::locations::Locations;
use super::{Api, Subject, shown};
use crate::diagnostic::Sink;
use crate::ir::{Shape, TypeId};
use crate::load::{Kind, Node};
use crate::source::Pointer;
use crate::spec::References;
use crate::surface::Origin;

/// The keywords that apply to one place.
#[derive(Debug, Default)]
pub(super) struct SchemaFacts {
    /// For people.
    pub(super) lines: Vec<String>,
    /// All places that were looked at.
    pub(super) places: Vec<Pointer>,
    /// Keywords with their values and places.
    keywords: Vec<(String, String, Pointer)>,
    /// Where a `required` names the key.
    pub(super) required: Vec<Pointer>,
}

/// How many schemas are looked through for a property, and how many lines of schemas there are.
/// References can lead through a whole document. A line ([`MORE`]) stands for the others, whose
/// keywords give no reasons. Chosen by eye: forty schemas fill a screen, and ten times as many
/// would fill ten. A branch that is a reference counts with its target, also where that is shown
/// above, so that unions of up to nineteen branches, which are 99% of those measured, are shown
/// whole if at most one line is above them and their targets refer to nothing further. With a
/// tenth, a union of two would not be.
const MOST_SCHEMAS: usize = 40;

/// How many steps are followed from the schema that is explained: to the target of a reference, a
/// branch of a combination, a `schema`, the items of a list or the values of a map.
///
/// A line ([`MORE`]) stands for what is further away. A parameter whose schema refers to a list of
/// components that build on another one takes six steps: to the schema, the list, its items, the
/// component, the branch and its target. With fewer, that target would not be shown. Each level
/// indents its lines by two columns, and what is further away says little about the place.
const MOST_LEVELS: usize = 6;

/// The line for schemas that are not shown.
const MORE: &str = "… and what is further away";

/// What is behind a reference has overlay actions of its own, which are not about the place that
/// refers.
const REFERS: &str = "refers to: ";

/// Words for people, and what hangs below and is a subject of its own.
const UNSHOWN: [&str; 9] = [
    "description",
    "title",
    "summary",
    "example",
    "examples",
    "externalDocs",
    "allOf",
    "anyOf",
    "oneOf",
];

impl SchemaFacts {
    pub(super) fn of(api: &Api<'_>, subject: &Subject, locations: &Locations<'_>) -> Self {
        let mut facts = Self::default();
        let Some(document) = locations.document else {
            return facts;
        };
        let mut walk = Walk {
            references: References::new(document),
            locations,
            facts: &mut facts,
            seen: BTreeSet::new(),
            sink: Sink::new(),
        };
        let at = subject.at.as_ref().and_then(|at| document.find(at));
        if let Some(Origin::Field(id, index)) = subject.origin {
            walk.field(api, id, index, at);
        } else if let Some(node) = at {
            walk.schema(node, "", 0);
        }
        facts.places.extend(subject.at.clone());
        facts
    }

    /// The value of a keyword as it is written, and its place.
    pub(super) fn keyword(&self, name: &str) -> Option<(&str, &Pointer)> {
        self.keywords
            .iter()
            .find(|(key, ..)| key == name)
            .map(|(_, value, at)| (value.as_str(), at))
    }

    /// Where null is said to be a value.
    pub(super) fn null(&self) -> Option<&Pointer> {
        let says = |(key, value, _): &&(String, String, Pointer)| match key.as_str() {
            "type" | "enum" | "const" => value.contains("null"),
            "nullable" => value == "true",
            _ => false,
        };
        self.keywords.iter().find(says).map(|(.., at)| at)
    }
}

struct Walk<'s, 'd> {
    references: References<'d>,
    locations: &'s Locations<'d>,
    facts: &'s mut SchemaFacts,
    seen: BTreeSet<Pointer>,
    /// Nobody is told: whoever read the document has said what is wrong with it.
    sink: Sink,
}

impl<'d> Walk<'_, 'd> {
    /// A property, in every schema that its owner is merged of.
    fn field(&mut self, api: &Api<'_>, owner: TypeId, index: usize, at: Option<Node<'d>>) {
        let Some(item) = api.checked.api().types.get(owner.index()) else {
            return;
        };
        let Shape::Struct(shape) = &item.shape else {
            return;
        };
        let Some(wire) = shape.fields.get(index).map(|field| field.wire.clone()) else {
            return;
        };
        let mut found: Vec<Node<'d>> = Vec::new();
        let mut open: Vec<Node<'d>> = self
            .locations
            .document
            .and_then(|document| document.find(&item.at))
            .into_iter()
            .collect();
        let (mut seen, mut is_cut) = (BTreeSet::new(), false);
        while let Some(node) = open.pop() {
            if seen.len() >= MOST_SCHEMAS {
                is_cut = true;
                break;
            }
            if !seen.insert(node.pointer()) {
                continue;
            }
            found.extend(
                node.get("properties")
                    .and_then(|properties| properties.get(&wire)),
            );
            self.required(node, &wire);
            let members: Vec<Node<'d>> = ["allOf", "oneOf", "anyOf"]
                .iter()
                .filter_map(|key| node.get(key))
                .flat_map(Node::items)
                .collect();
            open.extend(members.into_iter().rev());
            open.extend(
                node.get("$ref")
                    .and_then(Node::text)
                    .and_then(|to| self.references.resolve(node, to, &mut self.sink)),
            );
        }
        if found.is_empty() {
            found.extend(at);
        }
        let several = found.len() > 1;
        for (node, number) in found.into_iter().zip(1..) {
            let label = if several {
                format!("merged, {number}: ")
            } else {
                String::new()
            };
            self.schema(node, &label, 0);
        }
        if is_cut {
            self.more(0);
        }
    }

    /// Looks for a key in the `required` of a schema, where an overlay may have taken it away.
    fn required(&mut self, node: Node<'d>, wire: &str) {
        let Some(list) = node.get("required") else {
            return;
        };
        let named = list
            .items()
            .filter(|item| item.text() == Some(wire))
            .map(Node::pointer);
        self.facts.required.extend(named);
        self.facts
            .places
            .extend(self.facts.required.iter().cloned());
        self.facts
            .places
            .extend(list.document().removed_texts(&list.pointer(), wire));
    }

    /// One line for neighbours that are not shown.
    fn more(&mut self, depth: usize) {
        let last = self.facts.lines.last().map(|line| line.trim_start());
        if last != Some(MORE) {
            self.facts
                .lines
                .push(format!("{}{MORE}", "  ".repeat(depth)));
        }
    }

    /// One line for a schema, and the schemas that it is merged of below it.
    fn schema(&mut self, node: Node<'d>, label: &str, depth: usize) {
        let at = node.pointer();
        if depth > MOST_LEVELS || self.facts.lines.len() >= MOST_SCHEMAS {
            return self.more(depth);
        }
        let again = !self.seen.insert(at.clone());
        let words = if again {
            "as above".to_owned()
        } else {
            self.keywords(node)
        };
        self.facts.lines.push(format!(
            "{}{label}{}  {words}",
            "  ".repeat(depth),
            self.locations.line(&at)
        ));
        if again {
            return;
        }
        if label != REFERS {
            self.facts.places.push(at);
        }
        for (key, words) in [("allOf", "and: "), ("anyOf", "or: "), ("oneOf", "or: ")] {
            for branch in node.get(key).into_iter().flat_map(Node::items) {
                self.schema(branch, words, depth + 1);
            }
        }
        if let Some(target) = node
            .get("$ref")
            .and_then(Node::text)
            .and_then(|to| self.references.resolve(node, to, &mut self.sink))
        {
            self.schema(target, REFERS, depth + 1);
        }
        for (key, words) in [
            ("schema", "schema: "),
            ("items", "items: "),
            ("additionalProperties", "values: "),
        ] {
            if let Some(below) = node.get(key).filter(|below| below.kind() == Kind::Map) {
                self.schema(below, words, depth + 1);
            }
        }
    }

    /// The keywords of a schema in one line.
    fn keywords(&mut self, node: Node<'d>) -> String {
        match node.kind() {
            Kind::Map => {}
            Kind::List => return format!("a list of {}", count(node.items().len(), "item")),
            _ => return shown(&node.to_json().to_string()),
        }
        let mut words = Vec::new();
        for (key, value) in node.entries().filter(|(key, _)| !UNSHOWN.contains(key)) {
            let text = match (key, value.kind()) {
                ("$ref" | "schema" | "items" | "additionalProperties", Kind::Map) => continue,
                ("required", Kind::List) if node.get("properties").is_some() => {
                    count(value.items().len(), "key")
                }
                (_, Kind::Map) => count(value.entries().len(), "key"),
                (_, Kind::List)
                    if value
                        .items()
                        .any(|item| matches!(item.kind(), Kind::Map | Kind::List)) =>
                {
                    count(value.items().len(), "item")
                }
                (_, Kind::Text(text)) => shown(text),
                _ => shown(&value.to_json().to_string()),
            };
            self.facts
                .keywords
                .push((key.to_owned(), text.clone(), value.pointer()));
            words.push(format!("{key}: {text}"));
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            words.extend(
                node.get(key)
                    .map(|list| format!("{key} of {}", list.items().len())),
            );
        }
        if words.is_empty() {
            "nothing but words".to_owned()
        } else {
            words.join(", ")
        }
    }
}

fn count(number: usize, noun: &str) -> String {
    if number == 1 {
        format!("1 {noun}")
    } else {
        format!("{number} {noun}s")
    }
}
