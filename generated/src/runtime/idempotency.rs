//! Idempotency keys: a header by which a server knows that two requests are attempts of one call.
//!
//! Comes in: the header parameters of an operation, and what the caller sets. Goes out: a key for
//! each call that has none.

use super::check::Check;
use super::environment::Environment;
use super::idempotency_names::{LENGTHS, has_usual_name};
use super::request::RequestBuilder;
use super::rule::Rule;
use http::HeaderName;

/// The byte of a UUID that has the version, and the version that says that it is random (RFC 9562,
/// section 5.4).
const VERSION: (u128, u128) = (0xf << 76, 4 << 76);

/// The byte of a UUID that has the variant, and its value.
const VARIANT: (u128, u128) = (0b11 << 62, 0b10 << 62);

impl RequestBuilder {
    /// Whether a header holds an idempotency key: one of the usual names, or the one that the
    /// document says.
    pub(crate) fn is_key(&self, header: &str) -> bool {
        has_usual_name(header) || header.eq_ignore_ascii_case(self.key_header)
    }

    /// Makes a key if the operation takes one and the caller gives none. It stays the same for all
    /// attempts.
    pub(crate) fn make_key(&mut self, environment: &dyn Environment) {
        let Some((name, rules)) = self.key_parameter.take() else {
            return;
        };
        // Without a key the call is repeated like one that takes none.
        if self.idempotency_key.is_some() || !environment.has_unique_numbers() {
            return;
        }
        let Ok(header) = HeaderName::from_bytes(name.as_bytes()) else {
            return;
        };
        let random = u128::from(environment.random()) << 64 | u128::from(environment.random());
        // Where the document allows none of them, the call goes without a key, and is repeated like
        // one without.
        if let Some(key) = keys(random).find(|key| is_allowed(key, rules)) {
            self.insert(header, &key, false);
            self.idempotency_key = Some(key);
        }
    }
}

/// A random UUID, then hexadecimal digits for documents that limit the length.
fn keys(random: u128) -> impl Iterator<Item = String> {
    let digits = format!("{random:032x}");
    let uuid = random & !VERSION.0 & !VARIANT.0 | VERSION.1 | VARIANT.1;
    // No more digits are random, so that what is longer is the UUID.
    LENGTHS
        .into_iter()
        .map(move |length| match digits.get(..length) {
            Some(digits) => digits.to_owned(),
            None => hyphenated(uuid),
        })
}

fn hyphenated(uuid: u128) -> String {
    let part = |shift: u32, mask: u128| uuid >> shift & mask;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        part(96, 0xffff_ffff),
        part(80, 0xffff),
        part(64, 0xffff),
        part(48, 0xffff),
        part(0, 0xffff_ffff_ffff)
    )
}

fn is_allowed(key: &String, rules: &'static [Rule]) -> bool {
    Check::first_violation(key, rules).is_none()
}
