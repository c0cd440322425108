//! Keeps access tokens, and gets new ones ahead of their expiry: one request at a time, for which
//! all calls wait.

use super::limits::{ATTEMPT, CONNECT, within};
use super::secret::Secret;
use super::security::Security;
use super::shared::{Shared, WeakShared};
use super::token::{AccessToken, TokenError, TokenProvider, TokenRequest};
use super::transports::is_blocking;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long before its expiry a token is replaced: as long as an attempt has unless the client is
/// told otherwise, because with less more attempts would begin with a token that expires meanwhile.
/// A much longer margin would ask for tokens more often, of which a server usually says that they
/// live for an hour or so.
///
/// A token that lives for less than twice as long is replaced after half of its life.
const MARGIN: Duration = ATTEMPT;

/// How long a call waits for a new token while it has one that is still valid. Then it goes on with
/// the old one, and the next call goes on with the request for the new one. If the old one has
/// expired meanwhile, the call waits on, as it does where the environment cannot wait or the
/// transport blocks the thread.
///
/// While the old token is valid, a token server that hangs holds up a call for no longer than this.
/// With a tenth, a request that is only slow (a lost packet costs one to three seconds, see
/// [`CONNECT`]) would be left. It goes on only while a call waits for it, so it would stand still
/// until the next call, by which time the old token may have expired. It is shorter than
/// [`MARGIN`], which is the most that is left of the old token when a new one is asked for: with
/// more, the old one would always have expired before the call goes on with it.
const PATIENCE: Duration = CONNECT;

/// A token that is there, and the credential that is made of it.
pub(crate) struct HeldToken {
    pub(crate) secret: Secret,
    pub(crate) credential: Arc<dyn Security>,
    /// The number of its entry in the cache.
    entry: usize,
    /// When it is to be replaced.
    due: Option<Duration>,
    /// When it expires.
    expiry: Option<Duration>,
}

impl HeldToken {
    /// Whether it has not expired.
    fn is_valid(&self, now: Duration) -> bool {
        self.expiry.is_none_or(|expiry| now < expiry)
    }
}

/// How a token becomes a credential.
pub(crate) type MakeCredential = dyn MakesCredential;

/// See [`MakeCredential`]; a trait, since whether such a function must be `Send` depends on the
/// target.
pub(crate) trait MakesCredential: super::send::MaybeSend {
    fn make(&self, secret: Secret) -> Arc<dyn Security>;
}

type Fetched = Result<Arc<HeldToken>, TokenError>;

/// The tokens for one set of scopes.
struct Entry {
    scopes: Vec<&'static str>,
    held: Option<Arc<HeldToken>>,
    /// The request for a new token that is under way, among awaited calls and among blocking ones.
    /// They do not wait for each other: the thread of a blocking call cannot poll a transport that
    /// needs an asynchronous runtime.
    fetches: [Option<WeakShared<Fetched>>; 2],
    /// A request for which no call waits any more, because the last token is still valid. The next
    /// call goes on with it: its response can have a refresh token that is sent only once.
    left: Option<Shared<Fetched>>,
}

impl Entry {
    fn covers(&self, scopes: &[&'static str]) -> bool {
        scopes.iter().all(|scope| self.scopes.contains(scope))
    }
}

/// The tokens of one provider. The document limits how many entries there are: one for each set of
/// scopes that an operation needs.
pub(crate) struct TokenCache {
    provider: Arc<dyn TokenProvider>,
    make: Arc<MakeCredential>,
    entries: Arc<Mutex<Vec<Entry>>>,
}

impl TokenCache {
    pub(crate) fn new(provider: Arc<dyn TokenProvider>, make: Arc<MakeCredential>) -> Self {
        Self {
            provider,
            make,
            entries: Arc::default(),
        }
    }

    /// The token for a request.
    pub(crate) async fn get(&self, request: TokenRequest) -> Fetched {
        let environment = request.environment.clone();
        let now = environment.now();
        let (fetch, valid) = {
            let mut entries = lock(&self.entries);
            let index = self.entry(&mut entries, &request, now);
            // The entry was just found or made.
            let Some(entry) = entries.get_mut(index) else {
                return Err(TokenError::new("there is no place for a token"));
            };
            let held = entry.held.clone();
            let held = held.filter(|held| held.is_valid(now));
            if let Some(held) = &held
                && held.due.is_none_or(|due| now < due)
            {
                return Ok(held.clone());
            }
            let [awaited, blocking] = &mut entry.fetches;
            let is_blocking = is_blocking();
            let slot = if is_blocking { blocking } else { awaited };
            let known = slot.as_ref().and_then(Shared::upgrade);
            let fetch = known.unwrap_or_else(|| {
                let fetch = self.fetch(index, is_blocking, request);
                *slot = Some(fetch.downgrade());
                fetch
            });
            (fetch, held)
        };
        let fetched = match &valid {
            None => fetch.wait().await,
            Some(valid) => {
                let mut waiting = pin!(fetch.clone().wait());
                match within(waiting.as_mut(), PATIENCE, &*environment).await {
                    Some(fetched) => fetched,
                    None if valid.is_valid(environment.now()) => {
                        self.leave(valid.entry, fetch);
                        return Ok(valid.clone());
                    }
                    None => waiting.await,
                }
            }
        };
        let fetched = fetched.unwrap_or_else(|| {
            let message = "the provider of tokens panicked in another call";
            Err(TokenError::new(message))
        });
        match (fetched, valid) {
            // The present token is good for a little longer, in which its provider can recover.
            (Err(_), Some(valid)) if valid.is_valid(environment.now()) => Ok(valid),
            (fetched, _) => fetched,
        }
    }

