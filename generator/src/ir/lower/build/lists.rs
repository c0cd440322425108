//! Lists and tuples.

use super::{Builder, Context};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::lower::schemas::{MergedSchema, SchemaRef};
use crate::ir::{Any, Role, Rule, TypeRef, Use};
use crate::load::document::{Kind, Node};

impl<'d> Builder<'d, '_> {
    /// The list of an array schema. It is of one type of items, so that positions with schemas of
    /// their own become a union.
    pub(super) fn list(&mut self, merged: &MergedSchema<'d>, context: &Context) -> TypeRef {
        let list = &merged.list;
        let items = match (list.prefix.as_slice(), &list.items) {
            ([], items) => items.clone(),
            (prefix, Some(items)) => {
                SchemaRef::any_of(prefix.iter().chain([items]).cloned().collect())
            }
            (prefix, None) if list.closed => {
                self.report_shorter(merged, prefix.len());
                SchemaRef::any_of(prefix.to_vec())
            }
            // Whatever follows the positions can be anything.
            (_, None) => {
                self.report_longer(merged);
                let any = Any::Unsupported("prefixItems".to_owned());
                return TypeRef::List(Box::new(Use::plain(TypeRef::Any(any))));
            }
        };
        let value = match items {
            Some(items) => self.build_use(&items, &context.inner(Role::Item)).value,
            None => Use::plain(TypeRef::Any(Any::Unspecified)),
        };
        TypeRef::List(Box::new(value))
    }

    /// The rule that each item has the schema of its position, which the type of the items does not
    /// say.
    pub(super) fn position_rule(&mut self, merged: &MergedSchema<'d>) -> Option<Rule> {
        if merged.list.prefix.is_empty() {
            return None;
        }
        match self.schemas().positions(&merged.list) {
            Ok(condition) => Some(Rule::Fits(condition)),
            Err(reason) => {
                let at = merged.at.get("prefixItems").unwrap_or(merged.at);
                let headline = format!("positions are not checked, since of one {reason}");
                self.report(Diagnostic::new(
                    Code::UnsupportedKeyword,
                    at.pointer(),
                    headline,
                ));
                None
            }
        }
    }

    /// `items: false` ends a list and does not fill it: `[]` is right as well.
    fn report_shorter(&mut self, merged: &MergedSchema<'d>, length: usize) {
        // In the older dialect the positions are a list under `items`.
        let listed = merged
            .at
            .get("items")
            .filter(|node| node.kind() == Kind::List);
        let (key, at) = match (merged.at.get("prefixItems"), listed) {
            (Some(node), _) => ("prefixItems", node),
            (None, Some(node)) => ("items", node),
            (None, None) => ("prefixItems", merged.at),
        };
        let headline =
            format!("`{key}` of a list that may be shorter: each item is of one of their types");
        let help = format!("with `minItems: {length}` it becomes a tuple");
        self.report_positions(at, headline, help);
    }

    fn report_longer(&mut self, merged: &MergedSchema<'d>) {
        let at = merged.at.get("prefixItems").unwrap_or(merged.at);
        let headline = "`prefixItems` of a list that may go on: its items are any JSON".to_owned();
        let help = "with as many `minItems` and `maxItems` it becomes a tuple".to_owned();
        self.report_positions(at, headline, help);
    }

    fn report_positions(&mut self, at: Node<'d>, headline: String, help: String) {
        let finding = Diagnostic::new(Code::UnsupportedKeyword, at.pointer(), headline);
        self.report(finding.help(help));
    }

    /// The tuple of an array schema of fixed length.
    pub(super) fn tuple(&mut self, merged: &MergedSchema<'d>, context: &Context) -> TypeRef {
        let positions = merged.list.prefix.iter().enumerate();
        let items = positions.map(|(position, schema)| {
            let context = context.inner(|role| Role::TupleItem(role, position));
            self.build_use(schema, &context).value
        });
        TypeRef::Tuple(items.collect())
    }
}
