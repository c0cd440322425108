//! Objects: structs with fields, and maps.

use std::collections::BTreeSet;

use super::merged::{MergedSchema, Property};
use super::schema_ref::SchemaRef;
use super::schemas::{Context, Types};
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
    pub(super) fn structure(&mut self, id: TypeId, merged: &MergedSchema<'d>) -> Shape {
        let required: BTreeSet<_> = merged.object.required.iter().copied().collect();
        let declared: BTreeSet<_> = merged
            .object
            .properties
            .iter()
            .map(|property| property.key)
            .collect();
        let mut fields: Vec<_> = merged
            .object
            .properties
            .iter()
            .map(|property| self.field(id, property, required.contains(property.key)))
            .collect();
        let mut other = self.other(id, merged);
        let mut told = BTreeSet::new();
        for key in merged
            .object
            .required
            .iter()
            .filter(|key| !declared.contains(*key) && told.insert(**key))
        {
            fields.extend(self.undeclared(merged, key, &other));
        }
        let mut patterns = Vec::new();
        for (pattern, schema) in &merged.object.patterns {
            // Keys that nobody can sort are kept as they are, among the others.
            let Some(checkable) = super::patterns::checkable(pattern, schema.at(), self.sink)
            else {
                other = Other::Open;
                continue;
            };
            let scope = Context {
                owner: Owner::Type(id),
                role: Role::Pattern((*pattern).to_owned()),
            };
            let annotated = self.lower_schema(schema, &scope);
            patterns.push(Patterned {
                at: schema.at().pointer(),
                pattern: checkable,
                docs: annotated.docs(pattern),
                value: annotated.value,
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
        let declared_in = property
            .declared_in
            .filter(|_| property.schema.len() == 1)
            .and_then(|declared_in| self.id_of(declared_in));
        let scope = Context {
            owner: Owner::Type(declared_in.unwrap_or(id)),
            role: Role::Property(property.key.to_owned()),
        };
        let annotated = self.lower_schema(&property.schema, &scope);
        let docs = annotated.docs(property.key);
        let default = annotated.annotations.default.map(|node| node.to_json());
        Field {
            at: property.schema.at().pointer(),
            wire: property.key.to_owned(),
            required,
            read_only: annotated.annotations.read_only,
            write_only: annotated.annotations.write_only,
            docs,
            default,
            constant: annotated.constant,
            boxed: false,
            value: annotated.value,
        }
    }

    /// A key that is required but not declared: of the type of all other keys.
    fn undeclared(&mut self, merged: &MergedSchema<'d>, key: &str, other: &Other) -> Option<Field> {
        let at = merged.at.get("required").unwrap_or(merged.at).pointer();
        let value = match other {
            Other::Typed(value) => value.clone(),
            Other::Open => Use::plain(TypeRef::Any(Any::Unspecified)),
            Other::Forbidden => return self.forbidden(merged, key, at),
        };
        let headline = format!("`{key}` is required but not declared under `properties`");
        self.sink.push(
            Diagnostic::new(Code::RequiredUndeclared, at.clone(), headline)
                .help("declare it, or take it out of `required`"),
        );
        Some(undeclared(at, key, value))
    }

    /// A key that is required and forbidden, so that no value is right: whoever wrote this meant one of the two, so it may be there.
    fn forbidden(&mut self, merged: &MergedSchema<'d>, key: &str, at: Pointer) -> Option<Field> {
        if merged
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

    fn other(&mut self, id: TypeId, merged: &MergedSchema<'d>) -> Other {
        let object = &merged.object;
        if object.closed {
            return Other::Forbidden;
        }
        let Some(schema) = &object.additional else {
            return Other::Open;
        };
        let annotated = self.lower_schema(
            schema,
            &Context {
                owner: Owner::Type(id),
                role: Role::Other,
            },
        );
        match annotated.value.ty {
            TypeRef::Any(Any::Unspecified) => Other::Open,
            _ => Other::Typed(annotated.value),
        }
    }

    /// The map of an object schema without known keys.
    pub(super) fn map(&mut self, merged: &MergedSchema<'d>, scope: &Context) -> TypeRef {
        let scope = Context {
            owner: scope.owner,
            role: Role::MapValue(Box::new(scope.role.clone())),
        };
        let object = &merged.object;
        let schema = match (object.patterns.as_slice(), &object.additional) {
            ([(_, schema)], _) if object.closed => Some(schema),
            (_, schema) => schema.as_ref(),
        };
        let value = schema.map_or_else(
            || Use::plain(TypeRef::Any(Any::Unspecified)),
            |schema| self.lower_schema(schema, &scope).value,
        );
        TypeRef::Map(Box::new(value))
    }

    /// Rules for the keys of an object.
    pub(super) fn key_rules(
        &mut self,
        merged: &MergedSchema<'d>,
        remarks: &mut Vec<String>,
    ) -> Vec<Rule> {
        let mut rules = Vec::new();
        let mut all = Vec::new();
        if let Some(schema) = &merged.object.names {
            let names = self.merged_schema(schema);
            if names.never {
                all.push(Rule::MaxProperties(0));
            }
            rules.extend(super::rules::of_text(&names.bounds, remarks, self.sink));
            match names.constants.as_deref().map(one_of) {
                Some(Some(pattern)) => rules.push(Rule::Pattern(pattern)),
                None if names.alternatives.is_empty()
                    && names.format.is_none()
                    && names.unsupported_keywords.is_empty() => {}
                _ => self.report_names(schema, remarks),
            }
        }
        if let ([(pattern, schema)], true, true) = (
            merged.object.patterns.as_slice(),
            merged.object.closed,
            merged.object.properties.is_empty(),
        ) {
            match super::patterns::checkable(pattern, schema.at(), self.sink) {
                Some(pattern) => rules.push(Rule::Pattern(pattern)),
                None => remarks.push(format!("Keys match `{pattern}`.")),
            }
        }
        all.extend((!rules.is_empty()).then_some(Rule::Keys(rules)));
        all
    }

    /// Says that keys are not looked at as closely as the document wants.
    fn report_names(&mut self, schema: &SchemaRef<'d>, remarks: &mut Vec<String>) {
        let at = schema.at();
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
