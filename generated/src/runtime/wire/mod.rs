//! How values are read from JSON and written to it.
//!
//! In: JSON text or any [`serde::Deserializer`]. Out: values; and from values any
//! [`serde::Serializer`]. Both go through the object-safe trait [`Wire`], so that the code of a
//! format is compiled once and not once for each type. A generated type has only tables: its keys,
//! its fields as `&mut dyn Field` to read into, and as a tuple to be written. A value describes
//! itself ([`View`]) and gives a place to read into ([`Target`]) instead of driving the format,
//! which saves most of the virtual calls. Only `Serialize`, which calls do not use, has code for
//! each type: it is compiled for those that a program serializes.
//! Deliberately absent: serde's derives, visitors of serde for each type and `flatten`, which are
//! most of the compile time of an ordinary client.

mod clone;
mod constant;
mod equal;
mod error;
mod exact;
mod fields;
mod file;
mod formats;
mod guard;
mod hash;
mod header;
mod input;
mod json;
mod list;
mod map;
mod nullable;
mod object;
mod open;
mod other;
mod output;
mod own_types;
mod scalar;
mod show;
mod slot;
mod target;
mod tuple;
mod union;
mod visit;
mod walk;

pub(crate) use self::constant::written;
pub(crate) use self::json::{Finding, Report, examine};
pub use clone::clone_of;
pub(crate) use equal::equal;
pub use equal::is_equal;
pub use error::WireError;
pub use exact::{Exact, FormatValue, TextFormat};
pub use fields::{ErasedFields, FieldTuple, FieldVisitor, TupleVisitor};
pub use file::FilePart;
pub use formats::*;
pub use guard::{Constant, Guard, Kind, kind};
pub use hash::hash_of;
pub use input::{Input, Number, Reading, ReadingEntry};
pub use json::{Json, JsonNumber, JsonObject, RawJson, Reader, decode};
pub use list::list_of;
pub use map::map_of;
pub use nullable::{Nullable, OrNull};
pub use object::{Fields, FieldsMut, Shape};
pub use open::{Unknown, find_name, read_name};
pub use other::Other;
pub use output::{View, serialize, serialize_object};
pub use show::{show, show_integer, show_text};
pub use slot::deserialize;
pub use target::{Field, Target};
pub(crate) use union::fits_a_branch;
pub use union::{BranchReader, Guards, ReadingBranch, Union, read_union};

use super::check::Check;
use super::rule::Rule;
pub(crate) use header::read_text;
use std::any::Any;
use std::fmt;

/// The fields that a constructor is not given: every optional one is absent.
#[must_use]
pub fn placeholder<T: Wire>() -> T {
    T::placeholder()
}

/// A constant of the document that no literal of Rust spells: a list, an object, any JSON. The
/// generator writes the text, so that it is always one of the type.
#[must_use]
pub fn constant<T: Wire>(text: &str) -> T {
    let mut value = T::placeholder();
    match decode(text.as_bytes(), value.target()) {
        Ok(()) => value,
        Err(_) => T::placeholder(),
    }
}

/// A value that can be sent or received.
///
/// Generated types implement it through `object!`, `open_enum!`, `union!` and `newtype!`. An
/// implementation gives one of [`target`](Self::target), [`read`](Self::read) and
/// [`fields_mut`](Self::fields_mut), and either [`view`](Self::view) or
/// [`visit_fields`](Self::visit_fields).
pub trait Wire: fmt::Debug + Any + ErasedFields {
    /// The value that reading starts from, and that stands for one that is missing if reading is
    /// tolerant. What is optional is absent; everything else is empty, zero, `false` or unknown.
    fn placeholder() -> Self
    where
        Self: Sized;

    /// The table of an object; what is no object has one that says nothing.
    fn shape() -> &'static Shape
    where
        Self: Sized,
    {
        &Shape::USUAL
    }

    /// The place that a format reads the value into.
    fn target(&mut self) -> Target<'_>
    where
        Self: Sized,
    {
        Target::Custom(self)
    }

