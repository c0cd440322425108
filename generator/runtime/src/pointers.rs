//! Where the document describes a value that deviates.
//!
//! In: the names of a type or of an operation, and the text that the generator wrote about those
//! that do not say where they are. Out: a JSON Pointer, with its `#` and the file before it if it
//! is not the main document. A line of the text is a name, a bar and a pointer. A line that begins
//! with a bar follows that of a struct: the pointer of properties that are not its own, and their
//! keys. A question mark stands for a pointer that is not known, and for that of keys that are no
//! properties.

use super::place::Place;
use super::wire::Shape;

/// What stands between the columns of a line.
const BAR: &str = " | ";

/// What stands in place of a pointer.
const UNKNOWN: &str = "?";

/// Where types and operations are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pointers(pub(crate) &'static str);

impl Pointers {
    /// Where the operation is.
    pub(crate) fn of_operation(self, place: &Place) -> String {
        let method = place.method.as_str();
        match self.lines_of(&format!("{method} {}", place.path)) {
            Some((pointer, _)) => pointer.to_owned(),
            None => {
                let (path, method) = (token(place.path), method.to_ascii_lowercase());
                format!("#/paths/{path}/{method}")
            }
        }
    }

    /// Where the property of an object is; the object itself if it has no such property. `None` if
    /// that is not known.
    pub(crate) fn of_property(self, shape: &Shape, key: &str) -> Option<String> {
        let (object, others) = match self.lines_of(shape.name()) {
            Some((UNKNOWN, _)) => return None,
            Some((object, others)) => (object.to_owned(), others),
            None => (format!("#/components/schemas/{}", shape.name()), Vec::new()),
        };
        if !shape.names_key(key) {
            return Some(object);
        }
        let properties = others.iter().find_map(|line| {
            let (properties, keys) = line.split_once(BAR)?;
            keys.split(BAR).any(|one| one == key).then_some(properties)
        });
        let key = token(key);
        Some(match properties {
            Some(UNKNOWN) => object,
            Some(properties) => format!("{properties}/{key}"),
            None => format!("{object}/properties/{key}"),
        })
    }

    /// The pointer behind a name, and the lines that follow it, without the bar.
    fn lines_of(self, name: &str) -> Option<(&'static str, Vec<&'static str>)> {
        let mut lines = self.0.lines();
        let pointer = lines.find_map(|line| {
            let (found, pointer) = line.split_once(BAR)?;
            (found == name).then_some(pointer)
        })?;
        let further = lines.map_while(|line| line.strip_prefix(BAR));
        Some((pointer, further.collect()))
    }
}

/// A key as a part of a JSON Pointer.
fn token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
