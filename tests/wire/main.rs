//! What the generated clients say on the wire, and what they make of the answers.
//!
//! Each test starts a server of its own on the loopback interface, calls one operation as a user
//! would, and looks at both sides: the bytes that the server received, and the value or error that
//! the caller got. Absent: the vendors' real services, and how the clients are generated.

mod answer;
mod as_a_user;
mod blocking;
mod credentials;
mod depict;
mod depict_answers;
mod depict_catalog;
mod depict_operations;
mod every_operation;
mod failures;
mod learning;
mod memory;
mod miso_answers;
mod miso_operations;
mod miso_requests;
mod open;
mod published;
mod received;
mod retries;
mod row;
mod rules;
mod secrecy;
mod server;
mod shapes;
mod streaming;
mod testing;
mod yespo;
mod yespo_answers;
mod yespo_operations;
mod yespo_tracking;
