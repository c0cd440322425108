//! Redirects: none is followed, whoever has set the transport up, so that nothing travels to
//! another host.

use super::api::{Client, Credential, RecommendForManyRequest};
use super::server::{Server, answer, json};
use crate::runtime::{self as error, self as response, self as send, self as transport};
use crate::runtime::{Core, Error, HttpTransport};
use reqwest::redirect::Policy;
use reqwest::{ClientBuilder, Proxy};

/// What stands for the default transport on a target with `fetch`, compiled here to be tried.
#[allow(unreachable_pub, reason = "it is public where it is shipped")]
#[path = "../src/no_http.rs"]
mod fetch;

fn redirect(status: u16, to: &str) -> super::server::Turn {
    answer(status, &format!("location: {to}/stolen?x=1\r\n"), "")
}

/// Calls the server at an address with a key in this place, a body and a header.
async fn call(
    url: &str,
    builder: ClientBuilder,
    credential: Credential,
) -> Error<super::api::RecommendError> {
    let core = Core::new(url)
        .credential(credential)
        .transport(HttpTransport::with_builder(builder))
        .retries(0);
    let request = RecommendForManyRequest::new("t");
    Client(core)
        .recommend("t", request)
        .header("x-own", "s3cr3t")
        .await
        .unwrap_err()
}

#[tokio::test]
async fn nothing_travels_to_where_an_answer_points() {
    let builders: [fn() -> ClientBuilder; 4] = [
        ClientBuilder::new,
        || ClientBuilder::new().redirect(Policy::limited(10)),
        || ClientBuilder::new().redirect(Policy::custom(|attempt| attempt.follow())),
        || {
            ClientBuilder::new()
                .redirect(Policy::default())
                .referer(true)
        },
    ];
    for builder in builders {
        for status in [300, 301, 302, 303, 307, 308] {
            let other = Server::start([json(200, "{\"displays\":[]}")]).await;
            let keys = [
                Credential::ApiKeyQuery("s3cr3t".into()),
                Credential::ApiKeyHeader("s3cr3t".into()),
            ];
            for key in keys {
                let server = Server::start([redirect(status, &other.url)]).await;
                let error = call(&server.url, builder(), key).await;
                assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
                assert_eq!(server.seen().len(), 1);
            }
            assert_eq!(other.seen(), Vec::<String>::new(), "{status}");
        }
    }
}

#[tokio::test]
async fn settings_of_the_builder_are_kept() {
    let proxy = Server::start([answer(404, "", "")]).await;
    let builder = ClientBuilder::new()
        .proxy(Proxy::http(&proxy.url).unwrap())
        .default_headers(
            [("x-builder".parse().unwrap(), "kept".parse().unwrap())]
                .into_iter()
                .collect(),
        );
    call(
        "http://api.invalid",
        builder,
        Credential::ApiKeyHeader("k".into()),
    )
    .await;
    let seen = proxy.seen().remove(0);
    assert!(
        seen.starts_with("POST http://api.invalid/v2/recommend/t "),
        "{seen}"
    );
    assert!(seen.contains("x-builder: kept\r\n"), "{seen}");
}

#[test]
fn settings_of_the_builder_are_not_shown() {
    let headers = [("x-key".parse().unwrap(), "s3cr3t".parse().unwrap())];
    let builder = ClientBuilder::new()
        .proxy(Proxy::http("http://any:s3cr3t@proxy.test").unwrap())
        .default_headers(headers.into_iter().collect());
    let transport = HttpTransport::with_builder(builder);
    let core = Core::new("http://host").transport(transport);
    assert!(!format!("{core:?}").contains("s3cr3t"), "{core:?}");
}

#[tokio::test]
async fn settings_that_reqwest_refuses_are_told_before_sending() {
    let builder = ClientBuilder::new().user_agent("a\nb");
    let error = call(
        "http://127.0.0.1:1",
        builder,
        Credential::ApiKeyHeader("k".into()),
    )
    .await;
    assert!(!error.may_have_reached_server(), "{error:?}");
    assert!(
        error
            .to_string()
            .ends_with("the request failed: failed to parse header value"),
        "{error}"
    );
}

#[tokio::test]
async fn a_target_with_fetch_sends_nothing() {
    let server = Server::start([]).await;
    let core = Core::new(&server.url).transport(fetch::HttpTransport::new());
    let error = Client(core).things().await.unwrap_err();
    assert!(!error.may_have_reached_server(), "{error:?}");
    assert!(
        error
            .to_string()
            .contains("follows redirects to other origins"),
        "{error}"
    );
    assert!(server.seen().is_empty());
}
