//! How credentials, servers and the rest of a client differ.

use super::Pair;
use super::draft::{About, Draft, Subject};
use super::rules;
use crate::emit::SpelledCredential;
use crate::ir::{Api, Scheme, SchemeKind};
use crate::source::Pointer;

impl Pair<'_> {
    /// Compares what does not belong to one operation.
    pub(super) fn clients(&mut self) {
        let subject = self.client_subject("Client", &["servers"]);
        self.wording(&self.old.api.docs.clone(), &self.new.api.docs.clone());
        let version = |api: &Api| format!("{} {}", api.title, api.version);
        let (was, is) = (version(self.old.api), version(self.new.api));
        if was != is {
            let at = Pointer::root().child("info");
            self.note(
                Draft::new(&rules::API_VERSION, &subject)
                    .was(was)
                    .is(is)
                    .at(Some(&at), Some(&at)),
            );
        }
        let has_client = |api: &Api| !api.operations.is_empty();
        match (has_client(self.old.api), has_client(self.new.api)) {
            (false, true) => self.note(Draft::new(&rules::CLIENT_ADDED, &subject)),
            (true, false) => self.note(Draft::new(&rules::CLIENT_REMOVED, &subject)),
            (true, true) => {
                self.servers(&subject);
                self.choices();
                self.headers();
                self.credentials(&subject);
            }
            (false, false) => {}
        }
        self.webhooks();
    }

    fn client_subject(&self, name: &str, path: &[&str]) -> Subject {
        let item = format!("{}{name}", self.new.prefix);
        let at = path
            .iter()
            .fold(Pointer::root(), |pointer, token| pointer.child(token));
        Subject {
            about: About::Api,
            members: item.clone(),
            item,
            at: (Some(at.clone()), Some(at)),
            sent: true,
            received: false,
        }
    }

    fn servers(&mut self, subject: &Subject) {
        let (was, is) = (self.old.spell.base_url(), self.new.spell.base_url());
        let rule = match (&was, &is) {
            (None, Some(_)) => &rules::SERVER_NAMED,
            (Some(_), None) => &rules::SERVER_UNNAMED,
            (Some(was), Some(is)) if was != is => &rules::SERVER_CHANGED,
            _ => return,
        };
        let none = || "no address".to_owned();
        self.note(
            Draft::new(rule, subject)
                .was(was.unwrap_or_else(none))
                .is(is.unwrap_or_else(none)),
        );
    }

    fn credentials(&mut self, client: &Subject) {
        let (old, new) = (self.old.spell.credentials(), self.new.spell.credentials());
        match (old.is_empty(), new.is_empty()) {
            (true, true) => return,
            (true, false) => self.note(
                Draft::new(&rules::CLIENT_LOCKED, client)
                    .was("Client::new()")
                    .is("Client::new(credential)"),
            ),
            (false, true) => self.note(
                Draft::new(&rules::CLIENT_UNLOCKED, client)
                    .was("Client::new(credential)")
                    .is("Client::new()"),
            ),
            (false, false) => {}
        }
        let subject = self.client_subject("Credential", &["components", "securitySchemes"]);
        let mut left: Vec<&SpelledCredential> = new.iter().collect();
        for before in &old {
            let partner = left
                .iter()
                .position(|after| after.variant == before.variant)
                .or_else(|| {
                    left.iter().position(|after| {
                        self.old.scheme_kinds(before) == self.new.scheme_kinds(after)
                            && !old.iter().any(|other| other.variant == after.variant)
                    })
                });
            match partner {
                Some(position) => self.credential(before, left.remove(position), &subject),
                None => {
                    let at = self.old.scheme_at(before);
                    self.note(
                        Draft::of(&rules::CREDENTIAL_REMOVED, &subject, &before.variant)
                            .at(at.as_ref(), subject.at.1.as_ref()),
                    );
                }
            }
        }
        for after in left {
            let at = self.new.scheme_at(after);
            self.note(
                Draft::of(&rules::CREDENTIAL_ADDED, &subject, &after.variant)
                    .at(subject.at.0.as_ref(), at.as_ref()),
            );
        }
    }

    fn credential(
        &mut self,
        before: &SpelledCredential,
        after: &SpelledCredential,
        subject: &Subject,
    ) {
        let at = (self.old.scheme_at(before), self.new.scheme_at(after));
        let draft =
            |rule| Draft::of(rule, subject, &after.variant).at(at.0.as_ref(), at.1.as_ref());
        let (was, is) = (self.old.scheme_kinds(before), self.new.scheme_kinds(after));
        if before.variant != after.variant {
            self.note(
                draft(&rules::CREDENTIAL_RENAMED)
                    .was(before.variant.clone())
                    .is(after.variant.clone()),
            );
        }
        let form = |credential: &SpelledCredential| match credential.arguments.as_slice() {
            [_] => "one secret".to_owned(),
            many => many.join(", "),
        };
        if form(before) != form(after)
            || credential_arguments(before) != credential_arguments(after)
        {
            self.note(
                draft(&rules::CREDENTIAL_CHANGED)
                    .was(before.arguments.join(", "))
                    .is(after.arguments.join(", ")),
            );
        } else if was != is {
            self.note(
                draft(&rules::CREDENTIAL_MOVED)
                    .was(was.join(" and "))
                    .is(is.join(" and ")),
            );
        }
    }

    fn webhooks(&mut self) {
        let names = |api: &Api| {
            api.webhooks
                .iter()
                .map(|webhook| (webhook.name.clone(), webhook.at.clone()))
                .collect::<Vec<_>>()
        };
        let (old, new) = (names(self.old.api), names(self.new.api));
        let subject = self.client_subject("webhooks", &["webhooks"]);
        for (name, at) in old
            .iter()
            .filter(|(name, _)| !new.iter().any(|(other, _)| other == name))
        {
            self.note(
                Draft::of(&rules::WEBHOOK_REMOVED, &subject, name)
                    .at(Some(at), subject.at.1.as_ref()),
            );
        }
        for (name, at) in new
            .iter()
            .filter(|(name, _)| !old.iter().any(|(other, _)| other == name))
        {
            self.note(
                Draft::of(&rules::WEBHOOK_ADDED, &subject, name)
                    .at(subject.at.0.as_ref(), Some(at)),
            );
        }
    }
}

/// The names of what a caller gives count only where there are several.
fn credential_arguments(credential: &SpelledCredential) -> Option<&[String]> {
    (credential.arguments.len() > 1).then_some(&credential.arguments)
}

/// What a scheme is, for comparing and for showing.
pub(super) fn scheme_words(scheme: &Scheme) -> String {
    match &scheme.kind {
        SchemeKind::ApiKey(location, name) => {
            format!("key `{name}` in {}", location.as_str())
        }
        SchemeKind::Basic => "user name and password".to_owned(),
        SchemeKind::Bearer => "bearer token".to_owned(),
        SchemeKind::Http(name) => format!("`Authorization: {name}`"),
        SchemeKind::MutualTls => "client certificate".to_owned(),
    }
}
