//! Which keywords a review has said something of.
//!
//! A change says something of the keywords at its place, and of those of the schema there. A
//! description that differs says it of the keyword with the same texts.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::compare::change::{ChangeKind, WordChange};
use crate::compare::draft::Draft;
use crate::load::document::Node;
use crate::source::Pointer;

/// Keywords that say nothing of which values are valid, or only in ways that no type has. A change
/// around them need not be about them, so only one at their place counts.
const ANNOTATIONS: [&str; 27] = [
    "$comment",
    "$schema",
    "allowEmptyValue",
    "bearerFormat",
    "contact",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "format",
    "jsonSchemaDialect",
    "license",
    "links",
    "openapi",
    "readOnly",
    "scopes",
    "summary",
    "tags",
    "termsOfService",
    "title",
    "writeOnly",
    "xml",
];

/// Rules about an item as a whole, which say nothing of what is inside it.
const SHALLOW: [&str; 18] = [
    "arguments-reordered",
    "fields-reordered",
    "operation-deprecated",
    "operation-id-changed",
    "operation-moved",
    "operation-renamed",
    "operation-repeats-changed",
    "operation-restored",
    "operation-server-changed",
    "operation-types-renamed",
    "optional-parameters-reordered",
    "parameters-reordered",
    "route-respelled",
    "type-deprecated",
    "type-moved",
    "type-renamed",
    "type-restored",
    "webhook-called-otherwise",
];

/// Shallow rules that say where a schema is, and with it that it is a reference now or no more.
const PLACES: [&str; 2] = ["type-moved", "type-renamed"];

/// The ends of the names of rules about types.
const TYPES: [&str; 12] = [
    "-added",
    "-removed",
    "alias-changed",
    "branch-changed",
    "keys-changed",
    "kind-changed",
    "narrowed",
    "other-changed",
    "payload-changed",
    "schema-changed",
    "type-changed",
    "widened",
];

/// Steps from a keyword to the object that it belongs to, which a change names.
const INSIDE: [&str; 8] = [
    "additionalProperties",
    "allOf",
    "anyOf",
    "content",
    "items",
    "oneOf",
    "prefixItems",
    "schema",
];

/// The texts of a keyword before and after.
type Texts = (String, String);

/// What a review has said.
pub(in crate::compare) struct Said<'a> {
    /// The rules of changes, by their places in the old and in the new document.
    rules: [BTreeMap<&'a str, Vec<&'static str>>; 2],
    /// The rules of all changes.
    names: BTreeSet<&'static str>,
    words: BTreeMap<&'static str, BTreeSet<Texts>>,
    /// What a reference to a schema is in both documents, if it has another name.
    renamed: BTreeSet<(&'a str, &'a str)>,
}

