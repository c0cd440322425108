//! What else a request has: headers, cookies, bodies, another server.

use super::api::Place;
use super::styles::{color, sent};
use crate::runtime::{Nullable, Payload, RequestBuilder, Style};
use Style::*;

#[test]
fn headers_and_cookies() {
    let (text, list, object) = color();
    let request = sent(move |request| {
        request.header("x-text", &text, Simple);
        request.header("x-list", &list, Simple);
        request.header("x-object", &object, SimpleExplode);
        request.header("x-json", &object, Style::Json);
        request.header("x-absent", &None::<String>, Simple);
        request.cookie("a", &text, FormExplode);
        request.cookie("b", &"x; y".to_owned(), FormExplode);
        request.cookie("c", &list, Form);
    })
    .unwrap();
    let header = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap());
    assert_eq!(header("x-text"), Some("blue"));
    assert_eq!(header("x-list"), Some("blue,black,brown"));
    assert_eq!(header("x-object"), Some("R=100,G=200,B=150"));
    assert_eq!(header("x-json"), Some(r#"{"R":100,"G":200,"B":150}"#));
    assert_eq!(header("x-absent"), None);
    assert_eq!(header("cookie"), Some("a=blue; b=x%3B%20y; c=blue,black,brown"));
    assert!(header("user-agent").unwrap().starts_with("runtime/"));
    let smuggled = sent(|request| _ = request.header("x-text", &"a\r\nb: c".to_owned(), Simple)).unwrap_err();
    assert!(smuggled.ends_with("header x-text must not have control characters"), "{smuggled}");
}

#[test]
fn bodies() {
    let body = |write: fn(&mut RequestBuilder)| {
        let request = sent(write).unwrap();
        let kind = request.headers().get("content-type").map(|value| value.to_str().unwrap().to_owned());
        (kind, request.body().map(|body| String::from_utf8(body.to_vec()).unwrap()))
    };
    let some = |kind: &str, text: &str| (Some(kind.to_owned()), Some(text.to_owned()));
    assert_eq!(body(|request| _ = request.json(&vec![1i64])), some("application/json", "[1]"));
    assert_eq!(body(|request| _ = request.json(&Nullable::<i64>::Null)), some("application/json", "null"));
    assert_eq!(body(|request| _ = request.json(&None::<i64>)), (None, None));
    assert_eq!(body(|request| _ = request.body("application/vnd.x+json", &true)), some("application/vnd.x+json", "true"));
    assert_eq!(body(|request| _ = request.text("text/plain", &"é b".to_owned())), some("text/plain", "é b"));
    assert_eq!(body(|request| request.bytes("image/png", &Some(b"x".to_vec()))), some("image/png", "x"));
    assert_eq!(body(|request| request.bytes("image/png", &None::<crate::runtime::Bytes>)), (None, None));
    let form = body(|request| {
        let place = Place { city: Some("a &".into()), lat: Some(1.5), lon: Some(2.0) };
        request.form(&place);
    });
    assert_eq!(form.1.as_deref(), Some("city=a+%26&lat=1.5&lon=2"));
    assert_eq!(form.0.as_deref(), Some("application/x-www-form-urlencoded"));
    assert_eq!(vec![1u8].payload().unwrap().len(), 1);
}

#[test]
fn servers() {
    let request = sent(|request| request.server("https://other.test/v2")).unwrap();
    assert_eq!(request.url(), "https://other.test/v2/x");
    for server in ["ftp://host", "http://user:password@host", "http://host?x=1"] {
        let refused = sent(|request| request.server(server)).unwrap_err();
        assert!(refused.contains("base url must be"), "{server}: {refused}");
        assert!(!refused.contains("password"), "{refused}");
    }
}
