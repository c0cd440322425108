//! The headers and the body of a message in a recording, and what became of a request.

use super::cassette_failure::Failure;
use super::cassette_secrets::{Cleaner, fits, is_credential_header, without_tokens};
use super::error::{TransportError, TransportErrorKind};
use super::idempotency_names;
use super::response::Response;
use super::secrets::REDACTED;
use super::shown::escape;
use super::token::TOKEN_OPERATION;
use super::transport::Request;
use ::base64::Engine;
use ::base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde_json::{Map, Value, json};

/// What stands for the boundary of a multipart body, which is another one in every run.
const BOUNDARY: &str = "boundary";

/// Headers that are not recorded: the version of a crate must not end its recordings, and the
/// address and the body say the rest.
const LEFT_OUT: [HeaderName; 3] = [header::USER_AGENT, header::HOST, header::CONTENT_LENGTH];

/// How many characters of each side of a header or a body a message shows from where they differ;
/// an ellipsis stands for the rest. A character that is not seen counts as one, though its escape
/// is longer. A body can have megabytes, and the message has both sides in one sentence. Chosen by
/// eye: a time, a UUID or a short address that differs is seen to its end. With 6 that would hold
/// for short numbers only, and with 600 the second side would stand eight lines of a terminal
/// behind the first.
const EXCERPT: usize = 60;

/// Headers and body. Of headers with several lines there are several entries.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Message {
    headers: Vec<(String, String)>,
    body: Option<Content>,
}

#[derive(Debug, Clone, PartialEq)]
enum Content {
    Text(String),
    Binary(Bytes),
}

impl Content {
    fn of(bytes: Bytes) -> Self {
        match std::str::from_utf8(&bytes) {
            Ok(text) => Self::Text(text.to_owned()),
            Err(_) => Self::Binary(bytes),
        }
    }
}

impl Message {
    /// A request as it is recorded, before credentials are removed from its texts.
    pub(crate) fn of_request(request: &Request) -> Self {
        let boundary = boundary(request.headers());
        let body = request.body().cloned().unwrap_or_default();
        let body = match &boundary {
            Some(boundary) => replace(&body, boundary.as_bytes(), BOUNDARY.as_bytes()),
            None => body,
        };
        let mut message = Self::of(request.headers(), body);
        if let Some(boundary) = boundary {
            for (_, value) in &mut message.headers {
                *value = value.replace(&boundary, BOUNDARY);
            }
        }
        for (name, value) in &mut message.headers {
            // Each run has another key.
            if name.eq_ignore_ascii_case(request.key_header) {
                REDACTED.clone_into(value);
            }
        }
        if request.operation_id() == TOKEN_OPERATION {
            message.hide_body();
        }
        message
    }

    fn of(headers: &HeaderMap, body: Bytes) -> Self {
        let is_recorded = |(name, _): &(&HeaderName, &HeaderValue)| !LEFT_OUT.contains(name);
        let mut headers: Vec<(String, String)> = headers
            .iter()
            .filter(is_recorded)
            .map(|(name, value)| (name.to_string(), shown(name, value)))
            .collect();
        headers.sort_by(|left, right| left.0.cmp(&right.0));
        Self {
            headers,
            body: (!body.is_empty()).then(|| Content::of(body)),
        }
    }

    /// Removes the body of a request for a token, all of which can be a credential.
    fn hide_body(&mut self) {
        self.body = Some(Content::Text(REDACTED.to_owned()));
    }

    /// Removes credentials.
    pub(crate) fn clean(&mut self, cleaner: &Cleaner) {
        for (_, value) in &mut self.headers {
            *value = cleaner.clean(value);
        }
        if let Some(Content::Text(text)) = &mut self.body {
            *text = cleaner.clean(text);
        }
    }

    /// The body, if it is a text.
    pub(crate) fn text(&self) -> &str {
        match &self.body {
            Some(Content::Text(text)) => text,
            _ => "",
        }
    }

