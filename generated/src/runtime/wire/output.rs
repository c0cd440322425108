//! Writing: how a format sees a value, and how every [`serde::Serializer`] writes it.

use super::constant::written;
use super::{
    FieldTuple, FieldVisitor, Fields, FilePart, Json, Shape, TupleVisitor, Wire, is_absent,
};
use bytes::Bytes;
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

/// How a format sees a value.
///
/// It is two words wide, and each variant holds at most one, so that it is passed in registers:
/// each value gives it every time it is written.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// No value: an object leaves out the key; anywhere else it is `null`.
    Absent,
    /// `null`
    Null,
    /// `true`
    True,
    /// `false`
    False,
    /// An integer.
    Signed(i64),
    /// An integer that may lie beyond `i64`.
    Unsigned(u64),
    /// A number.
    Float(&'a f64),
    /// A number of single precision.
    Single(&'a f32),
    /// A string.
    Text(&'a String),
    /// Bytes; JSON has them as a string.
    Bytes(&'a Bytes),
    /// A file; JSON has its bytes as a string.
    File(&'a FilePart),
    /// Any value.
    Json(&'a Json),
    /// A string that [`Wire::text`] gives.
    OwnedText,
    /// A list.
    List,
    /// A list of strings, the commonest list. A format writes it without asking each item.
    Texts(&'a Vec<String>),
    /// A map.
    Map,
    /// An object.
    Object,
}

impl std::fmt::Debug for View<'_> {
    /// Shows the kind only: the value can be anything.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Absent => "Absent",
            Self::Null => "Null",
            Self::True | Self::False => "Boolean",
            Self::Signed(_) | Self::Unsigned(_) => "Integer",
            Self::Float(_) | Self::Single(_) => "Number",
            Self::Text(_) | Self::OwnedText => "Text",
            Self::Bytes(_) | Self::File(_) => "Bytes",
            Self::Json(_) => "Json",
            Self::List | Self::Texts(_) => "List",
            Self::Map => "Map",
            Self::Object => "Object",
        })
    }
}

/// Writes a value to any format: the body of every `Serialize` that the macros write, but for those
/// of objects.
///
/// # Errors
/// If the format cannot write it.
#[inline]
pub fn serialize<S: Serializer>(value: &dyn Wire, serializer: S) -> Result<S::Ok, S::Error> {
    write(value, value.view(), serializer)
}

/// Writes an object to any format: the body of every `Serialize` that `object!` writes.
///
/// A field is written with the code for its type. An object is written as an erased value if it has
/// constants, or if the format wants the number of entries: both depend on all fields, of which
/// that code has a list.
///
/// # Errors
/// If the format cannot write it.
#[inline]
pub fn serialize_object<T: Wire, S: Serializer>(
    object: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let shape = T::shape();
    if !shape.constants.is_empty() || wants_length(&serializer) {
        return serialize(object, serializer);
    }
    SerializerSlot::collect(serializer, |slot| {
        object.visit_fields(&mut TypedFields { shape, slot });
    })
}

/// Whether a format is told how many entries a map has.
///
/// Some binary formats cannot write a map otherwise, or write a longer one. Formats for people,
/// such as JSON, have no use for the number, and counting goes through all fields once more.
#[inline]
fn wants_length<S: Serializer>(serializer: &S) -> bool {
    !serializer.is_human_readable()
}

#[inline]
fn write<S: Serializer>(
    value: &dyn Wire,
    view: View<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match view {
        View::Text(text) => serializer.serialize_str(text),
        View::Signed(number) => serializer.serialize_i64(number),
        View::True => serializer.serialize_bool(true),
        View::False => serializer.serialize_bool(false),
        View::Float(number) => serializer.serialize_f64(*number),
        View::List => write_list(value, serializer),
        View::Texts(list) => list.serialize(serializer),
        View::Object => SerializerSlot::collect(serializer, |slot| value.fields(slot)),
        View::Absent | View::Null => serializer.serialize_unit(),
        View::Unsigned(number) => serializer.serialize_u64(number),
        View::Single(number) => serializer.serialize_f32(*number),
        View::OwnedText => SerializerSlot::collect(serializer, |slot| {
            value.text(&mut |text| slot.put(|to| to.serialize_str(text)))
        }),
        View::Json(json) => json.serialize(serializer),
        View::Bytes(bytes) => serializer.serialize_str(&String::from_utf8_lossy(bytes)),
        View::File(file) if file.source.is_some() => {
            Err(S::Error::custom("a stream cannot be written as a string"))
        }
        View::File(file) => serializer.serialize_str(&String::from_utf8_lossy(&file.bytes)),
        View::Map => {
            let length = wants_length(&serializer).then(|| count_entries(value, &[]));
            let mut map = serializer.serialize_map(length)?;
            write_entries(&mut map, value, &[])?;
            map.end()
        }
    }
}

fn write_list<S: Serializer>(list: &dyn Wire, serializer: S) -> Result<S::Ok, S::Error> {
    let count = list.count();
    let mut items = serializer.serialize_seq(Some(count))?;
    for item in (0..count).map_while(|index| list.item(index)) {
        match item.view() {
            View::Text(text) => items.serialize_element(text)?,
            view => items.serialize_element(&Viewed(item, view))?,
        }
    }
    items.end()
}

/// The number of entries that [`write_entries`] writes.
fn count_entries(entries: &dyn Wire, taken: &[&str]) -> usize {
    let mut count = 0;
    entries.entries(&mut |key, _| count += usize::from(!taken.contains(&key)));
    count
}

/// Writes the entries of a map, without those whose key is the one of a named field.
fn write_entries<M: SerializeMap>(
    map: &mut M,
    entries: &dyn Wire,
    taken: &[&str],
) -> Result<(), M::Error> {
    let mut result = Ok(());
    entries.entries(&mut |key, value| {
        if result.is_ok() && !taken.contains(&key) {
            result = map.serialize_entry(key, &Viewed(value, value.view()));
        }
    });
    result
}

/// The number of entries that [`write_object`] writes.
fn count_fields(shape: &'static Shape, fields: &[&dyn Wire]) -> usize {
    let (named, rest) = fields.split_at(shape.keys.len().min(fields.len()));
    let present = named
        .iter()
        .filter(|field| !matches!(field.view(), View::Absent));
    let others = rest.iter().map(|rest| count_entries(*rest, shape.keys));
    written(shape, fields).count() + present.count() + others.sum::<usize>()
}

fn write_object<S: Serializer>(
    shape: &'static Shape,
    fields: &[&dyn Wire],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let length = wants_length(&serializer).then(|| count_fields(shape, fields));
    let mut map = serializer.serialize_map(length)?;
    for (key, constant) in written(shape, fields) {
        map.serialize_entry(*key, &Viewed(constant, constant.view()))?;
    }
    for (key, field) in shape.keys.iter().zip(fields) {
        match field.view() {
            View::Absent => {}
            View::Text(text) => map.serialize_entry(*key, text)?,
            View::Signed(number) => map.serialize_entry(*key, &number)?,
            View::Float(number) => map.serialize_entry(*key, number)?,
            View::True => map.serialize_entry(*key, &true)?,
            View::False => map.serialize_entry(*key, &false)?,
            View::Texts(list) => map.serialize_entry(*key, list)?,
            view => map.serialize_entry(*key, &Viewed(*field, view))?,
        }
    }
    for rest in fields.iter().skip(shape.keys.len()) {
        write_entries(&mut map, *rest, shape.keys)?;
    }
    map.end()
}

/// Keeps the result of a serializer that is used in a callback.
struct SerializerSlot<S: Serializer> {
    serializer: Option<S>,
    result: Option<Result<S::Ok, S::Error>>,
}

impl<S: Serializer> SerializerSlot<S> {
    #[inline]
    fn collect(serializer: S, fill: impl FnOnce(&mut Self)) -> Result<S::Ok, S::Error> {
        let mut slot = Self {
            serializer: Some(serializer),
            result: None,
        };
        fill(&mut slot);
        slot.result
            .unwrap_or_else(|| Err(S::Error::custom("the value wrote nothing")))
    }

    #[inline]
    fn put(&mut self, write: impl FnOnce(S) -> Result<S::Ok, S::Error>) {
        if let Some(serializer) = self.serializer.take() {
            self.result = Some(write(serializer));
        }
    }
}

impl<S: Serializer> Fields for SerializerSlot<S> {
    fn fields(&mut self, shape: &'static Shape, fields: &[&dyn Wire]) {
        self.put(|serializer| write_object(shape, fields, serializer));
    }
}

/// Implements serde's `Serialize` for an erased value whose view is known.
struct Viewed<'a>(&'a dyn Wire, View<'a>);

impl Serialize for Viewed<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0, self.1, serializer)
    }
}

