//! How far each keyword is supported, as reported by the reader that meets it.
//!
//! In: one report of a reader for each key. Out: [`KeywordUse`]s by pointer. Absent: what the
//! keywords mean, and findings; `crate::ledger` combines the two.

use std::collections::BTreeMap;

use super::Sink;
use crate::source::Pointer;

/// How far a keyword is supported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Support {
    /// It has an effect on types, rules or requests.
    Honoured,
    /// It is shown to people.
    Documentation,
    /// It has no effect.
    Ignored,
}

/// Keywords that are read, and that change neither code nor documentation of a client: examples of
/// bodies are only judged by their schema, and tags only divide an API into features where a user
/// asks for it (the comparison looks whether one did). Each with the object that has it.
const WITHOUT_TRACE: [(&str, &str); 5] = [
    ("a document", "tags"),
    ("a media type", "example"),
    ("a media type", "examples"),
    ("an operation", "tags"),
    ("`components`", "examples"),
];

/// A keyword that a reader met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeywordUse {
    /// The object that it is a key of: `a schema`.
    pub object: &'static str,
    /// Its name; extensions that mean nothing here share one.
    pub key: String,
    /// What the reader made of it.
    pub support: Support,
}

/// The keywords that were met, by their pointers.
pub(super) type Coverage = BTreeMap<Pointer, KeywordUse>;

impl Sink {
    /// Begins to keep a ledger.
    pub fn keep_ledger(&mut self) {
        self.ledger.get_or_insert_default();
    }

    /// Begins to keep the keywords that have no effect or leave no trace in a client, and no
    /// others.
    pub(crate) fn keep_ignored_keywords(&mut self) {
        self.keep_ledger();
        self.only_ignored = true;
    }

    /// Reports how far a keyword is supported; nothing is computed unless a ledger is kept.
    pub(crate) fn keyword(
        &mut self,
        object: &'static str,
        key: &str,
        support: Support,
        at: impl FnOnce() -> Pointer,
    ) {
        if let Some(ledger) = &mut self.ledger
            && (!self.only_ignored
                || support == Support::Ignored
                || WITHOUT_TRACE.contains(&(object, key)))
        {
            let key = if key.starts_with("x-") && support == Support::Ignored {
                "x-*"
            } else {
                key
            };
            ledger.insert(
                at(),
                KeywordUse {
                    object,
                    key: key.to_owned(),
                    support,
                },
            );
        }
    }

    /// What was kept so far.
    pub(crate) fn take_ledger(&mut self) -> BTreeMap<Pointer, KeywordUse> {
        self.ledger.take().unwrap_or_default()
    }
}
