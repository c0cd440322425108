//! The lines of a text.
//!
//! In: a text. Out: the line and column of a byte, and the bytes of its line. Absent: drawing.

use crate::source::Span;

/// Where the lines of a text begin.
#[derive(Debug)]
pub(super) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// Finds all lines. A line ends with `\n` or `\r\n`.
    pub(super) fn of(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { starts: std::iter::once(0).chain(breaks.map(|(offset, _)| offset + 1)).collect() }
    }

    /// The line and the column of a byte, both counted from one, the column in characters.
    pub(super) fn position(&self, text: &str, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let before = text.as_bytes().get(start..offset.min(text.len())).unwrap_or_default();
        // Every byte but a continuation byte begins a character.
        (line, 1 + before.iter().filter(|byte| **byte & 0xc0 != 0x80).count())
    }

    /// The bytes of the line at a byte, without its end.
    pub(super) fn line(&self, text: &str, offset: usize) -> Span {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let end = self.starts.get(line).map_or(text.len(), |next| next - 1);
        let line = text.get(start..end).unwrap_or_default();
        Span { start, end: start + line.strip_suffix('\r').unwrap_or(line).len() }
    }
}
