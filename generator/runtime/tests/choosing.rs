//! Values with more than one form: enumerations, unions, dates, bytes.

use super::api::*;
use super::reading::{fault, read, wired};
use crate::runtime::table_prelude::types::*;
use crate::runtime::{DateTime, Json, Other};
use std::collections::BTreeMap;

/// A union whose guards say less than its branches.
#[derive(Clone)]
enum Listed {
    Numbered(BTreeMap<String, i64>),
    Free(BTreeMap<String, Json>),
    Numbers(Vec<i64>),
    Texts(Vec<String>),
    Unknown(Json),
}

union! { Listed {
    Numbered: [Has(&["id"])],
    Free: [Lacks(&["id"])],
    Numbers: [Kind(ARRAY)],
    Texts: [Kind(ARRAY)],
} }

/// A union whose branches a constant inside them tells apart.
#[derive(Clone)]
enum Wrapped {
    Deep(BTreeMap<String, Json>),
    Cat(BTreeMap<String, Json>),
    Numbered(BTreeMap<String, Json>),
    Unknown(Json),
}

union! { Wrapped {
    Deep: [Path(&["data", "meta", "type"], &[Text("deep")])],
    Cat: [Path(&["data", "type"], &[Text("cat"), Boolean(true)])],
    Numbered: [Path(&["data", "type"], &[Integer(1)])],
} }

