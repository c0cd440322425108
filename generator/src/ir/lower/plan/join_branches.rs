//! Branches that nothing tells apart become one that holds the values of all.
//!
//! In: objects, or lists, that are branches of one union. Out: one branch: an object with the keys
//! of all, each of any of their types; a list of any of their items. No value of a branch is lost.
//! Absent: finding out which to join (`discriminate`).

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::type_plan::{Branch, TypeKind};
use super::{MergedSchema, Nullness, Planner, SchemaRef};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::lower::schemas::{ListKeywords, MergedBounds, ObjectKeywords, Property};
use crate::load::document::Node;

/// How many names of branches the finding about a join has; it counts the others. Equal names that
/// follow each other are one. A union of hundreds of branches can be joined. Chosen by eye: four
/// names of 25 letters make a headline of 226 characters, three lines of a terminal. Measured: 77%
/// of 141 joins have no more names, and one has 99. With half as many it would be 61%; with ten
/// times as many, such a headline would have sixteen lines.
const NAMED: usize = 4;

impl<'d> Planner<'d, '_> {
    /// Joins groups of branches, each in the position of its first. Returns `false` if none could
    /// be joined.
    pub(super) fn join(
        &mut self,
        branches: &mut Vec<Branch<'d>>,
        groups: &[Vec<usize>],
        at: Node<'d>,
    ) -> bool {
        let mut gone = BTreeSet::new();
        let mut changed = false;
        for group in groups {
            let members: Vec<_> = group.iter().map(|index| &branches[*index]).collect();
            let Some(joined) = joined(&members) else {
                continue;
            };
            self.report_join(&members, at);
            if let Some((first, rest)) = group.split_first() {
                branches[*first] = joined;
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

    /// Joins objects that have the same keys and hold nothing but constants: the rows of a table,
    /// such as a code with its message.
    pub(super) fn join_rows(&mut self, branches: &mut Vec<Branch<'d>>, at: Node<'d>) {
        let mut tables: BTreeMap<Vec<&'d str>, Vec<usize>> = BTreeMap::new();
        for (index, branch) in branches.iter().enumerate() {
            if self.is_row(branch) {
                let properties = branch.merged.object.properties.iter();
                let mut keys: Vec<_> = properties.map(|property| property.key).collect();
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

    /// An object with a single key is a tag and no row, and one with a name or under a
    /// `discriminator` is a type of its own.
    fn is_row(&mut self, branch: &Branch<'d>) -> bool {
        let properties = &branch.merged.object.properties;
        branch.named.is_none()
            && branch.property.is_none()
            && matches!(branch.kind, TypeKind::Struct)
            && properties.len() > 1
            && properties.iter().all(|property| {
                let schema = self.schemas.defining_schema(&property.schema);
                let constants = schema.constants.as_ref();
                constants.is_some_and(|list| list.len() == 1)
            })
    }

    fn report_join(&mut self, members: &[&Branch<'d>], at: Node<'d>) {
        let mut names: Vec<_> = members
            .iter()
            .map(|branch| format!("`{}`", branch.name))
            .collect();
        names.dedup();
        if names.len() < 2 && have_same_parts(members) {
            return;
        }
        let more = match names.len().saturating_sub(NAMED) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        names.truncate(NAMED);
        // Lists without a name of their own are all called alike.
        let subject = match names.as_slice() {
            [only] => format!("{} branches {only}", members.len()),
            several => several.join(", "),
        };
        let headline = format!(
            "{subject}{more} are read as one type that holds any of them, since nothing tells them apart"
        );
        let finding = Diagnostic::new(Code::UnionOverlap, at.pointer(), headline);
        self.report(
            finding.help("a required key of its own or of another type, or a `discriminator`, sets a branch apart"),
        );
    }
}

/// Whether the keys and items of all branches have the same schemas, so that joining them loses
/// nothing but rules, which are checked or reported by themselves.
fn have_same_parts(members: &[&Branch<'_>]) -> bool {
    let parts = |branch: &Branch<'_>| {
        let (object, list) = (&branch.merged.object, &branch.merged.list);
        let properties = object.properties.iter();
        let properties = properties.map(|property| (property.key.to_owned(), &property.schema));
        let patterns = object.patterns.iter();
        let patterns = patterns.map(|(pattern, schema)| ((*pattern).to_owned(), schema));
        let others = object
            .additional
            .iter()
            .map(|schema| (String::new(), schema));
        let positions = list.prefix.iter().chain(&list.items);
        let positions = positions.map(|schema| (String::new(), schema));
        let all = properties.chain(patterns).chain(others).chain(positions);
        let keyed: Vec<_> = all.map(|(key, schema)| (key, schema.key())).collect();
        (keyed, object.closed, list.closed)
    };
    let mut all = members.iter().map(|branch| parts(branch));
    let first = all.next();
    all.all(|other| Some(other) == first)
}

/// One branch for the values of all; `None` if they are of different kinds.
fn joined<'d>(members: &[&Branch<'d>]) -> Option<Branch<'d>> {
    let first = *members.first()?;
    let are = |test: fn(&TypeKind<'d>) -> bool| members.iter().all(|branch| test(&branch.kind));
    let bounds = common_bounds(members);
    let drops_rules = members.iter().any(|branch| has_rules(branch, &bounds));
    let empty = MergedSchema {
        null: Nullness::Forbidden,
        bounds,
        ..MergedSchema::empty(first.merged.at)
    };
    let (kind, merged) = if are(|kind| matches!(kind, TypeKind::Struct | TypeKind::Map)) {
        let object = joined_object(members);
        let kind = if object.properties.is_empty() && !object.closed {
            TypeKind::Map
        } else {
            TypeKind::Struct
        };
        (kind, MergedSchema { object, ..empty })
    } else if are(|kind| matches!(kind, TypeKind::Tuple)) && have_same_length(members) {
        let list = joined_tuple(members);
        (TypeKind::Tuple, MergedSchema { list, ..empty })
    } else if are(|kind| matches!(kind, TypeKind::List | TypeKind::Tuple)) {
        let list = joined_list(members);
        (TypeKind::List, MergedSchema { list, ..empty })
    } else {
        return None;
    };
    let name = if members.iter().all(|branch| branch.name == first.name) {
        first.name.clone()
    } else {
        joined_name(&kind).to_owned()
    };
    Some(Branch {
        kind,
        merged: Rc::new(merged),
        is_joined: true,
        drops_rules,
        named: None,
        tags: Vec::new(),
        name,
        ..first.clone()
    })
}

/// The bounds that the values of all branches keep: those that stand beside the branches are bounds
/// of each.
pub(super) fn common_bounds<'d>(members: &[&Branch<'d>]) -> MergedBounds<'d> {
    let mut all = members.iter().map(|branch| &branch.merged.bounds);
    let mut common = all.next().cloned().unwrap_or_default();
    all.for_each(|bounds| common.widen(bounds));
    common
}

/// Whether a branch has rules that the joined one, which has these bounds, has not. Those of its
/// keys and items are rules of their types.
pub(super) fn has_rules<'d>(branch: &Branch<'d>, kept: &MergedBounds<'d>) -> bool {
    let MergedSchema {
        bounds,
        conditions,
        object,
        ..
    } = &*branch.merged;
    // The bounds of a tuple are its length, which is that of its type.
    let is_tuple = matches!(branch.kind, TypeKind::Tuple);
    let is_bounded = match is_tuple {
        true => bounds.unique,
        false => bounds != kept,
    };
    // An enum lists its values; other types of constants do not.
    let has_constants =
        branch.merged.constants.is_some() && !matches!(branch.kind, TypeKind::Enum(_));
    branch.drops_rules
        || has_constants
        || is_bounded
        || !conditions.is_empty()
        || object.names.is_some()
        || !object.dependent_required.is_empty()
}

