//! Proves who is calling: chooses a credential and applies it.

use super::dynamic_credential::{DynamicCredential, NeededToken};
use super::flow::Flow;
use super::plan::Requirement;
use super::request::{Pair, RequestBuilder};
use super::secret::Secret;
use super::secrets::Hidden;
use super::send::MaybeSend;
use super::style::Encoding;
use ::base64::Engine;
use ::base64::engine::general_purpose::STANDARD;
use http::header;
use std::fmt::Debug;
use std::sync::Arc;

/// A way to prove who is calling, as a document describes it.
pub trait Security: Debug + MaybeSend {
    /// The names of the schemes that it satisfies together.
    fn schemes(&self) -> &'static [&'static str];
    /// Adds it to a request.
    fn apply(&self, request: &mut RequestBuilder);
    /// The flows of OAuth 2 that the document declares for its schemes, as far as they have a token
    /// URL.
    fn flows(&self) -> &'static [Flow] {
        &[]
    }
    /// Whether it stands for a proof that the client does not add itself, see
    /// [`ExternalCredential`].
    fn is_external(&self) -> bool {
        false
    }
    /// Itself, if its token is asked for when a request needs it. [`Self::apply`] is not called
    /// then.
    fn dynamic(&self) -> Option<&DynamicCredential> {
        None
    }
}

/// Says that something else proves who is calling: a transport that signs requests or has a client
/// certificate, a header of the client, or a proxy. It adds nothing to a request. An operation for
/// which the client holds another credential uses that one.
///
/// Without a credential, a call of an operation that needs one is refused before it is sent.
#[derive(Debug, Clone, Copy, Default)]
pub struct ExternalCredential;

impl Security for ExternalCredential {
    fn schemes(&self) -> &'static [&'static str] {
        &[]
    }

    fn is_external(&self) -> bool {
        true
    }

    fn apply(&self, _: &mut RequestBuilder) {}
}

impl RequestBuilder {
    /// Keeps a secret out of messages.
    fn hide(&mut self, secret: &Secret) {
        self.secrets.push(Hidden::Credential(secret.clone()));
    }

    /// Adds a key to the query.
    pub fn secret_query(&mut self, name: &'static str, secret: &Secret) {
        let text = Encoding::Strict.encode(secret.expose());
        self.query.push(Pair {
            text: format!("{}={text}", Encoding::Strict.encode(name)),
            secret: true,
        });
        self.hide(secret);
    }

    /// Adds a key as a header.
    pub fn secret_header(&mut self, name: &'static str, secret: &Secret) {
        self.set_header(name, secret.expose(), true);
        self.hide(secret);
    }

    /// Adds a key as a cookie.
    pub fn secret_cookie(&mut self, name: &'static str, secret: &Secret) {
        if secret.expose().contains([';', ',', '"', '\\', ' ']) {
            self.violate(
                format!("cookie {name}"),
                "has characters that no cookie can have",
            );
        }
        self.cookies.push(Pair {
            text: format!("{name}={}", secret.expose()),
            secret: true,
        });
        self.hide(secret);
    }

    /// Adds a user and a password.
    pub fn basic(&mut self, user: &str, password: &Secret) {
        if user.contains(':') {
            self.violate("header authorization", "must not have a colon in the user");
        }
        let pair = STANDARD.encode(format!("{user}:{}", password.expose()));
        self.hide(password);
        self.authorization("Basic", &Secret::from(pair));
    }

    /// Adds a token.
    pub fn bearer(&mut self, token: &Secret) {
        self.authorization("Bearer", token);
    }

    /// Adds a credential of any scheme of the `Authorization` header.
    pub fn authorization(&mut self, scheme: &'static str, secret: &Secret) {
        self.insert(
            header::AUTHORIZATION,
            &format!("{scheme} {}", secret.expose()),
            true,
        );
        self.hide(secret);
    }

    /// Applies what the operation needs, out of what the client holds. Tokens that are asked for at
    /// each attempt are only noted.
    pub(crate) fn secure(&mut self, needed: &[&'static [Requirement]], held: &[Arc<dyn Security>]) {
        if needed.is_empty() {
            return;
        }
        let chosen = needed.iter().find_map(|alternative| {
            let credentials = satisfy(alternative, held)?;
            Some((*alternative, credentials))
        });
        match chosen {
            Some((alternative, credentials)) => {
                for credential in credentials {
                    match credential.dynamic() {
                        Some(credential) => self
                            .tokens
                            .needed
                            .push(NeededToken::new(credential.clone(), alternative)),
                        None => credential.apply(self),
                    }
                }
            }
            // An empty alternative means that the operation also works for callers who prove
            // nothing.
            None if needed.iter().any(|alternative| alternative.is_empty()) => {}
            None if held.iter().any(|credential| credential.is_external()) => {}
            None => {
                let names: Vec<String> = needed.iter().map(|schemes| describe(schemes)).collect();
                self.violate("credential", format!("must be {}", names.join(", or ")));
            }
        }
    }
}

/// The schemes of an alternative with their scopes.
fn describe(alternative: &[Requirement]) -> String {
    let schemes = alternative.iter().map(|needed| match needed.scopes {
        [] => needed.scheme.to_owned(),
        [scope] => format!("{} with the scope {scope}", needed.scheme),
        scopes => format!("{} with the scopes {}", needed.scheme, scopes.join(", ")),
    });
    schemes.collect::<Vec<_>>().join(" and ")
}

/// The credentials that give exactly these schemes: one alone if there is one, else several
/// together.
fn satisfy(
    alternative: &[Requirement],
    held: &[Arc<dyn Security>],
) -> Option<Vec<Arc<dyn Security>>> {
    if alternative.is_empty() {
        return None;
    }
    let is_needed = |scheme: &&str| alternative.iter().any(|needed| needed.scheme == *scheme);
    let within = |credential: &&Arc<dyn Security>| credential.schemes().iter().all(is_needed);
    let covers = |given: &[&str]| {
        let mut schemes = alternative.iter().map(|needed| needed.scheme);
        schemes.all(|scheme| given.contains(&scheme))
    };
    if let Some(credential) = held
        .iter()
        .filter(within)
        .find(|credential| covers(credential.schemes()))
    {
        return Some(vec![credential.clone()]);
    }
    let mut given = Vec::new();
    let mut chosen = Vec::new();
    for credential in held.iter().filter(within) {
        if credential
            .schemes()
            .iter()
            .any(|scheme| !given.contains(scheme))
        {
            given.extend_from_slice(credential.schemes());
            chosen.push(credential.clone());
        }
    }
    covers(&given).then_some(chosen)
}
