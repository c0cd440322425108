//! Services of tower as transports, and transports as services.

use super::api::{Client, Credential, RecommendForManyRequest};
use super::carrying::Recorder;
use crate::runtime::{
    Core, Error, Request, RequestContext, Response, StatusCode, TowerBody, TowerService,
    TowerTransport, TransportError, TransportErrorKind,
};
use ::tower::limit::ConcurrencyLimitLayer;
use ::tower::util::{BoxCloneService, MapErr};
use ::tower::{BoxError, Service, ServiceBuilder, ServiceExt, service_fn};
use http::{HeaderValue, header};
use http_body::Frame;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tower_http::decompression::DecompressionLayer;
use tower_http::set_header::SetRequestHeaderLayer;

struct Get;

operation! { Get {
    id: "get",
    route: GET "/a/b",
    success: text String {
        200,
    },
} }

struct Post;

operation! { Post {
    id: "post",
    route: POST "/a/b",
    success: empty () {
        200,
    },
} }

#[derive(Clone, PartialEq, Debug)]
struct Mark(u32);

#[tokio::test]
async fn layers_change_what_a_transport_sends() {
    let recorder = Recorder::default();
    let header = SetRequestHeaderLayer::overriding(header::VIA, HeaderValue::from_static("layer"));
    let service = ServiceBuilder::new()
        .layer(header)
        .layer(ConcurrencyLimitLayer::new(2))
        .map_request(|request: http::Request<TowerBody>| {
            let context = request.extensions().get::<RequestContext>().unwrap();
            assert_eq!(context.operation_id(), "recommend_for_many");
            assert_eq!(context.route(), "/v2/recommend/{tenant}");
            assert!(!format!("{context:?}").contains("s3cr3t"));
            request
        })
        .service(TowerService::new(recorder.clone()));
    let core = Core::new("http://host")
        .credential(Credential::ApiKeyQuery("s3cr3t".into()))
        .transport(TowerTransport::new(service))
        .response_limit(77);
    let client = Client(core);
    let call = client.recommend("t", RecommendForManyRequest::new("t"));
    let call = call.attempt_timeout(Duration::from_secs(7));
    _ = call.extension(Mark(3)).await;
    let sent: Request = recorder.taken().remove(0);
    assert_eq!(sent.headers()[header::VIA], "layer");
    assert_eq!(sent.url(), "http://host/v2/recommend/t?api_key=s3cr3t");
    assert_eq!(
        sent.shown_url(),
        "http://host/v2/recommend/t?api_key=redacted"
    );
    assert!(sent.body().unwrap().starts_with(b"{\"tenant\""));
    assert_eq!(sent.extensions().get(), Some(&Mark(3)));
    assert_eq!(
        (sent.operation_id(), sent.timeout(), sent.response_limit()),
        ("recommend_for_many", Duration::from_secs(7), 77)
    );
}

#[tokio::test]
async fn a_service_of_another_kind_is_a_transport() {
    let service = service_fn(|request: http::Request<TowerBody>| async move {
        assert_eq!(request.uri(), "http://host/a/b");
        let response = http::Response::builder()
            .status(StatusCode::OK)
            .header(header::CONTENT_TYPE, "text/plain")
            .body(TowerBody::new("answer"));
        Ok::<_, Infallible>(response.unwrap())
    });
    // A service in a box is no `Sync`.
    let boxed = BoxCloneService::new(service);
    let core = Core::new("http://host").transport(TowerTransport::new(boxed));
    assert_eq!(core.call(Get).await.unwrap(), "answer");
    let core = core.response_limit(5);
    let Error::Transport(error) = core.call(Get).await.unwrap_err() else {
        panic!()
    };
    assert_eq!(error.kind(), TransportErrorKind::TooLarge { limit: 5 });
}

/// `hello hello hello hello`, as gzip writes it.
const HELLO: &[u8] = &[
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 203, 72, 205, 201, 201, 87, 200, 64, 39, 1, 227, 81, 61, 141,
    23, 0, 0, 0,
];

#[tokio::test]
async fn the_limit_is_on_what_a_layer_decodes() {
    for (limit, fits) in [(23, true), (22, false)] {
        let mut coded = Response::new(StatusCode::OK, HELLO);
        let gzip = HeaderValue::from_static("gzip");
        coded.headers.insert(header::CONTENT_ENCODING, gzip);
        let text = HeaderValue::from_static("text/plain");
        coded.headers.insert(header::CONTENT_TYPE, text);
        let service = ServiceBuilder::new()
            .layer(DecompressionLayer::new())
            .service(TowerService::new(Recorder::playing([Ok(coded)])));
        let core = Core::new("http://host")
            .transport(TowerTransport::new(service))
            .response_limit(limit);
        let outcome = core.call(Get).await;
        assert_eq!(outcome.is_ok(), fits, "{outcome:?}");
    }
}

