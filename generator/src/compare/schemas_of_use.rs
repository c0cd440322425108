//! The schemas that belong to one use: its own, and those inside it that no type and no field has.
//!
//! In: a change, with the places of its schemas. Out: pairs of schemas, the own ones first. They
//! are for what the documents say and no type has (`branch_choice`, `encodings`).

use std::collections::BTreeSet;

use super::Comparison;
use super::draft::Draft;
use crate::load::document::Node;
use crate::source::Pointer;

/// The keywords whose schemas a use has beside its type, without those that have a type of their
/// own or are compared as fields.
const INNER: [&str; 3] = ["schema", "items", "additionalProperties"];

impl<'a> Comparison<'a> {
    /// The schemas of what a change is about, as far as both documents have them. Those of types
    /// inside it are compared where the types are.
    ///
    /// A pair of which both schemas were in other pairs is left out. Thirty schemas of which each
    /// includes the next twice would otherwise have a billion places, and two documents that
    /// include theirs in different ways as many pairs as the product of both. So no bound is
    /// needed: there are at most as many pairs as both documents have schemas.
    pub(super) fn schemas_of_use(&self, draft: &Draft) -> Vec<(Node<'a>, Node<'a>)> {
        let (old, new) = (self.old.document, self.new.document);
        let places = draft.at.0.as_ref().zip(draft.at.1.as_ref());
        let found = places.and_then(|(before, after)| old.find(before).zip(new.find(after)));
        let is_type = draft.item == draft.path;
        let mut schemas = Vec::new();
        let (mut seen_before, mut seen_after) = (BTreeSet::new(), BTreeSet::new());
        let mut open: Vec<_> = found.into_iter().collect();
        while let Some((before, after)) = open.pop() {
            let is_own = schemas.is_empty() && is_type;
            if !is_own && self.type_places.contains(&before.pointer()) {
                continue;
            }
            let is_new = (
                seen_before.insert(before.id()),
                seen_after.insert(after.id()),
            );
            if is_new != (false, false) {
                schemas.push((before, after));
                open.extend(inner(before, after));
            }
        }
        schemas
    }
}

/// The schema that a node refers to within its file, or the node itself.
pub(super) fn target(node: Node<'_>) -> Node<'_> {
    let reference = node.get("$ref").and_then(Node::text);
    let pointer = reference.filter(|text| text.starts_with('#'));
    let found = pointer.and_then(|text| node.document().find(&Pointer::new(text)));
    found.unwrap_or(node)
}

/// The schemas inside two others that belong to the same use.
fn inner<'d>(before: Node<'d>, after: Node<'d>) -> Vec<(Node<'d>, Node<'d>)> {
    let mut pairs: Vec<_> = INNER
        .iter()
        .filter_map(|keyword| before.get(keyword).zip(after.get(keyword)))
        .collect();
    for keyword in ["allOf", "anyOf", "oneOf", "prefixItems"] {
        let lists = before.get(keyword).zip(after.get(keyword));
        let items = lists
            .into_iter()
            .flat_map(|(before, after)| before.items().zip(after.items()));
        // What `allOf` includes has no comparison of its own if nothing else refers to it.
        pairs.extend(items.map(|(before, after)| match keyword {
            "allOf" => (target(before), target(after)),
            _ => (before, after),
        }));
    }
    pairs
}
