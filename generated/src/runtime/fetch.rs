//! The transport of JavaScript hosts, such as browsers, Node.js and workers: their `fetch`.
//!
//! Redirects are not followed (`redirect: "manual"`). `fetch` would take keys in headers, and with
//! 307 and 308 the body, to another origin before the client sees a response. Of a redirect,
//! browsers show neither status nor address, so that it is an error there. Node.js shows both, and
//! the client treats it like any other response.
//!
//! A host tells a program little about a request that failed. It is counted as sent unless the host
//! says that no connection was made: a browser gives the same reason where it hides the response of
//! another origin that has processed the request.

use super::body_stream::BodyStream;
use super::core::USER_AGENT;
use super::error::{TransportError, TransportErrorKind};
use super::host;
use super::response::Response;
use super::send::BoxFuture;
use super::transport::{Request, Transport};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use std::error::Error;
use std::pin::Pin;
use std::task::ready;
use web_sys::js_sys::futures::JsFuture;
use web_sys::js_sys::{Array, Promise, Uint8Array};
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    AbortController, Headers, ReadableStreamDefaultReader, ReadableStreamReadResult, RequestInit,
    RequestRedirect, ResponseType,
};

/// The codes by which Node.js says that no connection was made, so that nothing was sent.
const NOT_CONNECTED: [&str; 4] = [
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ENOTFOUND",
    "UND_ERR_CONNECT_TIMEOUT",
];

/// The content codings that hosts decode. They leave the header of the coding in the response.
const DECODED: [&str; 5] = ["br", "deflate", "gzip", "x-gzip", "zstd"];

/// Sends requests by the `fetch` of the host, and follows no redirects. A client on
/// `wasm32-unknown-unknown` that is given no transport uses it.
///
/// What browsers do and do not tell is not up to this transport:
///
/// - A redirect is [`TransportErrorKind::HiddenRedirect`].
/// - A request that fails has the kind `Other` and counts as sent, whatever the reason: no name, no
///   connection, no permission to read a response of another origin (CORS). Only hosts that say
///   that there was no connection, such as Node.js, give the kind `Connect`.
/// - A header that programs must not send, such as `Cookie`, is an error before anything is sent.
///   `User-Agent` is that of the host unless the program sets one.
/// - Cookies of the browser go along to the origin of the page only.
///
/// Responses are read as they come. The body of a request is read into memory first.
#[derive(Debug, Default)]
pub struct FetchTransport {
    _private: (),
}

impl FetchTransport {
    /// A transport that uses the `fetch` of the global object.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Transport for FetchTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let limit = request.response_limit();
            exchange(request).await?.collect(limit).await
        })
    }

    fn send_streaming(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        Box::pin(exchange(request))
    }
}

/// Stops a request when it is dropped; nothing if the response was read to its end.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Sends a request and returns the head of its response, with a body that is still to come.
async fn exchange(request: Request) -> Result<Response<BodyStream>, TransportError> {
    let request = request.in_memory().await?;
    let abort = Abort(AbortController::new().map_err(unsent)?);
    let answer = fetch(&request, &abort).await?;
    if answer.type_() == ResponseType::Opaqueredirect {
        return Err(TransportError::new(TransportErrorKind::HiddenRedirect));
    }
    let status = StatusCode::from_u16(answer.status()).map_err(failure)?;
    let mut response = Response::streamed(status, stream(&answer, abort)?);
    response.headers = read_headers(&answer.headers())?;
    forget_coding(&mut response.headers);
    Ok(response)
}

/// Calls `fetch`.
async fn fetch(request: &Request, abort: &Abort) -> Result<web_sys::Response, TransportError> {
    let init = RequestInit::new();
    init.set_method(request.method().as_str());
    init.set_redirect(RequestRedirect::Manual);
    init.set_signal(Some(&abort.0.signal()));
    init.set_headers_headers(&write_headers(request.headers()).map_err(unsent)?);
    if let Some(body) = request.body() {
        init.set_body(&Uint8Array::from(&body[..]));
    }
    let sent = web_sys::Request::new_with_str_and_init(request.url(), &init).map_err(unsent)?;
    refuse_left_out(request.headers(), &sent.headers())?;
    let promise = host::call("fetch", &[&sent]).map_err(unsent)?;
    let answer = JsFuture::from(Promise::resolve(&promise)).await;
    // Not a checked cast: an object of another frame, or of a replacement of `fetch`, is a response
    // too.
    answer.map(JsCast::unchecked_into).map_err(rejected)
}

/// The headers of a request as the host takes them: texts whose characters are bytes.
fn write_headers(headers: &HeaderMap) -> Result<Headers, JsValue> {
    let written = Headers::new()?;
    for (name, value) in headers {
        if !is_own_name(name, value) {
            let text: String = value.as_bytes().iter().copied().map(char::from).collect();
            written.append(name.as_str(), &text)?;
        }
    }
    Ok(written)
}

