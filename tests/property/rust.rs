//! What must hold for any output: it parses, nothing is declared twice, what it names is declared,
//! and what it imports is used.
//!
//! Absent: types, which only the compiler knows. It is a sieve for what no compiler needs to be
//! asked about.

use std::collections::BTreeSet;

use generator::files::FileSet;
use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

type Held = Result<(), String>;

/// Names that every module knows.
const PRELUDE: &[&str] = &[
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "Err",
    "From",
    "Hash",
    "Into",
    "Iterator",
    "IntoIterator",
    "None",
    "Ok",
    "Ord",
    "Option",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Some",
    "String",
    "Sync",
    "ToString",
    "TryFrom",
    "Vec",
    "bool",
    "char",
    "f32",
    "f64",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "str",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// Checks all files of a crate.
pub(crate) fn check(files: &FileSet) -> Held {
    let path = files
        .iter()
        .map(|(path, _)| path)
        .find(|path| path.ends_with("/types.rs"))
        .unwrap_or("src/types.rs");
    let mut types = declared(&parse(files, path)?);
    // What only one tag uses stands in a file below.
    for (path, _) in files.iter().filter(|(path, _)| path.contains("/types/")) {
        types.extend(declared(&parse(files, path)?));
    }
    for (path, text) in files.iter() {
        if path.ends_with(".toml") {
            toml::from_str::<toml::Table>(text).map_err(|error| format!("{path}: {error}"))?;
        }
        if path.ends_with(".rs") && !path.contains("runtime/") {
            let file = parse(files, path)?;
            once(path, &file)?;
            resolved(path, &file, &types)?;
            used(path, &file, &types)?;
        }
    }
    Ok(())
}

fn parse(files: &FileSet, path: &str) -> Result<syn::File, String> {
    let text = files.get(path).ok_or(format!("there is no {path}"))?;
    syn::parse_file(text).map_err(|error| format!("{path}: {error}\n{text}"))
}

/// The types that a file declares.
fn declared(file: &syn::File) -> BTreeSet<String> {
    file.items.iter().filter_map(type_name).collect()
}

fn type_name(item: &syn::Item) -> Option<String> {
    match item {
        syn::Item::Struct(item) => Some(item.ident.to_string()),
        syn::Item::Enum(item) => Some(item.ident.to_string()),
        syn::Item::Type(item) => Some(item.ident.to_string()),
        syn::Item::Trait(item) => Some(item.ident.to_string()),
        _ => None,
    }
}

/// Nothing is declared twice: types, fields, variants, methods of one type.
fn once(path: &str, file: &syn::File) -> Held {
    let (mut types, mut methods) = (BTreeSet::new(), BTreeSet::new());
    let twice = |what: String| Err(format!("{path}: {what} is there twice"));
    for item in &file.items {
        if let Some(name) = type_name(item)
            && !types.insert(name.clone())
        {
            return twice(name);
        }
        for name in members(item) {
            if !methods.insert(name.clone()) {
                return twice(name);
            }
        }
    }
    Ok(())
}

fn members(item: &syn::Item) -> Vec<String> {
    match item {
        syn::Item::Struct(item) => item
            .fields
            .iter()
            .filter_map(|field| Some(format!("{}.{}", item.ident, field.ident.as_ref()?)))
            .collect(),
        syn::Item::Enum(item) => item
            .variants
            .iter()
            .map(|variant| format!("{}::{}", item.ident, variant.ident))
            .collect(),
        syn::Item::Impl(item) if item.trait_.is_none() => {
            let syn::Type::Path(owner) = &*item.self_ty else {
                return Vec::new();
            };
            let Some(owner) = owner.path.segments.last() else {
                return Vec::new();
            };
            let name = |member: &syn::ImplItem| match member {
                syn::ImplItem::Fn(member) => {
                    Some(format!("{}::{}()", owner.ident, member.sig.ident))
                }
                syn::ImplItem::Const(member) => Some(format!("{}::{}", owner.ident, member.ident)),
                _ => None,
            };
            item.items.iter().filter_map(name).collect()
        }
        _ => Vec::new(),
    }
}

/// Every type that is named is declared in the same file, imported, or the language's own.
fn resolved(path: &str, file: &syn::File, types: &BTreeSet<String>) -> Held {
    let mut known = declared(file);
    let mut imports = Imports {
        names: &mut known,
        types,
    };
    imports.visit_file(file);
    let mut seen = Paths {
        known: &known,
        types,
        missing: BTreeSet::new(),
    };
    seen.visit_file(file);
    match seen.missing.first() {
        Some(missing) => Err(format!("{path}: `{missing}` is not declared")),
        None => Ok(()),
    }
}

/// Gathers the names that `use` brings, and generic parameters.
struct Imports<'a> {
    names: &'a mut BTreeSet<String>,
    types: &'a BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Imports<'_> {
    fn visit_use_name(&mut self, name: &'ast syn::UseName) {
        self.names.insert(name.ident.to_string());
    }

    fn visit_use_rename(&mut self, name: &'ast syn::UseRename) {
        self.names.insert(name.rename.to_string());
    }

    fn visit_use_glob(&mut self, _: &'ast syn::UseGlob) {
        self.names.extend(self.types.iter().cloned());
    }

    fn visit_type_param(&mut self, parameter: &'ast syn::TypeParam) {
        self.names.insert(parameter.ident.to_string());
    }
}

/// Looks up the types that are named.
struct Paths<'a> {
    known: &'a BTreeSet<String>,
    types: &'a BTreeSet<String>,
    missing: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Paths<'_> {
    fn visit_type_path(&mut self, path: &'ast syn::TypePath) {
        let names: Vec<String> = path
            .path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        let found = match names
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .as_slice()
        {
            [single] => self.known.contains(*single) || PRELUDE.contains(single),
            ["types", name] | ["super", "types", name] | ["crate", "types", name] => {
                self.types.contains(*name)
            }
            _ => true,
        };
        if !found {
            self.missing.insert(names.join("::"));
        }
        visit::visit_type_path(self, path);
    }
}

