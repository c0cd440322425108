//! What a document writes at the place of an inline type that shares its type in Rust with equal ones.
//!
//! In: the id of a type. Out: the type as it would be if it stood alone. Absent: which types are equal, which is `ir/check/duplicates`'.

use super::Side;
use crate::ir::{Origin, Shape, Type, TypeId, TypeRef};
use crate::source::Pointer;

impl Side<'_> {
    /// The inline type that is written at the place of a name, be it another name of an equal type: with the id that has the names of
    /// its members, and with the places that they have there. Nothing if it is a component.
    pub(super) fn expand_alias(&self, id: TypeId) -> Option<(TypeId, Type)> {
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
        let mut expanded = self.api.type_of(first).clone();
        self.relocate_members(&mut expanded, &item.at);
        Some((first, expanded))
    }

    /// Says of the members of a type that they stand at the same places of an equal schema, and have the types that stand there.
    fn relocate_members(&self, item: &mut Type, to: &Pointer) {
        let from = std::mem::replace(&mut item.at, to.clone());
        for at in item.part_pointers_mut() {
            if let Some(relocated) = relocate(at, &from, to) {
                *at = relocated;
            }
        }
        for value in item.uses_mut() {
            value.walk_mut(&mut |value| {
                if let TypeRef::Named(id) = &mut value.ty
                    && let Some(counterpart) = self.relocated_type(*id, &from, to)
                {
                    *id = counterpart;
                }
            });
        }
    }

    /// The type that stands below one place as another does below another place.
    fn relocated_type(&self, id: TypeId, from: &Pointer, to: &Pointer) -> Option<TypeId> {
        let relocated = relocate(&self.api.type_of(id).at, from, to)?;
        let counterpart = self.api.types().find(|(_, item)| item.at == relocated);
        counterpart.map(|(id, _)| id)
    }
}

/// What stands below one place as it is called below another.
fn relocate(at: &Pointer, from: &Pointer, to: &Pointer) -> Option<Pointer> {
    let below = at
        .as_str()
        .strip_prefix(from.as_str())
        .filter(|below| below.starts_with('/'))?;
    Some(Pointer::new(format!("{}{below}", to.as_str())))
}
