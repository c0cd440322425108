//! The tables of operations: `operation!`, `outcomes!` and `bodies!`.
//!
//! As in `macros.rs`, each expands to constants and to calls of functions that are compiled once.

/// Says how an operation is called over HTTP: method, path, where each input goes, and which statuses are its success.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! operation {
    ($type:ident -> $output:ty, $error:ty: $method:ident $path:literal as $id:literal
        $(at $server:literal)? $(needs [$([$($scheme:literal),*]),*])? {
        $($field:ident: $slot:ident($($place:tt)*) $([$($rule:tt)*])?,)*
        $(..$body:ident,)?
        $(=> $codec:ident $([$($status:literal $($media:literal)?),*])?,)?
    }) => {
        impl $crate::runtime::Operation for $type {
            type Output = $output;
            type Error = $error;
            type Codec = operation!(@codec $($codec)?);
            const PLAN: &'static $crate::runtime::Plan = &$crate::runtime::Plan {
                name: stringify!($type),
                names: stringify!($($field)* $($body)?),
                id: $id,
                method: $crate::runtime::Method::$method,
                path: $path,
                server: concat!($($server)?),
                security: &[$($(&[$($scheme),*]),*)?],
                inputs: &[$($slot($($place)*)),*],
                rules: &[$($($crate::runtime::Rule::Of(stringify!($field)), $($rule)*,)?)*],
                successes: &[$($($($crate::runtime::Case { status: $status, media: concat!($($media)?) }),*)?)?],
            };
            fn inputs(&self, to: &mut dyn $crate::runtime::Inputs) {
                to.inputs(Self::PLAN, &[$(&self.$field),*], operation!(@body $(&self.$body)?));
            }
        }
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::runtime::show_inputs(self, f)
            }
        }
        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::is_same_call(self, other)
            }
        }
    };
    (@body) => { None };
    (@body $body:expr) => { Some($body) };
    (@codec) => { $crate::runtime::codec::Variants };
    (@codec bytes) => { $crate::runtime::codec::Bytes };
    (@codec empty) => { $crate::runtime::codec::Empty };
    (@codec json) => { $crate::runtime::codec::Json };
    (@codec text) => { $crate::runtime::codec::Text };
}

/// Writes the enum of the answers of an operation, and says at which status each of them comes.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! outcomes {
    ($type:ident, failures of $operation:ident $cases:tt) => {
        outcomes! { @enum $type [concat!("What the document says can go wrong in [`", stringify!($operation), "`].")] $cases }
    };
    ($type:ident, successes of $operation:ident $cases:tt) => {
        outcomes! { @enum $type [concat!("What [`", stringify!($operation), "`] answers.")] $cases }
    };
    (@enum $type:ident [$doc:expr] {
        $($(#[$note:meta])* $variant:ident $(($payload:ty) $codec:ident)?: $status:literal $($media:literal)?),* $(,)?
    }) => {
        #[doc = $doc]
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$note])* $variant $(($payload))?,)*
        }
        impl $crate::runtime::Outcomes for $type {
            const CASES: &'static [$crate::runtime::Case] =
                &[$($crate::runtime::Case { status: $status, media: concat!($($media)?) }),*];
            fn read(response: &$crate::runtime::ResponseReader, case: usize) -> Result<Self, $crate::runtime::DecodeError> {
                let mut cases = $crate::runtime::Cases::new(response, case);
                $(outcomes!(@case cases Self::$variant $(, $codec)?);)*
                cases.end()
            }
            // The name of the codec serves as the name of the payload.
            fn held(&self) -> (&'static str, Option<&dyn $crate::runtime::Wire>) {
                match self {
                    $(Self::$variant $(($codec))? => (stringify!($variant), outcomes!(@held $($codec)?)),)*
                }
            }
        }
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::runtime::show_outcome(self, f)
            }
        }
        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::is_same_outcome(self, other)
            }
        }
    };
    (@held) => { None };
    (@held $codec:ident) => { Some($codec) };
    (@case $cases:ident $variant:path) => { $cases.empty($variant) };
    (@case $cases:ident $variant:path, $codec:ident) => { $cases.$codec($variant) };
}

/// Writes the enum of the bodies that an operation takes, one for each media type.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! bodies {
    ($type:ident of $operation:ident {
        $($(#[$note:meta])* $variant:ident($payload:ty): $slot:ident($($place:tt)*) $([$($rule:tt)*])?),* $(,)?
    }) => {
        #[doc = concat!("A body of [`", stringify!($operation), "`], in one of its media types.")]
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$note])* $variant($payload),)*
        }
        impl $crate::runtime::Bodies for $type {
            fn chosen(&self) -> Option<(&'static str, $crate::runtime::Entry, &dyn $crate::runtime::Wire)> {
                match self {
                    $(Self::$variant(body) => {
                        let entry = $crate::runtime::Entry { slot: $slot($($place)*), rules: &[$($($rule)*)?] };
                        Some((stringify!($variant), entry, body))
                    })*
                }
            }
        }
    };
}