    /// How another message differs from this one, which is recorded.
    pub(crate) fn difference(&self, sent: &Self, cleaner: &Cleaner) -> Option<String> {
        let names = |message: &Self| -> Vec<String> {
            message
                .headers
                .iter()
                .map(|(name, _)| name.clone())
                .collect()
        };
        if names(self) != names(sent) {
            return Some(format!(
                "the headers are {}, and {} in the recording",
                names(sent).join(", "),
                names(self).join(", ")
            ));
        }
        let mut headers = self.headers.iter().zip(&sent.headers);
        let header = headers.find(|(known, sent)| !fits(&known.1, &sent.1));
        if let Some((known, sent)) = header {
            let differ = compare(&known.1, &cleaner.clean(&sent.1));
            return Some(format!("the header {} is {differ}", known.0));
        }
        match (&self.body, &sent.body) {
            (Some(Content::Text(known)), Some(Content::Text(sent))) if !fits(known, sent) => Some(
                format!("the body is {}", compare(known, &cleaner.clean(sent))),
            ),
            (Some(Content::Text(_)), Some(Content::Text(_))) => None,
            (known, sent) if known == sent => None,
            (None, Some(_)) => Some("there is a body, and none in the recording".to_owned()),
            (Some(_), None) => Some("there is no body, and one in the recording".to_owned()),
            _ => Some("the bytes of the body are not those of the recording".to_owned()),
        }
    }

    pub(crate) fn write(&self, to: &mut Map<String, Value>) {
        let headers: Vec<Value> = self
            .headers
            .iter()
            .map(|(name, value)| json!([name, value]))
            .collect();
        to.insert("headers".to_owned(), headers.into());
        match &self.body {
            Some(Content::Text(text)) => to.insert("text".to_owned(), text.clone().into()),
            Some(Content::Binary(bytes)) => {
                to.insert("base64".to_owned(), STANDARD.encode(bytes).into())
            }
            None => None,
        };
    }

    pub(crate) fn read(value: &Value) -> Result<Self, String> {
        let lines = value.get("headers").and_then(Value::as_array);
        let pair = |line: &Value| match line.as_array().map(Vec::as_slice) {
            Some([Value::String(name), Value::String(value)]) => Ok((name.clone(), value.clone())),
            _ => Err("has a header that is no pair of texts".to_owned()),
        };
        let headers = lines.ok_or("has no list `headers`")?.iter().map(pair);
        let body = match (value.get("text"), value.get("base64")) {
            (Some(Value::String(text)), None) => Some(Content::Text(text.clone())),
            (None, Some(Value::String(text))) => {
                let bytes = STANDARD.decode(text);
                Some(Content::Binary(
                    bytes.map_err(|error| error.to_string())?.into(),
                ))
            }
            (None, None) => None,
            _ => return Err("has a body that is no text".to_owned()),
        };
        Ok(Self {
            headers: headers.collect::<Result<_, String>>()?,
            body,
        })
    }

    fn response(&self, status: StatusCode) -> Result<Response, String> {
        let body = match &self.body {
            Some(Content::Text(text)) => Bytes::from(text.clone()),
            Some(Content::Binary(bytes)) => bytes.clone(),
            None => Bytes::new(),
        };
        let mut response = Response::new(status, body);
        for (name, value) in &self.headers {
            let name =
                HeaderName::from_bytes(name.as_bytes()).map_err(|error| error.to_string())?;
            let value = HeaderValue::from_str(value).map_err(|error| error.to_string())?;
            response.headers.append(name, value);
        }
        Ok(response)
    }
}

/// The value of a header; nothing of it if it is a secret, or another one in every run.
fn shown(name: &HeaderName, value: &HeaderValue) -> String {
    if value.is_sensitive()
        || is_credential_header(name)
        || idempotency_names::has_usual_name(name.as_str())
    {
        return REDACTED.to_owned();
    }
    // Bytes that are no UTF-8 are rare in headers, and all of them are Latin-1.
    match std::str::from_utf8(value.as_bytes()) {
        Ok(text) => text.to_owned(),
        Err(_) => value.as_bytes().iter().copied().map(char::from).collect(),
    }
}

