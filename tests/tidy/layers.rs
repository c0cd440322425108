//! Inside one module: submodules that import each other in one direction only.
//!
//! In: a module and a path in it. Out: why the path may not be there. Absent: imports between
//! modules (`imports`), which also finds the paths.

use crate::imports::starts_with;

/// A submodule, and the submodules beside it that it may import.
struct Inner {
    module: &'static str,
    imports: &'static [&'static str],
}

/// The module whose submodules import each other in one direction only.
const LAYERED: [&str; 2] = ["ir", "lower"];

/// Its modules. What decides types cannot make them, and what reads schemas decides nothing.
const LAYERS: [Inner; 11] = [
    Inner {
        module: "budget",
        imports: &[],
    },
    Inner {
        module: "formats",
        imports: &[],
    },
    Inner {
        module: "patterns",
        imports: &[],
    },
    Inner {
        module: "key_patterns",
        imports: &["patterns"],
    },
    Inner {
        module: "schemas",
        imports: &["budget", "formats", "patterns"],
    },
    Inner {
        module: "plan",
        imports: &["budget", "formats", "schemas"],
    },
    Inner {
        module: "build",
        imports: &["formats", "patterns", "schemas", "plan"],
    },
    Inner {
        module: "object_docs",
        imports: &[],
    },
    Inner {
        module: "servers",
        imports: &[],
    },
    Inner {
        module: "security",
        imports: &["object_docs"],
    },
    Inner {
        module: "operations",
        imports: &["build", "object_docs", "security", "servers"],
    },
];

/// Why a submodule may not use a path inside the layered module.
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
    let allowed = known == *own || layer.imports.contains(&known);
    (!allowed).then(|| format!("`{own}` must not import `{known}`"))
}

#[cfg(test)]
mod tests {
    fn faults(path: &str, text: &str) -> usize {
        crate::imports::check(&format!("generator/src/{path}"), text, &[]).len()
    }

    #[test]
    fn forbidden_imports_inside_a_module_are_found() {
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
