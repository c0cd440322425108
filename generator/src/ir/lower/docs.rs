//! What the document says in words.

use super::merged::{Annotations, MergedSchema};
use crate::ir::{Docs, Formats, Kinds};

/// The docs of an item that is called after `name`.
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
            .map(|node| node.to_json())
            .collect(),
        external: annotations
            .external
            .map(|(address, text)| (address.to_owned(), text.map(str::to_owned))),
        remarks,
    }
}

/// A title that only repeats the name says nothing.
fn tells_more(title: &str, name: &str) -> bool {
    let letters = |text: &str| -> String {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    !title.trim().is_empty() && letters(title) != letters(name)
}

/// Keywords that stay documentation, in the document's own words; a format whose type was asked for says itself.
pub(super) fn remarks(merged: &MergedSchema<'_>, alternatives: &Formats) -> Vec<String> {
    let mut remarks: Vec<_> = merged
        .unsupported_keywords
        .iter()
        .map(|(keyword, node)| format!("`{keyword}`: `{}`", node.to_json()))
        .collect();
    let typed = |format: &str| {
        super::formats::exact(format, alternatives).is_some()
            && merged.kinds.is_none_or(|kinds| kinds == Kinds::STRING)
    };
    if let Some(format) = merged
        .format
        .filter(|format| super::formats::stays_words(format) && !typed(format))
    {
        remarks.push(format!("Format: `{format}`."));
    }
    remarks
}
