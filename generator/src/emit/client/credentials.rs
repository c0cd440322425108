//! Credentials: the schemes that are given together, the enum of them, and how each is put into a
//! request.

use std::collections::BTreeSet;

use crate::emit::CredentialText;
use crate::emit::docs::{self, Comment, code};
use crate::emit::item::{
    Argument, Body, Entry, Enum, Expression, Function, Implementation, Item, Member, Meta, Owner,
    Payload, Table, Variant, Visibility, derived,
};
use crate::emit::unit::{Imports, Unit};
use crate::emit::wire::literal;
use crate::ir::{Flow, Location, Scheme, SchemeKind};
use crate::surface::Origin;

/// Schemes that are given together.
pub(in crate::emit) struct Credential {
    /// Indices into `Api::schemes`, those that the client applies itself.
    pub(in crate::emit) schemes: Vec<usize>,
    variant: String,
    maker: String,
}

/// Every combination of schemes that some operation accepts, each once, in the order of the
/// schemes.
pub(in crate::emit) fn credentials(unit: &Unit<'_>) -> Vec<Credential> {
    let credentials = unit.names.credentials().iter();
    credentials
        .map(|names| Credential {
            schemes: names.schemes.clone(),
            variant: names.variant.to_string(),
            maker: names.maker.to_string(),
        })
        .collect()
}

impl Credential {
    /// What the lock knows it by.
    pub(in crate::emit) fn key(&self, unit: &Unit<'_>) -> String {
        let names = self
            .schemes
            .iter()
            .filter_map(|index| unit.api.schemes.get(*index))
            .map(|scheme| scheme.name.as_str());
        names.collect::<Vec<_>>().join("+")
    }

    /// How much it asks of who reads an example: one header before all else, several schemes last.
    pub(in crate::emit) fn effort(&self, unit: &Unit<'_>) -> (usize, usize) {
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

    /// Whether it is all that an alternative of an operation asks for. Client certificates are left
    /// to the transport.
    pub(in crate::emit) fn is_for(&self, unit: &Unit<'_>, alternative: &[usize]) -> bool {
        let is_applied = |index: &&usize| {
            let scheme = unit.api.schemes.get(**index);
            scheme.is_some_and(|scheme| scheme.kind != SchemeKind::MutualTls)
        };
        let needed: BTreeSet<&usize> = alternative.iter().filter(is_applied).collect();
        needed == self.schemes.iter().collect()
    }

    /// The function that makes it.
    pub(in crate::emit) fn maker(&self) -> &str {
        &self.maker
    }

    /// What it is made from: its scheme, if it is one.
    fn origin(&self) -> Origin {
        match self.schemes.as_slice() {
            [one] => Origin::Scheme(*one),
            _ => Origin::Api,
        }
    }
}

/// The arguments of one scheme: what the caller gives, and the call that puts it into a request.
pub(in crate::emit) struct SchemeArguments {
    pub(in crate::emit) arguments: Vec<String>,
    /// The method of the request with its arguments; none if the transport has the proof.
    apply: Option<String>,
}

/// How a scheme is given and applied; `prefix` tells the arguments of several schemes apart.
pub(in crate::emit) fn scheme_arguments(scheme: &Scheme, prefix: &str) -> SchemeArguments {
    let argument = |name: &str| format!("{prefix}{name}");
    let (arguments, apply) = match &scheme.kind {
        SchemeKind::ApiKey(location, name) => {
            let (key, name) = (argument("key"), literal(name));
            let method = match location {
                Location::Query => "secret_query",
                Location::Cookie => "secret_cookie",
                Location::Header | Location::Path => "secret_header",
            };
            let apply = format!("{method}({name}, {key})");
            (vec![key], Some(apply))
        }
        SchemeKind::Basic => {
            let (user, password) = (argument("user"), argument("password"));
            let apply = format!("basic({user}, {password})");
            (vec![user, password], Some(apply))
        }
        SchemeKind::Bearer => {
            let token = argument("token");
            let apply = format!("bearer({token})");
            (vec![token], Some(apply))
        }
        SchemeKind::Http(name) => {
            let value = argument("value");
            let apply = format!("authorization({}, {value})", literal(name));
            (vec![value], Some(apply))
        }
        SchemeKind::MutualTls => (Vec::new(), None),
    };
    SchemeArguments { arguments, apply }
}

impl Credential {
    /// Its names, for those who talk about it.
    pub(in crate::emit) fn text(&self, unit: &Unit<'_>) -> CredentialText {
        CredentialText {
            schemes: self.schemes.clone(),
            variant: self.variant.clone(),
            arguments: arguments(unit, self),
        }
    }