/// Writes the fields of an object with the code for their types.
struct TypedFields<'s, S: Serializer> {
    shape: &'static Shape,
    slot: &'s mut SerializerSlot<S>,
}

impl<S: Serializer> TupleVisitor for TypedFields<'_, S> {
    #[inline]
    fn visit<'a>(&mut self, fields: impl FieldTuple<'a>) {
        let shape = self.shape;
        self.slot.put(|serializer| {
            let mut writer = FieldWriter {
                shape,
                next: 0,
                map: serializer.serialize_map(None)?,
            };
            fields.give(&mut writer)?;
            writer.map.end()
        });
    }
}

/// Writes fields one by one.
struct FieldWriter<M> {
    shape: &'static Shape,
    /// The number of the next field.
    next: usize,
    map: M,
}

impl<'a, M: SerializeMap> FieldVisitor<'a> for FieldWriter<M> {
    type Error = M::Error;

    #[inline]
    fn field<T: Wire + Serialize>(&mut self, field: &'a T) -> Result<(), M::Error> {
        let key = self.shape.keys.get(self.next);
        self.next += 1;
        match key {
            Some(_) if is_absent(field) => Ok(()),
            Some(key) => self.map.serialize_entry(*key, field),
            None => write_entries(&mut self.map, field, self.shape.keys),
        }
    }
}
