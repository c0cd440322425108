//! Parameters in every place and style, and credentials.

use crate::answer::Answer;
use crate::recorder::Recorder;
use crate::server::Server;
use expected::parameters::types::ManyArgumentsNine;
use expected::parameters::{Client, SearchItemsFilter};
use expected::runtime::Error;
use expected::security;
use serde_json::json;

#[tokio::test]
async fn every_place() {
    let server = Server::start([Answer::json(200, &json!([]))]).await;
    let client = Client::new().base_url(server.url());
    let call = client.search_items("a b", ["x", "y/z"], "json");
    let call = call
        .verbose(2)
        .filter(SearchItemsFilter::default().color("red"))
        .sizes([1, 2])
        .colors(["a", "b"]);
    let call = call
        .r#where([("k", "v")])
        .raw_query("a/b?c&d")
        .id(7)
        .x_trace("t")
        .session("s 1");
    call.await.unwrap();
    let received = server.request().await;
    let expected = "GET /shops/a%20b/x,y%2Fz/items.json?verbose=2&filter%5Bcolor%5D=red&sizes=1,2&colors=a%7Cb\
        &where=%7B%22k%22%3A%22v%22%7D&raw=a/b?c%26d&id=7 HTTP/1.1";
    assert_eq!(received.line(), expected);
    assert_eq!(
        (received.header("x-trace"), received.header("cookie")),
        (Some("t"), Some("session=s%201"))
    );
}

/// An object that is spread over the query may be left out if it is optional, although it may not
/// be empty.
#[tokio::test]
async fn an_optional_object_without_keys_is_left_out() {
    let recorder = Recorder::default();
    let client = Client::new().transport(recorder.clone());
    let call = || client.many_arguments("1", "2", "3", "4", "5", "6", "7", "8");
    let request = recorder.outcome(call()).await.unwrap();
    assert!(request.url().ends_with("&eight=8"), "{}", request.url());
    let request = recorder
        .outcome(call().nine(ManyArgumentsNine::default().a("x")))
        .await;
    assert!(request.unwrap().url().ends_with("&eight=8&a=x"));
    let stops = recorder
        .outcome(call().nine(ManyArgumentsNine::default()))
        .await;
    assert_eq!(
        stops.unwrap_err()[0].text,
        "query nine must have at least 1 key"
    );
}

#[tokio::test]
async fn a_cookie_is_not_shown() {
    let server = Server::start([Answer::text(418, "no session s3cr3t 1, s3cr3t%201")]).await;
    let client = Client::new().base_url(server.url());
    let call = client
        .search_items("a", ["x"], "json")
        .id(7)
        .session("s3cr3t 1");
    assert!(
        !format!("{:?}", call.operation).contains("s3cr3t"),
        "{:?}",
        call.operation
    );
    let error = call.await.unwrap_err();
    assert!(
        !format!("{error} {error:?}").contains("s3cr3t"),
        "{error:?}"
    );
    assert!(
        error
            .to_string()
            .contains("no session [redacted], [redacted]"),
        "{error}"
    );
    assert_eq!(
        server.request().await.header("cookie"),
        Some("session=s3cr3t%201")
    );
}

async fn sent(
    credential: security::Credential,
    call: impl AsyncFnOnce(security::Client),
) -> crate::received::Received {
    let server = Server::start([Answer::empty(204)]).await;
    call(security::Client::new(credential).base_url(server.url())).await;
    server.request().await
}

#[tokio::test]
async fn credentials_where_they_belong() {
    use security::Credential;
    let received = sent(Credential::key("k"), async |client| {
        client.either().await.unwrap()
    })
    .await;
    assert_eq!(received.line(), "GET /either?api_key=k HTTP/1.1");
    let received = sent(Credential::basic("u", "p"), async |client| {
        client.either().await.unwrap()
    })
    .await;
    assert_eq!(received.header("authorization"), Some("Basic dTpw"));
    let received = sent(Credential::key_and_token("k", "t"), async |client| {
        client.both().await.unwrap()
    })
    .await;
    assert_eq!(
        (received.line(), received.header("x-token")),
        ("GET /both?api_key=k HTTP/1.1", Some("t"))
    );
    let received = sent(Credential::key("k"), async |client| {
        client.none_none().await.unwrap()
    })
    .await;
    assert_eq!(received.line(), "GET /none HTTP/1.1");
    let received = sent(Credential::oauth("o"), async |client| {
        client.maybe().await.unwrap()
    })
    .await;
    assert_eq!(received.header("authorization"), Some("Bearer o"));
    let received = sent(Credential::key("k"), async |client| {
        client.maybe().await.unwrap()
    })
    .await;
    assert_eq!(
        (received.line(), received.header("authorization")),
        ("GET /maybe HTTP/1.1", None)
    );
    let received = sent(Credential::hawk("h"), async |client| {
        client.digest().await.unwrap()
    })
    .await;
    assert_eq!(received.header("authorization"), Some("hawk h"));
}

#[tokio::test]
async fn certificates_are_the_business_of_the_transport() {
    let received = sent(security::Credential::key("k"), async |client| {
        client.digest().await.unwrap()
    })
    .await;
    assert_eq!(
        (received.line(), received.header("authorization")),
        ("GET /digest HTTP/1.1", None)
    );
}

#[tokio::test]
async fn half_a_credential_is_none() {
    let server = Server::unused().await;
    let client = security::Client::new(security::Credential::key("k")).base_url(server.url());
    let Error::Invalid(invalid) = client.both().await.unwrap_err() else {
        panic!()
    };
    assert_eq!(
        invalid.violations()[0].to_string(),
        "credential must be key and token"
    );
    assert!(server.requests().await.is_empty());
}
