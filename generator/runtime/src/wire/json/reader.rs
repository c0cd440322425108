//! Reads values of generated types from JSON text.
//!
//! In: JSON text, and a place for a value. Out: the value in its place, or where and why it does not fit. It reads the text itself
//! instead of driving a deserializer, so that its code is compiled once and can look at a value twice.

use super::cursor::Cursor;
use super::{Json, JsonNumber};
use crate::runtime::wire::input::{Input, Number, Reading, ReadingEntry};
use crate::runtime::wire::object::{Seen, complete, find_key, key_of};
use crate::runtime::wire::scalar::narrow;
use crate::runtime::wire::union::{Guards, ReadingBranch, candidates, is_decided_by_kind, kind};
use crate::runtime::wire::{Kind, Shape, Target, TextFormat, Wire, WireError};

/// How deep lists and objects of generated types can be nested. Reading calls itself once for each level, so that a text without a
/// limit could exhaust the stack; `serde_json` has the same limit.
const DEPTH: usize = 128;

/// How many branches of unions that do not fit are tried in one text. Unions in unions are tried once for each branch around them, so
/// that without a limit a short text could take for ever.
const ATTEMPTS: usize = 1000;

/// Reads one JSON text.
pub struct Reader<'t> {
    cursor: Cursor<'t>,
    /// How many levels are left.
    depth: usize,
    /// How many branches of unions can still turn out not to fit.
    attempts: usize,
    /// Whether a text must be of its format, which is asked where it tells the branches of a union apart.
    checks_formats: bool,
}

/// Reads a whole JSON text into a place; on failure also says how many bytes of it were understood.
///
/// # Errors
/// If the text is not JSON or does not hold such a value.
pub fn decode(text: &[u8], target: Target<'_>) -> Result<(), (WireError, usize)> {
    let text = match std::str::from_utf8(text) {
        Ok(text) => text,
        Err(error) => {
            let offset = error.valid_up_to();
            return Err((WireError::syntax("the text is not UTF-8", offset), offset));
        }
    };
    let mut reader = Reader::new(text);
    let read = reader.read(target);
    read.and_then(|()| reader.cursor.end()).map_err(|error| {
        let offset = error.offset().unwrap_or_default();
        (error, offset)
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
        Self {
            cursor: Cursor::new(text),
            depth: DEPTH,
            attempts: ATTEMPTS,
            checks_formats: false,
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
                match value.insert_placeholder() {
                    Some(target) => self.read(target),
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

    #[inline]
    fn fill_option<T: Default>(
        &mut self,
        place: &mut Option<T>,
        fill: impl FnOnce(&mut Self, &mut T) -> Result<(), WireError>,
    ) -> Result<(), WireError> {
        if self.cursor.eat_null()? {
            *place = None;
            return Ok(());
        }
        fill(self, place.insert(T::default()))
    }

    #[inline]
    fn fill_text(&mut self, place: &mut String) -> Result<(), WireError> {
        if self.cursor.peek() != Some(b'"') {
            return Err(self.misfit("a string"));
        }
        let string = self.cursor.string()?;
        if !string.is_exact {
            return Err(WireError::new("the string has half of a surrogate pair"));
        }
        *place = string.text.into_owned();
        Ok(())
    }

    #[inline]
    fn fill_signed(&mut self, place: &mut i64) -> Result<(), WireError> {
        match self.integer()? {
            Number::Signed(number) => {
                *place = number;
                Ok(())
            }
            number => narrow(number, place),
        }
    }

    #[inline]
    fn fill_boolean(&mut self, place: &mut bool) -> Result<(), WireError> {
        *place = match self.cursor.peek() {
            Some(b't') => {
                self.cursor.literal("true")?;
                true
            }
            Some(b'f') => {
                self.cursor.literal("false")?;
                false
            }
            _ => return Err(self.misfit("true or false")),
        };
        Ok(())
    }

    #[inline]
    fn fill_float(&mut self, place: &mut f64) -> Result<(), WireError> {
        if !self.is_at_number() {
            return Err(self.misfit("a number"));
        }
        let text = self.cursor.number()?;
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => *place = number,
            _ => {
                return Err(WireError::new(format_args!(
                    "{text} is too large for a number"
                )));
            }
        }
        Ok(())
    }

    fn is_at_number(&mut self) -> bool {
        matches!(self.cursor.peek(), Some(b'-' | b'0'..=b'9'))
    }

    /// A value is of another kind than expected.
    #[cold]
    fn misfit(&mut self, expected: &str) -> WireError {
        let found = match self.cursor.peek() {
            Some(b'"') => "a string",
            Some(b'-' | b'0'..=b'9') => "a number",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            Some(b'[') => "a list",
            Some(b'{') => "an object",
            _ => return self.cursor.fault("expected a value"),
        };
        WireError::new(format_args!("expected {expected}, found {found}"))
    }

    #[inline]
    fn descend(&mut self) -> Result<(), WireError> {
        match self.depth.checked_sub(1) {
            Some(depth) => self.depth = depth,
            None => return Err(too_deep()),
        }
        Ok(())
    }

    #[inline]
    fn items(
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
            item(self).map_err(|error| error.at(index))?;
            is_item = self.cursor.next(b']')?;
            index += 1;
        }
        self.depth += 1;
        Ok(())
    }

    /// Reads the first of these branches that the value at `start` fits; returns why it does not fit the first one if it fits none.
    fn try_branches(
        &mut self,
        branches: &[usize],
        start: usize,
        read: &mut ReadingBranch<'_>,
    ) -> Result<Option<WireError>, WireError> {
        let depth = self.depth;
        let mut fault = None;
        for branch in branches {
            match read(Some(*branch), self) {
                Ok(()) => return Ok(None),
                Err(error) if error.is_syntax() => return Err(error),
                Err(error) => _ = fault.get_or_insert(error),
            }
            self.cursor.go_to(start);
            self.depth = depth;
            match self.attempts.checked_sub(1) {
                Some(attempts) => self.attempts = attempts,
                None => break,
            }
        }
        Ok(fault)
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
                kind::of_number(&number)
            }
        })
    }
}

