//! The tables of generated types (`object!`, `union!`, `newtype!`, `setters!`) and of clients
//! (`credentials!`, `server!`, `server_values!`). `open_enum!` is in `enum_macros.rs`.
//!
//! Each expands to as little as possible, because rustc pays for every token of it once per type:
//! lists of fields, tables, and calls of functions that are compiled once. Each call of a macro
//! within another, `stringify!` too, is a syntax context of its own. A span can name about 32,000
//! of them in its 8 bytes; rustc keeps each span of the further ones in a table, which takes time
//! and memory. So a table leaves out what is usual by taking the rest of a literal from a constant
//! (`..Shape::USUAL`), and not by calling a macro that says `None`.

/// Says how the fields of a struct are called in JSON, and which rules the document has for them.
///
/// An entry is the name of a field. It also has the key where that is not the name, and rules in
/// brackets where there are any: `title,` and `r#type: "type",` and `limit: [Minimum(1)],`. Keys
/// that have a constant and no field come first: `"type" = Text("card"),`. Most objects only have
/// names, or names and rules, so that they have arms of their own, which cost rustc less than the
/// general one.
#[allow(unused_macros, reason = "an API may have no objects")]
macro_rules! object {
    ($type:ident { $($field:ident),* $(,)? }) => {
        object! { @type $type [$($field)*] [] {
            keys: &[$(stringify!($field)),*],
            ..$crate::runtime::Shape::USUAL
        } }
    };
    ($type:ident { $($field:ident,)* ..$rest:ident $(,)? }) => {
        object! { @type $type [$($field)*] [$rest] {
            keys: &[$(stringify!($field)),*],
            ..$crate::runtime::Shape::USUAL
        } }
    };
    ($type:ident {
        $($field:ident $(: [$($rule:tt)*])?),* $(,)?
        $(..$rest:ident $(~ $pattern:literal)? $(,)?)*
    } $([$($own:tt)*])?) => {
        object! { @type $type [$($field)*] [$($rest)*] {
            keys: &[$(stringify!($field)),*],
            patterns: &[$($($pattern,)?)*],
            rules: &[$($($own)*,)? $($($crate::runtime::Rule::Of(stringify!($field)), $($rule)*,)?)*],
            ..$crate::runtime::Shape::USUAL
        } }
    };
    ($type:ident {
        $($constant_key:literal = $constant:expr,)*
        $($field:ident $(: $($key:literal)? $([$($rule:tt)*])?)?),* $(,)?
        $(..$rest:ident $(~ $pattern:literal)? $(,)?)*
    } $([$($own:tt)*])?) => {
        object! { @type $type [$($field)*] [$($rest)*] {
            keys: &[$(object!(@key $field $($($key)?)?)),*],
            patterns: &[$($($pattern,)?)*],
            constants: &[$(($constant_key, $constant)),*],
            rules: &[$($($own)*,)? $($($($crate::runtime::Rule::Of(stringify!($field)), $($rule)*,)?)?)*],
        } }
    };
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
    // The fields in eights, each in a pair with those behind it, and in sixty-fours likewise. rustc
    // limits how deep macros and types are nested (128 by default): in eights alone an object could
    // have a thousand fields, and so it can have some seven thousand.
    (@tuple $self:ident
        $a0:ident $b0:ident $c0:ident $d0:ident $e0:ident $f0:ident $g0:ident $h0:ident
        $a1:ident $b1:ident $c1:ident $d1:ident $e1:ident $f1:ident $g1:ident $h1:ident
        $a2:ident $b2:ident $c2:ident $d2:ident $e2:ident $f2:ident $g2:ident $h2:ident
        $a3:ident $b3:ident $c3:ident $d3:ident $e3:ident $f3:ident $g3:ident $h3:ident
        $a4:ident $b4:ident $c4:ident $d4:ident $e4:ident $f4:ident $g4:ident $h4:ident
        $a5:ident $b5:ident $c5:ident $d5:ident $e5:ident $f5:ident $g5:ident $h5:ident
        $a6:ident $b6:ident $c6:ident $d6:ident $e6:ident $f6:ident $g6:ident $h6:ident
        $a7:ident $b7:ident $c7:ident $d7:ident $e7:ident $f7:ident $g7:ident $h7:ident
        $($other:ident)+
    ) => {
        (
            object!(@tuple $self
                $a0 $b0 $c0 $d0 $e0 $f0 $g0 $h0
                $a1 $b1 $c1 $d1 $e1 $f1 $g1 $h1
                $a2 $b2 $c2 $d2 $e2 $f2 $g2 $h2
                $a3 $b3 $c3 $d3 $e3 $f3 $g3 $h3
                $a4 $b4 $c4 $d4 $e4 $f4 $g4 $h4
                $a5 $b5 $c5 $d5 $e5 $f5 $g5 $h5
                $a6 $b6 $c6 $d6 $e6 $f6 $g6 $h6
                $a7 $b7 $c7 $d7 $e7 $f7 $g7 $h7
            ),
            object!(@tuple $self $($other)+),
        )
    };
    (@tuple $self:ident
        $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident $($other:ident)+
    ) => {
        (
            (&$self.$a, &$self.$b, &$self.$c, &$self.$d, &$self.$e, &$self.$f, &$self.$g, &$self.$h),
            object!(@tuple $self $($other)+),
        )
    };
    (@tuple $self:ident $($field:ident)*) => { ($(&$self.$field,)*) };
    (@type $type:ident [$($field:ident)*] [$($rest:ident)*] { $($shape:tt)* }) => {
        impl $crate::runtime::Wire for $type {
            fn shape() -> &'static $crate::runtime::Shape {
                &$crate::runtime::Shape { names: stringify!($type $($field)* $($rest)*), $($shape)* }
            }
            fn placeholder() -> Self {
                // A path is resolved again for each field; one word takes rustc the least time.
                #[allow(unused_imports, reason = "an object may have no fields")]
                use $crate::runtime::placeholder;
                Self { $($field: placeholder(),)* $($rest: placeholder()),* }
            }
            fn fields_mut(&mut self, visit: &mut dyn $crate::runtime::FieldsMut) -> Result<(), $crate::runtime::WireError> {
                visit.fields_mut(<Self as $crate::runtime::Wire>::shape(), &mut [$(&mut self.$field,)* $(&mut self.$rest),*])
            }
            fn visit_fields<V: $crate::runtime::TupleVisitor>(&self, visitor: &mut V) {
                visitor.visit(object!(@tuple self $($field)* $($rest)*));
            }
        }
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::runtime::show(self, f)
            }
        }
        impl Clone for $type {
            fn clone(&self) -> Self {
                $crate::runtime::clone_of(self)
            }
        }
        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::is_equal(self, other)
            }
        }
        impl Eq for $type {}
        impl std::hash::Hash for $type {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                $crate::runtime::hash_of(self, state);
            }
        }
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::serialize_object(self, serializer)
            }
        }
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::deserialize(deserializer)
            }
        }
    };
}

