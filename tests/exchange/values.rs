//! Values of every kind of type, read and written back.
//!
//! Absent: requests, which are in `places` and `forms`.

use expected::integers::types::{Big, Integers};
use expected::recursion::types::Tree;

/// What a type makes of a JSON text, written again.
macro_rules! returned {
    ($type:ty, $text:expr) => {
        match serde_json::from_str::<$type>($text) {
            Ok(value) => serde_json::to_string(&value).unwrap(),
            Err(error) => panic!("{}: {error}", $text),
        }
    };
}

#[test]
fn integers_beyond_i64_keep_their_digits() {
    for text in [
        r#"{"largest":18446744073709551615,"least":-9223372036854775808}"#,
        r#"{"largest":1,"quoted":18446744073709551615}"#,
        r#"{"largest":18446744073709551614,"formatted":18446744073709551614,"unsigned":null}"#,
        r#"{"largest":0,"listed":[9007199254740993,18446744073709551614]}"#,
        r#"{"largest":0,"mapped":{"a":10000000000000000000}}"#,
        r#"{"largest":0,"joined":10000000000000000001,"branched":10000000000000000000}"#,
        r#"{"largest":0,"both":-1,"joined_both":18446744073709551615}"#,
        r#"{"largest":0,"tagged":{"v":18446744073709551614,"b":"x"}}"#,
    ] {
        assert_eq!(returned!(Integers, text), text);
    }
    assert_eq!(Big::from(9_007_199_254_740_993), Big::N9007199254740993);
    assert_eq!(Big::N18446744073709551615.as_u64(), u64::MAX);
    assert_eq!(format!("{:?}", Big::from(7)), "Unknown(7)");
    assert_eq!(
        serde_json::to_string(&Integers::default()).unwrap(),
        r#"{"largest":18446744073709551615}"#
    );
}

#[test]
fn lists_and_maps_of_themselves_are_typed_at_every_depth() {
    let text = r#"{"children":[],"lists":[[],[[]]],"maps":{"a":null,"b":{"c":{}}},"in_turn":{"a":[{"b":[]}]}}"#;
    assert_eq!(returned!(Tree, text), text);
    let tree: Tree = serde_json::from_str(text).unwrap();
    let maps = tree.maps.into_value().unwrap();
    assert!(maps.other.contains_key("b"));

    assert!(tree.in_turn.unwrap().other["a"][0].other["b"].is_empty());
}
