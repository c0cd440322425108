//! Names of the headers of answers.

use super::Ident;
use super::allocate::{Claim, Scope};
use super::locked::{Given, LockedNames};
use super::reserved::Namespace;
use crate::diagnostic::Sink;
use crate::ir::{Api, Header};

/// Names the constants of the headers of answers. Two types of one header are told apart by the
/// operation and status.
pub(super) fn allocate(api: &Api, locked_names: &LockedNames<'_>, sink: &mut Sink) -> Vec<Ident> {
    let mut scope = Scope::new(Namespace::Constants);
    let headers = api.headers();
    let mut known: Vec<Option<Ident>> = Vec::with_capacity(headers.len());
    for (index, header) in headers.iter().enumerate() {
        let entry = locked_names.header(index);
        let given = entry.map(|entry| Given::entry(entry, &header.at));
        known.push(given.and_then(|given| locked_names.locked(&mut scope, given, sink)));
    }
    let mut claim = |header: &Header| {
        let says_nothing = |part: &&str| {
            matches!(
                *part,
                "headers" | "responses" | "paths" | "components" | "#"
            )
        };
        let place: Vec<String> = header
            .at
            .as_str()
            .rsplit('/')
            .skip(1)
            .filter(|part| !says_nothing(part))
            .map(|part| part.replace("~1", " ").replace("~0", "~"))
            .collect();
        scope.claim(
            &Claim {
                preferred: &header.wire,
                qualifiers: &place,
                at: &header.at,
            },
            sink,
        )
    };
    known
        .into_iter()
        .zip(headers)
        .map(|(known, header)| known.unwrap_or_else(|| claim(header)))
        .collect()
}