    /// The place that a format reads the value or `null` into.
    ///
    /// Most fields are optional scalars. With a target of their own they need no placeholder first.
    fn target_of_option(option: &mut Option<Self>) -> Target<'_>
    where
        Self: Sized,
    {
        Target::Option(option)
    }

    /// The same for a list of such values.
    fn target_of_list(list: &mut Vec<Self>) -> Target<'_>
    where
        Self: Sized,
    {
        Target::List(list)
    }

    /// Empties an option or a list.
    fn clear(&mut self) {}

    /// Puts a placeholder into an option or behind the items of a list, and gives the place to read
    /// into.
    fn insert_placeholder(&mut self) -> Option<Target<'_>> {
        None
    }

    /// Overwrites `self` with what the input holds.
    ///
    /// # Errors
    /// If the input does not hold such a value.
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        self.fields_mut(input)
    }

    /// Gives the fields of an object to what fills them.
    ///
    /// # Errors
    /// If it is no object, or if they cannot be filled.
    fn fields_mut(&mut self, _visit: &mut dyn FieldsMut) -> Result<(), WireError> {
        Err(WireError::new("the value cannot be read"))
    }

    /// How a format sees the value.
    fn view(&self) -> View<'_> {
        match self.inner() {
            Some((_, inner)) => inner.view(),
            None if self.as_text().is_some() => View::OwnedText,
            None => View::Object,
        }
    }

    /// How a format sees a list of such values.
    fn view_of_list(_list: &Vec<Self>) -> View<'_>
    where
        Self: Sized,
    {
        View::List
    }

    /// The value inside an option, a box, a union or a newtype, and the name of the branch of a
    /// union or of the newtype. The methods below ask it by default.
    fn inner(&self) -> Option<(&'static str, &dyn Wire)> {
        None
    }

    /// Makes an empty value of the same union, for other branches to be tried. None if this is no
    /// union.
    fn empty_union(&self) -> Option<fn() -> Box<dyn Wire>> {
        None
    }

    /// The text that an enumeration stands for.
    fn as_text(&self) -> Option<&str> {
        None
    }

    /// Gives the text of a value whose view is [`View::OwnedText`].
    fn text(&self, give: &mut dyn FnMut(&str)) {
        match (self.as_text(), self.inner()) {
            (Some(text), _) => give(text),
            (None, Some((_, inner))) => inner.text(give),
            (None, None) => {}
        }
    }

    /// The number of items of a value whose view is a list.
    fn count(&self) -> usize {
        self.inner().map_or(0, |(_, inner)| inner.count())
    }

    /// One item of a value whose view is a list.
    fn item(&self, index: usize) -> Option<&dyn Wire> {
        self.inner()?.1.item(index)
    }

    /// Gives every entry of a value whose view is a map to `each`, in order.
    fn entries<'a>(&'a self, each: &mut dyn FnMut(&'a str, &'a dyn Wire)) {
        if let Some((_, inner)) = self.inner() {
            inner.entries(each);
        }
    }

    /// Gives the fields of an object to a visitor. A value that is no object gives nothing.
    fn visit_fields<V: TupleVisitor>(&self, _visitor: &mut V)
    where
        Self: Sized,
    {
    }

    /// Reads the value of a key that the object does not name. Only maps keep such keys.
    ///
    /// # Errors
    /// If the input does not hold a value of the map.
    fn read_entry(&mut self, _key: String, _input: &mut dyn Input) -> Result<(), WireError> {
        Ok(())
    }

    /// Removes a key that was read into a map, because it came again with the value of its
    /// constant. Only maps keep such keys.
    fn remove_entry(&mut self, _key: &str) {}

    /// Makes the value absent; returns false if its key is required.
    fn set_absent(&mut self) -> bool {
        false
    }

    /// Checks the value against the rules of the document.
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        match (self.as_text(), self.inner()) {
            (Some(text), _) => check.text(text, rules),
            (None, Some((_, inner))) => check.branch(inner, rules, &[], self.empty_union()),
            (None, None) => self.fields(&mut object::Checking { rules, check }),
        }
    }
}

/// Whether an object leaves out the key of a value.
#[inline]
pub(crate) fn is_absent<T: Wire + ?Sized>(value: &T) -> bool {
    matches!(value.view(), View::Absent)
}
