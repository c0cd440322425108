//! What is read, what is kept, and what is said about what does not fit.

use super::api::*;
use crate::runtime::{Json, Nullable, OrNull, Other};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

pub(super) fn read<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}

pub(super) fn fault<T: DeserializeOwned + std::fmt::Debug>(text: &str) -> String {
    let fault = serde_json::from_str::<T>(text).unwrap_err().to_string();
    // serde_json ends with a position, which is not what is tested here.
    fault.split(" at line ").next().unwrap().to_owned()
}

#[test]
fn a_missing_key_is_named_with_its_path() {
    assert_eq!(
        fault::<HttpValidationError>(r#"{"detail":[{"loc":[]}]}"#),
        "missing field `msg` at $.detail[0]"
    );
    assert_eq!(
        fault::<RecommendResponse>("{}"),
        "missing field `displays` at $"
    );
}

#[test]
fn a_misfit_is_told_with_its_path() {
    let text = r#"{"detail":[{"loc":[],"msg":"m"},{"loc":["a"],"msg":7}]}"#;
    assert_eq!(
        fault::<HttpValidationError>(text),
        "invalid type: integer `7`, expected a string at $.detail[1].msg"
    );
    assert_eq!(
        wired::<BTreeMap<String, Level>>(r#"{"a b":"x"}"#).unwrap_err(),
        r#"expected an integer, found a string at $["a b"]"#
    );
    assert_eq!(
        fault::<Display>(r#"{"tags_a b":"x"}"#),
        r#"invalid type: string "x", expected an integer at $["tags_a b"]"#
    );
    assert_eq!(
        fault::<Display>(r#"{"title":[]}"#),
        "invalid type: sequence, expected a string at $.title"
    );
    assert_eq!(
        fault::<Display>("[]"),
        "invalid type: sequence, expected an object at $"
    );
}

#[test]
fn keys_in_any_order_and_twice() {
    let place: Place = read(r#"{"lon":1,"x":{"y":[null]},"city":"a","lon":2.5,"lat":-0.0}"#);
    assert_eq!(
        place,
        Place {
            city: Some("a".into()),
            lat: Some(-0.0),
            lon: Some(2.5)
        }
    );
}

#[test]
fn a_repeated_object_leaves_nothing_of_the_first() {
    let tree: Tree = read(
        r#"{"left":{"name":"a","left":{}},"left":{"children":[]},"children":[{}],"children":[]}"#,
    );
    assert_eq!(
        tree.left,
        Some(Box::new(Tree {
            children: Some(Vec::new()),
            ..Tree::default()
        }))
    );
    assert_eq!(tree.children, Some(Vec::new()));
}

#[test]
fn null_reads_as_none_where_nothing_is_needed() {
    assert_eq!(read::<Place>(r#"{"city":null}"#), Place::default());
    assert_eq!(
        fault::<RecommendResponse>(r#"{"displays":null}"#),
        "invalid type: null, expected a list at $.displays"
    );
}

#[test]
fn unknown_keys_are_kept_or_ignored() {
    let display: Display = read(r#"{"tags_a":1,"new":{"x":[1]},"title":"t","tags_b":2}"#);
    assert_eq!(display.tags.get("tags_b"), Some(&2));
    assert_eq!(
        display.other.get("new"),
        Some(&serde_json::json!({"x": [1]}).into())
    );
    assert_eq!(display.other.len(), 1);
    assert_eq!(read::<Nothing>(r#"{"a":1}"#), Nothing {});
}

#[test]
fn the_map_of_other_keys_is_a_pointer() {
    assert_eq!(size_of::<Other>(), size_of::<usize>());
    let mut other: Other = [("b", 1), ("a", 2)].into_iter().collect();
    assert_eq!(format!("{other:?}"), r#"{"a": 2, "b": 1}"#);
    assert_eq!(other.keys().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(other.remove("a"), Some(Json::from(2)));
    assert_eq!(other.remove("b"), Some(Json::from(1)));
    assert_eq!(other, Other::new());
    assert_eq!((&other).into_iter().count(), 0);
}

#[test]
fn three_states() {
    let read = |text: &str| read::<RecommendResponse>(text).error;
    assert_eq!(read(r#"{"displays":[]}"#), Nullable::Absent);
    assert_eq!(read(r#"{"displays":[],"error":null}"#), Nullable::Null);
    assert_eq!(read(r#"{"displays":[],"error":"e"}"#), Nullable::from("e"));
}

#[test]
fn a_required_nullable_must_be_there() {
    let text = r#"{"tenant":"t","type":"c","names":[]}"#;
    assert_eq!(
        fault::<RecommendForManyRequest>(text),
        "missing field `ceiling` at $"
    );
    let text = r#"{"tenant":"t","type":"c","names":[],"ceiling":null}"#;
    assert_eq!(read::<RecommendForManyRequest>(text).ceiling, OrNull::Null);
    let text = r#"{"tenant":"t","type":"c","names":[],"ceiling":3}"#;
    assert_eq!(
        read::<RecommendForManyRequest>(text).ceiling.value(),
        Some(&3.0)
    );
}

/// Reads through the wire, because the standard library's types have serde's own readers.
pub(super) fn wired<T: crate::runtime::Wire>(text: &str) -> Result<T, String> {
    let mut value = T::placeholder();
    let read = crate::runtime::decode(text.as_bytes(), value.target());
    read.map(|()| value).map_err(|(error, _)| error.to_string())
}

#[test]
fn integers_take_what_fits() {
    assert_eq!(wired("8.0"), Ok(8i64));
    assert_eq!(wired("1e3"), Ok(1000u16));
    assert_eq!(wired("18446744073709551615"), Ok(u64::MAX));
    assert_eq!(wired("-9223372036854775808"), Ok(i64::MIN));
    assert_eq!(
        wired::<i64>("18446744073709551615").unwrap_err(),
        "18446744073709551615 is not between -9223372036854775808 and 9223372036854775807 at $"
    );
    assert_eq!(
        wired::<Vec<u8>>("[255,256]").unwrap_err(),
        "256 is not between 0 and 255 at $[1]"
    );
    assert_eq!(
        wired::<i8>("-129").unwrap_err(),
        "-129 is not between -128 and 127 at $"
    );
    assert_eq!(
        wired::<i64>("1.5").unwrap_err(),
        "expected an integer, found 1.5 at $"
    );
    assert_eq!(
        wired::<i64>("1e400").unwrap_err(),
        "1e400 is not between -9223372036854775808 and 9223372036854775807 at $"
    );
    assert_eq!(
        wired::<i64>("9223372036854775808.0").unwrap_err(),
        "9223372036854775808.0 is not between -9223372036854775808 and 9223372036854775807 at $"
    );
}

#[test]
fn floats_take_integers() {
    assert_eq!(wired("5"), Ok(5.0f64));
    assert_eq!(wired("0.1"), Ok(0.1f32));
    assert_eq!(
        wired("18446744073709551615"),
        Ok(18_446_744_073_709_551_615.0f64)
    );
}

#[test]
fn tuples_have_their_length() {
    assert_eq!(
        wired(r#"["a",1,null]"#),
        Ok(("a".to_owned(), 1i64, None::<bool>))
    );
    assert_eq!(
        wired::<(i64, i64)>("[1]").unwrap_err(),
        "expected a list of 2 items, found 1 at $"
    );
    assert_eq!(
        wired::<(i64, i64)>("[1,2,3]").unwrap_err(),
        "expected a list of 2 items, found more at $[2]"
    );
    assert_eq!(wired("null"), Ok(()));
}

#[test]
fn lists_of_nulls() {
    assert_eq!(
        wired("[null,1]"),
        Ok(vec![OrNull::Null, OrNull::Value(1i64)])
    );
    assert_eq!(wired("[null,1]"), Ok(vec![None, Some(1i64)]));
    assert_eq!(
        wired(r#"{"a":null}"#),
        Ok(BTreeMap::from([("a".to_owned(), None::<i64>)]))
    );
}

#[test]
fn hostile_depth_is_an_error() {
    let deep =
        |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
    let limit = "nested more than 128 levels deep";
    assert!(
        wired::<Tree>(&deep(r#"{"left":"#, "}"))
            .unwrap_err()
            .contains(limit)
    );
    assert!(
        wired::<Tree>(&deep(r#"{"children":["#, "]}"))
            .unwrap_err()
            .contains(limit)
    );
    // Any JSON is kept, as text below the limit.
    let text = deep("[", "]");
    assert_eq!(wired::<Json>(&text).unwrap().to_string(), text);
    assert_eq!(
        wired::<Filter>(&text),
        Ok(Filter::Unknown(text.parse().unwrap()))
    );
    assert_eq!(
        wired::<LocItem>(&text),
        Ok(LocItem::Unknown(text.parse().unwrap()))
    );
    // What is skipped is skipped without recursion, so there is no limit to reach.
    let skipped = format!(r#"{{"a":{}}}"#, deep("[", "]"));
    assert!(wired::<Nothing>(&skipped).is_ok());
    let fine = format!("{}{}", r#"{"left":"#.repeat(100), "}".repeat(100)).replace(":}", ":{}}");
    assert!(wired::<Tree>(&fine).is_ok());
}

#[test]
fn other_formats_work_too() {
    let value =
        serde_json::json!({"displays": [{"title": null, "price": 3, "n": 1}], "error": "e"});
    let response: RecommendResponse = serde_json::from_value(value).unwrap();
    assert_eq!(response.displays[0].price, Some(3.0));
    assert_eq!(
        serde_json::to_value(&response).unwrap(),
        serde_json::json!({"displays": [{"price": 3.0, "n": 1}], "error": "e"})
    );
    let fault = serde_json::from_value::<RecommendResponse>(serde_json::json!({"displays": [1]}))
        .unwrap_err();
    // How it calls the number depends on its features.
    let fault = fault.to_string();
    assert!(
        fault.ends_with(", expected an object at $.displays[0]"),
        "{fault}"
    );
}

#[test]
fn escaped_texts_and_keys() {
    assert_eq!(
        read::<Place>(r#"{"\u0063ity":"\u00e9\n\"x"}"#)
            .city
            .as_deref(),
        Some("é\n\"x")
    );
}

struct Loose {
    anything: Option<Json>,
    nothing: Option<()>,
}

object! { Loose {
    anything: "anything",
    nothing: "nothing",
} }

#[test]
fn where_null_is_a_value_it_is_not_the_same_as_absent() {
    for text in [
        "{}",
        r#"{"anything":null}"#,
        r#"{"nothing":null}"#,
        r#"{"anything":[null],"nothing":null}"#,
    ] {
        assert_eq!(serde_json::to_string(&read::<Loose>(text)).unwrap(), text);
    }
    assert_eq!(
        read::<Loose>(r#"{"anything":null}"#).anything,
        Some(Json::Null)
    );
}

#[test]
fn numbers_are_read_to_the_last_digit() {
    for text in ["-97.59745480000001", "9.543951988220215"] {
        assert_eq!(wired::<f64>(text).unwrap().to_string(), text);
    }
}
