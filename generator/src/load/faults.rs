//! What a tree could not hold, as diagnostics.
//!
//! In: the [`Faults`] of a reading. Out: diagnostics at their places in the file. The text is
//! searched for those places only if there is a fault at all.

use super::Parse;
use super::locate::index::{Index, IndexEntry, Step};
use super::tree::{Data, Label, NodeId, Tree};
use super::tree_builder::{Duplicate, Faults, Limit};
use super::{MAX_DEPTH, MAX_NODES, MAX_POINTER, YAML_DEPTH};
use crate::diagnostic::{Code, Diagnostic, Place, Sink};
use crate::source::Span;

/// Reports everything but the limit.
pub(super) fn report(parse: Parse<'_>, faults: &Faults, tree: &Tree, sink: &mut Sink) {
    if faults.is_empty() {
        return;
    }
    let report = Report {
        parse,
        tree,
        index: Index::of(parse.content),
    };
    for duplicate in &faults.duplicates {
        sink.push(report.duplicate(duplicate));
    }
    for (node, tag) in &faults.tags {
        let tag = if tag == "!" { "!" } else { &format!("!{tag}") };
        sink.push(self::tag(tag, report.value(*node)));
    }
    for node in &faults.merges {
        let fault = Diagnostic::new(
            Code::Syntax,
            report.primary(*node),
            "`<<` takes a mapping or a list of mappings",
        );
        sink.push(fault.help("point it at an anchored mapping, as in `<<: *base`"));
    }
    for node in &faults.rounded {
        if let Some(fault) = report.rounded(*node) {
            sink.push(fault);
        }
    }
}

/// A value has a tag.
pub(super) fn tag(tag: &str, at: Place) -> Diagnostic {
    Diagnostic::new(
        Code::YamlTag,
        at,
        format!("the YAML tag `{tag}` has no meaning in OpenAPI"),
    )
    .help("delete the tag; if it belongs to the text, quote the text")
}

/// A budget was exceeded.
pub(super) fn limit(limit: Limit, at: Place) -> Diagnostic {
    let headline = match limit {
        Limit::Depth(levels) => format!("the document is nested more than {levels} levels deep"),
        Limit::Nodes => "the document has too many values".to_owned(),
        Limit::Text => "the document has too much text".to_owned(),
        Limit::PointerLength => format!(
            "the keys that lead to a value are too long: more than {MAX_POINTER} bytes, or too many values below long keys"
        ),
    };
    let help = match limit {
        Limit::Depth(_) => format!(
            "no description of an API is that deep (the limit is {MAX_DEPTH} levels in JSON, {YAML_DEPTH} in YAML)"
        ),
        Limit::Nodes => format!(
            "look for YAML aliases that multiply each other; the limit grows with the file, up to {MAX_NODES} values"
        ),
        Limit::PointerLength => {
            "shorten the keys, or give what is below them a place of its own under `components`"
                .to_owned()
        }
        Limit::Text => {
            "look for YAML aliases that repeat long texts; the limit grows with the file".to_owned()
        }
    };
    Diagnostic::new(Code::TooLarge, at, headline).help(help)
}

/// How many bytes a number may have to be repeated in a message. A message calls a longer one `the
/// number`: it can have as many digits as its file has bytes. The value is enough for a decimal
/// integer of 128 bits (39 digits and a sign); a much larger one would make a message of several
/// lines of digits.
const LONGEST_NUMBER: usize = 40;

/// How many digits tell one float from all others. With as many, a number that is written with a
/// point or an exponent stands for the nearest float, as `1e30` does, which is no float exactly.
const FLOAT_DIGITS: usize = 17;

/// Whether a float holds a number outside the range of integers as it is written.
fn is_held(written: &str) -> bool {
    let Some(value) = written
        .parse::<f64>()
        .ok()
        .filter(|value| value.is_finite())
    else {
        return false;
    };
    let number = decimal(written);
    let is_float = written.contains(['e', 'E', '.']);
    let is_short = |(digits, _): &(String, i64)| digits.len() <= FLOAT_DIGITS;
    is_float && number.as_ref().is_some_and(is_short) || number == decimal(&format!("{value:.0}"))
}

