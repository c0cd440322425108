//! `Debug` of objects, unions, newtypes and enumerations, as a derive would have it.
//!
//! In: an erased value. Out: its name, and the names and values of its fields. It is compiled once;
//! a derive would be compiled for every type. Absent: all other values, which have a `Debug` of
//! their own.

use super::{Fields, Shape, Wire};
use std::fmt;

/// Formats an object, a union or a newtype. Every `Debug` that `object!`, `union!` and `newtype!`
/// write calls it.
///
/// # Errors
/// If the formatter cannot be written to.
pub fn show<T: Wire>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value.inner() {
        Some((branch, inner)) => f.debug_tuple(branch).field(&inner).finish(),
        None => {
            let mut showing = Showing { f, result: Ok(()) };
            value.fields(&mut showing);
            showing.result
        }
    }
}

/// Formats an enumeration of texts: the name of the variant that it is. `names` has them in the
/// order of `all`.
///
/// # Errors
/// If the formatter cannot be written to.
pub fn show_text<T: AsRef<str> + PartialEq>(
    value: &T,
    all: &[T],
    names: &str,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let place = all.iter().position(|known| known == value);
    show_name(place, names, &value.as_ref(), f)
}

/// The same for an enumeration of integers.
///
/// # Errors
/// If the formatter cannot be written to.
pub fn show_integer(
    number: i128,
    all: &[i128],
    names: &str,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let place = all.iter().position(|known| *known == number);
    show_name(place, names, &number, f)
}

fn show_name(
    place: Option<usize>,
    names: &str,
    unknown: &dyn fmt::Debug,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match place.and_then(|place| names.split_whitespace().nth(place)) {
        Some(name) => f.write_str(name),
        None => f.debug_tuple("Unknown").field(unknown).finish(),
    }
}

struct Showing<'a, 'f> {
    f: &'a mut fmt::Formatter<'f>,
    result: fmt::Result,
}

impl Fields for Showing<'_, '_> {
    fn fields(&mut self, shape: &'static Shape, fields: &[&dyn Wire]) {
        let mut object = self.f.debug_struct(shape.name());
        for (name, field) in shape.field_names().zip(fields) {
            object.field(name.strip_prefix("r#").unwrap_or(name), field);
        }
        self.result = object.finish();
    }
}
