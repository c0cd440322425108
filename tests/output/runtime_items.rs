//! `generator/runtime/API.txt` lists what users of a crate see of its runtime.
//!
//! In: the sources of the runtime. Out: one line for each public item, its members and its traits,
//! which must be the lines of the file; with `INSTA_UPDATE=always` they are written there. Every
//! `API.txt` ends with them, so that a review finds a change of the runtime. Absent: what only
//! generated code names, and members and traits that macros write, which `API.txt` has for each
//! generated type.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use syn::{Attribute, ImplItem, Item, Type, UseTree, Visibility};

/// Public items that only generated code names: its tables and what reads and writes by them.
/// `Bytes` is also an item of another crate.
const OF_GENERATED_CODE: &[&str] = &[
    "Bodies",
    "BranchReader",
    "Bytes",
    "Case",
    "Cases",
    "Check",
    "Codec",
    "Constant",
    "Core",
    "Entry",
    "ErasedFields",
    "Field",
    "FieldTuple",
    "FieldVisitor",
    "Fields",
    "FieldsMut",
    "Guard",
    "Guards",
    "Input",
    "Inputs",
    "Kind",
    "Location",
    "Number",
    "Outcomes",
    "Part",
    "Plan",
    "PlanMethod",
    "Reader",
    "Reading",
    "ReadingBranch",
    "ReadingEntry",
    "RequestBuilder",
    "ResponseReader",
    "Rule",
    "Shape",
    "Slot",
    "Spelling",
    "Style",
    "Target",
    "TextFormat",
    "TupleVisitor",
    "Union",
    "View",
    "Wire",
];

/// Files that are not part of the runtime, that only generated code names as modules, or that
/// replace another file where a feature is off. Their items have the names of others.
const NOT_OF_USERS: &[&str] = &["lib.rs", "codec.rs", "table_prelude.rs", "no_http.rs"];

/// The public items of the runtime as lines.
#[derive(Default)]
struct Runtime {
    exported: BTreeSet<String>,
    /// Traits that only the runtime can use.
    private_traits: BTreeSet<String>,
    /// Types that only the runtime can use.
    private_types: BTreeSet<String>,
    /// For each type the line of its definition, without its traits.
    types: BTreeMap<String, String>,
    members: BTreeSet<String>,
    traits: BTreeMap<String, BTreeSet<String>>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/runtime")
}

#[test]
fn the_list_of_the_runtime_has_every_item_that_users_see() {
    let mut runtime = Runtime::default();
    runtime.folder(&folder().join("src"));
    let (lines, path) = (runtime.lines(), folder().join("API.txt"));
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(&path, &lines).unwrap();
    }
    let listed = fs::read_to_string(&path).unwrap_or_default();
    let (seen, said): (BTreeSet<&str>, BTreeSet<&str>) =
        (lines.lines().collect(), listed.lines().collect());
    assert!(
        lines == listed,
        "only in the sources: {:#?}\nonly in API.txt: {:#?}",
        seen.difference(&said).collect::<Vec<_>>(),
        said.difference(&seen).collect::<Vec<_>>()
    );
    for known in [
        "pub runtime::RetryPolicy::retries: u32",
        "pub trait runtime::Transport",
    ] {
        assert!(
            seen.iter().any(|line| line.starts_with(known)),
            "{known}\n{lines}"
        );
    }
}

