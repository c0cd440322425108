//! What one call can do differently from its client.

use super::carrying::Recorder;
use super::time::Time;
use crate::runtime::{
    BoxFuture, Bytes, Core, Request, Response, RetryPolicy, StatusCode, Transport, TransportError,
    TransportErrorKind,
};
use std::sync::{Arc, Mutex};

struct Find;

operation! { Find {
    id: "find",
    route: GET "/find/all",
    success: empty () {
        204,
    },
} }

#[tokio::test]
async fn a_call_can_send_pairs_that_the_document_does_not_know() {
    let recorder = Recorder::default();
    let core = Core::new("http://host").transport(recorder.clone());
    let call = core.call(Find).query_pair("a b", "c&d=e");
    call.query_pair("x", "").raw().await.unwrap();
    let request = recorder.taken().remove(0);
    assert_eq!(request.url(), "http://host/find/all?a%20b=c%26d%3De&x=");
    assert_eq!(
        request.shown_url(),
        "http://host/find/all?a%20b=redacted&x=redacted"
    );
    let shown = format!("{request:?}");
    assert!(!shown.contains("c%26d"), "{shown}");
}

#[tokio::test]
async fn a_call_can_have_a_policy_and_a_limit_of_its_own() {
    let busy = || Ok(Response::new(StatusCode::SERVICE_UNAVAILABLE, ""));
    let recorder = Recorder::playing([busy(), busy(), Err(TransportErrorKind::Body)]);
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .environment(Time::default())
        .retries(0)
        .response_limit(5);
    let policy = RetryPolicy {
        retries: 9,
        ..RetryPolicy::default()
    };
    let call = core.call(Find).retry_policy(policy.clone());
    call.response_limit(7).raw().await.unwrap();
    let taken = recorder.taken();
    assert_eq!(taken.len(), 4);
    assert!(taken.iter().all(|request| request.response_limit() == 7));
    core.call(Find)
        .retry_policy(policy)
        .retries(0)
        .raw()
        .await
        .unwrap();
    assert_eq!(recorder.taken()[4].response_limit(), 5);
}

/// What a user's own transport needs to know of a call.
#[derive(Debug, Clone, PartialEq)]
struct Tenant(u32);

/// Signs requests on their way to another transport.
#[derive(Debug, Clone)]
struct Signing(Recorder, Arc<Mutex<Vec<String>>>);

impl Transport for Signing {
    fn send(&self, mut request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let tenant = request.extensions().get::<Tenant>().cloned();
        let line = format!("{} {} {tenant:?}", request.operation_id(), request.route());
        self.1.lock().unwrap().push(line);
        let signature = "signed".parse().unwrap();
        request.headers_mut().insert("x-signature", signature);
        self.0.send(request)
    }
}

#[tokio::test]
async fn a_transport_knows_the_operation_and_what_the_caller_gives_it() {
    let recorder = Recorder::default();
    let signing = Signing(recorder.clone(), Arc::default());
    let core = Core::new("http://host/v1").transport(signing.clone());
    core.call(Find).extension(Tenant(7)).raw().await.unwrap();
    core.call(Find).raw().await.unwrap();
    assert_eq!(
        *signing.1.lock().unwrap(),
        ["find /find/all Some(Tenant(7))", "find /find/all None"]
    );
    assert_eq!(recorder.taken()[0].headers()["x-signature"], "signed");
}

/// A client or a stack of middleware that speaks in the words of the crate `http`.
#[derive(Debug)]
struct Service;

impl Service {
    async fn call(&self, request: http::Request<Bytes>) -> http::Response<Vec<u8>> {
        assert_eq!(request.headers()["x-token"], "t");
        assert!(request.headers()["x-token"].is_sensitive());
        assert_eq!(request.extensions().get(), Some(&Tenant(7)));
        let echo = format!("{} {}", request.method(), request.uri());
        let response = http::Response::builder().header("x-a", "b");
        response.body(echo.into_bytes()).unwrap()
    }
}

impl Transport for Service {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let request = request.into_http();
            let request = request
                .map_err(|error| TransportError::new(TransportErrorKind::Other).because(error))?;
            Ok(self.call(request).await.into())
        })
    }
}

#[tokio::test]
async fn requests_and_responses_of_the_crate_http_are_taken() {
    let core = Core::new("http://host/v1").transport(Service);
    let call = core.call(Find).extension(Tenant(7)).header("x-token", "t");
    let response = call.raw().await.unwrap();
    assert_eq!(response.body, "GET http://host/v1/find/all");
    assert_eq!(response.headers["x-a"], "b");
}
