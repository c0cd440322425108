//! `oneOf` and `anyOf`: from branches as written to those that are types of their own.
//!
//! In: a place with choices. Out: its [`Meaning`]: a union with its plan, or something simpler, if the branches are constants,
//! differ by null alone, only constrain, or are scalars of one kind. Absent: telling branches apart (`plan`).

use std::collections::BTreeSet;
use std::rc::Rc;

use super::candidates::{Candidate, kind_word};
use super::flat::{Choice, Flat, Limits};
use super::meaning::{Form, Meaning, kinds_of};
use super::place::{Key, Place};
use super::plan::Outcome;
use super::schemas::{Scope, Types};
use super::sketch::{Sketch, form_kinds};
use super::{merge, plan, scalar};
use crate::ir::{
    Any, Constant, Enum, EnumKind, Guard, Kinds, Owner, Role, Rule, Scalar, Shape, TypeId, Union,
    Use, Variant,
};
use crate::load::document::Node;

/// Unions of more branches than this are not told apart.
const BRANCHES: usize = 2000;

/// How often branches are opened or joined before it is given up to tell them apart.
const ROUNDS: usize = 16;

/// A branch that is a type of its own.
#[derive(Debug, Clone)]
pub(super) struct Branch<'d> {
    /// The place that gives its type.
    pub(super) place: Place<'d>,
    /// Everything said about it.
    pub(super) flat: Rc<Flat<'d>>,
    pub(super) form: Form<'d>,
    /// It is no longer just its place, but several merged: `form` and `flat` give its type.
    pub(super) merged: bool,
    /// The named schema it is.
    pub(super) named: Option<Node<'d>>,
    /// The key that `discriminator` names.
    pub(super) property: Option<&'d str>,
    /// The tag's values that `discriminator` gives it.
    pub(super) tags: Vec<String>,
    /// What is true of it but has no counterpart in the type.
    pub(super) remarks: Vec<String>,
    /// What it is called after.
    pub(super) name: String,
    pub(super) guards: Vec<Guard>,
}

/// The branches of a union, and what is known of the values of any of them.
#[derive(Debug)]
pub(super) struct Branches<'d> {
    pub(super) list: Vec<Branch<'d>>,
    pub(super) sketch: Sketch<'d>,
}

impl<'d> Branch<'d> {
    /// What makes two branches the same: the schema they name, or else their place.
    fn identity(&self) -> Key {
        self.named
            .map_or_else(|| self.place.key(), |named| Place::of(named).key())
    }
}

