//! How the JSON values of two types relate: is each value of one a value of the other?
//!
//! `type_relation` answers the same question for Rust code, which has to be changed when only the
//! name of a type changes. Here names do not matter. Constraints such as `minimum` are considered
//! only where no change of their own says them, and only for what is sent: clients read any value.

use serde_json::Value;

mod lists;
mod newtypes;
mod objects;
mod parts;
mod scalars;

use super::Comparison;
use super::refusal::Age;
use super::type_relation::MAX_STEPS;
use super::wire::{self, WireEffect};
use crate::ir::{Any, EnumKind, Field, Int, Other, Scalar, Shape, Style, TypeId, TypeRef, Use};
use objects::rest;
use parts::{Part, Rules};
use scalars::scalars;
pub(super) use scalars::{fits, same};

/// How the values of the new type relate to those of the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ValueRelation {
    /// Both have the same values.
    Equal,
    /// The new type has every value of the old one, and more.
    Superset,
    /// The new type has some of the values of the old one, and no others.
    Subset,
    /// Each has values that the other has not, or that is not known.
    Overlap,
    /// They have no value in common.
    Disjoint,
}

use ValueRelation::{Disjoint, Equal, Overlap, Subset, Superset};

impl ValueRelation {
    /// The relation of two objects, given those of two of their keys.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Disjoint, _) | (_, Disjoint) => Disjoint,
            (Equal, other) => other,
            (own, Equal) => own,
            (own, other) if own == other => own,
            _ => Overlap,
        }
    }

    /// The relation with old and new exchanged.
    fn reversed(self) -> Self {
        match self {
            Superset => Subset,
            Subset => Superset,
            other => other,
        }
    }

    /// The relation of two containers of such values: both have the empty one.
    fn in_container(self) -> Self {
        if self == Disjoint { Overlap } else { self }
    }

    pub(super) fn includes_old(self) -> bool {
        matches!(self, Equal | Superset)
    }

    pub(super) fn includes_new(self) -> bool {
        matches!(self, Equal | Subset)
    }

    /// What a change of the type means on the wire.
    pub(super) fn wire(self) -> WireEffect {
        match self {
            Equal => wire::UNSEEN,
            Superset => wire::WIDENED,
            Subset => wire::NARROWED,
            Overlap => wire::OVERLAPPING,
            Disjoint => wire::REPLACED,
        }
    }
}

/// How values are written where two types are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Notation {
    /// As JSON, which tells numbers and strings apart.
    Json,
    /// As text: parameters and headers.
    Text {
        /// Whether each item of a list is written as if it were the only value.
        exploded: bool,
    },
}

impl Notation {
    /// The notation of a parameter or header.
    pub(super) fn of(style: Style) -> Self {
        match style {
            Style::Json => Self::Json,
            Style::SimpleExplode | Style::FormExplode => Self::Text { exploded: true },
            Style::Simple
            | Style::Label
            | Style::LabelExplode
            | Style::Matrix
            | Style::MatrixExplode
            | Style::Form
            | Style::Space
            | Style::Pipe
            | Style::DeepObject => Self::Text { exploded: false },
        }
    }

    /// Whether numbers and texts are written alike.
    pub(super) fn is_text(self) -> bool {
        self != Self::Json
    }
}

/// How deep the values of two types are compared. A level is a use or a pair of named types. What
/// is deeper counts as an overlap of the two types, whether it differs or not.
///
/// The comparison is recursive, and types that contain themselves could otherwise take all of its
/// steps ([`MAX_STEPS`]) as levels on the stack. Aliases and unions that are directly inside each
/// other are no levels; only the steps bound them. Measured: in fourteen pairs of versions of real
/// documents, six levels are the most. With less than that, equal values could be reported;
/// hundreds would use the stack for no real document.
const MAX_LEVELS: usize = 32;

/// A comparison of values in progress.
struct Values<'c, 'a> {
    comparison: &'c Comparison<'a>,
    notation: Notation,
    level: usize,
    rules: Rules,
}

