//! `client.rs`: how to connect, and how to prove who is calling.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::SpelledCredential;
use super::docs::{self, Comment, code};
use super::format::{Part, Piece};
use super::unit::{Imports, Unit, ident};
use crate::ir::{Location, Scheme, SchemeKind, Server};
use crate::names::ServerNames;
use crate::surface::Origin;

/// The one part of `client.rs`.
pub(super) fn emit(unit: &Unit<'_>, imports: &Imports) -> Vec<Part> {
    let credentials = credentials(unit);
    let mut pieces = Vec::new();
    if !credentials.is_empty() {
        pieces.push(Piece::Code(credential_type(unit, &credentials, imports)));
        pieces.push(Piece::Code(credential_makers(unit, &credentials, imports)));
        pieces.push(Piece::Code(credential_security(
            unit,
            &credentials,
            imports,
        )));
    }
    pieces.push(Piece::Code(client_type(unit, &credentials, imports)));
    pieces.push(Piece::Code(quote!(settings! { Client })));
    vec![Part::new(Origin::Api, pieces)]
}

/// Schemes that are given together.
pub(super) struct Credential {
    /// Indices into `Api::schemes`, those that the client applies itself.
    pub(super) schemes: Vec<usize>,
    variant: Ident,
    maker: Ident,
}

/// Every combination of schemes that some operation accepts, each once, in the order of the schemes.
pub(super) fn credentials(unit: &Unit<'_>) -> Vec<Credential> {
    let credentials = unit.names.credentials().iter();
    credentials
        .map(|names| Credential {
            schemes: names.schemes.clone(),
            variant: ident(&names.variant),
            maker: ident(&names.maker),
        })
        .collect()
}

impl Credential {
    /// What the lock knows it by.
    pub(super) fn key(&self, unit: &Unit<'_>) -> String {
        let names = self
            .schemes
            .iter()
            .filter_map(|index| unit.api.schemes.get(*index))
            .map(|scheme| scheme.name.as_str());
        names.collect::<Vec<_>>().join("+")
    }

    /// How much it asks of who reads an example: one header before all else, several schemes last.
    pub(super) fn effort(&self, unit: &Unit<'_>) -> (usize, usize) {
        let kinds = self
            .schemes
            .iter()
            .filter_map(|index| unit.api.schemes.get(*index));
        let efforts = kinds.map(|scheme| match &scheme.kind {
            SchemeKind::Bearer | SchemeKind::ApiKey(Location::Header, _) => 0,
            SchemeKind::Basic => 1,
            SchemeKind::ApiKey(_, _) | SchemeKind::Http(_) => 2,
            SchemeKind::MutualTls => 3,
        });
        (self.schemes.len(), efforts.max().unwrap_or_default())
    }

    /// Whether it is all that an alternative of an operation asks for. Client certificates are left to the transport.
    pub(super) fn is_for(&self, unit: &Unit<'_>, alternative: &[usize]) -> bool {
        let is_applied = |index: &&usize| {
            let scheme = unit.api.schemes.get(**index);
            scheme.is_some_and(|scheme| scheme.kind != SchemeKind::MutualTls)
        };
        let needed: BTreeSet<&usize> = alternative.iter().filter(is_applied).collect();
        needed == self.schemes.iter().collect()
    }

    /// The function that makes it.
    pub(super) fn maker(&self) -> &Ident {
        &self.maker
    }
}

/// The arguments of one scheme: what the caller gives, and the call that puts it into a request.
pub(super) struct Proof {
    pub(super) arguments: Vec<Ident>,
    apply: TokenStream,
}

