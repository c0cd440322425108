//! Rules of the document: all that is broken is listed, with its place, and nothing is sent.

use super::api::*;
use super::carrying::Recorder;
use crate::runtime::table_prelude::types::*;
use crate::runtime::{Check, Error, Json, Rule, Wire};

/// What an object says is wrong with it.
pub(super) fn violations(value: &dyn Wire, rules: &'static [Rule]) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = Check::of_body();
    value.check(rules, &mut check);
    check.finish(&mut found);
    found.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn every_violation_is_listed_and_nothing_is_sent() {
    let recorder = Recorder::default();
    let client = Client(crate::runtime::Core::new("http://host").transport(recorder.clone()));
    let mut body = RecommendForManyRequest::new("t")
        .limit(129)
        .metadata([("UP", "too long")]);
    body.names = vec!["a".into(), String::new()];
    body.place = Some(Box::new(Place {
        city: Some("abcd".into()),
        lat: Some(-91.0),
        lon: None,
    }));
    let mut call = client.recommend("t", body);
    call.operation.limit = Some(500);
    let Err(Error::Invalid(invalid)) = call.await else {
        panic!("the request was sent")
    };
    let found: Vec<String> = invalid
        .violations()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        found,
        [
            "query limit must be at most 128",
            "body/names/1 must have at least 1 character",
            "body/limit must be at most 128",
            "body/metadata/UP must have at most 5 characters",
            "body/metadata/UP has a key that must match ^[a-z]+$",
            "body/place/city must have at most 3 characters",
            "body/place/lat must be at least -90",
            "body/place must have lon because it has lat",
        ]
    );
    assert_eq!(invalid.violations()[0].place(), "query limit");
    assert!(
        invalid
            .to_string()
            .starts_with("POST /v2/recommend/{tenant} (recommend_for_many): not sent: query limit")
    );
    assert!(recorder.taken().is_empty());
}

#[test]
fn rules_of_objects() {
    assert_eq!(
        violations(&Place::default(), &[]),
        [
            "body must have at least 1 key",
            "body must have city, or lat and lon"
        ]
    );
    let json: Json = serde_json::json!({"a": 1, "b": 2}).into();
    assert_eq!(
        violations(&json, &[MaxProperties(1), MinProperties(3)]),
        [
            "body must have at most 1 key",
            "body must have at least 3 keys"
        ]
    );
    assert!(violations(&json, &[MaxProperties(2), DependentRequired("a", &["b"])]).is_empty());
}

#[test]
fn rules_of_numbers() {
    assert_eq!(
        violations(&5i64, &[ExclusiveMinimum(5)]),
        ["body must be more than 5"]
    );
    assert_eq!(
        violations(&5i64, &[ExclusiveMaximum(5), MinimumFloat(5.5)]),
        ["body must be less than 5", "body must be at least 5.5"]
    );
    assert_eq!(
        violations(&u64::MAX, &[Maximum(9_223_372_036_854_775_807)]),
        ["body must be at most 9223372036854775807"]
    );
    assert_eq!(
        violations(&7i64, &[MultipleOf(2)]),
        ["body must be a multiple of 2"]
    );
    assert!(violations(&8i64, &[MultipleOf(2), MultipleOf(0)]).is_empty());
    assert!(violations(&0.3f64, &[MultipleOfFloat(0.1)]).is_empty());
    assert_eq!(
        violations(&0.35f64, &[MultipleOfFloat(0.1)]),
        ["body must be a multiple of 0.1"]
    );
    assert_eq!(violations(&f64::NAN, &[]), ["body must be a finite number"]);
    assert_eq!(
        violations(&vec![1.0, f64::INFINITY], &[]),
        ["body/1 must be a finite number"]
    );
}

