//! Names of the members of types: fields, values and branches.

use super::allocate::{Claim, Scope, pointer_words};
use super::locked::{Case, Given, LockedNames};
use super::reserved::Namespace;
use super::{FormerName, Ident, TypeNames, claim_order, words};
use crate::diagnostic::Sink;
use crate::ir::{Constant, Field, Patterned, Shape, Struct, Type, Union};
use crate::lock::{self, Entry, Member, MemberIndex};
use crate::source::Pointer;

/// With more required fields than this that have no constant value, a constructor takes them as a
/// literal in which they have names, so that none is swapped with another by accident.
///
/// Chosen by eye: a reader of a call can still tell four values in a row apart, but hardly eight;
/// clippy's `too_many_arguments` complains above 7. With one or two, ordinary calls such as that of
/// a name, a price and a currency would need the longer literal. Another value would change the
/// constructors of generated crates and so break their callers.
pub(crate) const MOST_ARGUMENTS: usize = 4;

/// Whether the constructor of a type may need the literal of required fields.
pub(super) fn takes_literal(item: &Type) -> bool {
    let Shape::Struct(shape) = &item.shape else {
        return false;
    };
    item.sent && shape.fields.iter().filter(|field| field.required).count() > MOST_ARGUMENTS
}

/// The names of the members of a type; those of the type itself are still to be filled in.
pub(super) fn allocate(
    item: &Type,
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
    let mut names = TypeNames {
        ident: Ident(String::new()),
        members: Vec::new(),
        patterns: Vec::new(),
        other: Ident("other".to_owned()),
        required: None,
        former_names: Vec::new(),
        former_members: Vec::new(),
        conversions: Vec::new(),
        derives: Vec::new(),
    };
    match &item.shape {
        Shape::Struct(shape) => parts.of_struct(shape, &mut names, sink),
        Shape::Enum(shape) => parts.values(&shape.values, &mut names, sink),
        Shape::Union(shape) => parts.variants(shape, &mut names, sink),
        Shape::Newtype(_) | Shape::Alias(_) => {}
    }
    names
}

/// The parts of one type.
struct Parts<'a, 'k> {
    item: &'a Type,
    locked_names: &'a LockedNames<'k>,
    entry: Option<&'k Entry>,
    known: MemberIndex<'k>,
}

