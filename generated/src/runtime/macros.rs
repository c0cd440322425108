//! The tables of generated types: `object!`, `open_enum!`, `union!` and `setters!`.
//!
//! Each expands to as little as possible, because rustc pays for every token of it once per type: lists of fields,
//! constants, and calls of functions that are compiled once.

/// Says how the fields of a struct are called in JSON, and which rules the document has for them.
///
/// An entry is the name of a field. It also has the key where that is not the name, and rules in brackets where there are any:
/// `title,` and `r#type: "type",` and `limit: [Minimum(1)],`. Most objects only have names, so that they have arms of their own,
/// which cost rustc less than the general one.
#[allow(unused_macros, reason = "an API may have no objects")]
macro_rules! object {
    ($type:ident { $($field:ident),* $(,)? }) => {
        object! { @type $type [$($field)*] [] { keys: &[$(stringify!($field)),*], patterns: &[], rules: &[] } }
    };
    ($type:ident { $($field:ident,)* ..$rest:ident $(,)? }) => {
        object! { @type $type [$($field)*] [$rest] { keys: &[$(stringify!($field)),*], patterns: &[], rules: &[] } }
    };
    ($type:ident {
        $($field:ident $(: $($key:literal)? $([$($rule:tt)*])?)?),* $(,)?
        $(..$rest:ident $(~ $pattern:literal)? $(,)?)*
    } $([$($own:tt)*])?) => {
        object! { @type $type [$($field)*] [$($rest)*] {
            keys: &[$(object!(@key $field $($($key)?)?)),*],
            patterns: &[$($($pattern,)?)*],
            rules: &[$($($own)*,)? $($($($crate::runtime::Rule::Of(stringify!($field)), $($rule)*,)?)?)*],
        } }
    };
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
    (@type $type:ident [$($field:ident)*] [$($rest:ident)*] { $($shape:tt)* }) => {
        impl $crate::runtime::Wire for $type {
            fn placeholder() -> Self {
                Self { $($field: $crate::runtime::Wire::placeholder(),)* $($rest: $crate::runtime::Wire::placeholder()),* }
            }
            fn read(&mut self, input: &mut dyn $crate::runtime::Input) -> Result<(), $crate::runtime::WireError> {
                input.object(Self::SHAPE, &mut [$($crate::runtime::Wire::target(&mut self.$field)),*], &mut [$(&mut self.$rest),*])
            }
            fn fields(&self, visit: &mut dyn $crate::runtime::Fields) {
                visit.fields(Self::SHAPE, &[$(&self.$field,)* $(&self.$rest),*]);
            }
            fn write_fields<M: serde::ser::SerializeMap>(&self, object: &mut $crate::runtime::Writing<M>) {
                $(object.field(Self::SHAPE, &self.$field);)*
                $(object.rest(Self::SHAPE, &self.$rest);)*
                // An object may have no fields. An attribute for that costs rustc more than this.
                _ = object;
            }
        }
        impl $type {
            const SHAPE: &'static $crate::runtime::Shape =
                &$crate::runtime::Shape { name: stringify!($type), names: stringify!($($field)* $($rest)*), $($shape)* };
        }
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::runtime::show(self, f)
            }
        }
        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::is_equal(self, other)
            }
        }
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::Wire::write(self, serializer)
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::deserialize(deserializer)
            }
        }
    };
}

/// Gives an enumeration that a vendor may extend its values. Its last variant is `Unknown`.
#[allow(unused_macros, reason = "an API may have no enumerations")]
macro_rules! open_enum {
    ($type:ident: text { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $type {
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
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown($crate::runtime::Unknown::new(value)),
                }
            }
        }
        impl From<String> for $type {
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::runtime::show_text(self.as_str(), &[$($value),*], stringify!($($variant)*), f)
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
                $crate::runtime::read_name(self, input)?;
                if let Self::Unknown(_) = self {
                    input.unlisted();
                }
                Ok(())
            }
            fn as_text(&self) -> Option<&str> {
                Some(self.as_str())
            }
        }
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::Wire::write(self, serializer)
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::deserialize(deserializer)
            }
        }
    };
    ($type:ident: integer { $($list:tt)* }) => {
        open_enum! { @whole $type i64 as_i64 Signed { $($list)* } }
    };
    ($type:ident: unsigned { $($list:tt)* }) => {
        open_enum! { @whole $type u64 as_u64 Unsigned { $($list)* } }
    };
    (@whole $type:ident $int:ident $as_int:ident $view:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $type {
            /// The value as it stands in JSON.
            #[must_use]
            pub fn $as_int(&self) -> $int {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(unknown) => *unknown,
                }
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
                input.read($crate::runtime::Wire::target(&mut value))?;
                *self = Self::from(value);
                if let Self::Unknown(_) = self {
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
                $crate::runtime::Wire::write(self, serializer)
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::deserialize(deserializer)
            }
        }
    };
}

