//! Checks who has sent a webhook, by the signatures of Standard Webhooks.
//!
//! In: the secrets, and the headers and the body of a request. Out: whether one of its signatures
//! is valid and recent. Absent: asymmetric signatures (`v1a`), and remembering which requests have
//! been received.

use super::environment::{Environment, SystemEnvironment};
use super::secret::Secret;
use super::webhook::{WebhookError, WebhookPayload};
use ::base64::Engine;
use ::base64::alphabet::STANDARD;
use ::base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use sha2::Sha256;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// How secrets begin that are written as the standard recommends.
const SECRET_PREFIX: &str = "whsec_";

/// How a signature by HMAC-SHA256 begins.
const SIGNATURE_PREFIX: &str = "v1,";

/// How far the time of a request may be from now, before or after, unless the verifier is told
/// otherwise. An older request may be one that somebody recorded and sends again, so it is refused.
///
/// The standard has no number; the libraries of its authors allow five minutes. Much less would
/// refuse requests of servers that are slow or whose clocks are a little wrong, and the longer it
/// is, the longer a recorded request can be sent again.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// How many signatures of the kind `v1` of a request are looked at; one whose only good signature
/// is behind them is refused. The standard wants one for each secret that is valid, which are
/// usually two while one replaces the other; with one, such a change would fail.
///
/// Anybody can send a header full of them, and each of the right length costs two or three blocks
/// of SHA-256 for each key. Servers often take headers of 8 KiB, which have room for 170, so ten
/// times as many would bound little.
const MOST_SIGNATURES: usize = 16;

/// Some services leave the padding of base64 away.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Checks the signatures of webhooks as [Standard Webhooks](https://www.standardwebhooks.com)
/// describes them: the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, with
/// HMAC-SHA256.
///
/// ```ignore
/// let verifier = WebhookVerifier::new("whsec_…")?;
/// let event: OrderPaid = verifier.parse(&headers, &body)?;
/// ```
///
/// A request that somebody has recorded can be sent again within the tolerance. A receiver that
/// must not act twice remembers the ids that it has seen for that long.
#[derive(Clone)]
pub struct WebhookVerifier {
    keys: Vec<Hmac<Sha256>>,
    prefix: String,
    tolerance: Duration,
    environment: Arc<dyn Environment>,
}

impl WebhookVerifier {
    /// Checks signatures under a secret: base64, with or without `whsec_` before it.
    ///
    /// # Errors
    /// If it is empty, or not base64.
    pub fn new(secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        Ok(Self {
            keys: vec![key(&secret.into())?],
            prefix: "webhook".to_owned(),
            tolerance: TOLERANCE,
            environment: Arc::new(SystemEnvironment::new()),
        })
    }

    /// Accepts signatures under one more secret, for the time in which a secret is replaced.
    ///
    /// # Errors
    /// If it is empty, or not base64.
    pub fn or_secret(mut self, secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        self.keys.push(key(&secret.into())?);
        Ok(self)
    }

    /// The word before `-id`, `-timestamp` and `-signature` in the names of the headers: `webhook`
    /// unless this is called.
    #[must_use]
    pub fn header_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// How far the time of a request may be from now, in both directions: five minutes unless this
    /// is called.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Takes the time from elsewhere, for example from a test.
    #[must_use]
    pub fn environment(mut self, environment: impl Environment + 'static) -> Self {
        self.environment = Arc::new(environment);
        self
    }

    /// Checks that a request has a valid signature, and returns its id. `body` is the body as it
    /// came: not decoded, and not read and written again.
    ///
    /// # Errors
    /// If the signature is missing or wrong, or the request is too old or of the future.
    pub fn verify<'h>(&self, headers: &'h HeaderMap, body: &[u8]) -> Result<&'h str, WebhookError> {
        let id = self.header(headers, "id")?;
        let timestamp = self.header(headers, "timestamp")?;
        let signatures = self.header(headers, "signature")?;
        let signed = signatures
            .split(' ')
            .filter_map(|signature| signature.strip_prefix(SIGNATURE_PREFIX))
            .take(MOST_SIGNATURES)
            .filter_map(|signature| BASE64.decode(signature).ok());
        let signed: Vec<Vec<u8>> = signed.collect();
        let is_valid = self.keys.iter().any(|key| {
            let mut mac = key.clone();
            for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
                mac.update(part);
            }
            // The comparison takes the same time whatever the signature is.
            signed
                .iter()
                .any(|signature| mac.clone().verify_slice(signature).is_ok())
        });
        if !is_valid {
            return Err(WebhookError::Signature);
        }
        self.check_age(timestamp)?;
        Ok(id)
    }

    /// Checks the signature of a request, and reads its payload.
    ///
    /// # Errors
    /// If the signature is not valid, or if the payload does not fit the document.
    pub fn parse<T: WebhookPayload>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<T, WebhookError> {
        self.verify(headers, body)?;
        T::parse(headers, body)
    }

    /// The value of a header that a request has once. Of two values nobody knows which was signed.
    fn header<'h>(&self, headers: &'h HeaderMap, name: &str) -> Result<&'h str, WebhookError> {
        let name = format!("{}-{name}", self.prefix);
        let mut values = headers.get_all(&name).iter();
        let value = values.next().filter(|_| values.next().is_none());
        let text = value.and_then(|value| value.to_str().ok());
        text.filter(|text| !text.is_empty())
            .ok_or(WebhookError::Header(name))
    }

    fn check_age(&self, timestamp: &str) -> Result<(), WebhookError> {
        let unreadable = |_| WebhookError::Header(format!("{}-timestamp", self.prefix));
        let seconds = timestamp.parse().map_err(unreadable)?;
        let now = self.environment.unix_time().ok_or(WebhookError::Clock)?;
        if now.abs_diff(Duration::from_secs(seconds)) > self.tolerance {
            return Err(WebhookError::Timestamp);
        }
        Ok(())
    }
}

/// The key that a secret stands for. Anybody can sign under an empty one.
fn key(secret: &Secret) -> Result<Hmac<Sha256>, WebhookError> {
    let text = secret.expose().trim();
    let text = text.strip_prefix(SECRET_PREFIX).unwrap_or(text);
    let bytes = BASE64.decode(text).ok().filter(|bytes| !bytes.is_empty());
    let bytes = bytes.ok_or(WebhookError::Secret)?;
    Hmac::new_from_slice(&bytes).map_err(|_| WebhookError::Secret)
}

impl fmt::Debug for WebhookVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookVerifier")
            .field("secrets", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}
