//! What else a request has: headers, cookies, bodies, another server.

use super::api::Place;
use super::styles::{color, put, sent};
use crate::runtime::{Bytes, Nullable, RequestBuilder, Slot, Style};
use Style::*;

#[test]
fn headers_and_cookies() {
    let (text, list, object) = color();
    let request = sent(move |request| {
        put(request, Slot::Header("x-text", Simple), &text);
        put(request, Slot::Header("x-list", Simple), &list);
        put(request, Slot::Header("x-object", SimpleExplode), &object);
        put(request, Slot::Header("x-json", Style::Json), &object);
        put(request, Slot::Header("x-absent", Simple), &None::<String>);
        put(request, Slot::Cookie("a", FormExplode), &text);
        put(request, Slot::Cookie("b", FormExplode), &"x; y".to_owned());
        put(request, Slot::Cookie("c", Form), &list);
    })
    .unwrap();
    let header = |name: &str| {
        request
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap())
    };
    assert_eq!(header("x-text"), Some("blue"));
    assert_eq!(header("x-list"), Some("blue,black,brown"));
    assert_eq!(header("x-object"), Some("R=100,G=200,B=150"));
    assert_eq!(header("x-json"), Some(r#"{"R":100,"G":200,"B":150}"#));
    assert_eq!(header("x-absent"), None);
    assert_eq!(
        header("cookie"),
        Some("a=blue; b=x%3B%20y; c=blue,black,brown")
    );
    assert!(header("user-agent").unwrap().starts_with("runtime/"));
    let smuggled = sent(|request| {
        put(
            request,
            Slot::Header("x-text", Simple),
            &"a\r\nb: c".to_owned(),
        )
    })
    .unwrap_err();
    assert!(
        smuggled.ends_with("header x-text must not have control characters"),
        "{smuggled}"
    );
}

#[test]
fn bodies() {
    let body = |write: fn(&mut RequestBuilder)| {
        let request = sent(write).unwrap();
        let kind = request
            .headers()
            .get("content-type")
            .map(|value| value.to_str().unwrap().to_owned());
        (
            kind,
            request
                .body()
                .map(|body| String::from_utf8(body.to_vec()).unwrap()),
        )
    };
    let some = |kind: &str, text: &str| (Some(kind.to_owned()), Some(text.to_owned()));
    assert_eq!(
        body(|request| put(request, Slot::JsonBody("application/json"), &vec![1i64])),
        some("application/json", "[1]")
    );
    assert_eq!(
        body(|request| put(
            request,
            Slot::JsonBody("application/json"),
            &Nullable::<i64>::Null
        )),
        some("application/json", "null")
    );
    assert_eq!(
        body(|request| put(request, Slot::JsonBody("application/json"), &None::<i64>)),
        (None, None)
    );
    assert_eq!(
        body(|request| put(request, Slot::JsonBody("application/vnd.x+json"), &true)),
        some("application/vnd.x+json", "true")
    );
    assert_eq!(
        body(|request| put(request, Slot::TextBody("text/plain"), &"é b".to_owned())),
        some("text/plain", "é b")
    );
    assert_eq!(
        body(|request| put(
            request,
            Slot::BytesBody("image/png"),
            &Some(Bytes::from_static(b"x"))
        )),
        some("image/png", "x")
    );
    assert_eq!(
        body(|request| put(request, Slot::BytesBody("image/png"), &None::<Bytes>)),
        (None, None)
    );
    let form = body(|request| {
        let place = Place {
            city: Some("a &".into()),
            lat: Some(1.5),
            lon: Some(2.0),
        };
        put(request, Slot::FormBody(FormExplode, &[]), &place);
    });
    assert_eq!(form.1.as_deref(), Some("city=a+%26&lat=1.5&lon=2"));
    assert_eq!(form.0.as_deref(), Some("application/x-www-form-urlencoded"));
}
