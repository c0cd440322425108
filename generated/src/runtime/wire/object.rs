//! Objects with named fields, over a list of erased fields.

use super::constant::{self, KeyConstant};
use super::json::read_json;
use super::slot::{self, Slot};
use super::visit::{Failure, stop, trace};
use super::{Field, Json, JsonObject, Target, Wire, WireError, is_absent};
use crate::runtime::check::{Check, canonical};
use crate::runtime::pattern;
use crate::runtime::rule::{Rule, Sections};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use std::fmt;

/// What the document says about the keys of an object.
#[derive(Debug)]
pub struct Shape {
    /// The name of the type in Rust and those of all its fields, the maps included, with spaces
    /// between them.
    pub names: &'static str,
    /// The keys of the named fields, in the order of the fields.
    pub keys: &'static [&'static str],
    /// The patterns of the maps that follow the named fields. One more map, the last one, has none
    /// and takes every key.
    pub patterns: &'static [&'static str],
    /// The keys that have no field, since the document knows one value for each, with their values.
    pub constants: &'static [KeyConstant],
    /// The rules of the object, then those of each field that has any, behind its name in Rust.
    pub rules: &'static [Rule],
}

impl Shape {
    /// What most objects leave out: a table is a literal that takes the rest from here. A value of
    /// a constant costs rustc less than the empty lists, each of which would be a value of its own.
    pub const USUAL: Self = Self {
        names: "",
        keys: &[],
        patterns: &[],
        constants: &[],
        rules: &[],
    };

    /// The name of the type in Rust.
    pub(crate) fn name(&self) -> &'static str {
        self.names.split_whitespace().next().unwrap_or_default()
    }

    /// The names of the fields in Rust, the maps included.
    pub(crate) fn field_names(&self) -> impl Iterator<Item = &'static str> {
        self.names.split_whitespace().skip(1)
    }

    /// Whether the document names the key.
    pub(crate) fn names_key(&self, key: &str) -> bool {
        self.keys.contains(&key) || constant::position(self, key).is_some()
    }

    /// The named fields, and the maps behind them.
    pub(super) fn split<'a, 'b>(
        &self,
        fields: &'a mut [&'b mut dyn Field],
    ) -> (&'a mut [&'b mut dyn Field], &'a mut [&'b mut dyn Field]) {
        let named = self.keys.len().min(fields.len());
        fields.split_at_mut(named)
    }
}

/// Receives the fields of an object: first the named ones, then the maps that keep other keys.
pub trait Fields {
    /// Called once by an object, never by another value.
    fn fields(&mut self, shape: &'static Shape, fields: &[&dyn Wire]);
}

/// Fills the fields of an object.
pub trait FieldsMut {
    /// Called once by an object, with the named fields and then the maps that keep other keys.
    ///
    /// # Errors
    /// If the fields cannot be filled.
    fn fields_mut(
        &mut self,
        shape: &'static Shape,
        fields: &mut [&mut dyn Field],
    ) -> Result<(), WireError>;
}

/// Checks the object whose fields it receives.
pub(super) struct Checking<'a> {
    pub(super) rules: &'static [Rule],
    pub(super) check: &'a mut Check,
}

impl Fields for Checking<'_> {
    fn fields(&mut self, shape: &'static Shape, fields: &[&dyn Wire]) {
        let more = self.check.take_more();
        let (own, mut rules) = Sections::new(shape.rules);
        let named = shape.keys.iter().zip(shape.field_names());
        for ((key, name), field) in named.zip(fields) {
            let rules = rules.of(name);
            self.check.inside(key, |check| field.check(rules, check));
        }
        for (index, rest) in fields.iter().skip(shape.keys.len()).enumerate() {
            // The map without a pattern is the last one.
            let has_others = index >= shape.patterns.len();
            let rules = own.iter().find_map(|rule| match rule {
                Rule::Others(rules) if has_others => Some(*rules),
                _ => None,
            });
            match rules {
                Some(rules) => self.each_value(*rest, rules),
                None => rest.check(&[], self.check),
            }
        }
        for rule in own {
            if let Rule::Matching(pattern, rules) = rule {
                self.matching(shape, fields, pattern, rules);
            }
        }
        if own.is_empty() && self.rules.is_empty() && more.is_empty() {
            return;
        }
        let keys = present(shape, fields);
        let whole = || as_json(shape, fields);
        for rules in more.into_iter().chain([own, self.rules]) {
            self.check.object(&keys, rules);
            self.check.conditions(rules, &whole);
        }
    }
}

impl Checking<'_> {
    /// Checks the values of a map.
    fn each_value(&mut self, map: &dyn Wire, rules: &'static [Rule]) {
        map.entries(&mut |key, value| self.check.inside(key, |check| value.check(rules, check)));
    }

    /// Checks the values of all keys that match a pattern, named or not: a key can match more
    /// patterns than that of the map that keeps it.
    fn matching(
        &mut self,
        shape: &'static Shape,
        fields: &[&dyn Wire],
        regex: &'static str,
        rules: &'static [Rule],
    ) {
        let matches = |key: &str| pattern::matches(regex, key) == Some(true);
        for (key, field) in shape.keys.iter().zip(fields) {
            if matches(key) {
                self.check.inside(key, |check| field.check(rules, check));
            }
        }
        for rest in fields.iter().skip(shape.keys.len()) {
            rest.entries(&mut |key, value| {
                if matches(key) {
                    self.check.inside(key, |check| value.check(rules, check));
                }
            });
        }
    }
}

