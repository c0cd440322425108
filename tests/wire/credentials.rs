//! How the clients prove who is calling: every alternative, in its place on the wire.

use crate::answer::Answer;
use crate::received::Received;
use crate::server::Server;
use crate::{depict, miso_requests, yespo};
use recommenders::miso::UserToProductsRequest;
use recommenders::runtime::{Error, ExternalCredential};
use recommenders::{depict as depict_api, miso, yespo as yespo_api};
use serde_json::json;

/// A key with every character that means something in a URL.
const KEY: &str = "a/b+c=d&e?f%g#h";
const ENCODED: &str = "a%2Fb%2Bc%3Dd%26e%3Ff%25g%23h";

fn no_products() -> Answer {
    Answer::json(200, &json!({"data": {"products": []}}))
}

async fn depict(credential: depict_api::Credential) -> Received {
    let server = Server::start([Answer::json(200, &json!({}))]).await;
    let client = depict_api::Client::new(credential).base_url(server.url());
    client
        .recommend_for_products_and_user(depict::request())
        .await
        .unwrap();
    server.request().await
}

async fn miso(credential: miso::Credential) -> Received {
    let server = Server::start([no_products()]).await;
    let client = miso::Client::new(credential).base_url(server.url());
    client
        .user_to_products(UserToProductsRequest::default())
        .await
        .unwrap();
    server.request().await
}

/// Asserts that a key is in the query, and nowhere else.
fn assert_in_query(received: &Received, path: &str) {
    assert_eq!(
        received.line(),
        format!("POST {path}?api_key={ENCODED} HTTP/1.1")
    );
    assert_eq!(
        (
            received.header("x-api-key"),
            received.header("cookie"),
            received.header("authorization")
        ),
        (None, None, None)
    );
}

/// Asserts that a key is in one header, and nowhere else.
fn assert_in_header(received: &Received, path: &str, name: &str, value: &str) {
    assert_eq!(received.line(), format!("POST {path} HTTP/1.1"));
    for other in ["x-api-key", "cookie", "authorization"] {
        assert_eq!(received.header(other), (other == name).then_some(value));
    }
}

#[tokio::test]
async fn depict_takes_a_key_in_query_header_or_cookie() {
    let path = "/v2/recommend/products/products";
    assert_in_query(
        &depict(depict_api::Credential::api_key_query(KEY)).await,
        path,
    );
    assert_in_header(
        &depict(depict_api::Credential::api_key_header(KEY)).await,
        path,
        "x-api-key",
        KEY,
    );
    assert_in_header(
        &depict(depict_api::Credential::api_key_cookie(KEY)).await,
        path,
        "cookie",
        &format!("X-API-KEY={KEY}"),
    );
}

#[tokio::test]
async fn miso_takes_both_keys_in_both_places() {
    let path = "/v1/recommendation/user_to_products";
    assert_in_query(&miso(miso::Credential::secret_api_key(KEY)).await, path);
    assert_in_query(
        &miso(miso::Credential::publishable_api_key(KEY)).await,
        path,
    );
    assert_in_header(
        &miso(miso::Credential::secret_api_key_header(KEY)).await,
        path,
        "x-api-key",
        KEY,
    );
    assert_in_header(
        &miso(miso::Credential::publishable_api_key_header(KEY)).await,
        path,
        "x-api-key",
        KEY,
    );
}

