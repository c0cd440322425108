//! Which schemas are named after their place, and not after what they are a part of.
//!
//! In: a node. Out: whether its key (or its file) names it: a component, a definition, a schema in
//! another file. Absent: Rust names.

use crate::load::document::Node;

/// Whether a schema has a key that names it.
pub(super) fn is_named(node: Node<'_>) -> bool {
    let Some(parent) = node.parent() else {
        return true;
    };
    let above = parent.parent().and_then(Node::key);
    match parent.key() {
        Some("schemas") if above == Some("components") => true,
        Some("$defs" | "definitions") => !matches!(above, Some("properties" | "patternProperties")),
        _ => node.document().sources().len() > 1 && node.source() != 0 && is_free(node),
    }
}

/// What a schema is called after: its key, or its file if it is the whole of it.
pub(super) fn name(node: Node<'_>) -> String {
    node.key().map_or_else(
        || stem(node.document().path_of(node.source())),
        str::to_owned,
    )
}

/// Files that are called after what they are and not after what is in them.
const NAMELESS: [&str; 4] = ["index", "schema", "openapi", "main"];

/// The file's name without its extensions, or its folder's if the name says nothing.
fn stem(path: &str) -> String {
    let stem = |step: &str| step.split('.').next().unwrap_or(step).to_owned();
    let mut steps = path.rsplit('/').map(stem);
    let last = steps.next().unwrap_or_default();
    if NAMELESS.contains(&last.as_str()) {
        steps
            .next()
            .filter(|folder| !folder.is_empty())
            .unwrap_or(last)
    } else {
        last
    }
}

/// Whether only keys that the file's author chose lead to a schema in another file: `#/Pet`,
/// `#/models/pets/Pet`.
fn is_free(node: Node<'_>) -> bool {
    let mut around = Some(node);
    while let Some(step) = around {
        let above = step.parent();
        if above.is_some() && step.key().is_none_or(is_structure) {
            return false;
        }
        around = above;
    }
    true
}

/// Keys of OpenAPI and JSON Schema that hold schemas which are parts of something.
fn is_structure(key: &str) -> bool {
    const STRUCTURE: [&str; 37] = [
        "schema",
        "properties",
        "patternProperties",
        "additionalProperties",
        "unevaluatedProperties",
        "propertyNames",
        "dependentSchemas",
        "items",
        "prefixItems",
        "additionalItems",
        "unevaluatedItems",
        "contains",
        "allOf",
        "oneOf",
        "anyOf",
        "not",
        "if",
        "then",
        "else",
        "content",
        "parameters",
        "headers",
        "requestBody",
        "requestBodies",
        "responses",
        "callbacks",
        "paths",
        "webhooks",
        "x-webhooks",
        "get",
        "put",
        "post",
        "delete",
        "options",
        "head",
        "patch",
        "trace",
    ];
    STRUCTURE.contains(&key)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::spec::testing;

    fn named(
        files: &[(&str, &serde_json::Value)],
        file: usize,
        pointer: &[&str],
    ) -> Option<String> {
        let document = testing::files(files);
        let root = document.root_at(file).unwrap();
        let node = pointer.iter().try_fold(root, |node, key| node.step(key));
        node.filter(|node| is_named(*node)).map(name)
    }

    #[test]
    fn components_and_definitions_are_named_after_their_keys() {
        let value = json!({
            "components": {"schemas": {"Pet": {
                "properties": {"age": {}, "definitions": {"properties": {}}},
                "$defs": {"Tail": {}}
            }}}
        });
        let name_at = |pointer: &[&str]| named(&[("openapi.yaml", &value)], 0, pointer);
        let pet = ["components", "schemas", "Pet"];
        assert_eq!(name_at(&pet).as_deref(), Some("Pet"));
        let inside = |rest: &[&'static str]| [&pet, rest].concat();
        assert_eq!(
            name_at(&inside(&["$defs", "Tail"])).as_deref(),
            Some("Tail")
        );
        assert_eq!(name_at(&inside(&["properties", "age"])), None);
        // A property can be called `definitions`.
        let property = ["properties", "definitions", "properties"];
        assert_eq!(name_at(&inside(&property)), None);
    }

    #[test]
    fn schemas_of_other_files_are_named_after_their_keys_or_files() {
        let main = json!({});
        let pet = json!({"properties": {"age": {}}, "Cat": {"type": "object"}});
        let name_in = |path: &str, pointer: &[&str]| {
            named(&[("openapi.yaml", &main), (path, &pet)], 1, pointer)
        };
        assert_eq!(name_in("models/pet.yaml", &[]).as_deref(), Some("pet"));
        assert_eq!(
            name_in("models/pet/index.yaml", &[]).as_deref(),
            Some("pet")
        );
        assert_eq!(name_in("models/pet.yaml", &["Cat"]).as_deref(), Some("Cat"));
        assert_eq!(name_in("models/pet.yaml", &["properties", "age"]), None);
    }
}
