//! What errors tell, and how errors of several operations become one.

use super::carrying::Recorder;
use crate::runtime::{AnyError, Core, Error, Json, Response, StatusCode, TransportErrorKind};
use std::time::Duration;

struct Read;

#[derive(Clone)]
enum ReadError {
    Gone(Json),
    Busy(Json),
}

operation! { Read {
    id: "read",
    route: GET "/read",
    success: empty () {
        204,
    },
    failure: ReadError {
        410: Gone(json "application/problem+json"),
        503: Busy(json),
    },
} }

struct Write {
    body: String,
}

operation! { Write {
    id: "write",
    route: POST "/write",
    inputs: {
        body: text,
    },
    success: empty () {
        204,
    },
} }

fn response(status: u16, headers: &[(&'static str, &str)], body: &str) -> Response {
    let status = StatusCode::from_u16(status).unwrap();
    let mut response = Response::new(status, body.to_owned());
    for (name, value) in headers {
        response.headers.insert(*name, value.parse().unwrap());
    }
    response
}

fn core(outcome: Result<Response, TransportErrorKind>) -> Core {
    Core::new("http://host")
        .transport(Recorder::playing([outcome]))
        .retries(0)
}

async fn read(outcome: Result<Response, TransportErrorKind>) -> Error<ReadError> {
    core(outcome).call(Read).await.unwrap_err()
}

const PROBLEM: &str = r#"{"type":"https://x/gone","title":"Gone","status":410,"detail":"s3cr3t-value is gone","instance":"/read/1","code":7}"#;

#[tokio::test]
async fn problem_details_are_read_wherever_they_are() {
    let media = [("content-type", "application/problem+json; charset=utf-8")];
    for status in [410, 418] {
        let error = read(Ok(response(status, &media, PROBLEM))).await;
        let problem = error.problem().unwrap();
        assert_eq!(problem.r#type, "https://x/gone");
        assert_eq!(problem.title.as_deref(), Some("Gone"));
        assert_eq!(problem.detail.as_deref(), Some("s3cr3t-value is gone"));
        assert_eq!(problem.instance.as_deref(), Some("/read/1"));
        assert_eq!(problem.status, Some(410));
        assert_eq!(problem.extensions, [("code".to_owned(), 7.into())]);
    }
    let error = read(Ok(response(418, &media, r#"{"status":"x","title":1}"#))).await;
    let problem = error.problem().unwrap();
    assert_eq!(
        (problem.r#type.as_str(), problem.status),
        ("about:blank", None)
    );
    assert_eq!(problem.title, None);
    for (media, body) in [
        ("application/json", PROBLEM),
        ("application/problem+json", "[]"),
        ("application/problem+json", "no"),
    ] {
        let error = read(Ok(response(418, &[("content-type", media)], body))).await;
        assert_eq!(error.problem(), None);
    }
    assert_eq!(read(Err(TransportErrorKind::Body)).await.problem(), None);
}

#[tokio::test]
async fn a_report_says_what_to_do_and_no_secret() {
    let headers = [
        ("content-type", "application/problem+json"),
        ("x-request-id", "s3cr3t-value/7"),
        ("retry-after", "5"),
    ];
    let core = core(Ok(response(503, &headers, PROBLEM)));
    let call = core.call(Read).header("X-Token", "s3cr3t-value");
    let report = call.await.unwrap_err().report();
    let mut lines = report.lines();
    let first = lines.next().unwrap();
    assert!(
        first.starts_with("GET /read (read): 503 Service Unavailable"),
        "{first}"
    );
    let expected = [
        "  attempts: 1",
        "  request id: [redacted]/7",
        "  the server asks to wait: 5s",
        "  problem: https://x/gone",
        "  title: Gone",
        "  detail: [redacted] is gone",
        "  may have reached the server: yes",
        "  can succeed later: yes",
    ];
    assert_eq!(lines.collect::<Vec<_>>(), expected, "{report}");
    assert!(!report.contains("s3cr3t"), "{report}");
    let report = read(Err(TransportErrorKind::Connect)).await.report();
    assert_eq!(
        report,
        "GET /read (read): no connection to the server\n  attempts: 1\n  may have reached the server: no\n  can succeed later: yes"
    );
}

#[tokio::test]
async fn results_and_errors_tell_about_the_call() {
    let headers = [("request-id", "r-1"), ("retry-after", "9")];
    let core = core(Ok(response(204, &headers, "ignored")));
    let result = core.call(Read).response().await.unwrap();
    assert_eq!(
        (result.request_id(), result.retry_after(), result.attempts()),
        (Some("r-1"), Some(Duration::from_secs(9)), 1)
    );
    assert_eq!(
        (result.idempotency_key(), &result.raw()[..]),
        (None, &b"ignored"[..])
    );
    assert!(!format!("{result:?}").contains("r-1"));
    let error = read(Ok(response(404, &headers, ""))).await;
    assert_eq!((error.request_id(), error.attempts()), (Some("r-1"), 1));
}

#[tokio::test]
async fn what_can_succeed_later() {
    for (outcome, expected) in [
        (Ok(response(503, &[], "")), true),
        (Ok(response(429, &[], "")), true),
        (Ok(response(418, &[], "")), false),
        (Err(TransportErrorKind::Connect), true),
        (Err(TransportErrorKind::Timeout), true),
        (Err(TransportErrorKind::TooLarge { limit: 1 }), false),
    ] {
        let shown = format!("{outcome:?}");
        assert_eq!(read(outcome).await.is_retryable(), expected, "{shown}");
    }
    assert!(read(Err(TransportErrorKind::Connect)).await.is_connect());
    let error = Core::new("nowhere").call(Read).await.unwrap_err();
    assert!(!error.is_retryable() && !error.may_have_reached_server());
    assert_eq!(error.attempts(), 0);
}

/// A function of a user, which calls several operations.
async fn both(core: &Core) -> Result<(), AnyError> {
    core.call(Write { body: "b".into() }).await?;
    core.call(Read).await?;
    Ok(())
}

#[tokio::test]
async fn errors_of_all_operations_become_one() {
    let json = [("content-type", "application/json")];
    let busy = || Ok(response(503, &json, r#""later""#));
    let recorder = Recorder::playing([Ok(response(204, &[], "")), busy()]);
    let core = Core::new("http://host").transport(recorder).retries(0);
    let error = both(&core).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    assert!(
        error.to_string().starts_with("GET /read (read): 503"),
        "{error}"
    );
    let body = error.api().unwrap();
    assert_eq!(body.get(), Some(&ReadError::Busy("later".into())));
    assert_eq!(body.get::<u8>(), None);
    let boxed: Box<dyn std::error::Error + Send + Sync> = error.into();
    assert!(boxed.to_string().contains("503"));

    let mapped = read(busy()).await.map(|body| format!("{body:?}"));
    assert_eq!(mapped.api().unwrap(), r#"Busy("later")"#);
    let erased = read(busy()).await.erase();
    assert_eq!(erased.raw().unwrap(), &br#""later""#[..]);
}
