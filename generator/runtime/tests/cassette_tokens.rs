//! Recordings of calls whose tokens come from a server, and of bodies that are hard to search.

use super::carrying::Recorder;
use super::cassette::{Place, core, response};
use super::tokens::{Credential, Get};
use crate::runtime::{
    AccessToken, DynamicCredential, OAuth2, RecordTransport, RotatingToken, TokenError,
    TokenRequest,
};
use http::Request;

/// What a provider of an application sends and reads, with nothing marked as sensitive.
async fn exchange(request: TokenRequest) -> Result<AccessToken, TokenError> {
    let message = Request::post("http://login/exchange?via=s3cret-query")
        .header("authorization", "Basic s3cret-basic")
        .body("{\"proof\": \"s3cret-proof\"}".into());
    let response = request.send(message.unwrap()).await?;
    let text = String::from_utf8(response.body.to_vec()).unwrap();
    let token = text.split('"').nth(3).unwrap_or_default();
    Ok(AccessToken::new(token.to_owned()))
}

fn empty() -> crate::runtime::Response {
    response(200, &[], "")
}

#[tokio::test]
async fn requests_for_tokens_are_recorded_without_credentials() {
    let place = Place::new("tokens");
    let json = [("content-type", "application/json")];
    let token = || Ok(response(200, &json, "{\"ticket\": \"s3cret-ticket\"}"));
    let answers = [token(), Ok(empty())];
    let recording = RecordTransport::new(&place.0, Recorder::playing(answers)).unwrap();
    let credential = || DynamicCredential::new(Credential::Token, exchange);
    let client = core().transport(recording).credential(credential());
    client.call(Get).raw().await.unwrap();
    let recorded = place.text();
    assert!(!recorded.contains("s3cret"), "{recorded}");
    let replay = place.replay();
    let client = core().transport(replay.clone()).credential(credential());
    client.call(Get).raw().await.unwrap();
    replay.verify().unwrap();
}

#[tokio::test]
async fn parameters_of_oauth_are_not_recorded() {
    let place = Place::new("oauth");
    let answer = "{\"access_token\": \"s3cret-token\", \"token_type\": \"Bearer\"}";
    let answers = [Ok(response(200, &[], answer)), Ok(empty())];
    let recording = RecordTransport::new(&place.0, Recorder::playing(answers)).unwrap();
    let provider = OAuth2::client_credentials("shop", "s3cret-client")
        .parameter("resource", "s3cret-resource")
        .token_url("http://login/token");
    let client = core()
        .transport(recording)
        .credential(DynamicCredential::new(Credential::Token, provider));
    client.call(Get).raw().await.unwrap();
    let recorded = place.text();
    assert!(!recorded.contains("s3cret"), "{recorded}");
    assert!(recorded.contains("Bearer"), "{recorded}");
}

#[tokio::test]
async fn a_device_is_let_in_by_a_recording() {
    let place = Place::new("device");
    let document = r#"{"token_endpoint": "http://login/token", "device_authorization_endpoint": "http://login/device"}"#;
    let code = r#"{"device_code": "s3cret-device", "user_code": "s3cret-user", "verification_uri": "http://login/d",
        "verification_uri_complete": "http://login/d?code=s3cret-user", "interval": 0}"#;
    let pending = r#"{"error": "authorization_pending"}"#;
    let token = r#"{"access_token": "s3cret-token", "refresh_token": "s3cret-refresh"}"#;
    let answers = [document, code, pending, token, ""].map(|body| Ok(response(200, &[], body)));
    let recording = RecordTransport::new(&place.0, Recorder::playing(answers)).unwrap();
    let credential = || {
        let provider = OAuth2::device("shop", |_| {}).discovery_url("http://login/document");
        DynamicCredential::new(Credential::Token, provider)
    };
    let client = core().transport(recording).credential(credential());
    client.call(Get).raw().await.unwrap();
    let recorded = place.text();
    assert!(!recorded.contains("s3cret"), "{recorded}");
    let replay = place.replay();
    let client = core().transport(replay.clone()).credential(credential());
    client.call(Get).raw().await.unwrap();
    replay.verify().unwrap();
}

#[tokio::test]
async fn a_token_that_comes_in_a_header_is_not_recorded() {
    let place = Place::new("rotated");
    let answer = response(200, &[("x-next-token", "s3cret-next")], "");
    let recording = RecordTransport::new(&place.0, Recorder::playing([Ok(answer)])).unwrap();
    let provider = RotatingToken::new("X-Next-Token", "s3cret-first");
    let client = core()
        .transport(recording)
        .credential(DynamicCredential::new(Credential::Token, provider));
    client.call(Get).raw().await.unwrap();
    let recorded = place.text();
    assert!(!recorded.contains("s3cret"), "{recorded}");
    assert!(recorded.contains("x-next-token"), "{recorded}");
}

#[tokio::test]
async fn bodies_that_are_hard_to_read_are_searched_too() {
    let deep = format!(
        "{{\"password\": \"s3cret-deep\", \"a\": {}{}}}",
        "[".repeat(200),
        "]".repeat(200)
    );
    let mark = "\u{feff}{\"access_token\": \"s3cret-mark\"}";
    let large = "{\"id_token\": \"s3cret-large\", \"n\": 1e400}";
    let half = "{\"secret\": \"s3cret-half\", \"t\": \"\\ud800\"}";
    let inside = "{\"t\": {\"secret\": \"s3cret-\\ud800\"}}";
    let broken = "{\"secret\": \"s3cret-broken\"";
    for body in [deep.as_str(), mark, large, half, inside, broken] {
        let place = Place::new("hard");
        let answer = response(200, &[], body.to_owned());
        let recording = RecordTransport::new(&place.0, Recorder::playing([Ok(answer)])).unwrap();
        let client = core().transport(recording);
        let call = client
            .call(Get)
            .credential(Credential::Token("abcd-token".into()));
        call.raw().await.unwrap();
        let recorded = place.text();
        assert!(!recorded.contains("s3cret"), "{body}: {recorded}");
    }
}
