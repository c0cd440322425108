//! Tuples: lists whose items have a type each, and whose length is fixed.

use super::{Input, Target, View, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::deviation_kind::DeviationKind;
use crate::runtime::rule::Rule;
use std::fmt;

/// Reads a list of exactly as many items as there are fields. What is read of any other list is
/// left to the input.
fn read(input: &mut dyn Input, fields: &mut [Target<'_>]) -> Result<(), WireError> {
    let expected = fields.len();
    let mut found = 0;
    input.list(&mut |input| {
        let index = found;
        found += 1;
        match fields.get_mut(index) {
            Some(field) => input.read(std::mem::replace(field, Target::Null)),
            None => input.surplus_item(index, expected),
        }
    })?;
    if found < expected {
        return input.missing_items(found, expected);
    }
    Ok(())
}

/// The error of a list of another length.
#[cold]
pub(super) fn wrong_length(expected: usize, found: &dyn fmt::Display) -> WireError {
    let message = format_args!("expected a list of {expected} items, found {found}");
    WireError::new(message).of(DeviationKind::WrongLength)
}

macro_rules! tuples {
    ($(($($type:ident $index:tt),+))*) => { $(
        impl<$($type: Wire),+> Wire for ($($type,)+) {
            fn placeholder() -> Self {
                ($($type::placeholder(),)+)
            }
            fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
                read(input, &mut [$(self.$index.target()),+])
            }
            fn view(&self) -> View<'_> {
                View::List
            }
            fn count(&self) -> usize {
                [$($index),+].len()
            }
            fn item(&self, index: usize) -> Option<&dyn Wire> {
                match index {
                    $($index => Some(&self.$index),)+
                    _ => None,
                }
            }
            fn check(&self, rules: &'static [Rule], check: &mut Check) {
                check.list(self, rules);
            }
        }
    )* };
}

tuples! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
}
