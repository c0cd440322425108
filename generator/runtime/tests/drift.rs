//! What the function that a client calls where answers deviate is told, and how often.

use super::api::*;
use super::server::{Server, answer, json};
use crate::runtime::{Core, DeviationKind, Drift, Error, StatusCode};
use std::sync::{Arc, Mutex};

#[tokio::test]
async fn a_client_is_told_of_each_place_once() {
    let body = r#"{"displays":[{"title":7},{"title":8,"price":9007199254740993}],"error":null}"#;
    let turns = [
        json(200, body),
        json(200, body),
        answer(418, "", "x"),
        answer(418, "", "y"),
    ];
    let server = Server::start(turns).await;
    let told: Arc<Mutex<Vec<Drift>>> = Arc::default();
    let hook = Arc::clone(&told);
    let client = Client(Core::new(&server.url).on_drift("", move |drift| {
        hook.lock().unwrap().push(drift.clone());
    }));
    let call = || client.recommend("t", RecommendForManyRequest::new("acme"));
    assert!(matches!(call().await, Err(Error::Decode(_))));
    assert!(call().tolerant().await.is_ok());
    assert!(call().await.is_err() && call().await.is_err());
    let told = told.lock().unwrap();
    let shown: Vec<String> = told
        .iter()
        .map(|drift| drift.deviation.to_string())
        .collect();
    assert_eq!(
        shown,
        [
            "expected a string, found a number at $.displays[0].title (7), converted",
            "the integer has more digits than a number of 64 bits at $.displays[1].price (9007199254740993), approximated",
            "the document does not list the status 418 I'm a teapot at $ (x), kept as it is",
        ]
    );
    let kinds: Vec<DeviationKind> = told.iter().map(|drift| drift.deviation.kind()).collect();
    assert_eq!(
        kinds,
        [
            DeviationKind::WrongKind,
            DeviationKind::TooPrecise,
            DeviationKind::UnknownStatus
        ]
    );
    assert_eq!(
        (told[0].operation, told[0].status, told[2].status.as_u16()),
        ("recommend_for_many", StatusCode::OK, 418)
    );
}

/// The pointers of what is reported of two answers, by a client with such a file of pointers.
async fn reported(pointers: &'static str) -> Vec<String> {
    let body = r#"{"displays":[{"title":7,"price":"x","tags_a":"x"},5],"extra":1}"#;
    let server = Server::start([json(200, body), answer(418, "", "x")]).await;
    let told: Arc<Mutex<Vec<String>>> = Arc::default();
    let hook = Arc::clone(&told);
    let core = Core::new(&server.url).on_drift(pointers, move |drift| {
        hook.lock().unwrap().push(drift.pointer.clone());
    });
    let client = Client(core);
    let call = || client.recommend("t", RecommendForManyRequest::new("acme"));
    assert!(call().tolerant().await.is_ok());
    assert!(call().await.is_err());
    let told = told.lock().unwrap();
    told.clone()
}

#[tokio::test]
async fn a_report_points_into_the_document() {
    assert_eq!(
        reported("").await,
        [
            "#/components/schemas/Display/properties/title",
            "#/components/schemas/Display/properties/price",
            "#/components/schemas/Display",
            "#/components/schemas/RecommendResponse/properties/displays",
            "#/components/schemas/RecommendResponse",
            "#/paths/~1v2~1recommend~1{tenant}/post",
        ]
    );
    let text = "# @generated\n\
        POST /v2/recommend/{tenant} | shared.yaml#/operation\n\
        RecommendResponse | ?\n\
        Display | #/components/schemas/a~1b/items\n\
        \u{20}| ? | title\n\
        \u{20}| #/components/schemas/base/properties | id | price\n\
        Other | #/components/schemas/other\n\
        \u{20}| #/components/schemas/wrong/properties | title\n";
    assert_eq!(
        reported(text).await,
        [
            "#/components/schemas/a~1b/items",
            "#/components/schemas/base/properties/price",
            "#/components/schemas/a~1b/items",
            "shared.yaml#/operation",
            "shared.yaml#/operation",
            "shared.yaml#/operation",
        ]
    );
}

#[tokio::test]
async fn long_keys_that_differ_at_their_ends_are_two_places() {
    let long = "k".repeat(100_000);
    let body = format!(
        r#"{{"displays":[{{"title":"a","tags_{long}a":"x","tags_{long}b":"x"}}],"error":null}}"#
    );
    let server = Server::start([json(200, &body), json(200, &body)]).await;
    let told: Arc<Mutex<usize>> = Arc::default();
    let hook = Arc::clone(&told);
    let client = Client(Core::new(&server.url).on_drift("", move |_| *hook.lock().unwrap() += 1));
    for _ in 0..2 {
        let call = client.recommend("t", RecommendForManyRequest::new("acme"));
        assert!(call.tolerant().await.is_ok());
        assert_eq!(*told.lock().unwrap(), 2);
    }
}

#[tokio::test]
async fn a_strict_answer_with_a_hook_is_the_same() {
    let body = r#"{"displays":[{"title":"a","tags_x":1,"new":[1.50]}],"error":null}"#;
    let server = Server::start([json(200, body), json(200, body)]).await;
    let plain = Client::new(&server.url);
    let hooked = Client(Core::new(&server.url).on_drift("", |drift| panic!("{drift:?}")));
    let body = || RecommendForManyRequest::new("acme");
    let plain = plain.recommend("t", body()).await.unwrap();
    let hooked = hooked.recommend("t", body()).await.unwrap();
    let text = |value| serde_json::to_string(value).unwrap();
    assert_eq!(text(&hooked), text(&plain));
}
