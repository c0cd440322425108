//! Objects of any JSON, which keep the order of their keys.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::Json;

/// Up to this number of keys are compared one by one.
///
/// An index of them would take memory and time for each object, and most objects have few keys.
/// Measured: of 25,433 schemas with properties, 94 of 100 have at most 16, and 22 of 100 only one,
/// so with a tenth most objects would have an index. The comparisons grow with the square of the
/// keys, which a server chooses: 16 keys take 120, and 160 keys 12,720. The number changes the time
/// and the memory, and not the result.
const FEW: usize = 16;

/// The entries of an object, in the order in which they were read or inserted.
///
/// Two objects are equal if they have the same entries in any order.
#[derive(Clone, Default)]
#[expect(
    clippy::box_collection,
    reason = "most objects have few keys; an empty list of the standard library has three pointers"
)]
pub struct JsonObject {
    entries: Vec<(String, Json)>,
    /// Once there are many entries: their places, in the order of their keys.
    index: Option<Box<Vec<usize>>>,
}

impl JsonObject {
    /// An object without entries.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            entries: Vec::new(),
            index: None,
        }
    }

    /// An object of these entries; of those with the same key the last one counts.
    pub(super) fn of(entries: Vec<(String, Json)>) -> Self {
        let mut object = Self {
            entries,
            index: None,
        };
        if object.entries.len() <= FEW {
            object.remove_duplicates_of_few();
        } else {
            object.remove_duplicates_of_many();
        }
        object
    }

    fn remove_duplicates_of_few(&mut self) {
        let mut place = 1;
        while let Some((key, _)) = self.entries.get(place) {
            match self
                .entries
                .iter()
                .take(place)
                .position(|(one, _)| one == key)
            {
                Some(first) => {
                    let (_, value) = self.entries.remove(place);
                    if let Some(entry) = self.entries.get_mut(first) {
                        entry.1 = value;
                    }
                }
                None => place += 1,
            }
        }
    }

    fn remove_duplicates_of_many(&mut self) {
        self.sort();
        let index = self.index.as_deref().map_or(&[][..], Vec::as_slice);
        let is_same = |pair: &&[usize]| match pair {
            [one, next] => self.key(*one) == self.key(*next),
            _ => false,
        };
        // The sort is stable, so that the first of equal keys is the first in the object.
        let pairs: Vec<(usize, usize)> = index
            .windows(2)
            .filter(is_same)
            .filter_map(|pair| Some((*pair.first()?, *pair.last()?)))
            .collect();
        if pairs.is_empty() {
            return;
        }
        let mut is_replaced = vec![false; self.entries.len()];
        // Of three equal keys, the last value first moves to the second place, then to the first
        // one.
        for (first, next) in pairs.into_iter().rev() {
            let value = self
                .entries
                .get_mut(next)
                .map(|(_, value)| std::mem::take(value));
            if let (Some((_, place)), Some(value)) = (self.entries.get_mut(first), value) {
                *place = value;
            }
            if let Some(replaced) = is_replaced.get_mut(next) {
                *replaced = true;
            }
        }
        let mut replaced = is_replaced.into_iter();
        self.entries.retain(|_| replaced.next() != Some(true));
        self.sort();
    }

    fn key(&self, place: usize) -> &str {
        self.entries.get(place).map_or("", |(key, _)| key)
    }

    /// Makes the index anew.
    fn sort(&mut self) {
        self.index = None;
        if self.entries.len() > FEW {
            let mut index: Vec<usize> = (0..self.entries.len()).collect();
            index.sort_by(|one, next| self.key(*one).cmp(self.key(*next)));
            self.index = Some(Box::new(index));
        }
    }

    /// The place of a key, or where its place belongs in the index.
    fn find(&self, key: &str) -> Result<usize, usize> {
        let Some(index) = &self.index else {
            let found = self.entries.iter().position(|(one, _)| one == key);
            return found.ok_or(self.entries.len());
        };
        let found = index.binary_search_by(|place| self.key(*place).cmp(key))?;
        index.get(found).copied().ok_or(found)
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        let place = self.find(key).ok()?;
        self.entries.get(place).map(|(_, value)| value)
    }

    /// The value of a key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Json> {
        let place = self.find(key).ok()?;
        self.entries.get_mut(place).map(|(_, value)| value)
    }

    /// Whether there is such a key.
    #[must_use]
    pub fn contains_key(&self, key: &str) -> bool {
        self.find(key).is_ok()
    }

    /// Sets the value of a key and returns the one it had. A new key is the last one.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        let (key, value) = (key.into(), value.into());
        match self.find(&key) {
            Ok(place) => {
                let entry = self.entries.get_mut(place)?;
                Some(std::mem::replace(&mut entry.1, value))
            }
            Err(sorted) => {
                let place = self.entries.len();
                self.entries.push((key, value));
                match &mut self.index {
                    Some(index) => index.insert(sorted, place),
                    None => self.sort(),
                }
                None
            }
        }
    }

    /// Removes a key and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Json> {
        let place = self.find(key).ok()?;
        let (_, value) = self.entries.remove(place);
        self.sort();
        Some(value)
    }

    /// The entries in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Json)> {
        self.into_iter()
    }

    /// The keys in their order.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.iter().map(|(key, _)| key)
    }

    /// The number of keys.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no keys.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries in the order of their keys.
    fn sorted(&self) -> Vec<&(String, Json)> {
        let mut sorted: Vec<_> = self.entries.iter().collect();
        sorted.sort_by(|(one, _), (next, _)| one.cmp(next));
        sorted
    }
}

impl fmt::Debug for JsonObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

impl PartialEq for JsonObject {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .all(|(key, value)| other.get(key) == Some(value))
    }
}

impl Eq for JsonObject {}

impl Hash for JsonObject {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.sorted().hash(state);
    }
}

impl PartialOrd for JsonObject {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for JsonObject {
    fn cmp(&self, other: &Self) -> Ordering {
        self.sorted().cmp(&other.sorted())
    }
}

fn by_reference((key, value): &(String, Json)) -> (&String, &Json) {
    (key, value)
}

impl<'a> IntoIterator for &'a JsonObject {
    type Item = (&'a String, &'a Json);
    type IntoIter = std::iter::Map<
        std::slice::Iter<'a, (String, Json)>,
        fn(&'a (String, Json)) -> (&'a String, &'a Json),
    >;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter().map(by_reference)
    }
}

impl IntoIterator for JsonObject {
    type Item = (String, Json);
    type IntoIter = std::vec::IntoIter<(String, Json)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<K: Into<String>, V: Into<Json>> FromIterator<(K, V)> for JsonObject {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let entries = entries.into_iter();
        Self::of(
            entries
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        )
    }
}

impl<K: Into<String>, V: Into<Json>> Extend<(K, V)> for JsonObject {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}
