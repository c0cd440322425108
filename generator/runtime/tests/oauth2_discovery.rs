//! Where the token URL is, if a discovery document says it.

use super::carrying::Recorder;
use crate::runtime::{
    Core, DynamicCredential, OAuth2, Response, Secret, StatusCode, TransportErrorKind,
};

struct Get;

operation! { Get {
    id: "get",
    route: GET "/",
    security: [["connect" ["read"]]],
    success: empty () {
        204,
    },
} }

#[derive(Debug, Clone)]
pub enum Credential {
    Connect(Secret),
    Secure(Secret),
    Relative(Secret),
}

credentials! { Credential {
    Connect(token) => {
        "connect": bearer(token) {
            "openIdConnect": discovery "http://login/.well-known/openid-configuration",
        },
    },
    Secure(token) => {
        "connect": bearer(token) {
            "clientCredentials": "http://login/declared",
            "openIdConnect": discovery "https://login/.well-known/openid-configuration",
        },
    },
    Relative(token) => {
        "connect": bearer(token) {
            "openIdConnect": discovery "/.well-known/openid-configuration",
        },
    },
} }

const DOCUMENT: &str = r#"{"issuer": "http://login", "token_endpoint": "http://idp/token"}"#;

fn answer(status: u16, body: &str) -> Result<Response, TransportErrorKind> {
    Ok(Response::new(
        StatusCode::from_u16(status).unwrap(),
        body.to_owned(),
    ))
}

fn machine() -> OAuth2 {
    OAuth2::client_credentials("id", "s3cr3t")
}

fn core(recorder: &Recorder, credential: DynamicCredential) -> Core {
    let core = Core::new("http://api").transport(recorder.clone());
    core.credential(credential).retries(0)
}

fn urls(recorder: &Recorder) -> Vec<String> {
    let taken = recorder.taken();
    taken.iter().map(|one| one.url().to_owned()).collect()
}

#[tokio::test]
async fn the_document_is_read_once() {
    let token = r#"{"access_token": "t", "expires_in": 0}"#;
    let recorder = Recorder::playing([
        answer(200, DOCUMENT),
        answer(200, token),
        answer(204, ""),
        answer(200, token),
        answer(204, ""),
    ]);
    let credential = DynamicCredential::new(Credential::Connect, machine());
    let core = core(&recorder, credential);
    core.call(Get).await.unwrap();
    core.call(Get).await.unwrap();
    let document = "http://login/.well-known/openid-configuration";
    let expected = [
        document,
        "http://idp/token",
        "http://api/",
        "http://idp/token",
        "http://api/",
    ];
    assert_eq!(urls(&recorder), expected);
    let taken = recorder.taken();
    let asked = &taken[0];
    assert_eq!(asked.method(), "GET");
    // The secret goes to the token URL alone.
    assert!(!asked.headers().contains_key("authorization"));
    assert!(asked.body().is_none());
}

#[tokio::test]
async fn what_is_given_comes_before_what_is_declared() {
    let token = r#"{"access_token": "t"}"#;
    let get = async |provider: OAuth2, answers: &[&str]| {
        let answers = answers.iter().map(|body| answer(200, body));
        let recorder = Recorder::playing(answers.chain([answer(204, "")]));
        let credential = DynamicCredential::new(Credential::Secure, provider);
        core(&recorder, credential).call(Get).await.unwrap();
        urls(&recorder)
    };
    let declared = get(machine(), &[token]).await;
    assert_eq!(declared, ["http://login/declared", "http://api/"]);
    let given = machine().discovery_url("http://own/document");
    let found = get(given, &[DOCUMENT, token]).await;
    assert_eq!(
        found,
        ["http://own/document", "http://idp/token", "http://api/"]
    );
    let given = machine()
        .discovery_url("http://own/document")
        .token_url("http://own/token");
    let found = get(given, &[token]).await;
    assert_eq!(found, ["http://own/token", "http://api/"]);
}

async fn failure(
    credential: fn(Secret) -> Credential,
    provider: OAuth2,
    status: u16,
    body: &str,
) -> String {
    let recorder = Recorder::playing([answer(status, body)]);
    let credential = DynamicCredential::new(credential, provider);
    let error = core(&recorder, credential).call(Get).await.unwrap_err();
    assert!(recorder.taken().len() <= 1);
    let shown = error.to_string();
    let head = "GET / (get): not sent: no token: ";
    shown.strip_prefix(head).unwrap_or(&shown).to_owned()
}

#[tokio::test]
async fn an_error_says_what_is_wrong_with_the_document() {
    let relative = failure(Credential::Relative, machine(), 200, DOCUMENT).await;
    assert_eq!(
        relative,
        "the address of the discovery document is not an absolute http or https address without a user; \
         `OAuth2::discovery_url` takes one"
    );
    let absent = failure(Credential::Connect, machine(), 302, "").await;
    assert_eq!(
        absent,
        "the address of the discovery document answered with the status 302 Found, and redirects are not followed"
    );
    for body in [
        "",
        "[]",
        "{}",
        r#"{"token_endpoint": ""}"#,
        r#"{"token_endpoint": 1}"#,
    ] {
        let empty = failure(Credential::Connect, machine(), 200, body).await;
        assert_eq!(empty, "the discovery document has no `token_endpoint`");
    }
    let provider = || machine().discovery_url("https://login/document");
    for body in [
        DOCUMENT,
        r#"{"token_endpoint": "https://idp/token", "device_authorization_endpoint": "http://idp/device"}"#,
    ] {
        let insecure = failure(Credential::Connect, provider(), 200, body).await;
        assert_eq!(
            insecure,
            "the discovery document came over https, and names an address without it"
        );
    }
}
