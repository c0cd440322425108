//! Strings, numbers and booleans.

use serde_json::Number;

use super::{MergedSchema, Planner};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::lower::formats::{self, FormatMeaning};
use crate::ir::lower::schemas::MergedBounds;
use crate::ir::{Float, Int, Kinds, Scalar};

impl<'d> Planner<'d, '_> {
    /// The scalar of a schema whose values are of one kind.
    pub(super) fn scalar(&mut self, merged: &MergedSchema<'d>, kind: Kinds) -> Scalar {
        let plain = match kind {
            Kinds::BOOLEAN => return Scalar::Boolean,
            Kinds::STRING => text(merged),
            Kinds::INTEGER => Scalar::Integer(Int::I64),
            _ => Scalar::Number(Float::F64),
        };
        let Some(format) = merged.format else {
            return widened(plain, &merged.bounds);
        };
        if plain == Scalar::Text
            && let Some(exact) = formats::exact(format, &self.formats)
        {
            return Scalar::Exact(exact);
        }
        let scalar = match formats::meaning(format, kind) {
            // `type: integer, format: double` stays an integer.
            FormatMeaning::Scalar(scalar)
                if kind != Kinds::INTEGER || matches!(scalar, Scalar::Integer(_)) =>
            {
                scalar
            }
            FormatMeaning::Scalar(_) | FormatMeaning::Plain => plain,
            FormatMeaning::Unknown => {
                self.report_unknown_format(format, merged);
                plain
            }
        };
        widened(scalar, &merged.bounds)
    }

    /// Each unknown format is reported once, since documents use their own everywhere.
    fn report_unknown_format(&mut self, format: &str, merged: &MergedSchema<'d>) {
        if self.unknown_formats.insert(format.to_owned()) {
            let headline = format!("the format `{format}` is unknown; the plain type is used");
            let at = merged.at.get("format").unwrap_or(merged.at).pointer();
            self.report(Diagnostic::new(Code::UnsupportedFormat, at, headline));
        }
    }
}

/// A string, as `contentEncoding` and `contentMediaType` describe it.
fn text(merged: &MergedSchema<'_>) -> Scalar {
    let is_binary = |media: &str| {
        media == "application/octet-stream"
            || media.starts_with("image/")
            || media.starts_with("audio/")
            || media.starts_with("video/")
    };
    match (merged.encoding, merged.media) {
        (Some("base64"), _) => Scalar::Base64,
        (None | Some("binary"), Some(media)) if is_binary(media) => Scalar::Binary,
        _ => Scalar::Text,
    }
}

/// An integer whose bounds go beyond `i64` is `u64`, if no value can be negative.
fn widened(scalar: Scalar, bounds: &MergedBounds<'_>) -> Scalar {
    let Scalar::Integer(Int::I64) = scalar else {
        return scalar;
    };
    let is_beyond = |bound: &Option<Number>| {
        bound
            .as_ref()
            .is_some_and(|bound| bound.as_i64().is_none() && bound.as_u64().is_some())
    };
    let admits_negative = |bound: &Option<Number>| {
        bound
            .as_ref()
            .and_then(Number::as_f64)
            .is_none_or(|bound| bound < 0.0)
    };
    let is_high = is_beyond(&bounds.maximum)
        || is_beyond(&bounds.exclusive_maximum)
        || is_beyond(&bounds.minimum);
    let is_signed = admits_negative(&bounds.minimum) && admits_negative(&bounds.exclusive_minimum);
    if is_high && !is_signed {
        Scalar::Integer(Int::U64)
    } else {
        scalar
    }
}
