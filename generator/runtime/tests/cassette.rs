//! Recordings: what is in them, and what plays them again.

use super::api::{Client, Credential, RecommendForManyRequest};
use super::carrying::Recorder;
use crate::runtime::{
    BoxFuture, Bytes, Core, FilePart, RecordTransport, ReplayTransport, Request, Response,
    RetryPolicy, StatusCode, TimeLimit, Transport, TransportError, TransportErrorKind,
};
use std::path::PathBuf;
use std::time::Duration;

#[derive(Default)]
pub struct Form {
    pub user: Option<String>,
    pub password: Option<String>,
    pub file: Option<FilePart>,
}

object! { Form { user: "user", password: "password", file: "file", } }

#[derive(Clone)]
struct Login {
    body: Form,
}

operation! { Login {
    id: "login",
    route: POST "/login",
    inputs: {
        body: form,
    },
    success: text String {
        200: "application/json",
    },
} }

#[derive(Clone)]
struct Poll {
    token: String,
}

operation! { Poll {
    id: "poll",
    route: GET "/poll",
    inputs: {
        token: query "access_token",
    },
    success: empty () {
        200,
    },
} }

#[derive(Clone)]
struct Upload {
    body: Form,
    key: Option<String>,
}

operation! { Upload {
    id: "upload",
    route: POST "/upload",
    inputs: {
        key: header "Idempotency-Key",
        body: multipart,
    },
    success: bytes Bytes {
        200: "*/*",
    },
} }

/// A file of its own for a test, which is removed at its end.
pub(super) struct Place(pub(super) PathBuf);

