//! Where the generated crate says that the document describes its types and operations.
//!
//! In: documents. Out: `pointers.txt`, whose pointers must lead somewhere. Absent: what a client
//! makes of them, which tests of the runtime say.

use generator::diagnostic::Sink;
use generator::{File, Generated, Input};
use serde_json::Value;

use crate::{cases, input, package};

const SHOP: &str = r##"
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /products/{id}:
    get:
      operationId: product
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: A product.
          content: {application/json: {schema: {$ref: '#/components/schemas/product'}}}
    put:
      operationId: replace
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/new_product'}}}
      responses: {'204': {description: Done.}}
  /other/{id}: {$ref: '#/components/pathItems/other'}
components:
  pathItems:
    other:
      delete:
        operationId: remove
        parameters: [{name: id, in: path, required: true, schema: {type: string}}]
        responses: {'204': {description: Done.}}
  schemas:
    Base:
      type: object
      properties:
        id: {type: string}
        "a\tb": {type: string}
    new_product: {type: object, properties: {title: {type: string}}}
    product:
      type: object
      properties:
        brand: {$ref: '#/components/schemas/Brand'}
        hidden: {$ref: '#/components/schemas/Hidden'}
        late: {$ref: '#/components/schemas/Late'}
        size: {type: object, properties: {width: {type: number}}}
    Brand:
      allOf:
        - {$ref: '#/components/schemas/Origin'}
        - {type: object, properties: {name: {type: string}}}
    Origin: {type: object, properties: {country: {type: string}}}
    Hidden:
      allOf:
        - {$ref: '#/components/schemas/Base'}
        - {type: object, required: [undeclared], properties: {more: {type: string}}}
    Late:
      type: object
      required: [undeclared]
      properties: {more: {type: string}}
"##;

/// The document as one JSON value, and the pointers of the crate that is made of it.
fn read(input: &Input) -> (Option<Value>, String) {
    let Generated { files, .. } =
        generator::generate(&package("case", true), std::slice::from_ref(input));
    let loaded = generator::load::load(
        &input.document,
        &input.overlays,
        &input.files,
        &mut Sink::new(),
    );
    let document = loaded.document.map(|document| document.root().to_json());
    let text = files
        .and_then(|files| files.get("src/pointers.txt").map(str::to_owned))
        .unwrap_or_default();
    let is_comment = |line: &&str| line.starts_with('#');
    let lines: Vec<&str> = text.lines().skip_while(is_comment).collect();
    (document, lines.join("\n"))
}

#[test]
fn only_what_names_do_not_say_is_listed() {
    let shop = Input {
        module: "shop".to_owned(),
        document: File {
            name: "shop.yaml".to_owned(),
            bytes: SHOP.into(),
        },
        ..Input::default()
    };
    let expected = "\
DELETE /other/{id} | #/components/pathItems/other/delete
Product | #/components/schemas/product
ProductSize | #/components/schemas/product/properties/size
Brand | #/components/schemas/Brand
 | #/components/schemas/Brand/allOf/1/properties | name
 | #/components/schemas/Origin/properties | country
Hidden | ?
Late | #/components/schemas/Late
 | ? | undeclared
";
    let (_, text) = read(&shop);
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&text), sorted(expected), "{text}");
}

#[test]
fn every_pointer_leads_to_a_place_in_the_document() {
    let mut count = 0;
    for name in cases::ALL {
        let (document, text) = read(&input(name));
        for line in text.lines() {
            let (head, rest) = line.split_once(" | ").unwrap();
            let mut columns = rest.split(" | ");
            // Other files are not looked into.
            let Some(pointer) = columns.next().and_then(|pointer| pointer.strip_prefix('#')) else {
                continue;
            };
            let found = document.as_ref().and_then(|all| all.pointer(pointer));
            let found = found.unwrap_or_else(|| panic!("{name}: {line}"));
            if head.is_empty() {
                columns.for_each(|key| assert!(found.get(key).is_some(), "{name}: {line}"));
            }
            count += 1;
        }
    }
    assert!(count > 50, "{count}");
}
