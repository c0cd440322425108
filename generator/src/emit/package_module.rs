//! A generated crate as a module of an existing crate.
//!
//! In: the files of a crate with one API at its root. Out: the files of a module, with paths that
//! start at its new place, and what the manifest and the root of the crate around it have to say.
//! Absent: changing those two, which are the user's.

use crate::files::FileSet;

/// Where a module is in a crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModulePlace {
    /// Its path from the root of the crate, such as `clients::shop`.
    pub path: String,
    /// The path of a runtime that is there already, such as `crate::runtime`; without it the module
    /// has its own.
    pub runtime: Option<String>,
}

/// A module, and what the crate around it needs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Module {
    /// Its files, by their paths in its folder.
    pub files: FileSet,
    /// The tables of the manifest that it needs.
    pub manifest: String,
    /// The attributes at the head of the crate that it needs; mostly none.
    pub attributes: String,
}

/// How emitted code and the macros of the runtime write the path of the runtime.
const RUNTIME: &str = "crate::runtime";

/// How the root of a crate declares its runtime.
const DECLARATION: &str = "#[macro_use]\npub mod runtime;\n\n";

impl ModulePlace {
    /// The path of the runtime.
    fn runtime(&self) -> String {
        self.runtime
            .clone()
            .unwrap_or_else(|| format!("crate::{}::runtime", self.path))
    }
}

/// Makes a module of a crate that is not split.
pub fn into_module(files: &FileSet, place: &ModulePlace) -> Module {
    let mut module = Module::default();
    let runtime = place.runtime();
    let own = place.runtime.is_none();
    for (path, text) in files.iter() {
        match path.strip_prefix("src/") {
            Some("lib.rs") => {
                let (root, attributes) = without_attributes(text);
                let root = if own {
                    root
                } else {
                    root.replacen(DECLARATION, "", 1)
                };
                module.attributes = attributes;
                module.files.insert("mod.rs", with_runtime(&root, &runtime));
            }
            Some(inner) if !inner.ends_with(".rs") => module.files.insert(inner, text),
            Some(inner) if own || !inner.starts_with("runtime/") => {
                module.files.insert(inner, with_runtime(text, &runtime));
            }
            Some(_) => {}
            None if path == "Cargo.toml" => module.manifest = tables(text),
            None if path == "API.txt" => module.files.insert(path, text),
            None if own && path.starts_with("LICENSE-") => {
                module.files.insert(format!("runtime/{path}"), text);
            }
            None => {}
        }
    }
    module
}

/// The features and dependencies of a manifest.
fn tables(manifest: &str) -> String {
    let is_wanted = |table: &&str| {
        [
            "[features]",
            "[dependencies]",
            "[target.",
            "[dev-dependencies]",
        ]
        .iter()
        .any(|head| table.starts_with(head))
    };
    let tables: Vec<&str> = manifest
        .split("\n\n")
        .map(str::trim)
        .filter(is_wanted)
        .collect();
    tables.join("\n\n") + "\n"
}

/// The root of a crate without the attributes that only the root of a crate can have, and those.
fn without_attributes(root: &str) -> (String, String) {
    let (mut rest, mut attributes) = (String::new(), String::new());
    let mut is_attribute = false;
    for line in root.split_inclusive('\n') {
        is_attribute |= line.starts_with("#![");
        if is_attribute {
            attributes.push_str(line);
        } else {
            rest.push_str(line);
        }
        // One that takes several lines ends with a bracket at the start of a line.
        if line.trim_end().ends_with(")]") || line.trim_end().ends_with("\"]") {
            is_attribute = false;
        }
    }
    (rest, attributes)
}

/// What the text is at a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Code,
    Comment,
    /// A string that ends with a quote and this many `#`; without any if it is not raw.
    Text(Option<usize>),
}

/// The same code with another path of the runtime. Strings come from the document and stay; in
/// comments only links are paths.
fn with_runtime(text: &str, runtime: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut state = State::Code;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let is_path = match state {
            State::Code => !result.ends_with(is_ident),
            State::Comment => result.ends_with("](") || result.ends_with("]: "),
            State::Text(_) => false,
        };
        if let Some(behind) = rest.strip_prefix(RUNTIME)
            && is_path
            && !behind.starts_with(is_ident)
        {
            result.push_str(runtime);
            at += RUNTIME.len();
            continue;
        }
        let (length, next) = step(rest, state, result.ends_with(is_ident));
        result.push_str(rest.get(..length).unwrap_or(rest));
        at += length;
        state = next;
    }
    result
}

