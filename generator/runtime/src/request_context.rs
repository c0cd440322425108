//! What a request knows beyond its message, while it travels as one of the crate `http`.

use super::body_source::{BodySource, Payload};
use super::core::RESPONSE_LIMIT;
use super::limits::ATTEMPT;
use super::place::Place;
use super::secrets::Secrets;
use super::transport::Request;
use bytes::Bytes;
use carried::CarriedBody;
use http::{Method, Uri};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// What a client says of a request beyond method, address, headers and body. It is in the
/// extensions of an `http::Request` that [`Request::into_http`] makes.
#[derive(Clone)]
pub struct RequestContext {
    place: Place,
    uri: Uri,
    /// The address without its secrets; none if it has no secrets.
    shown: Option<String>,
    secrets: Secrets,
    /// The body, if it is a stream, for which the message has no place.
    body: CarriedBody,
    #[cfg(feature = "cassette")]
    key_header: &'static str,
    timeout: Duration,
    read_timeout: Option<Duration>,
    limit: usize,
}

impl RequestContext {
    /// The id of the operation in the document.
    #[must_use]
    pub fn operation_id(&self) -> &'static str {
        self.place.id
    }

    /// The path of the operation in the document, with `{name}` for each parameter.
    #[must_use]
    pub fn route(&self) -> &'static str {
        self.place.path
    }

    /// How long the attempt may take, or the head of its response if that is streamed. If the body
    /// of the request is a stream, it is how long the attempt may take after bytes were last taken
    /// from it.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// How long the server may send nothing amid the body of the response, if the body is streamed;
    /// `None` if it is read as a whole.
    #[must_use]
    pub fn read_timeout(&self) -> Option<Duration> {
        self.read_timeout
    }

    /// How many bytes the body of the response may have, where it is kept in memory.
    #[must_use]
    pub fn response_limit(&self) -> usize {
        self.limit
    }
}

impl fmt::Debug for RequestContext {
    /// Does not show the secrets of the address.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.shown.clone();
        let shown = shown.unwrap_or_else(|| self.uri.to_string());
        f.debug_struct("RequestContext")
            .field("operation_id", &self.place.id)
            .field("url", &shown)
            .finish_non_exhaustive()
    }
}

impl Request {
    /// The request in the words of the crate `http`, for a client or a middleware that takes those.
    /// Sensitive headers are marked, and the extensions have a [`RequestContext`]. A body that is a
    /// stream stays in there, and comes back with [`from_http`](Self::from_http): take it out by
    /// [`open_body`](Self::open_body) before.
    ///
    /// On `wasm32-unknown-unknown` a stream cannot stay in there, because extensions must be
    /// `Send`. The request that comes back has a body that fails when it is opened, and is not
    /// sent.
    ///
    /// # Errors
    /// If `http` refuses the address, which a request that a client has made never has.
    pub fn into_http(self) -> Result<http::Request<Bytes>, http::Error> {
        let (mut message, source) = self.into_message()?;
        let context = message.extensions_mut().get_mut::<RequestContext>();
        if let (Some(context), Some(source)) = (context, source) {
            context.body = CarriedBody::new(source);
        }
        Ok(message)
    }

    /// The same with the body beside the message, if it is a stream.
    pub(crate) fn into_message(
        self,
    ) -> Result<(http::Request<Bytes>, Option<BodySource>), http::Error> {
        let (bytes, source) = match self.body {
            Some(Payload::Bytes(bytes)) => (bytes, None),
            Some(Payload::Source(source)) => (Bytes::new(), Some(source)),
            None => (Bytes::new(), None),
        };
        let mut request = http::Request::builder()
            .method(self.place.method.clone())
            .uri(self.url)
            .body(bytes)?;
        *request.headers_mut() = Arc::unwrap_or_clone(self.headers);
        *request.extensions_mut() = self.extensions;
        let context = RequestContext {
            place: self.place,
            uri: request.uri().clone(),
            shown: self.shown,
            secrets: self.secrets,
            body: CarriedBody::default(),
            #[cfg(feature = "cassette")]
            key_header: self.key_header,
            timeout: self.timeout,
            read_timeout: self.read_timeout,
            limit: self.limit,
        };
        request.extensions_mut().insert(context);
        Ok((request, source))
    }

