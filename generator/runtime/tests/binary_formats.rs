//! Values in formats of serde other than JSON: CBOR and MessagePack, there and back.

use crate::runtime::{Base64, Date, DateTime, Json, Nullable, OrNull, Other, Unknown, Uuid};
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Debug;

pub struct Order {
    pub r#type: String,
    pub price: Option<f64>,
    pub single: f32,
    pub note: Nullable<String>,
    pub owner: OrNull<Box<Line>>,
    pub lines: Vec<Line>,
    pub choice: Vec<Choice>,
    pub pair: (i64, String),
    pub counts: BTreeMap<String, u64>,
    pub any: Option<Json>,
    pub bytes: Option<Base64>,
    pub at: Option<DateTime>,
    pub day: Option<Date>,
    pub id: Option<Uuid>,
    pub color: Option<Color>,
    pub level: Option<Level>,
    pub other: Other,
}

pub struct Line {
    pub id: i64,
    pub count: Option<u64>,
}

#[derive(Clone)]
pub enum Choice {
    Line(Line),
    Word(String),
    Number(f64),
    Unknown(Json),
}

#[derive(Clone)]
pub enum Color {
    Red,
    Unknown(Unknown),
}

#[derive(Clone)]
pub enum Level {
    N1,
    Unknown(i64),
}

mod tables {
    use super::*;
    use crate::runtime::table_prelude::types::*;

    object! { Order {
        r#type: "type",
        price,
        single,
        note,
        owner,
        lines,
        choice,
        pair,
        counts,
        any,
        bytes,
        at,
        day,
        id,
        color,
        level,
        ..other,
    } }
    object! { Line { id, count } }
    union! { Choice { Line: [Kind(OBJECT)], Word: [Kind(STRING)], Number: [Kind(NUMBER)] } }
    open_enum! { Color: text { Red = "red" } }
    open_enum! { Level: integer { N1 = 1 } }
}

/// Nothing else here asks for the lists.
const _: (&[Color], &[Level]) = (Color::VALUES, Level::VALUES);

fn bare() -> Order {
    Order {
        r#type: "ø".to_owned(),
        price: None,
        single: 0.5,
        note: Nullable::Absent,
        owner: OrNull::Null,
        lines: Vec::new(),
        choice: Vec::new(),
        pair: (-1, String::new()),
        counts: BTreeMap::new(),
        any: None,
        bytes: None,
        at: None,
        day: None,
        id: None,
        color: None,
        level: None,
        other: Other::new(),
    }
}

fn full() -> Order {
    let mut other = Other::new();
    other.insert("x-key", json!({ "deep": [1, -2, 0.5, null, true, "a"] }));
    Order {
        price: Some(1.1),
        note: Nullable::Null,
        owner: OrNull::Value(Box::new(Line {
            id: i64::MIN,
            count: Some(u64::MAX),
        })),
        lines: vec![
            Line { id: 1, count: None },
            Line {
                id: 2,
                count: Some(0),
            },
        ],
        choice: vec![
            Choice::Line(Line { id: 3, count: None }),
            Choice::Word("word".to_owned()),
            Choice::Number(-0.25),
            Choice::Unknown(json!([1]).into()),
        ],
        counts: BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), u64::MAX)]),
        any: Some(json!({ "a": [1, 2.5, "b"], "c": null }).into()),
        bytes: Some(Base64::from(vec![0, 255])),
        at: Some("2024-02-29T23:59:59.120+05:30".parse().unwrap()),
        day: Some("2024-02-29".parse().unwrap()),
        id: serde_json::from_value(json!("not-a-uuid")).unwrap(),
        color: Some(Color::from("blue")),
        level: Some(Level::Unknown(9)),
        other,
        ..bare()
    }
}

fn orders() -> Vec<Order> {
    vec![
        bare(),
        full(),
        Order {
            note: "n".into(),
            color: Some(Color::Red),
            level: Some(Level::N1),
            any: Some(Json::Null),
            ..bare()
        },
    ]
}

fn through_cbor<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    ciborium::from_reader(&*bytes).unwrap()
}

fn through_message_pack<T: Serialize + DeserializeOwned>(value: &T) -> T {
    rmp_serde::from_slice(&rmp_serde::to_vec(value).unwrap()).unwrap()
}

#[track_caller]
fn assert_kept<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    assert_eq!(&through_cbor(value), value, "CBOR");
    assert_eq!(&through_message_pack(value), value, "MessagePack");
}

/// The runtime's own types stand in a type of the user as they do in a generated one.
#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
struct Row {
    at: DateTime,
    note: Nullable<String>,
    owner: OrNull<Line>,
    other: Other,
}

#[test]
fn the_types_of_fields_come_back_from_a_type_of_the_user() {
    let row = Row {
        at: "2024-02-29T23:59:59.120+05:30".parse().unwrap(),
        note: Nullable::Null,
        owner: OrNull::Value(Line { id: 1, count: None }),
        other: full().other,
    };
    assert_kept(&row);
    let json = serde_json::to_string(&row).unwrap();
    assert_eq!(serde_json::from_str::<Row>(&json).unwrap(), row);
}

#[test]
fn every_kind_of_value_comes_back() {
    for order in orders() {
        assert_kept(&order);
    }
    assert_kept(&orders());
}

/// Some formats, such as `bincode` and `postcard`, refuse a map whose length is not told; and it
/// costs the others bytes or a copy.
#[test]
fn maps_say_their_length() {
    let mut bytes = Vec::new();
    ciborium::into_writer(&full(), &mut bytes).unwrap();
    // The first byte of a CBOR map of unknown length is 0xbf, and its last one 0xff.
    assert_ne!(bytes[0], 0xbf);
    for order in orders() {
        assert_eq!(
            postcard::to_allocvec(&order).map(|_| ()),
            Ok(()),
            "{order:?}"
        );
    }
}

/// These formats have integers of 64 bits and numbers of double precision.
#[test]
fn wider_numbers_are_rounded() {
    let wide: Json = "[18446744073709551616, 0.1234567890123456789]"
        .parse()
        .unwrap();
    let rounded: Json = json!([18_446_744_073_709_551_616_f64, 0.123_456_789_012_345_68]).into();
    assert_eq!(through_cbor(&wide), rounded);
    assert_eq!(through_message_pack(&wide), rounded);
}

/// A program in another language writes 1.0 as the integer 1, and 2 as a double.
#[test]
fn numbers_of_the_other_kind_are_read() {
    #[derive(serde::Serialize)]
    struct Theirs {
        id: f64,
        count: u64,
    }
    let theirs = Theirs {
        id: 2.0,
        count: u64::MAX,
    };
    let mut bytes = Vec::new();
    ciborium::into_writer(&theirs, &mut bytes).unwrap();
    let line: Line = ciborium::from_reader(&*bytes).unwrap();
    assert_eq!((line.id, line.count), (2, Some(u64::MAX)));
    let mut bytes = Vec::new();
    ciborium::into_writer(&1, &mut bytes).unwrap();
    let choice: Choice = ciborium::from_reader(&*bytes).unwrap();
    assert_eq!(choice, Choice::Number(1.0));
}
