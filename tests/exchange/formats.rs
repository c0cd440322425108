//! Formats with a type of their own: what is read is used as that type and written back as it came.

use crate::answer::Answer;
use crate::server::Server;
use expected::formats;
use expected::formats::types::Formatted;
use expected::runtime::{ExactIpv4, ExactTime};
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
    assert_eq!(
        (answer.price.scale(), answer.clock.unwrap().hour()),
        (2, 10)
    );
    assert_eq!(answer.site.unwrap().host_str(), Some("example.com"));
    assert_eq!(answer.wide.unwrap().segments()[..2], [0x2001, 0xdb8]);
}

#[test]
fn what_is_no_value_of_the_type_is_said() {
    let read = |body: serde_json::Value| {
        serde_json::from_value::<Formatted>(body)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        read(json!({"price": "dear"})),
        r#"expected a decimal number, found "dear" at $.price"#
    );
    assert_eq!(
        read(json!({"price": "1", "clock": "10:20:30+1"})),
        r#"expected a time of day, found "10:20:30+1" at $.clock"#
    );
    assert_eq!(
        read(json!({"price": "1", "site": "nowhere"})),
        r#"expected an absolute URI, found "nowhere" at $.site"#
    );
}
