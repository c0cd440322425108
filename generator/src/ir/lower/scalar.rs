//! Strings, numbers and booleans.

use serde_json::Number;

use super::formats::{self, FormatMeaning};
use super::merged::{MergedBounds, MergedSchema};
use super::schemas::Types;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Float, Int, Kinds, Scalar};

/// The scalar for one kind.
pub(super) fn scalar(merged: &MergedSchema<'_>, kind: Kinds, types: &mut Types<'_, '_>) -> Scalar {
    let plain = match kind {
        Kinds::BOOLEAN => return Scalar::Boolean,
        Kinds::STRING => text(merged),
        Kinds::INTEGER => Scalar::Integer(Int::I64),
        _ => Scalar::Number(Float::F64),
    };
    if let (Scalar::Text, Some(exact)) = (
        plain,
        merged
            .format
            .and_then(|format| formats::exact(format, &types.alternatives)),
    ) {
        return Scalar::Exact(exact);
    }
    let found = merged.format.map_or(FormatMeaning::Plain, |format| {
        formats::meaning(format, kind)
    });
    let scalar = match found {
        FormatMeaning::Scalar(scalar, _)
            if kind != Kinds::INTEGER || matches!(scalar, Scalar::Integer(_)) =>
        {
            scalar
        }
        FormatMeaning::Unknown => {
            types.report_format(merged.format.unwrap_or_default(), merged.at);
            plain
        }
        FormatMeaning::Scalar(..) | FormatMeaning::Plain => plain,
    };
    widened(scalar, &merged.bounds)
}

fn text(merged: &MergedSchema<'_>) -> Scalar {
    let binary = |media: &str| {
        media == "application/octet-stream"
            || media.starts_with("image/")
            || media.starts_with("audio/")
            || media.starts_with("video/")
    };
    match (merged.encoding, merged.media) {
        (Some("base64"), _) => Scalar::Base64,
        (None | Some("binary"), Some(media)) if binary(media) => Scalar::Binary,
        _ => Scalar::Text,
    }
}

/// An integer whose bounds go beyond its width is given one that holds them.
fn widened(scalar: Scalar, bounds: &MergedBounds<'_>) -> Scalar {
    let Scalar::Integer(Int::I64) = scalar else {
        return scalar;
    };
    let beyond = |bound: &Option<Number>| {
        bound
            .as_ref()
            .is_some_and(|bound| bound.as_i64().is_none() && bound.as_u64().is_some())
    };
    let negative = |bound: &Option<Number>| {
        bound
            .as_ref()
            .and_then(Number::as_f64)
            .is_none_or(|bound| bound < 0.0)
    };
    let high =
        beyond(&bounds.maximum) || beyond(&bounds.exclusive_maximum) || beyond(&bounds.minimum);
    let low = negative(&bounds.minimum) && negative(&bounds.exclusive_minimum);
    if high && !low {
        Scalar::Integer(Int::U64)
    } else {
        scalar
    }
}

/// The type that holds the values of both, where both are of the same kind.
pub(super) fn wider(one: Scalar, other: Scalar) -> Scalar {
    match (one, other) {
        (one, other) if one == other => one,
        (Scalar::Integer(a), Scalar::Integer(b)) => wider_integer(a, b),
        (Scalar::Integer(_) | Scalar::Number(_), Scalar::Integer(_) | Scalar::Number(_)) => {
            Scalar::Number(Float::F64)
        }
        _ => Scalar::Text,
    }
}

fn wider_integer(one: Int, other: Int) -> Scalar {
    let rank = |int: Int| match int {
        Int::I8 | Int::U8 => 1,
        Int::I16 | Int::U16 => 2,
        Int::I32 | Int::U32 => 3,
        Int::I64 | Int::U64 => 4,
    };
    let signed = |int: Int| matches!(int, Int::I8 | Int::I16 | Int::I32 | Int::I64);
    match (signed(one), signed(other)) {
        (same, also) if same == also => {
            Scalar::Integer(if rank(one) >= rank(other) { one } else { other })
        }
        _ if rank(one).max(rank(other)) < 4
            || one == Int::I64 && rank(other) < 4
            || other == Int::I64 && rank(one) < 4 =>
        {
            Scalar::Integer(Int::I64)
        }
        _ => Scalar::Number(Float::F64),
    }
}

impl<'d> Types<'d, '_> {
    /// Says once of each format that it is unknown.
    fn report_format(&mut self, format: &str, at: crate::load::document::Node<'_>) {
        if self.formats.insert(format.to_owned()) {
            let headline = format!("the format `{format}` is unknown; the plain type is used");
            self.sink.push(Diagnostic::new(
                Code::UnsupportedFormat,
                at.get("format").unwrap_or(at).pointer(),
                headline,
            ));
        }
    }
}
