//! Everything that can go wrong with a call. Each kind keeps all that is known, and says in one
//! line what happened.

use super::check::Violation;
use super::deviation::{Decoded, Deviation, Deviations};
use super::place::Place;
use super::received_response::ReceivedResponse;
use super::wire::{Wire, WireError, examine};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::error::Error as StdError;
use std::fmt;

/// How many further deviations the message of an error names, of those that strict reading refuses;
/// `and N more` counts the rest of them. Each item of a list can have the same fault, and a
/// thousand deviations are described, which would be some 70 KB in one line of a log. Chosen by
/// eye: with the first one they are ten, which take some 700 characters. With one or two, those of
/// one short list would hide another fault behind them; a hundred would take 7 KB.
/// [`DecodeError::deviations`] has all that are described.
const NAMED: usize = 9;

/// Why a call failed. `E` is what the document says can go wrong in the operation.
///
/// ```ignore
/// match client.list_things().await {
///     Ok(things) => show(things),
///     // What the server says, as the document describes it.
///     Err(Error::Api(failure)) => match failure.body {
///         ListThingsError::NotFound(_) => show_none(),
///         other => log::warn!("{other:?}"),
///     },
///     // All attempts have failed, and a later call can succeed.
///     Err(error) if error.is_retryable() => try_later(error.retry_after()),
///     // The rest is for people. The report has no secrets.
///     Err(error) => log::error!("{}", error.report()),
/// }
/// ```
///
/// A function for the errors of all operations takes an `Error<()>` (see [`Error::erase`]) or an
/// [`AnyError`](super::AnyError).
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E> {
    /// The request breaks rules of the document; nothing was sent.
    Invalid(InvalidRequest),
    /// The server answered with a failure that the document lists.
    Api(ApiError<E>),
    /// The server answered with a status that the document does not list, or with a documented
    /// failure without its body, such as the page of a proxy.
    Unexpected(UnexpectedStatus),
    /// The answer does not fit the document.
    Decode(DecodeError),
    /// The request or the answer got lost.
    Transport(TransportError),
}

impl<E> Error<E> {
    pub(crate) fn answer(&self) -> Option<&ReceivedResponse> {
        match self {
            Self::Api(error) => Some(&error.answer),
            Self::Unexpected(error) => Some(&error.answer),
            Self::Decode(error) => Some(&error.0.answer),
            Self::Invalid(_) | Self::Transport(_) => None,
        }
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(|answer| answer.status)
    }

    /// The headers of the answer, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.answer().map(|answer| &answer.headers)
    }

    /// The body of the answer as it came, if there was one.
    pub fn raw(&self) -> Option<&Bytes> {
        self.answer().map(|answer| &answer.raw)
    }

    /// What the document says about this failure, if it lists it.
    pub fn api(&self) -> Option<&E> {
        if let Self::Api(error) = self {
            Some(&error.body)
        } else {
            None
        }
    }

    /// Whether the server answered that it did what was asked, though not as the document describes
    /// it.
    ///
    /// Such a call must not be repeated if it may be done only once.
    pub fn server_succeeded(&self) -> bool {
        self.status().is_some_and(|status| status.is_success())
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::Unexpected(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
        }
    }
}

impl<E: fmt::Debug> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::Decode(error) => error.source(),
            Self::Invalid(_) | Self::Api(_) | Self::Unexpected(_) => None,
        }
    }
}

/// A request that was not sent, because it breaks rules of the document.
#[derive(Debug, Clone)]
pub struct InvalidRequest {
    place: Box<Place>,
    violations: Vec<Violation>,
}

impl InvalidRequest {
    pub(crate) fn new(place: Place, violations: Vec<Violation>) -> Self {
        Self {
            place: Box::new(place),
            violations,
        }
    }

    /// Every rule that is broken.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: not sent: ", self.place)?;
        for (index, violation) in self.violations.iter().enumerate() {
            write!(f, "{}{violation}", if index == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

impl StdError for InvalidRequest {}

/// A failure that the document lists.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError<E> {
    /// What the server says, as the document describes it.
    pub body: E,
    pub(crate) answer: Box<ReceivedResponse>,
}

impl<E> ApiError<E> {
    pub(crate) fn new(body: E, answer: ReceivedResponse) -> Self {
        Self {
            body,
            answer: Box::new(answer),
        }
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The body of the answer as it came.
    pub fn raw(&self) -> &Bytes {
        &self.answer.raw
    }
}

impl<E: fmt::Debug> fmt::Debug for ApiError<E> {
    /// Shows the body without the secrets of the request, should the server repeat them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = if f.alternate() {
            format!("{:#?}", self.body)
        } else {
            format!("{:?}", self.body)
        };
        f.debug_struct("ApiError")
            .field("body", &format_args!("{}", self.answer.redact(&body)))
            .field("answer", &self.answer)
            .finish()
    }
}

impl<E> fmt::Display for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.answer.fmt(f)
    }
}

