//! Strings, numbers and booleans.

use serde_json::{Number, Value};

use super::{MergedSchema, Planner};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::lower::formats::{self, FormatMeaning};
use crate::ir::lower::schemas::MergedBounds;
use crate::ir::{Float, Int, Kinds, Scalar};
use crate::load::document::Node;

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
            return self.widened(plain, merged);
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
        self.widened(scalar, merged)
    }

    /// An integer type that has the values within the bounds, as far as there is one.
    fn widened(&mut self, scalar: Scalar, merged: &MergedSchema<'d>) -> Scalar {
        let default = merged.annotations.default.map(Node::to_json);
        let widened = match (widened(scalar, &merged.bounds), default) {
            // The only default that `i64` has not and another type has.
            (Scalar::Integer(Int::I64), Some(Value::Number(default)))
                if !default.is_i64()
                    && default.is_u64()
                    && limits(&merged.bounds).0.is_some_and(|low| low >= 0) =>
            {
                Scalar::Integer(Int::U64)
            }
            (scalar, _) => scalar,
        };
        if let Scalar::Integer(int) = widened {
            self.report_unreachable(int, merged);
        }
        widened
    }

    /// Reports bounds that the values of an integer type do not reach, or that none of them meets.
    fn report_unreachable(&mut self, int: Int, merged: &MergedSchema<'d>) {
        let (least, most) = int.range();
        let (low, high) = limits(&merged.bounds);
        let (lower, upper) = (
            ["minimum", "exclusiveMinimum"],
            ["maximum", "exclusiveMaximum"],
        );
        let refused = "correct the bound: before a request is sent, every value breaks this rule";
        // The ends of the integers are often written with the digits of a double, which are a
        // little beyond them.
        if low.is_some_and(|low| low > most) {
            let headline = format!(
                "no value of the integer type is as large as this bound asks; they end at {most}"
            );
            self.report_bound(merged, lower, headline, refused);
        } else if low.is_some_and(|low| (low as f64) < least as f64) {
            let headline =
                format!("no integer type has values down to this bound; they begin at {least}");
            let help = "a smaller value in an answer is an error of decoding";
            self.report_bound(merged, lower, headline, help);
        }
        if high.is_some_and(|high| high < least) {
            let headline = format!(
                "no value of the integer type is as small as this bound asks; they begin at {least}"
            );
            self.report_bound(merged, upper, headline, refused);
        } else if high.is_some_and(|high| high as f64 > most as f64) {
            let headline =
                format!("no integer type has values up to this bound; they end at {most}");
            let help = "a larger value in an answer is an error of decoding";
            self.report_bound(merged, upper, headline, help);
        }
    }

    /// Reports the first of two keywords that the schema has.
    fn report_bound(
        &mut self,
        merged: &MergedSchema<'d>,
        keywords: [&str; 2],
        headline: String,
        help: &str,
    ) {
        let at = keywords
            .into_iter()
            .find_map(|keyword| merged.at.get(keyword));
        let at = at.unwrap_or(merged.at).pointer();
        self.report(Diagnostic::new(Code::NumberRange, at, headline).help(help));
    }

    /// Each unknown format is reported once, since documents use their own everywhere.
    fn report_unknown_format(&mut self, format: &str, merged: &MergedSchema<'d>) {
        if self.unknown_formats.insert(format.to_owned()) {
            let headline = format!("the format `{format}` is unknown; the plain type is used");
            let at = merged.at.get("format").unwrap_or(merged.at).pointer();
            let finding = Diagnostic::new(Code::UnsupportedFormat, at, headline);
            self.report(match formats::meant(format) {
                Some(meant) => finding.help(format!("did you mean `{meant}`?")),
                None => finding,
            });
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

/// An integer type that has the values up to the bounds: a format may name a type that is too
/// narrow, and documents of JavaScript spell the largest `u64` as `18446744073709552000` or
/// `1.8446744073709552e+19`. No type is wider than 64 bits.
fn widened(scalar: Scalar, bounds: &MergedBounds<'_>) -> Scalar {
    let Scalar::Integer(int) = scalar else {
        return scalar;
    };
    let (least, most) = int.range();
    let (low, high) = limits(bounds);
    let reach = low.into_iter().chain(high).max();
    if reach.is_none_or(|reach| reach <= most) && low.is_none_or(|low| low >= least) {
        return scalar;
    }
    let is_signed = low.is_none_or(|low| low < 0);
    let candidates = if is_signed {
        [Int::I32, Int::I64]
    } else {
        [Int::U32, Int::U64]
    };
    let fitting = candidates.into_iter().find(|int| {
        let (least, most) = int.range();
        reach.is_none_or(|reach| reach <= most) && low.is_none_or(|low| low >= least)
    });
    Scalar::Integer(fitting.unwrap_or(if is_signed { Int::I64 } else { Int::U64 }))
}

/// The least and the greatest value within all bounds.
fn limits(bounds: &MergedBounds<'_>) -> (Option<i128>, Option<i128>) {
    let lower = [
        limit(&bounds.minimum, 0),
        limit(&bounds.exclusive_minimum, 1),
    ];
    let upper = [
        limit(&bounds.maximum, 0),
        limit(&bounds.exclusive_maximum, -1),
    ];
    (
        lower.into_iter().flatten().max(),
        upper.into_iter().flatten().min(),
    )
}

/// The last value within a bound, which is a step away from one that is exclusive.
#[expect(
    clippy::cast_possible_truncation,
    reason = "what is beyond 128 bits is beyond every type in the same way"
)]
fn limit(bound: &Option<Number>, step: i128) -> Option<i128> {
    let bound = bound.as_ref()?;
    let value = match (bound.as_i64(), bound.as_u64(), bound.as_f64()) {
        (Some(value), ..) => value.into(),
        (_, Some(value), _) => value.into(),
        (.., value) => value? as i128,
    };
    Some(value.saturating_add(step))
}
