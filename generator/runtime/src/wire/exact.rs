//! Text that a type reads and that is written back as it came.

use super::{Input, View, Wire, WireError};
use crate::runtime::check::Check;
use crate::runtime::rule::Rule;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Deref;
use std::str::FromStr;

/// A type with one spelling of its own for each value, while others may have spelled it differently.
pub trait Spelled: FromStr + fmt::Display + Clone + 'static {
    /// What is expected, for people.
    const WANTED: &'static str;

    /// A value that is going to be replaced.
    fn placeholder() -> Self;

    /// The value that a text spells.
    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

/// A value with the text that was read: it is used as the value (by [`Deref`]), and written back character for character.
///
/// Two are equal if their texts are.
#[derive(Clone)]
pub struct Exact<T> {
    value: T,
    text: Box<str>,
}

impl<T> Exact<T> {
    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T: fmt::Display> From<T> for Exact<T> {
    fn from(value: T) -> Self {
        let text = value.to_string().into_boxed_str();
        Self { value, text }
    }
}

impl<T: Spelled> FromStr for Exact<T> {
    type Err = WireError;

    fn from_str(text: &str) -> Result<Self, WireError> {
        let value = T::read(text).ok_or_else(|| {
            WireError::new(format_args!("expected {}, found {text:?}", T::WANTED))
        })?;
        Ok(Self {
            value,
            text: text.into(),
        })
    }
}

impl<T> Deref for Exact<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> fmt::Display for Exact<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<T> fmt::Debug for Exact<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
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

impl<T: Ord> PartialOrd for Exact<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Ord> Ord for Exact<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value
            .cmp(&other.value)
            .then_with(|| self.text.cmp(&other.text))
    }
}

impl<T: Spelled> Wire for Exact<T> {
    fn placeholder() -> Self {
        Self {
            value: T::placeholder(),
            text: Box::default(),
        }
    }

    fn read(&mut self, input: &mut dyn Input) -> Result<(), WireError> {
        input.text(&mut |text| {
            *self = text.parse()?;
            Ok(())
        })
    }

    fn view(&self) -> View<'_> {
        View::OwnedText
    }

    fn text(&self, give: &mut dyn FnMut(&str)) {
        give(&self.text);
    }

    fn check(&self, rules: &'static [Rule], check: &mut Check) {
        check.text(&self.text, rules);
    }
}

impl Spelled for Ipv4Addr {
    const WANTED: &'static str = "an IPv4 address";

    fn placeholder() -> Self {
        Self::UNSPECIFIED
    }
}

impl Spelled for Ipv6Addr {
    const WANTED: &'static str = "an IPv6 address";

    fn placeholder() -> Self {
        Self::UNSPECIFIED
    }
}

/// An IPv4 address.
pub type ExactIpv4 = Exact<Ipv4Addr>;

/// An IPv6 address.
pub type ExactIpv6 = Exact<Ipv6Addr>;

#[cfg(feature = "jiff")]
mod times {
    use super::{Exact, Spelled};
    use jiff::Span;
    use jiff::civil::Time;

    impl Spelled for Time {
        const WANTED: &'static str = "a time of day";

        fn placeholder() -> Self {
            Self::midnight()
        }

        /// RFC 3339 has an offset behind the time, which civil time does not take.
        fn read(text: &str) -> Option<Self> {
            let (time, offset) =
                text.split_at(text.find(['Z', 'z', '+', '-']).unwrap_or(text.len()));
            let known = offset.is_empty()
                || offset.eq_ignore_ascii_case("z")
                || is_offset(offset.get(1..)?);
            time.parse().ok().filter(|_| known)
        }
    }

    /// Hours and minutes.
    fn is_offset(text: &str) -> bool {
        let digits = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.split_once(':')
            .is_some_and(|(hours, minutes)| digits(hours) && digits(minutes))
    }

    impl Spelled for Span {
        const WANTED: &'static str = "a duration";

        fn placeholder() -> Self {
            Self::new()
        }
    }

    /// A time of day; an offset behind it is kept in the text.
    pub type ExactTime = Exact<Time>;

    /// A duration, of days and months too.
    pub type ExactSpan = Exact<Span>;
}

#[cfg(feature = "jiff")]
pub use times::{ExactSpan, ExactTime};

#[cfg(feature = "decimal")]
impl Spelled for rust_decimal::Decimal {
    const WANTED: &'static str = "a decimal number";

    fn placeholder() -> Self {
        Self::ZERO
    }
}

/// A decimal number of up to 28 digits.
#[cfg(feature = "decimal")]
pub type ExactDecimal = Exact<rust_decimal::Decimal>;

#[cfg(feature = "url")]
impl Spelled for url::Url {
    const WANTED: &'static str = "an absolute URI";

    fn placeholder() -> Self {
        // The library has no value that needs no parsing; the simplest URI parses at the first turn.
        loop {
            if let Ok(simplest) = Self::parse("about:") {
                return simplest;
            }
        }
    }
}

/// An absolute URI.
#[cfg(feature = "url")]
pub type ExactUrl = Exact<url::Url>;
