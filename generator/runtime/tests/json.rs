//! Values of any JSON: nothing of them is lost, and no key that nobody named costs an answer.

use super::reading::{read, wired};
use crate::runtime::{Json, JsonNumber, JsonObject, Other};
use serde_json::json;
use std::collections::BTreeMap;

/// An object with one named key.
struct Named {
    a: Option<String>,
    other: Other,
}

object! { Named {
    a: "a",
    ..other,
} }

/// Values that no type of Rust can hold as they are.
fn hostile() -> Vec<String> {
    let deep = |open: &str, close: &str, levels| {
        format!("{}{}", open.repeat(levels), close.repeat(levels))
    };
    vec![
        "1e400".into(),
        "-1e-400".into(),
        "1E+2".into(),
        "-0".into(),
        "-0.0".into(),
        "12.50".into(),
        "123456789012345678901234567890".into(),
        "0.1234567890123456789012345678901234567890".into(),
        "18446744073709551616".into(),
        "-9223372036854775809".into(),
        "9007199254740993".into(),
        r#""\ud83d""#.into(),
        r#""\ude00\ud83d\u0041""#.into(),
        r#"{"\ud83d":[1]}"#.into(),
        r#"[{"b":"\udfff","a":1.0}]"#.into(),
        deep("[", "]", 128),
        deep("[", "]", 200_000),
        deep(r#"{"a":"#, "}", 129).replace(":}", ":1}"),
        r#"{"b":1,"a":{"d":2,"c":[]}}"#.into(),
    ]
}

#[test]
fn a_key_that_nobody_named_is_kept_character_for_character() {
    for value in hostile() {
        let text = format!(r#"{{"a":"x","zz":{value}}}"#);
        let named: Named = wired(&text).unwrap_or_else(|error| panic!("{error}: {value:.80}"));
        assert_eq!(named.a.as_deref(), Some("x"));
        assert_eq!(serde_json::to_string(&named).unwrap(), text);
        // The formats of serde read it as well.
        if value.len() < 1000 || !value.contains('{') {
            assert_eq!(serde_json::to_string(&read::<Named>(&text)).unwrap(), text);
        }
    }
}

#[test]
fn any_json_is_written_as_it_was_read() {
    for value in hostile() {
        for text in [
            value.clone(),
            format!("[{value},{value}]"),
            format!(r#"{{"a":{value}}}"#),
        ] {
            let json: Json = wired(&text).unwrap();
            assert_eq!(json.to_string(), text);
            assert_eq!(serde_json::to_string(&json).unwrap(), text);
            assert_eq!(text.parse::<Json>().unwrap(), json);
            assert_eq!(serde_json::to_string(&read::<Json>(&text)).unwrap(), text);
        }
    }
    let entries: BTreeMap<String, Json> = wired(r#"{"a":1e400}"#).unwrap();
    assert_eq!(entries["a"].to_string(), "1e400");
}

#[test]
fn a_key_that_is_no_text_does_not_cost_the_answer() {
    let named: Named = wired(r#"{"\ud83d":1,"a":"x"}"#).unwrap();
    assert_eq!(named.a.as_deref(), Some("x"));
    assert_eq!(named.other.get(r"\ud83d"), Some(&1.into()));
}

#[test]
fn what_is_no_json_is_refused() {
    for text in [
        "",
        "nul",
        "01",
        "1.",
        ".5",
        "1e",
        "+1",
        "-",
        "[1,]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":1,}",
        "{a:1}",
        "\"a",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\u+123\"",
        "\"\n\"",
        "[1] 2",
        "[}",
        "{\"a\":[}",
        "NaN",
    ] {
        let nested = format!(r#"{{"a":"x","zz":{text}}}"#);
        assert!(wired::<Json>(text).is_err(), "{text}");
        assert!(wired::<Named>(&nested).is_err(), "{nested}");
    }
    let error = wired::<Json>("[1,x]").unwrap_err();
    assert!(error.starts_with("expected a value"), "{error}");
}

#[test]
fn escapes_are_read() {
    let text = r#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00 é""#;
    let json: Json = wired(text).unwrap();
    assert_eq!(json.as_str(), Some("\"\\/\u{8}\u{c}\n\r\té😀 é"), "{json}");
    for length in 0..20 {
        let plain = "a".repeat(length);
        assert_eq!(
            wired::<String>(&format!("\"{plain}\\n\"")),
            Ok(format!("{plain}\n"))
        );
    }
}

#[test]
fn numbers_are_equal_by_value() {
    let number = |text: &str| text.parse::<JsonNumber>().unwrap();
    for (left, right) in [
        ("1", "1.0"),
        ("1e3", "1000"),
        ("-0", "0"),
        ("0e9", "0.00"),
        ("12.50", "1.25e1"),
        ("100000000000000000000", "1e20"),
    ] {
        assert_eq!(number(left), number(right));
        assert_eq!(number(left).cmp(&number(right)), std::cmp::Ordering::Equal);
    }
    for (left, right) in [
        ("1", "-1"),
        ("9007199254740993", "9007199254740992"),
        ("9007199254740993.0", "9007199254740992.0"),
        ("1e400", "1e401"),
    ] {
        assert_ne!(number(left), number(right));
    }
    assert!("x".parse::<JsonNumber>().is_err() && "1 ".parse::<JsonNumber>().is_err());
}

#[test]
fn numbers_become_what_fits() {
    let number = |text: &str| text.parse::<JsonNumber>().unwrap();
    assert_eq!(number("8.0").as_i64(), Some(8));
    assert_eq!(number("1e3").as_u64(), Some(1000));
    assert_eq!(
        number("9007199254740993.0").as_i64(),
        Some(9_007_199_254_740_993)
    );
    assert_eq!(number("-9223372036854775809").as_i64(), None);
    assert_eq!(
        number("-9223372036854775809").as_i128(),
        Some(-9_223_372_036_854_775_809)
    );
    for limit in [i128::MIN, i128::MAX] {
        assert_eq!(number(&limit.to_string()).as_i128(), Some(limit));
        assert_eq!(number(&format!("{limit}.0e0")).as_i128(), Some(limit));
    }
    for beyond in [
        "-170141183460469231731687303715884105729",
        "170141183460469231731687303715884105728",
    ] {
        assert_eq!(number(beyond).as_i128(), None);
    }
    assert_eq!(number("1.5").as_i64(), None);
    assert_eq!(number("1e99999999999999999999").as_i64(), None);
    assert_eq!(number("0e99999999999999999999").as_i64(), Some(0));
    assert_eq!(number("1e-99999999999999999999").as_i64(), None);
    assert_eq!(number("1e400").as_f64(), None);
    assert_eq!(number("12.50").as_f64(), Some(12.5));
}

#[test]
fn json_converts_from_and_to_that_of_serde_json() {
    let value = json!({"b": [1, -1, 1.5, true, null], "a": {"c": "d"}});
    let ours = Json::from(value.clone());
    assert_eq!(serde_json::Value::from(ours.clone()), value);
    assert_eq!(ours, value);
    assert_eq!(value, ours);
    assert_eq!(ours["b"][0].as_i64(), Some(1));
    assert!(ours["x"]["y"].is_null() && ours["b"][9].is_null());
    // What the other one cannot hold is a text.
    let raw: Json = r#"["\ud83d"]"#.parse().unwrap();
    assert_eq!(serde_json::Value::from(raw), json!([r#""\ud83d""#]));
    assert_eq!(Json::from(f64::NAN), Json::Null);
    assert_eq!(Json::from(1.0).to_string(), "1.0");
    assert_eq!(
        Json::from(vec![Some("a"), None]).to_string(),
        r#"["a",null]"#
    );
}

#[test]
fn objects_keep_their_order() {
    for count in [3, 15, 16, 17, 40] {
        let keys: Vec<String> = (0..count)
            .map(|index| format!("k{}", count - index))
            .collect();
        let mut object: JsonObject = keys
            .iter()
            .map(|key| (key.as_str(), key.as_str()))
            .collect();
        assert_eq!(
            object.keys().collect::<Vec<_>>(),
            keys.iter().collect::<Vec<_>>()
        );
        for key in &keys {
            assert_eq!(object.get(key).and_then(Json::as_str), Some(key.as_str()));
            assert_eq!(object.insert(key.as_str(), 1), Some(key.as_str().into()));
        }
        assert_eq!(object.insert("new", 2), None);
        assert_eq!(object.keys().last().map(String::as_str), Some("new"));
        let mut reversed: Vec<_> = object.clone().into_iter().collect();
        reversed.reverse();
        assert_eq!(reversed.into_iter().collect::<JsonObject>(), object);
        assert_eq!(object.remove("k2"), Some(1.into()));
        assert!(!object.contains_key("k2") && object.contains_key("new"));
        assert_eq!(object.len(), count);
    }
}

#[test]
fn the_last_of_equal_keys_counts() {
    for filler in [0, 30] {
        let filler: String = (0..filler)
            .map(|index| format!(r#","f{index}":0"#))
            .collect();
        let text = format!(r#"{{"b":1,"a":2{filler},"b":3,"a":4,"b":5}}"#);
        let json: Json = text.parse().unwrap();
        assert_eq!((&json["b"], &json["a"]), (&5.into(), &4.into()));
        assert!(json.to_string().starts_with(r#"{"b":5,"a":4"#), "{json}");
        assert!(!json.to_string().contains("null"), "{json}");
    }
}

#[test]
fn an_object_with_many_keys_takes_no_square_time() {
    let entries: Vec<String> = (0..200_000)
        .map(|index| format!(r#""{}":1"#, index % 150_000))
        .collect();
    let json: Json = format!("{{{}}}", entries.join(",")).parse().unwrap();
    assert_eq!(json.as_object().map(JsonObject::len), Some(150_000));
}

/// Changes one byte of a text at a time, always in the same way.
struct Changes(u64);

impl Changes {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }
}

#[test]
fn what_is_json_is_the_same_for_serde_json() {
    const SEED: &str = r#"{"a":[1,-2.5e3,0.10,true,false,null,"x\u00e9\n\\"],"b":{"c":{},"d":[]}, "e" : "\ud83d\ude00" }"#;
    const BYTES: &[u8] = br#"{}[]",:\ue0123456789+-.Etfalsrn d8"#;
    let mut changes = Changes(7);
    for _ in 0..20_000 {
        let mut bytes = SEED.as_bytes().to_vec();
        for _ in 0..=changes.next(3) {
            let place = changes.next(bytes.len());
            let byte = BYTES[changes.next(BYTES.len())];
            match changes.next(3) {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ => _ = bytes.remove(place),
            }
        }
        let Ok(text) = String::from_utf8(bytes) else {
            continue;
        };
        let ours = text.parse::<Json>();
        match serde_json::from_str::<serde_json::Value>(&text) {
            Ok(theirs) => {
                let ours = ours.unwrap_or_else(|error| panic!("{error}: {text}"));
                assert_eq!(serde_json::Value::from(ours), theirs, "{text}");
            }
            // What `serde_json` refuses although it is JSON.
            Err(error)
                if error.to_string().contains("surrogate")
                    || error.to_string().contains("end of hex escape")
                    || error.to_string().contains("out of range") => {}
            Err(error) => assert!(ours.is_err(), "{error}: {text}"),
        }
    }
}
