//! Traits that the types of an API derive because `codegen.toml` asks for them.
//!
//! In: the traits for all types and for single ones, by their Rust names. Out: the traits of each
//! type, or a finding at the line that asks for what cannot be. Absent: whether the fields of a
//! type have the trait, which only the compiler knows.

use std::collections::BTreeMap;

use super::{Naming, TypeNames, reserved};
use crate::diagnostic::{Code, Diagnostic, Place, Sink};
use crate::ir::{Api, Shape, Type};
use crate::source::Span;

/// Traits that types derive besides those that they have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Derives {
    /// The traits of every type that does not have them by itself.
    pub all: Vec<String>,
    /// The traits of single types, by their Rust names, each with its place in `codegen.toml`.
    pub types: BTreeMap<String, Vec<(String, Option<Span>)>>,
}

/// What every type has, or what a table gives it in another way than a derive macro would.
const PRESENT: &[&str] = &[
    "Clone",
    "Debug",
    "Default",
    "Deserialize",
    "Eq",
    "Hash",
    "PartialEq",
    "Serialize",
];

/// What a table gives to enums, and what the standard library can derive for all other types.
const ORDER: &[&str] = &["Ord", "PartialOrd"];

/// Whether a text is a trait that types can derive: the path of a derive macro from its crate on,
/// or one of the standard library that not all types have.
///
/// # Errors
/// Why it is none, as the end of a sentence about it.
pub fn check_derive(path: &str) -> Result<(), String> {
    let steps: Vec<&str> = path.split("::").collect();
    let last = steps.last().copied().unwrap_or_default();
    if let Some(step) = steps.iter().find(|step| !is_identifier(step)) {
        Err(format!("is no path of identifiers: `{step}` is none"))
    } else if PRESENT.contains(&last) {
        Err("is of a trait that types have already, or that depends on what is required".to_owned())
    } else if steps.len() == 1 && !ORDER.contains(&last) {
        Err("names no crate: write a path such as `schemars::JsonSchema`".to_owned())
    } else {
        Ok(())
    }
}

/// The crate of a derive macro; none for those of the standard library.
pub fn crate_of_derive(path: &str) -> Option<&str> {
    path.split_once("::").map(|(first, _)| first)
}

fn is_identifier(step: &str) -> bool {
    let begins = step.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    let is_word = |character: char| character.is_ascii_alphanumeric() || character == '_';
    begins && step != "_" && step.chars().all(is_word) && !reserved::is_keyword(step)
}

/// Gives each type its traits.
pub(super) fn decide(api: &Api, naming: &Naming, names: &mut [TypeNames], sink: &mut Sink) {
    let derives = &naming.derives;
    for (item, names) in api.types.iter().zip(&mut *names) {
        let all = derives.all.iter().filter(|path| !has(item, path));
        if item.shape.as_alias().is_none() {
            names.derives = all.map(|path| spelled(path)).collect();
        }
    }
    for (name, asked) in &derives.types {
        let position = names.iter().position(|names| names.ident.plain() == name);
        for (path, span) in asked {
            let reason = match position.and_then(|index| Some((index, api.types.get(index)?))) {
                None => format!("there is no type `{name}`"),
                Some((_, item)) if item.shape.as_alias().is_some() => {
                    format!("`{name}` is another name of a type, which derives nothing")
                }
                Some((_, item)) if has(item, path) => format!("`{name}` has `{path}` already"),
                Some((index, _)) if names[index].derives.contains(&spelled(path)) => {
                    format!("`{name}` derives `{path}` twice")
                }
                Some((index, _)) => {
                    names[index].derives.push(spelled(path));
                    continue;
                }
            };
            let place = naming.files.place(span.as_ref());
            let place = place.unwrap_or_else(|| Place::File("codegen.toml".to_owned()));
            let headline = format!("`{name}` cannot derive `{path}`: {reason}");
            sink.push(Diagnostic::new(Code::InvalidDerive, place, headline));
        }
    }
}

/// Whether the table of a type gives it a trait.
fn has(item: &Type, path: &str) -> bool {
    matches!(item.shape, Shape::Enum(_)) && ORDER.contains(&path)
}

/// A path as it is written in a crate, where a module may be called like a crate.
fn spelled(path: &str) -> String {
    match crate_of_derive(path) {
        Some(_) => format!("::{path}"),
        None => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_derive_is_a_path_from_its_crate_on() {
        for path in ["PartialOrd", "Ord", "schemars::JsonSchema", "a::b_2::C"] {
            assert_eq!(check_derive(path), Ok(()), "{path}");
        }
        for (path, words) in [
            ("", "no path"),
            ("::a::B", "no path"),
            ("a::", "no path"),
            ("a::B, C", "no path"),
            ("a::B)] struct X; #[derive(Clone", "no path"),
            ("crate::B", "no path"),
            ("r#a::B", "no path"),
            ("é::B", "no path"),
            ("Clone", "have already"),
            ("serde::Serialize", "have already"),
            ("Copy", "names no crate"),
            ("JsonSchema", "names no crate"),
        ] {
            let refused = check_derive(path).unwrap_err();
            assert!(refused.contains(words), "{path}: {refused}");
        }
    }
}
