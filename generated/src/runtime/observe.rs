//! What the feature `tracing` tells of calls: a span for each, and an event for each attempt.
//!
//! The names of fields are those of OpenTelemetry's conventions for HTTP clients. Deliberately
//! absent: bodies, headers, and addresses with their values, since any of them can hold a secret. A
//! route is the path with its placeholders.

#[cfg(feature = "tracing")]
pub(crate) use spans::Observed;

#[cfg(not(feature = "tracing"))]
pub(crate) use nothing::Observed;

#[cfg(feature = "tracing")]
mod spans {
    use crate::runtime::error::{TransportError, TransportErrorKind};
    use crate::runtime::response::Response;
    use crate::runtime::transport::Request;
    use http::Uri;
    use tracing::field::Empty;
    use tracing::{Instrument, Span, debug, info_span};

    /// A call with its span.
    pub(crate) struct Observed {
        span: Span,
    }

    impl Observed {
        /// The span of a call that begins.
        pub(crate) fn begin(request: &Request) -> Self {
            let (method, route) = (request.method(), request.route());
            let span = info_span!(
                "http_client_call",
                otel.name = format!("{method} {route}"),
                otel.kind = "client",
                http.request.method = method.as_str(),
                http.request.resend_count = Empty,
                http.response.status_code = Empty,
                url.template = route,
                server.address = host(request),
                server.port = port(request),
                openapi.operation_id = request.operation_id(),
                error.r#type = Empty,
            );
            Self { span }
        }

        /// Runs the call inside its span, which keeps how it ended.
        pub(crate) async fn watch<T>(
            &self,
            call: impl Future<Output = Result<Response<T>, TransportError>>,
        ) -> Result<Response<T>, TransportError> {
            let outcome = call.instrument(self.span.clone()).await;
            if let Ok(response) = &outcome {
                let status = response.status.as_u16();
                self.span.record("http.response.status_code", status);
            }
            if let Some(error) = error_type(&outcome) {
                self.span.record("error.type", error.as_str());
            }
            outcome
        }

        /// Tells how an attempt ended.
        pub(crate) fn attempted<T>(
            &self,
            attempt: u32,
            outcome: &Result<Response<T>, TransportError>,
        ) {
            let resent = attempt.saturating_sub(1);
            let status = outcome.as_ref().ok().map(|known| known.status.as_u16());
            let error = error_type(outcome);
            let error = error.as_deref();
            debug!(
                parent: &self.span,
                http.request.resend_count = resent,
                http.response.status_code = status,
                error.r#type = error,
                "attempt"
            );
            if resent > 0 {
                self.span.record("http.request.resend_count", resent);
            }
        }
    }

    // A field of a span that nobody listens to is not computed.
    fn host(request: &Request) -> Option<String> {
        let url: Uri = request.url().parse().ok()?;
        url.host().map(str::to_owned)
    }

    fn port(request: &Request) -> Option<u16> {
        let url: Uri = request.url().parse().ok()?;
        let default = if url.scheme_str() == Some("https") {
            443
        } else {
            80
        };
        Some(url.port_u16().unwrap_or(default))
    }

    /// The status of a failure, or what kind of failure the transport had; none for anything else.
    fn error_type<T>(outcome: &Result<Response<T>, TransportError>) -> Option<String> {
        let error = match outcome {
            Ok(response) if response.status.as_u16() < 400 => return None,
            Ok(response) => return Some(response.status.as_str().to_owned()),
            Err(error) => error,
        };
        let kind = match error.kind() {
            TransportErrorKind::Timeout => "timeout",
            TransportErrorKind::Connect => "connect",
            TransportErrorKind::TooLarge { .. } => "body_too_large",
            TransportErrorKind::Body => "body",
            TransportErrorKind::RequestBody => "request_body",
            TransportErrorKind::Credential { .. } => "credential",
            TransportErrorKind::HiddenRedirect => "redirect",
            TransportErrorKind::Other => "_OTHER",
        };
        Some(kind.to_owned())
    }
}

#[cfg(not(feature = "tracing"))]
mod nothing {
    use crate::runtime::error::TransportError;
    use crate::runtime::response::Response;
    use crate::runtime::transport::Request;

    /// A call about which nothing is known.
    pub(crate) struct Observed;

    impl Observed {
        pub(crate) fn begin(_: &Request) -> Self {
            Self
        }

        pub(crate) async fn watch<T>(
            &self,
            call: impl Future<Output = Result<Response<T>, TransportError>>,
        ) -> Result<Response<T>, TransportError> {
            call.await
        }

        pub(crate) fn attempted<T>(&self, _: u32, _: &Result<Response<T>, TransportError>) {}
    }
}
