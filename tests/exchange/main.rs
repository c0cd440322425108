//! What the operations of the cases say on the wire, and what they make of the answers.
//!
//! This is no test of this package: `tests/output/behave.rs` generates a crate from some cases, puts these files into it, and
//! runs them there. Absent: the vendors' clients, which are in `tests/wire`.

#[path = "../../wire/answer.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod answer;
mod answers;
mod formats;
mod forms;
mod places;
#[path = "../../wire/received.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod received;
#[path = "../../wire/server.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod server;
