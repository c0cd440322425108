//! Formats with a type of their own: what is read is used as that type and written back as it came.

use crate::answer::Answer;
use crate::server::Server;
use expected::formats;
use expected::formats::types::Formatted;
use expected::runtime::{Error, ExactIpv4, ExactTime};
use serde_json::json;

#[tokio::test]
async fn typed_formats_come_back_character_for_character() {
    let body = json!({
        "price": "12.50", "clock": "10:20:30.500Z", "takes": "P1Y2M10DT2H30M", "address": "192.0.2.1",
        "wide": "2001:DB8:0:0::1", "site": "HTTPS://Example.com", "more": ["urn:a:b", "https://example.com/a b"],
    });
    let server = Server::start([Answer::json(200, &body)]).await;
    let sent: Formatted = serde_json::from_value(body.clone()).unwrap();
    let (time, from): (ExactTime, ExactIpv4) = (
        "09:00:00".parse().unwrap(),
        std::net::Ipv4Addr::LOCALHOST.into(),
    );
    let answer = formats::Client::new()
        .base_url(server.url())
        .post_formats(time, sent.clone())
        .from_query(from)
        .await
        .unwrap();
    assert_eq!(answer, sent);
    assert_eq!(serde_json::to_value(&answer).unwrap(), body);
    let received = server.request().await;
    assert_eq!(received.json(), body);
    assert_eq!(
        received.line(),
        "POST /formats/09%3A00%3A00?from=127.0.0.1 HTTP/1.1"
    );
    let (price, clock) = (answer.price.parse(), answer.clock.unwrap().parse());
    assert_eq!((price.unwrap().scale(), clock.unwrap().hour()), (2, 10));
    let site = answer.site.unwrap().parse().unwrap();
    assert_eq!(site.host_str(), Some("example.com"));
    let wide = answer.wide.unwrap().parse().unwrap();
    assert_eq!(wide.segments()[..2], [0x2001, 0xdb8]);
}

#[test]
fn a_text_that_is_not_of_its_format_is_kept() {
    for (body, fault) in [
        (
            json!({"price": "dear"}),
            r#"expected a decimal number, found "dear" at $"#,
        ),
        (
            json!({"price": ""}),
            r#"expected a decimal number, found "" at $"#,
        ),
    ] {
        let read: Formatted = serde_json::from_value(body.clone()).unwrap();
        assert_eq!(read.price.parse().unwrap_err().to_string(), fault);
        assert_eq!(serde_json::to_value(&read).unwrap(), body);
    }
    let body = json!({"price": "1", "clock": "10:20:30+1", "site": "nowhere"});
    let read: Formatted = serde_json::from_value(body.clone()).unwrap();
    assert!(!read.clock.as_ref().unwrap().is_valid() && !read.site.as_ref().unwrap().is_valid());
    assert_eq!(serde_json::to_value(&read).unwrap(), body);
    // What a caller makes of a text is of the format, unless the caller says otherwise.
    assert!("10:20:30+1".parse::<ExactTime>().is_err());
    assert_eq!(ExactTime::unchecked("now").as_str(), "now");
}

#[tokio::test]
async fn an_answer_that_deviates_is_salvaged_or_read_tolerantly() {
    let body = json!({"clock": "soon", "more": ["urn:a", null, 7]});
    let answers = [Answer::json(200, &body), Answer::json(200, &body)];
    let server = Server::start(answers).await;
    let client = formats::Client::new().base_url(server.url());
    let time: ExactTime = "09:00:00".parse().unwrap();
    let sent: Formatted = serde_json::from_value(json!({"price": "1"})).unwrap();
    let call = || client.post_formats(time.clone(), sent.clone());
    let Err(Error::Decode(error)) = call().await else {
        panic!("the answer has no price")
    };
    let salvaged = error.salvage::<Formatted>().unwrap();
    let tolerant = call().tolerant().await.unwrap();
    assert_eq!(salvaged.corrected(), tolerant.corrected());
    let deviations: Vec<String> = tolerant
        .deviations()
        .iter()
        .map(|deviation| format!("{} {:?}", deviation.path(), deviation.correction()))
        .collect();
    assert_eq!(
        deviations,
        [
            "$.clock Kept",
            "$.more[1] Placeholder",
            "$.more[2] Converted",
            "$.price Placeholder"
        ]
    );
    assert_eq!(
        serde_json::to_value(tolerant.into_corrected()).unwrap(),
        json!({"price": "", "clock": "soon", "more": ["urn:a", "", "7"]})
    );
}
