//! What Depict's cards may look like: they come from the catalogues of stores, and no field of one
//! costs anything else.

use crate::answer::Answer;
use crate::depict::{client, request};
use crate::server::Server;
use recommenders::depict::{Display, DisplayEntry, DisplayId, DisplayValue, RecommendResponse};
use recommenders::runtime::{Error, Nullable};
use serde_json::{Value, json, to_value};

/// What the client reads out of a body with status 200.
async fn read(body: &Value) -> RecommendResponse {
    let server = Server::start([Answer::json(200, body)]).await;
    client(&server)
        .recommend_for_products_and_user(request())
        .await
        .unwrap()
}

/// What the client reads out of these cards, which it must write back as they came.
async fn cards(cards: Value) -> Vec<DisplayEntry> {
    let body = json!({ "displays": cards });
    let answer = read(&body).await;
    assert_eq!(to_value(&answer).unwrap(), body);
    answer.displays.unwrap()
}

/// What the client reads out of one card.
async fn card(card: Value) -> Display {
    let mut entries = cards(json!([card])).await;
    match entries.remove(0) {
        DisplayEntry::Display(display) => display,
        other => panic!("{other:?}"),
    }
}

fn text(text: &str) -> Option<DisplayValue> {
    Some(DisplayValue::String(text.to_owned()))
}

fn number(number: f64) -> Option<DisplayValue> {
    Some(DisplayValue::Number(number))
}

fn unknown(json: Value) -> Option<DisplayValue> {
    Some(DisplayValue::Unknown(json.into()))
}

#[tokio::test]
async fn a_card_as_in_the_example_of_the_page() {
    let display = card(json!({
        "title": "Mechanical Keyboard", "price": "100.00", "image_url": "https://shop.test/k.jpeg",
        "page_url": "https://shop.test/k.html", "product_id": "keyboard", "recommendation_id": "827ada29",
    }))
    .await;
    assert_eq!(display.title, text("Mechanical Keyboard"));
    assert_eq!(display.price, text("100.00"));
    assert_eq!(display.image_url, text("https://shop.test/k.jpeg"));
    assert_eq!(display.page_url, text("https://shop.test/k.html"));
    assert_eq!(
        display.product_id,
        Some(DisplayId::String("keyboard".to_owned()))
    );
    assert_eq!(display.recommendation_id, text("827ada29"));
    assert!(display.other.is_empty());
}

