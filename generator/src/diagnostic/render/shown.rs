//! Texts of a document inside a message.
//!
//! In: a text that may quote keys and values of any length with any characters. Out: a text that
//! cannot control a terminal, change the direction in which it is read, or fill a screen. Absent:
//! escaping for a format.

use crate::quoting::{escape_hidden, is_hidden};

/// The longest text that is shown to people as a part of a message, in characters: a headline, a
/// help, a label, a pointer or the name of a file. A key or a pattern in it may fill screens. Of a
/// longer text the middle is an ellipsis. Chosen by eye: 400 characters are five lines of a
/// terminal of 80 columns; ten times as many would be a screen or two. Pointers of the documents
/// measured have up to 328 characters with the `#`, which half as many would cut.
const LONGEST: usize = 400;

/// How many characters of a text that is too long are kept from its end. Many messages say what is
/// wrong after the text that they quote, so a part of the end stays. Measured: in messages that
/// were too long, this part has up to 47 characters, which half of the value would just hold and a
/// tenth would cut. What the message is about stands at the beginning, which would lose what the
/// end gets.
const LAST: usize = 100;

/// A text in one line.
pub(super) fn line(text: &str) -> String {
    let line = text
        .split(['\n', '\r'])
        .map(|line| line.trim_matches([' ', '\t']))
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    truncate_middle(&harmless(&line))
}

/// A text that may have several lines.
pub(super) fn lines(text: &str) -> String {
    truncate_middle(&harmless(text))
}

/// Escapes what would not be seen as what it is.
fn harmless(text: &str) -> String {
    escape_hidden(text, |character| character == '\n')
}

/// A part of a file, with its lines as they are.
pub(super) fn source(text: &str) -> String {
    // A carriage return is part of the end of a line, or it is hidden.
    text.split_inclusive('\n')
        .map(|line| {
            let (line, end) = line
                .strip_suffix("\r\n")
                .map_or((line, ""), |line| (line, "\r\n"));
            escape_hidden(line, is_layout) + end
        })
        .collect()
}

/// Whether a part of a file is drawn as it is written.
pub(super) fn is_plain(text: &str) -> bool {
    !text
        .split_inclusive('\n')
        .map(|line| line.strip_suffix("\r\n").unwrap_or(line))
        .any(|line| line.contains(|character| is_hidden(character) && !is_layout(character)))
}

/// Line breaks and the tabs of an indentation, which the picture needs.
fn is_layout(character: char) -> bool {
    matches!(character, '\n' | '\t')
}

/// Leaves out the middle of a text that is too long.
fn truncate_middle(text: &str) -> String {
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
        assert_eq!(lines("one\ntwo\tthree"), "one\ntwo\\tthree");
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
