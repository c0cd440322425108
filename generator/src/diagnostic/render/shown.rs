//! Texts of a document inside a message.
//!
//! In: a text that may quote keys and values of any length with any characters. Out: a text that cannot control a
//! terminal, change the direction in which it is read, or fill a screen. Absent: escaping for a format.

use std::fmt::Write;

/// So many characters of a text are shown, the first and the last.
const LONGEST: usize = 400;

/// So many of them are the last.
const LAST: usize = 100;

/// A text in one line.
pub(super) fn line(text: &str) -> String {
    let line = text
        .split(['\n', '\r'])
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    cut(&harmless(&line))
}

/// A text that may have several lines.
pub(super) fn lines(text: &str) -> String {
    cut(&harmless(text))
}

/// Spells out what would not be seen as what it is.
fn harmless(text: &str) -> String {
    if !text.contains(is_harmful) {
        return text.to_owned();
    }
    text.chars()
        .fold(String::with_capacity(text.len()), |mut shown, character| {
            if is_harmful(character) {
                let _ = write!(shown, "{}", character.escape_unicode());
            } else {
                shown.push(character);
            }
            shown
        })
}

/// Control characters, marks that change the direction of a text, characters without a width, and line ends by other names.
fn is_harmful(character: char) -> bool {
    let invisible = matches!(
        character,
        '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    );
    invisible || (character.is_control() && character != '\n')
}

/// Leaves out the middle of a text that is too long.
fn cut(text: &str) -> String {
    let offset = |position: usize| text.char_indices().nth(position).map(|(offset, _)| offset);
    if text.len() <= LONGEST || offset(LONGEST).is_none() {
        return text.to_owned();
    }
    let first = offset(LONGEST - LAST - 1).unwrap_or(text.len());
    let last = text
        .char_indices()
        .rev()
        .nth(LAST - 1)
        .map_or(0, |(offset, _)| offset);
    format!(
        "{}…{}",
        text.get(..first).unwrap_or_default(),
        text.get(last..).unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_controls_a_terminal() {
        assert_eq!(
            line("a\u{202e}b\u{1b}[31m\u{0}c"),
            "a\\u{202e}b\\u{1b}[31m\\u{0}c"
        );
        assert_eq!(line(" one\r\n\n two "), "one two");
        assert_eq!(lines("one\ntwo\tthree"), "one\ntwo\\u{9}three");
    }

    #[test]
    fn the_middle_of_a_long_text_is_left_out() {
        let text = line(&format!(
            "{}{}",
            "ä".repeat(1_000_000),
            "b".repeat(1_000_000)
        ));
        assert_eq!(text, format!("{}…{}", "ä".repeat(299), "b".repeat(100)));
        assert_eq!(line(&"ä".repeat(400)), "ä".repeat(400));
    }
}
