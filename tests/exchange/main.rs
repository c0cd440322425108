//! What the operations of the cases say on the wire, and what they make of the answers.
//!
//! They call the crate of all cases, `tests/expected`, against a server on the loopback interface.
//! Absent: the vendors' clients, which are in `tests/wire`.

#[path = "../wire/answer.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod answer;
mod answers;
mod calls;
mod conditions;
mod formats;
mod forms;
mod idempotency;
mod newtypes;
mod places;
#[path = "../wire/received.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod received;
mod recorder;
#[path = "../wire/server.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod server;
mod servers;
mod suite;
mod tokens;
mod uploads;
mod values;
mod variables;
mod webhooks;
