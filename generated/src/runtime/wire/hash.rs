//! Hashes of erased values, which agree with their equality (`equal.rs`).
//!
//! In: a value, and a hasher. Out: nothing; the hasher has the value. It is compiled once for all
//! types.

use super::{Fields, Shape, View, Wire};
use std::hash::{Hash, Hasher};

/// Gives a value to a hasher. Every `Hash` that the macros write calls it.
pub fn hash_of<T: Wire>(value: &T, hasher: &mut dyn Hasher) {
    hash(value, hasher);
}

fn hash(value: &dyn Wire, mut hasher: &mut dyn Hasher) {
    if let Some((branch, value)) = value.inner() {
        branch.hash(&mut hasher);
        return hash(value, hasher);
    }
    match value.view() {
        View::Absent => hasher.write_u8(0),
        View::Null => hasher.write_u8(1),
        View::True => hasher.write_u8(2),
        View::False => hasher.write_u8(3),
        View::Signed(value) => value.hash(&mut hasher),
        View::Unsigned(value) => value.hash(&mut hasher),
        View::Float(value) => hash_float(*value, hasher),
        View::Single(value) => hash_float((*value).into(), hasher),
        View::Text(text) => text.hash(&mut hasher),
        View::Bytes(bytes) => bytes.hash(&mut hasher),
        // Its name and headers need not be hashed: files that differ in these alone are rare.
        View::File(file) => file.bytes.hash(&mut hasher),
        View::Json(json) => json.hash(&mut hasher),
        View::OwnedText => value.text(&mut |text| text.hash(&mut hasher)),
        View::List | View::Texts(_) => {
            let count = value.count();
            hasher.write_usize(count);
            let items = (0..count).filter_map(|index| value.item(index));
            items.for_each(|item| hash(item, hasher));
        }
        View::Map => value.entries(&mut |key, value| {
            key.hash(&mut hasher);
            hash(value, hasher);
        }),
        View::Object => value.fields(&mut Hashing(hasher)),
    }
}

/// All values that are equal have one hash: both zeros, and all NaN.
fn hash_float(value: f64, hasher: &mut dyn Hasher) {
    let value = if value.is_nan() {
        f64::NAN
    } else if value == 0.0 {
        0.0
    } else {
        value
    };
    hasher.write_u64(value.to_bits());
}

/// Receives the fields of an object.
struct Hashing<'a>(&'a mut dyn Hasher);

impl Fields for Hashing<'_> {
    fn fields(&mut self, _: &'static Shape, fields: &[&dyn Wire]) {
        fields.iter().for_each(|field| hash(*field, self.0));
    }
}
