//! Texts that are no documents.

use super::faults;

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
    insta::assert_snapshot!(faults("shop.yaml", b"\xff\xfeo\0p\0"), @r"
    error[not-utf8]: byte 0 is not UTF-8
     --> shop.yaml:1:1
      |
    1 | ��o\u{0}p\u{0}
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
