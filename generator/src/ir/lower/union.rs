//! `oneOf` and `anyOf`: from branches as written to those that are types of their own.
//!
//! In: a schema with alternatives. Out: its [`TypePlan`]: a union with its plan, or something simpler, if the branches are constants,
//! differ by null alone, only constrain, or are scalars of one kind. Absent: telling branches apart (`plan`).

use std::collections::BTreeSet;
use std::rc::Rc;

use super::candidates::{Candidate, kind_name};
use super::discriminate::Discrimination;
use super::kind::{TypeKind, TypePlan, kinds_of};
use super::merged::{Alternatives, MergedBounds, MergedSchema};
use super::profile::{ValueProfile, kinds_of_type};
use super::schema_ref::{SchemaKey, SchemaRef};
use super::schemas::{Context, Types};
use super::{discriminate, intersect, scalar};
use crate::ir::{
    Any, Constant, Enum, EnumKind, Guard, Kinds, Owner, Role, Rule, Scalar, Shape, TypeId, Union,
    Use, Variant,
};
use crate::load::document::Node;

/// Unions of more branches than this are not told apart.
const BRANCHES: usize = 2000;

/// How often branches are unions_in_progress or joined before it is given up to tell them apart.
const ROUNDS: usize = 16;

/// A branch that is a type of its own.
#[derive(Debug, Clone)]
pub(super) struct Branch<'d> {
    /// The schema that gives its type.
    pub(super) schema: SchemaRef<'d>,
    /// Everything said about it.
    pub(super) merged: Rc<MergedSchema<'d>>,
    pub(super) kind: TypeKind<'d>,
    /// It is no longer just its schema, but several merged: `kind` and `merged` give its type.
    pub(super) is_joined: bool,
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
pub(super) struct UnionPlan<'d> {
    pub(super) list: Vec<Branch<'d>>,
    pub(super) profile: ValueProfile<'d>,
}

impl<'d> Branch<'d> {
    /// What makes two branches the same: the schema they name, or else their schema.
    fn identity(&self) -> SchemaKey {
        self.named
            .map_or_else(|| self.schema.key(), |named| SchemaRef::of(named).key())
    }
}

