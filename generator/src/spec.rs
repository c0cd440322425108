//! The document as written: OpenAPI objects and schemas, with references resolved, before any meaning for a client.
//!
//! In: a [`Document`](crate::load::Document). Out: typed views of its objects. Absent: Rust, identifiers, output.

pub mod operations;
pub mod reference;
pub mod schema;
pub mod version;
