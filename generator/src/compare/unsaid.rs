//! Finds what differs between two documents and no change says, so that a review is silent about
//! nothing.
//!
//! In: both documents, the changes as drafts, and the descriptions that differ. Out: the places of
//! all other keywords that differ. Every rule and every description has a place, and whatever is
//! not near one shapes no code: the nets below the rules would have found code that differs.
//! Absent: what became of the keywords; `unread` knows those that a reader passed over.

mod said;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

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

/// Lists of values that are looked at one by one.
const VALUES: [&str; 2] = ["enum", "required"];

/// Lists of which the order means nothing.
const UNORDERED: [&str; 4] = ["enum", "required", "tags", "type"];

/// A keyword that differs.
pub(super) struct Place {
    pub(super) keyword: String,
    /// Where it is, in the old or the new document.
    pub(super) at: Pointer,
}

/// A keyword, its values in both documents, and the lists that these are items of.
type Differing = (String, String, Rc<str>);

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
            (Kind::List, Kind::List) if !is_whole || VALUES.contains(&key) => self
                .list(around, key, old, new)
                .into_iter()
                .map(|(old, new)| below(old, new, Keys::Keywords))
                .collect(),
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

    /// Compares two lists. Returns the items that are partners.
    fn list<'a>(
        &mut self,
        around: &Pair<'a>,
        key: &str,
        old: Node<'a>,
        new: Node<'a>,
    ) -> Vec<(Node<'a>, Node<'a>)> {
        let are_maps = |list: Node<'a>| list.items().all(|item| item.kind() == Kind::Map);
        if !(VALUES.contains(&key) || are_maps(old) && are_maps(new)) {
            if !is_unordered(key, old, new) && old.to_json() != new.to_json() {
                self.differs(around, key, Some(old), Some(new));
            }
            return Vec::new();
        }
        let Partners { pairs, only } = Partners::of(old, new, !VALUES.contains(&key));
        if only.iter().all(Vec::is_empty) {
            return pairs;
        }
        // Equal lists change in the same way where equal schemas do.
        let lists: Rc<str> = format!("{:?}", [old, new].map(Node::to_json)).into();
        let places = (old.pointer(), new.pointer());
        for (side, items) in only.into_iter().enumerate() {
            for item in items {
                let mut values = [None, None];
                values[side] = Some(item.to_json());
                let change = (key.to_owned(), format!("{values:?}"), lists.clone());
                if self.said.covers_item(side, item)
                    || self.said.covers_by_object(key, &places, &values)
                {
                    self.covered.insert(change);
                } else {
                    self.found(key, item.pointer(), change);
                }
            }
        }
        pairs
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
        if self.are_items_said(old, new) {
            self.covered.insert(differing(keyword, &values));
            return;
        }
        self.report(keyword, places, &values);
    }

    /// Whether something is said of each item of a list that only one document has.
    fn are_items_said(&self, old: Option<Node<'_>>, new: Option<Node<'_>>) -> bool {
        let is_said = |side: usize, list: Option<Node<'_>>| {
            list.is_some_and(|list| {
                list.items().len() > 0 && list.items().all(|item| self.said.covers_item(side, item))
            })
        };
        is_said(0, old.filter(|_| new.is_none())) || is_said(1, new.filter(|_| old.is_none()))
    }

    fn report(&mut self, keyword: &str, places: (Pointer, Pointer), values: &[Option<Value>; 2]) {
        let change = differing(keyword, values);
        if self.said.covers(keyword, &places, values) {
            self.covered.insert(change);
            return;
        }
        let at = if values[1].is_some() {
            places.1
        } else {
            places.0
        };
        self.found(keyword, at, change);
    }

    fn found(&mut self, keyword: &str, at: Pointer, change: Differing) {
        if self.seen.insert(at.clone()) {
            let keyword = keyword.to_owned();
            self.found.push((Place { keyword, at }, change));
        }
    }
}

fn differing(keyword: &str, values: &[Option<Value>; 2]) -> Differing {
    (keyword.to_owned(), format!("{values:?}"), Rc::default())
}

fn keys_below(around: Keys, key: &str) -> Keys {
    match around {
        Keys::Keywords if key == "callbacks" => Keys::NamesOfNames,
        Keys::Keywords if NAMED.contains(&key) => Keys::Names,
        Keys::NamesOfNames => Keys::Names,
        Keys::Keywords | Keys::Names => Keys::Keywords,
    }
}

/// The items of two lists.
struct Partners<'a> {
    pairs: Vec<(Node<'a>, Node<'a>)>,
    /// The items that only the old list has, and those that only the new one has.
    only: [Vec<Node<'a>>; 2],
}

impl<'a> Partners<'a> {
    /// Partners are items that are the same. `differ` says that items may differ: then those are
    /// partners that have the same name, or no name and the same position, or else, where both
    /// lists have as many left, the same position among these.
    fn of(old: Node<'a>, new: Node<'a>, differ: bool) -> Self {
        let name = |item: Node<'a>| {
            let keys = ["$ref", "in", "name", "url"].map(|key| item.get(key).and_then(Node::text));
            keys.iter()
                .any(Option::is_some)
                .then(|| format!("{keys:?}"))
        };
        let mut partners = Self {
            pairs: Vec::new(),
            only: [old, new].map(|list| list.items().collect()),
        };
        partners.pair_by(|item| Some(item.to_json().to_string()));
        if differ {
            partners.pair_by(name);
            let position = |item: Node<'a>| item.pointer().tokens().last();
            partners.pair_by(|item| position(item).filter(|_| name(item).is_none()));
        }
        let [left, right] = &mut partners.only;
        if differ && left.len() == right.len() {
            partners.pairs.extend(left.drain(..).zip(right.drain(..)));
        }
        partners
    }

    /// Pairs those that are left and have the same text.
    fn pair_by(&mut self, text: impl Fn(Node<'a>) -> Option<String>) {
        let [left, right] = &mut self.only;
        let mut others: BTreeMap<String, Vec<Node<'a>>> = BTreeMap::new();
        for item in right.iter().rev() {
            if let Some(text) = text(*item) {
                others.entry(text).or_default().push(*item);
            }
        }
        let mut paired = BTreeSet::new();
        left.retain(|item| {
            let other = text(*item).and_then(|text| others.get_mut(&text)?.pop());
            if let Some(other) = other {
                self.pairs.push((*item, other));
                paired.insert(other.id());
            }
            other.is_none()
        });
        right.retain(|item| !paired.contains(&item.id()));
    }
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
