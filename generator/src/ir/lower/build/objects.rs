//! Objects: structs with fields, and maps.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Builder, Context};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::lower::schemas::{MergedSchema, Property, SchemaRef};
use crate::ir::{
    Any, Docs, Field, Other, Patterned, Role, Scalar, Shape, Struct, TypeId, TypeRef, Use,
};
use crate::source::Pointer;

impl<'d> Builder<'d, '_> {
    /// The struct of an object schema.
    pub(super) fn structure(&mut self, id: TypeId, merged: &MergedSchema<'d>) -> Shape {
        let object = &merged.object;
        let required: BTreeSet<_> = object.required.iter().copied().collect();
        let mut fields: Vec<_> = object
            .properties
            .iter()
            .map(|property| self.field(id, property, required.contains(property.key)))
            .collect();
        let mut other = self.other_keys(id, merged);
        let mut known: BTreeSet<_> = object
            .properties
            .iter()
            .map(|property| property.key)
            .collect();
        for key in object.required.iter().filter(|key| known.insert(key)) {
            let field = match self.schema_by_pattern(merged, key) {
                Some(schema) => {
                    let property = Property {
                        key,
                        schema,
                        declared_in: None,
                    };
                    Some(self.field(id, &property, true))
                }
                None => self.undeclared_field(merged, key, &other),
            };
            fields.extend(field);
        }
        let mut patterned = Vec::new();
        for (pattern, schema) in &object.patterns {
            match self.schemas().checkable_pattern(pattern, schema.at()) {
                Some(checkable) => {
                    let role = Role::Pattern((*pattern).to_owned());
                    let found = self.build_use(schema, &Context::within(id, role));
                    patterned.push(Patterned {
                        at: schema.at().pointer(),
                        pattern: checkable,
                        docs: found.docs(pattern),
                        value: found.value,
                    });
                }
                // Nobody can tell which keys are of this pattern, so they are kept as they are,
                // among the others.
                None => other = Other::Open,
            }
        }
        Shape::Struct(Struct {
            fields,
            patterns: patterned,
            other,
        })
    }

    fn field(&mut self, id: TypeId, property: &Property<'d>, required: bool) -> Field {
        // A property merged from several schemas has no single declaring schema.
        let declared_in = property
            .declared_in
            .filter(|_| property.schema.len() == 1)
            .and_then(|node| self.table.of_node(node));
        let role = Role::Property(property.key.to_owned());
        let context = Context::within(declared_in.unwrap_or(id), role);
        let found = self.build_use(&property.schema, &context);
        Field {
            at: property.schema.at().pointer(),
            wire: property.key.to_owned(),
            required,
            read_only: found.annotations.read_only,
            write_only: found.annotations.write_only,
            docs: found.docs(property.key),
            default: found.default(),
            fixed: found.is_const && found.constant.is_some(),
            preset: None,
            constant: found.constant.or_else(|| null_constant(&found.value.ty)),
            boxed: false,
            value: found.value,
        }
    }

    /// The schema of the first pattern that a key matches.
    fn schema_by_pattern(&mut self, merged: &MergedSchema<'d>, key: &str) -> Option<SchemaRef<'d>> {
        let mut patterns = merged.object.patterns.iter();
        let found = patterns
            .find(|(pattern, _)| self.schemas().matches_pattern(pattern, key) == Some(true));
        found.map(|(_, schema)| schema.clone())
    }

    /// A key that is required but not declared is of the type of all other keys.
    fn undeclared_field(
        &mut self,
        merged: &MergedSchema<'d>,
        key: &str,
        other: &Other,
    ) -> Option<Field> {
        let at = merged.at.get("required").unwrap_or(merged.at).pointer();
        let value = match other {
            Other::Typed(value) => value.clone(),
            Other::Open => Use::plain(TypeRef::Any(Any::Unspecified)),
            Other::Forbidden => return self.forbidden_field(merged, key, at),
        };
        let headline = format!("`{key}` is required but not declared under `properties`");
        self.report(
            Diagnostic::new(Code::RequiredUndeclared, at.clone(), headline)
                .help("declare it, or take it out of `required`"),
        );
        Some(required_field(at, key, value))
    }

    /// A key that is required and forbidden, so that no value is right. Whoever wrote this meant
    /// one of the two, so it may be there. A pattern that is not matched here may allow the key.
    fn forbidden_field(
        &mut self,
        merged: &MergedSchema<'d>,
        key: &str,
        at: Pointer,
    ) -> Option<Field> {
        let mut patterns = merged.object.patterns.iter();
        let may_match = patterns
            .any(|(pattern, _)| self.schemas().matches_pattern(pattern, key) != Some(false));
        if may_match {
            let headline = format!(
                "whether `{key}` is there is not checked, since only a pattern that cannot be matched may allow it"
            );
            self.report(
                Diagnostic::new(Code::RequiredUndeclared, at, headline)
                    .help("declare it under `properties`"),
            );
            return None;
        }
        let headline =
            format!("`{key}` is required, but not declared, and other keys are forbidden");
        self.report(
            Diagnostic::new(Code::RequiredForbidden, at.clone(), headline)
                .help("declare it under `properties`"),
        );
        let remark = "The document requires this key, and allows none but others.".to_owned();
        Some(Field {
            required: false,
            docs: Docs {
                remarks: vec![remark],
                ..Docs::default()
            },
            ..required_field(at, key, Use::plain(TypeRef::Any(Any::Conflict)))
        })
    }

    fn other_keys(&mut self, id: TypeId, merged: &MergedSchema<'d>) -> Other {
        let object = &merged.object;
        if object.closed {
            return Other::Forbidden;
        }
        let Some(schema) = &object.additional else {
            return Other::Open;
        };
        let found = self.build_use(schema, &Context::within(id, Role::Other));
        match found.value.ty {
            TypeRef::Any(Any::Unspecified) if found.value.rules.is_empty() => Other::Open,
            _ => Other::Typed(found.value),
        }
    }

    /// The map of an object schema without known keys. Where a pattern is the only way to have
    /// keys, its schema is that of the values, and it becomes a rule for the keys.
    pub(super) fn map(&mut self, merged: &MergedSchema<'d>, context: &Context) -> TypeRef {
        let object = &merged.object;
        let values = match (object.patterns.as_slice(), &object.additional) {
            ([(_, values)], _) if object.closed => Some(values),
            (_, additional) => additional.as_ref(),
        };
        let value = match values {
            Some(values) => self.build_use(values, &context.inner(Role::MapValue)).value,
            None => Use::plain(TypeRef::Any(Any::Unspecified)),
        };
        TypeRef::Map(Box::new(value))
    }
}

/// The only value of the null type.
fn null_constant(ty: &TypeRef) -> Option<Value> {
    (*ty == TypeRef::Scalar(Scalar::Null)).then_some(Value::Null)
}

/// A field for a key of which only the name is known.
fn required_field(at: Pointer, key: &str, value: Use) -> Field {
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
        fixed: false,
        preset: None,
        boxed: false,
    }
}
