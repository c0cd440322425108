//! The examples of tests and of a middleware in both READMEs: the code below is theirs, line by
//! line, and is run here.

use http::HeaderValue;
use recommenders::depict::operations::ListMarkets;
use recommenders::depict::{Client, Credential};
use recommenders::runtime::MockTransport;
use std::error::Error;

const SOURCE: &str = include_str!("testing.rs");
const OF_WORKSPACE: &str = include_str!("../../README.md");
const OF_CRATE: &str = include_str!("../../generated/README.md");

#[tokio::test]
#[rustfmt::skip]
async fn an_answer_that_a_test_gives() -> Result<(), Box<dyn Error>> {
    // README
    use recommenders::depict::operations::RecommendForProductsAndUser;
    use recommenders::depict::{Client, Credential, RecommendForManyRequest};
    use recommenders::runtime::{MockTransport, StatusCode, TestEnvironment};

    let mock = MockTransport::in_order();
    let recommend = || mock.expect::<RecommendForProductsAndUser>().header("x-api-key", "key");
    recommend().responds_json(StatusCode::TOO_MANY_REQUESTS, "{}");
    recommend().answers_json(r#"{"displays": [{"title": "Chair"}]}"#);

    let depict = Client::new(Credential::api_key_header("key"))
        .transport(mock.clone())
        .environment(TestEnvironment::new());
    let request = RecommendForManyRequest::new("acme", "se", "cross_sell", ["sku-1"]);
    let answer = depict.recommend_for_products_and_user(request).await?;
    assert_eq!(answer.displays.iter().flatten().count(), 1);
    mock.verify()?;
    // end
    Ok(())
}

#[tokio::test]
#[rustfmt::skip]
async fn a_failure_that_a_test_gives() -> Result<(), Box<dyn Error>> {
    // README
    use recommenders::depict::operations::RecommendForProductsAndUser;
    use recommenders::depict::{Client, Credential, RecommendForManyRequest};
    use recommenders::runtime::{MockTransport, TransportErrorKind};

    let mock = MockTransport::new();
    mock.expect::<RecommendForProductsAndUser>().breaks(TransportErrorKind::Connect);

    let client = Client::new(Credential::api_key_header("key")).transport(mock.clone()).retries(0);
    let outcome = client
        .recommend_for_products_and_user(RecommendForManyRequest::new("acme", "se", "cross_sell", ["P-1"]).session_id("s-91"))
        .await;
    assert!(outcome.is_err_and(|error| error.is_connect()));
    mock.verify()?;
    // end
    Ok(())
}

/// Stands for a signature with a key.
fn sign(text: &str, body: &[u8]) -> HeaderValue {
    let mut signature = HeaderValue::from_str(&format!("{text} {}", body.len())).unwrap();
    signature.set_sensitive(true);
    signature
}

#[tokio::test]
#[rustfmt::skip]
async fn a_middleware_that_signs() {
    let credential = Credential::api_key_header("key");
    // README
    use recommenders::runtime::{BoxFuture, HttpTransport, Request, Response, Transport, TransportError};

    /// Signs each attempt, and lets another transport send it.
    #[derive(Debug)]
    struct Signed<T>(T);

    impl<T: Transport> Transport for Signed<T> {
        fn send(&self, mut request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
            let text = format!("{} {} {}", request.operation_id(), request.method(), request.url());
            let signature = sign(&text, request.body().map_or(&[], |body| body));
            request.headers_mut().insert("x-signature", signature);
            self.0.send(request)
        }
    }

    let depict = Client::new(credential).transport(Signed(HttpTransport::new()));
    // end
    let mock = MockTransport::new();
    mock.expect::<ListMarkets>()
        .header("x-signature", "list_markets GET https://api.depict.ai/v3/markets?merchant=m 0")
        .answers_json("[]");
    let depict = depict.transport(Signed(mock.clone()));
    depict.list_markets("m").await.unwrap();
    mock.verify().unwrap();
}

#[test]
fn the_readmes_have_this_code() {
    let mut examples = SOURCE.split("    // README\n").skip(1).map(|rest| {
        let code = rest.split("    // end\n").next().unwrap();
        let lines = code
            .lines()
            .map(|line| line.strip_prefix("    ").unwrap_or(line));
        lines.map(|line| format!("{line}\n")).collect::<String>()
    });
    for readme in [OF_WORKSPACE, OF_CRATE, OF_WORKSPACE] {
        let code = examples.next().unwrap();
        assert!(readme.contains(&format!("```rust\n{code}```\n")), "{code}");
    }
}
