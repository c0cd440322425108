//! How deep types hold types, which is how deep rustc looks when it asks whether an answer can be
//! sent between threads.
//!
//! In: an API. Out: the recursion limit its crate needs, if the usual one is too low. Absent:
//! everything else about types.

use crate::ir::graph::Graph;
use crate::ir::{Api, Type, TypeId};

/// The `recursion_limit` that rustc has without an attribute
/// (<https://doc.rust-lang.org/reference/attributes/limits.html>).
const USUAL: usize = 128;

/// How many types rustc passes through from a struct to the struct that its field holds:
/// `Option<Box<Vec<T>>>` and the field itself. A larger number would only ask for the attribute in
/// crates that compile without it.
///
/// A field with more (a list of lists) takes from the quarter of the limit that is left for the
/// types around. If all fields on the longest way have more, rustc refuses the crate and says which
/// attribute to add; deep chains of that kind are not known.
const LAYERS: usize = 4;

/// The attribute that a crate needs which uses these APIs, if any; a power of two, so that it
/// seldom changes. A quarter of the usual limit is left for what is around a type: the future of a
/// call, its answer, and whatever the caller puts around them.
pub(super) fn attribute<'a>(apis: impl Iterator<Item = &'a Api>) -> Option<String> {
    let needed = apis.map(deepest).max().unwrap_or_default() * LAYERS + USUAL / 4;
    (needed > USUAL).then(|| format!("#![recursion_limit = \"{}\"]", needed.next_power_of_two()))
}

/// The longest way that a search from type to type goes before it meets a type again.
fn deepest(api: &Api) -> usize {
    let referenced = |item: &Type| item.referenced_types().map(TypeId::index).collect();
    let types = Graph::new(api.types.iter().map(referenced).collect());
    let mut walk = types.depth_first(0..api.types.len());
    let mut deepest = 0;
    while walk.next().is_some() {
        deepest = deepest.max(walk.path().len());
    }
    deepest
}
