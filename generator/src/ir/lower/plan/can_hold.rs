//! Whether the type of one object can hold each value of another.
//!
//! This decides what becomes of two branches that no guard tells apart: if the first can hold the
//! values of the second, it may be asked first, and otherwise the two are joined. Where it would
//! take a proof, the answer is `false`.

use super::type_plan::ValueProfile;
use super::{MergedSchema, SchemaRef, Schemas};
use crate::ir::Kinds;
use crate::ir::lower::budget::PROFILE_DEPTH;
use crate::ir::lower::schemas::ObjectKeywords;

/// Whether the object `one` can hold each value of `other` that gets past its guards. Those see to
/// the keys that it requires.
pub(super) fn can_hold<'d>(
    one: &ValueProfile<'d>,
    other: &ValueProfile<'d>,
    schemas: &mut Schemas<'d, '_>,
) -> bool {
    if one.typed_others || one.objects != 1 || other.objects != 1 {
        return false;
    }
    other.keys.iter().all(|(key, theirs)| {
        let Some(mine) = one.keys.get(key) else {
            // An undeclared key is kept as it is.
            return true;
        };
        match (mine.as_slice(), theirs.as_slice()) {
            ([mine], [theirs]) => schema_holds(mine, theirs, 0, schemas),
            _ => false,
        }
    })
}

fn schema_holds<'d>(
    one: &SchemaRef<'d>,
    other: &SchemaRef<'d>,
    depth: usize,
    schemas: &mut Schemas<'d, '_>,
) -> bool {
    if one.key() == other.key() || !schemas.charge(1, one.at()) {
        return true;
    }
    let targets = (schemas.resolve(one).target, schemas.resolve(other).target);
    if let (Some(one), Some(other)) = targets
        && one.id() == other.id()
    {
        return true;
    }
    let mine = schemas.allowed_kinds(one, 0);
    let theirs = schemas.allowed_kinds(other, 0);
    let (one, other) = (schemas.defining_schema(one), schemas.defining_schema(other));
    // An enum keeps texts of any format.
    let has_format = one.format.is_none() || one.format == other.format || one.constants.is_some();
    if !mine.contains(theirs) || !has_format {
        return false;
    }
    if theirs.and(Kinds::ARRAY.with(Kinds::OBJECT)).is_empty() {
        return true;
    }
    let is_simple = one.alternatives.is_empty() && other.alternatives.is_empty();
    is_simple
        && depth < PROFILE_DEPTH
        && items_hold(&one, &other, depth + 1, schemas)
        && keys_hold(&one, &other, depth + 1, schemas)
}

fn items_hold<'d>(
    one: &MergedSchema<'d>,
    other: &MergedSchema<'d>,
    depth: usize,
    schemas: &mut Schemas<'d, '_>,
) -> bool {
    if !one.list.prefix.is_empty() || !other.list.prefix.is_empty() {
        return false;
    }
    match (&one.list.items, &other.list.items) {
        (None, _) => true,
        (Some(one), Some(other)) => schema_holds(one, other, depth, schemas),
        (Some(_), None) => other
            .kinds
            .is_some_and(|kinds| !kinds.contains(Kinds::ARRAY)),
    }
}

fn keys_hold<'d>(
    one: &MergedSchema<'d>,
    other: &MergedSchema<'d>,
    depth: usize,
    schemas: &mut Schemas<'d, '_>,
) -> bool {
    let (mine, theirs) = (&one.object, &other.object);
    let has_other_types =
        |object: &ObjectKeywords<'d>| object.additional.is_some() || !object.patterns.is_empty();
    let requires_more = mine
        .required
        .iter()
        .any(|key| !theirs.required.contains(key));
    if has_other_types(mine) || has_other_types(theirs) || requires_more {
        return false;
    }
    theirs.properties.iter().all(|property| {
        let same = mine
            .properties
            .iter()
            .find(|known| known.key == property.key);
        match same {
            Some(known) => schema_holds(&known.schema, &property.schema, depth, schemas),
            None => !mine.closed,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::lower::schemas::testing::with_schemas;

    fn holds(one: &str, other: &str) -> bool {
        let text = format!("A: {one}\nB: {other}\nS: {{type: string}}");
        with_schemas(&text, |schemas, schema| {
            let one = ValueProfile::of_object(&schemas.merged(&schema("A")));
            let other = ValueProfile::of_object(&schemas.merged(&schema("B")));
            can_hold(&one, &other, schemas)
        })
    }

    fn property_holds(one: &str, other: &str) -> bool {
        let object = |a: &str| format!("{{type: object, properties: {{a: {a}}}}}");
        holds(&object(one), &object(other))
    }

    #[test]
    fn wider_properties_hold_narrower_ones() {
        for (one, other) in [
            ("{}", "{type: string}"),
            ("{type: number}", "{type: integer}"),
            ("{type: [string, 'null']}", "{type: string}"),
            ("{type: string}", "{type: string, format: date}"),
            ("{enum: [x]}", "{type: string, format: date}"),
            ("{$ref: '@S'}", "{$ref: '@S', description: d}"),
            (
                "{type: array, items: {}}",
                "{type: array, items: {type: string}}",
            ),
            ("{type: array}", "{type: array, items: {type: string}}"),
            ("{type: object}", "{type: object, properties: {b: {}}}"),
        ] {
            assert!(property_holds(one, other), "{one} {other}");
        }
    }

    #[test]
    fn what_a_property_may_not_hold_is_not_held() {
        for (one, other) in [
            ("{type: integer}", "{type: number}"),
            ("{type: string}", "{type: [string, 'null']}"),
            ("{type: string, format: date}", "{type: string}"),
            (
                "{type: array, items: {type: string}}",
                "{type: array, items: {}}",
            ),
            ("{type: array, items: {type: string}}", "{type: array}"),
            ("{type: object, required: [b]}", "{type: object}"),
            (
                "{type: object, additionalProperties: false}",
                "{type: object, properties: {b: {}}}",
            ),
            (
                "{type: object, additionalProperties: {type: string}}",
                "{type: object}",
            ),
            (
                "{oneOf: [{type: object}, {type: string}]}",
                "{type: object}",
            ),
        ] {
            assert!(!property_holds(one, other), "{one} {other}");
        }
    }

    #[test]
    fn undeclared_keys_are_held_unless_they_are_of_one_type() {
        let other = "{type: object, properties: {a: {type: string}, b: {type: string}}}";
        assert!(holds(
            "{type: object, properties: {a: {type: string}}}",
            other
        ));
        let typed = "{type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}";
        assert!(!holds(typed, other));
        assert!(!holds("{type: object}", other));
    }

    #[test]
    fn recursive_schemas_end() {
        let next =
            |name: &str| format!("{{type: object, properties: {{next: {{$ref: '@{name}'}}}}}}");
        assert!(!holds(&next("A"), &next("B")));
    }
}
