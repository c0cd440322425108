//! An answer that deviates from its document: what strict reading says, and what tolerant reading
//! makes of it.

use super::api::*;
use super::server::{Server, json};
use crate::runtime::{
    Core, Correction, DateTime, DecodeError, Decoded, Deviation, DeviationKind, Error, Json,
    Nullable, OrNull, Other, Tolerance, Wire,
};
use std::collections::BTreeMap;
use std::fmt::Debug;

/// A key of every kind.
struct Everything {
    text: String,
    number: f64,
    integer: i64,
    small: u8,
    flag: bool,
    nothing: (),
    texts: Vec<String>,
    objects: Vec<Place>,
    map: BTreeMap<String, i64>,
    pair: (i64, String),
    object: Box<Place>,
    event: EventType,
    level: Level,
    union: Filter,
    any: Json,
    nullable: OrNull<String>,
    at: DateTime,
    optional: Option<String>,
    place: Option<Box<Place>>,
    maybe: Nullable<i64>,
    other: Other,
}

object! { Everything {
    text: "text",
    number: "number",
    integer: "integer",
    small: "small",
    flag: "flag",
    nothing: "nothing",
    texts: "texts",
    objects: "objects",
    map: "map",
    pair: "pair",
    object: "object",
    event: "event",
    level: "level",
    union: "union",
    any: "any",
    nullable: "nullable",
    at: "at",
    optional: "optional",
    place: "place",
    maybe: "maybe",
    ..other,
} }

/// What comes back of a value in which everything is a placeholder.
const PLACEHOLDERS: &str = r#"{"text":"","number":0.0,"integer":0,"small":0,"flag":false,"nothing":null,"texts":[],"objects":[],"map":{},"pair":[0,""],"object":{},"event":"","level":0,"union":null,"any":null,"nullable":null,"at":""}"#;

