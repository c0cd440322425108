//! What the transports of this crate add to a request beyond its headers, each in the way of its
//! HTTP client.

use http::header::{ACCEPT_ENCODING, RANGE};
use http::{HeaderMap, Method};

/// Whether a request of this method says how long its body is even if it has none. Some servers and
/// proxies answer 411 to one that does not (RFC 9110, section 8.6).
pub(crate) fn expects_body(method: &Method) -> bool {
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}

/// Whether the answer must not have a content coding: a range counts bytes of what is sent, and a
/// part of a compressed body cannot be decoded.
pub(crate) fn refuses_codings(headers: &HeaderMap) -> bool {
    headers.contains_key(RANGE) && !headers.contains_key(ACCEPT_ENCODING)
}
