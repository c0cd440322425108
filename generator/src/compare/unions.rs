//! Compares unions branch by branch.

use super::draft::{Draft, Subject};
use super::type_relation::TypeRelation;
use super::value_relation::Notation;
use super::{Comparison, rules};
use crate::ir::{TypeId, Union, Variant, print};

impl Comparison<'_> {
    pub(super) fn unions(
        &mut self,
        (left, old): (TypeId, &Union),
        (right, new): (TypeId, &Union),
        subject: &Subject,
    ) {
        let old_names: Vec<String> = (0..old.variants.len())
            .map(|position| self.old.member(left, position))
            .collect();
        let new_names: Vec<String> = (0..new.variants.len())
            .map(|position| self.new.member(right, position))
            .collect();
        let partners = self.match_variants((old, &old_names), (new, &new_names));
        let branches = old.variants.iter().zip(&old_names).zip(&partners);
        for (position, ((variant, name), partner)) in branches.enumerate() {
            match partner {
                Some(partner) => {
                    let counterpart = (&new.variants[*partner], new_names[*partner].as_str());
                    self.variant((variant, name), counterpart, subject);
                    self.conversion(
                        (variant, self.old.has_from(left, position)),
                        (&new.variants[*partner], self.new.has_from(right, *partner)),
                        (subject, counterpart.1),
                    );
                }
                None => {
                    let before = self.old.types.value(&variant.value);
                    let draft = Draft::of(&rules::BRANCH_REMOVED, subject, name).before(before);
                    self.record(draft.at(Some(&variant.at), subject.at.1.as_ref()));
                }
            }
        }
        for (position, (variant, name)) in new.variants.iter().zip(&new_names).enumerate() {
            if !partners.contains(&Some(position)) {
                let after = self.new.types.value(&variant.value);
                let draft = Draft::of(&rules::BRANCH_ADDED, subject, name).after(after);
                self.record(draft.at(subject.at.0.as_ref(), Some(&variant.at)));
            }
        }
        if !partners.iter().flatten().is_sorted() {
            self.record(Draft::new(&rules::BRANCHES_REORDERED, subject));
        }
    }

    /// For each old branch, the position of the new one that it became.
    ///
    /// A name decides first, since that is what a `match` has. A branch whose name is gone became
    /// the first new one that holds the same type. That is a guess: a union of two strings that
    /// loses one and gains another is shown as a rename. Without it, each branch that only got
    /// another name would be one that is gone and one that is new, at which clients may fail. A
    /// wrong guess hides little: both are major in Rust, and the guards and rules of the two are
    /// compared.
    pub(super) fn match_variants(
        &self,
        (old, old_names): (&Union, &[String]),
        (new, new_names): (&Union, &[String]),
    ) -> Vec<Option<usize>> {
        let mut partners: Vec<Option<usize>> = old_names
            .iter()
            .map(|name| new_names.iter().position(|other| other == name))
            .collect();
        for (position, variant) in old.variants.iter().enumerate() {
            if partners[position].is_some() {
                continue;
            }
            let is_free = |other: &usize| {
                !partners.contains(&Some(*other)) && !old_names.contains(&new_names[*other])
            };
            let holds_the_same = |other: &usize| {
                let new_type = &new.variants[*other].value.ty;
                self.relate_types(&variant.value.ty, new_type) == TypeRelation::Same
            };
            partners[position] = (0..new.variants.len()).filter(is_free).find(holds_the_same);
        }
        partners
    }

    /// Compares one branch that both unions have.
    fn variant(
        &mut self,
        (old, old_name): (&Variant, &str),
        (new, new_name): (&Variant, &str),
        subject: &Subject,
    ) {
        let draft = |rule| Draft::of(rule, subject, new_name).at(Some(&old.at), Some(&new.at));
        let (old_text, new_text) = (
            self.old.types.value(&old.value),
            self.new.types.value(&new.value),
        );
        if old_name != new_name {
            let renamed = draft(&rules::BRANCH_RENAMED)
                .before(old_name)
                .after(new_name);
            let follows = self.are_named_after_types((old, old_name), (new, new_name));
            self.record(Draft { follows, ..renamed });
        }
        if self.relate_types(&old.value.ty, &new.value.ty) != TypeRelation::Same {
            let uses = (&old.value, &new.value);
            let draft = draft(&rules::BRANCH_CHANGED)
                .before(old_text)
                .after(new_text)
                .effect(self.effect_of_values(uses, Notation::Json));
            let witnesses = self.witnesses(uses, Notation::Json, &draft.at);
            self.record(draft.witnesses(witnesses));
        } else if old.boxed != new.boxed {
            let spelled = |boxed, text: String| if boxed { format!("Box<{text}>") } else { text };
            self.record(
                draft(&rules::BRANCH_BOXED)
                    .before(spelled(old.boxed, old_text))
                    .after(spelled(new.boxed, new_text)),
            );
        }
        if old.guards != new.guards {
            self.record(
                draft(&rules::BRANCH_GUARDS)
                    .before(print::guards(&old.guards))
                    .after(print::guards(&new.guards)),
            );
        }
        self.compare_rules(
            (&old.value, &new.value),
            Notation::Json,
            (&rules::BRANCH_TIGHTENED, &rules::BRANCH_LOOSENED),
            &draft(&rules::BRANCH_TIGHTENED),
        );
        self.compare_docs(&draft(&rules::BRANCH_TIGHTENED).path, &old.docs, &new.docs);
    }

    /// Whether two branches have their names from the types that they hold, which are a pair with
    /// two names: then one change says it all.
    fn are_named_after_types(
        &self,
        (old, old_name): (&Variant, &str),
        (new, new_name): (&Variant, &str),
    ) -> bool {
        let (Some(left), Some(right)) = (old.value.ty.as_named(), new.value.ty.as_named()) else {
            return false;
        };
        let (before, after) = (self.old.type_name(left), self.new.type_name(right));
        self.matching.is_pair(left, right)
            && before != after
            && before.contains(old_name)
            && after.contains(new_name)
    }

    /// Compares whether a value of a branch's type makes the union by itself. Of a branch with
    /// another type it is said that it has one.
    fn conversion(
        &mut self,
        (old, had_from): (&Variant, bool),
        (new, has_from): (&Variant, bool),
        (subject, name): (&Subject, &str),
    ) {
        let rule = match (had_from, has_from) {
            (true, false) => &rules::BRANCH_CONVERSION_REMOVED,
            (false, true) => &rules::BRANCH_CONVERSION_ADDED,
            _ => return,
        };
        if self.relate_types(&old.value.ty, &new.value.ty) == TypeRelation::Same {
            let draft = Draft::of(rule, subject, name);
            self.record(draft.at(Some(&old.at), Some(&new.at)));
        }
    }
}
