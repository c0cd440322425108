//! The writing side: what a value can hand on, and [`Output`] for every [`serde::Serializer`].

use super::{Json, Shape, Wire};
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

/// Takes one value; exactly one method is to be called, once.
///
/// Nothing fails here: a format that cannot write keeps its error until it is asked for the result.
pub trait Output {
    /// Writes `null`.
    fn null(&mut self);
    /// Writes `true` or `false`.
    fn boolean(&mut self, value: bool);
    /// Writes an integer.
    fn signed(&mut self, value: i64);
    /// Writes an integer that may lie beyond `i64`.
    fn unsigned(&mut self, value: u64);
    /// Writes a number.
    fn float(&mut self, value: f64);
    /// Writes a number with no more digits than its precision has.
    fn single(&mut self, value: f32);
    /// Writes a string.
    fn text(&mut self, value: &str);
    /// Writes any value.
    fn json(&mut self, value: &Json);
    /// Writes a list.
    fn list(&mut self, items: &mut dyn ExactSizeIterator<Item = &dyn Wire>);
    /// Writes the entries of a map as an object.
    fn map(&mut self, entries: &dyn Wire);
    /// Writes an object: the named fields that are present, then the entries of the maps after them.
    fn object(&mut self, shape: &'static Shape, fields: &[&dyn Wire]);
}

/// A serializer until something is written, its result afterwards.
struct Sink<S: Serializer> {
    serializer: Option<S>,
    result: Option<Result<S::Ok, S::Error>>,
}

impl<S: Serializer> Sink<S> {
    #[inline]
    fn put(&mut self, write: impl FnOnce(S) -> Result<S::Ok, S::Error>) {
        if let Some(serializer) = self.serializer.take() {
            self.result = Some(write(serializer));
        }
    }
}

impl<S: Serializer> Output for Sink<S> {
    fn null(&mut self) {
        self.put(S::serialize_unit);
    }

    fn boolean(&mut self, value: bool) {
        self.put(|serializer| serializer.serialize_bool(value));
    }

    fn signed(&mut self, value: i64) {
        self.put(|serializer| serializer.serialize_i64(value));
    }

    fn unsigned(&mut self, value: u64) {
        self.put(|serializer| serializer.serialize_u64(value));
    }

    fn float(&mut self, value: f64) {
        self.put(|serializer| serializer.serialize_f64(value));
    }

    fn single(&mut self, value: f32) {
        self.put(|serializer| serializer.serialize_f32(value));
    }

    fn text(&mut self, value: &str) {
        self.put(|serializer| serializer.serialize_str(value));
    }

    fn json(&mut self, value: &Json) {
        self.put(|serializer| value.serialize(serializer));
    }

    fn list(&mut self, items: &mut dyn ExactSizeIterator<Item = &dyn Wire>) {
        self.put(|serializer| {
            let mut list = serializer.serialize_seq(Some(items.len()))?;
            for item in items {
                list.serialize_element(&Erased(item))?;
            }
            list.end()
        });
    }

    fn map(&mut self, entries: &dyn Wire) {
        self.put(|serializer| {
            let mut map = serializer.serialize_map(None)?;
            write_entries::<S>(&mut map, entries, &[])?;
            map.end()
        });
    }

    fn object(&mut self, shape: &'static Shape, fields: &[&dyn Wire]) {
        self.put(|serializer| {
            let mut map = serializer.serialize_map(None)?;
            for (key, field) in shape.keys.iter().zip(fields) {
                if !field.is_absent() {
                    map.serialize_entry(*key, &Erased(*field))?;
                }
            }
            for rest in fields.iter().skip(shape.keys.len()) {
                write_entries::<S>(&mut map, *rest, shape.keys)?;
            }
            map.end()
        });
    }
}

/// Writes the entries of a map whose keys are not taken by a named field.
fn write_entries<S: Serializer>(map: &mut S::SerializeMap, entries: &dyn Wire, taken: &[&str]) -> Result<(), S::Error> {
    let mut result = Ok(());
    entries.entries(&mut |key, value| {
        if result.is_ok() && !taken.contains(&key) {
            result = map.serialize_entry(key, &Erased(value));
        }
    });
    result
}

/// Gives a value to serde's own traits.
struct Erased<'a>(&'a dyn Wire);

impl Serialize for Erased<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}

/// Writes a value to any format: the body of every `Serialize` that the macros write.
///
/// # Errors
/// If the format cannot write it.
pub fn serialize<S: Serializer>(value: &dyn Wire, serializer: S) -> Result<S::Ok, S::Error> {
    let mut sink = Sink { serializer: Some(serializer), result: None };
    value.write(&mut sink);
    sink.result.unwrap_or_else(|| Err(S::Error::custom("the value wrote nothing")))
}
