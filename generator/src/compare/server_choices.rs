//! How servers to choose and headers to read differ: the items that stand for lists in a document.
//!
//! In: two states. Out: drafts. Servers and headers are known by the names of their items. Absent: the default server, which is `clients`'.

use super::draft::{About, Draft, Subject};
use super::rules;
use super::{Comparison, Side};
use crate::ir::{Header, Server, ServerVariable};
use crate::names::{ServerNames, VariableNames};
use crate::source::Pointer;

/// A server with the name of its item.
struct NamedServer<'a> {
    name: String,
    server: &'a Server,
    names: &'a ServerNames,
}

fn server_choices<'a>(side: &Side<'a>) -> Vec<NamedServer<'a>> {
    let named = side.api.choices().into_iter().zip(side.names.servers());
    let choice = |(server, names): (&'a Server, &'a ServerNames)| {
        let name = if server.variables.is_empty() {
            &names.constant
        } else {
            &names.ident
        };
        NamedServer {
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

impl Comparison<'_> {
    /// Compares the servers that a caller can choose by name.
    pub(super) fn server_choices(&mut self) {
        let subject = self.list_subject("servers", Pointer::root().child("servers"));
        let (old, new) = (server_choices(&self.old), server_choices(&self.new));
        for before in &old {
            match new.iter().find(|after| after.name == before.name) {
                Some(after) => self.server_choice(before, after, &subject),
                None => {
                    let draft = Draft::of(&rules::SERVER_CHOICE_REMOVED, &subject, &before.name)
                        .before(before.server.url.clone());
                    self.record(draft.at(Some(&before.server.at), subject.at.1.as_ref()));
                }
            }
        }
        for after in new
            .iter()
            .filter(|after| !old.iter().any(|before| before.name == after.name))
        {
            let draft = Draft::of(&rules::SERVER_CHOICE_ADDED, &subject, &after.name)
                .after(after.server.url.clone());
            self.record(draft.at(subject.at.0.as_ref(), Some(&after.server.at)));
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

    fn server_choice(
        &mut self,
        before: &NamedServer<'_>,
        after: &NamedServer<'_>,
        subject: &Subject,
    ) {
        let (old, new) = (before.server, after.server);
        let draft = |rule| Draft::of(rule, subject, &after.name).at(Some(&old.at), Some(&new.at));
        if old.url != new.url {
            self.record(
                draft(&rules::SERVER_CHOICE_CHANGED)
                    .before(old.url.clone())
                    .after(new.url.clone()),
            );
        }
        let (had, has) = (variables(before), variables(after));
        for (field, variable, names) in &had {
            let path = |name: &str| format!("{}::{name}", after.name);
            let like =
                |rule, path: &str| Draft::of(rule, subject, path).at(Some(&old.at), Some(&new.at));
            let Some((_, counterpart, counterparts)) =
                has.iter().find(|(other, ..)| other == field)
            else {
                self.record(
                    like(&rules::SERVER_VARIABLE_REMOVED, &path(field))
                        .before(variable.name.clone()),
                );
                continue;
            };
            if variable.values.is_empty() != counterpart.values.is_empty() {
                let words = |variable: &ServerVariable| match variable.values.as_slice() {
                    [] => "any text".to_owned(),
                    values => values.join(", "),
                };
                self.record(
                    like(&rules::SERVER_VARIABLE_CHANGED, &path(field))
                        .before(words(variable))
                        .after(words(counterpart)),
                );
                continue;
            }
            for (_, value) in names
                .values
                .iter()
                .zip(&variable.values)
                .filter(|(name, _)| !counterparts.values.contains(name))
            {
                self.record(
                    like(&rules::SERVER_VARIABLE_REMOVED, &path(field)).before(value.clone()),
                );
            }
            for (_, value) in counterparts
                .values
                .iter()
                .zip(&counterpart.values)
                .filter(|(name, _)| !names.values.contains(name))
            {
                self.record(like(&rules::SERVER_VARIABLE_ADDED, &path(field)).after(value.clone()));
            }
        }
        for (field, variable, _) in has
            .iter()
            .filter(|(field, ..)| !had.iter().any(|(other, ..)| other == field))
        {
            self.record(
                draft(&rules::SERVER_VARIABLE_ADDED).after(format!("{field}: {}", variable.name)),
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
                    .before(self.old.spell.value(&before.value));
                self.record(draft.at(Some(&before.at), subject.at.1.as_ref()));
                continue;
            };
            if !self.is_same_use(&before.value, &after.value) {
                let (old_text, new_text) = (
                    self.old.spell.value(&before.value),
                    self.new.spell.value(&after.value),
                );
                self.record(
                    Draft::of(&rules::HEADER_TYPE, &subject, name)
                        .before(old_text)
                        .after(new_text)
                        .at(Some(&before.at), Some(&after.at)),
                );
            }
            self.count_docs(&before.docs, &after.docs);
        }
        for (name, after) in new
            .iter()
            .filter(|(name, _)| !old.iter().any(|(other, _)| other == name))
        {
            let draft = Draft::of(&rules::HEADER_ADDED, &subject, name)
                .after(self.new.spell.value(&after.value));
            self.record(draft.at(subject.at.0.as_ref(), Some(&after.at)));
        }
    }
}

/// The variables of a server with their fields.
fn variables<'a>(choice: &NamedServer<'a>) -> Vec<(String, &'a ServerVariable, &'a VariableNames)> {
    let named = choice.server.variables.iter().zip(&choice.names.variables);
    named
        .map(|(variable, names)| (names.field.plain().to_owned(), variable, names))
        .collect()
}
