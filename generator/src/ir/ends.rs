//! Where chains of other names for a type end.
//!
//! In: the types of an API. Out: for each alias the last one of its chain, and whether null is a value of it, found once for all: a
//! document may chain a hundred thousand references, and every one of them is asked about. Absent: circles, which `check` breaks.

use super::{Api, Shape, TypeRef, Use};

/// What the aliases of an API come to.
#[derive(Debug)]
pub struct Ends {
    /// For each type, the last alias of the chain that starts at it.
    last: Vec<usize>,
    /// Whether an alias on the way allows null.
    nullable: Vec<bool>,
}

impl Ends {
    /// Follows every chain once.
    pub fn of(api: &Api) -> Self {
        let mut ends = Self {
            last: (0..api.types.len()).collect(),
            nullable: vec![false; api.types.len()],
        };
        let mut done = vec![false; api.types.len()];
        for start in 0..api.types.len() {
            let mut chain = Vec::new();
            let mut at = Some(start);
            while let Some(index) = at.filter(|index| done.get(*index) == Some(&false)) {
                done[index] = true;
                chain.push(index);
                at = next(api, index);
            }
            ends.give(api, chain);
        }
        ends
    }

    /// Gives each alias of a chain what the one behind it has, from the end on.
    fn give(&mut self, api: &Api, chain: Vec<usize>) {
        for index in chain.into_iter().rev() {
            let Some(Shape::Alias(value)) = api.types.get(index).map(|item| &item.shape) else {
                continue;
            };
            self.nullable[index] = value.nullable;
            if let Some(next) = next(api, index) {
                self.last[index] = self.last[next];
                self.nullable[index] |= self.nullable[next];
            }
        }
    }

    /// Follows other names of a type to the type that they mean.
    pub fn resolve<'t>(&self, api: &'t Api, ty: &'t TypeRef) -> &'t TypeRef {
        let TypeRef::Named(id) = ty else { return ty };
        let last = self
            .last
            .get(id.index())
            .and_then(|last| api.types.get(*last));
        match last.map(|item| &item.shape) {
            Some(Shape::Alias(value)) => &value.ty,
            Some(Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_)) | None => ty,
        }
    }

    /// Whether null is a value here, by the use itself or by a name for a nullable type.
    pub fn is_nullable(&self, value: &Use) -> bool {
        match value.ty {
            TypeRef::Named(id) => {
                value.nullable || self.nullable.get(id.index()).copied().unwrap_or_default()
            }
            _ => value.nullable,
        }
    }
}

/// The alias that an alias is another name of.
fn next(api: &Api, index: usize) -> Option<usize> {
    let is_alias = |index: &usize| {
        matches!(
            api.types.get(*index).map(|item| &item.shape),
            Some(Shape::Alias(_))
        )
    };
    match api.types.get(index).map(|item| &item.shape) {
        Some(Shape::Alias(Use {
            ty: TypeRef::Named(target),
            ..
        })) => Some(target.index()).filter(is_alias),
        _ => None,
    }
}
