//! Unions: the branch is found by the guards, and tried on the text.

use super::reader::Reader;
use super::{Json, JsonNumber};
use crate::runtime::deviation::Correction;
use crate::runtime::deviation_kind::DeviationKind;
use crate::runtime::wire::guard::candidates;
use crate::runtime::wire::union::{Guards, ReadingBranch, is_decided_by_kind, levels};
use crate::runtime::wire::{Kind, WireError, kind};

const TAKEN_BY_NONE: &str = "no branch of the union takes the value";

impl Reader<'_> {
    /// Reads the first branch that the value fits. A value that fits none is kept as it is.
    pub(super) fn read_union(
        &mut self,
        guards: Guards<'_>,
        read: &mut ReadingBranch<'_>,
    ) -> Result<(), WireError> {
        let found = self.found_kind()?;
        let start = self.cursor.at();
        let outline = if is_decided_by_kind(guards) {
            Json::Null
        } else {
            self.cursor.outline(levels(guards))?
        };
        let mut branches = candidates(guards, &outline, found);
        let recovers = std::mem::replace(&mut self.recovers, false);
        let is_outermost = self.unions == 0;
        let start_around = std::mem::replace(&mut self.union_start, start);
        // The union is itself a branch of the one around it.
        let is_branch = !is_outermost && start_around == start;
        self.unions += 1;
        // Most values have one branch that could take them, for which no list is needed.
        let read_branch = match (branches.next(), branches.next()) {
            (None, _) => Ok(Chosen::None(None)),
            (Some(only), None) if !self.is_exact => self.try_branches(&[only], start, read),
            (Some(only), None) => self.try_exactly(&[only], start, read),
            (Some(first), Some(second)) => {
                let all: Vec<usize> = [first, second].into_iter().chain(branches).collect();
                self.read_branch(&all, start, read)
            }
        };
        self.recovers = recovers;
        self.unions -= 1;
        self.union_start = start_around;
        let fault = match read_branch? {
            Chosen::Branch => return Ok(()),
            // Each union around would read the value once more.
            Chosen::None(Some(fault)) if self.gives_up && !is_outermost => return Err(fault),
            // The union around looks for a branch that has no such value.
            Chosen::Inexact(fault) => return Err(fault),
            // As if its branches were branches of the union around it.
            Chosen::None(fault) if is_branch && self.leaves_unknown() => {
                return Err(fault.unwrap_or_else(|| WireError::new(TAKEN_BY_NONE)));
            }
            Chosen::None(fault) => fault,
        };
        self.gives_up = false;
        read(None, self)?;
        let message = match fault {
            Some(fault) => format!("no branch of the union fits: {}", fault.inside()),
            None => TAKEN_BY_NONE.to_owned(),
        };
        let kind = DeviationKind::UnknownBranch;
        self.report(start, &message, kind, Correction::Kept);
        Ok(())
    }

    fn read_branch(
        &mut self,
        branches: &[usize],
        start: usize,
        read: &mut ReadingBranch<'_>,
    ) -> Result<Chosen, WireError> {
        if self.is_exact {
            return self.try_exactly(branches, start, read);
        }
        if self.vain_bytes_of_exact > 0 {
            // A text that is of the format of one branch belongs there, even if another one could
            // keep it, and an object belongs where none of its keys would be left out. If the two
            // contradict each other, the keys count: a format loses nothing.
            self.is_exact = true;
            self.has_met_wrong_format = false;
            let mut chosen = self.try_branches(branches, start, read);
            let is_lost = matches!(chosen, Ok(Chosen::Inexact(_) | Chosen::None(_)));
            if is_lost && self.has_met_wrong_format && self.vain_bytes_of_exact > 0 {
                self.ignores_formats = true;
                chosen = self.try_branches(branches, start, read);
                self.ignores_formats = false;
            }
            self.is_exact = false;
            if matches!(chosen, Ok(Chosen::Branch) | Err(_)) {
                return chosen;
            }
        }
        self.try_branches(branches, start, read)
    }

    /// Reads the first branch that a value inside another union fits exactly. A value that fits no
    /// branch in any way is kept as it is, and does not decide the branch of the union around it: a
    /// tag that is new must not make the value around it one of another branch.
    fn try_exactly(
        &mut self,
        branches: &[usize],
        start: usize,
        read: &mut ReadingBranch<'_>,
    ) -> Result<Chosen, WireError> {
        let fault = match self.try_branches(branches, start, read)? {
            Chosen::None(Some(fault)) => fault,
            other => return Ok(other),
        };
        // The second attempt is paid for by the search for exact branches alone, and starts no
        // such search itself.
        let allowed = std::mem::take(&mut self.vain_bytes_of_exact);
        if allowed == 0 {
            return Ok(Chosen::Inexact(fault));
        }
        let vain_bytes = std::mem::replace(&mut self.vain_bytes, allowed);
        let of_first = std::mem::take(&mut self.vain_bytes_of_first);
        let gave_up = std::mem::take(&mut self.gives_up);
        self.is_exact = false;
        let inexact = self.try_branches(branches, start, read);
        self.is_exact = true;
        let is_decided = !std::mem::replace(&mut self.gives_up, gave_up);
        self.vain_bytes_of_first = of_first;
        self.vain_bytes_of_exact = std::mem::replace(&mut self.vain_bytes, vain_bytes);
        Ok(match inexact? {
            Chosen::Branch => {
                let length = self.cursor.at().saturating_sub(start);
                self.vain_bytes_of_exact = self.vain_bytes_of_exact.saturating_sub(length);
                Chosen::Inexact(fault)
            }
            other if is_decided => other,
            _ => Chosen::Inexact(fault),
        })
    }

    fn try_branches(
        &mut self,
        branches: &[usize],
        start: usize,
        read: &mut ReadingBranch<'_>,
    ) -> Result<Chosen, WireError> {
        let depth = self.depth;
        let mark = self.report.as_ref().map(|report| report.mark());
        let mut first = None;
        for branch in branches {
            match read(Some(*branch), self) {
                Ok(()) => return Ok(Chosen::Branch),
                Err(error) if error.is_syntax() => return Err(error),
                Err(error) => _ = first.get_or_insert(error),
            }
            self.cursor.go_to(start);
            self.depth = depth;
            if let (Some(report), Some(mark)) = (&mut self.report, mark) {
                report.return_to(mark);
            }
            if !self.pay_for_attempt(start)? {
                break;
            }
        }
        Ok(Chosen::None(first))
    }

    /// Pays for a branch that was read in vain. False if there may be no further one.
    fn pay_for_attempt(&mut self, start: usize) -> Result<bool, WireError> {
        if self.gives_up {
            return Ok(false);
        }
        self.cursor.skip()?;
        let length = self.cursor.at().saturating_sub(start);
        self.cursor.go_to(start);
        if self.is_exact {
            self.vain_bytes_of_exact = self.vain_bytes_of_exact.saturating_sub(length);
            return Ok(self.vain_bytes_of_exact > 0);
        }
        if let Some(left) = self.vain_bytes.checked_sub(length) {
            self.vain_bytes = left;
            return Ok(true);
        }
        self.vain_bytes = 0;
        let left = self.vain_bytes_of_first.checked_sub(length);
        self.vain_bytes_of_first = left.unwrap_or_default();
        self.gives_up = left.is_none();
        Ok(false)
    }

    /// The kind of the value at the position.
    fn found_kind(&mut self) -> Result<Kind, WireError> {
        Ok(match self.cursor.peek() {
            Some(b'"') => kind::STRING,
            Some(b't' | b'f') => kind::BOOLEAN,
            Some(b'n') => kind::NULL,
            Some(b'[') => kind::ARRAY,
            Some(b'{') => kind::OBJECT,
            _ => {
                let start = self.cursor.at();
                let number = JsonNumber::of_text(self.cursor.number()?);
                self.cursor.go_to(start);
                Kind::of_number(&number)
            }
        })
    }
}

/// Which branch was read.
enum Chosen {
    /// One that the value fits.
    Branch,
    /// None, although the value fits one but for a format or a forbidden key; why it does not fit
    /// the first one exactly.
    Inexact(WireError),
    /// None; why the value does not fit the first one that could take it.
    None(Option<WireError>),
}
