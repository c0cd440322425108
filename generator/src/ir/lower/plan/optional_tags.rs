//! Unions whose tag may be absent.
//!
//! In: branches with their guards. Out: a finding if each object is known by a tag alone, and some
//! branch does not require that tag: a value without it is valid by the document and of no branch.
//! It is kept as it came (`Unknown`), so that nothing of it is lost. Choosing a branch by other
//! keys was considered: these seldom tell all branches apart, and a value that is taken for the
//! wrong branch is worse than one that is told to be of none.

use std::collections::BTreeMap;

use super::type_plan::{Branch, ValueProfile};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Guard, Kinds};
use crate::load::document::Node;
use crate::quoting::{code_span, code_spans};

/// How many branches that do not require their tag a finding names; it counts the others. A union
/// can have hundreds of them. Chosen by eye, so that the headline has about three lines of a
/// terminal. Measured: 39 of 49 such findings have no more names, and one has 37. With one, 11
/// would name all; with thirty, a headline could have a dozen lines.
const NAMED: usize = 3;

/// A finding for each tag of the union that some branch does not require.
pub(super) fn findings(
    branches: &[Branch<'_>],
    profiles: &[ValueProfile<'_>],
    guards: &[Vec<Guard>],
    at: Node<'_>,
) -> Vec<Diagnostic> {
    let mut optional: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for ((branch, profile), guards) in branches.iter().zip(profiles).zip(guards) {
        if profile.kinds.and(Kinds::OBJECT).is_empty() {
            continue;
        }
        let tag = guards.iter().find_map(|guard| match guard {
            Guard::Tag(key, _) => Some(key.as_str()),
            _ => None,
        });
        // A branch that is asked for no tag takes what the others leave.
        let Some(tag) = tag else {
            return Vec::new();
        };
        if !profile.required.contains(tag) {
            optional.entry(tag).or_default().push(&branch.name);
        }
    }
    let tags = optional.into_iter();
    tags.map(|(tag, names)| finding(tag, &names, at)).collect()
}

fn finding(tag: &str, names: &[&str], at: Node<'_>) -> Diagnostic {
    let names = code_spans(names, NAMED);
    let tag = code_span(tag);
    let headline = format!(
        "{tag} selects the branch, but {names} may be without it; a value without {tag} is of no branch and kept as it came"
    );
    Diagnostic::new(Code::OptionalTag, at.pointer(), headline)
        .help(format!("require {tag} in each branch"))
}