impl<'d> Types<'d, '_> {
    /// What the branches of a place make of it.
    pub(super) fn meaning_of_choices(&mut self, place: &Place<'d>, flat: &Flat<'d>) -> Meaning<'d> {
        let (constraining, choices): (Vec<_>, Vec<_>) = flat
            .choices
            .iter()
            .cloned()
            .partition(|choice| self.only_requires(choice));
        let mut rules = Vec::new();
        let mut remarks = Vec::new();
        for choice in &constraining {
            rules.extend(self.any_of_required(choice));
            if choice.exclusive {
                remarks.push("Exactly one of the groups of keys is present.".to_owned());
            }
        }
        let mut meaning = if choices.is_empty() {
            let kinds = kinds_of(flat);
            let objects = if flat.kinds.is_none() && kinds == Kinds::ALL.without(Kinds::NULL) {
                Kinds::OBJECT
            } else {
                kinds
            };
            self.meaning_of_kinds(
                place,
                &Flat {
                    choices,
                    kinds: Some(objects),
                    ..flat.clone()
                },
            )
        } else {
            let mut nullable = flat.is_nullable();
            let candidates = self.candidates(
                place,
                &Flat {
                    choices,
                    ..flat.clone()
                },
            );
            let forbidden = flat.kinds.is_some() && flat.null == super::flat::Null::Refused;
            let mut meaning = self.meaning_of_candidates(candidates, flat.at);
            nullable |= meaning.nullable && !forbidden;
            meaning.nullable = nullable;
            meaning
        };
        meaning.rules.extend(rules);
        meaning.remarks.extend(remarks);
        meaning
    }

    /// Whether the branches of a choice say nothing but which keys must be there.
    fn only_requires(&mut self, choice: &Choice<'d>) -> bool {
        let mut requires = false;
        for place in &choice.branches {
            let Some(node) = place.single() else {
                return false;
            };
            let flat = self.view(place).flat;
            let object = &flat.object;
            let plain = flat.choices.is_empty()
                && flat.constants.is_none()
                && flat.format.is_none()
                && flat.limits.is_empty();
            let untyped = flat.kinds.is_none_or(|kinds| kinds == Kinds::OBJECT);
            let keyless = object.properties.is_empty()
                && object.additional.is_none()
                && !object.closed
                && object.patterns.is_empty();
            let own = node.get("$ref").is_none() && node.get("allOf").is_none();
            if !(own
                && plain
                && untyped
                && keyless
                && (flat.kinds.is_none() || !object.required.is_empty()))
            {
                return false;
            }
            requires |= !object.required.is_empty() || !flat.documentary.is_empty();
        }
        requires
    }

    /// At least one of the groups of keys; no rule if one of the groups is empty.
    fn any_of_required(&mut self, choice: &Choice<'d>) -> Option<Rule> {
        let mut groups: Vec<Vec<String>> = Vec::new();
        for place in &choice.branches {
            let flat = self.view(place).flat;
            groups.push(
                flat.object
                    .required
                    .iter()
                    .map(|key| (*key).to_owned())
                    .collect(),
            );
        }
        let vacuous = groups.iter().any(Vec::is_empty);
        (!vacuous).then_some(Rule::AnyOf(groups))
    }

    /// What a list of branches is, when those that are no types of their own are gone.
    pub(super) fn meaning_of_candidates(
        &mut self,
        candidates: Vec<Candidate<'d>>,
        at: Node<'d>,
    ) -> Meaning<'d> {
        let mut nullable = false;
        let mut branches: Vec<Branch<'d>> = Vec::new();
        let mut seen = BTreeSet::new();
        let count = candidates.len();
        for candidate in candidates {
            if let Some((branch, also_null)) = self.branch(candidate, count) {
                nullable |= also_null;
                let only_null = also_null && matches!(branch.form, Form::Any(Any::Unspecified));
                if only_null || super::schemas::is_null(&branch.form) {
                    nullable = true;
                } else if !matches!(branch.form, Form::Any(Any::Never))
                    && seen.insert(branch.identity())
                {
                    branches.push(branch);
                }
            }
        }
        self.simplify(&mut branches, at);
        if branches.len() < 2 {
            let Some(branch) = branches.pop() else {
                return Meaning::of(
                    if nullable {
                        Form::Scalar(Scalar::Null)
                    } else {
                        Form::Any(Any::Never)
                    },
                    false,
                );
            };
            return lone(branch, nullable);
        }
        if branches.iter().any(|branch| branch.guards.is_empty()) {
            return Meaning::of(Form::Any(Any::Undecided), nullable);
        }
        Meaning::of(Form::Union(Rc::new(self.branches(branches))), nullable)
    }

    /// Opens, merges and joins branches until a plan tells them apart.
    fn simplify(&mut self, branches: &mut Vec<Branch<'d>>, at: Node<'d>) {
        self.join_rows(branches, at);
        for _ in 0..ROUNDS {
            open_mixed(branches);
            merge_scalars(branches);
            if branches.len() < 2 {
                return;
            }
            if branches.len() > BRANCHES || !self.spend(branches.len().pow(2), at) {
                break;
            }
            match plan::plan(self, branches, at) {
                Outcome::Planned => return,
                Outcome::Open(indices) => open(branches, &indices),
                Outcome::Join(groups) => {
                    if !self.join(branches, &groups, at) {
                        break;
                    }
                }
            }
        }
        super::overlap::report_undecided(self, at);
        branches.iter_mut().for_each(|branch| branch.guards.clear());
    }

    /// One kind of a place that allows several.
    pub(super) fn branch_of_kind(&mut self, place: &Place<'d>, kind: Kinds) -> Option<Branch<'d>> {
        let place = place.narrowed(kind);
        let flat = self.flat_of(&place);
        let (branch, _) = self.branch(
            Candidate {
                place,
                property: None,
                tags: Vec::new(),
                node: flat.at,
            },
            2,
        )?;
        Some(Branch {
            guards: vec![Guard::Kind(kind)],
            ..branch
        })
    }

    /// The union of branches with their guards.
    pub(super) fn union(&mut self, id: TypeId, branches: &[Branch<'d>]) -> Shape {
        let variants = branches.iter().map(|branch| {
            let role = Role::Branch(Box::new(Role::Itself), branch.name.clone());
            let scope = Scope {
                owner: Owner::Type(id),
                role,
            };
            let mut placed = match branch.merged {
                true => {
                    let meaning = Meaning {
                        content: Some(Rc::clone(&branch.flat)),
                        ..Meaning::of(branch.form.clone(), false)
                    };
                    self.build_unshared(&branch.place, Rc::clone(&branch.flat), meaning, &scope)
                }
                false => self.lower_place(&branch.place, &scope),
            };
            placed.remarks.extend(branch.remarks.iter().cloned());
            Variant {
                at: branch
                    .place
                    .parts()
                    .last()
                    .map_or(branch.flat.at, |part| part.node)
                    .pointer(),
                name: branch.name.clone(),
                docs: placed.docs(&branch.name),
                guards: branch.guards.clone(),
                boxed: false,
                value: Use {
                    nullable: false,
                    ..placed.value
                },
            }
        });
        Shape::Union(Union {
            variants: variants.collect(),
        })
    }
}

/// The only branch that is left.
fn lone(branch: Branch<'_>, nullable: bool) -> Meaning<'_> {
    if !branch.merged {
        return Meaning::of(Form::Same(branch.place), nullable);
    }
    Meaning {
        content: Some(branch.flat),
        remarks: branch.remarks,
        ..Meaning::of(branch.form, nullable)
    }
}

/// Opens unions of several kinds that share one with another branch, since no guard asks for several things at once.
fn open_mixed(branches: &mut Vec<Branch<'_>>) {
    for _ in 0..ROUNDS {
        let kinds: Vec<_> = branches
            .iter()
            .map(|branch| form_kinds(&branch.form))
            .collect();
        let shared = |index: usize| {
            let own = kinds.get(index).copied().unwrap_or_default();
            kinds.iter().enumerate().any(|(other, kinds)| {
                other != index && *kinds != Kinds::ALL && !kinds.and(own).is_empty()
            })
        };
        let single = [Kinds::ARRAY, Kinds::OBJECT];
        let mixed: Vec<_> = (0..branches.len())
            .filter(|index| {
                matches!(
                    branches.get(*index),
                    Some(Branch {
                        form: Form::Union(_),
                        ..
                    })
                )
            })
            .filter(|index| {
                kinds
                    .get(*index)
                    .is_some_and(|kinds| !single.contains(kinds))
                    && shared(*index)
            })
            .collect();
        if mixed.is_empty() {
            return;
        }
        open(branches, &mixed);
    }
}

/// Puts the branches of unions in their place, each once.
fn open(branches: &mut Vec<Branch<'_>>, indices: &[usize]) {
    let mut opened = Vec::with_capacity(branches.len());
    let mut seen = BTreeSet::new();
    for (index, branch) in branches.drain(..).enumerate() {
        match &branch.form {
            Form::Union(inner) if indices.contains(&index) => {
                opened.extend(inner.list.iter().cloned())
            }
            _ => opened.push(branch),
        }
    }
    opened.retain(|branch| branch.merged || seen.insert(branch.identity()));
    *branches = opened;
}

/// Branches that are scalars or constants of one JSON kind become one.
fn merge_scalars(branches: &mut Vec<Branch<'_>>) {
    for kind in [Kinds::STRING, Kinds::NUMBER, Kinds::BOOLEAN] {
        let of_kind: Vec<_> = (0..branches.len())
            .filter(|index| {
                branches
                    .get(*index)
                    .is_some_and(|branch| scalar_kind(&branch.form) == Some(kind))
            })
            .collect();
        if of_kind.len() < 2 {
            continue;
        }
        let group: Vec<_> = of_kind
            .iter()
            .filter_map(|index| branches.get(*index).cloned())
            .collect();
        let Some(one) = merged(&group) else { continue };
        let mut one = Some(one);
        let mut index = 0;
        branches.retain_mut(|branch| {
            let here = index;
            index += 1;
            if !of_kind.contains(&here) {
                return true;
            }
            one.take().map(|one| *branch = one).is_some()
        });
    }
}

/// The kind of a branch that is a scalar or enum.
fn scalar_kind(form: &Form<'_>) -> Option<Kinds> {
    match form {
        Form::Scalar(Scalar::Integer(_) | Scalar::Number(_))
        | Form::Enum(Enum {
            kind: EnumKind::Integer,
            ..
        }) => Some(Kinds::NUMBER),
        Form::Scalar(Scalar::Boolean) => Some(Kinds::BOOLEAN),
        Form::Scalar(Scalar::Null) => None,
        Form::Scalar(_) | Form::Enum(_) => Some(Kinds::STRING),
        Form::Struct
        | Form::Map
        | Form::List
        | Form::Tuple
        | Form::Union(_)
        | Form::Same(_)
        | Form::Any(_) => None,
    }
}

/// One branch for several of the same kind: the enum, if there is one, since enums are open; all constants; or the wider scalar.
fn merged<'d>(group: &[Branch<'d>]) -> Option<Branch<'d>> {
    let first = group.first()?;
    let enums: Vec<_> = group
        .iter()
        .filter(|branch| matches!(branch.form, Form::Enum(_)))
        .collect();
    let fraction = group
        .iter()
        .any(|branch| matches!(branch.form, Form::Scalar(Scalar::Number(_))));
    if let [only] = enums.as_slice()
        && !fraction
    {
        return Some((*only).clone());
    }
    let flat = Rc::new(Flat {
        limits: common_limits(group),
        constants: None,
        words: Default::default(),
        ..(*first.flat).clone()
    });
    let form = if enums.is_empty() || fraction {
        let scalars = group.iter().filter_map(|branch| {
            if let Form::Scalar(scalar) = branch.form {
                Some(scalar)
            } else {
                None
            }
        });
        Form::Scalar(scalars.reduce(scalar::wider)?)
    } else {
        Form::Enum(united(&enums)?)
    };
    let mut remarks = Vec::new();
    if group.iter().any(|branch| !branch.flat.limits.is_empty()) && flat.limits.is_empty() {
        remarks.push("Each form of it has rules of its own, which are not checked.".to_owned());
    }
    let mut formats: Vec<_> = group
        .iter()
        .filter_map(|branch| branch.flat.format)
        .map(|format| format!("`{format}`"))
        .collect();
    formats.dedup();
    if formats.len() > 1 && matches!(form, Form::Scalar(Scalar::Text)) {
        remarks.push(format!("Format: {}.", formats.join(" or ")));
    }
    let format = if formats.len() > 1 { None } else { flat.format };
    let flat = Rc::new(Flat {
        format,
        ..(*flat).clone()
    });
    let name = if first.named.is_some() {
        kind_word(&form).to_owned()
    } else {
        first.name.clone()
    };
    Some(Branch {
        form,
        flat,
        merged: true,
        named: None,
        remarks,
        name,
        ..first.clone()
    })
}

/// Bounds that all branches give; where they differ, none holds for all.
fn common_limits<'d>(group: &[Branch<'d>]) -> Limits<'d> {
    let limits = group
        .first()
        .map(|branch| branch.flat.limits.clone())
        .unwrap_or_default();
    let text = format!("{limits:?}");
    if group
        .iter()
        .all(|branch| format!("{:?}", branch.flat.limits) == text)
    {
        limits
    } else {
        Limits::default()
    }
}

/// All constants of several enums; those that are a branch of their own take its title and description.
fn united(enums: &[&Branch<'_>]) -> Option<Enum> {
    let mut values: Vec<Constant> = Vec::new();
    let mut kind = None;
    for branch in enums {
        let Form::Enum(item) = &branch.form else {
            continue;
        };
        kind = Some(item.kind);
        let mut list = item.values.clone();
        if let [only] = list.as_mut_slice() {
            let words = &branch.flat.words;
            only.name = only.name.take().or_else(|| words.title.map(str::to_owned));
            only.description = only
                .description
                .take()
                .or_else(|| words.description.map(str::to_owned));
            only.deprecated |= words.deprecated;
        }
        values = merge::joined(values, list);
    }
    Some(Enum {
        kind: kind?,
        values,
    })
}
