//! `servers.rs`: the servers that the document names, for those who do not want the default.
//!
//! A server without variables is a constant; one with variables is a struct of them that starts with their defaults. Both are what
//! `base_url` takes. Where the document lists the values of a variable, no other can be written, since they are an enum; any other
//! value is checked by the runtime, which is told the default.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Comment, code};
use super::format::{Part, Piece};
use super::unit::{Imports, Unit, ident};
use crate::ir::{Server, ServerVariable};
use crate::names::{ServerNames, VariableNames};
use crate::surface::Origin;

/// The parts of `servers.rs`.
pub(super) fn emit(unit: &Unit<'_>, imports: &Imports) -> Vec<Part> {
    let mut pieces = Vec::new();
    for (server, names) in unit.api.choices().into_iter().zip(unit.names.servers()) {
        pieces.extend(emit_server(server, names, imports));
    }
    vec![Part::new(Origin::Api, pieces)]
}

fn emit_server(server: &Server, names: &ServerNames, imports: &Imports) -> Vec<Piece> {
    let doc = imports.comments.attribute(&server_docs(server));
    if server.variables.is_empty() {
        let (name, url) = (ident(&names.constant), &server.url);
        return vec![Piece::Code(quote!(#doc pub const #name: &str = #url;))];
    }
    let variables: Vec<Variable<'_>> = server
        .variables
        .iter()
        .zip(&names.variables)
        .map(|(variable, names)| Variable { variable, names })
        .collect();
    let enums = variables
        .iter()
        .filter(|variable| variable.is_listed())
        .map(|variable| Piece::Code(variable.values(imports)));
    std::iter::once(Piece::Code(structure(
        server, names, &variables, &doc, imports,
    )))
    .chain(enums)
    .collect()
}

fn server_docs(server: &Server) -> Comment {
    described(server.description.as_deref()).paragraph(code(&server.url))
}

/// What the document says.
fn described(text: Option<&str>) -> Comment {
    text.map_or_else(Comment::default, |text| Comment::default().words(text))
}

/// The struct of a server, its defaults, its setters, and the address that it stands for.
fn structure(
    server: &Server,
    names: &ServerNames,
    variables: &[Variable<'_>],
    doc: &Option<TokenStream>,
    imports: &Imports,
) -> TokenStream {
    let (name, url) = (ident(&names.ident), &server.url);
    // It is not imported, because a server may have its name.
    let server_url = quote!(crate::runtime::ServerUrl);
    let fields = variables.iter().map(|variable| variable.field(imports));
    let defaults = variables.iter().map(Variable::default);
    let setters = variables.iter().map(|variable| variable.setter(imports));
    let values = variables.iter().map(Variable::value);
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
        impl Default for #name {
            fn default() -> Self {
                Self { #(#defaults)* }
            }
        }
        impl #name { #(#setters)* }
        impl From<#name> for #server_url {
            fn from(server: #name) -> Self {
                Self::fill(#url, &[#(#values),*])
            }
        }
    }
}

/// A variable with its names.
struct Variable<'a> {
    variable: &'a ServerVariable,
    names: &'a VariableNames,
}

impl Variable<'_> {
    fn is_listed(&self) -> bool {
        !self.variable.values.is_empty()
    }

    fn docs(&self, imports: &Imports) -> Option<TokenStream> {
        let default = format!("Default: {}.", code(&self.variable.default));
        let comment = described(self.variable.description.as_deref()).paragraph(default);
        imports.comments.attribute(&comment)
    }

    fn field(&self, imports: &Imports) -> TokenStream {
        let (doc, field, ty) = (
            self.docs(imports),
            ident(&self.names.field),
            ident(&self.names.ident),
        );
        if self.is_listed() {
            quote!(#doc pub #field: #ty,)
        } else {
            quote!(#doc pub #field: String,)
        }
    }

    fn default(&self) -> TokenStream {
        let (field, ty, default) = (
            ident(&self.names.field),
            ident(&self.names.ident),
            &self.variable.default,
        );
        let listed = self
            .variable
            .values
            .iter()
            .zip(&self.names.values)
            .find(|(value, _)| *value == default);
        match listed.map(|(_, name)| ident(name)) {
            Some(value) => quote!(#field: #ty::#value,),
            None => quote!(#field: #default.to_owned(),),
        }
    }

    fn setter(&self, imports: &Imports) -> TokenStream {
        let (doc, field, ty) = (
            self.docs(imports),
            ident(&self.names.field),
            ident(&self.names.ident),
        );
        let (argument, value) = if self.is_listed() {
            (quote!(#ty), quote!(value))
        } else {
            (quote!(impl Into<String>), quote!(value.into()))
        };
        quote! {
            #doc
            #[must_use]
            pub fn #field(mut self, value: #argument) -> Self {
                self.#field = #value;
                self
            }
        }
    }

    /// Its name, its value, and the default beside which a value of the caller's is checked.
    fn value(&self) -> TokenStream {
        let (field, name, default) = (
            ident(&self.names.field),
            &self.variable.name,
            &self.variable.default,
        );
        if self.is_listed() {
            quote!((#name, server.#field.as_str(), None))
        } else {
            quote!((#name, server.#field.as_str(), Some(#default)))
        }
    }

    /// The enum of the values that the document lists.
    fn values(&self, imports: &Imports) -> TokenStream {
        let ty = ident(&self.names.ident);
        let head = Comment::new(format!("A value of {}.", code(&self.variable.name)));
        let head = imports.comments.attribute(&head);
        let variants = self
            .variable
            .values
            .iter()
            .zip(&self.names.values)
            .map(|(value, name)| {
                let (doc, name) = (
                    imports.comments.attribute(&Comment::new(code(value))),
                    ident(name),
                );
                quote!(#doc #name,)
            });
        let arms = self
            .variable
            .values
            .iter()
            .zip(&self.names.values)
            .map(|(value, name)| {
                let name = ident(name);
                quote!(Self::#name => #value,)
            });
        quote! {
            #head
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            #[non_exhaustive]
            pub enum #ty { #(#variants)* }
            impl #ty {
                /// As it stands in the address.
                pub fn as_str(self) -> &'static str {
                    match self { #(#arms)* }
                }
            }
        }
    }
}
