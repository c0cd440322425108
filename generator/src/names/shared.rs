//! Names of inline types that several operations share.
//!
//! In: an API whose equal inline types are one. Out: what such a type is called: after what its
//! places have in common, and after what is in it. Called after one of the operations, it would
//! appear in the signatures of the others.

use std::collections::{BTreeMap, BTreeSet};

use super::{inline, words};
use crate::ir::roots::{self, Root};
use crate::ir::{Api, Origin, Owner, Shape, Type, TypeRef};

/// How a shared type wants to be called.
pub(super) struct SharedName {
    pub(super) preferred: String,
    pub(super) qualifiers: Vec<String>,
}

/// The shared types, by their indices; those inside another shared type are called after that.
pub(super) fn names(api: &Api) -> BTreeMap<usize, SharedName> {
    let roots = roots::of(&api.types);
    let mut places: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, item) in api.types.iter().enumerate() {
        let alias = item.shape.as_alias().map(|target| &target.ty);
        if let (Origin::Inside(..), Some(TypeRef::Named(target))) = (&item.origin, alias)
            && matches!(api.type_of(*target).origin, Origin::Inside(..))
        {
            places.entry(target.index()).or_default().push(index);
        }
    }
    let root = |index: usize| roots.get(index).copied();
    places.retain(|target, others| {
        root(*target).is_some_and(Root::is_exchange)
            && others.iter().any(|other| root(*other) != root(*target))
    });
    let shared: BTreeSet<usize> = places.keys().copied().collect();
    places
        .into_iter()
        .filter(|(target, _)| !is_inside(api, *target, &shared))
        .filter_map(|(target, others)| Some((target, name(api, target, &others)?)))
        .collect()
}

/// Whether one of the owners of a type is among these.
fn is_inside(api: &Api, index: usize, shared: &BTreeSet<usize>) -> bool {
    let (mut at, mut seen) = (index, BTreeSet::new());
    while let Some(Origin::Inside(Owner::Type(owner), _)) =
        api.types.get(at).map(|item| &item.origin)
    {
        at = owner.index();
        if shared.contains(&at) {
            return true;
        }
        if !seen.insert(at) {
            return false;
        }
    }
    false
}

fn name(api: &Api, target: usize, others: &[usize]) -> Option<SharedName> {
    let item = api.types.get(target)?;
    let mut common = place_words(item);
    for other in others {
        common = common_end(common, &place_words(api.types.get(*other)?));
    }
    let content = content(item);
    let says_something = common.iter().any(|word| !VAGUE.contains(&word.as_str()));
    let place = common.join(" ");
    Some(if says_something {
        SharedName {
            preferred: place,
            qualifiers: vec![content],
        }
    } else {
        let kind = if place.is_empty() {
            "object".to_owned()
        } else {
            place
        };
        SharedName {
            preferred: format!("{content} {kind}"),
            qualifiers: Vec::new(),
        }
    })
}

/// Words for the place of a type that do not tell what it is: the parts of messages and schemas,
/// and the positions of a pair, the usual tuple. A name of nothing else gets what is in the type
/// before it. Names in the lock stay, so the list decides only about new ones.
const VAGUE: [&str; 9] = [
    "request", "response", "item", "value", "default", "header", "payload", "first", "second",
];

fn place_words(item: &Type) -> Vec<String> {
    let Origin::Inside(_, role) = &item.origin else {
        return Vec::new();
    };
    let text = inline::role_words(role);
    let words = words::snake(&text);
    words.split('_').map(str::to_owned).collect()
}

/// The words at the end of both.
fn common_end(one: Vec<String>, other: &[String]) -> Vec<String> {
    let pairs = one.iter().rev().zip(other.iter().rev());
    let same = pairs.take_while(|(one, other)| one == other).count();
    let from = one.len() - same;
    one.into_iter().skip(from).collect()
}

/// How many members the name of a shared type has at most, where its places do not say what it is,
/// or where another type has the name; `more` stands for the other members.
///
/// Chosen by eye: three values of an enum that have a word each are five words with their joints
/// (`... or ... or ...`), and seven with `or more`. Fewer would tell fewer enums apart that begin
/// alike; more would make identifiers that are hard to read.
const NAMED_MEMBERS: usize = 3;

/// What is in a type, in a few words.
fn content(item: &Type) -> String {
    let (members, joint): (Vec<String>, &str) = match &item.shape {
        Shape::Enum(shape) => {
            let values = shape.values.iter();
            let values = values.map(|value| super::locked::value_text(&value.value));
            (values.collect(), " or ")
        }
        Shape::Union(shape) => {
            let variants = shape.variants.iter();
            (
                variants.map(|variant| variant.name.clone()).collect(),
                " or ",
            )
        }
        Shape::Struct(shape) => {
            let fields = shape.fields.iter();
            (fields.map(|field| field.wire.clone()).collect(), " ")
        }
        Shape::Newtype(_) | Shape::Alias(_) => (Vec::new(), " "),
    };
    // In the order of their texts, so that the order of the document changes no name.
    let mut members: Vec<String> = members
        .iter()
        .map(|text| words::snake(text).replace('_', " "))
        .collect();
    members.sort();
    let more = members.len() > NAMED_MEMBERS;
    members.truncate(NAMED_MEMBERS);
    match (members.is_empty(), more) {
        (true, _) => "empty".to_owned(),
        (false, false) => members.join(joint),
        (false, true) => format!("{}{joint}more", members.join(joint)),
    }
}
