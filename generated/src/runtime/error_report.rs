//! What to do about an error, as questions and as a few lines for people.

use super::error::{Error, TransportErrorKind};
use super::retry::{is_repeatable_kind, is_repeatable_status};
use super::shown;
use std::borrow::Cow;
use std::fmt;

impl<E> Error<E> {
    /// Whether a limit of time ran out: that of the call, of an attempt, or of making a connection.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.is_timeout())
    }

    /// Whether no connection could be made.
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Transport(error) if error.kind() == TransportErrorKind::Connect)
    }

    /// Whether the same call can succeed later, because the failure is one of a network or a server
    /// that is busy.
    ///
    /// Whether it does harm to send it twice is another question: see
    /// [`Self::may_have_reached_server`].
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => is_repeatable_kind(true, error),
            Self::Api(_) | Self::Unexpected(_) => self
                .status()
                .is_some_and(|status| is_repeatable_status(true, status)),
            Self::Invalid(_) | Self::Decode(_) => false,
        }
    }

    /// Whether the server can have received the request.
    pub fn may_have_reached_server(&self) -> bool {
        match self {
            Self::Invalid(_) => false,
            Self::Transport(error) => error.may_have_reached_server(),
            Self::Api(_) | Self::Unexpected(_) | Self::Decode(_) => true,
        }
    }

    /// All of that in a few lines, for a log or a question to the operators of the server. It shows
    /// no secret of the request.
    pub fn report(&self) -> String {
        let mut report = format!("{self}");
        let mut line = |name: &str, value: &dyn fmt::Display| {
            report.push_str(&format!("\n  {name}: {value}"));
        };
        // A server chooses these texts, and can repeat what it was sent.
        let show = |text: &str| {
            let text = match self.answer() {
                Some(answer) => Cow::Owned(answer.redact(text)),
                None => Cow::Borrowed(text),
            };
            shown::cut(&shown::escape(&text))
        };
        line("attempts", &self.attempts());
        if let Some(id) = self.request_id() {
            line("request id", &show(id));
        }
        if let Some(key) = self.idempotency_key() {
            line("idempotency key", &show(key));
        }
        if let Some(wait) = self.retry_after() {
            line("the server asks to wait", &format_args!("{wait:?}"));
        }
        if let Some(problem) = self.problem() {
            line("problem", &show(&problem.r#type));
            let texts = [("title", problem.title), ("detail", problem.detail)];
            for (name, text) in texts {
                text.iter().for_each(|text| line(name, &show(text)));
            }
        }
        let answer = |is_so: bool| if is_so { "yes" } else { "no" };
        let reached = self.may_have_reached_server();
        line("may have reached the server", &answer(reached));
        line("can succeed later", &answer(self.is_retryable()));
        report
    }
}
