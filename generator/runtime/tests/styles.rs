//! The request of an operation, byte by byte: every row of the standard's table of styles.

use super::carrying::Recorder;
use crate::runtime::{
    Core, Entry, Error, Json, Nullable, Request, RequestBuilder, RetryPolicy, Slot, Style, Wire,
};
use Style::*;
use std::collections::BTreeMap;

/// The request that a closure writes, or what is wrong with it.
pub(super) fn sent(write: impl Fn(&mut RequestBuilder) + Send) -> Result<Request, String> {
    let recorder = Recorder::default();
    let core = Core::new("http://host/base/").transport(recorder.clone());
    let mut request = core.start("custom", None);
    request.place.path = "/x";
    write(&mut request);
    let prepared = core.close(
        request,
        core.limits,
        0,
        RetryPolicy::default(),
        None,
        [&[], &[]],
    );
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let sent = runtime.block_on(core.send(prepared, None));
    match sent.map_err(Error::<()>::from) {
        Ok(_) => Ok(recorder.taken().remove(0)),
        Err(error) => Err(error.to_string()),
    }
}

/// Puts a value into a slot that has no rules.
pub(super) fn put(request: &mut RequestBuilder, slot: Slot, value: &dyn Wire) {
    request.put(Entry { slot, rules: &[] }, value);
}

pub(super) fn color() -> (String, Vec<String>, Colors) {
    let list = ["blue", "black", "brown"].map(str::to_owned).to_vec();
    (
        "blue".to_owned(),
        list,
        Colors {
            r: 100,
            g: 200,
            b: Some(150),
        },
    )
}

pub(super) struct Colors {
    r: i64,
    g: i64,
    b: Option<i64>,
}

object! { Colors { r: "R", g: "G", b: "B" } }

fn path(value: &(dyn Wire + Sync), style: Style) -> String {
    let request = sent(|request| {
        request.place.path = "/p/{color}/q";
        put(request, Slot::Path("color", style), value);
    });
    request
        .unwrap()
        .url()
        .strip_prefix("http://host/base/p/")
        .unwrap()
        .strip_suffix("/q")
        .unwrap()
        .to_owned()
}

fn query(value: &(dyn Wire + Sync), style: Style) -> String {
    let request = sent(|request| put(request, Slot::Query("color", style), value)).unwrap();
    request
        .url()
        .strip_prefix("http://host/base/x")
        .unwrap()
        .to_owned()
}

