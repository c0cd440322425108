//! What must hold across a whole API before it may be named and emitted.
//!
//! In: an [`Api`] as it was lowered, and the names of the last time. Out: [`Checked`], with what is
//! sent and received marked, cycles of aliases broken, types that could never end broken open, keys
//! of one value fixed, and edges boxed that close a cycle. Every walk has a stack of its own, since
//! a document may chain ten thousand types. Absent: names and tokens.

mod alias_cycles;
mod boxes;
mod condition_places;
mod direction;
mod duplicates;
mod file_parts;
mod fixed_keys;
mod infinite;
mod nesting;
mod tag_constants;
#[cfg(test)]
mod tests;
mod uncheckable;

use std::collections::BTreeSet;

use super::identity::Keys;
use super::{Api, Origin, Shape, Use};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::lock::{Entry, ModuleLock};
use crate::source::Pointer;

/// An API that may be named and emitted: only [`check`] makes one.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked(Api);

impl Checked {
    /// The API.
    pub fn api(&self) -> &Api {
        &self.0
    }
}

/// Checks an API and completes what only the whole can tell.
pub fn check(api: Api, lock: &ModuleLock, sink: &mut Sink) -> Checked {
    check_with_places(api, &mut [], lock, sink)
}

/// The same for an API of which the types of some places were kept as well, which follow what
/// happens to the types.
pub fn check_with_places(
    mut api: Api,
    places: &mut [(Pointer, Use)],
    lock: &ModuleLock,
    sink: &mut Sink,
) -> Checked {
    remove_repeated_keys(&mut api, sink);
    // What follows aliases needs them to end, and to end soon.
    alias_cycles::break_alias_cycles(&mut api.types, sink);
    nesting::bound_nesting(&mut api.types, sink);
    file_parts::mark_file_parts(&mut api, sink);
    // Which fields are required depends on whether a type is sent or received, and whether a type
    // is finite on which fields are required.
    direction::mark_directions(&mut api);
    direction::apply_read_write_only(&mut api.types);
    uncheckable::drop_uncheckable_rules(&mut api, sink);
    infinite::break_infinite_types(&mut api.types, sink);
    let preset_tags = tag_constants::preset_tags(&mut api.types);
    fixed_keys::fix_keys(&mut api, &preset_tags, places);
    // Boxes come last: they are no part of what makes types equal, and only what is left of equal
    // types holds anything.
    let before = before(&api, lock);
    fixed_keys::preset_former_constants(&mut api.types, &before);
    duplicates::deduplicate(&mut api.types, &before);
    boxes::box_cycles(&mut api.types, &before);
    report_unused(&api, sink);
    Checked(api)
}

/// What the lock says of each type; nothing if there is no lock.
fn before<'l>(api: &Api, lock: &'l ModuleLock) -> Vec<Option<&'l Entry>> {
    if lock.entries.is_empty() {
        return Vec::new();
    }
    Keys::of(api)
        .types
        .iter()
        .map(|key| lock.entries.get(key.as_str()))
        .collect()
}

/// Two fields of one key would overwrite each other.
fn remove_repeated_keys(api: &mut Api, sink: &mut Sink) {
    for item in &mut api.types {
        let Shape::Struct(shape) = &mut item.shape else {
            continue;
        };
        let mut seen = BTreeSet::new();
        shape.fields.retain(|field| {
            let new = seen.insert(field.wire.clone());
            if !new {
                let headline = format!("the object has the key `{}` twice", field.wire);
                sink.push(Diagnostic::new(
                    Code::DuplicateKey,
                    field.at.clone(),
                    headline,
                ));
            }
            new
        });
    }
}

/// Notes the components that nothing sends or receives.
fn report_unused(api: &Api, sink: &mut Sink) {
    if api.operations.is_empty() {
        return;
    }
    for item in api.types.iter().filter(|item| !item.sent && !item.received) {
        if let Origin::Named(name) = &item.origin {
            let headline = format!("no operation sends or receives `{name}` as a type of its own");
            sink.push(Diagnostic::new(
                Code::UnusedComponent,
                item.at.clone(),
                headline,
            ));
        }
    }
}
