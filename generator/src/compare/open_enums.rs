//! Enums beside which the document allows any text, as in `anyOf: [{type: string}, {enum: [a]}]`.
//!
//! In: the type of an enum. Out: whether a value that it does not list is allowed. The type in Rust
//! is the enum alone, since it keeps what it does not list, so this is read from the document.
//! Absent: `oneOf`, which forbids what both branches take.

use super::Side;
use crate::ir::{Shape, TypeId, TypeRef};
use crate::load::document::Node;
use crate::source::Pointer;

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
        .all(|(_, item)| is_beside_any_text(side, &item.at))
}

fn is_beside_any_text(side: &Side<'_>, at: &Pointer) -> bool {
    // An inline enum has the place of the list, and one that is a component that of its branch.
    let own = side.document.find(at).and_then(|node| node.get("anyOf"));
    let around = at.parent().and_then(|list| side.document.find(&list));
    own.or_else(|| around.filter(|list| list.key() == Some("anyOf")))
        .is_some_and(|list| list.items().any(is_any_text))
}

fn is_any_text(schema: Node<'_>) -> bool {
    schema.get("type").and_then(Node::text) == Some("string")
        && schema
            .entries()
            .all(|(key, _)| OF_ANY_TEXT.contains(&key) || key.starts_with("x-"))
}
