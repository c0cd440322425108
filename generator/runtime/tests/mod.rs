//! Tests of the runtime with types and operations that look like emitted ones.
//!
//! They are part of the crate, because a generated crate reaches the macros by textual scope as
//! well.

mod answers;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod api;
mod attempts;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod binary_formats;
#[cfg(feature = "blocking")]
mod blocking;
mod body_limits;
mod carrying;
#[cfg(feature = "cassette")]
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod cassette;
#[cfg(feature = "cassette")]
mod cassette_tokens;
mod checking;
mod checking_unions;
mod choosing;
#[cfg(feature = "reqwest")]
mod codings;
mod conditions;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod constants;
mod corrections;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod credential_variables;
mod drift;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod equality;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod errors;
mod excerpts;
#[cfg(feature = "reqwest")]
mod faults;
#[cfg(feature = "reqwest")]
mod faulty_server;
#[cfg(any(feature = "reqwest", feature = "ureq"))]
mod feed;
mod fields;
mod following;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod formats;
mod forms;
#[cfg(feature = "reqwest")]
#[cfg(all(feature = "reqwest", feature = "rustls"))]
mod handshakes;
mod headers;
mod hidden;
mod json;
mod lengths;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod limits;
mod macros;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod many_calls;
mod many_deviations;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod media_types;
#[cfg(feature = "test-util")]
mod mock;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod numbers;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod oauth2;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod oauth2_device;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod oauth2_discovery;
#[cfg(feature = "tracing")]
mod observing;
mod per_call;
#[cfg(feature = "ureq")]
mod proxies;
mod reading;
#[cfg(feature = "reqwest")]
mod redirects;
mod repeats;
mod request_headers;
mod request_parts;
mod secrecy;
mod server;
mod servers;
mod streams;
#[cfg(all(feature = "cassette", feature = "test-util"))]
mod streams_in_memory;
#[cfg(feature = "reqwest")]
mod streams_of_reqwest;
#[cfg(feature = "blocking")]
mod streams_that_block;
mod styles;
#[cfg(any(feature = "reqwest", feature = "ureq"))]
mod taker;
mod time;
mod token_errors;
mod token_waits;
#[allow(unreachable_pub, reason = "the macros write for public types")]
mod tokens;
mod tolerance;
#[cfg(feature = "tower")]
mod tower;
mod unique_numbers;
mod uploads;
#[cfg(any(feature = "reqwest", feature = "ureq"))]
mod uploads_over_the_network;
#[cfg(feature = "ureq")]
mod ureq;
mod variables;
mod webhooks;
mod wide;
mod writing;
