//! Statuses, media types and headers of answers; bodies side by side.

use crate::answer::Answer;
use crate::server::Server;
use expected::bodies::operations::{KeepBody, PostBody, PostError, PostOutput};
use expected::bodies::{self, Note};
use expected::headers;
use expected::headers::HeadersCreatedResponseXKindHeader as Kind;
use expected::headers::operations::Headers;
use expected::runtime::Error;
use expected::unions::{self, Shape};
use serde_json::json;

/// What the operation with many answers makes of one.
async fn posted(answer: Answer) -> Result<PostOutput, Error<PostError>> {
    let server = Server::start([answer]).await;
    bodies::Client::new().base_url(server.url()).post().await
}

#[tokio::test]
async fn each_status() {
    let problem = |status| Answer::new(status, "application/problem+json", r#"{"title":"p"}"#);
    assert_eq!(
        posted(Answer::json(200, &json!({"text": "t"})))
            .await
            .unwrap(),
        PostOutput::Ok(Note::new("t"))
    );
    assert_eq!(
        posted(Answer::text(201, "link")).await.unwrap(),
        PostOutput::Created("link".to_owned())
    );
    assert_eq!(
        posted(Answer::empty(204)).await.unwrap(),
        PostOutput::NoContent
    );
    assert_eq!(
        posted(Answer::text(400, "why")).await.unwrap_err().api(),
        Some(&PostError::BadRequest("why".to_owned()))
    );
    assert_eq!(
        posted(Answer::empty(404)).await.unwrap_err().api(),
        Some(&PostError::NotFound)
    );
    assert!(matches!(
        posted(problem(418)).await.unwrap_err().api(),
        Some(PostError::ClientError(_))
    ));
    assert!(matches!(
        posted(problem(302)).await.unwrap_err().api(),
        Some(PostError::Default(_))
    ));
}

#[tokio::test]
async fn bodies_side_by_side() {
    let cases = [
        (
            PostBody::Json(Note::new("a b")),
            "application/json",
            r#"{"text":"a b"}"#,
        ),
        (
            PostBody::Form(Note::new("a b").stars(2)),
            "application/x-www-form-urlencoded",
            "text=a+b&stars=2",
        ),
        (PostBody::Text("a b".to_owned()), "text/plain", "a b"),
    ];
    for (body, kind, text) in cases {
        let server = Server::start([Answer::empty(204)]).await;
        bodies::Client::new()
            .base_url(server.url())
            .post()
            .body(body)
            .await
            .unwrap();
        let received = server.request().await;
        assert_eq!(
            (received.header("content-type"), received.body()),
            (Some(kind), text.as_bytes())
        );
    }
}

#[tokio::test]
async fn a_body_has_at_most_the_bytes_that_its_document_allows() {
    let server = Server::start([Answer::empty(204), Answer::empty(204)]).await;
    let client = bodies::Client::new().base_url(server.url());
    let json = |text: &str| client.keep().body(KeepBody::Json(Note::new(text)));
    json("seven b").await.unwrap();
    client.keep_bytes("x".repeat(20)).await.unwrap();
    let bodies: Vec<usize> = server
        .requests()
        .await
        .iter()
        .map(|request| request.body().len())
        .collect();
    assert_eq!(bodies, [18, 20]);
    let error = json("ten bytes!").await.unwrap_err().to_string();
    assert!(
        error.contains("body must have at most 20 bytes, not 21"),
        "{error}"
    );
    let error = client
        .keep()
        .body(KeepBody::Text("x".repeat(21)))
        .await
        .unwrap_err()
        .to_string();
    assert!(error.contains("at most 20 bytes, not 21"), "{error}");
}

#[tokio::test]
async fn a_delete_may_have_a_body() {
    let server = Server::start([Answer::json(200, &json!({"text": "t"}))]).await;
    #[allow(deprecated, reason = "the case says so")]
    let answer = bodies::Client::new()
        .base_url(server.url())
        .remove(["a"])
        .await
        .unwrap();
    assert_eq!(answer, Note::new("t"));
    let received = server.request().await;
    assert_eq!(
        (received.line(), received.body()),
        ("DELETE /bodies HTTP/1.1", &br#"["a"]"#[..])
    );
}

#[tokio::test]
async fn headers_of_a_success() {
    let answer = Answer::json(200, &json!([]))
        .header("X-Rate-Limit", "41")
        .header("Link", "<next>")
        .header("X-Colors", "R=1,G=2");
    let server = Server::start([answer
        .header("X-Tags", "a, b")
        .header("X-Tags", "c")
        .header("X-Meta", "{\"pages\":3}")])
    .await;
    let response = headers::Client::new()
        .base_url(server.url())
        .list_pets()
        .response()
        .await
        .unwrap();
    assert_eq!(response.header(Headers::X_RATE_LIMIT).unwrap(), Some(41));
    assert_eq!(
        response.header(Headers::LINK).unwrap().as_deref(),
        Some("<next>")
    );
    assert_eq!(response.header(Headers::X_COLORS).unwrap().unwrap()["G"], 2);
    assert_eq!(
        response.header(Headers::X_TAGS).unwrap().unwrap(),
        ["a", "b", "c"]
    );
    assert_eq!(
        response.header(Headers::X_META).unwrap().unwrap().pages,
        Some(3)
    );
    assert_eq!(response.header(Headers::RETRY_AFTER).unwrap(), None);
    let fault = response.header(Headers::LAST_SEEN);
    assert_eq!(fault.unwrap(), None);
}

#[tokio::test]
async fn headers_of_a_failure() {
    let server = Server::start([Answer::empty(429)
        .header("Retry-After", "soon")
        .header("X-Rate-Limit", "0")])
    .await;
    let error = headers::Client::new()
        .base_url(server.url())
        .retries(0)
        .list_pets()
        .await
        .unwrap_err();
    assert_eq!(error.header(Headers::X_RATE_LIMIT).unwrap(), Some(0));
    let fault = error.header(Headers::RETRY_AFTER).unwrap_err();
    assert_eq!(fault.name(), "Retry-After");
    assert!(
        fault
            .to_string()
            .starts_with("the header Retry-After does not fit the document: "),
        "{fault}"
    );
}

#[tokio::test]
async fn headers_with_types_of_their_own() {
    let answer = Answer::empty(201)
        .header("X-Kind", "cat")
        .header("Last-Seen", "2026-01-02T03:04:05Z");
    let server = Server::start([answer]).await;
    let response = headers::Client::new()
        .base_url(server.url())
        .headers_pets()
        .response()
        .await
        .unwrap();
    assert_eq!(response.header(Headers::X_KIND).unwrap(), Some(Kind::Cat));
    assert_eq!(
        response
            .header(Headers::LAST_SEEN)
            .unwrap()
            .unwrap()
            .to_string(),
        "2026-01-02T03:04:05Z"
    );
}

/// An enum beside a plain scalar of its kind names some values, and allows all others.
#[tokio::test]
async fn a_value_that_the_document_allows_beside_an_enum_is_no_deviation() {
    let circle = json!({"kind": "round", "radius": 1.5});
    let body = json!({
        "shape": circle, "open_enum": "manual", "open_number": 7, "closed_enum": "manual",
    });
    let server = Server::start([Answer::json(200, &body)]).await;
    let client = unions::Client::new().base_url(server.url());
    let shape: Shape = serde_json::from_value(circle).unwrap();
    let read = client.post_unions(shape).tolerant().await.unwrap();
    let deviations: Vec<String> = read.deviations().iter().map(ToString::to_string).collect();
    assert_eq!(
        deviations,
        [r#"the document does not list the value at $.closed_enum ("manual"), kept as it is"#]
    );
    let open = &read.corrected().open_enum;
    assert_eq!(*open, Some("manual".into()));
}
