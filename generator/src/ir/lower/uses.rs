//! The type of a place, and what is said of it beside its type.
//!
//! In: a place and whose part it is. Out: [`Placed`]. Structs, enums and unions get an identity here and their shape later
//! (`shapes`); references to named schemas become the use of their type. Absent: deciding what kind of type it is (`meaning`).

use std::rc::Rc;

use super::docs;
use super::flat::{Flat, Words};
use super::limits;
use super::meaning::{Form, Meaning};
use super::place::Place;
use super::schemas::{DEPTH, Job, Placed, Scope, Types};
use super::shapes::with_content;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Any, Origin, Rule, TypeRef, Use};
use crate::load::document::Node;

impl<'d> Types<'d, '_> {
    /// The type of a place.
    pub(super) fn lower_place(&mut self, place: &Place<'d>, scope: &Scope) -> Placed<'d> {
        let placed = self.lower_viewed(place, scope);
        self.note(place, &placed.value);
        placed
    }

    fn lower_viewed(&mut self, place: &Place<'d>, scope: &Scope) -> Placed<'d> {
        let view = self.view(place);
        match view.target {
            Some(target) if self.is_nameable(target) => self.lower_reference(target, &view.flat),
            Some(target) => {
                let mut placed = self.lower_view(&Place::of(target), None, scope);
                self.beside(&mut placed, &view.flat);
                placed
            }
            None => self.lower_view(place, Some(view.flat), scope),
        }
    }

    /// The use of a named schema.
    fn lower_reference(&mut self, target: Node<'d>, beside: &Flat<'d>) -> Placed<'d> {
        let id = self.declare(target);
        let said = self.flat(target);
        let words = Words {
            default: said.words.default,
            read_only: said.words.read_only,
            write_only: said.words.write_only,
            ..Words::default()
        };
        let constant = said.constants.as_deref().and_then(|list| {
            if let [only] = list {
                Some(only.value.clone())
            } else {
                None
            }
        });
        let constant = constant.filter(|value| !value.is_null());
        let mut placed = Placed {
            value: Use::plain(TypeRef::Named(id)),
            words,
            remarks: Vec::new(),
            constant,
        };
        self.beside(&mut placed, beside);
        if !beside.limits.is_empty() {
            let meaning = self.meaning(&Place::of(target), &said);
            let mut remarks = Vec::new();
            let own = Flat {
                limits: beside.limits.clone(),
                ..(*said).clone()
            };
            placed.value.rules.extend(
                self.rules(&own, &meaning.form, &mut remarks)
                    .into_iter()
                    .filter(|rule| !is_key_rule(rule)),
            );
            placed.remarks.extend(remarks);
        }
        placed
    }

    /// Adds what is said beside a reference.
    pub(super) fn beside(&mut self, placed: &mut Placed<'d>, beside: &Flat<'d>) {
        let mut words = beside.words.clone();
        let below = std::mem::take(&mut placed.words);
        words.default = words.default.or(below.default);
        words.read_only |= below.read_only;
        words.write_only |= below.write_only;
        placed.words = words;
        placed.value.nullable |= beside.is_nullable();
        placed.remarks.extend(docs::remarks(beside, &self.choices));
    }

    /// A place that no single reference stands for.
    fn lower_view(
        &mut self,
        place: &Place<'d>,
        flat: Option<Rc<Flat<'d>>>,
        scope: &Scope,
    ) -> Placed<'d> {
        let flat = flat.unwrap_or_else(|| self.flat_of(place));
        if place.len() > 1 && !self.spend(place.len(), place.at()) {
            return self.placed(
                TypeRef::Any(Any::Unsupported("combination".to_owned())),
                &flat,
                None,
            );
        }
        if let Some(id) = self.known(place) {
            return self.placed(TypeRef::Named(id), &flat, None);
        }
        if self.depth > DEPTH {
            let id = self.draft(place.at(), Origin::Inside(scope.owner, scope.role.clone()));
            self.remember(place, id);
            self.queue.push_back(Job {
                id,
                place: place.clone(),
                found: None,
            });
            return self.placed(TypeRef::Named(id), &flat, None);
        }
        self.depth += 1;
        let meaning = self.meaning(place, &flat);
        let placed = self.build(place, flat, meaning, scope);
        self.depth -= 1;
        placed
    }

    fn build(
        &mut self,
        place: &Place<'d>,
        flat: Rc<Flat<'d>>,
        meaning: Meaning<'d>,
        scope: &Scope,
    ) -> Placed<'d> {
        let placed = self.build_unshared(place, flat, meaning, scope);
        if let TypeRef::Named(id) = placed.value.ty
            && self
                .drafts
                .get(id.index())
                .is_some_and(|draft| matches!(draft.item.origin, Origin::Inside(..)))
        {
            self.remember(place, id);
        }
        placed
    }

    /// The type of a place that stands for more or less than its schemas say, so that other uses of them do not share it.
    pub(super) fn build_unshared(
        &mut self,
        place: &Place<'d>,
        flat: Rc<Flat<'d>>,
        meaning: Meaning<'d>,
        scope: &Scope,
    ) -> Placed<'d> {
        let flat = with_content(flat, &meaning);
        match &meaning.form {
            Form::Struct | Form::Enum(_) | Form::Union(_) => {
                let id = self.draft(place.at(), Origin::Inside(scope.owner, scope.role.clone()));
                let mut placed = self.placed(TypeRef::Named(id), &flat, Some(&meaning));
                placed.remarks.clear();
                self.queue.push_back(Job {
                    id,
                    place: place.clone(),
                    found: Some((flat, meaning)),
                });
                placed
            }
            Form::Same(other) => {
                let mut placed = self.lower_place(other, scope);
                self.beside(&mut placed, &flat);
                placed.value.nullable |= meaning.nullable;
                placed.remarks.extend(meaning.remarks);
                placed
            }
            form => {
                let ty = self.unnamed(form, &flat, scope);
                let mut placed = self.placed(ty, &flat, Some(&meaning));
                let rules = self.rules(&flat, form, &mut placed.remarks);
                placed.value.rules.extend(rules);
                placed
            }
        }
    }

    /// A type that needs no name.
    pub(super) fn unnamed(
        &mut self,
        form: &Form<'d>,
        flat: &Rc<Flat<'d>>,
        scope: &Scope,
    ) -> TypeRef {
        match form {
            Form::Scalar(scalar) => TypeRef::Scalar(*scalar),
            Form::Map => self.map(flat, scope),
            Form::List => self.list(flat, scope),
            Form::Tuple => self.tuple(flat, scope),
            Form::Any(why) => {
                self.report_any(why, flat.at);
                TypeRef::Any(why.clone())
            }
            Form::Struct | Form::Enum(_) | Form::Union(_) | Form::Same(_) => {
                TypeRef::Any(Any::Unspecified)
            }
        }
    }

    pub(super) fn placed(
        &self,
        ty: TypeRef,
        flat: &Flat<'d>,
        meaning: Option<&Meaning<'d>>,
    ) -> Placed<'d> {
        let nullable = meaning.map_or(flat.is_nullable(), |meaning| meaning.nullable);
        let mut remarks = docs::remarks(flat, &self.choices);
        remarks.extend(
            meaning
                .into_iter()
                .flat_map(|meaning| meaning.remarks.iter().cloned()),
        );
        if let TypeRef::Any(why) = &ty {
            remarks.extend(reason(why).map(|reason| format!("Any JSON, since {reason}.")));
        }
        let rules = meaning.map_or_else(Vec::new, |meaning| meaning.rules.clone());
        let named = matches!(ty, TypeRef::Named(_));
        Placed {
            value: Use {
                ty,
                nullable,
                rules: if named { Vec::new() } else { rules },
            },
            words: flat.words.clone(),
            remarks,
            constant: meaning.and_then(|meaning| meaning.constant.clone()),
        }
    }

    /// The rules that a form can check.
    pub(super) fn rules(
        &mut self,
        flat: &Flat<'d>,
        form: &Form<'d>,
        remarks: &mut Vec<String>,
    ) -> Vec<Rule> {
        match form {
            Form::Scalar(scalar) => limits::of_scalar(&flat.limits, *scalar, remarks, self.sink),
            Form::List => limits::of_list(flat),
            Form::Tuple => flat
                .limits
                .unique
                .then_some(Rule::UniqueItems)
                .into_iter()
                .collect(),
            Form::Struct | Form::Map => {
                let mut rules = limits::of_object(flat);
                rules.extend(self.key_rules(flat, remarks));
                rules
            }
            Form::Enum(_) | Form::Union(_) | Form::Same(_) | Form::Any(_) => Vec::new(),
        }
    }

    fn report_any(&mut self, why: &Any, at: Node<'d>) {
        if let Some(reason) = reason(why) {
            self.sink.push(Diagnostic::new(
                Code::AnyType,
                at.pointer(),
                format!("any JSON, since {reason}"),
            ));
        }
    }
}

/// Why a place is any JSON, if the document does not want it so.
fn reason(why: &Any) -> Option<&'static str> {
    match why {
        Any::Unspecified | Any::FreeForm | Any::Never => None,
        Any::Undecided => Some("nothing tells its branches apart"),
        Any::Conflict => Some("its parts conflict"),
        Any::Broken => Some("the document's schema for it cannot be read"),
        Any::Unsupported(_) => Some("no type has this meaning"),
    }
}

fn is_key_rule(rule: &Rule) -> bool {
    matches!(rule, Rule::Keys(_) | Rule::DependentRequired(..))
}
