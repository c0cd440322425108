//! Which types a type or an operation holds, and which the operations of one group reach alone.
//!
//! In: an API, and the group of each operation. Out: for each type the one group that reaches it. Absent: what a group is.

use super::{Api, Operation, Origin, Other, Owner, Shape, Type, TypeId, TypeRef, Use};

/// Who reaches a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reached {
    Nobody,
    One(usize),
    /// Several groups, or an operation without one: such a type, and all that it holds, is for all.
    All,
}

/// The group that alone reaches each type, and `nobody` for those that no operation reaches; headers of answers are for all.
pub fn groups(
    api: &Api,
    of_operation: &[Option<usize>],
    nobody: Option<usize>,
) -> Vec<Option<usize>> {
    let mut reached = vec![Reached::Nobody; api.types.len()];
    let mut open: Vec<(TypeId, Reached)> = Vec::new();
    for (operation, group) in api.operations.iter().zip(of_operation) {
        let by = group.map_or(Reached::All, Reached::One);
        uses(operation).for_each(|value| open.extend(named(value).into_iter().map(|id| (id, by))));
    }
    let headers = api.headers().into_iter().map(|header| &header.value);
    headers.for_each(|value| open.extend(named(value).into_iter().map(|id| (id, Reached::All))));
    let inside = inside(api);
    for (id, item) in api.types() {
        if let Origin::Inside(Owner::Operation(index), _) = item.origin {
            let group = of_operation.get(index).copied().flatten();
            open.push((id, group.map_or(Reached::All, Reached::One)));
        }
    }
    spread(api, &inside, &mut reached, open);
    let group = |by: &Reached| match by {
        Reached::Nobody => nobody,
        Reached::One(group) => Some(*group),
        Reached::All => None,
    };
    reached.iter().map(group).collect()
}

/// The inline types inside each type. One that is another name for an equal one is held by nobody any more, and goes with its owner.
fn inside(api: &Api) -> Vec<Vec<TypeId>> {
    let mut inside = vec![Vec::new(); api.types.len()];
    for (id, item) in api.types() {
        if let Origin::Inside(Owner::Type(owner), _) = item.origin
            && let Some(list) = inside.get_mut(owner.index())
        {
            list.push(id);
        }
    }
    inside
}

/// Each type changes at most twice, so this ends after two walks over all types.
fn spread(
    api: &Api,
    inside: &[Vec<TypeId>],
    reached: &mut [Reached],
    mut open: Vec<(TypeId, Reached)>,
) {
    while let Some((id, by)) = open.pop() {
        let Some(known) = reached.get_mut(id.index()) else {
            continue;
        };
        let now = match *known {
            Reached::Nobody => by,
            same if same == by => same,
            Reached::One(_) | Reached::All => Reached::All,
        };
        if std::mem::replace(known, now) != now {
            let inside = inside.get(id.index()).into_iter().flatten().copied();
            open.extend(
                held(api.type_of(id))
                    .into_iter()
                    .chain(inside)
                    .map(|id| (id, now)),
            );
        }
    }
}

/// What an operation sends and receives, but for headers of answers.
pub fn uses(operation: &Operation) -> impl Iterator<Item = &Use> {
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.value);
    let bodies = operation.body.iter().flat_map(|body| &body.contents);
    let answers = operation
        .responses
        .iter()
        .flat_map(|response| &response.contents);
    parameters.chain(bodies.chain(answers).map(|content| &content.value))
}

/// The types that a type holds, behind lists and maps too.
pub fn held(item: &Type) -> Vec<TypeId> {
    let mut found = Vec::new();
    match &item.shape {
        Shape::Struct(shape) => {
            shape
                .fields
                .iter()
                .for_each(|field| collect(&field.value, &mut found));
            shape
                .patterns
                .iter()
                .for_each(|pattern| collect(&pattern.value, &mut found));
            if let Other::Typed(value) = &shape.other {
                collect(value, &mut found);
            }
        }
        Shape::Union(shape) => shape
            .variants
            .iter()
            .for_each(|variant| collect(&variant.value, &mut found)),
        Shape::Alias(value) => collect(value, &mut found),
        Shape::Enum(_) => {}
    }
    found
}

/// The named types in a use, behind lists and maps too.
pub fn named(value: &Use) -> Vec<TypeId> {
    let mut found = Vec::new();
    collect(value, &mut found);
    found
}

fn collect(value: &Use, found: &mut Vec<TypeId>) {
    match &value.ty {
        TypeRef::Named(id) => found.push(*id),
        TypeRef::List(item) | TypeRef::Map(item) => collect(item, found),
        TypeRef::Tuple(items) => items.iter().for_each(|item| collect(item, found)),
        TypeRef::Scalar(_) | TypeRef::Any(_) => {}
    }
}
