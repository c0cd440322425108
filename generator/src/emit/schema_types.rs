//! How a type is written in a program that is part of a crate with a single API.
//!
//! In: types in their places. Out: Rust as text, `Vec<types::Pet>`, with paths from the root of the
//! crate.

use super::type_text::type_text;
use super::unit::{FileKind, Imports, Unit};
use crate::ir::{Checked, Use};
use crate::names::Names;

/// Writes each type; names of the runtime and of the standard library have no path, as if they were
/// imported.
pub fn type_texts<'u>(
    checked: &Checked,
    names: &Names,
    uses: impl Iterator<Item = &'u Use>,
) -> Vec<String> {
    let unit = Unit::new(checked.api(), names);
    let imports = Imports::default();
    uses.map(|value| type_text(unit.item_tokens(value, FileKind::Other, &imports)))
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::{File, Input};

    const DOCUMENT: &str = r##"{
        "openapi": "3.1.0",
        "info": {"title": "", "version": ""},
        "components": {"schemas": {
            "Pet": {"type": "object", "properties": {"names": {"type": "array", "items": {"type": ["string", "null"]}}, "friend": {"$ref": "#/components/schemas/Pet"}}},
            "Pets": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Pet"}},
            "Dog": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"properties": {"names": {"maxItems": 1}}}]}
        }}
    }"##;

    #[test]
    fn every_schema_that_stands_by_itself_has_a_type() {
        let document = File {
            name: "pets.json".to_owned(),
            bytes: DOCUMENT.into(),
        };
        let text = crate::schema_types(&Input {
            module: "pets".to_owned(),
            document,
            ..Input::default()
        });
        let lines: Vec<String> = text
            .iter()
            .map(|text| format!("{} {}", text.at, text.rust))
            .collect();
        let expected = [
            "#/components/schemas/Pet types::Pet",
            "#/components/schemas/Pet/properties/names Vec<OrNull<String>>",
            "#/components/schemas/Pet/properties/names/items OrNull<String>",
            "#/components/schemas/Pet/properties/friend types::Pet",
            "#/components/schemas/Pets types::Pets",
            "#/components/schemas/Pets/additionalProperties types::Pet",
            "#/components/schemas/Dog types::Dog",
        ];
        assert_eq!(lines, expected);
    }
}
