//! Collects descriptions that differ. They need no rule, since no code changes; deprecation is
//! reported by rules, and so are keywords that the generator describes in words.

use super::Comparison;
use super::change::WordChange;
use crate::ir::Docs;

impl Comparison<'_> {
    /// Collects what differs in the documentation of an item.
    pub(super) fn compare_docs(&mut self, path: &str, old: &Docs, new: &Docs) {
        for (keyword, old, new) in [
            ("title", &old.title, &new.title),
            ("summary", &old.summary, &new.summary),
            ("description", &old.description, &new.description),
            ("examples", &examples(old), &examples(new)),
            ("externalDocs", &link(old), &link(new)),
        ] {
            self.compare_text(path, keyword, old, new);
        }
    }

    /// Collects one text.
    pub(super) fn compare_text(
        &mut self,
        path: &str,
        keyword: &'static str,
        old: &Option<String>,
        new: &Option<String>,
    ) {
        if old != new {
            self.words.push(WordChange {
                path: path.to_owned(),
                keyword,
                before: old.clone().unwrap_or_default(),
                after: new.clone().unwrap_or_default(),
            });
        }
    }
}

/// The examples as JSON; none if there are none.
fn examples(docs: &Docs) -> Option<String> {
    let texts: Vec<String> = docs.examples.iter().map(ToString::to_string).collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

/// The address and the description of `externalDocs`.
fn link(docs: &Docs) -> Option<String> {
    let (url, words) = docs.external.as_ref()?;
    let parts = std::iter::once(url).chain(words);
    Some(parts.cloned().collect::<Vec<_>>().join(" "))
}
