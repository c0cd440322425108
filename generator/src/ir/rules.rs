//! Constraints that are checked before a request is sent.

use serde_json::Number;

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
    /// Rules for the value of each key that is neither named nor matches a pattern (`additionalProperties`).
    Others(Vec<Rule>),
    /// No value is allowed (`false`).
    Nothing,
    /// All keys of at least one of these groups are present (`anyOf` of `required`).
    AnyOf(Vec<Vec<String>>),
    /// If the key is present, so are the others (`dependentRequired`).
    DependentRequired(String, Vec<String>),
}
