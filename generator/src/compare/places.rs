//! Finds the types that stand in the same positions of two states.
//!
//! In: pairs of operations and of types. Out: for each position that both of a pair have, the old
//! type and the new one. An alias is also followed to the type that it stands for: a type that is
//! written inline in several places is one type and aliases of it, and may get one name.

use std::collections::BTreeMap;

use crate::ir::aliases::AliasResolver;
use crate::ir::{Api, Content, Header, Operation, Shape, TypeId, TypeRef, Use};

/// The number of positions of two uses that are looked at: the uses themselves, and each part of a
/// list, map or tuple in them, those behind aliases included. A type in a further position is not
/// found there.
///
/// An alias of aliases of lists has at most 500 items (`ir/check/nesting.rs`), and an alias of
/// items of its own as many as the document says. So a short document with 10,000 fields of an
/// alias of 500 items has five million positions, and several passes look at them. Measured: a
/// tuple has at most two items, so this is far more than any real use. With a tenth, types in
/// tuples of ten would be missed. 10,000 fields of an alias with 254 items take 7 seconds in a
/// debug build, and of one with two items 2 seconds; with ten times as many positions, the bound
/// would not cut any alias of aliases.
const MOST_POSITIONS: usize = 100;

/// An old type and the new one in the same position.
pub(super) type TypePair = (TypeId, TypeId);

/// One state, and what its aliases stand for.
#[derive(Debug)]
pub(super) struct State<'a> {
    api: &'a Api,
    aliases: AliasResolver,
}

impl<'a> State<'a> {
    fn new(api: &'a Api) -> Self {
        Self {
            api,
            aliases: AliasResolver::new(&api.types),
        }
    }

    /// What a type is.
    pub(super) fn shape(&self, id: TypeId) -> &'a Shape {
        &self.api.type_of(id).shape
    }

    /// Whether a type is another name of one.
    pub(super) fn is_alias(&self, id: TypeId) -> bool {
        self.api.type_of(id).shape.as_alias().is_some()
    }

    /// The named type that another name stands for. A type that is no other name, and a name of a
    /// type without one, are given back.
    pub(super) fn target(&self, id: TypeId) -> TypeId {
        self.resolve(&TypeRef::Named(id)).as_named().unwrap_or(id)
    }

    /// The type that a reference means, with aliases followed.
    pub(super) fn resolve<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        self.aliases.resolve(&self.api.types, ty)
    }
}

/// Both states.
#[derive(Debug)]
pub(super) struct Places<'a> {
    pub(super) old: State<'a>,
    pub(super) new: State<'a>,
}

impl<'a> Places<'a> {
    pub(super) fn new(old: &'a Api, new: &'a Api) -> Self {
        Self {
            old: State::new(old),
            new: State::new(new),
        }
    }

    /// Adds the types in the same positions of two operations.
    pub(super) fn of_operations(&self, left: usize, right: usize, found: &mut Vec<TypePair>) {
        let (old, new) = (
            &self.old.api.operations[left],
            &self.new.api.operations[right],
        );
        self.parameters(old, new, found);
        if let (Some(old), Some(new)) = (&old.body, &new.body) {
            self.contents(&old.contents, &new.contents, found);
        }
        for response in &old.responses {
            let counterpart = new
                .responses
                .iter()
                .find(|other| other.status == response.status);
            if let Some(counterpart) = counterpart {
                self.contents(&response.contents, &counterpart.contents, found);
                self.headers(&response.headers, &counterpart.headers, found);
            }
        }
    }

    /// Adds the types in the same positions of two types.
    pub(super) fn of_types(&self, left: TypeId, right: TypeId, found: &mut Vec<TypePair>) {
        let (old, new) = (self.old.api.type_of(left), self.new.api.type_of(right));
        match (&old.shape, &new.shape) {
            (Shape::Struct(old), Shape::Struct(new)) => {
                let partners: BTreeMap<&str, &Use> = new
                    .fields
                    .iter()
                    .map(|field| (field.wire.as_str(), &field.value))
                    .collect();
                for field in &old.fields {
                    if let Some(counterpart) = partners.get(field.wire.as_str()) {
                        self.of_uses(&field.value, counterpart, found);
                    }
                }
                for keys in &old.patterns {
                    let counterpart = new.patterns.iter();
                    let counterpart = counterpart.filter(|other| other.pattern == keys.pattern);
                    counterpart.for_each(|counterpart| {
                        self.of_uses(&keys.value, &counterpart.value, found)
                    });
                }
                if let (Some(old), Some(new)) = (old.other.typed(), new.other.typed()) {
                    self.of_uses(old, new, found);
                }
            }
            (Shape::Union(old), Shape::Union(new)) => {
                let partners: BTreeMap<&str, &Use> = new
                    .variants
                    .iter()
                    .map(|variant| (variant.name.as_str(), &variant.value))
                    .collect();
                for variant in &old.variants {
                    if let Some(counterpart) = partners.get(variant.name.as_str()) {
                        self.of_uses(&variant.value, counterpart, found);
                    }
                }
            }
            (Shape::Newtype(old), Shape::Newtype(new)) => {
                self.of_uses(&old.value, &new.value, found);
            }
            (Shape::Alias(old), Shape::Alias(new)) => self.of_uses(old, new, found),
            _ => {}
        }
    }

    fn parameters(&self, old: &Operation, new: &Operation, found: &mut Vec<TypePair>) {
        for parameter in &old.parameters {
            let counterpart = new
                .parameters
                .iter()
                .find(|other| other.wire == parameter.wire && other.location == parameter.location);
            if let Some(counterpart) = counterpart {
                self.of_uses(&parameter.value, &counterpart.value, found);
            }
        }
    }

    fn headers(&self, old: &[Header], new: &[Header], found: &mut Vec<TypePair>) {
        for header in old {
            let counterpart = new
                .iter()
                .find(|other| other.wire.eq_ignore_ascii_case(&header.wire));
            if let Some(counterpart) = counterpart {
                self.of_uses(&header.value, &counterpart.value, found);
            }
        }
    }

    fn contents(&self, old: &[Content], new: &[Content], found: &mut Vec<TypePair>) {
        for content in old {
            let counterpart = new.iter().find(|other| other.media == content.media);
            if let Some(counterpart) = counterpart {
                self.of_uses(&content.value, &counterpart.value, found);
            }
        }
    }

    /// Adds the named types in the same position of two uses, and those that they stand for. Keeps
    /// a list of what is left instead of recursion, because types nest deeply.
    fn of_uses(&self, old: &Use, new: &Use, found: &mut Vec<TypePair>) {
        let mut waiting = vec![(old, new)];
        for _ in 0..MOST_POSITIONS {
            let Some((old, new)) = waiting.pop() else {
                break;
            };
            let (left, right) = (self.old.resolve(&old.ty), self.new.resolve(&new.ty));
            let written = old.ty.as_named().zip(new.ty.as_named());
            let meant = left.as_named().zip(right.as_named());
            found.extend(meant.filter(|_| meant != written));
            found.extend(written);
            if std::mem::discriminant(left) == std::mem::discriminant(right) {
                waiting.extend(left.parts().iter().zip(right.parts()).rev());
            }
        }
    }
}
