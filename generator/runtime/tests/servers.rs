//! Where requests go: to the document's server, to the operation's own, or where the caller says.

use super::carrying::Recorder;
use super::server::{Server, answer};
use crate::runtime::{Call, Core, Operation, ServerUrl};

/// Operations with a server of their own, or none: `POST /files`
macro_rules! uploads {
    ($($name:ident $(at $server:literal)?,)*) => { $(
        struct $name;

        operation! { $name {
            id: "upload",
            route: POST "/files",
            $(server: $server,)?
            success: empty () { 204 },
        } }
    )* };
}

uploads! {
    Plain,
    Absolute at "https://uploads.host/v2",
    Root at "/",
    Second at "/v2",
    Below at "beta",
    Beside at "./beta",
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

impl From<Regional> for ServerUrl {
    fn from(server: Regional) -> Self {
        Self::fill(
            "https://{region}.host/{base}",
            &[
                ("region", server.region.as_str(), None),
                ("base", server.base.as_str(), Some("v1")),
            ],
        )
    }
}

/// Where a call goes; or why it goes nowhere.
async fn goes_to<O: Operation>(
    core: Core,
    operation: O,
    told: impl FnOnce(Call<'_, O>) -> Call<'_, O>,
) -> String {
    let recorder = Recorder::default();
    let core = core.transport(recorder.clone());
    match told(core.call(operation)).raw().await {
        Ok(_) => recorder.taken()[0].url().to_owned(),
        Err(error) => error.to_string(),
    }
}

#[tokio::test]
async fn an_operation_goes_to_its_own_server_unless_the_caller_has_chosen_one() {
    assert_eq!(
        goes_to(Core::new("https://api.host/v1"), Plain, |call| call).await,
        "https://api.host/v1/files"
    );
    assert_eq!(
        goes_to(Core::new("https://api.host/v1"), Absolute, |call| call).await,
        "https://uploads.host/v2/files"
    );
    let chosen = || Core::new("https://api.host/v1").base_url("https://test.host");
    assert_eq!(
        goes_to(chosen(), Absolute, |call| call).await,
        "https://test.host/files"
    );
    let told = goes_to(Core::new("https://api.host/v1"), Absolute, |call| {
        call.base_url("https://one.host/x/")
    })
    .await;
    assert_eq!(told, "https://one.host/x/files");
    assert_eq!(
        goes_to(chosen(), Absolute, |call| call.base_url("https://one.host")).await,
        "https://one.host/files"
    );
}

#[tokio::test]
async fn a_relative_server_is_on_the_same_host() {
    for core in [Core::new, |url: &str| Core::new("https://x").base_url(url)] {
        assert_eq!(
            goes_to(core("https://api.host/v1"), Second, |call| call).await,
            "https://api.host/v2/files"
        );
        assert_eq!(
            goes_to(core("https://api.host"), Second, |call| call).await,
            "https://api.host/v2/files"
        );
        assert_eq!(
            goes_to(core("https://api.host/v1/"), Below, |call| call).await,
            "https://api.host/v1/beta/files"
        );
        assert_eq!(
            goes_to(core("https://api.host/v1"), Beside, |call| call).await,
            "https://api.host/v1/beta/files"
        );
        assert_eq!(
            goes_to(core("https://api.host/v1"), Root, |call| call).await,
            "https://api.host/files"
        );
    }
}

#[tokio::test]
async fn a_relative_server_of_the_document_is_resolved_against_the_given_address() {
    for (base, relative, expected) in [
        ("https://host", "/api/v2", "https://host/api/v2/files"),
        ("https://host/", "/api/v2/", "https://host/api/v2/files"),
        (
            "https://host:8443/api/v2",
            "/api/v2",
            "https://host:8443/api/v2/files",
        ),
        (
            "https://host/docs/openapi.json?v=1#top",
            "/api",
            "https://host/api/files",
        ),
        (
            "https://host/docs/openapi.json",
            "v2",
            "https://host/docs/v2/files",
        ),
        (
            "https://host/docs/openapi.json",
            "./v2/",
            "https://host/docs/v2/files",
        ),
        (
            "https://host/docs/openapi.json",
            "../v2",
            "https://host/v2/files",
        ),
        (
            "https://host/a/b/c",
            "../../../../v2",
            "https://host/v2/files",
        ),
        ("https://host", "../v2", "https://host/v2/files"),
        ("https://host/docs/openapi.json", "/", "https://host/files"),
        (
            "https://host",
            "//other.host/v1",
            "https://other.host/v1/files",
        ),
    ] {
        let core = Core::relative(base, relative);
        let url = goes_to(core, Plain, |call| call).await;
        assert_eq!(url, expected, "{relative} at {base}");
    }
    for base in ["host", "", "/", "ftp://host", "https://user:s3cr3t@host"] {
        let error = goes_to(Core::relative(base, "/v2"), Plain, |call| call).await;
        assert!(error.contains("base url must be"), "{error}");
    }
    let core = Core::relative("https://host/x", "/v2").base_url("https://proxy/api");
    assert_eq!(
        goes_to(core, Plain, |call| call).await,
        "https://proxy/api/files"
    );
}

#[tokio::test]
async fn variables_are_filled_in() {
    let at = |region: Region, base: &str| Regional {
        region,
        base: base.to_owned(),
    };
    let core = Core::new("https://x").base_url(at(Region::Eu, "v1"));
    assert_eq!(
        goes_to(core, Plain, |call| call).await,
        "https://eu.host/v1/files"
    );
    let us = at(Region::Us, "a/b");
    assert_eq!(
        goes_to(Core::new("https://x"), Absolute, |call| call.base_url(us)).await,
        "https://us.host/a/b/files"
    );
}

#[tokio::test]
async fn a_variable_with_a_wrong_value_is_named_before_sending() {
    let eu = |base: &str| Regional {
        region: Region::Eu,
        base: base.to_owned(),
    };
    let expected = "POST /files (upload): not sent: server variable base must not contain `?`";
    let core = Core::new("https://x").base_url(eu("v1?s3cr3t"));
    assert!(!format!("{core:?}").contains("s3cr3t"), "{core:?}");
    assert_eq!(goes_to(core, Plain, |call| call).await, expected);
    let core = Core::new(eu("v1?s3cr3t"));
    assert_eq!(goes_to(core.clone(), Plain, |call| call).await, expected);
    assert_eq!(goes_to(core.clone(), Second, |call| call).await, expected);
    let told = goes_to(core, Plain, |call| call.base_url(eu("v2"))).await;
    assert_eq!(told, "https://eu.host/v2/files");
}

#[tokio::test]
async fn addresses_are_checked_and_do_not_show_a_password() {
    for url in [
        "",
        "host",
        "ftp://host",
        "http://user:password@host",
        "http://host?x=1",
        "http://host/#",
        "http://a b",
    ] {
        let found = goes_to(Core::new(url), Plain, |call| call).await;
        assert!(
            found.contains("base url must be") && !found.contains("password"),
            "{url}: {found}"
        );
    }
}

#[tokio::test]
async fn both_servers_are_asked_over_the_wire() {
    let first = Server::start([answer(204, "", "")]).await;
    let second = Server::start([answer(204, "", ""), answer(204, "", "")]).await;
    let core = Core::new(first.url.as_str());
    core.call(Root).await.unwrap();
    core.call(Root).base_url(second.url.as_str()).await.unwrap();
    core.base_url(second.url.as_str())
        .call(Absolute)
        .await
        .unwrap();
    assert_eq!((first.seen().len(), second.seen().len()), (1, 2));
    assert!(
        second
            .seen()
            .iter()
            .all(|request| request.starts_with("POST /files HTTP/1.1")),
        "{:?}",
        second.seen()
    );
}
