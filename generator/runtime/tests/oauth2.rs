//! Tokens by OAuth 2: what is sent to the token URL, what of its responses is used, and what its
//! errors show.

use super::carrying::Recorder;
use super::server::{Server, answer, json};
use crate::runtime::{
    Core, DynamicCredential, Error, OAuth2, Request, Response, Secret, StatusCode,
    TransportErrorKind,
};
use std::sync::{Arc, Mutex};

struct Get;

operation! { Get {
    id: "get",
    route: GET "/",
    security: [["machine" ["read", "write"]], ["person"]],
    success: empty () {
        204,
    },
} }

struct Read;

operation! { Read {
    id: "read",
    route: GET "/",
    security: [["machine" ["read"]]],
    success: empty () {
        204,
    },
} }

#[derive(Debug, Clone)]
pub enum Credential {
    Machine(Secret),
    Person(Secret),
    Relative(Secret),
}

credentials! { Credential {
    Machine(token) => {
        "machine": bearer(token) {
            "authorizationCode": "http://login/code",
            "clientCredentials": "http://login/token",
        },
    },
    Person(token) => {
        "person": bearer(token) {
            "authorizationCode": "http://login/token" "http://login/refresh",
        },
    },
    Relative(token) => {
        "machine": bearer(token) {
            "clientCredentials": "token",
        },
    },
} }

fn ok(body: &str) -> Result<Response, TransportErrorKind> {
    Ok(Response::new(StatusCode::OK, body.to_owned()))
}

fn done() -> Result<Response, TransportErrorKind> {
    Ok(Response::new(StatusCode::NO_CONTENT, ""))
}

fn core(recorder: &Recorder, credential: DynamicCredential) -> Core {
    let core = Core::new("http://api").transport(recorder.clone());
    core.credential(credential).retries(0)
}

fn machine() -> OAuth2 {
    OAuth2::client_credentials("the id", "s3cr3t:&")
}

fn body(request: &Request) -> &str {
    std::str::from_utf8(request.body().unwrap()).unwrap()
}

