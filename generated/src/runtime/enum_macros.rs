//! The macro that writes what an enumeration does, from a table of its values.

/// Gives an enumeration that a vendor may extend its values. Its last variant is `Unknown`. Behind
/// the kind of its values stands `(others: true)` if the document allows all others as well, so
/// that reading one is no deviation.
#[allow(unused_macros, reason = "an API may have no enumerations")]
macro_rules! open_enum {
    ($type:ident: text $((others: $others:literal))? { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $type {
            /// The values that the document lists, in its order.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it stands in JSON.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(unknown) => unknown.as_str(),
                }
            }
        }
        impl From<&str> for $type {
            fn from(value: &str) -> Self {
                $crate::runtime::find_name(value, Self::VALUES, Self::Unknown)
            }
        }
        impl From<String> for $type {
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }
        impl std::str::FromStr for $type {
            type Err = std::convert::Infallible;
            // `Self::Err` could also be a variant.
            fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
                Ok(Self::from(value))
            }
        }
        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }
        impl Ord for $type {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::runtime::show_text(self, Self::VALUES, stringify!($($variant)*), f)
            }
        }
        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl Eq for $type {}
        impl std::hash::Hash for $type {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }
        impl $crate::runtime::Wire for $type {
            fn placeholder() -> Self {
                Self::Unknown($crate::runtime::Unknown::default())
            }
            fn read(&mut self, input: &mut dyn $crate::runtime::Input) -> Result<(), $crate::runtime::WireError> {
                $crate::runtime::read_name(self, input, Self::VALUES, Self::Unknown, false $(|| $others)?)
            }
            fn as_text(&self) -> Option<&str> {
                Some(self.as_str())
            }
        }
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::serialize(self, serializer)
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::deserialize(deserializer)
            }
        }
    };
    ($type:ident: integer $((others: $others:literal))? { $($list:tt)* }) => {
        open_enum! { @whole $type i64 as_i64 Signed [false $(|| $others)?] { $($list)* } }
    };
    ($type:ident: unsigned $((others: $others:literal))? { $($list:tt)* }) => {
        open_enum! { @whole $type u64 as_u64 Unsigned [false $(|| $others)?] { $($list)* } }
    };
    (@whole $type:ident $int:ident $as_int:ident $view:ident [$allows_others:expr] { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $type {
            /// The values that the document lists, in its order.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it stands in JSON.
            #[must_use]
            pub fn $as_int(&self) -> $int {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(unknown) => *unknown,
                }
            }
        }
        impl PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }
        impl Ord for $type {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.$as_int().cmp(&other.$as_int())
            }
        }
        impl From<$int> for $type {
            fn from(value: $int) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown(value),
                }
            }
        }
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.$as_int(), f)
            }
        }
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::runtime::show_integer(self.$as_int().into(), &[$($value),*], stringify!($($variant)*), f)
            }
        }
        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.$as_int() == other.$as_int()
            }
        }
        impl Eq for $type {}
        impl std::hash::Hash for $type {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.$as_int().hash(state);
            }
        }
        impl $crate::runtime::Wire for $type {
            fn placeholder() -> Self {
                Self::Unknown(0)
            }
            fn read(&mut self, input: &mut dyn $crate::runtime::Input) -> Result<(), $crate::runtime::WireError> {
                let mut value: $int = 0;
                // Not with `input.read`, which would put a placeholder here in place of an error.
                $crate::runtime::Wire::read(&mut value, input)?;
                *self = Self::from(value);
                let allows_others = $allows_others;
                if !allows_others && matches!(self, Self::Unknown(_)) {
                    input.unlisted();
                }
                Ok(())
            }
            fn view(&self) -> $crate::runtime::View<'_> {
                $crate::runtime::View::$view(self.$as_int())
            }
            fn check(&self, rules: &'static [$crate::runtime::Rule], check: &mut $crate::runtime::Check) {
                $crate::runtime::Wire::check(&self.$as_int(), rules, check);
            }
        }
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::serialize(self, serializer)
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::deserialize(deserializer)
            }
        }
    };
}
