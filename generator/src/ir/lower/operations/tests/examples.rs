//! Defaults and examples that do not fit their schema are found wherever a document can give one.

use super::lowered;

/// The findings about examples, without the operations.
fn misfits(document: &str) -> String {
    let all = lowered(document);
    let findings = all.lines().filter(|line| line.contains("example-invalid"));
    findings.collect::<Vec<_>>().join("\n")
}

#[test]
fn examples_are_judged_at_every_place() {
    insta::assert_snapshot!(misfits("
        paths:
          /a:
            parameters:
              - {name: p, in: query, schema: {type: integer, default: x}}
              - {name: q, in: query, schema: {type: integer}, example: x}
              - {name: r, in: header, schema: {type: integer}, examples: {one: {value: x}}}
              - {name: s, in: query, content: {application/json: {schema: {type: integer}, example: x}}}
              - {name: t, in: query, schema: {type: integer}, examples: {one: {$ref: '#/components/examples/Text'}}}
              - {$ref: '#/components/parameters/Shared'}
            post:
              requestBody:
                content:
                  application/json: {schema: {type: integer}, example: x}
                  text/plain: {schema: {type: string, maxLength: 1}, examples: {one: {value: xyz}}}
              responses:
                '200':
                  description: ''
                  headers:
                    X-Count: {schema: {type: integer}, example: x}
                    X-Other: {schema: {type: integer}, examples: {one: {$ref: '#/components/examples/Chain'}}}
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Thing'}
                      examples:
                        one: {value: {count: x}}
                        two: {dataValue: {count: x}}
                        three: {$ref: '#/components/examples/Nothing'}
                        four: {externalValue: 'https://example.com/x.json'}
                        five: {$ref: '#/components/examples/Circle'}
        components:
          parameters:
            Shared: {name: u, in: query, schema: {type: boolean}, example: x}
          examples:
            Text: {value: text}
            Chain: {$ref: '#/components/examples/Text'}
            Circle: {$ref: '#/components/examples/Circle'}
          schemas:
            Thing:
              type: object
              properties:
                count: {type: integer, default: x}
                list: {type: array, items: {type: integer, example: x}}
                map: {type: object, additionalProperties: {type: integer, examples: [1, x]}}
                other: {$ref: '#/components/schemas/Number', default: x}
              patternProperties:
                '^x': {type: integer, default: x}
            Number: {type: integer, minimum: 3, example: 1}
    "), @"
    note[example-invalid] #/components/examples/Text/value: the example does not fit the schema: it is a string, and integer is allowed
    note[example-invalid] #/components/parameters/Shared/example: the example does not fit the schema: it is a string, and boolean is allowed
    note[example-invalid] #/components/schemas/Number/example: the example does not fit the schema: it is not at least 3
    note[example-invalid] #/components/schemas/Thing/patternProperties/^x/default: the default does not fit the schema: it is a string, and integer is allowed
    note[example-invalid] #/components/schemas/Thing/properties/count/default: the default does not fit the schema: it is a string, and integer is allowed
    note[example-invalid] #/components/schemas/Thing/properties/list/items/example: the example does not fit the schema: it is a string, and integer is allowed
    note[example-invalid] #/components/schemas/Thing/properties/map/additionalProperties/examples/1: the example does not fit the schema: it is a string, and integer is allowed
    note[example-invalid] #/components/schemas/Thing/properties/other/default: the default does not fit the schema: it is a string, and integer is allowed
    note[example-invalid] #/paths/~1a/parameters/0/schema/default: the default does not fit the schema: it is a string, and integer is allowed
    note[example-invalid] #/paths/~1a/parameters/1/example: the example does not fit the schema: it is a string, and integer is allowed
    note[example-invalid] #/paths/~1a/parameters/2/examples/one/value: the example does not fit the schema: it is a string, and integer is allowed
    note[example-invalid] #/paths/~1a/parameters/3/content/application~1json/example: the example does not fit the schema: it is a string, and integer is allowed
    note[example-invalid] #/paths/~1a/post/requestBody/content/application~1json/example: the example does not fit the schema: it is a string, and integer is allowed
    note[example-invalid] #/paths/~1a/post/requestBody/content/text~1plain/examples/one/value: the example does not fit the schema: it has more characters than 1
    note[example-invalid] #/paths/~1a/post/responses/200/content/application~1json/examples/five/$ref: the example refers to nothing
    note[example-invalid] #/paths/~1a/post/responses/200/content/application~1json/examples/one/value: the example does not fit the schema: `count`: it is a string, and integer is allowed
    note[example-invalid] #/paths/~1a/post/responses/200/content/application~1json/examples/three/$ref: the example refers to nothing
    note[example-invalid] #/paths/~1a/post/responses/200/content/application~1json/examples/two/dataValue: the example does not fit the schema: `count`: it is a string, and integer is allowed
    note[example-invalid] #/paths/~1a/post/responses/200/headers/X-Count/example: the example does not fit the schema: it is a string, and integer is allowed
    ");
}

#[test]
fn a_chain_of_references_is_followed_to_its_end_however_long_it_is() {
    let chain: String = (1..1000)
        .map(|number| {
            let next = number + 1;
            format!("            E{number}: {{$ref: '#/components/examples/E{next}'}}\n")
        })
        .collect();
    let document = format!(
        "
        paths:
          /a:
            get:
              parameters:
                - {{name: p, in: query, schema: {{type: integer}}, examples: {{one: {{$ref: '#/components/examples/E2'}}}}}}
                - {{name: q, in: query, schema: {{type: integer}}, examples: {{one: {{$ref: '#/components/examples/E1'}}}}}}
                - {{name: r, in: query, schema: {{type: integer}}, examples: {{one: {{$ref: '#/components/examples/Into'}}}}}}
              responses: {{'204': {{description: ''}}}}
        components:
          examples:
            Into: {{$ref: '#/components/examples/Circle'}}
            Circle: {{$ref: '#/components/examples/Back'}}
            Back: {{$ref: '#/components/examples/Circle'}}
{chain}            E1000: {{value: text}}
        "
    );
    insta::assert_snapshot!(misfits(&document), @"
    note[example-invalid] #/components/examples/E1000/value: the example does not fit the schema: it is a string, and integer is allowed
    note[example-invalid] #/paths/~1a/get/parameters/2/examples/one/$ref: the example refers to nothing
    ");
}

/// Each use copies the whole example, be it to see that a list is no integer. That is far more work
/// than the comparisons.
#[test]
fn an_example_that_many_share_is_copied_up_to_a_bound() {
    let told = "from here on they are not compared";
    let list = format!("[{}]", "1, ".repeat(20_000));
    let text = format!("'{}'", "x".repeat(1 << 20));
    for (schema, example, uses, is_told) in [
        ("{type: integer}", &list, 300, true),
        ("{type: integer}", &list, 30, false),
        ("{type: string, minLength: 1}", &text, 300, true),
        ("{type: string, minLength: 1}", &text, 30, false),
        ("{type: array, uniqueItems: true}", &list, 200, true),
    ] {
        let parameters: String = (0..uses)
            .map(|number| {
                let shared = "{one: {$ref: '#/components/examples/Shared'}}";
                format!("{{name: p{number}, in: query, schema: {schema}, examples: {shared}}}, ")
            })
            .collect();
        let said = misfits(&format!(
            "paths:\n  /a:\n    get:\n      parameters: [{parameters}]\n\
             components:\n  examples:\n    Shared: {{value: {example}}}\n"
        ));
        assert_eq!(said.contains(told), is_told, "{schema}: {uses}");
    }
}
