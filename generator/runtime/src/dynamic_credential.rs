//! A credential whose token is asked for when a request needs it.

use super::flow::Flow;
use super::plan::Requirement;
use super::request::RequestBuilder;
use super::secret::Secret;
use super::security::Security;
use super::send::MaybeSend;
use super::token::TokenProvider;
use super::token_cache::{MakesCredential, TokenCache};
use http::HeaderName;
use std::fmt;
use std::sync::Arc;

/// A credential whose token comes from a [`TokenProvider`].
///
/// The token is kept, and used by all calls until shortly before it expires. Calls that need a new
/// one at the same time wait for one request. If the server answers 401, the token is replaced, and
/// the call is sent once more. Clones share their token.
#[derive(Clone)]
pub struct DynamicCredential(Arc<Inner>);

struct Inner {
    schemes: &'static [&'static str],
    flows: &'static [Flow],
    cache: TokenCache,
}

impl<C: Security + 'static, F: Fn(Secret) -> C + MaybeSend> MakesCredential for F {
    fn make(&self, secret: Secret) -> Arc<dyn Security> {
        Arc::new(self(secret))
    }
}

impl DynamicCredential {
    /// The credential that `make` makes of the tokens of a provider. `make` is usually a variant of
    /// the `Credential` of an API, such as `Credential::BearerAuth`.
    pub fn new<C: Security + 'static>(
        make: impl Fn(Secret) -> C + MaybeSend + 'static,
        provider: impl TokenProvider + 'static,
    ) -> Self {
        // Which schemes a credential is for does not depend on its token.
        let example = make(Secret::from(""));
        Self(Arc::new(Inner {
            schemes: example.schemes(),
            flows: example.flows(),
            cache: TokenCache::new(Arc::new(provider), Arc::new(make)),
        }))
    }

    pub(crate) fn cache(&self) -> &TokenCache {
        &self.0.cache
    }
}

impl Security for DynamicCredential {
    fn schemes(&self) -> &'static [&'static str] {
        self.0.schemes
    }

    fn flows(&self) -> &'static [Flow] {
        self.0.flows
    }

    fn apply(&self, _: &mut RequestBuilder) {}

    fn dynamic(&self) -> Option<&DynamicCredential> {
        Some(self)
    }
}

impl fmt::Debug for DynamicCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynamicCredential")
            .field("schemes", &self.0.schemes)
            .finish_non_exhaustive()
    }
}

/// The tokens that a request needs and does not have yet.
#[derive(Clone, Default)]
pub(crate) struct Tokens {
    pub(crate) needed: Vec<NeededToken>,
    /// Headers that the caller has set for this call. They take precedence over those of
    /// credentials.
    pub(crate) kept_headers: Vec<HeaderName>,
}

impl Tokens {
    pub(crate) fn keep_header(&mut self, name: &str) {
        self.kept_headers
            .extend(HeaderName::from_bytes(name.as_bytes()));
    }
}

/// A credential that a request needs, and the scopes of its token.
#[derive(Clone)]
pub(crate) struct NeededToken {
    pub(crate) credential: DynamicCredential,
    /// Sorted.
    pub(crate) scopes: Vec<&'static str>,
}

impl NeededToken {
    /// A credential that is used for an alternative of an operation.
    pub(crate) fn new(credential: DynamicCredential, alternative: &[Requirement]) -> Self {
        let own = alternative
            .iter()
            .filter(|needed| credential.schemes().contains(&needed.scheme));
        let mut scopes: Vec<_> = own.flat_map(|needed| needed.scopes).copied().collect();
        scopes.sort_unstable();
        scopes.dedup();
        Self { credential, scopes }
    }
}