impl<'a> Said<'a> {
    /// What these changes and descriptions say; `renamed` are the places of types that are the
    /// same.
    pub(in crate::compare) fn new(
        drafts: &'a [Draft],
        words: &[WordChange],
        renamed: &'a [(Pointer, Pointer)],
    ) -> Self {
        let mut rules: [BTreeMap<&str, Vec<&'static str>>; 2] = Default::default();
        for draft in drafts {
            // Where something is new, the old place is only what it is in, and the other way round.
            let is_inside = draft.at.0 != draft.at.1;
            let (old, new) = match draft.rule.kind {
                ChangeKind::Added if is_inside => (&None, &draft.at.1),
                ChangeKind::Removed if is_inside => (&draft.at.0, &None),
                _ => (&draft.at.0, &draft.at.1),
            };
            for (known, at) in rules.iter_mut().zip([old, new]) {
                if let Some(at) = at {
                    known.entry(at.as_str()).or_default().push(draft.rule.id);
                }
            }
        }
        let mut shown: BTreeMap<_, BTreeSet<Texts>> = BTreeMap::new();
        for change in words {
            let texts = (normal(&change.before), normal(&change.after));
            shown.entry(change.keyword).or_default().insert(texts);
        }
        Self {
            rules,
            names: drafts.iter().map(|draft| draft.rule.id).collect(),
            words: shown,
            renamed: renamed
                .iter()
                .map(|(old, new)| (old.as_str(), new.as_str()))
                .collect(),
        }
    }

    /// Whether something is said of a keyword with these values.
    pub(super) fn covers(
        &self,
        keyword: &str,
        places: &(Pointer, Pointer),
        values: &[Option<Value>; 2],
    ) -> bool {
        if self.is_worded(keyword, values) {
            return true;
        }
        if self.is_said_elsewhere(keyword, places.1.as_str(), values) {
            return true;
        }
        let sides = [places.0.as_str(), places.1.as_str()];
        let is_annotation = is_annotation(keyword);
        sides.iter().enumerate().any(|(side, place)| {
            self.has_at_or_below(side, place)
                || self.is_of_items(side, place, keyword)
                || self.is_at_object(side, place, keyword)
                || !is_annotation && self.is_around(side, place)
        })
    }

    /// Whether a change of another place is about the keyword: about who uses what the keyword
    /// says.
    fn is_said_elsewhere(&self, keyword: &str, at: &str, values: &[Option<Value>; 2]) -> bool {
        let has = |wanted: &dyn Fn(&str) -> bool| self.names.iter().any(|rule| wanted(rule));
        let is_word = ["description", "summary"].contains(&keyword);
        match keyword {
            "title" | "version" if parent(at) == Some("#/info") => {
                has(&|rule| rule == "api-version-changed")
            }
            "security" => has(&|rule| {
                rule.starts_with("credential-")
                    || at == "#/security" && rule.starts_with("security-")
            }),
            // That an alias may be null is said where it is used.
            "type" | "nullable" => {
                let is_component = parent(at).and_then(parent) == Some("#/components/schemas");
                is_component && has(&|rule| rule.ends_with("nullable"))
            }
            "$ref" => {
                let [old, new] = values.each_ref().map(|value| value.as_ref()?.as_str());
                let pair = old.zip(new);
                pair.is_some_and(|pair| self.renamed.contains(&pair))
            }
            _ if !is_word && at.contains("/servers/") => {
                has(&|rule| rule.starts_with("server-") || rule == "operation-server-changed")
            }
            _ => false,
        }
    }

    /// Whether something is said of an item that only one of two lists has: of itself, of what it
    /// refers to, or of the key that it names.
    pub(super) fn covers_item(&self, side: usize, item: Node<'_>) -> bool {
        let reference = item.get("$ref").and_then(Node::text);
        let named = || {
            let list = item
                .parent()
                .filter(|list| list.key() == Some("required"))?;
            let properties = list.parent()?.get("properties")?;
            Some(properties.pointer().child(item.text()?))
        };
        let is_at_list = |list: Node<'_>| self.rules[side].contains_key(list.pointer().as_str());
        self.has_at_or_below(side, item.pointer().as_str())
            || item.parent().is_some_and(is_at_list)
            || reference.is_some_and(|place| self.has_at_or_below(side, place))
            || named().is_some_and(|place| self.has_at_or_below(side, place.as_str()))
    }

    /// Whether something is said of an item that only one of two lists has, because it is said of
    /// the schema or the operation that the list belongs to.
    pub(super) fn covers_by_object(
        &self,
        keyword: &str,
        lists: &(Pointer, Pointer),
        values: &[Option<Value>; 2],
    ) -> bool {
        let sides = [lists.0.as_str(), lists.1.as_str()];
        self.is_said_elsewhere(keyword, lists.1.as_str(), values)
            || sides.iter().enumerate().any(|(side, list)| {
                self.is_at_object(side, list, keyword) || self.is_around(side, list)
            })
    }

    fn has_at_or_below(&self, side: usize, place: &str) -> bool {
        let below = format!("{place}/");
        let mut from = self.rules[side].range(below.as_str()..);
        self.rules[side].contains_key(place)
            || from
                .next()
                .is_some_and(|(next, _)| next.starts_with(&below))
    }

    /// Whether an answer below these has other statuses, which says it of all of them.
    fn has_other_statuses(&self, side: usize, responses: &str) -> bool {
        let below = format!("{responses}/");
        self.rules[side]
            .range(below.as_str()..)
            .take_while(|(at, _)| at.starts_with(&below))
            .any(|(_, rules)| rules.contains(&"success-status-changed"))
    }

    /// Whether a keyword is about the items of a list of which one changed: it names the values of
    /// an enum, or tells the branches of a union.
    fn is_of_items(&self, side: usize, place: &str, keyword: &str) -> bool {
        let is_of_values = ["x-enum", "x-ms-enum"]
            .iter()
            .any(|start| keyword.starts_with(start));
        if keyword == "responses" {
            return parent(place).is_some_and(|all| self.has_other_statuses(side, all));
        }
        let (lists, object): (&[_], _) = match keyword {
            "mapping" | "propertyName" => (&["anyOf", "oneOf"], parent(place).and_then(parent)),
            "discriminator" => (&["anyOf", "oneOf"], parent(place)),
            _ if is_of_values => (&["enum"], parent(place)),
            _ => return false,
        };
        object.is_some_and(|object| {
            let is_said = |list| self.has_at_or_below(side, &format!("{object}/{list}"));
            lists.iter().any(is_said)
        })
    }

    /// Whether a change at the object of a keyword is about it: at its schema, or at what the
    /// schema is of.
    fn is_at_object(&self, side: usize, place: &str, keyword: &str) -> bool {
        let mut object = parent(place);
        while let Some(at) = object {
            let rules = self.rules[side].get(at).filter(|_| !is_coarse(at));
            if rules.is_some_and(|rules| rules.iter().any(|rule| is_about(rule, keyword))) {
                return true;
            }
            let above = parent(at);
            let is_inside = |at: &str| last(at).is_some_and(|token| INSIDE.contains(&token));
            let is_part = is_inside(at) || above.is_some_and(is_inside);
            object = above.filter(|_| is_part);
        }
        false
    }

    /// Whether a change is at the object of a keyword, or anywhere around it.
    fn is_around(&self, side: usize, place: &str) -> bool {
        let is_deep = |rules: &Vec<&str>| rules.iter().any(|rule| !is_shallow(rule));
        let mut around = parent(place);
        if let Some(at) = around
            && last(at) == Some("discriminator")
        {
            around = parent(at);
        }
        while let Some(at) = around {
            if !is_coarse(at) && self.rules[side].get(at).is_some_and(is_deep) {
                return true;
            }
            around = parent(at);
        }
        false
    }

    /// Whether the review shows the texts of a description, an example or a link.
    fn is_worded(&self, keyword: &str, values: &[Option<Value>; 2]) -> bool {
        // `example` and `examples` are listed as one.
        let known = match keyword {
            "example" => "examples",
            keyword => keyword,
        };
        self.words.get(known).is_some_and(|words| {
            let [old, new] = values
                .each_ref()
                .map(|value| texts(keyword, value.as_ref()).join(", "));
            words.contains(&(old, new))
        })
    }
}

/// Whether a keyword says nothing of which values are valid, or only in ways that no type has.
pub(super) fn is_annotation(keyword: &str) -> bool {
    ANNOTATIONS.contains(&keyword)
}

/// Whether a rule, of a change at the object of a keyword, is about the keyword.
fn is_about(rule: &str, keyword: &str) -> bool {
    let ends = |ends: &[&str]| ends.iter().any(|end| rule.ends_with(end));
    if rule.starts_with("code-") || rule.starts_with("item-") {
        return true;
    }
    match keyword {
        "security" => rule.starts_with("security-"),
        "title" => ends(&["-renamed"]),
        "default" => ends(&["default-changed", "-added", "-removed"]),
        "deprecated" => ends(&["-deprecated", "-restored", "-added", "-removed"]),
        "readOnly" | "writeOnly" => ends(&["direction-changed", "-added", "-removed"]),
        "contentEncoding" => ends(&TYPES) || ends(&["-rules-tightened", "-rules-loosened"]),
        "format" | "contentMediaType" | "contentSchema" => ends(&TYPES),
        "x-idempotent" | "x-idempotency-key" => ends(&["-repeats-changed"]),
        keyword => !is_annotation(keyword) && (!is_shallow(rule) || PLACES.contains(&rule)),
    }
}

fn is_shallow(rule: &str) -> bool {
    SHALLOW.contains(&rule) || rule.starts_with("security-")
}

/// A text without the breaks of its lines.
fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts of a keyword as descriptions have them.
fn texts(keyword: &str, value: Option<&Value>) -> Vec<String> {
    match (keyword, value) {
        (_, None) => Vec::new(),
        ("example", Some(value)) => vec![normal(&value.to_string())],
        ("examples", Some(Value::Array(values))) => values
            .iter()
            .map(|value| normal(&value.to_string()))
            .collect(),
        ("examples", Some(Value::Object(named))) => named
            .values()
            .filter_map(|example| example.get("value"))
            .map(|value| normal(&value.to_string()))
            .collect(),
        ("externalDocs", Some(link)) => {
            let parts = ["url", "description"].map(|key| link.get(key).and_then(Value::as_str));
            let parts: Vec<&str> = parts.into_iter().flatten().collect();
            vec![normal(&parts.join(" "))]
        }
        (_, Some(Value::String(text))) => vec![normal(text)],
        (_, Some(other)) => vec![normal(&other.to_string())],
    }
}

/// Whether a place is of the whole document or of all its items, so that a change there is not
/// about one of them.
fn is_coarse(place: &str) -> bool {
    let path = place.split_once('#').map_or("", |(_, path)| path);
    match path.matches('/').count() {
        0 => true,
        1 => path != "/servers",
        2 => path.starts_with("/components/"),
        _ => false,
    }
}

fn parent(place: &str) -> Option<&str> {
    let (above, _) = place.rsplit_once('/')?;
    above.contains('#').then_some(above)
}

fn last(place: &str) -> Option<&str> {
    place.rsplit_once('/').map(|(_, token)| token)
}
