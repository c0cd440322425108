//! Compares the credentials that operations accept: the schemes of each alternative, and the scopes
//! that its tokens need.

use super::Comparison;
use super::draft::{Draft, Subject};
use super::rules;
use crate::ir::Operation;

impl Comparison<'_> {
    /// The sorted keys by which the new document knows schemes of the old one.
    pub(super) fn new_names_of_schemes(&self, names: Vec<String>) -> Vec<String> {
        let new_name = |name: String| self.renamed_schemes.get(&name).cloned().unwrap_or(name);
        let mut names: Vec<String> = names.into_iter().map(new_name).collect();
        names.sort_unstable();
        names
    }

    /// Compares alternatives by the names of their schemes.
    pub(super) fn security(&mut self, old: &Operation, new: &Operation, subject: &Subject) {
        let (shown, after) = (self.old.security(old), self.new.security(new));
        let before: Vec<Vec<String>> = shown
            .iter()
            .map(|names| self.new_names_of_schemes(names.clone()))
            .collect();
        let accepts = |list: &[Vec<String>], wanted: &[String]| {
            list.is_empty()
                || list
                    .iter()
                    .any(|other| other.iter().all(|name| wanted.contains(name)))
        };
        let none: Vec<Vec<String>> = vec![Vec::new()];
        let offers = |list: &[Vec<String>]| {
            if list.is_empty() {
                none.clone()
            } else {
                list.to_vec()
            }
        };
        let tighter = offers(&before).iter().any(|offer| !accepts(&after, offer));
        let looser = offers(&after).iter().any(|offer| !accepts(&before, offer));
        let rule = match (tighter, looser) {
            (false, false) => {
                self.scopes(old, new, subject);
                if offers(&before) == offers(&after) {
                    return;
                }
                &rules::SECURITY_ALTERNATIVES
            }
            (true, _) => &rules::SECURITY_TIGHTENED,
            (false, true) => &rules::SECURITY_LOOSENED,
        };
        let words = |list: &[Vec<String>]| {
            let texts: Vec<String> = list
                .iter()
                .map(|names| {
                    if names.is_empty() {
                        "nothing".to_owned()
                    } else {
                        names.join(" and ")
                    }
                })
                .collect();
            if texts.is_empty() {
                "nothing".to_owned()
            } else {
                texts.join(" or ")
            }
        };
        let (old_text, new_text) = (words(&shown), words(&after));
        let at = (old.at.child("security"), new.at.child("security"));
        self.record(
            Draft::new(rule, subject)
                .before(old_text)
                .after(new_text)
                .at(Some(&at.0), Some(&at.1)),
        );
    }

    /// Compares the scopes of alternatives with the same schemes, by the names of the schemes.
    fn scopes(&mut self, old: &Operation, new: &Operation, subject: &Subject) {
        let (before, after) = (self.old.scopes(old), self.new.scopes(new));
        let is_met = |wanted: &[String], offered: &[Vec<String>]| {
            offered
                .iter()
                .any(|scopes| scopes.iter().all(|scope| wanted.contains(scope)))
        };
        let (mut more, mut fewer) = (false, false);
        let mut texts = (Vec::new(), Vec::new());
        for (schemes, old_scopes) in &before {
            let Some(new_scopes) = after.get(&self.new_names_of_schemes(schemes.clone())) else {
                continue;
            };
            if old_scopes == new_scopes {
                continue;
            }
            // A token that was enough has to be enough for one of the new lists, and the other way
            // round.
            more |= old_scopes.iter().any(|scopes| !is_met(scopes, new_scopes));
            fewer |= new_scopes.iter().any(|scopes| !is_met(scopes, old_scopes));
            texts.0.push(scope_words(schemes, old_scopes));
            texts.1.push(scope_words(schemes, new_scopes));
        }
        let rule = match (more, fewer) {
            (false, false) if texts.0 == texts.1 => return,
            // A client asks for the scopes of the first list.
            (false, false) => &rules::SECURITY_ALTERNATIVES,
            (true, false) => &rules::SCOPES_ADDED,
            (false, true) => &rules::SCOPES_REMOVED,
            (true, true) => &rules::SCOPES_CHANGED,
        };
        let at = (old.at.child("security"), new.at.child("security"));
        self.record(
            Draft::new(rule, subject)
                .before(texts.0.join(" or "))
                .after(texts.1.join(" or "))
                .at(Some(&at.0), Some(&at.1)),
        );
    }
}

fn scope_words(schemes: &[String], scopes: &[Vec<String>]) -> String {
    let lists: Vec<String> = scopes
        .iter()
        .map(|scopes| match scopes.as_slice() {
            [] => "no scope".to_owned(),
            scopes => scopes.join(", "),
        })
        .collect();
    format!("{}: {}", schemes.join(" and "), lists.join(" or "))
}