impl Comparison<'_> {
    /// How the values of two uses relate, whatever their rules are.
    pub(super) fn relate_values(&self, old: &Use, new: &Use, notation: Notation) -> ValueRelation {
        Values::new(self, notation, Rules::Ignored).uses(old, new)
    }

    /// How the values of two uses relate where they are sent, but for the rules of both uses.
    pub(super) fn relate_sent_values(
        &self,
        old: &Use,
        new: &Use,
        notation: Notation,
    ) -> ValueRelation {
        Values::new(self, notation, Rules::SaidHere).uses(old, new)
    }

    /// What other values of a use mean on the wire. The rules of both uses have changes of their
    /// own.
    pub(super) fn effect_of_values(
        &self,
        (old, new): (&Use, &Use),
        notation: Notation,
    ) -> WireEffect {
        let sent = self.relate_sent_values(old, new, notation);
        let read = self.relate_values(old, new, notation);
        read.wire().where_sent(sent.wire())
    }

    /// What other values of a named type mean on the wire, without regard to nullness. The rules of
    /// both types have changes of their own.
    pub(super) fn effect_of_types(&self, old: TypeId, new: TypeId) -> WireEffect {
        let mut sent = Values::new(self, Notation::Json, Rules::SaidHere);
        sent.level = 1;
        let sent = sent.shapes(old, new);
        let read = self.relate_values_of_types(old, new);
        read.wire().where_sent(sent.wire())
    }

    /// How the values of a key relate of which one side has a constant; that it may be absent
    /// counts as a value.
    pub(super) fn relate_values_of_fields(
        &self,
        old: &Field,
        new: &Field,
        is_sent: bool,
    ) -> ValueRelation {
        let rules = if is_sent {
            Rules::Compared
        } else {
            Rules::Ignored
        };
        let presence = match (old.required, new.required) {
            (true, false) => Superset,
            (false, true) => Subset,
            _ => Equal,
        };
        let values = Values::new(self, Notation::Json, rules).fields(old, new);
        values.and(presence)
    }

    /// How the values of a key relate that only one side lists, given what the other side says of
    /// it. That it may be absent is not considered.
    pub(super) fn relate_values_of_key(
        &self,
        field: &Field,
        of: &Use,
        listed_by: Age,
        is_sent: bool,
    ) -> ValueRelation {
        let rules = if is_sent {
            Rules::SaidHere
        } else {
            Rules::Ignored
        };
        let mut values = Values::new(self, Notation::Json, rules);
        let constant = field.constant.as_ref().filter(|_| field.fixed);
        match (constant, listed_by) {
            (Some(constant), Age::Old) => values.constant(constant, of, Age::New),
            (Some(constant), Age::New) => values.constant(constant, of, Age::Old).reversed(),
            (None, Age::Old) => values.uses(&field.value, of),
            (None, Age::New) => values.uses(of, &field.value),
        }
    }

    /// How the values of two named types relate, without regard to the nullness of their uses.
    pub(super) fn relate_values_of_types(&self, old: TypeId, new: TypeId) -> ValueRelation {
        Values::new(self, Notation::Json, Rules::Ignored).shapes(old, new)
    }

    /// What other values of all other keys of two structs mean on the wire. Their rules have
    /// changes of their own.
    pub(super) fn effect_of_other_keys(&self, old: &Other, new: &Other) -> WireEffect {
        let [sent, read] = [Rules::SaidHere, Rules::Ignored]
            .map(|rules| Values::new(self, Notation::Json, rules).rest(rest(old), rest(new)));
        read.wire().where_sent(sent.wire())
    }
}

impl<'c, 'a> Values<'c, 'a> {
    /// A comparison that may take [`MAX_STEPS`] steps.
    fn new(comparison: &'c Comparison<'a>, notation: Notation, rules: Rules) -> Self {
        comparison.fuel.set(MAX_STEPS);
        Self {
            comparison,
            notation,
            level: 0,
            rules,
        }
    }

    fn uses(&mut self, old: &Use, new: &Use) -> ValueRelation {
        if self.level == MAX_LEVELS || !self.comparison.burn_fuel() {
            return Overlap;
        }
        self.level += 1;
        let outer = self.rules;
        let is_pair = self.comparison.is_matched(&old.ty, &new.ty);
        // What differs within a pair is reported for it, and its uses have rules of their own.
        let by_rules = match outer {
            Rules::Compared if is_pair => self.rules_of_uses(old, new),
            _ => Equal,
        };
        self.rules = match outer {
            Rules::Compared if is_pair => Rules::SaidHere,
            Rules::SaidHere if !is_pair && self.has_own_rules(&old.ty, &new.ty) => Rules::Compared,
            outer => outer,
        };
        let (mut left, mut right) = (Vec::new(), Vec::new());
        self.collect(old, &[], Age::Old, &mut left);
        self.collect(new, &[], Age::New, &mut right);
        let relation = self.alternatives(&left, &right);
        self.rules = outer;
        self.level -= 1;
        relation.and(by_rules)
    }

