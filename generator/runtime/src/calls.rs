//! The tables of operations: `operation!`, `outcomes!` and `bodies!`.
//!
//! As in `macros.rs`, each expands to constants and to calls of functions that are compiled once.

/// Says how an operation is called over HTTP: method, path, where each input goes, and which statuses are its success.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! operation {
    ($type:ident -> $output:ty, $error:ty: $method:ident $path:literal as $id:literal
        $(at $server:literal)? $(needs $security:tt)? {
        $($field:ident: $slot:ident($($place:tt)*) $([$($rule:tt)*])?,)*
        $(..$body:ident,)?
        $(=> $codec:ident $([$($status:literal $($media:literal)?),*])?,)?
    }) => {
        impl $crate::runtime::Operation for $type {
            type Output = $output;
            type Error = $error;
            const PLAN: &'static $crate::runtime::Plan = {
                #[allow(unused_imports)]
                use $crate::runtime::{Part::*, Rule::*, Slot::*, Style::*};
                &$crate::runtime::Plan {
                    id: $id,
                    method: $crate::runtime::Method::$method,
                    path: $path,
                    server: concat!($($server)?),
                    security: operation!(@security $($security)?),
                    inputs: &[$($crate::runtime::Entry { slot: $slot($($place)*), rules: &[$($($rule)*)?] }),*],
                    successes: &[$($($($crate::runtime::Case { status: $status, media: concat!($($media)?) }),*)?)?],
                }
            };
            fn request(&self, request: &mut $crate::runtime::RequestBuilder) {
                request.fill(Self::PLAN, &[$(&self.$field),*]);
                $(request.choose(&self.$body);)?
            }
            operation! { @output $($codec)? }
        }
    };
    (@security) => { &[] };
    (@security [$([$($scheme:literal),*]),*]) => { &[$(&[$($scheme),*]),*] };
    (@output) => {
        fn cases() -> &'static [$crate::runtime::Case] {
            <Self::Output as $crate::runtime::Outcomes>::CASES
        }
        fn output(parts: &$crate::runtime::Parts, case: usize) -> Result<Self::Output, $crate::runtime::DecodeError> {
            $crate::runtime::Outcomes::read(parts, case)
        }
    };
    (@output $codec:ident) => {
        fn output(parts: &$crate::runtime::Parts, _: usize) -> Result<Self::Output, $crate::runtime::DecodeError> {
            parts.$codec()
        }
    };
}

/// Writes the enum of the answers of an operation, and says at which status each of them comes.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! outcomes {
    ($(#[$doc:meta])* $type:ident {
        $($(#[$note:meta])* $variant:ident $(($payload:ty) $codec:ident)?: $status:literal $($media:literal)?,)*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$note])* $variant $(($payload))?,)*
        }
        impl $crate::runtime::Outcomes for $type {
            const CASES: &'static [$crate::runtime::Case] =
                &[$($crate::runtime::Case { status: $status, media: concat!($($media)?) }),*];
            fn read(parts: &$crate::runtime::Parts, case: usize) -> Result<Self, $crate::runtime::DecodeError> {
                let mut index = 0..;
                $(if index.next() == Some(case) {
                    return outcomes!(@read parts Self::$variant $(, $codec)?);
                })*
                Err(parts.misfit("the answer has no case"))
            }
        }
    };
    (@read $parts:ident $variant:path) => { Ok($variant) };
    (@read $parts:ident $variant:path, $codec:ident) => { $parts.$codec().map($variant) };
}

/// Writes the enum of the bodies that an operation takes, one for each media type.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! bodies {
    ($(#[$doc:meta])* $type:ident {
        $($(#[$note:meta])* $variant:ident($payload:ty): $slot:ident($($place:tt)*) $([$($rule:tt)*])?,)*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$note])* $variant($payload),)*
        }
        impl $crate::runtime::Bodies for $type {
            fn chosen(&self) -> Option<($crate::runtime::Entry, &dyn $crate::runtime::Wire)> {
                #[allow(unused_imports)]
                use $crate::runtime::{Part::*, Rule::*, Slot::*, Style::*};
                match self {
                    $(Self::$variant(body) => {
                        Some(($crate::runtime::Entry { slot: $slot($($place)*), rules: &[$($($rule)*)?] }, body))
                    })*
                }
            }
        }
    };
}
