//! Names of types and their members.

use super::allocate::{Claim, Scope, pointer_words};
use super::reserved::Namespace;
use super::{Ident, TypeNames, words};
use crate::diagnostic::Sink;
use crate::ir::{Api, Constant, Field, Origin, Owner, Patterned, Role, Shape, Struct, Type, Union};
use crate::source::Pointer;

/// Names all types: those with a name of their own first, then inline ones by their owner and role.
pub(super) fn allocate(api: &Api, sink: &mut Sink) -> Vec<TypeNames> {
    let mut scope = Scope::new(Namespace::Types);
    let mut idents: Vec<Option<Ident>> = vec![None; api.types.len()];
    for (index, item) in api.types.iter().enumerate() {
        if let Origin::Named(name) = &item.origin {
            idents[index] = Some(claim_type(&mut scope, name, &item.at, sink));
        }
    }
    for index in 0..api.types.len() {
        settle(api, index, &mut idents, &mut scope, sink);
    }
    let idents: Vec<Ident> =
        idents.into_iter().zip(&api.types).map(|(ident, item)| ident.unwrap_or_else(|| scope.take(item.at.as_str()))).collect();
    let required: Vec<Ident> = idents.iter().map(|ident| claim_required(&mut scope, ident)).collect();
    api.types.iter().zip(idents).zip(required).map(|((item, ident), required)| members(item, ident, required, sink)).collect()
}

/// The literal of required fields is called after its type; it steps aside for every real type.
fn claim_required(scope: &mut Scope, ident: &Ident) -> Ident {
    let name = format!("{}Required", ident.plain());
    let name = if scope.is_free(&name) { name } else { format!("{}RequiredFields", ident.plain()) };
    scope.take(&name)
}

fn claim_type(scope: &mut Scope, wish: &str, at: &Pointer, sink: &mut Sink) -> Ident {
    let qualifiers = pointer_words(at);
    let wish_name = words::camel(wish);
    let qualifiers: Vec<String> = qualifiers.into_iter().filter(|word| !wish_name.contains(&words::camel(word))).collect();
    scope.claim(&Claim { wish, qualifiers: &qualifiers, at }, sink)
}

/// Names the chain of owners that ends in this type, the outermost first, without recursion.
fn settle(api: &Api, index: usize, idents: &mut [Option<Ident>], scope: &mut Scope, sink: &mut Sink) {
    let mut chain = vec![index];
    while let Some(owner) = chain.last().and_then(|last| owner_type(&api.types[*last])) {
        if idents[owner].is_some() || chain.contains(&owner) {
            break;
        }
        chain.push(owner);
    }
    for index in chain.into_iter().rev() {
        if idents[index].is_none() {
            let wish = inline_wish(api, &api.types[index], idents);
            idents[index] = Some(claim_type(scope, &wish, &api.types[index].at, sink));
        }
    }
}

fn owner_type(item: &Type) -> Option<usize> {
    if let Origin::Inside(Owner::Type(owner), _) = &item.origin { Some(owner.index()) } else { None }
}

fn inline_wish(api: &Api, item: &Type, idents: &[Option<Ident>]) -> String {
    let Origin::Inside(owner, role) = &item.origin else { return item.at.as_str().to_owned() };
    let owner = match owner {
        Owner::Type(id) => idents[id.index()].as_ref().map_or_else(|| item.at.to_string(), |ident| ident.plain().to_owned()),
        Owner::Operation(index) => super::operation::wish(&api.operations[*index]),
        Owner::Webhook(index) => api.webhooks[*index].name.clone(),
    };
    let role = role_words(role);
    if role.is_empty() { owner } else { format!("{owner} {role}") }
}

fn role_words(role: &Role) -> String {
    match role {
        Role::Itself => String::new(),
        Role::Property(name) | Role::Parameter(name) => name.clone(),
        Role::Item(inner) => join(inner, "item"),
        Role::MapValue(inner) => join(inner, "value"),
        Role::TupleItem(inner, position) => join(inner, ORDINALS.get(*position).copied().unwrap_or("item")),
        Role::Branch(inner, words) => join(inner, words),
        Role::Pattern(pattern) => format!("{pattern} value"),
        Role::Other => "value".to_owned(),
        Role::RequestBody(media) => format!("{} request", media.as_deref().unwrap_or_default()),
        Role::ResponseBody(status, media) => format!("{} {}", media.as_deref().unwrap_or_default(), status_words(status)),
        Role::ResponseHeader(status, name) => format!("{} {name} header", status_words(status)),
        Role::Payload => "payload".to_owned(),
    }
}

const ORDINALS: [&str; 8] = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

fn join(inner: &Role, word: &str) -> String {
    let inner = role_words(inner);
    if inner.is_empty() { word.to_owned() } else { format!("{inner} {word}") }
}

