//! A default that is too long for documentation is left out of it, wherever a default is shown.

use generator::{File, Input};

use crate::package;

const SHOP: &str = "
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://{base}.example.com', variables: {base: {default: DEFAULT}}}]
paths:
  /products:
    get:
      operationId: products
      parameters: [{name: q, in: query, schema: {type: string, default: DEFAULT}}]
      responses:
        '200':
          description: Products.
          content: {application/json: {schema: {$ref: '#/components/schemas/Product'}}}
components:
  schemas:
    Product: {type: object, properties: {name: {type: string, default: DEFAULT}}}
";

/// The lines of documentation that show a default, by the files that have some.
fn shown(default: &str) -> Vec<String> {
    let shop = Input {
        module: "shop".to_owned(),
        document: File {
            name: "shop.yaml".to_owned(),
            bytes: SHOP.replace("DEFAULT", default).into_bytes(),
        },
        ..Input::default()
    };
    let generated = generator::generate(&package("case", false), &[shop]);
    let files = generated.files.expect("it generates");
    let is_shown = |line: &&str| line.contains("///") && line.contains("Default: ");
    let lines = files.iter().flat_map(|(name, text)| {
        let lines = text.lines().filter(is_shown).map(str::trim);
        lines.map(move |line| format!("{name}: {line}"))
    });
    lines.collect()
}

#[test]
fn a_long_default_is_in_no_documentation() {
    let short = shown("short");
    for file in ["types.rs", "operations.rs", "servers.rs"] {
        let is_there = short.iter().any(|line| line.contains(file));
        assert!(is_there, "{file}: {short:#?}");
    }
    let long = shown(&"long".repeat(50));
    assert!(long.is_empty(), "{long:#?}");
}
