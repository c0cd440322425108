//! Rules as text.

use crate::ir::Rule;

/// The rules in brackets; nothing if there is none.
pub(super) fn suffix(rules: &[Rule]) -> String {
    if rules.is_empty() {
        String::new()
    } else {
        format!(" [{}]", list(rules))
    }
}

fn list(rules: &[Rule]) -> String {
    rules.iter().map(rule).collect::<Vec<_>>().join(", ")
}

pub(super) fn rule(rule: &Rule) -> String {
    match rule {
        Rule::Minimum(bound) => format!(">= {bound}"),
        Rule::ExclusiveMinimum(bound) => format!("> {bound}"),
        Rule::Maximum(bound) => format!("<= {bound}"),
        Rule::ExclusiveMaximum(bound) => format!("< {bound}"),
        Rule::MultipleOf(bound) => format!("multiple of {bound}"),
        Rule::MinLength(count) => format!("length >= {count}"),
        Rule::MaxLength(count) => format!("length <= {count}"),
        Rule::Pattern(pattern) => format!("/{pattern}/"),
        Rule::MinItems(count) => format!("items >= {count}"),
        Rule::MaxItems(count) => format!("items <= {count}"),
        Rule::UniqueItems => "unique".to_owned(),
        Rule::MinProperties(count) => format!("keys >= {count}"),
        Rule::MaxProperties(count) => format!("keys <= {count}"),
        Rule::Each(rules) => format!("each: {}", list(rules)),
        Rule::Keys(rules) => format!("keys: {}", list(rules)),
        Rule::AnyOf(groups) => {
            let groups: Vec<_> = groups.iter().map(|group| group.join(" and ")).collect();
            format!("has {}", groups.join(" or "))
        }
        Rule::DependentRequired(key, others) => format!("{key} needs {}", others.join(" and ")),
    }
}
