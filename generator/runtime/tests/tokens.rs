//! Tokens that are asked for when a request needs them: how often they are, when they are replaced,
//! and what happens without them.

use super::carrying::Recorder;
use super::time::Time;
use crate::runtime::{
    AccessToken, BoxFuture, Core, DynamicCredential, Environment, ExternalCredential, HeaderMap,
    Request, Response, RotatingToken, Secret, StatusCode, TokenError, TokenProvider, TokenRequest,
    TransportError, TransportErrorKind,
};
use std::future::poll_fn;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};
use std::time::Duration;

pub(super) struct Get;

operation! { Get {
    id: "get",
    route: GET "/",
    security: [["token" ["read"]]],
    success: empty () {
        204,
    },
} }

pub(super) struct Post;

operation! { Post {
    id: "post",
    route: POST "/",
    security: [["token" ["read", "write"]], ["key"]],
    success: empty () {
        204,
    },
} }

#[derive(Debug, Clone)]
pub enum Credential {
    Token(Secret),
    Key(Secret),
}

credentials! { Credential {
    Token(token) => {
        "token": bearer(token),
    },
    Key(key) => {
        "key": secret_header("x-key", key),
    },
} }

/// Counts its requests, and numbers its tokens.
#[derive(Clone, Default)]
pub(super) struct Counter {
    requests: Arc<AtomicUsize>,
    lifetime: Option<Duration>,
    is_scoped: bool,
    /// How many of the first requests do not end until the gate is opened.
    pub(super) gate: Gate,
    failures: Arc<Mutex<Vec<TokenError>>>,
}

impl Counter {
    pub(super) fn lasting(seconds: u64) -> Self {
        Self {
            lifetime: Some(Duration::from_secs(seconds)),
            ..Self::default()
        }
    }

    pub(super) fn count(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    pub(super) fn fail(&self, error: TokenError) {
        self.failures.lock().unwrap().push(error);
    }
}

impl TokenProvider for Counter {
    fn token(&self, request: TokenRequest) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        let number = self.requests.fetch_add(1, Ordering::SeqCst) + 1;
        Box::pin(async move {
            self.gate.pass().await;
            if let Some(error) = self.failures.lock().unwrap().pop() {
                return Err(error);
            }
            let scopes = if self.is_scoped {
                format!("-{}", request.scopes().join("-"))
            } else {
                String::new()
            };
            let mut token = AccessToken::new(format!("token-{number}{scopes}"));
            token.expires_in = self.lifetime;
            Ok(token)
        })
    }

    fn is_scoped(&self) -> bool {
        self.is_scoped
    }

    fn rotated(&self, headers: &HeaderMap) -> Option<AccessToken> {
        let token = headers.get("next-token")?.to_str().ok()?;
        Some(AccessToken::new(token))
    }
}

/// Lets nobody pass while it is closed.
#[derive(Clone, Default)]
pub(super) struct Gate(Arc<Mutex<(bool, Vec<Waker>)>>);

impl Gate {
    pub(super) fn close(&self) {
        self.0.lock().unwrap().0 = true;
    }

    pub(super) fn open(&self) {
        let mut state = self.0.lock().unwrap();
        state.0 = false;
        state.1.drain(..).for_each(Waker::wake);
    }

    async fn pass(&self) {
        poll_fn(|context| {
            let mut state = self.0.lock().unwrap();
            if state.0 {
                let is_known = state.1.iter().any(|known| known.will_wake(context.waker()));
                if !is_known {
                    state.1.push(context.waker().clone());
                }
                return Poll::Pending;
            }
            Poll::Ready(())
        })
        .await;
    }
}

pub(super) fn credential(counter: &Counter) -> DynamicCredential {
    DynamicCredential::new(Credential::Token, counter.clone())
}

pub(super) fn core(recorder: &Recorder, counter: &Counter, time: &Time) -> Core {
    Core::new("http://host")
        .transport(recorder.clone())
        .environment(time.clone())
        .credential(credential(counter))
}

/// The tokens of the requests that were sent.
pub(super) fn sent(recorder: &Recorder) -> Vec<String> {
    let header = |request: &Request| {
        let value = &request.headers()["authorization"];
        assert!(value.is_sensitive());
        value.to_str().unwrap().to_owned()
    };
    recorder.taken().iter().map(header).collect()
}

fn refused() -> Result<Response, TransportErrorKind> {
    Ok(Response::new(StatusCode::UNAUTHORIZED, "who are you?"))
}

fn done() -> Result<Response, TransportErrorKind> {
    Ok(Response::new(StatusCode::NO_CONTENT, ""))
}

