//! Rules and reasons in words: the one place that says them, in the form that each reader wants.
//!
//! In: rules, or a reason for any JSON. Out: text. Dumps and explanations get a notation (`>= 1`),
//! reviews the keywords of the document (`minimum: 1`), and the documentation of the crate
//! sentences (`Allowed: 1 to 9`). Absent: the tables of the emitted crate, which are Rust, and what
//! the runtime says of a value that breaks a rule.

use serde_json::Number;

use super::{Any, Rule};
use crate::quoting::code_span;

/// Why a place is any JSON, as a label: one word, but for the keyword that is not supported.
pub fn any_label(reason: &Any) -> String {
    match reason {
        Any::Unspecified => "unspecified".to_owned(),
        Any::FreeForm => "free-form".to_owned(),
        Any::Never => "never".to_owned(),
        Any::Undecided => "undecided".to_owned(),
        Any::Conflict => "conflict".to_owned(),
        Any::Broken => "broken".to_owned(),
        Any::Unsupported(keyword) => format!("unsupported {keyword}"),
    }
}

/// Why a place is any JSON, as the rest of a sentence that begins with "any JSON, since".
pub fn any_reason(reason: &Any) -> String {
    match reason {
        Any::Unspecified => "the schema says nothing of its shape".to_owned(),
        Any::FreeForm => "the schema allows several kinds and nothing tells more".to_owned(),
        Any::Never => "the schema allows no value".to_owned(),
        Any::Undecided => "nothing tells its branches apart".to_owned(),
        Any::Conflict => "its parts conflict".to_owned(),
        Any::Broken => "the document's schema for it cannot be read".to_owned(),
        Any::Unsupported(keyword) => format!("no type has the meaning of `{keyword}`"),
    }
}

/// A rule in the notation of dumps and explanations: `<= 128`.
pub fn notation(rule: &Rule) -> String {
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
        Rule::Each(rules) => format!("each: {}", notations(rules)),
        Rule::Keys(rules) => format!("keys: {}", notations(rules)),
        Rule::At(index, rules) => format!("{index}: {}", notations(rules)),
        Rule::Matching(pattern, rules) => format!("/{pattern}/: {}", notations(rules)),
        Rule::Others(rules) => format!("others: {}", notations(rules)),
        Rule::Nothing => "nothing".to_owned(),
        Rule::Fits(condition) => format!("fits {condition}"),
        Rule::AnyOf(groups) => format!("has {}", joined(groups, " and ", " or ")),
        Rule::OneOf(groups) => format!("has one of {}", joined(groups, " and ", " or ")),
        Rule::DependentRequired(key, others) => format!("{key} needs {}", others.join(" and ")),
    }
}

/// Several rules in that notation.
pub fn notations(rules: &[Rule]) -> String {
    rules.iter().map(notation).collect::<Vec<_>>().join(", ")
}

/// Rules in the document's own words: `minimum: 1, maxItems: 9`.
pub fn keywords(rules: &[Rule]) -> String {
    let texts: Vec<String> = rules.iter().map(keyword).collect();
    if texts.is_empty() {
        "no rule".to_owned()
    } else {
        texts.join(", ")
    }
}

fn keyword(rule: &Rule) -> String {
    match rule {
        Rule::Minimum(number) => format!("minimum: {number}"),
        Rule::ExclusiveMinimum(number) => format!("exclusiveMinimum: {number}"),
        Rule::Maximum(number) => format!("maximum: {number}"),
        Rule::ExclusiveMaximum(number) => format!("exclusiveMaximum: {number}"),
        Rule::MultipleOf(number) => format!("multipleOf: {number}"),
        Rule::MinLength(length) => format!("minLength: {length}"),
        Rule::MaxLength(length) => format!("maxLength: {length}"),
        Rule::Pattern(pattern) => format!("pattern: {pattern}"),
        Rule::MinItems(count) => format!("minItems: {count}"),
        Rule::MaxItems(count) => format!("maxItems: {count}"),
        Rule::UniqueItems => "uniqueItems".to_owned(),
        Rule::MinProperties(count) => format!("minProperties: {count}"),
        Rule::MaxProperties(count) => format!("maxProperties: {count}"),
        Rule::Each(rules) => format!("each ({})", keywords(rules)),
        Rule::Keys(rules) => format!("each key ({})", keywords(rules)),
        Rule::At(index, rules) => format!("item {index} ({})", keywords(rules)),
        Rule::Matching(pattern, rules) => format!("keys like {pattern} ({})", keywords(rules)),
        Rule::Others(rules) => format!("other keys ({})", keywords(rules)),
        Rule::Nothing => "false".to_owned(),
        Rule::Fits(condition) => condition.to_string(),
        Rule::AnyOf(groups) => format!("anyOf: {}", joined(groups, "+", " | ")),
        Rule::OneOf(groups) => format!("oneOf: {}", joined(groups, "+", " | ")),
        Rule::DependentRequired(key, others) => format!("with {key}: {}", others.join(", ")),
    }
}

