//! Bounds become rules.
//!
//! In: [`MergedBounds`] and the type they are about. Out: [`Rule`]s that the runtime can check. Bounds that cannot hold for the
//! kind of the value are reported where they stand. Absent: checking.

use serde_json::Number;

use super::merged::{MergedBounds, MergedSchema};
use super::patterns;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::ir::{Float, Int, Kinds, Rule, Scalar};
use crate::spec::schema::Schema;

/// Rules for a number.
pub(super) fn of_number(bounds: &MergedBounds<'_>, scalar: Scalar) -> Vec<Rule> {
    type Bound<'l> = (&'l Option<Number>, fn(Number) -> Rule, bool, bool);
    let rows: [Bound<'_>; 4] = [
        (&bounds.minimum, Rule::Minimum, true, true),
        (
            &bounds.exclusive_minimum,
            Rule::ExclusiveMinimum,
            true,
            false,
        ),
        (&bounds.maximum, Rule::Maximum, false, true),
        (
            &bounds.exclusive_maximum,
            Rule::ExclusiveMaximum,
            false,
            false,
        ),
    ];
    let mut rules = Vec::new();
    for (bound, rule, lower, inclusive) in rows {
        let Some(bound) = bound else { continue };
        let bound = match scalar {
            Scalar::Integer(int) => whole(bound, int, lower, inclusive),
            _ => Some(bound.clone()),
        };
        rules.extend(bound.map(rule));
    }
    rules.extend(
        bounds
            .multiples
            .iter()
            .filter(|multiple| multiple.as_i64() != Some(1) || is_float(scalar))
            .cloned()
            .map(Rule::MultipleOf),
    );
    rules
}

fn is_float(scalar: Scalar) -> bool {
    matches!(scalar, Scalar::Number(Float::F32 | Float::F64))
}

/// A bound of an integer as an integer; none if every value of the type is within it.
fn whole(bound: &Number, int: Int, lower: bool, inclusive: bool) -> Option<Number> {
    let (least, most) = range(int);
    let value = match (bound.as_i64(), bound.as_u64(), bound.as_f64()) {
        (Some(value), ..) => i128::from(value),
        (_, Some(value), _) => i128::from(value),
        (.., Some(value)) if value.is_finite() && value.abs() < 1e30 => {
            rounded(value, lower == inclusive)
        }
        _ => return None,
    };
    let trivial = match (lower, inclusive) {
        (true, true) => value <= least,
        (true, false) => value < least,
        (false, true) => value >= most,
        (false, false) => value > most,
    };
    if trivial {
        return None;
    }
    i64::try_from(value)
        .map(Number::from)
        .or_else(|_| u64::try_from(value).map(Number::from))
        .ok()
}

/// The nearest integer that bounds the same integers: up for `>=` and `<`, down for `<=` and `>`.
fn rounded(value: f64, up: bool) -> i128 {
    (if up { value.ceil() } else { value.floor() }) as i128
}

fn range(int: Int) -> (i128, i128) {
    match int {
        Int::I8 => (i8::MIN.into(), i8::MAX.into()),
        Int::I16 => (i16::MIN.into(), i16::MAX.into()),
        Int::I32 => (i32::MIN.into(), i32::MAX.into()),
        Int::I64 => (i64::MIN.into(), i64::MAX.into()),
        Int::U8 => (0, u8::MAX.into()),
        Int::U16 => (0, u16::MAX.into()),
        Int::U32 => (0, u32::MAX.into()),
        Int::U64 => (0, u64::MAX.into()),
    }
}

/// Rules for a scalar; what cannot be checked is added to the remarks.
pub(super) fn of_scalar(
    bounds: &MergedBounds<'_>,
    scalar: Scalar,
    remarks: &mut Vec<String>,
    sink: &mut Sink,
) -> Vec<Rule> {
    match scalar {
        Scalar::Integer(_) | Scalar::Number(_) => of_number(bounds, scalar),
        Scalar::Text | Scalar::Time | Scalar::Duration | Scalar::Exact(_) => {
            of_text(bounds, remarks, sink)
        }
        Scalar::Boolean
        | Scalar::Null
        | Scalar::DateTime
        | Scalar::Date
        | Scalar::Uuid
        | Scalar::Base64
        | Scalar::Binary
        | Scalar::File => Vec::new(),
    }
}

