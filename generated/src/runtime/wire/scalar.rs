//! Strings, booleans, numbers, `null` and JSON of any kind.

use super::{Input, Json, JsonNumber, Number, Target, View, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::deviation_kind::DeviationKind;
use crate::runtime::rule::Rule;

impl Wire for String {
    fn placeholder() -> Self {
        Self::new()
    }
    fn target(&mut self) -> Target<'_> {
        Target::Text(self)
    }
    fn target_of_option(option: &mut Option<Self>) -> Target<'_> {
        Target::OptionText(option)
    }
    fn target_of_list(list: &mut Vec<Self>) -> Target<'_> {
        Target::ListText(list)
    }
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
    fn view_of_list(list: &Vec<Self>) -> View<'_> {
        View::Texts(list)
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.text(self, rules);
    }
}

impl Wire for bool {
    fn placeholder() -> Self {
        false
    }
    fn target(&mut self) -> Target<'_> {
        Target::Boolean(self)
    }
    fn target_of_option(option: &mut Option<Self>) -> Target<'_> {
        Target::OptionBoolean(option)
    }
    fn view(&self) -> View<'_> {
        if *self { View::True } else { View::False }
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.boolean(*self, rules);
    }
}

impl Wire for () {
    fn placeholder() -> Self {}
    fn target(&mut self) -> Target<'_> {
        Target::Null
    }
    fn target_of_option(option: &mut Option<Self>) -> Target<'_> {
        // Null is a value here, and not the same as an absent one.
        Target::Custom(option)
    }
    fn view(&self) -> View<'_> {
        View::Null
    }
    fn check(&self, _: &'static [Rule], _: &mut Check) {}
}

impl Wire for Json {
    fn placeholder() -> Self {
        Self::Null
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        *self = input.json()?;
        Ok(())
    }
    fn target_of_option(option: &mut Option<Self>) -> Target<'_> {
        // Null is a value here, and not the same as an absent one.
        Target::Custom(option)
    }
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.json(self, rules);
    }
    fn count(&self) -> usize {
        self.as_array().map_or(0, Vec::len)
    }
    fn item(&self, index: usize) -> Option<&dyn Wire> {
        self.as_array()?.get(index).map(|item| item as _)
    }
    fn entries<'a>(&'a self, each: &mut dyn FnMut(&'a str, &'a dyn Wire)) {
        for (key, value) in self.as_object().into_iter().flatten() {
            each(key, value);
        }
    }
}

/// Integers of 64 bits have a target of their own; the others are narrowed after reading.
macro_rules! integers {
    ($($type:ident $view:ident;)*) => { $(
        impl Wire for $type {
            fn placeholder() -> Self {
                0
            }
            fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
                narrow(input.integer()?, self)
            }
            fn view(&self) -> View<'_> {
                View::$view((*self).into())
            }
            fn check(&self, rules: &'static [Rule], check: &mut Check) {
                check.integer((*self).into(), rules);
            }
        }
    )* };
}

integers! {
    i8 Signed; i16 Signed; i32 Signed;
    u8 Unsigned; u16 Unsigned; u32 Unsigned; u64 Unsigned;
}

impl Wire for i64 {
    fn placeholder() -> Self {
        0
    }
    fn target(&mut self) -> Target<'_> {
        Target::Signed(self)
    }
    fn target_of_option(option: &mut Option<Self>) -> Target<'_> {
        Target::OptionSigned(option)
    }
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        narrow(input.integer()?, self)
    }
    fn view(&self) -> View<'_> {
        View::Signed(*self)
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.integer((*self).into(), rules);
    }
}

/// An integer type and its bounds, which the message about a number that does not fit names. `i128`
/// holds the bounds of all these types.
pub(super) trait Bounded: TryFrom<i64> + TryFrom<u64> + TryFrom<i128> {
    const LEAST: i128;
    const MOST: i128;
}

macro_rules! bounded {
    ($($type:ident)*) => { $(
        impl Bounded for $type {
            const LEAST: i128 = $type::MIN as i128;
            const MOST: i128 = $type::MAX as i128;
        }
    )* };
}

bounded! { i8 i16 i32 i64 u8 u16 u32 u64 }

/// Puts a number into an integer that has a place for it.
pub(super) fn narrow<T: Bounded>(number: Number<'_>, into: &mut T) -> Result<(), WireError> {
    let fitting = match number {
        Number::Signed(value) => T::try_from(value).ok(),
        Number::Unsigned(value) => T::try_from(value).ok(),
        Number::Float(value) => whole(value).and_then(|value| T::try_from(value).ok()),
        Number::Text(text) => {
            let integer = JsonNumber::of_text(text).as_i128();
            integer.and_then(|value| T::try_from(value).ok())
        }
    };
    *into =
        fitting.ok_or_else(|| misfit(number, T::LEAST, T::MOST).of(DeviationKind::OutOfRange))?;
    Ok(())
}

/// The integer that a number such as `8.0` or `1e3` is. Beyond this range several integers have the
/// same nearest double, so that nobody knows which of them was written.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the range is checked first; every whole double below 2^53 fits"
)]
fn whole(value: f64) -> Option<i128> {
    (value.fract() == 0.0 && value.abs() < 2f64.powi(53)).then_some(value as i128)
}

/// Why a number cannot be held by an integer type.
#[cold]
fn misfit(number: Number<'_>, least: i128, most: i128) -> WireError {
    match number {
        Number::Text(text) if JsonNumber::of_text(text).is_fraction() => {
            WireError::new(format_args!("expected an integer, found {text}"))
        }
        Number::Text(text) => {
            WireError::new(format_args!("{text} is not between {least} and {most}"))
        }
        Number::Float(value) if value.fract() != 0.0 => {
            WireError::new(format_args!("expected an integer, found {value}"))
        }
        Number::Float(value) => {
            WireError::new(format_args!("{value} is not between {least} and {most}"))
        }
        Number::Signed(value) => {
            WireError::new(format_args!("{value} is not between {least} and {most}"))
        }
        Number::Unsigned(value) => {
            WireError::new(format_args!("{value} is not between {least} and {most}"))
        }
    }
}

impl Wire for f64 {
    fn placeholder() -> Self {
        0.0
    }
    fn target(&mut self) -> Target<'_> {
        Target::Float(self)
    }
    fn target_of_option(option: &mut Option<Self>) -> Target<'_> {
        Target::OptionFloat(option)
    }
    fn view(&self) -> View<'_> {
        View::Float(self)
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.float(*self, rules);
    }
}

impl Wire for f32 {
    fn placeholder() -> Self {
        0.0
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the document asks for single precision"
    )]
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        let mut value = 0.0;
        input.read(value.target())?;
        let single = value as Self;
        if !single.is_finite() {
            let message = format_args!("{value} is too large for a number of single precision");
            return Err(WireError::new(message).of(DeviationKind::OutOfRange));
        }
        *self = single;
        Ok(())
    }
    fn view(&self) -> View<'_> {
        View::Single(self)
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        // JSON has the shortest digits of the single: 0.1, and not the 0.10000000149 of its double.
        let written = self.to_string().parse();
        check.float(written.unwrap_or_else(|_| (*self).into()), rules);
    }
}