impl Runtime {
    fn folder(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self.folder(&path);
            } else if path.extension().is_some_and(|end| end == "rs")
                && !NOT_OF_USERS.iter().any(|file| path.ends_with(file))
            {
                let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
                file.items.iter().for_each(|item| self.item(item));
            }
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Trait(item) if !is_public(&item.vis) => {
                self.private_traits.insert(item.ident.to_string());
            }
            Item::Struct(item) if !is_public(&item.vis) => {
                self.private_types.insert(item.ident.to_string());
            }
            Item::Enum(item) if !is_public(&item.vis) => {
                self.private_types.insert(item.ident.to_string());
            }
            _ => {}
        }
        match item {
            Item::Use(item) if is_public(&item.vis) => exported(&item.tree, &mut self.exported),
            Item::Struct(item) if is_public(&item.vis) => {
                let generics = &item.generics;
                let kind = format!("{}pub struct", non_exhaustive(&item.attrs));
                self.define(&kind, &item.ident.to_string(), &text(generics));
                self.derives(&item.ident.to_string(), &item.attrs);
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    let name = field
                        .ident
                        .as_ref()
                        .map_or("0".to_owned(), ToString::to_string);
                    self.member(
                        "pub ",
                        &item.ident,
                        &name,
                        &format!(": {}", text(&field.ty)),
                    );
                }
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let kind = format!("{}pub enum", non_exhaustive(&item.attrs));
                self.define(&kind, &item.ident.to_string(), &text(&item.generics));
                self.derives(&item.ident.to_string(), &item.attrs);
                for variant in &item.variants {
                    self.member(
                        "",
                        &item.ident,
                        &variant.ident.to_string(),
                        &text(&variant.fields),
                    );
                }
            }
            Item::Trait(item) if is_public(&item.vis) => {
                let supertraits = text(&item.supertraits);
                let tail = format!("{}: {supertraits}", text(&item.generics));
                self.define(
                    "pub trait",
                    &item.ident.to_string(),
                    tail.trim_end_matches(": "),
                );
                for member in &item.items {
                    let (head, name, tail) = trait_member(member);
                    self.member(head, &item.ident, &name, &tail);
                }
            }
            Item::Type(item) if is_public(&item.vis) => {
                let tail = format!("{} = {}", text(&item.generics), text(&item.ty));
                self.define("pub type", &item.ident.to_string(), &tail);
            }
            Item::Impl(item) => self.implementation(item),
            _ => {}
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let Type::Path(path) = &*item.self_ty else {
            return;
        };
        let owner = &path.path.segments.last().unwrap().ident;
        if let Some((of, _)) = &item.trait_ {
            let segment = of.segments.last().unwrap();
            self.traits
                .entry(owner.to_string())
                .or_default()
                .insert(text(segment));
            return;
        }
        for member in &item.items {
            match member {
                ImplItem::Fn(function) if is_public(&function.vis) => {
                    let (head, name, tail) = signature(&function.sig);
                    self.member(&format!("pub {head}"), owner, &name, &tail);
                }
                ImplItem::Const(constant) if is_public(&constant.vis) => {
                    let tail = format!(": {}", text(&constant.ty));
                    self.member("pub const ", owner, &constant.ident.to_string(), &tail);
                }
                _ => {}
            }
        }
    }

    fn define(&mut self, kind: &str, name: &str, tail: &str) {
        let line = format!("{kind} runtime::{name}{tail}");
        let other = self.types.insert(name.to_owned(), line);
        assert_eq!(other, None, "two public items of one name");
    }

    fn member(&mut self, head: &str, owner: &syn::Ident, name: &str, tail: &str) {
        self.members
            .insert(format!("{head}runtime::{owner}::{name}{tail}"));
    }

    fn derives(&mut self, name: &str, attributes: &[Attribute]) {
        let derives = attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("derive"));
        for derive in derives {
            let _ = derive.parse_nested_meta(|meta| {
                let name_of_trait = meta.path.segments.last().unwrap().ident.to_string();
                self.traits
                    .entry(name.to_owned())
                    .or_default()
                    .insert(name_of_trait);
                Ok(())
            });
        }
    }

    /// Whether users can name a trait and all of its arguments.
    fn is_seen(&self, implemented: &str) -> bool {
        let (name, arguments) = implemented.split_once('<').unwrap_or((implemented, ""));
        let mut arguments = arguments.split(|sign: char| !sign.is_alphanumeric() && sign != '_');
        !self.private_traits.contains(name)
            && !arguments.any(|argument| self.private_types.contains(argument))
    }

    /// Types with their members behind them, by name.
    fn lines(&self) -> String {
        let mut lines = String::new();
        let seen = |name: &str| self.exported.contains(name) && !OF_GENERATED_CODE.contains(&name);
        for (name, line) in self.types.iter().filter(|(name, _)| seen(name)) {
            let traits = self.traits.get(name).cloned().unwrap_or_default();
            let traits: Vec<String> = traits.into_iter().filter(|one| self.is_seen(one)).collect();
            // An alias has the traits of its type, which are not repeated.
            let is_alias = line.starts_with("pub type ");
            let traits = if is_alias { Vec::new() } else { traits };
            let sign = if traits.is_empty() { "" } else { ": " };
            lines.push_str(&format!("{line}{sign}{}\n", traits.join(" + ")));
            let path = format!("runtime::{name}::");
            let members = self.members.iter().filter(|member| member.contains(&path));
            members.for_each(|member| lines.push_str(&format!("{member}\n")));
        }
        lines
    }
}

