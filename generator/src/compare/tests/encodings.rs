//! Texts with another `contentEncoding`.

use super::*;

/// The rule of a change of the encoding, where a request has it, and how both clients get on.
fn changes(template: &str, [old, new]: [&str; 2]) -> Vec<Graded> {
    let schema =
        |said: &str| request(&template.replace("TEXT", &format!("{{type: string{said}}}")));
    graded(&schema(old), &schema(new))
}

const FIELD: &str = "A: {type: object, properties: {p: TEXT}}";
const BASE64: [&str; 2] = [", contentEncoding: base64", ", format: byte"];
const OTHERS: [&str; 4] = [
    ", contentEncoding: base64url",
    ", contentEncoding: base16",
    ", contentEncoding: quoted-printable",
    ", format: base64url",
];

#[test]
fn another_encoding_than_base64_is_neither_wider_nor_narrower() {
    for base64 in BASE64 {
        for other in OTHERS {
            let expected = [("field-widened", Grade::MayFail, Grade::MayFail)];
            assert_eq!(changes(FIELD, [base64, other]), expected, "{other}");
            let expected = [("field-narrowed", Grade::MayFail, Grade::MayFail)];
            assert_eq!(changes(FIELD, [other, base64]), expected, "{other}");
        }
        let expected = [("field-widened", Grade::Works, Grade::MayFail)];
        assert_eq!(changes(FIELD, [base64, ""]), expected);
        let expected = [("field-narrowed", Grade::MayFail, Grade::Works)];
        assert_eq!(changes(FIELD, ["", base64]), expected);
    }
}

#[test]
fn encodings_that_are_text_in_rust_are_rules() {
    for other in OTHERS {
        let expected = [("field-rules-tightened", Grade::MayFail, Grade::Works)];
        assert_eq!(changes(FIELD, ["", other]), expected, "{other}");
        let expected = [("field-rules-loosened", Grade::Works, Grade::MayFail)];
        assert_eq!(changes(FIELD, [other, ""]), expected, "{other}");
        let base32 = ", contentEncoding: base32";
        let expected = [("field-rules-tightened", Grade::MayFail, Grade::MayFail)];
        assert_eq!(changes(FIELD, [other, base32]), expected, "{other}");
    }
    assert!(changes(FIELD, ["", ", contentEncoding: 8bit"]).is_empty());
    assert!(changes(FIELD, BASE64).is_empty());
    let upper = [", contentEncoding: BASE16", ", contentEncoding: base16"];
    assert!(changes(FIELD, upper).is_empty());
}

#[test]
fn encodings_inside_a_use_are_compared() {
    for template in [
        "A: TEXT",
        "A: {type: array, items: TEXT}",
        "A: {type: object, additionalProperties: TEXT}",
        "A: {type: object, properties: {p: {type: array, items: TEXT}}}",
        "A: {type: object, properties: {p: {$ref: '#/components/schemas/B'}}}, B: TEXT",
        "A: {oneOf: [{type: integer}, TEXT]}",
    ] {
        let both = changes(template, [BASE64[0], OTHERS[0]]);
        let worst = both.iter().map(|change| (change.1, change.2)).max();
        let differs = Some((Grade::MayFail, Grade::MayFail));
        assert_eq!(worst, differs, "{template}: {both:?}");
        let text = changes(template, ["", OTHERS[0]]);
        let worst = text.iter().map(|change| (change.1, change.2)).max();
        assert_eq!(
            worst,
            Some((Grade::MayFail, Grade::Works)),
            "{template}: {text:?}"
        );
        assert_eq!(text.len(), 1, "{template}: {text:?}");
    }
}

/// A tuple of 150 texts, of which the one at a position has an encoding.
fn tuple(position: usize) -> Analysis {
    let mut items = vec!["{type: string}"; 150];
    items[position] = "{type: string, contentEncoding: base16}";
    let items = items.join(", ");
    request(&format!(
        "A: {{type: array, prefixItems: [{items}], items: false, minItems: 150}}"
    ))
}

#[test]
fn encodings_are_compared_at_each_position_of_a_long_tuple() {
    for [old, new] in [[0, 1], [0, 149], [75, 149], [148, 149]] {
        let both = rules_of(&tuple(old), &tuple(new));
        let expected = ["type-rules-loosened", "type-rules-tightened"];
        assert_eq!(both, expected, "{old} {new}");
    }
}

fn rules_of(old: &Analysis, new: &Analysis) -> Vec<&'static str> {
    let mut rules: Vec<_> = graded(old, new).iter().map(|change| change.0).collect();
    rules.sort_unstable();
    rules
}

/// Schemas of which each includes the next twice, and the last one is a text. Where a document
/// skips one, the pairs differ from place to place.
fn twice(skip: usize, encoding: &str) -> Analysis {
    let include = |index: usize| {
        let target = index.min(40);
        format!("{{$ref: '#/components/schemas/I{target}'}}")
    };
    let mut schemas = vec![format!("A: {{allOf: [{}]}}", include(0))];
    schemas.extend((0..40).map(|index| {
        let (next, other) = (include(index + 1), include(index + 1 + skip));
        format!("I{index}: {{allOf: [{next}, {other}]}}")
    }));
    schemas.push(format!("I40: {{type: string{encoding}}}"));
    request(&schemas.join(", "))
}

#[test]
fn an_encoding_that_is_included_in_many_ways_is_one_change() {
    let base16 = ", contentEncoding: base16";
    for skip in [0, 1] {
        let found = rules_of(&twice(0, ""), &twice(skip, base16));
        assert_eq!(found, ["type-rules-tightened"], "{skip}");
    }
}
