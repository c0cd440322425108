//! Where the lists and objects inside a value end.
//!
//! In: where they begin and end, as somebody goes past them. Out: the end of the one that begins at
//! a position. A union looks at its whole value before a branch is read, and so does each union
//! inside. Without the ends each of them would go past the innermost value again.

use super::reader::DEPTH;
use std::ops::Range;

/// How long a list or an object is at least whose end is kept, in bytes.
///
/// Each union around goes past a shorter one again, and past all that is in it. There are few such
/// unions: 64 bytes have room for 32 lists inside each other, or for ten objects with short keys.
/// With ten times as much there could be more than a hundred. With a tenth, nearly all ends would
/// be kept, and each takes 16 bytes, so they could take more memory than the text.
const SHORTEST: usize = 64;

/// The ends of the lists and objects in one range of a text.
#[derive(Default)]
pub(super) struct Spans {
    /// The range, once it was gone past.
    range: Range<usize>,
    /// Where each begins and ends, in the order in which they begin.
    spans: Vec<(usize, usize)>,
    /// The places in `spans` of those that have not ended.
    open: Vec<usize>,
    /// How many lists and objects have not ended that are too deep for a union to be read there.
    too_deep: usize,
    is_recording: bool,
}

impl Spans {
    /// Begins a new range at a list or an object, and forgets the last one. False if the last one
    /// has the position inside.
    pub(super) fn begin(&mut self, at: usize) -> bool {
        if self.range.contains(&at) {
            return false;
        }
        self.range = 0..0;
        self.spans.clear();
        self.open.clear();
        self.too_deep = 0;
        self.is_recording = true;
        self.open(at);
        true
    }

    /// Ends the range behind its list or object.
    pub(super) fn end(&mut self, start: usize, at: usize) {
        self.close(at);
        self.is_recording = false;
        self.range = start..at;
    }

    #[inline]
    pub(super) fn open(&mut self, at: usize) {
        if !self.is_recording {
            return;
        }
        if self.open.len() > DEPTH {
            self.too_deep += 1;
            return;
        }
        self.open.push(self.spans.len());
        self.spans.push((at, at));
    }

    #[inline]
    pub(super) fn close(&mut self, at: usize) {
        if !self.is_recording {
            return;
        }
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let index = self.open.pop().unwrap_or_default();
        match self.spans.get_mut(index) {
            Some((start, end)) if at - *start >= SHORTEST => *end = at,
            // Those inside are shorter still, so none of them is left.
            _ => self.spans.truncate(index),
        }
    }

    /// The end of the list or object that begins at a position, if it is known.
    #[inline]
    pub(super) fn end_of(&self, at: usize) -> Option<usize> {
        if !self.range.contains(&at) {
            return None;
        }
        let found = self.spans.binary_search_by_key(&at, |(start, _)| *start);
        self.spans.get(found.ok()?).map(|(_, end)| *end)
    }
}
