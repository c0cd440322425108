//! How deep types hold types, which is how deep rustc looks when it asks whether an answer can be sent between threads.
//!
//! In: an API. Out: the recursion limit its crate needs, if the usual one is too low. Absent: everything else about types.

use crate::ir::{Api, TypeId, reach};

/// rustc's own limit.
const USUAL: usize = 128;

/// How many types stand between a struct and what its field holds: `Option<Box<Vec<T>>>` and the field itself.
const LAYERS: usize = 4;

/// The attribute that a crate needs which uses these APIs, if any; a power of two, so that it seldom changes.
pub(super) fn attribute<'a>(apis: impl Iterator<Item = &'a Api>) -> Option<String> {
    let needed = apis.map(deepest).max().unwrap_or_default() * LAYERS + USUAL / 4;
    (needed > USUAL).then(|| format!("#![recursion_limit = \"{}\"]", needed.next_power_of_two()))
}

/// The longest way that a search from type to type goes before it meets a type again.
fn deepest(api: &Api) -> usize {
    let held: Vec<Vec<usize>> = api
        .types
        .iter()
        .map(|item| reach::held(item).into_iter().map(TypeId::index).collect())
        .collect();
    let mut seen = vec![false; held.len()];
    let mut deepest = 0;
    for start in 0..held.len() {
        let mut path: Vec<(usize, usize)> = Vec::new();
        enter(start, &mut seen, &mut path);
        while let Some((at, next)) = path.last_mut() {
            match held[*at].get(*next) {
                Some(below) => {
                    *next += 1;
                    enter(*below, &mut seen, &mut path);
                    deepest = deepest.max(path.len());
                }
                None => drop(path.pop()),
            }
        }
    }
    deepest
}

fn enter(at: usize, seen: &mut [bool], path: &mut Vec<(usize, usize)>) {
    if !std::mem::replace(&mut seen[at], true) {
        path.push((at, 0));
    }
}