/// The digits of a decimal number without zeros at both ends, and the power of ten of the last one.
fn decimal(text: &str) -> Option<(String, i64)> {
    let text = text.trim_start_matches(['+', '-']);
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{fraction}");
    let digits = all.trim_end_matches('0');
    let zeros = i64::try_from(all.len() - digits.len()).ok()?;
    let behind_point = i64::try_from(fraction.len()).ok()?;
    let exponent = exponent.parse::<i64>().ok()?.checked_sub(behind_point)?;
    let digits = digits.trim_start_matches('0').to_owned();
    Some((digits, exponent.checked_add(zeros)?))
}

struct Report<'r> {
    parse: Parse<'r>,
    tree: &'r Tree,
    index: Index,
}

impl Report<'_> {
    fn duplicate(&self, duplicate: &Duplicate) -> Diagnostic {
        let map = self.index.position(self.steps(duplicate.map));
        let found = |occurrence: usize| self.index.repetition(map?, &duplicate.key, occurrence);
        let at = |occurrence: usize| {
            found(occurrence).map_or_else(
                || self.whole(),
                |entry| self.place(self.index.primary(&entry)),
            )
        };
        Diagnostic::new(
            Code::DuplicateKey,
            at(duplicate.occurrence),
            format!("the mapping has the key `{}` already", duplicate.key),
        )
        .label(at(0), "it is here")
        .help("delete one of the two, or put both into one")
    }

    /// A number that was rounded; `None` if on a second look it is held as written.
    fn rounded(&self, node: NodeId) -> Option<Diagnostic> {
        let Data::Number(number) = self.tree.cell(node).data else {
            let fault = Diagnostic::new(
                Code::NumberRange,
                self.value(node),
                "this is no number in JSON, and is read as null",
            );
            return Some(fault.help("write a number, or delete the key"));
        };
        let kept = self.tree.number(number);
        let entry = self
            .index
            .find(self.steps(node))
            .map(|entry| self.index.resolved(entry));
        let written = entry
            .and_then(|entry| {
                self.parse
                    .content
                    .text()
                    .get(entry.value.start..entry.value.end)
            })
            .unwrap_or_default();
        if is_held(written) {
            return None;
        }
        let shown = if written.len() > LONGEST_NUMBER {
            "the number"
        } else {
            &format!("`{written}`")
        };
        let headline = format!("{shown} is out of range and is read as {kept}");
        Some(
            Diagnostic::new(Code::NumberRange, self.value(node), headline)
                .help("write the number that is meant; integers go from -2^63 to 2^64 - 1"),
        )
    }

    fn entry(&self, node: NodeId) -> Option<IndexEntry> {
        self.index.find(self.steps(node))
    }

    fn value(&self, node: NodeId) -> Place {
        self.entry(node)
            .map_or_else(|| self.whole(), |entry| self.place(entry.value))
    }

    fn primary(&self, node: NodeId) -> Place {
        self.entry(node).map_or_else(
            || self.whole(),
            |entry| self.place(self.index.primary(&entry)),
        )
    }

    fn place(&self, span: Span) -> Place {
        self.parse.content.place(span)
    }

    fn whole(&self) -> Place {
        Place::File(self.parse.source.name().to_owned())
    }

    fn steps(&self, node: NodeId) -> Vec<Step<'_>> {
        let mut steps = Vec::new();
        let mut id = node;
        loop {
            let cell = self.tree.cell(id);
            match cell.label {
                Label::Root(_) => break,
                Label::Key(key) => steps.push(Step::Key(self.tree.slice(key))),
                Label::Index(position) => steps.push(Step::Item(position as usize)),
            }
            id = cell.parent;
        }
        steps.reverse();
        steps
    }
}
