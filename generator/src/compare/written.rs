//! What a document writes at the place of an inline type that shares its type in Rust with equal ones.
//!
//! In: the id of a type. Out: the type as it would be if it stood alone. Absent: which types are equal, which is `ir/check/twins`'.

use super::Side;
use crate::ir::{Origin, Shape, Type, TypeId, TypeRef, Use};
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
        let members: Vec<(&mut Pointer, &mut Use)> = match &mut item.shape {
            Shape::Struct(shape) => {
                let patterns = shape
                    .patterns
                    .iter_mut()
                    .map(|keys| (&mut keys.at, &mut keys.value));
                shape
                    .fields
                    .iter_mut()
                    .map(|field| (&mut field.at, &mut field.value))
                    .chain(patterns)
                    .collect()
            }
            Shape::Union(shape) => shape
                .variants
                .iter_mut()
                .map(|variant| (&mut variant.at, &mut variant.value))
                .collect(),
            Shape::Enum(_) | Shape::Alias(_) => Vec::new(),
        };
        for (at, value) in members {
            if let Some(there) = moved(at, &from, to) {
                *at = there;
            }
            self.move_types(&mut value.ty, &from, to);
        }
    }

    fn move_types(&self, ty: &mut TypeRef, from: &Pointer, to: &Pointer) {
        match ty {
            TypeRef::Named(id) => {
                let there = moved(&self.api.type_of(*id).at, from, to);
                if let Some((twin, _)) =
                    there.and_then(|there| self.api.types().find(|(_, item)| item.at == there))
                {
                    *id = twin;
                }
            }
            TypeRef::List(item) | TypeRef::Map(item) => self.move_types(&mut item.ty, from, to),
            TypeRef::Tuple(items) => items
                .iter_mut()
                .for_each(|item| self.move_types(&mut item.ty, from, to)),
            TypeRef::Scalar(_) | TypeRef::Any(_) => {}
        }
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
