//! Keywords of a schema that no type and no rule will heed.
//!
//! In: a schema as written, and what cannot be checked. Out: findings. Absent: unknown keywords,
//! which `spec` reports.

use super::condition::Unchecked;
use super::kind_words;
use crate::diagnostic::keyword_use::Support;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::Kinds;
use crate::spec::schema::Schema;

/// Bounds on another kind than `type` allows.
pub(super) fn report_bounds(schema: &Schema<'_>, sink: &mut Sink) {
    let Some(kinds) = schema.kinds.map(|kinds| kinds.without(Kinds::NULL)) else {
        return;
    };
    for (keyword, _, about) in bounds(schema)
        .into_iter()
        .filter(|(_, is_given, about)| *is_given && kinds.and(*about).is_empty())
    {
        let at = schema.node.get(keyword).unwrap_or(schema.node);
        let headline = format!(
            "`{keyword}` has no effect on {}",
            kind_words::with_article(kinds)
        );
        let finding = Diagnostic::new(Code::UnsupportedKeyword, at.pointer(), headline);
        sink.push(match counterpart(keyword, kinds) {
            Some(other) => finding.help(format!("did you mean `{other}`?")),
            None => finding.help(format!("it is about {}", kind_words::with_article(about))),
        });
    }
}

/// Each keyword, whether the schema has it, and the kinds that it is about.
fn bounds(schema: &Schema<'_>) -> [(&'static str, bool, Kinds); 13] {
    let bounds = &schema.bounds;
    let number = |keyword, bound: &Option<_>| (keyword, bound.is_some(), Kinds::NUMBER);
    let count = |keyword, bound: Option<u64>, kinds| (keyword, bound.is_some(), kinds);
    [
        number("minimum", &bounds.minimum),
        number("exclusiveMinimum", &bounds.exclusive_minimum),
        number("maximum", &bounds.maximum),
        number("exclusiveMaximum", &bounds.exclusive_maximum),
        number("multipleOf", &bounds.multiple_of),
        count("minLength", bounds.min_length, Kinds::STRING),
        count("maxLength", bounds.max_length, Kinds::STRING),
        ("pattern", bounds.pattern.is_some(), Kinds::STRING),
        count("minItems", bounds.min_items, Kinds::ARRAY),
        count("maxItems", bounds.max_items, Kinds::ARRAY),
        ("uniqueItems", bounds.unique_items, Kinds::ARRAY),
        count("minProperties", bounds.min_properties, Kinds::OBJECT),
        count("maxProperties", bounds.max_properties, Kinds::OBJECT),
    ]
}

/// The keyword that says the same of this kind.
fn counterpart(keyword: &str, kinds: Kinds) -> Option<&'static str> {
    let row = match keyword {
        "minimum" | "minLength" | "minItems" | "minProperties" => {
            ["minimum", "minLength", "minItems", "minProperties"]
        }
        "maximum" | "maxLength" | "maxItems" | "maxProperties" => {
            ["maximum", "maxLength", "maxItems", "maxProperties"]
        }
        _ => return None,
    };
    let column = [Kinds::NUMBER, Kinds::STRING, Kinds::ARRAY, Kinds::OBJECT]
        .into_iter()
        .position(|kind| !kinds.and(kind).is_empty());
    column.and_then(|column| row.get(column).copied())
}

/// Keywords that no type has the meaning of, and that are not checked either.
pub(super) fn report_unchecked(unchecked: &[Unchecked<'_>], sink: &mut Sink) {
    for Unchecked { keyword, at, says } in unchecked {
        let headline = format!("`{keyword}` {says}");
        let finding = Diagnostic::new(Code::UnsupportedKeyword, at.pointer(), headline);
        sink.push(finding);
        sink.keyword("a schema", keyword, Support::Documentation, || at.pointer());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_has_a_counterpart_for_each_kind() {
        assert_eq!(counterpart("minLength", Kinds::ARRAY), Some("minItems"));
        assert_eq!(counterpart("maxItems", Kinds::INTEGER), Some("maximum"));
        assert_eq!(counterpart("pattern", Kinds::INTEGER), None);
        assert_eq!(counterpart("maximum", Kinds::BOOLEAN), None);
    }
}
