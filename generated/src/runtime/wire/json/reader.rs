//! Reads values of generated types from JSON text.
//!
//! In: JSON text, and a place for a value. Out: the value in its place, or where and why it does
//! not fit. It reads the text itself instead of driving a deserializer, so that its code is
//! compiled once and can look at a value twice.

use super::Json;
use super::cursor::Cursor;
use super::report::{Finding, Report};
use super::scalars::integer_of;
use crate::runtime::check::Check;
use crate::runtime::deviation::Correction;
use crate::runtime::deviation_kind::DeviationKind;
use crate::runtime::rule::Rule;
use crate::runtime::wire::error::Step;
use crate::runtime::wire::input::{Input, Number, Reading, ReadingEntry};
use crate::runtime::wire::union::{Guards, ReadingBranch};
use crate::runtime::wire::{Field, FieldsMut, Shape, Target, TextFormat, Wire, WireError};

/// How deep lists and objects of generated types can be nested. A deeper one does not fit its type:
/// it is an error, or a placeholder in a call that tolerates that. A branch of a union that has it
/// does not fit, so the value is of another branch or kept as any JSON.
///
/// Reading calls itself for each level, so a text without a limit could exhaust the stack. A value
/// of any JSON inside can have as many levels again (`cursor.rs`), which leaves about 8 KiB for
/// each on a stack of 2 MiB, the default of Rust for threads. `serde_json` accepts 127 levels by
/// default, so a much lower limit would refuse answers that other clients in Rust read.
pub(super) const DEPTH: usize = 128;

/// How many bytes of values are read in vain for branches of unions that do not fit, for each byte
/// of the text. A value counts with its whole length for each branch. Beyond the limit no branch is
/// tried after one that does not fit, and a value that needs another one is kept as any JSON, which
/// is a deviation.
///
/// Unions in unions are tried once for each branch around them, so without a limit a short text of
/// a recursive union could take for ever. A long list whose items are all of the last of 17
/// branches that could take them is read 16 times in vain. Much less would not read such lists of
/// large unions. Measured: an answer of 8 MiB that uses up all three limits takes three to eleven
/// seconds, however deep it is, most of them for values that are made and dropped with the branch
/// that holds them. With ten times as much it could take two minutes.
const VAIN_BYTES_PER_BYTE: usize = 16;

/// How many bytes may be read in vain besides, whatever the size of the text; both limits are added
/// up. If n unions of b branches are inside each other, and the last branch of each fits, the inner
/// text is read b to the n-th times, all but once in vain. With both limits a text of 4 KiB may be
/// read 80 times in vain: three unions of four branches take 63. With a tenth it could be 22 times,
/// which is two of them. Measured: a text of 4 KB that uses up all three limits takes three to 16
/// milliseconds; with ten times as much, a server could make each short answer take a tenth of a
/// second.
const FREE_VAIN_BYTES: usize = 256 << 10;

/// Once both limits are used up, first branches are still tried. What they read in vain has a limit
/// of its own, which is the others divided by this number. Once that is used up as well, the
/// outermost union around a value that does not fit is kept as any JSON: each union in between
/// would read its text again, so the time would grow with the depth.
///
/// Behind both limits, an item of a list in a union is read in vain once if its first branch does
/// not fit, and outside of unions twice, with formats and without. A quarter of 16 allows for both
/// in lists of any length. With a tenth of it, half of such a list could turn the union around it
/// into any JSON; with ten times as much, first branches could take longer than all others.
const FIRST_SHARE: usize = 4;

/// What is read in vain for a branch that fits exactly has a limit of its own as well, which is the
/// others divided by this number. Behind it, the first branch is taken that fits but for formats
/// and forbidden keys. So these never use up what other branches need. A quarter of 16 allows for
/// four branches of each item of a list. With a tenth of it, the items at the end of a long list
/// could be of another branch than those before; with ten times as much, a text could take three
/// times as long.
const EXACT_SHARE: usize = 4;

