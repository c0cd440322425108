//! UnionPlan that nothing tells apart become one that holds the values of all.
//!
//! In: objects, or lists, that are branches of one union. Out: one branch: an object with the keys of all, each of either
//! type; a list of either item. Nothing that one of them can hold is lost. Absent: finding out which to join (`plan`).

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::kind::TypeKind;
use super::merged::{ListKeywords, MergedSchema, ObjectKeywords, Property};
use super::schema_ref::SchemaRef;
use super::schemas::Types;
use super::union::Branch;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::Node;

impl<'d> Types<'d, '_> {
    /// Joins groups of branches, each in the schema of its first; `false` if none could be joined.
    pub(super) fn join(
        &mut self,
        branches: &mut Vec<Branch<'d>>,
        groups: &[Vec<usize>],
        at: Node<'d>,
    ) -> bool {
        let mut gone = BTreeSet::new();
        let mut changed = false;
        for group in groups {
            let members: Vec<_> = group
                .iter()
                .filter_map(|index| branches.get(*index))
                .collect();
            let Some(one) = joined(&members) else {
                continue;
            };
            self.report_join(&members, at);
            if let Some((first, rest)) = group.split_first() {
                if let Some(slot) = branches.get_mut(*first) {
                    *slot = one;
                }
                gone.extend(rest.iter().copied());
                changed = true;
            }
        }
        let mut index = 0;
        branches.retain(|_| {
            index += 1;
            !gone.contains(&(index - 1))
        });
        changed
    }

    /// Joins objects that consist of the same keys and hold nothing but constants: rows of one table.
    pub(super) fn join_rows(&mut self, branches: &mut Vec<Branch<'d>>, at: Node<'d>) {
        let mut tables: BTreeMap<Vec<&'d str>, Vec<usize>> = BTreeMap::new();
        for (index, branch) in branches.iter().enumerate() {
            let object = &branch.merged.object;
            if branch.named.is_some()
                || branch.property.is_some()
                || !matches!(branch.kind, TypeKind::Struct)
                || object.properties.len() < 2
            {
                continue;
            }
            let constant = |property: &Property<'d>| {
                self.defining_schema(&property.schema)
                    .constants
                    .as_ref()
                    .is_some_and(|list| list.len() == 1)
            };
            let mut constant = constant;
            if object.properties.iter().all(&mut constant) {
                let mut keys: Vec<_> = object
                    .properties
                    .iter()
                    .map(|property| property.key)
                    .collect();
                keys.sort_unstable();
                tables.entry(keys).or_default().push(index);
            }
        }
        let groups: Vec<_> = tables
            .into_values()
            .filter(|group| group.len() > 1)
            .collect();
        if !groups.is_empty() {
            self.join(branches, &groups, at);
        }
    }

    fn report_join(&mut self, members: &[&Branch<'d>], at: Node<'d>) {
        let mut names: Vec<_> = members
            .iter()
            .map(|branch| format!("`{}`", branch.name))
            .collect();
        names.dedup();
        if names.len() < 2 {
            return;
        }
        let more = names.len().saturating_sub(4);
        names.truncate(4);
        let more = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        let headline = format!(
            "{}{more} are read as one type that holds any of them, since nothing tells them apart",
            names.join(", ")
        );
        let finding = Diagnostic::new(Code::UnionOverlap, at.pointer(), headline);
        self.sink.push(
            finding.help("a required key of its own, or a `discriminator`, sets a branch apart"),
        );
    }
}

/// One branch for the values of all; `None` if they are of different forms.
fn joined<'d>(members: &[&Branch<'d>]) -> Option<Branch<'d>> {
    let first = members.first()?;
    let all = |test: fn(&TypeKind<'d>) -> bool| members.iter().all(|branch| test(&branch.kind));
    let nothing = MergedSchema {
        null: super::merged::Nullness::Forbidden,
        ..MergedSchema::nothing(first.merged.at)
    };
    let (kind, merged) = if all(|kind| matches!(kind, TypeKind::Struct | TypeKind::Map)) {
        let object = object(members);
        let kind = if object.properties.is_empty() && !object.closed {
            TypeKind::Map
        } else {
            TypeKind::Struct
        };
        (kind, MergedSchema { object, ..nothing })
    } else if all(|kind| matches!(kind, TypeKind::Tuple)) && same_length(members) {
        (
            TypeKind::Tuple,
            MergedSchema {
                list: tuple(members),
                ..nothing
            },
        )
    } else if all(|kind| matches!(kind, TypeKind::List | TypeKind::Tuple)) {
        (
            TypeKind::List,
            MergedSchema {
                list: list(members),
                ..nothing
            },
        )
    } else {
        return None;
    };
    let name = if members.iter().all(|branch| branch.name == first.name) {
        first.name.clone()
    } else {
        form_name(&kind).to_owned()
    };
    Some(Branch {
        kind,
        merged: Rc::new(merged),
        is_joined: true,
        named: None,
        tags: Vec::new(),
        name,
        ..(*first).clone()
    })
}

