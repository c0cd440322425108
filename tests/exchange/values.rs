//! Values of every kind of type, read and written back.
//!
//! Absent: requests, which are in `places` and `forms`.

use expected::constants::types::{Bird, Cat, Constants, Dog, Fish};
use expected::hierarchies::types::{Animal, Fleet, Party, Vehicle};
use expected::integers::types::{Big, Integers};
use expected::keywords::types::Keywords;
use expected::rules::{self, types::Ruled};
use expected::unions::types::{All, AllNumbered, AllRoom, AllRoomListItem, AllSwitched, Event};

use crate::recorder::Recorder;

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
    // `largest` is a constant, of which another value is kept behind the fields.
    for text in [
        r#"{"largest":18446744073709551615,"least":-9223372036854775808}"#,
        r#"{"quoted":18446744073709551615,"largest":1}"#,
        r#"{"formatted":18446744073709551614,"unsigned":null,"largest":18446744073709551614}"#,
        r#"{"listed":[9007199254740993,18446744073709551614],"largest":0}"#,
        r#"{"mapped":{"a":10000000000000000000},"largest":0}"#,
        r#"{"joined":10000000000000000001,"branched":10000000000000000000,"largest":0}"#,
        r#"{"both":-1,"joined_both":18446744073709551615,"largest":0}"#,
        r#"{"tagged":{"v":18446744073709551614,"b":"x"},"largest":0}"#,
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
fn values_of_a_hierarchy_are_of_their_own_branch() {
    let text = r#"{"vehicle":{"vt":"bike","wheels":2,"bell":true},"animal":{"wings":2,"name":"a"},"party":{"kind":"firm","id":1,"taxId":"t"},"parties":[{"kind":"person","id":2,"first":"f"},{"kind":"club","id":3,"seat":"s"}]}"#;
    let fleet: Fleet = serde_json::from_str(text).unwrap();
    let as_json = |fleet: &Fleet| serde_json::to_value(fleet).unwrap();
    let expected: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(as_json(&fleet), expected);
    assert!(
        matches!(fleet.vehicle, Some(Vehicle::Bike(bike)) if bike.bell && bike.wheels == Some(2))
    );
    assert!(matches!(fleet.animal, Some(Animal::Bird(bird)) if bird.name.as_deref() == Some("a")));
    assert!(matches!(fleet.party, Some(Party::Firm(firm)) if firm.id == 1 && firm.tax_id == "t"));
    // A kind that the document does not list has the fields of the base.
    let parties = fleet.parties.unwrap();
    assert!(matches!(&parties[0], Party::Human(human) if human.first == "f"));
    assert!(
        matches!(&parties[1], Party::Base(base) if base.id == 3 && base.other.contains_key("seat"))
    );
}

/// What a union makes of a value at this key of `All`.
fn all(key: &str, value: serde_json::Value) -> All {
    let text = serde_json::json!({"shape": {"kind": "round", "radius": 1.0}, key: value});
    let all: All = serde_json::from_value(text.clone()).unwrap();
    assert_eq!(serde_json::to_value(&all).unwrap(), text);
    all
}

#[test]
fn a_discriminator_beside_another_union_finds_the_combination() {
    use serde_json::json;
    let event = |value| all("event", value).event.unwrap();
    let found = event(json!({"ev": "start", "p": 1, "host": "h"}));
    assert!(
        matches!(found, Event::StartedByHost(found) if found.p == Some(1) && found.host == "h")
    );
    let found = event(json!({"ev": "stop", "q": 1, "ip": "i"}));
    assert!(
        matches!(found, Event::StoppedByAddress(found) if found.q == Some(1) && found.ip == "i")
    );
    assert!(matches!(
        event(json!({"ev": "pause", "ip": "i"})),
        Event::Unknown(_)
    ));
}

#[test]
fn tags_can_be_numbers_and_booleans() {
    use serde_json::json;
    let numbered = |value| all("numbered", value).numbered.unwrap();
    assert!(matches!(numbered(json!({"n": 2})), AllNumbered::Second(_)));
    assert!(matches!(
        numbered(json!({"n": "2"})),
        AllNumbered::Unknown(_)
    ));
    // Without the tag it is of no branch, and nothing of it is lost.
    let untagged = numbered(json!({"p": 1}));
    assert!(matches!(untagged, AllNumbered::Unknown(_)));
    assert_eq!(serde_json::to_value(&untagged).unwrap(), json!({"p": 1}));
    let switched = |value| all("switched", value).switched.unwrap();
    assert!(matches!(
        switched(json!({"on": true})),
        AllSwitched::First(_)
    ));
    assert!(matches!(
        switched(json!({"on": false})),
        AllSwitched::Second(_)
    ));
}

#[test]
fn no_key_that_may_be_evaluated_is_lost() {
    for text in [
        r#"{"any_left":{"a":"1","b":"2"}}"#,
        r#"{"any_left":{"b":"2","c":[]}}"#,
        r#"{"open_part":{"a":"","z":1}}"#,
        r#"{"then_more":{"k":"x","t":"q"}}"#,
        r#"{"nothing_left":{"a":"","z":1}}"#,
        // One of its parts has `dependentSchemas`.
        r#"{"all_there":{"a":"1","b":"2","c":"3","d":"4"}}"#,
    ] {
        let (one, other): (serde_json::Value, serde_json::Value) = (
            serde_json::from_str(text).unwrap(),
            serde_json::from_str(&returned!(Keywords, text)).unwrap(),
        );
        assert_eq!(one, other);
    }
}

/// What a request is stopped for.
async fn violations(body: &str) -> Vec<String> {
    let body: Ruled = serde_json::from_str(body).unwrap();
    let recorder = Recorder::default();
    let client = rules::Client::new().transport(recorder.clone());
    match recorder.outcome(client.post_rules(["a"], body)).await {
        Ok(_) => Vec::new(),
        Err(violations) => violations.into_iter().map(|one| one.text).collect(),
    }
}

#[tokio::test]
async fn rules_hold_for_values_of_keys_that_are_not_named() {
    for (body, expected) in [
        (r#"{"a":"","z":1}"#, "z must be at least 3"),
        (
            r#"{"a":"","x-k":"long"}"#,
            "x-k must have at most 2 characters",
        ),
        (
            r#"{"x-named":"long"}"#,
            "x-named must have at most 2 characters",
        ),
        // A key that matches two patterns is of both.
        (r#"{"x-y":"A"}"#, "x-y must match ^[a-z]*$"),
        (r#"{"long-y":"long","x-y":"ab","a":"long","z":3}"#, ""),
    ] {
        let body = format!(r#"{{"text":"ab","keyed":{body}}}"#);
        let expected = match expected {
            "" => Vec::new(),
            text => vec![format!("body/keyed/{text}")],
        };
        assert_eq!(violations(&body).await, expected, "{body}");
    }
}

#[tokio::test]
async fn what_no_value_is_allowed_for_is_not_sent() {
    for (body, expected) in [
        (r#""forbidding":{"b":1}"#, "forbidding/b must not be there"),
        (
            r#""forbidding":{"q1":1}"#,
            "forbidding/q1 must not be there",
        ),
        (r#""nothing":[1]"#, "nothing must have at most 0 items"),
        (r#""pair":["ab",1]"#, "pair/0 must have at most 1 character"),
        (r#""pair":["a",0]"#, "pair/1 must be at least 1"),
        (
            r#""unique":[1,1.0]"#,
            "unique must not have two equal items",
        ),
        (
            r#""unique":[{"a":1,"b":[2.0]},{"b":[2],"a":1}]"#,
            "unique must not have two equal items",
        ),
    ] {
        let body = format!(r#"{{"text":"ab",{body}}}"#);
        assert_eq!(
            violations(&body).await,
            [format!("body/{expected}")],
            "{body}"
        );
    }
    let right = r#"{"text":"ab","forbidding":{"a":"x","r":1},"nothing":[],"pair":["a",1],"unique":[1,1.5,"1",[1],{"a":1},{"a":"1"}]}"#;
    assert_eq!(violations(right).await, [""; 0]);
}

#[test]
fn constants_of_every_kind_are_preset() {
    let expected = serde_json::json!({
        "t": true, "f": false, "half": 1.5, "seven": 7, "text": "x", "nothing": null, "none": null,
        "object": {"k": 1, "quote\"": [null]}, "list": [1, "two"], "enum_of_one": false, "minus": -0.5,
        "large": 18_446_744_073_709_551_615_u64, "referred": 0.5,
    });
    let made = serde_json::to_value(Constants::default()).unwrap();
    assert_eq!(made, expected);
    // A key has a field only if it may have another value, or one of which tables have no words.
    let constants = Constants::default();
    assert!(!constants.enum_of_one && constants.optional.is_none());
    assert!(constants.list.len() == 2 && constants.object.len() == 2);
    assert!(constants.other.is_empty());
    // Another value that comes is kept.
    let other = r#"{"nothing":null,"none":null,"object":{},"list":[],"enum_of_one":true,"minus":0.5,"f":true,"half":2.5,"large":1,"referred":1.5,"seven":8,"t":false,"text":"z"}"#;
    assert_eq!(returned!(Constants, other), other);
}

#[test]
fn a_tag_that_a_mapping_fixes_is_preset() {
    use serde_json::{json, to_value};
    let cat = to_value(Cat::default().lives(9)).unwrap();
    assert_eq!(cat, json!({"petType": "kitty", "lives": 9}));
    let dog = to_value(Dog::new("wow")).unwrap();
    assert_eq!(dog, json!({"petType": "doggo", "bark": "wow"}));
    let fish = to_value(Fish::new("dory")).unwrap();
    assert_eq!(fish, json!({"petType": "dory"}));
    let bird = to_value(Bird::new("tweety")).unwrap();
    assert_eq!(bird, json!({"petType": "tweety"}));
}

#[test]
fn items_without_a_type_are_a_list_or_one_of_them() {
    use serde_json::json;
    let room = |value| all("room", value).room.unwrap();
    let found = room(json!({"id": "C1"}));
    assert!(matches!(found, AllRoom::Item(AllRoomListItem::ById(one)) if one.id == "C1"));
    let found = room(json!([{"name": "general"}, {"id": "C1"}]));
    assert!(matches!(found, AllRoom::List(list) if matches!(list[0], AllRoomListItem::ByName(_))));
    assert!(matches!(room(json!("C1")), AllRoom::Unknown(_)));
}
