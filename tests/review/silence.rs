//! No key of a document can change in silence.

use serde_json::Value;

use super::{base, compare, input, state};

/// The pointers of all keys and items below a value.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let entries: Vec<(String, &Value)> = match value {
        Value::Object(keys) => keys
            .iter()
            .map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(position, value)| (position.to_string(), value))
            .collect(),
        _ => Vec::new(),
    };
    for (key, value) in entries {
        let at = format!("{at}/{key}");
        found.push(at.clone());
        places(value, &at, found);
    }
}

/// The document without one key or item.
fn without(document: &Value, at: &str) -> Value {
    let mut document = document.clone();
    let (around, key) = at.rsplit_once('/').unwrap();
    match document.pointer_mut(around).unwrap() {
        Value::Object(keys) => {
            keys.remove(&key.replace("~1", "/").replace("~0", "~"));
        }
        Value::Array(items) => {
            items.remove(key.parse().unwrap());
        }
        _ => unreachable!("{at} is below a map or a list"),
    }
    document
}

/// Every key of the document is taken out once. A document that is none without it is passed over.
#[test]
fn no_key_is_taken_out_in_silence() {
    let analysis = generator::analyze(&base());
    let document = analysis.report.document.as_ref().unwrap().root().to_json();
    let mut all = Vec::new();
    places(&document, "", &mut all);
    let (mut silent, mut compared) = (Vec::new(), 0);
    for at in all {
        let edited = without(&document, &at);
        let other = generator::analyze(&input(edited.to_string().into_bytes(), Vec::new()));
        if other.report.has_errors() || other.names.is_none() {
            continue;
        }
        compared += 1;
        for (one, other) in [(&analysis, &other), (&other, &analysis)] {
            let review = compare::compare_api(state(one), state(other)).unwrap();
            if !review.has_differences() {
                silent.push(at.clone());
            }
        }
    }
    assert!(compared > 300, "{compared}");
    assert!(silent.is_empty(), "{silent:#?}");
}
