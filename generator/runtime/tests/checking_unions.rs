//! Rules of unions: a value is sent if one of the branches allows its JSON.

use super::checking::violations;
use crate::runtime::table_prelude::types::*;
use crate::runtime::{DateTime, Json, Other};
use std::collections::BTreeMap;

struct Short {
    name: String,
    other: Other,
}

object! { Short { name: "name" [MaxLength(2)], ..other, } }

struct Long {
    name: String,
    inner: Option<Box<Named>>,
    other: Other,
}

object! { Long { name: "name" [MinLength(3)], inner: "inner", ..other, } }

/// A union whose branches only their rules tell apart.
#[derive(Clone)]
enum Named {
    Short(Short),
    Long(Long),
    Few(BTreeMap<String, i64>),
    Unknown(Json),
}

union! { Named {
    Short: [Has(&["name"])],
    Long: [Has(&["name"])],
    Few: [Lacks(&["name"])] [MaxProperties(1)],
} }

struct Dated {
    date: DateTime,
    other: Other,
}

object! { Dated { date: "date", ..other, } }

#[derive(Clone)]
enum Entry {
    Short(Short),
    Dated(Dated),
    Unknown(Json),
}

union! { Entry {
    Short: [Has(&["name"])],
    Dated: [Has(&["date"])],
} }

#[test]
fn a_text_of_another_format_does_not_stop_a_value_that_another_branch_allows() {
    let broken = |text: &str| {
        let value: Entry = serde_json::from_str(text).unwrap();
        violations(&value, &[])
    };
    let none: [&str; 0] = [];
    assert_eq!(
        broken(r#"{"name":"long","date":"2020-01-02T03:04:05Z"}"#),
        none
    );
    assert_eq!(broken(r#"{"name":"long","date":"never"}"#), none);
    assert_eq!(
        broken(r#"{"name":"long"}"#),
        ["body/name must have at most 2 characters"]
    );
}

/// A union that has another one for a branch.
#[derive(Clone)]
enum Outer {
    Inner(Inner),
    Integer(i64),
    Words(Vec<String>),
    Unknown(Json),
}

union! { Outer {
    Inner: [Kind(STRING.or(ARRAY))],
    Integer: [Kind(INTEGER)],
    Words: [Kind(ARRAY)] [MinItems(3)],
} }

#[derive(Clone)]
enum Inner {
    Text(String),
    List(Vec<String>),
    Unknown(Json),
}

union! { Inner {
    Text: [Kind(STRING)] [MinLength(1)],
    List: [Items(STRING)] [MaxItems(1)],
} }

#[test]
fn a_branch_of_a_union_inside_a_union_keeps_its_rules() {
    let broken = |text: &str| {
        let value: Outer = serde_json::from_str(text).unwrap();
        assert!(matches!(value, Outer::Inner(_)), "{text}");
        violations(&value, &[])
    };
    let none: [&str; 0] = [];
    assert_eq!(broken(r#""a""#), none);
    assert_eq!(broken(r#""""#), ["body must have at least 1 character"]);
    assert_eq!(broken(r#"["a"]"#), none);
    assert_eq!(broken(r#"["a","b"]"#), ["body must have at most 1 item"]);
    // Another branch of the union around allows it.
    assert_eq!(broken(r#"["a","b","c"]"#), none);
}

#[test]
fn a_value_that_another_branch_of_its_union_allows_is_sent() {
    let broken = |text: &str| {
        let value: Named = serde_json::from_str(text).unwrap();
        violations(&value, &[])
    };
    let none: [&str; 0] = [];
    assert_eq!(broken(r#"{"name":"ab"}"#), none);
    // It is read as the first branch, since answers are not checked.
    let text = r#"{"name":"abc","inner":{"name":"a"}}"#;
    assert!(matches!(serde_json::from_str(text), Ok(Named::Short(_))));
    assert_eq!(broken(text), none);
    assert_eq!(broken(r#"{"a":1,"b":2}"#), ["body must have at most 1 key"]);
    // The second branch does not allow it either.
    assert_eq!(
        broken(r#"{"name":"abc","inner":{"a":1,"b":2}}"#),
        ["body/name must have at most 2 characters"]
    );
    let long = Named::Long(Long {
        name: "abc".to_owned(),
        inner: Some(Box::new(serde_json::from_str(r#"{"name":"abc"}"#).unwrap())),
        other: Other::default(),
    });
    assert_eq!(violations(&long, &[]), none);
}
