//! The licence texts in a crate, and what its README says of them.
//!
//! Every crate has a copy of the runtime, whose licences ask for their texts to go with it. What
//! the crate itself is licensed under is its owner's choice.

use super::Package;
use super::docs::Comment;
use crate::files::FileSet;

const APACHE: &str = include_str!("../../../LICENSE-APACHE");
const MIT: &str = include_str!("../../../LICENSE-MIT");

/// The texts of the licences of the runtime.
pub(super) fn files() -> FileSet {
    let mut files = FileSet::new();
    files.insert("LICENSE-APACHE", APACHE);
    files.insert("LICENSE-MIT", MIT);
    files
}

/// The end of the README.
pub(super) fn section(package: &Package) -> Comment {
    let own = match &package.license {
        Some(license) => format!("This crate is licensed under `{license}`."),
        None => "This crate names no licence of its own.".to_owned(),
    };
    Comment::new("## Licence").paragraph(own).paragraph(
        "The code in `src/runtime` is a part of the generator, and is licensed under either of the Apache License, Version 2.0 \
         (`LICENSE-APACHE`) or the MIT licence (`LICENSE-MIT`), at your option.",
    )
}
