//! The lines of a text.
//!
//! In: a text. Out: the line and column of a byte, and the bytes of its line. Absent: drawing.

use crate::source::Span;

/// How many bytes are counted at once. It decides only time and memory.
///
/// A text can have as many lines as bytes, and one line can have megabytes (minified JSON), so
/// neither a table of lines nor a walk over a line is bounded. Instead the counts at the beginning
/// of each block are kept, and up to four blocks are counted for each place that is asked for. With
/// 24 bytes for each 4 KiB, the table has about a 170th of the bytes of the text. With a tenth of
/// the value it would have a 17th; with ten times the value each place would take ten times as
/// long.
const BLOCK: usize = 4096;

/// What stands before each block of a text.
#[derive(Debug)]
pub(super) struct Lines {
    blocks: Vec<Block>,
}

/// What stands before a block.
#[derive(Debug, Clone, Copy, Default)]
struct Block {
    /// How many characters.
    characters: usize,
    /// How many ends of lines.
    breaks: usize,
    /// Where the line begins that the block begins in.
    start: usize,
}

impl Lines {
    /// Finds all lines. A line ends with `\n` or `\r\n`.
    pub(super) fn of(text: &str) -> Self {
        let mut before = Block::default();
        let blocks = text.as_bytes().chunks(BLOCK).enumerate();
        let blocks = blocks.map(|(index, block)| {
            let found = before;
            before.characters += characters(block);
            before.breaks += breaks(block);
            if let Some(last) = last_break(block) {
                before.start = index * BLOCK + last + 1;
            }
            found
        });
        let mut blocks: Vec<Block> = blocks.collect();
        // The end of a text may be where a block would begin.
        blocks.push(before);
        Self { blocks }
    }

    /// The line and the column of a byte, both counted from one, the column in characters.
    pub(super) fn position(&self, text: &str, offset: usize) -> (usize, usize) {
        let offset = offset.min(text.len());
        let at = self.before(text, offset);
        let column = at.characters - self.before(text, at.start).characters;
        (at.breaks + 1, column + 1)
    }

    /// The bytes of the line at a byte, without its end.
    pub(super) fn line(&self, text: &str, offset: usize) -> Span {
        let at = self.before(text, offset.min(text.len()));
        let end = self.break_at(text, at.breaks).unwrap_or(text.len());
        let line = text.get(at.start..end).unwrap_or_default();
        Span {
            start: at.start,
            end: at.start + line.strip_suffix('\r').unwrap_or(line).len(),
        }
    }

    /// What stands before a byte.
    fn before(&self, text: &str, offset: usize) -> Block {
        let index = (offset / BLOCK).min(self.blocks.len() - 1);
        let found = self.blocks.get(index).copied().unwrap_or_default();
        let from = index * BLOCK;
        let rest = text.as_bytes().get(from..offset).unwrap_or_default();
        Block {
            characters: found.characters + characters(rest),
            breaks: found.breaks + breaks(rest),
            start: last_break(rest).map_or(found.start, |last| from + last + 1),
        }
    }

    /// Where the end of a line stands, counted from zero.
    fn break_at(&self, text: &str, number: usize) -> Option<usize> {
        let behind = self.blocks.partition_point(|block| block.breaks <= number);
        let index = behind.saturating_sub(1);
        let found = self.blocks.get(index)?;
        let from = index * BLOCK;
        let to = text.len().min(from + BLOCK);
        let bytes = text.as_bytes().get(from..to)?.iter().enumerate();
        let mut ends = bytes.filter(|(_, byte)| **byte == b'\n');
        let (end, _) = ends.nth(number - found.breaks)?;
        Some(from + end)
    }
}

fn breaks(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count()
}

fn last_break(bytes: &[u8]) -> Option<usize> {
    bytes.iter().rposition(|byte| *byte == b'\n')
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
    fn every_byte_has_its_line() {
        // Lines of all lengths, so that ends of lines and of blocks fall together in every way.
        for length in [0, 1, 2, 7, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK] {
            let line = format!("{}\n", "x".repeat(length));
            let text = line.repeat(2 * BLOCK / line.len() + 3) + "end";
            let lines = Lines::of(&text);
            let (mut start, mut number) = (0, 1);
            for (offset, byte) in text.bytes().enumerate() {
                // Not all of them, which would take long; the ends of blocks are among them.
                if offset % 61 == 0 || (offset + 2) % BLOCK < 4 {
                    let end = text[offset..].find('\n');
                    let end = end.map_or(text.len(), |end| offset + end);
                    let place = (number, offset - start + 1);
                    assert_eq!(lines.position(&text, offset), place, "{length}: {offset}");
                    assert_eq!(
                        lines.line(&text, offset),
                        Span { start, end },
                        "{length}: {offset}"
                    );
                }
                if byte == b'\n' {
                    (start, number) = (offset + 1, number + 1);
                }
            }
        }
    }

    #[test]
    fn a_text_that_ends_with_a_block_has_a_last_column() {
        let text = "x".repeat(BLOCK);
        assert_eq!(Lines::of(&text).position(&text, BLOCK), (1, BLOCK + 1));
    }
}