/// Whether a header is the `User-Agent` that the client sets by itself. A host names itself, and a
/// browser asks another origin for permission to send one of the program.
fn is_own_name(name: &HeaderName, value: &HeaderValue) -> bool {
    name == header::USER_AGENT && value == USER_AGENT
}

/// Refuses a request if the host leaves one of its headers out, as browsers do in silence with
/// those that programs must not set. Credentials can be among them.
fn refuse_left_out(asked: &HeaderMap, sent: &Headers) -> Result<(), TransportError> {
    for (name, value) in asked {
        if !is_own_name(name, value) && !sent.has(name.as_str()).map_err(unsent)? {
            let reason = format!("the host does not let programs send the header `{name}`");
            return Err(failure(reason).unsent());
        }
    }
    Ok(())
}

/// The headers of a response. Browsers leave out what another origin does not expose.
fn read_headers(headers: &Headers) -> Result<HeaderMap, TransportError> {
    let mut read = HeaderMap::new();
    for entry in headers.entries() {
        let entry: Array = entry.map_err(|error| failure(describe(&error)))?.into();
        let text = |index| entry.get(index).as_string().unwrap_or_default();
        let bytes: Result<Vec<u8>, _> = text(1).chars().map(u8::try_from).collect();
        let name = HeaderName::try_from(text(0)).map_err(failure)?;
        let value = HeaderValue::try_from(bytes.map_err(failure)?).map_err(failure)?;
        read.append(name, value);
    }
    Ok(read)
}

/// Takes away what describes a body before the host has decoded it.
fn forget_coding(headers: &mut HeaderMap) {
    let is_decoded = |value: &HeaderValue| {
        let codings = value.to_str().unwrap_or_default().split(',');
        codings.map(str::trim).all(|coding| {
            let mut known = DECODED.iter();
            known.any(|known| known.eq_ignore_ascii_case(coding))
        })
    };
    if headers
        .get(header::CONTENT_ENCODING)
        .is_some_and(is_decoded)
    {
        headers.remove(header::CONTENT_ENCODING);
        headers.remove(header::CONTENT_LENGTH);
    }
}

/// The body of a response. Its length is not known: that of the header can be the length before
/// decoding, and a browser hides the header that says so. The host itself compares them.
fn stream(answer: &web_sys::Response, abort: Abort) -> Result<BodyStream, TransportError> {
    let Some(body) = answer.body() else {
        return Ok(BodyStream::default());
    };
    let reader = ReadableStreamDefaultReader::new(&body).map_err(broken)?;
    let mut reading: Option<JsFuture> = None;
    Ok(BodyStream::new(move |context| {
        // The request goes on for as long as this function is kept.
        let _ = &abort;
        let future = reading.get_or_insert_with(|| JsFuture::from(reader.read()));
        let read = ready!(Pin::new(future).poll(context));
        reading = None;
        read.map_err(broken).and_then(chunk).transpose().into()
    }))
}

/// The bytes of a chunk; `None` at the end of the body.
fn chunk(read: JsValue) -> Result<Option<Bytes>, TransportError> {
    let read: ReadableStreamReadResult = read.unchecked_into();
    if read.get_done() == Some(true) {
        return Ok(None);
    }
    let bytes: Uint8Array = read.get_value().dyn_into().map_err(broken)?;
    Ok(Some(Bytes::from(bytes.to_vec())))
}

/// Says what it means that `fetch` was rejected.
fn rejected(thrown: JsValue) -> TransportError {
    let code = host::get(&host::get(&thrown, "cause"), "code").as_string();
    let is_unconnected = code.is_some_and(|code| NOT_CONNECTED.contains(&&*code));
    let kind = if is_unconnected {
        TransportErrorKind::Connect
    } else {
        TransportErrorKind::Other
    };
    TransportError::new(kind).because(describe(&thrown))
}

/// A body that breaks off.
fn broken(thrown: JsValue) -> TransportError {
    TransportError::new(TransportErrorKind::Body).because(describe(&thrown))
}

/// What the host refuses before anything is sent.
fn unsent(thrown: JsValue) -> TransportError {
    failure(describe(&thrown)).unsent()
}

fn failure(reason: impl Into<Box<dyn Error + Send + Sync>>) -> TransportError {
    TransportError::new(TransportErrorKind::Other).because(reason)
}

/// The message of an error of the host, with that of its cause, which Node.js has.
fn describe(thrown: &JsValue) -> String {
    let text = |value: &JsValue, key: &str| {
        let text = host::get(value, key).as_string();
        text.filter(|text| !text.is_empty())
    };
    let message = text(thrown, "message").unwrap_or_else(|| format!("{thrown:?}"));
    let cause = host::get(thrown, "cause");
    match text(&cause, "message").or_else(|| text(&cause, "code")) {
        Some(cause) => format!("{message}: {cause}"),
        None => message,
    }
}