fn form_name(kind: &TypeKind<'_>) -> &'static str {
    match kind {
        TypeKind::List => "List",
        TypeKind::Tuple => "Tuple",
        _ => "Object",
    }
}

fn same_length(members: &[&Branch<'_>]) -> bool {
    let mut lengths = members.iter().map(|branch| branch.merged.list.prefix.len());
    let first = lengths.next();
    lengths.all(|length| Some(length) == first)
}

fn tuple<'d>(members: &[&Branch<'d>]) -> ListKeywords<'d> {
    let length = members
        .first()
        .map_or(0, |branch| branch.merged.list.prefix.len());
    let position = |position: usize| {
        SchemaRef::any_of(
            members
                .iter()
                .filter_map(|branch| branch.merged.list.prefix.get(position).cloned())
                .collect(),
        )
    };
    ListKeywords {
        items: None,
        prefix: (0..length).filter_map(position).collect(),
        closed: true,
    }
}

/// A list of whatever one of the lists can hold; of anything, if one of them does not say.
fn list<'d>(members: &[&Branch<'d>]) -> ListKeywords<'d> {
    let says = |branch: &&&Branch<'d>| {
        branch.merged.list.items.is_some() || !branch.merged.list.prefix.is_empty()
    };
    let schemas = members.iter().flat_map(|branch| {
        branch
            .merged
            .list
            .prefix
            .iter()
            .chain(branch.merged.list.items.as_ref())
            .cloned()
    });
    let items = if members.iter().all(|branch| says(&branch)) {
        SchemaRef::any_of(schemas.collect())
    } else {
        None
    };
    ListKeywords {
        items,
        prefix: Vec::new(),
        closed: false,
    }
}

fn object<'d>(members: &[&Branch<'d>]) -> ObjectKeywords<'d> {
    let mut order = Vec::new();
    let mut schemas: BTreeMap<&'d str, Vec<SchemaRef<'d>>> = BTreeMap::new();
    for property in members
        .iter()
        .flat_map(|branch| &branch.merged.object.properties)
    {
        let known = schemas.entry(property.key).or_insert_with(|| {
            order.push(property.key);
            Vec::new()
        });
        known.push(property.schema.clone());
    }
    let take = |key: &'d str| {
        Some(Property {
            key,
            schema: SchemaRef::any_of(schemas.remove(key)?)?,
            declared_in: None,
        })
    };
    let mut patterns: Vec<(&'d str, SchemaRef<'d>)> = Vec::new();
    for (pattern, schema) in members
        .iter()
        .flat_map(|branch| &branch.merged.object.patterns)
    {
        match patterns.iter_mut().find(|(known, _)| known == pattern) {
            Some((_, known)) => {
                *known = SchemaRef::any_of(vec![known.clone(), schema.clone()])
                    .unwrap_or_else(|| schema.clone())
            }
            None => patterns.push((pattern, schema.clone())),
        }
    }
    ObjectKeywords {
        properties: order.into_iter().filter_map(take).collect(),
        required: common(members),
        additional: additional(members),
        closed: members.iter().all(|branch| branch.merged.object.closed),
        stated: true,
        patterns,
        names: None,
        dependent: Vec::new(),
    }
}

/// The keys that all require.
fn common<'d>(members: &[&Branch<'d>]) -> Vec<&'d str> {
    let Some((first, rest)) = members.split_first() else {
        return Vec::new();
    };
    let everywhere = |key: &&'d str| {
        rest.iter()
            .all(|branch| branch.merged.object.required.contains(key))
    };
    first
        .merged
        .object
        .required
        .iter()
        .copied()
        .filter(everywhere)
        .collect()
}

/// The type of all other keys, if each member gives one or forbids them.
fn additional<'d>(members: &[&Branch<'d>]) -> Option<SchemaRef<'d>> {
    let open = members
        .iter()
        .any(|branch| branch.merged.object.additional.is_none() && !branch.merged.object.closed);
    let declared = members
        .iter()
        .any(|branch| !branch.merged.object.properties.is_empty());
    if open || declared {
        return None;
    }
    SchemaRef::any_of(
        members
            .iter()
            .filter_map(|branch| branch.merged.object.additional.clone())
            .collect(),
    )
}