/// Reads one JSON text.
pub struct Reader<'t> {
    pub(super) cursor: Cursor<'t>,
    /// How many levels are left.
    pub(super) depth: usize,
    /// How many bytes of values can still be read in vain.
    pub(super) vain_bytes: usize,
    /// The same for first branches, which are tried even if that is nothing.
    pub(super) vain_bytes_of_first: usize,
    /// How many bytes can still be read in vain to find a branch that fits exactly.
    pub(super) vain_bytes_of_exact: usize,
    /// Whether the first two are used up, so that the outermost union around is kept as any JSON.
    pub(super) gives_up: bool,
    /// How many unions there are around what is being read.
    pub(super) unions: usize,
    /// Where the value of the innermost of them begins.
    pub(super) union_start: usize,
    /// Whether a text must be of its format, and an object must have no key that it forbids, which
    /// is asked where that tells the branches of a union apart.
    pub(super) is_exact: bool,
    /// Whether a text of another format is exact all the same.
    pub(super) ignores_formats: bool,
    /// Whether a text was not of its format where that was asked.
    pub(super) has_met_wrong_format: bool,
    /// The rules that the branch of the outermost union must keep besides its own, until one does.
    judging: Option<&'static [Rule]>,
    /// Whether a value that does not fit becomes a placeholder, so that reading goes on behind it.
    pub(super) recovers: bool,
    /// Where the value begins that was read last.
    pub(super) last: usize,
    /// What deviates, if anybody wants to know.
    pub(super) report: Option<Report>,
}

/// Where the reader is in front of a value.
struct Before {
    start: usize,
    depth: usize,
    /// How many keys and indices lead to the value.
    steps: usize,
}

/// Reads a whole JSON text into a place; on failure also says how many bytes of it were understood.
///
/// # Errors
/// If the text is not JSON or does not hold such a value.
pub fn decode(text: &[u8], target: Target<'_>) -> Result<(), (WireError, usize)> {
    Reader::new(utf8(text)?).read_whole(target)
}

/// Reads a whole JSON text into a place, with placeholders for what does not fit, and says what
/// deviates.
///
/// # Errors
/// If the text is not JSON, or is of another kind than the value.
pub(crate) fn examine(text: &[u8], target: Target<'_>) -> Result<Report, (WireError, usize)> {
    let mut reader = Reader::new(utf8(text)?);
    reader.recovers = true;
    reader.report = Some(Report::default());
    reader.read_whole(target)?;
    let report = reader.report.take().unwrap_or_default();
    let is_refused = |finding: &&Finding| finding.is_root() && finding.correction.is_refused();
    match report.findings.iter().find(is_refused) {
        Some(finding) => Err((WireError::new(&finding.message), finding.value.start)),
        None => Ok(report),
    }
}

fn utf8(text: &[u8]) -> Result<&str, (WireError, usize)> {
    std::str::from_utf8(text).map_err(|error| {
        let offset = error.valid_up_to();
        (WireError::syntax("the text is not UTF-8", offset), offset)
    })
}

/// Reads a value of any JSON that was read from another format.
pub(in crate::runtime::wire) fn read_json(
    json: &Json,
    read: impl FnOnce(&mut dyn Input) -> Result<(), WireError>,
) -> Result<(), WireError> {
    let text = json.to_string();
    read(&mut Reader::new(&text))
}

impl std::fmt::Debug for Reader<'_> {
    /// Shows the position only: the text can be anything.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader")
            .field("at", &self.cursor.at())
            .finish_non_exhaustive()
    }
}

