//! What `format` means: one table.
//!
//! In: a format as a document spells it. Out: the scalar that it makes of a string or a number.
//! Absent: which Rust type a scalar has, and which of them a user may choose (`ir::formats`).

use crate::ir::{ChosenFormat, Float, Formats, Int, Kinds, Scalar};
use crate::nearest::nearest;

/// What a format does to a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormatMeaning {
    /// The type is this scalar.
    Scalar(Scalar),
    /// It is known, and the plain type holds its values as they are.
    Plain,
    /// It is not in the table.
    Unknown,
}

/// Formats of numbers. They are spelled in many ways (`u-int8`, `int_32`), so that hyphens and
/// underscores do not count.
const NUMERIC: [(&str, Scalar); 13] = [
    ("int8", Scalar::Integer(Int::I8)),
    ("int16", Scalar::Integer(Int::I16)),
    ("int32", Scalar::Integer(Int::I32)),
    ("int64", Scalar::Integer(Int::I64)),
    ("uint8", Scalar::Integer(Int::U8)),
    ("uint16", Scalar::Integer(Int::U16)),
    ("uint32", Scalar::Integer(Int::U32)),
    ("uint64", Scalar::Integer(Int::U64)),
    ("uint", Scalar::Integer(Int::U64)),
    ("integer", Scalar::Integer(Int::I64)),
    ("long", Scalar::Integer(Int::I64)),
    // Lowered as `f32` so that `ir::formats` can find it; the default is `f64`.
    ("float", Scalar::Number(Float::F32)),
    ("double", Scalar::Number(Float::F64)),
];

/// Formats of strings that have a scalar of their own.
const TEXTUAL: [(&str, Scalar); 9] = [
    ("date-time", Scalar::DateTime),
    ("datetime", Scalar::DateTime),
    ("date", Scalar::Date),
    ("time", Scalar::Time),
    ("duration", Scalar::Duration),
    ("uuid", Scalar::Uuid),
    ("byte", Scalar::Base64),
    ("base64", Scalar::Base64),
    ("binary", Scalar::Binary),
];

/// Formats of strings and numbers that are plain text and plain numbers unless the user chooses a
/// type (`ir::formats`). The docs name them.
const PLAIN: [&str; 50] = [
    "base64url",
    "char",
    "color",
    "commonmark",
    "cuid",
    "decimal",
    "decimal128",
    "email",
    "epoch",
    "hostname",
    "html",
    "http-date",
    "idn-email",
    "idn-hostname",
    "ip",
    "ipv4",
    "ipv6",
    "ipv4-cidr",
    "ipv6-cidr",
    "iri",
    "iri-reference",
    "iso8601",
    "iso-date-time",
    "json",
    "json-pointer",
    "json-string",
    "markdown",
    "media-range",
    "partial-time",
    "password",
    "phone",
    "phone-number",
    "regex",
    "relative-json-pointer",
    "sf-binary",
    "sf-boolean",
    "sf-decimal",
    "sf-integer",
    "sf-string",
    "sf-token",
    "string",
    "slug",
    "timestamp",
    "timezone",
    "ulid",
    "unix-time",
    "uri",
    "uri-reference",
    "uri-template",
    "url",
];

/// A format as the table spells it.
fn normalize(format: &str) -> String {
    let lower = format.to_ascii_lowercase();
    let joined = lower.replace(['-', '_'], "");
    if numeric(&joined).is_some() {
        joined
    } else {
        lower.replace('_', "-")
    }
}

fn numeric(normalized: &str) -> Option<Scalar> {
    find(&NUMERIC, normalized)
}

fn textual(normalized: &str) -> Option<Scalar> {
    find(&TEXTUAL, normalized)
}

fn find(table: &[(&str, Scalar)], normalized: &str) -> Option<Scalar> {
    table
        .iter()
        .find(|(name, _)| *name == normalized)
        .map(|(_, scalar)| *scalar)
}

