//! No key of a document can change in silence.

use generator::Analysis;
use serde_json::{Value, json};

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

/// Adds a member to each schema with members, and a parameter to each operation.
fn with_additions(value: &mut Value) {
    match value {
        Value::Object(keys) => {
            if let Some(Value::Object(properties)) = keys.get_mut("properties") {
                properties.insert("added".to_owned(), json!({"type": "string"}));
            }
            if keys.contains_key("responses") && keys.contains_key("operationId") {
                let parameters = keys.entry("parameters").or_insert_with(|| json!([]));
                let added = json!({"name": "added", "in": "query", "schema": {"type": "string"}});
                parameters.as_array_mut().unwrap().push(added);
            }
            // The keys of a parameter are one with the parameter.
            let inner = keys.iter_mut().filter(|(key, _)| *key != "parameters");
            inner.for_each(|(_, value)| with_additions(value));
        }
        Value::Array(items) => items.iter_mut().for_each(with_additions),
        _ => {}
    }
}

/// The additions beside a key change the same schemas and operations as the key does.
#[test]
fn no_key_is_taken_out_in_silence_beside_additions() {
    let analysis = generator::analyze(&base());
    let document = analysis.report.document.as_ref().unwrap().root().to_json();
    let mut with_more = document.clone();
    with_additions(&mut with_more);
    let analyze = |document: &Value| {
        generator::analyze(&input(document.to_string().into_bytes(), Vec::new()))
    };
    let said = |other: &Analysis| {
        let review = compare::compare_api(state(&analysis), state(other)).unwrap();
        let changes: Vec<_> = review
            .changes
            .iter()
            .map(|change| (change.rule.id, &change.path, &change.before, &change.after))
            .collect();
        format!("{changes:?} {:?} {:?}", review.words, review.unread)
    };
    let additions = said(&analyze(&with_more));
    let mut all = Vec::new();
    places(&document, "", &mut all);
    // The other operations have the same keywords.
    all.retain(|at| {
        at.starts_with("/components/schemas/") || at.starts_with("/paths/~1orders/get/")
    });
    let (mut silent, mut compared) = (Vec::new(), 0);
    for at in all {
        let other = analyze(&without(&with_more, &at));
        if other.report.has_errors() || other.names.is_none() {
            continue;
        }
        compared += 1;
        if said(&other) == additions {
            silent.push(at);
        }
    }
    assert!(compared > 100, "{compared}");
    assert!(silent.is_empty(), "{silent:#?}");
}