/// Says how the branches of a union are told apart. Its last variant is `Unknown`, which keeps what no branch takes.
#[allow(unused_macros, reason = "an API may have no unions")]
macro_rules! union {
    ($type:ident { $($variant:ident: [$($guard:tt)*]),* $(,)? }) => {
        union! { @type $type [$($variant [$($guard)*])*] {} }
    };
    ($type:ident { $($variant:ident: [$($guard:tt)*] $([$($rule:tt)*])?),* $(,)? }) => {
        union! { @type $type [$($variant [$($guard)*])*] {
            fn check(&self, rules: &'static [$crate::runtime::Rule], check: &mut $crate::runtime::Check) {
                match self {
                    $(Self::$variant(value) => check.branch(value, rules, &[$($($rule)*)?]),)*
                    Self::Unknown(value) => check.branch(value, rules, &[]),
                }
            }
        } }
    };
    (@type $type:ident [$($variant:ident [$($guard:tt)*])*] { $($check:tt)* }) => {
        impl $crate::runtime::Union for $type {
            const BRANCHES: &'static [&'static [$crate::runtime::Guard]] = &[$(&[$($guard)*]),*];
            fn branches(&mut self, reader: &mut $crate::runtime::BranchReader<'_>) {
                $(reader.branch(self, Self::$variant);)*
                reader.branch(self, Self::Unknown);
            }
        }
        impl $crate::runtime::Wire for $type {
            fn placeholder() -> Self {
                Self::Unknown($crate::runtime::Json::Null)
            }
            fn read(&mut self, input: &mut dyn $crate::runtime::Input) -> Result<(), $crate::runtime::WireError> {
                $crate::runtime::read_union(self, input)
            }
            fn inner(&self) -> Option<(&'static str, &dyn $crate::runtime::Wire)> {
                Some(match self {
                    $(Self::$variant(value) => (stringify!($variant), value),)*
                    Self::Unknown(value) => ("Unknown", value),
                })
            }
            $($check)*
        }
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::runtime::show(self, f)
            }
        }
        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::is_equal(self, other)
            }
        }
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::Wire::write(self, serializer)
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::deserialize(deserializer)
            }
        }
    };
}

