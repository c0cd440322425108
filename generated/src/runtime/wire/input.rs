//! The reading side: what a value can ask of the text it is read from.

use super::tuple::wrong_length;
use super::union::{Guards, ReadingBranch};
use super::{FieldsMut, Json, Target, TextFormat, Wire, WireError};

/// A number as it stood in the text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number<'t> {
    /// An integer that fits `i64`.
    Signed(i64),
    /// An integer beyond `i64`.
    Unsigned(u64),
    /// A number with a fraction or an exponent, or one too large for an integer, of which only the
    /// nearest double is known.
    Float(f64),
    /// Such a number as it was written.
    Text(&'t str),
}

/// What is called with the input of a list's item.
pub type Reading<'a> = dyn FnMut(&mut dyn Input) -> Result<(), WireError> + 'a;
/// What is called with the key and the input of a map's entry.
pub type ReadingEntry<'a> = dyn FnMut(String, &mut dyn Input) -> Result<(), WireError> + 'a;

/// One value that waits to be read.
///
/// Exactly one method may be called, once: it consumes the value. Every method fails if the value
/// is of another kind. An object is read by [`FieldsMut::fields_mut`].
#[expect(
    clippy::missing_errors_doc,
    reason = "the trait's documentation says it once for all methods"
)]
pub trait Input: FieldsMut {
    /// Reads a value of any type.
    fn read(&mut self, target: Target<'_>) -> Result<(), WireError>;
    /// Reads a number where an integer is wanted.
    fn integer(&mut self) -> Result<Number<'_>, WireError>;
    /// Reads a string that need not be kept.
    fn text(
        &mut self,
        read: &mut dyn FnMut(&str) -> Result<(), WireError>,
    ) -> Result<(), WireError>;
    /// Reads a string that should be of a format.
    fn formatted(&mut self, format: TextFormat, place: &mut String) -> Result<(), WireError>;
    /// Reads any value.
    fn json(&mut self) -> Result<Json, WireError>;
    /// Reads a list item by item.
    fn list(&mut self, item: &mut Reading<'_>) -> Result<(), WireError>;
    /// Goes past an item of a list that is behind the last one that its type has, or refuses it.
    fn surplus_item(&mut self, _index: usize, expected: usize) -> Result<(), WireError> {
        Err(wrong_length(expected, &"more"))
    }
    /// Is told that a list ended with fewer items than its type has. Fails if placeholders must not
    /// stand for them.
    fn missing_items(&mut self, found: usize, expected: usize) -> Result<(), WireError> {
        Err(wrong_length(expected, &found))
    }
    /// Reads an object entry by entry.
    fn map(&mut self, entry: &mut ReadingEntry<'_>) -> Result<(), WireError>;
    /// Is told that the document does not list the value that was read last. It is kept as it is.
    fn unlisted(&mut self) {}
    /// Is given a union of which a branch was read. Fails if another branch is wanted.
    fn judge(&mut self, _union: &dyn Wire) -> Result<(), WireError> {
        Ok(())
    }
    /// Chooses the branch of a union by its guards and reads it.
    fn union(&mut self, guards: Guards<'_>, read: &mut ReadingBranch<'_>) -> Result<(), WireError>;
}
