//! The keys of an object that the document does not name.

use super::{Input, Json, View, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::rule::Rule;
use std::cmp::Ordering;
use std::collections::{BTreeMap, btree_map};
use std::fmt;

/// Every key of an object that the document does not name, with its value as received.
///
/// It is one pointer wide, because nearly every answer leaves it empty.
#[derive(Clone, Default)]
#[expect(
    clippy::box_collection,
    reason = "an empty map of the standard library has three pointers"
)]
pub struct Other(Option<Box<BTreeMap<String, Json>>>);

impl Other {
    /// No keys.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.0.as_ref()?.get(key)
    }

    /// Sets the value of a key and returns the one it had.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        self.0
            .get_or_insert_default()
            .insert(key.into(), value.into())
    }

    /// Removes a key and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Json> {
        self.0.as_mut()?.remove(key)
    }

    /// Whether there is such a key.
    #[must_use]
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The keys with their values, ordered by key.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Json)> {
        self.into_iter()
    }

    /// The keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.iter().map(|(key, _)| key)
    }

    /// The number of keys.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |map| map.len())
    }

    /// Whether there are no keys.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl fmt::Debug for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl PartialEq for Other {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Other {}

/// By the first key or value that differs, in the order of the keys.
impl PartialOrd for Other {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Other {
    fn cmp(&self, other: &Self) -> Ordering {
        self.iter().cmp(other.iter())
    }
}

impl<'a> IntoIterator for &'a Other {
    type Item = (&'a String, &'a Json);
    type IntoIter = std::iter::Flatten<std::option::IntoIter<&'a BTreeMap<String, Json>>>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.as_deref().into_iter().flatten()
    }
}

impl IntoIterator for Other {
    type Item = (String, Json);
    type IntoIter = btree_map::IntoIter<String, Json>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.map(|map| *map).unwrap_or_default().into_iter()
    }
}

impl<K: Into<String>, V: Into<Json>> FromIterator<(K, V)> for Other {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut other = Self::new();
        other.extend(entries);
        other
    }
}

impl<K: Into<String>, V: Into<Json>> Extend<(K, V)> for Other {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl Wire for Other {
    fn placeholder() -> Self {
        Self::new()
    }

    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        self.0 = None;
        input.map(&mut |key, input| self.read_entry(key, input))
    }

    fn view(&self) -> View<'_> {
        View::Map
    }

    fn set_absent(&mut self) -> bool {
        self.0 = None;
        false
    }

    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.map(self, rules);
    }

    fn read_entry(&mut self, key: String, input: &mut dyn Input) -> Result<(), WireError> {
        let value = input.json().map_err(|error| error.under(&key))?;
        self.insert(key, value);
        Ok(())
    }

    fn remove_entry(&mut self, key: &str) {
        self.remove(key);
    }

    fn entries<'a>(&'a self, each: &mut dyn FnMut(&'a str, &'a dyn Wire)) {
        for (key, value) in self {
            each(key, value);
        }
    }
}
