//! What tolerant reading makes of a value, and that it says it once.

use super::api::*;
use super::server::{Server, json};
use crate::runtime::{Date, DateTime, Decoded, Deviation, Error, Wire};
use std::collections::BTreeMap;
use std::fmt::Debug;

/// What is salvaged from a body, which is not an object with recommendations.
async fn salvage<T: Wire + Debug>(body: &str) -> Decoded<T> {
    let server = Server::start([json(200, body)]).await;
    let client = Client::new(&server.url);
    let request = RecommendForManyRequest::new("acme");
    match client.recommend("t", request).await {
        Err(Error::Decode(error)) => error.salvage::<T>().unwrap(),
        other => panic!("{other:?}"),
    }
}

fn lines<T>(read: &Decoded<T>) -> Vec<String> {
    read.deviations().iter().map(Deviation::to_string).collect()
}

async fn corrected<T: Wire + Debug>(text: &str) -> (T, Vec<String>) {
    let read = salvage::<T>(text).await;
    let lines = lines(&read);
    (read.into_corrected(), lines)
}

/// What the document says of texts is nothing that it says of a number.
#[tokio::test]
async fn a_converted_value_is_one_deviation() {
    let converted =
        |place: &str| format!("expected a string, found a number at {place} (1), converted");
    let (_, lines) = corrected::<Vec<EventType>>("[1]").await;
    assert_eq!(lines, [converted("$[0]")]);
    let (_, lines) = corrected::<Vec<DateTime>>("[1]").await;
    assert_eq!(lines, [converted("$[0]")]);
    let (_, lines) = corrected::<Vec<BTreeMap<String, Date>>>(r#"[{"a":1}]"#).await;
    assert_eq!(lines, [converted("$[0].a")]);
    let (_, lines) = corrected::<Vec<Level>>(r#"["9"]"#).await;
    assert_eq!(
        lines,
        [r#"expected an integer, found a string at $[0] ("9"), converted"#]
    );
    let (_, lines) = corrected::<Vec<DateTime>>(r#"["\ud800"]"#).await;
    assert_eq!(
        lines,
        [r#"the string has half of a surrogate pair at $[0] ("\ud800"), converted"#]
    );
    // A key is a place of its own kind, and says nothing of the value.
    let (_, lines) = corrected::<Vec<BTreeMap<String, Date>>>(r#"[{"\ud800":"x"}]"#).await;
    assert_eq!(lines.len(), 2);
}

/// Beyond those that are described, deviations are counted in the same way.
#[tokio::test]
async fn a_converted_value_counts_once() {
    /// Three times as many as are described.
    const COUNT: usize = 3000;
    let text = format!("[{}]", vec!["1"; COUNT].join(","));
    let read = salvage::<Vec<EventType>>(&text).await;
    assert_eq!(read.deviations().len() + read.omitted(), COUNT);
}
