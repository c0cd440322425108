//! How a person lets a device in (RFC 8628).
//!
//! A device has no browser. It asks for a code, shows it to a person with the address of a page on
//! which to enter it, and then asks for a token again and again until the person has done so.

use super::oauth2::{OAuth2, Proof};
use super::response::Response;
use super::secret::Secret;
use super::secrets::Secrets;
use super::send::MaybeSend;
use super::token::{AccessToken, TokenError, TokenRequest};
use super::token_refusal::Refusal;
use super::token_response;
use serde_json::Value;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long to wait between two requests for a token if the server does not say (RFC 8628, section
/// 3.2).
const INTERVAL: Duration = Duration::from_secs(5);

/// The shortest wait between two requests for a token. Without it a device would ask without a
/// pause where the server says 0. The standard counts this wait in seconds, with a default of five
/// (RFC 8628, section 3.2). Chosen by eye: one second hardly delays a person who has to type a
/// code. With a tenth, a device would send such a server ten requests a second; with ten times as
/// much, the person would wait for up to ten seconds.
const SHORTEST_INTERVAL: Duration = Duration::from_secs(1);

/// How much longer to wait each time the server says that requests come too often (RFC 8628,
/// section 3.5).
const SLOWER: Duration = Duration::from_secs(5);

/// How long to wait at most after requests for a token that had no whole answer, or one that only
/// says that the server fails or is busy, unless the interval between requests is longer. The waits
/// double up to it, as the standard recommends after a timeout (RFC 8628, section 3.5).
///
/// A person who has entered the code may have to wait for so long after the network is back; ten
/// times as much would be as long as many codes are valid ([`LIFETIME`]). A tenth would hardly be
/// longer than the usual [`INTERVAL`], and would not spare a server that is down.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// How long a code is taken to be valid if the server does not say, which it must (RFC 8628,
/// section 3.2, whose example has 30 minutes). Once that has passed and a request for the token has
/// failed, the call fails, and the next one shows a new code. Chosen by eye: in a tenth, a minute,
/// many a person has not yet found the page and typed the code. With ten times as much, a device
/// whose code nobody enters, and whose server never says that it has expired, would ask 1,200 times
/// and not 120, at a request each five seconds.
const LIFETIME: Duration = Duration::from_secs(600);

/// What a person is told who lets a device in.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DevicePrompt {
    /// The code to enter.
    pub user_code: String,
    /// The address of the page on which to enter it.
    pub verification_uri: String,
    /// The same with the code in it, for a link or a QR code; not all servers have one. The person
    /// has to compare the code even so.
    pub verification_uri_complete: Option<String>,
    /// How long the code is valid.
    pub expires_in: Duration,
}

/// A function that shows a prompt; a trait, since whether it must be `Send` depends on the target.
trait Prompt: MaybeSend {
    fn show(&self, prompt: &DevicePrompt);
}

impl<F: Fn(&DevicePrompt) + MaybeSend> Prompt for F {
    fn show(&self, prompt: &DevicePrompt) {
        self(prompt);
    }
}

/// The grant of a device, and how far it has come.
pub(crate) struct DeviceGrant {
    prompt: Box<dyn Prompt>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The code that a person was asked to enter. It outlives the call that asked for it.
    pending: Option<Pending>,
    refresh_token: Option<Secret>,
}

#[derive(Clone)]
struct Pending {
    device_code: Secret,
    interval: Duration,
    /// When the code expires.
    expiry: Duration,
}

impl DeviceGrant {
    pub(crate) fn new(prompt: impl Fn(&DevicePrompt) + MaybeSend + 'static) -> Self {
        Self {
            prompt: Box::new(prompt),
            state: Mutex::default(),
        }
    }

    /// Keeps a refresh token, and returns whether it is another one.
    pub(crate) fn keep_refresh_token(&self, token: &Secret) -> bool {
        let mut state = self.state();
        let is_new = state.refresh_token.as_ref() != Some(token);
        state.refresh_token = Some(token.clone());
        is_new
    }