    /// Keeps a request for which a call does not wait any longer.
    fn leave(&self, index: usize, fetch: Shared<Fetched>) {
        if let Some(entry) = lock(&self.entries).get_mut(index)
            && !fetch.is_over()
        {
            entry.left = Some(fetch);
        }
    }

    /// The number of the entry for a request. A token with more scopes than are needed will do.
    fn entry(&self, entries: &mut Vec<Entry>, request: &TokenRequest, now: Duration) -> usize {
        let is_scoped = self.provider.is_scoped();
        let scopes: &[&'static str] = if is_scoped { &request.scopes } else { &[] };
        let is_usable = |entry: &Entry| {
            let held = entry.held.as_ref();
            held.is_some_and(|held| held.due.is_none_or(|due| now < due))
        };
        let with_token = entries
            .iter()
            .position(|entry| entry.covers(scopes) && is_usable(entry));
        let same = || entries.iter().position(|entry| entry.scopes == scopes);
        with_token.or_else(same).unwrap_or_else(|| {
            entries.push(Entry {
                scopes: scopes.to_vec(),
                held: None,
                fetches: [None, None],
                left: None,
            });
            entries.len() - 1
        })
    }

    /// The request for a new token, which nobody has begun yet.
    fn fetch(&self, index: usize, is_blocking: bool, request: TokenRequest) -> Shared<Fetched> {
        let (provider, make) = (self.provider.clone(), self.make.clone());
        // Not the entries themselves, since one of them can hold the request.
        let entries = Arc::downgrade(&self.entries);
        Shared::new(Box::pin(async move {
            // What its server counts from is a little later.
            let asked = request.environment.now();
            let token = provider.token(request).await;
            let held = token.map(|token| Arc::new(hold(token, index, asked, &*make)));
            let Some(entries) = entries.upgrade() else {
                return held;
            };
            let mut left = None;
            if let Some(entry) = lock(&entries).get_mut(index) {
                let [awaited, blocking] = &mut entry.fetches;
                *(if is_blocking { blocking } else { awaited }) = None;
                left = entry.left.take();
                if let Ok(held) = &held {
                    entry.held = Some(held.clone());
                }
            }
            // Not while the entries are locked.
            drop(left);
            held
        }))
    }

    /// Forgets a token that the server has refused, unless there is another one by now.
    pub(crate) fn refused(&self, token: &Arc<HeldToken>) {
        if let Some(entry) = lock(&self.entries).get_mut(token.entry) {
            entry.held.take_if(|held| Arc::ptr_eq(held, token));
        }
    }

    /// Keeps the token that a response has in place of the one that was sent, if it has one.
    pub(crate) fn received(
        &self,
        sent: &Arc<HeldToken>,
        headers: &http::HeaderMap,
        now: Duration,
    ) -> Option<Secret> {
        let token = self.provider.rotated(headers)?;
        let secret = token.secret.clone();
        let held = Arc::new(hold(token, sent.entry, now, &*self.make));
        if let Some(entry) = lock(&self.entries).get_mut(sent.entry) {
            entry.held = Some(held);
        }
        Some(secret)
    }
}

fn hold(token: AccessToken, entry: usize, asked: Duration, make: &MakeCredential) -> HeldToken {
    let lifetime = token.expires_in;
    // Of a token that lives for less than two margins, half of its life can be used.
    let until = |lifetime: Duration| lifetime.saturating_sub(MARGIN.min(lifetime / 2));
    HeldToken {
        credential: make.make(token.secret.clone()),
        secret: token.secret,
        entry,
        due: lifetime.map(|lifetime| asked.saturating_add(until(lifetime))),
        expiry: lifetime.map(|lifetime| asked.saturating_add(lifetime)),
    }
}

fn lock(entries: &Mutex<Vec<Entry>>) -> MutexGuard<'_, Vec<Entry>> {
    entries.lock().unwrap_or_else(PoisonError::into_inner)
}