impl Place {
    pub(super) fn new(test: &str) -> Self {
        let name = format!("cassette-{}-{test}.json", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    pub(super) fn text(&self) -> String {
        std::fs::read_to_string(&self.0).unwrap()
    }

    pub(super) fn replay(&self) -> ReplayTransport {
        ReplayTransport::open(&self.0).unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        _ = std::fs::remove_file(&self.0);
    }
}

pub(super) fn response(
    status: u16,
    headers: &[(&'static str, &str)],
    body: impl Into<Bytes>,
) -> Response {
    let mut response = Response::new(StatusCode::from_u16(status).unwrap(), body);
    for (name, value) in headers {
        response.headers.append(*name, value.parse().unwrap());
    }
    response
}

pub(super) fn core() -> Core {
    Core::new("http://host/base").retry_policy(RetryPolicy {
        first_wait: Duration::ZERO,
        ..RetryPolicy::default()
    })
}

fn recommend(answer: &str) -> Response {
    response(
        200,
        &[("content-type", "application/json")],
        answer.to_owned(),
    )
}

/// Calls an operation with these credentials, and one more header.
async fn call(core: Core, key: &str, header: &str) -> Result<usize, String> {
    let core = core.credential(Credential::ApiKeyQuery(key.into()));
    let client = Client(core);
    let call = client.recommend("t", RecommendForManyRequest::new("t"));
    let call = call.header("x-session", header);
    call.await
        .map(|answer| answer.displays.len())
        .map_err(|error| error.to_string())
}

const ANSWER: &str =
    r#"{"displays":[{"title":"for s3cr3t-k3y"}],"access_token":"t0k3n","next":["t0k3n"]}"#;

#[tokio::test]
async fn a_recording_is_played_without_credentials() {
    let place = Place::new("played");
    let mut answer = recommend(ANSWER);
    for cookie in ["a=c00kie-1", "b=c00kie-2"] {
        answer.headers.append("set-cookie", cookie.parse().unwrap());
    }
    let recorder = Recorder::playing([Ok(answer), Ok(recommend("{\"displays\":[]}"))]);
    let recording = RecordTransport::new(&place.0, recorder).unwrap();
    let core = core().transport(recording.hide("for"));
    assert_eq!(call(core.clone(), "s3cr3t-k3y", "s3ssion-1").await, Ok(1));
    assert_eq!(call(core, "s3cr3t-k3y", "s3ssion-1").await, Ok(0));
    let text = place.text();
    for secret in ["s3cr3t", "s3ssion", "t0k3n", "c00kie", "for "] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    for kept in [
        "\"version\": 1",
        "\"operation\": \"recommend_for_many\"",
        "http://host/base/v2/recommend/t?api_key=redacted",
        "\"status\": 200",
        "set-cookie",
        "x-session",
        "cross_sell",
    ] {
        assert!(text.contains(kept), "{kept}: {text}");
    }
    assert!(!text.contains("user-agent"), "{text}");
    let replay = place.replay();
    let core = self::core().transport(replay.clone());
    assert_eq!(call(core.clone(), "none", "of-a-test").await, Ok(1));
    let error = replay.verify().unwrap_err().to_string();
    assert!(
        error.starts_with("1 of 2 requests of the recording"),
        "{error}"
    );
    assert_eq!(call(core.clone(), "none", "of-a-test").await, Ok(0));
    replay.verify().unwrap();
    let error = call(core, "none", "of-a-test").await.unwrap_err();
    assert!(error.contains("has no further one"), "{error}");
    assert!(replay.verify().is_err());
}

#[tokio::test]
async fn the_first_request_that_differs_says_how() {
    let place = Place::new("differs");
    let answers = || [Ok(recommend("{\"displays\":[]}"))];
    let recording = RecordTransport::new(&place.0, Recorder::playing(answers())).unwrap();
    let client = Client(core().transport(recording));
    let request = || RecommendForManyRequest::new("t");
    client.recommend("t", request()).await.unwrap();
    let mut other = request();
    other.names.push("s3cr3t".to_owned());
    let play = || {
        let replay = place.replay();
        (Client(core().transport(replay.clone())), replay)
    };
    let (client, replay) = play();
    let error = client.recommend("t", other).header("x-a", "s3cr3t").await;
    let error = error.unwrap_err();
    assert!(!error.may_have_reached_server());
    let error = error.to_string();
    assert!(
        error.contains("request 1, POST http://host/base/v2/recommend/t"),
        "{error}"
    );
    assert!(error.contains("the headers are"), "{error}");
    // What comes later differs too, even if the recording has it.
    client.recommend("t", request()).await.unwrap_err();
    let verdict = replay.verify().unwrap_err().to_string();
    assert!(error.ends_with(&verdict), "{error}\n{verdict}");

    let mut other = request();
    other.names.push("b".to_owned());
    let (client, _) = play();
    let error = client.recommend("t", other).await.unwrap_err().to_string();
    assert!(
        error.contains("the body is another from character"),
        "{error}"
    );
    assert!(error.contains(r#"`,"b"]"#), "{error}");
    let (client, _) = play();
    let mut long = request();
    long.names.push("b".repeat(100));
    let error = client.recommend("t", long).await.unwrap_err();
    let error = error.to_string();
    assert!(error.contains("bbb…`, and `"), "{error}");
    let (client, _) = play();
    let error = client
        .recommend("u", request())
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.ends_with("the recording has the address http://host/base/v2/recommend/t"),
        "{error}"
    );
    let (client, _) = play();
    let error = client.things().await.unwrap_err().to_string();
    assert!(
        error.ends_with("the recording has POST (recommend_for_many)"),
        "{error}"
    );
}

fn form() -> Form {
    Form {
        user: Some("u-1".to_owned()),
        password: Some("p+ssw rd".to_owned()),
        file: None,
    }
}

#[tokio::test]
async fn credentials_in_bodies_are_known_by_their_keys() {
    let place = Place::new("bodies");
    let said = r#"{"refresh_token":"r3fr3sh","text":"p+ssw rd"}"#;
    let recorder = Recorder::playing([Ok(recommend(said))]);
    let recording = RecordTransport::new(&place.0, recorder).unwrap();
    core()
        .transport(recording)
        .call(Login { body: form() })
        .await
        .unwrap();
    let text = place.text();
    assert!(text.contains("user=u-1&password=[redacted]"), "{text}");
    assert!(
        !text.contains("r3fr3sh") && !text.contains("p+ssw"),
        "{text}"
    );
    let body = Form {
        password: Some("any".to_owned()),
        ..form()
    };
    let replayed = core().transport(place.replay()).call(Login { body }).await;
    assert!(replayed.unwrap().contains("[redacted]"));
}

#[tokio::test]
async fn credentials_in_queries_are_known_by_their_keys() {
    let place = Place::new("queries");
    let recording = RecordTransport::new(&place.0, Recorder::default()).unwrap();
    let poll = |token: &str| Poll {
        token: token.to_owned(),
    };
    let core = core();
    let sent = core.clone().transport(recording);
    sent.call(poll("t0k3n+")).await.unwrap();
    assert!(place.text().contains("/poll?access_token=[redacted]"));
    let replay = place.replay();
    let core = core.transport(replay.clone());
    core.call(poll("another")).await.unwrap();
    replay.verify().unwrap();
}

#[tokio::test]
async fn what_is_another_in_every_run_may_differ() {
    let place = Place::new("multipart");
    let binary = Bytes::from_static(b"\xff\xfe\x00");
    let recorder = Recorder::playing([
        Ok(response(200, &[], binary.clone())),
        Ok(response(200, &[], binary.clone())),
    ]);
    let recording = RecordTransport::new(&place.0, recorder).unwrap();
    let text = Form {
        user: Some("u".to_owned()),
        password: Some("s3cr3t-of-form".to_owned()),
        ..Form::default()
    };
    let with_file = Form {
        file: Some(FilePart::new(binary.clone())),
        password: None,
        ..text.clone()
    };
    let upload = |core: Core| {
        let bodies = [text.clone(), with_file.clone()];
        async move {
            for body in bodies {
                let response = core.call(Upload { body, key: None }).await.unwrap();
                assert_eq!(response, &b"\xff\xfe\x00"[..]);
            }
        }
    };
    upload(core().transport(recording)).await;
    let replay = place.replay();
    upload(core().transport(replay.clone())).await;
    replay.verify().unwrap();
    let text = place.text();
    assert!(!text.contains("s3cr3t-of-form"), "{text}");
    assert!(
        text.contains("base64") && text.contains("boundary=boundary"),
        "{text}"
    );
}

#[tokio::test]
async fn failures_of_the_way_are_recorded_and_repeated() {
    let place = Place::new("failures");
    let recorder = Recorder::playing([
        Err(TransportErrorKind::Connect),
        Ok(response(429, &[("retry-after", "0")], "")),
        Ok(recommend("{\"displays\":[]}")),
        Err(TransportErrorKind::TooLarge { limit: 5 }),
        Err(TransportErrorKind::Timeout),
    ]);
    let recording = RecordTransport::new(&place.0, recorder).unwrap();
    let run = |core: Core| async move {
        let client = Client(core);
        let request = || RecommendForManyRequest::new("t");
        let response = client.recommend("t", request()).response().await.unwrap();
        assert_eq!(response.attempts(), 3);
        let large = client.recommend("t", request()).response_limit(5);
        let large = large.await.unwrap_err().to_string();
        assert!(large.contains("more than 5 bytes"), "{large}");
        let late = client.recommend("t", request()).await.unwrap_err();
        assert!(late.is_timeout() && late.may_have_reached_server());
    };
    run(core().transport(recording)).await;
    let replay = place.replay();
    run(core().transport(replay.clone())).await;
    replay.verify().unwrap();
}

/// A transport whose connections take too long, and then one that never ends.
#[derive(Debug, Clone)]
struct Slow;

impl Transport for Slow {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let limit = (TimeLimit::Connect, Duration::from_millis(1_500));
        Box::pin(async move {
            match request.url().ends_with("t=2") {
                true => std::future::pending().await,
                false => Err(TransportError::new(TransportErrorKind::Connect).ran_out(limit)),
            }
        })
    }
}

#[tokio::test]
async fn limits_of_time_are_recorded() {
    let place = Place::new("limits");
    let recording = RecordTransport::new(&place.0, Slow).unwrap();
    let run = |core: Core| async move {
        let client = Client(core.attempt_timeout(Duration::from_millis(20)).retries(0));
        let call = |t: &'static str| {
            let request = RecommendForManyRequest::new("t");
            client.recommend("t", request).query_pair("t", t)
        };
        let error = call("1").await.unwrap_err();
        assert!(error.is_connect() && error.is_timeout(), "{error:?}");
        assert!(error.to_string().contains("in 1.5s"), "{error}");
        let error = call("2").await.unwrap_err();
        assert!(error.to_string().contains("an attempt has 20ms"), "{error}");
    };
    run(core().transport(recording)).await;
    let replay = place.replay();
    run(core().transport(replay.clone())).await;
    replay.verify().unwrap();
}

#[tokio::test]
async fn headers_that_are_no_ascii_come_back() {
    let place = Place::new("headers");
    let mut answer = recommend("{\"displays\":[]}");
    let names = [&b"caf\xc3\xa9"[..], b"caf\xe9"];
    for name in names {
        let value = http::HeaderValue::from_bytes(name).unwrap();
        answer.headers.append("x-name", value);
    }
    let recording = RecordTransport::new(&place.0, Recorder::playing([Ok(answer)])).unwrap();
    let names = async |core: Core| {
        let client = Client(core);
        let call = client.recommend("t", RecommendForManyRequest::new("t"));
        let response = call.response().await.unwrap();
        response.headers.get_all("x-name").iter().count()
    };
    assert_eq!(names(core().transport(recording)).await, 2);
    assert_eq!(names(core().transport(place.replay())).await, 2);
}

#[tokio::test]
async fn a_file_that_is_no_recording_is_refused() {
    let place = Place::new("refused");
    let refused = |text: &str| {
        std::fs::write(&place.0, text).unwrap();
        ReplayTransport::open(&place.0).unwrap_err().to_string()
    };
    for (text, expected) in [
        ("", "EOF while parsing"),
        ("{}", "is no recording of version 1"),
        (
            r#"{"version":2,"exchanges":[]}"#,
            "is no recording of version 1",
        ),
        (r#"{"version":1}"#, "has no `exchanges`"),
        (
            r#"{"version":1,"exchanges":[{}]}"#,
            "exchange 1: has no `request`",
        ),
        (
            r#"{"version":1,"exchanges":[{"operation":"a","request":{"method":"GET","url":"u","headers":[1]}}]}"#,
            "exchange 1: has a header that is no pair of texts",
        ),
        (
            r#"{"version":1,"exchanges":[{"operation":"a","request":{"method":"GET","url":"u","headers":[]},"response":{"status":9999}}]}"#,
            "exchange 1: has no `status`",
        ),
        (
            r#"{"version":1,"exchanges":[{"operation":"a","request":{"method":"GET","url":"u","headers":[],"base64":"?"},"failure":{}}]}"#,
            "exchange 1: Invalid",
        ),
    ] {
        let error = refused(text);
        assert!(error.contains(expected), "{text}: {error}");
    }
    let missing = place.0.with_extension("missing");
    assert!(ReplayTransport::open(&missing).is_err());
    let folder = missing.join("file.json");
    assert!(RecordTransport::new(folder, Recorder::default()).is_err());
}
