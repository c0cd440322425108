//! Finds fields whose key looks renamed: one key is gone, and one with the same meaning came.
//!
//! Nothing in a document says that two keys are one, so the evidence has to be strong: the same
//! type, the same presence, and either a type with a name or all words of the shorter key in the
//! longer one. Counter-example: a string `colour` is gone and a string `weight` came; these are two
//! changes.

use std::collections::BTreeSet;

use super::Comparison;
use crate::ir::{Field, Struct, TypeRef};

/// With more keys on either side, nothing is paired: the search grows with the product of both, and
/// a struct with so many changes was written anew.
const MOST_KEYS: usize = 64;

impl Comparison<'_> {
    /// The positions of old fields that look renamed, each with that of the new field. A key with
    /// two candidates has none.
    pub(super) fn renamed_keys(&self, old: &Struct, new: &Struct) -> Vec<(usize, usize)> {
        let unmatched = |one: &Struct, other: &Struct| -> Vec<usize> {
            let known: BTreeSet<&str> = other.fields.iter().map(|field| &*field.wire).collect();
            let fields = one.fields.iter().enumerate();
            fields
                .filter(|(_, field)| !known.contains(&*field.wire))
                .map(|(position, _)| position)
                .collect()
        };
        let (gone, came) = (unmatched(old, new), unmatched(new, old));
        if gone.len() > MOST_KEYS || came.len() > MOST_KEYS {
            return Vec::new();
        }
        let pairs: Vec<(usize, usize)> = gone
            .iter()
            .flat_map(|before| came.iter().map(move |after| (*before, *after)))
            .filter(|(before, after)| {
                self.is_one_meaning(&old.fields[*before], &new.fields[*after])
            })
            .collect();
        let is_only = |(before, after): &&(usize, usize)| {
            let others = pairs
                .iter()
                .filter(|(one, other)| one == before || other == after);
            others.count() == 1
        };
        pairs.iter().filter(is_only).copied().collect()
    }

    fn is_one_meaning(&self, old: &Field, new: &Field) -> bool {
        let has_own_type = matches!(self.new.types.resolve(&new.value.ty), TypeRef::Named(_));
        old.required == new.required
            && (has_own_type || extends(&old.wire, &new.wire))
            && self.is_same_use(&old.value, &new.value)
    }
}

/// Whether one key has all words of the other, however they are spelled.
fn extends(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    let fewest = one.len().min(other.len());
    fewest > 0 && one.intersection(&other).count() == fewest
}

fn words(key: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut word = String::new();
    for character in key.chars() {
        if character.is_uppercase() || !character.is_alphanumeric() {
            words.insert(std::mem::take(&mut word));
        }
        if character.is_alphanumeric() {
            word.extend(character.to_lowercase());
        }
    }
    words.insert(word);
    // One letter is no word: in capitals, every letter would be one.
    words.retain(|word| word.chars().count() > 1);
    words
}

#[cfg(test)]
mod tests {
    use super::extends;

    #[test]
    fn a_key_extends_another_if_it_has_all_of_its_words() {
        assert!(extends("ids", "product_ids"));
        assert!(extends("shopName", "shop-name"));
        assert!(!extends("question_id", "answer_id"));
        assert!(!extends("colour", "weight"));
        assert!(!extends("URL", "UID"));
    }
}