fn is_ident(character: char) -> bool {
    character == '_' || character.is_alphanumeric()
}

/// How many bytes the next token has, as far as strings and comments go, and what follows it.
fn step(rest: &str, state: State, behind_ident: bool) -> (usize, State) {
    let first = rest.chars().next().map_or(1, char::len_utf8);
    match state {
        State::Comment if rest.starts_with('\n') => (1, State::Code),
        State::Comment => (first, State::Comment),
        State::Text(None) if rest.starts_with('\\') => {
            let escaped = rest.chars().nth(1).map_or(0, char::len_utf8);
            (1 + escaped, state)
        }
        State::Text(None) if rest.starts_with('"') => (1, State::Code),
        State::Text(Some(hashes)) if rest.starts_with('"') => {
            let closes = rest.get(1..).is_some_and(|rest| {
                rest.bytes()
                    .take(hashes)
                    .filter(|byte| *byte == b'#')
                    .count()
                    == hashes
            });
            if closes {
                (1 + hashes, State::Code)
            } else {
                (1, state)
            }
        }
        State::Text(_) => (first, state),
        State::Code if rest.starts_with("//") => (2, State::Comment),
        State::Code if rest.starts_with('"') => (1, State::Text(None)),
        // `b'"'` and `'"'` begin no string.
        State::Code if rest.starts_with("'\"'") => (3, State::Code),
        State::Code if rest.starts_with("'\\") => {
            let end = rest.get(3..).and_then(|rest| rest.find('\''));
            (end.map_or(first, |end| end + 4), State::Code)
        }
        State::Code if rest.starts_with('r') && !behind_ident => raw(rest, first),
        State::Code if rest.starts_with("br") && !behind_ident => {
            let (length, next) = raw(rest.get(1..).unwrap_or_default(), first);
            (length + 1, next)
        }
        State::Code => (first, State::Code),
    }
}

/// The beginning of a raw string, or one letter of something else.
fn raw(rest: &str, first: usize) -> (usize, State) {
    let behind = rest.get(1..).unwrap_or_default();
    let hashes = behind.bytes().take_while(|byte| *byte == b'#').count();
    if behind
        .get(hashes..)
        .is_some_and(|rest| rest.starts_with('"'))
    {
        (hashes + 2, State::Text(Some(hashes)))
    } else {
        (first, State::Code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_are_moved() {
        for (before, after) in [
            (
                "use crate::runtime::Call;",
                "use crate::api::runtime::Call;",
            ),
            ("$crate::runtime::Plan", "$crate::api::runtime::Plan"),
            (
                "/// [`A`](crate::runtime::A)",
                "/// [`A`](crate::api::runtime::A)",
            ),
            ("/// says crate::runtime", "/// says crate::runtime"),
            (
                "\"crate::runtime\" crate::runtime",
                "\"crate::runtime\" crate::api::runtime",
            ),
            ("\"\\\"crate::runtime\"", "\"\\\"crate::runtime\""),
            (
                "r#\"\" crate::runtime\"# crate::runtime",
                "r#\"\" crate::runtime\"# crate::api::runtime",
            ),
            ("'\"' crate::runtime '\"'", "'\"' crate::api::runtime '\"'"),
            ("'\\'' crate::runtime", "'\\'' crate::api::runtime"),
            ("&'a crate::runtime::A", "&'a crate::api::runtime::A"),
            (
                "r#type: crate::runtime::A",
                "r#type: crate::api::runtime::A",
            ),
            (
                "crate::runtimes xcrate::runtime",
                "crate::runtimes xcrate::runtime",
            ),
            ("// \"\ncrate::runtime", "// \"\ncrate::api::runtime"),
        ] {
            assert_eq!(
                with_runtime(before, "crate::api::runtime"),
                after,
                "{before}"
            );
        }
    }

    #[test]
    fn attributes_of_a_crate_are_told_apart() {
        let root = "//! D\n\n#![recursion_limit = \"256\"]\n#![allow(\n    a,\n    reason = \"b\"\n)]\n\nmod x;\n";
        let (rest, attributes) = without_attributes(root);
        assert_eq!(rest, "//! D\n\n\nmod x;\n");
        assert_eq!(
            attributes,
            "#![recursion_limit = \"256\"]\n#![allow(\n    a,\n    reason = \"b\"\n)]\n"
        );
    }
}
