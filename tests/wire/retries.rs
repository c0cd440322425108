//! When an attempt is repeated, and when not.

use crate::answer::Answer;
use crate::server::Server;
use crate::{depict, miso_requests, yespo};
use recommenders::miso::UserToProductsRequest;
use recommenders::runtime::{Error, RetryPolicy};
use serde_json::json;
use std::time::Duration;

fn later(status: u16) -> Answer {
    Answer::text(status, "later").header("Retry-After", "0")
}

fn recoms() -> Answer {
    Answer::json(200, &json!([{"id": "1", "name": "n"}]))
}

fn products() -> Answer {
    Answer::json(200, &json!({"data": {"products": []}}))
}

#[tokio::test]
async fn a_get_is_repeated_while_the_server_is_busy() {
    let server = Server::start([later(503), later(503), recoms()]).await;
    let recoms = yespo::client(&server)
        .contact_recoms(1)
        .email("a@b.test")
        .await
        .unwrap();
    assert_eq!(recoms.len(), 1);
    let requests = server.requests().await;
    let lines: Vec<&str> = requests.iter().map(|request| request.line()).collect();
    assert_eq!(
        lines,
        ["GET /api/v2/contacts/recoms/1?email=a%40b.test HTTP/1.1"; 3]
    );
    assert!(
        requests
            .iter()
            .all(|request| request.header("authorization").is_some())
    );
}

#[tokio::test]
async fn the_last_answer_is_the_one_that_counts() {
    let server = Server::start([later(503), later(503), later(429)]).await;
    let error = yespo::client(&server)
        .contact_recoms(1)
        .contact_id(2)
        .await
        .unwrap_err();
    assert_eq!(
        (
            error.status().unwrap().as_u16(),
            server.requests().await.len()
        ),
        (429, 3)
    );
}

#[tokio::test]
async fn a_call_can_have_a_number_of_its_own() {
    for retries in [0, 1, 4] {
        let server = Server::start(vec![later(503); 5]).await;
        let error = yespo::client(&server)
            .contact_recoms(1)
            .contact_id(2)
            .retries(retries)
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Unexpected(_)), "{error:?}");
        assert_eq!(server.requests().await.len(), 1 + retries as usize);
    }
}

#[tokio::test]
async fn a_post_is_not_repeated_after_a_failure() {
    for status in [500, 502, 503, 504] {
        let server = Server::start([
            Answer::json(status, &json!({"message": "m"})).header("Retry-After", "0"),
            products(),
        ])
        .await;
        let error = miso_requests::client(&server)
            .user_to_products(UserToProductsRequest::default())
            .await
            .unwrap_err();
        assert_eq!(
            (
                error.status().unwrap().as_u16(),
                server.requests().await.len()
            ),
            (status, 1)
        );
    }
}

#[tokio::test]
async fn a_post_is_repeated_if_the_server_refused_it_unprocessed() {
    for status in [425, 429] {
        let server = Server::start([later(status), products()]).await;
        let request = UserToProductsRequest::default().user_id("u-1");
        miso_requests::client(&server)
            .user_to_products(request)
            .await
            .unwrap();
        let requests = server.requests().await;
        assert_eq!(
            (requests.len(), requests[0].body(), requests[1].body()),
            (2, &br#"{"user_id":"u-1"}"#[..], requests[0].body())
        );
    }
}

#[tokio::test]
async fn a_get_is_repeated_after_failures_that_may_pass() {
    for (status, expected) in [(408, 2), (500, 2), (502, 2), (504, 2), (501, 1), (400, 1)] {
        let server = Server::start([later(status), recoms()]).await;
        let outcome = yespo::client(&server).contact_recoms(1).contact_id(2).await;
        assert_eq!(
            (outcome.is_ok(), server.requests().await.len()),
            (expected == 2, expected),
            "{status}"
        );
    }
}

#[tokio::test]
async fn a_response_that_was_lost_is_asked_for_again_only_by_an_idempotent_call() {
    for answer in [Answer::hangup(), recoms().truncated()] {
        let server = Server::start([answer, recoms()]).await;
        let client = yespo::client(&server);
        let call = client.contact_recoms(1).contact_id(2);
        assert_eq!(call.response().await.unwrap().attempts(), 2);
        assert_eq!(server.requests().await.len(), 2);
    }
    for answer in [Answer::hangup(), products().truncated()] {
        let server = Server::start([answer, products()]).await;
        let error = miso_requests::client(&server)
            .user_to_products(UserToProductsRequest::default())
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{error:?}");
        assert_eq!((error.attempts(), server.requests().await.len()), (1, 1));
    }
}

#[tokio::test]
async fn nobody_waits_longer_than_the_policy_allows() {
    let server = Server::start([Answer::empty(503).header("Retry-After", "31"), recoms()]).await;
    let error = yespo::client(&server)
        .contact_recoms(1)
        .contact_id(2)
        .await
        .unwrap_err();
    assert_eq!(
        (
            error.status().unwrap().as_u16(),
            server.requests().await.len()
        ),
        (503, 1)
    );
}

#[tokio::test]
async fn a_client_can_have_a_policy_of_its_own() {
    let policy = RetryPolicy {
        retries: 1,
        first_wait: Duration::ZERO,
        longest_wait: Duration::ZERO,
        ..RetryPolicy::default()
    };
    let server = Server::start([
        Answer::empty(429),
        Answer::json(200, &json!({"displays": []})),
    ])
    .await;
    let client = depict::client(&server).retry_policy(policy);
    client
        .recommend_for_products_and_user(depict::request())
        .await
        .unwrap();
    assert_eq!(server.requests().await.len(), 2);
}
