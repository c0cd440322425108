//! Bounds, and what no document can be made to say.

use super::*;
use crate::ir::Shape;

/// A chain of aliases of lists, each of the next one.
fn chain(length: usize) -> String {
    let mut text = String::from("In: {$ref: '#/components/schemas/A0'}\nOut: {type: string}\n");
    for number in 0..length {
        text += &format!(
            "A{number}: {{type: array, items: {{$ref: '#/components/schemas/A{}'}}}}\n",
            number + 1
        );
    }
    text + &format!("A{length}: {{type: string}}\n")
}

#[test]
fn lists_nest_up_to_the_bound() {
    let types = checked(&chain(64));
    assert!(!types.contains("nested lists"), "{types}");
}

/// The one that is a level too deep holds any JSON, and everything around it is what it was.
#[test]
fn lists_that_nest_deeper_hold_any_json() {
    let types = checked(&chain(65));
    assert!(
        types.contains("alias A0 (sent) = [any(unsupported nested lists)]"),
        "{types}"
    );
    assert!(types.contains("alias A1 = [A2]"), "{types}");
    let findings = "warning[unsupported-feature] #/components/schemas/A0: more than 64 lists hold each other here;";
    assert_eq!(types.matches(findings).count(), 1, "{types}");
}

#[test]
fn a_chain_of_ten_thousand_lists_is_cut_in_time() {
    let types = checked(&chain(10_000));
    assert_eq!(types.matches("nested lists").count(), 10_000 / 64);
}

/// Tuples of two of the next tuple, with a rule for the numbers in the last.
fn pairs(levels: usize) -> String {
    let pair = |number: usize, item: &str| {
        format!(
            "P{number}: {{type: array, prefixItems: [{item}, {item}], items: false, minItems: 2}}\n"
        )
    };
    let mut text = String::from("In: {$ref: '#/components/schemas/P0'}\nOut: {type: string}\n");
    for number in 1..levels {
        text += &pair(
            number - 1,
            &format!("{{$ref: '#/components/schemas/P{number}'}}"),
        );
    }
    text + &pair(levels - 1, "{type: integer, minimum: 1}")
}

/// Eight levels of pairs have 2 + 4 + ... + 256 = 510 items.
#[test]
fn tuples_hold_tuples_up_to_the_bound() {
    let types = checked(&pairs(7));
    assert!(!types.contains("nested lists"), "{types}");
    let types = checked(&pairs(8));
    assert!(
        types.contains(
            "alias P0 (sent) = (any(unsupported nested lists), any(unsupported nested lists))"
        ),
        "{types}"
    );
    let findings = "warning[unsupported-feature] #/components/schemas/P0: lists of positions hold each other here so often";
    assert_eq!(types.matches(findings).count(), 1, "{types}");
}

/// Reading keeps one of two equal keys, so only an API that was made otherwise can have both.
#[test]
fn the_second_field_of_a_key_is_left_out() {
    let mut sink = Sink::new();
    let schemas = "In: {type: object, properties: {a: {type: string}, b: {type: integer}}}\nOut: {type: string}";
    let mut api = lowered(&document(schemas), &mut sink);
    let shape = &mut api.types[0].shape;
    let Shape::Struct(shape) = shape else {
        panic!("a struct");
    };
    shape.fields[1].wire = "a".to_owned();
    let checked = check(api, &ModuleLock::default(), &mut sink);
    let types = format!("{}{}", print::types(&checked.api().types), concise(sink));
    insta::assert_snapshot!(types, @r##"
    struct In (sent)
      a?: text
    alias Out (received) = text
    error[duplicate-key] #/components/schemas/In/properties/b: the object has the key `a` twice
    "##);
}