/// A transport behind a layer that puts errors into a box.
fn boxing(recorder: &Recorder) -> MapErr<TowerService, fn(TransportError) -> BoxError> {
    TowerService::new(recorder.clone()).map_err(BoxError::from as fn(TransportError) -> BoxError)
}

#[tokio::test]
async fn an_error_of_a_transport_comes_through_the_layers() {
    // No connection: a `POST` is sent again.
    let recorder = Recorder::playing([Err(TransportErrorKind::Connect)]);
    let core = Core::new("http://host").transport(TowerTransport::new(boxing(&recorder)));
    core.call(Post).await.unwrap();
    assert_eq!(recorder.taken().len(), 2);
    // A connection that broke off: it is not.
    let recorder = Recorder::playing([Err(TransportErrorKind::Body)]);
    let core = Core::new("http://host").transport(TowerTransport::new(boxing(&recorder)));
    let error = core.call(Post).await.unwrap_err();
    assert!(error.may_have_reached_server());
    assert_eq!(recorder.taken().len(), 1);
}

/// Is never ready, or fails.
#[derive(Clone)]
struct Broken {
    is_ready: bool,
}

impl Service<http::Request<TowerBody>> for Broken {
    type Response = http::Response<TowerBody>;
    type Error = BoxError;
    type Future = std::future::Ready<Result<Self::Response, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        match self.is_ready {
            true => Poll::Ready(Ok(())),
            false => Poll::Ready(Err("the queue is full".into())),
        }
    }

    fn call(&mut self, _: http::Request<TowerBody>) -> Self::Future {
        std::future::ready(Err("the pipe is broken".into()))
    }
}

#[tokio::test]
async fn an_error_of_a_service_says_whether_the_service_was_called() {
    for (is_ready, message) in [(true, "the pipe is broken"), (false, "the queue is full")] {
        let transport = TowerTransport::new(Broken { is_ready });
        let core = Core::new("http://host").transport(transport);
        let error = core.call(Post).await.unwrap_err();
        assert_eq!(error.may_have_reached_server(), is_ready);
        assert!(error.to_string().ends_with(message), "{error}");
    }
}

/// A body whose second frame is missing.
struct Cut(bool);

impl http_body::Body for Cut {
    type Data = &'static [u8];
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<&'static [u8]>, std::io::Error>>> {
        if std::mem::replace(&mut self.0, true) {
            let kind = std::io::ErrorKind::UnexpectedEof;
            return Poll::Ready(Some(Err(kind.into())));
        }
        Poll::Ready(Some(Ok(Frame::data(b"abc"))))
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_told_as_such() {
    let service = service_fn(|_: http::Request<TowerBody>| async {
        Ok::<_, Infallible>(http::Response::new(Cut(false)))
    });
    let core = Core::new("http://host").transport(TowerTransport::new(service));
    let error = core.retries(0).call(Get).await.unwrap_err();
    let Error::Transport(error) = error else {
        panic!("{error}")
    };
    assert_eq!(error.kind(), TransportErrorKind::Body);
}

#[tokio::test]
async fn a_request_from_elsewhere_has_the_default_limits() {
    let recorder = Recorder::default();
    let service = TowerService::new(recorder.clone());
    let request =
        http::Request::post("https://u:s3cr3t@host/x?key=s3cr3t").body(TowerBody::new("b"));
    let response = service.oneshot(request.unwrap()).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let sent = recorder.taken().remove(0);
    assert_eq!((sent.operation_id(), sent.route()), ("", ""));
    assert_eq!(sent.method(), http::Method::POST);
    assert_eq!(sent.url(), "https://u:s3cr3t@host/x?key=s3cr3t");
    assert_eq!(sent.shown_url(), "https://host/x");
    assert_eq!(
        (sent.timeout(), sent.response_limit()),
        (Duration::from_secs(30), 8 << 20)
    );
}

#[tokio::test]
async fn an_address_that_a_layer_changes_is_shown_without_its_query() {
    let recorder = Recorder::default();
    let service = ServiceBuilder::new()
        .map_request(|mut request: http::Request<TowerBody>| {
            *request.uri_mut() = "http://other/c?token=s3cr3t".parse().unwrap();
            request
        })
        .service(TowerService::new(recorder.clone()));
    let core = Core::new("http://host").transport(TowerTransport::new(service));
    core.call(Post).await.unwrap();
    let sent = recorder.taken().remove(0);
    assert_eq!(sent.url(), "http://other/c?token=s3cr3t");
    assert_eq!(sent.shown_url(), "http://other/c");
}