#[tokio::test]
async fn a_function_is_a_provider() {
    let recorder = Recorder::playing([done(), done()]);
    let provider = |request: TokenRequest| async move {
        assert_eq!(request.schemes(), ["token"]);
        assert_eq!(request.scopes(), ["read"]);
        Ok::<_, std::io::Error>("from a function".to_owned())
    };
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .credential(DynamicCredential::new(Credential::Token, provider));
    core.call(Get).await.unwrap();
    core.call(Get).await.unwrap();
    assert_eq!(sent(&recorder), ["Bearer from a function"; 2]);
}

#[tokio::test]
async fn a_token_is_replaced_before_it_expires() {
    let (recorder, counter, time) = (Recorder::default(), Counter::lasting(100), Time::default());
    let core = core(&recorder, &counter, &time);
    let pass = async |seconds| time.sleep(Duration::from_secs(seconds)).unwrap().await;
    core.call(Get).raw().await.unwrap();
    pass(69).await;
    core.call(Get).raw().await.unwrap();
    assert_eq!(counter.count(), 1);
    pass(1).await;
    core.call(Get).raw().await.unwrap();
    assert_eq!(counter.count(), 2);
    // A provider that fails does no harm while the token is valid.
    pass(71).await;
    counter.fail(TokenError::new("out of order"));
    core.call(Get).raw().await.unwrap();
    assert_eq!(counter.count(), 3);
    pass(29).await;
    counter.fail(TokenError::new("out of order"));
    let error = core.call(Get).await.unwrap_err().to_string();
    assert_eq!(error, "GET / (get): not sent: no token: out of order");
    assert_eq!(
        sent(&recorder),
        [
            "Bearer token-1",
            "Bearer token-1",
            "Bearer token-2",
            "Bearer token-2"
        ]
    );
}

#[tokio::test]
async fn half_of_a_short_life_is_used() {
    let (recorder, counter, time) = (Recorder::default(), Counter::lasting(10), Time::default());
    let core = core(&recorder, &counter, &time);
    for _ in 0..4 {
        core.call(Get).raw().await.unwrap();
        time.sleep(Duration::from_secs(3)).unwrap().await;
    }
    assert_eq!(counter.count(), 2);
    let (recorder, counter) = (Recorder::default(), Counter::lasting(0));
    let core = self::core(&recorder, &counter, &time);
    core.call(Get).raw().await.unwrap();
    core.call(Get).raw().await.unwrap();
    assert_eq!(sent(&recorder), ["Bearer token-1", "Bearer token-2"]);
}

#[tokio::test]
async fn a_token_that_the_server_refuses_is_replaced_once() {
    let counter = Counter::default();
    let recorder = Recorder::playing([refused(), done(), refused(), refused()]);
    let core = core(&recorder, &counter, &Time::default()).retries(0);
    let response = core.call(Post).response().await.unwrap();
    assert_eq!(response.attempts(), 2);
    assert_eq!(sent(&recorder), ["Bearer token-1", "Bearer token-2"]);
    let error = core.call(Post).await.unwrap_err();
    assert_eq!(
        (error.status(), error.attempts()),
        (Some(StatusCode::UNAUTHORIZED), 2)
    );
    assert_eq!(counter.count(), 3);
}

#[tokio::test]
async fn a_call_is_not_sent_again_with_the_same_token() {
    let recorder = Recorder::playing([refused()]);
    let provider = |_| async { Ok::<_, TokenError>(Secret::from("always the same")) };
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .credential(DynamicCredential::new(Credential::Token, provider));
    let error = core.call(Get).await.unwrap_err();
    assert_eq!(
        (error.status(), error.attempts()),
        (Some(StatusCode::UNAUTHORIZED), 1)
    );
    // A credential that is always the same is not sent again either.
    let recorder = Recorder::playing([refused()]);
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .credential(Credential::Token("t".into()));
    assert_eq!(core.call(Get).await.unwrap_err().attempts(), 1);
    assert_eq!(recorder.taken().len(), 1);
}

#[tokio::test]
async fn a_scoped_token_is_good_for_what_needs_no_more() {
    let counter = Counter {
        is_scoped: true,
        ..Counter::default()
    };
    let recorder = Recorder::default();
    let core = core(&recorder, &counter, &Time::default());
    for _ in 0..2 {
        core.call(Get).raw().await.unwrap();
        core.call(Post).raw().await.unwrap();
    }
    assert_eq!(counter.count(), 2);
    assert_eq!(
        sent(&recorder)[..2],
        ["Bearer token-1-read", "Bearer token-2-read-write"]
    );
}

