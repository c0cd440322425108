//! Compares what belongs to no operation: the version, the client, its credentials, and the default
//! server.

use super::Comparison;
use super::draft::{About, Draft, Subject};
use super::rules;
use crate::emit::CredentialText;
use crate::ir::{Api, Flow, Scheme, SchemeKind, Server};
use crate::source::Pointer;

impl Comparison<'_> {
    /// Compares what does not belong to one operation.
    pub(super) fn clients(&mut self) {
        let subject = self.client_subject("Client", &["servers"]);
        let (old, new) = (self.old.api, self.new.api);
        self.compare_docs(&subject.item, &old.docs, &new.docs);
        let version = |api: &Api| format!("{} {}", api.title, api.version);
        let (old_text, new_text) = (version(self.old.api), version(self.new.api));
        if old_text != new_text {
            let at = Pointer::root().child("info");
            self.record(
                Draft::new(&rules::API_VERSION, &subject)
                    .before(old_text)
                    .after(new_text)
                    .at(Some(&at), Some(&at)),
            );
        }
        let has_client = |api: &Api| !api.operations.is_empty();
        match (has_client(self.old.api), has_client(self.new.api)) {
            (false, true) => self.record(Draft::new(&rules::CLIENT_ADDED, &subject)),
            (true, false) => self.record(Draft::new(&rules::CLIENT_REMOVED, &subject)),
            (true, true) => {
                self.servers(&subject);
                self.server_choices();
                self.headers();
                self.credentials(&subject);
            }
            (false, false) => {}
        }
        self.webhooks();
    }

    /// What is sent for the whole API, and where the document says it.
    pub(super) fn client_subject(&self, name: &str, path: &[&str]) -> Subject {
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
        let (old_text, new_text) = (self.old.types.base_url(), self.new.types.base_url());
        let rule = match (&old_text, &new_text) {
            (None, Some(_)) => &rules::SERVER_NAMED,
            (Some(_), None) => &rules::SERVER_UNNAMED,
            (Some(old_text), Some(new_text)) if old_text != new_text => &rules::SERVER_CHANGED,
            (None, None) if relative_url(self.old.api) != relative_url(self.new.api) => {
                &rules::SERVER_CHANGED
            }
            _ => return,
        };
        let shown = |url: Option<String>, api: &Api| {
            url.or_else(|| relative_url(api))
                .unwrap_or_else(|| "no address".to_owned())
        };
        self.record(
            Draft::new(rule, subject)
                .before(shown(old_text, self.old.api))
                .after(shown(new_text, self.new.api)),
        );
    }

    fn credentials(&mut self, client: &Subject) {
        let (old, new) = (self.old.types.credentials(), self.new.types.credentials());
        match (old.is_empty(), new.is_empty()) {
            (true, true) => return,
            (true, false) => self.record(
                Draft::new(&rules::CLIENT_LOCKED, client)
                    .before("Client::new()")
                    .after("Client::new(credential)"),
            ),
            (false, true) => self.record(
                Draft::new(&rules::CLIENT_UNLOCKED, client)
                    .before("Client::new(credential)")
                    .after("Client::new()"),
            ),
            (false, false) => {}
        }
        let subject = self.client_subject("Credential", &["components", "securitySchemes"]);
        let mut left: Vec<&CredentialText> = new.iter().collect();
        for before in &old {
            let partner = left
                .iter()
                .position(|after| after.variant == before.variant)
                .or_else(|| {
                    let names = self.new_names_of_schemes(self.old.scheme_names(before));
                    left.iter().position(|after| {
                        names == self.new.scheme_names(after)
                            && !old.iter().any(|other| other.variant == after.variant)
                    })
                });
            match partner {
                Some(position) => self.credential(before, left.remove(position), &subject),
                None => {
                    let at = self.old.scheme_at(before);
                    self.record(
                        Draft::of(&rules::CREDENTIAL_REMOVED, &subject, &before.variant)
                            .at(at.as_ref(), subject.at.1.as_ref()),
                    );
                }
            }
        }
        for after in left {
            let at = self.new.scheme_at(after);
            self.record(
                Draft::of(&rules::CREDENTIAL_ADDED, &subject, &after.variant)
                    .at(subject.at.0.as_ref(), at.as_ref()),
            );
        }
    }

    fn credential(&mut self, before: &CredentialText, after: &CredentialText, subject: &Subject) {
        let at = (self.old.scheme_at(before), self.new.scheme_at(after));
        let draft =
            |rule| Draft::of(rule, subject, &after.variant).at(at.0.as_ref(), at.1.as_ref());
        let (old_text, new_text) = (self.old.scheme_kinds(before), self.new.scheme_kinds(after));
        if before.variant != after.variant {
            self.record(
                draft(&rules::CREDENTIAL_RENAMED)
                    .before(before.variant.clone())
                    .after(after.variant.clone()),
            );
        } else {
            let names = (self.old.scheme_names(before), self.new.scheme_names(after));
            if names.0 != names.1 {
                self.record(
                    draft(&rules::CREDENTIAL_RESPELLED)
                        .before(names.0.join(" and "))
                        .after(names.1.join(" and ")),
                );
            }
        }
        let form = |credential: &CredentialText| match credential.arguments.as_slice() {
            [_] => "one secret".to_owned(),
            many => many.join(", "),
        };
        if form(before) != form(after)
            || credential_arguments(before) != credential_arguments(after)
        {
            self.record(
                draft(&rules::CREDENTIAL_CHANGED)
                    .before(before.arguments.join(", "))
                    .after(after.arguments.join(", ")),
            );
        } else if old_text != new_text {
            self.record(
                draft(&rules::CREDENTIAL_MOVED)
                    .before(old_text.join(" and "))
                    .after(new_text.join(" and ")),
            );
        }
        let (old_flows, new_flows) = (self.old.flow_words(before), self.new.flow_words(after));
        if old_flows != new_flows {
            self.record(
                draft(&rules::CREDENTIAL_FLOW)
                    .before(old_flows.join("; "))
                    .after(new_flows.join("; ")),
            );
        }
    }
}

/// The first server, which may be relative to the address that a client is given.
fn relative_url(api: &Api) -> Option<String> {
    api.servers.first().map(Server::default_url)
}

/// The names of what a caller gives count only where there are several.
fn credential_arguments(credential: &CredentialText) -> Option<&[String]> {
    (credential.arguments.len() > 1).then_some(&credential.arguments)
}

/// What a flow is, for comparing and for showing. Scopes that are only listed count for no
/// operation.
pub(super) fn flow_words(flow: &Flow) -> String {
    let urls: Vec<String> = flow
        .urls
        .iter()
        .map(|(key, url)| format!("{key} {url}"))
        .collect();
    format!("{}: {}", flow.name, urls.join(", "))
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
