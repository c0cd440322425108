//! Names of types and their members.

use super::allocate::{Claim, Scope, pointer_words};
use super::locked::{Case, LockedNames};
use super::reserved::Namespace;
use super::{Ident, TypeNames, Was, words};
use crate::diagnostic::Sink;
use crate::ir::{Api, Constant, Field, Origin, Owner, Patterned, Role, Shape, Struct, Type, Union};
use crate::lock::{self, Entry, MemberIndex};
use crate::source::Pointer;

/// Names all types: what had a name keeps it; then those with a name of their own, then inline ones by their owner and role.
pub(super) fn allocate(
    api: &Api,
    locked_names: &LockedNames<'_>,
    sink: &mut Sink,
) -> Vec<TypeNames> {
    let mut scope = Scope::new(Namespace::Types);
    let mut idents = keep(api, locked_names, &mut scope);
    for (index, item) in api.types.iter().enumerate() {
        if let (Origin::Named(name), None) = (&item.origin, &idents[index]) {
            idents[index] = Some(claim_type(&mut scope, name, &item.at, sink));
        }
    }
    for index in 0..api.types.len() {
        settle(api, index, &mut idents, &mut scope, sink);
    }
    let idents: Vec<Ident> = idents
        .into_iter()
        .zip(&api.types)
        .map(|(ident, item)| ident.unwrap_or_else(|| scope.take(item.at.as_str())))
        .collect();
    let required: Vec<Ident> = (0..)
        .zip(&idents)
        .map(|(index, ident)| claim_required(&mut scope, ident, locked_names.type_entry(index)))
        .collect();
    let named = (0..).zip(&api.types).zip(idents).zip(required);
    named
        .map(|(((index, item), ident), required)| {
            members(item, ident, required, locked_names, index, sink)
        })
        .collect()
}

/// Gives every type the name that it must have, the names asked for first; then the literals and names of the past are taken.
fn keep(api: &Api, locked_names: &LockedNames<'_>, scope: &mut Scope) -> Vec<Option<Ident>> {
    let mut idents: Vec<Option<Ident>> = vec![None; api.types.len()];
    let mut take = |index: usize, name: Option<&str>| {
        let name = name.filter(|name| idents[index].is_none() && scope.can_take(name));
        if let Some(name) = name {
            idents[index] = Some(scope.take_exactly(name));
        }
    };
    for (index, item) in api.types.iter().enumerate() {
        take(index, locked_names.rename(&item.at, Case::Upper));
    }
    for (index, item) in api.types.iter().enumerate() {
        take(index, locked_names.type_name(index, &item.at));
    }
    for index in 0..api.types.len() {
        let Some(entry) = locked_names.type_entry(index) else {
            continue;
        };
        let past = entry.was.iter().map(|was| &was.name).chain([&entry.name]);
        past.chain(entry.member("(required)", "*").map(|member| &member.name))
            .for_each(|name| scope.reserve(name));
    }
    idents
}

/// The literal of required fields is called after its type; it steps aside for every real type.
fn claim_required(scope: &mut Scope, ident: &Ident, entry: Option<&Entry>) -> Ident {
    if let Some(known) = entry.and_then(|entry| entry.member("(required)", "*")) {
        return scope.take_exactly(&known.name);
    }
    let name = format!("{}Required", ident.plain());
    let name = if scope.is_free(&name) {
        name
    } else {
        format!("{}RequiredFields", ident.plain())
    };
    scope.take(&name)
}

