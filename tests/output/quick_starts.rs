//! The examples of a crate use credentials that the called operation accepts.

use generator::{File, Input};

use crate::package;

/// The README of an API whose only operation needs these alternatives of schemes.
fn readme(security: &str) -> String {
    let text = format!(
        "openapi: 3.1.0
info: {{title: Shop, version: '1'}}
servers: [{{url: 'https://api.example.com'}}]
paths:
  /other: {{post: {{operationId: other, deprecated: true, security: [{{key: []}}, {{app: []}}], responses: {{'204': {{description: Done}}}}}}}}
  /things: {{get: {{operationId: things, security: {security}, responses: {{'204': {{description: Done}}}}}}}}
components:
  securitySchemes:
    key: {{type: apiKey, in: header, name: X-Key}}
    app: {{type: apiKey, in: header, name: X-App}}
    token: {{type: apiKey, in: query, name: token}}
    certificate: {{type: mutualTLS}}
"
    );
    let input = Input {
        module: "shop".to_owned(),
        document: File {
            name: "shop.yaml".to_owned(),
            bytes: text.into_bytes(),
        },
        ..Input::default()
    };
    let generated = generator::generate(&package("shop", true), &[input]);
    let files = generated.files.expect("the document is faultless");
    files
        .get("README.md")
        .expect("there is a README")
        .to_owned()
}

#[test]
fn an_example_gives_all_credentials_that_are_needed_together() {
    for (security, expected) in [
        (
            "[{key: [], app: []}]",
            "Credential::app_and_key(\"app key\", \"key key\")",
        ),
        (
            "[{token: [], key: [], certificate: []}]",
            "Credential::key_and_token(",
        ),
        ("[{token: []}]", "Credential::token(\"key\")"),
        ("[{token: []}, {app: []}]", "Credential::app(\"key\")"),
        (
            "[{key: [], app: []}, {app: []}]",
            "Credential::app(\"key\")",
        ),
        ("[]", "Credential::"),
    ] {
        let readme = readme(security);
        assert!(readme.contains(expected), "{security}: {readme}");
    }
}
