//! Which files an API has, and which of its items stand in which.
//!
//! In: an API with its names. Out: [`Sheet`]s, in the order in which their files are listed. Absent: what an item looks like, and threads.

use proc_macro2::TokenStream;
use quote::quote;

use super::format::{self, Member, NotRust, Part, Piece};
use super::unit::{Imports, Unit};
use super::{GENERATED, client, operations, servers, types, wire};
use crate::ir::TypeId;
use crate::surface::Origin;

/// A file, and the items that stand in it.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) kind: ApiFile,
    /// Types or operations by their indices; one entry stands for the whole of a file that is not made of those.
    pub(super) items: Vec<usize>,
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
pub(super) fn of(unit: &Unit<'_>) -> Vec<Sheet> {
    let sheet = |kind, items| Sheet { kind, items };
    let types: Vec<usize> = (0..unit.api.types.len()).collect();
    let mut sheets = vec![sheet(ApiFile::Types, types.clone()), sheet(ApiFile::Wire, types)];
    if !unit.api.operations.is_empty() {
        sheets.push(sheet(ApiFile::Operations, (0..unit.api.operations.len()).collect()));
        sheets.push(sheet(ApiFile::Client, vec![0]));
    }
    if !unit.names.servers().is_empty() {
        sheets.push(sheet(ApiFile::Servers, vec![0]));
    }
    sheets
}

/// What `types.rs` is for, and what need not be said of each type.
const TYPES: &str = "What is sent and received.\n\n\
    Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into\n\
    `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. All of them are written back as they came.";

impl Sheet {
    /// Its path below the folder of the API.
    pub(super) fn path(&self) -> String {
        format!("{}.rs", self.kind.name())
    }

    /// Some of its items; `is_last` if no others follow.
    pub(super) fn content(&self, unit: &Unit<'_>, items: &[usize], is_last: bool, imports: &Imports) -> Content {
        let types = items.iter().map(|index| TypeId::new(*index));
        let mut members = Vec::new();
        let parts = match self.kind {
            ApiFile::Types => types::emit(unit, types, imports),
            ApiFile::Wire => wire::emit(unit, types),
            ApiFile::Operations => {
                let (mut parts, methods) = operations::emit(unit, items, imports);
                members = methods;
                if is_last {
                    parts.push(Part::new(Origin::Api, operations::headers(unit, imports)));
                }
                parts
            }
            ApiFile::Client => client::emit(unit, imports),
            ApiFile::Servers => servers::emit(unit, imports),
        };
        Content { parts, members }
    }

    /// The whole file: its docs, its `use` lines, the methods of the client, and its items.
    pub(super) fn text(&self, imports: &Imports, members: &str, items: &str) -> Result<String, NotRust> {
        let mut text = format!("{GENERATED}\n//! {}\n", self.kind.purpose().replace('\n', "\n//! ").replace("//! \n", "//!\n"));
        if items.is_empty() {
            return Ok(text);
        }
        let mut uses = String::new();
        format::push_parts(&[Part::new(Origin::Api, vec![Piece::Code(self.uses(imports))])], &mut uses, &mut |_, _| {})?;
        if !uses.is_empty() {
            text.push_str(&format!("\n{uses}"));
        }
        if !members.is_empty() {
            text.push_str(&format!("\nimpl Client {{\n{members}}}\n"));
        }
        text.push_str(&format!("\n{items}"));
        Ok(text)
    }

    fn uses(&self, imports: &Imports) -> TokenStream {
        let uses = imports.uses();
        match self.kind {
            ApiFile::Wire => quote!(use super::types::*; #uses),
            ApiFile::Operations => quote!(use super::client::Client; #uses),
            ApiFile::Types | ApiFile::Client | ApiFile::Servers => uses,
        }
    }
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
            Self::Operations => "What can be called.",
            Self::Client => "How to connect, and how to prove who is calling.",
            Self::Servers => "The servers that the document names, for `base_url` of a client or a call.",
        }
    }
}
