//! Finds security schemes that the new document calls otherwise.
//!
//! A scheme is known by its key under `components.securitySchemes`, which no request contains. If a
//! key is gone, the scheme became one that came: with the same name in Rust, else the only one that
//! is given, sent and got in the same way, else the only one that is given and sent in the same
//! way. Two new schemes that fit equally well say nothing about which of them it became.

use std::collections::BTreeMap;

use super::Side;
use super::clients::{flow_words, scheme_words};

/// The keys of old schemes that became other ones, each with the new key.
pub(super) fn renamed(old: &Side<'_>, new: &Side<'_>) -> BTreeMap<String, String> {
    let unmatched = |one: &Side<'_>, other: &Side<'_>| -> Vec<usize> {
        let schemes = one.api.schemes.iter().enumerate();
        let is_kept = |name: &str| other.api.schemes.iter().any(|scheme| scheme.name == name);
        schemes
            .filter(|(_, scheme)| !is_kept(&scheme.name))
            .map(|(index, _)| index)
            .collect()
    };
    let (mut gone, mut came) = (unmatched(old, new), unmatched(new, old));
    let mut pairs = BTreeMap::new();
    for known_by in [rust_name, way_and_flows, way] {
        let (before, after) = (by(&gone, old, known_by), by(&came, new, known_by));
        for (key, left) in before {
            let ([left], Some([right])) = (left.as_slice(), after.get(&key).map(Vec::as_slice))
            else {
                continue;
            };
            gone.retain(|index| index != left);
            came.retain(|index| index != right);
            let names = [(old, left), (new, right)];
            let [before, after] = names.map(|(side, index)| side.api.schemes[*index].name.clone());
            pairs.insert(before, after);
        }
    }
    pairs
}

/// Schemes by what they are known by.
fn by(
    schemes: &[usize],
    side: &Side<'_>,
    known_by: fn(&Side<'_>, usize) -> String,
) -> BTreeMap<String, Vec<usize>> {
    let mut found: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for index in schemes {
        found
            .entry(known_by(side, *index))
            .or_default()
            .push(*index);
    }
    found
}

fn rust_name(side: &Side<'_>, index: usize) -> String {
    side.names.maker(index).to_string()
}

/// What the caller gives and where it is sent.
fn way(side: &Side<'_>, index: usize) -> String {
    scheme_words(&side.api.schemes[index])
}

fn way_and_flows(side: &Side<'_>, index: usize) -> String {
    let flows = side.api.schemes[index].flows.iter().map(flow_words);
    let parts: Vec<String> = std::iter::once(way(side, index)).chain(flows).collect();
    parts.join("; ")
}
