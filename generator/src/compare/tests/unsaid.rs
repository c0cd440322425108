//! What differs and no rule is about is counted by its keyword, so that no review is silent.

use super::{input, review, state};
use crate::Analysis;
use crate::compare::{ApiReview, compare_api};
use serde_json::{Value, json};

/// A document with one operation, one type and a form.
fn base() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": {
            "operationId": "store",
            "security": [{"key": []}],
            "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
            "requestBody": {"content": {
                "multipart/form-data": {"schema": {"type": "object", "properties": {"f": {"type": "string"}}}, "encoding": {"f": {"contentType": "text/plain"}}}
            }},
            "responses": {"200": {
                "description": "d",
                "headers": {"X-A": {"schema": {"type": "string"}}},
                "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}}}
            }}
        }}},
        "webhooks": {"w": {"post": {"responses": {"204": {"description": "d"}}}}},
        "components": {
            "schemas": {"A": {"type": "object", "properties": {"a": {"type": "string", "format": "email"}, "n": {"type": "number"}}}},
            "securitySchemes": {
                "key": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://example.com", "scopes": {"a": "x"}}}},
                "spare": {"type": "http", "scheme": "bearer"}
            }
        }
    })
}

fn analysis(document: &Value) -> Analysis {
    crate::analyze(&input(document.to_string()))
}

/// The document with a value at a pointer.
fn with(at: &str, value: Value) -> Value {
    let mut document = base();
    let (around, key) = at.rsplit_once('/').expect("a pointer");
    let around = document.pointer_mut(around).expect("a place");
    around[key.replace("~1", "/")] = value;
    document
}

fn compared(old: &Analysis, new: &Analysis) -> ApiReview {
    compare_api(state(old), state(new)).expect("two APIs")
}

const OPERATION: &str = "/paths/~1a/post";

#[test]
fn a_keyword_that_shapes_nothing_is_counted() {
    let old = analysis(&base());
    let operation = |path: &str| format!("{OPERATION}{path}");
    let of_type = |path: &str| format!("/components/schemas/A{path}");
    let scheme = |path: &str| format!("/components/securitySchemes{path}");
    let answer = operation("/responses/200/content/application~1json/schema");
    let form = operation("/requestBody/content/multipart~1form-data");
    for (at, value, keyword) in [
        (of_type("/properties/a/format"), json!("hostname"), "format"),
        (of_type("/properties/n/format"), json!("double"), "format"),
        (
            of_type("/properties/a/contentMediaType"),
            json!("text/html"),
            "contentMediaType",
        ),
        (of_type("/default"), json!({"a": "x"}), "default"),
        (format!("{answer}/default"), json!([]), "default"),
        (format!("{answer}/deprecated"), json!(true), "deprecated"),
        (format!("{form}/schema/default"), json!({}), "default"),
        (
            format!("{form}/encoding/f/headers"),
            json!({"X-B": {"schema": {}}}),
            "headers",
        ),
        (
            operation("/parameters/0/allowEmptyValue"),
            json!(true),
            "allowEmptyValue",
        ),
        (
            operation("/parameters/0/schema/format"),
            json!("email"),
            "format",
        ),
        (
            operation("/responses/200/links"),
            json!({"l": {"operationId": "store"}}),
            "links",
        ),
        (
            operation("/responses/200/headers/X-A/schema/default"),
            json!("x"),
            "default",
        ),
        (
            "/webhooks/w/post/security".to_owned(),
            json!([]),
            "security",
        ),
        ("/info/contact".to_owned(), json!({"name": "n"}), "contact"),
        (
            "/info/license".to_owned(),
            json!({"name": "MIT"}),
            "license",
        ),
        (
            "/info/termsOfService".to_owned(),
            json!("https://example.com"),
            "termsOfService",
        ),
        ("/openapi".to_owned(), json!("3.1.1"), "openapi"),
        (
            "/components/responses".to_owned(),
            json!({"R": {"description": "d"}}),
            "responses",
        ),
        (
            "/components/schemas/A/discriminator".to_owned(),
            json!({"propertyName": "a"}),
            "discriminator",
        ),
        (scheme("/spare/description"), json!("d"), "description"),
        (scheme("/spare/bearerFormat"), json!("JWT"), "bearerFormat"),
        (
            scheme("/other"),
            json!({"type": "http", "scheme": "basic"}),
            "securitySchemes",
        ),
        (
            scheme("/key/flows/clientCredentials/scopes"),
            json!({"a": "x", "b": "y"}),
            "scopes",
        ),
    ] {
        let new = analysis(&with(&at, value));
        assert!(new.report.checked.is_some(), "{at}");
        for (one, other) in [(&old, &new), (&new, &old)] {
            assert_eq!(review(one, other), [""; 0], "{at}");
            let found = compared(one, other);
            let keywords: Vec<(&str, usize)> = found
                .unread
                .iter()
                .map(|unread| (unread.keyword.as_str(), unread.places.len()))
                .collect();
            assert_eq!(keywords, [(keyword, 1)], "{at}");
        }
    }
}

