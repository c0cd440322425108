//! Constraints that are checked before a request is sent.

use std::fmt;

use serde_json::{Map, Number, Value};

use super::Kinds;

/// One constraint; the runtime has a twin of each.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Rule {
    /// At least.
    Minimum(Number),
    /// Greater than.
    ExclusiveMinimum(Number),
    /// At most.
    Maximum(Number),
    /// Less than.
    ExclusiveMaximum(Number),
    /// A multiple of.
    MultipleOf(Number),
    /// The least number of characters (Unicode scalar values).
    MinLength(u64),
    /// The greatest number of characters.
    MaxLength(u64),
    /// The regular expression matches somewhere; already known to compile.
    Pattern(String),
    /// The least number of items.
    MinItems(u64),
    /// The greatest number of items.
    MaxItems(u64),
    /// No two items are equal.
    UniqueItems,
    /// The least number of keys.
    MinProperties(u64),
    /// The greatest number of keys.
    MaxProperties(u64),
    /// Rules for each item of a list or value of a map.
    Each(Vec<Rule>),
    /// Rules for each key of a map.
    Keys(Vec<Rule>),
    /// Rules for the item at an index of a list (`prefixItems`).
    At(usize, Vec<Rule>),
    /// Rules for the value of each key that matches a pattern (`patternProperties`).
    Matching(String, Vec<Rule>),
    /// Rules for the value of each key that is neither named nor matches a pattern
    /// (`additionalProperties`).
    Others(Vec<Rule>),
    /// No value is allowed (`false`).
    Nothing,
    /// The value meets a condition that no other rule has (`not`, `if`, `contains`).
    Fits(Condition),
    /// All keys of at least one of these groups are present (`anyOf` of `required`).
    AnyOf(Vec<Vec<String>>),
    /// All keys of exactly one of these groups are present (`oneOf` of `required`).
    OneOf(Vec<Vec<String>>),
    /// If the key is present, so are the others (`dependentRequired`).
    DependentRequired(String, Vec<String>),
}

impl Rule {
    /// Whether an empty list or object breaks the rule.
    pub(crate) fn asks_for_parts(&self) -> bool {
        match self {
            Self::MinItems(least) | Self::MinProperties(least) => *least > 0,
            Self::AnyOf(_) | Self::OneOf(_) | Self::Fits(_) | Self::Nothing => true,
            _ => false,
        }
    }

    /// The kinds of JSON that the rule speaks of. A value of any other kind meets it.
    pub(crate) fn kinds(&self) -> Kinds {
        match self {
            Self::Minimum(_)
            | Self::ExclusiveMinimum(_)
            | Self::Maximum(_)
            | Self::ExclusiveMaximum(_)
            | Self::MultipleOf(_) => Kinds::NUMBER,
            Self::MinLength(_) | Self::MaxLength(_) | Self::Pattern(_) => Kinds::STRING,
            Self::MinItems(_) | Self::MaxItems(_) | Self::UniqueItems | Self::At(..) => {
                Kinds::ARRAY
            }
            Self::Each(_) | Self::Others(_) => Kinds::ARRAY.with(Kinds::OBJECT),
            Self::MinProperties(_)
            | Self::MaxProperties(_)
            | Self::Keys(_)
            | Self::Matching(..)
            | Self::AnyOf(_)
            | Self::OneOf(_)
            | Self::DependentRequired(..) => Kinds::OBJECT,
            Self::Nothing | Self::Fits(_) => Kinds::ALL,
        }
    }
}

/// A condition on a value: a JSON Schema without references, of keywords that the runtime knows.
/// Patterns are spelled as the runtime matches them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Condition(Value);

impl Condition {
    /// The condition that one keyword, with those that belong to it, is.
    pub fn new<'k>(keywords: impl IntoIterator<Item = (&'k str, Value)>) -> Self {
        let keywords = keywords.into_iter();
        Self(
            keywords
                .map(|(key, value)| (key.to_owned(), value))
                .collect(),
        )
    }

    /// The condition that these keywords are together.
    pub(crate) fn of(keywords: Map<String, Value>) -> Self {
        Self(Value::Object(keywords))
    }

    /// The condition that null meets as well.
    pub(crate) fn or_null(&self) -> Self {
        let null = serde_json::json!({"type": "null"});
        Self::new([("anyOf", Value::Array(vec![null, self.0.clone()]))])
    }

    /// Whether null does not meet the condition.
    pub(crate) fn refuses_null(&self) -> bool {
        !takes_null(&self.0)
    }

    /// The schema as JSON.
    pub(crate) fn schema(&self) -> &Value {
        &self.0
    }

    /// Whether it takes regular expressions to check it.
    pub fn has_patterns(&self) -> bool {
        let mut open = vec![&self.0];
        while let Some(value) = open.pop() {
            match value {
                Value::Object(entries) => {
                    if entries
                        .keys()
                        .any(|key| key == "pattern" || key == "patternProperties")
                    {
                        return true;
                    }
                    open.extend(entries.values());
                }
                Value::Array(items) => open.extend(items),
                _ => {}
            }
        }
        false
    }
}

/// Whether null is valid against a schema without references. All keywords but these are about
/// another kind.
///
/// By the letter, null is valid against `required: [a]`, so `not: {required: [a]}` refuses it, and
/// so does `if` with such a schema and `then: false`. Authors mean objects there, so null has to be
/// named.
fn takes_null(schema: &Value) -> bool {
    let Value::Object(keywords) = schema else {
        return *schema != Value::Bool(false);
    };
    let branches = |keyword: &str| keywords.get(keyword).and_then(Value::as_array);
    // Whether only one branch of `oneOf` takes null is not asked: like `required` above, others may
    // take it without being about it.
    let mut choices = ["anyOf", "oneOf"].into_iter().filter_map(branches);
    let consequence = match keywords.get("if") {
        Some(schema) if names_null(schema) => keywords.get("then"),
        Some(schema) if !takes_null(schema) => keywords.get("else"),
        _ => None,
    };
    lists_null(keywords) != Some(false)
        && !keywords.get("not").is_some_and(names_null)
        && consequence.is_none_or(takes_null)
        && branches("allOf").is_none_or(|parts| parts.iter().all(takes_null))
        && choices.all(|branches| branches.iter().any(takes_null))
}

/// Whether a schema takes null and says so.
fn names_null(schema: &Value) -> bool {
    let Value::Object(keywords) = schema else {
        return *schema == Value::Bool(true);
    };
    let branches = ["anyOf", "oneOf"]
        .into_iter()
        .filter_map(|keyword| keywords.get(keyword)?.as_array());
    let is_named = lists_null(keywords) == Some(true) || branches.flatten().any(names_null);
    is_named && takes_null(schema)
}

/// Whether null is among the kinds and constants of a schema; none if it lists neither.
fn lists_null(keywords: &Map<String, Value>) -> Option<bool> {
    let is_kind = |kind: &Value| kind == "null";
    let kind = keywords.get("type").map(|kind| match kind {
        Value::Array(kinds) => kinds.iter().any(is_kind),
        kind => is_kind(kind),
    });
    let constant = keywords.get("const").map(Value::is_null);
    let listed = keywords.get("enum").and_then(Value::as_array);
    let listed = listed.map(|values| values.contains(&Value::Null));
    [kind, constant, listed]
        .into_iter()
        .flatten()
        .reduce(|one, other| one && other)
}

impl fmt::Display for Condition {
    /// The schema as JSON text.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0)
    }
}
