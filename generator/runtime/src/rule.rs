//! The rules of a document that are checked before anything is sent, and what breaking one is
//! called.

/// One constraint of the document. The integers of rules are those of 64 bits, with and without a
/// sign; others are written as doubles.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rule {
    /// Not a constraint: the rules that follow are those of the field or input of this name, up to
    /// the next such word.
    Of(&'static str),
    /// At least this.
    Minimum(i128),
    /// At least this.
    MinimumFloat(f64),
    /// More than this.
    ExclusiveMinimum(i128),
    /// More than this.
    ExclusiveMinimumFloat(f64),
    /// At most this.
    Maximum(i128),
    /// At most this.
    MaximumFloat(f64),
    /// Less than this.
    ExclusiveMaximum(i128),
    /// Less than this.
    ExclusiveMaximumFloat(f64),
    /// A multiple of this.
    MultipleOf(i128),
    /// A multiple of this.
    MultipleOfFloat(f64),
    /// At least so many Unicode scalar values.
    MinLength(u64),
    /// At most so many Unicode scalar values.
    MaxLength(u64),
    /// A regular expression that matches somewhere in the text.
    Pattern(&'static str),
    /// At least so many items.
    MinItems(u64),
    /// At most so many items.
    MaxItems(u64),
    /// No two items are equal.
    UniqueItems,
    /// At least so many keys.
    MinProperties(u64),
    /// At most so many keys.
    MaxProperties(u64),
    /// Rules of every item of a list or every value of a map.
    Each(&'static [Rule]),
    /// Rules of every key of a map.
    Keys(&'static [Rule]),
    /// Rules of the item at this index of a list.
    At(usize, &'static [Rule]),
    /// Rules of the value of every key of an object that matches this pattern.
    Matching(&'static str, &'static [Rule]),
    /// Rules of the value of every key of an object that is neither named nor matches a pattern.
    Others(&'static [Rule]),
    /// No value is allowed.
    Nothing,
    /// The value is valid against this JSON Schema, which has no references.
    Fits(&'static str),
    /// At least one of these groups of keys is complete.
    AnyOf(&'static [&'static [&'static str]]),
    /// Exactly one of these groups of keys is complete.
    OneOf(&'static [&'static [&'static str]]),
    /// If the first key is there, so are the others.
    DependentRequired(&'static str, &'static [&'static str]),
}

/// Hands out the rules of fields or inputs, which are asked for in the order of their table.
pub(crate) struct Sections(&'static [Rule]);

impl Sections {
    /// The rules in front of the first name, which belong to the whole, and those of the parts.
    pub(crate) fn new(rules: &'static [Rule]) -> (&'static [Rule], Self) {
        let (own, parts) = rules.split_at(length(rules));
        (own, Self(parts))
    }

    /// The rules of the next part that is asked for; most have none.
    pub(crate) fn of(&mut self, name: &str) -> &'static [Rule] {
        match self.0.split_first() {
            Some((Rule::Of(next), rules)) if *next == name => {
                let (own, parts) = rules.split_at(length(rules));
                self.0 = parts;
                own
            }
            _ => &[],
        }
    }
}

/// How many rules there are before the next name.
fn length(rules: &[Rule]) -> usize {
    rules
        .iter()
        .position(|rule| matches!(rule, Rule::Of(_)))
        .unwrap_or(rules.len())
}
