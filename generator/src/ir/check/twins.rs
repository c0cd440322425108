//! Inline types that a document writes out again and again are one type with several names.
//!
//! In: types with their directions marked, and what the lock says of them. Out: of each group of equal inline types one stays, and the others become aliases of it,
//! so that every place keeps the name it would have alone, and a caller notices nothing when the places part one day. Components are
//! left as they are: whoever named two of them meant two. Equal means equal in everything that a type is, with the descriptions of its
//! fields and variants. What the document tells at the head of a type may differ, since each name keeps its own words; and so may
//! the direction in which it travels: one that is sent somewhere can be built everywhere.
//!
//! Types that hold one another are compared as a whole: all begin in groups by what they say themselves, and a group is split as long
//! as its members hold types of different groups.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::ir::{Docs, Origin, Other, Shape, Type, TypeId, TypeRef, Use};
use crate::lock::Entry;

/// Makes aliases of all but one of each group of equal inline types.
pub(super) fn share(types: &mut [Type], before: &[Option<&Entry>]) {
    let spoken: Vec<Option<Spoken>> = types
        .iter()
        .map(|item| is_inline(item).then(|| speak(item)))
        .collect();
    let mut groups = number(
        spoken
            .iter()
            .map(|spoken| spoken.as_ref().map(|spoken| spoken.words.as_str())),
    );
    loop {
        let keys = spoken.iter().enumerate().map(|(index, spoken)| {
            let held = spoken.as_ref()?.holds.iter().map(|id| held(&groups, *id));
            Some((
                groups.get(index).copied().flatten(),
                held.collect::<Vec<_>>(),
            ))
        });
        let split = number(keys);
        if count(&split) == count(&groups) {
            break;
        }
        groups = split;
    }
    let firsts = firsts(types, &groups, before);
    for (index, group) in groups.iter().enumerate() {
        let first = group.and_then(|group| firsts.get(&group)).copied();
        if let Some(first) = first.filter(|first| *first != index) {
            name_again(types, index, first);
        }
    }
}

/// Makes an alias of a type that is written out again. Its words stay, unless they are those of the first.
fn name_again(types: &mut [Type], again: usize, first: usize) {
    let Ok([item, first_item]) = types.get_disjoint_mut([again, first]) else {
        return;
    };
    first_item.sent |= item.sent;
    first_item.received |= item.received;
    item.shape = Shape::Alias(Use::plain(TypeRef::Named(TypeId::new(first))));
    item.rules.clear();
    if item.docs == first_item.docs {
        item.docs = Docs {
            deprecated: item.docs.deprecated,
            ..Docs::default()
        };
    }
}

/// What a type says by itself, and the types that it holds, in order.
#[derive(Default)]
struct Spoken {
    words: String,
    holds: Vec<TypeId>,
}

fn is_inline(item: &Type) -> bool {
    matches!(item.origin, Origin::Inside(..)) && !matches!(item.shape, Shape::Alias(_))
}

/// The group of a held type; one that is in none stands for itself.
fn held(groups: &[Option<usize>], id: TypeId) -> Result<usize, TypeId> {
    groups.get(id.index()).copied().flatten().ok_or(id)
}

/// Gives equal keys equal numbers.
fn number<K: Ord>(keys: impl Iterator<Item = Option<K>>) -> Vec<Option<usize>> {
    let mut known = BTreeMap::new();
    let mut numbered = |key| {
        let next = known.len();
        *known.entry(key).or_insert(next)
    };
    keys.map(|key| key.map(&mut numbered)).collect()
}

fn count(groups: &[Option<usize>]) -> usize {
    groups.iter().flatten().max().map_or(0, |most| most + 1)
}

/// The type of each group that stays: the one that stayed the last time, which has its members in the lock; then one that was there;
/// then the one whose pointer comes first, whatever the order of the document.
fn firsts(
    types: &[Type],
    groups: &[Option<usize>],
    before: &[Option<&Entry>],
) -> BTreeMap<usize, usize> {
    let rank = |index: usize| match before.get(index).copied().flatten() {
        Some(entry) if !entry.members.is_empty() => 0,
        Some(_) => 1,
        None => 2,
    };
    let mut firsts = BTreeMap::new();
    for (index, (item, group)) in types.iter().zip(groups).enumerate() {
        let Some(group) = group else { continue };
        let first = firsts.entry(*group).or_insert(index);
        if types
            .get(*first)
            .is_some_and(|known| (rank(index), &item.at) < (rank(*first), &known.at))
        {
            *first = index;
        }
    }
    firsts
}

/// Writes down everything that a type is, but for its place, its name and the words at its head.
fn speak(item: &Type) -> Spoken {
    let mut spoken = Spoken::default();
    spoken.say(&(&item.rules, item.docs.deprecated, &item.docs.remarks));
    match &item.shape {
        Shape::Struct(shape) => {
            let mut fields: Vec<_> = shape.fields.iter().collect();
            fields.sort_by(|one, other| one.wire.cmp(&other.wire));
            for field in fields {
                spoken.say(&(
                    &field.wire,
                    field.required,
                    field.read_only,
                    field.write_only,
                ));
                spoken.say(&(&field.docs, &field.default, &field.constant));
                spoken.hold(&field.value);
            }
            for keys in &shape.patterns {
                spoken.say(&(&keys.pattern, &keys.docs));
                spoken.hold(&keys.value);
            }
            match &shape.other {
                Other::Typed(value) => spoken.hold(value),
                other => spoken.say(other),
            }
        }
        Shape::Enum(shape) => spoken.say(shape),
        Shape::Union(shape) => {
            for variant in &shape.variants {
                spoken.say(&(&variant.name, &variant.guards, &variant.docs));
                spoken.hold(&variant.value);
            }
        }
        Shape::Alias(value) => spoken.hold(value),
    }
    spoken
}

impl Spoken {
    fn say(&mut self, what: &dyn std::fmt::Debug) {
        // Writing into a text cannot fail. Debug quotes every text, so that no two values are written alike.
        let _ = write!(self.words, "{what:?};");
    }

    fn hold(&mut self, value: &Use) {
        self.say(&(value.nullable, &value.rules));
        match &value.ty {
            TypeRef::Named(id) => {
                self.say(&"named");
                self.holds.push(*id);
            }
            TypeRef::List(item) => {
                self.say(&"list");
                self.hold(item);
            }
            TypeRef::Map(item) => {
                self.say(&"map");
                self.hold(item);
            }
            TypeRef::Tuple(items) => {
                self.say(&("tuple", items.len()));
                items.iter().for_each(|item| self.hold(item));
            }
            TypeRef::Scalar(scalar) => self.say(scalar),
            TypeRef::Any(any) => self.say(any),
        }
    }
}
