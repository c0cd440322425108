//! Which imports of the generator break the table in `modules`.
//!
//! In: a file of `generator/src` and the names of the crates it could use. Out: every path in it,
//! in a `use` or elsewhere, that leads where the module may not go. Absent: code in tests, and code
//! inside `quote!`, which is output.

use std::collections::BTreeSet;

use crate::modules::MODULES;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, Item, Macro, Path, Token, UseTree};

/// What belongs to xtask: disk, environment, processes, network, clock.
const OUTSIDE: [&str; 5] = ["fs", "env", "process", "net", "time"];

/// The crates that a manifest names, as code writes them.
pub(crate) fn dependencies(manifest: &str) -> Vec<String> {
    let table: toml::Table = manifest.parse().unwrap();
    table["dependencies"]
        .as_table()
        .unwrap()
        .keys()
        .map(|name| name.replace('-', "_"))
        .collect()
}

/// Every forbidden edge of one file.
pub(crate) fn check(path: &str, text: &str, crates: &[String]) -> Vec<String> {
    if crate::words::is_test_file(path) {
        return Vec::new();
    }
    let inside = path.strip_prefix("generator/src/").unwrap_or(path);
    let module: Vec<&str> = inside
        .strip_suffix(".rs")
        .unwrap_or(inside)
        .split('/')
        .filter(|part| *part != "mod")
        .collect();
    let file = match syn::parse_file(text) {
        Ok(file) => file,
        Err(error) => return vec![format!("{path}: does not parse: {error}")],
    };
    let mut walk = Walk {
        module: module.iter().map(|part| (*part).to_owned()).collect(),
        found: BTreeSet::new(),
    };
    walk.visit_file(&file);
    let forbidden = |target: &[String]| refuse(&module, target, crates);
    walk.found
        .iter()
        .filter_map(|target| {
            forbidden(target).map(|why| format!("{path}: `{}`: {why}", target.join("::")))
        })
        .collect()
}

/// Why a module may not use a path; the root of the crate, the pipeline, may import every module.
fn refuse(module: &[&str], target: &[String], crates: &[String]) -> Option<String> {
    let first = target.first()?.as_str();
    let second = target.get(1).map(String::as_str).unwrap_or_default();
    if first == "std" && OUTSIDE.contains(&second) {
        return Some("disk, environment, processes, network and clock are xtask's".to_owned());
    }
    if module == ["lib"] {
        return None;
    }
    let Some(row) = MODULES
        .iter()
        .filter(|row| starts_with(module, row.path))
        .max_by_key(|row| row.path.len())
    else {
        return Some(format!("`{}` is in no row of the table", module.join("/")));
    };
    let name = row.path.join("/");
    if first == "crate" {
        let is_module = MODULES.iter().any(|row| row.path == [second]);
        let lowers = row.path == ["ir"]
            && second == "ir"
            && target.get(2).is_some_and(|third| third == "lower");
        let item = target[1..target.len().min(3)].join("::");
        let allowed = second == row.path[0]
            || row
                .imports
                .iter()
                .any(|known| *known == second || *known == item);
        if is_module && !allowed || lowers {
            return Some(format!("`{name}` must not import `{item}`"));
        }
        return crate::layers::refuse(module, &target[1..]);
    }
    let is_crate = crates.iter().any(|known| known == first);
    (is_crate && !row.crates.contains(&first))
        .then(|| format!("`{name}` must not import the crate `{first}`"))
}

pub(crate) fn starts_with(module: &[&str], path: &[&str]) -> bool {
    module.len() >= path.len() && module.iter().zip(path).all(|(part, wanted)| part == wanted)
}

/// Collects paths, resolved to `crate::…` or to a crate's name.
struct Walk {
    /// The module that is being read.
    module: Vec<String>,
    found: BTreeSet<Vec<String>>,
}

impl Walk {
    fn add(&mut self, parts: &[String]) {
        let ups = parts.iter().take_while(|part| *part == "super").count();
        let own = self.module.iter().filter(|part| *part != "lib");
        let resolved: Vec<String> = match parts.first().map(String::as_str) {
            Some("super") => {
                let kept = self.module.len().saturating_sub(ups);
                ["crate".to_owned()]
                    .into_iter()
                    .chain(own.take(kept).cloned())
                    .chain(parts[ups..].iter().cloned())
                    .collect()
            }
            Some("self") => ["crate".to_owned()]
                .into_iter()
                .chain(own.cloned())
                .chain(parts[1..].iter().cloned())
                .collect(),
            _ => parts.to_vec(),
        };
        // One word is a name in scope; where it comes from is said by a `use`, or it is the crate
        // itself.
        self.found.insert(resolved.into_iter().take(5).collect());
    }

