//! Tuples: lists whose items have a type each, and whose length is fixed.

use super::{Input, Target, View, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::deviation_kind::DeviationKind;
use crate::runtime::rule::Rule;
use std::fmt;

/// Reads a list of exactly as many items as there are fields.
fn read(input: &mut dyn Input, fields: &mut [Target<'_>]) -> Result<(), WireError> {
    let expected = fields.len();
    let mut found = 0;
    input.list(&mut |input| match fields.get_mut(found) {
        Some(field) => {
            found += 1;
            input.read(std::mem::replace(field, Target::Null))
        }
        None => Err(wrong_length(expected, &"more")),
    })?;
    if found == expected {
        Ok(())
    } else {
        Err(wrong_length(expected, &found))
    }
}

#[cold]
fn wrong_length(expected: usize, found: &dyn fmt::Display) -> WireError {
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
