//! What the tables of a file add to its types: the public half of the runtime's macros.
//!
//! In: a table. Out: items and traits. Absent: the macros themselves, which are `generator/runtime/src/macros.rs`; `tests/output`
//! compares what is said here with what rustdoc sees.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use super::{Reader, made_from};
use crate::emit::format::Table;
use crate::emit::runtime;
use crate::surface::{Kind, Origin};

impl Reader<'_> {
    pub(super) fn table(&mut self, origin: Origin, table: &Table) {
        match table.name {
            "setters" => self.setters(origin, table),
            "open_enum" => self.open_enum(origin, table),
            _ => self.on_the_wire(&table.head, &["Debug", "PartialEq"]),
        }
    }

    /// Every type with a table can be read and written.
    fn on_the_wire(&mut self, name: &str, more: &[&str]) {
        let path = self.path(name);
        let traits = ["Serialize", "Deserialize"].iter().chain(more);
        self.found
            .traits
            .extend(traits.map(|name| (path.clone(), (*name).to_owned())));
    }

    fn open_enum(&mut self, origin: Origin, table: &Table) {
        let (name, kind) = table.head.split_once(": ").unwrap_or((&table.head, "text"));
        let (method, tail) = match kind {
            "text" => ("as_str", "(&self) -> &str"),
            "unsigned" => ("as_u64", "(&self) -> u64"),
            _ => ("as_i64", "(&self) -> i64"),
        };
        let traits: &[&str] = match kind {
            "text" => &[
                "Debug",
                "PartialEq",
                "Eq",
                "Hash",
                "From<&str>",
                "From<String>",
            ],
            "unsigned" => &["Debug", "PartialEq", "Eq", "Hash", "From<u64>"],
            _ => &["Debug", "PartialEq", "Eq", "Hash", "From<i64>"],
        };
        self.on_the_wire(name, traits);
        self.on_display(name);
        let path = format!("{}::{method}", self.path(name));
        self.push(
            path,
            Kind::Method,
            "pub fn",
            tail.to_owned(),
            made_from::whole(self.unit, origin),
        );
    }

    fn on_display(&mut self, name: &str) {
        let path = self.path(name);
        self.found.traits.push((path, "Display".to_owned()));
    }

    fn setters(&mut self, origin: Origin, table: &Table) {
        let (owner, kind) = match table.head.strip_prefix("Call<") {
            Some(call) => (call.split('>').next().unwrap_or_default(), Kind::CallMethod),
            None => (table.head.as_str(), Kind::Method),
        };
        let owner = self.path(owner);
        let mut last = 0;
        for line in &table.lines {
            let (name, given) = line
                .strip_suffix(')')
                .and_then(|line| line.split_once('('))
                .unwrap_or((line, ""));
            let tail = format!("(self, value: {}) -> Self", argument(given));
            let from = made_from::setter(self.unit, origin, &table.head, name, last);
            last = from.position().unwrap_or(last);
            self.push(format!("{owner}::{name}"), kind, "pub fn", tail, from);
        }
    }
}

/// The argument of a setter, by the words before its type.
fn argument(given: &str) -> String {
    match given.split_once(' ') {
        Some(("nullable", ty)) => format!("impl Into<Nullable<{ty}>>"),
        Some(("into", ty)) => format!("impl Into<{ty}>"),
        Some(("list", ty)) => format!("impl IntoIterator<Item = impl Into<{ty}>>"),
        Some(("map", ty)) => {
            format!("impl IntoIterator<Item = (impl Into<String>, impl Into<{ty}>)>")
        }
        _ => given.to_owned(),
    }
}

/// The methods that `settings!` gives a client, read off the macro.
pub(super) fn settings() -> Vec<syn::Signature> {
    let file = syn::parse_file(runtime::macros()).ok();
    let items = file
        .into_iter()
        .flat_map(|file| file.items)
        .filter_map(|item| match item {
            syn::Item::Macro(item)
                if item.ident.as_ref().is_some_and(|ident| ident == "settings") =>
            {
                Some(item.mac.tokens)
            }
            _ => None,
        });
    let bodies = items.flat_map(|tokens| {
        tokens.into_iter().filter_map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                Some(filled(group.stream()))
            }
            _ => None,
        })
    });
    let parsed = bodies
        .filter_map(|body| syn::parse2::<syn::File>(body).ok())
        .flat_map(|file| file.items);
    let implementations = parsed.filter_map(|item| {
        if let syn::Item::Impl(item) = item {
            Some(item.items)
        } else {
            None
        }
    });
    implementations
        .flatten()
        .filter_map(|item| match item {
            syn::ImplItem::Fn(function) if super::is_public(&function.vis) => Some(function.sig),
            _ => None,
        })
        .collect()
}

/// The body of a macro with its variables filled in; `$crate::runtime::` is what the file imports.
fn filled(tokens: TokenStream) -> TokenStream {
    let mut filled: Vec<TokenTree> = Vec::new();
    let mut skipped = 0;
    let all: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in all.iter().enumerate() {
        if skipped > 0 {
            skipped -= 1;
            continue;
        }
        let is_variable = matches!(token, TokenTree::Punct(punct) if punct.as_char() == '$');
        match (token, all.get(index + 1)) {
            (_, Some(TokenTree::Ident(name))) if is_variable && name == "crate" => skipped = 6,
            (_, Some(TokenTree::Ident(_))) if is_variable => {
                filled.extend(quote!(Client));
                skipped = 1;
            }
            (TokenTree::Group(group), _) => {
                filled.push(TokenTree::Group(proc_macro2::Group::new(
                    group.delimiter(),
                    filled_group(group),
                )));
            }
            _ => filled.push(token.clone()),
        }
    }
    filled.into_iter().collect()
}

fn filled_group(group: &proc_macro2::Group) -> TokenStream {
    filled(group.stream())
}
