//! What tolerant reading makes of a value, and that it says it once.

use super::api::*;
use super::server::{Server, json};
use crate::runtime::{
    Correction, Date, DateTime, Decoded, Deviation, DeviationKind, Error, OrNull, Wire, decode,
};
use std::collections::BTreeMap;
use std::fmt::Debug;

type Pair = (String, i64);

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

/// Everywhere, and where the type allows null as well.
#[tokio::test]
async fn a_short_tuple_has_placeholders_behind_its_items() {
    let of_one = "expected a list of 2 items, found 1 at $[1], replaced by a placeholder";
    let of_none = "expected a list of 2 items, found 0 at $[0], replaced by a placeholder";
    for (text, value, line) in [
        (r#"["a"]"#, ("a".to_owned(), 0), of_one),
        ("[]", (String::new(), 0), of_none),
    ] {
        let (pair, lines) = corrected::<Pair>(text).await;
        assert_eq!((&pair, lines.as_slice()), (&value, &[line.to_owned()][..]));
        let (nullable, lines) = corrected::<OrNull<Pair>>(text).await;
        assert_eq!(nullable, OrNull::Value(value));
        assert_eq!(lines, [line]);
    }
    let (list, lines) = corrected::<Vec<Pair>>(r#"[["a"],["b",1]]"#).await;
    assert_eq!(list, [("a".to_owned(), 0), ("b".to_owned(), 1)]);
    assert_eq!(
        lines,
        ["expected a list of 2 items, found 1 at $[0][1], replaced by a placeholder"]
    );
}

#[tokio::test]
async fn a_long_tuple_is_read_without_the_items_behind_it() {
    let text = r#"["a",1,[2],3]"#;
    let line = "expected a list of 2 items, found more at $[2] ([2]), left out";
    let (pair, lines) = corrected::<Pair>(text).await;
    assert_eq!(pair, ("a".to_owned(), 1));
    assert_eq!(lines, [line]);
    let (nullable, lines) = corrected::<OrNull<Pair>>(text).await;
    assert_eq!(nullable, OrNull::Value(pair));
    assert_eq!(lines, [line]);
    let read = salvage::<Pair>(text).await;
    let deviation = &read.deviations()[0];
    assert_eq!(deviation.kind(), DeviationKind::WrongLength);
    assert_eq!(deviation.correction(), Correction::Shortened);
    assert!(!read.is_exact());
    // Strict reading refuses both.
    for text in [text, r#"["a"]"#] {
        let mut pair = Pair::placeholder();
        assert!(decode(text.as_bytes(), pair.target()).is_err());
    }
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
