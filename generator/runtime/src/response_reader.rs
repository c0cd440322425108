//! Reads an answer as an operation describes it.

use super::charset;
use super::deviation::Deviations;
use super::drift::DriftHook;
use super::error::DecodeError;
use super::media_type::{Fit, MediaType};
use super::plan::Case;
use super::received_response::ReceivedResponse;
use super::tolerance::Tolerance;
use super::wire::{Target, Wire, WireError, decode, examine};
use bytes::Bytes;
use http::header::CONTENT_ENCODING;
use http::{HeaderMap, StatusCode};
use std::cell::RefCell;

/// The answer to a request: status, headers and body.
#[derive(Debug)]
pub struct ResponseReader {
    pub(crate) response: ReceivedResponse,
    drift: Option<DriftHook>,
    /// What may become a placeholder or be converted; nothing if reading is strict.
    tolerance: Option<Tolerance>,
    /// What was read tolerantly.
    deviations: RefCell<Deviations>,
}

impl ResponseReader {
    /// An answer that is read strictly.
    pub(crate) fn new(response: ReceivedResponse, drift: Option<DriftHook>) -> Self {
        Self {
            response,
            drift,
            tolerance: None,
            deviations: RefCell::default(),
        }
    }

    /// The same answer, read tolerantly.
    pub(crate) fn tolerating(mut self, tolerance: Tolerance) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// What deviates in the value that was read tolerantly.
    pub(crate) fn into_deviations(self) -> Deviations {
        self.deviations.into_inner()
    }

    /// Reports that the document does not list the status.
    pub(crate) fn report_status(&self) {
        if let Some(drift) = &self.drift {
            drift.report_status(&self.response);
        }
    }

    /// The same answer to be read strictly. The errors of operations have no place for deviations.
    pub(crate) fn as_failure(&self) -> Self {
        Self::new(self.response.clone(), self.drift.clone())
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.response.status.as_u16()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.response.headers
    }

    /// The body as it was received.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        &self.response.raw
    }

    /// Whether the body is of a media type: `text/plain`, `text/*` or `*/*`. Parameters such as
    /// `version` do not count.
    #[must_use]
    pub fn is(&self, media_type: &str) -> bool {
        self.fit(media_type).is_some()
    }

    /// Whether the body is not what a case describes, but empty, or the page of a proxy or server
    /// in front of the API.
    pub(crate) fn is_foreign(&self, case: &Case) -> bool {
        let body = self.response.raw.trim_ascii_start();
        // JSON does not begin so, whatever the media type says.
        if body.is_empty() || body.starts_with(b"<") {
            return true;
        }
        let is_documented = MediaType::list(case.media).any(|media| self.is(media));
        self.response.foreign_type().is_some() && !is_documented
    }

    /// How well the media type of the body fits one of the document.
    fn fit(&self, wanted: &str) -> Option<Fit> {
        // A response that does not say its media type fits what can be anything.
        let found = self.response.media_type().unwrap_or(MediaType::read(""));
        found.fit(&MediaType::read(wanted))
    }

    /// Which of the cases an answer is: of those that fit its status best, the one that fits its
    /// media type best, parameters included, or else the first: what is not even named is more
    /// likely a fault than another answer.
    pub(crate) fn find(&self, successes: &'static [Case], failures: &'static [Case]) -> Found {
        match best([successes, failures], self.response.status) {
            [0, 0] => Found::Nothing,
            [success, failure] if success >= failure => {
                Found::Success(self.choose(successes, success))
            }
            [_, failure] => Found::Failure(self.choose(failures, failure)),
        }
    }

    fn choose(&self, cases: &[Case], best: u8) -> usize {
        let fitting = || {
            cases
                .iter()
                .enumerate()
                .filter(|(_, case)| case.fit(self.status()) == best)
        };
        let mut chosen = None;
        for (index, case) in fitting() {
            let fit = MediaType::list(case.media)
                .filter_map(|media| self.fit(media))
                .max();
            // Of cases that fit equally well it is the first.
            if chosen.is_none_or(|(_, best)| best < fit) {
                chosen = Some((index, fit));
            }
        }
        chosen.map_or(0, |(index, _)| index)
    }

    /// Says so if the body has a content coding that the transport has not decoded.
    pub(crate) fn check_coding(&self) -> Result<(), DecodeError> {
        let coding = self.response.headers.get(CONTENT_ENCODING);
        match coding.and_then(|coding| coding.to_str().ok()) {
            Some(coding) if !coding.trim().eq_ignore_ascii_case("identity") => {
                Err(self.misfit(&format!(
                    "the body has the content coding {coding}, which the transport does not decode"
                )))
            }
            _ => Ok(()),
        }
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// If the body does not fit.
    pub fn json<T: Wire>(&self) -> Result<T, DecodeError> {
        self.check_coding()?;
        let mut value = T::placeholder();
        match self.decode(value.target()) {
            Ok(()) => Ok(value),
            // What was read so far is of no use, so that the value can serve once more.
            Err(error) => Err(self.explain(error, value.target())),
        }
    }

    /// The body as text, in the charset that its media type names.
    ///
    /// # Errors
    /// If the body is no text in that charset, or if the charset is not known.
    pub fn text(&self) -> Result<String, DecodeError> {
        self.check_coding()?;
        let media = self.response.media_type();
        let charset = media.as_ref().and_then(|media| media.parameter("charset"));
        charset::decode(charset, &self.response.raw).map_err(|(message, offset)| {
            DecodeError::new(self.response.clone(), WireError::new(message), offset)
        })
    }

    /// The body as bytes.
    ///
    /// # Errors
    /// If the body has a content coding.
    pub fn bytes(&self) -> Result<Bytes, DecodeError> {
        self.check_coding()?;
        Ok(self.response.raw.clone())
    }

    /// Ignores the body.
    ///
    /// # Errors
    /// Never.
    pub fn empty(&self) -> Result<(), DecodeError> {
        Ok(())
    }

    /// An error for an answer that does not fit for another reason than its body.
    #[must_use]
    pub fn misfit(&self, message: &str) -> DecodeError {
        DecodeError::new(self.response.clone(), WireError::new(message), 0)
    }

    /// Reads JSON into a place. Compiled once, whatever the value is.
    fn decode(&self, target: Target<'_>) -> Result<(), DecodeError> {
        let text = self.response.json_text();
        if text.trim_ascii().is_empty() {
            // An empty body means `null`.
            return decode(b"null", target).map_err(|_| self.misfit("the body is empty"));
        }
        if self.tolerance.is_none() && self.drift.is_none() {
            return decode(text, target).map_err(|error| self.response.decode_error(error));
        }
        let report = examine(text, target).map_err(|error| self.response.decode_error(error))?;
        let skipped = self.response.skipped();
        if let Some(drift) = &self.drift {
            drift.report(&self.response, skipped, &report);
        }
        let is_accepted = |tolerance: Tolerance| tolerance.accepts(&report);
        let mut findings = report.findings.iter();
        match findings.find(|finding| finding.correction.is_refused()) {
            Some(finding) if !self.tolerance.is_some_and(is_accepted) => {
                let error = (WireError::from(finding), finding.value.start);
                let error = self.response.decode_error(error);
                Err(error.with(Deviations::new(&self.response, skipped, &report)))
            }
            _ => {
                *self.deviations.borrow_mut() = Deviations::new(&self.response, skipped, &report);
                Ok(())
            }
        }
    }

    /// Adds all that deviates to the error of strict reading, which ends at the first fault.
    #[cold]
    fn explain(&self, error: DecodeError, target: Target<'_>) -> DecodeError {
        if !error.deviations().is_empty() {
            return error;
        }
        match examine(self.response.json_text(), target) {
            Ok(report) => {
                let skipped = self.response.skipped();
                error.with(Deviations::new(&self.response, skipped, &report))
            }
            Err(_) => error,
        }
    }
}