/// `200` is the response; anything else is named after its status.
fn status_words(status: &str) -> String {
    match status {
        "200" | "2XX" => "response".to_owned(),
        "default" => "default response".to_owned(),
        other => format!("{} response", super::operation::status_name(other)),
    }
}

fn members(item: &Type, ident: Ident, required: Ident, sink: &mut Sink) -> TypeNames {
    let (members, patterns, other) = match &item.shape {
        Shape::Struct(shape) => struct_members(shape, sink),
        Shape::Enum(shape) => (values(&shape.values, &item.at, sink), Vec::new(), Ident("other".to_owned())),
        Shape::Union(shape) => (variants(shape, sink), Vec::new(), Ident("other".to_owned())),
        Shape::Alias(_) => (Vec::new(), Vec::new(), Ident("other".to_owned())),
    };
    TypeNames { ident, members, patterns, other, required }
}

fn struct_members(shape: &Struct, sink: &mut Sink) -> (Vec<Ident>, Vec<Ident>, Ident) {
    let mut scope = Scope::new(Namespace::Fields);
    let fields = claim_fields(&mut scope, &shape.fields, sink);
    let patterns = shape.patterns.iter().map(|pattern| claim_pattern(&mut scope, pattern, sink)).collect();
    let other = scope.claim(&Claim { wish: "other", qualifiers: &["keys".to_owned()], at: &Pointer::root() }, sink);
    (fields, patterns, other)
}

/// Names fields: first those whose keys are identifiers as they stand, so that `id` is `id` even behind `_id`.
fn claim_fields(scope: &mut Scope, fields: &[Field], sink: &mut Sink) -> Vec<Ident> {
    let mut idents: Vec<Option<Ident>> = vec![None; fields.len()];
    for plain in [true, false] {
        for (field, ident) in fields.iter().zip(&mut idents).filter(|(field, _)| (words::snake(&field.wire) == field.wire) == plain) {
            *ident = Some(claim_field(scope, field, sink));
        }
    }
    idents.into_iter().flatten().collect()
}

fn claim_field(scope: &mut Scope, field: &Field, sink: &mut Sink) -> Ident {
    let qualifiers = if scope.reserves(&field.wire) {
        vec!["field".to_owned()]
    } else {
        vec![exact(&field.wire), "property".to_owned(), "field".to_owned()]
    };
    scope.claim(&Claim { wish: &field.wire, qualifiers: &qualifiers, at: &field.at }, sink)
}

/// What the words of a key leave out: its capitals and its symbols.
fn exact(wire: &str) -> String {
    let upper = wire.chars().any(char::is_uppercase);
    let lower = wire.chars().any(char::is_lowercase);
    if wire.starts_with('_') {
        "underscore".to_owned()
    } else if let Some(symbol) = wire.chars().find(|character| !character.is_alphanumeric() && *character != '_') {
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
    let literal: String = pattern.pattern.chars().map(|character| if character.is_alphanumeric() { character } else { ' ' }).collect();
    let wish = if literal.trim().is_empty() { "pattern" } else { literal.trim() };
    scope.claim(&Claim { wish, qualifiers: &["pattern".to_owned(), "keys".to_owned()], at: &pattern.at }, sink)
}

fn values(values: &[Constant], at: &Pointer, sink: &mut Sink) -> Vec<Ident> {
    let mut scope = Scope::new(Namespace::Variants);
    values.iter().map(|value| claim_value(&mut scope, value, at, sink)).collect()
}

fn claim_value(scope: &mut Scope, constant: &Constant, at: &Pointer, sink: &mut Sink) -> Ident {
    let text = constant.value.as_str().map_or_else(|| constant.value.to_string(), str::to_owned);
    let wish = constant.name.as_deref().filter(|name| !name.trim().is_empty()).unwrap_or(&text);
    let qualifiers = if scope.reserves(wish) { vec!["value".to_owned()] } else { vec![exact(&text), "value".to_owned()] };
    scope.claim(&Claim { wish, qualifiers: &qualifiers, at: &at.child("enum").child(&text) }, sink)
}

fn variants(shape: &Union, sink: &mut Sink) -> Vec<Ident> {
    let mut scope = Scope::new(Namespace::Variants);
    let claim = |scope: &mut Scope, at: &Pointer, name: &str, sink: &mut Sink| {
        let mut qualifiers = vec!["variant".to_owned()];
        qualifiers.extend(pointer_words(at));
        scope.claim(&Claim { wish: name, qualifiers: &qualifiers, at }, sink)
    };
    shape.variants.iter().map(|variant| claim(&mut scope, &variant.at, &variant.name, sink)).collect()
}
