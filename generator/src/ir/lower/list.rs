//! Lists and tuples.

use super::flat::Flat;
use super::place::Place;
use super::schemas::{Scope, Types};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Any, Role, TypeRef, Use};

impl<'d> Types<'d, '_> {
    /// The list of an array schema.
    pub(super) fn list(&mut self, flat: &Flat<'d>, scope: &Scope) -> TypeRef {
        let scope = Scope {
            owner: scope.owner,
            role: Role::Item(Box::new(scope.role.clone())),
        };
        let list = &flat.list;
        let place = match (list.prefix.as_slice(), &list.items) {
            ([], place) => place.clone(),
            (prefix, Some(items)) => Place::either(prefix.iter().chain([items]).cloned().collect()),
            (prefix, None) if list.closed => {
                self.report_shorter(flat, prefix.len());
                Place::either(prefix.to_vec())
            }
            _ => {
                let at = flat.at.get("prefixItems").unwrap_or(flat.at);
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
        let value = place.map_or_else(
            || Use::plain(TypeRef::Any(Any::Unspecified)),
            |place| self.lower_place(&place, &scope).value,
        );
        TypeRef::List(Box::new(value))
    }

    /// `items: false` ends a list and does not fill it: `[]` is right as well.
    fn report_shorter(&mut self, flat: &Flat<'d>, length: usize) {
        let key = if flat.at.get("prefixItems").is_some() {
            "prefixItems"
        } else {
            "items"
        };
        let at = flat.at.get(key).unwrap_or(flat.at);
        let headline =
            format!("`{key}` of a list that may be shorter: each item is of one of their types");
        let finding = Diagnostic::new(Code::UnsupportedKeyword, at.pointer(), headline);
        self.sink
            .push(finding.help(format!("with `minItems: {length}` it becomes a tuple")));
    }

    /// The tuple of an array schema of fixed length.
    pub(super) fn tuple(&mut self, flat: &Flat<'d>, scope: &Scope) -> TypeRef {
        let items = flat
            .list
            .prefix
            .iter()
            .enumerate()
            .map(|(position, place)| {
                let role = Role::TupleItem(Box::new(scope.role.clone()), position);
                self.lower_place(
                    place,
                    &Scope {
                        owner: scope.owner,
                        role,
                    },
                )
                .value
            });
        TypeRef::Tuple(items.collect())
    }
}
