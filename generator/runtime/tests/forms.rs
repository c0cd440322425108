//! Bodies with fields: forms in every spelling, and parts with files.

use super::styles::sent;
use crate::runtime::{Bytes, Entry, FilePart, Json, Part, Request, Slot, Style, Wire};
use std::collections::BTreeMap;

fn body(slot: Slot, value: &(dyn Wire + Sync)) -> Result<Request, String> {
    sent(|request| request.put(Entry { slot, rules: &[] }, value))
}

fn text(request: &Request) -> String {
    String::from_utf8(request.body().unwrap().to_vec()).unwrap()
}

fn media_type(request: &Request) -> String {
    request.headers()["content-type"]
        .to_str()
        .unwrap()
        .to_owned()
}

fn form(style: Style, parts: &'static [Part], json: Json) -> String {
    let found = text(&body(Slot::FormBody(style, parts), &json).unwrap());
    found.replace("%5B", "[").replace("%5D", "]")
}

#[test]
fn forms_by_default() {
    let json = serde_json::json!({"a": "x y&", "list": [1, 2], "object": {"k": [1]}, "objects": [{"k": 1}], "none": null, "empty": ""});
    let expected =
        "a=x+y%26&list=1&list=2&object=%7B%22k%22%3A[1]%7D&objects=%7B%22k%22%3A1%7D&empty=";
    assert_eq!(form(Style::FormExplode, &[], json.into()), expected);
}

#[test]
fn forms_with_brackets() {
    let json = serde_json::json!({
        "expand": ["a", "b"], "metadata": {"k": "v"}, "items": [{"price": "p", "tags": ["t"]}, {"price": "q"}], "name": "n",
    });
    let expected = "expand[]=a&expand[]=b&metadata[k]=v&items[0][price]=p&items[0][tags][]=t&items[1][price]=q&name=n";
    assert_eq!(form(Style::DeepObject, &[], json.into()), expected);
}

#[test]
fn forms_with_encodings() {
    const PARTS: &[Part] = &[
        Part::Styled("joined", Style::Form),
        Part::Styled("spread", Style::FormExplode),
        Part::Styled("piped", Style::Pipe),
        Part::Media("json", "application/json"),
        Part::ReservedStyled("path", Style::FormExplode),
    ];
    let json = serde_json::json!({
        "joined": ["a,", "b"], "spread": {"x": 1, "y": 2}, "piped": ["a", "b"], "json": ["a"], "path": "a/b c", "other": "a/b",
    });
    let expected = "joined=a%2C,b&x=1&y=2&piped=a%7Cb&json=[%22a%22]&path=a/b+c&other=a%2Fb";
    assert_eq!(form(Style::FormExplode, PARTS, json.into()), expected);
}

/// The body with its boundary replaced, after checking that the boundary stands in the media type.
fn parts(
    media: &'static str,
    parts: &'static [Part],
    value: &(dyn Wire + Sync),
) -> Result<String, String> {
    let request = body(Slot::MultipartBody(media, parts), value)?;
    let header = media_type(&request);
    let boundary = header
        .strip_prefix(&format!("{media}; boundary="))
        .unwrap()
        .to_owned();
    assert!(boundary.len() <= 70, "{boundary}");
    let text = text(&request);
    assert!(text.ends_with(&format!("--{boundary}--\r\n")), "{text}");
    Ok(text.replace(&boundary, "B"))
}

struct Upload {
    title: String,
    stars: Option<i64>,
    tags: Vec<String>,
    meta: BTreeMap<String, i64>,
    file: Option<FilePart>,
    more: Vec<FilePart>,
}

object! { Upload { title: "title", stars: "stars", tags: "tags", meta: "meta", file: "a \"file\"", more: "more" } }

fn upload() -> Upload {
    let (tags, meta) = (
        vec!["a".to_owned(), "b".to_owned()],
        BTreeMap::from([("k".to_owned(), 1)]),
    );
    Upload {
        title: "é\r\n".to_owned(),
        stars: None,
        tags,
        meta,
        file: None,
        more: Vec::new(),
    }
}

#[test]
fn parts_by_default() {
    let file = FilePart::new("GIF")
        .file_name("a\"b\r\n.gif")
        .content_type("image/gif")
        .header("X-Part", "1");
    let upload = Upload {
        file: Some(file),
        more: vec![vec![1u8].into(), "x".into()],
        ..upload()
    };
    let expected = "--B\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\né\r\n\r\n\
        --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\na\r\n\
        --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nb\r\n\
        --B\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"k\":1}\r\n\
        --B\r\nContent-Disposition: form-data; name=\"a %22file%22\"; filename=\"a%22b%0D%0A.gif\"\r\n\
        Content-Type: image/gif\r\nX-Part: 1\r\n\r\nGIF\r\n\
        --B\r\nContent-Disposition: form-data; name=\"more\"; filename=\"blob\"\r\nContent-Type: application/octet-stream\r\n\r\n\u{1}\r\n\
        --B\r\nContent-Disposition: form-data; name=\"more\"; filename=\"blob\"\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n\
        --B--\r\n";
    assert_eq!(
        parts("multipart/form-data", &[], &upload).unwrap(),
        expected
    );
}

