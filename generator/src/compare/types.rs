//! Compares types: which are new, gone, renamed, moved, deprecated, or of another kind.
//!
//! A difference inside a named type is reported once, for that type, and not for each type that
//! uses it. What differs within a struct, an enum or a union is compared in `structs`, `enums` and
//! `unions`.

use std::collections::BTreeSet;

use super::draft::{About, Draft, Subject};
use super::places::TypePair;
use super::type_relation::TypeRelation;
use super::value_relation::Notation;
use super::{Comparison, rules};
use crate::ir::{Origin, Owner, Shape, Type, TypeId, TypeRef, Use};

impl Comparison<'_> {
    /// Compares all types.
    pub(super) fn types(&mut self) {
        let (old, new) = (self.old.api, self.new.api);
        for (id, item) in old.types() {
            if self.matching.forward(id).is_none() {
                let draft = Draft::new(&rules::TYPE_REMOVED, &self.subject(Some(id), None));
                self.record(draft.before(self.old.kind(id, item)));
            }
        }
        for (id, item) in new.types() {
            if self.matching.reverse(id).is_none() {
                let draft = Draft::new(&rules::TYPE_ADDED, &self.subject(None, Some(id)));
                self.record(draft.after(self.new.kind(id, item)));
            }
        }
        for (left, right) in self.matching.type_pairs().collect::<Vec<_>>() {
            self.type_pair(left, right);
        }
        for (left, right) in self.matching.further_pairs().collect::<Vec<_>>() {
            self.further_pair(left, right);
        }
    }

    /// Compares a type with one that it became beside another pair. Two names of a type say no more
    /// than that; what they stand for is compared where the type is.
    fn further_pair(&mut self, left: TypeId, right: TypeId) {
        if self.has_alias((left, right)) {
            let subject = self.subject(Some(left), Some(right));
            self.type_name_and_position(left, right, &subject);
        } else {
            self.type_pair(left, right);
        }
    }

    /// Joins the changes of merged types with equal ones of the types that became the same: an edit
    /// of both is one change of the new type, whose operations are those of both.
    pub(super) fn join_shared(&mut self) {
        if self.matching.merged.is_empty() {
            return;
        }
        let (of_merged, mut kept): (Vec<Draft>, Vec<Draft>) = std::mem::take(&mut self.drafts)
            .into_iter()
            .partition(|draft| self.first_of_merged(draft.about).is_some());
        for draft in of_merged {
            let about = self.first_of_merged(draft.about);
            let mut drafts = kept.iter_mut();
            let is_shared =
                |other: &Draft| about == Some(other.about) && other.says_the_same(&draft);
            match drafts.find(|other| is_shared(other)) {
                Some(shared) => {
                    shared.sent |= draft.sent;
                    shared.received |= draft.received;
                }
                None => kept.push(draft),
            }
        }
        self.drafts = kept;
        let mut seen = BTreeSet::new();
        self.words.retain(|change| {
            let words = (change.before.clone(), change.after.clone());
            seen.insert((change.path.clone(), change.keyword, words))
        });
    }

    /// The pair that the new type of a merged one is in.
    fn first_of_merged(&self, about: About) -> Option<About> {
        let About::Type(Some(left), Some(right)) = about else {
            return None;
        };
        let is_merged = self.matching.merged.get(&left) == Some(&right);
        is_merged.then(|| About::Type(self.matching.reverse(right), Some(right)))
    }

    /// Whether one of two types is another name of a type.
    pub(super) fn has_alias(&self, (left, right): TypePair) -> bool {
        let (old, new) = (self.old.api.type_of(left), self.new.api.type_of(right));
        old.shape.as_alias().is_some() || new.shape.as_alias().is_some()
    }

    /// What the changes of one type have in common.
    pub(super) fn subject(&self, left: Option<TypeId>, right: Option<TypeId>) -> Subject {
        let (old, new) = (
            left.map(|id| self.old.api.type_of(id)),
            right.map(|id| self.new.api.type_of(id)),
        );
        let item = match (left, right) {
            (_, Some(id)) => self.new.type_path(id),
            (Some(id), None) => self.old.type_path(id),
            (None, None) => String::new(),
        };
        let either = |flag: fn(&Type) -> bool| old.is_some_and(flag) || new.is_some_and(flag);
        Subject {
            about: About::Type(left, right),
            members: item.clone(),
            item,
            at: (
                old.map(|item| item.at.clone()),
                new.map(|item| item.at.clone()),
            ),
            sent: either(|item| item.sent),
            received: either(|item| item.received),
        }
    }

    fn type_pair(&mut self, left: TypeId, right: TypeId) {
        let (old, new) = (self.old.api.type_of(left), self.new.api.type_of(right));
        let subject = self.subject(Some(left), Some(right));
        self.type_name_and_position(left, right, &subject);
        match (old.docs.deprecated, new.docs.deprecated) {
            (false, true) => self.record(Draft::new(&rules::TYPE_DEPRECATED, &subject)),
            (true, false) => self.record(Draft::new(&rules::TYPE_RESTORED, &subject)),
            _ => {}
        }
        self.compare_docs(&subject.item, &old.docs, &new.docs);
        self.constructor_presence(old, new, &subject);
        if let Some((before, after)) = whole_types(&old.shape, &new.shape) {
            if self.aliases((left, before), (right, after), &subject) {
                self.type_constraints((left, old), (right, new), &subject);
            }
        } else if self.same_kind((left, old), (right, new), &subject) {
            self.type_constraints((left, old), (right, new), &subject);
        } else if self.is_aliased_otherwise((left, &old.shape), (right, &new.shape))
            || self.diverged(left, right, &subject)
        {
            let (before, after) = (self.old.kind(left, old), self.new.kind(right, new));
            self.shared_otherwise(&subject, before, after);
        } else {
            let draft = Draft::new(&rules::TYPE_KIND_CHANGED, &subject)
                .before(self.old.kind(left, old))
                .after(self.new.kind(right, new));
            let uses = [left, right].map(|id| Use::plain(TypeRef::Named(id)));
            let draft = if self.has_null_type(&uses[0], &uses[1]) {
                let before = self.old.with_null(&uses[0], Some(&old.at));
                let after = self.new.with_null(&uses[1], Some(&new.at));
                let uses = (&before, &after);
                let effect = self.effect_of_values(uses, Notation::Json);
                let witnesses = self.witnesses(uses, Notation::Json, &subject.at);
                draft.effect(effect).witnesses(witnesses)
            } else {
                draft
                    .effect(self.effect_of_types(left, right))
                    .witnesses(self.witnesses_of_types((left, right), &subject.at))
            };
            self.record(draft);
            self.rules_of_other_types((left, right), &subject);
        }
    }

    /// A rename says enough by itself: that the schema moved too follows from it for most types.
    fn type_name_and_position(&mut self, left: TypeId, right: TypeId, subject: &Subject) {
        let (before, after) = (self.old.type_name(left), self.new.type_name(right));
        let (old, new) = (self.old.api.type_of(left), self.new.api.type_of(right));
        if before != after {
            let rule = self.rename_rule(left, right);
            let is_only_pair = std::ptr::eq(rule, &rules::TYPE_RENAMED);
            // Another name of a type follows the type.
            let follows = self.are_named_after_owners((left, &before), (right, &after))
                || !is_only_pair && self.has_alias((left, right));
            let hint = self.type_names.hint(rule, &self.new, (right, &before));
            let hint = hint.filter(|_| is_only_pair);
            let draft = Draft::new(rule, subject).before(before).after(after);
            self.record(Draft {
                follows,
                ..draft.hint(hint)
            });
        } else if old.at != new.at {
            let draft = Draft::new(&rules::TYPE_MOVED, subject);
            self.record(draft.before(old.at.as_str()).after(new.at.as_str()));
        }
    }

    /// The rule for a type with another name.
    fn rename_rule(&self, left: TypeId, right: TypeId) -> &'static rules::Rule {
        if self.matching.merged.get(&left) == Some(&right) {
            &rules::TYPE_MERGED
        } else if self.matching.split.get(&right) == Some(&left) {
            &rules::TYPE_SPLIT
        } else {
            &rules::TYPE_RENAMED
        }
    }

    /// Whether two inline types have their names from types around them that have other names
    /// themselves: then one change says it all. `Cat` and `CatKind` became `Dog` and `DogKind`.
    fn are_named_after_owners(
        &self,
        (left, before): (TypeId, &str),
        (right, after): (TypeId, &str),
    ) -> bool {
        let (old, new) = (self.old.api.type_of(left), self.new.api.type_of(right));
        let (
            Origin::Inside(Owner::Type(owner), role),
            Origin::Inside(Owner::Type(new_owner), new_role),
        ) = (&old.origin, &new.origin)
        else {
            return false;
        };
        let (old_name, new_name) = (self.old.type_name(*owner), self.new.type_name(*new_owner));
        let rest = before.strip_prefix(&old_name);
        self.matching.is_pair(*owner, *new_owner)
            && role == new_role
            && old_name != new_name
            && rest.is_some()
            && rest == after.strip_prefix(&new_name)
    }

    /// Compares two structs, two enums or two unions. Returns `false` if the types are of two
    /// kinds, aliases or newtypes.
    fn same_kind(&mut self, old: (TypeId, &Type), new: (TypeId, &Type), subject: &Subject) -> bool {
        match (&old.1.shape, &new.1.shape) {
            (Shape::Struct(before), Shape::Struct(after)) => {
                self.structs((old.0, old.1, before), (new.0, new.1, after), subject)
            }
            (Shape::Enum(before), Shape::Enum(after)) => {
                self.enums((old.0, before), (new.0, after), subject)
            }
            (Shape::Union(before), Shape::Union(after)) => {
                self.unions((old.0, before), (new.0, after), subject)
            }
            _ => return false,
        }
        true
    }

    /// Compares what the documents write inline under two names, of which one is, or was, an alias
    /// of an equal type.
    ///
    /// Two equal inline schemas become one type and an alias. If an edit makes them differ, the
    /// alias becomes a type of its own, and the change must be compared with what its schema was
    /// before. Returns `false` if that is not possible, because one of the two is a component or
    /// they are of two kinds.
    fn diverged(&mut self, left: TypeId, right: TypeId, subject: &Subject) -> bool {
        let (Some((left, old)), Some((right, new))) =
            (self.old.expand_alias(left), self.new.expand_alias(right))
        else {
            return false;
        };
        let is_one_kind = self.same_kind((left, &old), (right, &new), subject);
        if is_one_kind {
            self.type_constraints((left, &old), (right, &new), subject);
        }
        is_one_kind
    }

    fn type_constraints(
        &mut self,
        (left, old): (TypeId, &Type),
        (right, new): (TypeId, &Type),
        subject: &Subject,
    ) {
        let uses = [left, right].map(|id| Use::plain(TypeRef::Named(id)));
        let rules = (&rules::TYPE_TIGHTENED, &rules::TYPE_LOOSENED);
        let template = Draft::new(rules.0, subject);
        self.compare_constraints(
            (&old.rules, &new.rules),
            (&uses[0], &uses[1]),
            rules,
            &template,
        );
        self.choices_of_types((left, right), rules, &template);
    }

    /// Reports a constructor that came or went. Only structs that requests contain have one.
    fn constructor_presence(&mut self, old: &Type, new: &Type, subject: &Subject) {
        if !matches!(
            (&old.shape, &new.shape),
            (Shape::Struct(_), Shape::Struct(_))
        ) {
            return;
        }
        match (old.sent, new.sent) {
            (false, true) => self.record(Draft::new(&rules::TYPE_NOW_SENT, subject)),
            (true, false) => self.record(Draft::new(&rules::TYPE_NOT_SENT, subject)),
            _ => {}
        }
    }

    /// Whether an alias of an equal type became a type of its own, or the other way round.
    fn is_aliased_otherwise(&self, old: (TypeId, &Shape), new: (TypeId, &Shape)) -> bool {
        match (old, new) {
            ((_, Shape::Alias(target)), (right, _)) => {
                matches!(self.old.types.resolve(&target.ty), TypeRef::Named(left) if self.same_shape(*left, right))
            }
            ((left, _), (_, Shape::Alias(target))) => {
                matches!(self.new.types.resolve(&target.ty), TypeRef::Named(right) if self.same_shape(left, *right))
            }
            _ => false,
        }
    }

    /// Reports that a name shares its type with other names than before. The change follows from
    /// another one: the edit that made equal types differ, or different types equal, is reported
    /// where it is.
    fn shared_otherwise(&mut self, subject: &Subject, before: String, after: String) {
        let draft = Draft::new(&rules::TYPE_SHARED, subject)
            .before(before)
            .after(after);
        self.record(Draft {
            follows: true,
            ..draft
        });
    }

    /// Compares two aliases, or two newtypes, and returns whether they stand for the same type.
    /// Nullness is reported where an alias is used, not here.
    fn aliases(
        &mut self,
        (left, old): (TypeId, &Use),
        (right, new): (TypeId, &Use),
        subject: &Subject,
    ) -> bool {
        let rule = match self.relate_types(&old.ty, &new.ty) {
            TypeRelation::Same => {
                let rules = (&rules::TYPE_TIGHTENED, &rules::TYPE_LOOSENED);
                let template = Draft::new(rules.0, subject);
                self.compare_rules((old, new), Notation::Json, rules, &template);
                return true;
            }
            TypeRelation::Wider => &rules::ALIAS_WIDENED,
            TypeRelation::Narrower => &rules::ALIAS_NARROWED,
            TypeRelation::Unrelated => &rules::ALIAS_CHANGED,
        };
        let targets = (
            self.old.types.resolve(&old.ty),
            self.new.types.resolve(&new.ty),
        );
        let has_equal_target = matches!(targets, (TypeRef::Named(left), TypeRef::Named(right)) if self.same_shape(*left, *right));
        let (before, after) = (self.old.types.value(old), self.new.types.value(new));
        if has_equal_target || self.diverged(left, right, subject) {
            self.shared_otherwise(subject, before, after);
        } else {
            // Whether null is a value is said by the uses of an alias.
            let uses = self.uses_of_types(
                &self.old.with_null(old, subject.at.0.as_ref()),
                &self.new.with_null(new, subject.at.1.as_ref()),
            );
            let uses = (&uses.0, &uses.1);
            let effect = self.effect_of_values(uses, Notation::Json);
            let draft = Draft::new(rule, subject).before(before).after(after);
            let witnesses = self.witnesses(uses, Notation::Json, &subject.at);
            self.record(draft.effect(effect).witnesses(witnesses));
            self.rules_of_other_types((left, right), subject);
        }
        false
    }
}

/// What two aliases or two newtypes stand for.
fn whole_types<'a>(old: &'a Shape, new: &'a Shape) -> Option<(&'a Use, &'a Use)> {
    match (old, new) {
        (Shape::Alias(old), Shape::Alias(new)) => Some((old, new)),
        (Shape::Newtype(old), Shape::Newtype(new)) => Some((&old.value, &new.value)),
        _ => None,
    }
}
