//! What the aliases of an API are.
//!
//! In: the types of an API. Out: for each alias the last one of its chain, and whether null is a
//! value of it, found once for all: a document may chain a hundred thousand references, and every
//! one of them is asked about. Absent: cycles, which `check` breaks.

use super::graph::Graph;
use super::{Type, TypeId, TypeRef, Use};

/// Follows aliases to the types that they name.
#[derive(Debug)]
pub struct AliasResolver {
    /// For each type, the last alias of the chain that starts at it.
    last: Vec<usize>,
    /// Whether an alias of the chain allows null.
    nullable: Vec<bool>,
}

impl AliasResolver {
    /// Follows every chain once.
    pub fn new(types: &[Type]) -> Self {
        let next = |item: &Type| -> Option<usize> {
            let target = item.shape.as_alias()?.ty.as_named()?.index();
            let is_alias = types.get(target)?.shape.as_alias().is_some();
            is_alias.then_some(target)
        };
        let chains = Graph::new(
            types
                .iter()
                .map(|item| next(item).into_iter().collect())
                .collect(),
        );
        let mut last: Vec<usize> = (0..types.len()).collect();
        let mut nullable: Vec<bool> = types
            .iter()
            .map(|item| item.shape.as_alias().is_some_and(|target| target.nullable))
            .collect();
        // From the ends of the chains on, so that the target of an alias is known before it.
        for index in chains.post_order(0..types.len()) {
            for next in chains.successors(index) {
                last[index] = last[*next];
                nullable[index] |= nullable[*next];
            }
        }
        Self { last, nullable }
    }

    /// The last alias of the chain that starts at a type; the type itself if it is none.
    pub fn last_alias(&self, id: TypeId) -> TypeId {
        self.last
            .get(id.index())
            .map_or(id, |last| TypeId::new(*last))
    }

    /// The type that a reference means, with aliases resolved.
    pub fn resolve<'t>(&self, types: &'t [Type], ty: &'t TypeRef) -> &'t TypeRef {
        let last = ty.as_named().map(|id| self.last_alias(id));
        let last = last.and_then(|last| types.get(last.index()));
        last.and_then(|item| item.shape.as_alias())
            .map_or(ty, |target| &target.ty)
    }

    /// Whether null is a value here, by the use itself or by an alias of a nullable type.
    pub fn is_nullable(&self, value: &Use) -> bool {
        let by_alias = value
            .ty
            .as_named()
            .and_then(|id| self.nullable.get(id.index()));
        value.nullable || by_alias.copied().unwrap_or_default()
    }
}
