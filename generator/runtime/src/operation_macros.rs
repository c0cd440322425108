//! The tables of operations: `operation!`, `outcomes!` and `bodies!`.
//!
//! As in `macros.rs`, each expands to tables and to calls of functions that are compiled once. A
//! table is the literal that a function returns a reference to, and not a constant: rustc evaluates
//! each constant when it checks a crate, and the literals only when something needs their values.
//! What most tables leave out comes from a constant, as in `..Plan::GET`.

/// Says how an operation is called over HTTP: method, path, where each input goes, and what its
/// answers mean.
///
/// Security lists alternatives of schemes, each with its scopes in brackets if it has any.
///
/// `idempotent` is what the document says of sending it twice, and `key` the header that takes an
/// idempotency key. `body_limit` is the most bytes that the body may have.
///
/// An input is the name of a field and its place, then whatever differs from what is usual at that
/// place: the name in the request (for a body its media type), the style, the parts of a form in
/// braces, and the rules in brackets. A body in one of several media types is `..body`; `bodies!`
/// has its table. A success is the way to read it and its type, with its statuses; `enum` in place
/// of the way says that each status has a variant of its own.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! operation {
    ($type:ident {
        id: $id:literal,
        route: $method:ident $path:literal,
        $(server: $server:literal,)?
        $(security: [$([$($scheme:literal $([$($scope:literal),*])?),*]),*],)?
        $(idempotent: $idempotent:literal,)?
        $(key: $key:literal,)?
        $(body_limit: $limit:literal,)?
        $(inputs: {
            $($field:ident: $place:ident $($name:literal)? $($style:ident)? $({ $($part:tt)* })? $([$($rule:tt)*])?,)*
            $(..$body:ident,)?
        },)?
        success: $codec:ident $output:ty { $($success:tt)* },
        $(failure: $error:ident { $($failure:tt)* },)?
    }) => {
        impl $crate::runtime::Operation for $type {
            type Output = $output;
            type Error = operation!(@error $($error)?);
            type Codec = operation!(@codec $codec);
            fn plan() -> &'static $crate::runtime::Plan {
                &$crate::runtime::Plan {
                    names: stringify!($type $($($field)* $($body)?)?),
                    id: $id,
                    path: $path,
                    $(server: $server,)?
                    $(security: &[$(&[$($crate::runtime::Requirement { scheme: $scheme, scopes: &[$($($scope),*)?] }),*]),*],)?
                    $(idempotent: Some($idempotent),)?
                    $(key: $key,)?
                    $(body_limit: Some($limit),)?
                    $(
                        inputs: &[$($crate::runtime::Location::$place),*],
                        spellings: &[$(
                            $((stringify!($field), $crate::runtime::Spelling::Name($name)),)?
                            $((stringify!($field), $crate::runtime::Spelling::Style($style)),)?
                            $((stringify!($field), $crate::runtime::Spelling::Parts(&[$($part)*])),)?
                        )*],
                        rules: &[$($($crate::runtime::Rule::Of(stringify!($field)), $($rule)*,)?)*],
                    )?
                    successes: operation!(@successes $codec $($success)*),
                    ..$crate::runtime::Plan::$method
                }
            }
            fn inputs(&self, to: &mut dyn $crate::runtime::Inputs) {
                to.inputs(<Self as $crate::runtime::Operation>::plan(), &[$($(&self.$field),*)?], operation!(@body $($(&self.$body)?)?));
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
        operation! { @outcomes $codec [$output] { $($success)* } }
        $(outcomes! { $error { $($failure)* } })?
    };
    (@body) => { None };
    (@body $body:expr) => { Some($body) };
    (@error) => { std::convert::Infallible };
    (@error $error:ident) => { $error };
    (@codec enum) => { $crate::runtime::codec::Variants };
    (@codec bytes) => { $crate::runtime::codec::Bytes };
    (@codec empty) => { $crate::runtime::codec::Empty };
    (@codec json) => { $crate::runtime::codec::Json };
    (@codec text) => { $crate::runtime::codec::Text };
    (@successes enum $($success:tt)*) => { &[] };
    (@successes $codec:ident $($status:tt $(: $media:literal)?),* $(,)?) => {
        &[$($crate::runtime::Case {
            status: stringify!($status),
            media: outcomes!(@media $codec $($media)?),
        }),*]
    };
    (@outcomes enum [$output:ty] $success:tt) => { outcomes! { $output $success } };
    (@outcomes $codec:ident $output:tt $success:tt) => {};
}

/// Says at which status each variant of the answers of an operation comes, and how its body is
/// read.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! outcomes {
    ($type:ty { $($status:tt: $variant:ident $(($codec:ident $($media:literal)?))?),* $(,)? }) => {
        impl $crate::runtime::Outcomes for $type {
            fn cases() -> &'static [$crate::runtime::Case] {
                &[$($crate::runtime::Case {
                    status: stringify!($status),
                    media: outcomes!(@media $($codec $($media)?)?),
                }),*]
            }
            fn read(response: &$crate::runtime::ResponseReader, case: usize) -> Result<Self, $crate::runtime::DecodeError> {
                let mut cases = $crate::runtime::Cases::new(response, case);
                $(outcomes!(@read cases Self::$variant $(, $codec)?);)*
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
    (@media) => { "" };
    (@media empty) => { "" };
    (@media json) => { "application/json" };
    (@media text) => { "text/plain" };
    (@media bytes) => { "application/octet-stream" };
    (@media $codec:ident $media:literal) => { $media };
    (@held) => { None };
    (@held $codec:ident) => { Some($codec) };
    (@read $cases:ident $variant:path) => { $cases.empty($variant) };
    (@read $cases:ident $variant:path, $codec:ident) => { $cases.$codec($variant) };
}

/// Says in which media type each variant of the bodies of an operation is sent, in the words of an
/// input of `operation!`.
#[allow(unused_macros, reason = "an API may have no operations")]
macro_rules! bodies {
    ($type:ident {
        $($variant:ident: $place:ident $($media:literal)? $($style:ident)? $({ $($part:tt)* })? $([$($rule:tt)*])?),* $(,)?
    }) => {
        impl $crate::runtime::Bodies for $type {
            fn chosen(&self) -> Option<(&'static str, $crate::runtime::Entry, &dyn $crate::runtime::Wire)> {
                match self {
                    $(Self::$variant(body) => {
                        let slot = $crate::runtime::Location::$place.slot("body", [
                            $($crate::runtime::Spelling::Name($media),)?
                            $($crate::runtime::Spelling::Style($style),)?
                            $($crate::runtime::Spelling::Parts(&[$($part)*]),)?
                        ]);
                        let entry = $crate::runtime::Entry { slot, rules: &[$($($rule)*)?] };
                        Some((stringify!($variant), entry, body))
                    })*
                }
            }
        }
    };
}
