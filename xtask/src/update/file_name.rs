//! Names of files that a vendor's document may bring.
//!
//! In: a path below the folder of the document. Out: why no file of that name is written, if there
//! is a reason. What is written is committed, so the name must be possible on all systems, and no
//! other program may read the file as its own settings.

use generator::names::reserved::is_device;
use generator::quoting::is_hidden;

/// How the names of files end that can be documents.
pub(crate) const EXTENSIONS: [&str; 5] = ["json", "markdown", "md", "yaml", "yml"];

/// Why a file may not have a name: other programs would give it a meaning, or some systems cannot
/// have it.
pub(super) fn name_fault(path: &str) -> Option<String> {
    for step in path.split('/') {
        let stem = step.split('.').next().unwrap_or_default();
        if step.starts_with('.') {
            return Some("hidden files and folders are no part of a document".to_owned());
        }
        let is_portable = !step.contains(is_unusual)
            && !step.starts_with(' ')
            && !step.ends_with([' ', '.'])
            && !is_device(stem);
        if !is_portable {
            return Some("not every system can have a file of that name".to_owned());
        }
    }
    let extension = path
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_lowercase());
    if extension.is_none_or(|extension| !EXTENSIONS.contains(&extension.as_str())) {
        let endings = EXTENSIONS
            .map(|extension| format!("`.{extension}`"))
            .join(", ");
        return Some(format!("the name of a document ends in one of {endings}"));
    }
    None
}

/// Characters that Windows forbids in names, and those that cannot be seen or change the direction
/// of a text.
fn is_unusual(character: char) -> bool {
    is_hidden(character) || matches!(character, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_documents() {
        for name in [
            "a.yaml",
            "models/pet v2.YML",
            "a.b.json",
            "Überblick.md",
            "console.json",
        ] {
            assert_eq!(name_fault(name), None, "{name}");
        }
        for name in [
            ".git/config.json",
            "a/.cargo/config.yaml",
            ".hidden.yaml",
            "codegen.toml",
            "build.rs",
            "Makefile",
            "con.yaml",
            "a/NUL.tar.json",
            "a.yaml.",
            "a.yaml ",
            " a.yaml",
            "codegen.toml::$DATA.yaml",
            "a\u{202e}lmay.yaml",
            "a\u{7}.yaml",
            "a?.json",
        ] {
            assert!(name_fault(name).is_some(), "{name}");
        }
    }
}
