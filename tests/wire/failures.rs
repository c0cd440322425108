//! Answers that no document describes, and no answer at all.

use crate::answer::Answer;
use crate::server::{Server, refusing};
use crate::{depict, miso_requests, yespo};
use recommenders::depict::operations::RecommendForProductsAndUserError as DepictError;
use recommenders::depict::{Client, Credential, RecommendResponse};
use recommenders::miso::UserToProductsRequest;
use recommenders::runtime::{DecodeError, Error, TransportErrorKind};
use recommenders::yespo::ContactTokenRequest;
use serde_json::json;
use std::error::Error as _;
use std::time::Duration;

const HTML: &str = "<html>\r\n<h1>I'm a teapot</h1>\r\n</html>";

type Outcome = Result<RecommendResponse, Error<DepictError>>;

/// Calls Depict with a change to its client, and gets this answer.
async fn call(answer: Answer, change: impl FnOnce(Client) -> Client) -> Outcome {
    let server = Server::start([answer]).await;
    let outcome = change(depict::client(&server).retries(0))
        .recommend_for_products_and_user(depict::request())
        .await;
    assert!(server.requests().await.len() <= 1);
    outcome
}

async fn error(answer: Answer) -> Error<DepictError> {
    call(answer, |client| client).await.unwrap_err()
}

fn kind(error: &Error<DepictError>) -> TransportErrorKind {
    let Error::Transport(lost) = error else {
        panic!("{error:?}")
    };
    assert_eq!((error.status(), error.raw()), (None, None));
    lost.kind()
}

#[tokio::test]
async fn an_undocumented_status_keeps_everything() {
    for status in [418, 503, 404, 500] {
        let error = error(Answer::new(status, "text/html", HTML).header("X-Trace", "t-1")).await;
        let Error::Unexpected(unexpected) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(
            (unexpected.status().as_u16(), unexpected.raw().as_ref()),
            (status, HTML.as_bytes())
        );
        assert_eq!(unexpected.headers()["x-trace"].to_str().unwrap(), "t-1");
        assert_eq!(
            (error.status(), error.raw()),
            (Some(unexpected.status()), Some(unexpected.raw()))
        );
        assert!(error.may_have_reached_server() && !error.is_timeout() && error.api().is_none());
    }
}

#[tokio::test]
async fn an_undocumented_status_says_what_came_in_one_line() {
    let shown = error(Answer::new(418, "text/html", HTML)).await.to_string();
    assert!(
        shown.contains("POST /v2/recommend/products/products") && shown.contains("418"),
        "{shown}"
    );
    assert!(
        shown.contains("I'm a teapot") && shown.lines().count() == 1,
        "{shown}"
    );
}

#[tokio::test]
async fn another_success_and_a_redirect_are_undocumented_as_well() {
    let moved = Answer::empty(302).header("Location", "/elsewhere");
    for (status, answer) in [
        (204, Answer::empty(204)),
        (201, Answer::json(201, &json!({"displays": []}))),
        (302, moved),
    ] {
        let error = error(answer).await;
        assert!(
            matches!(&error, Error::Unexpected(unexpected) if unexpected.status() == status),
            "{error:?}"
        );
    }
}

/// What is wrong with an answer that does not fit; its status and its bytes are kept.
async fn misfit(status: u16, media_type: &str, body: &[u8]) -> DecodeError {
    let Error::Decode(decode) = error(Answer::new(status, media_type, body)).await else {
        panic!()
    };
    assert_eq!(
        (decode.status().as_u16(), decode.raw().as_ref()),
        (status, body)
    );
    decode
}

