//! Finds what differs between two documents and no change says, so that a review is silent about
//! nothing.
//!
//! In: both documents, the changes as drafts, and the descriptions that differ. Out: the places of
//! all other keywords that differ. Every rule and every description has a place, and whatever is
//! not near one shapes no code: the nets below the rules would have found code that differs.
//! Absent: what became of the keywords; `unread` knows those that a reader passed over.

mod said;

use std::collections::BTreeSet;

use serde_json::Value;

pub(super) use said::Said;
use said::is_annotation;

use super::Side;
use crate::load::document::{Kind, Node};
use crate::source::Pointer;

/// Keywords whose keys are names and no keywords.
const NAMED: [&str; 20] = [
    "$defs",
    "callbacks",
    "content",
    "definitions",
    "dependentSchemas",
    "encoding",
    "flows",
    "headers",
    "parameters",
    "pathItems",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
    "variables",
    "webhooks",
    "x-webhooks",
];

/// Keywords whose values are looked at as a whole.
const WHOLE: [&str; 15] = [
    "const",
    "contact",
    "default",
    "dependentRequired",
    "enum",
    "example",
    "examples",
    "externalDocs",
    "license",
    "links",
    "mapping",
    "scopes",
    "security",
    "tags",
    "xml",
];

/// Lists of which the order means nothing.
const UNORDERED: [&str; 4] = ["enum", "required", "tags", "type"];

/// A keyword that differs.
pub(super) struct Place {
    pub(super) keyword: String,
    /// Where it is, in the old or the new document.
    pub(super) at: Pointer,
}

/// A keyword, and its values in both documents.
type Differing = (String, String);

/// What the keys of a map are.
#[derive(Clone, Copy, PartialEq)]
enum Keys {
    Keywords,
    /// Names, as below `properties`.
    Names,
    /// Names of maps of names, as below `callbacks`.
    NamesOfNames,
}

/// The same part of both documents.
struct Pair<'a> {
    old: Node<'a>,
    new: Node<'a>,
    keys: Keys,
    /// The keyword that the part belongs to.
    keyword: String,
}

/// The places that differ, and of which nothing is said.
pub(super) fn places(
    old: &Side<'_>,
    new: &Side<'_>,
    moved: &[(Pointer, Pointer)],
    said: &Said<'_>,
) -> Vec<Place> {
    let mut walk = Walk {
        said,
        found: Vec::new(),
        covered: BTreeSet::new(),
        seen: BTreeSet::new(),
    };
    let whole = (Pointer::root(), Pointer::root());
    for (left, right) in std::iter::once(&whole).chain(moved) {
        if let (Some(left), Some(right)) = (old.document.find(left), new.document.find(right)) {
            walk.compare(left, right);
        }
    }
    // Files that a document refers to have their own roots; overlays are part of the document.
    for source in new.document.sources().iter().skip(1) {
        let roots = [old, new].map(|side| side.document.root_of(source.name()));
        if let [Some(left), Some(right)] = roots
            && right.get("overlay").is_none()
        {
            walk.compare(left, right);
        }
    }
    // Equal schemas are one type, of which a change is reported once.
    let covered = walk.covered;
    let is_left =
        |(place, change): &(Place, _)| is_annotation(&place.keyword) || !covered.contains(change);
    let found = walk.found.into_iter().filter(is_left);
    found.map(|(place, _)| place).collect()
}

struct Walk<'a> {
    said: &'a Said<'a>,
    found: Vec<(Place, Differing)>,
    /// What differs and is said at another place.
    covered: BTreeSet<Differing>,
    seen: BTreeSet<Pointer>,
}

