//! Media types: which ones a request accepts, and which documented response one is.

use super::carrying::Recorder;
use crate::runtime::{Case, Core, Entry, FilePart, Operation, Response, Slot, StatusCode};

macro_rules! successes {
    ($name:ident, $output:ident { $($variant:ident($type:ty) $codec:ident: $media:literal),* $(,)? }) => {
        struct $name;

        #[derive(Clone)]
        enum $output {
            $($variant($type)),*
        }

        operation! { $name {
            id: "id",
            route: GET "/",
            success: enum $output {
                $(200: $variant($codec $media)),*
            },
        } }
    };
}

successes! { Versions, VersionsOutput {
    One(i64) json: "application/vnd.acme+json;version=1",
    Two(String) json: "application/vnd.acme+json; Version=\"2\"",
    Three(bool) json: "application/vnd.acme+json;version=3;profile=\"a;b, c\"",
    Plain(Vec<i64>) json: "application/json; charset=utf-8",
    Any(crate::runtime::Bytes) bytes: "*/*",
} }

successes! { Named, NamedOutput {
    One(i64) json: "application/vnd.acme+json;version=1",
    Two(String) json: "application/vnd.acme+json;version=2",
} }

successes! { Files, FilesOutput {
    All(crate::runtime::Bytes) bytes: "*/*",
    Pdf(crate::runtime::Bytes) bytes: "application/pdf",
} }

successes! { Shuffled, ShuffledOutput {
    Pdf(crate::runtime::Bytes) bytes: "application/pdf",
    Csv(String) text: "text/csv",
    Problem(i64) json: "application/problem+json",
    Plain(i64) json: "application/json",
    All(crate::runtime::Bytes) bytes: "*/*",
} }

/// What a response of this media type is.
async fn read(media: Option<&str>, body: &str) -> VersionsOutput {
    let mut response = Response::new(StatusCode::OK, body.to_owned());
    if let Some(media) = media {
        response
            .headers
            .insert("content-type", media.parse().unwrap());
    }
    let recorder = Recorder::playing([Ok(response)]);
    let core = Core::new("http://host").transport(recorder);
    core.call(Versions).await.unwrap()
}

#[tokio::test]
async fn parameters_tell_media_types_apart() {
    use VersionsOutput::*;
    let acme = |parameters: &str| format!("application/vnd.acme+json{parameters}");
    let json = |parameters: &str| format!("application/json{parameters}");
    for (media, body, expected) in [
        (acme(";version=1"), "1", One(1)),
        (acme("; VERSION=2; charset=utf-8"), "\"t\"", Two("t".into())),
        (acme(";version=3"), "true", Three(true)),
        (acme(";profile=\"a;b, c\";version=3"), "true", Three(true)),
        (acme(";version=9"), "1", Any("1".into())),
        (acme(""), "1", One(1)),
        (json(""), "[1]", Plain(vec![1])),
        (json(";charset=UTF-8"), "[1]", Plain(vec![1])),
        (json(";charset=ascii"), "[1]", Plain(vec![1])),
        ("text/html".to_owned(), "x", Any("x".into())),
    ] {
        assert_eq!(read(Some(&media), body).await, expected, "{media}");
    }
    assert_eq!(read(None, "x").await, Any("x".into()));
}

#[tokio::test]
async fn a_version_that_is_not_documented_is_read_as_the_first() {
    let mut response = Response::new(StatusCode::OK, "1");
    let media = "application/vnd.acme+json;version=9".parse().unwrap();
    response.headers.insert("content-type", media);
    let core = Core::new("http://host").transport(Recorder::playing([Ok(response)]));
    let output = core.call(Named).await.unwrap();
    assert_eq!(output, NamedOutput::One(1));
}