#[tokio::test]
async fn a_misfit_is_named_by_its_path() {
    let decode = misfit(
        422,
        "application/json",
        br#"{"detail": [{"loc": [], "msg": "m", "type": "t"}, {"msg": 7}]}"#,
    )
    .await;
    assert_eq!(decode.path(), "$.detail[1].msg");
    let shown = decode.to_string();
    assert!(
        shown.contains("$.detail[1].msg")
            && shown.contains("422")
            && shown.contains(r#"{"msg": 7}"#),
        "{shown}"
    );
    assert!(
        decode
            .source()
            .unwrap()
            .to_string()
            .contains("$.detail[1].msg")
    );
}

#[tokio::test]
async fn a_misfit_in_a_documented_failure_keeps_its_status() {
    let decode = misfit(
        422,
        "application/json",
        br#"{"detail": [{"loc": "body", "msg": "m", "type": "t"}]}"#,
    )
    .await;
    assert_eq!(decode.path(), "$.detail[0].loc");
}

#[tokio::test]
async fn a_missing_key_is_named() {
    let decode = misfit(
        422,
        "application/json",
        br#"{"detail": [{"loc": [], "msg": "m"}]}"#,
    )
    .await;
    assert_eq!(decode.path(), "$.detail[0]");
    assert!(decode.message().contains("type"), "{}", decode.message());
}

#[tokio::test]
async fn an_empty_body_and_a_page_do_not_fit() {
    assert_eq!(
        misfit(200, "application/json", b" \r\n").await.message(),
        "the body is empty"
    );
    let shown = misfit(200, "text/html; charset=utf-8", HTML.as_bytes())
        .await
        .to_string();
    assert!(
        shown.contains("text/html") && shown.contains("teapot"),
        "{shown}"
    );
}

#[tokio::test]
async fn json_that_breaks_off_or_goes_on_does_not_fit() {
    let decode = misfit(422, "application/json", br#"{"detail": [{"msg": "a"#).await;
    assert_eq!(decode.path(), "$.detail[0].msg");
    assert_eq!(misfit(200, "application/json", b"{} {}").await.path(), "$");
}

#[tokio::test]
async fn an_integer_with_a_fraction_does_not_fit() {
    assert_eq!(
        misfit(200, "application/json", br#"{"variant": 1.5}"#)
            .await
            .path(),
        "$.variant"
    );
}

#[tokio::test]
async fn words_that_are_not_utf_8_are_kept_raw() {
    let server = Server::start([Answer::new(400, "text/plain", b"caf\xe9")]).await;
    let error = yespo::client(&server)
        .contact_recoms(1)
        .contact_id(2)
        .await
        .unwrap_err();
    assert!(matches!(&error, Error::Decode(_)), "{error:?}");
    assert_eq!(
        (
            error.status().unwrap().as_u16(),
            error.raw().unwrap().as_ref()
        ),
        (400, &b"caf\xe9"[..])
    );
}

#[tokio::test]
async fn a_byte_order_mark_and_a_wrong_media_type_do_no_harm() {
    let answer = Answer::new(200, "text/plain", b"\xEF\xBB\xBF{\"displays\": []}");
    assert_eq!(
        call(answer, |client| client).await.unwrap().displays,
        Some(Vec::new())
    );
}

#[tokio::test]
async fn a_misfit_is_named_by_its_path_in_every_api() {
    let body = json!({"data": {"products": [{"product_id": "p"}, {"_boosted": "yes", "product_id": "q"}]}});
    let server = Server::start([Answer::json(200, &body)]).await;
    let Error::Decode(decode) = miso_requests::client(&server)
        .user_to_products(UserToProductsRequest::default())
        .await
        .unwrap_err()
    else {
        panic!()
    };
    assert_eq!(decode.path(), "$.data.products[1]._boosted");
    let server = Server::start([Answer::json(200, &json!({"token": ["0b7e5c1d"]}))]).await;
    let Error::Decode(decode) = yespo::client(&server)
        .contact_token(ContactTokenRequest::default().email("a@b.test"))
        .await
        .unwrap_err()
    else {
        panic!()
    };
    assert_eq!(decode.path(), "$.token");
}

#[tokio::test]
async fn a_truncated_body_is_lost_on_the_way() {
    let error = error(Answer::json(200, &json!({"displays": []})).truncated()).await;
    assert_eq!(kind(&error), TransportErrorKind::Body);
    assert!(error.may_have_reached_server() && error.source().is_some());
}

#[tokio::test]
async fn a_connection_that_is_closed_without_an_answer_is_lost() {
    let error = error(Answer::hangup()).await;
    assert_eq!(kind(&error), TransportErrorKind::Other);
    assert!(error.may_have_reached_server() && !error.is_timeout());
}

#[tokio::test]
async fn silence_is_a_timeout() {
    let error = call(Answer::silence(), |client| {
        client.timeout(Duration::from_millis(50))
    })
    .await
    .unwrap_err();
    assert_eq!(kind(&error), TransportErrorKind::Timeout);
    assert!(error.is_timeout() && error.may_have_reached_server());
    assert!(error.to_string().contains("no answer in time"), "{error}");
}

#[tokio::test]
async fn a_body_that_stops_is_a_timeout() {
    let answer = Answer::json(200, &json!({"displays": []}))
        .truncated()
        .held();
    let error = call(answer, |client| client.timeout(Duration::from_millis(50)))
        .await
        .unwrap_err();
    assert_eq!(kind(&error), TransportErrorKind::Timeout);
}

#[tokio::test]
async fn a_call_can_have_a_timeout_of_its_own() {
    let server = Server::start([Answer::silence()]).await;
    let client = depict::client(&server).timeout(Duration::from_hours(1));
    let error = client
        .recommend_for_products_and_user(depict::request())
        .timeout(Duration::from_millis(50))
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
}

#[tokio::test]
async fn a_body_has_a_limit() {
    let body = json!({"displays": []});
    let length = body.to_string().len();
    for answer in [Answer::json(200, &body), Answer::json(200, &body).chunked()] {
        assert!(
            call(answer.clone(), |client| client.response_limit(length))
                .await
                .is_ok()
        );
        let error = call(answer, |client| client.response_limit(length - 1))
            .await
            .unwrap_err();
        assert_eq!(
            kind(&error),
            TransportErrorKind::TooLarge { limit: length - 1 }
        );
        assert!(error.may_have_reached_server());
    }
}

#[tokio::test]
async fn a_refused_connection_reaches_nobody() {
    let (_socket, url) = refusing();
    let client = Client::new(Credential::api_key_query("k"))
        .base_url(url)
        .retries(0);
    let error = client
        .recommend_for_products_and_user(depict::request())
        .await
        .unwrap_err();
    assert_eq!(kind(&error), TransportErrorKind::Connect);
    assert!(!error.may_have_reached_server() && !error.is_timeout());
    assert!(
        error.to_string().to_lowercase().contains("refused"),
        "{error}"
    );
}

#[tokio::test]
async fn the_raw_answer_can_be_had_whatever_it_is() {
    let server = Server::start([Answer::new(418, "text/html", HTML)]).await;
    let raw = depict::client(&server)
        .recommend_for_products_and_user(depict::request())
        .raw()
        .await
        .unwrap();
    assert_eq!(
        (raw.status.as_u16(), raw.body.as_ref()),
        (418, HTML.as_bytes())
    );
    assert_eq!(raw.headers["content-type"].to_str().unwrap(), "text/html");
}
