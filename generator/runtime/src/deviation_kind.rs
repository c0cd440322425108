//! The ways in which an answer can deviate from its document.

/// In which way a value deviates from the document. What was done about it is a
/// [`Correction`](super::Correction).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviationKind {
    /// A required key is missing.
    MissingKey,
    /// The value is `null`, which the document does not allow at this place.
    Null,
    /// The value is of another kind: a string where the document says a number.
    WrongKind,
    /// The number does not fit its type: it is too large or too small, or has a fraction where the
    /// document says an integer.
    OutOfRange,
    /// The list has another number of items than the document says, and its type is a tuple.
    WrongLength,
    /// The value is nested deeper than this client reads.
    TooDeep,
    /// The text is not of its format.
    WrongFormat,
    /// The text has half of a surrogate pair, which no text of Rust can hold.
    HalfSurrogate,
    /// The integer has more digits than a number of 64 bits, which is its type.
    TooPrecise,
    /// The document does not list the value: of an enumeration, or in place of a constant.
    UnknownValue,
    /// No branch of the union takes the value.
    UnknownBranch,
    /// The document forbids further keys than those that it names.
    UnknownKey,
    /// The document does not list the status of the answer.
    UnknownStatus,
}