impl<'t> Reader<'t> {
    /// Starts at the beginning of a text.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let vain_bytes =
            FREE_VAIN_BYTES.saturating_add(text.len().saturating_mul(VAIN_BYTES_PER_BYTE));
        Self {
            cursor: Cursor::new(text),
            depth: DEPTH,
            vain_bytes,
            vain_bytes_of_first: vain_bytes / FIRST_SHARE,
            vain_bytes_of_exact: vain_bytes / EXACT_SHARE,
            gives_up: false,
            unions: 0,
            union_start: 0,
            is_exact: false,
            ignores_formats: false,
            has_met_wrong_format: false,
            judging: None,
            recovers: false,
            last: 0,
            report: None,
        }
    }

    /// Reads a union, of which only a branch will do that keeps its own rules and these.
    #[must_use]
    pub(in crate::runtime::wire) fn judging(self, rules: &'static [Rule]) -> Self {
        Self {
            is_exact: true,
            judging: Some(rules),
            ..self
        }
    }

    /// Whether such a branch was found.
    pub(in crate::runtime::wire) fn has_judged(&self) -> bool {
        self.judging.is_none()
    }

    /// Whether a text must be of its format. A rule is not kept because of a format, which no
    /// request is refused for.
    pub(super) fn asks_for_formats(&self) -> bool {
        self.is_exact && !self.ignores_formats && self.judging.is_none()
    }

    /// Whether a union that knows no branch for a value leaves it to the union around it.
    pub(super) fn leaves_unknown(&self) -> bool {
        self.is_exact || self.judging.is_some()
    }

    fn read_whole(&mut self, mut target: Target<'_>) -> Result<(), (WireError, usize)> {
        let read = self.place(&mut target);
        read.and_then(|()| self.cursor.end()).map_err(|error| {
            let offset = error.offset().unwrap_or_default();
            (error, offset)
        })
    }

    /// Reads a value into a place; one that does not fit becomes a placeholder if the reader
    /// recovers.
    #[inline]
    pub(super) fn place(&mut self, target: &mut Target<'_>) -> Result<(), WireError> {
        self.cursor.peek();
        let before = Before {
            start: self.cursor.at(),
            depth: self.depth,
            steps: self.report.as_ref().map_or(0, Report::steps),
        };
        match self.fill(target) {
            Ok(()) => {
                self.last = before.start;
                Ok(())
            }
            Err(error) => self.recover(error, before, target),
        }
    }

    #[cold]
    fn recover(
        &mut self,
        error: WireError,
        before: Before,
        target: &mut Target<'_>,
    ) -> Result<(), WireError> {
        let Before {
            start,
            depth,
            steps,
        } = before;
        let error = error.starting_at(start);
        if !self.recovers || error.is_syntax() {
            return Err(error);
        }
        self.cursor.go_to(start);
        self.depth = depth;
        self.cursor.skip()?;
        target.reset();
        let value = start..self.cursor.at();
        if let Some(report) = &mut self.report {
            report.return_above(steps);
            report.retract(start);
            let message = error.message().to_owned();
            let kind = error.kind();
            report.add(message, error.steps(), value, kind, Correction::Placeholder);
        }
        Ok(())
    }

    /// Says what deviates in the value between `start` and here.
    #[cold]
    pub(super) fn report(
        &mut self,
        start: usize,
        message: &str,
        kind: DeviationKind,
        correction: Correction,
    ) {
        let value = start..self.cursor.at();
        if let Some(report) = &mut self.report {
            report.add(message.to_owned(), [].iter(), value, kind, correction);
        }
    }

    /// Goes below a key or an index.
    #[inline]
    pub(super) fn enter(&mut self, step: impl FnOnce() -> Step) {
        if let Some(report) = &mut self.report {
            report.enter(step());
        }
    }

    /// Returns from below a key or an index.
    #[inline]
    pub(super) fn leave(&mut self) {
        if let Some(report) = &mut self.report {
            report.leave();
        }
    }

    fn fill(&mut self, target: &mut Target<'_>) -> Result<(), WireError> {
        match target {
            Target::Text(place) => self.fill_text(place),
            Target::Signed(place) => self.fill_signed(place),
            Target::Boolean(place) => self.fill_boolean(place),
            Target::Float(place) => self.fill_float(place),
            Target::OptionText(place) => self.fill_option(place, Self::fill_text),
            Target::OptionSigned(place) => self.fill_option(place, Self::fill_signed),
            Target::OptionBoolean(place) => self.fill_option(place, Self::fill_boolean),
            Target::OptionFloat(place) => self.fill_option(place, Self::fill_float),
            Target::Option(value) => {
                if self.cursor.eat_null()? {
                    value.clear();
                    return Ok(());
                }
                // Where the value does not fit, the option is the placeholder, and not what it
                // could hold.
                match value.insert_placeholder() {
                    Some(mut target) => self.fill(&mut target),
                    None => self.cursor.skip(),
                }
            }
            Target::ListText(list) => {
                list.clear();
                self.items(|reader| {
                    let mut item = String::new();
                    reader.read(Target::Text(&mut item))?;
                    list.push(item);
                    Ok(())
                })
            }
            Target::List(list) => {
                list.clear();
                self.items(|reader| match list.insert_placeholder() {
                    Some(target) => reader.read(target),
                    None => reader.cursor.skip(),
                })
            }
            Target::Custom(value) => value.read(self),
            Target::Null => {
                if self.cursor.eat_null()? {
                    Ok(())
                } else {
                    Err(self.misfit("null"))
                }
            }
        }
    }

    /// A value is of another kind than expected.
    #[cold]
    pub(super) fn misfit(&mut self, expected: &str) -> WireError {
        let found = match self.cursor.peek() {
            Some(b'"') => "a string",
            Some(b'-' | b'0'..=b'9') => "a number",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            Some(b'[') => "a list",
            Some(b'{') => "an object",
            _ => return self.cursor.fault("expected a value"),
        };
        let error = WireError::new(format_args!("expected {expected}, found {found}"));
        if found == "null" {
            error.of(DeviationKind::Null)
        } else {
            error
        }
    }

    #[inline]
    pub(super) fn descend(&mut self) -> Result<(), WireError> {
        match self.depth.checked_sub(1) {
            Some(depth) => self.depth = depth,
            None => return Err(too_deep()),
        }
        Ok(())
    }
}

