//! What was decided, for the next time.
//!
//! In: names and the API that they are of. Out: the part of the lock for it, and every place that
//! has a name. Absent: deciding.

use std::collections::BTreeMap;

use super::operation::DERIVED;
use super::scheme::{MAKER, SchemeNames};
use super::variable::VARIABLE;
use super::words::recase;
use super::{Conversion, FormerName, Names, TypeNames, locked, server};
use crate::ir::identity::Key;
use crate::ir::{Checked, Operation, Shape, Struct, Type, TypeId};
use crate::lock::{self, Entry, Member, ModuleLock};
use crate::source::Pointer;

impl Names {
    /// The key of each tag with its feature.
    fn tags(&self) -> impl Iterator<Item = (&Pointer, &str)> {
        let tags = self
            .groups()
            .all
            .iter()
            .flat_map(|group| group.tags.iter().zip(std::iter::repeat(&*group.feature)));
        tags.filter_map(|(tag, feature)| Some((self.keys.tags.get(tag)?, feature)))
    }

    /// The part of the lock that keeps these names.
    pub fn lock(&self, checked: &Checked) -> ModuleLock {
        let api = checked.api();
        let types = api.types().map(|(id, item)| {
            (
                self.key(id).to_string(),
                type_entry(item, self.type_names(id)),
            )
        });
        let keys = &self.keys;
        let operations = (0..)
            .zip(keys.operations.iter().zip(&api.operations))
            .map(|(index, (key, item))| (key.key.to_string(), operation_entry(item, self, index)));
        let schemes = keys.schemes.iter().zip(&self.schemes);
        let schemes = schemes.map(|(key, names)| (key.key.to_string(), scheme_entry(names)));
        let headers = keys.headers.iter().zip(&self.headers).map(named);
        let servers = api.choices().into_iter().zip(self.servers());
        let servers = keys
            .servers
            .iter()
            .zip(servers)
            .map(|(key, (item, names))| (key.key.to_string(), server::entry(item, names)));
        let tags = self
            .tags()
            .map(|(key, feature)| (key.to_string(), entry(feature)));
        let (example, credential) = self.example.clone();
        let entries = types
            .chain(operations)
            .chain(schemes)
            .chain(servers)
            .chain(headers)
            .chain(tags)
            .collect();
        ModuleLock {
            example,
            credential,
            entries,
        }
    }
}

/// An entry that is a name and nothing else.
fn entry(name: &str) -> Entry {
    Entry {
        name: name.to_owned(),
        ..Entry::default()
    }
}

fn scheme_entry(names: &SchemeNames) -> Entry {
    let mut scheme = entry(names.variant.plain());
    let words = |kind: &str, name: &str| Member {
        kind: kind.to_owned(),
        wire: "*".to_owned(),
        name: name.to_owned(),
        ..Member::default()
    };
    if names.maker != recase::snake(names.variant.plain()) {
        scheme.members.push(words(MAKER, &names.maker));
    }
    if names.variable != names.maker {
        scheme.members.push(words(VARIABLE, &names.variable));
    }
    scheme
}

fn named((key, ident): (&Key, &super::Ident)) -> (String, Entry) {
    (key.key.to_string(), entry(ident.plain()))
}

fn former_names(names: &[FormerName]) -> Vec<lock::FormerName> {
    names
        .iter()
        .map(|former| lock::FormerName {
            name: former.ident.plain().to_owned(),
            since: former.since.clone(),
            ..lock::FormerName::default()
        })
        .collect()
}

pub(super) fn member(
    kind: &str,
    wire: &str,
    name: &super::Ident,
    former_names: Vec<lock::FormerName>,
) -> Member {
    Member {
        kind: kind.to_owned(),
        wire: wire.to_owned(),
        name: name.plain().to_owned(),
        former_names,
        ..Member::default()
    }
}

/// The former names of the part with this index.
fn former_names_of(index: usize, former: &[(usize, FormerName)]) -> Vec<lock::FormerName> {
    let own: Vec<FormerName> = former
        .iter()
        .filter(|(part, _)| *part == index)
        .map(|(_, former)| former.clone())
        .collect();
    former_names(&own)
}

