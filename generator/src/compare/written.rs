//! What a document writes at the place of an inline type that shares its type in Rust with equal ones.
//!
//! In: the id of a type. Out: the type as it would be if it stood alone. Absent: which types are equal, which is `ir/check/duplicates`'.

use super::Side;
use crate::ir::{Origin, Shape, Type, TypeId, TypeRef};
use crate::source::Pointer;

impl Side<'_> {
    /// The inline type that is written at the place of a name, be it another name of an equal type: with the id that has the names of
    /// its members, and with the places that they have there. Nothing if it is a component.
    pub(super) fn written_at(&self, id: TypeId) -> Option<(TypeId, Type)> {
        let item = self.api.type_of(id);
        if matches!(item.origin, Origin::Named(_)) {
            return None;
        }
        let Shape::Alias(target) = &item.shape else {
            return Some((id, item.clone()));
        };
        let TypeRef::Named(first) = target.ty else {
            return None;
        };
        let mut written = self.api.type_of(first).clone();
        self.move_members(&mut written, &item.at);
        Some((first, written))
    }

    /// Says of the members of a type that they stand at the same places of an equal schema, and have the types that stand there.
    fn move_members(&self, item: &mut Type, to: &Pointer) {
        let from = std::mem::replace(&mut item.at, to.clone());
        for at in item.part_pointers_mut() {
            if let Some(there) = moved(at, &from, to) {
                *at = there;
            }
        }
        for value in item.uses_mut() {
            value.walk_mut(&mut |value| {
                if let TypeRef::Named(id) = &mut value.ty
                    && let Some(twin) = self.type_moved(*id, &from, to)
                {
                    *id = twin;
                }
            });
        }
    }

    /// The type that stands below one place as another does below another place.
    fn type_moved(&self, id: TypeId, from: &Pointer, to: &Pointer) -> Option<TypeId> {
        let there = moved(&self.api.type_of(id).at, from, to)?;
        let twin = self.api.types().find(|(_, item)| item.at == there);
        twin.map(|(id, _)| id)
    }
}

/// What stands below one place as it is called below another.
fn moved(at: &Pointer, from: &Pointer, to: &Pointer) -> Option<Pointer> {
    let below = at
        .as_str()
        .strip_prefix(from.as_str())
        .filter(|below| below.starts_with('/'))?;
    Some(Pointer::new(format!("{}{below}", to.as_str())))
}
