//! Compares the servers that a caller can choose by name. A server is known by the Rust name of its
//! item, because code names it.
//!
//! The default server is compared in `clients`.

use super::draft::{Draft, Subject};
use super::rules;
use super::{Comparison, MAX_CONSTANT_CHARACTERS, Side, shorten};
use crate::ir::{Server, ServerVariable};
use crate::names::{ServerNames, VariableNames};

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

impl Comparison<'_> {
    /// Compares the servers that a caller can choose by name.
    pub(super) fn server_choices(&mut self) {
        let subject = self.list_subject("servers", &["servers"]);
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
        let names = |choices: &[NamedServer<'_>]| -> Vec<String> {
            choices.iter().map(|choice| choice.name.clone()).collect()
        };
        let draft = Draft::new(&rules::SERVER_CHOICES_REORDERED, &subject);
        self.record_order(&names(&old), &names(&new), draft);
        for after in new
            .iter()
            .filter(|after| !old.iter().any(|before| before.name == after.name))
        {
            let draft = Draft::of(&rules::SERVER_CHOICE_ADDED, &subject, &after.name)
                .after(after.server.url.clone());
            self.record(draft.at(subject.at.0.as_ref(), Some(&after.server.at)));
        }
    }

    /// Reports names that are in both lists, in another order.
    fn record_order(&mut self, old: &[String], new: &[String], draft: Draft) {
        let kept = |list: &[String], other: &[String]| -> Vec<String> {
            let is_kept = |name: &&String| other.contains(name);
            list.iter().filter(is_kept).cloned().collect()
        };
        let (before, after) = (kept(old, new), kept(new, old));
        if before != after {
            self.record(draft.before(before.join(", ")).after(after.join(", ")));
        }
    }

    /// What is sent and received for the whole API, and where the document says it.
    pub(super) fn list_subject(&self, name: &str, path: &[&str]) -> Subject {
        Subject {
            received: true,
            ..self.client_subject(name, path)
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
        let (old_variables, new_variables) = (variables(before), variables(after));
        let names = |variables: &[(String, NamedVariable<'_>)]| -> Vec<String> {
            variables.iter().map(|(field, _)| field.clone()).collect()
        };
        self.record_order(
            &names(&old_variables),
            &names(&new_variables),
            draft(&rules::SERVER_VARIABLES_REORDERED),
        );
        for (field, variable) in &old_variables {
            let path = format!("{}::{field}", after.name);
            let draft = |rule| Draft::of(rule, subject, &path).at(Some(&old.at), Some(&new.at));
            match new_variables.iter().find(|(other, _)| other == field) {
                Some((_, counterpart)) => self.server_variable(variable, counterpart, draft),
                None => {
                    let before = variable.variable.name.clone();
                    self.record(draft(&rules::SERVER_VARIABLE_REMOVED).before(before));
                }
            }
        }
        for (field, variable) in &new_variables {
            if !old_variables.iter().any(|(other, _)| other == field) {
                let text = format!("{field}: {}", variable.variable.name);
                self.record(draft(&rules::SERVER_VARIABLE_ADDED).after(text));
            }
        }
    }

    /// Compares the values of one variable. A variable without a list of values takes any text.
    fn server_variable(
        &mut self,
        old: &NamedVariable<'_>,
        new: &NamedVariable<'_>,
        draft: impl Fn(&'static rules::Rule) -> Draft,
    ) {
        let (old_default, new_default) = (&old.variable.default, &new.variable.default);
        if old_default != new_default {
            let draft = draft(&rules::SERVER_VARIABLE_DEFAULT);
            let shown = |default: &str| shorten(default, MAX_CONSTANT_CHARACTERS);
            self.record(draft.before(shown(old_default)).after(shown(new_default)));
        }
        let (old_values, new_values) = (&old.variable.values, &new.variable.values);
        if old_values.is_empty() != new_values.is_empty() {
            let shown = |values: &[String]| match values {
                [] => "any text".to_owned(),
                values => values.join(", "),
            };
            let draft = draft(&rules::SERVER_VARIABLE_CHANGED);
            return self.record(draft.before(shown(old_values)).after(shown(new_values)));
        }
        for (name, value) in old.names.values.iter().zip(old_values) {
            let mut counterparts = new.names.values.iter().zip(new_values);
            match counterparts.find(|(other, _)| *other == name) {
                None => self.record(draft(&rules::SERVER_VARIABLE_REMOVED).before(value)),
                Some((_, counterpart)) if value != counterpart => {
                    let draft = draft(&rules::SERVER_VALUE_RESPELLED);
                    self.record(draft.before(value).after(counterpart));
                }
                Some(_) => {}
            }
        }
        let names = |variable: &NamedVariable<'_>| -> Vec<String> {
            let names = variable.names.values.iter();
            names.map(|name| name.plain().to_owned()).collect()
        };
        let order = draft(&rules::SERVER_VARIABLES_REORDERED);
        self.record_order(&names(old), &names(new), order);
        for (name, value) in new.names.values.iter().zip(new_values) {
            if !old.names.values.contains(name) {
                self.record(draft(&rules::SERVER_VARIABLE_ADDED).after(value.clone()));
            }
        }
    }
}

/// A variable of a server with the names of its values.
struct NamedVariable<'a> {
    variable: &'a ServerVariable,
    names: &'a VariableNames,
}

/// The variables of a server by the names of their fields.
fn variables<'a>(choice: &NamedServer<'a>) -> Vec<(String, NamedVariable<'a>)> {
    let named = choice.server.variables.iter().zip(&choice.names.variables);
    named
        .map(|(variable, names)| {
            let field = names.field.plain().to_owned();
            (field, NamedVariable { variable, names })
        })
        .collect()
}
