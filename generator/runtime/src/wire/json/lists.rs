//! Lists, and what is said of one that has another number of items than its type.

use super::reader::Reader;
use crate::runtime::deviation::Correction;
use crate::runtime::wire::WireError;
use crate::runtime::wire::error::Step;
use crate::runtime::wire::tuple::wrong_length;

impl Reader<'_> {
    #[inline]
    pub(super) fn items(
        &mut self,
        mut item: impl FnMut(&mut Self) -> Result<(), WireError>,
    ) -> Result<(), WireError> {
        if self.cursor.peek() != Some(b'[') {
            return Err(self.misfit("a list"));
        }
        self.descend()?;
        let mut index = 0;
        let mut is_item = self.cursor.open(b']');
        while is_item {
            self.enter(|| Step::Index(index));
            item(self).map_err(|error| error.at(index))?;
            self.leave();
            is_item = self.cursor.next(b']')?;
            index += 1;
        }
        self.depth += 1;
        Ok(())
    }

    /// Goes past an item that a tuple has no place for. Only the first one is a deviation: all of
    /// them say that the list is too long.
    #[cold]
    pub(super) fn skip_surplus(&mut self, index: usize, expected: usize) -> Result<(), WireError> {
        if !self.recovers {
            return Err(wrong_length(expected, &"more"));
        }
        self.cursor.peek();
        let start = self.cursor.at();
        self.cursor.skip()?;
        if index == expected {
            let fault = wrong_length(expected, &"more");
            self.report(start, fault.message(), fault.kind(), Correction::Shortened);
        }
        Ok(())
    }

    /// Says that a tuple has placeholders from this index on. The place is that of the first one,
    /// since the items before it are what was received.
    #[cold]
    pub(super) fn report_missing(
        &mut self,
        found: usize,
        expected: usize,
    ) -> Result<(), WireError> {
        let fault = wrong_length(expected, &found);
        if !self.recovers {
            return Err(fault);
        }
        self.enter(|| Step::Index(found));
        let nothing = self.cursor.at();
        self.report(
            nothing,
            fault.message(),
            fault.kind(),
            Correction::Placeholder,
        );
        self.leave();
        Ok(())
    }
}