fn joined_name(kind: &TypeKind<'_>) -> &'static str {
    match kind {
        TypeKind::List => "List",
        TypeKind::Tuple => "Tuple",
        _ => "Object",
    }
}

fn have_same_length(members: &[&Branch<'_>]) -> bool {
    let mut lengths = members.iter().map(|branch| branch.merged.list.prefix.len());
    let first = lengths.next();
    lengths.all(|length| Some(length) == first)
}

fn joined_tuple<'d>(members: &[&Branch<'d>]) -> ListKeywords<'d> {
    let length = members
        .first()
        .map_or(0, |branch| branch.merged.list.prefix.len());
    let position = |position: usize| {
        let schemas = members
            .iter()
            .filter_map(|branch| branch.merged.list.prefix.get(position).cloned());
        SchemaRef::any_of(schemas.collect())
    };
    ListKeywords {
        items: None,
        prefix: (0..length).filter_map(position).collect(),
        closed: true,
    }
}

/// A list of whatever one of the lists can hold; of anything, if one of them does not say.
fn joined_list<'d>(members: &[&Branch<'d>]) -> ListKeywords<'d> {
    let lists = || members.iter().map(|branch| &branch.merged.list);
    let all_say = lists().all(|list| list.items.is_some() || !list.prefix.is_empty());
    let schemas = lists().flat_map(|list| list.prefix.iter().chain(list.items.as_ref()).cloned());
    ListKeywords {
        items: if all_say {
            SchemaRef::any_of(schemas.collect())
        } else {
            None
        },
        prefix: Vec::new(),
        closed: false,
    }
}

