//! Objects: structs with fields, and maps.

use std::collections::BTreeSet;

use super::flat::{Flat, Property};
use super::place::Place;
use super::schemas::{Scope, Types};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{
    Any, Constant, Docs, Field, Other, Owner, Patterned, Role, Rule, Shape, Struct, TypeId,
    TypeRef, Use,
};
use crate::source::Pointer;

/// A field for a key of which nothing but its name is known.
fn undeclared(at: Pointer, key: &str, value: Use) -> Field {
    Field {
        at,
        wire: key.to_owned(),
        value,
        required: true,
        read_only: false,
        write_only: false,
        docs: Docs::default(),
        default: None,
        constant: None,
        boxed: false,
    }
}

impl<'d> Types<'d, '_> {
    /// The struct of an object schema.
    pub(super) fn structure(&mut self, id: TypeId, flat: &Flat<'d>) -> Shape {
        let required: BTreeSet<_> = flat.object.required.iter().copied().collect();
        let declared: BTreeSet<_> = flat
            .object
            .properties
            .iter()
            .map(|property| property.key)
            .collect();
        let mut fields: Vec<_> = flat
            .object
            .properties
            .iter()
            .map(|property| self.field(id, property, required.contains(property.key)))
            .collect();
        let mut other = self.other(id, flat);
        let mut told = BTreeSet::new();
        for key in flat
            .object
            .required
            .iter()
            .filter(|key| !declared.contains(*key) && told.insert(**key))
        {
            fields.extend(self.undeclared(flat, key, &other));
        }
        let mut patterns = Vec::new();
        for (pattern, place) in &flat.object.patterns {
            // Keys that nobody can sort are kept as they are, among the others.
            let Some(checkable) = super::patterns::checkable(pattern, place.at(), self.sink) else {
                other = Other::Open;
                continue;
            };
            let scope = Scope {
                owner: Owner::Type(id),
                role: Role::Pattern((*pattern).to_owned()),
            };
            let placed = self.lower_place(place, &scope);
            patterns.push(Patterned {
                at: place.at().pointer(),
                pattern: checkable,
                docs: placed.docs(pattern),
                value: placed.value,
            });
        }
        Shape::Struct(Struct {
            fields,
            patterns,
            other,
        })
    }

    fn field(&mut self, id: TypeId, property: &Property<'d>, required: bool) -> Field {
        // What several schemas say together belongs to none of them.
        let home = property
            .home
            .filter(|_| property.place.len() == 1)
            .and_then(|home| self.id_of(home));
        let scope = Scope {
            owner: Owner::Type(home.unwrap_or(id)),
            role: Role::Property(property.key.to_owned()),
        };
        let placed = self.lower_place(&property.place, &scope);
        let docs = placed.docs(property.key);
        let default = placed.words.default.map(|node| node.to_json());
        Field {
            at: property.place.at().pointer(),
            wire: property.key.to_owned(),
            required,
            read_only: placed.words.read_only,
            write_only: placed.words.write_only,
            docs,
            default,
            constant: placed.constant,
            boxed: false,
            value: placed.value,
        }
    }

    /// A key that is required but not declared: of the type of all other keys.
    fn undeclared(&mut self, flat: &Flat<'d>, key: &str, other: &Other) -> Option<Field> {
        let at = flat.at.get("required").unwrap_or(flat.at).pointer();
        let value = match other {
            Other::Typed(value) => value.clone(),
            Other::Open => Use::plain(TypeRef::Any(Any::Unspecified)),
            Other::Forbidden => return self.forbidden(flat, key, at),
        };
        let headline = format!("`{key}` is required but not declared under `properties`");
        self.sink.push(
            Diagnostic::new(Code::RequiredUndeclared, at.clone(), headline)
                .help("declare it, or take it out of `required`"),
        );
        Some(undeclared(at, key, value))
    }

    /// A key that is required and forbidden, so that no value is right: whoever wrote this meant one of the two, so it may be there.
    fn forbidden(&mut self, flat: &Flat<'d>, key: &str, at: Pointer) -> Option<Field> {
        if flat
            .object
            .patterns
            .iter()
            .any(|(pattern, _)| super::patterns::matches(pattern, key))
        {
            return None;
        }
        let headline =
            format!("`{key}` is required, but not declared, and other keys are forbidden");
        self.sink.push(
            Diagnostic::new(Code::RequiredForbidden, at.clone(), headline)
                .help("declare it under `properties`"),
        );
        let remark = "The document requires this key, and allows none but others.".to_owned();
        let docs = Docs {
            remarks: vec![remark],
            ..Docs::default()
        };
        Some(Field {
            required: false,
            docs,
            ..undeclared(at, key, Use::plain(TypeRef::Any(Any::Conflict)))
        })
    }

    fn other(&mut self, id: TypeId, flat: &Flat<'d>) -> Other {
        let object = &flat.object;
        if object.closed {
            return Other::Forbidden;
        }
        let Some(place) = &object.additional else {
            return Other::Open;
        };
        let placed = self.lower_place(
            place,
            &Scope {
                owner: Owner::Type(id),
                role: Role::Other,
            },
        );
        match placed.value.ty {
            TypeRef::Any(Any::Unspecified) => Other::Open,
            _ => Other::Typed(placed.value),
        }
    }

    /// The map of an object schema without known keys.
    pub(super) fn map(&mut self, flat: &Flat<'d>, scope: &Scope) -> TypeRef {
        let scope = Scope {
            owner: scope.owner,
            role: Role::MapValue(Box::new(scope.role.clone())),
        };
        let object = &flat.object;
        let place = match (object.patterns.as_slice(), &object.additional) {
            ([(_, place)], _) if object.closed => Some(place),
            (_, place) => place.as_ref(),
        };
        let value = place.map_or_else(
            || Use::plain(TypeRef::Any(Any::Unspecified)),
            |place| self.lower_place(place, &scope).value,
        );
        TypeRef::Map(Box::new(value))
    }

    /// Rules for the keys of an object.
    pub(super) fn key_rules(&mut self, flat: &Flat<'d>, remarks: &mut Vec<String>) -> Vec<Rule> {
        let mut rules = Vec::new();
        let mut all = Vec::new();
        if let Some(place) = &flat.object.names {
            let names = self.flat_of(place);
            if names.never {
                all.push(Rule::MaxProperties(0));
            }
            rules.extend(super::limits::of_text(&names.limits, remarks, self.sink));
            match names.constants.as_deref().map(one_of) {
                Some(Some(pattern)) => rules.push(Rule::Pattern(pattern)),
                None if names.choices.is_empty()
                    && names.format.is_none()
                    && names.documentary.is_empty() => {}
                _ => self.report_names(place, remarks),
            }
        }
        if let ([(pattern, place)], true, true) = (
            flat.object.patterns.as_slice(),
            flat.object.closed,
            flat.object.properties.is_empty(),
        ) {
            match super::patterns::checkable(pattern, place.at(), self.sink) {
                Some(pattern) => rules.push(Rule::Pattern(pattern)),
                None => remarks.push(format!("Keys match `{pattern}`.")),
            }
        }
        all.extend((!rules.is_empty()).then_some(Rule::Keys(rules)));
        all
    }

    /// Says that keys are not looked at as closely as the document wants.
    fn report_names(&mut self, place: &Place<'d>, remarks: &mut Vec<String>) {
        let at = place.at();
        remarks.push(format!("`propertyNames`: `{}`", at.to_json()));
        let headline = "`propertyNames` stays documentation where it is more than lengths, a pattern or a short list; it is not checked";
        self.sink.push(Diagnostic::new(
            Code::UnsupportedKeyword,
            at.pointer(),
            headline,
        ));
    }
}

/// The pattern that only these texts match; `None` if it would be long, or if no key could be among them.
fn one_of(constants: &[Constant]) -> Option<String> {
    const LONGEST: usize = 2_000;
    let texts: Vec<String> = constants
        .iter()
        .filter_map(|constant| constant.value.as_str().map(escaped))
        .collect();
    let pattern = format!("^(?:{})$", texts.join("|"));
    (!texts.is_empty() && pattern.len() <= LONGEST).then_some(pattern)
}

fn escaped(text: &str) -> String {
    let special = |character: &char| {
        character.is_ascii_punctuation()
            && !matches!(character, '_' | '-' | '/' | ':' | ',' | '\'' | '"' | '@')
    };
    text.chars()
        .flat_map(|character| {
            special(&character)
                .then_some('\\')
                .into_iter()
                .chain([character])
        })
        .collect()
}
