//! Numbers keep their value, whichever type they are read into, and with and without the feature
//! `arbitrary_precision` of `serde_json`.

use super::reading::{fault, read, wired};
use crate::runtime::{Json, table_prelude::types::*};
use std::collections::BTreeMap;

/// A number or a text.
#[derive(Clone)]
pub enum Amount {
    /// A number.
    Number(f64),
    /// A text.
    String(String),
    /// Anything else.
    Unknown(Json),
}

union! { Amount {
    Number: [Kind(NUMBER)],
    String: [Kind(STRING)],
} }

/// An integer, a number or an object with a number.
#[derive(Clone)]
pub enum Any {
    /// An integer.
    Integer(i64),
    /// A number.
    Number(f64),
    /// An object.
    Object(BTreeMap<String, f64>),
    /// Anything else.
    Unknown(Json),
}

union! { Any {
    Integer: [Kind(INTEGER)],
    Number: [Kind(NUMBER)],
    Object: [Kind(OBJECT)],
} }

/// An object that is told apart by a number.
#[derive(Clone)]
pub enum Version {
    /// The first.
    First(BTreeMap<String, f64>),
    /// The second.
    Second(BTreeMap<String, f64>),
    /// Anything else.
    Unknown(Json),
}

union! { Version {
    First: [Kind(OBJECT), Field("t", &[Integer(1)])],
    Second: [Kind(OBJECT), Field("t", &[Integer(2)])],
} }

/// All of them.
pub struct Numbers {
    amount: Option<Amount>,
    list: Option<Vec<Amount>>,
    any: Option<Any>,
    version: Option<Version>,
    json: Option<Json>,
    plain: Option<f64>,
    map: Option<BTreeMap<String, f64>>,
}

object! { Numbers {
    amount: "amount",
    list: "list",
    any: "any",
    version: "version",
    json: "json",
    plain: "plain",
    map: "map",
} }

const TEXTS: [&str; 8] = [
    r#"{"amount":1.5,"list":[1.5,"a",2.25],"plain":0.5,"map":{"a":1.5}}"#,
    r#"{"amount":"x","any":3}"#,
    r#"{"any":2.5}"#,
    r#"{"any":{"x":2.5}}"#,
    r#"{"version":{"t":1.0,"x":2.5}}"#,
    r#"{"version":{"t":3,"y":2.50}}"#,
    r#"{"json":{"a":[1.50,123456789012345678901234567890]}}"#,
    r#"{"amount":true,"any":[12.50,null]}"#,
];

#[test]
fn unions_with_numbers_are_read_in_every_way() {
    for text in TEXTS {
        let numbers: Numbers = wired(text).unwrap();
        assert_eq!(serde_json::to_string(&numbers).unwrap(), text);
        assert_eq!(serde_json::to_string(&read::<Numbers>(text)).unwrap(), text);
        let value: serde_json::Value = serde_json::from_str(text).unwrap();
        let of_value: Numbers = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&of_value).unwrap(), value);
    }
    let numbers: Numbers = read(r#"{"any":3,"version":{"t":2}}"#);
    assert!(matches!(numbers.any, Some(Any::Integer(3))));
    assert!(matches!(numbers.version, Some(Version::Second(_))));
}

#[test]
fn an_integer_is_never_another_one() {
    assert_eq!(wired("9007199254740993.0"), Ok(9_007_199_254_740_993i64));
    assert_eq!(wired("9007199254740993e0"), Ok(9_007_199_254_740_993i64));
    assert_eq!(wired("184467440737095516150e-1"), Ok(u64::MAX));
    for text in [
        "-9223372036854775809",
        "9223372036854775808",
        "1.0000000000000000000001",
        "0.99999999999999999999",
        "1e19",
    ] {
        assert!(wired::<i64>(text).is_err(), "{text}");
        assert!(wired::<Option<i64>>(text).is_err(), "{text}");
    }
    assert!(wired::<i32>("2147483648.0").is_err());
    // A format that has doubles only cannot say which integer was written.
    assert_eq!(
        read::<Any>("9007199254740991.0").to_string_of(),
        "9007199254740991.0"
    );
    let value = serde_json::json!({"low": 9_007_199_254_740_993.0});
    assert!(serde_json::from_value::<super::api::Range>(value).is_err());
    assert!(
        fault::<super::api::Range>(r#"{"type":"a","low":-9223372036854775809}"#)
            .contains("is not between")
    );
}

impl Any {
    fn to_string_of(&self) -> String {
        serde_json::to_string(self).unwrap()
    }
}

#[test]
fn a_number_is_never_infinite() {
    assert_eq!(wired("3e38"), Ok(3e38f32));
    for text in ["1e39", "-1e39", "1e400"] {
        assert!(wired::<f32>(text).is_err(), "{text}");
    }
    assert!(wired::<f64>("-1e400").is_err());
}
