//! Which types the operations of one group reach alone.
//!
//! In: an API, and the group of each operation. Out: for each type the one group that reaches it.
//! Absent: what a group is.

use super::{Api, Origin, Owner, TypeId};

/// Who reaches a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reached {
    Nobody,
    One(usize),
    /// Several groups, or an operation without one: such a type, and all that it refers to, is for
    /// all.
    All,
}

/// The group that alone reaches each type, and `nobody` for those that no operation reaches;
/// headers of answers are for all.
pub fn groups(
    api: &Api,
    of_operation: &[Option<usize>],
    nobody: Option<usize>,
) -> Vec<Option<usize>> {
    let mut reached = vec![Reached::Nobody; api.types.len()];
    let mut open: Vec<(TypeId, Reached)> = Vec::new();
    for (operation, group) in api.operations.iter().zip(of_operation) {
        let by = group.map_or(Reached::All, Reached::One);
        open.extend(operation.referenced_types().map(|id| (id, by)));
    }
    // Headers are constants of one type in the file that is for all.
    let headers = api.headers().into_iter();
    let headers = headers.flat_map(|header| header.value.referenced_types());
    open.extend(headers.map(|id| (id, Reached::All)));
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

/// The inline types inside each type. One that is another name for an equal one is referred to by
/// nobody any more, and goes with its owner.
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
            let referenced = api.type_of(id).referenced_types();
            open.extend(referenced.chain(inside).map(|id| (id, now)));
        }
    }
}