#[cold]
fn too_deep() -> WireError {
    WireError::new(format_args!("nested more than {DEPTH} levels deep"))
}

impl Input for Reader<'_> {
    #[inline]
    fn read(&mut self, mut target: Target<'_>) -> Result<(), WireError> {
        self.cursor.peek();
        let start = self.cursor.at();
        self.fill(&mut target)
            .map_err(|error| error.starting_at(start))
    }

    #[inline]
    fn integer(&mut self) -> Result<Number<'_>, WireError> {
        if !self.is_at_number() {
            return Err(self.misfit("an integer"));
        }
        let text = self.cursor.number()?;
        Ok(match (text.parse(), text.parse()) {
            (Ok(number), _) => Number::Signed(number),
            (_, Ok(number)) => Number::Unsigned(number),
            _ => Number::Text(text),
        })
    }

    fn text(
        &mut self,
        read: &mut dyn FnMut(&str) -> Result<(), WireError>,
    ) -> Result<(), WireError> {
        if self.cursor.peek() != Some(b'"') {
            return Err(self.misfit("a string"));
        }
        let string = self.cursor.string()?;
        if !string.is_exact {
            return Err(WireError::new("the string has half of a surrogate pair"));
        }
        read(&string.text)
    }

    fn formatted(&mut self, format: TextFormat, place: &mut String) -> Result<(), WireError> {
        self.fill_text(place)?;
        if self.checks_formats && !(format.is_valid)(place) {
            let wanted = format.wanted;
            return Err(WireError::new(format_args!("expected {wanted}")));
        }
        Ok(())
    }

    fn json(&mut self) -> Result<Json, WireError> {
        self.cursor.json()
    }

    fn list(&mut self, item: &mut Reading<'_>) -> Result<(), WireError> {
        self.items(|reader| item(reader))
    }

    fn map(&mut self, entry: &mut ReadingEntry<'_>) -> Result<(), WireError> {
        if self.cursor.peek() != Some(b'{') {
            return Err(self.misfit("an object"));
        }
        self.descend()?;
        let mut is_entry = self.cursor.open(b'}');
        while is_entry {
            let key = self.cursor.key()?.text.into_owned();
            entry(key, self)?;
            is_entry = self.cursor.next(b'}')?;
        }
        self.depth += 1;
        Ok(())
    }

    fn object(
        &mut self,
        shape: &'static Shape,
        fields: &mut [Target<'_>],
        rest: &mut [&mut dyn Wire],
    ) -> Result<(), WireError> {
        if self.cursor.peek() != Some(b'{') {
            return Err(self.misfit("an object"));
        }
        self.descend()?;
        rest.iter_mut().for_each(|map| _ = map.set_absent());
        let mut seen = Seen::default();
        let mut guess = 0;
        let mut is_entry = self.cursor.open(b'}');
        while is_entry {
            let key = self.cursor.key()?.text;
            let index = find_key(shape, guess, rest.len(), &key);
            if let Some(field) = fields.get_mut(index) {
                guess = index + 1;
                seen.insert(index);
                self.cursor.peek();
                let start = self.cursor.at();
                self.fill(field)
                    .map_err(|error| error.starting_at(start).under(key_of(shape, index)))?;
            } else if let Some(map) = index
                .checked_sub(shape.keys.len())
                .and_then(|index| rest.get_mut(index))
            {
                map.read_entry(key.into_owned(), self)?;
            } else {
                self.cursor.skip()?;
            }
            is_entry = self.cursor.next(b'}')?;
        }
        self.depth += 1;
        complete(shape, fields, &seen)
    }

    fn union(&mut self, guards: Guards<'_>, read: &mut ReadingBranch<'_>) -> Result<(), WireError> {
        let found = self.found_kind()?;
        let start = self.cursor.at();
        let outline = if is_decided_by_kind(guards) {
            Json::Null
        } else {
            self.cursor.outline()?
        };
        let chosen: Vec<usize> = candidates(guards, &outline, found).collect();
        let checks_formats = self.checks_formats;
        // A text that is of the format of one branch belongs there, even if another one could keep it.
        let mut fault = None;
        if chosen.len() > 1 {
            self.checks_formats = true;
            fault = self.try_branches(&chosen, start, read)?;
            self.checks_formats = checks_formats;
            if fault.is_none() {
                return Ok(());
            }
        }
        if chosen.is_empty() {
            return read(None, self);
        }
        match self.try_branches(&chosen, start, read)? {
            Some(last) => Err(fault.unwrap_or(last)),
            None => Ok(()),
        }
    }
}
