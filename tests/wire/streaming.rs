//! Responses that are read as they come. The code of the first test is that of the documentation,
//! line by line.

use crate::answer::Answer;
use crate::depict::client;
use crate::server::Server;
use recommenders::depict::Credential;
use serde_json::json;
use std::error::Error;
use std::io::Write;

const SOURCE: &str = include_str!("streaming.rs");
const OF_CRATE: &str = include_str!("../../generated/README.md");
const OF_CALL: &str = include_str!("../../generated/src/runtime/call.rs");
const OF_GUIDE: &str = include_str!("../../docs/transports.md");

#[tokio::test]
async fn a_response_is_written_as_it_comes() -> Result<(), Box<dyn Error>> {
    let answers = [Answer::empty(503), Answer::json(200, &json!(["c-1"]))];
    let server = Server::start(answers).await;
    let client = client(&server).credential(Credential::http_bearer("token-1"));
    let call = client.list_category_ids();
    let mut file = Vec::new();
    // Documentation
    let mut response = call.stream().await?;
    while let Some(chunk) = response.body.chunk().await? {
        file.write_all(&chunk)?;
    }
    // end
    assert_eq!(file, b"[\"c-1\"]");
    assert_eq!(response.attempts(), 2);
    assert_eq!(server.requests().await.len(), 2);
    Ok(())
}

#[test]
fn the_documentation_has_this_code() {
    let code = SOURCE.split("    // Documentation\n").nth(1).unwrap();
    let code = code.split("    // end\n").next().unwrap();
    let lines = || {
        code.lines()
            .map(|line| line.strip_prefix("    ").unwrap_or(line))
    };
    let plain: String = lines().map(|line| format!("{line}\n")).collect();
    for page in [OF_CRATE, OF_GUIDE] {
        assert!(page.contains(&format!("```rust\n{plain}```\n")), "{plain}");
    }
    let comment: String = lines().map(|line| format!("    /// {line}\n")).collect();
    assert!(OF_CALL.contains(&comment), "{comment}");
}

#[tokio::test]
async fn a_failure_is_typed_as_always() {
    let server = Server::start([Answer::json(422, &json!({"detail": []}))]).await;
    let client = client(&server).credential(Credential::http_bearer("token-1"));
    let error = client
        .recommend_for_products_and_user(crate::depict::request())
        .stream()
        .await
        .unwrap_err();
    assert!(error.api().is_some(), "{error}");
    drop(client);
    assert_eq!(server.requests().await.len(), 1);
}