#[tokio::test]
async fn a_price_is_text_or_a_number() {
    let entries = cards(json!([{"price": "349.00"}, {"price": 349.5}])).await;
    let prices: Vec<_> = entries
        .iter()
        .map(|entry| match entry {
            DisplayEntry::Display(display) => display.price.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(prices, [text("349.00"), number(349.5)]);
}

#[tokio::test]
async fn the_prices_of_the_vendors_renderer_have_fields() {
    let display = card(json!({"sale_price": 79.5, "original_price": 99.9})).await;
    assert_eq!(
        (display.sale_price, display.original_price, display.price),
        (number(79.5), number(99.9), None)
    );
}

#[tokio::test]
async fn a_product_id_is_text_or_a_number_of_any_length() {
    assert_eq!(
        card(json!({"product_id": 9_007_199_254_740_993_i64}))
            .await
            .product_id,
        Some(DisplayId::Integer(9_007_199_254_740_993))
    );
    assert_eq!(
        card(json!({"product_id": "9007199254740993"}))
            .await
            .product_id,
        Some(DisplayId::String("9007199254740993".to_owned()))
    );
}

#[tokio::test]
async fn the_address_of_a_page_may_be_anything() {
    assert_eq!(
        card(json!({"page_url": {"path": "/k"}})).await.page_url,
        unknown(json!({"path": "/k"}))
    );
    assert_eq!(
        card(json!({"page_url": false})).await.page_url,
        unknown(json!(false))
    );
}

#[tokio::test]
async fn a_field_of_another_kind_costs_itself_alone() {
    for field in [
        "title",
        "price",
        "sale_price",
        "original_price",
        "image_url",
        "page_url",
        "product_id",
        "recommendation_id",
        "badges",
    ] {
        for value in [json!([1]), json!({"a": null}), json!(true), json!(-0.5)] {
            let entries = cards(json!([
                {"price": "1", "title": "first"},
                {field: value, "color": "red"},
                {"price": 3.5, "product_id": "third"},
            ]));
            let [first, second, third] = &entries.await[..] else {
                panic!("an entry is missing")
            };
            assert!(
                matches!(first, DisplayEntry::Display(display) if display.title == text("first")),
                "{field} = {value}"
            );
            assert!(
                matches!(second, DisplayEntry::Display(display) if display.other.get("color") == Some(&json!("red").into())),
                "{field} = {value}"
            );
            assert!(
                matches!(third, DisplayEntry::Display(display) if display.price == number(3.5)),
                "{field} = {value}"
            );
        }
    }
}

#[tokio::test]
async fn a_card_may_have_no_key_and_null_is_no_value() {
    let display = card(json!({})).await;
    assert_eq!(
        (display.title, display.price, display.product_id),
        (None, None, None)
    );
    let answer = read(&json!({"displays": [{"title": null, "product_id": null}]})).await;
    let [DisplayEntry::Display(display)] = &answer.displays.unwrap()[..] else {
        panic!("there is one card")
    };
    assert_eq!((&display.title, &display.product_id), (&None, &None));
}

#[tokio::test]
async fn keys_that_the_vendor_adds_for_a_store_are_kept() {
    let display = card(json!({"title": "a", "badges": ["new"], "stock": null})).await;
    assert_eq!(
        display.other.keys().collect::<Vec<_>>(),
        ["badges", "stock"]
    );
}

#[tokio::test]
async fn an_entry_that_is_no_card_costs_itself_alone() {
    let entries = cards(json!([null, {"title": "a"}, "b", ["c"], 4])).await;
    assert_eq!(entries[0], DisplayEntry::Other(Value::Null.into()));
    assert!(matches!(&entries[1], DisplayEntry::Display(display) if display.title == text("a")));
    assert_eq!(entries[2], DisplayEntry::Other(json!("b").into()));
    assert_eq!(entries[3], DisplayEntry::Other(json!(["c"]).into()));
    assert_eq!(entries[4], DisplayEntry::Other(json!(4).into()));
}

#[tokio::test]
async fn a_value_that_fits_no_branch_costs_nothing_else_of_its_card() {
    let huge = json!({"product_id": u64::MAX, "title": "a"});
    let entries = cards(json!([huge, {}])).await;
    let DisplayEntry::Display(display) = &entries[0] else {
        panic!("{entries:?}")
    };
    assert_eq!(display.title, text("a"));
    assert_eq!(serde_json::to_value(display).unwrap(), huge);
}

#[tokio::test]
async fn an_answer_may_have_no_list() {
    for body in [json!({}), json!({"displays": null}), json!({"error": "no"})] {
        assert_eq!(read(&body).await.displays, None, "{body}");
    }
}

#[tokio::test]
async fn an_error_may_come_with_cards() {
    let answer = read(&json!({"displays": [{"title": "a"}], "error": "half of it"})).await;
    assert_eq!(answer.displays.map(|entries| entries.len()), Some(1));
    assert_eq!(answer.error, Nullable::Value("half of it".to_owned()));
}

#[tokio::test]
async fn a_card_in_the_place_of_the_list_is_named_and_kept() {
    let body = json!({"displays": {"title": "a"}});
    let server = Server::start([Answer::json(200, &body)]).await;
    let error = client(&server)
        .recommend_for_products_and_user(request())
        .await
        .unwrap_err();
    assert!(
        matches!(&error, Error::Decode(decode) if decode.path() == "$.displays"),
        "{error:?}"
    );
    assert_eq!(error.raw().unwrap().as_ref(), body.to_string().as_bytes());
}
