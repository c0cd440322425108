//! The places that values are read into.

use super::Wire;
use std::any::Any;

/// A place that a format reads a value into.
///
/// A value of a known type gives it without a virtual call. Only the variants with `dyn Wire` are
/// erased.
pub enum Target<'a> {
    /// `null`
    Null,
    /// `true` or `false`.
    Boolean(&'a mut bool),
    /// An integer of 64 bits.
    Signed(&'a mut i64),
    /// A number.
    Float(&'a mut f64),
    /// A string.
    Text(&'a mut String),
    /// `true` or `false`, or nothing.
    OptionBoolean(&'a mut Option<bool>),
    /// An integer of 64 bits, or nothing.
    OptionSigned(&'a mut Option<i64>),
    /// A number, or nothing.
    OptionFloat(&'a mut Option<f64>),
    /// A string, or nothing.
    OptionText(&'a mut Option<String>),
    /// A value of another type, or nothing: the place is cleared, or gets a placeholder to read
    /// into.
    Option(&'a mut dyn Wire),
    /// A list of strings.
    ListText(&'a mut Vec<String>),
    /// A list of anything else: the place is cleared, then gets a placeholder for every item.
    List(&'a mut dyn Wire),
    /// Any other value, which reads itself.
    Custom(&'a mut dyn Wire),
}

/// A field of an object, which gives the place to read its value into, and takes the value of the
/// same field of another object.
///
/// Every value is one. [`Wire::target`] itself cannot be called through `dyn Wire`, because its
/// default erases the type of the value. A table that listed the targets would call it for each
/// field; measured, rustc took about a quarter longer for such a list than for one of fields.
pub trait Field: Wire {
    /// The place that a format reads the value into.
    fn place(&mut self) -> Target<'_>;

    /// Clones the value of a field of the same type. One of another type is not taken.
    fn clone_from_field(&mut self, field: &dyn Wire);
}

impl<T: Wire + Clone> Field for T {
    fn place(&mut self) -> Target<'_> {
        self.target()
    }

    fn clone_from_field(&mut self, field: &dyn Wire) {
        if let Some(value) = (field as &dyn Any).downcast_ref::<Self>() {
            self.clone_from(value);
        }
    }
}

impl Target<'_> {
    /// Makes the value a placeholder: absent if it is optional, else null or empty.
    #[cold]
    pub(super) fn reset(&mut self) {
        match self {
            Self::Boolean(place) => **place = false,
            Self::Signed(place) => **place = 0,
            Self::Float(place) => **place = 0.0,
            Self::Text(place) => place.clear(),
            Self::ListText(place) => place.clear(),
            Self::Option(value) | Self::List(value) => {
                if !value.set_absent() {
                    value.clear();
                }
            }
            // Such a value is still a placeholder, or holds the parts that could be read.
            Self::Custom(_) | Self::Null => {}
            Self::OptionBoolean(_)
            | Self::OptionSigned(_)
            | Self::OptionFloat(_)
            | Self::OptionText(_) => _ = self.set_absent(),
        }
    }

    /// Makes the value absent; returns false if its key is required.
    pub(super) fn set_absent(&mut self) -> bool {
        match self {
            Self::OptionBoolean(place) => **place = None,
            Self::OptionSigned(place) => **place = None,
            Self::OptionFloat(place) => **place = None,
            Self::OptionText(place) => **place = None,
            Self::Option(value) | Self::List(value) | Self::Custom(value) => {
                return value.set_absent();
            }
            Self::Null
            | Self::Boolean(_)
            | Self::Signed(_)
            | Self::Float(_)
            | Self::Text(_)
            | Self::ListText(_) => return false,
        }
        true
    }
}

impl std::fmt::Debug for Target<'_> {
    /// Shows the kind only: the value can be anything.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Null => "Null",
            Self::Boolean(_) | Self::OptionBoolean(_) => "Boolean",
            Self::Signed(_) | Self::OptionSigned(_) => "Integer",
            Self::Float(_) | Self::OptionFloat(_) => "Number",
            Self::Text(_) | Self::OptionText(_) => "Text",
            Self::Option(_) => "Option",
            Self::ListText(_) | Self::List(_) => "List",
            Self::Custom(_) => "Custom",
        })
    }
}