/// The type is nullable in both states, since its `type` lists null.
#[test]
fn null_that_leaves_only_the_list_of_an_enum_is_counted() {
    let with = |values: Value| {
        let mut document = base();
        document["components"]["schemas"]["A"]["properties"]["a"] =
            json!({"type": ["string", "null"], "enum": values});
        analysis(&document)
    };
    let (old, new) = (with(json!(["x", "y", null])), with(json!(["x", "y"])));
    for (one, other) in [(&old, &new), (&new, &old)] {
        assert_eq!(review(one, other), [""; 0]);
        let found = compared(one, other);
        let keywords: Vec<&str> = found
            .unread
            .iter()
            .map(|unread| unread.keyword.as_str())
            .collect();
        assert_eq!(keywords, ["enum"]);
    }
}

#[test]
fn what_a_rule_or_a_description_says_is_not_counted() {
    let old = analysis(&base());
    for (at, value) in [
        ("/info/version", json!("2")),
        ("/info/description", json!("d")),
        ("/info/summary", json!("d")),
        ("/components/schemas/A/properties/a/type", json!("integer")),
        ("/components/schemas/A/properties/a/maxLength", json!(3)),
        ("/components/schemas/A/properties/a/examples", json!(["x"])),
        ("/components/schemas/A/required", json!(["a"])),
        (
            "/components/schemas/A/externalDocs",
            json!({"url": "https://example.com"}),
        ),
        ("/paths/~1a/post/deprecated", json!(true)),
        ("/paths/~1a/post/parameters/0/deprecated", json!(true)),
        ("/paths/~1a/post/parameters/0/schema/default", json!("x")),
        ("/paths/~1a/post/responses/204", json!({"description": "d"})),
        ("/paths/~1a/post/security", json!([])),
        (
            "/webhooks/w/post/responses/410",
            json!({"description": "d"}),
        ),
    ] {
        let new = analysis(&with(at, value));
        for (one, other) in [(&old, &new), (&new, &old)] {
            let found = compared(one, other);
            assert!(!found.changes.is_empty() || !found.words.is_empty(), "{at}");
            assert_eq!(found.unread, [], "{at}");
        }
    }
}

/// A change beside a keyword need not be about it.
#[test]
fn a_change_at_the_same_place_hides_no_keyword() {
    let old = analysis(&base());
    let value = json!({"type": "string", "format": "hostname", "maxLength": 3, "default": "x"});
    let new = analysis(&with("/components/schemas/A/properties/a", value));
    let found = compared(&old, &new);
    assert_eq!(
        review(&old, &new).len(),
        2,
        "the rule and the default: {:?}",
        review(&old, &new)
    );
    assert_eq!(found.unread[0].keyword, "format");
}

/// Bounds beyond those of the type shape no code.
#[test]
fn a_new_member_hides_no_keyword_of_its_neighbours() {
    let with_bound = |minimum: Value| json!({"n": {"type": "integer", "minimum": minimum}});
    let old = with_bound(json!(i64::MIN));
    let mut new = with_bound(json!(-9_223_372_036_854_776_000.0));
    new["added"] = json!({"type": "string"});
    let at = "/components/schemas/A/properties";
    let (old, new) = (analysis(&with(at, old)), analysis(&with(at, new)));
    for (one, other) in [(&old, &new), (&new, &old)] {
        assert_eq!(review(one, other).len(), 1, "{:?}", review(one, other));
        let unread = compared(one, other).unread;
        assert_eq!(unread.len(), 1, "{unread:?}");
        assert_eq!(unread[0].keyword, "minimum");
    }
}