impl Walk<'_> {
    fn compare(&mut self, old: Node<'_>, new: Node<'_>) {
        let mut open = vec![Pair {
            old,
            new,
            keys: Keys::Keywords,
            keyword: String::new(),
        }];
        while let Some(pair) = open.pop() {
            for (key, left) in pair.old.entries() {
                match pair.new.get(key) {
                    Some(right) => open.extend(self.value(&pair, key, left, right)),
                    None => self.differs(&pair, key, Some(left), None),
                }
            }
            for (key, right) in pair.new.entries() {
                if pair.old.get(key).is_none() {
                    self.differs(&pair, key, None, Some(right));
                }
            }
        }
    }

    /// Compares two values of one key. Returns those whose keys are to be compared.
    fn value<'a>(
        &mut self,
        around: &Pair<'a>,
        key: &str,
        old: Node<'a>,
        new: Node<'a>,
    ) -> Vec<Pair<'a>> {
        let is_keyword = around.keys == Keys::Keywords;
        let keyword = if is_keyword { key } else { &around.keyword };
        let is_whole = is_keyword && (WHOLE.contains(&key) || key.starts_with("x-"));
        let below = |old, new, keys| Pair {
            old,
            new,
            keys,
            keyword: keyword.to_owned(),
        };
        match (old.kind(), new.kind()) {
            (Kind::Map, Kind::Map) if !is_whole || key == "x-webhooks" => {
                vec![below(old, new, keys_below(around.keys, key))]
            }
            (Kind::List, Kind::List) if !is_whole => match partners(old, new) {
                Some(pairs) => pairs
                    .into_iter()
                    .map(|(old, new)| below(old, new, Keys::Keywords))
                    .collect(),
                None => {
                    self.list(around, key, old, new);
                    Vec::new()
                }
            },
            (left, right) => {
                let is_same = left == right && !matches!(left, Kind::Map | Kind::List)
                    || is_unordered(keyword, old, new)
                    || old.to_json() == new.to_json();
                if !is_same {
                    self.differs(around, key, Some(old), Some(new));
                }
                Vec::new()
            }
        }
    }

    /// Compares two lists whose items are not the same: those that only one has, or else the whole.
    fn list(&mut self, around: &Pair<'_>, key: &str, old: Node<'_>, new: Node<'_>) {
        if !is_unordered(key, old, new) && old.to_json() != new.to_json() {
            self.differs(around, key, Some(old), Some(new));
        }
    }

    /// Reports a keyword that nothing is said of. Whole components that only one document has are
    /// reported by what they are.
    fn differs(
        &mut self,
        around: &Pair<'_>,
        key: &str,
        old: Option<Node<'_>>,
        new: Option<Node<'_>>,
    ) {
        let keyword = match around.keys {
            Keys::Keywords => key,
            Keys::Names | Keys::NamesOfNames => &around.keyword,
        };
        let only = old.xor(new).filter(|_| key == "components");
        for (key, value) in only.into_iter().flat_map(Node::entries) {
            let places = [&around.old, &around.new];
            let [left, right] = places.map(|node| node.pointer().child("components").child(key));
            let sides = [old.map(|_| value.to_json()), new.map(|_| value.to_json())];
            self.report(key, (left, right), &sides);
        }
        if only.is_some() {
            return;
        }
        let places = (
            around.old.pointer().child(key),
            around.new.pointer().child(key),
        );
        let values = [old, new].map(|node| node.map(Node::to_json));
        self.report(keyword, places, &values);
    }

    fn report(&mut self, keyword: &str, places: (Pointer, Pointer), values: &[Option<Value>; 2]) {
        let change = (keyword.to_owned(), format!("{values:?}"));
        if self.said.covers(keyword, &places, values) {
            self.covered.insert(change);
            return;
        }
        let at = if values[1].is_some() {
            places.1
        } else {
            places.0
        };
        if self.seen.insert(at.clone()) {
            self.found.push((
                Place {
                    keyword: keyword.to_owned(),
                    at,
                },
                change,
            ));
        }
    }
}

fn keys_below(around: Keys, key: &str) -> Keys {
    match around {
        Keys::Keywords if key == "callbacks" => Keys::NamesOfNames,
        Keys::Keywords if NAMED.contains(&key) => Keys::Names,
        Keys::NamesOfNames => Keys::Names,
        Keys::Keywords | Keys::Names => Keys::Keywords,
    }
}

/// The items of two lists of maps, if each item has a partner: by what names it, or else by its
/// position.
fn partners<'a>(old: Node<'a>, new: Node<'a>) -> Option<Vec<(Node<'a>, Node<'a>)>> {
    let are_maps = |list: Node<'a>| list.items().all(|item| item.kind() == Kind::Map);
    if old.items().len() != new.items().len() || !are_maps(old) || !are_maps(new) {
        return None;
    }
    let name = |item: Node<'a>| {
        let keys = ["$ref", "in", "name", "url"].map(|key| item.get(key).and_then(Node::text));
        keys.iter().any(Option::is_some).then_some(keys)
    };
    let by_name = |item: Node<'a>| {
        let wanted = name(item)?;
        new.items().find(|other| name(*other) == Some(wanted))
    };
    let named: Option<Vec<_>> = old
        .items()
        .map(|item| Some((item, by_name(item)?)))
        .collect();
    named.or_else(|| Some(old.items().zip(new.items()).collect()))
}

/// Whether two lists have the same values, where their order means nothing.
fn is_unordered(keyword: &str, old: Node<'_>, new: Node<'_>) -> bool {
    let sorted = |list: Node<'_>| {
        let mut texts: Vec<String> = list
            .items()
            .map(|item| Value::to_string(&item.to_json()))
            .collect();
        texts.sort_unstable();
        texts
    };
    UNORDERED.contains(&keyword)
        && matches!((old.kind(), new.kind()), (Kind::List, Kind::List))
        && sorted(old) == sorted(new)
}
