//! Who may know whom inside a room: modules that know each other in one direction only.
//!
//! In: a module and a path in it. Out: why the path may not be there. Absent: edges between rooms (`edges`), which also finds the paths.

use crate::edges::starts_with;

/// A module of a room, and the modules beside it that it may know.
struct Inner {
    module: &'static str,
    knows: &'static [&'static str],
}

/// The room whose modules know each other in one direction only.
const LAYERED: [&str; 2] = ["ir", "lower"];

/// Its modules. What decides types cannot make them, and what reads schemas decides nothing.
const LAYERS: [Inner; 9] = [
    Inner {
        module: "budget",
        knows: &[],
    },
    Inner {
        module: "formats",
        knows: &[],
    },
    Inner {
        module: "schemas",
        knows: &["budget", "formats"],
    },
    Inner {
        module: "plan",
        knows: &["budget", "formats", "schemas"],
    },
    Inner {
        module: "build",
        knows: &["formats", "schemas", "plan"],
    },
    Inner {
        module: "object_docs",
        knows: &[],
    },
    Inner {
        module: "servers",
        knows: &[],
    },
    Inner {
        module: "security",
        knows: &["object_docs"],
    },
    Inner {
        module: "operations",
        knows: &["build", "object_docs", "security", "servers"],
    },
];

/// Why a module of the layered room may not use a path inside that room.
pub(crate) fn refuse(module: &[&str], target: &[String]) -> Option<String> {
    let target: Vec<&str> = target.iter().map(String::as_str).collect();
    let own = module.get(LAYERED.len())?;
    if !starts_with(module, &LAYERED) || !starts_with(&target, &LAYERED) {
        return None;
    }
    let Some(layer) = LAYERS.iter().find(|layer| layer.module == *own) else {
        return Some(format!("`{own}` is in no row of the table"));
    };
    let known = target.get(LAYERED.len()).copied().unwrap_or("*");
    let allowed = known == *own || layer.knows.contains(&known);
    (!allowed).then(|| format!("`{own}` must not know `{known}`"))
}

#[cfg(test)]
mod tests {
    fn faults(path: &str, text: &str) -> usize {
        crate::edges::check(&format!("generator/src/{path}"), text, &[]).len()
    }

    #[test]
    fn forbidden_edges_inside_a_room_are_found() {
        for (path, text) in [
            ("plan/union.rs", "use crate::ir::lower::build::Builder;"),
            ("plan.rs", "use super::build::Builder;"),
            ("schemas/merge.rs", "use crate::ir::lower::plan::TypeKind;"),
            ("schemas/merge.rs", "fn f() { crate::ir::lower::lower(x) }"),
            ("schemas.rs", "use super::*;"),
            ("build/uses.rs", "use super::super::operations::Lowering;"),
            ("pantry.rs", "use super::schemas::Schemas;"),
        ] {
            assert_eq!(
                faults(&format!("ir/lower/{path}"), text),
                1,
                "{path} {text}"
            );
        }
        for (path, text) in [
            (
                "build/uses.rs",
                "use crate::ir::lower::{plan::TypeKind, schemas::SchemaRef};",
            ),
            ("plan/union.rs", "use super::{Planner, discriminate};"),
            (
                "operations/bodies.rs",
                "use crate::ir::lower::build::LoweredSchema;",
            ),
        ] {
            assert_eq!(
                faults(&format!("ir/lower/{path}"), text),
                0,
                "{path} {text}"
            );
        }
        assert_eq!(
            faults(
                "ir/lower.rs",
                "use build::Builder;\nuse self::plan::Planner;"
            ),
            0
        );
    }
}
