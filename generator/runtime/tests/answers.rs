//! Whole calls against a server: every kind of answer, and every way not to get one.

use super::api::*;
use super::carrying::Recorder;
use super::server::{Server, Turn, answer, json};
use crate::runtime::{ApiError, Core, Error, Json, StatusCode, TransportErrorKind};
use std::time::Duration;

fn body() -> RecommendForManyRequest {
    RecommendForManyRequest::new("acme").limit(8)
}

/// What a call of `things` gives for one answer.
async fn things(turn: Turn) -> Result<ThingsOutput, Error<ThingsError>> {
    let server = Server::start([turn]).await;
    Client::new(&server.url).things().await
}

#[tokio::test]
async fn a_call_sends_what_the_operation_says() {
    let server = Server::start([json(
        200,
        r#"{"displays":[{"title":"K","x":1}],"error":null}"#,
    )])
    .await;
    let client = Client::new(&server.url);
    let mut call = client.recommend("a/b", body()).header("x-trace", "7");
    call.operation.referer = Some("https://shop.test".into());
    call.operation.limit = Some(3);
    let response = call.response().await.unwrap();
    assert_eq!(response.status, StatusCode::OK);
    assert_eq!(response.headers["content-type"], "application/json");
    assert_eq!(response.body.displays[0].title.as_deref(), Some("K"));
    let request = server.seen().remove(0);
    let (head, sent) = request.split_once("\r\n\r\n").unwrap();
    let mut lines: Vec<&str> = head.lines().collect();
    assert_eq!(lines.remove(0), "POST /v2/recommend/a%2Fb?limit=3 HTTP/1.1");
    for line in [
        "accept: application/json, text/plain;q=0.9",
        "content-type: application/json",
        "referer: https://shop.test",
        "x-trace: 7",
    ] {
        assert!(lines.contains(&line), "{line} in {head}");
    }
    assert_eq!(
        sent,
        r#"{"tenant":"acme","type":"cross_sell","names":["a"],"limit":8,"ceiling":null}"#
    );
}

#[tokio::test]
async fn documented_failures() {
    let detail = r#"{"detail":[{"loc":["body",0,1.5],"msg":"m"}]}"#;
    let server = Server::start([
        json(422, detail),
        answer(401, "", ""),
        answer(400, "", "no"),
    ])
    .await;
    let client = Client::new(&server.url);
    let error = client.recommend("t", body()).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::UNPROCESSABLE_ENTITY));
    assert_eq!(error.raw().unwrap(), detail);
    assert_eq!(
        error.to_string(),
        format!(
            "POST /v2/recommend/{{tenant}} (recommend_for_many): 422 Unprocessable Entity: {detail}"
        )
    );
    let Error::Api(ApiError {
        body: RecommendError::UnprocessableEntity(answer),
        ..
    }) = error
    else {
        panic!("{error}")
    };
    assert_eq!(answer.detail.unwrap()[0].loc[1], LocItem::Integer(0));
    let error = client.recommend("t", body()).await.unwrap_err();
    assert_eq!(error.api(), Some(&RecommendError::Unauthorized));
    let error = client.recommend("t", body()).await.unwrap_err();
    assert_eq!(error.api(), Some(&RecommendError::BadRequest("no".into())));
}

#[tokio::test]
async fn undocumented_statuses() {
    let long = "x".repeat(500);
    let server = Server::start([
        answer(418, "", &long),
        answer(302, "location: /elsewhere\r\n", ""),
    ])
    .await;
    let client = Client::new(&server.url);
    let Err(Error::Unexpected(error)) = client.recommend("t", body()).await else {
        panic!()
    };
    assert_eq!((error.status().as_u16(), error.raw().len()), (418, 500));
    assert_eq!(error.excerpt(), format!("{}…", "x".repeat(200)));
    let error = client.recommend("t", body()).await.unwrap_err();
    assert_eq!(error.headers().unwrap()["location"], "/elsewhere");
    assert!(
        error
            .to_string()
            .ends_with("302 Found, which the document does not list"),
        "{error}"
    );
}