fn joined_object<'d>(members: &[&Branch<'d>]) -> ObjectKeywords<'d> {
    let objects = || members.iter().map(|branch| &branch.merged.object);
    let properties = objects().flat_map(|object| &object.properties);
    let properties = any_of_each(properties.map(|property| (property.key, &property.schema)));
    let patterns = objects().flat_map(|object| &object.patterns);
    ObjectKeywords {
        properties: properties
            .into_iter()
            .map(|(key, schema)| Property {
                key,
                schema,
                declared_in: None,
            })
            .collect(),
        required: required_by_all(members),
        additional: joined_additional(members),
        closed: objects().all(|object| object.closed),
        has_additional: true,
        unevaluated: None,
        is_unevaluated_applied: false,
        patterns: any_of_each(patterns.map(|(pattern, schema)| (*pattern, schema))),
        names: None,
        dependent_required: Vec::new(),
    }
}

/// Any one of the schemas of each key; keys in the order in which they were met.
fn any_of_each<'m, 'd: 'm>(
    schemas: impl Iterator<Item = (&'d str, &'m SchemaRef<'d>)>,
) -> Vec<(&'d str, SchemaRef<'d>)> {
    let mut order = Vec::new();
    let mut by_key: BTreeMap<&'d str, Vec<SchemaRef<'d>>> = BTreeMap::new();
    for (key, schema) in schemas {
        let known = by_key.entry(key).or_insert_with(|| {
            order.push(key);
            Vec::new()
        });
        known.push(schema.clone());
    }
    order
        .into_iter()
        .filter_map(|key| Some((key, SchemaRef::any_of(by_key.remove(key)?)?)))
        .collect()
}

fn required_by_all<'d>(members: &[&Branch<'d>]) -> Vec<&'d str> {
    let Some((first, rest)) = members.split_first() else {
        return Vec::new();
    };
    let is_required_by_rest = |key: &&'d str| {
        rest.iter()
            .all(|branch| branch.merged.object.required.contains(key))
    };
    first
        .merged
        .object
        .required
        .iter()
        .copied()
        .filter(is_required_by_rest)
        .collect()
}

/// The schema of all other keys, if each object gives one or forbids them. Where keys are declared,
/// those that only one object declares are among the other keys of another, so that no such schema
/// holds for them.
fn joined_additional<'d>(members: &[&Branch<'d>]) -> Option<SchemaRef<'d>> {
    let objects = || members.iter().map(|branch| &branch.merged.object);
    let is_open = objects().any(|object| object.additional.is_none() && !object.closed);
    let declares_keys = objects().any(|object| !object.properties.is_empty());
    if is_open || declares_keys {
        return None;
    }
    SchemaRef::any_of(
        objects()
            .filter_map(|object| object.additional.clone())
            .collect(),
    )
}
