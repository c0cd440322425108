//! Docs of types and uses from the annotations of their schemas.

use crate::ir::lower::formats;
use crate::ir::lower::schemas::{Annotations, MergedSchema};
use crate::ir::{Docs, Formats, Kinds};
use crate::load::document::Node;
use crate::quoting::code_span;

/// The docs of an item that is called `name`.
pub(super) fn docs(annotations: &Annotations<'_>, name: &str, remarks: Vec<String>) -> Docs {
    Docs {
        title: annotations
            .title
            .filter(|title| tells_more(title, name))
            .map(str::to_owned),
        summary: None,
        description: annotations
            .description
            .filter(|text| !text.trim().is_empty())
            .map(str::to_owned),
        deprecated: annotations.deprecated,
        examples: annotations
            .examples
            .iter()
            .copied()
            .map(Node::to_json)
            .collect(),
        external: annotations
            .external
            .map(|(address, text)| (address.to_owned(), text.map(str::to_owned))),
        remarks,
    }
}

/// Whether a title says more than the name. Many documents repeat it: `CreateOrder` is titled
/// "Create order".
fn tells_more(title: &str, name: &str) -> bool {
    let letters = |text: &str| -> String {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    !title.trim().is_empty() && letters(title) != letters(name)
}

/// What the type cannot say, in the document's own words: conditions, and a format without a type.
pub(super) fn remarks(merged: &MergedSchema<'_>, choices: &Formats) -> Vec<String> {
    let keywords = merged.conditional_keywords.iter();
    let mut remarks: Vec<_> = keywords
        .map(|(keyword, node)| format!("`{keyword}`: {}", code_span(&node.to_json().to_string())))
        .collect();
    let has_type = |format: &str| {
        formats::exact(format, choices).is_some()
            && merged.kinds.is_none_or(|kinds| kinds == Kinds::STRING)
    };
    if let Some(format) = merged
        .format
        .filter(|format| formats::is_documentation_only(format) && !has_type(format))
    {
        remarks.push(format!("Format: {}.", code_span(format)));
    }
    remarks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_repeats_the_name_is_left_out() {
        assert!(!tells_more("Create order", "CreateOrder"));
        assert!(!tells_more(" ", "CreateOrder"));
        assert!(tells_more("An order", "CreateOrder"));
    }
}