impl<E: fmt::Debug> StdError for ApiError<E> {}

/// A status that the document does not list, or a documented failure whose body is not there.
#[derive(Debug, Clone)]
pub struct UnexpectedStatus {
    is_documented: bool,
    answer: Box<ReceivedResponse>,
}

impl UnexpectedStatus {
    pub(crate) fn new(answer: ReceivedResponse) -> Self {
        Self {
            is_documented: false,
            answer: Box::new(answer),
        }
    }

    /// A failure that the document lists, with another body: none, or the page of a proxy.
    pub(crate) fn documented(answer: ReceivedResponse) -> Self {
        Self {
            is_documented: true,
            answer: Box::new(answer),
        }
    }

    /// Whether the document lists the status. The body is then not the one that it describes.
    #[must_use]
    pub fn is_documented(&self) -> bool {
        self.is_documented
    }

    /// The status of the answer.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The body of the answer as it came.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        &self.answer.raw
    }

    /// The beginning of the body.
    #[must_use]
    pub fn excerpt(&self) -> String {
        self.answer.excerpt(0)
    }
}

impl fmt::Display for UnexpectedStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.answer.fmt(f)?;
        f.write_str(match self.answer.status.is_success() {
            _ if self.is_documented => ", without the body that the document describes",
            true => ", which the document does not list, though the server did what was asked",
            false => ", which the document does not list",
        })
    }
}

impl StdError for UnexpectedStatus {}

/// An answer that does not fit the document.
#[derive(Debug)]
pub struct DecodeError(pub(crate) Box<Misfit>);

#[derive(Debug)]
pub(crate) struct Misfit {
    pub(crate) answer: ReceivedResponse,
    pub(crate) source: WireError,
    pub(crate) offset: usize,
    pub(crate) deviations: Deviations,
}

impl DecodeError {
    pub(crate) fn new(answer: ReceivedResponse, source: WireError, offset: usize) -> Self {
        let source = source.map(|text| answer.redact_beginning(text));
        Self(Box::new(Misfit {
            answer,
            source,
            offset,
            deviations: Deviations::default(),
        }))
    }

    /// The same error, with all that deviates.
    pub(crate) fn with(mut self, deviations: Deviations) -> Self {
        self.0.deviations = deviations;
        self
    }

    /// Where the answer deviates from the document, in the order of the text, the first fault
    /// included. There are none if the body is not JSON, or JSON of another kind than the document
    /// says. Beyond a thousand they are only counted.
    #[must_use]
    pub fn deviations(&self) -> &[Deviation] {
        &self.0.deviations.described
    }

    /// Reads the body once more, with placeholders for what does not fit. `T` is what the call
    /// returns.
    ///
    /// # Errors
    /// If the body is not JSON, or JSON of another kind than `T`.
    pub fn salvage<T: Wire>(&self) -> Result<Decoded<T>, Self> {
        let answer = &self.0.answer;
        let mut value = T::placeholder();
        let report = examine(answer.json_text(), value.target());
        let report = report.map_err(|error| answer.decode_error(error))?;
        let deviations = Deviations::new(answer, answer.skipped(), &report);
        Ok(Decoded::new(value, deviations))
    }

    /// What does not fit.
    #[must_use]
    pub fn message(&self) -> &str {
        self.0.source.message()
    }

    /// Where it is, as a JSON path such as `$.detail[0].loc`.
    #[must_use]
    pub fn path(&self) -> String {
        self.0.source.path()
    }

    /// The body around the place that does not fit.
    #[must_use]
    pub fn excerpt(&self) -> String {
        self.0.answer.excerpt(self.0.offset)
    }

    /// The status of the answer.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.answer.status
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.answer.headers
    }

    /// The body of the answer as it came.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        &self.0.answer.raw
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Misfit {
            answer,
            source,
            offset,
            deviations,
        } = &*self.0;
        write!(
            f,
            "{}: {}{}: the answer does not fit the document: {source}",
            answer.place, answer.status, answer.record
        )?;
        let refused = |deviation: &&Deviation| deviation.correction().is_refused();
        let further = || deviations.described.iter().filter(refused).skip(1);
        for deviation in further().take(NAMED) {
            write!(f, "; {} at {}", deviation.message(), deviation.path())?;
        }
        match further().skip(NAMED).count() + deviations.omitted_refused {
            0 => {}
            more => write!(f, "; and {more} more")?,
        }
        if let Some(media_type) = answer.foreign_type() {
            write!(f, " (its content type is {media_type:?})")?;
        }
        let excerpt = answer.excerpt(*offset);
        if excerpt.is_empty() {
            Ok(())
        } else {
            write!(f, ": {excerpt}")
        }
    }
}

impl StdError for DecodeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0.source)
    }
}

pub use super::transport_error::{TimeLimit, TransportError, TransportErrorKind};