#[tokio::test]
async fn a_token_in_a_response_takes_the_place_of_the_last() {
    let mut next = Response::new(StatusCode::NO_CONTENT, "");
    next.headers
        .insert("next-token", "rotated-1".parse().unwrap());
    let (recorder, counter) = (Recorder::playing([Ok(next)]), Counter::default());
    let core = core(&recorder, &counter, &Time::default());
    let response = core.call(Get).response().await.unwrap();
    assert!(
        !format!("{response:?}").contains("rotated-1"),
        "{response:?}"
    );
    core.call(Get).raw().await.unwrap();
    assert_eq!(sent(&recorder), ["Bearer token-1", "Bearer rotated-1"]);
    assert_eq!(counter.count(), 1);
}

#[tokio::test]
async fn a_header_of_the_call_takes_precedence() {
    let (recorder, counter) = (Recorder::default(), Counter::default());
    let core = core(&recorder, &counter, &Time::default());
    let call = core.call(Get).header("Authorization", "Bearer of the call");
    call.raw().await.unwrap();
    assert_eq!(sent(&recorder), ["Bearer of the call"]);
}

#[tokio::test]
async fn a_provider_uses_the_transport_of_the_client() {
    let token = Response::new(StatusCode::OK, "sent by the server");
    let recorder = Recorder::playing([Ok(token)]);
    let provider = |request: TokenRequest| async move {
        let message = http::Request::post("http://tokens/new?secret=1").body("please".into());
        let response = request.send(message.unwrap()).await?;
        Ok::<_, TransportError>(String::from_utf8_lossy(&response.body).into_owned())
    };
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .credential(DynamicCredential::new(Credential::Token, provider));
    core.call(Get).raw().await.unwrap();
    let [asked, sent] = &recorder.taken()[..] else {
        panic!()
    };
    assert_eq!(asked.url(), "http://tokens/new?secret=1");
    assert_eq!(asked.shown_url(), "http://tokens/new");
    assert_eq!(sent.headers()["authorization"], "Bearer sent by the server");
}

/// The error of a call whose client holds these credentials.
async fn refusal(core: Core) -> String {
    let recorder = Recorder::default();
    let error = core.transport(recorder.clone()).call(Post).await;
    assert_eq!(recorder.taken().len(), 0);
    error.unwrap_err().to_string()
}

#[tokio::test]
async fn a_missing_credential_is_told_before_sending_with_its_scopes() {
    let needed =
        "POST / (post): not sent: credential must be token with the scopes read, write, or key";
    let core = Core::new("http://host");
    assert_eq!(refusal(core.clone()).await, needed);
    let other = super::api::Credential::Cookie("c".into());
    assert_eq!(refusal(core.credential(other)).await, needed);
}

#[tokio::test]
async fn something_else_can_prove_who_is_calling() {
    let recorder = Recorder::default();
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .credential(ExternalCredential);
    core.call(Post).raw().await.unwrap();
    let names: Vec<_> = recorder.taken()[0].headers().keys().cloned().collect();
    assert_eq!(names, ["user-agent"]);
    let core = core.credential(Credential::Key("k".into()));
    core.call(Post).raw().await.unwrap();
    assert_eq!(recorder.taken()[1].headers()["x-key"], "k");
}

#[tokio::test]
async fn a_rotating_token_goes_on_with_what_responses_have() {
    let response = |status, token: &str| {
        let mut response = Response::new(status, "");
        response
            .headers
            .insert("next-token", token.parse().unwrap());
        Ok(response)
    };
    let recorder = Recorder::playing([
        response(StatusCode::NO_CONTENT, "second"),
        response(StatusCode::NO_CONTENT, ""),
        response(StatusCode::UNAUTHORIZED, "third"),
        done(),
        refused(),
    ]);
    let provider = RotatingToken::new("Next-Token", "first");
    assert!(!format!("{provider:?}").contains("first"));
    let core = Core::new("http://host")
        .transport(recorder.clone())
        .credential(DynamicCredential::new(Credential::Token, provider));
    for _ in 0..3 {
        core.call(Get).await.unwrap();
    }
    // A token that is refused without another one is not sent again.
    assert_eq!(core.call(Get).await.unwrap_err().attempts(), 1);
    let tokens = ["first", "second", "second", "third", "third"];
    let tokens = tokens.map(|token| format!("Bearer {token}"));
    assert_eq!(sent(&recorder), tokens);
    let provider = RotatingToken::new("two words", "first");
    let call = core
        .call(Get)
        .credential(DynamicCredential::new(Credential::Token, provider));
    let error = call.await.unwrap_err().to_string();
    assert!(
        error.ends_with("\"two words\" is not a name that a header can have"),
        "{error}"
    );
}