/// Rules for a string.
pub(super) fn of_text(
    bounds: &MergedBounds<'_>,
    remarks: &mut Vec<String>,
    sink: &mut Sink,
) -> Vec<Rule> {
    let mut rules: Vec<_> = bounds
        .min_length
        .filter(|least| *least > 0)
        .map(Rule::MinLength)
        .into_iter()
        .collect();
    rules.extend(bounds.max_length.map(Rule::MaxLength));
    for (pattern, node) in &bounds.patterns {
        let at = node.get("pattern").unwrap_or(*node);
        match patterns::checkable(pattern, at, sink) {
            Some(pattern) => rules.push(Rule::Pattern(pattern)),
            None => remarks.push(format!("Pattern: `{pattern}`.")),
        }
    }
    rules
}

/// Rules for a list; one that ends behind its positions has no more items than these.
pub(super) fn of_list(merged: &MergedSchema<'_>) -> Vec<Rule> {
    let bounds = &merged.bounds;
    let ends = (merged.list.closed && !merged.list.prefix.is_empty())
        .then_some(merged.list.prefix.len() as u64);
    let most = bounds
        .max_items
        .map_or(ends, |most| Some(ends.map_or(most, |ends| ends.min(most))));
    let mut rules: Vec<_> = bounds
        .min_items
        .filter(|least| *least > 0)
        .map(Rule::MinItems)
        .into_iter()
        .collect();
    rules.extend(most.map(Rule::MaxItems));
    rules.extend(bounds.unique.then_some(Rule::UniqueItems));
    rules
}

/// Rules for an object as a whole.
pub(super) fn of_object(merged: &MergedSchema<'_>) -> Vec<Rule> {
    let bounds = &merged.bounds;
    let mut rules: Vec<_> = bounds
        .min_properties
        .filter(|least| *least > 0)
        .map(Rule::MinProperties)
        .into_iter()
        .collect();
    rules.extend(bounds.max_properties.map(Rule::MaxProperties));
    for (key, others) in &merged.object.dependent {
        if !others.is_empty() {
            rules.push(Rule::DependentRequired(
                (*key).to_owned(),
                others.iter().map(|key| (*key).to_owned()).collect(),
            ));
        }
    }
    rules
}

/// Reports bounds that say nothing about the kind that `type` allows.
pub(super) fn report_ineffective(schema: &Schema<'_>, sink: &mut Sink) {
    let Some(kinds) = schema.kinds.map(|kinds| kinds.without(Kinds::NULL)) else {
        return;
    };
    let bounds = &schema.bounds;
    let given: [(&str, bool, Kinds); 13] = [
        ("minimum", bounds.minimum.is_some(), Kinds::NUMBER),
        (
            "exclusiveMinimum",
            bounds.exclusive_minimum.is_some(),
            Kinds::NUMBER,
        ),
        ("maximum", bounds.maximum.is_some(), Kinds::NUMBER),
        (
            "exclusiveMaximum",
            bounds.exclusive_maximum.is_some(),
            Kinds::NUMBER,
        ),
        ("multipleOf", bounds.multiple_of.is_some(), Kinds::NUMBER),
        ("minLength", bounds.min_length.is_some(), Kinds::STRING),
        ("maxLength", bounds.max_length.is_some(), Kinds::STRING),
        ("pattern", bounds.pattern.is_some(), Kinds::STRING),
        ("minItems", bounds.min_items.is_some(), Kinds::ARRAY),
        ("maxItems", bounds.max_items.is_some(), Kinds::ARRAY),
        ("uniqueItems", bounds.unique_items, Kinds::ARRAY),
        (
            "minProperties",
            bounds.min_properties.is_some(),
            Kinds::OBJECT,
        ),
        (
            "maxProperties",
            bounds.max_properties.is_some(),
            Kinds::OBJECT,
        ),
    ];
    for (keyword, _, about) in given
        .into_iter()
        .filter(|(_, given, about)| *given && kinds.and(*about).is_empty())
    {
        let at = schema.node.get(keyword).unwrap_or(schema.node);
        let headline = format!("`{keyword}` has no effect on {}", kind_words(kinds));
        let finding = Diagnostic::new(Code::UnsupportedKeyword, at.pointer(), headline);
        sink.push(match meant(keyword, kinds) {
            Some(other) => finding.help(format!("did you mean `{other}`?")),
            None => finding.help(format!("it is about {}", kind_words(about))),
        });
    }
}

/// The keyword for this kind with the same intent.
fn meant(keyword: &str, kinds: Kinds) -> Option<&'static str> {
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

fn kind_words(kinds: Kinds) -> String {
    let word = |name: &str| match name {
        "BOOLEAN" => "a boolean",
        "NUMBER" | "FRACTION" => "a number",
        "INTEGER" => "an integer",
        "STRING" => "a string",
        "ARRAY" => "an array",
        "OBJECT" => "an object",
        _ => "null",
    };
    let names: Vec<_> = kinds.names().into_iter().map(word).collect();
    if names.is_empty() {
        "null".to_owned()
    } else {
        names.join(" or ")
    }
}
