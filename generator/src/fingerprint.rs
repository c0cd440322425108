//! A short number for a text, the same on every machine and in every version.
//!
//! In: a text. Out: its FNV-1a hash of 32 bits. It ends up in names that `names.lock` does not have
//! yet, so neither the function nor its width may ever change; that rules out the hashers of the
//! standard library, which promise neither, and the `fnv` crate, which has 64 bits only. Absent:
//! protection against texts that are chosen to collide; whoever uses it copes with equal numbers.

/// The FNV-1a hash of a text: <http://www.isthe.com/chongo/tech/comp/fnv/>, with the offset basis
/// and the prime for 32 bits.
pub fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash: u32, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::fingerprint;

    /// The vectors of the algorithm's authors.
    #[test]
    fn the_fingerprint_is_fnv_1a() {
        for (text, expected) in [
            ("", 0x811c_9dc5),
            ("a", 0xe40c_292c),
            ("foobar", 0xbf9c_f968),
        ] {
            assert_eq!(fingerprint(text), expected, "{text:?}");
        }
    }
}