/// The keys that an object has when it is written.
fn present(shape: &'static Shape, fields: &[&dyn Wire]) -> Vec<String> {
    let constants = constant::written(shape, fields).map(|(key, _)| (*key).to_owned());
    let named = shape
        .keys
        .iter()
        .zip(fields)
        .filter(|(_, field)| !is_absent(**field));
    let named = named.map(|(key, _)| (*key).to_owned());
    let mut keys: Vec<String> = constants.chain(named).collect();
    for rest in fields.iter().skip(shape.keys.len()) {
        rest.entries(&mut |key, _| keys.push(key.to_owned()));
    }
    keys
}

/// The object as any JSON, as it is written.
fn as_json(shape: &'static Shape, fields: &[&dyn Wire]) -> Json {
    let mut object = JsonObject::default();
    for (key, constant) in constant::written(shape, fields) {
        object.insert(*key, canonical(constant));
    }
    let named = shape.keys.iter().zip(fields);
    for (key, field) in named.filter(|(_, field)| !is_absent(**field)) {
        object.insert(*key, canonical(*field));
    }
    for rest in fields.iter().skip(shape.keys.len()) {
        rest.entries(&mut |key, value| _ = object.insert(key, canonical(value)));
    }
    Json::Object(object)
}

/// Reads an object into its fields.
pub(super) struct ObjectVisitor<'a, 'b> {
    pub(super) shape: &'static Shape,
    pub(super) fields: &'a mut [&'b mut dyn Field],
    pub(super) failure: &'a mut Failure,
}

impl<'de> Visitor<'de> for ObjectVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self {
            shape,
            fields,
            failure,
        } = self;
        let (fields, rest) = shape.split(fields);
        rest.iter_mut().for_each(|map| _ = map.set_absent());
        let mut seen = SeenFields::default();
        let mut other = String::new();
        let mut guess = 0;
        while let Some(index) = map.next_key_seed(KeySeed {
            shape,
            guess,
            maps: rest.len(),
            other: &mut other,
        })? {
            if let Some(field) = fields.get_mut(index) {
                guess = index + 1;
                seen.insert(index);
                let read = map.next_value_seed(FieldSeed {
                    target: field.place(),
                    failure,
                });
                read.map_err(|error| {
                    trace(error, failure, |fault| fault.under(key_of(shape, index)))
                })?;
            } else if let Some(rest) = index
                .checked_sub(shape.keys.len())
                .and_then(|index| rest.get_mut(index))
            {
                let key = std::mem::take(&mut other);
                map.next_value_seed(RestSeed {
                    rest: &mut **rest,
                    key,
                    failure,
                })?;
            } else if let Some(position) = constant_position(shape, rest.len(), index) {
                seen.insert(shape.keys.len() + position);
                let value: Json = map.next_value()?;
                match constant::other_than(shape, position, &value) {
                    Some(key) => stop(keep(rest, key, &value), failure)?,
                    None => constant::forget_other(shape, position, rest),
                }
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        stop(complete(shape, fields, &seen), failure)
    }
}

/// Keeps a value that came in place of a constant among the other keys.
fn keep(rest: &mut [&mut dyn Field], key: &str, value: &Json) -> Result<(), WireError> {
    match rest.last_mut() {
        Some(map) => read_json(value, |input| map.read_entry(key.to_owned(), input)),
        None => Err(constant::misfit(key)),
    }
}

/// Makes every field without a key absent; fails if one is required, as every constant is.
fn complete(
    shape: &Shape,
    fields: &mut [&mut dyn Field],
    seen: &SeenFields,
) -> Result<(), WireError> {
    for index in seen.missing(fields.len() + shape.constants.len()) {
        if !fields
            .get_mut(index)
            .is_some_and(|field| field.place().set_absent())
        {
            return Err(WireError::new(missing(shape, index)));
        }
    }
    Ok(())
}

/// The message for a required field without a key.
#[cold]
pub(super) fn missing(shape: &Shape, index: usize) -> String {
    format!("missing field `{}`", key_of(shape, index))
}

/// How many fields of an object are noted in the bits of one integer. Measured: all of them in more
/// than 99 of 100 schemas with properties. The numbers of further fields are in a list, which takes
/// an allocation.
const IN_BITS: usize = u64::BITS as usize;

/// A set of field numbers.
#[derive(Default)]
pub(super) struct SeenFields {
    /// A bit for each of the first [`IN_BITS`] fields.
    first: u64,
    further: Vec<usize>,
}

