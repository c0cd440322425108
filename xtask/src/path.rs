//! Paths as texts that people and programs read.
//!
//! In: a path. Out: its text with `/` between the parts on every system. So findings, machine
//! formats and commands to copy are the same everywhere, and no message mixes both separators where
//! a path is joined of several. Absent: opening anything.

use std::path::{MAIN_SEPARATOR, Path};

/// A path that can be shown.
pub(crate) trait PathText {
    /// The path as text, with `/` between its parts.
    fn to_text(&self) -> String;
}

impl PathText for Path {
    fn to_text(&self) -> String {
        with_slashes(&self.display().to_string(), MAIN_SEPARATOR)
    }
}

/// Replaces the separator of a system. Where that is `/` already, a `\` is part of a name and
/// stays.
fn with_slashes(text: &str, separator: char) -> String {
    if separator == '/' {
        text.to_owned()
    } else {
        text.replace(separator, "/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_slashes_and_names_stay() {
        assert_eq!(
            with_slashes(r"C:\shop\specs/shop.yaml", '\\'),
            "C:/shop/specs/shop.yaml"
        );
        assert_eq!(with_slashes(r"specs/a\b.yaml", '/'), r"specs/a\b.yaml");
        assert_eq!(
            Path::new("specs").join("shop").join("a.yaml").to_text(),
            "specs/shop/a.yaml"
        );
    }
}
