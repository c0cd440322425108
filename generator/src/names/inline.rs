//! Names of types. Those of their members are `members`'.

use std::collections::BTreeMap;

use super::allocate::{Claim, Numbers, Scope, pointer_words};
use super::locked::{Case, Given, LockedNames};
use super::members::takes_literal;
use super::reserved::Namespace;
use super::shared::{self, SharedName};
use super::words::{self, Claimed};
use super::{FormerName, Ident, TypeNames, claim_order, members};
use crate::diagnostic::Sink;
use crate::ir::{Api, Origin, Owner, Role, Type};
use crate::source::Pointer;

/// Names all types: what had a name keeps it; then those with a name of their own, then inline ones
/// by their owner and role.
pub(super) fn allocate(
    api: &Api,
    locked_names: &LockedNames<'_>,
    sink: &mut Sink,
) -> Vec<TypeNames> {
    let mut scope = Scope::new(Namespace::Types);
    let Known {
        mut idents,
        required,
        former_names,
    } = keep(api, locked_names, &mut scope, sink);
    let components: Vec<(usize, &str, &Type)> = api
        .types
        .iter()
        .enumerate()
        .filter_map(|(index, item)| match &item.origin {
            Origin::Named(name) => Some((index, name.as_str(), item)),
            Origin::Inside(..) => None,
        })
        .collect();
    for position in claim_order(components.iter().map(|(_, name, _)| *name), words::camel) {
        let (index, name, item) = components[position];
        if idents[index].is_none() {
            idents[index] = Some(claim_component(&mut scope, name, &item.at, sink));
        }
    }
    let shared = shared::names(api);
    for index in 0..api.types.len() {
        name_owner_chain(api, (index, &shared), &mut idents, &mut scope, sink);
    }
    let idents: Vec<Ident> = idents
        .into_iter()
        .zip(&api.types)
        .map(|(ident, item)| ident.unwrap_or_else(|| scope.take(item.at.as_str())))
        .collect();
    let required: Vec<Option<Ident>> = required
        .into_iter()
        .zip(idents.iter().zip(&api.types))
        .map(|(known, (ident, item))| {
            takes_literal(item).then(|| known.unwrap_or_else(|| claim_required(&mut scope, ident)))
        })
        .collect();
    let named = (0..)
        .zip(&api.types)
        .zip(idents)
        .zip(required)
        .zip(former_names);
    named
        .map(
            |((((index, item), ident), required), former_names)| TypeNames {
                ident,
                required,
                former_names,
                ..members::allocate(item, locked_names, index, sink)
            },
        )
        .collect()
}

/// What is known of types before any of them is named anew, by index.
struct Known {
    idents: Vec<Option<Ident>>,
    /// The literals of required fields.
    required: Vec<Option<Ident>>,
    /// Former names.
    former_names: Vec<Vec<FormerName>>,
}

/// Gives every type the name that it must have, the names asked for first; then the literals and
/// former names are taken.
fn keep(api: &Api, locked_names: &LockedNames<'_>, scope: &mut Scope, sink: &mut Sink) -> Known {
    let mut idents: Vec<Option<Ident>> = Vec::with_capacity(api.types.len());
    for item in &api.types {
        idents.push(locked_names.asked(scope, &item.at, Case::Upper));
    }
    for (index, (item, ident)) in api.types.iter().zip(&mut idents).enumerate() {
        if ident.is_some() {
            continue;
        }
        let by_key = locked_names
            .keys
            .types
            .get(index)
            .and_then(|key| locked_names.asked(scope, key, Case::Upper));
        *ident = by_key.or_else(|| {
            let given = Given::entry(locked_names.own_entry(index)?, &item.at);
            locked_names.locked(scope, given, sink)
        });
    }
    let mut required: Vec<Option<Ident>> = Vec::with_capacity(api.types.len());
    for (index, item) in api.types.iter().enumerate() {
        let entry = locked_names.type_entry(index);
        let member = entry.and_then(|entry| entry.member("(required)", "*"));
        let given = member.map(|member| Given::member(member, &item.at));
        required.push(given.and_then(|given| locked_names.locked(scope, given, sink)));
    }
    let mut former_names = vec![Vec::new(); api.types.len()];
    for (index, former_names) in former_names.iter_mut().enumerate() {
        if let Some(entry) = locked_names.type_entry(index) {
            let (now, at) = (idents[index].as_ref(), &api.types[index].at);
            *former_names =
                locked_names
                    .former_names(now, (&entry.former_names, at), sink, |name| scope.own(name));
            former_names.extend(locked_names.last(now, &entry.name, |name| scope.own(name)));
        }
    }
    Known {
        idents,
        required,
        former_names,
    }
}

/// The literal of required fields is called after its type; it steps aside for every real type.
fn claim_required(scope: &mut Scope, ident: &Ident) -> Ident {
    let owner = words::respelled(ident.plain());
    let claim = Claim {
        preferred: &format!("{owner} required"),
        qualifiers: &["fields".to_owned()],
        at: &Pointer::root(),
    };
    let words = Numbers::default().choose(&claim, |text| scope.is_free(text));
    scope.take(&words)
}

