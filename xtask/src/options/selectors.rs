//! The tables `[api.include]` and `[api.exclude]`.
//!
//! In: their texts. Out: a [`Filter`] whose selectors know where they stand, or why one of them can
//! name nothing.

use std::ops::Range;

use generator::diagnostic::Place;
use generator::filter::{By, Filter, Selector};
use generator::source::Span;
use serde::Deserialize;
use toml::Spanned;

/// What names operations, by what it looks at.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct SelectorsText {
    #[serde(default)]
    tags: Vec<Spanned<String>>,
    #[serde(default)]
    paths: Vec<Spanned<String>>,
    #[serde(default)]
    operations: Vec<Spanned<String>>,
    #[serde(default)]
    methods: Vec<Spanned<String>>,
}

/// Why a selector can name nothing, and where it is.
type Fault = (String, Range<usize>);

/// The filter that both tables make; `file` is the name of the options file.
pub(super) fn filter(
    include: &SelectorsText,
    exclude: &SelectorsText,
    file: &str,
) -> Result<Filter, Fault> {
    Ok(Filter {
        include: include.selectors(file)?,
        exclude: exclude.selectors(file)?,
    })
}

impl SelectorsText {
    fn selectors(&self, file: &str) -> Result<Vec<Selector>, Fault> {
        let lists = [
            (By::Tag, &self.tags),
            (By::Path, &self.paths),
            (By::Operation, &self.operations),
            (By::Method, &self.methods),
        ];
        let mut selectors = Vec::new();
        for (by, texts) in lists {
            for text in texts {
                let Range { start, end } = text.span();
                let place = Place::Span(file.to_owned(), Span { start, end });
                let selector = Selector::new(by, text.as_ref(), Some(place));
                selectors.push(selector.map_err(|reason| (reason, text.span()))?);
            }
        }
        Ok(selectors)
    }
}