#[test]
fn paths() {
    let (text, list, object) = color();
    let rows = [
        (Simple, ["blue", "blue,black,brown", "R,100,G,200,B,150"]),
        (
            SimpleExplode,
            ["blue", "blue,black,brown", "R=100,G=200,B=150"],
        ),
        (Label, [".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
        (
            LabelExplode,
            [".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
        ),
        (
            Matrix,
            [
                ";color=blue",
                ";color=blue,black,brown",
                ";color=R,100,G,200,B,150",
            ],
        ),
        (
            MatrixExplode,
            [
                ";color=blue",
                ";color=blue;color=black;color=brown",
                ";R=100;G=200;B=150",
            ],
        ),
    ];
    for (style, expected) in rows {
        assert_eq!(
            [path(&text, style), path(&list, style), path(&object, style)],
            expected,
            "{style:?}"
        );
    }
    assert_eq!(
        path(&object, Style::Json),
        "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"
    );
}

#[test]
fn queries() {
    let (text, list, object) = color();
    let rows = [
        (
            Form,
            [
                "?color=blue",
                "?color=blue,black,brown",
                "?color=R,100,G,200,B,150",
            ],
        ),
        (
            FormExplode,
            [
                "?color=blue",
                "?color=blue&color=black&color=brown",
                "?R=100&G=200&B=150",
            ],
        ),
        (
            Space,
            [
                "?color=blue",
                "?color=blue%20black%20brown",
                "?color=R%20100%20G%20200%20B%20150",
            ],
        ),
        (
            Pipe,
            [
                "?color=blue",
                "?color=blue%7Cblack%7Cbrown",
                "?color=R%7C100%7CG%7C200%7CB%7C150",
            ],
        ),
    ];
    for (style, expected) in rows {
        assert_eq!(
            [
                query(&text, style),
                query(&list, style),
                query(&object, style)
            ],
            expected,
            "{style:?}"
        );
    }
    assert_eq!(
        query(&object, DeepObject),
        "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"
    );
    assert_eq!(
        query(&list, Style::Json),
        "?color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D"
    );
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
    assert_eq!(
        query(
            &Colors {
                r: 1,
                g: 2,
                b: None
            },
            FormExplode
        ),
        "?R=1&G=2"
    );
}

#[test]
fn nested_deep_objects() {
    let json: Json = serde_json::json!({"a": {"b": [1, 2]}, "c": null}).into();
    assert_eq!(decoded(&json), "?color[a][b][]=1&color[a][b][]=2");
    let json: Json = serde_json::json!({"a": [{"b": 1, "c": [2]}, {"b": 3}]}).into();
    assert_eq!(
        decoded(&json),
        "?color[a][0][b]=1&color[a][0][c][]=2&color[a][1][b]=3"
    );
    assert_eq!(
        decoded(&serde_json::json!(["x", "y"]).into()),
        "?color[]=x&color[]=y"
    );
    let named =
        sent(|request| put(request, Slot::Query("ids[]", DeepObject), &vec![1i64, 2])).unwrap();
    assert_eq!(named.url(), "http://host/base/x?ids%5B%5D=1&ids%5B%5D=2");
}

/// A deep object with brackets as people write them.
fn decoded(json: &Json) -> String {
    query(json, DeepObject)
        .replace("%5B", "[")
        .replace("%5D", "]")
}

#[test]
fn characters_are_encoded() {
    let text = "a b&c=d/e?f+é%[]".to_owned();
    assert_eq!(
        query(&text, FormExplode),
        "?color=a%20b%26c%3Dd%2Fe%3Ff%2B%C3%A9%25%5B%5D"
    );
    assert_eq!(
        path(&text, Simple),
        "a%20b%26c%3Dd%2Fe%3Ff%2B%C3%A9%25%5B%5D"
    );
    assert_eq!(
        query(&vec!["a,b".to_owned(), "c".to_owned()], Form),
        "?color=a%2Cb,c"
    );
    let request = sent(|request| {
        put(
            request,
            Slot::ReservedQuery("q", FormExplode),
            &"a:b/c?d&e#f g".to_owned(),
        )
    });
    assert_eq!(
        request.unwrap().url(),
        "http://host/base/x?q=a:b/c?d%26e%23f%20g"
    );
}

#[test]
fn reserved_values_keep_what_is_percent_encoded() {
    let reserved = |text: &str| {
        let text = text.to_owned();
        let request = sent(move |request| {
            put(request, Slot::ReservedQuery("q", FormExplode), &text);
        });
        let url = request.unwrap().url().to_owned();
        url.strip_prefix("http://host/base/x?q=")
            .unwrap()
            .to_owned()
    };
    assert_eq!(reserved("a%2Fb%c3%A9/c"), "a%2Fb%c3%A9/c");
    assert_eq!(reserved("%2F"), "%2F");
    assert_eq!(reserved("100%"), "100%25");
    assert_eq!(reserved("%4"), "%254");
    assert_eq!(reserved("%zz%%41"), "%25zz%25%41");
    assert_eq!(reserved("%é%4é"), "%25%C3%A9%254%C3%A9");
    assert_eq!(query(&"a%2Fb".to_owned(), FormExplode), "?color=a%252Fb");
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
            request.place.path = "/p/{id}";
            put(request, Slot::Path("id", style), &value);
        })
        .unwrap_err()
    };
    assert_eq!(
        refused("..", Simple),
        "GET /p/{id} (custom): not sent: path must not have `.` or `..` as a segment"
    );
    assert!(refused(".", Simple).contains("must not have"));
    assert!(refused(".", Label).contains("must not have"));
    assert!(refused("", Simple).ends_with("not sent: path id must not be empty"));
    assert!(refused("", Matrix).ends_with("path id must not be empty"));
    assert_eq!(path(&"../a".to_owned(), Simple), "..%2Fa");
    assert_eq!(path(&"...".to_owned(), Simple), "...");
    assert_eq!(path(&r"..\a".to_owned(), Simple), "..%5Ca");
    let missing = sent(|request| request.place.path = "/p/{id}/{other}").unwrap_err();
    assert!(
        missing.ends_with("path id is missing; path other is missing"),
        "{missing}"
    );
}

#[test]
fn maps_as_parameters() {
    let map = BTreeMap::from([("a".to_owned(), 1i64), ("b c".to_owned(), 2)]);
    assert_eq!(query(&map, FormExplode), "?a=1&b%20c=2");
    assert_eq!(
        query(&map, DeepObject),
        "?color%5Ba%5D=1&color%5Bb%20c%5D=2".replace(' ', "%20")
    );
}
