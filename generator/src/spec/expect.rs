//! One value of the kind that the standard asks for, or a finding.
//!
//! In: a node. Out: its value, `None` after a `wrong-kind` at the node's own pointer. Absent:
//! knowledge of keywords. `null` where it has no meaning is what careless serialisers write for
//! "absent": it is treated so, with a warning.

use serde_json::Number;

use crate::diagnostic::{Code, Diagnostic, Severity, Sink};
use crate::load::document::{Kind, Node};

/// What a finding calls the node: its key, or its place in a list.
pub(crate) fn title(node: Node<'_>) -> String {
    node.key()
        .map_or_else(|| "this item".to_owned(), |key| format!("`{key}`"))
}

/// Reports a node of another kind than `wanted` ("a string").
pub(crate) fn wrong_kind(node: Node<'_>, wanted: &str, sink: &mut Sink) {
    sink.push(kind_fault(node, wanted));
}

/// Like [`wrong_kind`], for what concerns the document as a whole.
pub(crate) fn whole_of_kind(node: Node<'_>, wanted: &str, sink: &mut Sink) {
    sink.push(kind_fault(node, wanted).confined(false));
}

fn kind_fault(node: Node<'_>, wanted: &str) -> Diagnostic {
    let headline = format!("{} must be {wanted}, not {}", title(node), node.kind_name());
    let mut finding = Diagnostic::new(Code::WrongKind, node.pointer(), headline);
    if node.kind() == Kind::Null {
        finding.severity = Severity::Warning;
        finding = finding.help("leave the key out; `null` is treated as absent here");
    }
    finding
}

/// Like [`wrong_kind`], for words that only people read: the output stays right without them, and
/// `null` says nothing.
pub(crate) fn wrong_words(node: Node<'_>, wanted: &str, sink: &mut Sink) {
    if node.kind() == Kind::Null {
        return;
    }
    let headline = format!(
        "{} must be {wanted}, not {}; it is left out",
        title(node),
        node.kind_name()
    );
    sink.push(warning(Code::WrongKind, node, headline));
}

/// A finding of a lower severity than its code has by itself, for faults that cannot make the
/// output wrong.
pub(crate) fn warning(code: Code, node: Node<'_>, headline: impl Into<String>) -> Diagnostic {
    let mut finding = Diagnostic::new(code, node.pointer(), headline);
    finding.severity = Severity::Warning;
    finding
}

/// A string.
pub(crate) fn text<'d>(node: Node<'d>, sink: &mut Sink) -> Option<&'d str> {
    let text = node.text();
    if text.is_none() {
        wrong_kind(node, "a string", sink);
    }
    text
}

/// A string that only people read.
pub(crate) fn words<'d>(node: Node<'d>, sink: &mut Sink) -> Option<&'d str> {
    let text = node.text();
    if text.is_none() {
        wrong_words(node, "a string", sink);
    }
    text
}

/// A boolean; `false` if it is none.
pub(crate) fn boolean(node: Node<'_>, sink: &mut Sink) -> bool {
    node.bool().unwrap_or_else(|| {
        wrong_kind(node, "true or false", sink);
        false
    })
}

/// A number.
pub(crate) fn number(node: Node<'_>, sink: &mut Sink) -> Option<Number> {
    let number = node.number();
    if number.is_none() {
        wrong_kind(node, "a number", sink);
    }
    number.cloned()
}

/// A whole number that is not negative, `3.0` included, and that 64 bits hold.
pub(crate) fn count(node: Node<'_>, sink: &mut Sink) -> Option<u64> {
    let number = whole(node, sink)?;
    let count = number.as_u64().or_else(|| held(number.as_f64()?));
    if count.is_none() {
        let most = u64::MAX;
        let headline = format!("{} must be at most {most}, not {number}", title(node));
        let finding = Diagnostic::new(Code::InvalidValue, node.pointer(), headline);
        sink.push(finding);
    }
    count
}

/// An upper limit of a count. One that 64 bits do not hold is none: no value has so many parts.
pub(crate) fn greatest_count(node: Node<'_>, sink: &mut Sink) -> Option<u64> {
    let number = whole(node, sink)?;
    number.as_u64().or_else(|| held(number.as_f64()?))
}

/// A whole number of any size that is not negative.
fn whole(node: Node<'_>, sink: &mut Sink) -> Option<Number> {
    let number = number(node, sink)?;
    let is_whole = |number: f64| number >= 0.0 && number.fract() == 0.0;
    if number.as_f64().is_some_and(is_whole) {
        return Some(number);
    }
    let headline = format!(
        "{} must be a whole number that is not negative, not {number}",
        title(node)
    );
    let finding = Diagnostic::new(Code::InvalidValue, node.pointer(), headline);
    sink.push(finding);
    None
}

/// A whole double as an integer of 64 bits, if it is one.
fn held(number: f64) -> Option<u64> {
    /// 2^64, the first integer with more bits, which is a double.
    const END: f64 = 18_446_744_073_709_551_616.0;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is whole and not negative, and the end is checked"
    )]
    (number < END).then_some(number as u64)
}

/// The items of a list; none if it is no list.
pub(crate) fn items<'d>(
    node: Node<'d>,
    sink: &mut Sink,
) -> impl Iterator<Item = Node<'d>> + use<'d> {
    if node.kind() != Kind::List {
        wrong_kind(node, "a list", sink);
    }
    node.items()
}

/// The strings of a list; other items are reported and left out.
pub(crate) fn texts<'d>(node: Node<'d>, sink: &mut Sink) -> Vec<&'d str> {
    items(node, sink)
        .filter_map(|item| text(item, sink))
        .collect()
}

/// The keys and values of a map; none if it is no map.
pub(crate) fn entries<'d>(
    node: Node<'d>,
    sink: &mut Sink,
) -> impl Iterator<Item = (&'d str, Node<'d>)> + use<'d> {
    if node.kind() != Kind::Map {
        wrong_kind(node, "a mapping", sink);
    }
    node.entries()
}

/// The keys and values of a map that is a section of the document, without which nothing is left.
pub(crate) fn section<'d>(
    node: Node<'d>,
    sink: &mut Sink,
) -> impl Iterator<Item = (&'d str, Node<'d>)> + use<'d> {
    if node.kind() != Kind::Map {
        whole_of_kind(node, "a mapping", sink);
    }
    node.entries()
}

/// A node that is a list.
pub(crate) fn list<'d>(node: Node<'d>, sink: &mut Sink) -> Option<Node<'d>> {
    if node.kind() == Kind::List {
        return Some(node);
    }
    wrong_kind(node, "a list", sink);
    None
}

/// A node that is a map, as an object of the standard must be.
pub(crate) fn object<'d>(node: Node<'d>, sink: &mut Sink) -> Option<Node<'d>> {
    if node.kind() == Kind::Map {
        return Some(node);
    }
    wrong_kind(node, "a mapping", sink);
    None
}
