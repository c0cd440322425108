//! Objects with named fields.

use super::cursor::JsonText;
use super::reader::Reader;
use crate::runtime::deviation::Correction;
use crate::runtime::deviation_kind::DeviationKind;
use crate::runtime::wire::constant;
use crate::runtime::wire::error::Step;
use crate::runtime::wire::object::{SeenFields, constant_position, find_key, key_of, missing};
use crate::runtime::wire::{Field, Shape, WireError};

impl Reader<'_> {
    pub(super) fn read_object(
        &mut self,
        shape: &'static Shape,
        fields: &mut [&mut dyn Field],
    ) -> Result<(), WireError> {
        let (fields, rest) = shape.split(fields);
        if self.cursor.peek() != Some(b'{') {
            return Err(self.misfit("an object"));
        }
        self.descend()?;
        rest.iter_mut().for_each(|map| _ = map.set_absent());
        let start = self.cursor.at();
        let mut seen = SeenFields::default();
        let mut guess = 0;
        let mut is_entry = self.cursor.open(b'}');
        while is_entry {
            let key = self.cursor.key()?;
            let index = find_key(shape, guess, rest.len(), &key.text);
            if let Some(field) = fields.get_mut(index) {
                guess = index + 1;
                seen.insert(index);
                self.enter(|| step(shape, index));
                self.place(&mut field.place())
                    .map_err(|error| error.under(key_of(shape, index)))?;
                self.leave();
            } else if let Some(position) = constant_position(shape, rest.len(), index) {
                seen.insert(shape.keys.len() + position);
                self.constant(shape, position, rest)?;
            } else {
                let map = index
                    .checked_sub(shape.keys.len())
                    .and_then(|index| rest.get_mut(index));
                self.unnamed(shape, key, map)?;
            }
            is_entry = self.cursor.next(b'}')?;
        }
        self.depth += 1;
        self.complete(shape, fields, &seen, start)
    }

    /// Reads a key that no field has into the map that keeps it, if there is one.
    fn unnamed(
        &mut self,
        shape: &'static Shape,
        key: JsonText<'_>,
        map: Option<&mut &mut dyn Field>,
    ) -> Result<(), WireError> {
        let name = key.text.into_owned();
        self.enter(|| Step::Key(name.clone().into(), Some(shape)));
        self.cursor.peek();
        let start = self.cursor.at();
        match map {
            Some(map) => {
                self.report_half_key(start, key.is_exact);
                map.read_entry(name, self)?;
            }
            None => {
                let message = "the document does not allow the key";
                if self.is_exact {
                    return Err(WireError::new(message));
                }
                self.cursor.skip()?;
                let kind = DeviationKind::UnknownKey;
                self.report(start, message, kind, Correction::LeftOut);
            }
        }
        self.leave();
        Ok(())
    }

    /// Says that the key of the value that begins at a byte is not what was written.
    pub(super) fn report_half_key(&mut self, start: usize, is_exact: bool) {
        if !is_exact {
            let message = "the key has half of a surrogate pair";
            let kind = DeviationKind::HalfSurrogate;
            self.report(start, message, kind, Correction::Approximated);
        }
    }

    /// Reads a key that has a constant in place of a field. Another value is kept among the other
    /// keys.
    fn constant(
        &mut self,
        shape: &'static Shape,
        position: usize,
        rest: &mut [&mut dyn Field],
    ) -> Result<(), WireError> {
        let index = shape.keys.len() + position;
        self.enter(|| step(shape, index));
        self.cursor.peek();
        let start = self.cursor.at();
        let value = self.cursor.json();
        let value = value.map_err(|error| error.under(key_of(shape, index)))?;
        let Some(key) = constant::other_than(shape, position, &value) else {
            constant::forget_other(shape, position, rest);
            self.leave();
            return Ok(());
        };
        let map = rest
            .last_mut()
            .ok_or_else(|| constant::misfit(key).starting_at(start))?;
        self.cursor.go_to(start);
        map.read_entry(key.to_owned(), self)?;
        let kind = DeviationKind::UnknownValue;
        self.report(start, constant::OTHER_VALUE, kind, Correction::Kept);
        self.leave();
        Ok(())
    }

    /// Tells every field without a key that it has none; one that needs a key is a placeholder if
    /// the reader recovers.
    fn complete(
        &mut self,
        shape: &'static Shape,
        fields: &mut [&mut dyn Field],
        seen: &SeenFields,
        start: usize,
    ) -> Result<(), WireError> {
        for index in seen.missing(fields.len() + shape.constants.len()) {
            if fields
                .get_mut(index)
                .is_some_and(|field| field.place().set_absent())
            {
                continue;
            }
            let message = missing(shape, index);
            if !self.recovers {
                return Err(WireError::new(message));
            }
            self.enter(|| step(shape, index));
            if let Some(report) = &mut self.report {
                let kind = DeviationKind::MissingKey;
                let nothing = start..start;
                report.add(message, [].iter(), nothing, kind, Correction::Placeholder);
            }
            self.leave();
        }
        Ok(())
    }
}

/// The step to a named field, or behind the fields to a constant.
fn step(shape: &'static Shape, index: usize) -> Step {
    Step::Key(key_of(shape, index).into(), Some(shape))
}