/// Two components of one name differ in what the name leaves out; one whose name is reserved is
/// said to be a schema.
fn claim_component(scope: &mut Scope, name: &str, at: &Pointer, sink: &mut Sink) -> Ident {
    if scope.reserves(name) {
        return claim_type(scope, name, at, sink);
    }
    let mut qualifiers = Vec::new();
    if words::claimed(name, &words::camel(name)) > Claimed::Exactly {
        qualifiers.push(words::difference(name));
    }
    qualifiers.extend(pointer_words(at).into_iter().filter(|word| word != name));
    scope.claim(
        &Claim {
            preferred: name,
            qualifiers: &qualifiers,
            at,
        },
        sink,
    )
}

fn claim_type(scope: &mut Scope, preferred: &str, at: &Pointer, sink: &mut Sink) -> Ident {
    if let Some(ident) = scope.take_free(preferred) {
        return ident;
    }
    let qualifiers = pointer_words(at);
    let preferred_name = words::camel(preferred);
    let qualifiers: Vec<String> = qualifiers
        .into_iter()
        .filter(|word| !preferred_name.contains(&words::camel(word)))
        .collect();
    scope.claim(
        &Claim {
            preferred,
            qualifiers: &qualifiers,
            at,
        },
        sink,
    )
}

/// Names the chain of owners that ends in this type, the outermost first, without recursion.
fn name_owner_chain(
    api: &Api,
    (index, shared): (usize, &BTreeMap<usize, SharedName>),
    idents: &mut [Option<Ident>],
    scope: &mut Scope,
    sink: &mut Sink,
) {
    let mut chain = vec![index];
    while let Some(owner) = chain.last().and_then(|last| owner_type(&api.types[*last])) {
        if idents[owner].is_some() || chain.contains(&owner) {
            break;
        }
        chain.push(owner);
    }
    for index in chain.into_iter().rev() {
        if idents[index].is_some() {
            continue;
        }
        let at = &api.types[index].at;
        if let Some(name) = shared.get(&index) {
            let claim = Claim {
                preferred: &name.preferred,
                qualifiers: &name.qualifiers,
                at,
            };
            idents[index] = Some(scope.claim(&claim, sink));
        } else {
            let preferred = preferred_inline_name(api, &api.types[index], idents);
            idents[index] = Some(claim_type(scope, &preferred, at, sink));
        }
    }
}

fn owner_type(item: &Type) -> Option<usize> {
    if let Origin::Inside(Owner::Type(owner), _) = &item.origin {
        Some(owner.index())
    } else {
        None
    }
}

/// The words that an inline type wants to be called, once all types have names.
pub(super) fn preferred_name_of(api: &Api, item: &Type, names: &super::Names) -> String {
    let idents: Vec<Option<Ident>> = api
        .types()
        .map(|(id, _)| Some(names.type_names(id).ident.clone()))
        .collect();
    preferred_inline_name(api, item, &idents)
}

fn preferred_inline_name(api: &Api, item: &Type, idents: &[Option<Ident>]) -> String {
    let Origin::Inside(owner, role) = &item.origin else {
        return item.at.as_str().to_owned();
    };
    let owner = match owner {
        Owner::Type(id) => idents[id.index()].as_ref().map_or_else(
            || item.at.to_string(),
            |ident| words::respelled(ident.plain()),
        ),
        Owner::Operation(index) => super::operation::preferred(&api.operations[*index]),
        Owner::Webhook(index) => api.webhooks[*index].name.clone(),
    };
    let role = role_words(role);
    if role.is_empty() {
        owner
    } else {
        format!("{owner} {role}")
    }
}

pub(super) fn role_words(role: &Role) -> String {
    match role {
        Role::Itself => String::new(),
        Role::Property(name) | Role::Parameter(name) => name.clone(),
        Role::Item(inner) => join(inner, "item"),
        Role::MapValue(inner) => join(inner, "value"),
        Role::TupleItem(inner, position) => {
            join(inner, ORDINALS.get(*position).copied().unwrap_or("item"))
        }
        Role::Branch(inner, words) => join(inner, words),
        Role::Pattern(pattern) => format!("{pattern} value"),
        Role::Other => "value".to_owned(),
        Role::RequestBody(media) => format!("{} request", media.as_deref().unwrap_or_default()),
        Role::ResponseBody(status, media) => format!(
            "{} {}",
            media.as_deref().unwrap_or_default(),
            status_words(status)
        ),
        Role::ResponseHeader(status, name) => format!("{} {name} header", status_words(status)),
        Role::Payload => "payload".to_owned(),
    }
}

/// The positions of a tuple in words. Later ones are all called `item` and told apart as other
/// equal names are; nobody counts further by words.
const ORDINALS: [&str; 8] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
];

fn join(inner: &Role, word: &str) -> String {
    let inner = role_words(inner);
    if inner.is_empty() {
        word.to_owned()
    } else {
        format!("{inner} {word}")
    }
}

/// `200` is the response; anything else is named after its status.
fn status_words(status: &str) -> String {
    match status {
        "200" | "2XX" => "response".to_owned(),
        "default" => "default response".to_owned(),
        other => format!("{} response", super::operation::status_name(other)),
    }
}
