//! Keys with a constant and no field: what is written, read, kept and reported.

use super::reading::{fault, read};
use super::styles::sent;
use super::tolerance::salvage;
use crate::runtime::table_prelude::types::*;
use crate::runtime::{Check, DeviationKind, Entry, Json, Other, Slot, Style, Wire};
use serde_json::json;
use std::fmt::Debug;

#[derive(Default)]
pub struct Card {
    pub number: Option<String>,
    pub other: Other,
}

/// Every kind of constant, and two maps.
#[derive(Default)]
pub struct Kinds {
    pub note: Option<String>,
    pub tags: std::collections::BTreeMap<String, i64>,
    pub other: Other,
}

/// An object without a place for other keys.
#[derive(Default)]
pub struct Closed {
    pub note: Option<String>,
}

#[derive(Clone)]
pub enum Payment {
    Card(Card),
    Unknown(Json),
}

object! { Card {
    "type" = Text("card"),
    number,
    ..other,
} [MinProperties(2)] }
object! { Kinds {
    "text" = Text("a \"b\""),
    "yes" = Boolean(true),
    "one" = Integer(1),
    "large" = Unsigned(18446744073709551615),
    "half" = Float(-0.5),
    note,
    ..tags ~ "^tag_",
    ..other,
} }
object! { Closed {
    "type" = Text("closed"),
    note,
} }
union! { Payment {
    Card: [Tag("type", &["card"])],
} }

struct Huge {
    other: Other,
}

object! { Huge {
    "huge" = Float(1e20),
    ..other,
} }

