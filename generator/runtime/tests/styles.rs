//! The request of an operation, byte by byte: every row of the standard's table of styles.

use super::carrying::Recorder;
use crate::runtime::{Call, Core, Json, Method, Nullable, Operation, Outcome, Parts, Request, RequestBuilder, Style, Wire};
use Style::*;
use std::collections::BTreeMap;

/// An operation whose request is written by a closure.
struct Custom<F>(F);

impl<F: Fn(&mut RequestBuilder) + Send> Operation for Custom<F> {
    type Output = ();
    type Error = ();
    const ID: &'static str = "custom";
    const SECURITY: &'static [&'static [&'static str]] = &[];
    fn request(&self, request: &mut RequestBuilder) {
        request.start(Method::GET, "/x");
        (self.0)(request);
    }
    fn outcome(parts: &Parts) -> Outcome<Self> {
        parts.empty()
    }
}

/// The request that a closure writes, or what is wrong with it.
pub(super) fn sent(write: impl Fn(&mut RequestBuilder) + Send) -> Result<Request, String> {
    let recorder = Recorder::default();
    let core = Core::new("http://host/base/").transport(recorder.clone());
    let call: Call<'_, _> = core.call(Custom(write));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async { call.await }).map_err(|error| error.to_string())?;
    Ok(recorder.taken().remove(0))
}

pub(super) fn color() -> (String, Vec<String>, Colors) {
    let list = ["blue", "black", "brown"].map(str::to_owned).to_vec();
    ("blue".to_owned(), list, Colors { r: 100, g: 200, b: Some(150) })
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Colors {
    r: i64,
    g: i64,
    b: Option<i64>,
}

object! { Colors { r: "R", g: "G", b: "B" } }

fn path(value: &(dyn Wire + Sync), style: Style) -> String {
    let request = sent(|request| {
        request.start(Method::GET, "/p/{color}/q");
        request.path("color", value, style);
    });
    request.unwrap().url().strip_prefix("http://host/base/p/").unwrap().strip_suffix("/q").unwrap().to_owned()
}

fn query(value: &(dyn Wire + Sync), style: Style) -> String {
    let request = sent(|request| _ = request.query("color", value, style)).unwrap();
    request.url().strip_prefix("http://host/base/x").unwrap().to_owned()
}

#[test]
fn paths() {
    let (text, list, object) = color();
    let rows = [
        (Simple, ["blue", "blue,black,brown", "R,100,G,200,B,150"]),
        (SimpleExplode, ["blue", "blue,black,brown", "R=100,G=200,B=150"]),
        (Label, [".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
        (LabelExplode, [".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
        (Matrix, [";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"]),
        (MatrixExplode, [";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"]),
    ];
    for (style, expected) in rows {
        assert_eq!([path(&text, style), path(&list, style), path(&object, style)], expected, "{style:?}");
    }
    assert_eq!(path(&object, Style::Json), "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D");
}

#[test]
fn queries() {
    let (text, list, object) = color();
    let rows = [
        (Form, ["?color=blue", "?color=blue,black,brown", "?color=R,100,G,200,B,150"]),
        (FormExplode, ["?color=blue", "?color=blue&color=black&color=brown", "?R=100&G=200&B=150"]),
        (Space, ["?color=blue", "?color=blue%20black%20brown", "?color=R%20100%20G%20200%20B%20150"]),
        (Pipe, ["?color=blue", "?color=blue%7Cblack%7Cbrown", "?color=R%7C100%7CG%7C200%7CB%7C150"]),
    ];
    for (style, expected) in rows {
        assert_eq!([query(&text, style), query(&list, style), query(&object, style)], expected, "{style:?}");
    }
    assert_eq!(query(&object, DeepObject), "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
    assert_eq!(query(&list, Style::Json), "?color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D");
    assert_eq!(query(&String::new(), FormExplode), "?color=");
}

#[test]
fn what_is_not_there_leaves_no_trace() {
    for style in [Form, FormExplode, Space, Pipe, DeepObject, Style::Json] {
        assert_eq!(query(&None::<String>, style), "", "{style:?}");
    }
    for style in [Form, FormExplode, Space, Pipe] {
        assert_eq!(query(&Nullable::<i64>::Null, style), "", "{style:?}");
        assert_eq!(query(&Vec::<i64>::new(), style), "", "{style:?}");
    }
    assert_eq!(query(&vec![None, Some(1i64)], FormExplode), "?color=1");
    assert_eq!(query(&Colors { r: 1, g: 2, b: None }, FormExplode), "?R=1&G=2");
}

#[test]
fn nested_deep_objects() {
    let json: Json = serde_json::json!({"a": {"b": [1, 2]}, "c": null});
    assert_eq!(query(&json, DeepObject), "?color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2");
}

#[test]
fn characters_are_encoded() {
    let text = "a b&c=d/e?f+é%[]".to_owned();
    assert_eq!(query(&text, FormExplode), "?color=a%20b%26c%3Dd%2Fe%3Ff%2B%C3%A9%25%5B%5D");
    assert_eq!(path(&text, Simple), "a%20b%26c%3Dd%2Fe%3Ff%2B%C3%A9%25%5B%5D");
    assert_eq!(query(&vec!["a,b".to_owned(), "c".to_owned()], Form), "?color=a%2Cb,c");
    let request = sent(|request| _ = request.query("q", &"a:b/c?d&e#f g".to_owned(), FormExplode).reserved());
    assert_eq!(request.unwrap().url(), "http://host/base/x?q=a:b/c?d%26e%23f%20g");
}

#[test]
fn numbers_and_booleans() {
    assert_eq!(query(&5.0f64, Form), "?color=5");
    assert_eq!(query(&vec![1.5f32, 2.0], Form), "?color=1.5,2");
    assert_eq!(query(&true, Form), "?color=true");
}

#[test]
fn paths_cannot_climb_or_vanish() {
    let refused = |value: &'static str, style| {
        let value = value.to_owned();
        sent(move |request| {
            request.start(Method::GET, "/p/{id}");
            request.path("id", &value, style);
        })
        .unwrap_err()
    };
    assert_eq!(refused("..", Simple), "GET /p/{id} (custom): not sent: path must not have `.` or `..` as a segment");
    assert!(refused(".", Simple).contains("must not have"));
    assert!(refused(".", Label).contains("must not have"));
    assert!(refused("", Simple).ends_with("not sent: path id must not be empty"));
    assert!(refused("", Matrix).ends_with("path id must not be empty"));
    assert_eq!(path(&"../a".to_owned(), Simple), "..%2Fa");
    assert_eq!(path(&"...".to_owned(), Simple), "...");
    assert_eq!(path(&r"..\a".to_owned(), Simple), "..%5Ca");
    let missing = sent(|request| request.start(Method::GET, "/p/{id}/{other}")).unwrap_err();
    assert!(missing.ends_with("path id is missing; path other is missing"), "{missing}");
}

#[test]
fn maps_as_parameters() {
    let map = BTreeMap::from([("a".to_owned(), 1i64), ("b c".to_owned(), 2)]);
    assert_eq!(query(&map, FormExplode), "?a=1&b%20c=2");
    assert_eq!(query(&map, DeepObject), "?color%5Ba%5D=1&color%5Bb%20c%5D=2".replace(' ', "%20"));
}
