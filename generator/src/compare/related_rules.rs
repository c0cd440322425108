//! How the rules of two values relate whose types may differ.
//!
//! In: two uses. Out: their rules about values that both types may have, and whether the new ones
//! ask for more or for less. What a type says itself counts: no `int32` breaks a `maximum` of
//! 2^31 - 1. Absent: the rules of branches, and of fields, of types that are no pair;
//! `value_relation` compares those.

use serde_json::Number;

use super::constraints::{self, ConstraintChange};
use super::draft::{Draft, Subject};
use super::implication::{implies, is_met_by_all};
use super::places::TypePair;
use super::value_relation::{Notation, ValueRelation};
use super::witness::rule_holds;
use super::{Comparison, Side, rules};
use crate::ir::{Any, Int, Kinds, Newtype, Rule, Scalar, Shape, TypeId, TypeRef, Use};

/// The rules of two uses that can be compared.
#[derive(Debug, Default)]
pub(super) struct RelatedRules {
    pub(super) old: Vec<Rule>,
    pub(super) new: Vec<Rule>,
    pub(super) change: ConstraintChange,
}

impl RelatedRules {
    /// How values relate of which nothing but the rules changed.
    pub(super) fn value_relation(&self) -> ValueRelation {
        match self.change {
            ConstraintChange::Same | ConstraintChange::Equivalent => ValueRelation::Equal,
            ConstraintChange::Tighter => ValueRelation::Subset,
            ConstraintChange::Looser => ValueRelation::Superset,
            ConstraintChange::Both => ValueRelation::Overlap,
        }
    }
}

impl Comparison<'_> {
    /// Relates the rules of two uses. `None` if one of them is a union that is no pair with the
    /// other type: each branch has rules of its own.
    pub(super) fn relate_rules(
        &self,
        (old, new): (&Use, &Use),
        notation: Notation,
    ) -> Option<RelatedRules> {
        let (mut before, mut after) = (self.old.types.rules(old), self.new.types.rules(new));
        if self.is_matched(&old.ty, &new.ty) {
            // What a pair of types says is compared where the types are.
            let (left, right) = (
                rules_of_alias(&self.old, old),
                rules_of_alias(&self.new, new),
            );
            before.retain(|rule| !left.contains(rule));
            after.retain(|rule| !right.contains(rule));
        } else if !self.is_matched(
            self.old.types.resolve(&old.ty),
            self.new.types.resolve(&new.ty),
        ) {
            if is_union(&self.old, &old.ty) || is_union(&self.new, &new.ty) {
                return None;
            }
            before.extend(rules_of_struct(&self.old, &old.ty));
            after.extend(rules_of_struct(&self.new, &new.ty));
        }
        Some(self.relate_rules_of((&old.ty, before), (&new.ty, after), notation))
    }

    /// Compares the rules of a pair of types that are two kinds, or names of two types.
    pub(super) fn rules_of_other_types(&mut self, (left, right): TypePair, subject: &Subject) {
        let (old, new) = (meant(&self.old, left), meant(&self.new, right));
        if is_union(&self.old, &old.0) || is_union(&self.new, &new.0) {
            return;
        }
        let related = self.relate_rules_of((&old.0, old.1), (&new.0, new.1), Notation::Json);
        let uses = [left, right].map(|id| Use::plain(TypeRef::Named(id)));
        let rules = (&rules::TYPE_TIGHTENED, &rules::TYPE_LOOSENED);
        let template = Draft::new(rules.0, subject);
        self.related_rules(&related, (&uses[0], &uses[1]), rules, &template);
    }

    /// Relates rules of values of two types.
    fn relate_rules_of(
        &self,
        (old, before): (&TypeRef, Vec<Rule>),
        (new, after): (&TypeRef, Vec<Rule>),
        notation: Notation,
    ) -> RelatedRules {
        if before == after {
            return RelatedRules {
                old: before,
                new: after,
                change: ConstraintChange::Same,
            };
        }
        // One value is written like a list of one item.
        let is_list = (is_list(&self.old, old), is_list(&self.new, new));
        match (notation, is_list) {
            (Notation::Text { exploded: true }, (true, false)) => {
                let (new, of_items) = as_list_of_one(new, after);
                let related = self.related((old, before), (&new, of_items), notation);
                RelatedRules {
                    new: of_one(related.new),
                    ..related
                }
            }
            (Notation::Text { exploded: true }, (false, true)) => {
                let (old, of_items) = as_list_of_one(old, before);
                let related = self.related((&old, of_items), (new, after), notation);
                RelatedRules {
                    old: of_one(related.old),
                    ..related
                }
            }
            _ => self.related((old, before), (new, after), notation),
        }
    }

    fn related(
        &self,
        (old, before): (&TypeRef, Vec<Rule>),
        (new, after): (&TypeRef, Vec<Rule>),
        notation: Notation,
    ) -> RelatedRules {
        let as_text = notation.is_text();
        let old = Typed {
            side: &self.old,
            ty: old,
            as_text,
        };
        let new = Typed {
            side: &self.new,
            ty: new,
            as_text,
        };
        let asked = (about_both(&before, old, new), about_both(&after, new, old));
        let change = constraints::change(
            (&asked.0, &asked.1),
            |rule| old.holds(rule, &before),
            |rule| new.holds(rule, &after),
        );
        RelatedRules {
            old: asked.0,
            new: asked.1,
            change,
        }
    }
}

