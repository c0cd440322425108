//! Lists the public items of a crate.
//!
//! In: the items of the files of an API. Out: a [`Surface`]. Absent: deciding anything; what is in
//! no file cannot get into the surface, and `tests/output` compares it with what rustdoc says.

use std::collections::BTreeMap;

use super::Package;
use super::item::{
    Constant, Deprecation, Enum, Fields, Function, Implementation, Item, Member, Meta, Owner,
    Payload, Setters, Struct, Table, Visibility,
};
use super::output_file::{self, ApiFile, OutputFile};
use super::unit::Unit;
use crate::surface::{self, Feature, Kind, Origin, Surface};

/// The header of `API.txt`.
pub(super) const HEADER: &str =
    "// Every public item, one a line, sorted by path; behind a colon the traits of a type.\n";

/// The header of the runtime's part.
pub(super) const RUNTIME_HEADER: &str = "// What users see of `runtime`, which is the same in every generated crate of one version of the generator.\n";

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

/// Items, and traits whose types may be in another file.
#[derive(Debug, Default)]
pub(super) struct Found {
    items: Vec<surface::Item>,
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

/// The public modules of the crate and of its APIs.
pub(super) fn roots(package: &Package, units: &[Unit<'_>]) -> Found {
    let mut found = Found::default();
    for (api, unit) in units.iter().enumerate() {
        let place = place(package, api, unit);
        let mut push = |path: String, kind, head| {
            let meta = Meta::new("", Origin::Api, super::docs::Comment::default());
            found.items.push(item_of(
                place.api,
                path,
                kind,
                head,
                String::new(),
                unit,
                &meta,
            ));
        };
        if let Some(module) = place.module {
            push(module.to_owned(), Kind::Module, "pub mod");
        }
        for module in output_file::public_modules(unit) {
            push(place.path(module.name()), Kind::Module, "pub mod");
        }
        if !unit.api.types.is_empty() {
            push(place.path("types::*"), Kind::Reexport, "pub use");
        }
    }
    found
}

/// Where the items of an API are in a crate.
pub(super) fn place<'a>(package: &Package, api: usize, unit: &'a Unit<'_>) -> Place<'a> {
    let module = (!package.single_api).then(|| unit.names.module.as_str());
    Place { api, module }
}

/// Lists the items of one file of an API.
pub(super) struct Lister<'a> {
    unit: &'a Unit<'a>,
    place: Place<'a>,
    file: ApiFile,
    feature: Option<&'a Feature>,
    pub(super) found: Found,
}

impl<'a> Lister<'a> {
    pub(super) fn new(unit: &'a Unit<'a>, place: Place<'a>, file: &'a OutputFile) -> Self {
        Self {
            unit,
            place,
            file: file.kind,
            feature: file.tag.as_ref().map(|tag| &tag.feature),
            found: Found::default(),
        }
    }

