//! Complete renderings of faults in small texts.

use super::*;
use crate::File;
use crate::diagnostic::{Code, Sink};
use crate::load;
use crate::source::Pointer;

/// What a person sees of the faults of one file.
fn faults(name: &str, text: impl AsRef<[u8]>) -> String {
    let mut sink = Sink::new();
    let file = File { name: name.to_owned(), bytes: text.as_ref().to_vec() };
    let loaded = load::load(&file, &[], &mut sink);
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    render(&sink.into_sorted(), &locator, &Options { width: 100, ..Options::default() })
}

/// What a person sees of findings at some pointers of one file.
fn at(name: &str, text: &str, options: &Options, pointers: &[&str]) -> String {
    let mut sink = Sink::new();
    let loaded = load::load(&File { name: name.to_owned(), bytes: text.as_bytes().to_vec() }, &[], &mut sink);
    assert!(sink.is_empty(), "{sink:?}");
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    let found: Vec<_> =
        pointers.iter().map(|pointer| Diagnostic::new(Code::RefMissing, Pointer::new(*pointer), format!("look at {pointer}"))).collect();
    render(&found, &locator, options)
}

#[test]
fn a_file_that_is_not_utf_8() {
    insta::assert_snapshot!(faults("shop.yaml", b"openapi: 3.1.0\ninfo: {title: caf\xe9}\n"), @"
    error[not-utf8]: byte 32 is not UTF-8
     --> shop.yaml:2:18
      |
    2 | info: {title: caf�}
      |                  ^
      |
      = help: save the file as UTF-8; OpenAPI documents have no other encoding

    1 error
    ");
    insta::assert_snapshot!(faults("shop.yaml", b"\xff\xfeo\0p\0"), @"
    error[not-utf8]: byte 0 is not UTF-8
     --> shop.yaml:1:1
      |
    1 | ��o␀p␀
      | ^
      |
      = help: the file is UTF-16: save it as UTF-8

    1 error
    ");
}

#[test]
fn a_text_that_is_neither_yaml_nor_json() {
    insta::assert_snapshot!(faults("shop.yaml", "openapi: 3.1.0\ninfo:\n  title: shop\n\tversion: 1\n"), @"
    error[syntax]: not valid YAML: found a tab character that violates indentation
     --> shop.yaml:4:1
      |
    3 |   title: shop
      |          - while scanning a plain scalar from here
    4 |     version: 1
      | ^^^^
      |
      = help: indent with spaces; YAML does not allow tabs there

    1 error
    ");
    insta::assert_snapshot!(faults("shop.yaml", "paths:\n  /a: [1, 2\n  /b: x\n"), @"
    error[syntax]: not valid YAML: did not find expected ',' or ']'
     --> shop.yaml:3:5
      |
    2 |   /a: [1, 2
      |       - while parsing a flow sequence from here
    3 |   /b: x
      |     ^
      |
      = help: look at the indentation, brackets and quotes around this place

    1 error
    ");
    insta::assert_snapshot!(faults("shop.json", "{\n  \"openapi\": \"3.1.0\",\n  \"info\": {\"title\": oops oops: \"}\n}"), @r#"
    error[syntax]: not valid JSON: expected value
     --> shop.json:3:21
      |
    3 |   "info": {"title": oops oops: "}
      |                     ^

    1 error
    "#);
    insta::assert_snapshot!(faults("shop.json", "{\"openapi\": \"3.1.0\"} and more"), @r#"
    error[syntax]: not valid JSON: trailing characters
     --> shop.json:1:22
      |
    1 | {"openapi": "3.1.0"} and more
      |                      ^

    1 error
    "#);
    insta::assert_snapshot!(faults("shop.json", "{\"openapi\": \"3.1.0\", \"paths\": {"), @r#"
    error[syntax]: the JSON text ends too early: EOF while parsing an object
     --> shop.json:1:31
      |
    1 | {"openapi": "3.1.0", "paths": {
      |                               ^

    1 error
    "#);
    insta::assert_snapshot!(faults("shop.yaml", " \n\n"), @"
    error[syntax]: the file is empty
    --> shop.yaml
     = help: an OpenAPI document begins with a line like `openapi: 3.1.0`

    1 error
    ");
    insta::assert_snapshot!(faults("shop.yaml", "# nothing\n"), @"
    error[syntax]: the file has nothing but comments
    --> shop.yaml
     = help: an OpenAPI document begins with a line like `openapi: 3.1.0`

    1 error
    ");
}

#[test]
fn loose_json_is_read_as_yaml() {
    insta::assert_snapshot!(faults("shop.json", "{\n  \"openapi\": \"3.1.0\", # the version\n  \"paths\": {},\n}\n"), @r#"
    warning[syntax]: not valid JSON: key must be a string
     --> shop.json:2:23
      |
    2 |   "openapi": "3.1.0", # the version
      |                       ^
      |
      = help: the text was read as YAML, which allows this: mend it, or name the file `.yaml`

    1 warning
    "#);
    insta::assert_snapshot!(faults("shop.yaml", "{openapi: 3.1.0, paths: {},}\n"), @"");
}

#[test]
fn several_documents_in_one_file() {
    insta::assert_snapshot!(faults("shop.yaml", "---\na: |\n  text\n  ---\n---\nb: 1\n"), @"
    error[syntax]: the file has more than one YAML document
     --> shop.yaml:5:1
      |
    5 | ---
      | ^^^
      |
      = help: keep one of them; `---` begins another document

    1 error
    ");
}

#[test]
fn a_page_without_a_document() {
    insta::assert_snapshot!(faults("page.md", "# Shop\n\nWrite `openapi: 3.1.0`.\n\n```json\n{\"id\": 1}\n```\n"), @"
    error[no-fence]: the page has no fenced code block with an OpenAPI document
     --> page.md
      |
     ::: page.md:5:1
      |
    5 | ```json
      | ------- this block has no top-level key `openapi`
      |
      = help: put the document between ```yaml and ```; it must have a top-level key `openapi`

    1 error
    ");
}

#[test]
fn a_page_with_two_documents() {
    let page = "# Shop\n\n```yaml get /v1\nopenapi: 3.1.0\n```\n\n~~~~yml\nopenapi: 3.0.0\n~~~~\n";
    insta::assert_snapshot!(faults("page.md", page), @"
    error[many-fences]: the page has 2 fenced code blocks with an OpenAPI document
     --> page.md:3:1
      |
    3 | ```yaml get /v1
      | ^^^^^^^^^^^^^^^
    ...
    7 | ~~~~yml
      | ------- and here
      |
      = help: make a page with one of them, or save it as a file of its own

    1 error
    ");
}

#[test]
fn a_fault_inside_a_page() {
    let page = "# Shop\r\n\r\n- item\r\n\r\n  ```yaml\r\n  openapi: 3.1.0\r\n  paths:\r\n    /a: 1\r\n    /a: 2\r\n  ```\r\n";
    insta::assert_snapshot!(faults("page.md", page), @"
    error[duplicate-key]: the mapping has the key `/a` already
     --> page.md:9:5
      |
    8 |     /a: 1
      |     -- it is here
    9 |     /a: 2
      |     ^^
      |
      = help: delete one of the two, or put both into one

    1 error
    ");
}

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
    let many = (0..40).map(|number| format!("key{number}: 1\n")).collect::<String>();
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
    insta::assert_snapshot!(faults("shop.yaml", "limit: !int 5\nlist:\n- !ref {a: !!str 1}\n"), @"
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

    2 errors
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
      = help: write the number that is meant; integers end at 2^64

    warning[number-out-of-range]: `-1e999` is out of range and is read as -1.7976931348623157e+308
     --> shop.json:1:19
      |
    1 | {"a": 1e400, "b": -1e999, "c": 123456789012345678901, "d": 1e25, "e": 18446744073709551616}
      |                   ^^^^^^
      |
      = help: write the number that is meant; integers end at 2^64

    warning[number-out-of-range]: `123456789012345678901` is out of range and is read as 1.2345678901234568e+20
     --> shop.json:1:32
      |
    1 | {"a": 1e400, "b": -1e999, "c": 123456789012345678901, "d": 1e25, "e": 18446744073709551616}
      |                                ^^^^^^^^^^^^^^^^^^^^^
      |
      = help: write the number that is meant; integers end at 2^64

    3 warnings
    "#);
    insta::assert_snapshot!(faults("shop.yaml", "a: 1e400\nb: '1e400'\nc: .inf\nd: .nan\ne: 123456789012345678901\nf: \"1e400\"\n"), @"
    warning[number-out-of-range]: `1e400` is out of range and is read as 1.7976931348623157e+308
     --> shop.yaml:1:4
      |
    1 | a: 1e400
      |    ^^^^^
      |
      = help: write the number that is meant; integers end at 2^64

    warning[number-out-of-range]: `.inf` is out of range and is read as 1.7976931348623157e+308
     --> shop.yaml:3:4
      |
    3 | c: .inf
      |    ^^^^
      |
      = help: write the number that is meant; integers end at 2^64

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
      = help: write the number that is meant; integers end at 2^64

    4 warnings
    ");
}

#[test]
fn wide_characters_and_tabs() {
    let text = "{\n\t\"名前\": {\"é\":\t[\"x\", {\"🦀\": 1}]}\n}\n";
    insta::assert_snapshot!(at("shop.json", text, &Options::default(), &["#/名前", "#/名前/é", "#/名前/é/0", "#/名前/é/1", "#/名前/é/1/🦀"]), @r#"
    error[ref-missing]: look at #/名前
     --> shop.json:2:2
      |
    2 |     "名前": {"é":    ["x", {"🦀": 1}]}
      |     ^^^^^^

    error[ref-missing]: look at #/名前/é
     --> shop.json:2:9
      |
    2 |     "名前": {"é":    ["x", {"🦀": 1}]}
      |              ^^^

    error[ref-missing]: look at #/名前/é/0
     --> shop.json:2:15
      |
    2 |     "名前": {"é":    ["x", {"🦀": 1}]}
      |                       ^^^

    error[ref-missing]: look at #/名前/é/1
     --> shop.json:2:20
      |
    2 |     "名前": {"é":    ["x", {"🦀": 1}]}
      |                            ^

    error[ref-missing]: look at #/名前/é/1/🦀
     --> shop.json:2:21
      |
    2 |     "名前": {"é":    ["x", {"🦀": 1}]}
      |                             ^^^^

    5 errors
    "#);
}

#[test]
fn anchors_and_merge_keys() {
    let text = "base: &base\n  type: object\n  list: &list\n  - name: one\n  - - two\nuse: *base\nmerged:\n  own: 1\n  <<: *base\nflow: {x: *list, <<: [{y: 1}, {y: 2, z: 3}]}\n";
    let pointers = ["#/use", "#/use/list/0/name", "#/merged/type", "#/merged/list/1/0", "#/flow/x/0", "#/flow/y", "#/flow/z"];
    insta::assert_snapshot!(at("shop.yaml", text, &Options::default(), &pointers), @"
    error[ref-missing]: look at #/merged/type
     --> shop.yaml:2:3
      |
    2 |   type: object
      |   ^^^^

    error[ref-missing]: look at #/use/list/0/name
     --> shop.yaml:4:5
      |
    4 |   - name: one
      |     ^^^^

    error[ref-missing]: look at #/flow/x/0
     --> shop.yaml:4:5
      |
    4 |   - name: one
      |     ^^^^

    error[ref-missing]: look at #/merged/list/1/0
     --> shop.yaml:5:7
      |
    5 |   - - two
      |       ^^^

    error[ref-missing]: look at #/use
     --> shop.yaml:6:1
      |
    6 | use: *base
      | ^^^

    error[ref-missing]: look at #/flow/y
      --> shop.yaml:10:24
       |
    10 | flow: {x: *list, <<: [{y: 1}, {y: 2, z: 3}]}
       |                        ^

    error[ref-missing]: look at #/flow/z
      --> shop.yaml:10:38
       |
    10 | flow: {x: *list, <<: [{y: 1}, {y: 2, z: 3}]}
       |                                      ^

    7 errors
    ");
}

#[test]
fn a_pointer_that_leads_nowhere_is_shown_at_its_last_place() {
    insta::assert_snapshot!(at("shop.yaml", "paths:\n  /a:\n    get: {}\n", &Options::default(), &["#/paths/~1a/post", "#/components/schemas/Pet"]), @"
    error[ref-missing]: look at #/components/schemas/Pet
     --> shop.yaml:1:1
      |
    1 | paths:
      | ^^^^^

    error[ref-missing]: look at #/paths/~1a/post
     --> shop.yaml:2:3
      |
    2 |   /a:
      |   ^^

    2 errors
    ");
}

#[test]
fn a_line_that_is_too_long() {
    let text = format!("{{\"a\": \"{}\", \"key\": {{\"b\": \"{}\"}}}}", "x".repeat(5_000), "y".repeat(5_000));
    insta::assert_snapshot!(at("min.json", &text, &Options { width: 80, ..Options::default() }, &["#/key"]), @r#"
    error[ref-missing]: look at #/key
     --> min.json:1:5011
      |
    1 | ...xxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "key": {"b": "yyyyyyyyyyyyyyyyyyyyyyyy...
      |                                    ^^^^^

    1 error
    "#);
    let text = format!("{{\"a\": \"{}\", \"key\": {{\"b\": \"{}\"}}}}", "x".repeat(500), "y".repeat(500));
    insta::assert_snapshot!(at("min.json", &text, &Options { width: 80, ..Options::default() }, &["#/key"]), @r#"
    error[ref-missing]: look at #/key
     --> min.json:1:511
      |
    1 | ...xxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "key": {"b": "yyyyyyyyyyyyyyyyyyyyyyyy...
      |                                    ^^^^^

    1 error
    "#);
}

#[test]
fn one_line_each() {
    let options = Options { style: Style::Concise, ..Options::default() };
    insta::assert_snapshot!(at("shop.yaml", "a:\n- ä: 1\n  b: {c: 2}\n", &options, &["#/a/0/b/c", "#/a", "#/a/0"]), @"
    shop.yaml:1:1: error[ref-missing]: look at #/a
    shop.yaml:2:3: error[ref-missing]: look at #/a/0
    shop.yaml:3:7: error[ref-missing]: look at #/a/0/b/c
    3 errors
    ");
}

#[test]
fn only_some_are_shown() {
    let options = Options { limit: Some(1), more: "--all shows them".to_owned(), ..Options::default() };
    insta::assert_snapshot!(at("shop.yaml", "a: 1\nb: 2\n", &options, &["#/b", "#/a"]), @"
    error[ref-missing]: look at #/a
     --> shop.yaml:1:1
      |
    1 | a: 1
      | ^

    … and 1 more; --all shows them
    2 errors
    ");
}

#[test]
fn colours() {
    let options = Options { colour: true, ..Options::default() };
    insta::assert_snapshot!(at("shop.yaml", "a: 1\n", &options, &["#/a"]).replace('\u{1b}', "^"), @"
    ^[1m^[91merror[ref-missing]^[0m^[1m: look at #/a^[0m
     ^[1m^[94m--> ^[0mshop.yaml:1:1
      ^[1m^[94m|^[0m
    ^[1m^[94m1^[0m ^[1m^[94m|^[0m a: 1
      ^[1m^[94m|^[0m ^[1m^[91m^^[0m

    1 error
    ");
}

#[test]
fn labels_near_and_far_and_without_a_place() {
    let text = format!("a: 1\nb: 2\n{}c: 3\n", "# a comment that fills the page\n".repeat(200));
    let loaded = load::load(&File { name: "shop.yaml".to_owned(), bytes: text.into_bytes() }, &[], &mut Sink::new());
    let locator = Locator::new(&loaded.sources, loaded.document.as_ref());
    let found = Diagnostic::new(Code::DuplicateOperation, Pointer::new("#/b"), "a headline\nof two lines")
        .label(Pointer::new("#/a"), "near")
        .label(Pointer::new("#/c"), "far")
        .label(Place::File("other.yaml".to_owned()), "a file that is not here")
        .help("do this\nand that");
    insta::assert_snapshot!(render(&[found], &locator, &Options::default()), @"
    error[duplicate-operation]: a headline of two lines
       --> shop.yaml:2:1
        |
      1 | a: 1
        | - near
      2 | b: 2
        | ^
        |
       ::: shop.yaml:203:1
        |
    203 | c: 3
        | - far
        |
        = note: other.yaml: a file that is not here
        = help: do this
                and that

    1 error
    ");
}

#[test]
fn a_file_that_is_missing() {
    let found =
        Diagnostic::new(Code::NotFound, Place::File("specs/shop.yaml".to_owned()), "no such file").help("check `document` in codegen.toml");
    let locator = Locator::new(&[], None);
    insta::assert_snapshot!(render(std::slice::from_ref(&found), &locator, &Options::default()), @"
    error[file-not-found]: no such file
    --> specs/shop.yaml
     = help: check `document` in codegen.toml

    1 error
    ");
    insta::assert_snapshot!(render(&[found], &locator, &Options { style: Style::Concise, ..Options::default() }), @"
    specs/shop.yaml: error[file-not-found]: no such file
    1 error
    ");
}
