//! `pointers.txt`: where the document describes the types and operations of an API, as far as their
//! names do not say it. The runtime reads it for reports of answers that deviate.
//!
//! In: an API with its names. Out: a text, which the client includes, since one literal costs
//! rustc less than a constant for each type. A line is a name, a bar and a JSON Pointer. A
//! component whose Rust name is its key has no line, and neither has an operation at its path and
//! method. A line that begins with a bar follows that of a struct: the pointer of the properties of
//! another schema, and the keys that the struct has from there. In place of a pointer there is a
//! question mark for keys that are no properties, and for a struct whose texts cannot be in such a
//! line. Absent: types that no answer has.

use std::collections::BTreeMap;

use super::GENERATED;
use super::unit::Unit;
use crate::ir::{Field, Operation, Struct, Type};
use crate::quoting::is_hidden;
use crate::source::Pointer;

/// The name of the file, which is beside `client.rs`.
pub(super) const FILE: &str = "pointers.txt";

/// What stands between the columns of a line; a tab would be a character that people do not see.
const BAR: &str = " | ";

/// What stands in place of a pointer.
const UNKNOWN: &str = "?";

/// What the file says of itself.
const ABOUT: &str =
    "# Where the document describes what the names of types and operations do not say.";

/// The text; none without a client. If all names say where things are it has no lines, and is there
/// all the same, so that the first line changes no other file.
pub(super) fn emit(unit: &Unit<'_>) -> Option<String> {
    if unit.api.operations.is_empty() {
        return None;
    }
    let operations = unit.api.operations.iter().filter_map(of_operation);
    let types = unit.api.types().filter_map(|(id, item)| {
        let shape = item.shape.as_struct().filter(|_| item.received)?;
        of_struct(unit.names.type_names(id).ident.as_str(), item, shape)
    });
    let lines: String = operations.chain(types).collect();
    let head = GENERATED.trim_start_matches("// ");
    Some(format!("# {head}\n{ABOUT}\n{lines}"))
}

fn of_operation(operation: &Operation) -> Option<String> {
    let method = operation.method.as_str();
    let expected = Pointer::root()
        .child("paths")
        .child(&operation.path)
        .child(&method.to_ascii_lowercase());
    let is_column = is_column(&operation.path) && is_column(operation.at.as_str());
    (operation.at != expected && is_column)
        .then(|| format!("{method} {}{BAR}{}\n", operation.path, operation.at))
}

fn of_struct(name: &str, item: &Type, shape: &Struct) -> Option<String> {
    let component = Pointer::root()
        .child("components")
        .child("schemas")
        .child(name);
    let own = item.at.child("properties");
    let mut others: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for field in shape
        .fields
        .iter()
        .filter(|field| field.at != own.child(&field.wire))
    {
        let properties = properties_of(field).unwrap_or_else(|| UNKNOWN.to_owned());
        others.entry(properties).or_default().push(&field.wire);
    }
    if item.at == component && others.is_empty() {
        return None;
    }
    let columns = others.iter().flat_map(|(properties, keys)| {
        [properties.as_str()]
            .into_iter()
            .chain(keys.iter().copied())
    });
    if ![item.at.as_str()].into_iter().chain(columns).all(is_column) {
        return Some(format!("{name}{BAR}{UNKNOWN}\n"));
    }
    let mut text = format!("{name}{BAR}{}\n", item.at);
    for (properties, keys) in &others {
        text.push_str(&format!("{BAR}{properties}{BAR}{}\n", keys.join(BAR)));
    }
    Some(text)
}

/// The properties that a field is one of; none if its key is only required.
fn properties_of(field: &Field) -> Option<String> {
    let properties = field.at.parent()?;
    let is_property =
        properties.as_str().ends_with("/properties") && field.at == properties.child(&field.wire);
    is_property.then(|| properties.to_string())
}

/// Whether a text can be in a line: it has no bar, nothing that people do not see, and begins and
/// ends with what they do.
fn is_column(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.contains('|') && !text.contains(is_hidden)
}
