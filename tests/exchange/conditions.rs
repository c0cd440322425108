//! Conditions of the document that no type has: values that break one are not sent.

use expected::conditions::{self, types::Conditions};
use serde_json::Value;

use crate::recorder::Recorder;

/// What a body is stopped for. One that is sent is sent as it is.
async fn violations(body: &str) -> Vec<String> {
    let value: Conditions = serde_json::from_str(body).unwrap();
    let recorder = Recorder::default();
    let client = conditions::Client::new().transport(recorder.clone());
    match recorder.outcome(client.post_conditions(value)).await {
        Ok(request) => {
            let sent: Value = serde_json::from_slice(request.body().unwrap()).unwrap();
            assert_eq!(sent, serde_json::from_str::<Value>(body).unwrap());
            Vec::new()
        }
        Err(violations) => violations.into_iter().map(|one| one.place).collect(),
    }
}

/// A key, values of it that may be sent, and values that may not.
type Row = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

const VALUES: &[Row] = &[
    ("text", &[r#""c""#], &[r#""a""#, r#""b""#]),
    ("count", &["1"], &["3", "0"]),
    ("ratio", &["0.5", "2.5"], &["1", "1.5"]),
    ("flag", &["true"], &["false"]),
    ("level", &["0.5", "1.5"], &["1"]),
    ("fixed", &[r#"{"b":null,"a":[1,"x"]}"#], &["{}"]),
    ("anything", &["1", "[]"], &[r#""""#, "null"]),
    ("list", &["[10,1,11]"], &["[]", "[10]", "[10,10,10,10]"]),
    ("counted", &["[]", r#"["x"]"#], &[r#"["x","x"]"#]),
    (
        "conditional",
        &[r#"{"kind":"big","size":100}"#, r#"{"size":1}"#, "{}"],
        &[
            r#"{"kind":"big"}"#,
            r#"{"kind":"big","size":1}"#,
            r#"{"size":100}"#,
        ],
    ),
    (
        "dependent",
        &[r#"{"card":"c","address":"abc"}"#, r#"{"address":"a"}"#],
        &[r#"{"card":"c"}"#, r#"{"card":"c","address":"a"}"#],
    ),
    (
        "older",
        &[r#"{"a":1,"b":5}"#, r#"{"b":6}"#],
        &[r#"{"a":1,"b":6}"#, r#"{"c":1}"#],
    ),
    ("keys", &[r#"{"ab":1,"b":1}"#], &[r#"{"c":1}"#]),
    ("one_group", &[r#"{"a":""}"#], &["{}", r#"{"a":"","b":""}"#]),
    ("without", &["{}", r#"{"a":"","b":""}"#], &[r#"{"b":""}"#]),
    ("one_range", &["10", "3"], &["12", "1"]),
    (
        "any_range",
        &[r#""ab""#, r#""xyz""#, r#"{"a":"abc"}"#],
        &[r#""abc""#],
    ),
    ("open_enum", &[r#""a""#, r#""c""#], &[]),
    ("enumerated", &[r#""a""#], &[r#""b""#]),
    ("either", &[r#"{"a":""}"#], &[r#"{"a":"","c":1}"#]),
    ("shared", &[r#""abc""#], &[r#""ab""#]),
    ("nested", &[r#""""#], &[r#""a""#]),
    ("left", &[r#"[1,""]"#], &["[1]"]),
];

#[tokio::test]
async fn a_value_that_breaks_a_condition_is_not_sent() {
    for (key, valid, invalid) in VALUES {
        for value in *valid {
            let found = violations(&format!(r#"{{"{key}":{value}}}"#)).await;
            assert!(found.is_empty(), "{key}: {value}: {found:?}");
        }
        for value in *invalid {
            let found = violations(&format!(r#"{{"{key}":{value}}}"#)).await;
            assert_eq!(found, [format!("body/{key}")], "{value}");
        }
    }
}

#[tokio::test]
async fn a_condition_holds_for_each_item_and_each_value() {
    assert_eq!(
        violations(r#"{"several":[{"k":""},{"x":1}],"mapped":{"a":"","b":"b"}}"#).await,
        ["body/several/1", "body/mapped/a"]
    );
}

#[tokio::test]
async fn a_condition_holds_for_a_parameter() {
    let recorder = Recorder::default();
    let client = conditions::Client::new().transport(recorder.clone());
    let call = |value| client.post_conditions(Conditions::default()).unlike(value);
    let stopped = recorder.outcome(call("xa")).await.unwrap_err();
    assert_eq!(
        stopped[0].text,
        r#"query unlike must fit {"not":{"pattern":"^x"}}"#
    );
    let sent = recorder.outcome(call("ax")).await.unwrap();
    assert!(sent.url().ends_with("?unlike=ax"), "{}", sent.url());
}
