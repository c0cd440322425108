//! Expands an alias into the inline type that the document writes in its position.
//!
//! Equal inline schemas become one type and aliases of it. To compare such a schema with what it
//! becomes when it no longer equals the others, it is needed as a type of its own. Which types are
//! equal is decided in `ir/check/duplicates`.

use super::Side;
use crate::ir::{Origin, Shape, Type, TypeId, TypeRef};
use crate::source::Pointer;

impl Side<'_> {
    /// The inline type that the document writes in the position of a type or alias, with its
    /// members in that position. The id is that of the type that has the names of the members.
    /// `None` for a component, which is never merged with another.
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

    /// Moves the members of a type to another position: their pointers, and the inline types that
    /// they refer to.
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

    /// The type whose position below `to` is that of `id` below `from`.
    fn relocated_type(&self, id: TypeId, from: &Pointer, to: &Pointer) -> Option<TypeId> {
        let relocated = relocate(&self.api.type_of(id).at, from, to)?;
        let counterpart = self.api.types().find(|(_, item)| item.at == relocated);
        counterpart.map(|(id, _)| id)
    }
}

/// A pointer below `from`, as a pointer below `to`. `None` if it is not below `from`.
fn relocate(at: &Pointer, from: &Pointer, to: &Pointer) -> Option<Pointer> {
    let below = at
        .as_str()
        .strip_prefix(from.as_str())
        .filter(|below| below.starts_with('/'))?;
    Some(Pointer::new(format!("{}{below}", to.as_str())))
}
