//! How a request says how long its body is.

use super::server::{Server, answer};
use crate::runtime::{Core, Operation};
use std::collections::BTreeMap;

macro_rules! without_body {
    ($($name:ident: $method:ident,)*) => { $(
        struct $name;

        operation! { $name {
            id: "id",
            route: $method "/",
            success: empty () {
                204,
            },
        } }
    )* };
}

without_body! {
    Delete: DELETE,
    Get: GET,
    Head: HEAD,
    Options: OPTIONS,
    Patch: PATCH,
    Post: POST,
    Put: PUT,
}

struct Form {
    body: BTreeMap<String, String>,
}

operation! { Form {
    id: "id",
    route: POST "/",
    inputs: {
        body: form,
    },
    success: empty () {
        204,
    },
} }

struct Text {
    body: Option<String>,
}

operation! { Text {
    id: "id",
    route: POST "/",
    inputs: {
        body: text,
    },
    success: empty () {
        204,
    },
} }

fn text(text: &str) -> Text {
    Text {
        body: Some(text.to_owned()),
    }
}

/// The lengths that the head of a request announces.
async fn lengths(operation: impl Operation) -> Vec<String> {
    let server = Server::start([answer(204, "", "")]).await;
    Core::new(&server.url).call(operation).await.unwrap();
    let head = server.seen().remove(0);
    head.lines()
        .filter_map(|line| line.strip_prefix("content-length: "))
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn methods_that_expect_a_body_say_that_there_is_none() {
    assert_eq!(lengths(Post).await, ["0"]);
    assert_eq!(lengths(Put).await, ["0"]);
    assert_eq!(lengths(Patch).await, ["0"]);
    assert_eq!(lengths(Text { body: None }).await, ["0"]);
    assert!(lengths(Get).await.is_empty());
    assert!(lengths(Head).await.is_empty());
    assert!(lengths(Options).await.is_empty());
    assert!(lengths(Delete).await.is_empty());
}

#[tokio::test]
async fn an_empty_body_has_the_length_zero() {
    let fields = BTreeMap::new();
    assert_eq!(lengths(Form { body: fields }).await, ["0"]);
    assert_eq!(lengths(text("")).await, ["0"]);
    assert_eq!(lengths(text("four")).await, ["4"]);
}
