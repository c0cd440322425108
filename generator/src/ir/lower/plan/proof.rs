//! Proves the guards of a union on examples, and reports what they cannot tell apart.
//!
//! An example of each branch is made (`example`); the guards must lead it to its branch, as the
//! runtime will ask them (`ir/guards`). Absent: changing the guards.

use serde_json::Value;

use super::Schemas;
use super::example::example;
use super::type_plan::{Branch, ValueProfile};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::guards::chosen_branch;
use crate::ir::lower::schemas::values::same_value;
use crate::ir::{Guard, Kinds};
use crate::load::document::Node;

/// How many overlaps of one union are reported; the others are counted. A union of a hundred
/// similar branches can have thousands. Chosen by eye: the overlaps of a union mostly have one
/// cause. Measured: 68 of 77 unions with an overlap have no more, and one has 58. With one, 65
/// would be reported in full; with thirty, such a union could fill several screens.
const LISTED: usize = 3;

/// The guards of a union that are to be proved; branches are meant by their index.
pub(super) struct GuardedBranches<'p, 'd> {
    pub(super) profiles: &'p [ValueProfile<'d>],
    /// The order in which branches are asked.
    pub(super) order: &'p [usize],
    pub(super) guards: &'p [Vec<Guard>],
    /// Pairs that a value can fit at once, the one that is asked first first.
    pub(super) overlaps: &'p [(usize, usize)],
}

/// A value that fits two branches, the one that is asked first first.
struct Overlap {
    first: usize,
    second: usize,
    example: Value,
}

/// Reports values that fit two branches, and examples that the guards lead to another branch than
/// theirs.
pub(super) fn report<'d>(
    guarded: &GuardedBranches<'_, 'd>,
    branches: &[Branch<'d>],
    schemas: &mut Schemas<'d, '_>,
    at: Node<'d>,
) {
    let mut found = known_overlaps(guarded, branches, schemas);
    for index in guarded.order {
        // A base takes what is left, and its constants may be those of the others.
        if guarded.profiles[*index].kinds == Kinds::ALL || branches[*index].is_base {
            continue;
        }
        let Some(overlap) = misled(guarded, *index, branches, schemas) else {
            continue;
        };
        let is_known = found
            .iter()
            .any(|known| (known.first, known.second) == (overlap.first, overlap.second));
        if !is_known {
            found.push(overlap);
        }
    }
    let more = found.len().saturating_sub(LISTED);
    for overlap in found.iter().take(LISTED) {
        schemas.report(finding(overlap, branches, more, at));
    }
}

/// The overlaps that choosing the guards came upon, with a value that has the keys of both
/// branches.
fn known_overlaps<'d>(
    guarded: &GuardedBranches<'_, 'd>,
    branches: &[Branch<'d>],
    schemas: &mut Schemas<'d, '_>,
) -> Vec<Overlap> {
    let mut found = Vec::with_capacity(guarded.overlaps.len());
    for (first, second) in guarded.overlaps.iter().copied() {
        let mut value = example(&branches[first], schemas);
        let other = example(&branches[second], schemas);
        if let (Value::Object(value), Value::Object(other)) = (&mut value, other) {
            for (key, other) in other {
                value.entry(key).or_insert(other);
            }
            let shared = shared_tags(&guarded.guards[first], &guarded.guards[second]);
            value.extend(shared.map(|(key, tag)| (key.clone(), tag.clone())));
        }
        found.push(Overlap {
            first,
            second,
            example: value,
        });
    }
    found
}

/// The keys whose constants both branches ask for, with a constant that both have.
fn shared_tags<'g>(
    one: &'g [Guard],
    other: &'g [Guard],
) -> impl Iterator<Item = (&'g String, &'g Value)> {
    let tags = |guard: &'g Guard| match guard {
        Guard::Tag(key, values) => Some((key, values)),
        _ => None,
    };
    one.iter()
        .filter_map(tags)
        .filter_map(move |(key, values)| {
            let (_, others) = other.iter().filter_map(tags).find(|(it, _)| *it == key)?;
            let shared = values
                .iter()
                .find(|value| others.iter().any(|other| same_value(other, value)));
            shared.map(|value| (key, value))
        })
}

/// Whether the guards lead an example of a branch to another one.
fn misled<'d>(
    guarded: &GuardedBranches<'_, 'd>,
    index: usize,
    branches: &[Branch<'d>],
    schemas: &mut Schemas<'d, '_>,
) -> Option<Overlap> {
    let mut example = example(&branches[index], schemas);
    // A tag that only the mapping of `discriminator` gives is in no schema.
    for guard in &guarded.guards[index] {
        if let (Guard::Tag(key, values), Value::Object(example)) = (guard, &mut example) {
            example.insert(key.clone(), values.first().cloned().unwrap_or_default());
        }
    }
    let in_order = guarded.order.iter().map(|index| &*guarded.guards[*index]);
    let taken = guarded.order[chosen_branch(in_order, &example)?];
    (taken != index).then_some(Overlap {
        first: taken,
        second: index,
        example,
    })
}

fn finding(overlap: &Overlap, branches: &[Branch<'_>], more: usize, at: Node<'_>) -> Diagnostic {
    let (first, second) = (
        &branches[overlap.first].name,
        &branches[overlap.second].name,
    );
    let headline = format!(
        "`{first}` and `{second}` can both fit {}; `{first}` is asked first",
        overlap.example
    );
    let help = if more > 0 {
        format!("{more} more pairs of branches of this union overlap")
    } else {
        "a required key of its own or of another type, or a `discriminator`, sets a branch apart"
            .to_owned()
    };
    Diagnostic::new(Code::UnionOverlap, at.pointer(), headline).help(help)
}

/// A union whose branches no guard tells apart.
pub(super) fn undecided(at: Node<'_>) -> Diagnostic {
    Diagnostic::new(
        Code::UnionUndecided,
        at.pointer(),
        "nothing tells the branches apart, so this is any JSON",
    )
    .help("a `discriminator`, or a required key of its own in each branch, sets them apart")
}
