//! Quotes texts of a document where people read them: in terminals, documentation, lock files and
//! reviews.
//!
//! A document can contain characters that control a terminal, that have no width, or that change
//! the order in which a line is read. Every output escapes them in its own syntax; this module says
//! which characters they are, so that all outputs agree.

/// Whether a character is not seen as what it is.
///
/// These are control characters (C0 and C1), bidirectional controls, line and paragraph separators,
/// and everything that Unicode calls `Default_Ignorable_Code_Point`: characters without a width.
pub fn is_hidden(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_control();
    }
    character.is_control()
        || is_bidirectional(character)
        || matches!(
            character,
            '\u{ad}'
                | '\u{34f}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200d}'
                | '\u{2028}'..='\u{2029}'
                | '\u{2060}'..='\u{206f}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Whether a character changes the direction of the text around it: the property `Bidi_Control`.
fn is_bidirectional(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// Whether a hidden character is part of how the one before it is written: joiners of emoji and of
/// scripts that need them, and variation selectors. Behind a Latin letter or a space they have no
/// effect, except that they hide something.
pub fn joins(character: char, before: char) -> bool {
    matches!(character, '\u{200c}'..='\u{200d}' | '\u{fe00}'..='\u{fe0f}')
        && !before.is_ascii_alphabetic()
        && !before.is_whitespace()
}

/// Writes hidden characters as Rust writes them in a literal: `\n`, `\u{202e}`. Characters for
/// which `keeps` holds stay.
pub fn escape_hidden(text: &str, keeps: impl Fn(char) -> bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) && !keeps(character) {
            escaped.extend(character.escape_default());
        } else {
            escaped.push(character);
        }
    }
    escaped
}

/// A text as a code span of CommonMark, on one line. Nothing in the text can end the span; hidden
/// characters are escaped.
pub fn code_span(text: &str) -> String {
    let text = escape_hidden(text, |_| false);
    if text.trim().is_empty() {
        // A code span cannot be empty. A string literal shows what is there.
        return format!("`\"{text}\"`");
    }
    let fence = "`".repeat(longest_run(text.chars(), '`') + 1);
    // CommonMark takes one space from each side, but only if there is one on both.
    let needs_space = text.starts_with('`') || text.ends_with('`');
    let space = if needs_space { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Texts as code spans in a list: the first ones, up to `most`, and how many more there are.
pub fn code_spans(texts: &[&str], most: usize) -> String {
    let first: Vec<String> = texts
        .iter()
        .take(most)
        .map(|text| code_span(text))
        .collect();
    let first = first.join(", ");
    match texts.len().saturating_sub(most) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}

/// How often a character stands in a row, at most.
pub fn longest_run(characters: impl Iterator<Item = char>, character: char) -> usize {
    let (mut longest, mut current) = (0, 0);
    for found in characters {
        current = if found == character { current + 1 } else { 0 };
        longest = longest.max(current);
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_escaped() {
        assert_eq!(
            escape_hidden("a\u{202e}b\u{1b}[31m\u{9b}c\u{200b}\u{ad}\n", |_| false),
            "a\\u{202e}b\\u{1b}[31m\\u{9b}c\\u{200b}\\u{ad}\\n"
        );
        assert_eq!(
            escape_hidden("a\nb\tc", |character| character == '\n'),
            "a\nb\\tc"
        );
        assert_eq!(escape_hidden("日本語 é ß", |_| false), "日本語 é ß");
    }

    #[test]
    fn nothing_ends_a_code_span() {
        assert_eq!(code_span("a b"), "`a b`");
        assert_eq!(code_span("a`b"), "``a`b``");
        assert_eq!(code_span("``"), "``` `` ```");
        assert_eq!(code_span("a\nb\r"), "`a\\nb\\r`");
        assert_eq!(code_span(""), "`\"\"`");
        assert_eq!(code_span(" "), "`\" \"`");
    }

    #[test]
    fn a_long_list_ends_with_a_count() {
        assert_eq!(code_spans(&["a", "b"], 3), "`a`, `b`");
        assert_eq!(code_spans(&["a", "b", "c"], 3), "`a`, `b`, `c`");
        assert_eq!(
            code_spans(&["a", "b", "c", "d", "e"], 3),
            "`a`, `b`, `c` and 2 more"
        );
    }
}
