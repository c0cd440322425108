//! Equality and `Debug` of operations and of their answers, as derives would have them.
//!
//! In: what the tables of an operation hand over. Out: whether two are equal, and how one is shown.
//! It is compiled once; derives would be compiled for every operation. Absent: types, whose
//! equality is in `wire`.

use super::call::Operation;
use super::plan::{Bodies, Inputs, Location, Outcomes, Plan};
use super::wire::{Wire, equal, is_absent};
use std::fmt;

/// Formats the inputs of an operation. Every `Debug` that `operation!` writes calls it.
///
/// # Errors
/// If the formatter cannot be written to.
pub fn show_inputs<O: Operation>(operation: &O, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut showing = Showing { f, result: Ok(()) };
    operation.inputs(&mut showing);
    showing.result
}

struct Showing<'a, 'f> {
    f: &'a mut fmt::Formatter<'f>,
    result: fmt::Result,
}

struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("redacted")
    }
}

impl Inputs for Showing<'_, '_> {
    fn inputs(&mut self, plan: &'static Plan, values: &[&dyn Wire], body: Option<&dyn Bodies>) {
        let inputs = plan.inputs.iter().zip(values);
        let values = inputs.map(|(location, value)| match location {
            // A cookie may be a secret, like a credential.
            Location::Cookie if !is_absent(*value) => &Redacted as _,
            _ => value as &dyn fmt::Debug,
        });
        let values = values.chain(body.iter().map(|body| body as &dyn fmt::Debug));
        let mut operation = self.f.debug_struct(plan.name());
        for (name, value) in plan.input_names().zip(values) {
            operation.field(name.strip_prefix("r#").unwrap_or(name), value);
        }
        self.result = operation.finish();
    }
}

/// Whether two operations have equal inputs. Every `PartialEq` that `operation!` writes calls it.
#[must_use]
pub fn is_same_call<O: Operation>(left: &O, right: &O) -> bool {
    let mut comparing = Comparing {
        right: &|to| right.inputs(to),
        same: false,
    };
    left.inputs(&mut comparing);
    comparing.same
}

/// Receives the inputs of the left operation and compares them with those of the right one.
struct Comparing<'a> {
    right: &'a dyn Fn(&mut dyn Inputs),
    same: bool,
}

impl Inputs for Comparing<'_> {
    fn inputs(&mut self, _: &'static Plan, values: &[&dyn Wire], body: Option<&dyn Bodies>) {
        let mut paired = Paired {
            values,
            body,
            same: false,
        };
        (self.right)(&mut paired);
        self.same = paired.same;
    }
}

struct Paired<'a> {
    values: &'a [&'a dyn Wire],
    body: Option<&'a dyn Bodies>,
    same: bool,
}

impl Inputs for Paired<'_> {
    fn inputs(&mut self, _: &'static Plan, values: &[&dyn Wire], body: Option<&dyn Bodies>) {
        self.same = self
            .values
            .iter()
            .zip(values)
            .all(|(left, right)| equal(*left, *right))
            && self
                .body
                .zip(body)
                .is_none_or(|(left, right)| is_same_body(left, right));
    }
}

fn is_same_body(left: &dyn Bodies, right: &dyn Bodies) -> bool {
    match (left.chosen(), right.chosen()) {
        (Some((left_name, _, left)), Some((right_name, _, right))) => {
            left_name == right_name && equal(left, right)
        }
        (left, right) => left.is_none() && right.is_none(),
    }
}

/// Formats an answer. Every `Debug` that `outcomes!` writes calls it.
///
/// # Errors
/// If the formatter cannot be written to.
pub fn show_outcome<T: Outcomes>(outcome: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match outcome.held() {
        (name, Some(value)) => f.debug_tuple(name).field(&value).finish(),
        (name, None) => f.write_str(name),
    }
}

/// Whether two answers are equal. Every `PartialEq` that `outcomes!` writes calls it.
#[must_use]
pub fn is_same_outcome<T: Outcomes>(left: &T, right: &T) -> bool {
    match (left.held(), right.held()) {
        ((left_name, Some(left)), (right_name, Some(right))) => {
            left_name == right_name && equal(left, right)
        }
        ((left_name, None), (right_name, None)) => left_name == right_name,
        _ => false,
    }
}
