//! Stub.

mod candidates;
mod docs;
mod enums;
mod flat;
mod flatten;
mod formats;
mod join;
mod limits;
mod list;
mod meaning;
mod merge;
mod object;
mod overlap;
mod patterns;
mod place;
mod plan;
mod scalar;
pub(crate) mod schemas;
mod settle;
mod sketch;
mod union;
