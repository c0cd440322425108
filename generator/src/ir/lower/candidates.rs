//! The branches of a place as places of their own: what stands beside `oneOf` and `anyOf` holds in each branch.
//!
//! In: a place with choices. Out: [`Candidate`]s, nested inline choices opened up; then [`Branch`]es. Absent: what they are together.

use std::rc::Rc;

use super::flat::{Choice, Flat};
use super::meaning::{Form, kinds_of};
use super::place::Place;
use super::schemas::Types;
use super::union::Branch;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::ir::{Any, EnumKind, Kinds, Scalar};
use crate::load::document::Node;

/// More combinations of branches than this are not opened up.
const COMBINATIONS: usize = 4096;

/// How deep unions in unions are looked through.
pub(super) const NESTING: usize = 24;

/// A branch before it is known what it is.
#[derive(Debug, Clone)]
pub(super) struct Candidate<'d> {
    pub(super) place: Place<'d>,
    /// The branch as written.
    pub(super) node: Node<'d>,
    /// The key that `discriminator` names.
    pub(super) property: Option<&'d str>,
    /// The tag's values that `discriminator` gives it.
    pub(super) tags: Vec<String>,
}

impl<'d> Types<'d, '_> {
    /// All branches of a place: one of each of its choices, joined with what is said beside them.
    pub(super) fn candidates(&mut self, place: &Place<'d>, flat: &Flat<'d>) -> Vec<Candidate<'d>> {
        let base = Flat {
            choices: Vec::new(),
            ..flat.clone()
        };
        let mut combined: Vec<Option<Candidate<'d>>> = vec![None];
        for choice in &flat.choices {
            let branches = self.choice(place, flat, choice);
            let count = combined.len() * branches.len();
            let parts = combined
                .iter()
                .flatten()
                .map(|known| known.place.len())
                .max()
                .unwrap_or(1);
            if count > COMBINATIONS || !self.spend(count * parts, flat.at) {
                let headline = "too many combinations of branches; one choice is left out";
                self.sink.push(Diagnostic::new(
                    Code::UnsupportedKeyword,
                    flat.at.pointer(),
                    headline,
                ));
                continue;
            }
            let mut next = Vec::with_capacity(combined.len() * branches.len());
            for known in &combined {
                for branch in &branches {
                    next.push(Some(match known {
                        Some(known) => Candidate {
                            place: known.place.and(&branch.place),
                            node: branch.node,
                            ..known.clone()
                        },
                        None => branch.clone(),
                    }));
                }
            }
            combined = next;
        }
        let candidates: Vec<_> = combined.into_iter().flatten().collect();
        candidates
            .into_iter()
            .map(|candidate| self.joined(place, &base, candidate))
            .collect()
    }

    /// The branches of one choice; inline ones that offer a choice of their own are opened up.
    fn choice(
        &mut self,
        place: &Place<'d>,
        flat: &Flat<'d>,
        choice: &Choice<'d>,
    ) -> Vec<Candidate<'d>> {
        let mut list = Vec::with_capacity(choice.branches.len());
        // A choice that is met again inside itself adds no value that its other branches do not allow.
        let Some(key) = choice
            .branches
            .first()
            .map(Place::key)
            .filter(|key| !self.choosing.contains(key))
        else {
            return list;
        };
        self.choosing.push(key);
        for branch in &choice.branches {
            let view = self.view(branch);
            let itself = view
                .target
                .is_some_and(|target| place.parts().any(|part| part.node.id() == target.id()));
            if itself && place.len() == 1 {
                continue;
            }
            let named = view.target.filter(|target| self.is_nameable(*target));
            let target = view.target.unwrap_or(branch.at());
            let tags = self.tags(flat, target);
            let property = flat
                .discriminator
                .as_ref()
                .map(|discriminator| discriminator.property);
            let inline = if view.target.is_some() && named.is_none() {
                self.flat(target)
            } else {
                view.flat
            };
            if named.is_none()
                && !inline.choices.is_empty()
                && inline.constants.is_none()
                && self.nesting < NESTING
            {
                self.nesting += 1;
                let inner = self.candidates(
                    &view.target.map_or_else(|| branch.clone(), Place::of),
                    &inline,
                );
                self.nesting -= 1;
                let inherit = |candidate: Candidate<'d>| Candidate {
                    tags: if candidate.property.is_none() {
                        tags.clone()
                    } else {
                        candidate.tags
                    },
                    property: candidate.property.or(property),
                    ..candidate
                };
                list.extend(inner.into_iter().map(inherit));
                continue;
            }
            list.push(Candidate {
                place: branch.clone(),
                node: branch.at(),
                property,
                tags,
            });
        }
        self.choosing.pop();
        list
    }

    /// The values of the tag that `discriminator` gives a schema: those mapped to it, or else its name.
    fn tags(&mut self, flat: &Flat<'d>, target: Node<'d>) -> Vec<String> {
        let Some(discriminator) = &flat.discriminator else {
            return Vec::new();
        };
        let mut tags = Vec::new();
        for (tag, reference) in &discriminator.mapping {
            let meant = self
                .references
                .resolve_mapping(discriminator.node, reference, self.sink);
            if meant.is_some_and(|meant| meant.id() == target.id()) {
                tags.push((*tag).to_owned());
            }
        }
        tags
    }

    /// A branch with what is said beside it, unless the branch says all that itself.
    fn joined(
        &mut self,
        place: &Place<'d>,
        base: &Flat<'d>,
        candidate: Candidate<'d>,
    ) -> Candidate<'d> {
        let branch = self.whole(&candidate.place);
        let only_null = branch.kinds.is_some_and(Kinds::is_empty);
        if only_null || self.implies(&branch, base) {
            return candidate;
        }
        Candidate {
            place: place.bare().and(&candidate.place),
            ..candidate
        }
    }

    /// Everything said at a place, its target included.
    pub(super) fn whole(&mut self, place: &Place<'d>) -> Rc<Flat<'d>> {
        let view = self.view(place);
        match view.target {
            Some(target) => self.flat(target),
            None => view.flat,
        }
    }

    /// Whether whatever is said beside a branch is said by the branch as well.
    pub(super) fn implies(&mut self, branch: &Flat<'d>, base: &Flat<'d>) -> bool {
        let kinds = base.kinds.is_none_or(|kinds| {
            kinds.is_empty() || kinds.contains(kinds_of(branch)) || !branch.choices.is_empty()
        });
        let object = &base.object;
        let plain = base.constants.is_none()
            && base.format.is_none()
            && base.list.is_empty()
            && base.limits.is_empty()
            && !base.never;
        let loose = object.additional.is_none()
            && !object.closed
            && object.patterns.is_empty()
            && object.names.is_none();
        let required = object
            .required
            .iter()
            .all(|key| branch.object.required.contains(key));
        if !(kinds
            && plain
            && loose
            && required
            && object.dependent.is_empty()
            && base.clash.is_none())
        {
            return false;
        }
        if object.properties.is_empty() {
            return true;
        }
        let narrower: Vec<_> = object
            .properties
            .iter()
            .map(|property| {
                let same = branch
                    .object
                    .properties
                    .iter()
                    .find(|known| known.key == property.key)?;
                Some((property.place.clone(), same.place.clone()))
            })
            .collect();
        narrower
            .into_iter()
            .all(|pair| pair.is_some_and(|(base, branch)| self.narrows(&branch, &base)))
    }

    /// Whether a property of a branch says at least what the same property beside it says.
    fn narrows(&mut self, branch: &Place<'d>, base: &Place<'d>) -> bool {
        if branch.key() == base.key() {
            return true;
        }
        let (base, branch) = (self.whole(base), self.whole(branch));
        let plain =
            base.says_nothing_but_kinds() && base.choices.is_empty() && base.limits.is_empty();
        plain
            && base
                .kinds
                .is_none_or(|kinds| kinds.contains(kinds_of(&branch)))
            && (base.is_nullable() || !branch.is_nullable())
    }

    /// What a candidate is; `None` if no value can be of it. Also whether it allows null.
    pub(super) fn branch(
        &mut self,
        candidate: Candidate<'d>,
        count: usize,
    ) -> Option<(Branch<'d>, bool)> {
        let mut place = candidate.place;
        let mut nullable = false;
        for _ in 0..NESTING {
            let view = self.view(&place);
            let named = view.target.filter(|target| self.is_nameable(*target));
            nullable |= view.target.is_some() && view.flat.is_nullable();
            let flat = view
                .target
                .map_or_else(|| Rc::clone(&view.flat), |target| self.flat(target));
            if let Some(clash) = flat.clash.as_ref().filter(|_| place.len() > 1 && count > 1) {
                let headline = format!("no value can be of this branch: {}", clash.reason);
                let mut finding =
                    Diagnostic::new(Code::ConflictingTypes, candidate.node.pointer(), headline);
                finding.severity = Severity::Warning;
                self.sink
                    .push(finding.label(place.at().pointer(), "what stands beside the branch"));
                return None;
            }
            let meaning =
                self.meaning(&view.target.map_or_else(|| place.clone(), Place::of), &flat);
            nullable |= meaning.nullable;
            if let (Form::Same(other), None) = (&meaning.form, named) {
                place = other.clone();
                continue;
            }
            let form = match &meaning.form {
                Form::Same(other) => self.followed(other.clone()),
                form => form.clone(),
            };
            let label = named.or_else(|| {
                self.view(&Place::of(candidate.node))
                    .target
                    .filter(|target| self.is_nameable(*target))
            });
            let name = self.words(&flat, &form, label, &candidate.tags);
            let branch = Branch {
                place,
                flat,
                form,
                merged: false,
                named,
                property: candidate.property,
                tags: candidate.tags,
                name,
                remarks: Vec::new(),
                guards: Vec::new(),
            };
            return Some((branch, nullable));
        }
        None
    }

    /// What a named schema is that is the same as another place.
    fn followed(&mut self, mut place: Place<'d>) -> Form<'d> {
        for _ in 0..NESTING {
            let flat = self.whole(&place);
            match self.meaning(&place, &flat).form {
                Form::Same(other) => place = other,
                form => return form,
            }
        }
        Form::Any(Any::FreeForm)
    }

    /// What a branch is called after: its tag, its schema's name, its title, or its kind.
    fn words(
        &mut self,
        flat: &Flat<'d>,
        form: &Form<'d>,
        named: Option<Node<'d>>,
        tags: &[String],
    ) -> String {
        if let Some(key) = named.and_then(Node::key) {
            return key.to_owned();
        }
        if let [tag] = tags {
            return tag.clone();
        }
        if let Some(title) = flat
            .words
            .title
            .filter(|title| !title.trim().is_empty() && title.len() <= 60)
        {
            return title.to_owned();
        }
        match form {
            Form::List => self.list_words(flat),
            form => kind_word(form).to_owned(),
        }
    }

    fn list_words(&mut self, flat: &Flat<'d>) -> String {
        let Some(place) = flat.list.items.clone() else {
            return "List".to_owned();
        };
        let view = self.view(&place);
        if let Some(key) = view
            .target
            .filter(|target| self.is_nameable(*target))
            .and_then(Node::key)
        {
            return format!("{key} list");
        }
        let kinds = kinds_of(&view.flat);
        let word = [
            (Kinds::STRING, "String"),
            (Kinds::INTEGER, "Integer"),
            (Kinds::NUMBER, "Number"),
            (Kinds::BOOLEAN, "Boolean"),
            (Kinds::ARRAY, "List"),
            (Kinds::OBJECT, "Object"),
        ];
        let word = word
            .iter()
            .find(|(kind, _)| *kind == kinds)
            .map(|(_, word)| *word);
        word.map_or_else(|| "List".to_owned(), |word| format!("{word} list"))
    }
}

/// A form as people say it.
pub(super) fn kind_word(form: &Form<'_>) -> &'static str {
    match form {
        Form::Scalar(Scalar::Integer(_)) => "Integer",
        Form::Scalar(Scalar::Number(_)) => "Number",
        Form::Scalar(Scalar::Boolean) => "Boolean",
        Form::Scalar(Scalar::Null) => "Null",
        Form::Scalar(_) => "String",
        Form::Enum(item) if item.kind == EnumKind::Integer => "Integer",
        Form::Enum(_) => "String",
        Form::Struct => "Object",
        Form::Map => "Map",
        Form::List => "List",
        Form::Tuple => "Tuple",
        Form::Union(_) | Form::Same(_) => "Other",
        Form::Any(_) => "Any",
    }
}
