//! What must hold across a whole API before it may be named and emitted.
//!
//! In: an [`Api`] as it was lowered, and the names of the last time. Out: [`Checked`], with what is sent and received marked, circles of aliases broken,
//! types that could never end mended, and edges boxed that close a cycle. Every walk has a stack of its own, since a
//! document may chain ten thousand types. Absent: names and tokens.

mod aliases;
mod boxes;
mod files;
mod finite;
mod flow;
mod nesting;
#[cfg(test)]
mod tests;
mod twins;

use std::collections::BTreeSet;

use super::types::{Shape, TypeId, TypeRef, Use};
use super::{Api, Origin, identity};
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::lock::{Entry, ModuleLock};

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
pub fn check(mut api: Api, lock: &ModuleLock, sink: &mut Sink) -> Checked {
    unique_keys(&mut api, sink);
    aliases::break_circles(&mut api.types, sink);
    nesting::bound(&mut api.types, sink);
    files::mark(&mut api, sink);
    flow::mark(&mut api);
    flow::relax(&mut api.types);
    finite::mend(&mut api.types, sink);
    let before = before(&api, lock);
    twins::share(&mut api.types, &before);
    boxes::close(&mut api.types, &before);
    unused(&api, sink);
    Checked(api)
}

/// What the lock says of each type; nothing if there is no lock.
fn before<'l>(api: &Api, lock: &'l ModuleLock) -> Vec<Option<&'l Entry>> {
    if lock.entries.is_empty() {
        return Vec::new();
    }
    identity::keys(api)
        .iter()
        .map(|key| lock.entries.get(key.as_str()))
        .collect()
}

/// Two fields of one key would overwrite each other.
fn unique_keys(api: &mut Api, sink: &mut Sink) {
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
fn unused(api: &Api, sink: &mut Sink) {
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

/// The named types that a value holds by itself: not behind a list or map.
fn held(value: &Use, found: &mut Vec<TypeId>) {
    match &value.ty {
        TypeRef::Named(id) => found.push(*id),
        TypeRef::Tuple(items) => items.iter().for_each(|item| held(item, found)),
        TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Scalar(_) | TypeRef::Any(_) => {}
    }
}
