//! The places whose type is any JSON, each with the reason.
//!
//! In: an [`Api`]. Out: [`Untyped`]s in the order of their pointers, each place once. Absent: keys
//! that an object does not name, which are kept as any JSON wherever the document does not forbid
//! them.

use std::collections::BTreeSet;

use super::{Any, Api, TypeRef, Use};
use crate::source::Pointer;

impl Any {
    /// Whether the document asks for any JSON, so that there is nothing to report.
    pub fn is_intended(&self) -> bool {
        match self {
            Self::Unspecified | Self::FreeForm => true,
            Self::Never
            | Self::Undecided
            | Self::Conflict
            | Self::Broken
            | Self::Unsupported(_) => false,
        }
    }
}

/// A place whose type is any JSON.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Untyped {
    /// The nearest place around it that has a pointer of its own: a type, field, branch, parameter,
    /// body or header.
    pub at: Pointer,
    /// The way from there: `items`, `values`, or the number of an item of a tuple.
    pub inside: Vec<String>,
    /// Why.
    pub reason: Any,
}

/// Finds all of them.
pub fn untyped(api: &Api) -> Vec<Untyped> {
    let mut found = BTreeSet::new();
    for (at, value) in api.places() {
        search(at, value, &mut found);
    }
    found.into_iter().collect()
}

fn search(at: &Pointer, value: &Use, found: &mut BTreeSet<Untyped>) {
    let mut waiting = vec![(Vec::new(), value)];
    while let Some((inside, value)) = waiting.pop() {
        if let TypeRef::Any(reason) = &value.ty {
            found.insert(Untyped {
                at: at.clone(),
                inside: inside.clone(),
                reason: reason.clone(),
            });
        }
        for (position, part) in value.ty.parts().iter().enumerate() {
            let step = match &value.ty {
                TypeRef::Map(_) => "values".to_owned(),
                TypeRef::Tuple(_) => position.to_string(),
                _ => "items".to_owned(),
            };
            let inside = inside.iter().cloned().chain([step]);
            waiting.push((inside.collect(), part));
        }
    }
}
