//! What the macros expand to, as a user meets it.

use super::api::*;
use crate::runtime::{Nullable, OrNull};

#[test]
fn setters_of_every_mode() {
    let request = RecommendForManyRequest::new("t")
        .locale("sv")
        .limit(3)
        .rows(4)
        .title("title")
        .fl(["a", "b"])
        .metadata([("k", "v")])
        .r#type("other")
        .place(Box::new(Place::default()));
    assert_eq!(request.locale, Nullable::Value("sv".to_owned()));
    assert_eq!(request.limit.value(), Some(&3));
    assert_eq!(
        (request.rows, request.title.as_deref()),
        (Some(4), Some("title"))
    );
    assert_eq!(request.fl, Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(request.metadata.into_value().unwrap()["k"], "v");
    assert_eq!(request.r#type, "other");
    assert_eq!(
        RecommendForManyRequest::new("t")
            .locale(Nullable::Null)
            .locale,
        Nullable::Null
    );
}

#[test]
fn names_do_not_clash() {
    let clashes = Clashes::default()
        .self_(1)
        .input(2)
        .output(3)
        .value(4)
        .visit(5)
        .r#match(6);
    let text = r#"{"self":1,"input":2,"output":3,"value":4,"visit":5,"match":6}"#;
    assert_eq!(serde_json::to_string(&clashes).unwrap(), text);
    assert_eq!(serde_json::from_str::<Clashes>(text).unwrap(), clashes);
}

#[test]
fn required_nullables_take_options() {
    assert_eq!(OrNull::<i64>::from(None), OrNull::Null);
    assert_eq!(OrNull::<i64>::from(Some(1)), OrNull::Value(1));
    assert_eq!(
        OrNull::<String>::from("a").into_value().as_deref(),
        Some("a")
    );
}
