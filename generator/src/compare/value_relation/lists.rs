//! How lists relate to tuples and to single values.

use super::ValueRelation::{self, Disjoint, Equal, Overlap, Superset};
use super::{Notation, Values};
use crate::compare::refusal::Age;
use crate::ir::Use;

impl Values<'_, '_> {
    /// A tuple compared with a list, as if the tuple were the old one: every item of it must be in
    /// the list.
    pub(super) fn tuple_and_list(
        &mut self,
        items: &[Use],
        list: &Use,
        tuple_in: Age,
    ) -> ValueRelation {
        items.iter().fold(Equal, |relation, item| {
            relation.and(match tuple_in {
                Age::Old => self.uses(item, list),
                Age::New => self.uses(list, item).reversed(),
            })
        })
    }

    /// One value compared with a list, as if the value were the old one. In an exploded parameter a
    /// list of one item is written as the item. Otherwise a list is joined, and its separator may
    /// be a part of the one value.
    pub(super) fn one_and_list(&mut self, one: Use, item: &Use, one_in: Age) -> ValueRelation {
        let Notation::Text { exploded } = self.notation else {
            return Disjoint;
        };
        let relation = match one_in {
            Age::Old => self.uses(&one, item),
            Age::New => self.uses(item, &one).reversed(),
        };
        match relation {
            Equal | Superset if exploded => Superset,
            Disjoint => Disjoint,
            _ => Overlap,
        }
    }
}
