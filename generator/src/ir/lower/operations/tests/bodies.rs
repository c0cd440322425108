use super::lowered;

#[test]
fn bodies_have_a_content_for_each_media_type() {
    insta::assert_snapshot!(lowered("
        paths:
          /:
            post:
              requestBody:
                required: true
                content:
                  multipart/form-data: {schema: {type: integer}}
                  application/x-www-form-urlencoded: {schema: {type: integer}}
                  application/*+json: {schema: {type: integer}}
                  application/vnd.x+json; charset=utf-8: {schema: {type: integer}}
                  text/csv: {schema: {type: string}}
                  image/png: {}
                  application/x-thing: {schema: {type: string, format: binary}}
              responses:
                '200': {description: ok, content: {'*/*': {schema: {type: integer}}}}
                '201': {description: ok, content: {'*/*': {schema: {type: string, format: binary}}}}
                '202': {description: ok, content: {application/json: {}}}
            put:
              requestBody: {content: {}}
    "), @"
    POST / -
      body required Json[application/vnd.x+json; charset=utf-8]=integer Multipart[multipart/form-data]=any Text[application/x-www-form-urlencoded]=text Text[text/csv]=text Bytes[image/png]=bytes Bytes[application/x-thing]=bytes Json[application/*+json]=integer
      200 Json[*/*]=integer
      201 Bytes[*/*]=bytes
      202 Json[application/json]=any
    PUT / -
    warning[missing-key] #/paths/~1/put/requestBody: the request body has no media type; it is left out
      help: list at least one media type under `content`
    warning[unsupported-media-type] #/paths/~1/post/requestBody/content/application~1x-www-form-urlencoded: the schema of a form must be an object; the body is given as text, already encoded
    warning[unsupported-media-type] #/paths/~1/post/requestBody/content/multipart~1form-data: the schema of a body of parts must be an object; the parts are given by name
    note[unsupported-media-type] #/paths/~1/post/responses/200/content/*~1*: `*/*` with a schema is taken as JSON
    ");
}

/// The client checks the rules of values that it writes itself. A text is sent as it is, so that
/// its rules are a warning.
#[test]
fn rules_of_a_text_are_documentation() {
    insta::assert_snapshot!(lowered("
        paths:
          /:
            post:
              requestBody: {content: {text/plain: {schema: {type: string, maxLength: 3}}, text/csv: {schema: {$ref: '#/components/schemas/T'}}, text/html: {schema: {type: string, format: date}}}}
            put:
              requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: string, enum: [a]}}, text/markdown: {schema: {minLength: 1}}}}
            get:
              responses:
                '200': {description: ok, content: {text/plain: {schema: {type: string, description: d}}, text/csv: {schema: {type: string, maxLength: 3}}}}
                '400': {description: ok, content: {application/jsonl: {schema: {type: string, enum: [a]}}, text/csv: {schema: {type: string, pattern: ^a}}, application/pdf: {schema: {type: string, format: binary}}}}
        components: {schemas: {T: {type: string, minLength: 1}}}
    "), @"
    GET / -
      200 Text[text/plain]=text Text[text/csv]=text
      400 Text[application/jsonl]=text Text[text/csv]=text Bytes[application/pdf]=bytes
    POST / -
      body optional Text[text/plain]=text Text[text/csv]=text Text[text/html]=text
    PUT / -
      body optional Text[application/x-www-form-urlencoded]=text Text[text/markdown]=text
    warning[unsupported-media-type] #/paths/~1/post/requestBody/content/text~1csv: bodies in `text/csv` are not checked; the rules of their schemas stay documentation
    warning[unsupported-media-type] #/paths/~1/post/requestBody/content/text~1plain: bodies in `text/plain` are not checked; the rules of their schemas stay documentation
    warning[unsupported-media-type] #/paths/~1/put/requestBody/content/application~1x-www-form-urlencoded: bodies in `application/x-www-form-urlencoded` are not checked; the rules of their schemas stay documentation
    warning[unsupported-media-type] #/paths/~1/put/requestBody/content/text~1markdown: bodies in `text/markdown` are not checked; the rules of their schemas stay documentation
    note[unsupported-media-type] #/paths/~1/get/responses/200/content/text~1csv: answers in `text/csv` are not checked; the rules of their schemas stay documentation (2 places)
    note[unsupported-media-type] #/paths/~1/get/responses/400/content/application~1jsonl: answers in `application/jsonl` are not checked; the rules of their schemas stay documentation
    ");
}

/// A part of a form and a body alike, and beside a reference.
#[test]
fn rules_of_bytes_are_reported() {
    insta::assert_snapshot!(lowered("
        paths:
          /:
            post:
              requestBody: {content: {application/octet-stream: {schema: {type: string, format: binary, maxLength: 3}}}}
            put:
              requestBody: {content: {image/png: {schema: {maxLength: 4, pattern: a}}, image/gif: {schema: {$ref: '#/components/schemas/B'}}}}
            patch:
              requestBody: {content: {application/pdf: {schema: {type: string, format: binary, not: {const: x}, enum: [a, b]}}, application/zip: {schema: {type: string, format: binary, if: {minLength: 1}, then: {pattern: a}, anyOf: [{maxLength: 1}, {minLength: 3}]}}}}
            delete:
              requestBody:
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      properties:
                        not: {type: string, format: binary, not: {const: x}}
                        if: {type: string, format: binary, if: {minLength: 1}, then: {pattern: a}}
                        ref: {$ref: '#/components/schemas/B', not: {const: y}}
            get:
              responses: {200: {description: ok, content: {image/png: {schema: {type: string, format: binary, maxLength: 3}}}}}
        components:
          schemas: {B: {type: string, format: binary, maxLength: 5}}
    "), @"
    GET / -
      200 Bytes[image/png]=bytes
    POST / -
      body optional Bytes[application/octet-stream]=bytes
    PUT / -
      body optional Bytes[image/png]=bytes Bytes[image/gif]=bytes
    PATCH / -
      body optional Bytes[application/pdf]=bytes Bytes[application/zip]=bytes
    DELETE / -
      body optional Multipart[multipart/form-data]=other
    warning[unsupported-keyword] #/components/schemas/B/maxLength: `maxLength` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/paths/~1/delete/requestBody/content/multipart~1form-data/schema/properties/if/if: `if` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/paths/~1/delete/requestBody/content/multipart~1form-data/schema/properties/not/not: `not` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/paths/~1/delete/requestBody/content/multipart~1form-data/schema/properties/ref/not: `not` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/paths/~1/patch/requestBody/content/application~1pdf/schema/enum: `enum` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/paths/~1/patch/requestBody/content/application~1pdf/schema/not: `not` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/paths/~1/patch/requestBody/content/application~1zip/schema/anyOf: `anyOf` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/paths/~1/patch/requestBody/content/application~1zip/schema/if: `if` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/paths/~1/post/requestBody/content/application~1octet-stream/schema/maxLength: `maxLength` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/paths/~1/put/requestBody/content/image~1png/schema/maxLength: `maxLength` of bytes is not checked; it stays documentation
    warning[unsupported-keyword] #/paths/~1/put/requestBody/content/image~1png/schema/pattern: `pattern` of bytes is not checked; it stays documentation
    ");
}

#[test]
fn media_types_without_a_codec_are_said_once() {
    insta::assert_snapshot!(lowered("
        paths:
          /:
            get:
              responses:
                '200': {description: ok, content: {application/x-protobuf: {}, text/event-stream: {schema: {type: string}}, application/xml: {schema: {type: object}}}}
                '400': {description: ok, content: {application/x-protobuf: {}, application/vnd.x.diff: {schema: {type: string}}}}
    "), @"
    GET / -
      200 Bytes[application/x-protobuf]=bytes Bytes[text/event-stream]=bytes Text[application/xml]=text
      400 Bytes[application/x-protobuf]=bytes Text[application/vnd.x.diff]=text
    warning[unsupported-media-type] #/paths/~1/get/responses/200/content/application~1x-protobuf: there is no codec for `application/x-protobuf`; its bodies are bytes (2 places)
    warning[unsupported-media-type] #/paths/~1/get/responses/200/content/application~1xml: bodies in `application/xml` are given as text; their schemas stay documentation
    warning[unsupported-media-type] #/paths/~1/get/responses/200/content/text~1event-stream: there is no codec for `text/event-stream`; its bodies are bytes
    ");
}

#[test]
fn responses_have_statuses_ranges_a_default_headers_and_no_body() {
    insta::assert_snapshot!(lowered("
        paths:
          /:
            get:
              responses:
                200:
                  description: ok
                  headers:
                    X-Rate: {schema: {type: integer}}
                    x-plain: {$ref: '#/components/headers/Plain'}
                    Content-Type: {schema: {type: string}}
                  content: {application/json: {schema: {type: integer}}}
                204: {content: {application/json: {}}}
                4XX: {$ref: '#/components/responses/Bad'}
                5xx: {}
                default: {$ref: '#/components/responses/Bad'}
                999: {}
                x-note: {}
            head:
              responses: {200: {description: ok, content: {application/json: {}}}}
        components:
          headers: {Plain: {description: d, schema: {type: string}}}
          responses: {Bad: {description: bad, content: {text/plain: {schema: {type: string}}}}}
    "), @"
    GET / -
      200 Json[application/json]=integer X-Rate=integer x-plain=text
      204
      4XX Text[text/plain]=text
      5XX
      default Text[text/plain]=text
    HEAD / -
      200
    warning[invalid-value] #/paths/~1/get/responses/999: `999` is no HTTP status; the response is ignored
      help: a status is `200`, a range like `4XX`, or `default`
    note[invalid-value] #/paths/~1/get/responses/204: a response with the status 204 never has a body; its content is ignored
    ");
}

#[test]
fn webhooks_and_callbacks_give_their_payloads() {
    insta::assert_snapshot!(lowered("
        x-webhooks:
          early: {post: {requestBody: {content: {application/json: {schema: {type: boolean}}}}}}
        webhooks:
          created: {post: {requestBody: {content: {application/json: {schema: {type: integer}}}}}}
          both: {$ref: '#/components/pathItems/Both'}
        paths:
          /a:
            post: {callbacks: {onData: {'{$url}': {post: {requestBody: {content: {text/plain: {}}}}}}}}
          /b:
            post: {callbacks: {onMore: {$ref: '#/components/callbacks/More'}}}
          /c:
            post: {callbacks: {onMore: {$ref: '#/components/callbacks/More'}}}
        components:
          pathItems: {Both: {post: {}, put: {}}}
          callbacks: {More: {'{$url}': {post: {}}}}
    "), @"
    POST /a -
    POST /b -
    POST /c -
    webhook created Json[application/json]=integer
    webhook both post
    webhook both put
    webhook early Json[application/json]=other
    webhook onData Text[text/plain]=text
    webhook onMore
    ");
}

#[test]
fn what_has_no_counterpart_is_said_once() {
    insta::assert_snapshot!(lowered("
        paths:
          /a:
            get: {responses: {200: {description: ok, links: {next: {operationId: b}}}, 201: {description: ok, links: {next: {}}}}}
            post: {requestBody: {content: {application/json: {schema: {type: integer}, encoding: {a: {contentType: image/png}}}}}}
          /b: {query: {}}
    "), @"
    GET /a -
      200
      201
    POST /a -
      body optional Json[application/json]=integer
    warning[unsupported-feature] #/paths/~1a/get/responses/200/links: `links` have no counterpart in a client; so in 1 more place
    warning[unsupported-feature] #/paths/~1a/post/requestBody/content/application~1json/encoding: `encoding` has no meaning for bodies that are no forms
    warning[unsupported-feature] #/paths/~1b/query: operations with other methods than OpenAPI 3.1 has are left out
    ");
}

/// The machine's stack would not hold a call for each.
#[test]
fn callbacks_of_callbacks_are_a_chain_of_any_length() {
    /// A test runs on a thread with a stack of 2 MiB unless told otherwise, which would be about
    /// 100 bytes for each call.
    const LENGTH: usize = 20_000;
    let mut text = String::from(
        "paths: {/a: {post: {callbacks: {on: {$ref: '#/components/callbacks/C0'}}}}}\n\
         components:\n  callbacks:\n",
    );
    for index in 0..LENGTH {
        let next = (index + 1) % LENGTH;
        text += &format!(
            "    C{index}: {{'{{$url}}': {{post: {{callbacks: {{on: {{$ref: '#/components/callbacks/C{next}'}}}}}}}}}}\n"
        );
    }
    let webhooks = lowered(&text).matches("webhook on").count();
    assert_eq!(webhooks, LENGTH);
}

/// OpenAPI says how an object is a form, and of no other value.
#[test]
fn a_form_that_is_no_object_is_a_text_or_parts_by_name() {
    insta::assert_snapshot!(lowered("
        paths:
          /:
            post:
              requestBody:
                content:
                  application/x-www-form-urlencoded: {schema: {type: string}}
                  multipart/form-data: {schema: {type: array, items: {type: string}}}
                  multipart/mixed: {schema: {type: array, items: {type: string}}}
            put:
              requestBody:
                content:
                  application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/L'}}
                  multipart/form-data: {schema: {type: string}}
                  multipart/mixed: {schema: {type: integer}}
            patch:
              requestBody:
                content:
                  application/x-www-form-urlencoded: {schema: {oneOf: [{type: string}, {type: object}]}}
                  multipart/form-data: {}
            get:
              responses: {200: {description: ok, content: {application/x-www-form-urlencoded: {schema: {type: string}}}}}
        components:
          schemas: {L: {type: array, items: {type: string}}}
    "), @"
    GET / -
      200 Form[application/x-www-form-urlencoded]=text
    POST / -
      body optional Text[application/x-www-form-urlencoded]=text Multipart[multipart/form-data]=any Multipart[multipart/mixed]=other
    PUT / -
      body optional Text[application/x-www-form-urlencoded]=text Multipart[multipart/form-data]=any Multipart[multipart/mixed]=any
    PATCH / -
      body optional Form[application/x-www-form-urlencoded]=other Multipart[multipart/form-data]=any
    warning[unsupported-media-type] #/paths/~1/get/responses/200/content/application~1x-www-form-urlencoded: answers in `application/x-www-form-urlencoded` are given as bytes; their schemas stay documentation
    warning[unsupported-media-type] #/paths/~1/post/requestBody/content/multipart~1form-data: the schema of a body of parts must be an object; the parts are given by name (3 places)
    warning[unsupported-media-type] #/paths/~1/put/requestBody/content/application~1x-www-form-urlencoded: the schema of a form must be an object; the body is given as text, already encoded
    ");
}
