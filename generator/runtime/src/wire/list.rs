//! Lists, and boxes, which exist only to close cycles of types.

use super::{Input, Target, View, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::rule::Rule;

/// Collects the argument of a setter into a field that holds a list.
pub fn list_of<T, V: Into<T>, F: From<Vec<T>>>(values: impl IntoIterator<Item = V>) -> F {
    F::from(values.into_iter().map(Into::into).collect())
}

impl<T: Wire> Wire for Vec<T> {
    fn placeholder() -> Self {
        Self::new()
    }
    fn target(&mut self) -> Target<'_> {
        T::target_of_list(self)
    }
    fn clear(&mut self) {
        self.clear();
    }
    fn insert_placeholder(&mut self) -> Option<Target<'_>> {
        self.push(T::placeholder());
        self.last_mut().map(Wire::target)
    }
    fn view(&self) -> View<'_> {
        T::view_of_list(self)
    }
    fn count(&self) -> usize {
        self.len()
    }
    fn item(&self, index: usize) -> Option<&dyn Wire> {
        self.get(index).map(|item| item as _)
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.list(self, rules);
    }
}

impl<T: Wire> Wire for Box<T> {
    fn placeholder() -> Self {
        Self::new(T::placeholder())
    }
    fn target(&mut self) -> Target<'_> {
        (**self).target()
    }
    fn clear(&mut self) {
        (**self).clear();
    }
    fn insert_placeholder(&mut self) -> Option<Target<'_>> {
        (**self).insert_placeholder()
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        (**self).read(input)
    }
    fn view(&self) -> View<'_> {
        (**self).view()
    }
    fn inner(&self) -> Option<(&'static str, &dyn Wire)> {
        Some(("", &**self))
    }
    fn read_entry(&mut self, key: String, input: &mut dyn Input) -> Result<(), WireError> {
        (**self).read_entry(key, input)
    }
    fn remove_entry(&mut self, key: &str) {
        (**self).remove_entry(key);
    }
    fn set_absent(&mut self) -> bool {
        (**self).set_absent()
    }
}
