//! Yespo's recommendations and contact tokens: what they send, and what they read for each
//! documented status.

use crate::answer::Answer;
use crate::received::Received;
use crate::server::Server;
use recommenders::runtime::{Call, Error};
use recommenders::yespo::operations::{ContactRecoms, ContactRecomsError, ContactTokenError};
use recommenders::yespo::{Client, ContactTokenRequest, Credential, ListParameter, servers};
use serde_json::json;

/// A client of a server, with a user and a key.
pub(crate) fn client(server: &Server) -> Client {
    Client::new(Credential::basic_auth("any", "key-1")).base_url(server.url())
}

/// What a call for recommendations sends.
async fn sent(change: impl FnOnce(Call<'_, ContactRecoms>) -> Call<'_, ContactRecoms>) -> Received {
    let server = Server::start([Answer::json(200, &json!([]))]).await;
    let client = client(&server);
    assert!(
        change(client.contact_recoms(1244))
            .await
            .unwrap()
            .is_empty()
    );
    server.request().await
}

/// A list of which each value is a parameter of its own.
pub(crate) fn repeated(values: &[&str]) -> ListParameter {
    ListParameter::Repeated(values.iter().map(ToString::to_string).collect())
}

#[tokio::test]
async fn the_contact_is_spread_over_the_query() {
    let received = sent(|call| call.contact_id(162_688_150)).await;
    assert_eq!(
        received.line(),
        "GET /api/v2/contacts/recoms/1244?contactId=162688150 HTTP/1.1"
    );
    assert_eq!(
        received.header_names(),
        ["accept", "authorization", "host", "user-agent"]
    );
    assert_eq!(
        received.header("accept"),
        Some("application/json; charset=UTF-8, text/plain;q=0.9")
    );
    assert_eq!(received.body(), b"");
}

#[tokio::test]
async fn every_parameter_is_encoded_and_in_order() {
    let received = sent(|call| {
        call.category(repeated(&["jackets & coats"]))
            .products(repeated(&["72354", "a/b?c", "naïve"]))
            .web_id("CDA6-83")
            .external_customer_id("c=81")
            .phone("+380 44")
            .email("ann+x@shop.test")
            .contact_id(-1)
    });
    let query = "contactId=-1&email=ann%2Bx%40shop.test&phone=%2B380%2044&externalCustomerId=c%3D81&webId=CDA6-83\
                 &products=72354&products=a%2Fb%3Fc&products=na%C3%AFve&category=jackets%20%26%20coats";
    assert_eq!(
        received.await.line(),
        format!("GET /api/v2/contacts/recoms/1244?{query} HTTP/1.1")
    );
}

#[tokio::test]
async fn a_list_is_sent_in_the_form_that_the_caller_chooses() {
    let target = |received: Received| {
        let line = received.line().to_owned();
        let target = line.strip_prefix("GET /api/v2/contacts/recoms/1244?contactId=7");
        target.unwrap().replace(" HTTP/1.1", "")
    };
    let products = async |products: ListParameter| {
        target(sent(|call| call.contact_id(7).products(products)).await)
    };
    let text = |text: &str| ListParameter::Text(text.to_owned());
    assert_eq!(
        products(repeated(&["1", "2"])).await,
        "&products=1&products=2"
    );
    assert_eq!(products(repeated(&[])).await, "");
    assert_eq!(products(text("1,2")).await, "&products=1%2C2");
    assert_eq!(
        products(text(r#"["1","2"]"#)).await,
        "&products=%5B%221%22%2C%222%22%5D"
    );
    let received = sent(|call| call.contact_id(7).category(text("a,b"))).await;
    assert_eq!(target(received), "&category=a%2Cb");
}

#[test]
fn both_servers_of_the_vendor_are_named() {
    assert_eq!(
        [servers::YESPO, servers::YESPO_API],
        ["https://yespo.io", "https://api.yespo.io"]
    );
}

#[tokio::test]
async fn an_identifier_without_a_field_of_its_own_is_sent_too() {
    let received = sent(|mut call| {
        call.operation.contact.other.insert("deviceId", "v 9");
        call
    });
    assert_eq!(
        received.await.line(),
        "GET /api/v2/contacts/recoms/1244?deviceId=v%209 HTTP/1.1"
    );
}

/// The error of a call for recommendations that gets this answer.
async fn refused(answer: Answer) -> Error<ContactRecomsError> {
    let server = Server::start([answer]).await;
    client(&server)
        .contact_recoms(1)
        .contact_id(2)
        .retries(0)
        .await
        .unwrap_err()
}

#[tokio::test]
async fn every_failure_of_recommendations_has_its_text() {
    let words = || "Contact support to enable ContactActivity.".to_owned();
    let documented = [
        (400, ContactRecomsError::BadRequest(words())),
        (401, ContactRecomsError::Unauthorized(words())),
        (403, ContactRecomsError::Forbidden(words())),
        (404, ContactRecomsError::NotFound(words())),
        (429, ContactRecomsError::TooManyRequests(words())),
    ];
    for (status, expected) in documented {
        let error = refused(Answer::text(status, &words())).await;
        assert_eq!(
            (error.status().unwrap().as_u16(), error.api()),
            (status, Some(&expected))
        );
        assert_eq!(error.raw().unwrap().as_ref(), words().as_bytes());
    }
}

#[tokio::test]
async fn a_failure_may_be_without_words() {
    assert_eq!(
        refused(Answer::empty(401)).await.api(),
        Some(&ContactRecomsError::Unauthorized(String::new()))
    );
}

#[tokio::test]
async fn a_failure_keeps_its_headers() {
    let error = refused(Answer::text(429, "later").header("Retry-After", "7")).await;
    assert_eq!(
        error.headers().unwrap()["retry-after"].to_str().unwrap(),
        "7"
    );
}

#[tokio::test]
async fn a_token_is_asked_for_in_json() {
    let server = Server::start([Answer::json(200, &json!({"token": "0b7e5c1d", "ttl": 60}))]).await;
    let request = ContactTokenRequest::default()
        .external_customer_id("c-81")
        .user_pseudo_id("9f1c");
    let token = client(&server).contact_token(request).await.unwrap();
    assert_eq!(
        (token.token.as_str(), token.other.get("ttl")),
        ("0b7e5c1d", Some(&json!(60).into()))
    );
    let received = server.request().await;
    assert_eq!(received.line(), "POST /api/v1/auth/contact/token HTTP/1.1");
    assert_eq!(
        received.json(),
        json!({"externalCustomerId": "c-81", "userPseudoId": "9f1c"})
    );
}

#[tokio::test]
async fn a_token_is_asked_for_with_everything() {
    let server = Server::start([Answer::json(200, &json!({"token": "t"}))]).await;
    let request = ContactTokenRequest::default()
        .email("a@b.test")
        .phone("1")
        .external_customer_id("c")
        .user_pseudo_id("f")
        .cookie("sc");
    client(&server).contact_token(request).await.unwrap();
    let expected = json!({"email": "a@b.test", "phone": "1", "externalCustomerId": "c", "userPseudoId": "f", "cookie": "sc"});
    assert_eq!(server.request().await.json(), expected);
}

#[tokio::test]
async fn a_contact_that_is_not_known_gets_an_empty_token() {
    let server = Server::start([Answer::json(200, &json!({"token": ""}))]).await;
    let request = ContactTokenRequest::default().email("nobody@shop.test");
    let token = client(&server).contact_token(request).await.unwrap();
    assert!(token.token.is_empty());
}

#[tokio::test]
async fn a_token_has_no_documented_404() {
    let server = Server::start([Answer::text(404, "no")]).await;
    let request = ContactTokenRequest::default().email("nobody@shop.test");
    let error = client(&server).contact_token(request).await.unwrap_err();
    assert!(
        matches!(&error, Error::Unexpected(unexpected) if unexpected.status() == 404),
        "{error:?}"
    );
}

#[tokio::test]
async fn every_failure_of_tokens_has_its_text() {
    let words = || "no".to_owned();
    let documented = [
        (400, ContactTokenError::BadRequest(words())),
        (401, ContactTokenError::Unauthorized(words())),
        (403, ContactTokenError::Forbidden(words())),
        (429, ContactTokenError::TooManyRequests(words())),
    ];
    for (status, expected) in documented {
        let server = Server::start([Answer::text(status, &words())]).await;
        let request = ContactTokenRequest::default().email("ann@shop.test");
        let error = client(&server)
            .contact_token(request)
            .retries(0)
            .await
            .unwrap_err();
        assert_eq!(
            (error.status().unwrap().as_u16(), error.api()),
            (status, Some(&expected))
        );
    }
}
