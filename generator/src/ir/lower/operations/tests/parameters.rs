use super::lowered;

#[test]
fn parameters_of_the_path_are_merged_and_overridden() {
    insta::assert_snapshot!(lowered("
        paths:
          /pets/{id}:
            summary: Of the path.
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: limit, in: query, schema: {type: string}, description: of the path}
              - {name: X-Trace, in: header, schema: {type: string}}
            get:
              operationId: get
              parameters:
                - {name: limit, in: query, schema: {type: integer, description: of the schema}}
                - {name: x-trace, in: header, schema: {type: integer}, required: true}
                - {name: id, in: query, schema: {type: integer}}
              responses: {'200': {description: ok}}
    "), @"
    GET /pets/{id} get
      says Of the path.
      Path id text Simple required
      Query limit integer FormExplode (of the schema)
      Header x-trace integer Simple required
      Query id integer FormExplode
      200
    ");
}

#[test]
fn styles_have_the_defaults_of_their_places() {
    insta::assert_snapshot!(lowered("
        paths:
          /{a}/{b}/{c}:
            get:
              parameters:
                - {name: a, in: path, required: true, style: label, explode: true, schema: {type: string}}
                - {name: b, in: path, required: true, style: matrix, schema: {type: string}}
                - {name: c, in: path, required: true, explode: true, schema: {type: string}}
                - {name: d, in: query, explode: false, schema: {type: string}, allowReserved: true}
                - {name: e, in: query, style: spaceDelimited, schema: {type: string}}
                - {name: f, in: query, style: pipeDelimited, explode: true, schema: {type: string}}
                - {name: g, in: query, style: deepObject, schema: {type: string}}
                - {name: h, in: header, explode: true, schema: {type: string}}
                - {name: i, in: cookie, schema: {type: string}}
                - {name: j, in: header, style: form, schema: {type: string}}
                - {name: k, in: query, style: simple, schema: {type: string}}
    "), @"
    GET /{a}/{b}/{c} -
      Path a text LabelExplode required
      Path b text Matrix required
      Path c text SimpleExplode required
      Query d text Form reserved
      Query e text Space
      Query f text FormExplode
      Query g text DeepObject
      Header h text SimpleExplode
      Cookie i text FormExplode
      Header j text Simple
      Query k text FormExplode
    warning[unsupported-parameter] #/paths/~1{a}~1{b}~1{c}/get/parameters/10/style: `simple` is no style of a query parameter; `form` is used
    warning[unsupported-parameter] #/paths/~1{a}~1{b}~1{c}/get/parameters/9/style: `form` is no style of a header parameter; `simple` is used
    ");
}

#[test]
fn content_of_a_parameter_is_json_or_text() {
    insta::assert_snapshot!(lowered("
        paths:
          /:
            get:
              parameters:
                - {name: a, in: query, content: {application/json: {schema: {type: integer}}}}
                - {name: b, in: query, content: {application/xml: {schema: {type: integer}}}}
                - {name: c, in: query}
    "), @"
    GET / -
      Query a integer Json
      Query b text FormExplode
      Query c text FormExplode
    warning[missing-key] #/paths/~1/get/parameters/2: neither `schema` nor `content` gives the type; it is taken as a string
      help: add `schema`
    warning[unsupported-parameter] #/paths/~1/get/parameters/1/content/application~1xml: a parameter in `application/xml` cannot be written; it is sent as the text that is given
    ");
}

#[test]
fn paths_and_path_parameters_agree() {
    insta::assert_snapshot!(lowered("
        paths:
          /a/{id}:
            get: {parameters: [{name: ID, in: path, required: true, schema: {type: string}}]}
          /b/{id}/{id}:
            get: {}
          /c:
            get: {parameters: [{name: id, in: path, schema: {type: string}}]}
          /d/{id:
            get: {}
          e:
            get: {}
    "), @"
    GET /a/{id} -
      Path id text Simple required
    GET /b/{id}/{id} -
      Path id text Simple required
    GET /c -
    GET /d/{id -
    GET /e -
    error[path-parameter] #/paths/~1a~1{id}/get: `{id}` of the path `/a/{id}` is no parameter of the operation
      help: the path parameter `ID` is not in the path: is it meant?
    error[path-parameter] #/paths/~1b~1{id}~1{id}/get: `{id}` of the path `/b/{id}/{id}` is no parameter of the operation
      help: add a parameter with `name: id` and `in: path`
    error[path-parameter] #/paths/~1d~1{id: the path `/d/{id` has a `{` without a name and a `}`
      help: a parameter in a path is `{name}`
    warning[invalid-value] #/paths/e: the path `e` must start with `/`
      help: a `/` is put before it
    warning[path-parameter] #/paths/~1a~1{id}/get: the path `/a/{id}` has no `{ID}`; the path parameter is ignored
    warning[path-parameter] #/paths/~1c/get: the path `/c` has no `{id}`; the path parameter is ignored
    note[missing-key] #/paths/~1c/get/parameters/0: a path parameter must have `required: true`; it is taken as required
    ");
}

#[test]
fn duplicates_and_headers_of_the_client_are_reported() {
    insta::assert_snapshot!(lowered("
        paths:
          /:
            get:
              operationId: same
              parameters:
                - {name: a, in: query, schema: {type: string}}
                - {name: a, in: query, schema: {type: string}}
                - {$ref: '#/components/parameters/B'}
                - {$ref: '#/components/parameters/B', description: again}
                - {name: authorization, in: header, schema: {type: string}}
            put:
              operationId: same
        components: {parameters: {B: {name: b, in: query, schema: {type: string}, description: general}}}
    "), @"
    GET / same
      Query a text FormExplode
      Query b text FormExplode (general)
    PUT / same
    error[duplicate-operation] #/paths/~1/put/operationId: another operation has the `operationId` `same`
      #/paths/~1/get: GET / has it first
      help: give each operation an `operationId` of its own
    error[duplicate-parameter] #/paths/~1/get/parameters/1: another parameter in the same place has the name `a`
      #/paths/~1/get/parameters/0: here first
      help: rename or remove one of them
    warning[duplicate-parameter] #/paths/~1/get/parameters/3: the parameter `b` is listed twice
      #/paths/~1/get/parameters/2: here first
    note[unsupported-parameter] #/paths/~1/get/parameters/4: the header `authorization` is not a parameter: the client sets it from content types and credentials
    ");
}

#[test]
fn reserved_characters_are_for_the_query() {
    insta::assert_snapshot!(lowered("
        paths:
          /a:
            get:
              parameters: [{name: h, in: header, allowReserved: true, schema: {type: string}}, {name: q, in: query, allowReserved: true, schema: {type: string}}]
              responses: {204: {description: ok}}
    "), @"
    GET /a -
      Header h text Simple
      Query q text FormExplode reserved
      204
    warning[unsupported-parameter] #/paths/~1a/get/parameters/0/allowReserved: `allowReserved` has an effect in the query only
    ");
}

/// Examples outside of a schema are values of it as well: of a parameter, a header, a body, an
/// answer.
#[test]
fn examples_that_do_not_fit_are_reported_where_they_stand() {
    let found = super::lowered(
        "
        paths:
          /a:
            post:
              parameters:
                - {name: fits, in: query, schema: {type: integer}, example: 3}
                - {name: one, in: query, schema: {type: integer, maximum: 5}, example: 9}
                - {name: several, in: query, schema: {type: string, pattern: '^a'}, examples: {good: {value: ab}, bad: {value: ba}, elsewhere: {$ref: '#/x'}}}
                - {name: filter, in: query, content: {application/json: {schema: {type: object}, example: []}}}
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/B'}, example: {n: x}}}}
              responses:
                '200':
                  description: ''
                  headers: {X-Count: {schema: {type: integer}, example: many}}
                  content: {application/json: {schema: {$ref: '#/components/schemas/B'}, examples: {bad: {value: {n: y}}}}}
        components: {schemas: {B: {type: object, properties: {n: {type: integer}}}}}
        ",
    );
    let notes: Vec<&str> = found
        .lines()
        .filter_map(|line| line.split_once("note[example-invalid] #/paths/~1a/post/"))
        .map(|(_, rest)| rest)
        .collect();
    insta::assert_snapshot!(notes.join("\n"), @r"
    parameters/1/example: the example does not fit the schema: it is not at most 5
    parameters/2/examples/bad/value: the example does not fit the schema: it does not match `^a`
    parameters/2/examples/elsewhere/$ref: the example refers to nothing
    parameters/3/content/application~1json/example: the example does not fit the schema: it is an array, and object is allowed
    requestBody/content/application~1json/example: the example does not fit the schema: `n`: it is a string, and integer is allowed
    responses/200/content/application~1json/examples/bad/value: the example does not fit the schema: `n`: it is a string, and integer is allowed
    responses/200/headers/X-Count/example: the example does not fit the schema: it is a string, and integer is allowed
    ");
}

#[test]
fn only_one_key_is_made_for_a_call() {
    insta::assert_snapshot!(lowered("
        paths:
          /one:
            post:
              parameters: [{name: Idempotency-Key, in: header, required: true, schema: {type: string}}]
          /two:
            post:
              x-idempotency-key: Request-Token
              parameters:
                - {name: Idempotency-Key, in: header, required: true, schema: {type: string}}
                - {name: Request-Token, in: header, required: true, schema: {type: string}}
          /either:
            post:
              parameters:
                - {name: Idempotency-Key, in: header, required: true, schema: {type: string}}
                - {name: X-Idempotency-Token, in: header, schema: {type: string}}
    "), @"
    POST /one -
      Header Idempotency-Key text Simple
    POST /two -
      Header Idempotency-Key text Simple required
      Header Request-Token text Simple required
    POST /either -
      Header Idempotency-Key text Simple required
      Header X-Idempotency-Token text Simple
    ");
}

#[test]
fn a_key_is_made_in_the_lengths_that_the_client_has() {
    insta::assert_snapshot!(lowered("
        paths:
          /uuid: {post: {parameters: [{name: Idempotency-Key, in: header, required: true, schema: {type: string, minLength: 33, maxLength: 36}}]}}
          /digits: {post: {parameters: [{name: Idempotency-Key, in: header, required: true, schema: {type: string, maxLength: 16}}]}}
          /short: {post: {parameters: [{name: Idempotency-Key, in: header, required: true, schema: {type: string, maxLength: 15}}]}}
          /long: {post: {parameters: [{name: Idempotency-Key, in: header, required: true, schema: {type: string, minLength: 37}}]}}
    "), @"
    POST /uuid -
      Header Idempotency-Key text Simple
    POST /digits -
      Header Idempotency-Key text Simple
    POST /short -
      Header Idempotency-Key text Simple required
    POST /long -
      Header Idempotency-Key text Simple required
    ");
}

#[test]
fn a_key_is_made_of_a_chain_of_aliases_that_allows_it() {
    let chain: String = (0..40)
        .map(|number| {
            format!(
                "    A{number}: {{$ref: '#/components/schemas/A{}'}}\n",
                number + 1
            )
        })
        .collect();
    let parameter = |schema: &str| {
        format!(
            "{{name: Idempotency-Key, in: header, required: true, schema: {{$ref: '#/components/schemas/{schema}'}}}}"
        )
    };
    let path = |schema: &str| {
        format!(
            "  /{schema}: {{post: {{parameters: [{}]}}}}\n",
            parameter(schema)
        )
    };
    let paths: String = ["A0", "A30", "Key", "Narrow", "Patterned", "Loop"]
        .map(path)
        .concat();
    let text = lowered(&format!(
        "paths:\n{paths}components:\n  schemas:\n{chain}    \
         A40: {{type: string, format: uuid}}\n    \
         Key: {{$ref: '#/components/schemas/Token'}}\n    \
         Token: {{$ref: '#/components/schemas/Text'}}\n    \
         Text: {{type: string, maxLength: 40}}\n    \
         Narrow: {{$ref: '#/components/schemas/Text', maxLength: 15}}\n    \
         Patterned: {{$ref: '#/components/schemas/Words'}}\n    \
         Words: {{$ref: '#/components/schemas/Word'}}\n    \
         Word: {{type: string, pattern: '^[a-z]+$'}}\n    \
         Loop: {{$ref: '#/components/schemas/Loop'}}\n"
    ));
    let required: Vec<bool> = text
        .lines()
        .filter(|line| line.contains("Header Idempotency-Key"))
        .map(|line| line.ends_with("required"))
        .collect();
    assert_eq!(required, [true, false, false, true, true, true], "{text}");
}

/// A path can be as long as its document; what has no finding of its own is counted.
#[test]
fn names_that_disagree_are_counted_beyond_a_few() {
    let path: String = (0..25).map(|number| format!("/{{n{number}}}")).collect();
    let strays: Vec<String> = (0..23)
        .map(|number| {
            format!("{{name: s{number}, in: path, required: true, schema: {{type: string}}}}")
        })
        .collect();
    let text = lowered(&format!(
        "paths:\n  '{path}':\n    get:\n      parameters: [{}]\n",
        strays.join(", ")
    ));
    assert_eq!(text.matches("is no parameter of the operation").count(), 20);
    assert!(
        text.contains("names of the path that are no parameters: 5 more"),
        "{text}"
    );
    assert!(
        text.contains("names of path parameters that are not in the path: 3 more"),
        "{text}"
    );
}

/// The place of a finding has the path; no message repeats all of it.
#[test]
fn long_names_are_shortened_in_messages() {
    let (name, stray) = ("n".repeat(400), "s".repeat(400));
    let parameter =
        format!("{{name: {stray}, in: path, required: true, schema: {{type: string}}}}");
    let text = lowered(&format!(
        "paths:\n  '/{{{name}}}':\n    get:\n      parameters: [{parameter}]\n  \
         '/{{{name}':\n    get: {{}}\n"
    ));
    assert!(text.contains("is no parameter of the operation"), "{text}");
    assert!(text.contains("the path parameter is ignored"), "{text}");
    assert!(text.contains("without a name and a `}`"), "{text}");
    assert!(!text.contains(&"s".repeat(200)), "{text}");
    for start in ["`{", "`/{", "name: "] {
        let long = format!("{start}{}", "n".repeat(200));
        assert!(!text.contains(&long), "{text}");
    }
}
