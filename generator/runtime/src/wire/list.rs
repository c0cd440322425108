//! Lists, and boxes, which exist only to close cycles of types.

use super::{Fields, Growing, Input, Target, View, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::rule::Rule;

/// A list whose items are taken one by one.
pub trait List {
    /// The number of items.
    fn count(&self) -> usize;
    /// One item.
    fn item(&self, index: usize) -> Option<&dyn Wire>;
}

impl<T: Wire> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }
    fn item(&self, index: usize) -> Option<&dyn Wire> {
        self.get(index).map(|item| item as _)
    }
}

impl<T: Wire> Growing for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }
    fn grow(&mut self) -> Option<&mut dyn Wire> {
        self.push(T::blank());
        self.last_mut().map(|item| item as _)
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
    fn target(&mut self) -> Target<'_> {
        Target::List(self)
    }
    fn view(&self) -> View<'_> {
        View::List(self)
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.list(self, rules);
    }
}

impl<T: Wire> Wire for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
    fn target(&mut self) -> Target<'_> {
        (**self).target()
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        (**self).read(input)
    }
    fn view(&self) -> View<'_> {
        (**self).view()
    }
    fn fields(&self, visit: &mut dyn Fields) {
        (**self).fields(visit);
    }
    fn entries(&self, each: &mut dyn FnMut(&str, &dyn Wire)) {
        (**self).entries(each);
    }
    fn read_entry(&mut self, key: String, input: &mut dyn Input) -> Result<(), WireError> {
        (**self).read_entry(key, input)
    }
    fn set_absent(&mut self) -> bool {
        (**self).set_absent()
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        (**self).check(rules, check);
    }
}
