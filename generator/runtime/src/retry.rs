//! Decides whether and when an attempt is repeated.

use super::environment::Environment;
use super::error::{TransportError, TransportErrorKind};
use super::response::Response;
use super::retry_budget::RetryBudget;
use http::{HeaderMap, StatusCode, header};
use std::time::Duration;

/// How often and how patiently a failed attempt is repeated.
///
/// | failure | idempotent call | other call |
/// |---|---|---|
/// | no connection; no token for the moment | repeated | repeated |
/// | 425, 429: the server has not processed the request | repeated | repeated |
/// | connection lost or reset, attempt took too long, body cut short | repeated | not |
/// | 408, 500, 502, 503, 504 | repeated | not |
/// | anything else | not | not |
///
/// A body that can be read only once ([`BodySource`](super::BodySource)) is not sent again after
/// bytes were taken from it, and the error says so.
///
/// Once a server has answered a call that is not idempotent with a redirect that the client
/// follows, the call is not repeated: the failure is that of another request.
///
/// `idempotent` of a call says whether that call is idempotent. Without it, a call is idempotent if
/// the document says so (`x-idempotent`), or else if it has an idempotency key, or else by its
/// method: all but `POST` and `PATCH`.
///
/// An operation whose document declares a header such as `Idempotency-Key`, or names another one
/// (`x-idempotency-key`), gets a random key that stays the same for all attempts, unless the caller
/// gives one. A `DELETE` that is repeated can end in 404 because the first attempt has done it: the
/// error tells how many attempts there were.
#[derive(Debug, Clone)]
pub struct RetryPolicy {
    /// How many further attempts there are.
    pub retries: u32,
    /// The longest wait before the second attempt where the server asks for none; it doubles with
    /// every further one. A wait is any part of that, by chance.
    pub first_wait: Duration,
    /// The longest wait. A server that asks for a longer one gets no further attempt.
    pub longest_wait: Duration,
    /// What pays for repeats, shared by all calls of a client.
    pub budget: RetryBudget,
}

/// How many further attempts there are by default. One usually gets over a connection that broke,
/// and a second one over a failure that hits the first as well. Chosen by eye: with none, a broken
/// connection would be an error of the call, unless the transport sends the request once more by
/// itself, as reqwest does if a connection that it kept was closed before the request went out.
/// Each further one is another request to a server that may be in trouble, and a longer wait for
/// the caller; with 20, a call could send 21 while the budget lasts.
const RETRIES: u32 = 2;

/// The longest first wait by default where the server asks for none; the second one has up to twice
/// as much. Of a thousand clients that failed together, four return in each millisecond on average;
/// with a tenth, forty would. Chosen by eye: the caller waits as well, and with ten times as much a
/// call that succeeds at the second attempt would take more than a second longer on average.
const FIRST_WAIT: Duration = Duration::from_millis(250);

/// The longest wait by default. A server that asks for a longer one gets no further attempt, and
/// the call ends with its answer. The waits of the client itself are cut to it, but with the other
/// defaults they have at most half a second.
///
/// After a longer one less than the time of an attempt would be left of the default limit of a call
/// (`limits.rs`). A limit of a second or two would give up where a server asks for some seconds.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            retries: RETRIES,
            first_wait: FIRST_WAIT,
            longest_wait: LONGEST_WAIT,
            budget: RetryBudget::new(),
        }
    }
}

impl RetryPolicy {
    /// How long to wait before the next attempt after this number of them; `None` if there is to be
    /// none. The attempt must be able to begin in the time that is left. The budget pays for it.
    pub(crate) fn wait<T>(
        &self,
        attempts: u32,
        is_repeatable: bool,
        left: Duration,
        outcome: &Result<Response<T>, TransportError>,
        environment: &dyn Environment,
    ) -> Option<Duration> {
        if outcome.as_ref().is_ok_and(is_success) {
            self.budget.give(attempts);
            return None;
        }
        if attempts > self.retries || !is_repeatable {
            return None;
        }
        let asked = outcome
            .as_ref()
            .ok()
            .and_then(|answer| retry_after(&answer.headers, environment.unix_time()));
        let wait = asked.unwrap_or_else(|| self.back_off(attempts - 1, environment.random()));
        let is_in_time = wait <= self.longest_wait && wait < left;
        (is_in_time && self.budget.take()).then_some(wait)
    }

