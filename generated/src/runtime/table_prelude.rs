//! The names that the tables of generated code use: rules, guards, and places of inputs.
//!
//! A file of tables imports them once. Imported by every table for itself they cost rustc a scope
//! with all of them, each time.

/// Names for `object!`, `union!` and `newtype!`.
pub mod types {
    pub use crate::runtime::{Constant::*, Guard::*, Rule::*, kind::*};
}

/// Names for `operation!` and `bodies!`.
pub mod operations {
    pub use crate::runtime::{Part::*, Rule::*, Style::*};
}
