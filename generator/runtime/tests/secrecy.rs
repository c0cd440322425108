//! Credentials: which one is used, and that none is ever shown.

use super::api::*;
use super::carrying::Recorder;
use super::server::{Server, answer, json};
use crate::runtime::{Core, Request, Requirement, Secret, Security};

const KEY: &str = "s3cr3t key";

const BASIC: Requirement = requirement("Basic");
const HEADER: Requirement = requirement("APIKeyHeader");
const QUERY: Requirement = requirement("APIKeyQuery");

const fn requirement(scheme: &'static str) -> Requirement {
    Requirement {
        scheme,
        scopes: &[],
    }
}

fn body() -> RecommendForManyRequest {
    RecommendForManyRequest::new("t")
}

/// What a client with these credentials sends.
async fn sent(credentials: impl IntoIterator<Item = Credential>) -> Result<Request, String> {
    let recorder = Recorder::default();
    let core = Core::new("http://host").transport(recorder.clone());
    let client = Client(credentials.into_iter().fold(core, Core::credential));
    client
        .recommend("t", body())
        .raw()
        .await
        .map_err(|error| error.to_string())?;
    Ok(recorder.taken().remove(0))
}

#[tokio::test]
async fn the_first_alternative_that_is_held_is_used() {
    let query = || Credential::ApiKeyQuery(KEY.into());
    let header = || Credential::ApiKeyHeader(KEY.into());
    let request = sent([header(), query()]).await.unwrap();
    assert_eq!(
        request.url(),
        "http://host/v2/recommend/t?api_key=s3cr3t%20key"
    );
    assert!(!request.headers().contains_key("x-api-key"));
    let request = sent([Credential::Cookie("k".into()), header()])
        .await
        .unwrap();
    assert!(request.headers()["x-api-key"].is_sensitive());
    assert_eq!(request.headers()["x-api-key"], KEY);
    let request = sent([Credential::Basic {
        user: "api".into(),
        password: "p".into(),
    }])
    .await
    .unwrap();
    assert_eq!(request.headers()["authorization"], "Basic YXBpOnA=");
    assert!(request.headers()["authorization"].is_sensitive());
}

#[tokio::test]
async fn an_operation_that_needs_none_sends_none() {
    let recorder = Recorder::default();
    let client = Client(
        Core::new("http://host")
            .transport(recorder.clone())
            .credential(Credential::ApiKeyHeader(KEY.into())),
    );
    client.things().raw().await.unwrap();
    assert!(!recorder.taken()[0].headers().contains_key("x-api-key"));
    client
        .recommend("t", body())
        .credential(Credential::ApiKeyQuery("other".into()))
        .raw()
        .await
        .unwrap();
    assert_eq!(
        recorder.taken()[1].url(),
        "http://host/v2/recommend/t?api_key=other"
    );
}

#[test]
fn several_credentials_can_satisfy_one_alternative() {
    let held = [
        Credential::ApiKeyHeader("h".into()),
        Credential::ApiKeyQuery("q".into()),
    ];
    let held: Vec<std::sync::Arc<dyn Security>> = held
        .into_iter()
        .map(|one| std::sync::Arc::new(one) as _)
        .collect();
    let secured = |needed: &[&'static [Requirement]]| {
        let mut request = Core::new("http://host").start("id", None);
        let headers = request.headers.len();
        request.secure(needed, &held);
        (
            request.query.len(),
            request.headers.len() - headers,
            request.violations.len(),
        )
    };
    assert_eq!(secured(&[&[QUERY, HEADER]]), (1, 1, 0));
    assert_eq!(secured(&[&[BASIC], &[]]), (0, 0, 0));
    assert_eq!(secured(&[&[], &[HEADER]]), (0, 1, 0));
    assert_eq!(secured(&[&[BASIC, HEADER]]), (0, 0, 1));
}

#[tokio::test]
async fn no_secret_is_ever_shown() {
    let leaky = format!("{{\"detail\":\"bad key {KEY}, s3cr3t%20key\"}}");
    let server = Server::start([
        json(200, &leaky),
        answer(500, "", &leaky),
        answer(401, "", &leaky),
    ])
    .await;
    for credential in [
        Credential::ApiKeyQuery(KEY.into()),
        Credential::ApiKeyHeader(KEY.into()),
        Credential::Basic {
            user: "api".into(),
            password: KEY.into(),
        },
    ] {
        let core = Core::new(&server.url)
            .credential(credential.clone())
            .header("x-own", KEY);
        let client = Client(core);
        let call = client.recommend("t", body()).header("x-also", KEY);
        let mut shown = format!("{client:?} {credential:?} {call:?}");
        let error = call.await.unwrap_err();
        shown.push_str(&format!("{error} {error:?}"));
        assert!(!shown.contains("s3cr3t"), "{shown}");
        assert!(shown.contains("redacted"), "{shown}");
    }
}

#[tokio::test]
async fn lost_requests_do_not_show_their_url() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = Client(
        Core::new(&url)
            .credential(Credential::ApiKeyQuery(KEY.into()))
            .retries(0),
    );
    let error = client.recommend("t", body()).await.unwrap_err();
    let mut shown = format!("{error} {error:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        shown.push_str(&format!("{cause} {cause:?}"));
        source = cause.source();
    }
    assert!(!shown.contains("s3cr3t"), "{shown}");
}

#[tokio::test]
async fn requests_show_no_secret() {
    let request = sent([Credential::ApiKeyQuery(KEY.into())]).await.unwrap();
    assert_eq!(
        request.shown_url(),
        "http://host/v2/recommend/t?api_key=redacted"
    );
    assert!(!format!("{request:?}").contains("s3cr3t"), "{request:?}");
    let mut builder = Core::new("http://host").start("id", None);
    Credential::ApiKeyHeader(KEY.into()).apply(&mut builder);
    Credential::Cookie("s3cr3t".into()).apply(&mut builder);
    assert!(!format!("{builder:?}").contains("s3cr3t"), "{builder:?}");
    assert_eq!(format!("{:?}", Secret::new(KEY)), "Secret(redacted)");
    assert_eq!(Secret::from(KEY.to_owned()).expose(), KEY);
}

#[tokio::test]
async fn a_secret_that_no_header_can_hold_is_told_without_it() {
    let error = sent([Credential::ApiKeyHeader("s3cr3t\n".into())])
        .await
        .unwrap_err();
    assert!(
        error.ends_with("header x-api-key must not have control characters"),
        "{error}"
    );
    let error = sent([Credential::Basic {
        user: "a:b".into(),
        password: "s3cr3t".into(),
    }])
    .await
    .unwrap_err();
    assert!(
        error.contains("must not have a colon") && !error.contains("s3cr3t"),
        "{error}"
    );
}
