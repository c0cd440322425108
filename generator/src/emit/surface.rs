//! Reads the public items of a crate off the items that are printed.
//!
//! In: every item and table of the files of an API, as `format` prints them. Out: a [`Surface`]. Absent: deciding anything; what is
//! not in the output cannot get into the surface, and `tests/output` compares it with what rustdoc says.

mod made_from;
mod tables;

use std::collections::BTreeMap;

use quote::ToTokens;

use super::format::Seen;
use super::sheets::{ApiFile, Sheet};
use super::spell::{self, spell};
use super::unit::Unit;
use crate::files::FileSet;
use crate::surface::{Feature, Item, Kind, Origin, Surface};
use made_from::MadeFrom;

/// What stands above the lines of `API.txt`.
pub(super) const HEADER: &str = "// Every public item, one a line, sorted by path; behind a colon the traits of a type. The module `runtime` is left out: it is\n\
                                 // the same in every generated crate.\n";

/// Where the items of an API are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    /// The index of the input.
    pub(super) api: usize,
    /// Its module; none if the API is the whole crate.
    pub(super) module: Option<&'a str>,
}

impl Place<'_> {
    fn path(self, below: &str) -> String {
        self.module
            .map_or_else(|| below.to_owned(), |module| format!("{module}::{below}"))
    }
}

/// Items, and traits whose types may stand in another file.
#[derive(Debug, Default)]
pub(super) struct Found {
    items: Vec<Item>,
    traits: Vec<(String, String)>,
}

impl Found {
    pub(super) fn extend(&mut self, other: Self) {
        self.items.extend(other.items);
        self.traits.extend(other.traits);
    }

    /// Gives each type its traits.
    pub(super) fn into_surface(mut self) -> Surface {
        let mut traits: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (path, name) in self.traits {
            traits.entry(path).or_default().push(name);
        }
        for item in self
            .items
            .iter_mut()
            .filter(|item| matches!(item.kind, Kind::Struct | Kind::Enum))
        {
            item.traits
                .extend(traits.remove(&item.path).unwrap_or_default());
            item.traits.sort();
        }
        Surface::new(self.items)
    }
}

/// The public modules, read off the roots of the crate and of its APIs.
pub(super) fn roots(files: &FileSet, units: &[Unit<'_>]) -> Found {
    let mut found = Found::default();
    let api_of = |name: &str| {
        units
            .iter()
            .position(|unit| unit.names.module.as_str() == name)
    };
    for (path, text) in files
        .iter()
        .filter(|(path, _)| path.starts_with("src/") && path.ends_with(".rs"))
    {
        // Nothing is read off the comments, which can be long.
        let code: String = text
            .split_inclusive('\n')
            .filter(|line| !line.starts_with("//"))
            .collect();
        let Ok(file) = syn::parse_file(&code) else {
            continue;
        };
        let folder = path.split('/').nth(1).filter(|_| path.ends_with("/mod.rs"));
        let unit = folder.and_then(|folder| {
            units
                .iter()
                .find(|unit| unit.names.module.plain() == folder)
        });
        let module = unit.map(|unit| unit.names.module.as_str());
        for item in &file.items {
            let (kind, name) = match item {
                syn::Item::Mod(item) if is_public(&item.vis) && item.ident != "runtime" => {
                    (Kind::Module, item.ident.to_string())
                }
                syn::Item::Use(item) if is_public(&item.vis) => {
                    (Kind::Reexport, spell(item.tree.to_token_stream()))
                }
                _ => continue,
            };
            let api = module
                .or(Some(name.as_str()))
                .and_then(api_of)
                .unwrap_or_default();
            // What is named one by one is defined in a private module and listed under the name that users see.
            if kind == Kind::Module || name.ends_with("::*") {
                let head = if kind == Kind::Module {
                    "pub mod"
                } else {
                    "pub use"
                };
                let path = Place { api, module }.path(&name);
                found.items.push(item_of(
                    api,
                    path,
                    kind,
                    head,
                    String::new(),
                    MadeFrom {
                        origin: Origin::Api,
                        at: None,
                    },
                ));
            }
        }
    }
    found
}

/// Reads one file of an API.
pub(super) struct Reader<'a> {
    unit: &'a Unit<'a>,
    place: Place<'a>,
    file: ApiFile,
    feature: Option<&'a Feature>,
    pub(super) found: Found,
}

