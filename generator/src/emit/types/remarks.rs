//! What the rules of a value say, in a sentence for its documentation.

use serde_json::{Number, Value};

use crate::emit::unit::Unit;
use crate::ir::{Field, Rule, Use};

/// The sentences for a field: rules, default, direction, one short example.
pub(crate) fn field_remarks(unit: &Unit<'_>, field: &Field) -> Vec<String> {
    let mut remarks = value_remarks(unit, &field.value);
    if let Some(default) = &field.default {
        remarks.extend(inline("Default", default));
    }
    if field.read_only {
        remarks.push("Read only: the server sets it.".to_owned());
    }
    if field.write_only {
        remarks.push("Write only: it never comes back.".to_owned());
    }
    if field.default.is_none() {
        remarks.extend(
            field
                .docs
                .examples
                .first()
                .and_then(|example| inline("Example", example)),
        );
    }
    remarks
}

/// The sentences for the rules of a value.
pub(crate) fn value_remarks(unit: &Unit<'_>, value: &Use) -> Vec<String> {
    rule_remarks(&unit.rules(value))
}

/// One paragraph for all rules, or none.
pub(crate) fn rule_remarks(rules: &[Rule]) -> Vec<String> {
    let sentences = sentences(rules);
    if sentences.is_empty() {
        Vec::new()
    } else {
        vec![format!("{}.", sentences.join(". "))]
    }
}

/// A short constant in code; long ones say less than they cost.
fn inline(label: &str, value: &Value) -> Option<String> {
    let text = value.to_string();
    (text.chars().count() <= 80 && !text.contains('`')).then(|| format!("{label}: `{text}`."))
}

fn sentences(rules: &[Rule]) -> Vec<String> {
    let mut sentences = Vec::new();
    sentences.extend(range(rules));
    sentences.extend(span(rules, "characters", |rule| match rule {
        Rule::MinLength(least) => (Some(*least), None),
        Rule::MaxLength(most) => (None, Some(*most)),
        _ => (None, None),
    }));
    sentences.extend(span(rules, "items", |rule| match rule {
        Rule::MinItems(least) => (Some(*least), None),
        Rule::MaxItems(most) => (None, Some(*most)),
        _ => (None, None),
    }));
    sentences.extend(span(rules, "keys", |rule| match rule {
        Rule::MinProperties(least) => (Some(*least), None),
        Rule::MaxProperties(most) => (None, Some(*most)),
        _ => (None, None),
    }));
    sentences.extend(rules.iter().filter_map(sentence));
    sentences
}

fn sentence(rule: &Rule) -> Option<String> {
    match rule {
        Rule::MultipleOf(number) => Some(format!("A multiple of {number}")),
        Rule::Pattern(pattern) => Some(format!(
            "Pattern: `{}`",
            pattern.replace('`', "'").replace('\n', " ")
        )),
        Rule::UniqueItems => Some("No item twice".to_owned()),
        Rule::Each(inner) => nested("Each", inner),
        Rule::Keys(inner) => nested("Each key", inner),
        Rule::AnyOf(groups) => Some(format!(
            "At least one of these must be given: {}",
            groups
                .iter()
                .map(|group| code(group))
                .collect::<Vec<_>>()
                .join(", ")
        )),
        Rule::DependentRequired(key, others) => {
            Some(format!("With `{key}`, {} must be given", code(others)))
        }
        Rule::Minimum(_)
        | Rule::ExclusiveMinimum(_)
        | Rule::Maximum(_)
        | Rule::ExclusiveMaximum(_) => None,
        Rule::MinLength(_) | Rule::MaxLength(_) | Rule::MinItems(_) | Rule::MaxItems(_) => None,
        Rule::MinProperties(_) | Rule::MaxProperties(_) => None,
    }
}

fn code(keys: &[String]) -> String {
    keys.iter()
        .map(|key| format!("`{key}`"))
        .collect::<Vec<_>>()
        .join(" and ")
}

fn nested(subject: &str, rules: &[Rule]) -> Option<String> {
    let inner = sentences(rules)
        .iter()
        .map(|text| lower_first(text))
        .collect::<Vec<_>>()
        .join(", ");
    (!inner.is_empty()).then(|| format!("{subject}: {inner}"))
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map(|first| first.to_lowercase().chain(characters).collect())
        .unwrap_or_default()
}

fn range(rules: &[Rule]) -> Option<String> {
    let find = |pick: fn(&Rule) -> Option<&Number>| rules.iter().find_map(pick);
    let least = find(|rule| {
        if let Rule::Minimum(number) = rule {
            Some(number)
        } else {
            None
        }
    });
    let most = find(|rule| {
        if let Rule::Maximum(number) = rule {
            Some(number)
        } else {
            None
        }
    });
    let above = find(|rule| {
        if let Rule::ExclusiveMinimum(number) = rule {
            Some(number)
        } else {
            None
        }
    });
    let below = find(|rule| {
        if let Rule::ExclusiveMaximum(number) = rule {
            Some(number)
        } else {
            None
        }
    });
    match (least, most, above, below) {
        (None, None, None, None) => None,
        (Some(least), Some(most), None, None) => Some(format!("Allowed: {least} to {most}")),
        _ => {
            let parts = [
                ("at least", least),
                ("more than", above),
                ("at most", most),
                ("less than", below),
            ];
            let parts = parts
                .into_iter()
                .filter_map(|(words, number)| number.map(|number| format!("{words} {number}")));
            Some(format!("Allowed: {}", parts.collect::<Vec<_>>().join(", ")))
        }
    }
}

fn span(
    rules: &[Rule],
    unit: &str,
    pick: fn(&Rule) -> (Option<u64>, Option<u64>),
) -> Option<String> {
    let least = rules.iter().find_map(|rule| pick(rule).0);
    let most = rules.iter().find_map(|rule| pick(rule).1);
    match (least, most) {
        (None, None) => None,
        (Some(least), Some(most)) if least == most => Some(format!("Exactly {least} {unit}")),
        (Some(least), Some(most)) => Some(format!("{least} to {most} {unit}")),
        (Some(least), None) => Some(format!("At least {least} {unit}")),
        (None, Some(most)) => Some(format!("At most {most} {unit}")),
    }
    .map(|text| {
        if least == Some(1) && most.is_none() {
            text.replace("characters", "character")
                .replace("items", "item")
                .replace("keys", "key")
        } else {
            text
        }
    })
}
