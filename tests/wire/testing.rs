//! The examples of tests in both READMEs: the code below is theirs, line by line, and is run here.

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

#[test]
fn the_readmes_have_this_code() {
    let mut examples = SOURCE.split("    // README\n").skip(1).map(|rest| {
        let code = rest.split("    // end\n").next().unwrap();
        let lines = code
            .lines()
            .map(|line| line.strip_prefix("    ").unwrap_or(line));
        lines.map(|line| format!("{line}\n")).collect::<String>()
    });
    for readme in [OF_WORKSPACE, OF_CRATE] {
        let code = examples.next().unwrap();
        assert!(readme.contains(&format!("```rust\n{code}```\n")), "{code}");
    }
}