/// As doubles, these values and their limits are equal.
#[test]
fn limits_beyond_doubles_are_exact() {
    const ABOVE: i128 = 1 << 63;
    const MOST: i128 = (1 << 64) - 1;
    assert!(violations(&9_223_372_036_854_775_809u64, &[ExclusiveMinimum(ABOVE)]).is_empty());
    assert!(violations(&(u64::MAX - 1), &[ExclusiveMaximum(MOST)]).is_empty());
    for (value, rule, expected) in [
        (
            u64::MAX,
            Maximum(MOST - 1),
            "body must be at most 18446744073709551614",
        ),
        (
            9_223_372_036_854_775_808,
            Minimum(ABOVE + 1),
            "body must be at least 9223372036854775809",
        ),
        (
            10_000_000_000_000_000_000,
            MultipleOf(10_000_000_000_000_000_001),
            "body must be a multiple of 10000000000000000001",
        ),
        (
            u64::MAX,
            MinimumFloat(2f64.powi(64)),
            "body must be at least 1.8446744073709552e19",
        ),
    ] {
        let rules: &'static [Rule] = Box::leak(Box::new([rule]));
        assert_eq!(violations(&value, rules), [expected]);
        let json: Json = value.to_string().parse().unwrap();
        assert_eq!(violations(&json, rules), [expected]);
    }
    // This double is sent as 9223372036854776000.
    let sent = 2f64.powi(63);
    assert_eq!(violations(&sent, &[Maximum(ABOVE)]).len(), 1);
    assert!(violations(&sent, &[ExclusiveMinimum(ABOVE), MaximumFloat(1e300)]).is_empty());
    let json: Json = "9007199254740993.5".parse().unwrap();
    assert_eq!(
        violations(&json, &[Maximum(9_007_199_254_740_993)]).len(),
        1
    );
    assert!(violations(&json, &[Maximum(9_007_199_254_740_994)]).is_empty());
}

/// A double stands for the decimal number that is sent.
#[test]
fn multiples_are_those_of_decimal_numbers() {
    for (value, step, is_multiple) in [
        (19.99, 0.01, true),
        (1.1, 0.1, true),
        (123_456_789.01, 0.01, true),
        (1e22, 0.01, true),
        (-0.07, 0.01, true),
        (0.0, 0.01, true),
        (-0.0, 1e300, true),
        (3e300, 1e300, true),
        (1e-7, 1e-8, true),
        (7.5, 2.5, true),
        (6_000_000_000_000.005, 0.01, false),
        (1_000_000_000_000.000_5, 0.01, false),
        (9_007_199_254_740_991.0, 3.0, false),
        (9_007_199_254_740_992.0, 0.3, false),
        (0.75, 0.5, false),
        (1e-9, 1e-8, false),
        (1.0, 1e300, false),
    ] {
        let rules: &'static [Rule] = Box::leak(Box::new([MultipleOfFloat(step)]));
        assert_eq!(violations(&value, rules).is_empty(), is_multiple, "{value}");
    }
    assert_eq!(
        violations(&9_007_199_254_740_991.0, &[MultipleOf(3)]).len(),
        1
    );
    let rules: &'static [Rule] = &[MultipleOfFloat(2.5)];
    assert_eq!(violations(&10_000_000_000_000_001i64, rules).len(), 1);
    assert!(violations(&10_000_000_000_000_000i64, rules).is_empty());
    let large: Json = "1e9999999999".parse().unwrap();
    assert!(violations(&large, &[MultipleOf(16), MultipleOfFloat(0.3)]).len() == 1);
    // A single is sent with its own digits.
    assert!(violations(&0.1f32, &[MultipleOfFloat(0.1), MaximumFloat(0.1)]).is_empty());
    assert_eq!(
        violations(&1.0, &[MultipleOfFloat(1e300), MinimumFloat(1e300)]),
        [
            "body must be a multiple of 1e300",
            "body must be at least 1e300"
        ]
    );
}

