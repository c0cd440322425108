//! The scopes that the token of an operation needs, for its documentation.

use crate::emit::docs::code;
use crate::emit::unit::Unit;
use crate::ir::{Alternative, Operation};

/// Which scopes an operation needs; nothing if the document names none.
pub(super) fn remark(unit: &Unit<'_>, operation: &Operation) -> Option<String> {
    let needs = operation.security.iter().flat_map(|alternative| {
        let lists = alternative.scopes.iter();
        lists.filter_map(|scopes| needed(unit, alternative, scopes))
    });
    let needs: Vec<String> = needs.collect();
    (!needs.is_empty()).then(|| format!("Needs a token of {}.", needs.join(", or of ")))
}

/// The schemes of an alternative that need scopes, each with them.
fn needed(unit: &Unit<'_>, alternative: &Alternative, scopes: &[Vec<String>]) -> Option<String> {
    let schemes = alternative.schemes.iter().zip(scopes);
    let with_scopes = schemes.filter(|(_, scopes)| !scopes.is_empty());
    let described = with_scopes.filter_map(|(index, scopes)| {
        let scheme = unit.api.schemes.get(*index)?;
        let names: Vec<String> = scopes.iter().map(|scope| code(scope)).collect();
        let noun = if names.len() == 1 { "scope" } else { "scopes" };
        let scheme = code(&scheme.name);
        Some(format!("{scheme} with the {noun} {}", names.join(", ")))
    });
    let described: Vec<String> = described.collect();
    (!described.is_empty()).then(|| described.join(" and "))
}
