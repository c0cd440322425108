//! Inline types that a document writes out again and again are one type with several names.
//!
//! In: types with their directions marked, and what the lock says of them. Out: of each group of
//! equal inline types one stays, and the others become aliases of it, so that a caller notices
//! nothing when the places part one day. Components are left as they are: an author who names two
//! of them means two. Equal means equal in everything that a type is, with the descriptions of its
//! fields and variants. What the document tells at the head of a type may differ, since each name
//! keeps its own words; and so may whether it is sent or received: one that is sent in one place
//! can be built everywhere.
//!
//! Types that hold one another are compared as a whole: all begin in groups by what they are
//! themselves, and a group is split as long as its members refer to types of different groups.

use std::collections::BTreeMap;
use std::hash::Hash;

use indexmap::IndexSet;
use serde_json::Value;

use crate::ir::roots::{self, Root};
use crate::ir::{
    Any, Docs, Enum, Guard, Origin, Other, Rule, Scalar, Shape, Type, TypeId, TypeRef, Use,
};
use crate::lock::Entry;
use crate::source::Pointer;

/// Makes aliases of all but one of each group of equal inline types.
pub(super) fn deduplicate(types: &mut [Type], before: &[Option<&Entry>]) {
    let groups = groups(types);
    let originals = originals(types, &groups, before);
    for (index, original) in originals.into_iter().enumerate() {
        if let Some(original) = original.filter(|original| *original != index) {
            alias_duplicate(types, index, original);
        }
    }
}

/// The number of the group of each type; components and aliases are in none.
fn groups(types: &[Type]) -> Vec<Option<usize>> {
    let keys: Vec<Option<StructuralKey<'_>>> = types
        .iter()
        .map(|item| can_have_duplicates(item).then(|| StructuralKey::of(item)))
        .collect();
    let mut groups = number(keys.iter().map(|key| key.as_ref().map(|key| &key.parts)));
    loop {
        // A type that is in no group represents itself.
        let group_of = |id: &TypeId| groups.get(id.index()).copied().flatten().ok_or(*id);
        let refined = keys.iter().zip(&groups).map(|(key, group)| {
            let references: Vec<_> = key.as_ref()?.references.iter().map(group_of).collect();
            Some((*group, references))
        });
        let split = number(refined);
        if count(&split) == count(&groups) {
            return groups;
        }
        groups = split;
    }
}

fn can_have_duplicates(item: &Type) -> bool {
    matches!(item.origin, Origin::Inside(..)) && item.shape.as_alias().is_none()
}

/// Gives equal keys equal numbers, from 0 on in the order in which they come.
fn number<K: Hash + Eq>(keys: impl Iterator<Item = Option<K>>) -> Vec<Option<usize>> {
    let mut known = IndexSet::new();
    keys.map(|key| key.map(|key| known.insert_full(key).0))
        .collect()
}

fn count(groups: &[Option<usize>]) -> usize {
    groups.iter().flatten().max().map_or(0, |most| most + 1)
}

/// What the lock says of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Known {
    /// It was defined, since its members are in the lock.
    Defined,
    /// It was there, perhaps as another name of one that was defined.
    There,
    New,
}

/// One type of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Equal<'t> {
    known: Known,
    at: &'t Pointer,
    root: Root,
    index: usize,
}

/// For each type of a group the one that stays: the one that stayed the last time, which has its
/// members in the lock; then one that was there; then the one whose pointer comes first, whatever
/// the order of the document.
///
/// A new type does not become an alias of a type named after another operation. It may become one
/// of a type that several operations share, which is named after none of them, or of one inside a
/// component.
fn originals(
    types: &[Type],
    groups: &[Option<usize>],
    before: &[Option<&Entry>],
) -> Vec<Option<usize>> {
    let roots = roots::of(types);
    let mut all: BTreeMap<usize, Vec<Equal<'_>>> = BTreeMap::new();
    for (index, (item, group)) in types.iter().zip(groups).enumerate() {
        let Some(group) = group else { continue };
        let known = match before.get(index).copied().flatten() {
            Some(entry) if !entry.members.is_empty() => Known::Defined,
            Some(_) => Known::There,
            None => Known::New,
        };
        let root = roots.get(index).copied().unwrap_or(Root::Component(index));
        all.entry(*group).or_default().push(Equal {
            known,
            at: &item.at,
            root,
            index,
        });
    }
    let mut originals = vec![None; types.len()];
    for group in all.values_mut() {
        group.sort();
        for (index, original) in choose(group) {
            if let Some(slot) = originals.get_mut(index) {
                *slot = Some(original);
            }
        }
    }
    originals
}

/// The original of each type of one group, which is sorted.
fn choose(group: &[Equal<'_>]) -> Vec<(usize, usize)> {
    let Some(first) = group.first() else {
        return Vec::new();
    };
    let is_shared = group
        .iter()
        .any(|one| one.known != Known::New && one.root != first.root);
    let is_called_after_one =
        first.known == Known::Defined && first.root.is_exchange() && !is_shared;
    let new = group
        .iter()
        .find(|one| one.known == Known::New && one.root != first.root);
    let original = |one: &Equal<'_>| match one.known {
        // A definition that users have stays one, also where another becomes equal to it.
        Known::Defined => one.index,
        Known::New if is_called_after_one && one.root != first.root => {
            new.map_or(one.index, |new| new.index)
        }
        Known::There | Known::New => {
            group
                .iter()
                .find(|other| other.known == Known::Defined && other.root == one.root)
                .unwrap_or(first)
                .index
        }
    };
    group.iter().map(|one| (one.index, original(one))).collect()
}

