//! A transport that sends requests by the `fetch` of the host.

use crate::host::Answer;
use http::{HeaderName, HeaderValue};
use recommenders::runtime::{
    BoxFuture, HeaderMap, Request, Response, StatusCode, Transport, TransportError,
    TransportErrorKind,
};
use serde::{Deserialize, Serialize};
use std::error::Error;

/// Sends requests by `fetch`, which the host calls with `redirect: "manual"`: otherwise a redirect
/// would take keys and bodies to another origin before the client sees it.
///
/// Bodies are texts here. Those of the scenarios are.
#[derive(Debug)]
pub(crate) struct FetchTransport;

#[derive(Serialize)]
struct Sent<'a> {
    method: &'a str,
    url: &'a str,
    headers: Vec<(&'a str, &'a str)>,
    body: Option<&'a str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Received {
    /// No answer came, for this reason.
    Failure(String),
    Answer {
        status: u16,
        headers: Vec<(String, String)>,
        body: String,
    },
}

impl Transport for FetchTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let text = describe(&request).map_err(|error| failure(error).unsent())?;
            let answer = Answer::of_fetch(&text).await;
            read(&answer, request.response_limit())
        })
    }
}

fn describe(request: &Request) -> Result<String, Box<dyn Error + Send + Sync>> {
    let mut headers = Vec::new();
    for (name, value) in request.headers() {
        headers.push((name.as_str(), value.to_str()?));
    }
    let body = request
        .body()
        .map(|body| str::from_utf8(body))
        .transpose()?;
    let sent = Sent {
        method: request.method().as_str(),
        url: request.url(),
        headers,
        body,
    };
    Ok(serde_json::to_string(&sent)?)
}

fn read(answer: &[u8], limit: usize) -> Result<Response, TransportError> {
    match serde_json::from_slice(answer).map_err(failure)? {
        Received::Failure(reason) => Err(failure(reason)),
        Received::Answer { body, .. } if body.len() > limit => {
            Err(TransportError::new(TransportErrorKind::TooLarge { limit }))
        }
        Received::Answer {
            status,
            headers,
            body,
        } => {
            let status = StatusCode::from_u16(status).map_err(failure)?;
            let mut response = Response::new(status, body);
            response.headers = typed(headers).map_err(failure)?;
            Ok(response)
        }
    }
}

fn typed(headers: Vec<(String, String)>) -> Result<HeaderMap, http::Error> {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(HeaderName::try_from(name)?, HeaderValue::try_from(value)?);
    }
    Ok(map)
}

fn failure(reason: impl Into<Box<dyn Error + Send + Sync>>) -> TransportError {
    TransportError::new(TransportErrorKind::Other).because(reason)
}
