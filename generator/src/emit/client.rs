//! `client.rs`: how to connect, and how to prove who is calling.

mod credentials;
mod settings;

use quote::quote;

use super::docs::{self, Comment, code};
use super::item::{
    Argument, Body, Constant, Fields, Function, Implementation, Item, Member, Meta, Owner, Struct,
    Value, Visibility, derived,
};
use super::print::Part;
use super::unit::{Imports, Unit};
use super::wire::literal;
use crate::ir::Server;
use crate::names::ServerNames;
use crate::surface::Origin;
pub(super) use credentials::{Credential, credentials, environment_variables};
use credentials::{credential_makers, credential_table, credential_type};

/// The one part of `client.rs`.
pub(super) fn emit(unit: &Unit<'_>, imports: &Imports) -> Vec<Part> {
    let credentials = credentials(unit);
    let mut items = Vec::new();
    if !credentials.is_empty() {
        items.push(credential_type(unit, &credentials, imports));
        items.push(credential_table(unit, &credentials));
        items.push(credential_makers(unit, &credentials, imports));
    }
    items.extend(client_type(unit, &credentials, imports));
    vec![items]
}

/// The base URL of a new client, if the document names one.
pub(super) fn base_url(unit: &Unit<'_>) -> Option<String> {
    unit.api.default_server().map(Server::default_url)
}

/// The client: its type, how it is made, and what it can be told.
fn client_type(unit: &Unit<'_>, credentials: &[Credential], imports: &Imports) -> Vec<Item> {
    let core = imports.runtime("Core");
    let url = base_url(unit);
    let constant = url.as_ref().map(|url| {
        let docs = Comment::new("Where requests go unless another server is chosen.");
        Item::Constant(Constant {
            meta: Meta::new("BASE_URL", Origin::Api, docs),
            attributes: Vec::new(),
            is_public: false,
            ty: "&str".to_owned(),
            value: Value::Plain(literal(url)),
        })
    });
    let client = Item::Struct(Struct {
        meta: Meta::new("Client", Origin::Api, client_docs(unit)),
        derives: derived(&["Debug", "Clone"]),
        is_non_exhaustive: false,
        fields: Fields::Private(core.to_string()),
    });
    let members = makers(unit, credentials, imports)
        .into_iter()
        .chain([call(unit, imports)])
        .chain(settings::all(imports));
    let implementation = Item::Implementation(Implementation {
        owner: Owner::Type("Client".to_owned()),
        of: None,
        members: members.map(Member::Function).collect(),
    });
    let default = (credentials.is_empty() && url.is_some()).then(default_client);
    constant
        .into_iter()
        .chain([client, implementation])
        .chain(default)
        .collect()
}

/// The server of a new client relative to the address that its constructor takes, if the document
/// names no other.
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

/// A function of the client.
fn client_function(name: &str, docs: &str, arguments: Vec<Argument>, body: Body) -> Function {
    let meta = Meta::new(name, Origin::Api, Comment::new(docs));
    Function::returning_self(meta, arguments, body)
}

/// How a client is made; without an address in the document the caller gives one.
fn makers(unit: &Unit<'_>, credentials: &[Credential], imports: &Imports) -> Vec<Function> {
    let has_url = base_url(unit).is_some();
    let core = imports.runtime("Core");
    let url = (!has_url).then(|| Argument {
        name: "base_url".to_owned(),
        ty: format!("impl Into<{}>", imports.runtime("ServerUrl")),
    });
    let made = match relative_url(unit) {
        _ if has_url => quote!(#core::new(BASE_URL)),
        Some(relative) => quote!(#core::relative(base_url, #relative)),
        None => quote!(#core::new(base_url)),
    };
    let documented = |mut function: Function| {
        function.meta.docs = with_url_docs(unit, function.meta.docs);
        function
    };
    let anonymous = Body::Tokens(quote!(Self(#made)));
    let url: Vec<Argument> = url.into_iter().collect();
    if credentials.is_empty() {
        return vec![documented(client_function(
            "new",
            "A client.",
            url,
            anonymous,
        ))];
    }
    let credential = Argument {
        name: "credential".to_owned(),
        ty: format!("impl {} + 'static", imports.runtime("Security")),
    };
    let arguments = url.iter().cloned().chain([credential]).collect();
    let proven = Body::Tokens(quote!(Self(#made.credential(credential))));
    vec![
        documented(client_function(
            "new",
            "A client that proves who is calling, by a [`Credential`], or by a \
             [`DynamicCredential`](crate::runtime::DynamicCredential) whose tokens come from elsewhere.",
            arguments,
            proven,
        )),
        documented(client_function(
            "anonymous",
            "A client without a credential; for operations that need none. Calls of others are refused before they are sent.",
            url,
            anonymous,
        )),
    ]
}

/// What the methods of all operations call.
fn call(unit: &Unit<'_>, imports: &Imports) -> Function {
    let call = imports.runtime("Call");
    imports.runtime("Operation");
    let argument = Argument {
        name: "operation".to_owned(),
        ty: "O".to_owned(),
    };
    let unused = unit.split.gates_all().then(|| {
        "allow(dead_code, reason = \"there may be no operation without features\")".to_owned()
    });
    Function {
        attributes: unused.into_iter().collect(),
        visibility: Visibility::Super,
        generics: "<O: Operation>",
        receiver: Some("&self"),
        returns: format!("{call}<'_, O>"),
        ..client_function(
            "call",
            "",
            vec![argument],
            Body::Tokens(quote!(self.0.call(operation))),
        )
    }
}

fn default_client() -> Item {
    let function = Function {
        visibility: Visibility::Trait,
        ..client_function("default", "", Vec::new(), Body::Tokens(quote!(Self::new())))
    };
    Item::Implementation(Implementation {
        owner: Owner::Type("Client".to_owned()),
        of: Some("Default"),
        members: vec![Member::Function(function)],
    })
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