/// How a scheme is given and applied; `prefix` tells the arguments of several schemes apart.
pub(super) fn proof(scheme: &Scheme, prefix: &str) -> Proof {
    let argument = |name: &str| format_ident!("{prefix}{name}");
    match &scheme.kind {
        SchemeKind::ApiKey(location, name) => {
            let key = argument("key");
            let apply = match location {
                Location::Query => quote!(request.secret_query(#name, #key)),
                Location::Cookie => quote!(request.secret_cookie(#name, #key)),
                Location::Header | Location::Path => quote!(request.secret_header(#name, #key)),
            };
            Proof {
                arguments: vec![key],
                apply,
            }
        }
        SchemeKind::Basic => {
            let (user, password) = (argument("user"), argument("password"));
            Proof {
                apply: quote!(request.basic(#user, #password)),
                arguments: vec![user, password],
            }
        }
        SchemeKind::Bearer => {
            let token = argument("token");
            Proof {
                apply: quote!(request.bearer(#token)),
                arguments: vec![token],
            }
        }
        SchemeKind::Http(name) => {
            let value = argument("value");
            Proof {
                apply: quote!(request.authorization(#name, #value)),
                arguments: vec![value],
            }
        }
        SchemeKind::MutualTls => Proof {
            arguments: Vec::new(),
            apply: TokenStream::new(),
        },
    }
}

impl Credential {
    /// Its names, for those who talk about it.
    pub(super) fn spelled(&self, unit: &Unit<'_>) -> SpelledCredential {
        let arguments = arguments(unit, self)
            .iter()
            .map(ToString::to_string)
            .collect();
        SpelledCredential {
            schemes: self.schemes.clone(),
            variant: self.variant.to_string(),
            arguments,
        }
    }

    pub(super) fn proofs(&self, unit: &Unit<'_>) -> Vec<Proof> {
        let prefix = |index: &usize| {
            if self.schemes.len() == 1 {
                String::new()
            } else {
                format!("{}_", unit.names.maker(*index))
            }
        };
        self.schemes
            .iter()
            .filter_map(|index| {
                unit.api
                    .schemes
                    .get(*index)
                    .map(|scheme| proof(scheme, &prefix(index)))
            })
            .collect()
    }
}

/// For each scheme its name in the document, where it goes, and what the document says of it.
fn credential_docs(unit: &Unit<'_>, credential: &Credential) -> Comment {
    let mut comment = Comment::default();
    for scheme in credential
        .schemes
        .iter()
        .filter_map(|index| unit.api.schemes.get(*index))
    {
        let place = match &scheme.kind {
            SchemeKind::ApiKey(Location::Query, name) => format!("query parameter {}", code(name)),
            SchemeKind::ApiKey(Location::Cookie, name) => format!("cookie {}", code(name)),
            SchemeKind::ApiKey(_, name) => format!("header {}", code(name)),
            SchemeKind::Basic => "user name and password".to_owned(),
            SchemeKind::Bearer => "bearer token".to_owned(),
            SchemeKind::Http(name) => code(&format!("Authorization: {name}")),
            SchemeKind::MutualTls => "client certificate".to_owned(),
        };
        let said = Comment::of(&crate::ir::Docs {
            summary: None,
            title: None,
            ..scheme.docs.clone()
        });
        comment = comment
            .paragraph(format!("{}: {place}", code(&scheme.name)))
            .join(said);
    }
    comment
}

/// What a caller gives for a credential, in order.
fn arguments(unit: &Unit<'_>, credential: &Credential) -> Vec<Ident> {
    credential
        .proofs(unit)
        .into_iter()
        .flat_map(|proof| proof.arguments)
        .collect()
}

/// A user name is no secret.
fn argument_type(name: &Ident, secret: &Ident) -> TokenStream {
    let is_user = name == "user" || name.to_string().ends_with("_user");
    if is_user {
        quote!(String)
    } else {
        quote!(#secret)
    }
}

fn credential_type(unit: &Unit<'_>, credentials: &[Credential], imports: &Imports) -> TokenStream {
    let secret = imports.runtime("Secret");
    let variants = credentials.iter().map(|credential| {
        let (doc, name) = (
            imports
                .comments
                .attribute(&credential_docs(unit, credential)),
            &credential.variant,
        );
        let fields = arguments(unit, credential);
        if let [_] = fields.as_slice() {
            return quote!(#doc #name(#secret),);
        }
        let fields = fields.iter().map(|name| {
            let words = name.to_string().replace('_', " ");
            let doc = imports
                .comments
                .attribute(&Comment::new(format!("The {words}.")));
            let ty = argument_type(name, &secret);
            quote!(#doc #name: #ty,)
        });
        quote!(#doc #name { #(#fields)* },)
    });
    quote! {
        #[doc = " A way to prove who is calling."]
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum Credential { #(#variants)* }
    }
}

fn credential_makers(
    unit: &Unit<'_>,
    credentials: &[Credential],
    imports: &Imports,
) -> TokenStream {
    let secret = imports.runtime("Secret");
    let makers = credentials.iter().map(|credential| {
        let (variant, maker, arguments) = (
            &credential.variant,
            &credential.maker,
            arguments(unit, credential),
        );
        let types = arguments.iter().map(|name| argument_type(name, &secret));
        let doc = Comment::new(format!("Makes a [`Credential::{variant}`]."));
        let doc = imports.comments.attribute(&doc);
        let value = match arguments.as_slice() {
            [one] => quote!(Self::#variant(#one.into())),
            many => quote!(Self::#variant { #(#many: #many.into()),* }),
        };
        quote! {
            #doc
            pub fn #maker(#(#arguments: impl Into<#types>),*) -> Self {
                #value
            }
        }
    });
    quote!(impl Credential { #(#makers)* })
}

fn credential_security(
    unit: &Unit<'_>,
    credentials: &[Credential],
    imports: &Imports,
) -> TokenStream {
    let (security, builder) = (
        imports.runtime("Security"),
        imports.runtime("RequestBuilder"),
    );
    let schemes = credentials.iter().map(|credential| {
        let variant = &credential.variant;
        let names = credential
            .schemes
            .iter()
            .filter_map(|index| unit.api.schemes.get(*index))
            .map(|scheme| scheme.name.as_str());
        quote!(Self::#variant { .. } => &[#(#names),*],)
    });
    let applies = credentials.iter().map(|credential| {
        let (variant, proofs, arguments) = (
            &credential.variant,
            credential.proofs(unit),
            arguments(unit, credential),
        );
        let pattern = match arguments.as_slice() {
            [one] => quote!(Self::#variant(#one)),
            many => quote!(Self::#variant { #(#many),* }),
        };
        let calls = proofs.iter().map(|proof| &proof.apply);
        quote!(#pattern => { #(#calls;)* })
    });
    quote! {
        impl #security for Credential {
            fn schemes(&self) -> &'static [&'static str] {
                match self { #(#schemes)* }
            }
            fn apply(&self, request: &mut #builder) {
                match self { #(#applies)* }
            }
        }
    }
}

/// The base URL of a new client, if the document names one.
pub(super) fn base_url(unit: &Unit<'_>) -> Option<String> {
    unit.api.default_server().map(Server::default_url)
}

/// The server of a new client relative to the address that its constructor takes, if the document names no other.
fn relative_url(unit: &Unit<'_>) -> Option<String> {
    let server = unit.api.servers.first();
    server
        .filter(|_| base_url(unit).is_none())
        .map(Server::default_url)
}

/// The docs of a constructor, with what its base URL is if it has one.
fn with_url_docs(unit: &Unit<'_>, comment: Comment) -> Comment {
    if base_url(unit).is_some() {
        return comment;
    }
    match relative_url(unit) {
        Some(relative) => comment.paragraph(format!(
            "The base URL is the address at which the document is published, or the origin of the server, such as \
             `https://api.example.com`: the server {} is resolved against it. To give the whole address of the server, call \
             [`base_url`](Self::base_url).",
            code(&relative)
        )),
        None => comment.paragraph(
            "The document names no server. The base URL is the address that the paths of the operations are appended to.",
        ),
    }
}

fn client_type(unit: &Unit<'_>, credentials: &[Credential], imports: &Imports) -> TokenStream {
    let (core, call, operation) = (
        imports.runtime("Core"),
        imports.runtime("Call"),
        imports.runtime("Operation"),
    );
    let doc = imports.comments.attribute(&client_docs(unit));
    let url = base_url(unit);
    let (url_argument, made) = match &url {
        Some(url) => (TokenStream::new(), quote!(#core::new(#url))),
        None => {
            let server_url = imports.runtime("ServerUrl");
            let made = match relative_url(unit) {
                Some(relative) => quote!(#core::relative(base_url, #relative)),
                None => quote!(#core::new(base_url)),
            };
            (quote!(base_url: impl Into<#server_url>,), made)
        }
    };
    let documented = |summary: &str| {
        let comment = with_url_docs(unit, Comment::new(summary));
        imports.comments.attribute(&comment)
    };
    let new_doc = documented("A client that proves who is calling.");
    let new = (!credentials.is_empty()).then(|| {
        quote! {
            #new_doc
            pub fn new(#url_argument credential: Credential) -> Self {
                Self(#made.credential(credential))
            }
        }
    });
    let (anonymous, anonymous_doc) = if credentials.is_empty() {
        (format_ident!("new"), "A client.")
    } else {
        (
            format_ident!("anonymous"),
            "A client without a credential; for operations that need none.",
        )
    };
    let anonymous_doc = documented(anonymous_doc);
    let default = (credentials.is_empty() && url.is_some())
        .then(|| quote!(impl Default for Client { fn default() -> Self { Self::new() } }));
    let unused = unit.split.gates_all().then(
        || quote!(#[allow(dead_code, reason = "there may be no operation without features")]),
    );
    quote! {
        #doc
        #[derive(Debug, Clone)]
        pub struct Client(#core);
        impl Client {
            #new
            #anonymous_doc
            pub fn #anonymous(#url_argument) -> Self {
                Self(#made)
            }
            #unused
            pub(super) fn call<O: #operation>(&self, operation: O) -> #call<'_, O> {
                self.0.call(operation)
            }
        }
        #default
    }
}

fn client_docs(unit: &Unit<'_>) -> Comment {
    let mut comment = Comment::new(format!("A client of {}.", docs::title(unit.api)));
    if !unit.names.servers().is_empty() {
        let servers = unit.api.choices().into_iter().zip(unit.names.servers());
        comment = comment.list(
            "Servers that the document names, for [`Client::base_url`]; the first is the default:",
            servers.map(server_line),
        );
    }
    for server in unit
        .api
        .servers
        .iter()
        .filter(|server| !server.is_absolute())
    {
        comment = comment.paragraph(format!(
            "The document names the server {}, relative to an address that it does not give.",
            code(&server.url)
        ));
    }
    if !unit.api.left_out.is_empty() {
        let left_out = unit.api.left_out.iter();
        comment = comment.list(
            "Operations that are left out, since a part of the document is faulty:",
            left_out.map(|(name, why)| format!("{}: {}", code(name), docs::line(why))),
        );
    }
    comment
}

fn server_line((server, names): (&Server, &ServerNames)) -> String {
    let name = if server.variables.is_empty() {
        &names.constant
    } else {
        &names.ident
    };
    let description = server
        .description
        .as_deref()
        .map(docs::line)
        .filter(|text| !text.is_empty())
        .map(|text| format!(": {text}"));
    format!(
        "[`servers::{0}`](super::servers::{0}), {1}{2}",
        name.plain(),
        code(&server.default_url()),
        description.unwrap_or_default()
    )
}