/// The header `Accept` of a request.
async fn accept(operation: impl Operation, change: impl FnOnce(Core) -> Core) -> String {
    let recorder = Recorder::default();
    let core = change(Core::new("http://host").transport(recorder.clone()));
    _ = core.call(operation).raw().await;
    let request = recorder.taken().remove(0);
    request.headers()["accept"].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn what_has_a_type_is_accepted_before_text_and_bytes() {
    assert_eq!(
        accept(Shuffled, |core| core).await,
        "application/json, application/problem+json, text/csv;q=0.9, application/pdf;q=0.8, */*;q=0.1"
    );
    assert_eq!(
        accept(Shuffled, |core| core.header("Accept", "text/csv")).await,
        "text/csv"
    );
    assert_eq!(
        accept(Files, |core| core).await,
        "application/pdf, */*;q=0.1"
    );
}

#[test]
fn more_media_types_than_a_header_lists_are_accepted_all_the_same() {
    const MANY: &[Case] = &[Case {
        status: "200",
        media: "a/1, a/2, a/3, a/4, a/5, a/6, a/7, a/8, a/9, application/json",
    }];
    let mut request = Core::new("http://host").start("id", None);
    request.accept(&[MANY]);
    let accept = request.headers["accept"].to_str().unwrap();
    assert!(
        accept.starts_with("application/json, a/1;q=0.8, "),
        "{accept}"
    );
    assert!(accept.ends_with("a/7;q=0.8, */*;q=0.1"), "{accept}");
}

#[test]
fn a_file_is_asked_for_its_type_where_the_document_has_several() {
    let sent = |slot: Slot, file: FilePart| {
        super::styles::sent(move |request| {
            request.put(Entry { slot, rules: &[] }, &file);
        })
        .map(|request| request.headers()["content-type"].clone())
    };
    let file = || FilePart::new("x");
    for media in ["image/png, image/jpeg", "image/*"] {
        let refused = sent(Slot::BytesBody(media), file()).unwrap_err();
        let expected = format!("body must say its media type, which can be {media}");
        assert!(refused.contains(&expected), "{refused}");
        let fine = sent(Slot::BytesBody(media), file().content_type("image/png"));
        assert_eq!(fine.unwrap(), "image/png");
    }
    let bytes = super::styles::sent(|request| {
        let slot = Slot::BytesBody("image/*");
        request.put(Entry { slot, rules: &[] }, &crate::runtime::Bytes::new());
    });
    assert!(bytes.unwrap_err().contains("must say its media type"));
    for (media, expected) in [
        ("image/png", "image/png"),
        ("*/*", "application/octet-stream"),
        ("application/*", "application/octet-stream"),
        (
            "image/png, application/octet-stream",
            "application/octet-stream",
        ),
    ] {
        assert_eq!(sent(Slot::BytesBody(media), file()).unwrap(), expected);
    }
}

successes! { Words, WordsOutput {
    Text(String) text: "text/plain",
    Json(String) json: "application/json",
} }

/// What a text of these bytes is, or why it is none.
async fn text(media: &str, body: &'static [u8]) -> Result<WordsOutput, String> {
    let mut response = Response::new(StatusCode::OK, body);
    response
        .headers
        .insert("content-type", media.parse().unwrap());
    let core = Core::new("http://host").transport(Recorder::playing([Ok(response)]));
    let output = core.call(Words).await;
    output.map_err(|error| error.to_string())
}

#[tokio::test]
async fn a_text_is_read_in_its_charset() {
    for (media, body) in [
        ("text/plain", "caf\u{e9}".as_bytes()),
        ("text/plain; charset=UTF-8", "caf\u{e9}".as_bytes()),
        ("text/plain; charset=\"utf8\"", "caf\u{e9}".as_bytes()),
        ("text/plain; charset=ISO-8859-1", b"caf\xe9"),
        ("text/plain; format=flowed; Charset=latin1", b"caf\xe9"),
    ] {
        let expected = WordsOutput::Text("caf\u{e9}".to_owned());
        assert_eq!(text(media, body).await, Ok(expected), "{media}");
    }
    let error = text("text/plain", b"caf\xe9").await.unwrap_err();
    assert!(error.contains("the text is not UTF-8"), "{error}");
    let error = text("text/plain; charset=x-unknown", b"c").await;
    let error = error.unwrap_err();
    assert!(
        error.contains("the charset x-unknown is not known"),
        "{error}"
    );
    let utf16 = text("text/plain; charset=utf-16le", b"c\x00\xe9\x00").await;
    match cfg!(feature = "charset") {
        true => assert_eq!(utf16, Ok(WordsOutput::Text("c\u{e9}".to_owned()))),
        false => assert!(utf16.unwrap_err().contains("without the feature `charset`")),
    }
    // JSON is UTF-8, whatever is said of it.
    let json = text("application/json; charset=latin1", "\"\u{e9}\"".as_bytes()).await;
    assert_eq!(json, Ok(WordsOutput::Json("\u{e9}".to_owned())));
}

#[test]
fn a_text_is_sent_in_the_charset_that_the_document_names() {
    let sent = |media: &'static str, text: &str| {
        let text = text.to_owned();
        let request = super::styles::sent(move |request| {
            let slot = Slot::TextBody(media);
            request.put(Entry { slot, rules: &[] }, &text);
        });
        request.map(|request| request.body().unwrap().to_vec())
    };
    let latin = "text/plain; charset=iso-8859-1";
    assert_eq!(sent(latin, "caf\u{e9}").unwrap(), b"caf\xe9");
    assert_eq!(sent("text/plain", "\u{e9}").unwrap(), "\u{e9}".as_bytes());
    let windows = sent("text/plain; charset=windows-1252", "5 \u{20ac}");
    match cfg!(feature = "charset") {
        true => assert_eq!(windows.unwrap(), b"5 \x80"),
        false => assert!(
            windows
                .unwrap_err()
                .contains("without the feature `charset`")
        ),
    }
    assert!(sent("text/plain; charset=utf-16le", "c").is_err());
    let refused = sent(latin, "5 \u{20ac}").unwrap_err();
    assert!(
        refused.contains("body has a character that its charset"),
        "{refused}"
    );
}