#[cold]
fn too_deep() -> WireError {
    WireError::new(format_args!("nested more than {DEPTH} levels deep")).of(DeviationKind::TooDeep)
}

impl FieldsMut for Reader<'_> {
    fn fields_mut(
        &mut self,
        shape: &'static Shape,
        fields: &mut [&mut dyn Field],
    ) -> Result<(), WireError> {
        self.read_object(shape, fields)
    }
}

impl Input for Reader<'_> {
    fn read(&mut self, mut target: Target<'_>) -> Result<(), WireError> {
        self.place(&mut target)
    }

    #[inline]
    fn integer(&mut self) -> Result<Number<'_>, WireError> {
        let is_number = self.is_at_number();
        self.last = self.cursor.at();
        if !is_number {
            let spelled = self.spelled_number("an integer")?;
            return match integer_of(&spelled) {
                Number::Text(_) => Err(WireError::new("expected an integer, found a string")),
                Number::Float(number) => Ok(Number::Float(number)),
                Number::Signed(number) => Ok(Number::Signed(number)),
                Number::Unsigned(number) => Ok(Number::Unsigned(number)),
            };
        }
        Ok(integer_of(self.cursor.number()?))
    }

    fn text(
        &mut self,
        read: &mut dyn FnMut(&str) -> Result<(), WireError>,
    ) -> Result<(), WireError> {
        read(&self.string("a string")?)
    }

    fn formatted(&mut self, format: TextFormat, place: &mut String) -> Result<(), WireError> {
        self.fill_formatted(format, place)
    }

    fn json(&mut self) -> Result<Json, WireError> {
        self.cursor.json()
    }

    fn list(&mut self, item: &mut Reading<'_>) -> Result<(), WireError> {
        self.items(|reader| item(reader))
    }

    fn surplus_item(&mut self, index: usize, expected: usize) -> Result<(), WireError> {
        self.skip_surplus(index, expected)
    }

    fn missing_items(&mut self, found: usize, expected: usize) -> Result<(), WireError> {
        self.report_missing(found, expected)
    }

    fn map(&mut self, entry: &mut ReadingEntry<'_>) -> Result<(), WireError> {
        if self.cursor.peek() != Some(b'{') {
            return Err(self.misfit("an object"));
        }
        self.descend()?;
        let mut is_entry = self.cursor.open(b'}');
        while is_entry {
            let key = self.cursor.key()?;
            let name = key.text.into_owned();
            self.enter(|| Step::Key(name.clone().into(), None));
            self.cursor.peek();
            self.report_half_key(self.cursor.at(), key.is_exact);
            entry(name, self)?;
            self.leave();
            is_entry = self.cursor.next(b'}')?;
        }
        self.depth += 1;
        Ok(())
    }

    fn unlisted(&mut self) {
        self.report_unlisted();
    }

    fn judge(&mut self, union: &dyn Wire) -> Result<(), WireError> {
        // Unions inside the value have fewer levels left.
        match self.judging {
            Some(rules) if self.depth == DEPTH => {
                if let Some(violation) = Check::first_violation(union, rules) {
                    return Err(WireError::new(violation));
                }
                if self.unions == 1 {
                    self.judging = None;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn union(&mut self, guards: Guards<'_>, read: &mut ReadingBranch<'_>) -> Result<(), WireError> {
        self.read_union(guards, read)
    }
}