#[tokio::test]
async fn yespo_takes_a_user_and_a_password() {
    let server = Server::start([Answer::json(200, &json!([]))]).await;
    let client =
        yespo_api::Client::new(yespo_api::Credential::basic_auth("Aladdin", "open sesame"))
            .base_url(server.url());
    client.contact_recoms(1).contact_id(2).await.unwrap();
    assert_eq!(
        server.request().await.header("authorization"),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
}

#[tokio::test]
async fn a_key_in_the_query_comes_after_the_parameters() {
    let server = Server::start([Answer::json(200, &json!([]))]).await;
    let client = yespo_api::Client::new(yespo_api::Credential::basic_auth("", "kéy:1"))
        .base_url(server.url() + "/proxy/");
    client.contact_recoms(1).contact_id(2).await.unwrap();
    let received = server.request().await;
    assert_eq!(
        received.line(),
        "GET /proxy/api/v2/contacts/recoms/1?contactId=2 HTTP/1.1"
    );
    assert_eq!(received.header("authorization"), Some("Basic OmvDqXk6MQ=="));
}

#[tokio::test]
async fn a_call_can_have_a_credential_of_its_own() {
    let server = Server::start([no_products(), no_products()]).await;
    let client = miso_requests::client(&server);
    let own = miso::Credential::publishable_api_key("own");
    client
        .user_to_products(UserToProductsRequest::default())
        .credential(own)
        .await
        .unwrap();
    client
        .user_to_products(UserToProductsRequest::default())
        .await
        .unwrap();
    let requests = server.requests().await;
    assert_eq!(
        requests[0].line(),
        "POST /v1/recommendation/user_to_products?api_key=own HTTP/1.1"
    );
    assert_eq!(
        (
            requests[0].header("x-api-key"),
            requests[1].header("x-api-key")
        ),
        (None, Some("key-1"))
    );
}

#[tokio::test]
async fn of_several_credentials_the_one_the_document_names_first_is_used() {
    let server = Server::start([no_products()]).await;
    let client =
        miso_requests::client(&server).credential(miso::Credential::secret_api_key("second"));
    client
        .user_to_products(UserToProductsRequest::default())
        .await
        .unwrap();
    let received = server.request().await;
    assert_eq!(
        received.line(),
        "POST /v1/recommendation/user_to_products?api_key=second HTTP/1.1"
    );
    assert_eq!(received.header("x-api-key"), None);
}

#[tokio::test]
async fn a_client_without_a_credential_sends_nothing() {
    let server = Server::unused().await;
    let client = yespo_api::Client::anonymous().base_url(server.url());
    let call = client.contact_recoms(1).contact_id(2);
    let error = call.await.unwrap_err().to_string();
    assert!(
        error.ends_with("not sent: credential must be basicAuth"),
        "{error}"
    );
    assert_eq!(server.requests().await.len(), 0);
}

#[tokio::test]
async fn a_client_whose_transport_proves_who_is_calling_adds_nothing() {
    let server = Server::start([Answer::text(401, "who are you?")]).await;
    let error = yespo_api::Client::new(ExternalCredential)
        .base_url(server.url())
        .contact_recoms(1)
        .contact_id(2)
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    assert_eq!(
        server.request().await.header_names(),
        ["accept", "host", "user-agent"]
    );
}

#[tokio::test]
async fn a_credential_of_another_api_is_refused() {
    let server = Server::unused().await;
    let client = yespo::client(&server);
    let call = client
        .contact_recoms(1)
        .contact_id(2)
        .credential(depict_api::Credential::api_key_header("k"));
    let Error::Invalid(invalid) = call.await.unwrap_err() else {
        panic!()
    };
    assert_eq!(
        invalid.violations()[0].to_string(),
        "credential must be basicAuth"
    );
    assert_eq!(server.requests().await.len(), 0);
}

#[tokio::test]
async fn headers_of_the_user_are_sent() {
    let server = Server::start([Answer::json(200, &json!({}))]).await;
    let client = depict::client(&server)
        .header("X-Shop", "one")
        .header("Accept-Language", "sv");
    client
        .recommend_for_products_and_user(depict::request())
        .header("X-Shop", "two")
        .await
        .unwrap();
    let received = server.request().await;
    assert_eq!(
        (
            received.header("x-shop"),
            received.header("accept-language")
        ),
        (Some("two"), Some("sv"))
    );
}

#[tokio::test]
async fn a_header_of_the_user_cannot_end_the_request_early() {
    let server = Server::unused().await;
    for (name, value) in [
        ("Content-Length", "0"),
        ("Transfer-Encoding", "chunked"),
        ("Connection", "close, x-shop"),
        ("Host", "other.test"),
        ("Expect", "100-continue"),
        ("Proxy-Authorization", "Basic a"),
    ] {
        let client = depict::client(&server);
        let call = client.recommend_for_products_and_user(depict::request());
        let error = call.header(name, value).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{name}: {error:?}");
        let call = client.header(name, value);
        let error = call
            .recommend_for_products_and_user(depict::request())
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{name}: {error:?}");
    }
    assert_eq!(server.requests().await.len(), 0);
}
