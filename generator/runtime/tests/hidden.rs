//! Values of the caller that may be secrets, and every way in which a server may repeat one.

use super::api::{Client, Credential, RecommendForManyRequest, Things};
use super::carrying::Recorder;
use crate::runtime::{
    BoxFuture, Core, HeaderKey, Request, Response, StatusCode, Style, Transport, TransportError,
    TransportErrorKind,
};
use std::error::Error;

/// A client that gets this answer.
fn answered(status: u16, body: &str) -> Client {
    let status = StatusCode::from_u16(status).unwrap();
    let recorder = Recorder::playing([Ok(Response::new(status, body.to_owned()))]);
    Client(Core::new("http://host").transport(recorder))
}

fn body() -> RecommendForManyRequest {
    RecommendForManyRequest::new("t")
}

/// Everything that an error shows of itself.
fn shown(error: &(dyn Error + 'static)) -> String {
    let mut texts = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        texts.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    texts
}

/// Asserts that an answer that repeats a text does not bring it into the error.
async fn assert_hidden(name: &str, value: &str, repeated: &str) {
    for (status, body) in [
        (418, format!("no {repeated}!")),
        (400, format!("{{\"detail\":\"no {repeated}!\"}}")),
        (200, format!("\"no {repeated}!\"")),
        (
            200,
            format!("{{\"displays\":[{{\"tags_{repeated}\":\"x\"}}]}}"),
        ),
    ] {
        for own in [true, false] {
            let client = answered(status, &body);
            let error = if own {
                client
                    .recommend("t", self::body())
                    .header(name, value)
                    .await
            } else {
                let client = Client(client.0.header(name, value));
                client.recommend("t", self::body()).await
            };
            let texts = shown(&error.unwrap_err());
            assert!(!texts.contains(repeated), "{name} {value}: {texts}");
            assert!(texts.contains("[redacted]"), "{name} {value}: {texts}");
        }
    }
}

#[tokio::test]
async fn headers_of_the_caller_are_hidden_like_credentials() {
    let token = "sk-live-0f9e8d";
    for (name, value) in [
        ("X-Session", token.to_owned()),
        ("Authorization", format!("Bearer {token}")),
        ("authorization", format!("Token token=\"{token}\", nonce=1")),
        ("Cookie", format!("theme=dark; sid={token}")),
        ("X-Key", format!(" {token} ")),
    ] {
        assert_hidden(name, &value, token).await;
        assert_hidden(name, &value, value.trim()).await;
    }
    // `any:sk-live-0f9e8d`
    assert_hidden("Authorization", "Basic YW55OnNrLWxpdmUtMGY5ZThk", token).await;
    assert_hidden(
        "Authorization",
        "Basic YW55OnNrLWxpdmUtMGY5ZThk",
        "YW55OnNrLWxpdmUtMGY5ZThk",
    )
    .await;
    assert_hidden("X-Pin", "4711", "4711").await;
}

#[tokio::test]
async fn what_is_no_secret_stays_readable() {
    for (name, value) in [
        ("Accept-Language", "sv-SE,sv;q=0.9"),
        ("Content-Type", "application/json"),
        ("X-Shop", "one"),
        ("X-Debug", "true"),
    ] {
        let client = answered(418, &format!("{{\"someone\":true,\"is\":\"{value}\"}}"));
        let error = client.recommend("t", body()).header(name, value).await;
        let shown = error.unwrap_err().to_string();
        assert!(
            shown.contains(value) && !shown.contains("redacted"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn cookies_are_hidden_like_credentials() {
    for repeated in ["s3cr3t id", "s3cr3t%20id", "s3cr3t+id"] {
        let body = format!("{{\"detail\":\"no session {repeated}\"}}");
        let error = answered(403, &body).things().sid("s3cr3t id").await;
        let texts = shown(&error.unwrap_err());
        assert!(
            !texts.contains("s3cr3t") && texts.contains("redacted"),
            "{texts}"
        );
    }
    let recorder = Recorder::default();
    let client = Client(Core::new("http://host").transport(recorder.clone()));
    let call = client.things().sid("s3cr3t");
    assert_eq!(format!("{:?}", call.operation), "Things { sid: redacted }");
    assert_eq!(format!("{:?}", Things::default()), "Things { sid: None }");
    call.raw().await.unwrap();
    let request = recorder.taken().remove(0);
    assert_eq!(request.headers()["cookie"], "sid=s3cr3t");
    assert!(!format!("{request:?} {:?}", request.headers()).contains("s3cr3t"));
}

#[tokio::test]
async fn a_secret_is_found_however_it_is_escaped() {
    let secret = "a/b+c\"d\\e<f>g&h'i=j\u{e9}k\u{1f600}";
    let units = |prefix: &str, upper: bool| {
        let unit = |unit: u16| match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            _ if upper => format!("{prefix}{unit:04X}"),
            _ => format!("{prefix}{unit:04x}"),
        };
        secret.encode_utf16().map(unit).collect::<String>()
    };
    let json = serde_json::to_string(secret).unwrap();
    let json = json.trim_matches('"');
    let spellings = [
        json.to_owned(),
        json.replace('/', "\\/"),
        units("\\u", false),
        units("\\u", true),
        "a%2Fb%2Bc%22d%5Ce%3Cf%3Eg%26h%27i%3Dj%C3%A9k%F0%9F%98%80".to_owned(),
        "a%2fb+c%22d%5ce<f>g&h'i=j\u{e9}k%f0%9f%98%80".to_owned(),
        "a/b+c&quot;d\\e&lt;f&gt;g&amp;h&#39;i=j&#xe9;k&#128512;".to_owned(),
        "a&#x2F;b&#43;c&#34;d&#92;e&#x3c;f&#62;g&#38;h&apos;i&#61;j\u{e9}k\u{1f600}".to_owned(),
    ];
    for spelled in spellings {
        for status in [418, 400] {
            let client = answered(status, &format!("no {spelled}, {spelled}"));
            let call = client.recommend("t", body());
            let error = call
                .credential(Credential::Basic {
                    user: "u".into(),
                    password: secret.into(),
                })
                .await
                .unwrap_err();
            assert!(
                error.to_string().contains(": no [redacted], [redacted]"),
                "{spelled}: {error}"
            );
            let debug = format!("{error:?}");
            assert!(
                !debug.contains("k\u{1f600}")
                    && !debug.contains("0FE")
                    && debug.contains("no [redacted]"),
                "{debug}"
            );
        }
    }
}

#[tokio::test]
async fn a_secret_at_the_edge_of_an_excerpt_is_not_shown_in_part() {
    let secret = "0123456789abcdef";
    for before in 0..240 {
        let text = format!("{}{secret}{}", " .".repeat(before), ". ".repeat(200));
        let client = answered(418, &text);
        let call = client.recommend("t", body());
        let error = call
            .credential(Credential::ApiKeyHeader(secret.into()))
            .await
            .unwrap_err();
        let shown = error.to_string();
        assert!(
            !shown.contains("0123") && !shown.contains("cdef"),
            "{shown}"
        );
    }
    // A misfit amid a body, with secrets around it.
    for before in 80..120 {
        let text = format!(
            "{{\"a\":\"{secret}{}\",\"displays\":[1],\"b\":\"{}{secret}\"}}",
            ".".repeat(before),
            ".".repeat(before)
        );
        let client = answered(200, &text);
        let call = client.recommend("t", body());
        let error = call
            .credential(Credential::ApiKeyHeader(secret.into()))
            .await
            .unwrap_err();
        let shown = error.to_string();
        assert!(
            shown.contains("[1]") && !shown.contains("0123") && !shown.contains("cdef"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn a_header_of_a_failure_that_repeats_a_secret_is_told_without_it() {
    let mut answer = Response::new(StatusCode::IM_A_TEAPOT, "");
    answer
        .headers
        .insert("x-count", "s3cr3t-token".parse().unwrap());
    let client = Client(Core::new("http://host").transport(Recorder::playing([Ok(answer)])));
    let call = client
        .recommend("t", body())
        .header("x-own", "s3cr3t-token");
    let error = call.await.unwrap_err();
    let fault = error
        .header(HeaderKey::<i64>::new("x-count", Style::Simple))
        .unwrap_err();
    assert!(
        !format!("{fault} {fault:?}").contains("s3cr3t"),
        "{fault:?}"
    );
}

/// A transport that tells the address and the headers of what it cannot send.
#[derive(Debug)]
struct Chatty;

#[derive(Debug)]
struct Refusal(String, Option<Box<Refusal>>);

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Refusal {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.1.as_deref().map(|inner| inner as _)
    }
}

impl Transport for Chatty {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let key = request
            .headers()
            .get("x-own")
            .map_or("", |key| key.to_str().unwrap());
        let inner = Refusal(format!("\u{1b}refused {key}"), None);
        let cause = Refusal(
            format!("cannot send to {}", request.url()),
            Some(Box::new(inner)),
        );
        let error = TransportError::new(TransportErrorKind::Connect).because(cause);
        Box::pin(std::future::ready(Err(error)))
    }
}

#[tokio::test]
async fn a_transport_cannot_tell_a_secret() {
    let core = Core::new("http://host").transport(Chatty).retries(0);
    let client = Client(core.credential(Credential::ApiKeyQuery("s3cr3t/key".into())));
    let call = client
        .recommend("t", body())
        .header("x-own", "s3cr3t-header");
    let error = call.await.unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("no connection to the server: \\u{1b}refused [redacted]"),
        "{error}"
    );
    let texts = shown(&error);
    assert!(!texts.contains("s3cr3t"), "{texts}");
    // A cause without secrets is kept as it is.
    let client = Client(Core::new("http://host").transport(Chatty).retries(0));
    let error = client.things().await.unwrap_err();
    assert!(error.source().is_some_and(|cause| cause.is::<Refusal>()));
}
