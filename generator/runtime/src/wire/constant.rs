//! Keys of which the document knows one value.
//!
//! A struct has no field for such a key. Its table has the value, which is written with every
//! object. Another value that comes is kept in the map for other keys, and is then written in place
//! of the constant, so that nothing is lost. An object without such a map cannot keep it, so there
//! it is an error.

use super::guard::{Constant, GuardedValue};
use super::{Field, Json, Shape, View, Wire, WireError};
use crate::runtime::deviation_kind::DeviationKind;

/// What is said of a value that is another one than the constant.
pub(super) const OTHER_VALUE: &str = "the document does not list the value";

impl Wire for Constant<'static> {
    fn placeholder() -> Self {
        Self::Null
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Null => View::Null,
            Self::Boolean(true) => View::True,
            Self::Boolean(false) => View::False,
            Self::Integer(number) => View::Signed(*number),
            Self::Unsigned(number) => View::Unsigned(*number),
            Self::Float(number) => View::Float(number),
            Self::Text(_) => View::OwnedText,
        }
    }

    fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// A key and its constant.
pub(crate) type KeyConstant = (&'static str, Constant<'static>);

/// The position of a key among the constants of a shape.
#[inline]
pub(super) fn position(shape: &Shape, key: &str) -> Option<usize> {
    shape.constants.iter().position(|(name, _)| *name == key)
}

/// The constant at a position, if the value is another one.
pub(super) fn other_than(shape: &Shape, position: usize, value: &Json) -> Option<&'static str> {
    let (key, constant) = shape.constants.get(position)?;
    (!value.is(constant)).then_some(*key)
}

/// Removes another value that the key of the constant at a position had before: of a repeated key
/// the last one counts.
pub(super) fn forget_other(shape: &Shape, position: usize, maps: &mut [&mut dyn Field]) {
    if let (Some((key, _)), Some(map)) = (shape.constants.get(position), maps.last_mut()) {
        map.remove_entry(key);
    }
}

/// The error of an object that cannot keep another value than the constant.
#[cold]
pub(super) fn misfit(key: &str) -> WireError {
    WireError::new(OTHER_VALUE)
        .of(DeviationKind::UnknownValue)
        .under(key)
}

/// The constants that an object is written with: all but those whose keys have another value in a
/// map of the object.
///
/// `fields` are those that [`Fields::fields`] is given.
pub(crate) fn written<'a>(
    shape: &'static Shape,
    fields: &'a [&'a dyn Wire],
) -> impl Iterator<Item = &'static KeyConstant> + 'a {
    let is_free = move |(key, _): &&KeyConstant| {
        let mut maps = fields.iter().skip(shape.keys.len());
        !maps.any(|map| has_key(*map, key))
    };
    shape.constants.iter().filter(is_free)
}

fn has_key(map: &dyn Wire, key: &str) -> bool {
    let mut is_there = false;
    map.entries(&mut |other, _| is_there |= other == key);
    is_there
}
