//! Which values of JSON the tags of a `discriminator` are.
//!
//! In: a key of its `mapping`, which is a string. Out: the values that a branch has for it. Absent:
//! which schema a mapping means (`candidates`).

use serde_json::Value;

use crate::ir::Kinds;
use crate::ir::lower::schemas::values::{json_text, kind_of};

/// The values of a mapped tag: keys of a mapping are strings, but the constants of a branch, or the
/// kinds of its key, may be numbers or booleans. Where the key may be a string too, both are meant.
pub(super) fn tag_values(tag: &str, constants: &[Value], kinds: Kinds) -> Vec<Value> {
    let constant = constants
        .iter()
        .find(|value| !value.is_string() && json_text(value) == tag);
    if let Some(constant) = constant {
        return vec![constant.clone()];
    }
    // `true` and `1` are spelled alike in JSON and in a mapping; `1.0` is another spelling of `1`,
    // which no mapping means.
    let parsed = serde_json::from_str::<Value>(tag).ok();
    let is_wanted = |value: &Value| {
        kinds != Kinds::ALL
            && (value.is_boolean() || value.is_i64() || value.is_u64())
            && kinds.contains(kind_of(value))
            && json_text(value) == tag
    };
    let mut values: Vec<Value> = parsed.filter(is_wanted).into_iter().collect();
    if values.is_empty() || kinds.contains(Kinds::STRING) {
        values.push(Value::String(tag.to_owned()));
    }
    values
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_mapped_tag_takes_the_kind_of_the_constants() {
        let values = |tag, constants: &[Value]| tag_values(tag, constants, Kinds::ALL);
        assert_eq!(values("1", &[json!(1), json!(2)]), [json!(1)]);
        assert_eq!(values("true", &[json!(true)]), [json!(true)]);
        assert_eq!(values("1", &[json!("1")]), [json!("1")]);
        assert_eq!(values("a", &[]), [json!("a")]);
    }

    #[test]
    fn a_mapped_tag_takes_the_kind_of_its_key() {
        let values = |tag, kinds| tag_values(tag, &[], kinds);
        assert_eq!(values("1", Kinds::INTEGER), [json!(1)]);
        assert_eq!(values("-1", Kinds::NUMBER), [json!(-1)]);
        assert_eq!(values("true", Kinds::BOOLEAN), [json!(true)]);
        assert_eq!(values("1", Kinds::STRING), [json!("1")]);
        let either = Kinds::STRING.with(Kinds::INTEGER);
        assert_eq!(values("1", either), [json!(1), json!("1")]);
        // Nothing of the kind is spelled so.
        assert_eq!(values("01", Kinds::INTEGER), [json!("01")]);
        assert_eq!(values("1.0", Kinds::NUMBER), [json!("1.0")]);
    }
}
