//! Texts of servers and callers inside a message.
//!
//! In: a text with any characters. Out: a text that cannot control a terminal, hide a part of
//! itself, or change the direction in which it is read. Absent: secrets, which are taken out
//! before.

use std::borrow::Cow;
use std::fmt::Write;

/// How many characters are shown of a text from outside that messages cut, such as an error code, a
/// description or a key of an answer; an ellipsis stands for the rest. A server can send megabytes,
/// and messages go to logs. Chosen by eye: about four lines of a terminal, more than the sentence
/// that such a text usually is. With 30, most sentences would be cut, and with 3,000 one text could
/// fill a screen. Excerpts of an answer have limits of their own.
const LONGEST: usize = 300;

/// Spells out every character that is not seen as what it is: `\n`, `\u{1b}`, `\u{202e}`.
pub(crate) fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return text.into();
    }
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        push(&mut shown, character);
    }
    shown.into()
}

/// The beginning of a text that may be as long as an answer.
pub(crate) fn cut(text: &str) -> String {
    match text.get(..end(text)) {
        Some(beginning) if beginning.len() < text.len() => format!("{beginning}…"),
        _ => text.to_owned(),
    }
}

/// The byte at which the beginning of a text ends that a message shows.
pub(crate) fn end(text: &str) -> usize {
    let end = text.char_indices().nth(LONGEST);
    end.map_or(text.len(), |(end, _)| end)
}

/// Adds a character, spelled out if need be.
pub(crate) fn push(shown: &mut String, character: char) {
    if is_hidden(character) {
        // Writing to a string cannot fail.
        _ = write!(shown, "{}", character.escape_default());
    } else {
        shown.push(character);
    }
}

/// Control characters, characters without a width, and those that end lines or change the direction
/// of a text.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
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
