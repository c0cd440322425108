//! Collects descriptions that differ. They need no rule, since no code changes; deprecation is
//! reported by rules.

use super::Comparison;
use super::change::WordChange;
use crate::ir::Docs;

impl Comparison<'_> {
    /// Collects what differs in the documentation of an item.
    pub(super) fn count_docs(&mut self, path: &str, old: &Docs, new: &Docs) {
        let before = self.words.len();
        for (keyword, old, new) in [
            ("title", &old.title, &new.title),
            ("summary", &old.summary, &new.summary),
            ("description", &old.description, &new.description),
        ] {
            self.add(path, keyword, old, new);
        }
        let others_differ = old.examples != new.examples
            || old.external != new.external
            || old.remarks != new.remarks;
        self.wording += usize::from(self.words.len() > before || others_differ);
    }

    /// Collects one text.
    pub(super) fn count_text(
        &mut self,
        path: &str,
        keyword: &'static str,
        old: &Option<String>,
        new: &Option<String>,
    ) {
        self.wording += usize::from(old != new);
        self.add(path, keyword, old, new);
    }

    fn add(
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
