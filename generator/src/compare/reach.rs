//! Which operations a change reaches.
//!
//! In: both states. Out: the names of methods, found once for each type by going from a type to those that contain it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::draft::About;
use super::side::Side;
use crate::ir::{Api, Content, Other, Shape, Type, TypeId, TypeRef, Use};

/// Finds what changes reach, and remembers it.
pub(super) struct Reach<'p, 'a> {
    old: Users<'p, 'a>,
    new: Users<'p, 'a>,
}

impl<'p, 'a> Reach<'p, 'a> {
    pub(super) fn new(old: &'p Side<'a>, new: &'p Side<'a>) -> Self {
        Self { old: Users::new(old), new: Users::new(new) }
    }

    /// The operations of now; those of before for what is gone.
    pub(super) fn of(&mut self, about: About) -> Arc<[String]> {
        match about {
            About::Type(_, Some(id)) => self.new.of(id),
            About::Type(Some(id), None) => self.old.of(id),
            About::Operation(_, Some(index)) => vec![self.new.method(index)].into(),
            About::Operation(Some(index), None) => vec![self.old.method(index)].into(),
            About::Api | About::Type(None, None) | About::Operation(None, None) => Vec::new().into(),
        }
    }
}

/// Who uses each type of one state.
struct Users<'p, 'a> {
    side: &'p Side<'a>,
    /// The types that contain a type.
    types: Vec<Vec<TypeId>>,
    /// The operations that name a type.
    operations: Vec<Vec<usize>>,
    known: BTreeMap<TypeId, Arc<[String]>>,
}

impl<'p, 'a> Users<'p, 'a> {
    fn new(side: &'p Side<'a>) -> Self {
        let api = side.api;
        let mut types = vec![Vec::new(); api.types.len()];
        for (id, item) in api.types() {
            for held in inside(item) {
                types[held.index()].push(id);
            }
        }
        Self { side, types, operations: direct(api), known: BTreeMap::new() }
    }

    fn method(&self, index: usize) -> String {
        self.side.names.operation(index).method.plain().to_owned()
    }

    fn of(&mut self, id: TypeId) -> Arc<[String]> {
        if let Some(known) = self.known.get(&id) {
            return known.clone();
        }
        let mut seen = BTreeSet::from([id]);
        let mut open = vec![id];
        let mut operations = BTreeSet::new();
        while let Some(id) = open.pop() {
            operations.extend(self.operations[id.index()].iter().copied());
            open.extend(self.types[id.index()].iter().copied().filter(|user| seen.insert(*user)));
        }
        let found: Arc<[String]> = operations.into_iter().map(|index| self.method(index)).collect();
        self.known.insert(id, found.clone());
        found
    }
}

/// For each type, the operations that name it.
fn direct(api: &Api) -> Vec<Vec<usize>> {
    let mut users = vec![Vec::new(); api.types.len()];
    for (index, operation) in api.operations.iter().enumerate() {
        let mut found = Vec::new();
        operation.parameters.iter().for_each(|parameter| named(&parameter.value, &mut found));
        operation.body.iter().for_each(|body| contents(&body.contents, &mut found));
        operation.responses.iter().for_each(|response| contents(&response.contents, &mut found));
        for id in found {
            users[id.index()].push(index);
        }
    }
    users
}

fn contents(list: &[Content], found: &mut Vec<TypeId>) {
    list.iter().for_each(|content| named(&content.value, found));
}

fn inside(item: &Type) -> Vec<TypeId> {
    let mut found = Vec::new();
    match &item.shape {
        Shape::Struct(shape) => {
            shape.fields.iter().for_each(|field| named(&field.value, &mut found));
            shape.patterns.iter().for_each(|pattern| named(&pattern.value, &mut found));
            if let Other::Typed(value) = &shape.other {
                named(value, &mut found);
            }
        }
        Shape::Union(shape) => shape.variants.iter().for_each(|variant| named(&variant.value, &mut found)),
        Shape::Alias(value) => named(value, &mut found),
        Shape::Enum(_) => {}
    }
    found
}

fn named(value: &Use, found: &mut Vec<TypeId>) {
    match &value.ty {
        TypeRef::Named(id) => found.push(*id),
        TypeRef::List(item) | TypeRef::Map(item) => named(item, found),
        TypeRef::Tuple(items) => items.iter().for_each(|item| named(item, found)),
        TypeRef::Scalar(_) | TypeRef::Any(_) => {}
    }
}
