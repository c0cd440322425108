//! How types differ.
//!
//! In: a pair of states. Out: drafts for types that are new, gone, renamed, or different in themselves. What differs inside another
//! named type is said of that type, once. Absent: fields, which are `fields`'.

use super::alike::{Alike, Null};
use super::draft::{About, Draft, Subject};
use super::limits::{self, Limits};
use super::rules;
use super::{Pair, Side};
use crate::ir::{
    Constant, Enum, Other, Shape, Struct, Type, TypeId, TypeRef, Union, Use, Variant, words,
};

impl Pair<'_> {
    /// Compares all types.
    pub(super) fn types(&mut self) {
        for (id, item) in self
            .old
            .api
            .types()
            .filter(|(id, _)| self.matching.forward(*id).is_none())
            .collect::<Vec<_>>()
        {
            let subject = self.subject(Some(id), None);
            self.note(Draft::new(&rules::TYPE_REMOVED, &subject).was(self.old.kind(id, item)));
        }
        for (id, item) in self
            .new
            .api
            .types()
            .filter(|(id, _)| self.matching.backward(*id).is_none())
            .collect::<Vec<_>>()
        {
            let subject = self.subject(None, Some(id));
            self.note(Draft::new(&rules::TYPE_ADDED, &subject).is(self.new.kind(id, item)));
        }
        for (left, right) in self.matching.type_pairs().collect::<Vec<_>>() {
            self.type_pair(left, right);
        }
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
        let is = |flag: fn(&Type) -> bool| old.is_some_and(flag) || new.is_some_and(flag);
        Subject {
            about: About::Type(left, right),
            members: item.clone(),
            item,
            at: (
                old.map(|item| item.at.clone()),
                new.map(|item| item.at.clone()),
            ),
            sent: is(|item| item.sent),
            received: is(|item| item.received),
        }
    }

    fn type_pair(&mut self, left: TypeId, right: TypeId) {
        let (old, new) = (self.old.api.type_of(left), self.new.api.type_of(right));
        let subject = self.subject(Some(left), Some(right));
        let (before, after) = (self.old.type_name(left), self.new.type_name(right));
        if before != after {
            self.note(
                Draft::new(&rules::TYPE_RENAMED, &subject)
                    .was(before)
                    .is(after),
            );
        } else if old.at != new.at {
            self.note(
                Draft::new(&rules::TYPE_MOVED, &subject)
                    .was(old.at.as_str())
                    .is(new.at.as_str()),
            );
        }
        match (old.docs.deprecated, new.docs.deprecated) {
            (false, true) => self.note(Draft::new(&rules::TYPE_DEPRECATED, &subject)),
            (true, false) => self.note(Draft::new(&rules::TYPE_RESTORED, &subject)),
            _ => {}
        }
        self.wording(&old.docs, &new.docs);
        self.use_of_type(old, new, &subject);
        let own = ((left, old), (right, new));
        if let (Shape::Alias(before), Shape::Alias(after)) = (&old.shape, &new.shape) {
            if self.aliases((left, before), (right, after), &subject) {
                self.rules_of_type(old, new, &subject);
            }
        } else if self.shapes(own.0, own.1, &subject) {
            self.rules_of_type(old, new, &subject);
        } else if self.is_shared_otherwise((left, &old.shape), (right, &new.shape))
            || self.parted(left, right, &subject)
        {
            self.shared(&subject, own.0, own.1);
        } else {
            self.note(
                Draft::new(&rules::TYPE_KIND_CHANGED, &subject)
                    .was(self.old.kind(left, old))
                    .is(self.new.kind(right, new)),
            );
        }
    }

    /// Compares types of one kind; answers false if they are of two, or other names of a type.
    fn shapes(&mut self, old: (TypeId, &Type), new: (TypeId, &Type), subject: &Subject) -> bool {
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

    /// Compares the inline types that two names stand for, of which one is, or was, another name of an equal type.
    fn parted(&mut self, left: TypeId, right: TypeId, subject: &Subject) -> bool {
        let (Some((left, old)), Some((right, new))) =
            (self.old.written_at(left), self.new.written_at(right))
        else {
            return false;
        };
        let is_one_kind = self.shapes((left, &old), (right, &new), subject);
        if is_one_kind {
            self.rules_of_type(&old, &new, subject);
        }
        is_one_kind
    }

    fn rules_of_type(&mut self, old: &Type, new: &Type, subject: &Subject) {
        self.limits(
            &old.rules,
            &new.rules,
            (&rules::TYPE_TIGHTENED, &rules::TYPE_LOOSENED),
            &Draft::new(&rules::TYPE_TIGHTENED, subject),
        );
    }

    /// Whether a type can be built: only structs have constructors.
    fn use_of_type(&mut self, old: &Type, new: &Type, subject: &Subject) {
        if !matches!(
            (&old.shape, &new.shape),
            (Shape::Struct(_), Shape::Struct(_))
        ) {
            return;
        }
        match (old.sent, new.sent) {
            (false, true) => self.note(Draft::new(&rules::TYPE_NOW_SENT, subject)),
            (true, false) => self.note(Draft::new(&rules::TYPE_NOT_SENT, subject)),
            _ => {}
        }
    }

    /// Notes that rules ask for more or for less, like a draft that says where.
    pub(super) fn limits(
        &mut self,
        old: &[crate::ir::Rule],
        new: &[crate::ir::Rule],
        (tighter, looser): (&'static rules::Rule, &'static rules::Rule),
        like: &Draft,
    ) {
        let rule = match limits::compare(old, new) {
            Limits::Same => return,
            Limits::Tighter => tighter,
            Limits::Looser => looser,
        };
        self.note(Draft {
            rule,
            was: Some(words::keywords(old)),
            is: Some(words::keywords(new)),
            ..like.clone()
        });
    }

    fn structs(
        &mut self,
        old: (TypeId, &Type, &Struct),
        new: (TypeId, &Type, &Struct),
        subject: &Subject,
    ) {
        self.fields(
            (old.0, old.2),
            (new.0, new.2),
            subject,
            (old.1.sent, new.1.sent),
        );
        self.patterns((old.0, old.2), (new.0, new.2), subject);
        let name = |side: &Side<'_>, id: TypeId| side.names.type_names(id).other.plain().to_owned();
        let (before, after) = (name(&self.old, old.0), name(&self.new, new.0));
        match (&old.2.other, &new.2.other) {
            (Other::Forbidden, Other::Forbidden) => return,
            (Other::Forbidden, _) => {
                return self.note(Draft::of(&rules::OBJECT_OPENED, subject, &after));
            }
            (_, Other::Forbidden) => {
                return self.note(Draft::of(&rules::OBJECT_CLOSED, subject, &before));
            }
            (Other::Open, Other::Open) => {}
            (Other::Typed(left), Other::Typed(right))
                if self.alike(&left.ty, &right.ty) == Alike::Same
                    && self.null(left, right) == Null::Same => {}
            (left, right) => {
                let draft = Draft::of(&rules::OBJECT_OTHER_CHANGED, subject, &after);
                let (was, is) = (self.old.other(left), self.new.other(right));
                self.note(draft.was(was).is(is));
            }
        }
        if before != after {
            self.note(
                Draft::of(&rules::FIELD_RENAMED, subject, &after)
                    .was(before)
                    .is(after),
            );
        }
    }

    fn patterns(
        &mut self,
        (left, old): (TypeId, &Struct),
        (right, new): (TypeId, &Struct),
        subject: &Subject,
    ) {
        let name = |side: &Side<'_>, id: TypeId, position: usize| {
            side.names
                .type_names(id)
                .patterns
                .get(position)
                .map(|ident| ident.plain().to_owned())
                .unwrap_or_default()
        };
        let before: Vec<String> = (0..old.patterns.len())
            .map(|position| name(&self.old, left, position))
            .collect();
        let after: Vec<String> = (0..new.patterns.len())
            .map(|position| name(&self.new, right, position))
            .collect();
        for (item, ident) in old.patterns.iter().zip(&before) {
            let Some((twin, _)) = new
                .patterns
                .iter()
                .zip(&after)
                .find(|(_, other)| *other == ident)
            else {
                self.note(
                    Draft::of(&rules::KEYS_REMOVED, subject, ident)
                        .was(item.pattern.clone())
                        .at(Some(&item.at), subject.at.1.as_ref()),
                );
                continue;
            };
            let draft = |rule| Draft::of(rule, subject, ident).at(Some(&item.at), Some(&twin.at));
            if item.pattern != twin.pattern {
                self.note(
                    draft(&rules::KEYS_PATTERN)
                        .was(item.pattern.clone())
                        .is(twin.pattern.clone()),
                );
            }
            if self.alike(&item.value.ty, &twin.value.ty) != Alike::Same
                || self.null(&item.value, &twin.value) != Null::Same
            {
                let (was, is) = (
                    self.old.spell.value(&item.value),
                    self.new.spell.value(&twin.value),
                );
                self.note(draft(&rules::KEYS_CHANGED).was(was).is(is));
            }
        }
        for (item, ident) in new
            .patterns
            .iter()
            .zip(&after)
            .filter(|(_, ident)| !before.contains(ident))
        {
            self.note(
                Draft::of(&rules::KEYS_ADDED, subject, ident)
                    .is(item.pattern.clone())
                    .at(subject.at.0.as_ref(), Some(&item.at)),
            );
        }
    }

    /// Whether a name of an equal type has its own type now, or the other way round.
    fn is_shared_otherwise(&self, old: (TypeId, &Shape), new: (TypeId, &Shape)) -> bool {
        match (old, new) {
            ((_, Shape::Alias(target)), (right, _)) => {
                matches!(self.old.spell.resolve(&target.ty), TypeRef::Named(left) if self.same_shape(*left, right))
            }
            ((left, _), (_, Shape::Alias(target))) => {
                matches!(self.new.spell.resolve(&target.ty), TypeRef::Named(right) if self.same_shape(left, *right))
            }
            _ => false,
        }
    }

    fn shared(&mut self, subject: &Subject, old: (TypeId, &Type), new: (TypeId, &Type)) {
        let draft = Draft::new(&rules::TYPE_SHARED, subject)
            .was(self.old.kind(old.0, old.1))
            .is(self.new.kind(new.0, new.1));
        self.note(Draft {
            follows: true,
            ..draft
        });
    }

    /// Compares what two names stand for; null is said where a name is used. Answers whether it is the same type.
    fn aliases(
        &mut self,
        (left, old): (TypeId, &Use),
        (right, new): (TypeId, &Use),
        subject: &Subject,
    ) -> bool {
        let (was, is) = (self.old.spell.value(old), self.new.spell.value(new));
        let rule = match self.alike(&old.ty, &new.ty) {
            Alike::Same => {
                let like = Draft::new(&rules::TYPE_TIGHTENED, subject);
                self.limits(
                    &old.rules,
                    &new.rules,
                    (&rules::TYPE_TIGHTENED, &rules::TYPE_LOOSENED),
                    &like,
                );
                return true;
            }
            Alike::Wider => &rules::ALIAS_WIDENED,
            Alike::Narrower => &rules::ALIAS_NARROWED,
            Alike::Other => &rules::ALIAS_CHANGED,
        };
        let targets = (
            self.old.spell.resolve(&old.ty),
            self.new.spell.resolve(&new.ty),
        );
        let is_shared = matches!(targets, (TypeRef::Named(left), TypeRef::Named(right)) if self.same_shape(*left, *right))
            || self.parted(left, right, subject);
        let draft = Draft::new(if is_shared { &rules::TYPE_SHARED } else { rule }, subject)
            .was(was)
            .is(is);
        self.note(Draft {
            follows: is_shared,
            ..draft
        });
        false
    }

    fn enums(
        &mut self,
        (left, old): (TypeId, &Enum),
        (right, new): (TypeId, &Enum),
        subject: &Subject,
    ) {
        if old.kind != new.kind {
            return self.note(Draft::new(&rules::ENUM_KIND_CHANGED, subject));
        }
        let known: std::collections::BTreeMap<String, usize> = new
            .values
            .iter()
            .enumerate()
            .map(|(position, value)| (value.value.to_string(), position))
            .collect();
        let mut order = Vec::new();
        for (position, value) in old.values.iter().enumerate() {
            let ident = self.old.member(left, position);
            match known.get(&value.value.to_string()) {
                None => {
                    let draft = Draft::of(&rules::VALUE_REMOVED, subject, &ident)
                        .was(value.value.to_string());
                    let at = subject
                        .at
                        .0
                        .as_ref()
                        .map(|at| self.old.value_at(at, &value.value));
                    self.note(draft.at(at.as_ref(), subject.at.1.as_ref()));
                }
                Some(twin) => {
                    order.push(*twin);
                    let after = self.new.member(right, *twin);
                    self.values(value, &new.values[*twin], (&ident, &after), subject);
                }
            }
        }
        for (position, value) in new
            .values
            .iter()
            .enumerate()
            .filter(|(position, _)| !order.contains(position))
        {
            let ident = self.new.member(right, position);
            let at = subject
                .at
                .1
                .as_ref()
                .map(|at| self.new.value_at(at, &value.value));
            self.note(
                Draft::of(&rules::VALUE_ADDED, subject, &ident)
                    .is(value.value.to_string())
                    .at(subject.at.0.as_ref(), at.as_ref()),
            );
        }
        if !order.is_sorted() {
            self.note(Draft::new(&rules::VALUES_REORDERED, subject));
        }
    }

    fn values(
        &mut self,
        old: &Constant,
        new: &Constant,
        (before, after): (&str, &str),
        subject: &Subject,
    ) {
        if before != after {
            self.note(
                Draft::of(&rules::VALUE_RENAMED, subject, after)
                    .was(before)
                    .is(after),
            );
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => self.note(Draft::of(&rules::VALUE_DEPRECATED, subject, after)),
            (true, false) => self.note(Draft::of(&rules::VALUE_RESTORED, subject, after)),
            _ => {}
        }
        self.words(&old.description, &new.description);
    }

    fn unions(
        &mut self,
        (left, old): (TypeId, &Union),
        (right, new): (TypeId, &Union),
        subject: &Subject,
    ) {
        let before: Vec<String> = (0..old.variants.len())
            .map(|position| self.old.member(left, position))
            .collect();
        let after: Vec<String> = (0..new.variants.len())
            .map(|position| self.new.member(right, position))
            .collect();
        let mut partners: Vec<Option<usize>> = before
            .iter()
            .map(|name| after.iter().position(|other| other == name))
            .collect();
        // A branch of another name that holds the same type is the same branch.
        for (position, partner) in partners
            .clone()
            .iter()
            .enumerate()
            .filter(|(_, partner)| partner.is_none())
        {
            let _ = partner;
            let ty = &old.variants[position].value.ty;
            let free = (0..after.len())
                .filter(|twin| !partners.contains(&Some(*twin)) && !before.contains(&after[*twin]));
            partners[position] = free
                .into_iter()
                .find(|twin| self.alike(ty, &new.variants[*twin].value.ty) == Alike::Same);
        }
        for (position, partner) in partners.iter().enumerate() {
            let (variant, name) = (&old.variants[position], &before[position]);
            match partner {
                Some(twin) => self.variants(
                    (variant, name),
                    (&new.variants[*twin], &after[*twin]),
                    subject,
                ),
                None => {
                    let was = self.old.spell.value(&variant.value);
                    self.note(
                        Draft::of(&rules::BRANCH_REMOVED, subject, name)
                            .was(was)
                            .at(Some(&variant.at), subject.at.1.as_ref()),
                    );
                }
            }
        }
        for (position, variant) in new
            .variants
            .iter()
            .enumerate()
            .filter(|(position, _)| !partners.contains(&Some(*position)))
        {
            let is = self.new.spell.value(&variant.value);
            let draft = Draft::of(&rules::BRANCH_ADDED, subject, &after[position]).is(is);
            self.note(draft.at(subject.at.0.as_ref(), Some(&variant.at)));
        }
        if !partners.iter().flatten().is_sorted() {
            self.note(Draft::new(&rules::BRANCHES_REORDERED, subject));
        }
    }

    fn variants(
        &mut self,
        (old, before): (&Variant, &str),
        (new, after): (&Variant, &str),
        subject: &Subject,
    ) {
        let draft = |rule| Draft::of(rule, subject, after).at(Some(&old.at), Some(&new.at));
        let (was, is) = (
            self.old.spell.value(&old.value),
            self.new.spell.value(&new.value),
        );
        if before != after {
            self.note(draft(&rules::BRANCH_RENAMED).was(before).is(after));
        }
        if self.alike(&old.value.ty, &new.value.ty) != Alike::Same {
            self.note(draft(&rules::BRANCH_CHANGED).was(was).is(is));
        } else if old.boxed != new.boxed {
            let spelled = |boxed, text: String| if boxed { format!("Box<{text}>") } else { text };
            self.note(
                draft(&rules::BRANCH_BOXED)
                    .was(spelled(old.boxed, was))
                    .is(spelled(new.boxed, is)),
            );
        }
        if old.guards != new.guards {
            self.note(
                draft(&rules::BRANCH_GUARDS)
                    .was(format!("{:?}", old.guards))
                    .is(format!("{:?}", new.guards)),
            );
        }
        self.limits(
            &old.value.rules,
            &new.value.rules,
            (&rules::BRANCH_TIGHTENED, &rules::BRANCH_LOOSENED),
            &draft(&rules::BRANCH_TIGHTENED),
        );
        self.wording(&old.docs, &new.docs);
    }
}
