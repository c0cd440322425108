//! OAuth 2 on the wire: the token URL is asked once, with the scopes of the operation, and again
//! after a 401.

use crate::answer::Answer;
use crate::server::Server;
use expected::oauth::{Client, Credential};
use expected::runtime::{DynamicCredential, Error, OAuth2, TransportErrorKind};
use serde_json::json;

fn token(text: &str) -> Answer {
    Answer::json(
        200,
        &json!({"access_token": text, "token_type": "Bearer", "expires_in": 3600, "unknown": {}}),
    )
}

fn client(login: &Server, api: &Server) -> Client {
    let provider =
        OAuth2::client_credentials("id", "secret").token_url(format!("{}/token", login.url()));
    let credential = DynamicCredential::new(Credential::Machine, provider);
    Client::new(credential).base_url(api.url()).retries(0)
}

fn done() -> Answer {
    Answer::empty(204)
}

#[tokio::test]
async fn a_token_is_got_with_the_scopes_of_the_operation_and_used_until_it_is_refused() {
    let login = Server::start([token("first"), token("second")]).await;
    let api = Server::start([done(), Answer::text(401, "expired"), done()]).await;
    let client = client(&login, &api);
    client.add_thing().await.unwrap();
    // A token that may read and write may read.
    let response = client.list_things().response().await.unwrap();
    assert_eq!(response.attempts(), 2);
    let sent = api.requests().await;
    let tokens: Vec<_> = sent
        .iter()
        .map(|sent| sent.header("authorization"))
        .collect();
    assert_eq!(
        tokens,
        [
            Some("Bearer first"),
            Some("Bearer first"),
            Some("Bearer second")
        ]
    );
    let asked = login.requests().await;
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[0].line(), "POST /token HTTP/1.1");
    assert_eq!(asked[0].header("authorization"), Some("Basic aWQ6c2VjcmV0"));
    assert_eq!(
        asked[0].body(),
        b"grant_type=client_credentials&scope=read%20write"
    );
}

#[tokio::test]
async fn an_error_of_the_token_url_is_told_and_nothing_is_sent() {
    let refused = json!({"error": "invalid_scope", "error_description": "no such scope"});
    let login = Server::start([Answer::json(400, &refused)]).await;
    let api = Server::unused().await;
    let error = client(&login, &api).list_things().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /things (listThings): not sent: no token: the token URL refused the request: invalid_scope (no such scope)"
    );
    let Error::Transport(lost) = error else {
        panic!()
    };
    assert_eq!(
        lost.kind(),
        TransportErrorKind::Credential {
            is_temporary: false
        }
    );
    assert_eq!(api.requests().await.len(), 0);
}