impl SeenFields {
    #[inline]
    pub(super) fn insert(&mut self, index: usize) {
        if index < IN_BITS {
            self.first |= 1 << index;
        } else if let Err(place) = self.further.binary_search(&index) {
            self.further.insert(place, index);
        }
    }

    /// The numbers below `count` that are not in the set, in order.
    pub(super) fn missing(&self, count: usize) -> impl Iterator<Item = usize> {
        let mut rest = if count < IN_BITS {
            !self.first & ((1 << count) - 1)
        } else {
            !self.first
        };
        let first = std::iter::from_fn(move || {
            let index = rest.trailing_zeros() as usize;
            rest &= rest.wrapping_sub(1);
            (index < IN_BITS).then_some(index)
        });
        first.chain((IN_BITS..count).filter(|index| self.further.binary_search(index).is_err()))
    }
}

/// The key of a field, or behind the fields of a constant, for a message.
pub(super) fn key_of(shape: &Shape, index: usize) -> &'static str {
    let constants = shape.constants.iter().map(|(key, _)| *key);
    let mut keys = shape.keys.iter().copied().chain(constants);
    keys.nth(index).unwrap_or_default()
}

/// Finds the number of a key, and keeps the key if it belongs to a map.
struct KeySeed<'a> {
    shape: &'static Shape,
    guess: usize,
    maps: usize,
    other: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = usize;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        let index = find_key(self.shape, self.guess, self.maps, key);
        let map = index.checked_sub(self.shape.keys.len());
        if map.is_some_and(|map| map < self.maps) {
            key.clone_into(self.other);
        }
        Ok(index)
    }
}

/// The number of a key: of its field, trying the one after the last field first, since most texts
/// keep the document's order; or, behind those of the fields, of the map that keeps it. The number
/// behind those of the maps is that of a key that nothing keeps, and further ones are those of
/// constants.
#[inline]
pub(super) fn find_key(shape: &Shape, guess: usize, maps: usize, key: &str) -> usize {
    match shape.keys.get(guess) {
        Some(guessed) if same(guessed.as_bytes(), key.as_bytes()) => guess,
        _ => search_key(shape, guess, maps, key),
    }
}

/// Finds the number of a key that was not the guessed one: first behind it, since optional keys are
/// often left out.
fn search_key(shape: &Shape, guess: usize, maps: usize, key: &str) -> usize {
    let keys = shape.keys;
    let is_key = |name: &&'static str| same(name.as_bytes(), key.as_bytes());
    let behind = guess.saturating_add(1).min(keys.len());
    if let Some(index) = keys.iter().skip(behind).position(&is_key) {
        return behind + index;
    }
    if let Some(index) = keys.iter().take(behind).position(is_key) {
        return index;
    }
    match constant::position(shape, key) {
        Some(position) => keys.len() + maps + 1 + position,
        None => keys.len() + map_of(shape.patterns, maps, key),
    }
}

/// The position of the constant that has the number of a key.
pub(super) fn constant_position(shape: &Shape, maps: usize, number: usize) -> Option<usize> {
    number.checked_sub(shape.keys.len() + maps + 1)
}

/// The number of the map that keeps a key: the first whose pattern matches, or else the one without
/// a pattern; if there is none, the number of maps.
fn map_of(patterns: &[&'static str], maps: usize, key: &str) -> usize {
    let matching = patterns
        .iter()
        .position(|pattern| pattern::matches(pattern, key) == Some(true));
    matching.unwrap_or(patterns.len()).min(maps)
}

/// Whether two keys are equal. Most keys are short, and a call of `memcmp` takes longer than
/// comparing them does.
#[inline]
fn same(left: &[u8], right: &[u8]) -> bool {
    let ends = |from: usize| left.len() >= from && left.len() <= 2 * from;
    if left.len() != right.len() {
        false
    } else if ends(8) {
        left.first_chunk::<8>() == right.first_chunk::<8>()
            && left.last_chunk::<8>() == right.last_chunk::<8>()
    } else if ends(4) {
        left.first_chunk::<4>() == right.first_chunk::<4>()
            && left.last_chunk::<4>() == right.last_chunk::<4>()
    } else if ends(2) {
        left.first_chunk::<2>() == right.first_chunk::<2>()
            && left.last_chunk::<2>() == right.last_chunk::<2>()
    } else {
        left == right
    }
}

struct FieldSeed<'a, 'b> {
    target: Target<'b>,
    failure: &'a mut Failure,
}

impl<'de> DeserializeSeed<'de> for FieldSeed<'_, '_> {
    type Value = ();
    #[inline]
    fn deserialize<D: Deserializer<'de>>(mut self, deserializer: D) -> Result<(), D::Error> {
        slot::read(&mut self.target, deserializer, self.failure)
    }
}

struct RestSeed<'a> {
    rest: &'a mut dyn Wire,
    key: String,
    failure: &'a mut Failure,
}

impl<'de> DeserializeSeed<'de> for RestSeed<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        stop(
            self.rest.read_entry(self.key, &mut Slot::new(deserializer)),
            self.failure,
        )
    }
}
