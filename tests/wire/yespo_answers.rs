//! What Yespo's recommendations may look like: they come from the feeds of shops, and one odd
//! product costs no other.

use crate::answer::Answer;
use crate::server::Server;
use crate::yespo::client;
use recommenders::runtime::{Error, Nullable};
use recommenders::yespo::operations::ContactRecomsError;
use recommenders::yespo::{
    ContactRecom, ContactRecomCategory, ContactRecomIsInStock, ContactRecomPrice, RecomEntry,
};
use serde_json::{Value, json, to_value};

/// What a call for recommendations makes of an answer.
async fn call(answer: Answer) -> Result<Vec<RecomEntry>, Error<ContactRecomsError>> {
    let server = Server::start([answer]).await;
    client(&server)
        .contact_recoms(1)
        .contact_id(2)
        .retries(0)
        .await
}

/// What the client reads out of these products, which it must write back as they came.
async fn entries(body: Value) -> Vec<RecomEntry> {
    let entries = call(Answer::json(200, &body)).await.unwrap();
    assert_eq!(to_value(&entries).unwrap(), body);
    entries
}

fn product(entry: &RecomEntry) -> &ContactRecom {
    match entry {
        RecomEntry::ContactRecom(recom) => recom,
        other => panic!("{other:?}"),
    }
}

fn text(text: &str) -> Nullable<String> {
    Nullable::Value(text.to_owned())
}

#[tokio::test]
async fn status_200_is_the_list() {
    let recoms = entries(json!([
        {"id": "MX-1512", "name": "Rain jacket", "url": "https://shop.test/p/mx-1512", "price": 59.9, "descr": "Light jacket",
         "brand": "Acme", "category": ["Jackets", "Outdoor"], "isInStock": 1},
        {"id": "MX-1700", "name": "Gift card", "brand": null, "category": null, "isInStock": null, "price": null},
    ]))
    .await;
    let [jacket, card] = &recoms[..] else {
        panic!("{recoms:?}")
    };
    let (jacket, card) = (product(jacket), product(card));
    assert_eq!(
        (&jacket.id, &jacket.descr),
        (&text("MX-1512"), &text("Light jacket"))
    );
    assert_eq!(
        jacket.price,
        Nullable::Value(ContactRecomPrice::Number(59.9))
    );
    assert_eq!(
        jacket.is_in_stock,
        Nullable::Value(ContactRecomIsInStock::Integer(1))
    );
    assert_eq!(
        jacket.category,
        Nullable::Value(ContactRecomCategory::StringList(vec![
            "Jackets".to_owned(),
            "Outdoor".to_owned()
        ]))
    );
    assert_eq!(
        (&card.url, &card.brand, &card.price),
        (&Nullable::Absent, &Nullable::Null, &Nullable::Null)
    );
}

#[tokio::test]
async fn the_media_type_may_name_a_charset() {
    for media_type in [
        "application/json",
        "application/json; charset=UTF-8",
        "application/json;charset=utf-8",
    ] {
        let answer = Answer::new(200, media_type, r#"[{"id": "1"}]"#);
        let recoms = call(answer).await.unwrap();
        assert_eq!(product(&recoms[0]).id, text("1"), "{media_type}");
    }
}

#[tokio::test]
async fn every_field_may_be_missing() {
    let full = json!({
        "id": "1", "name": "n", "url": "https://shop.test", "price": 1.5, "descr": "d", "brand": "b", "category": ["c"],
        "isInStock": 0,
    });
    for field in full.as_object().unwrap().keys() {
        let mut absent = full.clone();
        absent.as_object_mut().unwrap().remove(field);
        let mut null = full.clone();
        null[field] = Value::Null;
        let recoms = entries(json!([absent, null, full])).await;
        assert_eq!(recoms.len(), 3);
        assert_eq!(product(&recoms[2]).name, text("n"), "{field}");
    }
    assert_eq!(product(&entries(json!([{}])).await[0]).id, Nullable::Absent);
}

#[tokio::test]
async fn a_price_is_a_number_or_text() {
    let recoms =
        entries(json!([{"price": "59.90"}, {"price": 59.9}, {"price": {"amount": 1}}])).await;
    let prices: Vec<_> = recoms.iter().map(|entry| &product(entry).price).collect();
    assert_eq!(
        prices,
        [
            &Nullable::Value(ContactRecomPrice::String("59.90".to_owned())),
            &Nullable::Value(ContactRecomPrice::Number(59.9)),
            &Nullable::Value(ContactRecomPrice::Unknown(json!({"amount": 1}).into())),
        ]
    );
}

#[tokio::test]
async fn stock_is_a_number_or_text_or_yes_or_no() {
    let recoms = entries(json!([{"isInStock": 1}, {"isInStock": "1"}, {"isInStock": true}])).await;
    let stock: Vec<_> = recoms
        .iter()
        .map(|entry| &product(entry).is_in_stock)
        .collect();
    assert_eq!(
        stock,
        [
            &Nullable::Value(ContactRecomIsInStock::Integer(1)),
            &Nullable::Value(ContactRecomIsInStock::String("1".to_owned())),
            &Nullable::Value(ContactRecomIsInStock::Boolean(true)),
        ]
    );
}

#[tokio::test]
async fn one_category_may_come_without_a_list() {
    let recoms = entries(json!([{"category": "Shoes"}, {"category": []}])).await;
    assert_eq!(
        product(&recoms[0]).category,
        Nullable::Value(ContactRecomCategory::String("Shoes".to_owned()))
    );
    assert_eq!(
        product(&recoms[1]).category,
        Nullable::Value(ContactRecomCategory::StringList(Vec::new()))
    );
}

#[tokio::test]
async fn an_entry_that_is_no_product_costs_itself_alone() {
    let recoms = entries(json!([null, {"id": "1"}, "MX-1", {"id": 2}, [], {"id": "3"}])).await;
    assert_eq!(recoms[0], RecomEntry::Other(Value::Null.into()));
    assert_eq!(product(&recoms[1]).id, text("1"));
    assert_eq!(recoms[2], RecomEntry::Other(json!("MX-1").into()));
    assert_eq!(recoms[3], RecomEntry::Other(json!({"id": 2}).into()));
    assert_eq!(recoms[4], RecomEntry::Other(json!([]).into()));
    assert_eq!(product(&recoms[5]).id, text("3"));
}

#[tokio::test]
async fn there_may_be_nothing_to_recommend() {
    assert_eq!(entries(json!([])).await, []);
}

#[tokio::test]
async fn what_is_no_list_is_named_and_kept() {
    for body in [r#"{"id": "1"}"#, r#"{"recoms": [{"id": "1"}]}"#, "null"] {
        let error = call(Answer::new(200, "application/json", body))
            .await
            .unwrap_err();
        assert!(
            matches!(&error, Error::Decode(decode) if decode.path() == "$"),
            "{error:?}"
        );
        assert_eq!(error.raw().unwrap().as_ref(), body.as_bytes());
    }
}

#[tokio::test]
async fn no_content_and_a_page_are_named_and_kept() {
    let error = call(Answer::empty(204)).await.unwrap_err();
    assert!(matches!(&error, Error::Unexpected(found) if found.status() == 204));
    let page = "<h1>Yespo</h1>";
    let error = call(Answer::new(200, "text/html", page)).await.unwrap_err();
    assert!(matches!(&error, Error::Decode(_)), "{error:?}");
    assert_eq!(error.raw().unwrap().as_ref(), page.as_bytes());
}
