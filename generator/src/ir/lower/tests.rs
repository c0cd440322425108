//! Small schemas and the types they mean, one rule each.

mod enums;
mod intersections;
mod limits;
mod objects;
mod scalars;
mod unions;

use super::schemas::Types;
use crate::diagnostic::Sink;
use crate::ir::print;
use crate::spec::testing::{concise, yaml};

/// The types of `components.schemas`, with all findings.
fn lowered(schemas: &str) -> String {
    let indented: Vec<_> = schemas.lines().map(|line| format!("    {line}")).collect();
    let mut sink = Sink::new();
    let document = yaml(
        &format!("components:\n  schemas:\n{}", indented.join("\n")),
        &mut sink,
    );
    let schemas = document
        .root()
        .get("components")
        .and_then(|components| components.get("schemas"));
    let schemas: Vec<_> = schemas
        .map(|schemas| schemas.entries().collect())
        .unwrap_or_default();
    let mut types = Types::new(&document, Default::default(), &mut sink);
    types.lower_components(&schemas);
    let types = print::types(&types.finish().0);
    format!("{types}{}", concise(sink)).trim_end().to_owned()
}
