//! The document as written: OpenAPI objects and schemas, with references resolved, before any meaning for a client.
//!
//! In: a [`Document`](crate::load::Document). Out: typed views of its objects. Absent: Rust, identifiers, output.

mod expect;
mod nearest;
pub mod operations;
pub mod reference;
pub mod schema;
pub mod version;

pub use reference::References;

#[cfg(test)]
pub(crate) mod testing;
