//! Clones of objects, as derives would make them.
//!
//! In: an object. Out: its clone, made of a placeholder whose fields are filled from those of the
//! object. It is compiled once for all objects; a derive would be compiled for each of them, and
//! was one of the dearest parts of a type for rustc. Absent: clones of other values, which their
//! types have by themselves or derive.

use super::{Field, Fields, FieldsMut, Shape, Wire, WireError};

/// Clones an object. Every `Clone` that `object!` writes calls it.
#[must_use]
pub fn clone_of<T: Wire>(object: &T) -> T {
    let mut clone = T::placeholder();
    // An object is never misfit to its own fields.
    _ = clone.fields_mut(&mut Target(object));
    clone
}

/// Receives the fields of the clone, and asks the object for its own.
struct Target<'a>(&'a dyn Wire);

impl FieldsMut for Target<'_> {
    fn fields_mut(
        &mut self,
        _: &'static Shape,
        fields: &mut [&mut dyn Field],
    ) -> Result<(), WireError> {
        self.0.fields(&mut Source(fields));
        Ok(())
    }
}

/// Receives the fields of the object, and clones each into that of the clone. Both are of one type,
/// so that they are as many and come in the same order.
struct Source<'a, 'b>(&'a mut [&'b mut dyn Field]);

impl Fields for Source<'_, '_> {
    fn fields(&mut self, _: &'static Shape, fields: &[&dyn Wire]) {
        for (place, field) in self.0.iter_mut().zip(fields) {
            place.clone_from_field(*field);
        }
    }
}
