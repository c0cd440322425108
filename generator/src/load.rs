//! From bytes to one tree: JSON, YAML, a Markdown page with a fence, overlays, and where a place stands in its file.
//!
//! In: [`Source`](crate::source::Source)s. Out: a [`Document`], and lines and columns for its pointers.
//! Absent: OpenAPI's meaning.

pub mod document;

pub use document::{Document, Kind, Node, NodeId};
