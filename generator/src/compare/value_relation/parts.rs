//! The alternatives that a use allows, with the rules of each.

use super::ValueRelation::{self, Equal};
use super::Values;
use crate::compare::Side;
use crate::compare::refusal::Age;
use crate::compare::related_rules::is_union;
use crate::ir::{Api, Rule, Scalar, Shape, Type, TypeRef, Use};

/// Whether the rules of values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules {
    /// They are not: the values are only read.
    Ignored,
    /// Not here, since a change of their own says them, but inside types that are no pair.
    SaidHere,
    /// They are: a field, an item or a branch of types that are no pair.
    Compared,
}

/// One of the alternatives that a use allows.
#[derive(Debug)]
pub(super) enum Part<'a> {
    Null,
    /// A type, and the rules of its values.
    Type(&'a TypeRef, Vec<Rule>),
    /// An alias or a union of which no step was left to see what it stands for.
    Unresolved(&'a TypeRef),
}

impl<'a> Values<'_, 'a> {
    /// The alternatives of a use: the branches of unions, and null. `rules` are those of the union
    /// that the use is a branch of.
    pub(super) fn collect<'u>(
        &self,
        value: &'u Use,
        rules: &[Rule],
        age: Age,
        parts: &mut Vec<Part<'u>>,
    ) where
        'a: 'u,
    {
        if value.nullable {
            parts.push(Part::Null);
        }
        let rules = match self.rules {
            Rules::Compared => both(rules, &value.rules),
            Rules::Ignored | Rules::SaidHere => Vec::new(),
        };
        self.collect_type(&value.ty, rules, age, parts);
    }

    pub(super) fn collect_type<'u>(
        &self,
        ty: &'u TypeRef,
        rules: Vec<Rule>,
        age: Age,
        parts: &mut Vec<Part<'u>>,
    ) where
        'a: 'u,
    {
        let item = ty.as_named().map(|id| self.api(age).type_of(id));
        // The rules of a struct are compared where the struct is.
        let has_rules_of_uses = |item: &&Type| item.shape.as_struct().is_none();
        let rules = match item.filter(has_rules_of_uses) {
            Some(item) if self.rules == Rules::Compared => both(&rules, &item.rules),
            _ => rules,
        };
        match item.map(|item| &item.shape) {
            Some(Shape::Alias(target)) if self.comparison.burn_fuel() => {
                self.collect(target, &rules, age, parts);
            }
            Some(Shape::Union(union)) if self.comparison.burn_fuel() => {
                for variant in &union.variants {
                    self.collect(&variant.value, &rules, age, parts);
                }
            }
            Some(Shape::Alias(_) | Shape::Union(_)) => parts.push(Part::Unresolved(ty)),
            None if *ty == TypeRef::Scalar(Scalar::Null) => parts.push(Part::Null),
            _ => parts.push(Part::Type(ty, rules)),
        }
    }

    /// How the rules of two uses relate.
    pub(super) fn rules_of_uses(&self, old: &Use, new: &Use) -> ValueRelation {
        let related = self.comparison.relate_rules((old, new), self.notation);
        related.map_or(Equal, |related| related.value_relation())
    }

    /// How the rules of two alternatives relate.
    pub(super) fn rules_of_types(
        &self,
        (old, before): (&TypeRef, &[Rule]),
        (new, after): (&TypeRef, &[Rule]),
    ) -> ValueRelation {
        let of = |ty: &TypeRef, rules: &[Rule]| Use {
            rules: rules.to_vec(),
            ..Use::plain(ty.clone())
        };
        self.rules_of_uses(&of(old, before), &of(new, after))
    }

    /// Whether one of two types has rules that no change of a use says: those of the branches of a
    /// union, and inside a list or map those of a struct.
    pub(super) fn has_own_rules(&self, old: &TypeRef, new: &TypeRef) -> bool {
        let sides = [(&self.comparison.old, old), (&self.comparison.new, new)];
        let is_struct = |(side, ty): &(&Side<'_>, &TypeRef)| {
            let named = side.types.resolve(ty).as_named();
            named.is_some_and(|id| side.api.type_of(id).shape.as_struct().is_some())
        };
        self.has_union(old, new) || self.level > 1 && sides.iter().any(is_struct)
    }

    /// Whether one of two types is a union.
    pub(super) fn has_union(&self, old: &TypeRef, new: &TypeRef) -> bool {
        is_union(&self.comparison.old, old) || is_union(&self.comparison.new, new)
    }

    pub(super) fn api(&self, age: Age) -> &'a Api {
        match age {
            Age::Old => self.comparison.old.api,
            Age::New => self.comparison.new.api,
        }
    }
}

/// The rules of both lists, each once.
fn both(one: &[Rule], other: &[Rule]) -> Vec<Rule> {
    let more = other.iter().filter(|rule| !one.contains(rule));
    one.iter().chain(more).cloned().collect()
}
