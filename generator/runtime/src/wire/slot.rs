//! [`Input`] for every [`serde::Deserializer`].

use super::input::{Input, Number, Reading};
use super::object::ObjectVisitor;
use super::visit::{
    BooleanVisitor, Failure, FloatVisitor, IntegerVisitor, KindVisitor, ListVisitor, MapVisitor, NullVisitor, OptionVisitor, StringVisitor,
    TextVisitor,
};
use super::{Json, Kind, Shape, Wire, WireError};
use serde::de::value::UnitDeserializer;
use serde::de::{Deserialize, Deserializer, Error};
use std::marker::PhantomData;

/// A deserializer that is used up by the first read.
pub(super) struct Slot<'de, D>(Option<D>, PhantomData<&'de ()>);

impl<'de, D: Deserializer<'de>> Slot<'de, D> {
    #[inline]
    pub(super) fn new(deserializer: D) -> Self {
        Self(Some(deserializer), PhantomData)
    }

    #[inline]
    fn take(&mut self) -> Result<D, WireError> {
        self.0.take().ok_or_else(|| WireError::new("the value was read twice"))
    }
}

/// Prefers the failure that a callback left behind, which knows its path, over the format's word about it.
#[inline]
fn settle<T, E: Error>(result: Result<T, E>, failure: Failure) -> Result<T, WireError> {
    result.map_err(|error| failure.unwrap_or_else(|| WireError::new(error)))
}

impl<'de, D: Deserializer<'de>> Input for Slot<'de, D> {
    fn null(&mut self) -> Result<(), WireError> {
        self.take()?.deserialize_unit(NullVisitor).map_err(WireError::new)
    }

    fn boolean(&mut self) -> Result<bool, WireError> {
        self.take()?.deserialize_bool(BooleanVisitor).map_err(WireError::new)
    }

    fn integer(&mut self) -> Result<Number, WireError> {
        self.take()?.deserialize_i64(IntegerVisitor).map_err(WireError::new)
    }

    fn float(&mut self) -> Result<f64, WireError> {
        self.take()?.deserialize_f64(FloatVisitor).map_err(WireError::new)
    }

    fn string(&mut self, into: &mut String) -> Result<(), WireError> {
        self.take()?.deserialize_string(StringVisitor(into)).map_err(WireError::new)
    }

    fn text(&mut self, read: &mut dyn FnMut(&str) -> Result<(), WireError>) -> Result<(), WireError> {
        let mut failure = None;
        settle(self.take()?.deserialize_str(TextVisitor { read, failure: &mut failure }), failure)
    }

    fn json(&mut self) -> Result<Json, WireError> {
        Json::deserialize(self.take()?).map_err(WireError::new)
    }

    fn list(&mut self, item: &mut Reading<'_>) -> Result<(), WireError> {
        let mut failure = None;
        settle(self.take()?.deserialize_seq(ListVisitor { item, failure: &mut failure }), failure)
    }

    fn map(&mut self, entry: &mut dyn FnMut(String, &mut dyn Input) -> Result<(), WireError>) -> Result<(), WireError> {
        let mut failure = None;
        settle(self.take()?.deserialize_map(MapVisitor { entry, failure: &mut failure }), failure)
    }

    fn object(&mut self, shape: &'static Shape, fields: &mut [&mut dyn Wire]) -> Result<(), WireError> {
        let mut failure = None;
        let visitor = ObjectVisitor { shape, fields, failure: &mut failure };
        settle(self.take()?.deserialize_map(visitor), failure)
    }

    fn option(&mut self, some: &mut Reading<'_>) -> Result<bool, WireError> {
        let mut failure = None;
        settle(self.take()?.deserialize_option(OptionVisitor { some, failure: &mut failure }), failure)
    }

    fn kind(&mut self, found: &mut dyn FnMut(Kind, &mut dyn Input) -> Result<(), WireError>) -> Result<(), WireError> {
        let mut failure = None;
        settle(self.take()?.deserialize_any(KindVisitor { found, failure: &mut failure }), failure)
    }
}

/// Reads a value from any format: the body of every `Deserialize` that the macros write.
///
/// # Errors
/// If the input does not hold such a value; the message ends with the JSON path.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    match value.read(&mut Slot::new(deserializer)) {
        Ok(()) => Ok(value),
        Err(error) => Err(D::Error::custom(error)),
    }
}

/// Reads a whole JSON text over `value`; on failure also says how many bytes of it were understood.
///
/// # Errors
/// If the text is not JSON or does not hold such a value.
pub fn decode(text: &[u8], value: &mut dyn Wire) -> Result<(), (WireError, usize)> {
    let mut json = serde_json::Deserializer::from_slice(text);
    value.read(&mut Slot::new(&mut json)).map_err(|error| (error, offset(&mut json, text)))?;
    json.end().map_err(|error| (WireError::new(&error), place(&error, text)))
}

/// Reads `null` over `value`, which is what an empty body stands for.
pub(crate) fn decode_nothing(value: &mut dyn Wire) -> Result<(), WireError> {
    value.read(&mut Slot::new(UnitDeserializer::<serde_json::Error>::new()))
}

/// How far a deserializer came: the next failure it can give names its position.
fn offset<'de, R: serde_json::de::Read<'de>>(json: &mut serde_json::Deserializer<R>, text: &[u8]) -> usize {
    match json.end() {
        Ok(()) => text.len(),
        Err(error) => place(&error, text),
    }
}

/// The byte that the line and column of an error stand for.
fn place(error: &serde_json::Error, text: &[u8]) -> usize {
    let before: usize = text.split_inclusive(|byte| *byte == b'\n').take(error.line().saturating_sub(1)).map(<[u8]>::len).sum();
    (before + error.column()).min(text.len())
}