#[test]
fn a_new_parameter_hides_no_keyword_of_the_others() {
    let query = |name: &str, format: &str| json!({"name": name, "in": "query", "schema": {"type": "string", "format": format}});
    let with = |parameters: Value| analysis(&with("/paths/~1a/post/parameters", parameters));
    let old = with(json!([query("q", "email")]));
    let new = with(json!([query("p", "email"), query("q", "hostname")]));
    for (one, other) in [(&old, &new), (&new, &old)] {
        assert_eq!(review(one, other).len(), 1, "{:?}", review(one, other));
        let unread = compared(one, other).unread;
        assert_eq!(unread.len(), 1, "{unread:?}");
        assert_eq!(unread[0].keyword, "format");
    }
}

/// A key that is required, and declared nowhere, is a field of any value.
#[test]
fn a_required_key_of_another_member_is_counted() {
    let with = |required: Value, properties: Value| {
        let mut document = base();
        document["components"]["schemas"]["A"] = json!({"allOf": [{"type": "object", "required": required, "properties": properties}, {"required": ["a"]}]});
        analysis(&document)
    };
    let member = json!({"type": "string"});
    let old = with(json!([]), json!({"a": member}));
    let new = with(json!(["a", "b"]), json!({"a": member, "b": member}));
    for (one, other) in [(&old, &new), (&new, &old)] {
        let unread = compared(one, other).unread;
        assert_eq!(unread.len(), 1, "{unread:?}");
        assert_eq!(unread[0].keyword, "required");
        assert_eq!(unread[0].places.len(), 1);
    }
}

#[test]
fn the_order_of_keys_and_of_required_ones_is_no_difference() {
    let listed = |keys: Value| analysis(&with("/components/schemas/A/required", keys));
    let (old, new) = (listed(json!(["a", "n"])), listed(json!(["n", "a"])));
    assert_eq!(compared(&old, &new).unread, []);
}

/// Equal inline schemas are one type. Its change is reported once, and shapes both places.
#[test]
fn a_change_of_equal_schemas_is_said_once() {
    let twice = |values: Value| {
        let one = json!({"type": "string", "enum": values});
        let fields = json!({"one": one, "two": one});
        analysis(&with("/components/schemas/A/properties", fields))
    };
    let (old, new) = (twice(json!(["x", "y"])), twice(json!(["x", "y", "z"])));
    let found = compared(&old, &new);
    assert!(!found.changes.is_empty());
    assert_eq!(found.unread, []);
}

/// What a filter leaves out is no part of the API.
#[test]
fn what_a_filter_leaves_out_is_not_counted() {
    use crate::filter::{By, Filter, Selector};
    let with_formats = |mine: &str, others: &str| {
        let operation = |id: &str, format: &str| {
            json!({"get": {"operationId": id, "responses": {"200": {"description": "d", "content": {
                "application/json": {"schema": {"type": "string", "format": format}}
            }}}}})
        };
        let mut document = base();
        document["paths"] = json!({"/a": operation("a", mine), "/b": operation("b", others)});
        let filter = Filter {
            include: vec![Selector::new(By::Path, "/a", None).expect("a selector")],
            exclude: Vec::new(),
        };
        crate::analyze(&crate::Input {
            filter,
            ..input(document.to_string())
        })
    };
    let old = with_formats("email", "email");
    let counted = |new: &Analysis| -> usize {
        let unread = compared(&old, new).unread;
        unread.iter().map(|unread| unread.places.len()).sum()
    };
    assert_eq!(counted(&with_formats("hostname", "email")), 1);
    assert_eq!(counted(&with_formats("email", "hostname")), 0);
    assert_eq!(counted(&with_formats("hostname", "hostname")), 1);
}
