//! Which files an API has, and which of its items are in which.
//!
//! In: an API with its names. Out: [`OutputFile`]s, in the order in which their files are listed.
//! Absent: what an item looks like, and threads.

use std::collections::BTreeMap;

use super::item::Member;
use super::print::Part;
use super::unit::{Imports, Unit};
use super::{GENERATED, Package, client, operations, servers, split, types, wire};
use crate::emitted_code::CodePart;
use crate::ir::{Shape, Type, TypeId};
use crate::names::Ident;
use crate::surface::Feature;

/// A file, and the items in it.
#[derive(Debug)]
pub(super) struct OutputFile {
    pub(super) kind: ApiFile,
    /// Types or operations by their indices; one entry is the whole of a file that is not made of
    /// those.
    pub(super) items: Vec<usize>,
    /// The tag that it is for; what all tags share is in the file above.
    pub(super) tag: Option<Tag>,
    /// The files below it.
    below: Vec<Tag>,
    /// Whether its types hold some of other files, which the file above re-exports.
    looks_up: bool,
}

/// A tag whose items have files of their own.
#[derive(Debug, Clone)]
pub(super) struct Tag {
    module: Ident,
    pub(super) feature: Feature,
}

/// The kinds of files that are written for each API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ApiFile {
    Types,
    Wire,
    Operations,
    Client,
    Servers,
}

/// The files of one API.
pub(super) fn of(package: &Package, unit: &Unit<'_>) -> Vec<OutputFile> {
    let whole = |kind| OutputFile {
        kind,
        items: vec![0],
        tag: None,
        below: Vec::new(),
        looks_up: false,
    };
    let types: Vec<usize> = (0..unit.api.types.len()).collect();
    let of_type = |index: usize| unit.split.of_type(TypeId::new(index));
    // The file of tables has nothing to say of other names for types.
    let is_table =
        |index: &usize| !matches!(unit.api.type_of(TypeId::new(*index)).shape, Shape::Alias(_));
    let tables: Vec<usize> = types.iter().copied().filter(is_table).collect();
    let mut files = spread(package, unit, ApiFile::Types, types, &of_type);
    files.extend(spread(package, unit, ApiFile::Wire, tables, &of_type));
    if !unit.api.operations.is_empty() {
        let operations = (0..unit.api.operations.len()).collect();
        files.extend(spread(
            package,
            unit,
            ApiFile::Operations,
            operations,
            &|index| unit.split.of_operation(index),
        ));
        files.push(whole(ApiFile::Client));
    }
    if !unit.names.servers().is_empty() {
        files.push(whole(ApiFile::Servers));
    }
    files
}

/// What `types.rs` is for, and what need not be said of each type.
const TYPES: &str = "What is sent and received.\n\n\
    Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into\n\
    `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no\n\
    field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.\n\n\
    Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.";

/// One file with what is for all, and one for each tag that has anything.
fn spread(
    package: &Package,
    unit: &Unit<'_>,
    kind: ApiFile,
    items: Vec<usize>,
    group: &dyn Fn(usize) -> Option<usize>,
) -> Vec<OutputFile> {
    let mut own: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::from([(None, Vec::new())]);
    for item in items {
        own.entry(group(item)).or_default().push(item);
    }
    let tag = |group: usize| {
        let module = unit.names.groups().all.get(group)?.module.clone();
        let has_all = unit.names.groups().everything() == Some(group);
        Some(Tag {
            module,
            feature: Feature {
                name: split::feature(package, unit, group)?,
                has_all,
            },
        })
    };
    let tags: Vec<Tag> = own.keys().filter_map(|group| tag((*group)?)).collect();
    let looks_up = |group: usize, items: &[usize]| {
        let types = items
            .iter()
            .map(|index| unit.api.type_of(TypeId::new(*index)));
        let mut referenced = types.flat_map(Type::referenced_types);
        kind == ApiFile::Types && referenced.any(|id| unit.split.of_type(id) != Some(group))
    };
    own.into_iter()
        .map(|(group, items)| match group {
            None => OutputFile {
                kind,
                items,
                tag: None,
                below: tags.clone(),
                looks_up: false,
            },
            Some(group) => OutputFile {
                kind,
                looks_up: looks_up(group, &items),
                items,
                tag: tag(group),
                below: Vec::new(),
            },
        })
        .collect()
}

impl OutputFile {
    /// Its path below the folder of the API.
    pub(super) fn path(&self) -> String {
        match &self.tag {
            None => format!("{}.rs", self.kind.name()),
            Some(tag) => format!("{}/{}.rs", self.kind.name(), tag.module.plain()),
        }
    }

    /// Some of its items; `is_last` if no others follow.
    pub(super) fn content(
        &self,
        unit: &Unit<'_>,
        items: &[usize],
        is_last: bool,
        imports: &Imports,
    ) -> Content {
        let types = items.iter().map(|index| TypeId::new(*index));
        let mut members = Vec::new();
        let parts = match self.kind {
            ApiFile::Types => types::emit(unit, types, imports),
            ApiFile::Wire => wire::emit(unit, types, imports),
            ApiFile::Operations => {
                let (mut parts, methods) = operations::emit(unit, items, imports);
                members = methods;
                if is_last && self.tag.is_none() {
                    parts.push(operations::headers(unit, imports));
                }
                parts
            }
            ApiFile::Client => client::emit(unit, imports),
            ApiFile::Servers => servers::emit(unit),
        };
        Content { parts, members }
    }

