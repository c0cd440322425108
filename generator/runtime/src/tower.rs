//! Services of tower: a transport as a service, so that layers can be put around it, and a service
//! as a transport.
//!
//! Comes in and goes out: messages of the crate `http`. What `http` has no place for, such as the
//! operation and the limits of a request, travels in their extensions (see `request_context.rs`).

use super::body_source::Payload;
use super::body_stream::BodyStream;
use super::error::{TransportError, TransportErrorKind};
use super::http_body_stream;
use super::response::Response;
use super::send::{BoxFuture, MaybeSendOwned};
use super::tower_body::TowerBody;
use super::transport::{Request, Transport};
use http_body::Body;
use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use tower_service::Service;

/// A transport as a service of tower: layers can be put around it.
///
/// The result becomes a transport again with [`TowerTransport`]. A request that comes from a client
/// has its [`RequestContext`](super::RequestContext) in its extensions, with the operation; keep
/// the extensions if you make a new request. One without it, from elsewhere, has the default limits
/// of a client.
#[derive(Clone)]
pub struct TowerService(Arc<dyn Transport>);

impl TowerService {
    /// Makes a service of a transport.
    pub fn new(transport: impl Transport + 'static) -> Self {
        Self(Arc::new(transport))
    }
}

impl fmt::Debug for TowerService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TowerService").field(&self.0).finish()
    }
}

impl Service<http::Request<TowerBody>> for TowerService {
    type Response = http::Response<BodyStream>;
    type Error = TransportError;
    type Future = BoxFuture<'static, Result<Self::Response, TransportError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<TowerBody>) -> Self::Future {
        let transport = self.0.clone();
        Box::pin(async move {
            let request = receive(request);
            let response = if request.read_timeout().is_some() || request.has_streamed_body() {
                transport.send_streaming(request).await?
            } else {
                let mut response = transport.send(request).await?;
                let body = std::mem::take(&mut response.body);
                response.with_body(BodyStream::from(body))
            };
            let mut message = http::Response::new(response.body);
            *message.status_mut() = response.status;
            *message.headers_mut() = response.headers;
            Ok(message)
        })
    }
}

/// The request that comes through the layers, with the body that they have left in it.
fn receive(request: http::Request<TowerBody>) -> Request {
    let (parts, body) = request.into_parts();
    let (bytes, source) = body.into_parts();
    let mut request = Request::from_http(http::Request::from_parts(parts, bytes));
    if let Some(source) = source {
        request.body = Some(Payload::Source(source));
    }
    request
}

/// A service of tower as a transport.
///
/// It can be a [`TowerService`] with layers around it, the service of another HTTP client, or a
/// server that a test calls in memory. Like any transport it must not follow redirects. A
/// [`TransportError`] that comes through the layers is kept as it is; any other error counts as one
/// of a request that may have reached the server, because a service does not tell.
pub struct TowerTransport<S>(Mutex<S>);

impl<S> TowerTransport<S> {
    /// Makes a transport of a service. Each request is sent by a clone of it, when the clone is
    /// ready.
    pub fn new(service: S) -> Self {
        // A mutex, as many services, such as those in a box, cannot be shared between threads.
        Self(Mutex::new(service))
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

impl<S, B> TowerTransport<S>
where
    S: Service<http::Request<TowerBody>, Response = http::Response<B>> + Clone,
    S::Error: Into<Box<dyn Error + Send + Sync>>,
{
    /// Sends a request by a clone of the service.
    async fn call(&self, request: Request) -> Result<http::Response<B>, TransportError> {
        // A stream is in the body alone from here on, so that one that a layer removes does not
        // come back.
        let (message, source) = request.into_message().map_err(|error| {
            TransportError::new(TransportErrorKind::Other)
                .unsent()
                .because(error)
        })?;
        // It is opened before anything is sent, so that the service knows its length.
        let opened = match &source {
            Some(source) => Some(source.open().await?),
            None => None,
        };
        let mut service = {
            let shared = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            shared.clone()
        };
        let ready = poll_fn(|context| service.poll_ready(context)).await;
        // A service that is not ready has not been handed the request.
        ready.map_err(|error| failure(error.into()).unsent())?;
        let message = message.map(|bytes| TowerBody::of(bytes, source, opened));
        let sent = service.call(message).await;
        sent.map_err(|error| failure(error.into()))
    }
}

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<http::Request<TowerBody>, Response = http::Response<B>> + Clone + MaybeSendOwned,
    S::Error: Into<Box<dyn Error + Send + Sync>>,
    S::Future: MaybeSendOwned,
    B: Body + MaybeSendOwned + 'static,
    B::Data: MaybeSendOwned,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let limit = request.response_limit();
            self.send_streaming(request).await?.collect(limit).await
        })
    }

    fn send_streaming(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = self.call(request).await?.into_parts();
            let body = http_body_stream::stream(body, broken);
            let mut response = Response::streamed(parts.status, body);
            response.headers = parts.headers;
            Ok(response)
        })
    }
}

/// What the error of a body means.
fn broken(error: impl Into<Box<dyn Error + Send + Sync>>) -> TransportError {
    let error = error.into();
    match error.is::<TransportError>() {
        true => failure(error),
        false => TransportError::new(TransportErrorKind::Body).because(error),
    }
}

/// What the error of a service means.
fn failure(error: Box<dyn Error + Send + Sync>) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(known) => *known,
        Err(error) => TransportError::new(TransportErrorKind::Other).because(error),
    }
}