/// The error of a body that does not fit.
async fn misfit(body: &str) -> DecodeError {
    let server = Server::start([json(200, body)]).await;
    match Client::new(&server.url).things().await {
        Err(Error::Decode(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// What is salvaged from a body that is of another kind than what the call returns.
pub(super) async fn salvage<T: Wire + Debug>(body: &str) -> Decoded<T> {
    misfit(body).await.salvage::<T>().unwrap()
}

fn lines(deviations: &[Deviation]) -> Vec<String> {
    deviations.iter().map(Deviation::to_string).collect()
}

fn text(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

#[tokio::test]
async fn strict_reading_names_all_that_does_not_fit() {
    let body = r#"{"displays":[{"title":7,"price":"x"},3,{"price":"1.5"}]}"#;
    let server = Server::start([json(200, body)]).await;
    let Err(Error::Decode(error)) = Client::new(&server.url)
        .recommend("t", RecommendForManyRequest::new("acme"))
        .await
    else {
        panic!()
    };
    assert_eq!(
        lines(error.deviations()),
        [
            "expected a string, found a number at $.displays[0].title (7), converted",
            r#"expected a number, found a string at $.displays[0].price ("x"), replaced by a placeholder"#,
            "expected an object, found a number at $.displays[1] (3), replaced by a placeholder",
            r#"expected a number, found a string at $.displays[2].price ("1.5"), converted"#,
        ]
    );
    assert_eq!(
        (error.message(), error.path().as_str()),
        ("expected a string, found a number", "$.displays[0].title")
    );
    let shown = error.to_string();
    assert!(
        shown.contains(
            "the answer does not fit the document: expected a string, found a number at $.displays[0].title; \
             expected a number, found a string at $.displays[0].price; expected an object"
        ),
        "{shown}"
    );
    let salvaged = error.salvage::<RecommendResponse>().unwrap();
    assert_eq!(salvaged.deviations(), error.deviations());
    assert!(!salvaged.is_exact());
    let salvaged = salvaged.into_exact().unwrap_err();
    assert_eq!(
        text(&salvaged.into_corrected()),
        r#"{"displays":[{"title":"7"},{},{"price":1.5}]}"#
    );
}

#[tokio::test]
async fn what_is_missing_or_null_is_a_placeholder() {
    let missing = salvage::<Everything>("{}").await;
    assert_eq!(text(missing.corrected()), PLACEHOLDERS);
    assert_eq!(missing.deviations().len(), 17);
    for deviation in missing.deviations() {
        assert_eq!(deviation.correction(), Correction::Placeholder);
        assert!(
            deviation.message().starts_with("missing field `"),
            "{deviation}"
        );
        assert!(deviation.found().is_empty());
    }
    let keys: Vec<&str> = missing
        .deviations()
        .iter()
        .map(|deviation| deviation.path().trim_start_matches("$."))
        .collect();
    let nulls: Vec<String> = keys.iter().map(|key| format!(r#""{key}":null"#)).collect();
    let null = salvage::<Everything>(&format!("{{{}}}", nulls.join(","))).await;
    assert_eq!(text(null.corrected()), PLACEHOLDERS);
    // Null is a value of three of them, and no branch of the union.
    let refused = |deviation: &&Deviation| deviation.correction().is_refused();
    assert_eq!(null.deviations().iter().filter(refused).count(), 13);
}

/// The reason is that of the first branch that could take the value, with the place inside it.
#[tokio::test]
async fn why_no_branch_fits_is_said() {
    let filters = r#"[{"type":"range"},{"type":"span","low":"x"},[1,"2"],7]"#;
    let read = salvage::<Vec<Filter>>(filters).await;
    let messages: Vec<&str> = read.deviations().iter().map(Deviation::message).collect();
    assert_eq!(
        messages,
        [
            "no branch of the union fits: missing field `low`",
            "no branch of the union fits: expected an integer, found a string under `low`",
            "no branch of the union takes the value",
            "no branch of the union takes the value",
        ]
    );
}

#[tokio::test]
async fn what_is_of_another_kind_is_a_placeholder_or_converted() {
    let body = r#"{"text":7.50,"number":"1.5","integer":"42","small":300,"flag":"true","nothing":1,
        "texts":[1,null,"a"],"objects":[{"city":"a"},null,7,{"lat":"x"}],"map":{"a":1,"b":null,"c":"3"},
        "pair":["x","y"],"object":[],"event":5,"level":"2","union":{"type":"range"},"any":1e400,"nullable":[],
        "at":"never","optional":{},"place":"x","maybe":true}"#;
    let read = salvage::<Everything>(body).await;
    let expected = r#"{"text":"7.50","number":1.5,"integer":42,"small":0,"flag":false,"nothing":null,"texts":["1","","a"],"objects":[{"city":"a"},{},{},{}],"map":{"a":1,"b":0,"c":3},"pair":[0,"y"],"object":{},"event":"5","level":2,"union":{"type":"range"},"any":1e400,"nullable":null,"at":"never"}"#;
    assert_eq!(text(read.corrected()), expected);
    let of = |path: &str| {
        let mut found = read.deviations().iter().filter(|one| one.path() == path);
        let found = (found.next(), found.next());
        match found {
            (Some(one), None) => (one.correction(), one.found().to_owned()),
            other => panic!("{path}: {other:?}"),
        }
    };
    for (path, found) in [
        ("$.text", "7.50"),
        ("$.number", r#""1.5""#),
        ("$.integer", r#""42""#),
        ("$.texts[0]", "1"),
        ("$.map.c", r#""3""#),
        ("$.level", r#""2""#),
    ] {
        assert_eq!(
            of(path),
            (Correction::Converted, found.to_owned()),
            "{path}"
        );
    }
    for (path, found) in [
        ("$.small", "300"),
        ("$.flag", r#""true""#),
        ("$.nothing", "1"),
        ("$.texts[1]", "null"),
        ("$.objects[1]", "null"),
        ("$.objects[2]", "7"),
        ("$.objects[3].lat", r#""x""#),
        ("$.map.b", "null"),
        ("$.pair[0]", r#""x""#),
        ("$.object", "[]"),
        ("$.nullable", "[]"),
        ("$.optional", "{}"),
        ("$.place", r#""x""#),
        ("$.maybe", "true"),
    ] {
        assert_eq!(
            of(path),
            (Correction::Placeholder, found.to_owned()),
            "{path}"
        );
    }
    assert_eq!(of("$.union").0, Correction::Kept);
    assert_eq!(of("$.at").0, Correction::Kept);
}

#[tokio::test]
async fn a_deviation_has_a_kind() {
    let body = r#"{"text":null,"number":"1.5","integer":1.5,"small":300,"flag":"true","texts":[null],
        "objects":[{"lat":1e400}],"map":{},"pair":[1],"event":"new","level":7,"union":{"type":"range"},"any":1,
        "nullable":[],"at":"never","optional":"\ud800","\ud800":1,"place":null,"maybe":9223372036854775808}"#;
    let read = salvage::<Everything>(body).await;
    let kinds: Vec<(&str, DeviationKind)> = read
        .deviations()
        .iter()
        .map(|deviation| (deviation.path(), deviation.kind()))
        .collect();
    assert_eq!(
        kinds,
        [
            ("$.text", DeviationKind::Null),
            ("$.number", DeviationKind::WrongKind),
            ("$.integer", DeviationKind::OutOfRange),
            ("$.small", DeviationKind::OutOfRange),
            ("$.flag", DeviationKind::WrongKind),
            ("$.texts[0]", DeviationKind::Null),
            ("$.objects[0].lat", DeviationKind::OutOfRange),
            ("$.pair[1]", DeviationKind::WrongLength),
            ("$.event", DeviationKind::UnknownValue),
            ("$.level", DeviationKind::UnknownValue),
            ("$.union", DeviationKind::UnknownBranch),
            ("$.nullable", DeviationKind::WrongKind),
            ("$.at", DeviationKind::WrongFormat),
            ("$.optional", DeviationKind::HalfSurrogate),
            ("$[\"\\\\ud800\"]", DeviationKind::HalfSurrogate),
            ("$.maybe", DeviationKind::OutOfRange),
            ("$.nothing", DeviationKind::MissingKey),
            ("$.object", DeviationKind::MissingKey),
        ]
    );
}

#[tokio::test]
async fn lists_keep_their_length_and_order() {
    let body = r#"{"texts":["a",null,"c",{},"e"],"objects":[{"city":"a"},[],{"city":"c"}]}"#;
    let read = salvage::<Everything>(body).await.into_corrected();
    assert_eq!(read.texts, ["a", "", "c", "", "e"]);
    assert_eq!(read.objects.len(), 3);
    assert_eq!(read.objects[2].city.as_deref(), Some("c"));
}

#[tokio::test]
async fn a_fault_below_a_value_does_not_move_the_places_behind_it() {
    let body = r#"{"pair":[1,"y",[2]],"flag":1,"objects":[{"lat":[]},{"lon":"x"}],"event":7}"#;
    let read = salvage::<Everything>(body).await;
    let places: Vec<_> = read
        .deviations()
        .iter()
        .filter(|deviation| !deviation.found().is_empty())
        .map(|deviation| (deviation.path(), deviation.found()))
        .collect();
    assert_eq!(
        places,
        [
            ("$.pair[2]", "[2]"),
            ("$.flag", "1"),
            ("$.objects[0].lat", "[]"),
            ("$.objects[1].lon", r#""x""#),
            ("$.event", "7"),
        ]
    );
    assert_eq!(read.into_corrected().pair, (1, "y".to_owned()));
}

#[tokio::test]
async fn a_placeholder_of_an_enumeration_is_one_deviation_that_shows_its_own_value() {
    for found in ["null", r#""x""#, "{}", "1.5"] {
        let body = format!(r#"{{"text":"of another key","level":{found}}}"#);
        let read = salvage::<Everything>(&body).await;
        let of_level: Vec<_> = read
            .deviations()
            .iter()
            .filter(|deviation| deviation.path() == "$.level")
            .map(|deviation| (deviation.correction(), deviation.found()))
            .collect();
        assert_eq!(of_level, [(Correction::Placeholder, found)]);
        assert_eq!(read.into_corrected().level, Level::Unknown(0));
    }
    let read = salvage::<Vec<Level>>("[1,null,9]").await;
    let found: Vec<_> = read
        .deviations()
        .iter()
        .map(|deviation| (deviation.path(), deviation.found()))
        .collect();
    assert_eq!(found, [("$[1]", "null"), ("$[2]", "9")]);
}

/// An id of a document that says `number`.
#[tokio::test]
async fn an_integer_that_is_written_as_another_one_is_a_deviation() {
    for (integer, is_exact) in [
        ("9007199254740992", true),
        ("9007199254740993", false),
        ("1234567890123456768", false),
        ("1234567890123456800", true),
        ("36893488147419103232", false),
        ("-0", true),
        ("-0.0", true),
        ("-0.00", true),
        ("-0e5", true),
        ("1.5e3", true),
        ("12345678901234567e3", true),
        ("12345678901234567891e1", false),
    ] {
        let read = salvage::<Vec<f64>>(&format!("[{integer},null]")).await;
        let kinds: Vec<_> = read.deviations().iter().map(Deviation::kind).collect();
        let rounded = (!is_exact).then_some(DeviationKind::TooPrecise);
        let expected: Vec<_> = rounded.into_iter().chain([DeviationKind::Null]).collect();
        assert_eq!(kinds, expected, "{integer}");
    }
}

#[tokio::test]
async fn keys_with_half_of_a_surrogate_pair_stay_apart() {
    let map = r#"{"\ud83d":1,"a\uD83Eb":2,"\ud83d\ude00":3}"#;
    let read = salvage::<BTreeMap<String, i64>>(map).await;
    let kinds = read.deviations().iter().map(Deviation::kind);
    assert_eq!(kinds.collect::<Vec<_>>(), [DeviationKind::HalfSurrogate; 2]);
    let expected = [(r"\ud83d", 1), (r"a\ud83eb", 2), ("\u{1f600}", 3)];
    let expected = expected.map(|(key, value)| (key.to_owned(), value));
    assert_eq!(read.into_corrected(), BTreeMap::from(expected));
    let read = salvage::<Everything>(map).await;
    let kinds = read.deviations().iter().map(Deviation::kind);
    let halves = kinds.filter(|kind| *kind == DeviationKind::HalfSurrogate);
    assert_eq!(halves.count(), 2);
    assert_eq!(read.into_corrected().other.len(), 3);
}

#[tokio::test]
async fn what_is_no_json_or_of_another_kind_as_a_whole_is_an_error() {
    for body in [
        "[1",
        r#"{"text":"a" "#,
        "[]",
        "7",
        "null",
        r#"{"text":"\x"}"#,
    ] {
        let error = misfit(&format!("{{}}{body}")).await;
        assert!(error.deviations().is_empty(), "{error}");
        assert!(error.salvage::<Everything>().is_err());
    }
    let error = misfit("{}").await;
    assert_eq!(
        error.salvage::<Vec<i64>>().unwrap_err().message(),
        "expected a list, found an object"
    );
    assert!(error.deviations().is_empty());
    let error = misfit(r#"{"text":"a","a":[}"#).await;
    assert_eq!(
        error.salvage::<Everything>().unwrap_err().message(),
        "expected a value"
    );
}

#[tokio::test]
async fn deviations_are_counted_beyond_a_thousand() {
    let items = vec!["null"; 5000].join(",");
    let read = salvage::<Everything>(&format!(r#"{{"texts":[{items}]}}"#)).await;
    assert_eq!(read.corrected().texts.len(), 5000);
    assert_eq!(read.deviations().len(), 1000);
    assert_eq!(read.omitted(), 4000 + 16);
    assert!(!read.is_exact());
}

#[tokio::test]
async fn a_deviation_shows_no_secret_of_the_request() {
    let secret = "s3cr3t-credential-of-somebody";
    let body = format!(
        r#"{{"displays":"{}{secret} x","{secret}":1,"error":{{"{secret}":1}}}}"#,
        "a".repeat(40)
    );
    let server = Server::start([json(200, &body)]).await;
    let core = Core::new(&server.url).credential(Credential::ApiKeyHeader(secret.into()));
    let Err(Error::Decode(error)) = Client(core)
        .recommend("t", RecommendForManyRequest::new("acme"))
        .await
    else {
        panic!()
    };
    let all = format!("{error} {error:?} {:?}", lines(error.deviations()));
    assert!(all.contains("[redacted]"), "{all}");
    for length in 8..secret.len() {
        assert!(!all.contains(&secret[..length]), "{all}");
    }
}

#[tokio::test]
async fn a_call_can_be_tolerant() {
    let body = r#"{"displays":[{"title":"a","price":"2"}],"error":null}"#;
    let server = Server::start([
        json(200, body),
        json(200, r#"{"displays":[]}"#),
        json(200, "[]"),
    ])
    .await;
    let client = Client::new(&server.url);
    let call = || {
        client
            .recommend("t", RecommendForManyRequest::new("acme"))
            .tolerant()
    };
    let decoded = call().await.unwrap();
    assert_eq!(
        lines(decoded.deviations()),
        [r#"expected a number, found a string at $.displays[0].price ("2"), converted"#]
    );
    assert_eq!(decoded.into_corrected().displays[0].price, Some(2.0));
    let exact = call().await.unwrap();
    assert!(exact.is_exact() && exact.deviations().is_empty());
    assert!(exact.into_exact().unwrap().displays.is_empty());
    assert!(matches!(call().await, Err(Error::Decode(_))));
}

#[tokio::test]
async fn what_a_tolerant_call_corrects_is_a_setting() {
    let body = r#"{"displays":[{"title":7,"price":"2"},null],"error":null}"#;
    let kinds = [DeviationKind::WrongKind, DeviationKind::Null];
    let all = Tolerance::default();
    for (of_client, of_call, is_read) in [
        (None, None, true),
        (Some(Tolerance::only(kinds)), None, true),
        (Some(Tolerance::only(kinds).at_most(3)), None, true),
        (Some(Tolerance::only(kinds).at_most(2)), None, false),
        (Some(Tolerance::only([DeviationKind::Null])), None, false),
        (Some(all.except([DeviationKind::Null])), None, false),
        (Some(all.except([DeviationKind::MissingKey])), None, true),
        (Some(Tolerance::only([])), Some(all), true),
        (None, Some(all.at_most(0)), false),
    ] {
        let server = Server::start([json(200, body)]).await;
        let mut core = Core::new(&server.url);
        if let Some(tolerance) = of_client {
            core = core.tolerance(tolerance);
        }
        let client = Client(core);
        let mut call = client.recommend("t", RecommendForManyRequest::new("acme"));
        if let Some(tolerance) = of_call {
            call = call.tolerance(tolerance);
        }
        match call.tolerant().await {
            Ok(decoded) if is_read => assert_eq!(decoded.deviations().len(), 3),
            Err(Error::Decode(error)) if !is_read => {
                assert_eq!(error.deviations().len(), 3);
                assert!(error.salvage::<RecommendResponse>().is_ok());
            }
            other => panic!("{of_client:?} {of_call:?}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn what_strict_reading_accepts_is_no_matter_of_tolerance() {
    let body = r#"{"displays":[{"price":9007199254740993}],"error":null}"#;
    let server = Server::start([json(200, body)]).await;
    let client = Client(Core::new(&server.url).tolerance(Tolerance::only([])));
    let call = client.recommend("t", RecommendForManyRequest::new("acme"));
    let decoded = call.tolerant().await.unwrap();
    assert!(decoded.is_exact() && decoded.deviations().len() == 1);
}

#[tokio::test]
async fn failures_are_read_strictly() {
    let server = Server::start([json(422, r#"{"detail":[{"loc":[],"msg":7}]}"#)]).await;
    let client = Client::new(&server.url);
    let call = client.recommend("t", RecommendForManyRequest::new("acme"));
    assert!(matches!(call.tolerant().await, Err(Error::Decode(_))));
}