fn claim_type(scope: &mut Scope, preferred: &str, at: &Pointer, sink: &mut Sink) -> Ident {
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
fn settle(
    api: &Api,
    index: usize,
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
        if idents[index].is_none() {
            let preferred = preferred_inline_name(api, &api.types[index], idents);
            idents[index] = Some(claim_type(scope, &preferred, &api.types[index].at, sink));
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
        Owner::Type(id) => idents[id.index()]
            .as_ref()
            .map_or_else(|| item.at.to_string(), |ident| ident.plain().to_owned()),
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

fn role_words(role: &Role) -> String {
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

fn members(
    item: &Type,
    ident: Ident,
    required: Ident,
    locked_names: &LockedNames<'_>,
    index: usize,
    sink: &mut Sink,
) -> TypeNames {
    let entry = locked_names.type_entry(index);
    let parts = Parts {
        item,
        locked_names,
        entry,
        known: entry.map(Entry::index).unwrap_or_default(),
    };
    let other = || Ident("other".to_owned());
    let (members, patterns, other) = match &item.shape {
        Shape::Struct(shape) => parts.of_struct(shape, sink),
        Shape::Enum(shape) => (parts.values(&shape.values, sink), Vec::new(), other()),
        Shape::Union(shape) => (parts.variants(shape, sink), Vec::new(), other()),
        Shape::Alias(_) => (Vec::new(), Vec::new(), other()),
    };
    let was = entry
        .map(|entry| locked_names.was(&ident, &entry.name, &entry.was))
        .unwrap_or_default();
    let members_were = parts.were(&members);
    TypeNames {
        ident,
        members,
        patterns,
        other,
        required,
        was,
        members_were,
    }
}

/// The parts of one type.
struct Parts<'a, 'k> {
    item: &'a Type,
    locked_names: &'a LockedNames<'k>,
    entry: Option<&'k Entry>,
    known: MemberIndex<'k>,
}

impl Parts<'_, '_> {
    /// Takes for each part the name that it must have, and reserves the names of the past.
    fn keep<'w>(
        &self,
        scope: &mut Scope,
        case: Case,
        parts: impl Iterator<Item = (&'w Pointer, &'w str)>,
    ) -> Vec<Option<Ident>> {
        let parts: Vec<(&Pointer, &str)> = parts.collect();
        let before = lock::repetitions(parts.iter().map(|(_, wire)| *wire));
        let take = |((at, wire), before): ((&Pointer, &str), usize)| {
            let name = self
                .locked_names
                .part_name(at, case, self.known.get("", wire, before));
            name.filter(|name| scope.can_take(name))
                .map(|name| scope.take_exactly(name))
        };
        let idents = parts.into_iter().zip(before).map(take).collect();
        let past = self
            .entry
            .iter()
            .flat_map(|entry| &entry.members)
            .flat_map(|member| member.was.iter().map(|was| &was.name));
        past.for_each(|name| scope.reserve(name));
        idents
    }

    /// The names of the past of each part.
    fn were(&self, members: &[Ident]) -> Vec<(usize, Was)> {
        let wires = super::locked::wires(&self.item.shape);
        let before = lock::repetitions(wires.iter().map(String::as_str));
        let known = members
            .iter()
            .zip(wires.iter().zip(before))
            .enumerate()
            .filter_map(|(index, (ident, (wire, before)))| {
                let member = self
                    .known
                    .get("", wire, before)
                    .filter(|member| member.name != ident.plain() || !member.was.is_empty())?;
                Some(
                    self.locked_names
                        .was(ident, &member.name, &member.was)
                        .into_iter()
                        .map(move |was| (index, was)),
                )
            });
        known
            .flatten()
            .filter(|(_, was)| !members.contains(&was.ident))
            .collect()
    }

    fn of_struct(&self, shape: &Struct, sink: &mut Sink) -> (Vec<Ident>, Vec<Ident>, Ident) {
        let mut scope = Scope::new(Namespace::Fields);
        let mut idents = self.keep(
            &mut scope,
            Case::Lower,
            shape
                .fields
                .iter()
                .map(|field| (&field.at, field.wire.as_str())),
        );
        let before = lock::repetitions(shape.patterns.iter().map(|one| one.pattern.as_str()));
        let mut special = |(pattern, before): (&Patterned, usize)| {
            let known = self.known.get("(pattern)", &pattern.pattern, before);
            known
                .map(|member| member.name.as_str())
                .filter(|name| scope.can_take(name))
                .map(|name| scope.take_exactly(name))
        };
        let patterns: Vec<Option<Ident>> = shape
            .patterns
            .iter()
            .zip(before)
            .map(&mut special)
            .collect();
        let other = self.entry.map(|entry| {
            entry
                .member("(other)", "*")
                .map_or("other", |member| member.name.as_str())
        });
        let other = other
            .filter(|name| scope.can_take(name))
            .map(|name| scope.take_exactly(name));
        claim_fields(&mut scope, &shape.fields, &mut idents, sink);
        let patterns = patterns.into_iter().zip(&shape.patterns);
        let patterns = patterns
            .map(|(known, pattern)| {
                known.unwrap_or_else(|| claim_pattern(&mut scope, pattern, sink))
            })
            .collect();
        let claim = Claim {
            preferred: "other",
            qualifiers: &["keys".to_owned()],
            at: &Pointer::root(),
        };
        let other = other.unwrap_or_else(|| scope.claim(&claim, sink));
        (idents.into_iter().flatten().collect(), patterns, other)
    }

    fn values(&self, values: &[Constant], sink: &mut Sink) -> Vec<Ident> {
        let mut scope = Scope::new(Namespace::Variants);
        let texts: Vec<String> = values
            .iter()
            .map(|value| super::locked::value_text(&value.value))
            .collect();
        let places: Vec<Pointer> = texts
            .iter()
            .map(|text| self.item.at.child("enum").child(text))
            .collect();
        let idents = self.keep(
            &mut scope,
            Case::Upper,
            places.iter().zip(texts.iter().map(String::as_str)),
        );
        let named = idents.into_iter().zip(values).zip(&places);
        named
            .map(|((known, value), at)| {
                known.unwrap_or_else(|| claim_value(&mut scope, value, at, sink))
            })
            .collect()
    }

    fn variants(&self, shape: &Union, sink: &mut Sink) -> Vec<Ident> {
        let mut scope = Scope::new(Namespace::Variants);
        let idents = self.keep(
            &mut scope,
            Case::Upper,
            shape
                .variants
                .iter()
                .map(|variant| (&variant.at, variant.name.as_str())),
        );
        let claim = |scope: &mut Scope, at: &Pointer, name: &str, sink: &mut Sink| {
            let mut qualifiers = vec!["variant".to_owned()];
            qualifiers.extend(pointer_words(at));
            scope.claim(
                &Claim {
                    preferred: name,
                    qualifiers: &qualifiers,
                    at,
                },
                sink,
            )
        };
        let named = idents.into_iter().zip(&shape.variants);
        named
            .map(|(known, variant)| {
                known.unwrap_or_else(|| claim(&mut scope, &variant.at, &variant.name, sink))
            })
            .collect()
    }
}

/// Names fields: first those whose keys are identifiers as they stand, so that `id` is `id` even behind `_id`; then in the order of keys.
fn claim_fields(
    scope: &mut Scope,
    fields: &[Field],
    idents: &mut [Option<Ident>],
    sink: &mut Sink,
) {
    let mut order: Vec<usize> = (0..fields.len())
        .filter(|index| idents[*index].is_none())
        .collect();
    order.sort_by_key(|index| {
        (
            words::snake(&fields[*index].wire) != fields[*index].wire,
            &fields[*index].wire,
        )
    });
    for index in order {
        idents[index] = Some(claim_field(scope, &fields[index], sink));
    }
}

fn claim_field(scope: &mut Scope, field: &Field, sink: &mut Sink) -> Ident {
    let qualifiers = if scope.reserves(&field.wire) {
        vec!["field".to_owned()]
    } else {
        vec![
            exact(&field.wire),
            "property".to_owned(),
            "field".to_owned(),
        ]
    };
    scope.claim(
        &Claim {
            preferred: &field.wire,
            qualifiers: &qualifiers,
            at: &field.at,
        },
        sink,
    )
}

/// What the words of a key leave out: its capitals and its symbols.
fn exact(wire: &str) -> String {
    let upper = wire.chars().any(char::is_uppercase);
    let lower = wire.chars().any(char::is_lowercase);
    if wire.starts_with('_') {
        "underscore".to_owned()
    } else if let Some(symbol) = wire
        .chars()
        .find(|character| !character.is_alphanumeric() && *character != '_')
    {
        words::snake(&symbol.to_string())
    } else {
        match (upper, lower) {
            (true, false) => "upper",
            (true, true) => "camel",
            _ => "lower",
        }
        .to_owned()
    }
}

/// A pattern such as `^tags_` is called after its literal text.
fn claim_pattern(scope: &mut Scope, pattern: &Patterned, sink: &mut Sink) -> Ident {
    let literal: String = pattern
        .pattern
        .chars()
        .map(|character| {
            if character.is_alphanumeric() {
                character
            } else {
                ' '
            }
        })
        .collect();
    let preferred = if literal.trim().is_empty() {
        "pattern"
    } else {
        literal.trim()
    };
    scope.claim(
        &Claim {
            preferred,
            qualifiers: &["pattern".to_owned(), "keys".to_owned()],
            at: &pattern.at,
        },
        sink,
    )
}

fn claim_value(scope: &mut Scope, constant: &Constant, at: &Pointer, sink: &mut Sink) -> Ident {
    let text = constant
        .value
        .as_str()
        .map_or_else(|| constant.value.to_string(), str::to_owned);
    let preferred = constant
        .name
        .as_deref()
        .filter(|name| !name.trim().is_empty())
        .unwrap_or(&text);
    let qualifiers = if scope.reserves(preferred) {
        vec!["value".to_owned()]
    } else {
        vec![exact(&text), "value".to_owned()]
    };
    scope.claim(
        &Claim {
            preferred,
            qualifiers: &qualifiers,
            at,
        },
        sink,
    )
}