#[test]
fn parts_with_encodings() {
    const PARTS: &[Part] = &[
        Part::Media("title", "application/json"),
        Part::Styled("tags", Style::DeepObject),
        Part::Styled("meta", Style::DeepObject),
        Part::Media("more", "image/png, image/*"),
    ];
    let png = FilePart::new("P").content_type("image/png");
    let expected = "--B\r\nContent-Disposition: form-data; name=\"title\"\r\nContent-Type: application/json\r\n\r\n\"t\"\r\n\
        --B\r\nContent-Disposition: form-data; name=\"tags[]\"\r\n\r\na\r\n\
        --B\r\nContent-Disposition: form-data; name=\"tags[]\"\r\n\r\nb\r\n\
        --B\r\nContent-Disposition: form-data; name=\"meta[k]\"\r\n\r\n1\r\n\
        --B\r\nContent-Disposition: form-data; name=\"more\"; filename=\"blob\"\r\nContent-Type: image/png\r\n\r\nP\r\n--B--\r\n";
    let full = Upload {
        title: "t".to_owned(),
        more: vec![png],
        ..upload()
    };
    assert_eq!(
        parts("multipart/form-data", PARTS, &full).unwrap(),
        expected
    );
    let wrong = Upload {
        more: vec![FilePart::new("").content_type("text/html")],
        ..upload()
    };
    let refused = parts("multipart/form-data", PARTS, &wrong).unwrap_err();
    assert!(
        refused.ends_with(
            "not sent: body/more must be of the media type image/png, image/*, not text/html"
        ),
        "{refused}"
    );
}

#[test]
fn parts_that_are_no_form_have_no_names() {
    let json = serde_json::json!({"metadata": {"name": "n"}, "text": "t"});
    let expected = "--B\r\nContent-Type: application/json\r\n\r\n{\"name\":\"n\"}\r\n--B\r\n\r\nt\r\n--B--\r\n";
    let nameless = parts("multipart/related", &[], &Json::from(json)).unwrap();
    assert_eq!(nameless, expected);
    let list = vec![FilePart::new("a").file_name("a.txt"), "b".into()];
    let expected = "--B\r\nContent-Disposition: attachment; filename=\"a.txt\"\r\nContent-Type: application/octet-stream\r\n\r\na\r\n\
        --B\r\nContent-Type: application/octet-stream\r\n\r\nb\r\n--B--\r\n";
    assert_eq!(parts("multipart/mixed", &[], &list).unwrap(), expected);
}

#[test]
fn nothing_can_be_smuggled_into_the_head_of_a_part() {
    let file = |file: FilePart| {
        parts(
            "multipart/form-data",
            &[],
            &Upload {
                more: vec![file],
                ..upload()
            },
        )
        .unwrap_err()
    };
    assert!(
        file(FilePart::new("").content_type("text/html\r\nX: y"))
            .contains("body/more has a media type that is none")
    );
    assert!(
        file(FilePart::new("").header("X", "y\r\nZ: z"))
            .contains("body/more has a header that no part can have")
    );
    assert!(
        file(FilePart::new("").header("X: a\r\nY", "y"))
            .contains("body/more has a header that no part can have")
    );
}

#[test]
fn bytes_say_what_they_are() {
    let kind = |media: &'static str, value: &(dyn Wire + Sync)| {
        body(Slot::BytesBody(media), value).map(|request| media_type(&request))
    };
    assert_eq!(
        kind("image/png", &Bytes::from_static(b"x")).unwrap(),
        "image/png"
    );
    assert_eq!(
        kind(
            "image/*",
            &FilePart::new("x").content_type("image/webp; q=1")
        )
        .unwrap(),
        "image/webp; q=1"
    );
    assert_eq!(
        kind("image/png, */*", &FilePart::new("x").content_type("a/b")).unwrap(),
        "a/b"
    );
    let refused = kind(
        "image/png, image/gif",
        &FilePart::new("x").content_type("text/plain"),
    )
    .unwrap_err();
    assert!(
        refused.ends_with("body must be of the media type image/png, image/gif, not text/plain"),
        "{refused}"
    );
}

#[test]
fn files_in_json_are_text() {
    let file: FilePart = serde_json::from_str::<Json>("\"é\"")
        .map(|json| json.as_str().unwrap().to_owned().into())
        .unwrap();
    let upload = Upload {
        file: Some(file),
        ..upload()
    };
    let json = serde_json::to_value(&upload).unwrap();
    assert_eq!(json["a \"file\""], "é");
    assert_eq!(serde_json::from_value::<Upload>(json).unwrap(), upload);
}

/// A body without fields would be sent as an empty form, or as parts without names.
#[test]
fn a_form_without_fields_is_refused() {
    let refused = |slot: Slot, value: &(dyn Wire + Sync)| {
        let error = body(slot, value).unwrap_err();
        assert!(error.contains("must be an object"), "{error}");
    };
    let list: Json = serde_json::json!(["a"]).into();
    for value in [list, Json::from("a"), Json::Null] {
        refused(Slot::FormBody(Style::FormExplode, &[]), &value);
        refused(Slot::MultipartBody("multipart/form-data", &[]), &value);
    }
    refused(
        Slot::MultipartBody("multipart/form-data", &[]),
        &vec!["a".to_owned()],
    );
    let mixed = parts("multipart/mixed", &[], &vec!["a".to_owned()]).unwrap();
    assert!(mixed.contains("\r\n\r\na\r\n"), "{mixed}");
}
