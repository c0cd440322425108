//! Maps from any key to values of one type.

use super::{Input, View, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::rule::Rule;
use std::collections::BTreeMap;

/// Collects the argument of a setter into a field that holds a map.
pub fn map_of<T, K: Into<String>, V: Into<T>, F: From<BTreeMap<String, T>>>(
    entries: impl IntoIterator<Item = (K, V)>,
) -> F {
    F::from(
        entries
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect(),
    )
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn placeholder() -> Self {
        Self::new()
    }

    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        self.clear();
        input.map(&mut |key, input| self.read_entry(key, input))
    }

    fn view(&self) -> View<'_> {
        View::Map
    }

    fn set_absent(&mut self) -> bool {
        self.clear();
        false
    }

    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.map(self, rules);
    }

    fn read_entry(&mut self, key: String, input: &mut dyn Input) -> Result<(), WireError> {
        let mut value = T::placeholder();
        input
            .read(value.target())
            .map_err(|error| error.under(&key))?;
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
