//! What the documentation of a value says besides the document's own words: its rules, its default,
//! an example.

use serde_json::Value;

use crate::emit::docs::{Comment, code};
use crate::emit::unit::Unit;
use crate::ir::{Field, Rule, Struct, Use, words};

/// The sentences for a field: rules, default, direction, one short example.
pub(crate) fn field_remarks(unit: &Unit<'_>, field: &Field) -> Vec<String> {
    let mut remarks = value_remarks(unit, &field.value);
    if let Some(default) = &field.default {
        remarks.extend(default_remark(&default.to_string()));
    }
    if field.read_only {
        remarks.push("Read only: the server sets it.".to_owned());
    }
    if field.write_only {
        remarks.push("Write only: it never comes back.".to_owned());
    }
    if field.default.is_none() {
        remarks.extend(
            field
                .docs
                .examples
                .first()
                .and_then(|example| inline("Example", &example.to_string())),
        );
    }
    remarks
}

/// What a struct has without a field for it: each key with its value, and what the document says of
/// it.
pub(crate) fn fixed_docs(shape: &Struct, is_sent: bool) -> Comment {
    let verb = if is_sent { "Sends" } else { "Has" };
    let pair = |(field, value): &(&Field, &Value)| code(&format!("{}: {value}", field.wire));
    let (plain, described): (Vec<_>, Vec<_>) = shape
        .fixed_keys()
        .partition(|(field, _)| Comment::of(&field.docs).is_empty());
    let pairs: Vec<String> = plain.iter().map(pair).collect();
    let plain = if pairs.is_empty() {
        Comment::default()
    } else {
        Comment::new(format!("{verb} {}.", pairs.join(", ")))
    };
    described.iter().fold(plain, |docs, fixed| {
        let label = format!("{verb} {}", pair(fixed));
        docs.join(Comment::of(&fixed.0.docs).labelled(&label))
    })
}

/// The sentences for the setter of a field: what its value must be. The rest is documented at the
/// field.
pub(crate) fn setter_remarks(unit: &Unit<'_>, field: &Field) -> Vec<String> {
    let mut remarks = value_remarks(unit, &field.value);
    if let Some(default) = &field.default {
        remarks.extend(default_remark(&default.to_string()));
    }
    remarks
}

/// The sentences for the rules of a value.
pub(crate) fn value_remarks(unit: &Unit<'_>, value: &Use) -> Vec<String> {
    rule_remarks(&unit.rules(value))
}

/// One paragraph for all rules, or none.
pub(crate) fn rule_remarks(rules: &[Rule]) -> Vec<String> {
    let sentences = words::sentences(rules);
    if sentences.is_empty() {
        Vec::new()
    } else {
        vec![format!("{}.", sentences.join(". "))]
    }
}

/// The longest default or example that the documentation of a field, a parameter, a variable of a
/// server or a setter shows, in characters of JSON; the default of a variable counts as it is
/// written. A value may be an object of kilobytes, and such documentation is a few lines. A longer
/// one is left out; a reader finds it in the document. Chosen by eye, about a line. Measured: all
/// but two of 3,230 `default` at properties are no longer, and 98% of 10,563 `example`. With a
/// quarter it would be half of the examples; ten times as much would be ten lines, for 2% more.
const LONGEST_VALUE: usize = 80;

/// The sentence about a default, unless it is too long.
pub(crate) fn default_remark(default: &str) -> Option<String> {
    inline("Default", default)
}

/// A short constant in code.
fn inline(label: &str, value: &str) -> Option<String> {
    (value.chars().count() <= LONGEST_VALUE).then(|| format!("{label}: {}.", code(value)))
}
