//! What `format` means: one table.

use crate::ir::{Exact, Float, Formats, Int, Kinds, Scalar};

/// What a format does to a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormatMeaning {
    /// The type is this scalar, for values of these kinds.
    Scalar(Scalar, Kinds),
    /// It is known and the plain type is right.
    Plain,
    /// It is not in the table.
    Unknown,
}

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
    ("float", Scalar::Number(Float::F32)),
    ("double", Scalar::Number(Float::F64)),
];

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

/// Formats that say how a text or number is made up, which the plain type holds as it is.
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
fn spelt(format: &str) -> String {
    let lower = format.to_ascii_lowercase();
    let joined = lower.replace(['-', '_'], "");
    let numeric = NUMERIC.iter().any(|(name, _)| *name == joined);
    if numeric {
        joined
    } else {
        lower.replace('_', "-")
    }
}

/// What a format means for values of these kinds.
pub(super) fn meaning(format: &str, kinds: Kinds) -> FormatMeaning {
    let format = &*spelt(format);
    if let Some((_, scalar)) = NUMERIC.iter().find(|(name, _)| *name == format) {
        return match kinds.contains(Kinds::STRING) {
            true => FormatMeaning::Plain,
            false => FormatMeaning::Scalar(*scalar, Kinds::NUMBER),
        };
    }
    if let Some((_, scalar)) = TEXTUAL.iter().find(|(name, _)| *name == format) {
        return match kinds.contains(Kinds::STRING) {
            true => FormatMeaning::Scalar(*scalar, Kinds::STRING),
            false => FormatMeaning::Plain,
        };
    }
    if PLAIN.contains(&format) || format.is_empty() {
        FormatMeaning::Plain
    } else {
        FormatMeaning::Unknown
    }
}

/// The type that was asked for, for a format that is text by default.
pub(super) fn exact(format: &str, choices: &Formats) -> Option<Exact> {
    choices.exact(&spelt(format))
}

/// The kinds that a format speaks of.
pub(super) fn implied(format: &str) -> Kinds {
    let format = &*spelt(format);
    if let Some((_, scalar)) = NUMERIC.iter().find(|(name, _)| *name == format) {
        return if matches!(scalar, Scalar::Integer(_)) {
            Kinds::INTEGER
        } else {
            Kinds::NUMBER
        };
    }
    let textual = TEXTUAL.iter().any(|(name, _)| *name == format) || PLAIN.contains(&format);
    if textual { Kinds::STRING } else { Kinds::NONE }
}

/// Whether only the docs can tell of a format.
pub(super) fn stays_words(format: &str) -> bool {
    let format = &*spelt(format);
    let typed = NUMERIC
        .iter()
        .chain(&TEXTUAL)
        .any(|(name, _)| *name == format);
    !typed && !format.is_empty() && format != "string"
}
