//! Clones of objects, as derives would make them.
//!
//! In: an object. Out: its clone, made of a placeholder whose fields are filled from those of the
//! object. It is compiled once for all objects; a derive would be compiled for each of them, and
//! was a thirtieth of what rustc did for a crate. Absent: clones of other values, which their types
//! have by themselves or derive.

use super::{Field, Fields, FieldsMut, Shape, Wire, WireError};

/// Clones an object. Every `Clone` that `object!` writes calls it.
#[must_use]
pub fn clone_of<T: Wire>(object: &T) -> T {
    let mut clone = T::placeholder();
    // Only a value that is no object has no fields to fill.
    _ = clone.fields_mut(&mut FieldsOfClone { object });
    clone
}

/// Receives the fields of the clone, and asks the object for its own.
struct FieldsOfClone<'a> {
    object: &'a dyn Wire,
}

impl FieldsMut for FieldsOfClone<'_> {
    fn fields_mut(
        &mut self,
        _: &'static Shape,
        fields: &mut [&mut dyn Field],
    ) -> Result<(), WireError> {
        self.object.fields(&mut FieldsOfObject { clone: fields });
        Ok(())
    }
}

/// Receives the fields of the object, and clones each into that of the clone. Both are of one type,
/// so that they are as many and come in the same order.
struct FieldsOfObject<'a, 'b> {
    clone: &'a mut [&'b mut dyn Field],
}

impl Fields for FieldsOfObject<'_, '_> {
    fn fields(&mut self, _: &'static Shape, fields: &[&dyn Wire]) {
        for (place, field) in self.clone.iter_mut().zip(fields) {
            place.clone_from_field(*field);
        }
    }
}
