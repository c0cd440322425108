//! Where a finding is, as machines are told.
//!
//! In: a place of the generator. Out: a file, lines and columns, and a pointer. Absent: URIs.

use generator::diagnostic::{self, Diagnostic, render};
use generator::load::locate::{Location, Locator};

/// A place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// The file as it was named; unknown if the place is in no file.
    pub(super) file: Option<String>,
    /// Where in it; a whole file has none.
    pub(super) region: Option<Region>,
    /// The place in the document, if it is one.
    pub(super) pointer: Option<String>,
}

/// A range in a file; lines and columns count from one, columns in characters, the end is behind
/// the last character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Region {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) end_line: usize,
    pub(super) end_column: usize,
}

impl Place {
    /// Where something is that a finding says more of.
    pub(super) fn of(place: &diagnostic::Place, locator: &Locator<'_>) -> Self {
        Self::at(place, locator.locate(place), locator)
    }

    /// What a finding points at.
    pub(super) fn of_finding(found: &Diagnostic, locator: &Locator<'_>) -> Self {
        Self::at(&found.at, render::location(found, locator), locator)
    }

    fn at(
        place: &diagnostic::Place,
        location: Option<Location<'_>>,
        locator: &Locator<'_>,
    ) -> Self {
        let (named, pointer) = match place {
            diagnostic::Place::File(name) | diagnostic::Place::Span(name, _) => {
                (Some(name.clone()), None)
            }
            diagnostic::Place::Pointer(pointer) => (None, Some(pointer.to_string())),
        };
        let Some(location) = location else {
            return Self {
                file: named,
                region: None,
                pointer,
            };
        };
        let end = locator
            .position(location.source, location.span.end)
            .unwrap_or((location.line, location.column));
        let region = Region {
            line: location.line,
            column: location.column,
            end_line: end.0,
            end_column: end.1,
        };
        Self {
            file: Some(location.name.to_owned()),
            region: (!location.whole).then_some(region),
            pointer,
        }
    }
}
