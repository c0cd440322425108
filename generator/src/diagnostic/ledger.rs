//! What became of each keyword, said by whoever reads it.
//!
//! In: one word of a reader for each key that it meets. Out: [`Taken`]s by pointer. Absent: what the keywords mean, and findings,
//! which `ledger` of the crate weighs with it.

use std::collections::BTreeMap;

use super::Sink;
use crate::source::Pointer;

/// What becomes of a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It has an effect on types, rules or requests.
    Honoured,
    /// It is shown to people.
    Documentation,
    /// It has no effect.
    Ignored,
}

/// A keyword that a reader met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The object that it is a key of: `a schema`.
    pub object: &'static str,
    /// Its name; extensions that mean nothing here share one.
    pub key: String,
    /// What the reader made of it.
    pub fate: Fate,
}

/// The keywords that were met, by their pointers.
pub(super) type Book = BTreeMap<Pointer, Taken>;

impl Sink {
    /// Begins to keep a ledger.
    pub fn keep_ledger(&mut self) {
        self.ledger.get_or_insert_default();
    }

    /// Says what becomes of a keyword; nothing is computed unless somebody keeps a ledger.
    pub(crate) fn took(
        &mut self,
        object: &'static str,
        key: &str,
        fate: Fate,
        at: impl FnOnce() -> Pointer,
    ) {
        if let Some(ledger) = &mut self.ledger {
            let key = if key.starts_with("x-") && fate == Fate::Ignored {
                "x-*"
            } else {
                key
            };
            ledger.insert(
                at(),
                Taken {
                    object,
                    key: key.to_owned(),
                    fate,
                },
            );
        }
    }

    /// What was kept so far.
    pub(crate) fn take_ledger(&mut self) -> BTreeMap<Pointer, Taken> {
        self.ledger.take().unwrap_or_default()
    }
}
