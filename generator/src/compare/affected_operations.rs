//! Finds the operations that a change affects, and the changes that only follow from others.
//!
//! The users of a type are found once, by following references backwards from the type.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::change::OtherName;
use super::draft::About;
use super::matching::Matching;
use super::side::Side;
use crate::ir::graph::Graph;
use crate::ir::{Api, Origin, Owner, Shape, Type, TypeId, TypeRef};

/// The operations that use each type of both states.
pub(super) struct AffectedOperations<'p, 'a> {
    old: TypeUsers<'p, 'a>,
    new: TypeUsers<'p, 'a>,
    matching: &'p Matching,
}

impl<'p, 'a> AffectedOperations<'p, 'a> {
    pub(super) fn new(old: &'p Side<'a>, new: &'p Side<'a>, matching: &'p Matching) -> Self {
        Self {
            old: TypeUsers::new(old),
            new: TypeUsers::new(new),
            matching,
        }
    }

    /// Whether a type is new or gone only because everything that uses it is.
    ///
    /// A type without a name of its own always follows: it came or went with the property or body
    /// that it is written in.
    pub(super) fn follows(&mut self, about: About) -> bool {
        match about {
            About::Type(None, Some(id)) => {
                let matched = &self.matching.new_is_matched;
                self.new.depends(id, |index| {
                    matched.get(index).is_some_and(|is_matched| !is_matched)
                })
            }
            About::Type(Some(id), None) => {
                let partners = &self.matching.operations;
                self.old
                    .depends(id, |index| partners.get(index).is_some_and(Option::is_none))
            }
            _ => false,
        }
    }

    /// The other names of a type, as they are now; for what is gone, as they were.
    pub(super) fn other_names(&mut self, about: About) -> Arc<[OtherName]> {
        match about {
            About::Type(_, Some(id)) => self.new.other_names(id),
            About::Type(Some(id), None) => self.old.other_names(id),
            About::Type(None, None) | About::Operation(..) | About::Api => Vec::new().into(),
        }
    }

    /// The methods of the operations that used an old type; of those that are gone, the old ones.
    fn as_they_are_called_now(&mut self, id: TypeId) -> Arc<[String]> {
        let operations = self.old.users(id).operations;
        let name = |index: &usize| match self.matching.operations.get(*index).copied().flatten() {
            Some(partner) => self.new.method(partner),
            None => self.old.method(*index),
        };
        operations.iter().map(name).collect()
    }

    /// The methods of the affected operations, as they are called now; for what is gone, as they
    /// were called.
    pub(super) fn of(&mut self, about: About) -> Arc<[String]> {
        match about {
            // The new type has the operations of all old types that became it.
            About::Type(Some(left), Some(right))
                if self.matching.merged.get(&left) == Some(&right) =>
            {
                self.as_they_are_called_now(left)
            }
            About::Type(_, Some(id)) => self.new.of(id),
            About::Type(Some(id), None) => self.old.of(id),
            About::Operation(_, Some(index)) => vec![self.new.method(index)].into(),
            About::Operation(Some(index), None) => vec![self.old.method(index)].into(),
            About::Api | About::Type(None, None) | About::Operation(None, None) => {
                Vec::new().into()
            }
        }
    }
}

/// The operations that use each type of one state.
struct TypeUsers<'p, 'a> {
    side: &'p Side<'a>,
    /// From each type to those that refer to it.
    types: Graph,
    /// For each type, the operations that refer to it directly.
    operations: Vec<Vec<usize>>,
    found: BTreeMap<TypeId, UsingOperations>,
    /// For each type, the other names that stand for it.
    aliases: BTreeMap<TypeId, Vec<TypeId>>,
}

/// The operations that use a type, directly or through other types: their indexes in the API, and
/// their methods.
#[derive(Clone)]
struct UsingOperations {
    operations: Arc<[usize]>,
    names: Arc<[String]>,
}

impl<'p, 'a> TypeUsers<'p, 'a> {
    fn new(side: &'p Side<'a>) -> Self {
        let api = side.api;
        let referenced = |item: &Type| item.referenced_types().map(TypeId::index).collect();
        let references = Graph::new(api.types.iter().map(referenced).collect());
        Self {
            side,
            types: references.reversed(),
            operations: direct_users(api),
            found: BTreeMap::new(),
            aliases: aliases(side),
        }
    }

    fn other_names(&mut self, id: TypeId) -> Arc<[OtherName]> {
        let Some(aliases) = self.aliases.get(&id).cloned() else {
            return Vec::new().into();
        };
        let name = |alias| OtherName {
            path: self.side.type_path(alias),
            operations: self.around(alias),
        };
        aliases.into_iter().map(name).collect()
    }

    /// The operations that use a type; of an inline type that nothing names, those that use what it
    /// is written in. Owners that lead back to each other have none.
    fn around(&mut self, id: TypeId) -> Arc<[String]> {
        let (mut around, mut seen) = (id, BTreeSet::new());
        loop {
            let operations = self.of(around);
            match &self.side.api.type_of(around).origin {
                _ if !operations.is_empty() => return operations,
                Origin::Inside(Owner::Type(owner), _) if seen.insert(around) => around = *owner,
                Origin::Inside(Owner::Operation(index), _) => {
                    return vec![self.method(*index)].into();
                }
                _ => return operations,
            }
        }
    }

    fn method(&self, index: usize) -> String {
        self.side.names.operation(index).method.plain().to_owned()
    }

    fn of(&mut self, id: TypeId) -> Arc<[String]> {
        self.users(id).names
    }

    /// Whether a type has no name of its own, or all operations that use it have no partner.
    fn depends(&mut self, id: TypeId, is_unmatched: impl Fn(usize) -> bool) -> bool {
        let users = self.users(id).operations;
        matches!(self.side.api.type_of(id).origin, Origin::Inside(..))
            || !users.is_empty() && users.iter().all(|index| is_unmatched(*index))
    }

    fn users(&mut self, id: TypeId) -> UsingOperations {
        if let Some(found) = self.found.get(&id) {
            return found.clone();
        }
        let users = self.types.post_order([id.index()]).into_iter();
        let operations: BTreeSet<usize> = users
            .flat_map(|user| self.operations[user].iter().copied())
            .collect();
        let names = operations.iter().map(|index| self.method(*index)).collect();
        let found = UsingOperations {
            operations: operations.into_iter().collect(),
            names,
        };
        self.found.insert(id, found.clone());
        found
    }
}

/// For each type, the other names that stand for it.
fn aliases(side: &Side<'_>) -> BTreeMap<TypeId, Vec<TypeId>> {
    let mut aliases: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for (id, item) in side.api.types() {
        if let Shape::Alias(target) = &item.shape
            && let TypeRef::Named(named) = side.types.resolve(&target.ty)
        {
            aliases.entry(*named).or_default().push(id);
        }
    }
    aliases
}

/// For each type, the operations that refer to it directly.
fn direct_users(api: &Api) -> Vec<Vec<usize>> {
    let mut users = vec![Vec::new(); api.types.len()];
    for (index, operation) in api.operations.iter().enumerate() {
        for id in operation.referenced_types() {
            users[id.index()].push(index);
        }
    }
    users
}
