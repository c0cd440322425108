//! Many deviations in one answer: which are described, how the others are counted, and what long
//! keys cost.

use super::api::*;
use super::server::{Server, json};
use super::tolerance::salvage;
use crate::runtime::{Core, DecodeError, Decoded, DeviationKind, Error, Tolerance};
use std::collections::BTreeMap;

/// The error of an answer with these products, and what tolerant reading makes of it.
async fn products(items: &[String]) -> (DecodeError, Decoded<RecommendResponse>) {
    let body = format!(r#"{{"displays":[{}],"error":null}}"#, items.join(","));
    let server = Server::start([json(200, &body)]).await;
    let client = Client(Core::new(&server.url).on_drift("", |_| {}));
    let call = client.recommend("t", RecommendForManyRequest::new("acme"));
    let Err(Error::Decode(error)) = call.await else {
        panic!()
    };
    let read = error.salvage().unwrap();
    (error, read)
}

#[tokio::test]
async fn a_deviation_that_is_only_counted_counts_once() {
    // The text is converted first and replaced by a placeholder after that.
    let large = r#"{"title":"a","price":"1e999"}"#.to_owned();
    let (error, read) = products(&vec![large; 1200]).await;
    assert_eq!((read.deviations().len(), read.omitted()), (1000, 200));
    assert!(error.to_string().contains("; and 1190 more"), "{error}");
}

#[tokio::test]
async fn the_message_counts_no_deviation_that_strict_reading_accepts() {
    let rounded = r#"{"title":"a","price":9007199254740993}"#.to_owned();
    let mut items = vec![r#"{"title":7}"#.to_owned(); 12];
    items.extend(vec![rounded; 1500]);
    let (error, read) = products(&items).await;
    assert_eq!((read.deviations().len(), read.omitted()), (1000, 512));
    assert!(error.to_string().contains("; and 2 more: "), "{error}");
}

#[tokio::test]
async fn a_restricted_tolerance_accepts_any_number_of_values_that_are_kept() {
    let rounded = vec![r#"{"title":"a","price":9007199254740993}"#; 1500].join(",");
    let body = format!(r#"{{"displays":[{{"title":7}},{rounded}],"error":null}}"#);
    let server = Server::start([json(200, &body)]).await;
    let tolerance = Tolerance::only([DeviationKind::WrongKind]);
    let client = Client(Core::new(&server.url).tolerance(tolerance));
    let call = client.recommend("t", RecommendForManyRequest::new("acme"));
    let decoded = call.tolerant().await.unwrap();
    assert_eq!((decoded.deviations().len(), decoded.omitted()), (1000, 501));
}

#[tokio::test]
async fn a_correction_beyond_a_thousand_deviations_is_not_overlooked() {
    let item = r#"{"price":9007199254740993}"#;
    let items = vec![item; 1001].join(",");
    let body = format!(r#"{{"displays":[{items},{{"title":7}},{{"title":8}}],"error":null}}"#);
    let server = Server::start([json(200, &body), json(200, &body), json(200, &body)]).await;
    let call = |core: Core| {
        let client = Client(core);
        async move {
            let call = client.recommend("t", RecommendForManyRequest::new("acme"));
            call.tolerant().await.map(Decoded::into_corrected)
        }
    };
    let strict = Client(Core::new(&server.url).on_drift("", |_| {}));
    let Err(Error::Decode(error)) = strict
        .recommend("t", RecommendForManyRequest::new("acme"))
        .await
    else {
        panic!()
    };
    assert_eq!(error.path(), "$.displays[1001].title");
    assert_eq!(error.deviations().len(), 1001);
    assert!(!error.salvage::<RecommendResponse>().unwrap().is_exact());
    let limited = Core::new(&server.url).tolerance(Tolerance::default().at_most(5));
    assert!(matches!(call(limited).await, Err(Error::Decode(_))));
    assert!(call(Core::new(&server.url)).await.is_ok());
}

#[tokio::test]
async fn a_long_key_above_many_deviations_is_kept_once() {
    let (key, items) = ("k".repeat(2 << 20), vec!["null"; 1000].join(","));
    let read = salvage::<BTreeMap<String, Vec<i64>>>(&format!(r#"{{"{key}":[{items}]}}"#)).await;
    assert_eq!(read.deviations().len(), 1000);
    for (index, deviation) in read.deviations().iter().enumerate() {
        let path = format!("$[\"{}…\"][{index}]", "k".repeat(300));
        assert_eq!(deviation.path(), path);
    }
}

#[tokio::test]
async fn a_path_shows_no_part_of_a_secret_that_its_end_cuts() {
    let secret = "s3cr3t-credential-of-somebody";
    for length in [271, 280, 290, 299, 300] {
        let key = format!("{}{secret}{}", "a".repeat(length), "b".repeat(400));
        let server = Server::start([json(
            200,
            &format!(r#"{{"displays":[],"error":{{"{key}":1}}}}"#),
        )])
        .await;
        let core = Core::new(&server.url).credential(Credential::ApiKeyHeader(secret.into()));
        let client = Client(core);
        let call = client.recommend("t", RecommendForManyRequest::new("acme"));
        let Err(Error::Decode(error)) = call.await else {
            panic!()
        };
        let read = error
            .salvage::<BTreeMap<String, BTreeMap<String, String>>>()
            .unwrap();
        let path = read.deviations().last().unwrap().path();
        assert!(
            path.contains(&"a".repeat(length)) && path.ends_with("…\"]"),
            "{path}"
        );
        assert_eq!(path.contains("[redacted]"), length < 300, "{path}");
        assert!(!path.contains("s3"), "{path}");
    }
}
