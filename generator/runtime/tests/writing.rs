//! What is written.

use super::api::*;
use crate::runtime::{Base64, Nullable, OrNull, Wire, serialize};
use serde::Serialize;

fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

fn wired(value: &dyn Wire) -> String {
    serialize(value, serde_json::value::Serializer)
        .unwrap()
        .to_string()
}

#[test]
fn absent_fields_are_left_out_and_required_ones_written() {
    let request = RecommendForManyRequest::new("t");
    assert_eq!(
        text(&request),
        r#"{"tenant":"t","type":"cross_sell","names":["a"],"ceiling":null}"#
    );
    let request = request.locale("sv").limit(Nullable::Null);
    assert_eq!(
        text(&request),
        r#"{"tenant":"t","type":"cross_sell","names":["a"],"locale":"sv","limit":null,"ceiling":null}"#
    );
}

#[test]
fn other_keys_follow_and_never_double_a_named_one() {
    let mut display = Display {
        title: Some("t".into()),
        ..Display::default()
    };
    display.tags.insert("tags_a".into(), 1);
    display.other.insert("new", 2);
    display.other.insert("title", "hidden");
    assert_eq!(text(&display), r#"{"title":"t","tags_a":1,"new":2}"#);
}

#[test]
fn what_is_read_is_written_back() {
    let body =
        r#"{"displays":[{"title":"T","price":1.5,"tags_x":3,"new":[1,{"a":null}]}],"error":null}"#;
    assert_eq!(
        text(&serde_json::from_str::<RecommendResponse>(body).unwrap()),
        body
    );
}

#[test]
fn values_of_every_kind() {
    assert_eq!(wired(&vec![None, Some(1i64)]), "[null,1]");
    assert_eq!(
        wired(&vec![OrNull::Null, OrNull::Value("a".to_owned())]),
        r#"[null,"a"]"#
    );
    assert_eq!(wired(&(1u64, "a".to_owned(), ())), r#"[1,"a",null]"#);
    assert_eq!(wired(&Base64::from(vec![0xfb, 0xff])), r#""+/8=""#);
    assert_eq!(wired(&u64::MAX), "18446744073709551615");
    assert_eq!(wired(&Box::new(Some(vec![true]))), "[true]");
    assert_eq!(serde_json::to_string(&Level::N1).unwrap(), "1");
    let mut single = Vec::new();
    serialize(&0.1f32, &mut serde_json::Serializer::new(&mut single)).unwrap();
    assert_eq!(single, b"0.1");
}

#[test]
fn a_type_without_keys() {
    assert_eq!(text(&Nothing {}), "{}");
}
