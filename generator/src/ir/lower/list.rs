//! Lists and tuples.

use super::merged::MergedSchema;
use super::schema_ref::SchemaRef;
use super::schemas::{Context, Types};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Any, Role, TypeRef, Use};

impl<'d> Types<'d, '_> {
    /// The list of an array schema.
    pub(super) fn list(&mut self, merged: &MergedSchema<'d>, scope: &Context) -> TypeRef {
        let scope = Context {
            owner: scope.owner,
            role: Role::Item(Box::new(scope.role.clone())),
        };
        let list = &merged.list;
        let schema = match (list.prefix.as_slice(), &list.items) {
            ([], schema) => schema.clone(),
            (prefix, Some(items)) => {
                SchemaRef::any_of(prefix.iter().chain([items]).cloned().collect())
            }
            (prefix, None) if list.closed => {
                self.report_shorter(merged, prefix.len());
                SchemaRef::any_of(prefix.to_vec())
            }
            _ => {
                let at = merged.at.get("prefixItems").unwrap_or(merged.at);
                let headline = "`prefixItems` of a list that may go on: its items are any JSON";
                let finding = Diagnostic::new(Code::UnsupportedKeyword, at.pointer(), headline);
                self.sink.push(
                    finding.help("with as many `minItems` and `maxItems` it becomes a tuple"),
                );
                return TypeRef::List(Box::new(Use::plain(TypeRef::Any(Any::Unsupported(
                    "prefixItems".to_owned(),
                )))));
            }
        };
        let value = schema.map_or_else(
            || Use::plain(TypeRef::Any(Any::Unspecified)),
            |schema| self.lower_schema(&schema, &scope).value,
        );
        TypeRef::List(Box::new(value))
    }

    /// `items: false` ends a list and does not fill it: `[]` is right as well.
    fn report_shorter(&mut self, merged: &MergedSchema<'d>, length: usize) {
        let key = if merged.at.get("prefixItems").is_some() {
            "prefixItems"
        } else {
            "items"
        };
        let at = merged.at.get(key).unwrap_or(merged.at);
        let headline =
            format!("`{key}` of a list that may be shorter: each item is of one of their types");
        let finding = Diagnostic::new(Code::UnsupportedKeyword, at.pointer(), headline);
        self.sink
            .push(finding.help(format!("with `minItems: {length}` it becomes a tuple")));
    }

    /// The tuple of an array schema of fixed length.
    pub(super) fn tuple(&mut self, merged: &MergedSchema<'d>, scope: &Context) -> TypeRef {
        let items = merged
            .list
            .prefix
            .iter()
            .enumerate()
            .map(|(position, schema)| {
                let role = Role::TupleItem(Box::new(scope.role.clone()), position);
                self.lower_schema(
                    schema,
                    &Context {
                        owner: scope.owner,
                        role,
                    },
                )
                .value
            });
        TypeRef::Tuple(items.collect())
    }
}
