//! Answers that a live service might send although no document has them, and what the caller gets.
//!
//! Each row has what the server sends and what becomes of it: how many entries are read, or which
//! error. Whatever is read is written back as it came; null where no document has it is read as
//! nothing.

use crate::answer::Answer;
use crate::server::Server;
use crate::{depict, miso_requests as miso, yespo};
use recommenders::depict::RecommendRequestV3;
use recommenders::miso::UserToProductsRequest;
use recommenders::runtime::Error;
use serde_json::{Value, json, to_value};

/// What became of an answer, in a few words.
fn outcome<E: std::fmt::Debug>(sent: &Answer, result: Result<(Value, usize), Error<E>>) -> String {
    match result {
        Ok((written, entries)) => {
            let bytes = sent.bytes();
            let body = bytes.windows(4).position(|four| four == b"\r\n\r\n");
            let body: Value = serde_json::from_slice(&bytes[body.unwrap() + 4..]).unwrap();
            assert_eq!(without_nulls(written), without_nulls(body));
            format!("{entries} read")
        }
        Err(Error::Decode(error)) => format!("does not fit at {}", error.path()),
        Err(Error::Unexpected(error)) => format!("unexpected {}", error.status().as_u16()),
        Err(Error::Api(error)) => format!("documented {}", error.status().as_u16()),
        Err(error) => format!("{error:?}"),
    }
}

/// A value without the keys whose value is null.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.into_iter().filter(|(_, value)| !value.is_null());
            kept.map(|(key, value)| (key, without_nulls(value)))
                .collect()
        }
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

/// Fails with every row that has another outcome.
macro_rules! shapes {
    ($name:ident: |$client:ident| $call:expr, $client_of:path, |$answer:ident| $entries:expr, [$($sent:expr => $expected:literal,)*]) => {
        #[tokio::test]
        async fn $name() {
            let rows: Vec<(Answer, &str)> = vec![$(($sent, $expected)),*];
            assert!(rows.len() >= 15);
            let mut wrong = String::new();
            for (number, (answer, expected)) in rows.into_iter().enumerate() {
                let server = Server::start([answer.clone()]).await;
                let $client = $client_of(&server).retries(0);
                let result = $call.await.map(|$answer| (to_value(&$answer).unwrap(), $entries));
                let found = outcome(&answer, result);
                if found != expected {
                    wrong.push_str(&format!("row {number}: {found}, not {expected}\n"));
                }
            }
            assert!(wrong.is_empty(), "{wrong}");
        }
    };
}

fn ok(body: Value) -> Answer {
    Answer::json(200, &body)
}

fn of_type(media_type: &str, body: &str) -> Answer {
    Answer::new(200, media_type, body)
}

fn cards(displays: Value) -> Answer {
    ok(json!({"displays": displays}))
}