impl<'d> Types<'d, '_> {
    /// What the branches of a schema make of it.
    pub(super) fn plan_alternatives(
        &mut self,
        schema: &SchemaRef<'d>,
        merged: &MergedSchema<'d>,
    ) -> TypePlan<'d> {
        let (constraining, alternatives): (Vec<_>, Vec<_>) = merged
            .alternatives
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
        let mut meaning = if alternatives.is_empty() {
            let kinds = kinds_of(merged);
            let objects = if merged.kinds.is_none() && kinds == Kinds::ALL.without(Kinds::NULL) {
                Kinds::OBJECT
            } else {
                kinds
            };
            self.plan_kinds(
                schema,
                &MergedSchema {
                    alternatives,
                    kinds: Some(objects),
                    ..merged.clone()
                },
            )
        } else {
            let mut nullable = merged.is_nullable();
            let candidates = self.candidates(
                schema,
                &MergedSchema {
                    alternatives,
                    ..merged.clone()
                },
            );
            let forbidden =
                merged.kinds.is_some() && merged.null == super::merged::Nullness::Forbidden;
            let mut meaning = self.plan_candidates(candidates, merged.at);
            nullable |= meaning.nullable && !forbidden;
            meaning.nullable = nullable;
            meaning
        };
        meaning.rules.extend(rules);
        meaning.remarks.extend(remarks);
        meaning
    }

    /// Whether the branches of a choice say nothing but which keys must be there.
    fn only_requires(&mut self, choice: &Alternatives<'d>) -> bool {
        let mut requires = false;
        for schema in &choice.branches {
            let Some(node) = schema.single() else {
                return false;
            };
            let merged = self.resolve(schema).merged;
            let object = &merged.object;
            let plain = merged.alternatives.is_empty()
                && merged.constants.is_none()
                && merged.format.is_none()
                && merged.bounds.is_empty();
            let untyped = merged.kinds.is_none_or(|kinds| kinds == Kinds::OBJECT);
            let keyless = object.properties.is_empty()
                && object.additional.is_none()
                && !object.closed
                && object.patterns.is_empty();
            let own = node.get("$ref").is_none() && node.get("allOf").is_none();
            if !(own
                && plain
                && untyped
                && keyless
                && (merged.kinds.is_none() || !object.required.is_empty()))
            {
                return false;
            }
            requires |= !object.required.is_empty() || !merged.unsupported_keywords.is_empty();
        }
        requires
    }

    /// At least one of the groups of keys; no rule if one of the groups is empty.
    fn any_of_required(&mut self, choice: &Alternatives<'d>) -> Option<Rule> {
        let mut groups: Vec<Vec<String>> = Vec::new();
        for schema in &choice.branches {
            let merged = self.resolve(schema).merged;
            groups.push(
                merged
                    .object
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
    pub(super) fn plan_candidates(
        &mut self,
        candidates: Vec<Candidate<'d>>,
        at: Node<'d>,
    ) -> TypePlan<'d> {
        let mut nullable = false;
        let mut branches: Vec<Branch<'d>> = Vec::new();
        let mut seen = BTreeSet::new();
        let count = candidates.len();
        for candidate in candidates {
            if let Some((branch, also_null)) = self.branch(candidate, count) {
                nullable |= also_null;
                let only_null = also_null && matches!(branch.kind, TypeKind::Any(Any::Unspecified));
                if only_null || super::schemas::is_null(&branch.kind) {
                    nullable = true;
                } else if !matches!(branch.kind, TypeKind::Any(Any::Never))
                    && seen.insert(branch.identity())
                {
                    branches.push(branch);
                }
            }
        }
        self.simplify(&mut branches, at);
        if branches.len() < 2 {
            let Some(branch) = branches.pop() else {
                return TypePlan::of(
                    if nullable {
                        TypeKind::Scalar(Scalar::Null)
                    } else {
                        TypeKind::Any(Any::Never)
                    },
                    false,
                );
            };
            return sole_branch(branch, nullable);
        }
        if branches.iter().any(|branch| branch.guards.is_empty()) {
            return TypePlan::of(TypeKind::Any(Any::Undecided), nullable);
        }
        TypePlan::of(
            TypeKind::Union(Rc::new(self.union_plan(branches))),
            nullable,
        )
    }

    /// Opens, merges and joins branches until a plan tells them apart.
    fn simplify(&mut self, branches: &mut Vec<Branch<'d>>, at: Node<'d>) {
        self.join_rows(branches, at);
        for _ in 0..ROUNDS {
            inline_mixed_unions(branches);
            merge_scalars(branches);
            if branches.len() < 2 {
                return;
            }
            if branches.len() > BRANCHES || !self.charge(branches.len().pow(2), at) {
                break;
            }
            match discriminate::discriminate(self, branches, at) {
                Discrimination::Planned => return,
                Discrimination::Open(indices) => inline_unions(branches, &indices),
                Discrimination::Join(groups) => {
                    if !self.join(branches, &groups, at) {
                        break;
                    }
                }
            }
        }
        super::proof::report_undecided(self, at);
        branches.iter_mut().for_each(|branch| branch.guards.clear());
    }

    /// One kind of a schema that allows several.
    pub(super) fn branch_of_kind(
        &mut self,
        schema: &SchemaRef<'d>,
        kind: Kinds,
    ) -> Option<Branch<'d>> {
        let schema = schema.narrowed(kind);
        let merged = self.merged_schema(&schema);
        let (branch, _) = self.branch(
            Candidate {
                schema,
                property: None,
                tags: Vec::new(),
                node: merged.at,
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
            let scope = Context {
                owner: Owner::Type(id),
                role,
            };
            let mut annotated = match branch.is_joined {
                true => {
                    let meaning = TypePlan {
                        content: Some(Rc::clone(&branch.merged)),
                        ..TypePlan::of(branch.kind.clone(), false)
                    };
                    self.build_unshared(&branch.schema, Rc::clone(&branch.merged), meaning, &scope)
                }
                false => self.lower_schema(&branch.schema, &scope),
            };
            annotated.remarks.extend(branch.remarks.iter().cloned());
            Variant {
                at: branch
                    .schema
                    .parts()
                    .last()
                    .map_or(branch.merged.at, |part| part.node)
                    .pointer(),
                name: branch.name.clone(),
                docs: annotated.docs(&branch.name),
                guards: branch.guards.clone(),
                boxed: false,
                value: Use {
                    nullable: false,
                    ..annotated.value
                },
            }
        });
        Shape::Union(Union {
            variants: variants.collect(),
        })
    }
}

