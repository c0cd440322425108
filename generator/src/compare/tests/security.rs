//! Security schemes that the new document calls otherwise.

use super::{Analysis, Grade, Verdict, compared, input, source};

const KEY: &str = "{type: apiKey, in: header, name: X-Key}";
const BEARER: &str = "{type: http, scheme: bearer}";

/// A document with these schemes; its operation accepts each of them by itself.
fn with(schemes: &[(&str, &str)]) -> Analysis {
    let accepted: Vec<String> = schemes
        .iter()
        .map(|(name, _)| format!("{{{name}: []}}"))
        .collect();
    let declared: Vec<String> = schemes
        .iter()
        .map(|(name, scheme)| format!("{name}: {scheme}"))
        .collect();
    let path = format!(
        "/a: {{get: {{operationId: read, security: [{}], responses: {{'204': {{description: d}}}}}}}}",
        accepted.join(", ")
    );
    let components = format!("securitySchemes: {{{}}}, schemas: ", declared.join(", "));
    let text = source(&path, "").replace("schemas: ", &components);
    crate::analyze(&input(text))
}

fn rules(old: &Analysis, new: &Analysis) -> Vec<&'static str> {
    let changes = compared(old, new);
    changes.iter().map(|change| change.rule.id).collect()
}

#[test]
fn a_scheme_that_is_only_renamed_is_a_renamed_credential() {
    let (old, new) = (with(&[("key", KEY)]), with(&[("shopKey", KEY)]));
    assert_eq!(rules(&old, &new), ["credential-renamed"]);
    assert_eq!(compared(&old, &new)[0].wire.worst(), Grade::Works);
}

#[test]
fn a_scheme_that_is_renamed_beside_others_is_found_by_what_is_sent() {
    let (old, new) = (
        with(&[("key", KEY), ("token", BEARER)]),
        with(&[("first", KEY), ("second", BEARER)]),
    );
    assert_eq!(
        rules(&old, &new),
        ["credential-renamed", "credential-renamed"]
    );
}

#[test]
fn a_scheme_with_the_same_name_in_rust_is_respelled_and_nothing_else() {
    let (old, new) = (
        with(&[("shop_token", BEARER)]),
        with(&[("shopToken", BEARER), ("admin", BEARER)]),
    );
    assert_eq!(
        rules(&old, &new),
        [
            "credential-added",
            "credential-respelled",
            "security-loosened"
        ]
    );
    let (old, new) = (with(&[("api_key", KEY)]), with(&[("apiKey", KEY)]));
    let changes = compared(&old, &new);
    let found: Vec<_> = changes
        .iter()
        .map(|change| (change.rule.id, change.verdict(), change.wire.worst()))
        .collect();
    assert_eq!(
        found,
        [("credential-respelled", Verdict::Patch, Grade::Works)]
    );
}

#[test]
fn schemes_that_are_given_together_are_renamed_with_their_arguments() {
    let with = |key: &str, token: &str| {
        let path = format!(
            "/a: {{get: {{operationId: read, security: [{{{key}: [], {token}: []}}], responses: {{'204': {{description: d}}}}}}}}"
        );
        let components = format!("securitySchemes: {{{key}: {KEY}, {token}: {BEARER}}}, schemas: ");
        crate::analyze(&input(source(&path, "").replace("schemas: ", &components)))
    };
    assert_eq!(
        rules(&with("a", "b"), &with("c", "d")),
        ["credential-changed", "credential-renamed"]
    );
}

#[test]
fn a_scheme_that_may_have_become_either_of_two_became_none() {
    let (old, new) = (
        with(&[("token", BEARER)]),
        with(&[("user", BEARER), ("admin", BEARER)]),
    );
    let found = rules(&old, &new);
    assert!(found.contains(&"security-tightened"), "{found:?}");
    assert!(found.contains(&"credential-removed"), "{found:?}");
}

#[test]
fn a_scheme_that_is_sent_elsewhere_is_another_one() {
    let other = "{type: apiKey, in: query, name: key}";
    let (old, new) = (with(&[("key", KEY)]), with(&[("other", other)]));
    assert!(rules(&old, &new).contains(&"security-tightened"));
}

#[test]
fn scopes_of_a_renamed_scheme_are_compared() {
    let with = |name: &str, scope: &str| {
        let scheme = "{type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://t.example.com', scopes: {a: A, b: B}}}}";
        let text = format!(
            "/a: {{get: {{operationId: read, security: [{{{name}: [{scope}]}}], responses: {{'204': {{description: d}}}}}}}}"
        );
        let components = format!("securitySchemes: {{{name}: {scheme}}}, schemas: ");
        crate::analyze(&input(source(&text, "").replace("schemas: ", &components)))
    };
    assert_eq!(
        rules(&with("portal", "a"), &with("door", "b")),
        ["credential-renamed", "security-scopes-changed"]
    );
    assert_eq!(
        rules(&with("portal", "a"), &with("door", "a")),
        ["credential-renamed"]
    );
}

#[test]
fn another_order_of_scopes_is_said_since_a_client_asks_for_the_first() {
    let flow = "{clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {a: A., b: B.}}}";
    let with = |security: &str| {
        let path = format!(
            "/a: {{get: {{operationId: read, security: {security}, responses: {{'204': {{description: d}}}}}}}}"
        );
        let components =
            format!("securitySchemes: {{m: {{type: oauth2, flows: {flow}}}}}, schemas: ");
        crate::analyze(&input(source(&path, "").replace("schemas: ", &components)))
    };
    let (old, new) = (with("[{m: [a]}, {m: [b]}]"), with("[{m: [b]}, {m: [a]}]"));
    assert_eq!(rules(&old, &new), ["security-alternatives-changed"]);
    assert_eq!(compared(&old, &new)[0].wire.worst(), Grade::Works);
}
