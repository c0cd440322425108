//! Small schemas and the types they mean, one rule each.

mod branches;
mod budget;
mod enums;
mod hierarchies;
mod intersections;
mod nullness;
mod objects;
mod rules;
mod scalars;
mod tags;
mod unions;

use super::build::Builder;
use super::plan::Planner;
use super::schemas::Schemas;
use crate::diagnostic::Sink;
use crate::ir::{Formats, print};
use crate::spec::Version;
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
    let planner = Planner::new(
        Schemas::new(&document, Version::V31, &mut sink),
        Formats::default(),
    );
    let mut builder = Builder::new(planner, false);
    builder.build_components(&schemas);
    let types = print::types(&builder.finish().0);
    format!("{types}{}", concise(sink)).trim_end().to_owned()
}
