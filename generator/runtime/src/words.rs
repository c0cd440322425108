//! The words of tables: of rules, of guards, and of the places of inputs.
//!
//! A file of tables imports them once. Imported by every table for itself they cost rustc a scope with all of them, each time.

/// The words of `object!` and `union!`.
pub mod of_types {
    pub use crate::runtime::{Constant::*, Guard::*, Rule::*, kind::*};
}

/// The words of `operation!` and `bodies!`.
pub mod of_operations {
    pub use crate::runtime::{Part::*, Rule::*, Style::*};
}