#[tokio::test]
async fn client_credentials_are_sent_in_a_header() {
    let token = r#"{"access_token": "t", "token_type": "bearer", "expires_in": "3600", "x": [1]}"#;
    let recorder = Recorder::playing([ok(token), done()]);
    let core = core(
        &recorder,
        DynamicCredential::new(Credential::Machine, machine()),
    );
    core.call(Get).await.unwrap();
    core.call(Read).raw().await.unwrap();
    let taken = recorder.taken();
    assert_eq!(taken.len(), 3);
    assert_eq!(
        (taken[0].method().as_str(), taken[0].url()),
        ("POST", "http://login/token")
    );
    let headers = taken[0].headers();
    // The id and the secret are form-encoded first (RFC 6749, section 2.3.1).
    assert_eq!(
        headers["authorization"],
        "Basic dGhlJTIwaWQ6czNjcjN0JTNBJTI2"
    );
    assert!(headers["authorization"].is_sensitive());
    assert_eq!(headers["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(
        body(&taken[0]),
        "grant_type=client_credentials&scope=read%20write"
    );
    assert_eq!(taken[1].headers()["authorization"], "Bearer t");
}

#[tokio::test]
async fn client_credentials_can_be_sent_in_the_body() {
    let recorder = Recorder::playing([ok(r#"{"access_token": "t"}"#), done()]);
    let provider = machine()
        .secret_in_body()
        .token_url("https://elsewhere/token")
        .scopes(["all"])
        .parameter("audience", "https://api");
    let core = core(
        &recorder,
        DynamicCredential::new(Credential::Machine, provider),
    );
    core.call(Get).await.unwrap();
    core.call(Read).raw().await.unwrap();
    let taken = recorder.taken();
    assert_eq!(
        (taken.len(), taken[0].url()),
        (3, "https://elsewhere/token")
    );
    assert!(!taken[0].headers().contains_key("authorization"));
    assert_eq!(
        body(&taken[0]),
        "grant_type=client_credentials&scope=all&client_id=the%20id&client_secret=s3cr3t%3A%26&audience=https%3A%2F%2Fapi"
    );
}

#[tokio::test]
async fn a_refresh_token_is_replaced_by_the_next_one() {
    let first = r#"{"access_token": "a1", "expires_in": 0, "refresh_token": "r2"}"#;
    let second = r#"{"access_token": "a2", "expires_in": 0, "refresh_token": ""}"#;
    let recorder = Recorder::playing([ok(first), done(), ok(second), done(), ok(second), done()]);
    let kept = Arc::new(Mutex::new(Vec::new()));
    let log = kept.clone();
    let provider = OAuth2::refresh_token("id", "r1")
        .on_refresh_token(move |token| log.lock().unwrap().push(token.expose().to_owned()));
    let core = core(
        &recorder,
        DynamicCredential::new(Credential::Person, provider),
    );
    for _ in 0..3 {
        core.call(Get).await.unwrap();
    }
    let taken = recorder.taken();
    assert_eq!(taken[0].url(), "http://login/refresh");
    let form = |token| format!("grant_type=refresh_token&refresh_token={token}&client_id=id");
    let sent: Vec<&str> = [0, 2, 4].iter().map(|at| body(&taken[*at])).collect();
    assert_eq!(sent, [form("r1"), form("r2"), form("r2")]);
    assert_eq!(*kept.lock().unwrap(), ["r2"]);
}

/// The error of a call whose token URL answers so.
async fn failure(response: Response) -> String {
    let recorder = Recorder::playing([Ok(response)]);
    let core = core(
        &recorder,
        DynamicCredential::new(Credential::Machine, machine()),
    );
    let Error::Transport(error) = core.call(Read).await.unwrap_err() else {
        panic!()
    };
    assert_eq!(recorder.taken().len(), 1);
    assert!(!error.may_have_reached_server());
    let shown = error.to_string();
    assert!(!format!("{error:?}{shown}").contains("s3cr3t"), "{error:?}");
    let TransportErrorKind::Credential { is_temporary } = error.kind() else {
        panic!("{error}")
    };
    let head = "GET / (read): not sent: no token: ";
    let said = shown.strip_prefix(head).unwrap_or(&shown);
    format!("{said}{}", if is_temporary { " (temporary)" } else { "" })
}

fn response(status: u16, body: &str) -> Response {
    Response::new(StatusCode::from_u16(status).unwrap(), body.to_owned())
}

#[tokio::test]
async fn errors_of_a_token_url_are_told_without_secrets() {
    let refused =
        r#"{"error": "invalid_client", "error_description": "no client s3cr3t:& \u001b[1m"}"#;
    assert_eq!(
        failure(response(401, refused)).await,
        "the token URL refused the request: invalid_client (no client [redacted] \\u{1b}[1m)"
    );
    assert_eq!(
        failure(response(200, r#"{"error": "bad_code"}"#)).await,
        "the token URL refused the request: bad_code"
    );
    assert_eq!(
        failure(response(400, r#"{"error": "temporarily_unavailable"}"#)).await,
        "the token URL refused the request: temporarily_unavailable (temporary)"
    );
    assert_eq!(
        failure(response(503, "<html>busy")).await,
        "the token URL answered with the status 503 Service Unavailable (temporary)"
    );
    assert_eq!(
        failure(response(302, "")).await,
        "the token URL answered with the status 302 Found, and redirects are not followed"
    );
    for body in [
        "",
        "[]",
        "{}",
        r#"{"access_token": ""}"#,
        r#"{"access_token": 1}"#,
    ] {
        assert_eq!(
            failure(response(200, body)).await,
            "the response of the token URL has no `access_token`"
        );
    }
    assert_eq!(
        failure(response(
            200,
            r#"{"access_token": "t", "token_type": "mac"}"#
        ))
        .await,
        "the token is of the type `mac`, and only `Bearer` can be sent"
    );
    let deep = "[".repeat(100_000);
    assert_eq!(
        failure(response(200, &deep)).await,
        "the response of the token URL has no `access_token`"
    );
}

#[tokio::test]
async fn a_token_url_has_to_be_known_and_absolute() {
    let error = async |credential| {
        let recorder = Recorder::default();
        let error = core(&recorder, credential).call(Get).await.unwrap_err();
        assert_eq!(recorder.taken().len(), 0);
        error.to_string()
    };
    let relative = DynamicCredential::new(Credential::Relative, machine());
    assert_eq!(
        error(relative).await,
        "GET / (get): not sent: no token: the token URL is not an absolute http or https address without a user; \
         `OAuth2::token_url` takes one"
    );
    let without = DynamicCredential::new(Credential::Person, machine());
    assert_eq!(
        error(without).await,
        "GET / (get): not sent: no token: the document has no token URL for this grant; `OAuth2::token_url` takes one"
    );
    for url in [
        "ftp://login/token",
        "https://user:password@login/token",
        "//login/token",
    ] {
        let provider = machine().token_url(url);
        assert!(!format!("{provider:?}").contains("password"));
        let error = error(DynamicCredential::new(Credential::Machine, provider)).await;
        assert!(error.contains("is not an absolute"), "{error}");
        assert!(!error.contains("password"), "{error}");
    }
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn a_redirect_of_the_token_url_is_not_followed() {
    let other = Server::start([json(200, r#"{"access_token": "t"}"#)]).await;
    let location = format!("location: {}/token\r\n", other.url);
    let login = Server::start([answer(307, &location, "")]).await;
    let provider = machine().token_url(format!("{}/token", login.url));
    let core = Core::new(&other.url)
        .retries(0)
        .follow_redirects(3)
        .credential(DynamicCredential::new(Credential::Machine, provider));
    let error = core.call(Read).await.unwrap_err();
    assert!(error.to_string().contains("307"), "{error}");
    assert_eq!((login.seen().len(), other.seen().len()), (1, 0));
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn a_lost_request_for_a_token_tells_why() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/token", listener.local_addr().unwrap());
    drop(listener);
    let provider = machine().token_url(url);
    let core = Core::new("http://api")
        .retries(0)
        .credential(DynamicCredential::new(Credential::Machine, provider));
    let error = core.call(Read).await.unwrap_err().to_string();
    let expected = "GET / (read): not sent: no token: the request for a token failed: ";
    assert!(
        error.starts_with(expected) && error.contains("refused"),
        "{error}"
    );
}
