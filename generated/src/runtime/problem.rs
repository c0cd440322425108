//! Problem details: the form of failures that RFC 9457 gives to all APIs.

use super::error::Error;
use super::wire::Json;

/// The media type of problem details, without its parameters.
const MEDIA_TYPE: &str = "application/problem+json";

/// What a server says of a failure in the form of RFC 9457. A member of another type than the
/// standard's counts as absent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProblemDetails {
    /// A URI that names the kind of problem; `about:blank` if the status says all.
    pub r#type: String,
    /// What kind of problem it is, in words.
    pub title: Option<String>,
    /// The status, as the server that made the problem knew it.
    pub status: Option<u16>,
    /// What went wrong this time, in words.
    pub detail: Option<String>,
    /// A URI that names this occurrence.
    pub instance: Option<String>,
    /// All other members.
    pub extensions: Vec<(String, Json)>,
}

impl ProblemDetails {
    fn read(body: &[u8]) -> Option<Self> {
        let Json::Object(mut members) = serde_json::from_slice(body).ok()? else {
            return None;
        };
        let mut text = |name: &str| match members.remove(name) {
            Some(Json::String(text)) => Some(text),
            _ => None,
        };
        let kind = text("type").unwrap_or_else(|| "about:blank".to_owned());
        let (title, detail, instance) = (text("title"), text("detail"), text("instance"));
        let status = members.remove("status").and_then(|status| status.as_u64());
        Some(Self {
            r#type: kind,
            title,
            status: status.and_then(|status| u16::try_from(status).ok()),
            detail,
            instance,
            extensions: members.into_iter().collect(),
        })
    }
}

impl<E> Error<E> {
    /// What the server says of the failure as problem details (RFC 9457), if it says it so,
    /// whatever the document lists.
    ///
    /// Its texts are the server's: it can repeat a secret of the request in them.
    pub fn problem(&self) -> Option<ProblemDetails> {
        let answer = self.answer()?;
        let media_type = answer.media_type()?;
        let is_problem = media_type.essence() == MEDIA_TYPE;
        is_problem.then(|| ProblemDetails::read(&answer.raw))?
    }
}