shapes!(depict_cards: |client| client.recommend(RecommendRequestV3::new("acme", "se", "sv", "similar")), depict::client,
    |answer| answer.displays.as_ref().map_or(0, Vec::len), [
    cards(json!([{"variant_index": 0, "variant_displays": [{"title": "Lamp", "sale_price": 349.5}]}])) => "1 read",
    cards(json!([{"variant_index": 0, "variant_displays": [{"sale_price": "349.00", "original_price": {"amount": 399}}]}])) => "1 read",
    cards(json!([{"variant_index": 0, "variant_displays": [{"title": null, "image_urls": "one.jpg", "in_stock": "yes"}]}])) => "1 read",
    cards(json!([{"variant_index": "0", "variant_displays": {}}])) => "1 read",
    cards(json!([{"title": "As in v2", "price": "100.00"}])) => "1 read",
    cards(json!([{}, 7, "odd", [], true])) => "5 read",
    cards(json!([null, {"title": "Lamp"}])) => "2 read",
    cards(json!({"title": "one and no list"})) => "does not fit at $.displays",
    ok(json!({})) => "0 read",
    ok(json!({"error": "(tenant, market, type) not yet configured."})) => "0 read",
    ok(json!({"displays": [], "error": null, "extra": {"a": [1]}})) => "0 read",
    of_type("application/json", "") => "does not fit at $",
    of_type("text/html", "<h1>Hello</h1>") => "does not fit at $",
    of_type("text/plain; charset=utf-8", r#"{"displays": []}"#) => "0 read",
    Answer::empty(204) => "unexpected 204",
    Answer::json(422, &json!({"detail": "no list"})) => "does not fit at $.detail",
    Answer::json(401, &json!({"detail": "Not authenticated"})) => "unexpected 401",
]);

fn products(products: Value) -> Answer {
    ok(json!({"data": {"products": products}}))
}

shapes!(miso_products: |client| client.user_to_products(UserToProductsRequest::default().user_id("u-17")), miso::client,
    |answer| answer.data.products.len(), [
    products(json!([{"product_id": "p-1", "title": "Runner", "sale_price": 79.5}])) => "1 read",
    products(json!([{"product_id": "p-1", "sale_price": "79.50", "original_price": null}])) => "1 read",
    products(json!([{"product_id": "p-1", "sale_price": {"amount": 79.5}, "title": ["Runner"]}])) => "1 read",
    products(json!([{"product_id": "p-1", "title": 1984.5, "brand": null, "url": false}])) => "1 read",
    products(json!([{"product_id": "p-1", "_boosted_rules": [{"boost_rule_name": "sale"}], "_found": true}])) => "1 read",
    products(json!([{"product_id": "p-1", "custom_attributes": {"a": null, "b": [1, "x"]}, "i18n_de": {}}])) => "1 read",
    products(json!([{"title": "no id"}])) => "does not fit at $.data.products[0]",
    products(json!([7])) => "does not fit at $.data.products[0]",
    products(json!({"product_id": "p-1"})) => "does not fit at $.data.products",
    products(json!(null)) => "does not fit at $.data.products",
    ok(json!({"message": "success", "data": {"products": [], "took": 5, "extra": 1}, "more": {}})) => "0 read",
    ok(json!({"message": "no data"})) => "does not fit at $",
    of_type("application/json", "") => "does not fit at $",
    of_type("text/html", "<h1>Hello</h1>") => "does not fit at $",
    Answer::empty(204) => "unexpected 204",
    Answer::json(422, &json!({"message": "m", "data": {"errors": [{"loc": ["body", 35]}]}})) => "documented 422",
    Answer::json(401, &json!({"message": ["not", "a", "text"]})) => "does not fit at $.message",
]);

shapes!(yespo_products: |client| client.contact_recoms(1).contact_id(2), yespo::client, |answer| answer.len(), [
    ok(json!([{"id": "MX-1512", "name": "Rain jacket", "price": 59.9}])) => "1 read",
    ok(json!([{"id": "MX-1512", "price": "59.90", "isInStock": "1", "category": "Jackets"}])) => "1 read",
    ok(json!([{"id": "MX-1512", "price": {"amount": 59.9}, "isInStock": true, "category": null}])) => "1 read",
    ok(json!([{"id": 1512, "name": "an id that is a number"}])) => "1 read",
    ok(json!([{"id": null, "name": null, "url": null, "descr": null, "brand": null}])) => "1 read",
    ok(json!([{"tags_size": ["M", "L"], "tags_age": 7.5, "tags_new": null, "imageUrl": "one.jpg"}])) => "1 read",
    ok(json!([{}, 7, "odd", [], true, null])) => "6 read",
    ok(json!([])) => "0 read",
    ok(json!({"recoms": []})) => "does not fit at $",
    ok(json!({"id": "MX-1512"})) => "does not fit at $",
    ok(json!(null)) => "does not fit at $",
    of_type("application/json", "") => "does not fit at $",
    of_type("text/html", "<h1>Hello</h1>") => "does not fit at $",
    Answer::empty(204) => "unexpected 204",
    Answer::text(400, "Contact support to enable ContactActivity.") => "documented 400",
    Answer::json(400, &json!({"message": "no text"})) => "documented 400",
    Answer::text(500, "no") => "unexpected 500",
]);