/// Rules as sentences without a full stop, those of one quantity together: `Allowed: 1 to 9`,
/// `At most 3 characters`.
pub fn sentences(rules: &[Rule]) -> Vec<String> {
    let mut sentences = Vec::new();
    sentences.extend(range(rules));
    sentences.extend(span(rules, "character", |rule| match rule {
        Rule::MinLength(least) => (Some(*least), None),
        Rule::MaxLength(most) => (None, Some(*most)),
        _ => (None, None),
    }));
    sentences.extend(span(rules, "item", |rule| match rule {
        Rule::MinItems(least) => (Some(*least), None),
        Rule::MaxItems(most) => (None, Some(*most)),
        _ => (None, None),
    }));
    sentences.extend(span(rules, "key", |rule| match rule {
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
        Rule::Pattern(pattern) => Some(format!("Pattern: {}", code_span(pattern))),
        Rule::UniqueItems => Some("No item twice".to_owned()),
        Rule::Each(inner) => nested("Each", inner),
        Rule::Keys(inner) => nested("Each key", inner),
        Rule::At(index, inner) => nested(&format!("Item {index}"), inner),
        Rule::Matching(pattern, inner) => nested(
            &format!("Each value of a key like {}", code_span(pattern)),
            inner,
        ),
        Rule::Others(inner) => nested("Each value of another key", inner),
        Rule::Nothing => Some("No value is allowed".to_owned()),
        Rule::AnyOf(groups) => Some(format!(
            "At least one of these must be given: {}",
            listed(groups)
        )),
        Rule::OneOf(groups) => Some(format!(
            "Exactly one of these must be given: {}",
            listed(groups)
        )),
        Rule::DependentRequired(key, others) => Some(format!(
            "With {}, {} must be given",
            code_span(key),
            code(others)
        )),
        Rule::Minimum(_)
        | Rule::ExclusiveMinimum(_)
        | Rule::Maximum(_)
        | Rule::ExclusiveMaximum(_) => None,
        Rule::MinLength(_) | Rule::MaxLength(_) | Rule::MinItems(_) | Rule::MaxItems(_) => None,
        // The keyword itself is among the remarks.
        Rule::Fits(_) => None,
        Rule::MinProperties(_) | Rule::MaxProperties(_) => None,
    }
}

/// Groups of keys, with one text between the keys and another between the groups.
fn joined(groups: &[Vec<String>], between_keys: &str, between_groups: &str) -> String {
    let groups: Vec<String> = groups
        .iter()
        .map(|group| group.join(between_keys))
        .collect();
    groups.join(between_groups)
}

fn listed(groups: &[Vec<String>]) -> String {
    let groups: Vec<String> = groups.iter().map(|group| code(group)).collect();
    groups.join(", ")
}

fn code(keys: &[String]) -> String {
    keys.iter()
        .map(|key| code_span(key))
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

/// A count of `unit`, which is given in the singular.
fn span(
    rules: &[Rule],
    unit: &str,
    pick: fn(&Rule) -> (Option<u64>, Option<u64>),
) -> Option<String> {
    let counted = |count: u64| match count {
        1 => format!("1 {unit}"),
        count => format!("{count} {unit}s"),
    };
    let least = rules.iter().find_map(|rule| pick(rule).0);
    let most = rules.iter().find_map(|rule| pick(rule).1);
    match (least, most) {
        (None, None) => None,
        (Some(least), Some(most)) if least == most => Some(format!("Exactly {}", counted(least))),
        (Some(least), Some(most)) => Some(format!("{least} to {}", counted(most))),
        (Some(least), None) => Some(format!("At least {}", counted(least))),
        (None, Some(most)) => Some(format!("At most {}", counted(most))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn examples() -> Vec<Rule> {
        let text = |text: &str| text.to_owned();
        vec![
            Rule::Minimum(1.into()),
            Rule::ExclusiveMinimum(1.into()),
            Rule::Maximum(9.into()),
            Rule::ExclusiveMaximum(9.into()),
            Rule::MultipleOf(2.into()),
            Rule::MinLength(1),
            Rule::MaxLength(9),
            Rule::Pattern(text("^a")),
            Rule::MinItems(1),
            Rule::MaxItems(9),
            Rule::UniqueItems,
            Rule::MinProperties(1),
            Rule::MaxProperties(9),
            Rule::Each(vec![Rule::MaxLength(9)]),
            Rule::Keys(vec![Rule::MaxLength(9)]),
            Rule::At(0, vec![Rule::MaxLength(9)]),
            Rule::Matching(text("^a"), vec![Rule::MaxLength(9)]),
            Rule::Others(vec![Rule::MaxLength(9)]),
            Rule::Nothing,
            Rule::AnyOf(vec![vec![text("a"), text("b")], vec![text("c")]]),
            Rule::DependentRequired(text("a"), vec![text("b"), text("c")]),
        ]
    }

    #[test]
    fn each_rule_has_its_words_in_every_form() {
        let forms: Vec<[String; 3]> = examples()
            .into_iter()
            .map(|rule| {
                let rules = [rule];
                [
                    notations(&rules),
                    keywords(&rules),
                    sentences(&rules).join(". "),
                ]
            })
            .collect();
        let expected = [
            [">= 1", "minimum: 1", "Allowed: at least 1"],
            ["> 1", "exclusiveMinimum: 1", "Allowed: more than 1"],
            ["<= 9", "maximum: 9", "Allowed: at most 9"],
            ["< 9", "exclusiveMaximum: 9", "Allowed: less than 9"],
            ["multiple of 2", "multipleOf: 2", "A multiple of 2"],
            ["length >= 1", "minLength: 1", "At least 1 character"],
            ["length <= 9", "maxLength: 9", "At most 9 characters"],
            ["/^a/", "pattern: ^a", "Pattern: `^a`"],
            ["items >= 1", "minItems: 1", "At least 1 item"],
            ["items <= 9", "maxItems: 9", "At most 9 items"],
            ["unique", "uniqueItems", "No item twice"],
            ["keys >= 1", "minProperties: 1", "At least 1 key"],
            ["keys <= 9", "maxProperties: 9", "At most 9 keys"],
            [
                "each: length <= 9",
                "each (maxLength: 9)",
                "Each: at most 9 characters",
            ],
            [
                "keys: length <= 9",
                "each key (maxLength: 9)",
                "Each key: at most 9 characters",
            ],
            [
                "0: length <= 9",
                "item 0 (maxLength: 9)",
                "Item 0: at most 9 characters",
            ],
            [
                "/^a/: length <= 9",
                "keys like ^a (maxLength: 9)",
                "Each value of a key like `^a`: at most 9 characters",
            ],
            [
                "others: length <= 9",
                "other keys (maxLength: 9)",
                "Each value of another key: at most 9 characters",
            ],
            ["nothing", "false", "No value is allowed"],
            [
                "has a and b or c",
                "anyOf: a+b | c",
                "At least one of these must be given: `a` and `b`, `c`",
            ],
            [
                "a needs b and c",
                "with a: b, c",
                "With `a`, `b` and `c` must be given",
            ],
        ];
        assert_eq!(forms, expected);
    }

    #[test]
    fn sentences_join_what_is_said_of_one_quantity() {
        let rules = [
            Rule::MaxLength(9),
            Rule::Maximum(9.into()),
            Rule::MinLength(2),
            Rule::Minimum(1.into()),
            Rule::MinItems(3),
            Rule::MaxItems(3),
        ];
        let expected = ["Allowed: 1 to 9", "2 to 9 characters", "Exactly 3 items"];
        assert_eq!(sentences(&rules), expected);
        let one = [
            Rule::MinLength(1),
            Rule::MaxItems(1),
            Rule::MinProperties(1),
            Rule::MaxProperties(1),
        ];
        let expected = ["At least 1 character", "At most 1 item", "Exactly 1 key"];
        assert_eq!(sentences(&one), expected);
        assert_eq!(keywords(&[]), "no rule");
    }
}