/// Every import is used: rustc warns of those that are not.
fn used(path: &str, file: &syn::File, types: &BTreeSet<String>) -> Held {
    let mut uses = Uses::default();
    uses.visit_file(file);
    let is_used = |name: &String| uses.names.contains(name);
    if let Some(unused) = uses.imports.iter().find(|name| !is_used(name)) {
        return Err(format!("{path}: `{unused}` is imported and not used"));
    }
    if uses.has_types && !types.iter().any(is_used) {
        return Err(format!("{path}: all types are imported and none is used"));
    }
    Ok(())
}

/// Gathers private imports, and the first words of all paths.
#[derive(Default)]
struct Uses {
    imports: BTreeSet<String>,
    /// Whether all types are imported at once.
    has_types: bool,
    names: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Uses {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if matches!(item.vis, syn::Visibility::Inherited) {
            visit::visit_item_use(self, item);
        }
    }

    fn visit_use_path(&mut self, path: &'ast syn::UsePath) {
        let is_glob = matches!(&*path.tree, syn::UseTree::Glob(_));
        self.has_types |= is_glob && (path.ident == "types" || path.ident == "super");
        visit::visit_use_path(self, path);
    }

    fn visit_use_name(&mut self, name: &'ast syn::UseName) {
        self.imports.insert(name.ident.to_string());
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(first) = path.segments.first() {
            self.names.insert(first.ident.to_string());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, table: &'ast syn::Macro) {
        self.tokens(table.tokens.clone());
        visit::visit_macro(self, table);
    }
}

impl Uses {
    /// The words of a table; those behind a `::` belong to a path that began before.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut behind = 0;
        for token in tokens {
            match token {
                TokenTree::Punct(sign) if sign.as_char() == ':' => behind += 1,
                TokenTree::Ident(name) if behind < 2 => {
                    self.names.insert(name.to_string());
                    behind = 0;
                }
                TokenTree::Group(group) => {
                    self.tokens(group.stream());
                    behind = 0;
                }
                _ => behind = 0,
            }
        }
    }
}