/// Says how the branches of a union are told apart. Its last variant is `Unknown`, which keeps what
/// no branch takes.
#[allow(unused_macros, reason = "an API may have no unions")]
macro_rules! union {
    ($type:ident { $($variant:ident: [$($guard:tt)*]),* $(,)? }) => {
        union! { @type $type [$($variant [$($guard)*])*] {} }
    };
    ($type:ident { $($variant:ident: [$($guard:tt)*] $([$($rule:tt)*])?),* $(,)? }) => {
        union! { @type $type [$($variant [$($guard)*])*] {
            fn check(&self, rules: &'static [$crate::runtime::Rule], check: &mut $crate::runtime::Check) {
                let (value, own): (&dyn $crate::runtime::Wire, &'static [$crate::runtime::Rule]) = match self {
                    $(Self::$variant(value) => (value, &[$($($rule)*)?]),)*
                    Self::Unknown(value) => (value, &[]),
                };
                check.branch(value, rules, own, self.empty_union());
            }
        } }
    };
    (@type $type:ident [$($variant:ident [$($guard:tt)*])*] { $($check:tt)* }) => {
        impl $crate::runtime::Union for $type {
            const BRANCHES: &'static [&'static [$crate::runtime::Guard<'static>]] = &[$(&[$($guard)*]),*];
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
            fn empty_union(&self) -> Option<fn() -> Box<dyn $crate::runtime::Wire>> {
                Some(|| Box::new(Self::placeholder()))
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
        impl Eq for $type {}
        impl std::hash::Hash for $type {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                $crate::runtime::hash_of(self, state);
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

/// Makes a union of a value of one of its branches. A branch whose value another one could hold as
/// well is not in the table.
#[allow(unused_macros, reason = "an API may have no unions")]
macro_rules! branches {
    ($type:ident { $($variant:ident($($payload:tt)*)),* $(,)? }) => {
        $(branches! { @one $type $variant $($payload)* })*
    };
    (@one $type:ident $variant:ident text) => {
        branches! { @one $type $variant String }
        impl From<&str> for $type {
            fn from(value: &str) -> Self {
                Self::$variant(value.to_owned())
            }
        }
    };
    (@one $type:ident $variant:ident boxed $payload:ty) => {
        impl From<$payload> for $type {
            fn from(value: $payload) -> Self {
                Self::$variant(Box::new(value))
            }
        }
    };
    (@one $type:ident $variant:ident $payload:ty) => {
        impl From<$payload> for $type {
            fn from(value: $payload) -> Self {
                Self::$variant(value)
            }
        }
    };
}

/// Reads and writes a newtype as what it holds: a list, map or tuple that contains itself. The
/// rules are those of what is inside the value.
#[allow(unused_macros, reason = "an API may have no newtypes")]
macro_rules! newtype {
    ($type:ident {} $([$($rule:tt)*])?) => {
        impl $crate::runtime::Wire for $type {
            fn placeholder() -> Self {
                Self($crate::runtime::placeholder())
            }
            fn target(&mut self) -> $crate::runtime::Target<'_> {
                self.0.target()
            }
            fn inner(&self) -> Option<(&'static str, &dyn $crate::runtime::Wire)> {
                Some((stringify!($type), &self.0))
            }
            fn check(&self, rules: &'static [$crate::runtime::Rule], check: &mut $crate::runtime::Check) {
                check.branch(&self.0, rules, &[$($($rule)*)?], None);
            }
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
        impl Eq for $type {}
        impl std::hash::Hash for $type {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                $crate::runtime::hash_of(self, state);
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

/// Makes a newtype of what it holds.
#[allow(unused_macros, reason = "an API may have no newtypes")]
macro_rules! newtype_from {
    ($type:ident { boxed $value:ty $(,)? }) => {
        impl From<$value> for $type {
            fn from(value: $value) -> Self {
                Self(Box::new(value))
            }
        }
    };
    ($type:ident { $value:ty $(,)? }) => {
        impl From<$value> for $type {
            fn from(value: $value) -> Self {
                Self(value)
            }
        }
    };
}

/// Writes one method per optional field, with the name of the field.
///
/// Each line is expanded by itself, so that the work grows with the number of lines and not with
/// its square.
#[allow(unused_macros, reason = "an API may have no optional fields")]
macro_rules! setters {
    ($type:ident { $($(#[$note:meta])* $field:ident($($given:tt)*)),* $(,)? }) => {
        impl $type {
            $(setters! { @one [$(#[$note])* #[must_use]] [] $field $($given)* })*
        }
    };
    // Setters of the inputs of an operation, as methods of the call that will send it; or of the
    // fields of one input that is spread over the request.
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

/// Says which security schemes each credential is for, and how it is put into a request. The flows
/// of OAuth 2 follow in braces, each with its token URL, and its refresh URL if that is another
/// one, then with the address for devices and that of a discovery document. The environment
/// variables of its fields stand behind `=`.
#[allow(unused_macros, reason = "an API may have no credentials")]
macro_rules! credentials {
    ($type:ident { $($variant:ident $fields:tt $(= [$($field:ident: $variable:literal),*])? => {
        $($scheme:literal: $apply:ident($($argument:tt)*) $({
            $($flow:literal: $($token_url:literal $($refresh_url:literal)?)? $(device $device_url:literal)? $(discovery $discovery_url:literal)?),* $(,)?
        })?),* $(,)?
    }),* $(,)? }) => {
        impl $crate::runtime::Security for $type {
            fn schemes(&self) -> &'static [&'static str] {
                match self {
                    $(Self::$variant { .. } => &[$($scheme),*],)*
                }
            }
            fn flows(&self) -> &'static [$crate::runtime::Flow] {
                match self {
                    $(Self::$variant { .. } => &[$($($($crate::runtime::Flow {
                        name: $flow,
                        token_url: concat!($($token_url)?),
                        refresh_url: concat!($($($refresh_url)?)?),
                        device_url: concat!($($device_url)?),
                        discovery_url: concat!($($discovery_url)?),
                    },)*)?)*],)*
                }
            }
            fn apply(&self, request: &mut $crate::runtime::RequestBuilder) {
                match self {
                    $(Self::$variant $fields => { $(request.$apply($($argument)*);)* })*
                }
            }
        }
        impl $crate::runtime::CredentialFromEnv for $type {
            const VARIABLES: &'static [&'static [&'static str]] = &[$($(&[$($variable),*],)?)*];
            fn read(position: usize, read: &dyn Fn(&str) -> Option<String>) -> Option<Self> {
                _ = read;
                let makers: &[&dyn Fn() -> Option<Self>] = &[$($(&|| {
                    $(let $field = read($variable)?.into();)*
                    Some(Self::$variant $fields)
                },)?)*];
                makers.get(position)?()
            }
        }
    };
}

/// Says how the variables of a server are called in its address; those whose values the document
/// does not list have their default beside it.
#[allow(unused_macros, reason = "an API may have no servers with variables")]
macro_rules! server {
    ($type:ident { url: $url:literal, $($field:ident: $name:literal $(= $default:literal)?),* $(,)? }) => {
        impl From<$type> for $crate::runtime::ServerUrl {
            fn from(server: $type) -> Self {
                Self::fill($url, &[$(($name, server.$field.as_str(), server!(@default $($default)?))),*])
            }
        }
    };
    (@default) => { None };
    (@default $default:literal) => { Some($default) };
}

/// Says how the values of a variable of a server are written in its address.
#[allow(unused_macros, reason = "an API may have no servers with variables")]
macro_rules! server_values {
    ($type:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $type {
            /// As it is written in the address.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $value,)*
                }
            }
        }
    };
}
