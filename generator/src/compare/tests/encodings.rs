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
