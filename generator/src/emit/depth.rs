//! How deep types hold types, which is how deep rustc looks when it asks whether an answer can be
//! sent between threads.
//!
//! In: an API. Out: the recursion limit its crate needs, if the usual one is too low. Absent:
//! everything else about types.

use crate::ir::graph::{Graph, Step};
use crate::ir::{Api, Operation, Type, TypeId, Use, Webhook};

/// The `recursion_limit` that rustc has without an attribute
/// (<https://doc.rust-lang.org/reference/attributes/limits.html>).
const USUAL: usize = 128;

/// How many types rustc passes through for one level: from a struct to the struct that its field
/// holds, or from a list of nullable items to one of its items. Measured with rustc 1.95: 32 lists
/// of nullable lists in a field are refused under the usual limit, and 31 are not.
///
/// Other types take fewer or more; the quarter of the limit that [`attribute`] adds is also there
/// for those. Where that is not enough, rustc refuses the crate and says which attribute to add.
/// With three, those 32 lists would get no attribute; with five, even more crates would get one
/// that compile without.
const LAYERS: usize = 4;

/// The attribute that a crate needs which uses these APIs, if any; a power of two, so that it
/// seldom changes. A quarter of the usual limit is left for what is around a type: the future of a
/// call, its answer, and whatever the caller puts around them.
pub(super) fn attribute<'a>(apis: impl Iterator<Item = &'a Api>) -> Option<String> {
    let needed = apis.map(levels).max().unwrap_or_default() * LAYERS + USUAL / 4;
    (needed > USUAL).then(|| format!("#![recursion_limit = \"{}\"]", needed.next_power_of_two()))
}

/// The levels of the deepest type, and those of lists around it in an operation or a webhook. The
/// first list there is one of the types around a type, for which there is room.
fn levels(api: &Api) -> usize {
    let operations = api.operations.iter().flat_map(Operation::uses);
    let payloads = api.webhooks.iter().flat_map(Webhook::received);
    let around = operations.chain(payloads.map(|(_, value)| value));
    let around = around.map(nested).max().unwrap_or_default();
    deepest(api) + around.saturating_sub(1)
}

/// The levels on the longest way that a search from type to type goes before it meets a type
/// again.
fn deepest(api: &Api) -> usize {
    let referenced = |item: &Type| item.referenced_types().map(TypeId::index).collect();
    let types = Graph::new(api.types.iter().map(referenced).collect());
    let own: Vec<usize> = api.types.iter().map(own_levels).collect();
    let levels_of = |node: usize| own.get(node).copied().unwrap_or_default();
    let (mut current, mut deepest) = (0, 0);
    for step in types.depth_first(0..api.types.len()) {
        match step {
            Step::Enter(node) => {
                current += levels_of(node);
                deepest = deepest.max(current);
            }
            Step::Leave(node) => current -= levels_of(node),
            Step::Back(_) => {}
        }
    }
    deepest
}

/// The levels of a type without those of the types that it names. A list or map in a field is one
/// level with its field, and each one inside it is a further level.
fn own_levels(item: &Type) -> usize {
    item.uses().map(nested).max().unwrap_or_default().max(1)
}

/// How many lists, maps and tuples without a name hold each other here.
fn nested(value: &Use) -> usize {
    let mut deepest = 0;
    let mut waiting = vec![(value, 0)];
    while let Some((value, depth)) = waiting.pop() {
        let parts = value.ty.parts();
        let depth = depth + usize::from(!parts.is_empty());
        deepest = deepest.max(depth);
        waiting.extend(parts.iter().map(|part| (part, depth)));
    }
    deepest
}

#[cfg(test)]
mod tests {
    use crate::emit::{Details, Package};
    use crate::{File, Input, generate};

    /// The beginning of the crate root of an API with this body, and this schema of a type.
    fn root(body: &str, named: &str) -> String {
        let document = format!(
            r##"{{
                "openapi": "3.1.0", "info": {{ "title": "Deep", "version": "1" }},
                "paths": {{ "/deep": {{ "get": {{ "operationId": "deep", "responses": {{ "200": {{
                    "description": "", "content": {{ "application/json": {{ "schema": {body} }} }}
                }} }} }} }} }},
                "components": {{ "schemas": {{ "Deep": {{
                    "type": "object", "properties": {{ "lists": {named} }}
                }} }} }}
            }}"##
        );
        let input = Input {
            module: "deep".to_owned(),
            document: File {
                name: "deep.json".to_owned(),
                bytes: document.into_bytes(),
            },
            ..Input::default()
        };
        let package = Package {
            name: "deep".to_owned(),
            version: "0.1.0".to_owned(),
            description: "Deep".to_owned(),
            license: None,
            single_api: true,
            details: Details::default(),
        };
        let files = generate(&package, &[input]).files.unwrap();
        files.get("src/lib.rs").unwrap().to_owned()
    }

    /// So many lists of nullable items that hold each other.
    fn lists(count: usize) -> String {
        (0..count).fold(r#"{ "type": "integer" }"#.to_owned(), |items, _| {
            format!(r#"{{ "type": ["array", "null"], "items": {items} }}"#)
        })
    }

    #[test]
    fn lists_within_each_other_count_as_levels() {
        let named = r##"{ "$ref": "#/components/schemas/Deep" }"##;
        let attribute = "#![recursion_limit = \"256\"]";
        for (body, field) in [(named.to_owned(), lists(36)), (lists(36), lists(1))] {
            assert!(root(&body, &field).contains(attribute), "{body}");
        }
        for (body, field) in [(named.to_owned(), lists(20)), (lists(20), lists(1))] {
            assert!(!root(&body, &field).contains("recursion_limit"), "{body}");
        }
    }
}
