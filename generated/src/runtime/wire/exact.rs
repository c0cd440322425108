//! Texts of a format, which are kept as they were received.
//!
//! In: a text, or a value that has a text in the format. Out: the text, and its value, if it has
//! one. Reading never fails because of a format: it annotates a string and does not constrain it.

use super::{Input, Target, View, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::rule::Rule;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

/// A type whose values are written as texts of a format.
pub trait FormatValue: Sized + 'static {
    /// What a text of the format is, for people.
    const EXPECTED: &'static str;

    /// The value of a text.
    fn read(text: &str) -> Option<Self>;

    /// The text of the value.
    fn to_text(&self) -> String;

    /// Whether a text is of the format. Some texts are that have no value of this type, such as a
    /// date beyond its range.
    fn is_valid(text: &str) -> bool {
        Self::read(text).is_some()
    }
}

/// A text of a format: `Exact<Uuid>` holds what should be a UUID.
///
/// It is written as it was received, character for character, also if it is not of its format.
/// [`parse`](Self::parse) gives the value, and `From` makes a text of a value. Two are equal if
/// their texts are.
pub struct Exact<T> {
    text: String,
    value: PhantomData<fn() -> T>,
}

impl<T> Exact<T> {
    /// A text as it is, of which nobody knows whether it is of the format. [`FromStr`] refuses one
    /// that is not.
    pub fn unchecked(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            value: PhantomData,
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text.
    pub fn into_string(self) -> String {
        self.text
    }
}

impl<T: FormatValue> Exact<T> {
    /// The value.
    ///
    /// # Errors
    /// If the text spells no value of the type. Reading accepts such a text.
    pub fn parse(&self) -> Result<T, WireError> {
        T::read(&self.text).ok_or_else(|| wrong_format::<T>(&self.text))
    }

    /// Whether the text is of the format.
    pub fn is_valid(&self) -> bool {
        T::is_valid(&self.text)
    }
}

fn wrong_format<T: FormatValue>(text: &str) -> WireError {
    WireError::new(format_args!("expected {}, found {text:?}", T::EXPECTED))
}

impl<T: FormatValue> From<T> for Exact<T> {
    fn from(value: T) -> Self {
        Self::unchecked(value.to_text())
    }
}

impl<T: FormatValue> FromStr for Exact<T> {
    type Err = WireError;

    fn from_str(text: &str) -> Result<Self, WireError> {
        if T::is_valid(text) {
            Ok(Self::unchecked(text))
        } else {
            Err(wrong_format::<T>(text))
        }
    }
}

impl<T> Clone for Exact<T> {
    fn clone(&self) -> Self {
        Self::unchecked(self.text.clone())
    }
}

impl<T> fmt::Display for Exact<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<T> fmt::Debug for Exact<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<T> AsRef<str> for Exact<T> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<T> PartialEq for Exact<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Exact<T> {}

impl<T> Hash for Exact<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> PartialOrd for Exact<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Exact<T> {
    /// In the order of the texts.
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

/// What an input learns about a format.
#[derive(Debug, Clone, Copy)]
pub struct TextFormat {
    /// What a text of the format is, for people.
    pub wanted: &'static str,
    /// Whether a text is of the format.
    pub is_valid: fn(&str) -> bool,
}

impl<T: FormatValue> Wire for Exact<T> {
    fn placeholder() -> Self {
        Self::unchecked(String::new())
    }

    fn target(&mut self) -> Target<'_> {
        Target::Custom(self)
    }

    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        let format = TextFormat {
            wanted: T::EXPECTED,
            is_valid: T::is_valid,
        };
        input.formatted(format, &mut self.text)
    }

    fn view(&self) -> View<'_> {
        View::Text(&self.text)
    }

    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.text(&self.text, rules);
    }
}