    /// A token by the refresh token, or by a code that a person enters.
    pub(crate) async fn token(
        &self,
        client: &OAuth2,
        request: &TokenRequest,
    ) -> Result<AccessToken, TokenError> {
        let refresh_token = self.state().refresh_token.clone();
        if let Some(token) = refresh_token {
            let token = client.exchange(request, &Proof::RefreshToken(token)).await;
            match token {
                // It is not valid any more, so that the person has to let the device in again.
                Err(error) if error.refusal() == Some(Refusal::InvalidGrant) => {
                    self.state().refresh_token = None;
                }
                token => return token,
            }
        }
        let environment = request.environment();
        let known = self.state().pending.clone();
        let mut pending = match known.filter(|pending| environment.now() < pending.expiry) {
            Some(pending) => pending,
            None => self.begin(client, request).await?,
        };
        let mut wait = pending.interval;
        loop {
            let Some(sleep) = environment.sleep(wait) else {
                return Err(TokenError::new(
                    "a person has to let this device in, and the client cannot wait for that here",
                ));
            };
            sleep.await;
            let proof = Proof::DeviceCode(pending.device_code.clone());
            let error = match client.exchange(request, &proof).await {
                Ok(token) => {
                    self.state().pending = None;
                    return Ok(token);
                }
                Err(error) => error,
            };
            match error.refusal() {
                Some(Refusal::AuthorizationPending) => wait = pending.interval,
                Some(Refusal::SlowDown) => {
                    pending.interval = pending.interval.saturating_add(SLOWER);
                    self.state().pending = Some(pending.clone());
                    wait = pending.interval;
                }
                _ if error.is_temporary() => {
                    wait = wait
                        .saturating_mul(2)
                        .min(LONGEST_WAIT.max(pending.interval));
                }
                _ => {
                    self.state().pending = None;
                    return Err(error);
                }
            }
            if environment.now() >= pending.expiry {
                self.state().pending = None;
                return Err(TokenError::new(
                    "nobody has let this device in before its code expired",
                ));
            }
        }
    }

    /// Asks for a code, and shows it.
    async fn begin(&self, client: &OAuth2, request: &TokenRequest) -> Result<Pending, TokenError> {
        let asked = request.environment().now();
        let (response, secrets) = client.ask_for_code(request).await?;
        let (prompt, pending) = read(&response, &secrets, asked)?;
        self.state().pending = Some(pending.clone());
        self.prompt.show(&prompt);
        Ok(pending)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The code of a response (RFC 8628, section 3.2).
fn read(
    response: &Response,
    secrets: &Secrets,
    asked: Duration,
) -> Result<(DevicePrompt, Pending), TokenError> {
    let body: Option<Value> = serde_json::from_slice(&response.body).ok();
    token_response::check("the address for devices", response, body.as_ref(), secrets)?;
    let text = |key: &str| {
        let text = body.as_ref()?.get(key)?.as_str()?;
        // What is shown on a terminal must not steer it.
        let is_plain = !text.is_empty() && !text.chars().any(char::is_control);
        is_plain.then(|| text.to_owned())
    };
    let time = |key: &str| token_response::seconds(body.as_ref()?.get(key)?);
    let missing = |key: &str| TokenError::new(format!("the response for a device has no `{key}`"));
    let expires_in = time("expires_in").unwrap_or(LIFETIME);
    let prompt = DevicePrompt {
        user_code: text("user_code").ok_or_else(|| missing("user_code"))?,
        // Drafts of the standard had the second name, and some servers have kept it.
        verification_uri: text("verification_uri")
            .or_else(|| text("verification_url"))
            .ok_or_else(|| missing("verification_uri"))?,
        verification_uri_complete: text("verification_uri_complete"),
        expires_in,
    };
    let device_code = text("device_code").ok_or_else(|| missing("device_code"))?;
    let pending = Pending {
        device_code: device_code.into(),
        interval: time("interval").unwrap_or(INTERVAL).max(SHORTEST_INTERVAL),
        expiry: asked.saturating_add(expires_in),
    };
    Ok((prompt, pending))
}
