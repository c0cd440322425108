//! Redirects that a client is told to follow.

use super::carrying::Recorder;
use super::server::{Server, answer};
use crate::runtime::{
    Core, Operation, Response, RetryPolicy, StatusCode, TransportErrorKind as Kind,
};
use std::time::Duration;

struct Get;

operation! { Get {
    id: "get",
    route: GET "/v1/a/b",
    success: empty () {
        204,
    },
} }

struct Documented;

operation! { Documented {
    id: "documented",
    route: GET "/v1/a/b",
    success: empty () {
        3XX,
    },
} }

struct Post {
    body: String,
}

operation! { Post {
    id: "post",
    route: POST "/v1/a/b",
    inputs: {
        body: text,
    },
    success: empty () {
        204,
    },
} }

fn post() -> Post {
    Post {
        body: "b".to_owned(),
    }
}

fn redirect(status: u16, location: &str) -> Response {
    let mut response = Response::new(StatusCode::from_u16(status).unwrap(), "");
    let location = location.parse().unwrap();
    response.headers.append("location", location);
    response
}

/// Every request of a call whose responses are these, as method, address and body.
async fn sent(operation: impl Operation, responses: Vec<Response>) -> Vec<(String, String)> {
    let recorder = Recorder::playing(responses.into_iter().map(Ok));
    let core = Core::new("https://host:8443")
        .transport(recorder.clone())
        .follow_redirects(5);
    let call = core.call(operation).header("X-Key", "s3cr3t-key");
    _ = call.raw().await;
    let taken = recorder.taken();
    let shown = taken.iter().map(|request| {
        assert_eq!(request.headers()["x-key"], "s3cr3t-key");
        let body = request
            .body()
            .map(|body| String::from_utf8_lossy(body).into_owned());
        let line = format!("{} {}", request.method(), request.url());
        (
            line.replace("https://host:8443", ""),
            body.unwrap_or_default(),
        )
    });
    shown.collect()
}

/// Where a `GET` goes after a response that points there, if it goes anywhere.
async fn follows(location: &str) -> Option<String> {
    let sent = sent(Get, vec![redirect(307, location)]).await;
    sent.get(1).map(|(line, _)| line.clone())
}

#[tokio::test]
async fn a_location_is_resolved_against_the_address() {
    for (location, expected) in [
        ("/v2/x?y=1#z", "GET /v2/x?y=1"),
        ("c", "GET /v1/a/c"),
        ("c/", "GET /v1/a/c/"),
        ("../c?d=e", "GET /v1/c?d=e"),
        ("./../../../../c/.", "GET /c/"),
        ("?page=2", "GET /v1/a/b?page=2"),
        ("", "GET /v1/a/b"),
        ("//host:8443/c", "GET /c"),
        ("https://HOST:8443/c", "GET HTTPS"),
    ] {
        let expected = expected.replace("HTTPS", "https://HOST:8443/c");
        assert_eq!(follows(location).await, Some(expected), "{location}");
    }
}

#[tokio::test]
async fn nothing_goes_to_another_origin() {
    for location in [
        "http://host:8443/c",
        "https://host/c",
        "https://other:8443/c",
        "//other/c",
        "https://host:8443@other/c",
        "https://user@host:8443/c",
        "https://host:8443.other/c",
        "https://host:8443\\@other/c",
        "javascript:alert(1)",
        "mailto:x@host:8443",
        "https:/other/c",
        "https:other",
    ] {
        assert_eq!(follows(location).await, None, "{location}");
    }
}

#[tokio::test]
async fn the_method_is_kept_or_the_redirect_is_not_followed() {
    let get = "GET /c".to_owned();
    for (status, read, written) in [
        (301, true, None),
        (302, true, None),
        (303, true, Some((get.clone(), ""))),
        (307, true, Some(("POST /c".to_owned(), "b"))),
        (308, true, Some(("POST /c".to_owned(), "b"))),
        (300, false, None),
        (304, false, None),
        (201, false, None),
    ] {
        let found = sent(Get, vec![redirect(status, "/c")]).await;
        assert_eq!(found.get(1).is_some(), read, "{status}");
        let found = sent(post(), vec![redirect(status, "/c")]).await;
        let found = found
            .get(1)
            .map(|(line, body)| (line.clone(), body.as_str()));
        assert_eq!(found, written, "{status}");
    }
}

#[tokio::test]
async fn redirects_end() {
    let circle = (0..9).map(|_| redirect(302, "/v1/a/b")).collect();
    assert_eq!(sent(Get, circle).await.len(), 6);
    let mut two = redirect(302, "/c");
    two.headers.append("location", "/d".parse().unwrap());
    assert_eq!(sent(Get, vec![two]).await.len(), 1);
    let listed = sent(Documented, vec![redirect(302, "/c")]).await;
    assert_eq!(listed.len(), 1);
}

#[tokio::test]
async fn redirects_are_followed_over_the_wire_only_if_somebody_asks_for_it() {
    let turns = || [answer(302, "location: /c\r\n", ""), answer(204, "", "")];
    let server = Server::start(turns()).await;
    let core = Core::new(&server.url).follow_redirects(1);
    let response = core.call(Get).response().await.unwrap();
    assert_eq!(response.attempts(), 1);
    assert!(server.seen()[1].starts_with("GET /c HTTP/1.1"));
    let server = Server::start(turns()).await;
    let error = Core::new(&server.url).call(Get).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::FOUND));
    assert_eq!(server.seen().len(), 1);
}

/// A redirect says that the server has received the request, and with 303 that it has done what the
/// request asks for.
#[tokio::test]
async fn what_fails_after_a_redirect_repeats_only_calls_that_are_idempotent() {
    let too_many = || Ok(Response::new(StatusCode::TOO_MANY_REQUESTS, ""));
    for failure in [|| Err(Kind::Connect), || Err(Kind::Timeout), too_many] {
        for (is_idempotent, attempts) in [(false, 1), (true, 2)] {
            let recorder = Recorder::playing([Ok(redirect(303, "/c")), failure()]);
            let core = Core::new("https://host:8443")
                .transport(recorder.clone())
                .retry_policy(RetryPolicy {
                    first_wait: Duration::ZERO,
                    retries: 1,
                    ..RetryPolicy::default()
                })
                .follow_redirects(5);
            let outcome = core.call(post()).idempotent(is_idempotent).raw().await;
            let sent = recorder.taken();
            let posts = sent.iter().filter(|request| request.method() == "POST");
            assert_eq!(posts.count(), attempts, "{outcome:?}");
            if let Err(error) = outcome {
                assert!(error.may_have_reached_server(), "{error:?}");
            }
        }
    }
}
