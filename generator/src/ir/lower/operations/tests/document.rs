use super::{lowered, whole};
use crate::diagnostic::Sink;
use crate::ir::lower;
use crate::spec::testing::{concise, yaml};

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
fn a_scheme_that_was_meant_is_suggested_for_a_few() {
    let unknown: Vec<String> = (10..40)
        .map(|number| format!("{{toke{number}: []}}"))
        .collect();
    let text = format!(
        "
openapi: 3.1.0
info: {{title: T, version: '1'}}
servers: [{{url: 'https://example.com'}}]
security: [{}]
paths: {{/: {{get: {{}}}}}}
components: {{securitySchemes: {{token: {{type: http, scheme: bearer}}}}}}
",
        unknown.join(", ")
    );
    let said = whole(&text);
    assert_eq!(
        said.matches("help: did you mean `token`?").count(),
        16,
        "{said}"
    );
    assert_eq!(said.matches("help: define it under").count(), 14, "{said}");
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
    let kinds: Vec<String> = api
        .schemes
        .iter()
        .map(|scheme| format!("{} {:?}", scheme.name, scheme.kind))
        .collect();
    insta::assert_snapshot!(format!("{}\n{}", kinds.join("\n"), concise(sink)), @r#"
    a ApiKey(Query, "key")
    b Bearer
    c Http("Digest")
    d Bearer
    e MutualTls
    error[missing-key] #/components/securitySchemes/f: a security scheme of type `apiKey` must have `in`
    error[invalid-value] #/components/securitySchemes/g/type: `type` cannot be `magic`
      help: it can be `apiKey`, `http`, `oauth2`, `openIdConnect`, `mutualTLS`
    warning[unsupported-security-scheme] #/components/securitySchemes/c: the client does not do the HTTP authentication `Digest`, whose value depends on each request
      help: wrap the transport of the client in one that adds the header, and give the client an `ExternalCredential`
    warning[unsupported-security-scheme] #/components/securitySchemes/e: client certificates are the transport's business; the client sends no credential for this scheme
      help: give the certificate to the transport of the client, such as `HttpTransport::with_builder`
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
              responses: {200: [], 201: {description: ok}}
            put:
              requestBody: {$ref: '#/components/requestBodies/None'}
              responses: {200: {description: [ok]}}
          /b: []
        components: {parameters: {Id: {name: id, in: path, required: true, schema: {type: string}}}}
    "), @"
    GET /a/{id} -
      Query y text FormExplode
      Query z integer FormExplode
      Path id text Simple required
      200 Bytes[*/*]=bytes
      201
    error[ref-missing] #/paths/~1a~1{id}/get/parameters/0/$ref: `#/components/parameters/Idd` points to nothing
      help: did you mean `#/components/parameters/Id`?
    error[ref-missing] #/paths/~1a~1{id}/put/requestBody/$ref: `#/components/requestBodies/None` points to nothing
    error[wrong-kind] #/paths/~1a~1{id}/get/deprecated: `deprecated` must be true or false, not a string
    error[wrong-kind] #/paths/~1a~1{id}/get/parameters/2/required: `required` must be true or false, not a string
    error[wrong-kind] #/paths/~1a~1{id}/get/parameters/2/schema: `schema` must be a schema (a mapping or a boolean), not a list
    error[wrong-kind] #/paths/~1a~1{id}/get/responses/200: `200` must be a mapping, not a list
    error[wrong-kind] #/paths/~1b: `/b` must be a mapping, not a list
    error[invalid-value] #/paths/~1a~1{id}/get/parameters/1/in: `in` cannot be `body`
      help: it can be `path`, `query`, `header`, `cookie`
    warning[wrong-kind] #/paths/~1a~1{id}/get/tags/0: this item must be a string, not a number; it is read as `1`
      help: put it in quotes
    warning[wrong-kind] #/paths/~1a~1{id}/put/responses/200/description: `description` must be a string, not a list; it is left out
    warning[unsupported-keyword] #/paths/~1a~1{id}/get/operatonId: `operatonId` is not a key of an operation; it is ignored
      help: did you mean `operationId`?
    ");
}

#[test]
fn the_document_says_who_it_is() {
    let text = "
openapi: 3.1.0
info:
  title: Shop
  summary: Sells.
  description: All of it.
  version: '2'
  contact: {name: Ann, email: ann@example.com}
  license: {name: MIT, identifier: MIT}
  termsOfService: https://example.com/terms
externalDocs: {url: 'https://example.com', description: more}
servers:
  - {url: 'https://{region}.example.com/', description: main, variables: {region: {default: eu, enum: [eu, us], description: where}}}
tags: [{name: a, description: first}, {description: nameless}]
paths:
  /:
    get:
      parameters: [{name: q, in: query, deprecated: true, example: x, schema: {type: string, default: y, title: T}}]
";
    let mut sink = Sink::new();
    let document = yaml(text, &mut sink);
    let api = lower::lower(&crate::spec::read(&document, &mut sink).unwrap(), &mut sink);
    assert_eq!((api.title.as_str(), api.version.as_str()), ("Shop", "2"));
    assert_eq!(api.docs.summary.as_deref(), Some("Sells."));
    assert_eq!(api.docs.description.as_deref(), Some("All of it."));
    assert_eq!(
        api.docs.external,
        Some(("https://example.com".to_owned(), Some("more".to_owned())))
    );
    assert_eq!(
        api.docs.remarks,
        [
            "Contact: Ann, ann@example.com",
            "Licence: MIT",
            "Terms of service: https://example.com/terms"
        ]
    );
    assert_eq!(api.servers[0].url, "https://{region}.example.com");
    assert_eq!(
        (
            api.servers[0].variables[0].default.as_str(),
            api.servers[0].variables[0].values.len()
        ),
        ("eu", 2)
    );
    assert_eq!(
        api.tags
            .iter()
            .map(|tag| (tag.name.as_str(), tag.at.as_str()))
            .collect::<Vec<_>>(),
        [("a", "#/tags/0")]
    );
    let parameter = &api.operations[0].parameters[0];
    assert!(parameter.docs.deprecated);
    assert_eq!(parameter.docs.examples, [serde_json::json!("x")]);
    assert_eq!(parameter.default, Some(serde_json::json!("y")));
    insta::assert_snapshot!(concise(sink), @"warning[missing-key] #/tags/1: a tag must have `name`");
}

#[test]
fn a_document_that_says_little_is_read_all_the_same() {
    insta::assert_snapshot!(whole("{openapi: 3.0.0, colour: red, components: {schema: {}}}"), @"
    error[missing-key] #: the document has no `info`
    warning[missing-key] #: the document has no `paths`
    warning[unsupported-keyword] #/colour: `colour` is not a key of a document; it is ignored
    warning[unsupported-keyword] #/components/schema: `schema` is not a key of `components`; it is ignored
      help: did you mean `schemas`?
    warning[no-server] #: the document names no server
      help: a client must be given a base URL
    note[no-operations] #: the document has no operations; only its types are generated
    ");
    insta::assert_snapshot!(whole("{openapi: 3.1.0, info: {}, paths: [], components: yes, servers: {}, tags: {}, security: key}"), @"
    error[wrong-kind] #/components: `components` must be a mapping, not a string
    error[wrong-kind] #/paths: `paths` must be a mapping, not a list
    error[wrong-kind] #/security: `security` must be a list, not a string
    error[wrong-kind] #/servers: `servers` must be a list, not a mapping
    error[wrong-kind] #/tags: `tags` must be a list, not a mapping
    warning[missing-key] #/info: `info` must have `title`
    warning[missing-key] #/info: `info` must have `version`
    warning[no-server] #: the document names no server
      help: a client must be given a base URL
    note[no-operations] #/paths: the document has no operations; only its types are generated
    ");
}

#[test]
fn references_lead_to_components_of_every_kind() {
    insta::assert_snapshot!(lowered("
        paths:
          /a/{id}: {$ref: '#/components/pathItems/A'}
        components:
          pathItems:
            A:
              parameters: [{$ref: '#/components/parameters/Id'}]
              put:
                requestBody: {$ref: '#/components/requestBodies/Again'}
                responses: {200: {$ref: '#/components/responses/Ok', description: here}}
          parameters: {Id: {name: id, in: path, required: true, schema: {type: string}}}
          requestBodies:
            Again: {$ref: '#/components/requestBodies/Text'}
            Text: {content: {text/plain: {}}, required: true}
          responses: {Ok: {description: ok}}
          securitySchemes: {key: {$ref: '#/components/securitySchemes/other'}, other: {type: http, scheme: basic}}
        security: [{key: []}]
    "), @"
    PUT /a/{id} -
      Path id text Simple required
      body required Text[text/plain]=text
      200
      security key
    ");
}
