//! Which headers take an idempotency key, and how long the keys are that the client makes.
//!
//! The generator compiles this file as well, since it has to know both. So it depends on nothing
//! else of the runtime.

/// The names of headers with such a key, in lower case and without `x`, hyphens and underscores. An
/// id of a request is none: it names an attempt.
const NAMES: [&str; 3] = ["idempotencykey", "idempotencytoken", "idempotentkey"];

/// How many characters the keys have that the client makes, in the order of preference: a UUID, and
/// hexadecimal digits for documents that limit the length or forbid hyphens.
///
/// 32 digits are a UUID without hyphens, with 128 random bits, and 20 have 80. 16 have 64 random
/// bits: among a hundred million such keys two are the same with a chance of about 1 in 3,700.
/// Fewer digits would make that likely, so that a shorter key is not made and the call has none.
pub(crate) const LENGTHS: [usize; 4] = [36, 32, 20, 16];

/// Whether a header has one of the usual names of idempotency keys.
pub(crate) fn has_usual_name(header: &str) -> bool {
    // Every header of every request is asked about, so nothing is allocated.
    let letters = || {
        let letters = header.bytes().filter(|byte| !matches!(byte, b'-' | b'_'));
        letters.map(|byte| byte.to_ascii_lowercase())
    };
    NAMES.iter().any(|name| {
        letters().eq(name.bytes()) || letters().eq([b'x'].into_iter().chain(name.bytes()))
    })
}
