//! A device that a person lets in: what it asks for, how long it waits, and what its errors say.

use super::carrying::Recorder;
use super::time::Time;
use crate::runtime::{
    Core, DevicePrompt, DynamicCredential, Environment, OAuth2, Request, Response, Secret,
    StatusCode, TransportErrorKind,
};
use std::sync::{Arc, Mutex};
use std::time::Duration;

struct Get;

operation! { Get {
    id: "get",
    route: GET "/",
    security: [["device" ["read"]]],
    success: empty () {
        204,
    },
} }

#[derive(Debug, Clone)]
pub enum Credential {
    Device(Secret),
    NoDevice(Secret),
    Discovered(Secret),
}

credentials! { Credential {
    Device(token) => {
        "device": bearer(token) {
            "deviceAuthorization": "http://login/token" "http://login/refresh" device "http://login/device",
        },
    },
    NoDevice(token) => {
        "device": bearer(token) {
            "authorizationCode": "http://login/token",
        },
    },
    Discovered(token) => {
        "device": bearer(token) {
            "openIdConnect": discovery "http://login/.well-known/openid-configuration",
        },
    },
} }

type Answer = Result<Response, TransportErrorKind>;

fn json(status: u16, body: &str) -> Answer {
    Ok(Response::new(
        StatusCode::from_u16(status).unwrap(),
        body.to_owned(),
    ))
}

fn code() -> Answer {
    json(
        200,
        r#"{"device_code": "s3cr3t", "user_code": "WDJB-MJHT", "verification_uri": "https://login/d",
            "verification_uri_complete": "https://login/d?c=1", "expires_in": 60, "interval": 3}"#,
    )
}