    /// A random part of a wait that doubles with every attempt, so that clients that failed
    /// together do not return together.
    fn back_off(&self, attempt: u32, random: u64) -> Duration {
        let full = self
            .first_wait
            .saturating_mul(2u32.saturating_pow(attempt))
            .min(self.longest_wait);
        let random = u32::try_from(random >> 32).unwrap_or_default();
        let part = full.as_secs_f64() * f64::from(random) / f64::from(u32::MAX);
        // The longest time of all is a little longer as a float.
        Duration::try_from_secs_f64(part).unwrap_or(full)
    }
}

fn is_success<T>(response: &Response<T>) -> bool {
    response.status.is_success()
}

/// Whether repeating can help and does no harm.
pub(crate) fn is_repeatable<T>(
    is_idempotent: bool,
    outcome: &Result<Response<T>, TransportError>,
) -> bool {
    match outcome {
        Ok(response) => is_repeatable_status(is_idempotent, response.status),
        Err(error) => is_repeatable_kind(is_idempotent, error),
    }
}

/// Whether repeating a request with this failure can help and does no harm.
pub(crate) fn is_repeatable_kind(is_idempotent: bool, error: &TransportError) -> bool {
    match error.kind() {
        TransportErrorKind::Connect => is_idempotent || !error.was_sent(),
        TransportErrorKind::Timeout | TransportErrorKind::Body => is_idempotent,
        // What failed before it was sent will fail again: a setting of the transport is wrong.
        TransportErrorKind::Other => is_idempotent && error.was_sent(),
        TransportErrorKind::Credential { is_temporary } => is_temporary,
        // What cannot be read is unlikely to be there a moment later, and a server that redirects
        // does so again.
        TransportErrorKind::TooLarge { .. }
        | TransportErrorKind::RequestBody
        | TransportErrorKind::HiddenRedirect => false,
    }
}

/// Whether repeating a request with this status can help and does no harm.
pub(crate) fn is_repeatable_status(is_idempotent: bool, status: StatusCode) -> bool {
    match status.as_u16() {
        // The server did not process the request: it came too early (RFC 8470) or once too often
        // (RFC 6585).
        425 | 429 => true,
        // Any of these can come after the request was processed. A 503 too: from a proxy that lost
        // its server, or from a server that fails halfway.
        408 | 500 | 502..=504 => is_idempotent,
        _ => false,
    }
}

/// How long a server asks to wait, in seconds or until a date.
///
/// A date counts from the time that the response itself says it is, so that a clock which is wrong
/// on either side does no harm.
pub(crate) fn retry_after(headers: &HeaderMap, now: Option<Duration>) -> Option<Duration> {
    let text = |name| headers.get(name)?.to_str().ok().map(str::trim);
    let date = |text| http_date(text).map(Duration::from_secs);
    let asked = text(header::RETRY_AFTER)?;
    if let Ok(seconds) = asked.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let due = date(asked)?;
    let now = text(header::DATE).and_then(date).or(now)?;
    Some(due.saturating_sub(now))
}

/// The Unix time of a date such as `Wed, 21 Oct 2015 07:28:00 GMT`, the only form that servers may
/// still write.
fn http_date(text: &str) -> Option<u64> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let words: Vec<&str> = text.split([' ', ':']).collect();
    let [_, day, month, year, hour, minute, second, "GMT"] = words[..] else {
        return None;
    };
    let month = u64::try_from(MONTHS.iter().position(|name| *name == month)?).ok()?;
    let number = |text: &str| text.parse::<u64>().ok();
    let (day, year) = (
        number(day)?,
        number(year).filter(|year| (1970..10_000).contains(year))?,
    );
    let (hour, minute, second) = (number(hour)?, number(minute)?, number(second)?);
    if day == 0 || day > 31 || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    // Days before a month are counted in a year that begins with March, so that a leap day is the
    // last day of it.
    let (year, month) = if month < 2 {
        (year - 1, month + 10)
    } else {
        (year, month - 2)
    };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    Some(days.checked_sub(719_468)? * 86_400 + hour * 3_600 + minute * 60 + second)
}