    /// The request that [`into_http`](Self::into_http) made into one of the crate `http`, with
    /// whatever a middleware has changed in it.
    ///
    /// One without a [`RequestContext`] is of no operation, and has the default limits of a client.
    #[must_use]
    pub fn from_http(request: http::Request<Bytes>) -> Self {
        let (mut parts, body) = request.into_parts();
        let context = parts.extensions.remove::<RequestContext>();
        let mut context = context.unwrap_or_else(|| RequestContext {
            place: Place {
                id: "",
                method: Method::GET,
                path: "",
            },
            uri: Uri::default(),
            shown: None,
            secrets: Secrets::default(),
            body: CarriedBody::default(),
            #[cfg(feature = "cassette")]
            key_header: "",
            timeout: ATTEMPT,
            read_timeout: None,
            limit: RESPONSE_LIMIT,
        });
        if context.uri != parts.uri {
            context.shown = Some(context.secrets.redact(&without_query(&parts.uri)));
        }
        context.place.method = parts.method;
        Self {
            place: context.place,
            url: parts.uri.to_string(),
            shown: context.shown,
            secrets: context.secrets,
            #[cfg(feature = "cassette")]
            key_header: context.key_header,
            headers: Arc::new(parts.headers),
            body: match context.body.take() {
                Some(source) if body.is_empty() => Some(Payload::Source(source)),
                _ => Some(body)
                    .filter(|body| !body.is_empty())
                    .map(Payload::Bytes),
            },
            extensions: parts.extensions,
            timeout: context.timeout,
            read_timeout: context.read_timeout,
            limit: context.limit,
        }
    }
}

#[cfg(not(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown"))))]
mod carried {
    use super::BodySource;

    /// The body of a request, if it is a stream, while the request is a message of `http`.
    #[derive(Clone, Default)]
    pub(super) struct CarriedBody(Option<BodySource>);

    impl CarriedBody {
        pub(super) fn new(source: BodySource) -> Self {
            Self(Some(source))
        }

        pub(super) fn take(&mut self) -> Option<BodySource> {
            self.0.take()
        }
    }
}

#[cfg(all(target_arch = "wasm32", any(target_os = "none", target_os = "unknown")))]
mod carried {
    use super::BodySource;
    use std::future::ready;
    use std::io;

    /// Whether the body of a request was a stream before the request became a message of `http`.
    /// The stream itself is not kept: extensions must be `Send` and `Sync`, and a stream of this
    /// target can hold values of JavaScript, which are neither.
    #[derive(Clone, Default)]
    pub(super) struct CarriedBody {
        was_stream: bool,
    }

    impl CarriedBody {
        pub(super) fn new(_: BodySource) -> Self {
            Self { was_stream: true }
        }

        /// A body that fails when it is opened, so that the request is not sent without its body.
        pub(super) fn take(&mut self) -> Option<BodySource> {
            let lost = "a body that is a stream cannot become a part of an `http::Request` on this target; open it before";
            self.was_stream
                .then(|| BodySource::new(move || ready(Err(io::Error::other(lost)))))
        }
    }
}

/// An address of which nobody knows what is secret in it: a user and a query can be.
pub(crate) fn without_query(uri: &Uri) -> String {
    let authority = uri.authority().map_or("", |known| known.as_str());
    let host = authority.rsplit('@').next().unwrap_or_default();
    match uri.scheme_str() {
        Some(scheme) => format!("{scheme}://{host}{}", uri.path()),
        None => uri.path().to_owned(),
    }
}
