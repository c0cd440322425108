use crate::diagnostic::Sink;
use crate::ir::{Api, Content, Operation, Parameter, Scalar, Status, TypeRef, Use, lower};
use crate::spec::testing::{concise, yaml};

/// The operations of a document's paths (and what follows them), shortly, with all findings.
fn lowered(rest: &str) -> String {
    whole(&format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nservers: [{{url: 'https://example.com'}}]\n{}", dedented(rest)))
}

fn whole(text: &str) -> String {
    let mut sink = Sink::new();
    let document = yaml(text, &mut sink);
    let api = crate::spec::read(&document, &mut sink).map(|spec| lower::lower(&spec, &mut sink));
    let shown = api.as_ref().map(shown).unwrap_or_default();
    format!("{shown}{}", concise(sink)).trim_end().to_owned()
}

/// Test texts are indented with the code around them.
fn dedented(text: &str) -> String {
    let indent = text.lines().filter(|line| !line.trim().is_empty()).map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    text.lines().map(|line| line.get(indent..).unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn shown(api: &Api) -> String {
    let mut text = String::new();
    for operation in &api.operations {
        text += &operation_shown(operation, api);
    }
    for webhook in &api.webhooks {
        text += &format!("webhook {}{}\n", webhook.name, contents(&webhook.contents));
    }
    text
}

fn operation_shown(operation: &Operation, api: &Api) -> String {
    let id = operation.id.as_deref().unwrap_or("-");
    let mut text = format!("{} {} {id}\n", operation.method.as_str(), operation.path);
    if let Some(words) = operation.docs.summary.as_ref().or(operation.docs.description.as_ref()) {
        text += &format!("  says {words}\n");
    }
    operation.parameters.iter().for_each(|parameter| text += &parameter_shown(parameter));
    if let Some(body) = &operation.body {
        text += &format!("  body {}{}\n", if body.required { "required" } else { "optional" }, contents(&body.contents));
    }
    for response in &operation.responses {
        let headers: Vec<String> = response.headers.iter().map(|header| format!(" {}={}", header.wire, ty(&header.value))).collect();
        text += &format!("  {}{}{}\n", status(response.status), contents(&response.contents), headers.concat());
    }
    let alternatives: Vec<String> = operation
        .security
        .iter()
        .map(|alternative| alternative.schemes.iter().map(|index| api.schemes[*index].name.as_str()).collect::<Vec<_>>().join("+"))
        .collect();
    if !alternatives.is_empty() {
        text += &format!("  security {}\n", alternatives.join(" | "));
    }
    operation.servers.iter().for_each(|server| text += &format!("  server {}\n", server.url));
    text
}

fn parameter_shown(parameter: &Parameter) -> String {
    let mut text = format!("  {:?} {} {} {:?}", parameter.location, parameter.wire, ty(&parameter.value), parameter.style);
    if parameter.required {
        text += " required";
    }
    if parameter.reserved {
        text += " reserved";
    }
    if let Some(description) = &parameter.docs.description {
        text += &format!(" ({description})");
    }
    text + "\n"
}

fn contents(list: &[Content]) -> String {
    list.iter().map(|content| format!(" {:?}[{}]={}", content.codec, content.media, ty(&content.value))).collect()
}

fn ty(value: &Use) -> &'static str {
    match value.ty {
        TypeRef::Scalar(Scalar::Text) => "text",
        TypeRef::Scalar(Scalar::Integer(_)) => "integer",
        TypeRef::Scalar(Scalar::Binary) => "bytes",
        TypeRef::Any(_) => "any",
        _ => "other",
    }
}

fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    }
}

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
    GET /b/{id}/{id} -
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
      body required Json[application/vnd.x+json; charset=utf-8]=integer Multipart[multipart/form-data]=integer Form[application/x-www-form-urlencoded]=integer Text[text/csv]=text Bytes[image/png]=bytes Bytes[application/x-thing]=bytes Json[application/*+json]=integer
      200 Json[*/*]=integer
      201 Bytes[*/*]=bytes
      202 Json[application/json]=any
    PUT / -
    warning[missing-key] #/paths/~1/put/requestBody: the request body has no media type; it is left out
      help: list at least one media type under `content`
    note[unsupported-media-type] #/paths/~1/post/responses/200/content/*~1*: `*/*` with a schema is taken as JSON
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
    webhook onData Text[text/plain]=text
    webhook onMore
    ");
}

#[test]
fn operations_and_paths_may_have_servers() {
    insta::assert_snapshot!(lowered("
        paths:
          /a:
            servers: [{url: 'https://path.example.com/'}]
            get: {}
            put: {servers: [{url: '/own'}]}
    "), @"
    GET /a -
      server https://path.example.com
    PUT /a -
      server /own
    ");
}

#[test]
fn servers_that_nobody_can_call_are_left_out() {
    insta::assert_snapshot!(whole("
openapi: 3.0.0
info: {title: T, version: 1.0}
servers:
  - {url: 'https://{tenant}.example.com'}
  - {url: 'https://{port}.example.com', variables: {port: {default: 443, enum: [443, '80']}}}
paths: {}
"), @"
    warning[wrong-kind] #/info/version: `version` must be a string, not a number; it is read as `1.0`
      help: put it in quotes
    warning[wrong-kind] #/servers/1/variables/port/default: `default` must be a string, not a number; it is read as `443`
      help: put it in quotes
    warning[wrong-kind] #/servers/1/variables/port/enum/0: this item must be a string, not a number; it is read as `443`
      help: put it in quotes
    warning[missing-key] #/servers/0: the server's `url` has `{tenant}`, which is not among its `variables`; the server is left out
      help: give the variable a `default`
    note[no-operations] #/paths: the document has no operations; only its types are generated
    ");
    insta::assert_snapshot!(whole("{openapi: 3.0.0, info: {title: T, version: '1'}, servers: [{url: /}], paths: {/: {get: {responses: {}}}}}"), @"
    GET / -
    warning[no-server] #/servers/0: the server `/` is relative to an address that the document does not have
      help: a client must be given a base URL
    ");
}

#[test]
fn security_is_an_or_of_ands() {
    insta::assert_snapshot!(lowered("
        security: [{key: []}, {basic: [], token: [read]}]
        paths:
          /a: {get: {}}
          /b: {get: {security: []}}
          /c: {get: {security: [{}, {key: []}, {key: []}]}}
          /d: {get: {security: [{nope: []}, {token: []}]}}
          /e: {get: {security: [{nope: []}]}}
        components:
          securitySchemes:
            unused: {type: http, scheme: digest}
            basic: {type: http, scheme: Basic}
            key: {type: apiKey, in: header, name: X-Key}
            token: {type: oauth2, flows: {}}
    "), @"
    GET /a -
      security key | basic+token
    GET /b -
    GET /c -
      security  | key
    GET /d -
      security token
    GET /e -
    error[unknown-security-scheme] #/paths/~1d/get/security/0/nope: the document defines no security scheme `nope`
      #/paths/~1e/get/security/0/nope: also required here
      help: define it under `components.securitySchemes.nope`
    ");
}

#[test]
fn schemes_say_what_a_caller_gives() {
    let text = "
openapi: 3.1.0
info: {title: T, version: '1'}
servers: [{url: 'https://example.com'}]
security: [{a: []}, {b: []}, {c: []}, {d: []}, {e: []}, {f: []}, {g: []}]
paths: {/: {get: {}}}
components:
  securitySchemes:
    a: {type: apiKey, in: query, name: key}
    b: {type: http, scheme: bearer, bearerFormat: JWT}
    c: {type: http, scheme: Digest}
    d: {type: openIdConnect, openIdConnectUrl: 'https://example.com'}
    e: {type: mutualTLS}
    f: {type: apiKey, name: key}
    g: {type: magic}
";
    let mut sink = Sink::new();
    let document = yaml(text, &mut sink);
    let api = lower::lower(&crate::spec::read(&document, &mut sink).unwrap(), &mut sink);
    let kinds: Vec<String> = api.schemes.iter().map(|scheme| format!("{} {:?}", scheme.name, scheme.kind)).collect();
    insta::assert_snapshot!(format!("{}\n{}", kinds.join("\n"), concise(sink)), @r#"
    a ApiKey(Query, "key")
    b Bearer
    c Http("Digest")
    d Bearer
    e MutualTls
    error[missing-key] #/components/securitySchemes/f: a security scheme of type `apiKey` must have `in`
    error[invalid-value] #/components/securitySchemes/g/type: `type` cannot be `magic`
      help: it can be `apiKey`, `http`, `oauth2`, `openIdConnect`, `mutualTLS`
    warning[unsupported-security-scheme] #/components/securitySchemes/e: client certificates are the transport's business; the client sends no credential for this scheme
    "#);
}

#[test]
fn a_fault_costs_its_part_and_the_rest_lives() {
    insta::assert_snapshot!(lowered("
        paths:
          /a/{id}:
            get:
              tags: [1]
              deprecated: maybe
              operatonId: typo
              parameters:
                - {$ref: '#/components/parameters/Idd'}
                - {name: x, in: body, schema: {type: string}}
                - {name: y, in: query, schema: [string], required: 'yes'}
                - {name: z, in: query, schema: {type: integer}}
              requestBody: {$ref: '#/components/requestBodies/None'}
              responses: {200: [], 201: {description: ok}}
          /b: []
        components: {parameters: {Id: {name: id, in: path, required: true, schema: {type: string}}}}
    "), @"
    GET /a/{id} -
      Query y text FormExplode
      Query z integer FormExplode
      201
    error[ref-missing] #/paths/~1a~1{id}/get/parameters/0/$ref: `#/components/parameters/Idd` points to nothing
      help: did you mean `#/components/parameters/Id`?
    error[ref-missing] #/paths/~1a~1{id}/get/requestBody/$ref: `#/components/requestBodies/None` points to nothing
    error[wrong-kind] #/paths/~1a~1{id}/get/deprecated: `deprecated` must be true or false, not a string
    error[wrong-kind] #/paths/~1a~1{id}/get/parameters/2/required: `required` must be true or false, not a string
    error[wrong-kind] #/paths/~1a~1{id}/get/parameters/2/schema: `schema` must be a schema (a mapping or a boolean), not a list
    error[wrong-kind] #/paths/~1a~1{id}/get/responses/200: `200` must be a mapping, not a list
    error[wrong-kind] #/paths/~1b: `/b` must be a mapping, not a list
    error[invalid-value] #/paths/~1a~1{id}/get/parameters/1/in: `in` cannot be `body`
      help: it can be `path`, `query`, `header`, `cookie`
    warning[wrong-kind] #/paths/~1a~1{id}/get/tags/0: this item must be a string, not a number; it is read as `1`
      help: put it in quotes
    warning[unsupported-keyword] #/paths/~1a~1{id}/get/operatonId: `operatonId` is not a key of an operation; it is ignored
      help: did you mean `operationId`?
    ");
}

#[test]
fn what_has_no_counterpart_is_said_once() {
    insta::assert_snapshot!(lowered("
        paths:
          /a:
            get: {responses: {200: {description: ok, links: {next: {operationId: b}}}, 201: {description: ok, links: {next: {}}}}}
            post: {requestBody: {content: {multipart/form-data: {schema: {type: integer}, encoding: {a: {contentType: image/png}}}}}}
          /b: {query: {}}
    "), @"
    GET /a -
      200
      201
    POST /a -
      body optional Multipart[multipart/form-data]=integer
    warning[unsupported-feature] #/paths/~1a/get/responses/200/links: `links` have no counterpart in a client; so in 1 more place
    warning[unsupported-feature] #/paths/~1a/post/requestBody/content/multipart~1form-data/encoding: `encoding` of multipart bodies is documentation: whoever writes the parts must know it
    warning[unsupported-feature] #/paths/~1b/query: operations with other methods than OpenAPI 3.1 has are left out
    ");
}
