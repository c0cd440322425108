//! Strings, numbers and booleans.

use super::{MergedSchema, Planner};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::lower::formats::{self, FormatMeaning};
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
        let Scalar::Integer(int) = scalar else {
            return scalar;
        };
        let widened = merged.widened(int);
        self.report_unreachable(widened, merged);
        Scalar::Integer(widened)
    }

    /// Reports bounds that the values of an integer type do not reach, or that none of them meets.
    fn report_unreachable(&mut self, int: Int, merged: &MergedSchema<'d>) {
        let (least, most) = int.range();
        let (low, high) = merged.bounds.limits();
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
