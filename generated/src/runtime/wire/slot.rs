//! [`Input`] for every [`serde::Deserializer`].

use super::input::{Input, Number, Reading, ReadingEntry};
use super::json::read_json;
use super::object::ObjectVisitor;
use super::scalar::narrow;
use super::union::{Guards, ReadingBranch};
use super::visit::{
    BooleanVisitor, Failure, FloatVisitor, IntegerVisitor, NullVisitor, StringVisitor, TextVisitor,
    stop,
};
use super::walk::{ItemsVisitor, ListVisitor, MapVisitor, OptionVisitor};
use super::{Field, FieldsMut, Json, Shape, Target, TextFormat, Wire, WireError};
use serde::de::{Deserialize, Deserializer, Error};
use std::marker::PhantomData;

/// Reads a value. A failure is left in `failure`, with its path up to this value.
#[inline]
pub(super) fn read<'de, D: Deserializer<'de>>(
    target: &mut Target<'_>,
    deserializer: D,
    failure: &mut Failure,
) -> Result<(), D::Error> {
    match target {
        Target::Text(place) => place.take(deserializer, failure),
        Target::Signed(place) => place.take(deserializer, failure),
        Target::Boolean(place) => place.take(deserializer, failure),
        Target::Float(place) => place.take(deserializer, failure),
        Target::OptionText(place) => deserializer.deserialize_option(OptionVisitor {
            sink: &mut **place,
            failure,
        }),
        Target::OptionSigned(place) => deserializer.deserialize_option(OptionVisitor {
            sink: &mut **place,
            failure,
        }),
        Target::OptionBoolean(place) => deserializer.deserialize_option(OptionVisitor {
            sink: &mut **place,
            failure,
        }),
        Target::OptionFloat(place) => deserializer.deserialize_option(OptionVisitor {
            sink: &mut **place,
            failure,
        }),
        Target::Option(sink) => deserializer.deserialize_option(OptionVisitor {
            sink: &mut **sink,
            failure,
        }),
        Target::ListText(place) => deserializer.deserialize_seq(ItemsVisitor {
            sink: &mut **place,
            failure,
        }),
        Target::List(sink) => deserializer.deserialize_seq(ItemsVisitor {
            sink: &mut **sink,
            failure,
        }),
        Target::Custom(value) => stop(value.read(&mut Slot::new(deserializer)), failure),
        Target::Null => deserializer.deserialize_unit(NullVisitor),
    }
}

/// A scalar with a target of its own. The code that reads it is compiled for each of them.
pub(super) trait Scalar: Wire {
    fn take<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        failure: &mut Failure,
    ) -> Result<(), D::Error>;
}

impl Scalar for String {
    #[inline]
    fn take<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        _: &mut Failure,
    ) -> Result<(), D::Error> {
        deserializer.deserialize_string(StringVisitor(self))
    }
}

impl Scalar for i64 {
    #[inline]
    fn take<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        failure: &mut Failure,
    ) -> Result<(), D::Error> {
        match integer(deserializer)? {
            Number::Signed(number) => *self = number,
            number => stop(narrow(number, self), failure)?,
        }
        Ok(())
    }
}

impl Scalar for bool {
    #[inline]
    fn take<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        _: &mut Failure,
    ) -> Result<(), D::Error> {
        *self = deserializer.deserialize_bool(BooleanVisitor)?;
        Ok(())
    }
}

impl Scalar for f64 {
    #[inline]
    fn take<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        _: &mut Failure,
    ) -> Result<(), D::Error> {
        *self = if deserializer.is_human_readable() {
            deserializer.deserialize_f64(FloatVisitor)?
        } else {
            deserializer.deserialize_any(FloatVisitor)?
        };
        Ok(())
    }
}

/// Reads a number where an integer is wanted.
///
/// A binary format that is asked for an `i64` may refuse a number beyond it, or one that was
/// written as a double, so that it is asked for whatever it has. `serde_json` would then give an
/// object in place of the number if its feature `arbitrary_precision` is on.
#[inline]
fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Number<'static>, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_i64(IntegerVisitor)
    } else {
        deserializer.deserialize_any(IntegerVisitor)
    }
}

/// A deserializer, which the first reading consumes.
pub(super) struct Slot<'de, D>(Option<D>, PhantomData<&'de ()>);

impl<'de, D: Deserializer<'de>> Slot<'de, D> {
    #[inline]
    pub(super) fn new(deserializer: D) -> Self {
        Self(Some(deserializer), PhantomData)
    }

    #[inline]
    fn take(&mut self) -> Result<D, WireError> {
        self.0
            .take()
            .ok_or_else(|| WireError::new("the value was read twice"))
    }

    /// Returns the failure of a visitor, which knows its path, rather than the error of the format.
    #[inline]
    fn with<T>(
        &mut self,
        read: impl FnOnce(D, &mut Failure) -> Result<T, D::Error>,
    ) -> Result<T, WireError> {
        let mut failure = None;
        read(self.take()?, &mut failure).map_err(|error| match failure {
            Some(failure) => failure,
            None => WireError::new(error),
        })
    }
}

impl<'de, D: Deserializer<'de>> FieldsMut for Slot<'de, D> {
    fn fields_mut(
        &mut self,
        shape: &'static Shape,
        fields: &mut [&mut dyn Field],
    ) -> Result<(), WireError> {
        self.with(|input, failure| {
            input.deserialize_map(ObjectVisitor {
                shape,
                fields,
                failure,
            })
        })
    }
}

impl<'de, D: Deserializer<'de>> Input for Slot<'de, D> {
    fn read(&mut self, mut target: Target<'_>) -> Result<(), WireError> {
        self.with(|input, failure| read(&mut target, input, failure))
    }

    fn integer(&mut self) -> Result<Number<'_>, WireError> {
        self.with(|input, _| integer(input))
    }

    fn text(
        &mut self,
        read: &mut dyn FnMut(&str) -> Result<(), WireError>,
    ) -> Result<(), WireError> {
        self.with(|input, failure| input.deserialize_str(TextVisitor { read, failure }))
    }

    fn formatted(&mut self, _: TextFormat, place: &mut String) -> Result<(), WireError> {
        self.with(|input, _| input.deserialize_string(StringVisitor(place)))
    }

    fn json(&mut self) -> Result<Json, WireError> {
        self.with(|input, _| Json::deserialize(input))
    }

    fn list(&mut self, item: &mut Reading<'_>) -> Result<(), WireError> {
        self.with(|input, failure| input.deserialize_seq(ListVisitor { item, failure }))
    }

    fn map(&mut self, entry: &mut ReadingEntry<'_>) -> Result<(), WireError> {
        self.with(|input, failure| input.deserialize_map(MapVisitor { entry, failure }))
    }

    /// Whether a value fits a branch is only known once it is read, and a format cannot read it
    /// twice.
    fn union(&mut self, guards: Guards<'_>, read: &mut ReadingBranch<'_>) -> Result<(), WireError> {
        let json = self.json()?;
        read_json(&json, |input| input.union(guards, read))
    }
}

/// Reads a value from any format. Every `Deserialize` that the macros write calls it.
///
/// # Errors
/// If the input does not hold such a value; the message ends with the JSON path.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::placeholder();
    let mut failure = None;
    match read(&mut value.target(), deserializer, &mut failure) {
        Ok(()) => Ok(value),
        Err(error) => Err(failure.map_or(error, D::Error::custom)),
    }
}