#[test]
fn constants_inside_an_object_choose_its_branch() {
    let name = |text: &str| match read::<Wrapped>(text) {
        Wrapped::Deep(_) => "deep",
        Wrapped::Cat(_) => "cat",
        Wrapped::Numbered(_) => "numbered",
        Wrapped::Unknown(_) => "unknown",
    };
    for (text, expected) in [
        (r#"{"data":{"type":"cat"}}"#, "cat"),
        (
            r#"{"a":{"b":{"c":[{}]}},"data":{"x":[{"type":1}],"type":true}}"#,
            "cat",
        ),
        (r#"{"data":{"type":1.0}}"#, "numbered"),
        (r#"{"data":{"meta":{"type":"deep","x":{"y":{}}}}}"#, "deep"),
        (r#"{"data":{"type":"dog"}}"#, "unknown"),
        (r#"{"data":{"type":{"type":"cat"}}}"#, "unknown"),
        (r#"{"data":[{"type":"cat"}]}"#, "unknown"),
        (r#"{"type":"cat"}"#, "unknown"),
        (r#"{"data":null}"#, "unknown"),
    ] {
        assert_eq!(name(text), expected, "{text}");
    }
}

/// Each of these needs a second attempt.
#[test]
fn a_long_list_of_values_of_a_second_branch_is_read() {
    let text = format!("[{}]", vec![r#"["a"]"#; 5_000].join(","));
    let values: Vec<Listed> = wired(&text).unwrap();
    let are_texts = values.iter().all(|value| matches!(value, Listed::Texts(_)));
    assert!(are_texts && values.len() == 5_000);
}

#[test]
fn enumerations_are_open() {
    assert_eq!(read::<EventType>(r#""click""#), EventType::Click);
    let unknown: EventType = read(r#""new_kind""#);
    assert!(matches!(&unknown, EventType::Unknown(value) if value.as_str() == "new_kind"));
    assert_eq!(serde_json::to_string(&unknown).unwrap(), r#""new_kind""#);
    assert_eq!(
        (unknown.to_string(), format!("{unknown:?}")),
        ("new_kind".into(), r#"Unknown("new_kind")"#.into())
    );
    assert_eq!(EventType::from("page_view"), EventType::PageView);
    assert_eq!(
        EventType::from(String::from("page_view")).as_str(),
        "page_view"
    );
    assert_eq!(
        read::<Vec<Level>>("[1,2.0,9]"),
        [Level::N1, Level::N2, Level::Unknown(9)]
    );
    assert_eq!(
        serde_json::to_string(&[Level::N2, Level::Unknown(9)]).unwrap(),
        "[2,9]"
    );
    assert_eq!(
        fault::<EventType>("3"),
        "invalid type: integer `3`, expected a string at $"
    );
}

#[test]
fn unions_by_kind() {
    let items: Vec<LocItem> = read(r#"["a",1,1.5,8.0,true,null,{"x":[1]},18446744073709551615.5]"#);
    assert_eq!(
        items[..4],
        [
            LocItem::String("a".into()),
            LocItem::Integer(1),
            LocItem::Number(1.5),
            LocItem::Number(8.0)
        ]
    );
    assert_eq!(items[4], LocItem::Unknown(true.into()));
    assert_eq!(
        items[6],
        LocItem::Unknown(serde_json::json!({"x": [1]}).into())
    );
    assert_eq!(
        serde_json::to_string(&items[..7]).unwrap(),
        r#"["a",1,1.5,8.0,true,null,{"x":[1]}]"#
    );
    let huge = LocItem::Unknown(u64::MAX.into());
    assert_eq!(read::<LocItem>("18446744073709551615"), huge);
    assert_eq!(wired("18446744073709551615"), Ok(huge));
}

#[test]
fn unions_by_tag_key_and_constant() {
    assert_eq!(
        read::<Filter>(r#"{"low":3,"type":"span"}"#),
        Filter::Range(Box::new(Range {
            r#type: "span".into(),
            low: 3
        }))
    );
    assert!(matches!(read(r#"{"products":[]}"#), Filter::Purchase(map) if map.len() == 1));
    assert_eq!(read::<Filter>(r#""true""#), Filter::Flag("true".into()));
    assert_eq!(read::<Filter>("[1,2]"), Filter::Numbers(vec![1, 2]));
    assert_eq!(
        read::<Filter>(r#""maybe""#),
        Filter::Unknown("maybe".into())
    );
    assert_eq!(
        read::<Filter>(r#"{"type":"new","x":1}"#),
        Filter::Unknown(serde_json::json!({"type": "new", "x": 1}).into())
    );
}

#[test]
fn a_value_that_fits_no_branch_is_kept() {
    for text in [
        r#"{"type":"range","low":"x"}"#,
        r#"{"type":"range"}"#,
        // Without its tag.
        r#"{"low":3}"#,
        r#"[1,"a"]"#,
    ] {
        let kept = Filter::Unknown(text.parse().unwrap());
        assert_eq!(wired::<Filter>(text), Ok(kept.clone()));
        assert_eq!(read::<Filter>(text), kept);
        let list = format!("[{text},[1]]");
        assert_eq!(wired(&list), Ok(vec![kept, Filter::Numbers(vec![1])]));
    }
}

#[test]
fn a_value_that_does_not_fit_the_branch_chosen_by_its_keys_is_tried_with_the_others() {
    assert_eq!(
        read::<Listed>(r#"{"id":1}"#),
        Listed::Numbered(BTreeMap::from([("id".into(), 1)]))
    );
    let other = read::<Listed>(r#"{"id":"x"}"#);
    assert_eq!(
        other,
        Listed::Free(BTreeMap::from([("id".into(), "x".into())]))
    );
    assert_eq!(serde_json::to_string(&other).unwrap(), r#"{"id":"x"}"#);
    assert_eq!(read::<Listed>(r#"[1]"#), Listed::Numbers(vec![1]));
    assert_eq!(read::<Listed>(r#"["a"]"#), Listed::Texts(vec!["a".into()]));
    assert_eq!(
        wired::<Listed>(r#"[true]"#),
        Ok(Listed::Unknown(vec![true].into()))
    );
}

/// Lists in lists: each level fits two branches until the innermost value is read.
#[derive(Clone)]
enum Nested {
    First(Vec<Nested>),
    Second((Box<Nested>,)),
    Third((Box<Nested>,)),
    Unknown(Json),
}

union! { Nested {
    First: [Length(2)],
    Second: [Kind(ARRAY), Length(1)],
    Third: [Kind(ARRAY), Length(1)],
} }

/// The same with an object that needs a key which is never there.
struct Needs {
    inner: Option<Box<Links>>,
    key: i64,
}

object! { Needs { inner: "inner", key: "key" } }

#[derive(Clone)]
enum Links {
    First(Box<Needs>),
    Second(Box<Needs>),
    Unknown(Json),
}

union! { Links {
    First: [Has(&["inner"])],
    Second: [Has(&["inner"])],
} }

#[test]
fn branches_inside_branches_are_tried_a_bounded_number_of_times() {
    let lists = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    assert!(matches!(wired(&lists), Ok(Nested::Second(_))));
    let objects = format!("{}{{}}{}", r#"{"inner":"#.repeat(100), "}".repeat(100));
    let kept = wired::<Links>(&objects).unwrap();
    assert_eq!(serde_json::to_string(&kept).unwrap(), objects);
}

struct Card {
    number: String,
    other: Other,
}

object! { Card { number, ..other, } }

struct Voucher {
    code: String,
    other: Other,
}

object! { Voucher { code, ..other, } }

#[derive(Clone)]
enum Payment {
    Card(Card),
    Voucher(Voucher),
    Unknown(Json),
}

union! { Payment {
    Card: [Has(&["number"])],
    Voucher: [Has(&["code"])],
} }

#[test]
fn an_object_of_two_branches_is_the_first_one_and_keeps_the_keys_of_the_other() {
    let text = r#"{"number":"1","code":"2"}"#;
    let payment: Payment = read(text);
    let Payment::Card(card) = &payment else {
        panic!("{payment:?}");
    };
    assert_eq!((card.number.as_str(), card.other.len()), ("1", 1));
    assert_eq!(serde_json::to_string(&payment).unwrap(), text);
    assert!(matches!(read(r#"{"code":"2"}"#), Payment::Voucher(_)));
}

/// An object that forbids other keys.
struct Closed {
    kind: Option<i64>,
}

object! { Closed {
    kind,
} }

#[derive(Clone)]
enum Counts {
    Closed(Closed),
    Any(BTreeMap<String, i64>),
    Unknown(Json),
}

union! { Counts {
    Closed: [Kind(OBJECT)],
    Any: [Kind(OBJECT)],
} }

#[test]
fn an_object_is_not_of_a_branch_that_forbids_its_keys_if_another_one_allows_them() {
    assert!(matches!(read(r#"{"kind":1}"#), Counts::Closed(_)));
    for text in [r#"{"z":1}"#, r#"{"kind":1,"z":2}"#] {
        let counts: Counts = read(text);
        assert!(matches!(counts, Counts::Any(_)), "{counts:?}");
        assert_eq!(serde_json::to_string(&counts).unwrap(), text);
    }
    // No branch allows the key with this value.
    let counts: Counts = read(r#"{"kind":1,"z":"a"}"#);
    assert!(matches!(counts, Counts::Closed(Closed { kind: Some(1) })));
}

struct Dated {
    date: DateTime,
    other: Other,
}

object! { Dated { date: "date", ..other, } }

#[derive(Clone)]
enum ClosedOrDated {
    Closed(Closed),
    Dated(Dated),
    Unknown(Json),
}

union! { ClosedOrDated {
    Closed: [Has(&["kind"])],
    Dated: [Has(&["date"])],
} }

#[test]
fn no_key_is_left_out_for_a_format() {
    for date in ["2020-01-02T03:04:05Z", "never"] {
        let text = format!(r#"{{"date":"{date}","kind":1}}"#);
        let value: ClosedOrDated = read(&text);
        assert!(matches!(value, ClosedOrDated::Dated(_)), "{value:?}");
        assert_eq!(serde_json::to_string(&value).unwrap(), text);
    }
}

struct Cat {
    lives: Option<i64>,
    other: Other,
}

object! { Cat { "kind" = Text("cat"), lives, ..other, } }

#[derive(Clone)]
enum Pet {
    Cat(Cat),
    Unknown(Json),
}

union! { Pet {
    Cat: [Tag("kind", &["cat"])],
} }

/// A union that has another one for a branch, and a second branch for objects.
#[derive(Clone)]
enum PetOrObject {
    Pet(Pet),
    Object(BTreeMap<String, Json>),
    Unknown(Json),
}

union! { PetOrObject {
    Pet: [Kind(OBJECT)],
    Object: [Kind(OBJECT)],
} }

#[derive(Clone)]
enum PetOrName {
    Pet(Pet),
    Name(String),
    Unknown(Json),
}

union! { PetOrName {
    Pet: [Kind(OBJECT)],
    Name: [Kind(STRING)],
} }

#[test]
fn a_union_inside_a_union_leaves_what_it_does_not_know_to_the_other_branches() {
    let cat: PetOrObject = read(r#"{"kind":"cat","lives":9}"#);
    assert!(matches!(cat, PetOrObject::Pet(Pet::Cat(_))), "{cat:?}");
    for text in [r#"{"kind":"dog"}"#, r#"{"kind":"cat","lives":"all"}"#] {
        let object: PetOrObject = read(text);
        assert!(matches!(object, PetOrObject::Object(_)), "{object:?}");
        // No other branch takes it.
        let pet: PetOrName = read(text);
        assert!(matches!(pet, PetOrName::Pet(Pet::Unknown(_))), "{pet:?}");
    }
}

#[derive(Clone)]
enum Means {
    Card(Card),
    Voucher(Voucher),
    Other(BTreeMap<String, Json>),
    Unknown(Json),
}

union! { Means {
    Card: [Tag("by", &["card"])],
    Voucher: [Field("by", &[Integer(2)])],
    Other: [OtherTag("by")],
} }

/// The branch for other tags could keep every object, but not the promise of a tag.
#[test]
fn a_value_with_a_known_tag_is_not_of_the_branch_for_other_tags() {
    assert!(matches!(
        read(r#"{"by":"card","number":"1"}"#),
        Means::Card(_)
    ));
    assert!(matches!(read(r#"{"by":2,"code":"1"}"#), Means::Voucher(_)));
    for other in [r#"{"by":"cash"}"#, r#"{"by":3}"#, r#"{"by":null}"#, "{}"] {
        assert!(matches!(read(other), Means::Other(_)), "{other}");
    }
    for misfit in [
        r#"{"by":"card"}"#,
        r#"{"by":"card","number":1}"#,
        r#"{"by":2}"#,
        r#""card""#,
    ] {
        let Means::Unknown(json) = read(misfit) else {
            panic!("{misfit}");
        };
        assert_eq!(json.to_string(), misfit);
    }
}

/// A card with a number of any kind, and whatever else may stand in its place.
struct Entry {
    id: Option<LocItem>,
    title: Option<String>,
    other: Other,
}

object! { Entry { id: "id", title: "title", ..other, } }

#[derive(Clone)]
enum Shown {
    Entry(Box<Entry>),
    Any(Json),
    Unknown(Json),
}

union! { Shown {
    Entry: [Kind(OBJECT)],
    Any: [],
} }

#[test]
fn a_value_that_an_inner_union_does_not_know_does_not_decide_the_branch() {
    for text in [
        r#"{"id":true,"title":"a"}"#,
        r#"{"id":{"new":1},"title":"a"}"#,
        r#"{"id":18446744073709551615,"title":"a"}"#,
    ] {
        let shown: Shown = read(text);
        let Shown::Entry(entry) = &shown else {
            panic!("{shown:?}");
        };
        assert!(matches!(entry.id, Some(LocItem::Unknown(_))), "{entry:?}");
        assert_eq!(serde_json::to_string(&shown).unwrap(), text);
    }
    assert!(matches!(read(r#"{"title":1}"#), Shown::Any(_)));
}