    /// What the code at a position of its parts is made from: an item of the file, or what stands
    /// below the last of them.
    pub(super) fn code_part(&self, item: Option<usize>) -> CodePart {
        match (self.kind, item) {
            (ApiFile::Types | ApiFile::Wire, Some(index)) => CodePart::Type(TypeId::new(index)),
            (ApiFile::Operations, Some(index)) => CodePart::Operation(index),
            (ApiFile::Operations, None) => CodePart::Headers,
            (ApiFile::Servers, _) => CodePart::Servers,
            (ApiFile::Types | ApiFile::Wire, None) => CodePart::BelowTypes,
            (ApiFile::Client, _) => CodePart::Client,
        }
    }

    /// The whole file: its docs, its `use` lines, the files below it, the methods of the client,
    /// and its items.
    pub(super) fn text(&self, imports: &Imports, members: String, items: String) -> String {
        let (mut text, purpose) = (format!("{GENERATED}\n"), self.kind.purpose());
        let purpose = if self.tag.is_some() {
            purpose.lines().next().unwrap_or_default()
        } else {
            purpose
        };
        for line in purpose.lines() {
            text.push_str(format!("//! {line}").trim_end());
            text.push('\n');
        }
        if let Some(tag) = &self.tag {
            text.push_str(&format!(
                "//!\n//! All of it needs the feature `{}`.\n",
                tag.feature.name
            ));
        } else if !self.below.is_empty() {
            text.push_str("//!\n//! What only one tag uses needs the feature of the tag.\n");
        }
        let uses = self.uses(imports, !items.is_empty());
        if !uses.is_empty() {
            text.push_str(&format!("\n{uses}"));
        }
        for tag in &self.below {
            let gate = format!("#[cfg(feature = \"{}\")]\n", tag.feature.name);
            text.push_str(&format!("\n{gate}mod {};\n", tag.module));
            if self.kind != ApiFile::Wire {
                text.push_str(&format!("{gate}pub use {}::*;\n", tag.module));
            }
        }
        join(text, members, items)
    }

    fn uses(&self, imports: &Imports, has_items: bool) -> String {
        let up = if self.tag.is_some() {
            "super::super"
        } else {
            "super"
        };
        let own = match self.kind {
            ApiFile::Wire if has_items => Some(format!("{up}::types::*")),
            ApiFile::Operations if !self.items.is_empty() => Some(format!("{up}::client::Client")),
            ApiFile::Types if self.looks_up => Some("super::*".to_owned()),
            ApiFile::Wire
            | ApiFile::Operations
            | ApiFile::Types
            | ApiFile::Client
            | ApiFile::Servers => None,
        };
        imports.uses(up, own)
    }
}

/// The modules of an API that everybody sees, besides those whose items are passed on.
pub(super) fn public_modules(unit: &Unit<'_>) -> Vec<ApiFile> {
    let operations = (!unit.api.operations.is_empty()).then_some(ApiFile::Operations);
    let servers = (!unit.names.servers().is_empty()).then_some(ApiFile::Servers);
    operations
        .into_iter()
        .chain(servers)
        .chain([ApiFile::Types])
        .collect()
}

/// The head of a file, the methods of the client and the items, put around whichever of the two is
/// larger, so that only the smaller texts are copied.
fn join(mut head: String, mut members: String, mut items: String) -> String {
    let (open, close) = if members.is_empty() {
        ("", "")
    } else {
        ("\nimpl Client {\n", "}\n")
    };
    let space = if items.is_empty() { "" } else { "\n" };
    head.push_str(open);
    if members.len() > items.len() {
        members.insert_str(0, &head);
        for part in [close, space, &items] {
            members.push_str(part);
        }
        return members;
    }
    for part in [&members, close, space] {
        head.push_str(part);
    }
    items.insert_str(0, &head);
    items
}

/// What items become in a file.
pub(super) struct Content {
    /// One after the other.
    pub(super) parts: Vec<Part>,
    /// Methods of the client.
    pub(super) members: Vec<Member>,
}

impl ApiFile {
    /// Its name, which is also the name of its module.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Types => "types",
            Self::Wire => "wire",
            Self::Operations => "operations",
            Self::Client => "client",
            Self::Servers => "servers",
        }
    }

    /// What it is for, in its docs.
    fn purpose(self) -> &'static str {
        match self {
            Self::Types => TYPES,
            Self::Wire => "How types are spelled in JSON: tables, no code.",
            Self::Operations => "What can be called.",
            Self::Client => "How to connect, and how to prove who is calling.",
            Self::Servers => {
                "The servers that the document names, for `base_url` of a client or a call. See \
                 [`ServerUrl`](crate::runtime::ServerUrl) for the values that a variable may have."
            }
        }
    }
}
