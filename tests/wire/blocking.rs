//! Calls that block their thread, without an asynchronous runtime.

use crate::answer::Answer;
use crate::depict::{client, request};
use crate::server::Server;
use recommenders::depict::Credential;
use recommenders::runtime::Error;
use recommenders::yespo;
use serde_json::json;
use std::process::Command;
use std::thread;
use tokio::runtime::Builder;

/// Runs a blocking call on a thread that no asynchronous runtime knows, while the server lives on
/// this one.
fn blocking<T: Send + 'static>(
    answers: Vec<Answer>,
    call: impl FnOnce(&Server) -> T + Send + 'static,
) -> (T, Vec<crate::received::Received>) {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let server = Server::start(answers).await;
        let (give, take) = tokio::sync::oneshot::channel();
        thread::spawn(move || {
            let outcome = call(&server);
            _ = give.send((outcome, server));
        });
        let (outcome, server) = take.await.expect("the call does not panic");
        (outcome, server.requests().await)
    })
}

#[test]
fn every_call_can_block() {
    let answers = vec![
        Answer::json(200, &json!({"displays": [{"title": "a"}]})),
        Answer::empty(503),
        Answer::json(200, &json!(["c-1"])),
    ];
    let (outcome, received) = blocking(answers, |server| {
        let client = client(server).credential(Credential::http_bearer("token-1"));
        let request = request().limit(8);
        let answer = client
            .recommend_for_products_and_user(request)
            .send_blocking();
        let ids = client.list_category_ids().response_blocking();
        (answer.unwrap(), ids.unwrap())
    });
    assert_eq!(outcome.0.displays.iter().flatten().count(), 1);
    let ids = outcome.1;
    assert_eq!((ids.attempts(), ids.body), (2, vec!["c-1".to_owned()]));
    let sent = &received[0];
    assert_eq!(sent.line(), "POST /v2/recommend/products/products HTTP/1.1");
    assert_eq!(
        sent.header_names(),
        [
            "accept",
            "content-length",
            "content-type",
            "host",
            "user-agent",
            "x-api-key"
        ]
    );
    assert_eq!(sent.json()["limit"], 8);
}

#[test]
fn a_rule_that_is_broken_is_told_before_anything_is_sent() {
    let client = yespo::Client::new(yespo::Credential::basic_auth("u", "p"));
    let error = client.get_contact(0).base_url("ftp://host").send_blocking();
    assert!(matches!(error.unwrap_err(), Error::Invalid(_)));
}

#[test]
fn a_crate_that_blocks_needs_no_asynchronous_runtime() {
    let arguments = "tree --offline --edges normal --prefix none --package recommenders --no-default-features \
        --features depict,miso,yespo,yespo_tracking,gzip,rustls,ureq";
    let tree = Command::new(env!("CARGO"))
        .args(arguments.split_whitespace())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.contains("ureq v3"), "{tree}");
    for name in ["tokio", "reqwest", "hyper", "futures"] {
        assert!(!tree.contains(name), "{tree}");
    }
}
