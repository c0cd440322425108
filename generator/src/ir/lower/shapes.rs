//! The shapes of named types, when their turn comes.
//!
//! In: a [`Job`]. Out: the shape, docs and rules of its type. Absent: the order of the turns (`schemas`).

use std::rc::Rc;

use super::docs;
use super::flat::Flat;
use super::meaning::{Form, Meaning};
use super::place::Place;
use super::schemas::{Job, Placed, Scope, Types};
use crate::ir::{Docs, Origin, Owner, Role, Rule, Shape, TypeId, Use};

impl<'d> Types<'d, '_> {
    /// Gives a type its shape.
    pub(super) fn complete(&mut self, job: Job<'d>) {
        let Job { id, place, found } = job;
        if let Some((flat, meaning)) = found {
            return self.fill(id, &flat, meaning);
        }
        let view = self.view(&place);
        if view.target.is_some() {
            let placed = self.lower_place(
                &place,
                &Scope {
                    owner: Owner::Type(id),
                    role: Role::Itself,
                },
            );
            return self.alias(id, placed);
        }
        let meaning = self.meaning(&place, &view.flat);
        self.fill(id, &view.flat, meaning);
    }

    fn fill(&mut self, id: TypeId, flat: &Rc<Flat<'d>>, meaning: Meaning<'d>) {
        let flat = &with_content(Rc::clone(flat), &meaning);
        let shape = match &meaning.form {
            Form::Struct => self.structure(id, flat),
            Form::Enum(item) => Shape::Enum(item.clone()),
            Form::Union(branches) => self.union(id, &branches.list),
            Form::Same(other) => return self.fill_same(id, other, flat, &meaning),
            form => {
                let scope = Scope {
                    owner: Owner::Type(id),
                    role: Role::Itself,
                };
                let ty = self.unnamed(form, flat, &scope);
                let mut placed = self.placed(ty, flat, Some(&meaning));
                let rules = self.rules(flat, form, &mut placed.remarks);
                placed.value.rules.extend(rules);
                return self.alias(id, placed);
            }
        };
        let mut remarks = docs::remarks(flat, &self.choices);
        remarks.extend(meaning.remarks);
        let mut rules = meaning.rules;
        if matches!(shape, Shape::Struct(_)) {
            rules.extend(self.rules(flat, &Form::Struct, &mut remarks));
        }
        let name = self.name_of(id);
        let docs = docs::docs(&flat.words, &name, remarks);
        self.set(id, shape, docs, rules, meaning.nullable);
    }

    /// A type that is the same as one of its branches: that branch's shape, unless the branch has a name.
    fn fill_same(
        &mut self,
        id: TypeId,
        other: &Place<'d>,
        flat: &Rc<Flat<'d>>,
        meaning: &Meaning<'d>,
    ) {
        let view = self.view(other);
        if view.target.is_some() || self.known(other).is_some() {
            let mut placed = self.lower_place(
                other,
                &Scope {
                    owner: Owner::Type(id),
                    role: Role::Itself,
                },
            );
            self.beside(&mut placed, flat);
            placed.value.nullable |= meaning.nullable;
            placed.remarks.extend(meaning.remarks.iter().cloned());
            return self.alias(id, placed);
        }
        self.remember(other, id);
        let mut both = (*view.flat).clone();
        let inner = std::mem::replace(&mut both.words, flat.words.clone());
        both.words.under(&inner);
        let mut inner = self.meaning(other, &both);
        inner.nullable |= meaning.nullable;
        inner.remarks.extend(meaning.remarks.iter().cloned());
        self.fill(id, &Rc::new(both), inner);
    }

    fn alias(&mut self, id: TypeId, placed: Placed<'d>) {
        let name = self.name_of(id);
        let docs = placed.docs(&name);
        let shape = Shape::Alias(Use::plain(placed.value.ty));
        self.set(id, shape, docs, placed.value.rules, placed.value.nullable);
    }

    fn set(&mut self, id: TypeId, shape: Shape, docs: Docs, rules: Vec<Rule>, nullable: bool) {
        if let Some(draft) = self.drafts.get_mut(id.index()) {
            draft.item.shape = shape;
            draft.item.docs = docs;
            draft.item.rules = rules;
            draft.nullable = nullable;
        }
    }

    fn name_of(&self, id: TypeId) -> String {
        match self.drafts.get(id.index()).map(|draft| &draft.item.origin) {
            Some(Origin::Named(name) | Origin::Inside(_, Role::Property(name))) => name.clone(),
            _ => String::new(),
        }
    }
}

/// What gives a form its content, with the words and the nullness of its place.
pub(super) fn with_content<'d>(flat: Rc<Flat<'d>>, meaning: &Meaning<'d>) -> Rc<Flat<'d>> {
    match &meaning.content {
        Some(content) => {
            let Flat {
                words,
                null,
                documentary,
                at,
                ..
            } = &*flat;
            Rc::new(Flat {
                words: words.clone(),
                null: *null,
                documentary: documentary.clone(),
                at: *at,
                ..(**content).clone()
            })
        }
        None => flat,
    }
}
