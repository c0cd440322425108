//! The word that was probably meant.
//!
//! In: a word that is unknown and the words that are known. Out: the nearest, if one is near enough
//! to be worth saying.

/// The candidate with the smallest edit distance, at most a third of the word; letter case counts
/// for little.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = small_letters(word);
    let limit = most_edits(&wanted);
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in candidates {
        if candidate.len().abs_diff(word.len()) > limit * LONGEST_CHARACTER {
            continue;
        }
        let other = small_letters(candidate);
        if other.len().abs_diff(wanted.len()) > limit {
            continue;
        }
        let distance = distance(&wanted, &other);
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The characters of a text that are compared. The rest of it, which can be kilobytes, is not
/// looked at.
fn small_letters(text: &str) -> Vec<char> {
    let small = text.chars().flat_map(char::to_lowercase);
    small.take(LONGEST).collect()
}

/// How many characters of a name are compared. Of a longer one only the beginning counts, and in
/// [`nearest`] its length, so a suggestion for it may differ behind that.
///
/// The work for two names is the product of their lengths, which are those of keys and can be
/// thousands; with this bound it is at most 6,400 steps. Twice as many characters would cost four
/// times as much. Much fewer would compare only a part of real names. Measured: of 16,229 schema
/// names 30 have more than 80 characters.
pub(crate) const LONGEST: usize = 80;

/// The most edits between a word and the one that was meant. A third of the letters may be wrong,
/// rounded down, but at least one and at most this many. `explain` adds it to the rank of names
/// that only hold the word or are held by it.
///
/// With more, names of a document are near to each other by chance, and a wrong suggestion is worse
/// than none. Measured: of 14,229 schema names with twelve letters or more, one in six has another
/// one of its document within three edits, and one in three within four. Fewer would miss a word
/// with three slips.
pub(crate) const MOST_EDITS: usize = 3;

/// The bytes of the longest character in UTF-8. [`nearest`] passes over a candidate whose length in
/// bytes differs from the word's by more than this for each edit that is allowed, before it is
/// taken apart into characters. Both are measured whole and as they are written, so it can pass
/// over one that differs behind [`LONGEST`], or whose letters have small forms of another length.
const LONGEST_CHARACTER: usize = 4;

fn most_edits(word: &[char]) -> usize {
    (word.len() / 3).clamp(1, MOST_EDITS)
}

/// How many letters of two words differ, if they are few enough for one to be meant by the other.
pub(crate) fn near(word: &str, candidate: &str) -> Option<usize> {
    let letters = |text: &str| text.chars().take(LONGEST).collect::<Vec<char>>();
    let (wanted, other) = (letters(word), letters(candidate));
    let limit = most_edits(&wanted);
    let distance =
        (other.len().abs_diff(wanted.len()) <= limit).then(|| distance(&wanted, &other))?;
    (distance <= limit).then_some(distance)
}

/// Levenshtein's distance, row by row. Two neighbours that changed places are one edit.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(i + 1);
        for (j, right) in b.iter().enumerate() {
            let replaced = row[j] + usize::from(left != right);
            let mut least = replaced.min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && a[i - 1] == *right && *left == b[j - 1] {
                least = least.min(before[j - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_pen_finds_the_word() {
        let known = ["required", "properties", "items", "Pet", "PetOwner"];
        assert_eq!(nearest("requird", known), Some("required"));
        assert_eq!(nearest("itmes", known), Some("items"));
        assert_eq!(nearest("pet", known), Some("Pet"));
        assert_eq!(nearest("Pett", known), Some("Pet"));
        assert_eq!(nearest("petowner", known), Some("PetOwner"));
        assert_eq!(nearest("colour", known), None);
    }
}