    /// A type includes another if each alternative of the other is in one of its own. A value that
    /// several alternatives cover only together is not found, so the result may be an overlap where
    /// it is a superset.
    fn alternatives(&mut self, old: &[Part<'_>], new: &[Part<'_>]) -> ValueRelation {
        let mut old_in_new = vec![false; old.len()];
        let mut new_in_old = vec![false; new.len()];
        let mut any_in_common = false;
        for (position, left) in old.iter().enumerate() {
            for (counterpart, right) in new.iter().enumerate() {
                let relation = self.parts(left, right);
                old_in_new[position] |= relation.includes_old();
                new_in_old[counterpart] |= relation.includes_new();
                any_in_common |= relation != Disjoint;
            }
        }
        let all = |list: &[bool]| list.iter().all(|is_included| *is_included);
        match (all(&old_in_new), all(&new_in_old)) {
            (true, true) => Equal,
            (true, false) => Superset,
            (false, true) => Subset,
            (false, false) if any_in_common => Overlap,
            (false, false) => Disjoint,
        }
    }

    fn parts(&mut self, old: &Part<'_>, new: &Part<'_>) -> ValueRelation {
        match (old, new) {
            (Part::Null, Part::Null) => Equal,
            (Part::Null, Part::Type(ty, _)) => {
                if is_any(ty) {
                    Superset
                } else {
                    Disjoint
                }
            }
            (Part::Type(..), Part::Null) => self.parts(new, old).reversed(),
            (Part::Type(old, before), Part::Type(new, after)) => {
                let relation = self.types(old, new);
                match self.rules {
                    Rules::Compared if relation != Disjoint => {
                        relation.and(self.rules_of_types((old, before), (new, after)))
                    }
                    _ => relation,
                }
            }
            (
                Part::Type(old, _) | Part::Unresolved(old),
                Part::Type(new, _) | Part::Unresolved(new),
            ) => self.unresolved(old, new),
            (Part::Null, Part::Unresolved(_)) | (Part::Unresolved(_), Part::Null) => Overlap,
        }
    }

    /// Matched types are equal, and any JSON includes every type. All else may overlap.
    fn unresolved(&mut self, old: &TypeRef, new: &TypeRef) -> ValueRelation {
        match (old, new) {
            (TypeRef::Named(old), TypeRef::Named(new)) => self.named(*old, *new),
            (TypeRef::Any(_), _) | (_, TypeRef::Any(_)) => self.types(old, new),
            _ => Overlap,
        }
    }

    fn types(&mut self, old: &TypeRef, new: &TypeRef) -> ValueRelation {
        match (old, new) {
            (TypeRef::Any(_), TypeRef::Any(_)) => Equal,
            (TypeRef::Any(Any::Never), _) => Superset,
            (_, TypeRef::Any(Any::Never)) => Subset,
            (TypeRef::Any(_), _) => Subset,
            (_, TypeRef::Any(_)) => Superset,
            (TypeRef::Named(left), TypeRef::Named(right)) => self.named(*left, *right),
            _ if self.newtype(old, Age::Old).is_some() || self.newtype(new, Age::New).is_some() => {
                self.inside_newtypes(old, new)
            }
            (TypeRef::Scalar(old), TypeRef::Scalar(new)) => scalars(*old, *new, self.notation),
            (TypeRef::List(old), TypeRef::List(new)) => self.uses(old, new).in_container(),
            (TypeRef::List(list), TypeRef::Tuple(items)) => self
                .tuple_and_list(items, list, Age::New)
                .reversed()
                .and(Subset),
            (TypeRef::Tuple(items), TypeRef::List(list)) => {
                self.tuple_and_list(items, list, Age::Old).and(Superset)
            }
            (TypeRef::Tuple(old), TypeRef::Tuple(new)) if old.len() == new.len() => {
                old.iter().zip(new).fold(Equal, |relation, (old, new)| {
                    relation.and(self.uses(old, new))
                })
            }
            (TypeRef::Map(_) | TypeRef::Named(_), TypeRef::Map(_) | TypeRef::Named(_)) => {
                match (self.object(old, Age::Old), self.object(new, Age::New)) {
                    (Some(old), Some(new)) => self.objects(old, new),
                    _ => Disjoint,
                }
            }
            (TypeRef::Named(id), TypeRef::Scalar(scalar)) => {
                if let Some(own) = self.scalar_of_open_enum(*id, Age::Old) {
                    return scalars(own, *scalar, self.notation);
                }
                self.constants(*id, Age::Old, |value| fits(value, *scalar, self.notation))
            }
            (TypeRef::Scalar(scalar), TypeRef::Named(id)) => {
                if let Some(own) = self.scalar_of_open_enum(*id, Age::New) {
                    return scalars(*scalar, own, self.notation);
                }
                self.constants(*id, Age::New, |value| fits(value, *scalar, self.notation))
                    .reversed()
            }
            (_, TypeRef::List(item)) => self.one_and_list(Use::plain(old.clone()), item, Age::Old),
            (TypeRef::List(item), _) => self
                .one_and_list(Use::plain(new.clone()), item, Age::New)
                .reversed(),
            _ => Disjoint,
        }
    }

