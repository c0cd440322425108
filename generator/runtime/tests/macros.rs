//! What the macros expand to, as a user meets it.

use super::api::*;
use crate::runtime::{Maybe, Nullable, OrNull};

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

#[test]
fn a_value_that_may_not_be_there_needs_no_branch() {
    let request = |limit: Option<i64>, title: Option<&str>| {
        RecommendForManyRequest::new("t")
            .maybe(limit, RecommendForManyRequest::limit)
            .maybe(title, |request, title| request.title(title))
    };
    let given = request(Some(3), Some("title"));
    assert_eq!(given.limit.value(), Some(&3));
    assert_eq!(given.title.as_deref(), Some("title"));
    let nothing = request(None, None);
    assert_eq!(nothing.limit, Nullable::Absent);
    assert_eq!(nothing.title, None);
}

#[test]
fn enums_are_listed_parsed_and_sorted() {
    let known: Vec<&str> = EventType::VALUES.iter().map(AsRef::as_ref).collect();
    assert_eq!(known, ["page_view", "click"]);
    let Ok(parsed) = "click".parse::<EventType>();
    assert_eq!(parsed, EventType::Click);
    let Ok(unknown) = "other".parse::<EventType>();
    assert_eq!(unknown.as_str(), "other");
    let mut all = [unknown, EventType::PageView, EventType::Click];
    all.sort();
    assert_eq!(
        all.map(|value| value.to_string()),
        ["click", "other", "page_view"]
    );
    assert!(Level::N1 < Level::N2 && Level::N2 < Level::from(7));
    assert_eq!(Level::VALUES.len(), 2);
}

#[test]
fn a_union_is_made_of_the_value_of_a_branch() {
    assert_eq!(LocItem::from("a"), LocItem::String("a".to_owned()));
    assert_eq!(LocItem::from(1_i64), LocItem::Integer(1));
    let range = Range {
        r#type: "range".to_owned(),
        low: 1,
    };
    assert_eq!(Filter::from(range.clone()), Filter::Range(Box::new(range)));
}