#[test]
fn rules_of_texts_count_characters() {
    assert!(violations(&"éé".to_owned(), &[MaxLength(2), MinLength(2)]).is_empty());
    assert_eq!(
        violations(&"é".to_owned(), &[MinLength(2)]),
        ["body must have at least 2 characters"]
    );
    // A limit may be more than a `usize` of 32 bits.
    const LONG: &[Rule] = &[MaxLength(4_294_967_296), MinLength(4_294_967_296)];
    assert_eq!(
        violations(&"é".to_owned(), LONG),
        ["body must have at least 4294967296 characters"]
    );
    assert_eq!(
        violations(&"ab1".to_owned(), &[Pattern("[a-z]$")]),
        ["body must match [a-z]$"]
    );
    assert!(
        violations(
            &"1ab".to_owned(),
            &[Pattern("[a-z]$"), Pattern("(?=lookahead)")]
        )
        .is_empty()
    );
    assert_eq!(
        violations(&"b".to_owned(), &[Pattern("^a")]),
        ["body must match ^a"]
    );
    assert_eq!(
        violations(&EventType::from("x"), &[MinLength(2)]),
        ["body must have at least 2 characters"]
    );
}

#[test]
fn rules_of_lists() {
    let list = vec![1i64, 2, 1];
    assert_eq!(
        violations(&list, &[UniqueItems]),
        ["body must not have two equal items"]
    );
    assert_eq!(
        violations(&list, &[MaxItems(2), MinItems(4)]),
        [
            "body must have at most 2 items",
            "body must have at least 4 items"
        ]
    );
    assert_eq!(
        violations(&vec![vec![0i64]], &[Each(&[Each(&[Minimum(1)])])]),
        ["body/0/0 must be at least 1"]
    );
    assert!(violations(&None::<Vec<i64>>, &[MinItems(1)]).is_empty());
}

#[test]
fn rules_reach_into_unions_maps_and_escape_their_place() {
    let filter = Filter::Range(Box::new(Range {
        r#type: "range".into(),
        low: -1,
    }));
    let map = std::collections::BTreeMap::from([("a/b~".to_owned(), vec![filter])]);
    assert_eq!(
        violations(&map, &[]),
        ["body/a~1b~0/0/low must be at least 0"]
    );
}

#[derive(Clone)]
enum Amount {
    Number(f64),
    Word(String),
    Place(Place),
    Unknown(Json),
}

union! { Amount {
    Number: [Kind(NUMBER)] [Minimum(0)],
    Word: [Kind(STRING)] [MaxLength(3)],
    Place: [Kind(OBJECT)],
} }

#[test]
fn rules_of_branches() {
    assert_eq!(
        violations(&Amount::Number(-1.0), &[]),
        ["body must be at least 0"]
    );
    assert_eq!(
        violations(&Amount::Word("all".into()), &[MinLength(4)]),
        ["body must have at least 4 characters"]
    );
    assert_eq!(
        violations(&Amount::Word("much".into()), &[MinLength(5)]).len(),
        2
    );
    assert_eq!(violations(&Amount::Place(Place::default()), &[]).len(), 2);
    assert!(violations(&Amount::Unknown(Json::Null), &[]).is_empty());
}

#[test]
fn rules_of_one_position_and_of_nothing() {
    let pair = ("ab".to_owned(), 0_i64);
    const PAIR: &[Rule] = &[At(0, &[MaxLength(1)]), At(1, &[Minimum(1)])];
    assert_eq!(
        violations(&pair, PAIR),
        [
            "body/0 must have at most 1 character",
            "body/1 must be at least 1"
        ]
    );
    assert_eq!(
        violations(&Json::Null, &[Nothing]),
        ["body must not be there"]
    );
    assert!(violations(&None::<Json>, &[Nothing]).is_empty());
    let entries: std::collections::BTreeMap<String, Json> =
        [("a".to_owned(), Json::from(1))].into_iter().collect();
    assert_eq!(
        violations(&entries, &[Each(&[Nothing])]),
        ["body/a must not be there"]
    );
}

