//! Which parts of a form are files.

use super::*;

/// The types of an API with one operation that sends this body of parts, and what the body is.
fn body(content: &str, schemas: &str) -> String {
    body_in("multipart/form-data", content, schemas)
}

/// The same in another media type.
fn body_in(media: &str, content: &str, schemas: &str) -> String {
    let text = format!(
        "
openapi: 3.1.0
info: {{title: T, version: '1'}}
paths:
  /a:
    post:
      operationId: a
      requestBody: {{content: {{{media}: {content}}}}}
      responses: {{default: {{description: d}}}}
components: {{schemas: {{{schemas}}}}}
"
    );
    let mut sink = Sink::new();
    let api = lowered(&text, &mut sink);
    let checked = check(api, &ModuleLock::default(), &mut sink);
    let api = print::api(checked.api());
    let told = api.lines().skip_while(|line| !line.contains("body"));
    let lines: Vec<&str> = told.filter(|line| !line.contains("default")).collect();
    format!("{}\n{}", lines.join("\n"), concise(sink))
        .trim_end()
        .to_owned()
}

#[test]
fn bytes_and_lists_of_bytes_are_files() {
    let types = body(
        "{schema: {$ref: '#/components/schemas/Form'}, encoding: {image: {contentType: image/png}, words: {contentType: text/plain}}}",
        "
    Bytes: {type: string, format: binary, maxLength: 9},
    Form: {type: object, additionalProperties: {type: string, format: binary}, properties: {
      one: {type: string, format: binary, maxLength: 9},
      named: {$ref: '#/components/schemas/Bytes'},
      list: {type: array, maxItems: 3, items: {$ref: '#/components/schemas/Bytes'}},
      image: {type: string},
      words: {type: string},
      inside: {type: object, properties: {deep: {type: string, format: binary}}}}}",
    );
    insta::assert_snapshot!(types, @"
      body? multipart/form-data (multipart): Form
    alias Bytes (sent) = binary
        # `maxLength`: `9`
    struct Form (sent)
      one?: file
        # `maxLength`: `9`
      named?: file
      list?: [file] [items <= 3]
      image?: file
      words?: text
      inside?: Form.inside
      ..: file
    struct Form.inside (sent)
      deep?: binary
    warning[unsupported-keyword] #/components/schemas/Bytes/maxLength: `maxLength` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/components/schemas/Form/properties/one/maxLength: `maxLength` of bytes is not checked; it stays documentation
    warning[no-server] #: the document names no server
      help: a client must be given a base URL
    ");
}

#[test]
fn the_branches_of_a_union_are_bodies_as_well() {
    let types = body(
        "{schema: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}}",
        "
    A: {type: object, required: [a], properties: {a: {type: string, format: binary}}},
    B: {type: object, required: [b], properties: {b: {type: string, format: binary}}}",
    );
    insta::assert_snapshot!(types, @r##"
      body? multipart/form-data (multipart): a request
    struct A (sent)
      a: file
    struct B (sent)
      b: file
    union a request (sent)
      A: A if has a
      B: B if has b
    warning[no-server] #: the document names no server
      help: a client must be given a base URL
    "##);
}

#[test]
fn a_body_that_is_no_object_is_parts_by_name() {
    let any = body("{}", "");
    insta::assert_snapshot!(any, @r##"
      body? multipart/form-data (multipart): {file}
    warning[no-server] #: the document names no server
      help: a client must be given a base URL
    "##);
    let text = body("{schema: {type: string}}", "");
    insta::assert_snapshot!(text, @r##"
      body? multipart/form-data (multipart): {file}
    warning[unsupported-media-type] #/paths/~1a/post/requestBody/content/multipart~1form-data: the schema of a body of parts must be an object; the parts are given by name
    warning[no-server] #: the document names no server
      help: a client must be given a base URL
    "##);
}

#[test]
fn a_list_is_no_form_but_parts_by_name() {
    let list = "{schema: {type: array, items: {type: string}}}";
    let told = "must be an object; the parts are given by name";
    let form = body(list, "");
    assert!(
        form.contains("(multipart): {file}") && form.contains(told),
        "{form}"
    );
    let mixed = body_in("multipart/mixed", list, "");
    assert!(
        mixed.contains("(multipart): [text]") && !mixed.contains(told),
        "{mixed}"
    );
}

/// A part that is no file is JSON, so bytes in it would be sent as text that lost what is no UTF-8.
#[test]
fn bytes_inside_a_part_are_no_file() {
    let binary = "{type: string, format: binary}";
    let list = |item: &str| format!("{{type: array, items: {item}}}");
    let map = |item: &str| format!("{{type: object, additionalProperties: {item}}}");
    let field = |schema: String| {
        let form = format!("Form: {{type: object, properties: {{f: {schema}}}}}");
        body("{schema: {$ref: '#/components/schemas/Form'}}", &form)
    };
    // The parts of a form have names, and the items of a list have none.
    let whole = |schema: String| body_in("multipart/mixed", &format!("{{schema: {schema}}}"), "");
    let told = "warning[unsupported-feature]";
    for (text, expected) in [
        (field(list(binary)), "f?: [file]"),
        (whole(list(binary)), "(multipart): [file]"),
        (whole(map(binary)), "(multipart): {file}"),
        (whole(map(&list(binary))), "(multipart): {[file]}"),
    ] {
        assert!(text.contains(expected) && !text.contains(told), "{text}");
    }
    for (text, expected) in [
        (field(list(&list(binary))), "f?: [[binary]]"),
        (field(map(binary)), "f?: {binary}"),
        (whole(list(&map(binary))), "(multipart): [{binary}]"),
        (whole(map(&map(binary))), "(multipart): {{binary}}"),
    ] {
        assert!(text.contains(expected) && text.contains(told), "{text}");
    }
    // Each field has a finding of its own.
    let both = format!(
        "Form: {{type: object, properties: {{f: {0}, g: {0}}}}}",
        map(binary)
    );
    let text = body("{schema: {$ref: '#/components/schemas/Form'}}", &both);
    assert_eq!(text.matches(told).count(), 2, "{text}");
}

/// The bytes of a file may be a stream.
#[test]
fn rules_about_the_bytes_of_files_are_reported() {
    let types = body(
        "{schema: {$ref: '#/components/schemas/Form'}, encoding: {text: {contentType: image/png}}}",
        "
    Form: {type: object, properties: {
      one: {type: string, format: binary},
      text: {type: string, maxLength: 3, not: {const: x}},
      list: {type: array, minItems: 1, uniqueItems: true, contains: {const: x}, items: {type: string, format: binary}},
      words: {type: array, uniqueItems: true, items: {type: string}}},
      if: {properties: {one: {const: x}}},
      then: {required: [two]},
      not: {required: [one, words]},
      dependentSchemas: {words: {properties: {one: {maxLength: 2}}}}}",
    );
    insta::assert_snapshot!(types, @r#"
      body? multipart/form-data (multipart): Form
    struct Form (sent) [fits {"not":{"required":["one","words"]}}]
      one?: file
      text?: file
        # `not`: `{"const":"x"}`
      list?: [file] [items >= 1]
        # `contains`: `{"const":"x"}`
      words?: [text] [unique]
        # `if`: `{"properties":{"one":{"const":"x"}}}`
        # `then`: `{"required":["two"]}`
        # `not`: `{"required":["one","words"]}`
        # `dependentSchemas`: `{"properties":{"one":{"maxLength":2}}}`
    warning[unsupported-keyword] #/components/schemas/Form: `dependentSchemas` is not checked, since it is about the bytes of a file
    warning[unsupported-keyword] #/components/schemas/Form: `if` is not checked, since it is about the bytes of a file
    warning[unsupported-keyword] #/components/schemas/Form/properties/list: `contains` is not checked, since it is about the bytes of a file
    warning[unsupported-keyword] #/components/schemas/Form/properties/list: `uniqueItems` is not checked, since it is about the bytes of a file
    warning[unsupported-keyword] #/components/schemas/Form/properties/text: `maxLength: 3` is not checked, since it is about the bytes of a file
    warning[unsupported-keyword] #/components/schemas/Form/properties/text: `not` is not checked, since it is about the bytes of a file
    warning[no-server] #: the document names no server
      help: a client must be given a base URL
    "#);
}

#[test]
fn conditions_that_need_no_bytes_of_files_are_kept() {
    let types = body(
        "{schema: {$ref: '#/components/schemas/Form'}}",
        "
    Form: {type: object, properties: {
      one: {type: string, format: binary},
      list: {type: array, items: {type: string, format: binary}},
      kind: {type: string}},
      if: {properties: {kind: {const: x}, one: {type: string}, list: {minItems: 2}}},
      then: {required: [one]}}",
    );
    insta::assert_snapshot!(types, @r#"
      body? multipart/form-data (multipart): Form
    struct Form (sent) [fits {"if":{"properties":{"kind":{"const":"x"},"list":{"minItems":2},"one":{"type":"string"}}},"then":{"required":["one"]}}]
      one?: file
      list?: [file]
      kind?: text
        # `if`: `{"properties":{"kind":{"const":"x"},"one":{"type":"string"},"list":{"minItems":2}}}`
        # `then`: `{"required":["one"]}`
    warning[no-server] #: the document names no server
      help: a client must be given a base URL
    "#);
}

/// A style is that of a parameter, which is a text.
#[test]
fn a_file_has_no_style() {
    let types = body(
        "{schema: {$ref: '#/components/schemas/Form'}, encoding: {one: {style: form}, list: {style: form, explode: true}, text: {style: form, explode: false}}}",
        "
    Form: {type: object, properties: {
      one: {type: string, format: binary},
      list: {type: array, items: {type: string, format: binary}},
      text: {type: array, items: {type: string}}}}",
    );
    insta::assert_snapshot!(types, @"
      body? multipart/form-data (multipart): Form
    struct Form (sent)
      one?: file
      list?: [file]
      text?: [text]
    warning[unsupported-feature] #/paths/~1a/post/requestBody/content/multipart~1form-data/encoding/list: bytes have no style; each file is a part of its own
    warning[unsupported-feature] #/paths/~1a/post/requestBody/content/multipart~1form-data/encoding/one: bytes have no style; each file is a part of its own
    warning[no-server] #: the document names no server
      help: a client must be given a base URL
    ");
}

/// OpenAPI 3.0 gives parts no style, and some documents of it have one for each.
#[test]
fn parts_have_no_style_in_openapi_3_0() {
    for (version, expected) in [("3.0.3", 0), ("3.1.0", 1)] {
        let text = format!(
            "
openapi: {version}
info: {{title: T, version: '1'}}
paths:
  /a:
    post:
      operationId: a
      requestBody: {{content: {{multipart/form-data: {{schema: {{type: object, properties: {{words: {{type: array, items: {{type: string}}}}}}}}, encoding: {{words: {{style: form, explode: false}}}}}}}}}}
      responses: {{default: {{description: d}}}}
"
        );
        let api = lowered(&text, &mut Sink::new());
        let body = api.operations[0].body.as_ref().unwrap();
        assert_eq!(body.contents[0].encodings.len(), expected, "{version}");
    }
}