    fn named(&mut self, old: TypeId, new: TypeId) -> ValueRelation {
        // What differs within matched types is reported for them.
        if self.comparison.matching.is_pair(old, new) {
            return Equal;
        }
        if self.level == MAX_LEVELS || !self.comparison.burn_fuel() {
            return Overlap;
        }
        self.level += 1;
        let relation = self.shapes(old, new);
        self.level -= 1;
        relation
    }

    fn shapes(&mut self, old: TypeId, new: TypeId) -> ValueRelation {
        let (before, after) = (
            &self.comparison.old.api.type_of(old).shape,
            &self.comparison.new.api.type_of(new).shape,
        );
        match (before, after) {
            (Shape::Struct(_), Shape::Struct(_)) => {
                match (
                    self.object(&TypeRef::Named(old), Age::Old),
                    self.object(&TypeRef::Named(new), Age::New),
                ) {
                    (Some(old), Some(new)) => self.objects(old, new),
                    _ => Overlap,
                }
            }
            (Shape::Enum(before), Shape::Enum(after)) => {
                let text = self.notation.is_text();
                let is_in = |value: &Value, list: &[crate::ir::Constant]| {
                    list.iter().any(|other| same(value, &other.value, text))
                };
                let old_in_new = before
                    .values
                    .iter()
                    .filter(|one| is_in(&one.value, &after.values))
                    .count();
                let new_in_old = after
                    .values
                    .iter()
                    .filter(|one| is_in(&one.value, &before.values))
                    .count();
                let is_of_kind = before.kind.is_integer() == after.kind.is_integer();
                let all_old = old_in_new == before.values.len() && !before.allows_others
                    || after.allows_others && is_of_kind;
                let all_new = new_in_old == after.values.len() && !after.allows_others
                    || before.allows_others && is_of_kind;
                match (all_old, all_new) {
                    (true, true) => Equal,
                    (true, false) => Superset,
                    (false, true) => Subset,
                    (false, false) if old_in_new > 0 => Overlap,
                    (false, false) => Disjoint,
                }
            }
            (Shape::Struct(_), Shape::Enum(_)) | (Shape::Enum(_), Shape::Struct(_)) => Disjoint,
            (Shape::Newtype(_), Shape::Struct(_) | Shape::Enum(_) | Shape::Newtype(_))
            | (Shape::Struct(_) | Shape::Enum(_), Shape::Newtype(_)) => {
                self.inside_newtypes(&TypeRef::Named(old), &TypeRef::Named(new))
            }
            _ => {
                let (mut left, mut right) = (Vec::new(), Vec::new());
                let (old, new) = (TypeRef::Named(old), TypeRef::Named(new));
                let outer = self.rules;
                if outer == Rules::SaidHere && self.has_union(&old, &new) {
                    self.rules = Rules::Compared;
                }
                self.collect_type(&old, Vec::new(), Age::Old, &mut left);
                self.collect_type(&new, Vec::new(), Age::New, &mut right);
                let relation = self.alternatives(&left, &right);
                self.rules = outer;
                relation
            }
        }
    }

    /// The scalar whose values an enum has that allows others besides those that it lists.
    fn scalar_of_open_enum(&self, id: TypeId, age: Age) -> Option<Scalar> {
        match &self.api(age).type_of(id).shape {
            Shape::Enum(shape) if shape.allows_others => Some(match shape.kind {
                EnumKind::Text => Scalar::Text,
                EnumKind::Integer => Scalar::Integer(Int::I64),
                EnumKind::Unsigned => Scalar::Integer(Int::U64),
            }),
            _ => None,
        }
    }

    /// An enum compared with the values for which `fits` holds, as if the enum were the old one.
    fn constants(&self, id: TypeId, age: Age, fits: impl Fn(&Value) -> bool) -> ValueRelation {
        let api = self.api(age);
        let Shape::Enum(shape) = &api.type_of(id).shape else {
            return Disjoint;
        };
        let fitting = shape.values.iter().filter(|one| fits(&one.value)).count();
        match fitting {
            0 => Disjoint,
            all if all == shape.values.len() => Superset,
            _ => Overlap,
        }
    }
}

fn is_any(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Any(why) if *why != Any::Never)
}