/// The only branch that is left.
fn sole_branch(branch: Branch<'_>, nullable: bool) -> TypePlan<'_> {
    if !branch.is_joined {
        return TypePlan::of(TypeKind::Same(branch.schema), nullable);
    }
    TypePlan {
        content: Some(branch.merged),
        remarks: branch.remarks,
        ..TypePlan::of(branch.kind, nullable)
    }
}

/// Opens unions of several kinds that share one with another branch, since no guard asks for several things at once.
fn inline_mixed_unions(branches: &mut Vec<Branch<'_>>) {
    for _ in 0..ROUNDS {
        let kinds: Vec<_> = branches
            .iter()
            .map(|branch| kinds_of_type(&branch.kind))
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
                        kind: TypeKind::Union(_),
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
        inline_unions(branches, &mixed);
    }
}

/// Puts the branches of unions in their schema, each once.
fn inline_unions(branches: &mut Vec<Branch<'_>>, indices: &[usize]) {
    let mut unions_in_progress = Vec::with_capacity(branches.len());
    let mut seen = BTreeSet::new();
    for (index, branch) in branches.drain(..).enumerate() {
        match &branch.kind {
            TypeKind::Union(inner) if indices.contains(&index) => {
                unions_in_progress.extend(inner.list.iter().cloned())
            }
            _ => unions_in_progress.push(branch),
        }
    }
    unions_in_progress.retain(|branch| branch.is_joined || seen.insert(branch.identity()));
    *branches = unions_in_progress;
}

/// UnionPlan that are scalars or constants of one JSON kind become one.
fn merge_scalars(branches: &mut Vec<Branch<'_>>) {
    for kind in [Kinds::STRING, Kinds::NUMBER, Kinds::BOOLEAN] {
        let of_kind: Vec<_> = (0..branches.len())
            .filter(|index| {
                branches
                    .get(*index)
                    .is_some_and(|branch| scalar_kind(&branch.kind) == Some(kind))
            })
            .collect();
        if of_kind.len() < 2 {
            continue;
        }
        let group: Vec<_> = of_kind
            .iter()
            .filter_map(|index| branches.get(*index).cloned())
            .collect();
        let Some(one) = joined_scalar(&group) else {
            continue;
        };
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
fn scalar_kind(kind: &TypeKind<'_>) -> Option<Kinds> {
    match kind {
        TypeKind::Scalar(Scalar::Integer(_) | Scalar::Number(_))
        | TypeKind::Enum(Enum {
            kind: EnumKind::Integer,
            ..
        }) => Some(Kinds::NUMBER),
        TypeKind::Scalar(Scalar::Boolean) => Some(Kinds::BOOLEAN),
        TypeKind::Scalar(Scalar::Null) => None,
        TypeKind::Scalar(_) | TypeKind::Enum(_) => Some(Kinds::STRING),
        TypeKind::Struct
        | TypeKind::Map
        | TypeKind::List
        | TypeKind::Tuple
        | TypeKind::Union(_)
        | TypeKind::Same(_)
        | TypeKind::Any(_) => None,
    }
}

/// One branch for several of the same kind: the enum, if there is one, since enums are open; all constants; or the wider scalar.
fn joined_scalar<'d>(group: &[Branch<'d>]) -> Option<Branch<'d>> {
    let first = group.first()?;
    let enums: Vec<_> = group
        .iter()
        .filter(|branch| matches!(branch.kind, TypeKind::Enum(_)))
        .collect();
    let fraction = group
        .iter()
        .any(|branch| matches!(branch.kind, TypeKind::Scalar(Scalar::Number(_))));
    if let [only] = enums.as_slice()
        && !fraction
    {
        return Some((*only).clone());
    }
    let merged = Rc::new(MergedSchema {
        bounds: common_bounds(group),
        constants: None,
        annotations: Default::default(),
        ..(*first.merged).clone()
    });
    let kind = if enums.is_empty() || fraction {
        let scalars = group.iter().filter_map(|branch| {
            if let TypeKind::Scalar(scalar) = branch.kind {
                Some(scalar)
            } else {
                None
            }
        });
        TypeKind::Scalar(scalars.reduce(scalar::wider)?)
    } else {
        TypeKind::Enum(joined_enum(&enums)?)
    };
    let mut remarks = Vec::new();
    if group.iter().any(|branch| !branch.merged.bounds.is_empty()) && merged.bounds.is_empty() {
        remarks.push("Each form of it has rules of its own, which are not checked.".to_owned());
    }
    let mut formats: Vec<_> = group
        .iter()
        .filter_map(|branch| branch.merged.format)
        .map(|format| format!("`{format}`"))
        .collect();
    formats.dedup();
    if formats.len() > 1 && matches!(kind, TypeKind::Scalar(Scalar::Text)) {
        remarks.push(format!("Format: {}.", formats.join(" or ")));
    }
    let format = if formats.len() > 1 {
        None
    } else {
        merged.format
    };
    let merged = Rc::new(MergedSchema {
        format,
        ..(*merged).clone()
    });
    let name = if first.named.is_some() {
        kind_name(&kind).to_owned()
    } else {
        first.name.clone()
    };
    Some(Branch {
        kind,
        merged,
        is_joined: true,
        named: None,
        remarks,
        name,
        ..first.clone()
    })
}

/// Bounds that all branches give; where they differ, none holds for all.
fn common_bounds<'d>(group: &[Branch<'d>]) -> MergedBounds<'d> {
    let limits = group
        .first()
        .map(|branch| branch.merged.bounds.clone())
        .unwrap_or_default();
    let text = format!("{limits:?}");
    if group
        .iter()
        .all(|branch| format!("{:?}", branch.merged.bounds) == text)
    {
        limits
    } else {
        MergedBounds::default()
    }
}

/// All constants of several enums; those that are a branch of their own take its title and description.
fn joined_enum(enums: &[&Branch<'_>]) -> Option<Enum> {
    let mut values: Vec<Constant> = Vec::new();
    let mut kind = None;
    for branch in enums {
        let TypeKind::Enum(item) = &branch.kind else {
            continue;
        };
        kind = Some(item.kind);
        let mut list = item.values.clone();
        if let [only] = list.as_mut_slice() {
            let annotations = &branch.merged.annotations;
            only.name = only
                .name
                .take()
                .or_else(|| annotations.title.map(str::to_owned));
            only.description = only
                .description
                .take()
                .or_else(|| annotations.description.map(str::to_owned));
            only.deprecated |= annotations.deprecated;
        }
        values = intersect::joined(values, list);
    }
    Some(Enum {
        kind: kind?,
        values,
    })
}