/// The rules of one type that speak of values which another type may have. What holds of all values
/// that an enum lists says nothing of them.
fn about_both(rules: &[Rule], own: Typed<'_, '_>, other: Typed<'_, '_>) -> Vec<Rule> {
    let kinds = own.kinds().and(other.kinds());
    let is_listed = other.is_enum() && !own.is_enum();
    let within = |position: Option<usize>, inner: &[Rule]| {
        let inner = match own.item(position).zip(other.item(position)) {
            Some((own, other)) => about_both(inner, own, other),
            None => inner.to_vec(),
        };
        Some(inner).filter(|inner| !inner.is_empty())
    };
    rules
        .iter()
        .filter(|rule| !own.about(rule).and(kinds).is_empty())
        .filter(|rule| !is_listed || !other.holds(rule, &[]))
        .filter_map(|rule| match rule {
            Rule::Each(inner) => within(None, inner).map(Rule::Each),
            Rule::At(position, inner) => {
                within(Some(*position), inner).map(|inner| Rule::At(*position, inner))
            }
            rule => Some(rule.clone()),
        })
        .collect()
}

/// The values of a type of one side.
#[derive(Clone, Copy)]
struct Typed<'s, 'a> {
    side: &'s Side<'a>,
    ty: &'s TypeRef,
    as_text: bool,
}

impl<'s> Typed<'s, '_> {
    /// Whether a rule holds of all values of the type that meet these rules. `false` if that is not
    /// known.
    fn holds(self, rule: &Rule, rules: &[Rule]) -> bool {
        if is_met_by_all(rule) || rules.iter().any(|own| implies(own, rule)) {
            return true;
        }
        let item_holds = |item: &'s Use, position: Option<usize>, inner: &[Rule]| {
            let (item, own) = (self.of(item), rules_of_items(rules, position));
            inner.iter().all(|rule| item.holds(rule, &own))
        };
        match (rule, self.resolved()) {
            (Rule::Each(inner), TypeRef::List(item) | TypeRef::Map(item)) => {
                item_holds(item, None, inner)
            }
            (Rule::At(position, inner), TypeRef::List(item)) => {
                item_holds(item, Some(*position), inner)
            }
            (Rule::Each(inner), TypeRef::Tuple(items)) => {
                let mut items = items.iter().enumerate();
                items.all(|(position, item)| item_holds(item, Some(position), inner))
            }
            (Rule::At(position, inner), TypeRef::Tuple(items)) => items
                .get(*position)
                .is_none_or(|item| item_holds(item, Some(*position), inner)),
            (_, TypeRef::Tuple(items)) => {
                let length = items.len() as u64;
                let said = [Rule::MinItems(length), Rule::MaxItems(length)];
                said.iter().any(|own| implies(own, rule))
            }
            (_, TypeRef::Scalar(Scalar::Integer(int))) => {
                bounds(*int).any(|own| implies(&own, rule))
            }
            (_, TypeRef::Named(id)) => match &self.side.api.type_of(*id).shape {
                // Of the values that it does not list, nothing is known.
                Shape::Enum(shape) if shape.allows_others => false,
                Shape::Enum(shape) => {
                    let mut values = shape.values.iter().map(|one| &one.value);
                    values.all(|value| rule_holds(rule, value, self.as_text) == Some(true))
                }
                Shape::Struct(shape) => {
                    let required = shape.fields.iter().filter(|field| field.required);
                    implies(&Rule::MinProperties(required.count() as u64), rule)
                }
                Shape::Union(_) | Shape::Newtype(_) | Shape::Alias(_) => false,
            },
            _ => false,
        }
    }

    /// The same for another use of the same side.
    fn of(self, value: &'s Use) -> Self {
        Self {
            ty: &value.ty,
            ..self
        }
    }

    /// The type without the names of aliases, and of a newtype what is in it.
    fn resolved(self) -> &'s TypeRef {
        let resolved = self.side.types.resolve(self.ty);
        match resolved
            .as_named()
            .map(|id| &self.side.api.type_of(id).shape)
        {
            Some(Shape::Newtype(shape)) => &shape.value.ty,
            _ => resolved,
        }
    }

    /// What a list or map holds, or a tuple at a position.
    fn item(self, position: Option<usize>) -> Option<Self> {
        match self.resolved() {
            TypeRef::List(item) | TypeRef::Map(item) => Some(self.of(item)),
            TypeRef::Tuple(items) => items.get(position?).map(|item| self.of(item)),
            _ => None,
        }
    }

    fn is_enum(self) -> bool {
        let named = self.side.types.resolve(self.ty).as_named();
        let shape = named.map(|id| &self.side.api.type_of(id).shape);
        matches!(shape, Some(Shape::Enum(shape)) if !shape.allows_others)
    }

    /// The kinds of JSON that values of the type are of. What is written as text may be a number.
    fn kinds(self) -> Kinds {
        let kinds = match self.resolved() {
            TypeRef::Any(Any::Never) => Kinds::NONE,
            TypeRef::Any(_) => Kinds::ALL,
            TypeRef::Scalar(Scalar::Integer(_) | Scalar::Number(_)) => Kinds::NUMBER,
            TypeRef::Scalar(Scalar::Boolean) => Kinds::BOOLEAN,
            TypeRef::Scalar(Scalar::Null) => Kinds::NULL,
            TypeRef::Scalar(_) => Kinds::STRING,
            TypeRef::List(_) | TypeRef::Tuple(_) => Kinds::ARRAY,
            TypeRef::Map(_) => Kinds::OBJECT,
            TypeRef::Named(id) => match &self.side.api.type_of(*id).shape {
                Shape::Struct(_) => Kinds::OBJECT,
                Shape::Enum(shape) if shape.kind.is_integer() => Kinds::NUMBER,
                Shape::Enum(_) => Kinds::STRING,
                Shape::Union(_) | Shape::Newtype(_) | Shape::Alias(_) => Kinds::ALL,
            },
        };
        if self.as_text && kinds.contains(Kinds::STRING) {
            kinds.with(PLAIN)
        } else {
            kinds
        }
    }

    /// The kinds of JSON that a rule speaks of: as text, one for texts speaks of numbers as well.
    fn about(self, rule: &Rule) -> Kinds {
        let kinds = rule.kinds();
        if self.as_text && kinds == Kinds::STRING {
            PLAIN
        } else {
            kinds
        }
    }
}

