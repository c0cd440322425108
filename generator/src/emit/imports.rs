//! The `use` lines of a file.
//!
//! In: the names that items are made with, and the tokens that were written. Out: an import for
//! each name that is in both, and no other: rustc warns of what is imported and not used. Absent:
//! where the items of the runtime are defined.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use proc_macro2::{Ident, Spacing, TokenStream, TokenTree};
use quote::quote;

use super::comments::Comments;
use super::unit::plain_ident;

/// What items need in the file that they are written to: the items of the runtime that they use,
/// collected while they are made, and their comments.
#[derive(Debug, Default)]
pub(super) struct Imports {
    pub(super) comments: Comments,
    runtime: RefCell<BTreeSet<&'static str>>,
    map: Cell<bool>,
    types: Cell<bool>,
    table_prelude: Cell<Option<&'static str>>,
    /// Types that are also words; a `use` of their own makes them the type.
    shadowed_names: RefCell<BTreeSet<String>>,
    /// The imported names that the text of the items contains. Some items are made and then not
    /// written, or not in full.
    written: RefCell<BTreeSet<String>>,
}

impl Imports {
    /// Names an item of the runtime and remembers to import it.
    pub(super) fn runtime(&self, name: &'static str) -> Ident {
        self.runtime.borrow_mut().insert(name);
        plain_ident(name)
    }

    /// Brings the words of tables into scope: those of this module of `runtime::table_prelude`.
    pub(super) fn table_prelude(&self, module: &'static str) {
        self.table_prelude.set(Some(module));
    }

    /// Makes sure that a name means the type, although it is also a word of the tables.
    pub(super) fn shadowed_name(&self, name: &str) {
        self.shadowed_names.borrow_mut().insert(name.to_owned());
    }

    pub(super) fn map(&self) -> TokenStream {
        self.map.set(true);
        quote!(BTreeMap)
    }

    /// Makes the module of types known.
    pub(super) fn types(&self) {
        self.types.set(true);
    }

    /// Notes the names that an item is written with. Only what is imported and written is in the
    /// `use` lines.
    pub(super) fn note_written(&self, tokens: &TokenStream) {
        let (runtime, mut written) = (self.runtime.borrow(), self.written.borrow_mut());
        let is_import = |name: &str| runtime.contains(name) || matches!(name, "BTreeMap" | "types");
        note_names(tokens.clone(), &mut |name| {
            if is_import(&name) {
                written.insert(name);
            }
        });
    }

    /// Adds what another part of the file uses.
    pub(super) fn join(&self, other: &Self) {
        self.runtime
            .borrow_mut()
            .extend(other.runtime.borrow().iter());
        self.map.set(self.map.get() || other.map.get());
        self.types.set(self.types.get() || other.types.get());
        self.table_prelude
            .set(self.table_prelude.get().or(other.table_prelude.get()));
        self.shadowed_names
            .borrow_mut()
            .extend(other.shadowed_names.borrow().iter().cloned());
        self.written
            .borrow_mut()
            .extend(other.written.borrow().iter().cloned());
    }

    /// The `use` lines of the file, one for each name, in the order of rustfmt; `up` leads from it
    /// to the root of the API, and `own` is what the file takes besides.
    pub(super) fn uses(&self, up: &str, own: Option<String>) -> String {
        let written = self.written.borrow();
        let runtime = self.runtime.borrow();
        let runtime = runtime.iter().filter(|name| written.contains(**name));
        let runtime = runtime.map(|name| format!("crate::runtime::{name}"));
        let is_used = |wanted: &Cell<bool>, name: &str| wanted.get() && written.contains(name);
        let map = is_used(&self.map, "BTreeMap").then(|| "std::collections::BTreeMap".to_owned());
        let types = is_used(&self.types, "types").then(|| format!("{up}::types"));
        let table_prelude = self.table_prelude.get();
        let table_prelude =
            table_prelude.map(|module| format!("crate::runtime::table_prelude::{module}::*"));
        let shadowed_names = self.shadowed_names.borrow();
        let shadowed_names = shadowed_names
            .iter()
            .map(|name| format!("{up}::types::{name}"));
        let above: Vec<String> = own.into_iter().chain(types).chain(shadowed_names).collect();
        let shared: Vec<String> = runtime.chain(table_prelude).collect();
        let groups = [map.into_iter().collect(), above, shared];
        let groups: Vec<String> = groups
            .into_iter()
            .filter(|group| !group.is_empty())
            .map(use_lines)
            .collect();
        groups.join("\n")
    }
}

/// The `use` lines of one group. A module comes before its own items.
fn use_lines(mut paths: Vec<String>) -> String {
    paths.sort_by_cached_key(|path| path.replace('*', "~"));
    paths
        .into_iter()
        .map(|path| format!("use {path};\n"))
        .collect()
}

/// Finds the names that could be imported: those that do not follow a `::` or a dot.
fn note_names(tokens: TokenStream, note: &mut dyn FnMut(String)) {
    // Whether the last token is the first colon of a `::`, and whether a `::` or a dot has just
    // ended, so that a name there belongs to what stands in front of it. A functional update has
    // dots in front of it as well; those of emitted code begin with `crate`.
    let (mut is_colon, mut follows) = (false, false);
    for token in tokens {
        match token {
            TokenTree::Punct(sign) => {
                let ends_path = is_colon && sign.as_char() == ':';
                is_colon = sign.as_char() == ':' && sign.spacing() == Spacing::Joint;
                follows = ends_path || sign.as_char() == '.';
                continue;
            }
            TokenTree::Ident(name) if !follows => {
                note(name.to_string());
            }
            TokenTree::Group(group) => note_names(group.stream(), note),
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
        (is_colon, follows) = (false, false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uses(imports: &Imports, written: &TokenStream) -> String {
        imports.note_written(written);
        imports.uses("super", Some("super::types::*".to_owned()))
    }

    #[test]
    fn what_is_not_written_is_not_imported() {
        let imports = Imports::default();
        imports.runtime("Nullable");
        imports.runtime("OrNull");
        imports.map();
        imports.types();
        let written = quote! {
            pub struct A { types: Vec<OrNull<Option<B>>>, b: crate::runtime::Nullable<B> }
            fn f() { a.Nullable.types; }
        };
        assert_eq!(
            uses(&imports, &written),
            "use super::types;\nuse super::types::*;\n\nuse crate::runtime::OrNull;\n"
        );
        imports.shadowed_name("Each");
        let written = quote!(Nullable::<BTreeMap<String, types::A>>::Absent);
        assert_eq!(
            uses(&imports, &written),
            "use std::collections::BTreeMap;\n\nuse super::types;\nuse super::types::Each;\nuse super::types::*;\n\n\
             use crate::runtime::Nullable;\nuse crate::runtime::OrNull;\n"
        );
    }
}