/// Beyond 2^53 several integers have one double.
#[tokio::test]
async fn the_neighbour_of_a_huge_constant_is_another_value() {
    for spelled in ["100000000000000000000", "1e20", "10.0e19"] {
        let (_, found) = examined::<Huge>(&format!(r#"{{"huge":{spelled}}}"#)).await;
        assert_eq!(found, [], "{spelled}");
    }
    let neighbour = r#"{"huge":100000000000000000001}"#;
    let (value, found) = examined::<Huge>(neighbour).await;
    assert_eq!(found, [("$.huge".to_owned(), DeviationKind::UnknownValue)]);
    assert_eq!(text(&value), neighbour);
}

const KINDS: &str =
    r#"{"text":"a \"b\"","yes":true,"one":1,"large":18446744073709551615,"half":-0.5}"#;

fn text(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

/// A value as reading finds it that goes on where something deviates, and what deviates.
async fn examined<T: Wire + Debug>(text: &str) -> (T, Vec<(String, DeviationKind)>) {
    let read = salvage::<T>(text).await;
    let found = read.deviations().iter();
    let found = found.map(|one| (one.path().to_owned(), one.kind()));
    let found = found.collect();
    (read.into_corrected(), found)
}

#[test]
fn constants_are_written_before_the_fields() {
    let card = Card {
        number: Some("4".to_owned()),
        ..Card::default()
    };
    assert_eq!(text(&card), r#"{"type":"card","number":"4"}"#);
    assert_eq!(text(&Kinds::default()), KINDS);
    assert_eq!(text(&Closed::default()), r#"{"type":"closed"}"#);
    // As a part of another value, and by formats that ask for the length.
    assert_eq!(
        text(&vec![card.clone()]),
        r#"[{"type":"card","number":"4"}]"#
    );
    assert_eq!(
        text(&Payment::Card(card)),
        r#"{"type":"card","number":"4"}"#
    );
}

#[tokio::test]
async fn a_constant_that_comes_is_not_kept() {
    let card: Card = read(r#"{"number":"4","type":"card","more":1}"#);
    assert_eq!(card.other.keys().collect::<Vec<_>>(), ["more"]);
    assert_eq!(text(&card), r#"{"type":"card","number":"4","more":1}"#);
    let (kinds, found) = examined::<Kinds>(KINDS).await;
    assert_eq!((kinds, found), (Kinds::default(), Vec::new()));
    let (closed, found) = examined::<Closed>(r#"{"type":"closed","note":"a"}"#).await;
    assert_eq!((closed.note.as_deref(), found), (Some("a"), Vec::new()));
}

#[tokio::test]
async fn another_value_is_kept_reported_and_written_back() {
    for other in [r#""debit""#, "null", "7", r#"{"a":[1.50]}"#] {
        let json = format!(r#"{{"number":"4","type":{other}}}"#);
        let (card, found) = examined::<Card>(&json).await;
        let expected = [("$.type".to_owned(), DeviationKind::UnknownValue)];
        assert_eq!(found, expected, "{other}");
        assert_eq!(text(&card), json);
        // Strict reading keeps it too.
        assert_eq!(read::<Card>(&json), card);
        assert_eq!(card.other.get("type").unwrap().to_string(), other);
    }
    let (kinds, found) =
        examined::<Kinds>(r#"{"text":"","yes":1,"one":2,"large":0,"half":0}"#).await;
    assert_eq!(found.len(), 5);
    assert_eq!(kinds.other.len(), 5);
}

#[tokio::test]
async fn an_object_that_cannot_keep_another_value_refuses_it() {
    let json = r#"{"note":"a","type":"other"}"#;
    let expected = "the document does not list the value at $.type";
    assert_eq!(fault::<Closed>(json), expected);
    let value: serde_json::Value = read(json);
    let error = serde_json::from_value::<Closed>(value).unwrap_err();
    assert_eq!(error.to_string(), expected);
    let (_, found) = examined::<Vec<Closed>>(&format!("[{json}]")).await;
    let place = "$[0].type".to_owned();
    assert_eq!(found, [(place, DeviationKind::UnknownValue)]);
}

#[tokio::test]
async fn a_number_is_the_constant_however_it_is_spelled() {
    let spelled =
        r#"{"text":"a \"b\"","yes":true,"one":1,"large":18446744073709551615,"half":-5e-1}"#;
    assert_eq!(
        examined::<Kinds>(spelled).await,
        (Kinds::default(), Vec::new())
    );
}

#[tokio::test]
async fn a_missing_constant_is_a_missing_key() {
    assert_eq!(fault::<Card>("{}"), "missing field `type` at $");
    let (card, found) = examined::<Card>("{}").await;
    assert_eq!(found, [("$.type".to_owned(), DeviationKind::MissingKey)]);
    assert_eq!(text(&card), r#"{"type":"card"}"#);
    let (_, found) =
        examined::<Kinds>(r#"{"one":1,"yes":true,"text":"a \"b\"","half":-0.5}"#).await;
    assert_eq!(found, [("$.large".to_owned(), DeviationKind::MissingKey)]);
}

#[test]
fn a_key_given_by_the_caller_replaces_the_constant() {
    let card = Card {
        other: Other::from_iter([("type", "debit")]),
        ..Card::default()
    };
    assert_eq!(text(&card), r#"{"type":"debit"}"#);
    assert_ne!(card, Card::default());
}

#[tokio::test]
async fn a_repeated_key_is_kept_once() {
    let (card, _) = examined::<Card>(r#"{"type":"a","type":"b"}"#).await;
    assert_eq!(card.other.len(), 1);
}

/// A union looks at the last of the values that a key has, so that the others must not be written
/// in place of the constant.
#[tokio::test]
async fn of_a_repeated_key_the_last_value_counts() {
    let repeated = r#"{"type":"debit","number":"4","type":"card"}"#;
    for payment in [
        read::<Payment>(repeated),
        salvage(repeated).await.into_corrected(),
    ] {
        assert!(matches!(payment, Payment::Card(_)));
        assert_eq!(text(&payment), r#"{"type":"card","number":"4"}"#);
    }
    let serde: Card = serde_json::from_str(repeated).unwrap();
    assert!(serde.other.is_empty());
    let other = read::<Payment>(r#"{"type":"card","type":"debit"}"#);
    assert_eq!(text(&other), r#"{"type":"debit"}"#);
}

#[test]
fn other_formats_have_the_constants() {
    let mut changed = Kinds::default();
    changed.other.insert("one", 2);
    for kinds in [Kinds::default(), changed] {
        let mut cbor = Vec::new();
        ciborium::into_writer(&kinds, &mut cbor).unwrap();
        let back: Kinds = ciborium::from_reader(cbor.as_slice()).unwrap();
        assert_eq!(back, kinds);
        let packed = rmp_serde::to_vec_named(&kinds).unwrap();
        assert_eq!(rmp_serde::from_slice::<Kinds>(&packed).unwrap(), kinds);
    }
    let value = serde_json::to_value(Card::default()).unwrap();
    assert_eq!(value, json!({"type": "card"}));
    assert_eq!(
        serde_json::from_value::<Card>(value).unwrap(),
        Card::default()
    );
    let missing = serde_json::from_value::<Card>(json!({})).unwrap_err();
    assert!(
        missing.to_string().starts_with("missing field `type`"),
        "{missing}"
    );
}

#[test]
fn forms_have_the_constants() {
    let card = Card {
        number: Some("4".to_owned()),
        ..Card::default()
    };
    let slot = Slot::FormBody(Style::FormExplode, &[]);
    let request = sent(|request| request.put(Entry { slot, rules: &[] }, &card)).unwrap();
    assert_eq!(request.body().unwrap(), "type=card&number=4");
}

#[tokio::test]
async fn unions_are_told_apart_by_constants() {
    let (payment, found) = examined::<Payment>(r#"{"type":"card","number":"4"}"#).await;
    assert!(matches!(payment, Payment::Card(_)) && found.is_empty());
    let (payment, found) = examined::<Payment>(r#"{"type":"cash"}"#).await;
    assert!(matches!(payment, Payment::Unknown(_)));
    assert_eq!(found[0].1, DeviationKind::UnknownBranch);
}

#[test]
fn rules_count_constants() {
    let broken = |card: &Card| {
        let mut check = Check::of_body();
        card.check(
            &[Fits(
                r#"{"properties":{"type":{"const":"card"}},"required":["type"]}"#,
            )],
            &mut check,
        );
        let mut found = Vec::new();
        check.finish(&mut found);
        found.len()
    };
    let card = |number: Option<&str>| Card {
        number: number.map(str::to_owned),
        ..Card::default()
    };
    assert_eq!(broken(&card(Some("4"))), 0);
    // One key is too few.
    assert_eq!(broken(&card(None)), 1);
}
