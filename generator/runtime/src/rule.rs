//! The rules of a document that are checked before anything is sent, and what breaking one is called.

/// One constraint of the document.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rule {
    /// At least this.
    Minimum(i64),
    /// At least this.
    MinimumFloat(f64),
    /// More than this.
    ExclusiveMinimum(i64),
    /// More than this.
    ExclusiveMinimumFloat(f64),
    /// At most this.
    Maximum(i64),
    /// At most this.
    MaximumFloat(f64),
    /// Less than this.
    ExclusiveMaximum(i64),
    /// Less than this.
    ExclusiveMaximumFloat(f64),
    /// A multiple of this.
    MultipleOf(i64),
    /// A multiple of this.
    MultipleOfFloat(f64),
    /// At least so many Unicode scalar values.
    MinLength(usize),
    /// At most so many Unicode scalar values.
    MaxLength(usize),
    /// A regular expression that matches somewhere in the text.
    Pattern(&'static str),
    /// At least so many items.
    MinItems(usize),
    /// At most so many items.
    MaxItems(usize),
    /// No two items are equal.
    UniqueItems,
    /// At least so many keys.
    MinProperties(usize),
    /// At most so many keys.
    MaxProperties(usize),
    /// Rules of every item of a list or every value of a map.
    Each(&'static [Rule]),
    /// Rules of every key of a map.
    Keys(&'static [Rule]),
    /// At least one of these groups of keys is complete.
    AnyOf(&'static [&'static [&'static str]]),
    /// If the first key is there, so are the others.
    DependentRequired(&'static str, &'static [&'static str]),
}