/// What a format means for values of one kind. A format of the other kind has no effect: documents
/// write `type: string, format: int64` for numbers in quotes.
pub(super) fn meaning(format: &str, kind: Kinds) -> FormatMeaning {
    let format = &*normalize(format);
    let is_text = kind.contains(Kinds::STRING);
    match (numeric(format), textual(format)) {
        (Some(scalar), _) if !is_text => FormatMeaning::Scalar(scalar),
        (_, Some(scalar)) if is_text => FormatMeaning::Scalar(scalar),
        (Some(_), _) | (_, Some(_)) => FormatMeaning::Plain,
        (None, None) if PLAIN.contains(&format) || format.is_empty() => FormatMeaning::Plain,
        (None, None) => FormatMeaning::Unknown,
    }
}

/// The format that an unknown one was probably meant to be.
pub(super) fn meant(format: &str) -> Option<&'static str> {
    let typed = NUMERIC.iter().chain(&TEXTUAL).map(|(name, _)| *name);
    nearest(&normalize(format), typed.chain(PLAIN))
}

/// The type that was asked for, of a format that is text by default.
pub(super) fn exact(format: &str, choices: &Formats) -> Option<ChosenFormat> {
    choices.exact(&normalize(format))
}

/// The kinds that a format speaks of, where there is no `type`.
pub(super) fn implied_kinds(format: &str) -> Kinds {
    let format = &*normalize(format);
    match numeric(format) {
        Some(Scalar::Integer(_)) => Kinds::INTEGER,
        Some(_) => Kinds::NUMBER,
        None if textual(format).is_some() || PLAIN.contains(&format) => Kinds::STRING,
        None => Kinds::NONE,
    }
}

/// Whether a format leaves no trace in the type, so that only the docs can tell of it.
pub(super) fn is_documentation_only(format: &str) -> bool {
    let format = &*normalize(format);
    let is_typed = numeric(format).is_some() || textual(format).is_some();
    !is_typed && !format.is_empty() && format != "string"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spelling_of_a_format_does_not_matter() {
        for format in ["uint8", "u-int8", "UInt_8"] {
            let scalar = FormatMeaning::Scalar(Scalar::Integer(Int::U8));
            assert_eq!(meaning(format, Kinds::INTEGER), scalar, "{format}");
        }
        let date_time = FormatMeaning::Scalar(Scalar::DateTime);
        assert_eq!(meaning("Date_Time", Kinds::STRING), date_time);
    }

    #[test]
    fn a_format_that_was_meant_is_suggested() {
        assert_eq!(meant("dat_time"), Some("date-time"));
        assert_eq!(meant("unit32"), Some("uint32"));
        assert_eq!(meant("emial"), Some("email"));
        assert_eq!(meant("sku"), None);
    }

    #[test]
    fn a_format_of_another_kind_has_no_effect() {
        assert_eq!(meaning("int64", Kinds::STRING), FormatMeaning::Plain);
        assert_eq!(meaning("uuid", Kinds::NUMBER), FormatMeaning::Plain);
        assert_eq!(meaning("sku", Kinds::STRING), FormatMeaning::Unknown);
    }

    #[test]
    fn a_format_tells_the_kind_where_there_is_no_type() {
        assert_eq!(implied_kinds("int32"), Kinds::INTEGER);
        assert_eq!(implied_kinds("double"), Kinds::NUMBER);
        assert_eq!(implied_kinds("email"), Kinds::STRING);
        assert_eq!(implied_kinds("sku"), Kinds::NONE);
    }

    #[test]
    fn formats_without_a_type_are_told_in_the_docs() {
        assert!(is_documentation_only("email") && is_documentation_only("sku"));
        assert!(!is_documentation_only("date") && !is_documentation_only("string"));
    }

    #[test]
    fn no_format_is_in_two_tables() {
        let mut names: Vec<&str> = NUMERIC.iter().chain(&TEXTUAL).map(|row| row.0).collect();
        names.extend(PLAIN);
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