    pub(in crate::emit) fn arguments_of_schemes(&self, unit: &Unit<'_>) -> Vec<SchemeArguments> {
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
                    .map(|scheme| scheme_arguments(scheme, &prefix(index)))
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
        for flow in &scheme.flows {
            comment = flow_docs(comment, flow);
        }
    }
    comment
}

/// Adds where the tokens of a flow come from, who gets them, and which scopes there are.
fn flow_docs(comment: Comment, flow: &Flow) -> Comment {
    let runtime = |item: &str| format!("[`{item}`](crate::runtime::{item})");
    let own_provider = format!(
        "The client does not do this flow: give it a token, or a {} with a provider of tokens.",
        runtime("DynamicCredential")
    );
    let oauth2 = runtime("OAuth2");
    let refresh = format!("The client does not do this flow, but renews its tokens: see {oauth2}.");
    let (title, who) = match flow.name.as_str() {
        "clientCredentials" => (
            "OAuth 2, client credentials".to_owned(),
            format!("The client gets tokens by itself: see {oauth2}."),
        ),
        "authorizationCode" => ("OAuth 2, authorization code".to_owned(), refresh),
        "password" => ("OAuth 2, password".to_owned(), refresh),
        "deviceAuthorization" => (
            "OAuth 2, device authorization".to_owned(),
            format!("The client gets tokens once a person has let it in: see {oauth2}."),
        ),
        "implicit" => ("OAuth 2, implicit".to_owned(), own_provider),
        "openIdConnect" => (
            "OpenID Connect".to_owned(),
            format!("The client finds out where tokens are asked for: see {oauth2}."),
        ),
        other => (code(other), own_provider),
    };
    let urls = flow.urls.iter().map(|(key, url)| match key.as_str() {
        "tokenUrl" => format!("tokens at {}", code(url)),
        "refreshUrl" => format!("renewed at {}", code(url)),
        "authorizationUrl" => format!("authorized at {}", code(url)),
        "deviceAuthorizationUrl" => format!("devices at {}", code(url)),
        _ => format!("discovery at {}", code(url)),
    });
    let mut parts = vec![title];
    parts.extend(urls);
    let comment = comment.paragraph(format!("{}. {who}", parts.join(", ")));
    if flow.scopes.is_empty() {
        return comment;
    }
    let scopes = flow.scopes.iter().map(|scope| {
        let said = docs::line(&scope.description);
        match said.as_str() {
            "" => code(&scope.name),
            said => format!("{}: {said}", code(&scope.name)),
        }
    });
    comment.list("Its scopes:", scopes)
}

/// What a caller gives for a credential, in order.
fn arguments(unit: &Unit<'_>, credential: &Credential) -> Vec<String> {
    credential
        .arguments_of_schemes(unit)
        .into_iter()
        .flat_map(|proof| proof.arguments)
        .collect()
}

/// Each argument with its environment variable. Schemes that are given together have the variables
/// that each of them has.
pub(in crate::emit) fn environment_variables(
    unit: &Unit<'_>,
    credential: &Credential,
) -> Vec<(String, String)> {
    let schemes = credential.schemes.iter().filter_map(|index| {
        let scheme = unit.api.schemes.get(*index)?;
        Some(unit.names.variables(*index, &scheme.kind))
    });
    let arguments = arguments(unit, credential);
    arguments.into_iter().zip(schemes.flatten()).collect()
}

/// A user name is no secret.
fn argument_type(name: &str, imports: &Imports) -> String {
    if name == "user" || name.ends_with("_user") {
        "String".to_owned()
    } else {
        imports.runtime("Secret").to_string()
    }
}

pub(super) fn credential_type(
    unit: &Unit<'_>,
    credentials: &[Credential],
    imports: &Imports,
) -> Item {
    let variants = credentials.iter().map(|credential| {
        let fields = arguments(unit, credential);
        let payload = match fields.as_slice() {
            [one] => Payload::Value(argument_type(one, imports)),
            many => Payload::Named(
                many.iter()
                    .map(|name| {
                        let docs = Comment::new(format!("The {}.", name.replace('_', " ")));
                        (name.clone(), docs, argument_type(name, imports))
                    })
                    .collect(),
            ),
        };
        let variables = environment_variables(unit, credential);
        let variables: Vec<String> = variables.iter().map(|(_, name)| code(name)).collect();
        let docs = credential_docs(unit, credential);
        let docs = docs.paragraph(format!("In the environment: {}.", variables.join(", ")));
        Variant {
            meta: Meta::new(credential.variant.clone(), credential.origin(), docs),
            payload,
        }
    });
    let docs = Comment::new("A way to prove who is calling.");
    Item::Enum(Enum {
        meta: Meta::new("Credential", Origin::Api, docs),
        derives: derived(&["Debug", "Clone"]),
        is_non_exhaustive: true,
        variants: variants.collect(),
    })
}

/// `credentials!`: which schemes each credential is for, and how it is put into a request.
pub(super) fn credential_table(unit: &Unit<'_>, credentials: &[Credential]) -> Item {
    let entries = credentials.iter().map(|credential| {
        let fields = arguments(unit, credential);
        let fields = match fields.as_slice() {
            [one] => format!("({one})"),
            many => format!(" {{ {} }}", many.join(", ")),
        };
        let variables = environment_variables(unit, credential);
        let variables = variables
            .iter()
            .map(|(field, variable)| format!("{field}: {}", literal(variable)));
        let variables = variables.collect::<Vec<_>>().join(", ");
        let schemes = credential
            .schemes
            .iter()
            .filter_map(|index| unit.api.schemes.get(*index));
        let lines = schemes
            .zip(credential.arguments_of_schemes(unit))
            .filter_map(|(scheme, proof)| {
                let line = format!("{}: {}", literal(&scheme.name), proof.apply?);
                let flows: Vec<Entry> = scheme.flows.iter().filter_map(flow_entry).collect();
                Some(if flows.is_empty() {
                    Entry::Line(line)
                } else {
                    Entry::block(line, flows)
                })
            });
        Entry::block(
            format!("{}{fields} = [{variables}] =>", credential.variant),
            lines.collect(),
        )
    });
    Item::Table(Table {
        name: "credentials",
        head: "Credential".to_owned(),
        entries: entries.collect(),
        tail: String::new(),
        traits: vec![(
            "Credential".to_owned(),
            vec!["CredentialFromEnv".to_owned(), "Security".to_owned()],
        )],
        members: Vec::new(),
    })
}

/// A flow with its token URL, and its refresh URL if it has one, or with the address of its
/// discovery document. Flows without these give no token to a client.
fn flow_entry(flow: &Flow) -> Option<Entry> {
    let mut urls = Vec::new();
    if let Some(url) = flow.url("tokenUrl") {
        urls.push(literal(url));
        urls.extend(flow.url("refreshUrl").map(literal));
        let device = flow.url("deviceAuthorizationUrl");
        urls.extend(device.map(|url| format!("device {}", literal(url))));
    }
    let discovery = flow.url("openIdConnectUrl");
    urls.extend(discovery.map(|url| format!("discovery {}", literal(url))));
    if urls.is_empty() {
        return None;
    }
    let name = literal(&flow.name);
    Some(Entry::Line(format!("{name}: {}", urls.join(" "))))
}

pub(super) fn credential_makers(
    unit: &Unit<'_>,
    credentials: &[Credential],
    imports: &Imports,
) -> Item {
    let makers = credentials.iter().map(|credential| {
        let (variant, names) = (&credential.variant, arguments(unit, credential));
        let converted = |name: &String| Expression {
            root: name.clone(),
            calls: vec![".into()".to_owned()],
        };
        let body = match names.as_slice() {
            [one] => Body::Call(format!("Self::{variant}"), vec![converted(one).line()]),
            many => Body::Literal {
                call: None,
                name: format!("Self::{variant}"),
                fields: many
                    .iter()
                    .map(|name| (name.clone(), converted(name)))
                    .collect(),
                rest: None,
            },
        };
        let docs = Comment::new(format!("Makes a [`Credential::{variant}`]."));
        let arguments = names.iter().map(|name| Argument {
            name: name.clone(),
            ty: format!("impl Into<{}>", argument_type(name, imports)),
        });
        Member::Function(Function {
            meta: Meta::new(credential.maker.clone(), credential.origin(), docs),
            attributes: Vec::new(),
            visibility: Visibility::Public,
            generics: "",
            receiver: None,
            arguments: arguments.collect(),
            returns: "Self".to_owned(),
            body,
        })
    });
    Item::Implementation(Implementation {
        owner: Owner::Type("Credential".to_owned()),
        of: None,
        members: makers.collect(),
    })
}