impl<'a> Reader<'a> {
    pub(super) fn new(unit: &'a Unit<'a>, place: Place<'a>, sheet: &'a Sheet) -> Self {
        let feature = sheet.tag.as_ref().map(|tag| &tag.feature);
        Self {
            unit,
            place,
            file: sheet.kind,
            feature,
            found: Found::default(),
        }
    }

    /// Looks at one item or table.
    pub(super) fn see(&mut self, origin: Origin, seen: &Seen<'_>) {
        match seen {
            Seen::Table(table) => self.table(origin, table),
            Seen::Item(syn::Item::Struct(item)) if is_public(&item.vis) => {
                self.structure(origin, item)
            }
            Seen::Item(syn::Item::Enum(item)) if is_public(&item.vis) => {
                self.enumeration(origin, item)
            }
            Seen::Item(syn::Item::Type(item)) if is_public(&item.vis) => {
                let tail = format!(" = {}", spell(item.ty.to_token_stream()));
                self.named(
                    origin,
                    &item.ident,
                    Kind::Alias,
                    "pub type",
                    tail,
                    &item.attrs,
                );
            }
            Seen::Item(syn::Item::Const(item)) if is_public(&item.vis) => {
                let tail = format!(": {}", spell(item.ty.to_token_stream()));
                self.named(
                    origin,
                    &item.ident,
                    Kind::Constant,
                    "pub const",
                    tail,
                    &item.attrs,
                );
            }
            Seen::Item(syn::Item::Impl(item)) => self.implementation(origin, item),
            Seen::Item(syn::Item::Macro(item)) if item.mac.path.is_ident("settings") => {
                let owner = self.path(&item.mac.tokens.to_string());
                tables::settings()
                    .iter()
                    .for_each(|function| self.function(origin, &owner, function, &[]));
            }
            Seen::Item(_) => {}
        }
    }

    /// The path of a type that this file defines or names.
    fn path(&self, name: &str) -> String {
        let module = match self.file {
            _ if matches!(name, "Client" | "Credential") => return self.place.path(name),
            ApiFile::Types | ApiFile::Wire => "types",
            ApiFile::Operations => "operations",
            ApiFile::Servers => "servers",
            ApiFile::Client => return self.place.path(name),
        };
        self.place.path(&format!("{module}::{name}"))
    }

    fn push(
        &mut self,
        path: String,
        kind: Kind,
        head: &'static str,
        tail: String,
        from: MadeFrom,
    ) -> Option<&mut Item> {
        let mut item = item_of(self.place.api, path, kind, head, tail, from);
        // A member is there if its owner is; the client is there without any tag.
        let is_own = |item: &Item| {
            matches!(kind, Kind::Struct | Kind::Enum | Kind::Alias)
                || item.parent() == self.path("Client")
        };
        item.feature = self.feature.filter(|_| is_own(&item)).cloned();
        self.found.items.push(item);
        self.found.items.last_mut()
    }

    fn named(
        &mut self,
        origin: Origin,
        name: &syn::Ident,
        kind: Kind,
        head: &'static str,
        tail: String,
        attributes: &[syn::Attribute],
    ) {
        let (path, from) = (
            self.path(&name.to_string()),
            made_from::whole(self.unit, origin),
        );
        if let Some(item) = self.push(path, kind, head, tail, from) {
            item.traits = derives(attributes);
            mark(item, attributes);
        }
    }

    fn structure(&mut self, origin: Origin, item: &syn::ItemStruct) {
        self.named(
            origin,
            &item.ident,
            Kind::Struct,
            "pub struct",
            String::new(),
            &item.attrs,
        );
        let owner = self.path(&item.ident.to_string());
        for (index, field) in item
            .fields
            .iter()
            .enumerate()
            .filter(|(_, field)| is_public(&field.vis))
        {
            let name = field
                .ident
                .as_ref()
                .map_or_else(|| index.to_string(), ToString::to_string);
            let tail = format!(": {}", spell(field.ty.to_token_stream()));
            let from = made_from::member(self.unit, origin, &name, index);
            if let Some(item) =
                self.push(format!("{owner}::{name}"), Kind::Field, "pub", tail, from)
            {
                mark(item, &field.attrs);
            }
        }
    }