fn type_entry(item: &Type, names: &TypeNames) -> Entry {
    let wires = locked::wires(&item.shape);
    let parts = (0..).zip(wires.iter().zip(&names.members));
    let mut members: Vec<Member> = parts
        .map(|(index, (wire, name))| {
            member(
                "",
                wire,
                name,
                former_names_of(index, &names.former_members),
            )
        })
        .collect();
    if let Shape::Struct(shape) = &item.shape {
        members.extend(
            shape
                .patterns
                .iter()
                .zip(&names.patterns)
                .map(|(one, name)| member("(pattern)", &one.pattern, name, Vec::new())),
        );
        if names.other.as_str() != "other" {
            members.push(member("(other)", "*", &names.other, Vec::new()));
        }
        if let Some(literal) = &names.required {
            members.push(member("(required)", "*", literal, Vec::new()));
        }
        members.extend(constants(shape));
    }
    let before = lock::repetitions(wires.iter().map(String::as_str));
    let part = |part: usize| Some((wires.get(part)?, *before.get(part)?));
    let boxed = boxed(&item.shape).filter_map(part);
    members.extend(boxed.map(|(wire, before)| Member::boxed(wire, before)));
    let without_from = without_from(names).filter_map(part);
    members.extend(without_from.map(|(wire, before)| Member::without_from(wire, before)));
    Entry {
        name: names.ident.plain().to_owned(),
        former_names: former_names(&names.former_names),
        members,
        ..Entry::default()
    }
}

/// The values of keys that have or had no field. A key that gets a field is still set to what it
/// was by the constructor, in every later version.
fn constants(shape: &Struct) -> impl Iterator<Item = Member> {
    shape.fields.iter().filter_map(|field| {
        let fixed = field.constant.as_ref().filter(|_| field.fixed);
        Some(Member::constant(
            &field.wire,
            fixed.or(field.preset.as_ref())?,
        ))
    })
}

/// The fields or branches that are in a box, by their positions.
fn boxed(shape: &Shape) -> impl Iterator<Item = usize> {
    shape
        .members()
        .enumerate()
        .filter(|(_, member)| member.boxed)
        .map(|(position, _)| position)
}

/// The branches that have no `From` because another one of their type has it, by their positions.
fn without_from(names: &TypeNames) -> impl Iterator<Item = usize> {
    let conversions = names.conversions.iter().enumerate();
    conversions
        .filter(|(_, conversion)| **conversion == Conversion::OtherBranch)
        .map(|(position, _)| position)
}

fn operation_entry(operation: &Operation, names: &Names, index: usize) -> Entry {
    let names = names.operation(index);
    let mut members = Vec::new();
    if names.ident.as_str() != recase::camel(names.method.plain()) {
        members.push(member("(struct)", "*", &names.ident, Vec::new()));
    }
    for ((kind, suffix), ident) in
        DERIVED
            .iter()
            .zip([&names.error, &names.output, &names.body_type])
    {
        if ident.plain() != format!("{}{suffix}", names.ident.plain()) {
            members.push(member(kind, "*", ident, Vec::new()));
        }
    }
    let parameters = (0..).zip(operation.parameters.iter().zip(&names.parameters));
    members.extend(parameters.map(|(index, (parameter, name))| {
        member(
            parameter.location.as_str(),
            &parameter.wire,
            name,
            former_names_of(index, &names.former_parameters),
        )
    }));
    Entry {
        name: names.method.plain().to_owned(),
        former_names: former_names(&names.former_names),
        members,
        ..Entry::default()
    }
}

/// Every place that has names of its own: the schema of a field may be a type as well.
pub(super) fn places(names: &Names, checked: &Checked) -> BTreeMap<String, Vec<String>> {
    let api = checked.api();
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut add = |at: &crate::source::Pointer, ident: &super::Ident| {
        places
            .entry(at.to_string())
            .or_default()
            .push(ident.plain().to_owned());
    };
    for (operation, index) in api.operations.iter().zip(0..) {
        let of = names.operation(index);
        add(&operation.at, &of.method);
        operation
            .parameters
            .iter()
            .zip(&of.parameters)
            .for_each(|(parameter, ident)| add(&parameter.at, ident));
    }
    for (scheme, index) in api.schemes.iter().zip(0..) {
        add(&scheme.at, names.scheme(index));
    }
    for (id, item) in api.types() {
        of_type(names, id, item, &mut add);
    }
    for (id, item) in api.types() {
        add(&item.at, &names.type_names(id).ident);
        add(names.key(id), &names.type_names(id).ident);
    }
    for (key, feature) in names.tags() {
        places
            .entry(key.to_string())
            .or_default()
            .push(feature.to_owned());
    }
    places
}

fn of_type(
    names: &Names,
    id: TypeId,
    item: &Type,
    add: &mut dyn FnMut(&crate::source::Pointer, &super::Ident),
) {
    let members = &names.type_names(id).members;
    for (member, ident) in item.shape.members().zip(members) {
        add(member.at, ident);
    }
    if let Shape::Enum(shape) = &item.shape {
        for (value, ident) in shape.values.iter().zip(members) {
            let text = locked::value_text(&value.value);
            add(&item.at.child("enum").child(&text), ident);
        }
    }
}