impl<'k> Parts<'_, 'k> {
    /// What the lock says of each member.
    fn locked(&self) -> Vec<Option<&'k Member>> {
        let wires = super::locked::wires(&self.item.shape);
        let before = lock::repetitions(wires.iter().map(String::as_str));
        let known = wires.iter().zip(before);
        known
            .map(|(wire, before)| self.known.get("", wire, before))
            .collect()
    }

    /// Takes for each member the name that it must have.
    fn keep(
        &self,
        scope: &mut Scope,
        case: Case,
        places: &[&Pointer],
        sink: &mut Sink,
    ) -> Vec<Option<Ident>> {
        let mut idents = Vec::with_capacity(places.len());
        for (at, member) in places.iter().zip(self.locked()) {
            idents.push(self.locked_names.part(scope, (at, case), member, sink));
        }
        idents
    }

    /// Takes the former names, once every current name is taken.
    fn take_former_names(
        &self,
        scope: &mut Scope,
        places: &[&Pointer],
        idents: &[Option<Ident>],
        sink: &mut Sink,
    ) -> Vec<(usize, FormerName)> {
        let mut former = Vec::new();
        for (index, (at, member)) in places.iter().zip(self.locked()).enumerate() {
            let Some(member) = member else { continue };
            let earlier = (member.former_names.as_slice(), *at);
            let now = idents[index].as_ref();
            let own = self
                .locked_names
                .former_names(now, earlier, sink, |name| scope.own(name));
            former.extend(own.into_iter().map(|former| (index, former)));
        }
        // The former names of members that are gone.
        let members = self.entry.iter().flat_map(|entry| &entry.members);
        members
            .flat_map(|member| &member.former_names)
            .for_each(|former| _ = scope.own(&former.name));
        former
    }

    /// Adds the names that members had the last time and have no longer.
    fn add_last(&self, scope: &mut Scope, names: &mut TypeNames) {
        for (index, (ident, member)) in names.members.iter().zip(self.locked()).enumerate() {
            let last = member.and_then(|member| {
                self.locked_names
                    .last(Some(ident), &member.name, |name| scope.own(name))
            });
            names
                .former_members
                .extend(last.map(|former| (index, former)));
        }
    }

    fn of_struct(&self, shape: &Struct, names: &mut TypeNames, sink: &mut Sink) {
        let mut scope = Scope::new(Namespace::Fields);
        let places: Vec<&Pointer> = shape.fields.iter().map(|field| &field.at).collect();
        let mut idents = self.keep(&mut scope, Case::Lower, &places, sink);
        let before = lock::repetitions(shape.patterns.iter().map(|one| one.pattern.as_str()));
        let mut patterns: Vec<Option<Ident>> = Vec::with_capacity(shape.patterns.len());
        for (pattern, before) in shape.patterns.iter().zip(before) {
            let member = self.known.get("(pattern)", &pattern.pattern, before);
            let given = member.map(|member| Given::member(member, &pattern.at));
            patterns
                .push(given.and_then(|given| self.locked_names.locked(&mut scope, given, sink)));
        }
        let other = self.other(&mut scope, sink);
        names.former_members = self.take_former_names(&mut scope, &places, &idents, sink);
        claim_fields(&mut scope, &shape.fields, &mut idents, sink);
        names.patterns = patterns
            .into_iter()
            .zip(&shape.patterns)
            .map(|(known, pattern)| {
                known.unwrap_or_else(|| claim_pattern(&mut scope, pattern, sink))
            })
            .collect();
        let claim = Claim {
            preferred: "other",
            qualifiers: &["keys".to_owned()],
            at: &Pointer::root(),
        };
        names.other = other.unwrap_or_else(|| scope.claim(&claim, sink));
        names.members = idents.into_iter().flatten().collect();
        self.add_last(&mut scope, names);
    }

    /// The field for all other keys, as a type that the lock knows had it.
    fn other(&self, scope: &mut Scope, sink: &mut Sink) -> Option<Ident> {
        match self.entry?.member("(other)", "*") {
            Some(member) => {
                let given = Given::member(member, &self.item.at);
                self.locked_names.locked(scope, given, sink)
            }
            None => scope.can_take("other").then(|| scope.take_exactly("other")),
        }
    }

    fn values(&self, values: &[Constant], names: &mut TypeNames, sink: &mut Sink) {
        let mut scope = Scope::new(Namespace::Variants);
        let places: Vec<Pointer> = values
            .iter()
            .map(|value| super::locked::value_text(&value.value))
            .map(|text| self.item.at.child("enum").child(&text))
            .collect();
        let places: Vec<&Pointer> = places.iter().collect();
        let mut idents = self.keep(&mut scope, Case::Upper, &places, sink);
        names.former_members = self.take_former_names(&mut scope, &places, &idents, sink);
        let wanted: Vec<String> = values.iter().map(wanted).collect();
        for index in claim_order(wanted.iter().map(String::as_str), words::camel) {
            if idents[index].is_none() {
                let claimed = (&values[index], wanted[index].as_str());
                idents[index] = Some(claim_value(&mut scope, claimed, places[index], sink));
            }
        }
        names.members = idents.into_iter().flatten().collect();
        self.add_last(&mut scope, names);
    }

    fn variants(&self, shape: &Union, names: &mut TypeNames, sink: &mut Sink) {
        let mut scope = Scope::new(Namespace::Variants);
        let places: Vec<&Pointer> = shape.variants.iter().map(|variant| &variant.at).collect();
        let mut idents = self.keep(&mut scope, Case::Upper, &places, sink);
        names.former_members = self.take_former_names(&mut scope, &places, &idents, sink);
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
        let wanted = shape.variants.iter().map(|variant| variant.name.as_str());
        for index in claim_order(wanted, words::camel) {
            if idents[index].is_none() {
                let variant = &shape.variants[index];
                idents[index] = Some(claim(&mut scope, &variant.at, &variant.name, sink));
            }
        }
        names.members = idents.into_iter().flatten().collect();
        self.add_last(&mut scope, names);
    }
}

/// Names fields: first those whose keys are identifiers already, so that `id` is `id` even behind
/// `_id`.
fn claim_fields(
    scope: &mut Scope,
    fields: &[Field],
    idents: &mut [Option<Ident>],
    sink: &mut Sink,
) {
    let wires = fields.iter().map(|field| field.wire.as_str());
    for index in claim_order(wires, words::snake) {
        if idents[index].is_none() {
            idents[index] = Some(claim_field(scope, &fields[index], sink));
        }
    }
}

fn claim_field(scope: &mut Scope, field: &Field, sink: &mut Sink) -> Ident {
    let qualifiers = if scope.reserves(&field.wire) {
        vec!["field".to_owned()]
    } else {
        vec![
            words::difference(&field.wire),
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

/// What a value wants to be called: the name that the document gives it, or its text.
fn wanted(constant: &Constant) -> String {
    constant
        .name
        .as_deref()
        .filter(|name| !name.trim().is_empty())
        .map_or_else(|| super::locked::value_text(&constant.value), str::to_owned)
}

fn claim_value(
    scope: &mut Scope,
    (constant, preferred): (&Constant, &str),
    at: &Pointer,
    sink: &mut Sink,
) -> Ident {
    let text = super::locked::value_text(&constant.value);
    let qualifiers = if scope.reserves(preferred) {
        vec!["value".to_owned()]
    } else {
        vec![words::difference(&text), "value".to_owned()]
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