/// Makes an alias of a type that is written out again. Its words stay, unless they are those of the
/// original.
fn alias_duplicate(types: &mut [Type], duplicate: usize, original: usize) {
    let Ok([item, original_item]) = types.get_disjoint_mut([duplicate, original]) else {
        return;
    };
    original_item.sent |= item.sent;
    original_item.received |= item.received;
    item.shape = Shape::Alias(Use::plain(TypeRef::Named(TypeId::new(original))));
    item.rules.clear();
    if item.docs == original_item.docs {
        item.docs = Docs {
            deprecated: item.docs.deprecated,
            ..Docs::default()
        };
    }
}

/// Everything that a type is, but for its place, its name and the words at its head.
#[derive(Debug, Default)]
struct StructuralKey<'t> {
    parts: Vec<KeyPart<'t>>,
    /// The named types that it refers to, in the order of its parts, which do not say which they
    /// are.
    references: Vec<TypeId>,
}

/// One part of a type; the uses of a part follow it.
#[derive(Debug, PartialEq, Eq, Hash)]
enum KeyPart<'t> {
    Head {
        rules: &'t [Rule],
        is_deprecated: bool,
        remarks: &'t [String],
    },
    Field {
        wire: &'t str,
        is_required: bool,
        is_read_only: bool,
        is_write_only: bool,
        docs: &'t Docs,
        default: Option<&'t Value>,
        constant: Option<&'t Value>,
        is_fixed: bool,
        preset: Option<&'t Value>,
    },
    Pattern {
        pattern: &'t str,
        docs: &'t Docs,
    },
    Other {
        is_forbidden: bool,
    },
    Enum(&'t Enum),
    Variant {
        name: &'t str,
        guards: &'t [Guard],
        docs: &'t Docs,
    },
    Newtype,
    Use {
        is_nullable: bool,
        rules: &'t [Rule],
        kind: UseKind<'t>,
    },
}

/// A use without what is inside it, which follows.
#[derive(Debug, PartialEq, Eq, Hash)]
enum UseKind<'t> {
    Scalar(Scalar),
    List,
    Map,
    Tuple(usize),
    Named,
    Any(&'t Any),
}

impl<'t> StructuralKey<'t> {
    fn of(item: &'t Type) -> Self {
        let mut key = Self::default();
        key.parts.push(KeyPart::Head {
            rules: &item.rules,
            is_deprecated: item.docs.deprecated,
            remarks: &item.docs.remarks,
        });
        match &item.shape {
            Shape::Struct(shape) => {
                let mut fields: Vec<_> = shape.fields.iter().collect();
                fields.sort_by(|one, other| one.wire.cmp(&other.wire));
                for field in fields {
                    key.parts.push(KeyPart::Field {
                        wire: &field.wire,
                        is_required: field.required,
                        is_read_only: field.read_only,
                        is_write_only: field.write_only,
                        docs: &field.docs,
                        default: field.default.as_ref(),
                        constant: field.constant.as_ref(),
                        is_fixed: field.fixed,
                        preset: field.preset.as_ref(),
                    });
                    key.add_use(&field.value);
                }
                for keys in &shape.patterns {
                    let (pattern, docs) = (&keys.pattern, &keys.docs);
                    key.parts.push(KeyPart::Pattern { pattern, docs });
                    key.add_use(&keys.value);
                }
                let is_forbidden = shape.other == Other::Forbidden;
                key.parts.push(KeyPart::Other { is_forbidden });
                if let Some(value) = shape.other.typed() {
                    key.add_use(value);
                }
            }
            Shape::Enum(shape) => key.parts.push(KeyPart::Enum(shape)),
            Shape::Union(shape) => {
                for variant in &shape.variants {
                    key.parts.push(KeyPart::Variant {
                        name: &variant.name,
                        guards: &variant.guards,
                        docs: &variant.docs,
                    });
                    key.add_use(&variant.value);
                }
            }
            Shape::Newtype(shape) => {
                key.parts.push(KeyPart::Newtype);
                key.add_use(&shape.value);
            }
            Shape::Alias(target) => key.add_use(target),
        }
        key
    }

    fn add_use(&mut self, value: &'t Use) {
        for value in value.walk() {
            let kind = match &value.ty {
                TypeRef::Scalar(scalar) => UseKind::Scalar(*scalar),
                TypeRef::List(_) => UseKind::List,
                TypeRef::Map(_) => UseKind::Map,
                TypeRef::Tuple(items) => UseKind::Tuple(items.len()),
                TypeRef::Named(_) => UseKind::Named,
                TypeRef::Any(reason) => UseKind::Any(reason),
            };
            self.references.extend(value.ty.as_named());
            self.parts.push(KeyPart::Use {
                is_nullable: value.nullable,
                rules: &value.rules,
                kind,
            });
        }
    }
}