/// The boundary of a multipart body.
fn boundary(headers: &HeaderMap) -> Option<String> {
    let media = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let (_, boundary) = media.split_once("; boundary=")?;
    media.starts_with("multipart/").then(|| boundary.to_owned())
}

fn replace(bytes: &Bytes, old: &[u8], new: &[u8]) -> Bytes {
    let mut replaced = Vec::with_capacity(bytes.len());
    let mut rest = &bytes[..];
    while let Some(first) = rest.first() {
        match rest.strip_prefix(old) {
            Some(behind) if !old.is_empty() => {
                replaced.extend_from_slice(new);
                rest = behind;
            }
            _ => {
                replaced.push(*first);
                rest = rest.get(1..).unwrap_or_default();
            }
        }
    }
    replaced.into()
}

/// Where two texts part, in the words of a message.
fn compare(known: &str, sent: &str) -> String {
    let same = known
        .chars()
        .zip(sent.chars())
        .take_while(|(known, sent)| known == sent)
        .count();
    let excerpt = |text: &str| {
        let mut rest = text.chars().skip(same);
        let shown: String = rest.by_ref().take(EXCERPT).collect();
        let more = if rest.next().is_some() { "…" } else { "" };
        format!("{}{more}", escape(&shown))
    };
    format!(
        "another from character {} on: `{}`, and `{}` in the recording",
        same + 1,
        excerpt(sent),
        excerpt(known)
    )
}

/// What became of a request.
#[derive(Debug, Clone)]
pub(crate) enum Played {
    Response(StatusCode, Message),
    Failure(Failure),
}

impl Played {
    pub(crate) fn of(outcome: &Result<Response, TransportError>) -> Self {
        match outcome {
            Ok(response) => Self::Response(
                response.status,
                Message::of(&response.headers, response.body.clone()),
            ),
            Err(error) => Self::Failure(Failure::of(error)),
        }
    }

    /// Plays the outcome again.
    pub(crate) fn play(&self, limit: usize) -> Result<Response, TransportError> {
        match self {
            Self::Response(status, message) => message.response(*status).map_err(|fault| {
                TransportError::new(TransportErrorKind::Other)
                    .unsent()
                    .because(format!("the recording has a header that is none: {fault}"))
            }),
            Self::Failure(failure) => Err(failure.play(limit)),
        }
    }

    pub(crate) fn clean(&mut self, cleaner: &Cleaner) {
        if let Self::Response(_, message) = self {
            message.clean(cleaner);
        }
    }

    /// Removes what can be a token from the response to a request for one.
    pub(crate) fn hide_tokens(&mut self) {
        if let Self::Response(_, message) = self {
            match &mut message.body {
                Some(Content::Text(text)) => *text = without_tokens(text),
                Some(Content::Binary(_)) => message.hide_body(),
                None => {}
            }
        }
    }

    /// The body of the response, if it is a text.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Response(_, message) => message.text(),
            Self::Failure(..) => "",
        }
    }

    pub(crate) fn write(&self) -> (&'static str, Value) {
        match self {
            Self::Response(status, message) => {
                let mut response = Map::new();
                response.insert("status".to_owned(), status.as_u16().into());
                message.write(&mut response);
                ("response", response.into())
            }
            Self::Failure(failure) => ("failure", failure.write()),
        }
    }

    pub(crate) fn read(value: &Value) -> Result<Self, String> {
        if let Some(failure) = value.get("failure") {
            return Ok(Self::Failure(Failure::read(failure)?));
        }
        let response = value.get("response").ok_or("has no `response`")?;
        let status = response.get("status").and_then(Value::as_u64);
        let status = status
            .and_then(|status| u16::try_from(status).ok())
            .and_then(|status| StatusCode::from_u16(status).ok());
        let status = status.ok_or("has no `status`")?;
        Ok(Self::Response(status, Message::read(response)?))
    }
}
