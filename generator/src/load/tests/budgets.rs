//! Texts that parse, but that no tree can hold as they are.

use super::faults;
use crate::diagnostic::Sink;
use crate::load::{Files, load};
use crate::source::File;

#[test]
fn repeated_keys() {
    insta::assert_snapshot!(faults("shop.yaml", "responses:\n  200: a\n  404: b\n  200: c\n  '200': d\nresponses: {}\n"), @"
    error[duplicate-key]: the mapping has the key `200` already
     --> shop.yaml:4:3
      |
    2 |   200: a
      |   --- it is here
    3 |   404: b
    4 |   200: c
      |   ^^^
      |
      = help: delete one of the two, or put both into one

    error[duplicate-key]: the mapping has the key `200` already
     --> shop.yaml:5:3
      |
    2 |   200: a
      |   --- it is here
    ...
    5 |   '200': d
      |   ^^^^^
      |
      = help: delete one of the two, or put both into one

    error[duplicate-key]: the mapping has the key `responses` already
     --> shop.yaml:6:1
      |
    1 | responses:
      | --------- it is here
    ...
    6 | responses: {}
      | ^^^^^^^^^
      |
      = help: delete one of the two, or put both into one

    3 errors
    ");
    insta::assert_snapshot!(faults("shop.json", "{\"a\": {\"b\\u0063\": 1,\r\n\"bc\": 2}}"), @r#"
    error[duplicate-key]: the mapping has the key `bc` already
     --> shop.json:2:1
      |
    1 | {"a": {"b\u0063": 1,
      |        --------- it is here
    2 | "bc": 2}}
      | ^^^^
      |
      = help: delete one of the two, or put both into one

    1 error
    "#);
    let many = (0..40)
        .map(|number| format!("key{number}: 1\n"))
        .collect::<String>();
    insta::assert_snapshot!(faults("shop.yaml", format!("{many}key3: 2\n")), @"
    error[duplicate-key]: the mapping has the key `key3` already
      --> shop.yaml:41:1
       |
     4 | key3: 1
       | ---- it is here
    ...
    41 | key3: 2
       | ^^^^
       |
       = help: delete one of the two, or put both into one

    1 error
    ");
}

#[test]
fn aliases_that_multiply() {
    let mut text = "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n".to_owned();
    for (one, next) in "abcdefgh".chars().zip("bcdefghi".chars()) {
        text.push_str(&format!("{next}: &{next} [*{one}, *{one}, *{one}, *{one}, *{one}, *{one}, *{one}, *{one}, *{one}]\n"));
    }
    insta::assert_snapshot!(faults("bomb.yaml", text), @"
    error[too-many-nodes]: the document has too many values
     --> bomb.yaml:1:1
      |
    1 | a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]
      | ^
      |
      = help: look for YAML aliases that multiply each other; the limit grows with the file, up to 16777216 values

    1 error
    ");
    insta::assert_snapshot!(faults("bomb.yaml", "a: &a [*a]\n"), @"
    error[too-many-nodes]: the document is nested more than 128 levels deep
     --> bomb.yaml:1:4
      |
    1 | a: &a [*a]
      |    ^
      |
      = help: no description of an API is that deep (the limit is 256 levels in JSON, 128 in YAML)

    1 error
    ");
}

#[test]
fn nesting_without_end() {
    insta::assert_snapshot!(faults("deep.json", "[".repeat(10_000) + &"]".repeat(10_000)), @"
    error[too-many-nodes]: the document is nested more than 256 levels deep
     --> deep.json:1:257
      |
    1 | ...[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[...
      |                                                ^
      |
      = help: no description of an API is that deep (the limit is 256 levels in JSON, 128 in YAML)

    1 error
    ");
    insta::assert_snapshot!(faults("deep.yaml", "a: ".to_owned() + &"[".repeat(300_000)), @"
    error[too-many-nodes]: the document is nested more than 128 levels deep
     --> deep.yaml:1:259
      |
    1 | ...[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[...
      |                                                ^
      |
      = help: no description of an API is that deep (the limit is 256 levels in JSON, 128 in YAML)

    1 error
    ");
    insta::assert_snapshot!(faults("deep.yaml", "- ".repeat(10_000)), @"
    error[too-many-nodes]: the document is nested more than 128 levels deep
     --> deep.yaml:1:257
      |
    1 | ...- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - ...
      |                                                ^
      |
      = help: no description of an API is that deep (the limit is 256 levels in JSON, 128 in YAML)

    1 error
    ");
}

#[test]
fn tags() {
    insta::assert_snapshot!(faults("shop.yaml", "limit: !int 5\nlist:\n- !ref {a: !!str 1}\n- !!set {b, c}\n- ! plain\n"), @"
    error[yaml-tag]: the YAML tag `!int` has no meaning in OpenAPI
     --> shop.yaml:1:13
      |
    1 | limit: !int 5
      |             ^
      |
      = help: delete the tag; if it belongs to the text, quote the text

    error[yaml-tag]: the YAML tag `!ref` has no meaning in OpenAPI
     --> shop.yaml:3:8
      |
    3 | - !ref {a: !!str 1}
      |        ^^^^^^^^^^^^
      |
      = help: delete the tag; if it belongs to the text, quote the text

    error[yaml-tag]: the YAML tag `!!set` has no meaning in OpenAPI
     --> shop.yaml:4:9
      |
    4 | - !!set {b, c}
      |         ^
      |
      = help: delete the tag; if it belongs to the text, quote the text

    error[yaml-tag]: the YAML tag `!` has no meaning in OpenAPI
     --> shop.yaml:5:5
      |
    5 | - ! plain
      |     ^^^^^
      |
      = help: delete the tag; if it belongs to the text, quote the text

    4 errors
    ");
}

#[test]
fn merge_keys_that_merge_nothing() {
    insta::assert_snapshot!(faults("shop.yaml", "a: {<<: 5, b: 1}\nc:\n  <<: [{d: 1}, 2]\n"), @"
    error[syntax]: `<<` takes a mapping or a list of mappings
     --> shop.yaml:1:5
      |
    1 | a: {<<: 5, b: 1}
      |     ^^
      |
      = help: point it at an anchored mapping, as in `<<: *base`

    error[syntax]: `<<` takes a mapping or a list of mappings
     --> shop.yaml:3:3
      |
    3 |   <<: [{d: 1}, 2]
      |   ^^
      |
      = help: point it at an anchored mapping, as in `<<: *base`

    2 errors
    ");
}

#[test]
fn numbers_out_of_range() {
    insta::assert_snapshot!(faults("shop.json", "{\"a\": 1e400, \"b\": -1e999, \"c\": 123456789012345678901, \"d\": 1e25, \"e\": 18446744073709551616}"), @r#"
    warning[number-out-of-range]: `1e400` is out of range and is read as 1.7976931348623157e+308
     --> shop.json:1:7
      |
    1 | {"a": 1e400, "b": -1e999, "c": 123456789012345678901, "d": 1e25, "e": 18446744073709551616}
      |       ^^^^^
      |
      = help: write the number that is meant; integers go from -2^63 to 2^64 - 1

    warning[number-out-of-range]: `-1e999` is out of range and is read as -1.7976931348623157e+308
     --> shop.json:1:19
      |
    1 | {"a": 1e400, "b": -1e999, "c": 123456789012345678901, "d": 1e25, "e": 18446744073709551616}
      |                   ^^^^^^
      |
      = help: write the number that is meant; integers go from -2^63 to 2^64 - 1

    warning[number-out-of-range]: `123456789012345678901` is out of range and is read as 1.2345678901234568e+20
     --> shop.json:1:32
      |
    1 | {"a": 1e400, "b": -1e999, "c": 123456789012345678901, "d": 1e25, "e": 18446744073709551616}
      |                                ^^^^^^^^^^^^^^^^^^^^^
      |
      = help: write the number that is meant; integers go from -2^63 to 2^64 - 1

    3 warnings
    "#);
    insta::assert_snapshot!(faults("shop.yaml", "a: 1e400\nb: '1e400'\nc: .inf\nd: .nan\ne: 123456789012345678901\nf: \"1e400\"\n"), @"
    warning[number-out-of-range]: `1e400` is out of range and is read as 1.7976931348623157e+308
     --> shop.yaml:1:4
      |
    1 | a: 1e400
      |    ^^^^^
      |
      = help: write the number that is meant; integers go from -2^63 to 2^64 - 1

    warning[number-out-of-range]: `.inf` is out of range and is read as 1.7976931348623157e+308
     --> shop.yaml:3:4
      |
    3 | c: .inf
      |    ^^^^
      |
      = help: write the number that is meant; integers go from -2^63 to 2^64 - 1

    warning[number-out-of-range]: this is no number in JSON, and is read as null
     --> shop.yaml:4:4
      |
    4 | d: .nan
      |    ^^^^
      |
      = help: write a number, or delete the key

    warning[number-out-of-range]: `123456789012345678901` is out of range and is read as 1.2345678901234568e+20
     --> shop.yaml:5:4
      |
    5 | e: 123456789012345678901
      |    ^^^^^^^^^^^^^^^^^^^^^
      |
      = help: write the number that is meant; integers go from -2^63 to 2^64 - 1

    4 warnings
    ");
}

/// JSON's reader gives integers below -2^63 as floats, as it does with those beyond 2^64.
#[test]
fn integers_beyond_64_bits_are_compared_with_what_was_read() {
    for (written, is_kept) in [
        ("-9223372036854775808", true),
        ("-9223372036854775808.0", true),
        ("-9223372036854775809", false),
        ("-10000000000000000000", true),
        ("-10000000000000000001", false),
        ("-18446744073709551615", false),
        ("-18446744073709551616", true),
        ("18446744073709551616.0", true),
        ("18446744073709551617.0", false),
        ("1.8446744073709551617e19", false),
        ("1e30", true),
        ("1.7976931348623158e308", true),
    ] {
        for (name, text) in [
            ("shop.json", format!("{{\"a\": {written}}}")),
            ("shop.yaml", format!("a: {written}")),
        ] {
            let said = faults(name, text);
            assert_eq!(said.contains("number-out-of-range"), !is_kept, "{said}");
        }
    }
}

/// A number is compared with its text, which has to be found in the map that has it.
#[test]
fn numbers_are_found_behind_as_many_merges_as_are_read() {
    let chain = |number: &str, levels: usize| {
        let mut text = format!("a0: &a0 {{x: {number}}}\n");
        for level in 1..=levels {
            let before = level - 1;
            text += &format!("a{level}: &a{level} {{<<: *a{before}}}\n");
        }
        faults("shop.yaml", text)
    };
    assert_eq!(chain("1e25", 126), "");
    assert_eq!(
        chain("1e400", 126)
            .matches("1e400` is out of range")
            .count(),
        1
    );
    assert!(chain("1e400", 127).contains("nested more than 128 levels"));
}

/// What is no JSON is read up to three times: as JSON, without large numbers, and as YAML.
#[test]
fn a_reading_that_fails_leaves_nothing() {
    let sizes = |name: &str, text: &str| {
        let file = File {
            name: name.to_owned(),
            bytes: text.as_bytes().to_vec(),
        };
        let loaded = load(&file, &[], &Files::default(), &mut Sink::new());
        let tree = &loaded.document.unwrap().tree;
        (tree.len(), tree.text_len(), tree.edges_len())
    };
    let text = "{\"a\": [\"long\", 1e400], \"b\": {\"a\": \"text\"},}";
    assert_eq!(sizes("shop.json", text), sizes("shop.yaml", text));
    assert_eq!(sizes("shop.yaml", text), (6, 10, 5));
}
