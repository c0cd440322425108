//! The lines of a text.
//!
//! In: a text. Out: the line and column of a byte, and the bytes of its line. Absent: drawing.

use crate::source::Span;

/// How many bytes are counted at once. A column in a line of megabytes, as in minified JSON, is the difference of two
/// counts, each of which looks at one block only.
const BLOCK: usize = 4096;

/// Where the lines of a text begin, and how many characters stand before each block of bytes.
#[derive(Debug)]
pub(super) struct Lines {
    starts: Vec<usize>,
    characters: Vec<usize>,
}

impl Lines {
    /// Finds all lines. A line ends with `\n` or `\r\n`.
    pub(super) fn of(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let mut count = 0;
        let characters = text.as_bytes().chunks(BLOCK).map(|block| {
            let before = count;
            count += characters(block);
            before
        });
        let characters = characters.collect();
        Self {
            starts: std::iter::once(0)
                .chain(breaks.map(|(offset, _)| offset + 1))
                .collect(),
            characters,
        }
    }

    /// The line and the column of a byte, both counted from one, the column in characters.
    pub(super) fn position(&self, text: &str, offset: usize) -> (usize, usize) {
        let line = self.number(offset);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        (
            line,
            1 + self.before(text, offset.min(text.len())) - self.before(text, start),
        )
    }

    /// The bytes of the line at a byte, without its end.
    pub(super) fn line(&self, text: &str, offset: usize) -> Span {
        let line = self.number(offset);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let end = self.starts.get(line).map_or(text.len(), |next| next - 1);
        let line = text.get(start..end).unwrap_or_default();
        Span {
            start,
            end: start + line.strip_suffix('\r').unwrap_or(line).len(),
        }
    }

    fn number(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).max(1)
    }

    /// How many characters begin before a byte.
    fn before(&self, text: &str, offset: usize) -> usize {
        let block = offset / BLOCK;
        let counted = self.characters.get(block).copied();
        let from = if counted.is_some() {
            block * BLOCK
        } else {
            offset
        };
        let counted = counted
            .unwrap_or_else(|| characters(text.as_bytes().get(..offset).unwrap_or_default()));
        counted + characters(text.as_bytes().get(from..offset).unwrap_or_default())
    }
}

/// Every byte but a continuation byte begins a character.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_across_blocks() {
        let text = format!("first\r\n{}end\n", "äb🦀".repeat(5_000));
        let lines = Lines::of(&text);
        for (characters, (offset, _)) in text[7..].char_indices().enumerate().take(15_000) {
            assert_eq!(lines.position(&text, 7 + offset), (2, characters + 1));
        }
        assert_eq!(lines.position(&text, text.len()), (3, 1));
        assert_eq!(lines.line(&text, 2), Span { start: 0, end: 5 });
    }

    #[test]
    fn a_text_that_ends_with_a_block_has_a_last_column() {
        let text = "x".repeat(BLOCK);
        assert_eq!(Lines::of(&text).position(&text, BLOCK), (1, BLOCK + 1));
    }
}
