//! Where two JSON values differ, the order of keys and the spelling of numbers aside.
//!
//! In: two values. Out: the first difference in words. Absent: recursion without end, since both
//! were read with a bound.

use serde_json::{Number, Value};

/// The first difference; `None` if both say the same.
pub(super) fn difference(wanted: &Value, found: &Value) -> Option<String> {
    let mut open = vec![(String::new(), wanted, found)];
    while let Some((at, wanted, found)) = open.pop() {
        match (wanted, found) {
            (Value::Object(wanted), Value::Object(found)) => {
                if let Some(key) = found.keys().find(|key| !wanted.contains_key(*key)) {
                    return Some(format!("{at}/{key} was not there: {}", short(&found[key])));
                }
                for (key, wanted) in wanted {
                    let Some(found) = found.get(key) else {
                        return Some(format!("{at}/{key} is gone: {}", short(wanted)));
                    };
                    open.push((format!("{at}/{key}"), wanted, found));
                }
            }
            (Value::Array(wanted), Value::Array(found)) if wanted.len() == found.len() => {
                let pairs = wanted.iter().zip(found).enumerate();
                open.extend(pairs.map(|(position, (wanted, found))| {
                    (format!("{at}/{position}"), wanted, found)
                }));
            }
            (Value::Number(one), Value::Number(other)) if same(one, other) => {}
            (wanted, found) if wanted == found => {}
            _ => return Some(format!("{at}: {} became {}", short(wanted), short(found))),
        }
    }
    None
}

/// `1`, `1.0` and `1e0` are the same number.
fn same(one: &Number, other: &Number) -> bool {
    one == other || (one.as_f64() == other.as_f64() && (one.is_f64() || other.is_f64()))
}

/// How many characters a message shows of a value that is gone or was not there, and of each of two
/// that differ. A longer value, which may be nearly as large as its document, ends in an ellipsis.
/// Two long values that differ only behind it look alike, but the message has their place. Chosen
/// by eye: about a line of a terminal. With eight, most texts would be cut before they say what
/// they are; 800 would be ten lines for each value.
const LONGEST: usize = 80;

fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn order_and_spelling_do_not_matter() {
        let same = |wanted, found| difference(&wanted, &found);
        assert_eq!(
            same(json!({"a": 1, "b": [1.0]}), json!({"b": [1], "a": 1})),
            None
        );
        assert_eq!(
            same(json!({"a": 1}), json!({})),
            Some("/a is gone: 1".to_owned())
        );
        assert_eq!(
            same(json!({}), json!({"a": null})),
            Some("/a was not there: null".to_owned())
        );
        assert_eq!(
            same(json!([1]), json!([1, 2])),
            Some(": [1] became [1,2]".to_owned())
        );
        assert!(same(json!(9007199254740993_i64), json!(9007199254740992_i64)).is_some());
    }
}
