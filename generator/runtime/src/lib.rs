//! The hand-written half of every generated client.
//!
//! Everything in `runtime` is copied byte for byte into `src/runtime/` of a generated crate, where
//! it has the same path, `crate::runtime`. This file is not copied: it only gives the module a
//! crate to be compiled and tested in.

#[macro_use]
#[path = "mod.rs"]
pub mod runtime;

#[cfg(test)]
#[path = "../tests/mod.rs"]
mod tests;