fn non_exhaustive(attributes: &[Attribute]) -> &'static str {
    let is_non_exhaustive = |attribute: &Attribute| attribute.path().is_ident("non_exhaustive");
    if attributes.iter().any(is_non_exhaustive) {
        "#[non_exhaustive] "
    } else {
        ""
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn exported(tree: &UseTree, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => exported(&path.tree, names),
        UseTree::Name(name) => _ = names.insert(name.ident.to_string()),
        UseTree::Rename(rename) => _ = names.insert(rename.rename.to_string()),
        UseTree::Group(group) => group.items.iter().for_each(|item| exported(item, names)),
        UseTree::Glob(_) => {}
    }
}

fn trait_member(member: &syn::TraitItem) -> (&'static str, String, String) {
    match member {
        syn::TraitItem::Fn(function) => {
            let (head, name, tail) = signature(&function.sig);
            let default = if function.default.is_some() {
                " { .. }"
            } else {
                ""
            };
            (head, name, format!("{tail}{default}"))
        }
        syn::TraitItem::Type(item) => (
            "type ",
            item.ident.to_string(),
            format!(": {}", text(&item.bounds)),
        ),
        syn::TraitItem::Const(item) => (
            "const ",
            item.ident.to_string(),
            format!(": {}", text(&item.ty)),
        ),
        other => ("", "?".to_owned(), text(other)),
    }
}

/// The keywords before the name of a function, the name, and what follows it.
fn signature(signature: &syn::Signature) -> (&'static str, String, String) {
    let head = match (signature.constness.is_some(), signature.asyncness.is_some()) {
        (true, _) => "const fn ",
        (_, true) => "async fn ",
        _ => "fn ",
    };
    let inputs = text(&signature.inputs);
    // `mut` of an argument is no part of what a caller sees.
    let inputs = inputs.strip_prefix("mut ").unwrap_or(&inputs);
    let tail = format!(
        "{}({}){} {}",
        text(&signature.generics),
        inputs.trim_end_matches(','),
        match &signature.output {
            syn::ReturnType::Default => String::new(),
            syn::ReturnType::Type(_, ty) => format!(" -> {}", text(ty)),
        },
        text(&signature.generics.where_clause),
    );
    (
        head,
        signature.ident.to_string(),
        tail.trim_end().to_owned(),
    )
}

/// Tokens as a person writes them.
fn text(tokens: &impl quote::ToTokens) -> String {
    let mut text = without_attributes(tokens.to_token_stream()).to_string();
    for (from, to) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        (" [", "["),
        ("[ ", "["),
        (" ]", "]"),
        (" ,", ","),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("& ", "&"),
        (" :", ":"),
        (" ;", ";"),
        (":(", ": ("),
        ("=(", "= ("),
        (",(", ", ("),
        (", }", " }"),
        ("{ ", " { "),
    ] {
        text = text.replace(from, to);
    }
    text
}

/// Documentation and other attributes are no part of a signature.
fn without_attributes(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<proc_macro2::TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            proc_macro2::TokenTree::Punct(sign) if sign.as_char() == '#' => _ = tokens.next(),
            proc_macro2::TokenTree::Group(group) => {
                let inner = without_attributes(group.stream());
                kept.push(proc_macro2::Group::new(group.delimiter(), inner).into());
            }
            other => kept.push(other),
        }
    }
    kept.into_iter().collect()
}
