//! Finds fields whose key looks renamed: one key is gone, and one with the same meaning came.
//!
//! Nothing in a document says that two keys are one, so the evidence has to be strong: the same
//! type, the same presence, and all words of the shorter key in the longer one. A type with a name
//! is no evidence by itself. Counter-example: `discount` of the type `Money` is gone and `shipping`
//! of the same type came; these are two changes.

use std::collections::BTreeSet;

use super::Comparison;
use crate::ir::{Field, Struct, TypeId};
use crate::names::words::snake;

/// Words that say what sort of value a key holds and not which one. Objects often have several keys
/// with such a word, so it is evidence only where the other words are those of the object: `id` and
/// `product_id` of a `Product` are one, `id` and `owner_id` are not.
///
/// A word that is missing here makes `owner_x` a renamed `x`; with one too many, a renamed key is
/// shown as removed and added. Both show the change, so a short list of usual words is enough.
const SORTS_OF_VALUES: [&str; 19] = [
    "at",
    "code",
    "count",
    "date",
    "description",
    "id",
    "ids",
    "key",
    "kind",
    "label",
    "name",
    "number",
    "status",
    "text",
    "time",
    "title",
    "type",
    "url",
    "value",
];

/// The most keys that only the old struct or only the new one may have, so that renamed keys are
/// looked for. With more, the struct is taken for one that was written anew: all of these keys are
/// reported as removed and added.
///
/// Each pair of an old and a new key that looks renamed is compared with all such pairs, so the
/// time can grow with the fourth power of the keys: 64 on both sides can take 17 million
/// comparisons, 300 some 8,000 million. With much less, nothing would be found where a document
/// respells all keys of a large struct.
const MOST_KEYS: usize = 64;

impl Comparison<'_> {
    /// The positions of old fields that look renamed, each with that of the new field. A key with
    /// two candidates has none.
    pub(super) fn renamed_keys(
        &self,
        (left, old): (TypeId, &Struct),
        (right, new): (TypeId, &Struct),
    ) -> Vec<(usize, usize)> {
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
        let mut object = words(&self.old.type_name(left));
        object.extend(words(&self.new.type_name(right)));
        let pairs: Vec<(usize, usize)> = gone
            .iter()
            .flat_map(|before| came.iter().map(move |after| (*before, *after)))
            .filter(|(before, after)| {
                self.is_one_meaning(&old.fields[*before], &new.fields[*after], &object)
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

    fn is_one_meaning(&self, old: &Field, new: &Field, object: &BTreeSet<String>) -> bool {
        old.required == new.required
            && (old.fixed, &old.constant) == (new.fixed, &new.constant)
            && extends(&old.wire, &new.wire, object)
            && self.is_same_use(&old.value, &new.value)
    }
}

/// Whether one key has all words of the other, however they are spelled. If it has more, either the
/// words that they share say more than what sort of value both hold, or the others only name the
/// object that has the key.
fn extends(one: &str, other: &str, object: &BTreeSet<String>) -> bool {
    let (one, other) = (words(one), words(other));
    let (shorter, longer) = if one.len() < other.len() {
        (&one, &other)
    } else {
        (&other, &one)
    };
    let is_telling = |word: &String| !SORTS_OF_VALUES.contains(&word.as_str());
    let others_name_object = || longer.difference(shorter).all(|word| object.contains(word));
    shorter.is_subset(longer) && (shorter.iter().any(is_telling) || others_name_object())
}

fn words(text: &str) -> BTreeSet<String> {
    snake(text).split('_').map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::words;

    fn extends(one: &str, other: &str) -> bool {
        super::extends(one, other, &words("ProductIds"))
    }

    #[test]
    fn a_key_extends_another_if_it_has_all_of_its_words() {
        assert!(extends("product", "product_ids"));
        assert!(extends("shopName", "shop-name"));
        assert!(extends("userName", "user_name_text"));
        assert!(!extends("question_id", "answer_id"));
        assert!(!extends("colour", "weight"));
        assert!(!extends("URL", "UID"));
    }

    #[test]
    fn words_in_capitals_are_words() {
        assert!(extends("userID", "user_id"));
        assert!(extends("URL", "url"));
        assert!(!extends("userID", "userName"));
        assert!(!extends("userID", "user_name"));
        assert!(!extends("x", "y"));
    }

    #[test]
    fn a_word_that_many_keys_have_is_no_evidence() {
        assert!(extends("ID", "id"));
        for (one, other) in [
            ("id", "owner_id"),
            ("owner_ids", "ids"),
            ("name", "userName"),
            ("type", "content-type"),
            ("created_at", "at"),
        ] {
            assert!(!extends(one, other), "{one} {other}");
        }
        assert!(extends("comment", "order_comment"));
        assert!(extends("ids", "product_ids") && extends("productId", "id"));
    }

    #[test]
    fn keys_without_words_have_no_evidence() {
        assert!(!extends("😀", "😁"));
        assert!(!extends("+1", "-1"));
        assert!(!extends("$", "%"));
    }
}