    fn enumeration(&mut self, origin: Origin, item: &syn::ItemEnum) {
        self.named(
            origin,
            &item.ident,
            Kind::Enum,
            "pub enum",
            String::new(),
            &item.attrs,
        );
        let owner = self.path(&item.ident.to_string());
        for (index, variant) in item.variants.iter().enumerate() {
            let name = variant.ident.to_string();
            let tail = match &variant.fields {
                syn::Fields::Unit => String::new(),
                syn::Fields::Unnamed(fields) => spell(fields.to_token_stream()),
                syn::Fields::Named(fields) => {
                    let field = |field: &syn::Field| {
                        spell(
                            syn::Field {
                                attrs: Vec::new(),
                                ..field.clone()
                            }
                            .to_token_stream(),
                        )
                    };
                    format!(
                        " {{ {} }}",
                        fields
                            .named
                            .iter()
                            .map(field)
                            .collect::<Vec<_>>()
                            .join(", ")
                    )
                }
            };
            let from = made_from::member(self.unit, origin, &name, index);
            if let Some(item) = self.push(format!("{owner}::{name}"), Kind::Variant, "", tail, from)
            {
                mark(item, &variant.attrs);
            }
        }
    }

    fn implementation(&mut self, origin: Origin, item: &syn::ItemImpl) {
        let syn::Type::Path(owner) = &*item.self_ty else {
            return;
        };
        let Some(last) = owner.path.segments.last() else {
            return;
        };
        let called = called(last);
        let owner = self.path(&called.as_ref().unwrap_or(&last.ident).to_string());
        if let Some(path) = spell::implemented(item) {
            self.found.traits.push((owner, path));
            return;
        }
        for item in &item.items {
            match item {
                syn::ImplItem::Fn(function) if is_public(&function.vis) => {
                    self.function(origin, &owner, &function.sig, &function.attrs);
                    if let (Some(_), Some(item)) = (&called, self.found.items.last_mut()) {
                        item.kind = Kind::CallMethod;
                    }
                }
                syn::ImplItem::Const(constant) if is_public(&constant.vis) => {
                    let (path, tail) = (
                        format!("{owner}::{}", constant.ident),
                        format!(": {}", spell(constant.ty.to_token_stream())),
                    );
                    let from = made_from::member(self.unit, origin, &constant.ident.to_string(), 0);
                    if let Some(item) = self.push(path, Kind::Constant, "pub const", tail, from) {
                        mark(item, &constant.attrs);
                    }
                }
                _ => {}
            }
        }
    }

    fn function(
        &mut self,
        origin: Origin,
        owner: &str,
        function: &syn::Signature,
        attributes: &[syn::Attribute],
    ) {
        let name = function.ident.to_string();
        let kind = if function.receiver().is_some() {
            Kind::Method
        } else {
            Kind::Function
        };
        let from = made_from::function(self.unit, origin, &name);
        if let Some(item) = self.push(
            format!("{owner}::{name}"),
            kind,
            "pub fn",
            spell::function(function),
            from,
        ) {
            mark(item, attributes);
        }
    }
}

/// The operation of `Call<'_, Operation>`.
fn called(segment: &syn::PathSegment) -> Option<syn::Ident> {
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(syn::Type::Path(ty)) if segment.ident == "Call" => {
            ty.path.get_ident().cloned()
        }
        _ => None,
    })
}

fn item_of(
    api: usize,
    path: String,
    kind: Kind,
    head: &'static str,
    tail: String,
    from: MadeFrom,
) -> Item {
    let MadeFrom { origin, at } = from;
    Item {
        api,
        path,
        kind,
        head,
        tail,
        feature: None,
        non_exhaustive: false,
        deprecated: false,
        traits: Vec::new(),
        origin,
        at,
    }
}

fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

fn mark(item: &mut Item, attributes: &[syn::Attribute]) {
    let has = |name: &str| {
        attributes
            .iter()
            .any(|attribute| attribute.path().is_ident(name))
    };
    item.deprecated = has("deprecated");
    item.non_exhaustive = has("non_exhaustive");
}

fn derives(attributes: &[syn::Attribute]) -> Vec<String> {
    let mut names = Vec::new();
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"))
    {
        // The generator's own attributes always parse; one that does not would only leave its names out.
        let _ = attribute.parse_nested_meta(|meta| {
            names.extend(meta.path.get_ident().map(ToString::to_string));
            Ok(())
        });
    }
    names
}