/// Writes one method per optional field, with the name of the field.
///
/// Each line is expanded by itself, so that the work grows with the number of lines and not with its square.
#[allow(unused_macros, reason = "an API may have no optional fields")]
macro_rules! setters {
    ($type:ident { $($(#[$note:meta])* $field:ident($($given:tt)*)),* $(,)? }) => {
        impl $type {
            $(setters! { @one [$(#[$note])* #[must_use]] [] $field $($given)* })*
        }
    };
    // Setters of the inputs of an operation, as methods of the call that will send it; or of the fields of one input that is
    // spread over the request.
    (Call<$type:ident>$(.$group:ident)? { $($(#[$note:meta])* $field:ident($($given:tt)*)),* $(,)? }) => {
        setters! { @call $type [operation $($group)?] $([$(#[$note])*] $field($($given)*))* }
    };
    (@call $type:ident $place:tt $([$($note:tt)*] $field:ident($($given:tt)*))*) => {
        impl $crate::runtime::Call<'_, $type> {
            $(setters! { @one [$($note)*] $place $field $($given)* })*
        }
    };
    (@one [$($note:tt)*] [$($place:ident)*] $field:ident nullable $type:ty) => {
        $($note)*
        pub fn $field(mut self, value: impl Into<$crate::runtime::Nullable<$type>>) -> Self {
            self$(.$place)*.$field = value.into();
            self
        }
    };
    (@one [$($note:tt)*] [$($place:ident)*] $field:ident into $type:ty) => {
        $($note)*
        pub fn $field(mut self, value: impl Into<$type>) -> Self {
            self$(.$place)*.$field = From::<$type>::from(value.into());
            self
        }
    };
    (@one [$($note:tt)*] [$($place:ident)*] $field:ident list $type:ty) => {
        $($note)*
        pub fn $field(mut self, value: impl IntoIterator<Item = impl Into<$type>>) -> Self {
            self$(.$place)*.$field = $crate::runtime::list_of::<$type, _, _>(value);
            self
        }
    };
    (@one [$($note:tt)*] [$($place:ident)*] $field:ident map $type:ty) => {
        $($note)*
        pub fn $field(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<$type>)>) -> Self {
            self$(.$place)*.$field = $crate::runtime::map_of::<$type, _, _, _>(value);
            self
        }
    };
    (@one [$($note:tt)*] [$($place:ident)*] $field:ident $type:ty) => {
        $($note)*
        pub fn $field(mut self, value: $type) -> Self {
            self$(.$place)*.$field = From::<$type>::from(value);
            self
        }
    };
}

/// Writes what every client can be told, as methods of the client of one API.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! settings {
    ($type:ident) => {
        impl $type {
            /// Talks to another server; operations that have one of their own go there as well.
            ///
            /// [`ServerUrl`](crate::runtime::ServerUrl) says which addresses, and which values of a server's variables,
            /// can be used; a call to another one is refused before anything is sent.
            #[must_use]
            pub fn base_url(self, url: impl Into<$crate::runtime::ServerUrl>) -> Self {
                Self(self.0.base_url(url))
            }

            /// Holds one more credential; each operation uses the one it accepts.
            #[must_use]
            pub fn credential(self, credential: impl $crate::runtime::Security + 'static) -> Self {
                Self(self.0.credential(credential))
            }

            /// Sends a header with every request. Those that frame or route the message, such as `Content-Length` and `Host`, are
            /// refused when a request is sent. The value is treated as a secret: no message shows it, even if a server repeats it.
            #[must_use]
            pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
                Self(self.0.header(name, value))
            }

            /// How long a call may take, with all attempts and the waits between them; 60 seconds unless this is called.
            #[must_use]
            pub fn timeout(self, timeout: std::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// How long one attempt may take; 30 seconds unless this is called, and never longer than what is left for the call.
            #[must_use]
            pub fn attempt_timeout(self, timeout: std::time::Duration) -> Self {
                Self(self.0.attempt_timeout(timeout))
            }

            /// How many bytes the body of an answer may have; 8 MiB unless this is called. A larger one is an error, of which no
            /// more than that is read.
            ///
            /// What is read takes a multiple of that in memory: 5 times for an ordinary list of objects that is read as any
            /// JSON, 16 to 24 times for `[0,0,…]`, and up to 64 times for lists in lists. A list of objects with a type takes the
            /// size of that type for each `{}`.
            #[must_use]
            pub fn response_limit(self, bytes: usize) -> Self {
                Self(self.0.response_limit(bytes))
            }

            /// How often a failed attempt is repeated; twice unless this is called.
            ///
            /// [`RetryPolicy`](crate::runtime::RetryPolicy) says after which failures it is: a `POST` or `PATCH` only if the
            /// server has not processed it, or if it has an idempotency key.
            #[must_use]
            pub fn retries(self, retries: u32) -> Self {
                Self(self.0.retries(retries))
            }

            /// How often and how patiently a failed attempt is repeated.
            #[must_use]
            pub fn retry_policy(self, policy: $crate::runtime::RetryPolicy) -> Self {
                Self(self.0.retry_policy(policy))
            }

            /// Takes time, waiting and randomness from elsewhere, for example from a test that drives the time.
            #[must_use]
            pub fn environment(
                self,
                environment: impl $crate::runtime::Environment + 'static,
            ) -> Self {
                Self(self.0.environment(environment))
            }

            /// Calls a function where an answer deviates from the document: an unknown value of an enumeration, a text that is not of
            /// its format, a missing key, a status that is not listed. It is called once for each place, for this client and its
            /// clones. Reading an answer then takes longer, since all of its deviations are collected.
            #[must_use]
            pub fn on_drift(
                self,
                hook: impl Fn(&$crate::runtime::Drift) + Send + Sync + 'static,
            ) -> Self {
                Self(self.0.on_drift(hook))
            }

            /// Sends requests in another way, for example to answer them in memory.
            #[must_use]
            pub fn transport(self, transport: impl $crate::runtime::Transport + 'static) -> Self {
                Self(self.0.transport(transport))
            }
        }
    };
}