#[test]
fn equal_items_are_equal_in_any_spelling() {
    let list = |text: &str| serde_json::from_str::<Json>(text).unwrap();
    for (text, is_unique) in [
        ("[1, 1.0]", false),
        (r#"[{"a": 1, "b": 2}, {"b": 2.0, "a": 1e0}]"#, false),
        (r#"[1, "1", 1.5, [1], {"1": 1}, true]"#, true),
        ("[9007199254740993, 9007199254740992]", true),
        (r#"["a,b", ["a", "b"]]"#, true),
    ] {
        let found = violations(&list(text), &[UniqueItems]);
        assert_eq!(found.is_empty(), is_unique, "{text}");
    }
}

#[test]
fn patterns_mean_what_they_mean_in_ecma_script() {
    for (rule, text, fits) in [
        (const { &[Pattern(r"^\s$")] }, "\u{A0}", true),
        (const { &[Pattern(r"^\s$")] }, "\u{FEFF}", true),
        (const { &[Pattern(r"^\s$")] }, "\u{B}", true),
        (const { &[Pattern(r"^\s$")] }, "\u{200B}", false),
        (const { &[Pattern(r"^\S$")] }, "\u{3000}", false),
        (const { &[Pattern(r"^\S$")] }, "\u{1F600}", true),
        (const { &[Pattern(r"^[\sa]+$")] }, "a\u{2003}a", true),
        (const { &[Pattern(r"^[^\S]$")] }, "\u{2028}", true),
        (const { &[Pattern(r"^[\S-]$")] }, "\u{A0}", false),
        (const { &[Pattern(r"^[\S-]$")] }, "x", true),
        (const { &[Pattern(r"^.$")] }, "\r", false),
        (const { &[Pattern(r"^[.]$")] }, "\r", false),
        (const { &[Pattern(r"^\.$")] }, ".", true),
        (const { &[Pattern(r"^\\s$")] }, r"\s", true),
        (const { &[Pattern(r"^\x03$")] }, "\u{3}", true),
    ] as [(&'static [Rule], &str, bool); 15]
    {
        let found = violations(&text.to_owned(), rule);
        assert_eq!(found.is_empty(), fits, "{rule:?} {text:?}");
    }
}

#[test]
fn items_are_equal_by_value() {
    let violated = |text: &str| {
        let items: Json = text.parse().unwrap();
        !violations(&items, &[Rule::UniqueItems]).is_empty()
    };
    assert!(violated("[1,1.0]") && violated(r#"[{"a":1,"b":2},{"b":2.0,"a":1}]"#));
    assert!(!violated(
        "[123456789012345678901234567890,123456789012345678901234567891]"
    ));
    assert!(!violated(r#"[1,"1",[1],true]"#));
}

/// A list of itself, whose items have the rule of the list as well.
#[derive(Clone)]
struct Tree(Vec<Tree>);

newtype! { Tree {} [Each(&[MaxItems(2)])] }

#[test]
fn what_contains_itself_is_checked_once_at_each_level() {
    let chain = |innermost: Tree| (0..100).fold(innermost, |tree, _| Tree(vec![tree]));
    let rules: &[Rule] = &[MaxItems(2)];
    assert_eq!(violations(&chain(Tree(vec![])), rules), [""; 0]);
    let wide = || Tree(vec![Tree(vec![]), Tree(vec![]), Tree(vec![])]);
    let place = format!("body{} must have at most 2 items", "/0".repeat(100));
    assert_eq!(violations(&chain(wide()), rules), [place]);
    assert_eq!(
        violations(&wide(), rules),
        ["body must have at most 2 items"]
    );
    assert_eq!(violations(&wide(), &[]), [""; 0]);
    let twice = [
        "body must have at least 4 items",
        "body must not have two equal items",
    ];
    let mut found = violations(&wide(), &[MinItems(4), UniqueItems]);
    found.sort();
    assert_eq!(found, twice);
}
