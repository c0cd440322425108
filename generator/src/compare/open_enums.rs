//! Enums beside which the document allows any text, as in `anyOf: [{type: string}, {enum: [a]}]`.
//!
//! In: the type of an enum. Out: whether a value that it does not list is allowed. The type in Rust
//! is the enum alone, since it keeps what it does not list. Its flag does not tell whether the
//! other values have rules, or whether it is an `oneOf`, which forbids what both branches take. So
//! this is read from the document.

use super::Side;
use crate::ir::{Shape, Type, TypeId, TypeRef};
use crate::load::document::Node;

/// Keywords of a schema of any text.
const OF_ANY_TEXT: [&str; 7] = [
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "title",
    "type",
];

/// Whether any text is allowed wherever a type is used. Its other names are places of their own.
pub(super) fn allows_any_text(side: &Side<'_>, id: TypeId) -> bool {
    let stands_for = |shape: &Shape| match shape {
        Shape::Alias(target) => *side.types.resolve(&target.ty) == TypeRef::Named(id),
        _ => false,
    };
    side.api
        .types()
        .filter(|(other, item)| *other == id || stands_for(&item.shape))
        .all(|(_, item)| is_beside_any_text(side, item))
}

fn is_beside_any_text(side: &Side<'_>, item: &Type) -> bool {
    let allows_any = |list: Node<'_>| list.items().any(is_any_text);
    // An enum of several branches has the place of the schema that lists them. Beside the values of
    // another one, an `anyOf` allows nothing more.
    let is_closed = matches!(&item.shape, Shape::Enum(shape) if !shape.allows_others);
    let own = side.document.find(&item.at).filter(|_| !is_closed);
    let own = own.and_then(|node| node.get("anyOf"));
    let around = item.at.parent().and_then(|list| side.document.find(&list));
    let around = around.filter(|list| list.key() == Some("anyOf"));
    own.is_some_and(allows_any) || around.is_some_and(allows_any)
}

fn is_any_text(schema: Node<'_>) -> bool {
    schema.get("type").and_then(Node::text) == Some("string")
        && schema
            .entries()
            .all(|(key, _)| OF_ANY_TEXT.contains(&key) || key.starts_with("x-"))
}
