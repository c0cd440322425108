//! Headers of answers as values.

use super::api::{EventType, Level};
use crate::runtime::{HeaderKey, HeaderMap, Json, Style, Wire};
use std::collections::BTreeMap;

fn headers(lines: &[&str]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for line in lines {
        headers.append("x-test", line.parse().unwrap());
    }
    headers
}

fn read<T: Wire>(style: Style, lines: &[&str]) -> Result<Option<T>, String> {
    HeaderKey::<T>::new("X-Test", style)
        .read(&headers(lines))
        .map_err(|error| error.to_string())
}

#[test]
fn texts_become_what_the_document_says() {
    assert_eq!(
        read::<String>(Style::Simple, &["a, b"]),
        Ok(Some("a, b".to_owned()))
    );
    assert_eq!(read::<i64>(Style::Simple, &["42"]), Ok(Some(42)));
    assert_eq!(
        read::<u64>(Style::Simple, &["18446744073709551615"]),
        Ok(Some(u64::MAX))
    );
    assert_eq!(read::<i32>(Style::Simple, &["7"]), Ok(Some(7)));
    assert_eq!(read::<f64>(Style::Simple, &["1.5"]), Ok(Some(1.5)));
    assert_eq!(read::<bool>(Style::Simple, &["true"]), Ok(Some(true)));
    assert_eq!(
        read::<EventType>(Style::Simple, &["click"]),
        Ok(Some(EventType::Click))
    );
    assert_eq!(read::<Level>(Style::Simple, &["2"]), Ok(Some(Level::N2)));
    assert_eq!(
        read::<Option<i64>>(Style::Simple, &["3"]),
        Ok(Some(Some(3)))
    );
}

#[test]
fn lists_and_objects() {
    assert_eq!(
        read::<Vec<String>>(Style::Simple, &["a, b", "c"]),
        Ok(Some(["a", "b", "c"].map(str::to_owned).to_vec()))
    );
    assert_eq!(
        read::<Vec<i64>>(Style::Simple, &["1,2"]),
        Ok(Some(vec![1, 2]))
    );
    assert_eq!(read::<Vec<i64>>(Style::Simple, &[""]), Ok(Some(Vec::new())));
    let map = BTreeMap::from([("R".to_owned(), 1i64), ("G".to_owned(), 2)]);
    assert_eq!(
        read::<BTreeMap<String, i64>>(Style::Simple, &["R,1,G,2"]),
        Ok(Some(map.clone()))
    );
    assert_eq!(
        read::<BTreeMap<String, i64>>(Style::SimpleExplode, &["R=1, G=2"]),
        Ok(Some(map.clone()))
    );
    assert_eq!(
        read::<BTreeMap<String, i64>>(Style::Json, &[r#"{"R":1,"G":2}"#]),
        Ok(Some(map))
    );
    assert_eq!(
        read::<Json>(Style::Json, &["[1]"]),
        Ok(Some(serde_json::json!([1])))
    );
}

#[test]
fn what_is_not_there_and_what_does_not_fit() {
    assert_eq!(read::<i64>(Style::Simple, &[]), Ok(None));
    let fault = read::<i64>(Style::Simple, &["many"]).unwrap_err();
    assert!(
        fault.starts_with("the header X-Test does not fit the document: "),
        "{fault}"
    );
    assert!(
        read::<Vec<i64>>(Style::Simple, &["1,x"])
            .unwrap_err()
            .contains("$[1]")
    );
    assert!(read::<Json>(Style::Json, &["{"]).is_err());
}
