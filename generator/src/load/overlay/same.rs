//! Whether two values are the same.
//!
//! In: two nodes. Out: whether an update with one would leave the other as it is. Numbers are the
//! same if they are written alike, since `1` and `1.0` may mean different things to who reads a
//! document. Each step is charged to the budget.

use super::budget::{COMPARED_BYTES_PER_STEP, Excess, OverlayBudget};
use crate::load::document::NodeId;
use crate::load::tree::{Data, Tree};

/// Compares two values. The order of keys does not matter.
pub(in crate::load) fn same(
    tree: &Tree,
    one: NodeId,
    other: NodeId,
    budget: &mut OverlayBudget,
) -> Result<bool, Excess> {
    budget.charge(1)?;
    Ok(match (tree.cell(one).data, tree.cell(other).data) {
        (Data::Null, Data::Null) => true,
        (Data::Bool(one), Data::Bool(other)) => one == other,
        (Data::Number(one), Data::Number(other)) => tree.number(one) == tree.number(other),
        (Data::Text(one), Data::Text(other)) => {
            let (one, other) = (tree.slice(one), tree.slice(other));
            budget.charge(one.len().min(other.len()) / COMPARED_BYTES_PER_STEP)?;
            one == other
        }
        (Data::List(one), Data::List(other)) => {
            let (one, other) = (tree.children(one), tree.children(other));
            if one.len() != other.len() {
                return Ok(false);
            }
            for (one, other) in one.iter().zip(other) {
                if !same(tree, *one, *other, budget)? {
                    return Ok(false);
                }
            }
            true
        }
        (Data::Map(one), Data::Map(other)) => {
            let values = tree.children(one);
            if values.len() != tree.children(other).len() {
                return Ok(false);
            }
            for value in values {
                match tree.get(other, tree.key(*value)) {
                    Some(found) if same(tree, *value, found, budget)? => {}
                    _ => return Ok(false),
                }
            }
            true
        }
        _ => false,
    })
}
