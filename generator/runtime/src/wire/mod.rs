//! How values are read from and written to JSON.
//!
//! In comes any [`serde::Deserializer`], out goes any [`serde::Serializer`]; between them stand two object-safe traits,
//! [`Input`] and [`Output`], so that the code of a format is compiled once and not once per type. A generated type
//! has only tables: the names of its keys and a list of its fields as `&mut dyn Wire`. Deliberately absent: serde's
//! derives, generic visitors per type and `flatten`, which are most of the compile time of an ordinary client.

mod error;
mod input;
mod list;
mod map;
mod nullable;
mod object;
mod open;
mod other;
mod output;
mod scalar;
mod slot;
mod tuple;
mod union;
mod visit;

mod base64;
#[cfg(feature = "jiff")]
mod date;
#[cfg(feature = "uuid")]
mod uuid;

pub use self::base64::Base64;
#[cfg(feature = "jiff")]
pub use date::DateTime;
pub use error::WireError;
pub use input::{Input, Number, Reading};
pub use nullable::{Nullable, OrNull};
pub use object::{Fields, Shape};
pub use open::Unknown;
pub use other::Other;
pub use output::{Output, serialize};
pub use slot::{decode, deserialize};
pub use union::{Branch, Constant, Guard, Kind, Union, kind, read_union};

pub(crate) use slot::decode_nothing;

use super::check::Check;
use super::rule::Rule;

/// Any JSON value.
pub type Json = serde_json::Value;

/// A value that can be sent or received.
///
/// Generated types implement it through `object!`, `open_enum!` and `union!`.
pub trait Wire {
    /// A placeholder to read into; it never reaches a user.
    fn blank() -> Self
    where
        Self: Sized;

    /// Overwrites `self` with what the input holds.
    ///
    /// # Errors
    /// If the input does not hold such a value.
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError>;

    /// Lists the fields of an object; values that are not objects have none.
    fn fields(&self, _visit: &mut dyn Fields) {}

    /// Hands the value on to the output. Only an object can leave this as it is.
    fn write(&self, output: &mut dyn Output) {
        self.fields(&mut object::Writing(output));
    }

    /// Whether an object leaves out the key of this value when it is written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Becomes what a missing key stands for; answers false if the object cannot be without the key.
    fn set_absent(&mut self) -> bool {
        false
    }

    /// Lists what in this value breaks a rule of the document. Only an object can leave this as it is.
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        self.fields(&mut object::Checking { rules, check });
    }

    /// Reads the value of a key that the object does not name. Only maps keep such keys.
    ///
    /// # Errors
    /// If the input does not hold a value of the map.
    fn read_entry(&mut self, _key: String, _input: &mut dyn Input) -> Result<(), WireError> {
        Ok(())
    }

    /// Gives every entry of a map to `each`, in order.
    fn entries(&self, _each: &mut dyn FnMut(&str, &dyn Wire)) {}
}
