//! serde visitors for values that hold others: lists, maps and options.

use super::Wire;
use super::input::{Reading, ReadingEntry};
use super::slot::{self, Scalar, Slot};
use super::visit::{Failure, expecting, stop, trace};
use serde::de::value::{
    BoolDeserializer, F64Deserializer, I64Deserializer, MapAccessDeserializer,
    SeqAccessDeserializer, StrDeserializer, U64Deserializer,
};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

pub(super) struct ListVisitor<'a> {
    pub(super) item: &'a mut Reading<'a>,
    pub(super) failure: &'a mut Failure,
}

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = ();
    expecting!("a list");
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut index = 0;
        while list
            .next_element_seed(Item {
                item: self.item,
                failure: self.failure,
                index,
            })?
            .is_some()
        {
            index += 1;
        }
        Ok(())
    }
}

struct Item<'a, 'b> {
    item: &'a mut Reading<'b>,
    failure: &'a mut Failure,
    index: usize,
}

impl<'de> DeserializeSeed<'de> for Item<'_, '_> {
    type Value = ();
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let read = (self.item)(&mut Slot::new(deserializer));
        stop(read.map_err(|error| error.at(self.index)), self.failure)
    }
}

pub(super) struct MapVisitor<'a> {
    pub(super) entry: &'a mut ReadingEntry<'a>,
    pub(super) failure: &'a mut Failure,
}

impl<'de> Visitor<'de> for MapVisitor<'_> {
    type Value = ();
    expecting!("an object");
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            map.next_value_seed(Entry {
                key,
                entry: self.entry,
                failure: self.failure,
            })?;
        }
        Ok(())
    }
}

struct Entry<'a, 'b> {
    key: String,
    entry: &'a mut ReadingEntry<'b>,
    failure: &'a mut Failure,
}

impl<'de> DeserializeSeed<'de> for Entry<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        stop(
            (self.entry)(self.key, &mut Slot::new(deserializer)),
            self.failure,
        )
    }
}

/// A list or an option: it can be emptied, and reads one more value.
pub(super) trait Sink {
    fn clear(&mut self);
    fn read_next<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        failure: &mut Failure,
    ) -> Result<(), D::Error>;
}

impl Sink for &mut (dyn Wire + '_) {
    #[inline]
    fn clear(&mut self) {
        Wire::clear(*self);
    }
    #[inline]
    fn read_next<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        failure: &mut Failure,
    ) -> Result<(), D::Error> {
        match self.insert_placeholder() {
            Some(mut target) => slot::read(&mut target, deserializer, failure),
            None => Ok(()),
        }
    }
}

impl<T: Scalar> Sink for &mut Option<T> {
    #[inline]
    fn clear(&mut self) {
        **self = None;
    }
    #[inline]
    fn read_next<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        failure: &mut Failure,
    ) -> Result<(), D::Error> {
        self.insert(T::placeholder()).take(deserializer, failure)
    }
}

impl<T: Scalar> Sink for &mut Vec<T> {
    #[inline]
    fn clear(&mut self) {
        Vec::clear(self);
    }
    #[inline]
    fn read_next<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        failure: &mut Failure,
    ) -> Result<(), D::Error> {
        let mut value = T::placeholder();
        value.take(deserializer, failure)?;
        self.push(value);
        Ok(())
    }
}

pub(super) struct OptionVisitor<'a, H> {
    pub(super) sink: H,
    pub(super) failure: &'a mut Failure,
}

/// Reads a value that is not null into the sink of an [`OptionVisitor`].
///
/// Formats without options, such as serde's own deserializers of values, call the method for the
/// kind of the value.
macro_rules! some {
    ($($method:ident($value:ident: $type:ty) => $deserializer:expr;)*) => { $(
        fn $method<E: Error>(mut self, $value: $type) -> Result<(), E> {
            self.sink.read_next($deserializer, self.failure)
        }
    )* };
}

impl<'de, H: Sink> Visitor<'de> for OptionVisitor<'_, H> {
    type Value = ();
    expecting!("a value or null");
    #[inline]
    fn visit_none<E: Error>(mut self) -> Result<(), E> {
        self.sink.clear();
        Ok(())
    }
    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }
    #[inline]
    fn visit_some<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<(), D::Error> {
        self.sink.read_next(deserializer, self.failure)
    }
    some! {
        visit_bool(value: bool) => BoolDeserializer::<E>::new(value);
        visit_i64(value: i64) => I64Deserializer::<E>::new(value);
        visit_u64(value: u64) => U64Deserializer::<E>::new(value);
        visit_f64(value: f64) => F64Deserializer::<E>::new(value);
        visit_str(value: &str) => StrDeserializer::<E>::new(value);
    }
    fn visit_seq<A: SeqAccess<'de>>(mut self, list: A) -> Result<(), A::Error> {
        self.sink
            .read_next(SeqAccessDeserializer::new(list), self.failure)
    }
    fn visit_map<A: MapAccess<'de>>(mut self, map: A) -> Result<(), A::Error> {
        self.sink
            .read_next(MapAccessDeserializer::new(map), self.failure)
    }
}

/// Reads a list item by item into its sink.
pub(super) struct ItemsVisitor<'a, H> {
    pub(super) sink: H,
    pub(super) failure: &'a mut Failure,
}

impl<'de, H: Sink> Visitor<'de> for ItemsVisitor<'_, H> {
    type Value = ();
    expecting!("a list");
    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        self.sink.clear();
        let mut index = 0;
        loop {
            let read = list.next_element_seed(InsertItem {
                sink: &mut self.sink,
                failure: self.failure,
            });
            match read {
                Ok(Some(())) => index += 1,
                Ok(None) => return Ok(()),
                Err(error) => return Err(trace(error, self.failure, |failure| failure.at(index))),
            }
        }
    }
}

struct InsertItem<'a, H> {
    sink: &'a mut H,
    failure: &'a mut Failure,
}

impl<'de, H: Sink> DeserializeSeed<'de> for InsertItem<'_, H> {
    type Value = ();
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.sink.read_next(deserializer, self.failure)
    }
}