#[tokio::test]
async fn a_documented_failure_without_its_body_keeps_its_status() {
    let html = "content-type: text/html\r\n";
    for turn in [
        answer(422, "", ""),
        answer(422, "content-type: application/json\r\n", " \r\n"),
        answer(422, html, "<h1>Busy</h1>"),
        answer(422, "", "<h1>Busy</h1>"),
        answer(
            422,
            "content-type: application/json\r\n",
            "\n<!doctype html>",
        ),
        answer(422, "content-type: text/plain\r\n", "busy"),
    ] {
        let server = Server::start([turn]).await;
        let error = Client::new(&server.url).recommend("t", body()).await;
        let Err(Error::Unexpected(error)) = error else {
            panic!("{error:?}")
        };
        assert!(error.is_documented());
        assert_eq!(error.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let shown = error.to_string();
        assert!(
            shown.ends_with(", without the body that the document describes"),
            "{shown}"
        );
    }
    let server = Server::start([json(422, "[1]")]).await;
    let error = Client::new(&server.url).recommend("t", body()).await;
    assert!(matches!(error, Err(Error::Decode(_))), "{error:?}");
}

#[tokio::test]
async fn a_success_that_is_not_documented_is_told_as_one() {
    let turns = [answer(202, "", "queued"), answer(202, "", "queued")];
    let server = Server::start(turns).await;
    let client = Client::new(&server.url);
    let error = client.recommend("t", body()).await.unwrap_err();
    assert!(error.server_succeeded() && error.may_have_reached_server());
    assert!(
        error.to_string().ends_with(
            "202 Accepted: queued, which the document does not list, though the server did what was asked"
        ),
        "{error}"
    );
    let raw = client.recommend("t", body()).raw().await.unwrap();
    assert_eq!((raw.status.as_u16(), &raw.body[..]), (202, &b"queued"[..]));
}

#[tokio::test]
async fn answers_of_every_form() {
    assert_eq!(
        things(json(200, "[1]")).await.unwrap(),
        ThingsOutput::Ok(Some(vec![1]))
    );
    assert_eq!(
        things(json(200, "\u{feff} [1] ")).await.unwrap(),
        ThingsOutput::Ok(Some(vec![1]))
    );
    assert_eq!(things(json(200, "")).await.unwrap(), ThingsOutput::Ok(None));
    assert_eq!(
        things(answer(204, "", "")).await.unwrap(),
        ThingsOutput::NoContent
    );
    let hal = answer(200, "content-type: application/hal+json\r\n", "[2]");
    assert_eq!(things(hal).await.unwrap(), ThingsOutput::Ok(Some(vec![2])));
    let text = answer(200, "content-type: Text/Plain; charset=utf-8\r\n", "hello");
    assert_eq!(
        things(text).await.unwrap(),
        ThingsOutput::Text("hello".into())
    );
    let error = things(json(404, r#"{"a":1}"#)).await.unwrap_err();
    assert_eq!(
        error.api(),
        Some(&ThingsError::ClientError(
            serde_json::json!({"a": 1}).into()
        ))
    );
}

#[tokio::test]
async fn answers_that_do_not_fit() {
    let html = answer(200, "content-type: text/html\r\n", "<html>\n<h1>Sorry</h1>");
    let error = things(html).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /v1/things (things): 200 OK: the answer does not fit the document: expected a value at $ \
         (its content type is \"text/html\"): <html>\\n<h1>Sorry</h1>"
    );
    let long = format!("content-type: a/{}\r\n", "b".repeat(2_000));
    let error = things(answer(200, &long, "x"))
        .await
        .unwrap_err()
        .to_string();
    assert!(error.contains("bbb…") && error.len() < 600, "{error}");
    let padding = "1,".repeat(300);
    let Err(Error::Decode(error)) = things(json(200, &format!("[{padding}\"here\",2]"))).await
    else {
        panic!()
    };
    assert_eq!(
        (error.path(), error.status()),
        ("$[300]".to_owned(), StatusCode::OK)
    );
    assert!(
        error.excerpt().contains("\"here\",2]") && error.excerpt().starts_with('…'),
        "{}",
        error.excerpt()
    );
    assert!(std::error::Error::source(&error).is_some());
    let Err(Error::Decode(error)) = things(json(200, "[1,")).await else {
        panic!()
    };
    assert!(error.message() == "the text ends too early", "{error}");
    let Err(Error::Decode(error)) = things(json(200, "[1] x")).await else {
        panic!()
    };
    assert_eq!(error.message(), "expected the end of the text");
    let server = Server::start([json(200, "")]).await;
    let Err(Error::Decode(error)) = Client::new(&server.url).recommend("t", body()).await else {
        panic!()
    };
    assert_eq!(error.message(), "the body is empty");
}

#[tokio::test]
async fn the_answer_as_it_came() {
    let server = Server::start([answer(500, "x-a: b\r\n", "oops")]).await;
    let raw = Client::new(&server.url)
        .recommend("t", body())
        .raw()
        .await
        .unwrap();
    assert_eq!(
        (raw.status.as_u16(), &raw.body[..], &raw.headers["x-a"]),
        (500, &b"oops"[..], &"b".parse().unwrap())
    );
}

#[tokio::test]
async fn no_answer_in_time() {
    let server = Server::start([Turn::Hang]).await;
    let error = Client::new(&server.url)
        .things()
        .timeout(Duration::from_millis(20))
        .await
        .unwrap_err();
    assert!(
        error.is_timeout() && error.may_have_reached_server(),
        "{error:?}"
    );
    assert!(
        error
            .to_string()
            .starts_with("GET /v1/things (things): no answer in time"),
        "{error}"
    );
}

#[tokio::test]
async fn an_answer_that_breaks_off() {
    let short = Turn::Say("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n[1".into());
    let server = Server::start([short]).await;
    let Err(Error::Transport(error)) = Client::new(&server.url).things().retries(0).await else {
        panic!()
    };
    assert_eq!(error.kind(), TransportErrorKind::Body);
    assert!(error.may_have_reached_server());
}

#[tokio::test]
async fn an_answer_over_the_limit() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n8\r\n[1,2,3,4\r\n2\r\n,5\r\n0\r\n\r\n";
    for turn in [json(200, "[1,2,3,4,5]"), Turn::Say(chunked.into())] {
        let server = Server::start([turn]).await;
        let client = Client(Core::new(&server.url).response_limit(9));
        let Err(Error::Transport(error)) = client.things().await else {
            panic!()
        };
        assert_eq!(error.kind(), TransportErrorKind::TooLarge { limit: 9 });
        assert_eq!(
            error.to_string(),
            "GET /v1/things (things): the answer has more than 9 bytes"
        );
    }
    let server = Server::start([json(200, "[1,2,3,4]")]).await;
    assert!(
        Client(Core::new(&server.url).response_limit(9))
            .things()
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn the_default_limit_is_the_one_that_was_measured() {
    let recorder = Recorder::default();
    let client = Client(Core::new("http://host").transport(recorder.clone()));
    client.things().raw().await.unwrap();
    assert_eq!(recorder.taken()[0].response_limit(), 8 << 20);
    // The figures beside the limit are multiples of this.
    #[cfg(target_pointer_width = "64")]
    assert_eq!(size_of::<Json>(), 32);
    let body = format!("[{}1]", "0, ".repeat((8 << 20) / 3));
    let server = Server::start([json(200, &body)]).await;
    let error = Client::new(&server.url).things().await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
}

#[tokio::test]
async fn nobody_listens() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = Client::new(&url)
        .recommend("t", body())
        .retries(0)
        .await
        .unwrap_err();
    assert!(!error.may_have_reached_server());
    let Error::Transport(error) = error else {
        panic!()
    };
    assert_eq!(error.kind(), TransportErrorKind::Connect);
    assert!(
        error.to_string().contains("no connection to the server: "),
        "{error}"
    );
}

#[test]
fn no_runtime_is_an_error_and_no_panic() {
    let client = Client::new("http://127.0.0.1:1");
    let mut future = client.things().into_future();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = future.as_mut().poll(&mut context) else {
        panic!()
    };
    assert!(
        error.to_string().contains("there is no Tokio runtime"),
        "{error}"
    );
    assert!(!error.may_have_reached_server());
}

#[tokio::test]
async fn cookies_and_setters_of_calls() {
    let server = Server::start([answer(204, "", "")]).await;
    Client::new(&server.url).things().sid("a b").await.unwrap();
    assert!(server.seen()[0].contains("cookie: sid=a%20b\r\n"));
}

#[test]
fn calls_can_be_sent_between_threads() {
    fn is_send<T: Send>(_: T) {}
    let client = Client::new("http://host");
    is_send(client.things().into_future());
    is_send(client.things().response());
    is_send(client.recommend("t", body()));
}
