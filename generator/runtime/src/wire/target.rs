//! Where values are put when they are read.

use super::Wire;
use std::fmt;

/// A place that a format can fill.
pub enum Target<'a> {
    /// `null` is all there can be.
    Null,
    /// `true` or `false`.
    Boolean(&'a mut bool),
    /// An integer of 64 bits.
    Signed(&'a mut i64),
    /// A number.
    Float(&'a mut f64),
    /// A string.
    Text(&'a mut String),
    /// A value or `null`.
    Option(&'a mut dyn Holder),
    /// A list.
    List(&'a mut dyn Growing),
    /// Something that has to be asked: the value reads itself.
    Custom,
}

/// A place for a value or for null.
pub trait Holder {
    /// Makes the place empty.
    fn clear(&mut self);
    /// Makes the place hold a placeholder, and gives it to be read into.
    fn hold(&mut self) -> &mut dyn Wire;
}

/// A place for a list.
pub trait Growing {
    /// Makes the list empty.
    fn clear(&mut self);
    /// Adds a placeholder, and gives it to be read into.
    fn grow(&mut self) -> Option<&mut dyn Wire>;
}

impl fmt::Debug for Target<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "Null",
            Self::Boolean(_) => "Boolean",
            Self::Signed(_) => "Signed",
            Self::Float(_) => "Float",
            Self::Text(_) => "Text",
            Self::Option(_) => "Option",
            Self::List(_) => "List",
            Self::Custom => "Custom",
        })
    }
}
