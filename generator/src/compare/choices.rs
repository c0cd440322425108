//! How servers to choose and headers to read differ: the items that stand for lists in a document.
//!
//! In: two states. Out: drafts. Servers and headers are known by the names of their items. Absent: the default server, which is `clients`'.

use super::alike::{Alike, Null};
use super::draft::{About, Draft, Subject};
use super::rules;
use super::{Pair, Side};
use crate::ir::{Header, Server, ServerVariable};
use crate::names::{ServerNames, VariableNames};
use crate::source::Pointer;

/// A server with the name of its item.
struct Choice<'a> {
    name: String,
    server: &'a Server,
    names: &'a ServerNames,
}

fn choices<'a>(side: &Side<'a>) -> Vec<Choice<'a>> {
    let named = side.api.choices().into_iter().zip(side.names.servers());
    let choice = |(server, names): (&'a Server, &'a ServerNames)| {
        let name = if server.variables.is_empty() {
            &names.constant
        } else {
            &names.ident
        };
        Choice {
            name: name.plain().to_owned(),
            server,
            names,
        }
    };
    named.map(choice).collect()
}

/// The constants for headers, by their names.
fn headers<'a>(side: &Side<'a>) -> Vec<(String, &'a Header)> {
    let named = side.api.headers().into_iter().enumerate();
    named
        .map(|(index, header)| (side.names.header(index).plain().to_owned(), header))
        .collect()
}

impl Pair<'_> {
    /// Compares the servers that a caller can choose by name.
    pub(super) fn choices(&mut self) {
        let subject = self.list_subject("servers", Pointer::root().child("servers"));
        let (old, new) = (choices(&self.old), choices(&self.new));
        for before in &old {
            match new.iter().find(|after| after.name == before.name) {
                Some(after) => self.choice(before, after, &subject),
                None => {
                    let draft = Draft::of(&rules::SERVER_CHOICE_REMOVED, &subject, &before.name)
                        .was(before.server.url.clone());
                    self.note(draft.at(Some(&before.server.at), subject.at.1.as_ref()));
                }
            }
        }
        for after in new
            .iter()
            .filter(|after| !old.iter().any(|before| before.name == after.name))
        {
            let draft = Draft::of(&rules::SERVER_CHOICE_ADDED, &subject, &after.name)
                .is(after.server.url.clone());
            self.note(draft.at(subject.at.0.as_ref(), Some(&after.server.at)));
        }
    }

    fn list_subject(&self, name: &str, at: Pointer) -> Subject {
        let item = format!("{}{name}", self.new.prefix);
        Subject {
            about: About::Api,
            members: item.clone(),
            item,
            at: (Some(at.clone()), Some(at)),
            sent: true,
            received: true,
        }
    }

    fn choice(&mut self, before: &Choice<'_>, after: &Choice<'_>, subject: &Subject) {
        let (old, new) = (before.server, after.server);
        let draft = |rule| Draft::of(rule, subject, &after.name).at(Some(&old.at), Some(&new.at));
        if old.url != new.url {
            self.note(
                draft(&rules::SERVER_CHOICE_CHANGED)
                    .was(old.url.clone())
                    .is(new.url.clone()),
            );
        }
        let (had, has) = (variables(before), variables(after));
        for (field, variable, names) in &had {
            let path = |name: &str| format!("{}::{name}", after.name);
            let like =
                |rule, path: &str| Draft::of(rule, subject, path).at(Some(&old.at), Some(&new.at));
            let Some((_, twin, twins)) = has.iter().find(|(other, ..)| other == field) else {
                self.note(
                    like(&rules::SERVER_VARIABLE_REMOVED, &path(field)).was(variable.name.clone()),
                );
                continue;
            };
            if variable.values.is_empty() != twin.values.is_empty() {
                let words = |variable: &ServerVariable| match variable.values.as_slice() {
                    [] => "any text".to_owned(),
                    values => values.join(", "),
                };
                self.note(
                    like(&rules::SERVER_VARIABLE_CHANGED, &path(field))
                        .was(words(variable))
                        .is(words(twin)),
                );
                continue;
            }
            for (_, value) in names
                .values
                .iter()
                .zip(&variable.values)
                .filter(|(name, _)| !twins.values.contains(name))
            {
                self.note(like(&rules::SERVER_VARIABLE_REMOVED, &path(field)).was(value.clone()));
            }
            for (_, value) in twins
                .values
                .iter()
                .zip(&twin.values)
                .filter(|(name, _)| !names.values.contains(name))
            {
                self.note(like(&rules::SERVER_VARIABLE_ADDED, &path(field)).is(value.clone()));
            }
        }
        for (field, variable, _) in has
            .iter()
            .filter(|(field, ..)| !had.iter().any(|(other, ..)| other == field))
        {
            self.note(
                draft(&rules::SERVER_VARIABLE_ADDED).is(format!("{field}: {}", variable.name)),
            );
        }
    }

    /// Compares the constants for headers of answers.
    pub(super) fn headers(&mut self) {
        let subject = self.list_subject("operations::Headers", Pointer::root().child("paths"));
        let subject = Subject {
            sent: false,
            ..subject
        };
        let (old, new) = (headers(&self.old), headers(&self.new));
        for (name, before) in &old {
            let Some((_, after)) = new.iter().find(|(other, _)| other == name) else {
                let draft = Draft::of(&rules::HEADER_REMOVED, &subject, name)
                    .was(self.old.spell.value(&before.value));
                self.note(draft.at(Some(&before.at), subject.at.1.as_ref()));
                continue;
            };
            if self.alike(&before.value.ty, &after.value.ty) != Alike::Same
                || self.null(&before.value, &after.value) != Null::Same
            {
                let (was, is) = (
                    self.old.spell.value(&before.value),
                    self.new.spell.value(&after.value),
                );
                self.note(
                    Draft::of(&rules::HEADER_TYPE, &subject, name)
                        .was(was)
                        .is(is)
                        .at(Some(&before.at), Some(&after.at)),
                );
            }
            self.wording(&before.docs, &after.docs);
        }
        for (name, after) in new
            .iter()
            .filter(|(name, _)| !old.iter().any(|(other, _)| other == name))
        {
            let draft = Draft::of(&rules::HEADER_ADDED, &subject, name)
                .is(self.new.spell.value(&after.value));
            self.note(draft.at(subject.at.0.as_ref(), Some(&after.at)));
        }
    }
}

/// The variables of a server with their fields.
fn variables<'a>(choice: &Choice<'a>) -> Vec<(String, &'a ServerVariable, &'a VariableNames)> {
    let named = choice.server.variables.iter().zip(&choice.names.variables);
    named
        .map(|(variable, names)| (names.field.plain().to_owned(), variable, names))
        .collect()
}
