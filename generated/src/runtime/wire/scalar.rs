//! Strings, booleans, numbers, `null` and JSON of any kind.

use super::{Input, Json, Number, Output, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::rule::Rule;

impl Wire for String {
    fn blank() -> Self {
        Self::new()
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        input.string(self)
    }
    fn write(&self, output: &mut dyn Output) {
        output.text(self);
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.text(self, rules);
    }
}

impl Wire for bool {
    fn blank() -> Self {
        false
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        *self = input.boolean()?;
        Ok(())
    }
    fn write(&self, output: &mut dyn Output) {
        output.boolean(*self);
    }
    fn check(&self, _: &'static [Rule], _: &mut Check) {}
}

impl Wire for () {
    fn blank() -> Self {}
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        input.null()
    }
    fn write(&self, output: &mut dyn Output) {
        output.null();
    }
    fn check(&self, _: &'static [Rule], _: &mut Check) {}
}

impl Wire for Json {
    fn blank() -> Self {
        Self::Null
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        *self = input.json()?;
        Ok(())
    }
    fn write(&self, output: &mut dyn Output) {
        output.json(self);
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.json(self, rules);
    }
    fn entries(&self, each: &mut dyn FnMut(&str, &dyn Wire)) {
        for (key, value) in self.as_object().into_iter().flatten() {
            each(key, value);
        }
    }
}

/// Integers, all read as the widest type first, so that one function says what does not fit.
macro_rules! integers {
    ($($type:ident $write:ident $wide:ident;)*) => { $(
        impl Wire for $type {
            fn blank() -> Self {
                0
            }
            fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
                let number = input.integer()?;
                let fitting = match number {
                    Number::Signed(value) => Self::try_from(value).ok(),
                    Number::Unsigned(value) => Self::try_from(value).ok(),
                    Number::Float(value) => whole(value).and_then(|value| Self::try_from(value).ok()),
                };
                *self = fitting.ok_or_else(|| misfit(number, Self::MIN.into(), Self::MAX.into()))?;
                Ok(())
            }
            fn write(&self, output: &mut dyn Output) {
                output.$write($wide::from(*self));
            }
            fn check(&self, rules: &'static [Rule], check: &mut Check) {
                check.integer((*self).into(), rules);
            }
        }
    )* };
}

integers! {
    i8 signed i64; i16 signed i64; i32 signed i64; i64 signed i64;
    u8 unsigned u64; u16 unsigned u64; u32 unsigned u64; u64 unsigned u64;
}

/// The integer that a number such as `8.0` or `1e3` is.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked first; every whole double below 2^96 fits")]
fn whole(value: f64) -> Option<i128> {
    (value.fract() == 0.0 && value.abs() < 2f64.powi(96)).then_some(value as i128)
}

/// Why a number cannot be held by an integer type.
#[cold]
fn misfit(number: Number, least: i128, most: i128) -> WireError {
    match number {
        Number::Float(value) if value.fract() != 0.0 => WireError::new(format_args!("expected an integer, found {value}")),
        Number::Float(value) => WireError::new(format_args!("{value} is not between {least} and {most}")),
        Number::Signed(value) => WireError::new(format_args!("{value} is not between {least} and {most}")),
        Number::Unsigned(value) => WireError::new(format_args!("{value} is not between {least} and {most}")),
    }
}

impl Wire for f64 {
    fn blank() -> Self {
        0.0
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        *self = input.float()?;
        Ok(())
    }
    fn write(&self, output: &mut dyn Output) {
        output.float(*self);
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.float(*self, rules);
    }
}

impl Wire for f32 {
    fn blank() -> Self {
        0.0
    }
    #[expect(clippy::cast_possible_truncation, reason = "the document asks for single precision")]
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        *self = input.float()? as Self;
        Ok(())
    }
    fn write(&self, output: &mut dyn Output) {
        output.single(*self);
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.float((*self).into(), rules);
    }
}
