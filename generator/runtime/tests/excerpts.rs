//! What messages show of an answer: a part of it, on one line, and nothing that is not seen as what
//! it is.

use super::api::{Client, RecommendForManyRequest};
use super::carrying::Recorder;
use crate::runtime::{Bytes, Core, Response, StatusCode};

/// What the error shows of an answer with this body.
async fn told(status: u16, body: impl Into<Bytes>) -> String {
    let status = StatusCode::from_u16(status).unwrap();
    let recorder = Recorder::playing([Ok(Response::new(status, body))]);
    let client = Client(Core::new("http://host").transport(recorder));
    let call = client.recommend("t", RecommendForManyRequest::new("t"));
    call.await.unwrap_err().to_string()
}

async fn excerpt(body: impl Into<Bytes>) -> String {
    let told = told(418, body).await;
    let (_, rest) = told.split_once("418 I'm a teapot").unwrap();
    let shown = rest
        .strip_suffix(", which the document does not list")
        .unwrap();
    shown.strip_prefix(": ").unwrap_or(shown).to_owned()
}

#[tokio::test]
async fn hidden_characters_are_spelled_out() {
    let hidden = ('\0'..=' ')
        .chain('\u{7f}'..='\u{9f}')
        .filter(|character| *character != ' ');
    let hidden = hidden
        .chain('\u{200b}'..='\u{200f}')
        .chain('\u{2028}'..='\u{202e}')
        .chain('\u{2060}'..='\u{206f}');
    let more = [
        '\u{ad}',
        '\u{34f}',
        '\u{61c}',
        '\u{115f}',
        '\u{180e}',
        '\u{3164}',
        '\u{fe0f}',
        '\u{feff}',
        '\u{ffa0}',
        '\u{e0041}',
    ];
    for character in hidden.chain(more) {
        let shown = excerpt(format!("a{character}b")).await;
        assert_eq!(shown, format!("a{}b", character.escape_default()));
        let told = told(
            200,
            format!("{{\"displays\":[{{\"tags_{character}\":\"{character}\"}}]}}"),
        )
        .await;
        assert!(!told.contains(character), "{told:?}");
    }
    assert_eq!(
        excerpt("\u{1b}[2J\u{1b}]0;title\u{7}ok").await,
        "\\u{1b}[2J\\u{1b}]0;title\\u{7}ok"
    );
    assert_eq!(excerpt(b"a\xffb\xc2".to_vec()).await, "a\u{fffd}b\u{fffd}");
    let plain = "Größe 中文 नमस्ते e\u{301} \u{1f600} a\u{a0}b";
    assert_eq!(excerpt(plain).await, plain);
}

#[tokio::test]
async fn an_excerpt_is_short_and_begins_and_ends_with_whole_characters() {
    assert_eq!(excerpt(" \r\n ").await, "");
    assert_eq!(excerpt(" \n a \n ").await, "a");
    for sign in ["x", "é", "中", "\u{1f600}"] {
        assert_eq!(excerpt(sign.repeat(200)).await, sign.repeat(200));
        assert_eq!(excerpt(sign.repeat(201)).await, sign.repeat(200) + "…");
    }
}

#[tokio::test]
async fn an_excerpt_is_of_the_place_that_does_not_fit() {
    let far = "é".repeat(5_000);
    for (before, found, after) in [
        ("{\"displays\":[{\"title\":\"", "\",\"price\":\"x\"", "}]}"),
        ("{\"displays\":[{\"title\":\"", "\",\"price\":[1]", "}]}"),
        ("{\"error\":\"", "\",\"displays\":7", "}"),
        ("{\n\n\"error\":\"", "\",\n\n\"displays\":\n[7]", "}"),
        (
            "{\"displays\":[],\"other\":\"",
            "\",\"displays\":[{\"tags_a\":\"x\"",
            "}]}",
        ),
    ] {
        let told = told(200, format!("{before}{far}{found}{after}")).await;
        let shown = found.replace('\n', "\\n");
        assert!(told.contains(": …é") && told.contains(&shown), "{told}");
    }
}

#[tokio::test]
async fn a_key_or_a_text_of_any_length_makes_no_long_message() {
    let long = "k".repeat(1 << 20);
    for body in [
        format!("{{\"displays\":[{{\"tags_{long}\":\"x\"}}]}}"),
        format!("{{\"displays\":[{{\"price\":\"{long}\"}}]}}"),
    ] {
        let told = told(200, body).await;
        assert!(told.chars().count() < 1_500, "{}", told.len());
    }
}
