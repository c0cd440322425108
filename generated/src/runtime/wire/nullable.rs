//! Values that may be absent, null, or both.

use super::{Input, Target, View, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::rule::Rule;
use std::ops::Deref;

impl<T: Wire> Wire for Option<T> {
    fn placeholder() -> Self {
        None
    }
    fn target(&mut self) -> Target<'_> {
        T::target_of_option(self)
    }
    fn clear(&mut self) {
        *self = None;
    }
    fn insert_placeholder(&mut self) -> Option<Target<'_>> {
        Some(self.insert(T::placeholder()).target())
    }
    /// Reads a value of a type that `null` is a value of.
    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        input.read(self.insert(T::placeholder()).target())
    }
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Wire::view)
    }
    fn set_absent(&mut self) -> bool {
        // Most values are absent already, and comparing is cheaper than writing.
        if self.is_some() {
            *self = None;
        }
        true
    }
    fn inner(&self) -> Option<(&'static str, &dyn Wire)> {
        self.as_ref().map(|value| ("", value as _))
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        if let Some(value) = self {
            value.check(rules, check);
        }
    }
}

/// A value that an object can leave out, set to null, or hold. They are ordered as they are listed
/// here, so an absent key comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Nullable<T> {
    /// The key is left out.
    #[default]
    Absent,
    /// The key is there and its value is null.
    Null,
    /// The key is there with a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value itself, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether the key is left out.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the value is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value by reference, if there is one, as [`Option::as_ref`] has it.
    pub fn as_ref(&self) -> Option<&T> {
        self.value()
    }

    /// What the value dereferences to, if there is one: `Option<&str>` of a `String`.
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.value().map(T::deref)
    }

    /// The value, or the given one if there is none.
    pub fn unwrap_or(self, default: T) -> T {
        self.into_value().unwrap_or(default)
    }

    /// The value, or the default of its type if there is none.
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        self.into_value().unwrap_or_default()
    }

    /// Whether there is a value for which the function returns `true`.
    pub fn is_some_and(self, holds: impl FnOnce(T) -> bool) -> bool {
        self.into_value().is_some_and(holds)
    }

    /// The same with another value, if there is one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Nullable<U> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(change(value)),
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` is an absent key. To send `null`, give [`Nullable::Null`].
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

/// An absent key and `null` are both `None`.
impl<T> From<Nullable<T>> for Option<T> {
    fn from(value: Nullable<T>) -> Self {
        value.into_value()
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Wire> Wire for Nullable<T> {
    fn placeholder() -> Self {
        Self::Absent
    }
    fn target(&mut self) -> Target<'_> {
        Target::Option(self)
    }
    fn clear(&mut self) {
        *self = Self::Null;
    }
    fn insert_placeholder(&mut self) -> Option<Target<'_>> {
        *self = Self::Value(T::placeholder());
        match self {
            Self::Value(value) => Some(value.target()),
            _ => None,
        }
    }
    fn view(&self) -> View<'_> {
        match self {
            Self::Absent => View::Absent,
            Self::Null => View::Null,
            Self::Value(value) => value.view(),
        }
    }
    fn set_absent(&mut self) -> bool {
        *self = Self::Absent;
        true
    }
    fn inner(&self) -> Option<(&'static str, &dyn Wire)> {
        self.value().map(|value| ("", value as _))
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        if let Some(value) = self.value() {
            value.check(rules, check);
        }
    }
}

/// A value that is always there but may be null, which comes before every value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum OrNull<T> {
    /// The value is null.
    #[default]
    Null,
    /// There is a value.
    Value(T),
}

impl<T> OrNull<T> {
    /// The value, if it is not null.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Null => None,
        }
    }

    /// The value itself, if it is not null.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Null => None,
        }
    }

    /// Whether the value is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value by reference, if there is one, as [`Option::as_ref`] has it.
    pub fn as_ref(&self) -> Option<&T> {
        self.value()
    }

    /// What the value dereferences to, if there is one: `Option<&str>` of a `String`.
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.value().map(T::deref)
    }

    /// The value, or the given one if there is none.
    pub fn unwrap_or(self, default: T) -> T {
        self.into_value().unwrap_or(default)
    }

    /// The value, or the default of its type if there is none.
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        self.into_value().unwrap_or_default()
    }

    /// Whether there is a value for which the function returns `true`.
    pub fn is_some_and(self, holds: impl FnOnce(T) -> bool) -> bool {
        self.into_value().is_some_and(holds)
    }

    /// The same with another value, if there is one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> OrNull<U> {
        match self {
            Self::Null => OrNull::Null,
            Self::Value(value) => OrNull::Value(change(value)),
        }
    }
}

impl<T> From<T> for OrNull<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for OrNull<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T> From<OrNull<T>> for Option<T> {
    fn from(value: OrNull<T>) -> Self {
        value.into_value()
    }
}

impl From<&str> for OrNull<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Wire> Wire for OrNull<T> {
    fn placeholder() -> Self {
        Self::Null
    }
    fn target(&mut self) -> Target<'_> {
        Target::Option(self)
    }
    fn clear(&mut self) {
        *self = Self::Null;
    }
    fn insert_placeholder(&mut self) -> Option<Target<'_>> {
        *self = Self::Value(T::placeholder());
        match self {
            Self::Value(value) => Some(value.target()),
            _ => None,
        }
    }
    fn view(&self) -> View<'_> {
        self.value().map_or(View::Null, Wire::view)
    }
    fn inner(&self) -> Option<(&'static str, &dyn Wire)> {
        self.value().map(|value| ("", value as _))
    }
    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        if let Some(value) = self.value() {
            value.check(rules, check);
        }
    }
}