fn refused(error: &str) -> Answer {
    json(400, &format!(r#"{{"error": "{error}"}}"#))
}

fn token(text: &str) -> Answer {
    json(200, &format!(r#"{{"access_token": "{text}"}}"#))
}

fn done() -> Answer {
    json(204, "")
}

type Prompts = Arc<Mutex<Vec<DevicePrompt>>>;

fn device(prompts: &Prompts) -> OAuth2 {
    let prompts = prompts.clone();
    OAuth2::device("the id", move |prompt| {
        prompts.lock().unwrap().push(prompt.clone());
    })
}

fn core(
    recorder: &Recorder,
    environment: impl Environment + 'static,
    credential: &DynamicCredential,
) -> Core {
    Core::new("http://api")
        .transport(recorder.clone())
        .environment(environment)
        .credential(credential.clone())
        .retries(0)
        .timeout(Duration::from_secs(600))
        .attempt_timeout(Duration::from_secs(600))
}

/// The addresses and bodies of requests.
fn sent(recorder: &Recorder) -> Vec<String> {
    let line = |request: &Request| {
        let body = request.body().map_or(&[][..], |body| body);
        let body = std::str::from_utf8(body).unwrap();
        format!("{} {body}", request.url())
    };
    recorder.taken().iter().map(line).collect()
}

const CODE: &str = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=s3cr3t&client_id=the%20id";

#[tokio::test]
async fn a_device_waits_between_requests_if_the_server_asks_for_no_wait() {
    let body = r#"{"device_code": "s3cr3t", "user_code": "WDJB-MJHT", "verification_uri": "https://login/d",
        "expires_in": 60, "interval": 0}"#;
    let recorder = Recorder::playing([
        json(200, body),
        refused("authorization_pending"),
        Err(TransportErrorKind::Timeout),
        token("a1"),
        done(),
    ]);
    let (time, prompts) = (Time::default(), Prompts::default());
    let credential = DynamicCredential::new(Credential::Device, device(&prompts));
    let core = core(&recorder, time.clone(), &credential);
    core.call(Get).await.unwrap();
    let seconds: Vec<u64> = time.waits().iter().map(Duration::as_secs).collect();
    assert_eq!(seconds, [1, 1, 2]);
}

#[tokio::test]
async fn a_device_waits_until_a_person_has_let_it_in() {
    let with_refresh =
        r#"{"access_token": "a1", "expires_in": 0, "refresh_token": "r1", "token_type": "Bearer"}"#;
    let recorder = Recorder::playing([
        code(),
        refused("authorization_pending"),
        refused("slow_down"),
        json(200, with_refresh),
        done(),
        json(200, r#"{"access_token": "a2", "expires_in": 0}"#),
        done(),
        refused("invalid_grant"),
        code(),
        token("a3"),
        done(),
    ]);
    let (time, prompts) = (Time::default(), Prompts::default());
    let kept = Arc::new(Mutex::new(Vec::new()));
    let log = kept.clone();
    let provider = device(&prompts)
        .scopes(["read", "offline_access"])
        .on_refresh_token(move |token| log.lock().unwrap().push(token.expose().to_owned()));
    let credential = DynamicCredential::new(Credential::Device, provider);
    let core = core(&recorder, time.clone(), &credential);
    core.call(Get).await.unwrap();
    let seconds: Vec<u64> = time.waits().iter().map(Duration::as_secs).collect();
    // The server said 3, and then that this is too often.
    assert_eq!(seconds, [3, 3, 8]);
    let prompt = prompts.lock().unwrap()[0].clone();
    assert_eq!(
        (
            &*prompt.user_code,
            &*prompt.verification_uri,
            prompt.expires_in
        ),
        ("WDJB-MJHT", "https://login/d", Duration::from_secs(60))
    );
    assert_eq!(
        prompt.verification_uri_complete.as_deref(),
        Some("https://login/d?c=1")
    );
    // The refresh token renews the access. When it is refused, the person is asked again.
    core.call(Get).await.unwrap();
    assert_eq!(prompts.lock().unwrap().len(), 1);
    core.call(Get).await.unwrap();
    assert_eq!(prompts.lock().unwrap().len(), 2);
    assert_eq!(sent(&recorder), requests_of_three_calls());
    assert_eq!(*kept.lock().unwrap(), ["r1"]);
    let tokens: Vec<_> = recorder
        .taken()
        .iter()
        .filter_map(|request| request.headers().get("authorization").cloned())
        .collect();
    assert_eq!(tokens, ["Bearer a1", "Bearer a2", "Bearer a3"]);
}

fn requests_of_three_calls() -> Vec<String> {
    let token_request = format!("http://login/token {CODE}");
    let ask = "http://login/device scope=read%20offline_access&client_id=the%20id";
    let renewal = "http://login/refresh grant_type=refresh_token&refresh_token=r1\
        &scope=read%20offline_access&client_id=the%20id";
    let expected = [
        ask,
        &token_request,
        &token_request,
        &token_request,
        "http://api/ ",
        renewal,
        "http://api/ ",
        renewal,
        ask,
        &token_request,
        "http://api/ ",
    ];
    expected.map(str::to_owned).to_vec()
}

#[tokio::test]
async fn a_lost_request_is_made_again_after_a_longer_wait() {
    let recorder = Recorder::playing([
        code(),
        Err(TransportErrorKind::Connect),
        json(503, ""),
        json(429, r#"{"error": "invalid_request"}"#),
        refused("authorization_pending"),
        token("a"),
        done(),
    ]);
    let (time, prompts) = (Time::default(), Prompts::default());
    let credential = DynamicCredential::new(Credential::Device, device(&prompts));
    core(&recorder, time.clone(), &credential)
        .call(Get)
        .await
        .unwrap();
    let seconds: Vec<u64> = time.waits().iter().map(Duration::as_secs).collect();
    assert_eq!(seconds, [3, 6, 12, 24, 3]);
}

#[derive(Debug)]
struct WithoutWaits;

impl Environment for WithoutWaits {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn unix_time(&self) -> Option<Duration> {
        None
    }

    fn sleep(&self, _: Duration) -> Option<crate::runtime::BoxFuture<'_, ()>> {
        None
    }

    fn random(&self) -> u64 {
        0
    }
}

#[tokio::test]
async fn a_code_outlives_the_call_that_asked_for_it() {
    let recorder = Recorder::playing([code(), token("a"), done()]);
    let prompts = Prompts::default();
    let credential = DynamicCredential::new(Credential::Device, device(&prompts));
    let error = core(&recorder, WithoutWaits, &credential)
        .call(Get)
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("the client cannot wait for that here"),
        "{error}"
    );
    core(&recorder, Time::default(), &credential)
        .call(Get)
        .await
        .unwrap();
    assert_eq!(prompts.lock().unwrap().len(), 1);
    assert_eq!(sent(&recorder)[1], format!("http://login/token {CODE}"));
}

/// The error of a call that is answered so.
async fn failure(answers: impl IntoIterator<Item = Answer>) -> (String, usize) {
    let recorder = Recorder::playing(answers);
    let prompts = Prompts::default();
    let credential = DynamicCredential::new(Credential::Device, device(&prompts));
    let error = core(&recorder, Time::default(), &credential)
        .call(Get)
        .await
        .unwrap_err();
    let shown = error.to_string();
    assert!(!format!("{error:?}{shown}").contains("s3cr3t"), "{error:?}");
    let head = "GET / (get): not sent: no token: ";
    let message = shown.strip_prefix(head).unwrap_or(&shown).to_owned();
    let prompted = prompts.lock().unwrap().len();
    (message, prompted)
}

#[tokio::test]
async fn an_error_says_why_the_device_is_not_let_in() {
    let denied = failure([code(), refused("access_denied")]).await;
    let message = "the token URL refused the request: access_denied";
    assert_eq!(denied, (message.to_owned(), 1));
    let late = failure(
        [code()]
            .into_iter()
            .chain(std::iter::repeat_with(|| refused("authorization_pending")).take(30)),
    )
    .await;
    let message = "nobody has let this device in before its code expired";
    assert_eq!(late, (message.to_owned(), 1));
    let refused = failure([refused("invalid_client")]).await;
    let message = "the address for devices refused the request: invalid_client";
    assert_eq!(refused, (message.to_owned(), 0));
    let absent = failure([json(404, "")]).await;
    let message = "the address for devices answered with the status 404 Not Found";
    assert_eq!(absent, (message.to_owned(), 0));
    for (body, key) in [
        (
            r#"{"user_code": "A", "verification_uri": "u"}"#,
            "device_code",
        ),
        (
            r#"{"device_code": "d", "verification_uri": "u"}"#,
            "user_code",
        ),
        (
            r#"{"device_code": "d", "user_code": "A\u001b[2J", "verification_uri": "u"}"#,
            "user_code",
        ),
        (
            r#"{"device_code": "d", "user_code": "A"}"#,
            "verification_uri",
        ),
    ] {
        let (message, prompted) = failure([json(200, body)]).await;
        assert_eq!(message, format!("the response for a device has no `{key}`"));
        assert_eq!(prompted, 0);
    }
}

#[tokio::test]
async fn a_code_that_was_refused_is_not_used_again() {
    let recorder =
        Recorder::playing([code(), refused("access_denied"), code(), token("a"), done()]);
    let prompts = Prompts::default();
    let credential = DynamicCredential::new(Credential::Device, device(&prompts));
    let core = core(&recorder, Time::default(), &credential);
    core.call(Get).await.unwrap_err();
    core.call(Get).await.unwrap();
    assert_eq!(prompts.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn the_address_for_devices_is_declared_or_given_or_discovered() {
    let prompts = Prompts::default();
    let call = async |recorder: &Recorder, credential| {
        let outcome = core(recorder, Time::default(), &credential).call(Get).await;
        outcome.map_err(|error| error.to_string())
    };
    let recorder = Recorder::default();
    let credential = DynamicCredential::new(Credential::NoDevice, device(&prompts));
    let error = call(&recorder, credential).await.unwrap_err();
    assert!(
        error.ends_with("the document has no address for devices; `OAuth2::device_url` takes one"),
        "{error}"
    );
    assert_eq!(recorder.taken().len(), 0);
    let recorder = Recorder::playing([code(), token("a"), done()]);
    let given = device(&prompts).device_url("http://other/device");
    let credential = DynamicCredential::new(Credential::NoDevice, given);
    call(&recorder, credential).await.unwrap();
    let urls: Vec<String> = recorder
        .taken()
        .iter()
        .map(|one| one.url().to_owned())
        .collect();
    assert_eq!(
        urls,
        ["http://other/device", "http://login/token", "http://api/"]
    );
    let document = r#"{"token_endpoint": "http://idp/token", "device_authorization_endpoint": "http://idp/device"}"#;
    let recorder = Recorder::playing([json(200, document), code(), token("a"), done()]);
    let credential = DynamicCredential::new(Credential::Discovered, device(&prompts));
    call(&recorder, credential).await.unwrap();
    let urls: Vec<String> = recorder
        .taken()
        .iter()
        .map(|one| one.url().to_owned())
        .collect();
    let discovery = "http://login/.well-known/openid-configuration";
    assert_eq!(
        urls,
        [
            discovery,
            "http://idp/device",
            "http://idp/token",
            "http://api/"
        ]
    );
}
