//! Conditions: a JSON Schema of the document, asked of a value.

use crate::runtime::table_prelude::types::*;
use crate::runtime::{BodySource, BodyStream, Check, FilePart, Json, Rule, Wire};

/// Whether a value is valid against a schema.
fn fits(schema: &'static str, value: &str) -> bool {
    let rules: &'static [Rule] = vec![Fits(schema)].leak();
    let value: Json = value.parse().unwrap();
    let mut check = Check::of_body();
    value.check(rules, &mut check);
    let mut found = Vec::new();
    check.finish(&mut found);
    found.is_empty()
}

/// A schema, values that are valid against it, and values that are not.
type Row = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

fn hold(rows: &[Row]) {
    for (schema, valid, invalid) in rows {
        for value in *valid {
            assert!(fits(schema, value), "{schema} allows {value}");
        }
        for value in *invalid {
            assert!(!fits(schema, value), "{schema} forbids {value}");
        }
    }
}

#[test]
fn types_and_constants() {
    hold(&[
        (
            r#"{"type":"integer"}"#,
            &["1", "1.0", "1e30", "1e400"],
            &["1.5", "9007199254740993.5", r#""1""#, "null"],
        ),
        (r#"{"type":"number"}"#, &["1", "1.5"], &["true"]),
        (
            r#"{"type":["null","boolean"]}"#,
            &["null", "false"],
            &["0", r#""""#, "[]", "{}"],
        ),
        (
            r#"{"const":{"a":[1,null]}}"#,
            &[r#"{"a":[1.0,null]}"#],
            &[r#"{"a":[1]}"#, "null"],
        ),
        (
            r#"{"enum":["a",2]}"#,
            &[r#""a""#, "2.0"],
            &[r#""b""#, r#""2""#],
        ),
        ("true", &["1"], &[]),
        ("false", &[], &["1"]),
    ]);
}

#[test]
fn numbers_and_texts() {
    hold(&[
        (r#"{"minimum":1}"#, &["1", "1.5", r#""""#], &["0", "0.9"]),
        (
            r#"{"minimum":9007199254740993}"#,
            &["9007199254740993"],
            &["9007199254740992"],
        ),
        (r#"{"exclusiveMinimum":1}"#, &["1.5"], &["1", "1.0"]),
        (r#"{"maximum":1}"#, &["1"], &["2", "1.1"]),
        (r#"{"exclusiveMaximum":1.5}"#, &["1"], &["1.5"]),
        (r#"{"multipleOf":0.1}"#, &["0.3", "2"], &["0.35"]),
        (r#"{"multipleOf":3}"#, &["9", "-3.0"], &["10", "1.5"]),
        (r#"{"minLength":2}"#, &[r#""äö""#, "1"], &[r#""ä""#]),
        (
            r#"{"minLength":18446744073709551616}"#,
            &["1"],
            &[r#""""#, r#""ab""#],
        ),
        (r#"{"maxLength":18446744073709551616}"#, &[r#""ab""#], &[]),
        (r#"{"maxLength":1}"#, &[r#""ä""#], &[r#""ab""#]),
        (
            r#"{"pattern":"^[a-c]+$"}"#,
            &[r#""ab""#, "7"],
            &[r#""d""#, r#""""#],
        ),
    ]);
}

#[test]
fn lists() {
    hold(&[
        (r#"{"minItems":1}"#, &["[0]", "{}"], &["[]"]),
        (r#"{"maxItems":1}"#, &["[0]"], &["[0,1]"]),
        (
            r#"{"uniqueItems":true}"#,
            &[r#"[1,"1"]"#],
            &["[1,1.0]", r#"[{"a":1,"b":2},{"b":2,"a":1}]"#],
        ),
        (r#"{"uniqueItems":false}"#, &["[1,1]"], &[]),
        (
            r#"{"prefixItems":[{"type":"string"}],"items":{"type":"integer"}}"#,
            &["[]", r#"["a",1]"#],
            &["[1]", r#"["a","b"]"#],
        ),
        (r#"{"items":false}"#, &["[]", "1"], &["[1]"]),
        (
            r#"{"contains":{"minimum":5}}"#,
            &["[1,6]", "1"],
            &["[]", "[1]"],
        ),
        (
            r#"{"contains":{"const":1},"minContains":2,"maxContains":3}"#,
            &["[1,1]", "[1,1,1,0]"],
            &["[1]", "[1,1,1,1]"],
        ),
        (r#"{"contains":{"const":1},"minContains":0}"#, &["[]"], &[]),
    ]);
}

#[test]
fn objects() {
    hold(&[
        (r#"{"minProperties":1}"#, &[r#"{"a":1}"#], &["{}"]),
        (
            r#"{"maxProperties":1}"#,
            &[r#"{"a":1}"#],
            &[r#"{"a":1,"b":1}"#],
        ),
        (r#"{"required":["a"]}"#, &[r#"{"a":null}"#, "[]"], &["{}"]),
        (
            r#"{"properties":{"a":{"type":"string"}}}"#,
            &["{}", r#"{"a":"","b":1}"#],
            &[r#"{"a":1}"#],
        ),
        (
            r#"{"patternProperties":{"^x":{"type":"string"}}}"#,
            &[r#"{"a":1,"x":""}"#],
            &[r#"{"xy":1}"#],
        ),
        (
            r#"{"properties":{"a":true},"patternProperties":{"^x":true},"additionalProperties":false}"#,
            &[r#"{"a":1,"x":1}"#],
            &[r#"{"b":1}"#],
        ),
        (
            r#"{"propertyNames":{"maxLength":1}}"#,
            &[r#"{"a":1}"#, "1"],
            &[r#"{"ab":1}"#],
        ),
        (
            r#"{"dependentRequired":{"a":["b"]}}"#,
            &["{}", r#"{"a":1,"b":1}"#],
            &[r#"{"a":1}"#],
        ),
        (
            r#"{"dependentSchemas":{"a":{"maxProperties":1}}}"#,
            &[r#"{"a":1}"#, r#"{"b":1,"c":1}"#],
            &[r#"{"a":1,"b":1}"#],
        ),
    ]);
}

#[test]
fn combinations() {
    hold(&[
        (
            r#"{"allOf":[{"minimum":1},{"maximum":2}]}"#,
            &["1", "2"],
            &["0", "3"],
        ),
        (
            r#"{"anyOf":[{"minimum":5},{"maximum":2}]}"#,
            &["5", "2"],
            &["3"],
        ),
        (
            r#"{"oneOf":[{"minimum":1},{"maximum":3}]}"#,
            &["0", "4"],
            &["2"],
        ),
        (r#"{"not":{"type":"string"}}"#, &["1"], &[r#""""#]),
        (
            r#"{"if":{"minimum":5},"then":{"multipleOf":2},"else":{"multipleOf":3}}"#,
            &["6", "3"],
            &["7", "4"],
        ),
        (r#"{"if":{"minimum":5},"then":false}"#, &["4"], &["5"]),
    ]);
}

#[test]
fn a_value_of_every_kind_is_asked() {
    let rules: &'static [Rule] = &[Fits(r#"{"not":{"enum":[true,"a",1,1.5,[1],{"a":1}]}}"#)];
    let broken = |value: &dyn Wire| {
        let mut check = Check::of_body();
        value.check(rules, &mut check);
        let mut found = Vec::new();
        check.finish(&mut found);
        found.len()
    };
    let map = std::collections::BTreeMap::from([("a".to_owned(), 1_i64)]);
    assert_eq!(broken(&true) + broken(&"a".to_owned()) + broken(&1_i64), 3);
    assert_eq!(broken(&1.5) + broken(&vec![1_i64]) + broken(&map), 3);
    assert_eq!(broken(&Some(1_u8)) + broken(&(1_i64,)), 2);
    assert_eq!(broken(&false) + broken(&2.5) + broken(&None::<bool>), 0);
}

struct Album {
    cover: FilePart,
    photos: Vec<FilePart>,
}

object! { Album { cover: "cover", photos: "photos" } }

/// The bytes of a stream are not known before they are sent, but that it is there is.
#[test]
fn a_file_that_is_a_stream_is_a_text() {
    let file = || FilePart::streamed(BodySource::from(BodyStream::from("a")));
    let album = Album {
        cover: file(),
        photos: vec![file(), FilePart::new("b")],
    };
    for (schema, expected) in [
        (
            r#"{"properties":{"cover":{"type":"string"},"photos":{"items":{"type":"string"}}}}"#,
            0,
        ),
        (r#"{"not":{"required":["cover"]}}"#, 1),
        (r#"{"properties":{"photos":{"maxItems":1}}}"#, 1),
        (r#"{"not":{"required":["back"]}}"#, 0),
    ] {
        let rules: &'static [Rule] = vec![Fits(schema)].leak();
        let mut check = Check::of_body();
        album.check(rules, &mut check);
        let mut found = Vec::new();
        check.finish(&mut found);
        assert_eq!(found.len(), expected, "{schema}");
    }
}

/// What is nested deeper than values are taken apart is kept as text.
#[test]
fn a_value_that_is_not_looked_at_is_taken_for_valid() {
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(fits(r#"{"maxItems":0}"#, "[]"));
    let mut schema = r#"{"maxItems":0}"#.to_owned();
    for _ in 0..200 {
        schema = format!(r#"{{"items":{schema}}}"#);
    }
    assert!(fits(schema.leak(), &deep(202)));
}
