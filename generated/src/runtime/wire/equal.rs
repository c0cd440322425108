//! Equality of erased values, as a derive on their types would have it, but for NaN.
//!
//! In: two values of one type. Out: whether they are equal. It is compiled once; a derive would be
//! compiled for every type. Absent: values of two types, which are never compared, and hashes
//! (`hash.rs`), which agree with it.
//!
//! NaN is equal to itself, so that types with floats are `Eq` and can be keys of a map. JSON has no
//! NaN, and a request that holds one is refused.

use super::{Fields, Shape, View, Wire};

/// Whether two values are equal. Every `PartialEq` that the macros write calls it.
#[must_use]
pub fn is_equal<T: Wire>(left: &T, right: &T) -> bool {
    equal(left, right)
}

pub(crate) fn equal(left: &dyn Wire, right: &dyn Wire) -> bool {
    match (left.inner(), right.inner()) {
        (Some((left_branch, left)), Some((right_branch, right))) => {
            left_branch == right_branch && equal(left, right)
        }
        (None, None) => equal_views(left, right),
        _ => false,
    }
}

fn equal_views(left: &dyn Wire, right: &dyn Wire) -> bool {
    match (left.view(), right.view()) {
        (View::Absent, View::Absent)
        | (View::Null, View::Null)
        | (View::True, View::True)
        | (View::False, View::False) => true,
        (View::Signed(left), View::Signed(right)) => left == right,
        (View::Unsigned(left), View::Unsigned(right)) => left == right,
        (View::Float(left), View::Float(right)) => left == right || left.is_nan() && right.is_nan(),
        (View::Single(left), View::Single(right)) => {
            left == right || left.is_nan() && right.is_nan()
        }
        (View::Text(left), View::Text(right)) => left == right,
        (View::Bytes(left), View::Bytes(right)) => left == right,
        (View::File(left), View::File(right)) => left == right,
        (View::Json(left), View::Json(right)) => left == right,
        (View::OwnedText, View::OwnedText) => equal_texts(left, right),
        (View::Texts(left), View::Texts(right)) => left == right,
        (View::List, View::List) => equal_lists(left, right),
        (View::Map, View::Map) => equal_maps(left, right),
        (View::Object, View::Object) => equal_objects(left, right),
        _ => false,
    }
}

fn equal_texts(left: &dyn Wire, right: &dyn Wire) -> bool {
    let mut same = false;
    left.text(&mut |left| right.text(&mut |right| same = left == right));
    same
}

fn equal_lists(left: &dyn Wire, right: &dyn Wire) -> bool {
    let count = left.count();
    count == right.count()
        && (0..count).all(|index| {
            left.item(index)
                .zip(right.item(index))
                .is_some_and(|(left, right)| equal(left, right))
        })
}

/// Both give their entries in the order of the keys.
fn equal_maps(left: &dyn Wire, right: &dyn Wire) -> bool {
    fn entries(map: &dyn Wire) -> Vec<(&str, &dyn Wire)> {
        let mut entries = Vec::new();
        map.entries(&mut |key, value| entries.push((key, value)));
        entries
    }
    let (left, right) = (entries(left), entries(right));
    left.len() == right.len()
        && left
            .iter()
            .zip(&right)
            .all(|((left_key, left), (right_key, right))| {
                left_key == right_key && equal(*left, *right)
            })
}

fn equal_objects(left: &dyn Wire, right: &dyn Wire) -> bool {
    let mut comparing = Comparing { right, same: false };
    left.fields(&mut comparing);
    comparing.same
}

/// Receives the fields of the left object and compares them with those of the right one.
struct Comparing<'a> {
    right: &'a dyn Wire,
    same: bool,
}

impl Fields for Comparing<'_> {
    fn fields(&mut self, _: &'static Shape, fields: &[&dyn Wire]) {
        let mut paired = Paired {
            left: fields,
            same: false,
        };
        self.right.fields(&mut paired);
        self.same = paired.same;
    }
}

struct Paired<'a> {
    left: &'a [&'a dyn Wire],
    same: bool,
}

impl Fields for Paired<'_> {
    fn fields(&mut self, _: &'static Shape, fields: &[&dyn Wire]) {
        self.same = self
            .left
            .iter()
            .zip(fields)
            .all(|(left, right)| equal(*left, *right));
    }
}
