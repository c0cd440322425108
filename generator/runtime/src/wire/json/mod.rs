//! JSON text, and values of any JSON.
//!
//! In: JSON text. Out: values of generated types, or values of any JSON with all their digits.
//! Deliberately absent: writing JSON text, which `serde_json` does.

mod branches;
mod convert;
mod cursor;
mod fields;
mod formats;
mod lists;
mod number;
mod object;
mod reader;
mod report;
mod scalars;
mod spans;
mod value;

pub use number::JsonNumber;
pub use object::JsonObject;
pub(crate) use reader::examine;
pub(super) use reader::read_json;
pub use reader::{Reader, decode};
pub(crate) use report::{Finding, Report};
pub use value::{Json, RawJson};