    /// Lists what is public of an item.
    pub(super) fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => self.structure(item),
            Item::Enum(item) => self.enumeration(item),
            Item::Alias(item) => {
                let tail = format!(" = {}", item.ty);
                self.named(&item.meta, Kind::Alias, "pub type", tail);
            }
            Item::Constant(item) => {
                let path = self.path(&item.meta.name);
                self.constant(path, item);
            }
            Item::Implementation(item) => self.implementation(item),
            Item::Table(item) => self.table(item),
            Item::Setters(item) => self.setters(item),
        }
    }

    /// Lists members of the client.
    pub(super) fn members(&mut self, members: &[Member]) {
        self.all(&Owner::Type("Client".to_owned()), members);
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
        meta: &Meta,
    ) -> &mut surface::Item {
        let mut item = item_of(self.place.api, path, kind, head, tail, self.unit, meta);
        // A member is there if its owner is; the client is there without any tag.
        let is_own = matches!(kind, Kind::Struct | Kind::Enum | Kind::Alias)
            || item.parent() == self.path("Client");
        item.feature = self.feature.filter(|_| is_own).cloned();
        let index = self.found.items.len();
        self.found.items.push(item);
        &mut self.found.items[index]
    }

    fn named(&mut self, meta: &Meta, kind: Kind, head: &'static str, tail: String) {
        let path = self.path(&meta.name);
        self.push(path, kind, head, tail, meta);
    }

    fn structure(&mut self, item: &Struct) {
        let owner = self.path(&item.meta.name);
        let listed = self.push(
            owner.clone(),
            Kind::Struct,
            "pub struct",
            String::new(),
            &item.meta,
        );
        listed.traits = item.derives.clone();
        listed.non_exhaustive = item.is_non_exhaustive;
        match &item.fields {
            Fields::Named(fields) => {
                for field in fields {
                    let path = format!("{owner}::{}", field.meta.name);
                    let tail = format!(": {}", field.ty);
                    self.push(path, Kind::Field, "pub", tail, &field.meta);
                }
            }
            Fields::Nameless(ty) => {
                let path = format!("{owner}::0");
                self.push(path, Kind::Field, "pub", format!(": {ty}"), &item.meta);
            }
            Fields::Private(_) => {}
        }
    }

    fn enumeration(&mut self, item: &Enum) {
        let owner = self.path(&item.meta.name);
        let listed = self.push(
            owner.clone(),
            Kind::Enum,
            "pub enum",
            String::new(),
            &item.meta,
        );
        listed.traits = item.derives.clone();
        listed.non_exhaustive = item.is_non_exhaustive;
        for variant in &item.variants {
            let path = format!("{owner}::{}", variant.meta.name);
            let tail = match &variant.payload {
                Payload::Nothing => String::new(),
                Payload::Value(ty) => format!("({ty})"),
                Payload::Named(fields) => {
                    let fields: Vec<String> = fields
                        .iter()
                        .map(|(name, _, ty)| format!("{name}: {ty}"))
                        .collect();
                    format!(" {{ {} }}", fields.join(", "))
                }
            };
            self.push(path, Kind::Variant, "", tail, &variant.meta);
        }
    }

    fn implementation(&mut self, item: &Implementation) {
        match item.of {
            Some(of) => {
                let owner = self.path(item.owner.name());
                self.found.traits.push((owner, of.to_owned()));
            }
            None => self.all(&item.owner, &item.members),
        }
    }

    fn table(&mut self, item: &Table) {
        for (name, traits) in &item.traits {
            let path = self.path(name);
            let traits = traits.iter().map(|name| (path.clone(), name.clone()));
            self.found.traits.extend(traits);
        }
        if let Some((name, _)) = item.traits.first() {
            self.all(&Owner::Type(name.clone()), &item.members);
        }
    }

    fn setters(&mut self, item: &Setters) {
        let owner = self.path(item.owner.name());
        let kind = match item.owner {
            Owner::Type(_) => Kind::Method,
            Owner::Call(_) => Kind::CallMethod,
        };
        for setter in &item.entries {
            let path = format!("{owner}::{}", setter.meta.name);
            let tail = format!("(self, value: {}) -> Self", setter.argument);
            self.push(path, kind, "pub fn", tail, &setter.meta);
        }
    }

    fn all(&mut self, owner: &Owner, members: &[Member]) {
        for member in members {
            match member {
                Member::Constant(item) => {
                    let path = format!("{}::{}", self.path(owner.name()), item.meta.name);
                    self.constant(path, item);
                }
                Member::Function(item) => self.function(owner, item),
            }
        }
    }

    fn constant(&mut self, path: String, item: &Constant) {
        if item.is_public {
            let tail = format!(": {}", item.ty);
            self.push(path, Kind::Constant, "pub const", tail, &item.meta);
        }
    }

    fn function(&mut self, owner: &Owner, item: &Function) {
        if item.visibility != Visibility::Public {
            return;
        }
        let kind = match (owner, item.receiver) {
            (Owner::Call(_), _) => Kind::CallMethod,
            (Owner::Type(_), Some(_)) => Kind::Method,
            (Owner::Type(_), None) => Kind::Function,
        };
        let path = format!("{}::{}", self.path(owner.name()), item.meta.name);
        self.push(path, kind, "pub fn", signature(item), &item.meta);
    }
}

/// What follows the name of a function: `(self, value: i64) -> Self`.
fn signature(item: &Function) -> String {
    // Whether the body changes its own copy is nobody else's business.
    let receiver = item
        .receiver
        .map(|receiver| receiver.trim_start_matches("mut ").to_owned());
    let arguments = item
        .arguments
        .iter()
        .map(|argument| format!("{}: {}", argument.name, argument.ty));
    let arguments: Vec<String> = receiver.into_iter().chain(arguments).collect();
    format!(
        "{}({}) -> {}",
        item.generics,
        arguments.join(", "),
        item.returns
    )
}

fn item_of(
    api: usize,
    path: String,
    kind: Kind,
    head: &'static str,
    tail: String,
    unit: &Unit<'_>,
    meta: &Meta,
) -> surface::Item {
    surface::Item {
        api,
        path,
        kind,
        head,
        tail,
        feature: None,
        non_exhaustive: false,
        deprecated: meta.deprecation != Deprecation::No,
        traits: Vec::new(),
        origin: meta.origin,
        at: unit.place_of(meta.origin),
    }
}