    fn add_tree(&mut self, tree: &UseTree, before: &[String]) {
        let with = |name: &syn::Ident| {
            before
                .iter()
                .cloned()
                .chain([name.to_string()])
                .collect::<Vec<_>>()
        };
        match tree {
            UseTree::Path(path) => self.add_tree(&path.tree, &with(&path.ident)),
            UseTree::Name(name) => self.add(&with(&name.ident)),
            UseTree::Rename(name) => self.add(&with(&name.ident)),
            UseTree::Glob(_) => self.add(before),
            UseTree::Group(group) => group
                .items
                .iter()
                .for_each(|tree| self.add_tree(tree, before)),
        }
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    let cfg_test = |attribute: &Attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<Path>()
                .is_ok_and(|argument| argument.is_ident("test"))
    };
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("test") || cfg_test(attribute))
}

impl<'ast> Visit<'ast> for Walk {
    fn visit_item(&mut self, item: &'ast Item) {
        match item {
            Item::Mod(module) if is_test(&module.attrs) => {}
            Item::Fn(function) if is_test(&function.attrs) => {}
            Item::Use(import) if is_test(&import.attrs) => {}
            Item::Use(import) => self.add_tree(&import.tree, &[]),
            Item::Mod(module) => {
                self.module.push(module.ident.to_string());
                visit::visit_item(self, item);
                self.module.pop();
            }
            _ => visit::visit_item(self, item),
        }
    }

    fn visit_path(&mut self, path: &'ast Path) {
        let parts: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        if parts.len() > 1 {
            self.add(&parts);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.visit_path(&call.path);
        let name = call
            .path
            .segments
            .last()
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default();
        if name.starts_with("quote") || name.starts_with("parse_quote") {
            return;
        }
        // Most macros take expressions; what does not parse as such is a language of its own.
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(call.tokens.clone());
        for argument in arguments.iter().flatten() {
            self.visit_expr(argument);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(path: &str, text: &str) -> usize {
        let crates = [
            "heck",
            "openapiv3",
            "quote",
            "serde_json",
            "serde_yaml",
            "syn",
        ]
        .map(str::to_owned);
        check(&format!("generator/src/{path}"), text, &crates).len()
    }

    #[test]
    fn forbidden_imports_are_found() {
        assert_eq!(faults("load/json.rs", "use crate::spec::Schema;"), 1);
        assert_eq!(
            faults(
                "load/json.rs",
                "use crate::{source::Source, emit::Package};"
            ),
            1
        );
        assert_eq!(faults("load/json.rs", "use super::super::ir::Api;"), 1);
        assert_eq!(faults("load.rs", "use super::ir::Api;"), 1);
        assert_eq!(
            faults("spec/schema.rs", "fn f() { crate::names::Names::new(); }"),
            1
        );
        assert_eq!(faults("ir/types.rs", "use crate::spec::Schema;"), 1);
        assert_eq!(faults("ir/check.rs", "use super::lower::Lower;"), 1);
        assert_eq!(
            faults(
                "emit/types.rs",
                "fn f() { format!(\"{}\", crate::load::x()); }"
            ),
            1
        );
        assert_eq!(
            faults(
                "emit/types/union.rs",
                "mod inner { use crate::compare::Change; }"
            ),
            1
        );
        assert_eq!(faults("spec/schema.rs", "use crate::ir::{Api, Kinds};"), 1);
        assert_eq!(faults("pantry.rs", "use crate::ir::Api;"), 1);
    }

    #[test]
    fn forbidden_crates_are_found() {
        assert_eq!(faults("load/json.rs", "use serde_yaml::Value;"), 1);
        assert_eq!(faults("names/words.rs", "use quote::quote;"), 1);
        assert_eq!(
            faults(
                "emit/types.rs",
                "fn f() -> openapiv3::OpenAPI { heck::x() }"
            ),
            2
        );
        assert_eq!(faults("lib.rs", "fn f() { std::fs::read(x); }"), 1);
        assert_eq!(
            faults(
                "load/json.rs",
                "use std::{env, collections::BTreeMap, time::Instant};"
            ),
            2
        );
    }

    #[test]
    fn allowed_imports_are_not() {
        assert_eq!(
            faults(
                "lib.rs",
                "use emit::Package;\nuse load::Document;\nuse crate::spec::Spec;"
            ),
            0
        );
        assert_eq!(
            faults(
                "ir/lower/schemas/merge.rs",
                "use crate::spec::Schema;\nuse crate::load::Document;\nuse super::Schemas;"
            ),
            0
        );
        assert_eq!(
            faults(
                "load/yaml.rs",
                "use serde_yaml::Deserializer;\nuse super::document::Tree;"
            ),
            0
        );
        assert_eq!(
            faults("diagnostic/render.rs", "use crate::load::locate::Locator;"),
            0
        );
        assert_eq!(
            faults(
                "emit/types.rs",
                "fn f() { quote! { use crate::spec::X; heck::y() } }"
            ),
            0
        );
        assert_eq!(
            faults(
                "emit/types.rs",
                "#[cfg(test)]\nmod tests { use crate::load::Document; }"
            ),
            0
        );
    }
}