/// What is written as a text without parts.
const PLAIN: Kinds = Kinds::STRING.with(Kinds::NUMBER).with(Kinds::BOOLEAN);

/// The rules of an item at a position, or those of each item.
fn rules_of_items(rules: &[Rule], position: Option<usize>) -> Vec<Rule> {
    let inner = rules.iter().filter_map(|rule| match rule {
        Rule::Each(inner) => Some(inner),
        Rule::At(other, inner) if Some(*other) == position => Some(inner),
        _ => None,
    });
    inner.flatten().cloned().collect()
}

/// The value as a list that has it as its only item, with the rules of such a list.
fn as_list_of_one(ty: &TypeRef, rules: Vec<Rule>) -> (TypeRef, Vec<Rule>) {
    let list = TypeRef::Tuple(vec![Use::plain(ty.clone())]);
    let rules = if rules.is_empty() {
        rules
    } else {
        vec![Rule::At(0, rules)]
    };
    (list, rules)
}

/// The rules of the only item of a list.
fn of_one(rules: Vec<Rule>) -> Vec<Rule> {
    rules_of_items(&rules, Some(0))
}

/// The rules of the alias or newtype that a value names.
fn rules_of_alias(side: &Side<'_>, value: &Use) -> Vec<Rule> {
    let named = value.ty.as_named().map(|id| side.api.type_of(id));
    let whole = named.and_then(|item| match &item.shape {
        Shape::Alias(target) | Shape::Newtype(Newtype { value: target, .. }) => {
            Some((item, target))
        }
        Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_) => None,
    });
    whole.map_or_else(Vec::new, |(item, target)| {
        let mut rules = side.types.rules(target);
        rules.extend(item.rules.iter().cloned());
        rules
    })
}

/// The type that a name stands for, and all its rules.
fn meant(side: &Side<'_>, id: TypeId) -> (TypeRef, Vec<Rule>) {
    let ty = TypeRef::Named(id);
    let meant = side.types.resolve(&ty).clone();
    let mut rules = rules_of_alias(side, &Use::plain(ty));
    rules.extend(rules_of_struct(side, &meant));
    (meant, rules)
}

/// The rules of the struct that a type is. Those of other types are in each of their uses.
fn rules_of_struct(side: &Side<'_>, ty: &TypeRef) -> Vec<Rule> {
    let named = side.types.resolve(ty).as_named();
    let named = named.map(|id| side.api.type_of(id));
    let own = named.filter(|item| item.shape.as_struct().is_some());
    own.map_or_else(Vec::new, |item| item.rules.clone())
}

pub(super) fn is_union(side: &Side<'_>, ty: &TypeRef) -> bool {
    let named = side.types.resolve(ty).as_named();
    named.is_some_and(|id| matches!(side.api.type_of(id).shape, Shape::Union(_)))
}

fn is_list(side: &Side<'_>, ty: &TypeRef) -> bool {
    let ty = side.types.resolve(ty);
    matches!(ty, TypeRef::List(_) | TypeRef::Tuple(_))
}

/// The least and the greatest value of an integer type.
fn bounds(int: Int) -> impl Iterator<Item = Rule> {
    let (least, greatest) = int.range();
    let least = Number::from_i128(least).map(Rule::Minimum);
    let greatest = Number::from_i128(greatest).map(Rule::Maximum);
    least.into_iter().chain(greatest)
}
