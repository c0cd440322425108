//! What a filter says of a node.
//!
//! In: a test and a node. Out: whether it holds. Values are compared as RFC 9535 says: numbers by
//! what they are and not by how they are written, containers by all that is in them, and nothing is
//! equal to nothing.

use serde_json::Number;

use super::select::{Repeats, Selection};
use super::{Inner, Literal, Operand, Relation, Selector, Test};
use crate::load::document::NodeId;
use crate::load::overlay::budget::{COMPARED_BYTES_PER_STEP, Excess};
use crate::load::tree::Data;
use std::cmp::Ordering;

/// The value of an operand.
#[derive(Debug, Clone)]
enum FilterValue<'d> {
    /// No value: a query selected nothing, or a function does not apply.
    Nothing,
    Null,
    Bool(bool),
    Number(Number),
    Text(&'d str),
    Container(NodeId),
}

impl<'d> Selection<'d> {
    pub(super) fn holds(&mut self, test: &'d Test, node: NodeId) -> Result<bool, Excess> {
        self.budget.charge(1)?;
        match test {
            Test::Any(tests) => {
                for test in tests {
                    if self.holds(test, node)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Test::All(tests) => {
                for test in tests {
                    if !self.holds(test, node)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Test::Not(test) => Ok(!self.holds(test, node)?),
            Test::Exists(inner) if inner.is_singular() => Ok(self.one(inner, node)?.is_some()),
            Test::Exists(inner) => Ok(!self.inner(inner, node, Repeats::Dropped)?.is_empty()),
            Test::Compare {
                left,
                relation,
                right,
            } => {
                let left = self.value(left, node)?;
                let right = self.value(right, node)?;
                self.compare(&left, *relation, &right)
            }
            Test::Pattern {
                whole,
                text,
                pattern,
            } => {
                let text = self.value(text, node)?;
                match (text, self.value(pattern, node)?) {
                    (FilterValue::Text(text), FilterValue::Text(pattern)) => {
                        self.patterns.find(pattern, *whole, text, self.budget)
                    }
                    _ => Ok(false),
                }
            }
        }
    }

    fn inner(
        &mut self,
        inner: &'d Inner,
        node: NodeId,
        repeats: Repeats,
    ) -> Result<Vec<NodeId>, Excess> {
        let from = if inner.absolute { self.root } else { node };
        self.follow(&inner.segments, from, repeats)
    }

    /// The node that a singular query selects.
    fn one(&mut self, inner: &'d Inner, node: NodeId) -> Result<Option<NodeId>, Excess> {
        let mut found = if inner.absolute { self.root } else { node };
        for selector in inner
            .segments
            .iter()
            .flat_map(|segment| segment.selectors.first())
        {
            self.budget.charge(1)?;
            let next = match selector {
                Selector::Name(name) => self.child(found, name),
                Selector::Index(index) => self.item(found, *index),
                Selector::Wildcard | Selector::Slice { .. } | Selector::Filter(_) => None,
            };
            match next {
                Some(next) => found = next,
                None => return Ok(None),
            }
        }
        Ok(Some(found))
    }

    fn value(&mut self, operand: &'d Operand, node: NodeId) -> Result<FilterValue<'d>, Excess> {
        Ok(match operand {
            Operand::Literal(literal) => match literal {
                Literal::Null => FilterValue::Null,
                Literal::Bool(value) => FilterValue::Bool(*value),
                Literal::Number(number) => FilterValue::Number(number.clone()),
                Literal::Text(text) => FilterValue::Text(text),
            },
            Operand::One(inner) => {
                let found = self.one(inner, node)?;
                found.map_or(FilterValue::Nothing, |found| self.read(found))
            }
            Operand::Length(of) => match self.value(of, node)? {
                FilterValue::Text(text) => {
                    self.budget.charge(text.len() / COMPARED_BYTES_PER_STEP)?;
                    count(text.chars().count())
                }
                FilterValue::Container(id) => count(self.tree.below(id).len()),
                FilterValue::Nothing
                | FilterValue::Null
                | FilterValue::Bool(_)
                | FilterValue::Number(_) => FilterValue::Nothing,
            },
            Operand::Count(inner) => count(self.inner(inner, node, Repeats::Kept)?.len()),
            Operand::Value(inner) => match self.inner(inner, node, Repeats::Kept)?.as_slice() {
                [found] => self.read(*found),
                _ => FilterValue::Nothing,
            },
        })
    }

    fn read(&self, id: NodeId) -> FilterValue<'d> {
        match self.tree.cell(id).data {
            Data::Null => FilterValue::Null,
            Data::Bool(value) => FilterValue::Bool(value),
            Data::Number(number) => FilterValue::Number(self.tree.number(number).clone()),
            Data::Text(text) => FilterValue::Text(self.tree.slice(text)),
            Data::List(_) | Data::Map(_) => FilterValue::Container(id),
        }
    }

    fn compare(
        &mut self,
        left: &FilterValue<'d>,
        relation: Relation,
        right: &FilterValue<'d>,
    ) -> Result<bool, Excess> {
        Ok(match relation {
            Relation::Equal => self.equal(left, right)?,
            Relation::Unequal => !self.equal(left, right)?,
            Relation::Less => self.less(left, right)?,
            Relation::Greater => self.less(right, left)?,
            Relation::LessOrEqual => self.less(left, right)? || self.equal(left, right)?,
            Relation::GreaterOrEqual => self.less(right, left)? || self.equal(left, right)?,
        })
    }

    fn less(&mut self, left: &FilterValue<'d>, right: &FilterValue<'d>) -> Result<bool, Excess> {
        Ok(match (left, right) {
            (FilterValue::Number(left), FilterValue::Number(right)) => {
                order(left, right) == Ordering::Less
            }
            (FilterValue::Text(left), FilterValue::Text(right)) => {
                self.read_both(left, right)?;
                left < right
            }
            _ => false,
        })
    }

    /// Pays for the comparison of two texts.
    fn read_both(&mut self, left: &str, right: &str) -> Result<(), Excess> {
        self.budget
            .charge(1 + left.len().min(right.len()) / COMPARED_BYTES_PER_STEP)
    }

    fn equal(&mut self, left: &FilterValue<'d>, right: &FilterValue<'d>) -> Result<bool, Excess> {
        Ok(match (left, right) {
            (FilterValue::Nothing, FilterValue::Nothing)
            | (FilterValue::Null, FilterValue::Null) => true,
            (FilterValue::Bool(left), FilterValue::Bool(right)) => left == right,
            (FilterValue::Number(left), FilterValue::Number(right)) => {
                order(left, right) == Ordering::Equal
            }
            (FilterValue::Text(left), FilterValue::Text(right)) => {
                self.read_both(left, right)?;
                left == right
            }
            (FilterValue::Container(left), FilterValue::Container(right)) => {
                self.same(*left, *right)?
            }
            _ => false,
        })
    }

    /// Whether two containers hold the same.
    fn same(&mut self, left: NodeId, right: NodeId) -> Result<bool, Excess> {
        if left == right {
            return Ok(true);
        }
        let is_map = match (self.tree.cell(left).data, self.tree.cell(right).data) {
            (Data::List(_), Data::List(_)) => false,
            (Data::Map(_), Data::Map(_)) => true,
            _ => return Ok(false),
        };
        let (below, others) = (self.tree.below(left), self.tree.below(right));
        if below.len() != others.len() {
            return Ok(false);
        }
        for (position, one) in below.iter().enumerate() {
            self.budget.charge(1)?;
            let other = if is_map {
                self.child(right, self.tree.key(*one))
            } else {
                others.get(position).copied()
            };
            let Some(other) = other else {
                return Ok(false);
            };
            let (one, other) = (self.read(*one), self.read(other));
            if !self.equal(&one, &other)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn count<'d>(number: usize) -> FilterValue<'d> {
    FilterValue::Number(Number::from(number))
}

/// The order of two numbers. Whole numbers are compared as integers, since floats do not hold all
/// of them.
fn order(left: &Number, right: &Number) -> Ordering {
    if let (Some(left), Some(right)) = (whole(left), whole(right)) {
        return left.cmp(&right);
    }
    let float = |number: &Number| number.as_f64().unwrap_or_default();
    // No number of JSON is NaN.
    float(left)
        .partial_cmp(&float(right))
        .unwrap_or(Ordering::Equal)
}

/// A number as an integer, however it is written.
fn whole(number: &Number) -> Option<i128> {
    /// Far beyond all 64-bit integers, and small enough for 128 bits: the largest `i128` is above
    /// 10^38. Larger numbers were read as floats and are compared as floats, which loses
    /// nothing. Any value from 2^65 to 10^38 would do.
    const LARGEST: f64 = 1e30;
    let integer = number.as_i64().map(i128::from);
    let integer = integer.or_else(|| number.as_u64().map(i128::from));
    integer.or_else(|| {
        let float = number.as_f64()?;
        #[allow(clippy::cast_possible_truncation, reason = "it is whole, and in range")]
        (float.fract() == 0.0 && float.abs() < LARGEST).then_some(float as i128)
    })
}
