//! Lists, and boxes, which exist only to close cycles of types.

use super::{Input, Output, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::rule::Rule;

impl<T: Wire> Wire for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        self.clear();
        input.list(&mut |input| {
            self.push(T::blank());
            match self.last_mut() {
                Some(item) => item.read(input),
                None => Ok(()),
            }
        })
    }

    fn write(&self, output: &mut dyn Output) {
        output.list(&mut self.iter().map(|item| item as &dyn Wire));
    }

    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.list(&mut self.iter().map(|item| item as &dyn Wire), rules);
    }
}

impl<T: Wire> Wire for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        (**self).read(input)
    }
    fn write(&self, output: &mut dyn Output) {
        (**self).write(output);
    }
    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
    fn set_absent(&mut self) -> bool {
        (**self).set_absent()
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        (**self).check(rules, check);
    }
    fn read_entry(&mut self, key: String, input: &mut dyn Input) -> Result<(), WireError> {
        (**self).read_entry(key, input)
    }
    fn entries(&self, each: &mut dyn FnMut(&str, &dyn Wire)) {
        (**self).entries(each);
    }
}
