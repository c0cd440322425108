//! Headers of answers as values.

use super::api::{EventType, Level};
use super::styles::{put, sent};
use crate::runtime::{HeaderKey, HeaderMap, Json, Slot, Style, Wire};
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
        Ok(Some(serde_json::json!([1]).into()))
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

#[test]
fn a_header_in_several_lines_is_one_list() {
    let link = ["<a>; rel=next", "<b>; rel=\"x, y\""];
    assert_eq!(
        read::<String>(Style::Simple, &link),
        Ok(Some("<a>; rel=next, <b>; rel=\"x, y\"".to_owned()))
    );
    assert_eq!(
        read::<Vec<String>>(Style::Simple, &link),
        Ok(Some(link.map(str::to_owned).to_vec()))
    );
    let map = BTreeMap::from([("R".to_owned(), 1i64), ("G".to_owned(), 2)]);
    assert_eq!(
        read::<BTreeMap<String, i64>>(Style::SimpleExplode, &["R=1", "G=2"]),
        Ok(Some(map))
    );
    assert_eq!(read::<i64>(Style::Simple, &["3", "3"]), Ok(Some(3)));
    assert!(read::<i64>(Style::Simple, &["3", "4"]).is_err());
    let mut cookies = HeaderMap::new();
    cookies.append("set-cookie", "a=1".parse().unwrap());
    cookies.append("set-cookie", "b=2".parse().unwrap());
    let key = HeaderKey::<String>::new("Set-Cookie", Style::Simple);
    assert_eq!(key.read(&cookies), Ok(Some("a=1".to_owned())));
}

/// What a list is as a header, and what is read of that.
fn there_and_back(items: &[&str]) -> (String, Vec<String>) {
    let list: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
    let request = sent(|request| put(request, Slot::Header("x-test", Style::Simple), &list));
    let text = request.unwrap().headers()["x-test"]
        .to_str()
        .unwrap()
        .to_owned();
    let back = read::<Vec<String>>(Style::Simple, &[&text]);
    (text, back.unwrap().unwrap())
}

#[test]
fn items_that_would_be_read_as_others_are_quoted() {
    for (items, text) in [
        (&["a", "b c"][..], "a,b c"),
        (&["a,b", "c"], "\"a,b\",c"),
        (&["", " a", "b\t"], "\"\",\" a\",\"b\t\""),
        (&["5\" pipe", "x"], "\"5\\\" pipe\",x"),
        (&["a,\\", "\\"], "\"a,\\\\\",\\"),
        (&["\"etag\"", "W/\"e,f\""], "\"etag\",W/\"e,f\""),
    ] {
        let (written, back) = there_and_back(items);
        assert_eq!(written, text);
        assert_eq!(back, items);
    }
    let map = BTreeMap::from([("k".to_owned(), "a,b".to_owned())]);
    for style in [Style::Simple, Style::SimpleExplode] {
        let request = sent(|request| put(request, Slot::Header("x-test", style), &map)).unwrap();
        let text = request.headers()["x-test"].to_str().unwrap().to_owned();
        assert_eq!(read(style, &[&text]), Ok(Some(map.clone())));
    }
}

#[test]
fn a_cookie_header_joins_the_cookies() {
    let request = sent(|request| {
        let slot = Slot::Header("Cookie", Style::Simple);
        put(request, slot, &"a=1; b=2;".to_owned());
        put(request, Slot::Cookie("c", Style::FormExplode), &3i64);
        request.secret_cookie("sid", &"s3cr3t".into());
        request.set_value("cookie", "d=4");
    })
    .unwrap();
    assert_eq!(
        request
            .headers()
            .get_all("cookie")
            .iter()
            .collect::<Vec<_>>(),
        ["a=1; b=2; c=3; sid=s3cr3t; d=4"]
    );
    let split = sent(|request| request.set_value("cookie", "a=1\r\nx: y")).unwrap_err();
    assert!(
        split.contains("header cookie must not have control characters"),
        "{split}"
    );
}
