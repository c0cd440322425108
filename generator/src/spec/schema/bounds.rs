//! Numeric constraints, with the boolean `exclusiveMinimum` and `exclusiveMaximum` of OpenAPI 3.0
//! lifted to numbers.

use serde_json::Number;

use super::Bounds;
use crate::diagnostic::{Code, Diagnostic, Sink};
use crate::load::document::{Kind, Node};
use crate::spec::expect;

impl<'d> Bounds<'d> {
    /// Takes a constraint; `false` if the key is none.
    pub(super) fn take(&mut self, key: &str, node: Node<'d>, sink: &mut Sink) -> bool {
        match key {
            "minimum" => self.minimum = expect::number(node, sink),
            "maximum" => self.maximum = expect::number(node, sink),
            "exclusiveMinimum" => self.exclusive_minimum = exclusive(node, sink),
            "exclusiveMaximum" => self.exclusive_maximum = exclusive(node, sink),
            "multipleOf" => self.multiple_of = positive(node, sink),
            "minLength" => self.min_length = expect::count(node, sink),
            "maxLength" => self.max_length = expect::greatest_count(node, sink),
            "pattern" => self.pattern = expect::text(node, sink),
            "minItems" => self.min_items = expect::count(node, sink),
            "maxItems" => self.max_items = expect::greatest_count(node, sink),
            "uniqueItems" => self.unique_items = expect::boolean(node, sink),
            "minProperties" => self.min_properties = expect::count(node, sink),
            "maxProperties" => self.max_properties = expect::greatest_count(node, sink),
            _ => return false,
        }
        true
    }

    /// Lifts `exclusiveMinimum: true`, which makes `minimum` exclusive.
    pub(super) fn lift(
        &mut self,
        minimum: Option<Node<'d>>,
        maximum: Option<Node<'d>>,
        sink: &mut Sink,
    ) {
        if let Some(node) = minimum {
            self.exclusive_minimum = without_bound(self.minimum.take(), node, "minimum", sink);
        }
        if let Some(node) = maximum {
            self.exclusive_maximum = without_bound(self.maximum.take(), node, "maximum", sink);
        }
    }
}

/// A number; booleans are lifted when all keys are read.
fn exclusive(node: Node<'_>, sink: &mut Sink) -> Option<Number> {
    match node.kind() {
        Kind::Bool(_) => None,
        Kind::Number(number) => Some(number.clone()),
        _ => {
            expect::wrong_kind(node, "a number (or, in OpenAPI 3.0, true or false)", sink);
            None
        }
    }
}

fn without_bound(
    bound: Option<Number>,
    node: Node<'_>,
    key: &str,
    sink: &mut Sink,
) -> Option<Number> {
    if bound.is_none() {
        let headline = format!("{} has no effect without `{key}`", expect::title(node));
        sink.push(expect::warning(Code::InvalidValue, node, headline));
    }
    bound
}

fn positive(node: Node<'_>, sink: &mut Sink) -> Option<Number> {
    let number = expect::number(node, sink)?;
    if number.as_f64().is_some_and(|value| value > 0.0) {
        return Some(number);
    }
    let headline = format!(
        "{} must be greater than 0, not {number}",
        expect::title(node)
    );
    sink.push(Diagnostic::new(
        Code::InvalidValue,
        node.pointer(),
        headline,
    ));
    None
}
