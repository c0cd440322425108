//! Which headers take an idempotency key, and how long the keys are that the client makes.
//!
//! The generator compiles this file as well, since it has to know both. So it depends on nothing
//! else of the runtime.

/// The names of headers with such a key, in lower case and without `x`, hyphens and underscores:
/// `Idempotency-Key` of the IETF's draft of that name, and the two other spellings that are in use.
///
/// A parameter with one of them becomes optional, since the client makes the key, and recordings
/// leave its value out. A header with another name only takes a key if the document says so by
/// `x-idempotency-key`. A name that means something else would be sent with a random value, so a
/// name is listed only if it can mean nothing but this. An id of a request is none: it names an
/// attempt.
const NAMES: [&str; 3] = ["idempotencykey", "idempotencytoken", "idempotentkey"];

/// How many characters the keys have that the client makes, in the order of preference: a UUID, and
/// hexadecimal digits for documents that limit the length or forbid hyphens. If the document allows
/// none of them, no key is made, and the call is repeated like one without.
///
/// A UUID has 122 random bits, 32 digits have 128, and 20 have 80. 16 have 64: among a hundred
/// million such keys two are the same with a chance of about 1 in 3,700. With 14 it would be 1 in
/// 15, and with 12 nearly 1. A server that knows a key takes the request for a repeat
/// and does not do it, so shorter ones are not made.
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