/// How well the best of the successes and of the failures fits a status.
fn best(cases: [&[Case]; 2], status: StatusCode) -> [u8; 2] {
    cases.map(|cases| {
        let fits = cases.iter().map(|case| case.fit(status.as_u16()));
        fits.max().unwrap_or_default()
    })
}

/// Whether an answer with this status is a success: by the document, or by HTTP where the document
/// does not list the status.
pub(crate) fn is_success(cases: [&[Case]; 2], status: StatusCode) -> bool {
    match best(cases, status) {
        [0, 0] => status.is_success(),
        [success, failure] => success >= failure,
    }
}

/// Reads an answer as one variant of an enum, whose variants are listed one after the other.
#[derive(Debug)]
pub struct Cases<'a, T> {
    response: &'a ResponseReader,
    left: usize,
    read: Option<Result<T, DecodeError>>,
}

impl<'a, T> Cases<'a, T> {
    /// Reads the variant with this number.
    #[must_use]
    pub fn new(response: &'a ResponseReader, case: usize) -> Self {
        Self {
            response,
            left: case,
            read: None,
        }
    }

    fn next<V>(
        &mut self,
        variant: impl FnOnce(V) -> T,
        read: impl FnOnce(&ResponseReader) -> Result<V, DecodeError>,
    ) {
        if self.left == 0 {
            self.read = Some(read(self.response).map(variant));
        }
        self.left = self.left.wrapping_sub(1);
    }

    /// The next variant, which holds JSON.
    pub fn json<V: Wire>(&mut self, variant: fn(V) -> T) {
        self.next(variant, ResponseReader::json);
    }

    /// The next variant, which holds text.
    pub fn text(&mut self, variant: fn(String) -> T) {
        self.next(variant, ResponseReader::text);
    }

    /// The next variant, which holds bytes.
    pub fn bytes(&mut self, variant: fn(Bytes) -> T) {
        self.next(variant, ResponseReader::bytes);
    }

    /// The next variant, which holds nothing.
    pub fn empty(&mut self, variant: T) {
        self.next(|()| variant, ResponseReader::empty);
    }

    /// The variant that was read.
    ///
    /// # Errors
    /// If the answer does not fit the document.
    pub fn end(self) -> Result<T, DecodeError> {
        self.read
            .unwrap_or_else(|| Err(self.response.misfit("the answer has no case")))
    }
}

/// Which of the answers that the document lists an answer is.
pub(crate) enum Found {
    /// The success at this index.
    Success(usize),
    /// The failure at this index.
    Failure(usize),
    /// A status that the document does not list.
    Nothing,
}
