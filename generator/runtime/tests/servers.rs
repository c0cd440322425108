//! Where requests go: to the document's server, to the operation's own, or where the caller says.

use super::carrying::Recorder;
use super::server::{Server, answer};
use crate::runtime::{Call, Core, Method, Operation, Outcome, Parts, RequestBuilder, fill_server};

/// An operation with a server of its own: `POST /files`
struct Upload(&'static str);

impl Operation for Upload {
    type Output = ();
    type Error = std::convert::Infallible;
    const ID: &'static str = "upload";
    const SECURITY: &'static [&'static [&'static str]] = &[];

    fn request(&self, request: &mut RequestBuilder) {
        request.start(Method::POST, "/files");
        request.server(self.0);
    }

    fn outcome(parts: &Parts) -> Outcome<Self> {
        parts.empty()
    }
}

/// An emitted-looking server with variables.
#[derive(Debug, Clone)]
struct Regional {
    region: Region,
    base: String,
}

#[derive(Debug, Clone, Copy)]
enum Region {
    Eu,
    Us,
}

impl Region {
    fn as_str(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Us => "us",
        }
    }
}

impl From<Regional> for String {
    fn from(server: Regional) -> Self {
        fill_server("https://{region}.host/{base}", &[("region", server.region.as_str()), ("base", server.base.as_str())])
    }
}

/// Where a call goes; or why it goes nowhere.
async fn goes_to(core: Core, own: &'static str, told: impl FnOnce(Call<'_, Upload>) -> Call<'_, Upload>) -> String {
    let recorder = Recorder::default();
    let core = core.transport(recorder.clone());
    match told(core.call(Upload(own))).raw().await {
        Ok(_) => recorder.taken()[0].url().to_owned(),
        Err(error) => error.to_string(),
    }
}

#[tokio::test]
async fn an_operation_goes_to_its_own_server_unless_the_caller_has_chosen_one() {
    let own = "https://uploads.host/v2";
    assert_eq!(goes_to(Core::new("https://api.host/v1"), own, |call| call).await, "https://uploads.host/v2/files");
    let chosen = Core::new("https://api.host/v1").base_url("https://test.host");
    assert_eq!(goes_to(chosen, own, |call| call).await, "https://test.host/files");
    let told = goes_to(Core::new("https://api.host/v1"), own, |call| call.base_url("https://one.host/x/")).await;
    assert_eq!(told, "https://one.host/x/files");
    let both = Core::new("https://api.host").base_url("https://test.host");
    assert_eq!(goes_to(both, own, |call| call.base_url("https://one.host")).await, "https://one.host/files");
}

#[tokio::test]
async fn a_relative_server_is_on_the_same_host() {
    let cases = [
        ("https://api.host/v1", "/v2", "https://api.host/v2/files"),
        ("https://api.host", "/v2", "https://api.host/v2/files"),
        ("https://api.host/v1/", "beta", "https://api.host/v1/beta/files"),
        ("https://api.host/v1", "./beta", "https://api.host/v1/beta/files"),
        ("https://api.host/v1", "/", "https://api.host/files"),
    ];
    for (base, own, wanted) in cases {
        assert_eq!(goes_to(Core::new(base), own, |call| call).await, wanted, "{base} {own}");
        assert_eq!(goes_to(Core::new("https://x").base_url(base), own, |call| call).await, wanted, "{base} {own}, chosen");
    }
}

#[tokio::test]
async fn variables_are_filled_in_and_the_address_is_checked() {
    let at = |base: &str| Regional { region: Region::Eu, base: base.to_owned() };
    assert_eq!(goes_to(Core::new("x").base_url(at("v1")), "/", |call| call).await, "https://eu.host/files");
    let us = Regional { region: Region::Us, ..at("a/b") };
    assert_eq!(goes_to(Core::new("https://x"), "https://own", |call| call.base_url(us)).await, "https://us.host/a/b/files");
    for none in ["", "host", "ftp://host"] {
        let found = goes_to(Core::new(none), "", |call| call).await;
        assert!(found.contains("base url must be"), "{none}: {found}");
    }
    for base in ["a b", "x?y=z", "#", "u@v"] {
        let found = goes_to(Core::new("https://x"), "https://own", |call| call.base_url(at(base))).await;
        assert!(found.contains("base url must be"), "{base}: {found}");
    }
    assert_eq!(fill_server("{a}{b}{a}", &[("a", "1{b}"), ("b", "2")]), "1{b}21{b}");
    assert_eq!(fill_server("https://h/{", &[]), "https://h/{");
}

#[tokio::test]
async fn both_servers_are_asked_over_the_wire() {
    let first = Server::start([answer(204, "", "")]).await;
    let second = Server::start([answer(204, "", ""), answer(204, "", "")]).await;
    let core = Core::new(first.url.as_str());
    core.call(Upload("/")).await.unwrap();
    core.call(Upload("/")).base_url(second.url.as_str()).await.unwrap();
    core.base_url(second.url.as_str()).call(Upload("https://own.invalid")).await.unwrap();
    assert_eq!((first.seen().len(), second.seen().len()), (1, 2));
    assert!(second.seen().iter().all(|request| request.starts_with("POST /files HTTP/1.1")), "{:?}", second.seen());
}
